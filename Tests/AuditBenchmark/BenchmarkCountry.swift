internal import AuditTestSupport
internal import Glibc

/// A country's worth of facilities, made up: of all kinds in all provinces, each with the visits of ten years or fewer, every fifth of
/// them a self-assessment. Among what is answered are samples, services with their costs, counts, and notes in both languages; some of
/// it is open. The same for the same seed.
struct BenchmarkCountry {
  static let criteria = sections * criteriaOfASection
  static let visitsOfAFacility = 5
  private static let (sections, criteriaOfASection, counts) = (12, 25, 20)

  let folder: String
  private var random: SeededRandom
  private let noted: Int
  private let confidential: Int?

  /// - Parameters:
  ///   - noted: of a hundred answers, how many have a note.
  ///   - confidential: every so many-th facility must not be known by where it is; nil: none.
  init(folder: String, seed: UInt64, noted: Int, confidentialEvery confidential: Int? = nil) {
    (self.folder, self.noted, self.confidential) = (folder, noted, confidential)
    random = SeededRandom(seed: seed)
  }

  var standards: String { folder + "/Standards" }
  var audits: String { folder + "/Audits" }

  /// Writes the standard and so many records, of as many facilities as these need.
  ///
  /// - Returns: the paths of all files.
  @discardableResult
  mutating func write(records: Int, visitsOfAFacility visits: Int = visitsOfAFacility) -> [String] {
    for path in [folder, standards, audits] { mkdir(path, 0o755) }
    let folder = folder
    var paths: [String] = []
    forEachFile(records: records, visitsOfAFacility: visits) { name, text in
      let path = folder + "/" + name
      if name.hasSuffix("/facility.yaml") { mkdir(String(path[..<path.lastIndex(of: "/")!]), 0o755) }
      BenchmarkCountry.write(text, to: path)
      paths.append(path)
    }
    return paths
  }

  /// Gives the standard and so many records, of as many facilities as these need, each facility before its records.
  ///
  /// - Parameter take: is given the path of each file within the country, and its text.
  mutating func forEachFile(records: Int, visitsOfAFacility visits: Int, take: (String, String) -> Void) {
    take("Standards/benchmark.yaml", BenchmarkCountry.standard())
    take("Standards/measures.yaml", BenchmarkCountry.measures())
    for (number, first) in stride(from: 0, to: records, by: visits).enumerated() {
      let place = "Audits/fa-" + String(number)
      let care = random.pick(BenchmarkCountry.care)
      let residents = random.pick(BenchmarkCountry.residents)
      take(place + "/facility.yaml", facility(number, care, residents))
      var quality = 45 + random.below(50)
      for visit in 0..<min(visits, records - first) {
        let year = 2026 - (visits - 1 - visit) * 10 / max(visits, 10)
        let date = "\(year)-0\(1 + (visit * 5 + number) % 9)-14"
        let kind = visit % 5 == 3 ? "self-assessment" : "inspection"
        take(place + "/" + date + "-" + kind + ".yaml", record(date, kind, quality, care, residents))
        quality = min(97, max(20, quality + random.below(13) - 5))
      }
    }
  }

  /// Removes what was written.
  func remove(_ paths: [String]) {
    for path in paths { unlink(path) }
    for path in Set(paths.map { String($0[..<$0.lastIndex(of: "/")!]) }) { rmdir(path) }
    for path in [audits, standards, folder] { rmdir(path) }
  }

  // MARK: What is in it

  private static let provinces = [
    "Banteay Meanchey", "Battambang", "Kampong Cham", "Kampong Chhnang", "Kampong Speu", "Kampong Thom", "Kampot",
    "Kandal", "Kep", "Koh Kong", "Kratie", "Mondulkiri", "Oddar Meanchey", "Pailin", "Phnom Penh", "Preah Sihanouk",
    "Preah Vihear", "Prey Veng", "Pursat", "Ratanakiri", "Siem Reap", "Stung Treng", "Svay Rieng", "Takeo",
    "Tboung Khmum",
  ]
  /// Often the first, seldom the last.
  private static let care = [
    "residential-centre", "residential-centre", "residential-centre", "residential-centre", "shelter", "shelter",
    "boarding-school", "faith-based", "faith-based", "group-home", "transit", "foster",
  ]
  private static let smallCare = ["shelter", "transit", "group-home"]
  private static let residents = [
    "[girls, boys]", "[girls, boys]", "[girls]", "[girls, women]", "[boys]", "[women, men]",
  ]
  /// The last criterion of each of the first sections asks for one.
  private static let services = [
    "shelter", "psycho-social", "physical-health", "nutrition", "training", "economic-security", "education",
    "identity-documents", "legal-information", "legal-proceedings",
  ]
  private static let notes = [
    "seen in the kitchen and in two bedrooms, confirmed by the cook",
    "ខ្លោងទ្វារចាក់សោពេលយប់ កូនសោនៅជាមួយអ្នកយាម អ្នកស្នាក់នៅពីរនាក់បញ្ជាក់",
    "register shown; the last three months are complete",
    "បានពិនិត្យឯកសារចំនួនដប់ ខ្វះហត្ថលេខាពីរ",
  ]

  private static func isService(_ section: Int, _ item: Int) -> Bool { item == 24 && section < services.count }
  private static func isSample(_ item: Int) -> Bool { item % 10 == 9 }
  private static func isHeard(_ item: Int) -> Bool { item % 6 == 1 && !isSample(item) }
  private static func isOfSmallCare(_ item: Int) -> Bool { item % 12 == 7 }

  private static func standard() -> String {
    var text = """
      standard: benchmark
      edition: "1"
      revision: 1
      title: {en: Benchmark, km: ការវាស់ល្បឿន}
      kind: tool
      translation: {km: draft}
      sources: [{id: none, title: Made up}]
      scoring: {weights: {critical: 3}}
      ratings:
        - {rating: meets, title: {en: Meets, km: បំពេញ}, needs: [{every: {level: critical}, at-least: met}, {share: {level: [critical, required]}, at-least: 90%}]}
        - {rating: near, title: {en: Near, km: ជិត}, needs: [{share: {level: [critical, required]}, at-least: 75%}]}
        - {rating: below, title: {en: Below, km: ក្រោម}}
      sections:

      """
    let levels = ["critical", "required", "required", "required", "recommended"]
    for section in 0..<sections {
      text += "  - id: part-\(section)\n    title: {en: Part \(section), km: ផ្នែក \(section)}\n    criteria:\n"
      for item in 0..<criteriaOfASection {
        text += "      - id: part-\(section).requirement-\(item)\n        level: \(levels[item % 5])\n"
        text += "        text: {en: The requirement is met in every room, km: តម្រូវការត្រូវបានបំពេញក្នុងគ្រប់បន្ទប់}\n"
        text += "        verify: [observation]\n        basis: {status: derived, source: [none]}\n"
        if isService(section, item) { text += "        answer: service\n        service: \(services[section])\n" }
        if isSample(item) {
          text +=
            "        answer: sample\n        sample: {at-least: 5}\n        thresholds: {met: 100%, partly: 80%}\n"
        }
        if isHeard(item) { text += "        hear: [resident]\n" }
        if isOfSmallCare(item) { text += "        applies: {care: [\(smallCare.joined(separator: ", "))]}\n" }
      }
    }
    return text
  }

  private static func measures() -> String {
    "measures:\n" + (0..<counts).map { "  - {id: count-\($0), title: {en: Count, km: ចំនួន}}\n" }.joined()
  }

  private mutating func facility(_ number: Int, _ care: String, _ residents: String) -> String {
    let isConfidential = confidential.map { number % $0 == 0 } ?? false
    return """
      facility: fa-\(number)
      name: {en: House \(number), km: ផ្ទះ \(number)}
      example: true
      province: \(random.pick(BenchmarkCountry.provinces))
      care: \(care)
      operator: \(random.pick(["ngo", "ngo", "ngo", "state", "faith", "private"]))
      residents: \(residents)
      serves: [\(random.pick(["at-risk", "sex-trafficking", "labour-trafficking"]))]
      location: \(isConfidential ? "confidential" : "open")

      """
  }

  /// - Parameter quality: of a hundred answers, how many are the best.
  private mutating func record(
    _ date: String, _ kind: String, _ quality: Int, _ care: String, _ residents: String
  ) -> String {
    var text = "visit: {date: \(date), kind: \(kind), by: DoSVY, against: {benchmark: \"1.1\"}}\nmeasures:\n"
    for count in 0..<BenchmarkCountry.counts { text += "  count-\(count): \(random.below(90))\n" }
    text += "services:\n"
    for service in BenchmarkCountry.services {
      switch random.below(5) {
      case 0: break
      case 1: text += "  \(service): {referred: \(residents), to: a partner}\n"
      default: text += "  \(service): {provided: \(residents), cost-per-person-year: \(100 + random.below(2000))}\n"
      }
    }
    text += "answers:\n  benchmark:\n"
    let isSmall = BenchmarkCountry.smallCare.contains(care)
    for section in 0..<BenchmarkCountry.sections {
      for item in 0..<BenchmarkCountry.criteriaOfASection where !random.once(in: 20) {
        if BenchmarkCountry.isService(section, item) || BenchmarkCountry.isOfSmallCare(item) && !isSmall { continue }
        text += "    part-\(section).requirement-\(item): "
        text += answer(item, quality)
      }
    }
    return text
  }

  private mutating func answer(_ item: Int, _ quality: Int) -> String {
    if BenchmarkCountry.isSample(item) {
      let conforming = random.below(100) < quality ? 10 : random.below(10)
      return "{checked: 10, of: 42, conforming: \(conforming)}\n"
    }
    let rating = random.below(100) < quality ? "met" : random.pick(["partly", "partly", "unmet"])
    let isNoted = random.below(100) < noted
    if !isNoted, !BenchmarkCountry.isHeard(item) { return rating + "\n" }
    return "{rating: \(rating), note: \"\(random.pick(BenchmarkCountry.notes))\", heard: [resident, staff]}\n"
  }

  private static func write(_ text: String, to path: String) {
    var text = text
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    let count = text.withUTF8 { Glibc.write(descriptor, $0.baseAddress!, $0.count) }
    guard descriptor >= 0, count == text.utf8.count else { fatal("cannot write " + path) }
    close(descriptor)
  }
}

func fatal(_ message: String) -> Never {
  var line = "careaudit-benchmark: " + message + "\n"
  line.withUTF8 { _ = Glibc.write(STDERR_FILENO, $0.baseAddress!, $0.count) }
  exit(2)
}
