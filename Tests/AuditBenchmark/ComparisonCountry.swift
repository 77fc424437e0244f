internal import AuditTestSupport
internal import Glibc

/// A country to compare, made up: facilities of all kinds in all provinces, five visits each, self-assessments among them,
/// with answers that are open and services with their costs. The same for the same seed.
struct ComparisonCountry {
  static let criteria = 300
  static let visits = 5

  let folder: String
  private var random: SeededRandom

  init(folder: String, seed: UInt64) {
    self.folder = folder
    random = SeededRandom(seed: seed)
  }

  var standards: String { folder + "/Standards" }
  var audits: String { folder + "/Audits" }

  private static let provinces = [
    "Banteay Meanchey", "Battambang", "Kampong Cham", "Kampong Chhnang", "Kampong Speu", "Kampong Thom", "Kampot",
    "Kandal",
    "Kep", "Koh Kong", "Kratie", "Mondulkiri", "Oddar Meanchey", "Pailin", "Phnom Penh", "Preah Sihanouk",
    "Preah Vihear",
    "Prey Veng", "Pursat", "Ratanakiri", "Siem Reap", "Stung Treng", "Svay Rieng", "Takeo", "Tboung Khmum",
  ]
  /// Often the first, seldom the last.
  private static let care = [
    "residential-centre", "residential-centre", "residential-centre", "residential-centre", "shelter", "shelter",
    "boarding-school", "faith-based", "faith-based", "group-home", "transit", "foster",
  ]
  private static let residents = [
    "[girls, boys]", "[girls, boys]", "[girls]", "[girls, women]", "[boys]", "[women, men]",
  ]
  private static let services = [
    "shelter", "psycho-social", "physical-health", "nutrition", "training", "economic-security", "education",
    "identity-documents", "legal-information", "legal-proceedings",
  ]

  /// Writes the standard and so many facilities; gives the paths of all files.
  mutating func write(facilities: Int) -> [String] {
    for path in [folder, standards, audits] { mkdir(path, 0o755) }
    writeWhole(ComparisonCountry.standard(), to: standards + "/benchmark.yaml")
    writeWhole("measures: []\n", to: standards + "/measures.yaml")
    var paths = [standards + "/benchmark.yaml", standards + "/measures.yaml"]
    for number in 0..<facilities {
      let place = audits + "/fa-" + String(number)
      mkdir(place, 0o755)
      let residents = ComparisonCountry.residents[random.below(ComparisonCountry.residents.count)]
      let care = ComparisonCountry.care[random.below(ComparisonCountry.care.count)]
      paths.append(place + "/facility.yaml")
      writeWhole(facility("fa-" + String(number), care, residents), to: paths.last!)
      var quality = 45 + random.below(45)
      for (year, kind) in [(2022, "inspection"), (2023, "inspection"), (2024, "inspection")] {
        paths.append(place + "/\(year)-0\(1 + number % 9)-14-\(kind).yaml")
        writeWhole(record("\(year)-0\(1 + number % 9)-14", kind, quality, care, residents), to: paths.last!)
        quality = min(97, max(20, quality + random.below(17) - 5))
      }
      for (month, kind, bonus) in [("01", "self-assessment", 12), ("03", "inspection", 0)] {
        paths.append(place + "/2026-\(month)-14-\(kind).yaml")
        writeWhole(record("2026-\(month)-14", kind, min(99, quality + bonus), care, residents), to: paths.last!)
      }
    }
    return paths
  }

  /// Removes what was written.
  func remove(_ paths: [String]) {
    for path in paths { unlink(path) }
    for path in Set(paths.map { String($0[..<$0.lastIndex(of: "/")!]) }) { rmdir(path) }
    for path in [audits, standards, folder] { rmdir(path) }
  }

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
    for section in 0..<12 {
      text += "  - id: part-\(section)\n    title: {en: Part \(section), km: ផ្នែក \(section)}\n    criteria:\n"
      for item in 0..<(criteria / 12) {
        text += "      - id: part-\(section).requirement-\(item)\n        level: \(levels[item % 5])\n"
        text += "        text: {en: The requirement is met in every room, km: តម្រូវការត្រូវបានបំពេញក្នុងគ្រប់បន្ទប់}\n"
        text += "        verify: [observation]\n        basis: {status: derived, source: [none]}\n"
        if item == 24 && section < services.count {
          text += "        answer: service\n        service: \(services[section])\n"
        }
        if item % 12 == 7 { text += "        applies: {care: [shelter, transit, group-home]}\n" }
      }
    }
    return text
  }

  private mutating func facility(_ id: String, _ care: String, _ residents: String) -> String {
    """
    facility: \(id)
    name: {en: Example House, km: ផ្ទះឧទាហរណ៍}
    example: true
    province: \(ComparisonCountry.provinces[random.below(ComparisonCountry.provinces.count)])
    care: \(care)
    operator: \(["ngo", "ngo", "ngo", "state", "faith", "private"][random.below(6)])
    residents: \(residents)
    serves: [\(["at-risk", "sex-trafficking", "labour-trafficking"][random.below(3)])]
    location: \(random.below(5) == 0 ? "confidential" : "open")

    """
  }

  /// - Parameter quality: of a hundred answers, how many are the best.
  private mutating func record(
    _ date: String, _ kind: String, _ quality: Int, _ care: String, _ residents: String
  ) -> String {
    var text = "visit: {date: \(date), kind: \(kind), by: DoSVY, against: {benchmark: \"1.1\"}}\nservices:\n"
    for service in ComparisonCountry.services {
      switch random.below(5) {
      case 0: break
      case 1: text += "  \(service): {referred: \(residents), to: a partner}\n"
      default: text += "  \(service): {provided: \(residents), cost-per-person-year: \(100 + random.below(2000))}\n"
      }
    }
    text += "answers:\n  benchmark:\n"
    let isSmall = ["shelter", "transit", "group-home"].contains(care)
    for section in 0..<12 {
      for item in 0..<(ComparisonCountry.criteria / 12) where random.below(20) > 0 {
        if item == 24 && section < ComparisonCountry.services.count || item % 12 == 7 && !isSmall { continue }
        let rating = random.below(100) < quality ? "met" : ["partly", "partly", "unmet"][random.below(3)]
        text += "    part-\(section).requirement-\(item): "
        text += random.below(3) > 0 ? rating + "\n" : "{rating: \(rating), note: \"seen in the kitchen, ឃើញក្នុងផ្ទះបាយ\"}\n"
      }
    }
    return text
  }
}

func writeWhole(_ text: String, to path: String) {
  var text = text
  let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
  let count = text.withUTF8 { Glibc.write(descriptor, $0.baseAddress!, $0.count) }
  guard descriptor >= 0, count == text.utf8.count else { fatal("cannot write " + path) }
  close(descriptor)
}
