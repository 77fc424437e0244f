internal import AuditModel
internal import AuditWording

/// What is said around the typing of a form.
enum EntryWording {
  static func manyOpen(_ open: Int, of all: Int) -> Sentence {
    Words.Entry.manyOpen(open: open, all: all)
  }

  static let stopped = Words.Entry.stopped
  static let nothingToUndo = Words.Entry.nothingToUndo

  static let nothingTyped = Words.Entry.nothingTyped

  static func opening(facility: String, day: String, kind: VisitKind, form: String, typed: Int, of lines: Int)
    -> Sentence
  {
    Words.Entry.opening(facility: facility, day: day, kind: kind.phrase, form: form, typed: typed, lines: lines)
  }

  static func severalDrafts(_ options: [String]) -> Sentence {
    Words.Entry.severalDrafts(options: options.joined(separator: " · "))
  }

  static func servicesNotTyped(_ codes: [String]) -> Sentence {
    Words.Entry.servicesNotTyped(codes: codes.joined(separator: " "))
  }

  static func tornLine(_ line: String) -> Sentence {
    Words.Entry.tornLine(line: line)
  }

  static func otherForm(_ number: String) -> Sentence {
    Words.Entry.otherForm(number: number)
  }

  static func strangeLine(_ line: String) -> Sentence {
    Words.Entry.strangeLine(line: line)
  }
}
