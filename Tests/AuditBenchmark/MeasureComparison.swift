internal import AuditCommand
internal import Glibc

/// Times `careaudit compare` to a page, for a country and for one four times as large.
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
    if words.dropFirst().isEmpty { country.remove(paths) }
  }
  print("time of a visit in the larger country over that in the smaller: \(hundredths(perVisit[1] / perVisit[0]))")
}

private func compare(_ country: BenchmarkCountry, _ view: String, to page: String) {
  let words = [
    "compare", country.audits, "--standards", country.standards, "--on", "2026-11-23", "--share", view, "--output",
    page,
  ]
  let console = Console(write: { _ in }, complain: { fatal($0) })
  guard runCommand(words, console: console) == 0 else { fatal("compare failed") }
}

private func secondsOfWall(_ body: () -> Void) -> Double {
  var start = timespec()
  var end = timespec()
  clock_gettime(CLOCK_MONOTONIC, &start)
  body()
  clock_gettime(CLOCK_MONOTONIC, &end)
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
