internal import Dispatch
internal import Synchronization

@testable internal import AuditRegistry

/// Writes a country, with its standard, to measure by.
///
/// usage: careaudit-benchmark country FOLDER FACILITIES [VISITS]     (default: five visits each)
func writeCountry(_ words: ArraySlice<String>) {
  var (country, records, visits) = askedCountry(words, "country")
  country.write(records: records, visitsOfAFacility: visits)
}

/// Begins a registry, and keeps a country in it as `bring` would, but checks nothing: what is made up here has no errors.
///
/// usage: careaudit-benchmark fill PLACE FACILITIES [VISITS]     (default: five visits each)
func fillRegistry(_ words: ArraySlice<String>) {
  var (country, records, visits) = askedCountry(words, "fill")
  do throws(RegistryError) {
    let registry = try Registry.begin(at: country.folder, name: nil, by: "benchmark")
    var waiting: [(path: String, text: String)] = []
    var failure: RegistryError?
    func settle() {
      guard failure == nil else { return }
      do throws(RegistryError) { try registry.keep(waiting) } catch { failure = error }
      waiting = []
    }
    country.forEachFile(records: records, visitsOfAFacility: visits) { path, text in
      waiting.append((path, text))
      if waiting.count == 5_000 { settle() }
    }
    settle()
    if let failure { throw failure }
  } catch {
    fatal("\(error)")
  }
}

private func askedCountry(_ words: ArraySlice<String>, _ command: String) -> (BenchmarkCountry, Int, Int) {
  let words = Array(words)
  let numbers = words.dropFirst().map { Int($0) ?? 0 }
  guard (1...2).contains(numbers.count), numbers.allSatisfy({ $0 > 0 }) else {
    fatal(command + " needs a place, how many facilities there are, and perhaps how many visits each has")
  }
  let visits = numbers.count == 2 ? numbers[1] : BenchmarkCountry.visitsOfAFacility
  return (BenchmarkCountry(folder: words[0], seed: 20_261_123, noted: 33), numbers[0] * visits, visits)
}

extension Registry {
  /// Keeps some files, packed on all cores.
  fileprivate func keep(_ files: [(path: String, text: String)]) throws(RegistryError) {
    let made = Mutex([NewEntry?](repeating: nil, count: files.count))
    DispatchQueue.concurrentPerform(iterations: files.count) { index in
      let (path, text) = files[index]
      let entry = NewEntry(.bring, EntryKind(subject: path), path, bytes: Array(text.utf8), why: "")
      made.withLock { $0[index] = entry }
    }
    let entries = made.withLock { $0.compactMap(\.self) }
    guard !entries.isEmpty else { return }
    try transaction { registry throws(RegistryError) in _ = try registry.append(entries, by: "benchmark") }
  }
}
