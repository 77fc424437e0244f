internal import AuditModel
internal import AuditWording

/// What is said around the typing of a form.
enum EntryWording {
  static func manyOpen(_ open: Int, of all: Int) -> Sentence {
    Sentence(
      "\(open) of \(all) lines are still open; left shows them. Type done again to write the record as it is.",
      "នៅសល់ \(open) ចំណុចមិនទាន់មានចម្លើយ ក្នុងចំណោម \(all); “នៅសល់” (left) បង្ហាញវា។ វាយ “ចប់” (done) ម្តងទៀត ដើម្បីសរសេរកំណត់ត្រាដូចដែលមាន។")
  }

  static let stopped = Sentence(
    "Stopped; all of it is kept. The same command goes on here; done writes the record.",
    "បានឈប់ អ្វីៗត្រូវបានរក្សាទុក។ ពាក្យបញ្ជាដដែលបន្តពីទីនេះ; “ចប់” (done) សរសេរកំណត់ត្រា។")
  static let nothingToUndo = Sentence("there is nothing to take back", "គ្មានអ្វីត្រូវដកវិញទេ")

  static let nothingTyped = Sentence(
    "nothing has been typed, so there is no record to write", "មិនទាន់បានវាយបញ្ចូលអ្វីទេ ដូច្នេះគ្មានកំណត់ត្រាត្រូវសរសេរទេ")

  static func opening(facility: String, day: String, kind: VisitKind, form: String, typed: Int, of lines: Int)
    -> Sentence
  {
    Sentence(
      "\(facility) · \(day) \(kind.phrase.english) · form \(form): the paper must bear this number · \(typed) of \(lines) lines typed · "
        + "? helps",
      "\(facility) · \(day) \(kind.phrase.khmer) · ទម្រង់លេខ \(form)៖ ក្រដាសត្រូវមានលេខនេះ · បានវាយ \(typed) ក្នុងចំណោម \(lines) · ? ជំនួយ"
    )
  }

  static func severalDrafts(_ options: [String]) -> Sentence {
    Sentence(
      "several visits are being typed in; say which: " + options.joined(separator: " · "),
      "មានការចុះពិនិត្យច្រើនកំពុងវាយបញ្ចូល សូមបញ្ជាក់មួយ៖ " + options.joined(separator: " · "))
  }

  static func servicesNotTyped(_ codes: [String]) -> Sentence {
    Sentence(
      "services that were not typed now count as not offered: " + codes.joined(separator: " "),
      "សេវាដែលមិនបានវាយបញ្ចូល ឥឡូវរាប់ថាគ្មាន៖ " + codes.joined(separator: " "))
  }

  static func tornLine(_ line: String) -> Sentence {
    Sentence(
      "the last line was cut off while it was being kept, and is left out; type it again: \(line)",
      "បន្ទាត់ចុងក្រោយត្រូវបានកាត់ពេលកំពុងរក្សាទុក ហើយមិនត្រូវបានយកទេ សូមវាយម្តងទៀត៖ \(line)")
  }

  static func otherForm(_ number: String) -> Sentence {
    Sentence(
      "this draft was begun with another form, by other standards or other --against; what was typed stays, and now only "
        + "a paper of form \(number) fits",
      "សេចក្តីព្រាងនេះបានចាប់ផ្តើមដោយទម្រង់ផ្សេង តាមស្តង់ដារផ្សេង ឬ --against ផ្សេង អ្វីដែលបានវាយនៅដដែល ហើយឥឡូវមានតែក្រដាសនៃទម្រង់លេខ "
        + "\(number) ប៉ុណ្ណោះដែលត្រូវគ្នា")
  }

  static func strangeLine(_ line: String) -> Sentence {
    Sentence(
      "this line of the draft fits no line of today's form; it will stand in the record as a comment: \(line)",
      "បន្ទាត់នេះក្នុងសេចក្តីព្រាង មិនត្រូវនឹងចំណុចណាមួយក្នុងទម្រង់បច្ចុប្បន្នទេ វានឹងនៅក្នុងកំណត់ត្រាជាមតិយោបល់៖ \(line)")
  }
}
