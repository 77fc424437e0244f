public import AuditModel

/// What a column of a filled-in sheet, or a question of a form on a device, tells of a visit.
public enum FieldMeaning: Sendable, Hashable {
  case facility, form, against, date, kind, by, follows, note, inside
  case detail(VisitDetail)
  /// Of a place that is not registered.
  case place(PlacePart)
  /// A part of what is told of a danger, by its number among those of the visit, from 1.
  case danger(Int, DangerPart)
  /// Whether services were asked for at all.
  case servicesAsked
  /// By id.
  case measure(String)
  case service(Service, ServicePart)
  case answer(standard: String, criterion: String, AnswerPart)
}

/// What a form for any facility of a kind tells of the place.
public enum PlacePart: UInt8, Vocabulary {
  case care, `operator`, residents, serves, province

  public static let words = ["care", "operator", "residents", "serves", "province"]

  /// What it tells of a place, as words with spaces between; nil where nothing.
  ///
  /// - Parameter facility: as it is described, without an id.
  public func told(of facility: Facility) -> String? {
    let words: [String] =
      switch self {
      case .care: [facility.care.word]
      case .operator: [facility.operatedBy.word]
      case .residents: facility.residents.words.map { $0.word }
      case .serves: facility.serves.words.map { $0.word }
      case .province: facility.province.map { [$0.word] } ?? []
      }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// Takes up what it tells. Words that are not known are told by nothing here: they only leave more to ask.
  public func put(_ text: String, into place: inout PlaceDescription) {
    func set<Word: Vocabulary>() -> WordSet<Word> {
      WordSet(text.split { $0 == " " || $0 == "," }.compactMap { Word(word: String($0)) })
    }
    switch self {
    case .care: place.care = CareKind(word: text)
    case .operator: place.operatedBy = Operator(word: text)
    case .residents: place.residents = set()
    case .serves: place.serves = set()
    case .province: place.province = text
    }
  }
}

/// A part of what is told of a danger.
public enum DangerPart: UInt8, Vocabulary {
  case what, since, about, toldTo, toldOn, done, id, closedOn, closedBy, closedHow

  public static let words = [
    "what", "since", "about", "told_to", "told_on", "done", "id", "closed_on", "closed_by", "closed_how",
  ]

  /// So many dangers have a place on a sheet or in a form on a device.
  public static let mostDangers = 3

  /// Whether it is a day.
  public var isDay: Bool { self == .since || self == .toldOn || self == .closedOn }
}

/// A part of what is told of a service.
public enum ServicePart: UInt8, Vocabulary {
  case provided, referred, to, costToResident, costPerPersonYear, note

  public static let words = ["provided", "referred", "to", "cost_to_resident", "cost_per_person_year", "note"]
}

/// A part of an answer.
public enum AnswerPart: UInt8, Vocabulary {
  case rating, reason, note, inside, heard, evidence, checked, of, conforming

  public static let words = ["rating", "reason", "note", "inside", "heard", "evidence", "checked", "of", "conforming"]
}

extension FieldMeaning {
  /// Its name, which stays the same as long as the id of what it names: letters, digits and `_` only, as XML, databases and
  /// spreadsheets all take them.
  public var name: String {
    switch self {
    case .facility: "visit_facility"
    case .form: "visit_form"
    case .against: "visit_against"
    case .date: "visit_date"
    case .kind: "visit_kind"
    case .by: "visit_by"
    case .follows: "visit_follows"
    case .note: "visit_note"
    case .inside: "visit_inside"
    case .detail(let detail): "visit_" + fieldName(detail.word)
    case .place(let part): "place_" + part.word
    case .danger(let number, let part): "danger__" + String(number) + "__" + part.word
    case .servicesAsked: "services_asked"
    case .measure(let id): "measure__" + fieldName(id)
    case .service(let service, let part): "service__" + fieldName(service.word) + "__" + part.word
    case .answer(let standard, let criterion, .rating): standardName(standard) + "__" + criterionName(criterion)
    case .answer(let standard, let criterion, let part):
      standardName(standard) + "__" + criterionName(criterion) + "__" + part.word
    }
  }
}

// No two ids have one name. A capital letter stands only where an id is not of its form, lower-case words joined by hyphens
// in parts joined by dots: before and behind the number of a sign.

/// Never the first part of the name of a service, and never a digit first.
private func standardName(_ id: String) -> String {
  let name = fieldName(id)
  let isTaken = id == "service" || id == "danger" || name.unicodeScalars.first.map { "0"..."9" ~= $0 } ?? true
  return isTaken ? "XZ" + name : name
}

/// Always of two parts, so that what a third one says is clear.
private func criterionName(_ id: String) -> String {
  let parts = id.split(separator: ".", omittingEmptySubsequences: false)
  return parts.count == 2 && !parts.contains("")
    ? fieldName(parts[0]) + "__" + fieldName(parts[1]) : id.isEmpty ? "" : "XZ__" + fieldName(id)
}

/// An id of one part: its words joined by `_`.
private func fieldName(_ id: some StringProtocol) -> String {
  var name = ""
  var isWord = false
  var rest = id.unicodeScalars[...]
  while let sign = rest.popFirst() {
    switch sign {
    case "a"..."z", "0"..."9": name.unicodeScalars.append(sign)
    case "-" where isWord && rest.first.map { $0 != "-" } ?? false: name += "_"
    default: name += "X" + String(sign.value) + "Z"
    }
    isWord = sign != "-"
  }
  return name.isEmpty ? "XZ" : name
}

/// Every field that a sheet can have by some standards, by name.
public struct FieldNames: Sendable {
  private let meanings: [String: FieldMeaning]
  /// The words that a rating may have had in any edition, by the name of its field.
  private let ratings: [String: [String]]

  /// - Parameter library: also of standards that are no longer asked: what was brought from an older form is understood.
  public init(_ library: StandardLibrary) {
    var fields: [FieldMeaning] = [
      .facility, .form, .against, .date, .kind, .by, .follows, .note, .inside, .servicesAsked,
    ]
    fields += VisitDetail.allCases.map { .detail($0) }
    fields += PlacePart.allCases.map { .place($0) }
    for number in 1...DangerPart.mostDangers { fields += DangerPart.allCases.map { .danger(number, $0) } }
    fields += library.measures.measures.map { .measure($0.id) }
    for service in Service.allCases { fields += ServicePart.allCases.map { .service(service, $0) } }
    var ratings: [String: [String]] = [:]
    for standard in library.standards + library.archived {
      for criterion in standard.criteria {
        let name = FieldMeaning.answer(standard: standard.id, criterion: criterion.id, .rating).name
        let words = FieldNames.words(of: criterion, standard.scale)
        ratings[name] = ratings[name].map { known in known + words.filter { !known.contains($0) } } ?? words
        fields += AnswerPart.allCases.map { .answer(standard: standard.id, criterion: criterion.id, $0) }
      }
    }
    var meanings: [String: FieldMeaning] = [:]
    for field in fields where meanings[field.name] == nil { meanings[field.name] = field }
    self.meanings = meanings
    self.ratings = ratings
  }

  public func meaning(of name: String) -> FieldMeaning? { meanings[name] }

  /// The words to choose one from; empty for what is not chosen so.
  public func words(of meaning: FieldMeaning) -> [String] {
    switch meaning {
    case .kind: VisitKind.words
    case .danger(_, .about): Danger.About.words
    case .servicesAsked: ["yes", "no"]
    case .answer(_, _, .rating): ratings[meaning.name] ?? []
    default: []
    }
  }

  private static func words(of criterion: Criterion, _ scale: Scale) -> [String] {
    // Where a measure or a service decides, a rating is a misunderstanding that checking explains better.
    var words = scale.words
    if criterion.answer.kind == .sample { words = ["counted"] }
    if criterion.allowsNotApplicable { words.append("not-applicable") }
    words.append("not-assessed")
    return words
  }
}
