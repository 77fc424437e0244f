public import AuditDesk
internal import AuditMerging
internal import AuditModel
internal import AuditWording
internal import TextFitting

/// What the copies of a visit changed, what of them waits for a person, and how it ended for its record.
///
/// - Parameter namesOptions: tells by which options of a command it is decided.
public func renderCopies(_ copies: BroughtCopies, style: PageStyle, namesOptions: Bool = true) -> String {
  var page = ImportPage(language: style.language, namesOptions: namesOptions)
  page.render(copies)
  return page.text
}

extension VersionOrder {
  fileprivate var sentence: Sentence {
    switch self {
    case .later: Words.Correction.laterVersion
    case .earlier: Words.Correction.earlierVersion
    case .apart: Words.Correction.otherVersion
    }
  }
}

private struct ImportPage {
  let language: Language
  let namesOptions: Bool
  private(set) var text = ""

  /// Of a text of megabytes the beginning will do.
  private static let mostShown = 4_000

  init(language: Language, namesOptions: Bool) {
    self.language = language
    self.namesOptions = namesOptions
  }

  /// Who reads a page has the copy that came in hand, not the one that is kept.
  private var keptSide: Sentence { namesOptions ? Words.Import.mine : Words.Pages.sideKept }
  private var broughtSide: Sentence { namesOptions ? Words.Import.theirs : Words.Pages.sideBrought }

  mutating func render(_ copies: BroughtCopies) {
    line(0, copies.path)
    for copy in copies.shown { render(copy, isCorrection: copies.isCorrection) }
    let more = copies.changed + copies.waiting + copies.alike
    if more > 0 {
      let words = ImportPhrases.furtherCopies(
        more, changed: copies.changed, waiting: copies.waiting, alike: copies.alike)
      line(2, words[language])
    }
    render(copies.ending, keptAs: copies.keptAs)
    let isWritten = copies.ending == .written || copies.ending == .writtenInPart
    if namesOptions, isWritten, !copies.isCorrection, copies.shown.contains(where: { !$0.copy.decided.isEmpty }) {
      line(2, Words.Correction.askWhy[language])
    }
  }

  private mutating func render(_ brought: BroughtCopy, isCorrection: Bool) {
    let copy = brought.copy
    if !brought.wasHome {
      line(2, Words.Import.new[language] + Words.Common.colon[language] + counts(brought.record))
    } else if !copy.changesMine, copy.conflicts.isEmpty, copy.unplaced == 0 {
      line(2, Words.Import.alreadyHome[language])
    } else {
      line(2, Words.Import.laidTogether[language])
      let values = brought.record.values
      for part in copy.added {
        line(4, "+ " + part.name + (values[part].map { ": " + $0.text(in: language) } ?? ""))
      }
      list(copy.updated, Words.Import.newer)
      list(copy.decided, Words.Import.decided)
      for conflict in copy.kept {
        line(4, "= " + conflict.part.name + " · " + Words.Import.mineStays[language])
        let theirs = broughtSide[language] + Words.Common.colon[language] + conflict.theirs.text(in: language)
        line(8, conflict.mine.text(in: language) + "  (" + theirs + ")")
      }
    }
    if let version = copy.version, !isCorrection, copy.changesMine || !copy.conflicts.isEmpty {
      line(4, version.sentence[language])
    }
    if !copy.conflicts.isEmpty { renderConflicts(copy.conflicts) }
  }

  private mutating func render(_ ending: ImportEnding, keptAs: [String]) {
    // Of very many states the first and the last.
    for (index, path) in keptAs.enumerated() where keptAs.count <= 4 || index == 0 || index == keptAs.count - 1 {
      if keptAs.count > 4, index > 0 { line(4, "…") }
      line(2, Words.Import.keptAs[language] + " " + path)
    }
    switch ending {
    case .written: line(2, Words.Import.written[language])
    case .writtenInPart: line(2, Words.Import.writtenInPart[language])
    case .wouldBeWritten: line(2, Words.Import.wouldBeWritten[language])
    case .wouldBeWrittenInPart: line(2, Words.Import.wouldBeWrittenInPart[language])
    case .waits, .refused: line(2, Words.Common.nothingWritten[language])
    case .nothingNew: break
    }
  }

  private func counts(_ record: InspectionRecord) -> String {
    [
      Words.Import.answers(count: record.answerEntries.count)[language],
      Words.Import.measures(count: record.measures.count)[language],
      Words.Import.services(count: record.services?.count ?? 0)[language],
    ].joined(separator: ", ")
  }

  private mutating func list(_ changes: [MergeConflict], _ title: Sentence) {
    for change in changes {
      line(4, "~ " + change.part.name + " · " + title[language])
      line(8, change.mine.text(in: language) + " → " + change.theirs.text(in: language))
    }
  }

  private mutating func renderConflicts(_ conflicts: [MergeConflict]) {
    line(2, Words.Import.waits[language] + Words.Common.bareColon[language])
    for conflict in conflicts {
      line(4, "? " + conflict.part.name)
      side(keptSide, conflict.mine, conflict.mineSource)
      side(broughtSide, conflict.theirs, conflict.theirsSource)
    }
    guard namesOptions else { return }
    line(2, Words.Import.decideBy[language] + Words.Common.bareColon[language])
    line(4, "--take " + conflicts[0].part.name + "=theirs")
  }

  private mutating func side(_ name: Sentence, _ value: PartValue, _ source: Authorship) {
    line(
      8,
      name[language] + Words.Common.colon[language] + value.text(in: language) + "  (" + source.text(in: language) + ")"
    )
  }

  private mutating func line(_ indent: Int, _ words: String) {
    let isLong = words.utf8.count > ImportPage.mostShown
    let words = isLong ? words.excerpt(ImportPage.mostShown / 4) : words
    let lines = words.printable.wrapped(to: 100 - indent)
    for (index, line) in lines.enumerated() {
      text += String(repeating: " ", count: indent + (index == 0 ? 0 : 2)) + line + "\n"
    }
  }
}
