internal import AuditDesk
internal import AuditFolder
internal import AuditModel
internal import AuditTestSupport
internal import ContentCoding
internal import FileAccess
internal import Glibc
internal import LogProofs

@testable internal import AuditRegistry

/// Times a registry against what its work takes alone: reading and checking a folder, packing and syncing bytes, hashing.
///
/// usage: careaudit-benchmark registry [RECORDS] [ENTRIES] [PLACE]     (default: 5000 records, 1000000 entries, SQLite; PLACE: an
/// address postgresql://… in which nothing is yet, for the first two)
func measureRegistry(_ words: ArraySlice<String>) {
  let words = Array(words)
  guard let records = Int(words.first ?? "5000"), let entries = Int(words.dropFirst().first ?? "1000000"), records >= 20
  else { fatal("the numbers of records (20 at least) and entries are no numbers") }
  let folder = TemporaryFolder()
  var country = BenchmarkCountry(folder: folder.path + "/country", seed: 2014)
  let paths = country.write(records: records)
  if words.count > 2 {
    measureBringing(country, to: [words[2]], in: folder)
    measureVisits(
      paths.filter { $0.hasSuffix("inspection.yaml") }, at: words[2] + "&application_name=visits", in: folder)
  } else {
    measureBringing(country, to: (0..<3).map { folder.path + "/bring-\($0).db" }, in: folder)
    measureVisits(
      paths.filter { $0.hasSuffix("inspection.yaml") }, at: folder.path + "/visits.db", in: folder)
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
  var ratios: [(wall: Double, processor: Double)] = []
  for place in places {
    let reading = Timing { check(country) }
    let bringing = Timing {
      demand { () throws(RegistryError) in
        let registry = try Registry.begin(at: place, name: nil, by: "benchmark")
        try registry.bring(country.folder, by: "benchmark", today: registryDay) { _ in }
      }
    }
    ratios.append((bringing.wall / reading.wall, bringing.processor / reading.processor))
    print("  reading and checking \(text(reading.wall)) s, bringing \(text(bringing.wall)) s")
  }
  print(
    "bring, over reading and checking the folder: \(text(ratios.map(\.wall).min()!)), of its processor time "
      + text(ratios.map(\.processor).min()!))
}

private func measureVisits(_ paths: [String], at place: String, in folder: TemporaryFolder) {
  let visits = paths.prefix(1_200).map { path in (try? readFile(path)) ?? [] }
  let registry = demand { () throws(RegistryError) in try Registry.begin(at: place, name: nil, by: "benchmark") }
  let descriptor = open(folder.path + "/bare", O_WRONLY | O_CREAT | O_APPEND, 0o600)
  var (bare, one, ten): ([Double], [Double], [Double]) = ([], [], [])
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
      }.wall / Double(part.count))
    one.append(
      Timing {
        for (index, visit) in part.enumerated() {
          demand { () throws(RegistryError) in try registry.keep([visit], named: "one-\(turn)-\(index)") }
        }
      }.wall / Double(part.count))
    ten.append(
      Timing {
        for start in stride(from: 0, to: part.count, by: 10) {
          let some = Array(part[start..<min(start + 10, part.count)])
          demand { () throws(RegistryError) in try registry.keep(some, named: "ten-\(turn)-\(start)") }
        }
      }.wall / Double(part.count))
  }
  close(descriptor)
  print(
    "one visit stored and acknowledged, over packing, writing and syncing its bytes bare: \(text(median(zip(one, bare).map { $0 / $1 })))"
  )
  // Who brings ten packs ten, gathered or not: what gathering spares is all that is not packing.
  let (pack, sync) = (median(packing), median(syncing))
  print(
    "one visit: packing \(text(pack * 1000)) ms, a sync \(text(sync * 1000)) ms; stored alone \(text(median(one) * 1000)) ms, of ten gathered \(text(median(ten) * 1000)) ms"
  )
  let ratios = zip(one, ten).map { $0 / $1 }.sorted()
  let unpacked = zip(zip(one, ten), packing).map { ($0.0 - $1) / max($0.1 - $1, 1e-9) }.sorted()
  func spread(_ values: [Double]) -> String {
    "\(text(median(values))) (quarters \(text(values[values.count / 4])) to \(text(values[values.count * 3 / 4])))"
  }
  print("ten gathered, rows over one at a time: \(spread(ratios)); of what is not packing: \(spread(unpacked))")
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
  var ratios: [(wall: Double, processor: Double)] = []
  for _ in 0..<3 {
    var last = emptyTreeDigest
    let hashing = Timing {
      var edge = TreeEdge()
      withUnsafeTemporaryAllocation(byteCount: 32, alignment: 8) { digest in
        for body in bodies { body.withUnsafeBytes { writeContentDigest(of: $0, to: digest) } }
        for encoding in encodings {
          encoding.withUnsafeBytes { writeLeafDigest(of: $0, to: digest) }
          edge.append(UnsafeRawBufferPointer(digest)) { _ in }
        }
      }
      last = edge.root
    }
    let verifying = Timing {
      demand { () throws(RegistryError) in
        let found = try registry.verify(by: registry.verifiers())
        guard found.isSound, found.root == last else { fatal("the registry does not verify") }
      }
    }
    ratios.append((verifying.wall / hashing.wall, verifying.processor / hashing.processor))
    print("  hashing \(text(hashing.wall)) s, verifying \(text(verifying.wall)) s")
  }
  print(
    "verify of \(count) entries, over hashing alone: \(text(ratios.map(\.wall).min()!)), of its processor time "
      + "\(text(ratios.map(\.processor).min()!)); peak memory \(peakMemory()) MB")
}

@discardableResult
private func demand<Value>(_ body: () throws(RegistryError) -> Value) -> Value {
  do throws(RegistryError) { return try body() } catch { fatal("\(error)") }
}
