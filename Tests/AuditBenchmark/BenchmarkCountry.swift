internal import AuditTestSupport
internal import Glibc

/// A country's worth of facilities, made up: the same for the same seed.
struct BenchmarkCountry {
  static let criteria = 300
  static let visitsOfAFacility = 5

  let folder: String
  private var random: SeededRandom

  init(folder: String, seed: UInt64) {
    self.folder = folder
    random = SeededRandom(seed: seed)
  }

  var standards: String { folder + "/Standards" }
  var audits: String { folder + "/Audits" }

  /// Writes the standard and so many records; gives the paths of all files that an audit reads.
  mutating func write(records: Int) -> [String] {
    for path in [folder, standards, audits] { mkdir(path, 0o755) }
    write(standard(), to: standards + "/benchmark.yaml")
    write(
      "measures:\n" + (0..<20).map { "  - {id: count-\($0), title: {en: Count, km: ចំនួន}}\n" }.joined(),
      to: standards + "/measures.yaml")
    var paths: [String] = []
    var left = records
    var number = 0
    while left > 0 {
      let id = "fa-" + String(number)
      let place = audits + "/" + id
      mkdir(place, 0o755)
      write(facility(id), to: place + "/facility.yaml")
      paths.append(place + "/facility.yaml")
      for visit in 0..<min(left, BenchmarkCountry.visitsOfAFacility) {
        let date = String(2021 + visit) + "-0" + String(1 + number % 9) + "-14"
        let path = place + "/" + date + "-inspection.yaml"
        write(record(date), to: path)
        paths.append(path)
      }
      left -= BenchmarkCountry.visitsOfAFacility
      number += 1
    }
    return paths
  }

  private func standard() -> String {
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
        - {rating: meets, title: {en: Meets, km: បំពេញ}, needs: [{every: {level: [critical, required]}, at-least: met}]}
        - {rating: near, title: {en: Near, km: ជិត}, needs: [{share: {}, at-least: 85%}, {count: {level: critical}, below: met, at-most: 0}]}
        - {rating: below, title: {en: Below, km: ក្រោម}}
      sections:

      """
    let levels = ["critical", "required", "required", "recommended"]
    for section in 0..<10 {
      text += "  - id: part-\(section)\n    title: {en: Part, km: ផ្នែក}\n    criteria:\n"
      for item in 0..<(BenchmarkCountry.criteria / 10) {
        text += "      - id: part-\(section).requirement-number-\(item)\n"
        text += "        level: \(levels[item % 4])\n"
        text += "        text: {en: The requirement is met in every room, km: តម្រូវការត្រូវបានបំពេញក្នុងគ្រប់បន្ទប់}\n"
        text += "        verify: [observation]\n        basis: {status: derived, source: [none]}\n"
        if item % 10 == 9 {
          text +=
            "        answer: sample\n        sample: {at-least: 5}\n        thresholds: {met: 100%, partly: 80%}\n"
        }
        if item % 6 == 1 && item % 10 != 9 { text += "        hear: [resident]\n" }
      }
    }
    return text
  }

  private func facility(_ id: String) -> String {
    """
    facility: \(id)
    name: {en: Example House, km: ផ្ទះឧទាហរណ៍}
    example: true
    province: Phnom Penh
    care: shelter
    operator: ngo
    residents: [girls, women]
    serves: [sex-trafficking]
    location: confidential

    """
  }

  private static let notes = [
    "seen in the kitchen and in two bedrooms, confirmed by the cook",
    "ខ្លោងទ្វារចាក់សោពេលយប់ កូនសោនៅជាមួយអ្នកយាម អ្នកស្នាក់នៅពីរនាក់បញ្ជាក់",
    "register shown; the last three months are complete",
    "បានពិនិត្យឯកសារចំនួនដប់ ខ្វះហត្ថលេខាពីរ",
  ]

  private mutating func record(_ date: String) -> String {
    var text = "visit: {date: \(date), kind: inspection, by: DoSVY, against: {benchmark: \"1.1\"}}\nmeasures:\n"
    for count in 0..<20 { text += "  count-\(count): \(random.below(90))\n" }
    text += "answers:\n  benchmark:\n"
    for section in 0..<10 {
      for item in 0..<(BenchmarkCountry.criteria / 10) {
        let key = "    part-\(section).requirement-number-\(item): "
        let rating = ["met", "met", "met", "partly", "unmet"][random.below(5)]
        if item % 10 == 9 {
          text += key + "{checked: 10, of: 42, conforming: \(random.below(11))}\n"
        } else if random.below(10) < 4 && item % 6 != 1 {
          text += key + rating + "\n"
        } else {
          let note = BenchmarkCountry.notes[random.below(BenchmarkCountry.notes.count)]
          text += key + "{rating: \(rating), note: \"\(note)\", heard: [resident, staff]}\n"
        }
      }
    }
    return text
  }

  private func write(_ text: String, to path: String) {
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
