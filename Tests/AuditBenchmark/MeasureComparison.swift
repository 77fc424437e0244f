internal import AuditCommand
internal import Glibc

/// Times `careaudit compare` to a page, for a country and for one four times as large, and the ministry's workbook of the smaller.
///
/// usage: careaudit-benchmark compare [FACILITIES] [FOLDER]     (default: 639 facilities, a folder of its own)
func measureComparison(_ words: ArraySlice<String>) {
  guard let facilities = Int(words.first ?? "639"), facilities > 0 else {
    fatal("the number of facilities is no number")
  }
  let ownFolder = "/tmp/careaudit-comparison-" + String(getpid())
  var perVisit: [Double] = []
  for size in [facilities, facilities * 4] {
    let folder = words.dropFirst().first.map { $0 + "-" + String(size) } ?? ownFolder
    var country = BenchmarkCountry(folder: folder, seed: 2015, noted: 33, confidentialEvery: 5)
    let visits = size * BenchmarkCountry.visitsOfAFacility
    let paths = country.write(records: visits)
    let page = folder + "/comparison.html"
    var times: [Double] = []
    for view in ["coalition", "ministry", "public", "coalition", "ministry"] {
      times.append(secondsOfWall { compare(country, view, to: page) })
    }
    let typical = times.sorted()[times.count / 2]
    perVisit.append(typical / Double(visits))
    var status = stat()
    stat(page, &status)
    print(
      "\(size) facilities, \(visits) visits: \(hundredths(typical)) s to a page of \(status.st_size >> 10) kB, peak memory "
        + "\(largestMemory()) MB")
    unlink(page)
    if size == facilities { measureWorkbook(of: country, in: folder) }
    if words.dropFirst().isEmpty { country.remove(paths) }
  }
  print("time of a visit in the larger country over that in the smaller: \(hundredths(perVisit[1] / perVisit[0]))")
}

/// The processor time of the ministry's workbook over that of its page, the least of three runs each, taken in turn.
private func measureWorkbook(of country: BenchmarkCountry, in folder: String) {
  let (page, book) = (folder + "/comparison.html", folder + "/comparison.xlsx")
  var (ofPage, ofBook) = (Double.infinity, Double.infinity)
  for _ in 0..<3 {
    ofPage = min(ofPage, seconds(of: CLOCK_PROCESS_CPUTIME_ID) { compare(country, "ministry", to: page) })
    ofBook = min(ofBook, seconds(of: CLOCK_PROCESS_CPUTIME_ID) { compare(country, "ministry", to: book) })
  }
  var status = stat()
  stat(book, &status)
  print(
    "its workbook for the ministry: \(hundredths(ofBook / ofPage)) of the processor time of its page, "
      + "\(status.st_size >> 10) kB, peak memory \(largestMemory()) MB")
  unlink(page)
  unlink(book)
}

private func compare(_ country: BenchmarkCountry, _ view: String, to page: String) {
  let words = [
    "compare", country.audits, "--standards", country.standards, "--on", "2026-11-23", "--share", view, "--output",
    page,
  ]
  let console = Console(write: { _ in }, complain: { fatal($0) })
  guard runCommand(words, console: console) == 0 else { fatal("compare failed") }
}

private func secondsOfWall(_ body: () -> Void) -> Double { seconds(of: CLOCK_MONOTONIC, body) }

private func seconds(of clock: clockid_t, _ body: () -> Void) -> Double {
  var start = timespec()
  var end = timespec()
  clock_gettime(clock, &start)
  body()
  clock_gettime(clock, &end)
  return Double(end.tv_sec - start.tv_sec) + Double(end.tv_nsec - start.tv_nsec) / 1e9
}

/// The largest memory that the process has had, in MB.
private func largestMemory() -> Int {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return usage.ru_maxrss >> 10
}

private func hundredths(_ value: Double) -> String {
  let number = Int((value * 100).rounded())
  return String(number / 100) + "." + (number % 100 < 10 ? "0" : "") + String(number % 100)
}
