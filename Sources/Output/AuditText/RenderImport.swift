public import AuditDesk
internal import AuditMerging
internal import AuditModel
internal import AuditWording
internal import TextFitting

/// What a copy changed, and what of it waits for a person.
public func renderCopy(_ brought: BroughtCopy, style: PageStyle) -> String {
  var page = ImportPage(language: style.language)
  page.render(brought)
  return page.text
}

/// How it ended.
///
/// - Parameter keptAs: where the record that was there is kept, comments and all.
public func renderEnding(_ ending: ImportEnding, keptAs: String?, style: PageStyle) -> String {
  var page = ImportPage(language: style.language)
  page.render(ending, keptAs: keptAs)
  return page.text
}

/// How many more copies of a visit there were, and what became of them.
public func renderFurtherCopies(
  _ path: String, _ count: Int, changed: Int, waiting: Int, alike: Int, style: PageStyle
) -> String {
  var page = ImportPage(language: style.language)
  page.line(0, path)
  page.line(2, ImportPhrases.furtherCopies(count, changed: changed, waiting: waiting, alike: alike)[style.language])
  return page.text
}

private struct ImportPage {
  let language: Language
  private(set) var text = ""

  /// Of a text of megabytes the beginning will do.
  private static let mostShown = 4_000

  init(language: Language) { self.language = language }

  mutating func render(_ brought: BroughtCopy) {
    line(0, brought.path)
    let copy = brought.copy
    if !brought.wasHome {
      line(2, ImportPhrases.new[language] + ": " + counts(brought.record))
    } else if !copy.changesMine, copy.conflicts.isEmpty, copy.unplaced == 0 {
      line(2, ImportPhrases.alreadyHome[language])
    } else {
      line(2, ImportPhrases.laidTogether[language])
      let values = brought.record.values
      for part in copy.added {
        line(4, "+ " + part.name + (values[part].map { ": " + $0.text(in: language) } ?? ""))
      }
      list(copy.updated, ImportPhrases.newer)
      list(copy.decided, ImportPhrases.decided)
      for conflict in copy.kept {
        line(4, "= " + conflict.part.name + " · " + ImportPhrases.mineStays[language])
        let theirs = ImportPhrases.theirs[language] + ": " + conflict.theirs.text(in: language)
        line(8, conflict.mine.text(in: language) + "  (" + theirs + ")")
      }
    }
    if !copy.conflicts.isEmpty { renderConflicts(copy.conflicts) }
  }

  mutating func render(_ ending: ImportEnding, keptAs: String?) {
    if let keptAs { line(2, ImportPhrases.keptAs[language] + " " + keptAs) }
    switch ending {
    case .written: line(2, ImportPhrases.written[language])
    case .wouldBeWritten: line(2, ImportPhrases.wouldBeWritten[language])
    case .waits, .refused: line(2, ImportPhrases.notWritten[language])
    case .nothingNew: break
    }
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

  mutating func line(_ indent: Int, _ words: String) {
    let isLong = words.utf8.count > ImportPage.mostShown
    let words = isLong ? String(words.unicodeScalars.prefix(ImportPage.mostShown / 4)) + "…" : words
    let lines = words.printable.wrapped(to: 100 - indent)
    for (index, line) in lines.enumerated() {
      text += String(repeating: " ", count: indent + (index == 0 ? 0 : 2)) + line + "\n"
    }
  }
}
