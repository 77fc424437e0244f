internal import AuditDesk
internal import AuditModel
internal import AuditWording
internal import StandardEditing

/// Every command with its options: what help shows and what the reader of arguments accepts.
enum Syntax {
  static let commands = [
    audit, check, score, explain, report, plan, due, letter, compare, data, standards, wording, checklist, facility,
    new,
    form,
    enter,
    importing,
    search,
    registry,
    receipt,
    serve,
    account,
    schema,
  ]

  static let audit = CommandSyntax(
    name: "audit", operands: "[PATH…]", fewestOperands: 0, mostOperands: nil,
    options: common + [members, rescore, ministryShare, .output([.text])],
    summary: Words.Help.auditSummary,
    details: Words.Help.auditDetails,
    example: "careaudit audit Audits --on 2026-11-23")

  static let check = CommandSyntax(
    name: "check", operands: "[PATH…]", fewestOperands: 0, mostOperands: nil,
    options: common + [members, .output([.text])],
    summary: Words.Help.checkSummary,
    details: Words.Help.checkDetails,
    example: "careaudit check Audits")

  private static let scoreFormats: [OutputFormat] = [.text, .json, .jsonl, .csv]
  static let score = CommandSyntax(
    name: "score", operands: "[PATH…]", fewestOperands: 0, mostOperands: nil,
    options: common + [
      members, rescore,
      .format(scoreFormats, Words.Help.scoreFormat),
      .output(scoreFormats),
      OptionSyntax(name: "--visit", value: .oneOf(["latest", "all"]), help: Words.Help.optionVisit),
      OptionSyntax(name: "--since", value: .required("DATE"), help: Words.Help.scoreOptionSince),
      until,
    ],
    formats: scoreFormats,
    summary: Words.Help.scoreSummary,
    details: Words.Help.scoreDetails,
    example: "careaudit score Audits --format json --visit all")

  static let explain = CommandSyntax(
    name: "explain", operands: "FACILITY [CRITERION]", fewestOperands: 1, mostOperands: 2,
    options: common + [rescore, ministryShare, .output([.text])],
    summary: Words.Help.explainSummary,
    details: Words.Help.explainDetails,
    example: "careaudit explain pp-014")

  static let codebookFormats: [OutputFormat] = [.text, .csv, .json, .xlsx]
  static let standards = CommandSyntax(
    name: "standards", operands: "[ID [CRITERION | PATH…]]", fewestOperands: 0, mostOperands: nil,
    options: common + [
      OptionSyntax(name: "--beside", value: .required("VERSION"), help: Words.Help.optionBeside),
      share(Words.Help.optionShareBeside),
      OptionSyntax(name: "--unknown", value: .none, help: Words.Help.optionUnknown),
      OptionSyntax(name: "--basis", value: .none, help: Words.Help.optionBasis),
      OptionSyntax(name: "--overlap", value: .none, help: Words.Help.optionOverlap),
      OptionSyntax(name: "--holidays", value: .none, help: Words.Help.optionHolidays),
      OptionSyntax(name: "--provinces", value: .none, help: Words.Help.optionProvinces),
      OptionSyntax(name: "--questionnaire", value: .none, help: Words.Help.standardsOptionQuestionnaire),
      OptionSyntax(name: "--trace", value: .none, help: Words.Help.optionTrace),
      OptionSyntax(name: "--from", value: .required("FILE.xlsx"), help: Words.Help.optionSheetFrom),
      OptionSyntax(name: "--as", value: .oneOf(RevisingRoad.words), help: Words.Help.optionSheetAs),
      OptionSyntax(name: "--write", value: .none, help: Words.Help.optionSheetWrite),
      OptionSyntax(name: "--authority", value: .required("TEXT"), help: Words.Help.optionSheetAuthority),
      OptionSyntax(name: "--authority-km", value: .required("TEXT"), help: Words.Help.optionSheetAuthorityKm),
      OptionSyntax(name: "--reason", value: .required("TEXT"), help: Words.Help.optionSheetReason),
      OptionSyntax(name: "--id", value: .required("ID"), help: Words.Help.optionSheetId),
      .format(codebookFormats + [.html], Words.Help.codebookFormat),
      .output(codebookFormats + [.html, .pdf, .yaml]),
      OptionSyntax(name: "--to-oscal", value: .none, help: Words.Help.optionToOscal),
    ] + draftOptions,
    formats: codebookFormats + [.html, .pdf, .yaml],
    summary: Words.Help.standardsSummary,
    details: Words.Help.standardsDetails + Sentence(same: " ") + Words.Help.standardsDrafts,
    example: "careaudit standards victim-residential-care food.meals-per-day")

  private static let checklistFormats: [OutputFormat] = [.text, .html, .pdf]
  static let checklist = CommandSyntax(
    name: "checklist", operands: "FACILITY", fewestOperands: 1, mostOperands: 1,
    options: page + [
      against,
      OptionSyntax(name: "--kind", value: .oneOf(VisitKind.words), help: Words.Help.optionVisitKind),
      follows,
      .format(checklistFormats, Words.Help.checklistFormat),
      .output(checklistFormats),
    ],
    formats: checklistFormats,
    summary: Words.Help.checklistSummary,
    details: Words.Help.checklistDetails,
    example: "careaudit checklist pp-014")

  static let new = CommandSyntax(
    name: "new", operands: "FACILITY", fewestOperands: 1, mostOperands: 1,
    options: common + [
      against,
      OptionSyntax(
        name: "--kind", value: .oneOf(["inspection", "self-assessment", "follow-up"]),
        help: Words.Help.optionVisitKind),
      follows,
      OptionSyntax(name: "--from", value: .required("RECORD"), help: Words.Help.optionFrom),
      OptionSyntax(name: "--output", value: .required("FILE"), help: Words.Help.newOptionOutput),
    ],
    formats: [.yaml],
    summary: Words.Help.newSummary,
    details: Words.Help.newDetails,
    example: "careaudit new pp-014 --kind self-assessment --on 2026-11-23 --output /tmp/visit.yaml")

  static let schema = CommandSyntax(
    name: "schema", operands: "KIND", fewestOperands: 1, mostOperands: 1,
    options: [help, language, .output([.json])], formats: [.json],
    summary: Words.Help.schemaSummary,
    details: Words.Help.schemaDetails,
    example: "careaudit schema record")

  static let help = OptionSyntax(name: "--help", value: .none, help: Words.Help.optionHelp)

  static let language = OptionSyntax(
    name: "--language", value: .oneOf(Language.allCases.map(\.tag)),
    help: Words.Help.optionLanguage)

  static let against = OptionSyntax(
    name: "--against", value: .required("ID"), mayRepeat: true,
    help: Words.Help.optionAgainst)

  /// Of commands that tell what is kept inside to nobody unless they are asked to.
  static let ministryShare = OptionSyntax(
    name: "--share", value: .oneOf([ReportView.ministry.word]),
    help: Words.Help.optionShare)

  /// As `share`, for what is told besides.
  static func share(_ help: Sentence) -> OptionSyntax {
    OptionSyntax(name: "--share", value: .oneOf([ReportView.ministry.word]), help: help)
  }

  /// Which inspection a follow-up follows.
  static let follows = OptionSyntax(name: "--follows", value: .required("RECORD"), help: Words.Help.optionFollows)

  static let members = OptionSyntax(
    name: "--as", value: .two("MEMBER", "PATH"), mayRepeat: true, help: Words.Help.optionAs)

  static let until = OptionSyntax(name: "--until", value: .required("DATE"), help: Words.Help.optionUntilRecords)

  static let rescore = OptionSyntax(name: "--rescore", value: .none, help: Words.Help.optionRescore)

  /// The common options of a command that makes pages, which can hold both languages.
  static let page = common.map { option in
    option.name != language.name
      ? option
      : OptionSyntax(
        name: language.name, value: .oneOf(PageLanguages.allCases.map(\.word)),
        help: Words.Help.optionPageLanguage)
  }

  static let on = OptionSyntax(name: "--on", value: .required("DATE"), help: Words.Help.optionOn)

  static let colour = OptionSyntax(
    name: "--color", value: .optional(["always", "auto", "never"]), help: Words.Help.optionColor)

  /// The registry in which a command finds what it otherwise finds in folders.
  static let sourceRegistry = OptionSyntax(
    name: "--registry", value: .required("PLACE"), help: Words.Help.optionRegistry)

  static let common = [
    sourceRegistry,
    OptionSyntax(name: "--standards", value: .required("DIR"), help: Words.Help.optionStandards),
    OptionSyntax(name: "--tailoring", value: .required("FILE"), mayRepeat: true, help: Words.Help.optionTailoring),
    on,
    language,
    colour,
    OptionSyntax(name: "--strict", value: .none, help: Words.Help.optionStrict),
    help,
  ]
}
