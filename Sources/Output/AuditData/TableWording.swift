internal import AuditModel
internal import AuditWording

extension DataTable.Column {
  static let facility = DataTable.Column(
    "facility", Words.Common.facilityHeading, Words.Table.facilityDefinition, width: 12)
  static let standard = DataTable.Column("standard", Words.Common.standard, Words.Table.standardDefinition, width: 26)
  static let version = DataTable.Column("version", Words.Table.version, Words.Table.versionDefinition, width: 10)
  static let date = DataTable.Column("date", Words.Common.date, Words.Table.dateDefinition, width: 12)
  static let kind = DataTable.Column("kind", Words.Common.kindHeading, Words.Table.kindDefinition, width: 18)
  static let record = DataTable.Column("record", Words.Table.record, Words.Table.recordDefinition, width: 28)
  static let line = DataTable.Column("line", Words.Table.line, Words.Table.lineDefinition, width: 7)
  static let section = DataTable.Column(
    "section", Words.Common.sectionHeading, Words.Table.sectionDefinition, width: 18)
  static let sectionTitle = DataTable.Column(
    "section_title", Words.Common.title, Words.Table.sectionTitleDefinition, width: 30)
  static let criterion = DataTable.Column(
    "criterion", Words.Common.criterionHeading, Words.Table.criterionDefinition,
    width: 28)
  /// Stands last in its table.
  static let criterionTitle = DataTable.Column(
    "title", Words.Common.title, Words.Table.criterionTitleDefinition, width: 34)
  static let level = DataTable.Column(
    "level", Words.Table.level,
    Words.Table.levelDefinition,
    width: 13, tones: [(Level.critical.phrase, .bad)])
  static let requirement = DataTable.Column(
    "requirement", Words.Common.requirement, Words.Table.requirementDefinition,
    width: 50)
  static let answer = DataTable.Column(
    "answer", Words.Table.answer,
    Words.Table.answerDefinition,
    width: 14,
    tones: [
      (Sentence(same: "met"), .good), (Sentence(same: "partly"), .poor), (Sentence(same: "unmet"), .bad),
      (Sentence(same: "open"), .open),
    ])
  static let note = DataTable.Column("note", Words.Common.noteHeading, Words.Table.noteDefinition, width: 50)
  static let reason = DataTable.Column("reason", Words.Common.reasonHeading, Words.Table.reasonDefinition, width: 30)
  static let heard = DataTable.Column("heard", Words.Table.heard, Words.Table.heardDefinition, width: 18)
  static let evidence = DataTable.Column("evidence", Words.Table.evidence, Words.Table.evidenceDefinition, width: 24)
  static let checked = DataTable.Column("checked", Words.Common.lookedHeading, Words.Table.checkedDefinition, width: 11)
  static let outOf = DataTable.Column("of", Words.Table.of, Words.Table.ofDefinition, width: 9)
  static let conforming = DataTable.Column(
    "conforming", Words.Common.conformingHeading, Words.Table.conformingDefinition,
    width: 12)
  static let basis = DataTable.Column("basis", Words.Common.basisHeading, Words.Table.basisDefinition, width: 30)
}
