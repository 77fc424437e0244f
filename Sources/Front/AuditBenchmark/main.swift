// Times reading, checking and scoring against the time that libyaml alone needs for the same files.
//
// usage: careaudit-benchmark [RECORDS] [FOLDER]     (default: 5000 records in a folder of its own, removed afterwards)

internal import AuditCommand
internal import AuditLoading
internal import AuditModel
internal import AuditScoring
internal import FileReading
internal import Glibc
internal import YAMLReading

if CommandLine.arguments.dropFirst().first == "compare" {
  measureComparison(CommandLine.arguments.dropFirst(2))
  exit(0)
}

let words = CommandLine.arguments.dropFirst()
guard let count = Int(words.first ?? "5000"), count > 0 else { fatal("the number of records is not a number") }
let ownFolder = "/tmp/careaudit-benchmark-" + String(getpid())
let folder = words.dropFirst().first ?? ownFolder

var country = BenchmarkCountry(folder: folder, seed: 2014)
let paths = country.write(records: count)
let bytes = paths.reduce(0) { $0 + ((try? readFile($1).count) ?? 0) }
print(
  "\(count) records of \(BenchmarkCountry.criteria) criteria, \(bytes / count / 1024) kB each, \(bytes >> 20) MB in all"
)

let library = loadLibrary(folder: country.standards).value!
let facilities = findFacilities([country.audits]).folders
let today = CalendarDay(year: 2026, month: 11, day: 23)!

/// Seconds that `body` takes by the clock on the wall.
func seconds(_ body: () -> Void) -> Double {
  var start = timespec()
  var end = timespec()
  clock_gettime(CLOCK_MONOTONIC, &start)
  body()
  clock_gettime(CLOCK_MONOTONIC, &end)
  return Double(end.tv_sec - start.tv_sec) + Double(end.tv_nsec - start.tv_nsec) / 1e9
}

func floor() {
  var events = 0
  for path in paths {
    guard let bytes = try? readFile(path), let count = try? countYAMLEvents(bytes) else { fatal("cannot read " + path) }
    events += count
  }
  guard events > paths.count else { fatal("libyaml found no events") }
}

func trees() {
  for path in paths {
    guard let bytes = try? readFile(path), (try? readYAML(bytes, named: path)) != nil else {
      fatal("cannot read " + path)
    }
  }
}

func audit(workers: Int) {
  let run = AuditRun(library: library, today: today, everyVisit: true, workers: workers)
  var sheets: [ScoreSheet] = []
  run.forEach(
    facilities,
    transform: { outcome in
      guard let audit = outcome.audit, !outcome.problems.contains(where: { $0.severity == .error }) else {
        fatal("a record of the benchmark has errors")
      }
      return audit.visits.map(\.sheet)
    }, take: { sheets += $0 })
  guard sheets.count == count else { fatal("\(sheets.count) of \(count) records were scored") }
}

/// The largest memory that the process has had, in MB.
func peakMemory() -> Int {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return usage.ru_maxrss >> 10
}

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

func text(_ value: Double) -> String {
  let hundredths = Int((value * 100).rounded())
  return String(hundredths / 100) + "." + (hundredths % 100 < 10 ? "0" : "") + String(hundredths % 100)
}

floor()
var floors: [Double] = []
var readings: [Double] = []
var ones: [Double] = []
var twos: [Double] = []
for _ in 0..<5 {
  floors.append(seconds(floor))
  readings.append(seconds(trees))
  ones.append(seconds { audit(workers: 1) })
  twos.append(seconds { audit(workers: 2) })
}
let base = median(floors)
let perFile = base / Double(count) * 1e6
print("libyaml's events alone      \(text(base)) s   \(Int(perFile)) µs a record")
print(
  "read as trees               \(text(median(readings))) s   \(text(median(zip(readings, floors).map { $0 / $1 }))) of it"
)
print("read, check, score, 1 core  \(text(median(ones))) s   \(text(median(zip(ones, floors).map { $0 / $1 }))) of it")
print("read, check, score, 2 cores \(text(median(twos))) s   \(text(median(zip(twos, floors).map { $0 / $1 }))) of it")
print("peak memory                 \(peakMemory()) MB, every score sheet kept")

if folder == ownFolder {
  for path in paths { unlink(path) }
  for facility in facilities { rmdir(facility.path) }
  for path in ["/benchmark.yaml", "/measures.yaml"] { unlink(country.standards + path) }
  for path in [country.audits, country.standards, folder] { rmdir(path) }
}
