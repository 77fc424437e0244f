internal import AuditChecking
internal import AuditModel
internal import AuditScoring
internal import InputProblems

// Files that records and plans name: whether they are there.

extension Desk {
  /// Warnings on evidence of records, and on proof in the plan, that is not kept with the facility.
  ///
  /// - Parameter audit: with every visit scored.
  func missingFiles(in audit: FacilityAudit, at entry: FacilityEntry, _ library: StandardLibrary) -> [Problem] {
    let evidence = audit.records.flatMap { $0.namedFiles }
    let kept = entry.records == nil ? source.plan(of: entry, library: library, today: today).value?.plan : nil
    let named = evidence + (kept?.namedFiles ?? [])
    guard !named.isEmpty, let names = source.fileNames(of: entry) else { return [] }
    let files = KeptFiles(names)
    var problems = GatheredProblems<ProblemKind>()
    for file in named where !files.hold(file.name) {
      let nearest =
        files.alike(file.name) ?? problems.nearest(to: file.name.lastPart, among: files.numberedLike(file.name))
      problems.add(
        .warning, .folder(.namedFileMissing(file.name, nearest: nearest)), file: file.origin, place: file.place)
    }
    return problems.all
  }
}

extension FacilityAudit {
  /// The records of its visits, each once, in order of their files.
  var records: [InspectionRecord] {
    var records: [String: InspectionRecord] = [:]
    for scored in visits {
      for layer in scored.audit.visit.layers { records[layer.record.file] = layer.record }
    }
    return records.values.sorted { $0.file < $1.file }
  }
}

/// A name that stands for a file, and where it is written.
private struct NamedFile {
  let name: String
  let origin: String
  let place: Place
}

/// The files of a facility by their paths from its folder, and by their names alone.
private struct KeptFiles {
  /// Without records and what is told of the facility: nobody means them as evidence.
  private let names: [String]
  private let known: Set<String>

  init(_ paths: [String]) {
    let all = paths.map(\.lastPart)
    known = Set(paths + all)
    names = all.filter { !$0.hasSuffix(".yaml") }
  }

  func hold(_ name: String) -> Bool { known.contains(name) }

  /// A file whose name differs only in the case of its letters, or in its ending.
  func alike(_ name: String) -> String? {
    let wanted = name.lastPart.stem
    return names.first { $0.stem == wanted }
  }

  /// The files whose names bear the same digits: the second picture is not meant by the third.
  func numberedLike(_ name: String) -> some Sequence<String> {
    let digits = name.lastPart.digits
    return names.lazy.filter { $0.digits == digits }
  }
}

extension InspectionRecord {
  fileprivate var namedFiles: [NamedFile] {
    answers.flatMap { answer in
      answer.evidence.map { index in
        let place = Int(index) < evidencePlaces.count ? evidencePlaces[Int(index)] : answer.place
        return NamedFile(name: string(evidence[Int(index)]), origin: file, place: place)
      }
    }.filter { !$0.name.isEmpty && !$0.name.isAddress }
  }
}

extension ActionPlan {
  /// Proof may be words too; what has an ending as files have is a file.
  fileprivate var namedFiles: [NamedFile] {
    (actions + history).flatMap { entry in
      (entry.done?.proof ?? []).enumerated().map { index, name in
        NamedFile(
          name: name, origin: file, place: index < entry.proofPlaces.count ? entry.proofPlaces[index] : entry.place)
      }
    }.filter { $0.name.hasFileEnding && !$0.name.isAddress }
  }
}

extension String {
  fileprivate var lastPart: String { lastIndex(of: "/").map { String(self[index(after: $0)...]) } ?? self }
  fileprivate var stem: String { (lastIndex(of: ".").map { String(self[..<$0]) } ?? self).lowercased() }
  fileprivate var digits: String { filter(\.isNumber) }

  /// Whether it says where something stands outside of the folder, as on a website.
  fileprivate var isAddress: Bool { contains("://") }

  /// Whether it ends in a dot and one to five letters or digits.
  fileprivate var hasFileEnding: Bool {
    guard let dot = lastIndex(of: "."), dot > startIndex else { return false }
    let ending = self[index(after: dot)...]
    return (1...5).contains(ending.utf8.count)
      && ending.utf8.allSatisfy { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || $0 >= 0x30 && $0 <= 0x39 }
      && ending.utf8.contains { $0 > 0x39 }
  }
}
