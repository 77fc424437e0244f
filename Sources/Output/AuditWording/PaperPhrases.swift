internal import AuditAsking
internal import AuditChecking
package import AuditModel

/// The words of the form on paper. Khmer: a draft until a native reader has reviewed it.
package enum PaperPhrases {
  package static let title = Sentence("Visit form", "ទម្រង់ចុះពិនិត្យ")
  package static let facility = Sentence("Facility", "គ្រឹះស្ថាន")
  package static let form = Sentence("Form", "ទម្រង់លេខ")
  package static let date = Sentence("Date", "កាលបរិច្ឆេទ")
  package static let kind = Sentence("Kind of visit", "ប្រភេទនៃការចុះពិនិត្យ")
  package static let team = Sentence("Team", "ក្រុម")
  package static let teamHint = Sentence("the office, not people's names", "ឈ្មោះការិយាល័យ មិនមែនឈ្មោះបុគ្គល")
  package static let arrived = Sentence("Arrived", "មកដល់ម៉ោង")
  package static let left = Sentence("Left", "ចាកចេញម៉ោង")
  package static let announced = Sentence("Announced", "បានជូនដំណឹងមុន")
  package static let yes = Sentence("yes", "បាទ/ចាស")
  package static let no = Sentence("no", "ទេ")
  package static let part = Sentence("Part", "ផ្នែក")
  package static let lines = Sentence("Lines", "ចំនួនចំណុច")
  package static let done = Sentence("Done", "រួច")
  package static let howTo = Sentence("How to fill it in", "របៀបបំពេញ")
  package static let notAssessed = Sentence("not assessed", "មិនទាន់បានវាយតម្លៃ")
  package static let value = Sentence("Number", "ចំនួន")
  package static let provided = Sentence("provided", "ផ្តល់ជូន")
  package static let referred = Sentence("referred", "បញ្ជូនបន្ត")
  package static let notOffered = Sentence("not offered", "គ្មានសេវា")
  package static let referredTo = Sentence("to whom", "ទៅអ្នកណា")
  package static let photo = Sentence("Photo", "រូបថត")
  package static let heard = Sentence("Heard", "បានស្តាប់")
  static let services = Sentence("Services", "សេវា")
  package static let closing = Sentence("Before leaving", "មុនពេលចាកចេញ")
  package static let dangers = Sentence(
    "Dangers that were told to the manager at once, and what was agreed:",
    "គ្រោះថ្នាក់ដែលបានប្រាប់អ្នកគ្រប់គ្រងភ្លាមៗ និងអ្វីដែលបានព្រមព្រៀង៖")
  package static let remarks = Sentence("Remarks of the facility:", "យោបល់របស់គ្រឹះស្ថាន៖")
  package static let visitNote = Sentence("Note on the whole visit:", "កំណត់សម្គាល់អំពីការចុះពិនិត្យទាំងមូល៖")
  package static let signatures = Sentence("Signatures or thumbprints", "ហត្ថលេខា ឬស្នាមមេដៃ")
  package static let signatories = [
    Sentence("For the team", "តំណាងក្រុម"), Sentence("For the team", "តំណាងក្រុម"),
    Sentence("For the facility", "តំណាងគ្រឹះស្ថាន"), Sentence("Witness or local authority", "សាក្សី ឬអាជ្ញាធរមូលដ្ឋាន"),
  ]
  package static let nameAndDate = Sentence("Name, post, date", "ឈ្មោះ តួនាទី កាលបរិច្ឆេទ")
  package static let guidance = Sentence("What to look at, and what counts", "អ្វីដែលត្រូវមើល និងអ្វីដែលរាប់បញ្ចូល")
  package static let guidanceHint = Sentence(
    "These pages need not be printed for every visit.", "ទំព័រទាំងនេះ មិនចាំបាច់បោះពុម្ពរាល់ការចុះពិនិត្យទេ។")
  static let page = Sentence("Page", "ទំព័រ")

  package static let instructions = [
    Sentence(
      "Tick one box on a line. A line left empty stays open; nothing is guessed.",
      "គូសប្រអប់មួយក្នុងចំណុចនីមួយៗ។ ចំណុចដែលទុកទទេ គឺមិនទាន់មានចម្លើយ គ្មានអ្វីត្រូវបានស្មានទេ។"),
    Sentence(
      "Write in the note what you saw wherever the best box is not ticked.",
      "ពេលមិនបានគូសប្រអប់ល្អបំផុត សូមសរសេរអ្វីដែលបានឃើញក្នុងកំណត់សម្គាល់។"),
    Sentence(
      "– not applicable and 0 not assessed: write the reason in the note.",
      "– មិនពាក់ព័ន្ធ និង 0 មិនទាន់បានវាយតម្លៃ៖ សូមសរសេរមូលហេតុក្នុងកំណត់សម្គាល់។"),
    Sentence(
      "Never write a resident's name, story or anything by which one could be known.",
      "កុំសរសេរឈ្មោះ រឿងរ៉ាវ ឬអ្វីដែលអាចធ្វើឱ្យគេស្គាល់អ្នកស្នាក់នៅណាម្នាក់ឡើយ។"),
    Sentence(
      "A thick bar and ▲ mark what is critical: look at it first, and never leave it for another day.",
      "របារក្រាស់ និងសញ្ញា ▲ សម្គាល់ចំណុចធ្ងន់ធ្ងរ៖ សូមពិនិត្យមុនគេ ហើយកុំទុកសម្រាប់ថ្ងៃក្រោយ។"),
    Sentence(
      "Typing in: each line's code, the number of its box, the note. Letters of voices stand at their boxes.",
      "ពេលវាយបញ្ចូល៖ លេខកូដនៃចំណុច លេខប្រអប់ បន្ទាប់មកកំណត់សម្គាល់។ អក្សរនៃអ្នកដែលបានស្តាប់ នៅក្បែរប្រអប់របស់វា។"),
  ]
}

extension FormPart {
  package var phrase: Sentence {
    switch self {
    case .measures: ChecklistPhrases.measures
    case .services: PaperPhrases.services
    case .stop(let stop): stop.phrase
    }
  }
}

extension CodedForm.Line {
  /// What it asks, as it is read out.
  package func question(_ measures: MeasureCatalogue) -> Sentence {
    switch subject {
    case .measure(let measure): measures.measures[measure].label
    case .service(let service): service.phrase
    case .question(let question): question.criterion.question
    }
  }
}

extension Checklist.Question {
  /// Whose voices any of the criteria that it answers needs.
  package var voices: WordSet<Voice> {
    var voices = criterion.hear
    for other in decidesToo { voices.formUnion(other.criterion.hear) }
    return voices
  }
}
