import AuditTestSupport

/// Facilities with histories of visits, made up, some with faults; as files in a folder.
struct RandomHistory {
  let folder = TemporaryFolder()
  private var random: SeededRandom

  static let ids = ["aa-001", "bb-002", "cc-003", "dd-004"]

  var standards: String { folder.path + "/Standards" }
  var audits: String { folder.path + "/Audits" }

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
    for (name, text) in RandomHistory.files { folder.write(text, to: "Standards/" + name) }
    for id in RandomHistory.ids { write(facility: id) }
    if random.once(in: 2) { folder.write("visit: {date: 2026-01-01, kind: inspection}\n", to: "Audits/lost.yaml") }
    if random.once(in: 2) { folder.write("nonsense: 1\n", to: "Audits/what.yaml") }
  }

  private mutating func write(facility id: String) {
    let isBroken = random.once(in: 8)
    folder.write(
      """
      facility: \(id)
      name: House \(id)
      \(isBroken ? "caree" : "care"): \(random.pick(["shelter", "transit"]))
      operator: \(random.pick(["ngo", "state"]))
      residents: [\(random.pick(["girls", "girls, women", "boys"]))]
      serves: [at-risk]
      province: \(random.pick(["Kampot", "Takeo"]))
      location: \(random.pick(["open", "confidential"]))

      """, to: "Audits/\(id)/facility.yaml")
    var days: [String] = []
    for day in ["2024-03-14", "2025-03-02", "2025-07-19", "2026-02-28", "2026-08-09"] where !random.once(in: 3) {
      days.append(day)
    }
    if random.once(in: 6) { days.append("2026-12-24") }
    for (number, day) in days.enumerated() { write(visit: day, of: id, isFirst: number == 0) }
  }

  private mutating func write(visit day: String, of id: String, isFirst: Bool) {
    let kind = isFirst ? "inspection" : random.pick(["inspection", "follow-up", "self-assessment"])
    var text = "visit: {date: \(day), kind: \(kind)}\n"
    if !random.once(in: 3) {
      text += "measures: {residents: \(random.below(40)), caregivers: \(1 + random.below(5))}\n"
    }
    if !random.once(in: 3) { text += "services:\n  psycho-social: {provided: [girls]}\n" }
    // Some answer nothing: a danger alone, with or without standards.
    if !isFirst, random.once(in: 6) {
      text = "visit: {date: \(day), kind: \(kind)}\n"
      text += "dangers: {gas: {what: A leak, about: place}}\n" + random.pick(["", "answers: {rules: , garden: }\n"])
      folder.write(text, to: "Audits/\(id)/\(day)-\(kind).yaml")
      return
    }
    let isGood = random.once(in: 2)
    text += "answers:\n  rules:\n"
    for criterion in ["gate.guard", "gate.visitors", "care.beds"] where isGood || !random.once(in: 4) {
      let rating =
        random.once(in: 25)
        ? "mett" : isGood ? "met" : random.pick(["met", "partly", "unmet", "unmet", "not-assessed"])
      let reason = rating == "not-assessed" ? ", reason: it was dark" : ""
      let note = random.pick(["fine", "call 012 345 678", ""])
      text += "    \(criterion): {rating: \(rating)\(reason), note: \"\(note)\"}\n"
    }
    if isGood || !random.once(in: 3) {
      text += "    care.files: {checked: 10, of: 27, conforming: \(isGood ? 10 : random.below(12))}\n"
    }
    if random.once(in: 2) { text += "  garden:\n    beds.watered: \(random.pick(["met", "unmet"]))\n" }
    if random.once(in: 2) {
      let about = random.pick(["place", "staff", "outside"])
      let closed = random.once(in: 3) ? ", closed: {date: \(day), by: the office}" : ""
      text += "dangers:\n  \(random.pick(["fire", "water"])): {what: Locked on \(day), about: \(about)\(closed)}\n"
    }
    folder.write(text, to: "Audits/\(id)/\(day)-\(kind).yaml")
  }

  private static let files = [
    "measures.yaml": """
    - {id: residents, title: {en: Residents, km: អ្នកស្នាក់នៅ}}
    - {id: caregivers, title: {en: Caregivers, km: អ្នកថែទាំ}}

    """,
    "holidays.yaml": """
    holidays: test
    title: {en: Holidays, km: ថ្ងៃឈប់សម្រាក}
    fixed: [{day: 01-01, title: {en: New Year, km: ឆ្នាំថ្មី}}]
    dated: [{title: {en: Lent, km: បុណ្យ}, days: [2026-09-10, 2026-10-11]}]
    computed: [{rule: pchum-ben, title: {en: Pchum Ben, km: ភ្ជុំបិណ្ឌ}}]

    """,
    "garden.yaml": """
    standard: garden
    edition: "1"
    revision: 1
    title: {en: Garden, km: សួន}
    ratings: [{rating: green, needs: [{every: {}, at-least: met}]}, {rating: brown}]
    sections:
      - id: beds
        title: {en: Beds, km: រងដំណាំ}
        criteria:
          - id: beds.watered
            level: required
            text: {en: The beds are watered., km: ស្រោចទឹករងដំណាំ។}
            remedy: [{action: {en: Water them., km: ស្រោចទឹក។}, by: manager, within: 30 days, cost: {usd: 5, per: once}}]

    """,
    "rules.yaml": """
    standard: rules
    edition: "1"
    revision: 1
    title: {en: Rules, km: វិធាន}
    applies: {care: [shelter, transit]}
    ratings:
      - {rating: meets, needs: [{every: {level: [critical, required]}, at-least: met}]}
      - {rating: below, needs: [{every: {level: critical}, at-least: met}]}
      - {rating: critical}
    cycle: {inspect-every: 12 months, remedy-within: 3 months, then: [second-inspection]}
    sections:
      - id: gate
        title: {en: At the gate, km: នៅមាត់ទ្វារ}
        criteria:
          - id: gate.guard
            title: {en: Guard at the gate, km: អ្នកយាមនៅមាត់ទ្វារ}
            level: critical
            text: {en: Somebody watches the gate., km: មានអ្នកយាមទ្វារ។}
            remedy:
              - {action: {en: Hire a guard., km: ជួលអ្នកយាម។}, by: manager, within: 30 days, cost: {usd: [0, 60], per: month}}
          - id: gate.visitors
            title: {en: Book of visitors, km: សៀវភៅភ្ញៀវ}
            level: required
            text: {en: Every visitor is written down., km: ភ្ញៀវគ្រប់រូបត្រូវកត់ឈ្មោះ។}
            remedy: [{action: {en: Keep a book., km: ធ្វើសៀវភៅ។}, by: manager, within: 14 days, cost: {usd: 3, per: once}}]
      - id: care
        title: {en: Care, km: ការថែទាំ}
        criteria:
          - id: care.beds
            title: {en: Beds, km: គ្រែ}
            level: required
            text: {en: Everybody has a bed., km: គ្រប់គ្នាមានគ្រែ។}
            remedy:
              - {action: {en: Buy beds., km: ទិញគ្រែ។}, by: manager, within: 60 days, cost: {usd: [40, 80], per: resident}}
          - id: care.files
            title: {en: Plans of residents, km: ផែនការអ្នកស្នាក់នៅ}
            level: required
            text: {en: Every resident has a plan., km: អ្នកស្នាក់នៅគ្រប់រូបមានផែនការ។}
            answer: sample
            sample: {at-least: 10}
            thresholds: {met: 100%, partly: 80%}
          - id: care.counselling
            title: {en: Counselling, km: ការប្រឹក្សា}
            level: recommended
            text: {en: Everybody can talk to somebody., km: គ្រប់គ្នាអាចពិគ្រោះ។}
            answer: service
            service: psycho-social

    """,
  ]
}
