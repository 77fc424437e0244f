import AuditCommand
import AuditTestSupport
import Synchronization

/// What a run of the program wrote, and its exit status.
struct CommandRun: Sendable {
  /// Of a page without the signs behind its Khmer words, by which its lines end.
  var output: String { withoutLineEnds(written) }
  /// To the byte.
  let written: String
  let complaints: String
  let status: Int32

  /// - Parameter input: the lines of standard input.
  init(_ words: [String], terminal: Bool = false, environment: [String: String] = [:], input: [String] = []) {
    let waiting = Mutex(input[...])
    let written = Mutex((output: "", complaints: ""))
    let console = Console(
      write: { text in written.withLock { $0.output += text } },
      complain: { text in written.withLock { $0.complaints += text } },
      outputIsTerminal: terminal, environment: environment, inputIsTerminal: terminal,
      readLine: { waiting.withLock { $0.popFirst() } })
    status = runCommand(words, console: console)
    (self.written, complaints) = written.withLock { $0 }
  }

  /// Everything that could reach a terminal.
  var all: String { output + complaints }
  var lines: [Substring] { output.split(separator: "\n", omittingEmptySubsequences: false) }
}

/// A page as it reads, whatever its lines may do.
func withoutLineEnds(_ page: String) -> String {
  guard page.contains("<wbr>") else { return page }
  return page.replacing("<wbr>", with: "").replacing(/<span class="k">([^<]*)<\/span>/) { $0.output.1 }
    .replacing(" class=\"k\"", with: "")
}

/// A small world of two standards and two facilities in a folder of its own.
struct World: Sendable {
  let folder: TemporaryFolder

  /// - Parameter files: what stands in some files instead, or besides.
  init(_ files: [String: String] = [:]) {
    folder = TemporaryFolder()
    for (name, text) in World.files.merging(files, uniquingKeysWith: { $1 }) { folder.write(text, to: name) }
  }

  var audits: String { folder.path + "/Audits" }
  func path(_ name: String) -> String { folder.path + "/" + name }

  /// Runs a command on this world's standards; without operands, on all its facilities.
  func run(
    _ command: String, _ words: [String] = [], on operands: [String]? = nil, day: String = "2026-11-23",
    terminal: Bool = false, input: [String] = []
  ) -> CommandRun {
    CommandRun(
      [command] + (operands ?? ["Audits"]).map(path) + words
        + ["--standards", path("Standards"), "--on", day], terminal: terminal, input: input)
  }

  /// Its own folder as `WORLD`, which is as long, so that golden texts are the same wherever it lies.
  func anonymous(_ text: String) -> String {
    let stand = "/WORLD" + String(repeating: "-", count: folder.path.utf8.count - 6)
    return text.split(separator: folder.path, omittingEmptySubsequences: false).joined(separator: stand)
  }

  static let facility = """
    facility: aa-001
    name: {en: Lotus Pond House, km: ផ្ទះស្រះឈូក}
    example: true
    province: Kampot
    care: shelter
    operator: ngo
    residents: [girls, women]
    serves: [at-risk]
    location: open

    """

  static let inspection = """
    visit: {date: 2026-03-14, kind: inspection, by: A team}
    measures: {residents: 27, caregivers: 3}
    services:
      psycho-social: {provided: [girls]}
    answers:
      house-rules:
        gate.guard: met
        gate.visitors: {rating: met, note: The book is new., heard: [resident]}
        care.files: {checked: 10, of: 27, conforming: 9}

    """

  static let houseRules = houseRules(revision: 2, met: 8, partly: 10)

  /// A list of the one province that there is, by which its name is told in Khmer; to be laid beside the standards.
  static let provinces = """
    provinces: cambodia
    title: {en: Provinces, km: ខេត្ត}
    sources: [{id: atlas, title: Atlas}]
    list: [{code: "07", name: {en: Kampot, km: កំពត}, spellings: {atlas: [Kampot, កំពត]}}]

    """

  static let files: [String: String] = [
    "Standards/measures.yaml": """
    measures:
      - {id: residents, title: {en: Residents, km: អ្នកស្នាក់នៅ}, unit: {en: persons, km: នាក់}}
      - {id: caregivers, title: {en: Caregivers, km: អ្នកថែទាំ}, unit: {en: persons, km: នាក់}}
      - id: residents-per-caregiver
        title: {en: Residents for each caregiver, km: អ្នកស្នាក់នៅក្នុងអ្នកថែទាំម្នាក់}
        quotient: [residents, caregivers]

    """,
    "Standards/house-rules.yaml": houseRules,
    "Standards/archive/house-rules-2020.1.yaml": houseRules(revision: 1, met: 12, partly: 15),
    "Standards/garden-rules.yaml": """
    standard: garden-rules
    edition: "1"
    revision: 1
    title: {en: Garden rules, km: វិធានសួនច្បារ}
    translation: {km: draft}
    sources: [{id: almanac, title: The almanac, extent: summary}]
    ratings: [{rating: green, needs: [{every: {}, at-least: met}]}, {rating: brown}]
    sections:
      - id: beds
        title: {en: Beds, km: រងដំណាំ}
        criteria:
          - id: beds.watered
            level: required
            text: {en: The beds are watered., km: ស្រោចទឹករងដំណាំ។}
            verify: [observation]
            basis: {status: recalled, source: [almanac]}

    """,
    "Audits/aa-001/facility.yaml": facility,
    "Audits/aa-001/2026-02-01-self-assessment.yaml": """
    visit: {date: 2026-02-01, kind: self-assessment}
    answers:
      house-rules:
        gate.guard: met
      garden-rules:
        beds.watered: met

    """,
    "Audits/aa-001/2026-03-14-inspection.yaml": inspection,
    "Audits/aa-001/2026-06-01-follow-up.yaml": """
    visit: {date: 2026-06-01, kind: follow-up}
    measures: {caregivers: 4}
    answers:
      house-rules:
        care.files: {checked: 10, of: 27, conforming: 10}

    """,
    "Audits/bb-002/facility.yaml": """
    facility: bb-002
    name: {en: Hidden Heron Home, km: ផ្ទះកុកលាក់ខ្លួន}
    example: true
    province: Mondulkiri
    care: transit
    operator: state
    residents: [boys]
    serves: [labour-trafficking]
    location: confidential

    """,
    "Audits/bb-002/2026-05-02-inspection.yaml": """
    visit: {date: 2026-05-02, kind: inspection, against: {house-rules: "2020.1"}}
    measures: {residents: 20, caregivers: 2}
    answers:
      house-rules:
        gate.guard: {rating: unmet, note: "មិនមានអ្នកយាមនៅពេលយប់ទេ។"}
        gate.visitors: {rating: met}
        care.files: {checked: 4, of: 20, conforming: 4}
        care.garden: {rating: not-assessed, reason: It was dark.}

    """,
  ]

  private static func houseRules(revision: Int, met: Int, partly: Int) -> String {
    """
    standard: house-rules
    edition: "2020"
    revision: \(revision)
    title: {en: House rules, km: វិធានផ្ទះ}
    issuer: {en: A made-up ministry, km: ក្រសួងប្រឌិត}
    kind: law
    adopted: 2020-01-31
    applies: {care: [shelter, transit]}
    translation: {km: draft}
    sources:
      - {id: gazette, title: The gazette, url: "https://example.org/gazette", extent: full}
    scoring:
      weights: {critical: 3, required: 1, recommended: 1}
      out-of: 200
    ratings:
      - rating: meets
        title: {en: Meets the rules, km: ត្រូវតាមវិធាន}
        needs: [{every: {level: [critical, required]}, at-least: met}]
      - rating: below
        title: {en: Below the rules, km: ក្រោមវិធាន}
        needs: [{every: {level: critical}, at-least: met}]
      - rating: critical
        title: {en: Critical, km: ធ្ងន់ធ្ងរ}
    cycle: {inspect-every: 12 months, remedy-within: 3 months, then: [second-inspection]}
    sections:
      - id: gate
        title: {en: At the gate, km: នៅមាត់ទ្វារ}
        criteria:
          - id: gate.guard
            level: critical
            text: {en: Somebody watches the gate day and night., km: មានអ្នកយាមទ្វារទាំងថ្ងៃទាំងយប់។}
            ask: {en: Who is at the gate tonight?, km: យប់នេះអ្នកណាយាមទ្វារ?}
            verify: [observation]
            guidance: {en: Come twice., km: សូមមកពីរដង។}
            basis: {status: secondary, source: [gazette]}
            examples:
              met: {en: Two guards in turns., km: អ្នកយាមពីរនាក់ប្តូរវេនគ្នា។}
              unmet: {en: Nobody at night., km: គ្មានអ្នកណានៅពេលយប់។}
            remedy:
              - action: {en: Hire a second guard., km: ជួលអ្នកយាមម្នាក់ទៀត។}
                by: manager
                within: 30 days
                cost: {usd: [0, 60], per: month}
                proof: {en: The contract., km: កិច្ចសន្យា។}
          - id: gate.visitors
            level: required
            text: {en: Every visitor is written down., km: ភ្ញៀវគ្រប់រូបត្រូវកត់ឈ្មោះ។}
            not-applicable: allowed
            hear: [resident]
            verify: [document, resident]
            basis: {status: derived, source: [gazette]}
      - id: care
        title: {en: Care, km: ការថែទាំ}
        criteria:
          - id: care.staffing
            level: required
            text:
              en: A caregiver looks after eight residents at most.
              km: អ្នកថែទាំម្នាក់មើលថែអ្នកស្នាក់នៅយ៉ាងច្រើនប្រាំបីនាក់។
            answer: measure
            measure: residents-per-caregiver
            thresholds: {met: "<= \(met)", partly: "<= \(partly)"}
            verify: [document]
            basis: {status: derived, source: [gazette]}
          - id: care.files
            level: required
            weight: 2
            text: {en: Every resident has a care plan., km: អ្នកស្នាក់នៅគ្រប់រូបមានផែនការថែទាំ។}
            answer: sample
            sample: {at-least: 10}
            thresholds: {met: 100%, partly: 80%}
            verify: [document]
            basis: {status: derived, source: [gazette]}
          - id: care.counselling
            level: recommended
            text: {en: Everybody can talk to a counsellor., km: គ្រប់គ្នាអាចពិគ្រោះជាមួយអ្នកផ្តល់ប្រឹក្សា។}
            answer: service
            service: psycho-social
            verify: [resident]
            basis: {status: recalled, source: [gazette]}
          - id: care.garden
            level: recommended
            text: {en: There is a garden., km: មានសួនច្បារ។}
            applies: {operator: state}
            verify: [observation]
            basis: {status: recalled, source: [gazette]}

    """
  }
}

func hasKhmer(_ text: some StringProtocol) -> Bool {
  text.unicodeScalars.contains { (0x1780...0x17FF).contains($0.value) }
}

/// The columns that a line takes, counted as terminals do: a mark none, an East Asian letter (none here) two.
func columns(_ line: some StringProtocol) -> Int {
  line.unicodeScalars.count { scalar in
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: false
    default: true
    }
  }
}
