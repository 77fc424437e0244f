/// What is known of a facility that is not there yet: from options, from the answers of a person, or from a form that came home.
public struct PlaceDescription: Sendable, Hashable {
  public var name: LocalizedText?
  /// As it was written.
  public var province: String?
  public var care: CareKind?
  public var operatedBy: Operator?
  public var residents = WordSet<ResidentGroup>()
  public var serves = WordSet<ServedGroup>()
  public var location: LocationDisclosure?
  /// Ids of the standards that it is held to; empty: all that apply.
  public var standards: [String] = []
  public var formerly: [String] = []

  public init() {}

  /// What must be known of every facility.
  public enum Part: UInt8, CaseIterable, Sendable {
    case care, operatedBy, residents, serves
  }

  /// What must be known and is not.
  public var missing: [Part] {
    Part.allCases.filter { part in
      switch part {
      case .care: care == nil
      case .operatedBy: operatedBy == nil
      case .residents: residents.isEmpty
      case .serves: serves.isEmpty
      }
    }
  }

  /// The facility, confidential unless that is said otherwise; nil where something is missing.
  ///
  /// - Parameters:
  ///   - id: its id.
  ///   - provinces: by which its province is known.
  public func facility(_ id: String, in provinces: ProvinceList) -> Facility? {
    guard missing.isEmpty, let care, let operatedBy else { return nil }
    return Facility(
      id: id, name: name, province: province.map { provinces.named($0) }, care: care, operatedBy: operatedBy,
      residents: residents, serves: serves, location: location ?? .confidential,
      standards: standards.isEmpty ? nil : standards, formerly: formerly)
  }

  /// As options of `careaudit facility`: what is known, and of the rest the words that there are.
  public var options: String {
    func several<Word: Vocabulary>(_ set: WordSet<Word>) -> String {
      var text = ""
      for word in set.isEmpty ? Array(Word.allCases) : set.words {
        text += (text.isEmpty ? "" : set.isEmpty ? "|" : ",") + word.word
      }
      return text
    }
    func quoted(_ text: String) -> String {
      var quoted = "\""
      for sign in text.unicodeScalars where sign != "\"" && sign != "\\" && sign != "$" && sign != "`" {
        quoted.unicodeScalars.append(sign)
      }
      return quoted + "\""
    }
    func one<Word: Vocabulary>(_ word: Word?) -> String { word.map { $0.word } ?? several(WordSet<Word>()) }
    return "--care " + one(care) + " --operator " + one(operatedBy) + " --residents " + several(residents)
      + " --serves " + several(serves) + (province.map { " --province " + quoted($0) } ?? "")
  }
}
