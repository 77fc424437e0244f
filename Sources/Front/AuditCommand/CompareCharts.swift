internal import AuditCharts
internal import AuditComparison
internal import AuditReports
internal import AuditWording
internal import FileAccess
internal import TextFitting

/// Pictures of a comparison for slides.
extension Session {
  /// Refuses what pictures do not go with.
  func demandChartsAlone() throws(ArgumentError) {
    for option in ["--agreement", "--mends", "--publish", "--ledger", "--dry-run"] where arguments.has(option) {
      throw .together("--charts", option)
    }
  }

  /// Writes the pictures of a comparison into a folder, and says which. False, with a sentence, where that cannot be.
  func draw(_ comparison: FacilityComparison, in folder: String) -> Bool {
    var files: [(name: String, bytes: [UInt8])] = []
    var lacksLetters = false
    do throws(ChartError) {
      for chart in comparison.charts(on: today, program: programVersion) {
        let drawn = try drawChart(chart, in: language)
        files += drawn.files
        lacksLetters = lacksLetters || drawn.lacksLetters
      }
    } catch {
      complain(error == .noLibrary ? Words.Chart.noLibrary : Words.Chart.noMemory)
      return false
    }
    guard !files.isEmpty else {
      complain(Words.Chart.nothing)
      return false
    }
    if lacksLetters { complain(OutputWording.noFont) }
    do throws(FileWriteError) {
      _ = try makeFolder(folder)
    } catch {
      complain(error.wording, about: error.path)
      return false
    }
    for file in files where !write(file.bytes, to: folder.appending(path: file.name), overwriting: .allowed) {
      return false
    }
    guard !arguments.has("--output"), !arguments.has("--format") else { return true }
    console.write(
      Words.Chart.written(count: files.count, folder: folder.printable)[language] + "\n"
        + files.map { "  " + $0.name + "\n" }.joined())
    return true
  }
}
