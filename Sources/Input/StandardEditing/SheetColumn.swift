public import AuditModel

/// The sheets of a standard's workbook.
public enum SheetKind: UInt8, Vocabulary {
  case criteria, sections, ratings, sectionRatings, measures, sources, standard

  public static let words = [
    "criteria", "sections", "ratings", "section-ratings", "measures", "sources", "standard",
  ]

  /// The key of the list of its rows; nil where it is a single row.
  var listKey: String? {
    switch self {
    case .criteria, .sections, .ratings, .sectionRatings, .measures, .sources: word
    case .standard: nil
    }
  }

  /// The key by which its rows are told apart.
  var idKey: String {
    switch self {
    case .criteria, .sections, .measures, .sources: "id"
    case .ratings, .sectionRatings: "rating"
    case .standard: "standard"
    }
  }

  /// Whether its rows stand in the file of the measures.
  var isOfMeasures: Bool { self == .measures }
}

/// A column of such a sheet: where in the file stands what its cells hold, and how that is written.
public struct SheetColumn: Sendable, Hashable {
  public enum Form: Sendable, Hashable {
    case id
    /// The section that a criterion stands in.
    case section
    case text
    /// One word; the one that counts where none is written.
    case word([String], otherwise: String? = nil)
    case words([String])
    case number
    /// `>= 3`, `80%`
    case test
    /// `3 months`
    case span
    case day
    case yes
    /// `5`, `5-40`
    case money
    case measure
    /// The ids of sources.
    case cited
    /// Several names.
    case names
    case quotient
    /// A need a line, as in the file.
    case needs
    /// What a finding looks like: a text, or values by name.
    case example
    /// Why a row is to be left out.
    case reason
    /// Its place among the rows, from 1; rows stand in the order of these numbers.
    case rank
    /// Whether somebody reviewed the texts of the row, in both languages; who, and when.
    case reviewState
    case reviewer
    case reviewDay
    /// Told, and never read back.
    case told
  }

  /// As in the codebook; permanent.
  public let id: String
  /// The keys from the mapping of the row inwards; `#0` is the first item of a list.
  public let path: [String]
  public let form: Form

  init(_ id: String, _ path: [String], _ form: Form) {
    self.id = id
    self.path = path
    self.form = form
  }

  /// The language of what it holds; nil where it is of none.
  public var language: Language? {
    switch form {
    case .text, .example: path.last.flatMap { Language(tag: $0) }
    default: nil
    }
  }

  /// The number of a remedy from 1, where it is of one that is not the first; 0 for all others.
  public var remedyNumber: Int {
    guard path.first == "remedy", path.count > 1, let number = Int(path[1].dropFirst()) else { return 0 }
    return number == 0 ? 0 : number + 1
  }

  /// The rating of a scale that it is about; nil where it is about none.
  public var rating: String? {
    (path.first == "thresholds" || path.first == "examples") && path.count > 1 ? path[1] : nil
  }

  /// Whether it is about the review of the texts of its row, which `wording.yaml` keeps, rules W1 to W6.
  public var isOfReview: Bool {
    switch form {
    case .reviewState, .reviewer, .reviewDay: true
    default: false
    }
  }

  /// Whether a change of it can change a score.
  public var canChangeScores: Bool {
    if form == .rank { return true }
    guard let key = path.first, language == nil else { return false }
    return [
      "level", "weight", "answer", "measure", "service", "sample", "thresholds", "applies", "not-applicable", "hear",
      "equals", "needs", "quotient", "scoring",
    ].contains(key)
  }
}

// MARK: The columns of each sheet

func texts(_ id: String, _ path: [String], _ form: SheetColumn.Form = .text) -> [SheetColumn] {
  Language.allCases.map { SheetColumn(id + "_" + $0.tag, path + [$0.tag], form) }
}

/// Whether the texts of a row are reviewed, by whom and when, and which of them are not.
private let reviewColumns = [
  SheetColumn("review", [], .reviewState), SheetColumn("reviewed_by", [], .reviewer),
  SheetColumn("reviewed_on", [], .reviewDay), SheetColumn("drafts", [], .told),
]

/// - Parameters:
///   - scale: the words of the standard's scale.
///   - remedies: how many a criterion has at most.
func columns(of kind: SheetKind, scale: [String], remedies: Int) -> [SheetColumn] {
  plainColumns(of: kind, scale: scale, remedies: remedies) + reviewColumns
}

private func plainColumns(of kind: SheetKind, scale: [String], remedies: Int) -> [SheetColumn] {
  switch kind {
  case .criteria: criterionColumns(scale: scale, remedies: remedies)
  case .sections: [SheetColumn("id", ["id"], .id)] + texts("title", ["title"])
  case .ratings, .sectionRatings:
    [SheetColumn("id", ["rating"], .id), SheetColumn("order", [], .rank)] + texts("title", ["title"]) + [
      SheetColumn("needs", ["needs"], .needs),
      SheetColumn("needs_in_words_en", [], .told), SheetColumn("needs_in_words_km", [], .told),
    ]
  case .measures:
    [SheetColumn("id", ["id"], .id)] + texts("title", ["title"]) + texts("unit", ["unit"]) + [
      SheetColumn("quotient", ["quotient"], .quotient),
      SheetColumn("sense_at_least", ["sense", "at-least"], .number),
      SheetColumn("sense_at_most", ["sense", "at-most"], .number),
      SheetColumn("sense_whole", ["sense", "whole"], .yes),
      SheetColumn("sense_not_above", ["sense", "not-above"], .measure),
    ] + texts("sense_reason", ["sense", "reason"])
  case .sources:
    [SheetColumn("id", ["id"], .id)] + texts("title", ["title"]) + [
      SheetColumn("url", ["url"], .text), SheetColumn("extent", ["extent"], .word(SourceExtent.words)),
    ]
  case .standard: standardColumns + scale.flatMap { texts("scale_title_" + $0, ["scoring", "titles", $0]) }
  }
}

private func criterionColumns(scale: [String], remedies: Int) -> [SheetColumn] {
  var columns = [SheetColumn("id", ["id"], .id), SheetColumn("section", [], .section)]
  columns += texts("title", ["title"])
  columns += [
    SheetColumn("level", ["level"], .word(Level.words)), SheetColumn("weight", ["weight"], .number),
  ]
  columns += texts("text", ["text"]) + texts("ask", ["ask"])
  columns += [
    SheetColumn(
      "answer", ["answer"], .word(AnswerKind.words.filter { $0 != AnswerKind.equals.word }, otherwise: "rating")),
    SheetColumn("measure", ["measure"], .measure),
    SheetColumn("sample_at_least", ["sample", "at-least"], .number),
    SheetColumn("service", ["service"], .word(Service.words)),
  ]
  columns += scale.map { SheetColumn("threshold_" + $0, ["thresholds", $0], .test) }
  columns += appliesColumns
  columns += [
    SheetColumn("not_applicable", ["not-applicable"], .word(["allowed", "never"], otherwise: "never")),
    SheetColumn("verify", ["verify"], .words(Verification.words)), SheetColumn("hear", ["hear"], .words(Voice.words)),
    SheetColumn("walk", ["walk"], .word(WalkStop.words)),
  ]
  columns += texts("guidance", ["guidance"])
  columns += [
    SheetColumn("basis", ["basis", "status"], .word(BasisStatus.words)),
    SheetColumn("basis_sources", ["basis", "source"], .cited),
  ]
  columns += texts("basis_article", ["basis", "article"])
  columns.append(SheetColumn("basis_compared", ["basis", "compared"], .day))
  columns += texts("basis_note", ["basis", "note"])
  columns.append(SheetColumn("equals", ["equals"], .names))
  for number in 0..<max(1, remedies) { columns += remedyColumns(number) }
  for word in scale { columns += texts("example_" + word, ["examples", word], .example) }
  return columns + [SheetColumn("leave_out", [], .reason)]
}

private let appliesColumns = [
  SheetColumn("applies_care", ["applies", "care"], .words(CareKind.words)),
  SheetColumn("applies_operator", ["applies", "operator"], .words(Operator.words)),
  SheetColumn("applies_residents", ["applies", "residents"], .words(ResidentGroup.words)),
  SheetColumn("applies_serves", ["applies", "serves"], .words(ServedGroup.words)),
]

private func remedyColumns(_ number: Int) -> [SheetColumn] {
  let (name, path) = (number == 0 ? "remedy" : "remedy_\(number + 1)", ["remedy", "#\(number)"])
  return texts(name + "_action", path + ["action"]) + [
    SheetColumn(name + "_by", path + ["by"], .text), SheetColumn(name + "_within", path + ["within"], .span),
    SheetColumn(name + "_usd", path + ["cost", "usd"], .money),
    SheetColumn(name + "_per", path + ["cost", "per"], .word(CostUnit.words)),
  ] + texts(name + "_proof", path + ["proof"]) + [
    SheetColumn(name + "_only_asks", path + ["only-asks"], .yes)
  ]
}

private let standardColumns =
  [SheetColumn("id", ["standard"], .id)] + texts("title", ["title"]) + texts("issuer", ["issuer"]) + [
    SheetColumn("kind", ["kind"], .word(StandardKind.words)), SheetColumn("adopted", ["adopted"], .day),
  ] + appliesColumns + [
    SheetColumn("translation_km", ["translation", "km"], .word(TranslationStatus.words)),
    SheetColumn("weight_critical", ["scoring", "weights", "critical"], .number),
    SheetColumn("weight_required", ["scoring", "weights", "required"], .number),
    SheetColumn("weight_recommended", ["scoring", "weights", "recommended"], .number),
    SheetColumn("out_of", ["scoring", "out-of"], .number),
    SheetColumn("inspect_every", ["cycle", "inspect-every"], .span),
    SheetColumn("remedy_within", ["cycle", "remedy-within"], .span),
  ]
