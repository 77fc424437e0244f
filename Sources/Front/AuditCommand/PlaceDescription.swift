internal import AuditModel

extension PlaceDescription.Part {
  /// With the words that it takes.
  var option: String {
    switch self {
    case .care: "--care " + CareKind.words.joined(separator: "|")
    case .operatedBy: "--operator " + Operator.words.joined(separator: "|")
    case .residents: "--residents " + ResidentGroup.words.joined(separator: ",")
    case .serves: "--serves " + ServedGroup.words.joined(separator: ",")
    }
  }
}

extension PlaceDescription {
  /// The same with what some options say instead.
  func overlaid(by arguments: Arguments, _ library: StandardLibrary) throws(ArgumentError) -> PlaceDescription {
    var place = self
    if let word = arguments.value("--care") { place.care = try arguments.word(word, of: "--care") }
    if let word = arguments.value("--operator") { place.operatedBy = Operator(word: word) }
    if arguments.has("--residents") { place.residents = try arguments.words(of: "--residents") }
    if arguments.has("--serves") { place.serves = try arguments.words(of: "--serves") }
    if let word = arguments.value("--location") { place.location = LocationDisclosure(word: word) }
    if arguments.has("--name") || arguments.has("--name-km") {
      place.name = LocalizedText(
        english: arguments.value("--name") ?? name?.english, khmer: arguments.value("--name-km") ?? name?.khmer)
    }
    if let province = arguments.value("--province") { place.province = province }
    let standards = arguments.values("--against")
    if let strange = standards.first(where: { !library.knownStandards.contains($0) }) {
      throw .unknownStandard(strange, nearest: nearestWord(to: strange, among: library.knownStandards))
    }
    if !standards.isEmpty { place.standards = standards }
    place.formerly += arguments.values("--formerly")
    return place
  }
}

extension Arguments {
  /// A word of a vocabulary that an option gives.
  func word<Word: Vocabulary>(_ text: String, of option: String) throws(ArgumentError) -> Word {
    if let word = Word(word: InvisibleSigns.trimmed(text)) { return word }
    throw .badValue(option, text, known: Word.words, nearest: nearestWord(to: text, among: Word.words))
  }

  /// The words that an option gives, with commas or each by itself.
  func words<Word: Vocabulary>(of option: String) throws(ArgumentError) -> WordSet<Word> {
    let written = values(option).flatMap { $0.split(separator: ",").map { InvisibleSigns.trimmed(String($0)) } }
      .filter { !$0.isEmpty }
    guard !written.isEmpty else { throw .missingValue(option, Word.words.joined(separator: ",")) }
    var set = WordSet<Word>()
    for text in written { set.insert(try word(text, of: option)) }
    return set
  }
}
