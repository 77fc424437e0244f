public import AuditMerging
internal import AuditModel
internal import AuditWording
internal import TextFitting

/// What became of one visit that was brought home.
public struct ImportOutcome: Sendable {
  public enum Ending: Sendable {
    case written, wouldBeWritten, nothingNew, waits, refused
  }

  /// The record's path.
  public let path: String
  public let merged: MergedVisit
  /// Whether there was a copy of the visit already.
  public let wasHome: Bool
  public let ending: Ending
  /// Where the record that was there is kept, comments and all.
  public let keptAs: String?

  public init(path: String, merged: MergedVisit, wasHome: Bool, ending: Ending, keptAs: String? = nil) {
    self.path = path
    self.merged = merged
    self.wasHome = wasHome
    self.ending = ending
    self.keptAs = keptAs
  }
}

/// What was brought home, what changed, and what waits for a person.
public func renderImport(_ outcome: ImportOutcome, style: PageStyle) -> String {
  var page = ImportPage(outcome: outcome, language: style.language)
  return page.render()
}

private struct ImportPage {
  let outcome: ImportOutcome
  let language: Language
  private var text = ""
  /// What stands in the measures, services and answers.
  private let values: [VisitPart: PartValue]

  init(outcome: ImportOutcome, language: Language) {
    self.outcome = outcome
    self.language = language
    values = outcome.merged.record.values
  }

  mutating func render() -> String {
    line(0, outcome.path)
    let merged = outcome.merged
    if !outcome.wasHome {
      line(2, ImportPhrases.new[language] + ": " + counts(merged.record))
    } else if outcome.ending == .nothingNew {
      line(2, ImportPhrases.alreadyHome[language])
    } else {
      line(2, ImportPhrases.laidTogether[language])
      for part in merged.added { line(4, "+ " + part.name + value(of: part)) }
      list(merged.updated, ImportPhrases.newer)
      list(merged.decided, ImportPhrases.decided)
    }
    if !merged.conflicts.isEmpty { renderConflicts(merged.conflicts) }
    if let path = outcome.keptAs { line(2, ImportPhrases.keptAs[language] + " " + path) }
    switch outcome.ending {
    case .written: line(2, ImportPhrases.written[language])
    case .wouldBeWritten: line(2, ImportPhrases.wouldBeWritten[language])
    case .waits, .refused: line(2, ImportPhrases.notWritten[language])
    case .nothingNew: break
    }
    return text
  }

  private func counts(_ record: InspectionRecord) -> String {
    [
      ImportPhrases.answers.text(record.answerEntries.count, language),
      ImportPhrases.measures.text(record.measures.count, language),
      ImportPhrases.services.text(record.services?.count ?? 0, language),
    ].joined(separator: ", ")
  }

  private mutating func list(_ changes: [MergeConflict], _ title: Sentence) {
    for change in changes {
      line(4, "~ " + change.part.name + " · " + title[language])
      line(8, change.mine.text(in: language) + " → " + change.theirs.text(in: language))
    }
  }

  private mutating func renderConflicts(_ conflicts: [MergeConflict]) {
    line(2, ImportPhrases.waits[language] + ":")
    for conflict in conflicts {
      line(4, "? " + conflict.part.name)
      side(ImportPhrases.mine, conflict.mine, conflict.mineSource)
      side(ImportPhrases.theirs, conflict.theirs, conflict.theirsSource)
    }
    line(2, ImportPhrases.decideBy[language] + ":")
    line(4, "--take " + conflicts[0].part.name + "=theirs")
  }

  private mutating func side(_ name: Sentence, _ value: PartValue, _ source: Authorship) {
    line(8, name[language] + ": " + value.text(in: language) + "  (" + source.text(in: language) + ")")
  }

  private func value(of part: VisitPart) -> String {
    values[part].map { ": " + $0.text(in: language) } ?? ""
  }

  private mutating func line(_ indent: Int, _ words: String) {
    let lines = words.printable.wrapped(to: 100 - indent)
    for (index, line) in lines.enumerated() {
      text += String(repeating: " ", count: indent + (index == 0 ? 0 : 2)) + line + "\n"
    }
  }
}
