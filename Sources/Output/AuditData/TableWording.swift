internal import AuditModel
internal import AuditWording

/// The names of sheets and columns, and what stands in them. Khmer: a draft until a native reader has reviewed it.
enum TablePhrases {
  static let about = Sentence("About", "អំពី")
  static let facilities = Sentence("Facilities", "គ្រឹះស្ថាន")
  static let audits = Sentence("Audits", "សវនកម្ម")
  static let sections = Sentence("Sections", "ផ្នែក")
  static let criteria = Sentence("Criteria", "លក្ខណៈវិនិច្ឆ័យ")
  static let findings = Sentence("Findings", "ការរកឃើញ")
  static let answers = Sentence("Answers", "ចម្លើយ")
  static let measures = Sentence("Measures", "រង្វាស់")
  static let services = Sentence("Services", "សេវា")
  static let plans = Sentence("Plans", "ផែនការ")
  static let definitions = Sentence("Definitions", "និយមន័យ")
  static let charts = Sentence("Charts", "គំនូសតាង")
}

extension DataTable.Column {
  static let facility = DataTable.Column(
    "facility", Sentence("Facility", "គ្រឹះស្ថាន"), Sentence("the id of the facility", "id របស់គ្រឹះស្ថាន"), width: 12)
  static let standard = DataTable.Column(
    "standard", Sentence("Standard", "ស្តង់ដារ"), Sentence("the id of the standard", "id របស់ស្តង់ដារ"), width: 26)
  static let version = DataTable.Column(
    "version", Sentence("Version", "កំណែ"),
    Sentence("edition and revision of the standard", "ការបោះពុម្ព និងកំណែនៃស្តង់ដារ"), width: 10)
  static let date = DataTable.Column(
    "date", Sentence("Date", "កាលបរិច្ឆេទ"), Sentence("the day of the visit", "ថ្ងៃចុះពិនិត្យ"), width: 12)
  static let kind = DataTable.Column(
    "kind", Sentence("Kind", "ប្រភេទ"),
    Sentence("inspection, self-assessment or follow-up", "អធិការកិច្ច ការវាយតម្លៃខ្លួនឯង ឬការតាមដាន"), width: 18)
  static let record = DataTable.Column(
    "record", Sentence("Record", "កំណត់ត្រា"), Sentence("the file of the visit", "ឯកសារនៃការចុះពិនិត្យ"), width: 28)
  static let line = DataTable.Column(
    "line", Sentence("Line", "បន្ទាត់"), Sentence("where in that file it stands", "បន្ទាត់ក្នុងឯកសារនោះ"), width: 7)
  static let section = DataTable.Column(
    "section", Sentence("Section", "ផ្នែក"), Sentence("the id of the section", "id របស់ផ្នែក"), width: 18)
  static let sectionTitle = DataTable.Column(
    "section_title", Sentence("Title", "ចំណងជើង"), Sentence("the title of the section", "ចំណងជើងនៃផ្នែក"), width: 30)
  static let criterion = DataTable.Column(
    "criterion", Sentence("Criterion", "លក្ខណៈវិនិច្ឆ័យ"), Sentence("the id of the criterion", "id របស់លក្ខណៈវិនិច្ឆ័យ"),
    width: 28)
  static let level = DataTable.Column(
    "level", Sentence("Level", "កម្រិត"),
    Sentence(
      "critical and required make the minimum; recommended lies beyond it; recorded is never scored",
      "ធ្ងន់ធ្ងរ និងចាំបាច់ ជាអប្បបរមា; គួរមាន លើសពីអប្បបរមា; កត់ត្រាប៉ុណ្ណោះ មិនដាក់ពិន្ទុ"),
    width: 13, tones: [(Level.critical.phrase, .bad)])
  static let requirement = DataTable.Column(
    "requirement", Sentence("Requirement", "អ្វីដែលស្តង់ដារតម្រូវ"), Sentence("what the criterion asks", "អ្វីដែលលក្ខណៈវិនិច្ឆ័យទាមទារ"),
    width: 50)
  static let answer = DataTable.Column(
    "answer", Sentence("Answer", "ចម្លើយ"),
    Sentence(
      "the rating on the scale of the standard, open, not-applicable or does-not-apply",
      "ចំណាត់ថ្នាក់តាមមាត្រដ្ឋាននៃស្តង់ដារ ឬមិនទាន់មានចម្លើយ មិនពាក់ព័ន្ធ មិនអនុវត្តចំពោះគ្រឹះស្ថាននេះ"),
    width: 14,
    tones: [
      (Sentence(same: "met"), .good), (Sentence(same: "partly"), .poor), (Sentence(same: "unmet"), .bad),
      (Sentence(same: "open"), .open),
    ])
  static let note = DataTable.Column(
    "note", Sentence("Note", "កំណត់សម្គាល់"), Sentence("the inspector's note, as written", "កំណត់សម្គាល់របស់អធិការ ដូចដែលបានសរសេរ"),
    width: 50)
  static let reason = DataTable.Column(
    "reason", Sentence("Reason", "មូលហេតុ"),
    Sentence("why it does not apply or was not assessed, as written", "មូលហេតុដែលមិនពាក់ព័ន្ធ ឬមិនបានវាយតម្លៃ"), width: 30)
  static let heard = DataTable.Column(
    "heard", Sentence("Heard", "អ្នកដែលបានស្តាប់"), Sentence("whose word was heard", "អ្នកដែលត្រូវបានស្តាប់"), width: 18)
  static let evidence = DataTable.Column(
    "evidence", Sentence("Evidence", "ភស្តុតាង"), Sentence("names of evidence files", "ឈ្មោះឯកសារភស្តុតាង"), width: 24)
  static let checked = DataTable.Column(
    "checked", Sentence("Looked at", "បានពិនិត្យមើល"),
    Sentence("of a sample: how many were looked at", "ចំនួនដែលបានពិនិត្យមើលក្នុងសំណាក"),
    width: 11)
  static let outOf = DataTable.Column(
    "of", Sentence("Of", "ក្នុងចំណោម"), Sentence("of a sample: how many there are", "ចំនួនទាំងអស់"), width: 9)
  static let conforming = DataTable.Column(
    "conforming", Sentence("Conforming", "ត្រូវតាមស្តង់ដារ"), Sentence("of a sample: how many conform", "ចំនួនដែលត្រូវតាមស្តង់ដារ"),
    width: 12)
  static let basis = DataTable.Column(
    "basis", Sentence("Basis", "មូលដ្ឋាន"),
    Sentence(
      "how well the criterion is founded: text, secondary, derived or recalled; then its sources",
      "មូលដ្ឋាននៃលក្ខណៈវិនិច្ឆ័យ និងប្រភពរបស់វា"), width: 30)
}
