internal import AuditDesk
internal import AuditFolder
internal import AuditModel
internal import AuditTestSupport
internal import ContentCoding
internal import DatabaseAccess
internal import FileAccess
internal import Glibc
internal import LogProofs

@testable internal import AuditRegistry

/// Times a registry against what its work takes alone: reading and checking a folder, packing and syncing bytes, hashing.
///
/// `verify` is held against hashing all that it must hash, on one core, in the same memory, as fast as nettle goes: what came, the leaf
/// of each entry, and the nodes of the tree. Of both the processor time counts, for one works on as many cores as there are. What it
/// costs to have the same rows from the database at all is told beside it.
///
/// usage: careaudit-benchmark registry [RECORDS] [ENTRIES] [PLACE]     (default: 5000 records, 1000000 entries, SQLite; PLACE: an
/// address postgresql://… in which nothing is yet, for the first two)
func measureRegistry(_ words: ArraySlice<String>) {
  let words = Array(words)
  guard let records = Int(words.first ?? "5000"), let entries = Int(words.dropFirst().first ?? "1000000"), records >= 20
  else { fatal("the numbers of records (20 at least) and entries are no numbers") }
  let folder = TemporaryFolder()
  var country = BenchmarkCountry(folder: folder.path + "/country", seed: 2014, noted: 60)
  let visits = country.write(records: records).filter {
    $0.hasPrefix(country.audits) && !$0.hasSuffix("/facility.yaml")
  }
  if words.count > 2 {
    measureBringing(country, to: [words[2]], in: folder)
    measureVisits(visits, at: words[2] + "&application_name=visits", in: folder)
  } else {
    measureBringing(country, to: (0..<3).map { folder.path + "/bring-\($0).db" }, in: folder)
    measureVisits(visits, at: folder.path + "/visits.db", in: folder)
    if entries > 0 { measureVerifying(entries, in: folder) }
  }
}

private let registryDay = CalendarDay(year: 2026, month: 11, day: 23)!

/// What `careaudit check` does with a folder.
private func check(_ country: BenchmarkCountry) {
  let source = FolderSource(standards: country.standards, home: country.audits)
  let run = AuditRun(
    source: source, library: source.library(checksAllTailorings: false).value, today: registryDay, everyVisit: true,
    workers: 2)
  var count = 0
  run.forEach(source.find([]).facilities, transform: { $0.problems.count }, take: { count += $0 })
}

private func measureBringing(_ country: BenchmarkCountry, to places: [String], in folder: TemporaryFolder) {
  var (readings, bringings): ([Timing], [Timing]) = ([], [])
  for place in places {
    readings.append(Timing { check(country) })
    bringings.append(
      Timing {
        demand { () throws(RegistryError) in
          let registry = try Registry.begin(at: place, name: nil, by: "benchmark")
          try registry.bring(country.folder, by: "benchmark", today: registryDay) { _ in }
        }
      })
  }
  tell("bring", least(bringings), over: least(readings))
}

/// The least of some runs of the same, by clock and by processor.
private func least(_ runs: [Timing]) -> Timing {
  var least = runs[0]
  for run in runs.dropFirst() {
    least.wall = min(least.wall, run.wall)
    least.processor = min(least.processor, run.processor)
  }
  return least
}

/// Prints how many times as long one thing takes as another.
private func tell(_ what: String, _ one: Timing, over other: Timing) {
  print(
    "\(what): of the processor \(text(one.processor / other.processor)), by the clock \(text(one.wall / other.wall)); "
      + "\(text(one.processor)) s of the processor over \(text(other.processor)), \(text(one.wall)) s over \(text(other.wall))"
  )
}

private func measureVisits(_ paths: [String], at place: String, in folder: TemporaryFolder) {
  let visits = paths.prefix(1_200).map { path in (try? readFile(path)) ?? [] }
  let registry = demand { () throws(RegistryError) in try Registry.begin(at: place, name: nil, by: "benchmark") }
  let descriptor = open(folder.path + "/bare", O_WRONLY | O_CREAT | O_APPEND, 0o600)
  var (bare, one, ten): ([Timing], [Timing], [Timing]) = ([], [], [])
  var (packing, syncing): ([Double], [Double]) = ([], [])
  // In turns, so that what else the machine does weighs on all alike.
  for turn in 0..<20 {
    let part = Array(visits[(turn * visits.count / 20)..<((turn + 1) * visits.count / 20)])
    packing.append(Timing { for visit in part { _ = zlibPacked(visit) } }.wall / Double(part.count))
    syncing.append(
      Timing {
        for _ in part { guard write(descriptor, "x", 1) == 1, fdatasync(descriptor) == 0 else { fatal("no sync") } }
      }.wall / Double(part.count))
    bare.append(
      Timing {
        for visit in part {
          let packed = zlibPacked(visit)
          guard write(descriptor, packed, packed.count) == packed.count, fdatasync(descriptor) == 0 else {
            fatal("a file could not be written")
          }
        }
      })
    one.append(
      Timing {
        for (index, visit) in part.enumerated() {
          demand { () throws(RegistryError) in try registry.keep([visit], named: "one-\(turn)-\(index)") }
        }
      })
    ten.append(
      Timing {
        for start in stride(from: 0, to: part.count, by: 10) {
          let some = Array(part[start..<min(start + 10, part.count)])
          demand { () throws(RegistryError) in try registry.keep(some, named: "ten-\(turn)-\(start)") }
        }
      })
  }
  close(descriptor)
  // Each turn stores other visits: what is told is the turn in the middle.
  func middle(_ one: [Timing], over other: [Timing]) -> (processor: Double, wall: Double) {
    let pairs = zip(one, other)
    return (median(pairs.map { $0.processor / $1.processor }), median(pairs.map { $0.wall / $1.wall }))
  }
  let stored = middle(one, over: bare)
  print("one visit: of the processor \(text(stored.processor)), by the clock \(text(stored.wall))")
  // Who brings ten packs ten, gathered or not: what gathering spares is all that is not packing.
  let gathered = middle(one, over: ten)
  print("ten gathered: of the processor \(text(gathered.processor)), by the clock \(text(gathered.wall))")
  let each = Double(visits.count / 20) / 1000
  print(
    "  packing a visit \(text(median(packing) * 1000)) ms, a sync \(text(median(syncing) * 1000)) ms; stored alone "
      + "\(text(median(one.map(\.wall)) / each)) ms, of ten gathered \(text(median(ten.map(\.wall)) / each)) ms")
}

extension Registry {
  fileprivate func keep(_ visits: [[UInt8]], named name: String) throws(RegistryError) {
    _ = try transaction { registry throws(RegistryError) in
      let entries = visits.enumerated().map { index, visit in
        NewEntry(.bring, .record, "Audits/\(name)/\(index).yaml", bytes: visit, why: "")
      }
      return try registry.append(entries, by: "benchmark")
    }
  }
}

private func measureVerifying(_ count: Int, in folder: TemporaryFolder) {
  let registry = demand { () throws(RegistryError) in
    try Registry.begin(at: folder.path + "/many.db", name: nil, by: "benchmark")
  }
  func body(_ number: Int) -> [UInt8] {
    Array(
      "visit: {date: 2026-03-14, kind: inspection, by: team \(number)}\nanswers: {}\n# \(number &* 0x9E37_79B9)\n".utf8)
  }
  for start in stride(from: 0, to: count, by: 10_000) {
    demand { () throws(RegistryError) in
      _ = try registry.transaction { registry throws(RegistryError) in
        let entries = (start..<min(start + 10_000, count)).map { number in
          Registry.NewEntry(
            .bring, .record, "Audits/aa-\(number / 5)/20\(10 + number % 5)-03-14-inspection.yaml", bytes: body(number),
            why: "")
        }
        return try registry.append(entries, by: "benchmark")
      }
    }
  }
  let bodies = (0..<count).map { body($0) }
  var encodings: [[UInt8]] = []
  demand { () throws(RegistryError) in
    try registry.forEachEntry { entry in encodings.append(Array(entry.encoding.utf8)) }
  }
  var (hashings, readings, verifyings): ([Timing], [Timing], [Timing]) = ([], [], [])
  for _ in 0..<5 {
    var last = emptyTreeDigest
    hashings.append(
      Timing {
        var edge = TreeEdge()
        withUnsafeTemporaryAllocation(byteCount: 32, alignment: 8) { digest in
          for body in bodies { body.withUnsafeBytes { writeContentDigest(of: $0, to: digest) } }
          for encoding in encodings {
            encoding.withUnsafeBytes { writeLeafDigest(of: $0, to: digest) }
            edge.append(UnsafeRawBufferPointer(digest)) { _ in }
          }
        }
        last = edge.root
      })
    readings.append(Timing { demand { () throws(RegistryError) in try registry.readAsVerifying() } })
    verifyings.append(
      Timing {
        demand { () throws(RegistryError) in
          let found = try registry.verify(by: registry.verifiers())
          guard found.isSound, found.root == last else { fatal("the registry does not verify") }
        }
      })
  }
  tell("verify", least(verifyings), over: least(hashings))
  tell("reading alone", least(readings), over: least(hashings))
  print("  \(count) entries, peak memory \(peakMemory()) MB, with all that is hashed in it")
}

extension Registry {
  /// Has the database give the same rows as `verify` does, and look through its pages, and does nothing with them.
  fileprivate func readAsVerifying() throws(RegistryError) {
    try asking { () throws(DatabaseError) in
      for question in VerifyingQuestion.all { try database.scan(question, []) { _ in true } }
      guard try database.soundness()() else { throw DatabaseError(.spoilt, path: place) }
    }
  }
}

@discardableResult
private func demand<Value>(_ body: () throws(RegistryError) -> Value) -> Value {
  do throws(RegistryError) { return try body() } catch { fatal("\(error)") }
}
