/// How many things of each kind stand, in the order of the kinds; of a publication all files together.
public func standingCounts(of entries: [RegistryEntry]) -> [(kind: EntryKind, count: Int)] {
  EntryKind.allCases.compactMap { kind in
    let kept = entries.filter { $0.kind == kind }
    let count =
      kind == .publication
      ? Set(kept.map { $0.subject.split(separator: "/").prefix(2).joined(separator: "/") }).count : kept.count
    return count > 0 ? (kind, count) : nil
  }
}
