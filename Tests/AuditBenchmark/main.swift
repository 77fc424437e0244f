// Times reading, checking and scoring against the time that libyaml alone needs for the same files.
//
// The files are taken in pieces, and each piece is timed in all ways before the next: what else the machine does then
// weighs on all of them alike.
//
// usage: careaudit-benchmark [RECORDS] [FOLDER]     (default: 5000 records in a folder of its own, removed afterwards)

internal import AuditDesk
internal import AuditFolder
internal import AuditModel
internal import AuditScoring
internal import DataReading
internal import FileAccess
internal import Glibc

let others = [
  "compare": measureComparison, "country": writeCountry, "fill": fillRegistry, "registry": measureRegistry,
  "start": measureStart,
]
if let other = CommandLine.arguments.dropFirst().first.flatMap({ others[$0] }) {
  other(CommandLine.arguments.dropFirst(2))
  exit(0)
}

let words = CommandLine.arguments.dropFirst()
guard let count = Int(words.first ?? "5000"), count > 0 else { fatal("the number of records is not a number") }
let ownFolder = "/tmp/careaudit-benchmark-" + String(getpid())
let folder = words.dropFirst().first ?? ownFolder

var country = BenchmarkCountry(folder: folder, seed: 2014, noted: 60)
let paths = country.write(records: count)
let bytes = paths.reduce(0) { $0 + ((try? readFile($1).count) ?? 0) }
print(
  "\(count) records of \(BenchmarkCountry.criteria) criteria, \(bytes / count / 1024) kB each, \(bytes >> 20) MB in all"
)

// As for `audit` and `score`, which tell no digest of a record.
let source = FolderSource(standards: country.standards, home: country.audits, digests: false)
let library = source.library(checksAllTailorings: false).value
let facilities = source.find([]).facilities
let files = Dictionary(grouping: paths) { path in String(path[..<path.lastIndex(of: "/")!]) }
let today = CalendarDay(year: 2026, month: 11, day: 23)!

/// Some facilities, and all files of theirs.
struct Piece {
  let facilities: [FacilityEntry]
  let paths: [String]
}

let pieceSize = 200
let pieces = stride(from: 0, to: facilities.count, by: pieceSize).map { start in
  let part = Array(facilities[start..<min(start + pieceSize, facilities.count)])
  return Piece(facilities: part, paths: part.flatMap { files[$0.key]! })
}

/// Seconds by the clock on the wall, and seconds of the processor on all cores.
struct Timing {
  var wall: Double
  var processor: Double

  init(of body: () -> Void) {
    let start = (Timing.now(CLOCK_MONOTONIC), Timing.now(CLOCK_PROCESS_CPUTIME_ID))
    body()
    wall = Timing.now(CLOCK_MONOTONIC) - start.0
    processor = Timing.now(CLOCK_PROCESS_CPUTIME_ID) - start.1
  }

  private static func now(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

func floor(_ piece: Piece) {
  var events = 0
  for path in piece.paths {
    guard let bytes = try? readFile(path), let count = try? countYAMLEvents(bytes) else { fatal("cannot read " + path) }
    events += count
  }
  guard events > piece.paths.count else { fatal("libyaml found no events") }
}

func trees(_ piece: Piece) {
  for path in piece.paths {
    guard let bytes = try? readFile(path), (try? readYAML(bytes, named: path)) != nil else {
      fatal("cannot read " + path)
    }
  }
}

func audit(_ piece: Piece, workers: Int) -> [ScoreSheet] {
  let run = AuditRun(source: source, library: library, today: today, everyVisit: true, workers: workers)
  var sheets: [ScoreSheet] = []
  run.forEach(
    piece.facilities,
    transform: { outcome in
      guard let audit = outcome.audit, !outcome.problems.contains(where: { $0.severity == .error }) else {
        fatal("a record of the benchmark has errors")
      }
      return audit.visits.map(\.sheet)
    }, take: { sheets += $0 })
  return sheets
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

/// The parts of each piece's time that was taken in some way, over its floor.
func show(_ way: String, _ durations: [Timing], over floors: [Timing]) {
  let wall = median(zip(durations, floors).map { $0.wall / $1.wall })
  let processor = median(zip(durations, floors).map { $0.processor / $1.processor })
  print("\(way)\(text(wall)) of it   \(text(processor)) of its processor time")
}

for piece in pieces { floor(piece) }
var rounds: [Double] = []
var floors: [Timing] = []
var readings: [Timing] = []
var ones: [Timing] = []
var twos: [Timing] = []
for _ in 0..<5 {
  var sheets: [ScoreSheet] = []
  for piece in pieces {
    floors.append(Timing { floor(piece) })
    readings.append(Timing { trees(piece) })
    ones.append(Timing { _ = audit(piece, workers: 1) })
    twos.append(Timing { sheets += audit(piece, workers: 2) })
  }
  guard sheets.count == count else { fatal("\(sheets.count) of \(count) records were scored") }
  rounds.append(floors.suffix(pieces.count).reduce(0) { $0 + $1.wall })
}
print(
  "libyaml's events alone      \(text(median(rounds))) s   \(Int(median(rounds) / Double(count) * 1e6)) µs a record")
show("read as trees               ", readings, over: floors)
show("read, check, score, 1 core  ", ones, over: floors)
show("read, check, score, 2 cores ", twos, over: floors)
print("peak memory                 \(peakMemory()) MB, every score sheet kept")

if folder == ownFolder {
  country.remove(paths)
}
