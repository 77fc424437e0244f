import AuditModel
import AuditTestSupport
import Foundation
import Testing

@testable import AuditCommand

/// Whatever people write into a file comes out somewhere.
@Suite struct EveryFieldTests {
  /// A key of a form, and how it is seen that its value comes out: by its own words, or by what another value changes.
  private struct Field: Sendable {
    let key: String
    let file: String
    let value: String
    let other: String?

    init(_ key: String, _ file: String, _ value: String, to other: String? = nil) {
      self.key = key
      self.file = file
      self.value = value
      self.other = other
    }
  }

  private static let standard = "Standards/field-rules.yaml"
  private static let record = "Audits/ff-001/2026-03-14-inspection.yaml"
  private static let plan = "Audits/ff-001/plan.yaml"
  private static let asked = "Standards/residents.yaml"
  private static let reviewed = "Standards/wording.yaml"

  private static let files = [
    standard: """
    standard: field-rules
    edition: "edition9"
    revision: 7
    title: {en: Zq-title., km: ចំណងជើង}
    issuer: {en: Zq-issuer., km: អ្នកចេញ}
    kind: law
    adopted: 2001-02-03
    applies: {care: [shelter, transit], operator: ngo, residents: [girls, boys], serves: [at-risk, rape]}
    translation: {km: draft}
    sources: [{id: zq-source, title: Zq-source-title., url: "https://example.org/zq", extent: full}]
    scoring:
      scale: {good: 1, fair: 1/2, bad: 0}
      weights: {critical: 31, required: 17, recommended: 13}
      out-of: 210
      titles: {good: {en: Zq-good., km: ល្អ}, fair: {en: Zq-fair., km: មធ្យម}, bad: {en: Zq-bad., km: អន់}}
    ratings:
      - rating: zq-top
        title: {en: Zq-rating., km: ល្អបំផុត}
        needs:
          - {every: {level: [critical, required]}, at-least: good}
          - {share: {section: [one]}, at-least: 81%}
          - {count: {criteria: [one.rated, one.measured]}, below: fair, at-most: 0}
          - {sections: [one], rated: zq-fine, at-least: 1}
          - {any: [{every: {level: critical}, at-least: fair}, {share: {}, at-least: 7%}]}
          - {all: [{count: {}, below: good, fewer-than: 93%}]}
          - {mean: [{share: {section: one}, weight: 41}, {mean: [{share: {level: critical}}]}], more-than: 3/7}
      - {rating: zq-low, title: {en: Low, km: ទាប}}
    section-ratings:
      - {rating: zq-fine, needs: [{every: {level: critical}, at-least: good}]}
      - {rating: zq-poor}
    cycle: {inspect-every: 11 months, remedy-within: 5 months, then: [zq-step]}
    sections:
      - id: one
        title: {en: Zq-section., km: ផ្នែក}
        criteria:
          - id: one.rated
            title: {en: Zq-criterion-title., km: ចំណងជើង}
            level: critical
            weight: 29
            text: {en: Zq-text., km: តម្រូវការ}
            ask: {en: "Zq-ask?", km: សំណួរ?}
            answer: rating
            applies: {care: [shelter]}
            not-applicable: allowed
            verify: [document]
            hear: [resident]
            guidance: {en: Zq-guidance., km: ណែនាំ}
            walk: kitchen
            basis: {status: derived, source: [zq-source], article: Zq-article., compared: 2026-01-09, note: Zq-basis-note.}
            equals: [twin-rules/two.same]
            examples: {good: {en: Zq-example., km: ឧទាហរណ៍}}
            remedy:
              - action: {en: Zq-remedy., km: កែ}
                by: zq-role
                within: 19 days
                cost: {usd: [3, 7], per: month}
                proof: {en: Zq-remedy-proof., km: ភស្តុតាង}
                only-asks: false
          - id: one.measured
            level: required
            text: {en: Measured., km: វាស់}
            answer: measure
            measure: zq-each
            thresholds: {good: ">= 4", fair: ">= 2"}
            remedy: {action: {en: Zq-own., km: ផ្ទាល់}, within: 9 days}
          - id: one.sampled
            level: required
            text: {en: Sampled., km: គំរូ}
            answer: sample
            sample: {at-least: 5}
            thresholds: {good: 90%, fair: 50%}
          - id: one.served
            level: recommended
            text: {en: Served., km: សេវា}
            answer: service
            service: physical-health
          - id: one.dropped
            level: recommended
            text: {en: Zq-dropped., km: ដក}

    """,
    "Standards/twin-rules.yaml": """
    standard: twin-rules
    edition: "1"
    revision: 1
    title: {en: Twin rules, km: វិធានភ្លោះ}
    scoring: {scale: {good: 1, fair: 1/2, bad: 0}}
    ratings: [{rating: fine, needs: [{every: {}, at-least: good}]}, {rating: poor}]
    sections: [{id: two, title: {en: Two, km: ពីរ}, criteria: [{id: two.same, level: required, text: {en: Same, km: ដូច}}]}]

    """,
    "Standards/measures.yaml": """
    measures:
      - {id: residents, title: {en: Residents, km: អ្នកស្នាក់នៅ}, unit: {en: persons, km: នាក់}}
      - {id: caregivers, title: {en: Caregivers, km: អ្នកថែទាំ}, unit: {en: persons, km: នាក់}}
      - {id: residents-per-caregiver, title: {en: Each, km: ម្នាក់}, quotient: [residents, caregivers]}
      - {id: zq-count, title: {en: Zq-measure., km: រង្វាស់}, unit: {en: zq-unit, km: ឯកតា},
           sense: {at-least: 3.5, at-most: 93, whole: true, not-above: caregivers, reason: {en: Zq-sense., km: ហេតុ}}}
      - {id: zq-each, title: {en: Zq-quotient., km: ផលចែក}, quotient: [zq-count, residents]}

    """,
    reviewed: """
    wording: review
    reviewed:
      - by: Zq-reviewer.
        on: 2026-04-29
        texts: {field-rules/title: "46a31f89f415fb15"}
    remarks: {field-rules/title: Zq-remark.}
    corrections: {program/common-full-stop: {of: "de79fb554ccf68dd", en: Zq-point., km: Zq-stop.}}

    """,
    "Standards/holidays.yaml": """
    holidays: zq-holidays
    title: {en: Zq-holiday-title., km: ថ្ងៃឈប់}
    sources: [{id: zq-gazette, title: Zq-gazette., url: "https://example.org/days", extent: full}]
    note: Zq-holiday-note.
    fixed: [{day: 01-07, from: 1979, title: {en: Zq-fixed., km: ថេរ}}]
    dated: [{days: [2026-04-14], title: {en: Zq-dated., km: ចន្ទគតិ}}]
    computed: [{rule: khmer-new-year, title: {en: Zq-computed., km: គណនា}}]

    """,
    "Standards/provinces.yaml": """
    provinces: zq-provinces
    title: {en: Zq-province-title., km: ខេត្ត}
    sources: [{id: zq-atlas, title: Zq-atlas., url: "https://example.org/atlas", extent: full}]
    note: Zq-province-note.
    list: [{code: "67", name: {en: Kampot, km: កំពត}, capital: false, tile: {row: 4, column: 7}, spellings: {zq-atlas: [Zq-spelling]}}]

    """,
    asked: """
    questionnaire: residents
    revision: 3
    title: {en: Zq-asked., km: សួរ}
    translation: {km: draft}
    sources: [{id: zq-survey, title: Zq-survey., url: "https://example.org/survey", extent: full}]
    consent: {en: Zq-consent., km: យល់ព្រម}
    consent-child: {en: Zq-child-consent., km: កុមារយល់ព្រម}
    danger: {en: Zq-danger., km: គ្រោះថ្នាក់}
    limits: [{en: Zq-limit., km: ដែនកំណត់}]
    questions:
      - id: zq-safe
        picture: bowl
        for: [girls, boys, women]
        text: {en: Zq-question?, km: សំណួរ?}
        text-child: {en: Zq-child-question?, km: សំណួរកុមារ?}
        criteria: [field-rules/one.rated]
        basis: {status: derived, source: [zq-survey], note: {en: Zq-why-asked., km: ហេតុ}}

    """,
    "Standards/tailoring/field-office.yaml": """
    tailoring: field-office
    of: field-rules
    authority: {en: Zq-authority., km: អាជ្ញាធរ}
    note: Zq-tailoring-note.
    example: true
    set: {one.served: {level: required, guidance: {en: Zq-set., km: កំណត់}}}
    drop: [{criterion: one.dropped, reason: Zq-drop-reason.}]

    """,
    "Audits/ff-001/facility.yaml": """
    facility: ff-001
    name: {en: Zq-name, km: ឈ្មោះ}
    example: true
    province: Kampot
    care: shelter
    operator: ngo
    residents: [girls]
    serves: [at-risk]
    location: open
    standards: [field-rules, twin-rules]
    closed: {date: 2026-12-31, by: Zq-closer., why: Zq-closing.}
    formerly: [zq-000]

    """,
    record: """
    visit: {date: 2026-03-14, kind: inspection, by: Zq-team, against: {field-rules: "edition9.7"}, note: Zq-visit-note., inside: Zq-visit-inside., arrived: "07:11", left: "16:44", led-by: Zq-leader, sampled: Zq-sampled}
    corrected: [{date: 2026-03-18, why: Zq-corrected., inside: Zq-corrected-inside.}]
    dangers: {zq-danger: {what: Zq-peril., since: 2026-03-02, about: outside, told: {to: Zq-warned., on: 2026-03-13}, done: Zq-did., closed: {date: 2026-03-29, by: Zq-ender., how: Zq-ended.}}}
    measures: {residents: 24, zq-count: 43}
    services:
      physical-health: {provided: [girls], referred: [girls], to: Zq-partner, cost-to-resident: 11.25, cost-per-person-year: 77.5, note: Zq-service-note.}
    questionnaire:
      revision: 3
      asked: 91
      girls: {answered: 21, answers: {zq-safe: {good: 11, middle: 4, bad: 5}}}
      boys: {answered: 12, answers: {zq-safe: {good: 8, middle: 2, bad: 2}}}
      women: {answered: 13}
      men: {answered: 14}
      others: {answered: 15}
    answers:
      field-rules:
        one.rated: {rating: fair, note: Zq-note., inside: Zq-inside., evidence: [zq-photo.jpg], heard: [resident]}
        one.sampled: {checked: 23, of: 37, conforming: 13}
        one.dropped: {rating: not-assessed, reason: Zq-reason.}

    """,
    "Audits/ff-001/2026-05-14-follow-up.yaml": """
    visit: {date: 2026-05-14, kind: follow-up, follows: 2026-03-14-inspection}
    answers:
      field-rules:
        one.sampled: {checked: 23, of: 37, conforming: 14}

    """,
    plan: """
    plan: ff-001
    made: 2026-03-20
    budget: {usd: 123.25, months: 18, date: 2026-03-21, actions: [field-rules/one.rated-1]}
    earlier-budgets: [{usd: 77.75, months: 12, date: 2026-03-20, actions: []}]
    actions:
      - id: field-rules/one.rated-1
        action: {en: Zq-action., km: សកម្មភាព}
        criteria: [field-rules/one.rated]
        remedies: [field-rules/one.rated-1, field-rules/one.rated-9]
        found: 2026-03-14-inspection
        by: zq-person
        due: 2026-04-02
        cost: {usd: [5, 8], per: year}
        spent: {usd: 3.75, on: 2026-04-01}
        proof: {en: Zq-proof., km: ភស្តុតាង}
        status: waived
        waived: {authority: Zq-waiver., reason: Zq-why., until: 2026-12-24}
        note: {en: Zq-action-note., km: កំណត់}
      - id: field-rules/one.measured-1
        action: {en: Measure, km: វាស់}
        criteria: [field-rules/one.measured]
        status: open
        done: {date: 2026-03-16, proof: [zq-bill.pdf]}
        earlier: [{date: 2026-03-15, proof: [zq-earlier.pdf]}]
        reopened: [{date: 2026-05-14, by: 2026-05-14-follow-up}]
    history:
      - id: field-rules/old-1
        action: {en: Zq-old., km: ចាស់}
        criteria: [field-rules/old]
        status: verified
        verified: {date: 2026-03-17, by: 2026-03-17-inspection}
        gone: {date: 2026-03-18}

    """,
  ]

  private static let fields: [Field] = [
    Field("standard.standard", standard, "field-rules"), Field("standard.edition", standard, "edition9"),
    Field("standard.revision", standard, "revision: 7", to: "revision: 8"),
    Field("standard.title", standard, "Zq-title."),
    Field("standard.issuer", standard, "Zq-issuer."), Field("standard.kind", standard, "kind: law", to: "kind: policy"),
    Field("standard.adopted", standard, "2001-02-03"),
    Field("standard.applies", standard, "care: [shelter, transit]", to: "care: [shelter]"),
    Field("applies.care", standard, "care: [shelter, transit]", to: "care: [shelter]"),
    Field("applies.operator", standard, "operator: ngo", to: "operator: [ngo, state]"),
    Field("applies.residents", standard, "residents: [girls, boys]", to: "residents: [girls]"),
    Field("applies.serves", standard, "serves: [at-risk, rape]", to: "serves: [at-risk]"),
    Field("standard.translation", standard, "km: draft", to: "km: reviewed"),
    Field("standard.sources", standard, "Zq-source-title."), Field("source.id", standard, "zq-source"),
    Field("source.title", standard, "Zq-source-title."), Field("source.url", standard, "https://example.org/zq"),
    Field("source.extent", standard, "extent: full", to: "extent: summary"),
    Field("standard.scoring", standard, "fair: 1/2, bad: 0}\n", to: "fair: 1/4, bad: 0}\n"),
    Field("scoring.scale", standard, "fair: 1/2,", to: "fair: 1/4,"),
    Field("scoring.weights", standard, "required: 17", to: "required: 19"),
    Field("weights.critical", standard, "critical: 31", to: "critical: 37"),
    Field("weights.required", standard, "required: 17", to: "required: 19"),
    Field("weights.recommended", standard, "recommended: 13", to: "recommended: 11"),
    Field("scoring.out-of", standard, "out-of: 210", to: "out-of: 310"),
    Field("scoring.titles", standard, "Zq-fair."), Field("standard.ratings", standard, "Zq-rating."),
    Field("rating.rating", standard, "zq-top"), Field("rating.title", standard, "Zq-rating."),
    Field("rating.needs", standard, "at-least: 81%", to: "at-least: 82%"),
    Field("need.every", standard, "every: {level: [critical, required]}", to: "every: {level: [critical]}"),
    Field("need.share", standard, "share: {section: [one]}", to: "share: {level: [critical]}"),
    Field("need.count", standard, "[one.rated, one.measured]", to: "[one.rated]"),
    Field("need.sections", standard, "sections: [one], rated", to: "sections: {}, rated"),
    Field("need.at-least", standard, "at-least: 81%", to: "at-least: 82%"),
    Field("need.below", standard, "below: fair", to: "below: good"),
    Field("need.at-most", standard, "at-most: 0", to: "at-most: 1"),
    Field("need.rated", standard, "rated: zq-fine", to: "rated: zq-poor"),
    Field("need.any", standard, "any: [{every: {level: critical}, at-least: fair}, {", to: "any: [{"),
    Field("need.all", standard, "all: [{count: {}, below", to: "all: [{count: {level: critical}, below"),
    Field("need.fewer-than", standard, "fewer-than: 93%", to: "fewer-than: 92%"),
    Field("need.mean", standard, "mean: [{share: {section: one}, weight: 41}, {", to: "mean: [{"),
    Field("need.more-than", standard, "more-than: 3/7", to: "more-than: 4/7"),
    Field("mean-part.share", standard, "share: {section: one}, weight", to: "share: {level: critical}, weight"),
    Field("mean-part.mean", standard, "{mean: [{share: {level: critical}}]}", to: "{share: {level: critical}}"),
    Field("mean-part.weight", standard, "weight: 41", to: "weight: 43"),
    Field("selection.level", standard, "every: {level: [critical, required]}", to: "every: {level: [critical]}"),
    Field("selection.section", standard, "share: {section: [one]}", to: "share: {level: [critical]}"),
    Field("selection.criteria", standard, "[one.rated, one.measured]", to: "[one.rated]"),
    Field("standard.section-ratings", standard, "zq-poor"), Field("standard.cycle", standard, "zq-step"),
    Field("cycle.inspect-every", standard, "11 months"), Field("cycle.remedy-within", standard, "5 months"),
    Field("cycle.then", standard, "zq-step"), Field("standard.sections", standard, "Zq-section."),
    Field("section.id", standard, "\"one\""), Field("section.title", standard, "Zq-section."),
    Field("section.criteria", standard, "one.rated"), Field("criterion.id", standard, "one.rated"),
    Field("criterion.title", standard, "Zq-criterion-title."),
    Field("criterion.level", standard, "level: critical\n", to: "level: required\n"),
    Field("criterion.weight", standard, "weight: 29", to: "weight: 23"), Field("criterion.text", standard, "Zq-text."),
    Field("criterion.ask", standard, "Zq-ask?"),
    Field("criterion.answer", standard, "answer: rating", to: "answer: service\n        service: nutrition"),
    Field("criterion.measure", standard, "measure: zq-each", to: "measure: zq-count"),
    Field("criterion.sample", standard, "at-least: 5}", to: "at-least: 6}"),
    Field("sample.at-least", standard, "at-least: 5}", to: "at-least: 6}"),
    Field("criterion.service", standard, "service: physical-health", to: "service: nutrition"),
    Field("criterion.thresholds", standard, "good: 90%", to: "good: 91%"),
    Field("criterion.applies", standard, "applies: {care: [shelter]}", to: "applies: {operator: ngo}"),
    Field("criterion.not-applicable", standard, "not-applicable: allowed", to: "not-applicable: never"),
    Field("criterion.verify", standard, "verify: [document]", to: "verify: [observation]"),
    Field("criterion.hear", standard, "hear: [resident]", to: "hear: [staff]"),
    Field("criterion.guidance", standard, "Zq-guidance."),
    Field("criterion.walk", standard, "walk: kitchen", to: "walk: gate"),
    Field("criterion.basis", standard, "Zq-basis-note."),
    Field("basis.status", standard, "status: derived", to: "status: recalled"),
    Field("basis.source", standard, "zq-source"), Field("basis.note", standard, "Zq-basis-note."),
    Field("basis.article", standard, "Zq-article."), Field("basis.compared", standard, "2026-01-09"),
    Field("criterion.equals", standard, "twin-rules/two.same"), Field("criterion.examples", standard, "Zq-example."),
    Field("criterion.remedy", standard, "Zq-remedy."), Field("remedy.action", standard, "Zq-remedy."),
    Field("remedy.by", standard, "zq-role"), Field("remedy.within", standard, "19 days"),
    Field("remedy.cost", standard, "usd: [3, 7]", to: "usd: [3, 6]"),
    Field("remedy.proof", standard, "Zq-remedy-proof."),
    Field("remedy.only-asks", standard, "only-asks: false", to: "only-asks: true"),
    Field("cost.usd", standard, "usd: [3, 7]", to: "usd: [3, 6]"),
    Field("cost.per", standard, "per: month", to: "per: year"),
    Field("measures.measures", "Standards/measures.yaml", "Zq-measure."),
    Field("measure.id", "Standards/measures.yaml", "zq-count"),
    Field("measure.title", "Standards/measures.yaml", "Zq-measure."),
    Field("measure.unit", "Standards/measures.yaml", "zq-unit"),
    Field("measure.quotient", "Standards/measures.yaml", "zq-count (zq-unit) / residents"),
    Field("measure.sense", "Standards/measures.yaml", "Zq-sense."),
    Field("sense.at-least", "Standards/measures.yaml", "3.5–93"),
    Field("sense.at-most", "Standards/measures.yaml", "3.5–93"),
    Field("sense.whole", "Standards/measures.yaml", "whole: true", to: "whole: false"),
    Field("sense.not-above", "Standards/measures.yaml", "not above caregivers"),
    Field("sense.reason", "Standards/measures.yaml", "Zq-sense."),
    Field("tailoring.tailoring", "Standards/tailoring/field-office.yaml", "field-office"),
    Field("tailoring.of", "Standards/tailoring/field-office.yaml", "field-rules"),
    Field("tailoring.authority", "Standards/tailoring/field-office.yaml", "Zq-authority."),
    Field("tailoring.note", "Standards/tailoring/field-office.yaml", "Zq-tailoring-note."),
    Field("tailoring.example", "Standards/tailoring/field-office.yaml", "example: true", to: "example: false"),
    Field("tailoring.set", "Standards/tailoring/field-office.yaml", "Zq-set."),
    Field("tailoring.drop", "Standards/tailoring/field-office.yaml", "Zq-drop-reason."),
    Field("drop.criterion", "Standards/tailoring/field-office.yaml", "one.dropped"),
    Field("drop.reason", "Standards/tailoring/field-office.yaml", "Zq-drop-reason."),
    Field("facility.facility", "Audits/ff-001/facility.yaml", "ff-001"),
    Field("facility.name", "Audits/ff-001/facility.yaml", "Zq-name"),
    Field("facility.example", "Audits/ff-001/facility.yaml", "example: true", to: "example: false"),
    Field("facility.province", "Audits/ff-001/facility.yaml", "Kampot"),
    Field("facility.care", "Audits/ff-001/facility.yaml", "care: shelter", to: "care: transit"),
    Field("facility.operator", "Audits/ff-001/facility.yaml", "operator: ngo", to: "operator: state"),
    Field("facility.residents", "Audits/ff-001/facility.yaml", "residents: [girls]", to: "residents: [girls, boys]"),
    Field("facility.serves", "Audits/ff-001/facility.yaml", "serves: [at-risk]", to: "serves: [rape]"),
    Field("facility.location", "Audits/ff-001/facility.yaml", "location: open", to: "location: confidential"),
    Field("facility.standards", "Audits/ff-001/facility.yaml", "[field-rules, twin-rules]", to: "[field-rules]"),
    Field("facility.closed", "Audits/ff-001/facility.yaml", "Zq-closing."),
    Field("closure.date", "Audits/ff-001/facility.yaml", "2026-12-31"),
    Field("closure.by", "Audits/ff-001/facility.yaml", "Zq-closer."),
    Field("closure.why", "Audits/ff-001/facility.yaml", "Zq-closing."),
    Field("facility.formerly", "Audits/ff-001/facility.yaml", "zq-000"),
    Field("provinces.provinces", "Standards/provinces.yaml", "zq-provinces"),
    Field("provinces.title", "Standards/provinces.yaml", "Zq-province-title."),
    Field("provinces.sources", "Standards/provinces.yaml", "Zq-atlas."),
    Field("provinces.note", "Standards/provinces.yaml", "Zq-province-note."),
    Field("provinces.list", "Standards/provinces.yaml", "Kampot"),
    Field("province.code", "Standards/provinces.yaml", "67"),
    Field("province.name", "Standards/provinces.yaml", "Kampot"),
    Field("province.capital", "Standards/provinces.yaml", "capital: false", to: "capital: true"),
    Field("province.tile", "Standards/provinces.yaml", "tile: {row: 4, column: 7}, ", to: ""),
    Field("tile.row", "Standards/provinces.yaml", "row: 4", to: "row: 5"),
    Field("tile.column", "Standards/provinces.yaml", "column: 7", to: "column: 8"),
    Field("province.spellings", "Standards/provinces.yaml", "Zq-spelling"),
    Field("record.visit", record, "2026-03-14"), Field("record.measures", record, "43"),
    Field("record.services", record, "Zq-partner"), Field("record.answers", record, "Zq-note."),
    Field("visit.date", record, "2026-03-14"), Field("visit.kind", record, "inspection"),
    Field("visit.by", record, "Zq-team"),
    Field("visit.against", record, "edition9.7"), Field("visit.note", record, "Zq-visit-note."),
    Field("visit.inside", record, "Zq-visit-inside."), Field("visit.arrived", record, "07:11"),
    Field("visit.left", record, "16:44"), Field("visit.led-by", record, "Zq-leader"),
    Field("visit.sampled", record, "Zq-sampled"), Field("answer.inside", record, "Zq-inside."),
    Field(
      "visit.follows", "Audits/ff-001/2026-05-14-follow-up.yaml", "follows: 2026-03-14-inspection", to: "by: Zq-team"),
    Field("record.dangers", record, "zq-danger"), Field("danger.what", record, "Zq-peril."),
    Field("danger.since", record, "2026-03-02"), Field("danger.about", record, "about: outside", to: "about: place"),
    Field("danger.told", record, "Zq-warned."), Field("danger.done", record, "Zq-did."),
    Field("danger.closed", record, "Zq-ended."), Field("telling.to", record, "Zq-warned."),
    Field("telling.on", record, "2026-03-13"), Field("end of a danger.date", record, "2026-03-29"),
    Field("end of a danger.by", record, "Zq-ender."), Field("end of a danger.how", record, "Zq-ended."),
    Field("services.health", record, "Zq-partner"),
    Field("service.provided", record, "provided: [girls]", to: "provided: []"),
    Field("service.referred", record, "referred: [girls]", to: "referred: []"),
    Field("service.to", record, "Zq-partner"),
    Field("service.cost-to-resident", record, "11.25"), Field("service.cost-per-person-year", record, "77.5"),
    Field("service.note", record, "Zq-service-note."),
    Field("answer.rating", record, "rating: fair", to: "rating: bad"),
    Field("record.corrected", record, "Zq-corrected."), Field("correction.date", record, "2026-03-18"),
    Field("correction.why", record, "Zq-corrected."), Field("correction.inside", record, "Zq-corrected-inside."),
    Field("answer.note", record, "Zq-note."), Field("answer.reason", record, "Zq-reason."),
    Field("answer.evidence", record, "zq-photo.jpg"),
    Field("answer.heard", record, "heard: [resident]", to: "heard: [staff]"),
    Field("answer.checked", "Audits/ff-001/2026-05-14-follow-up.yaml", "checked: 23", to: "checked: 22"),
    Field("answer.of", "Audits/ff-001/2026-05-14-follow-up.yaml", "of: 37", to: "of: 38"),
    Field("answer.conforming", "Audits/ff-001/2026-05-14-follow-up.yaml", "conforming: 14", to: "conforming: 15"),
    Field("plan.plan", plan, "ff-001"), Field("plan.made", plan, "2026-03-20"),
    Field("plan.actions", plan, "Zq-action."),
    Field("plan.budget", plan, "123.25"), Field("budget.usd", plan, "123.25"),
    Field("plan.earlier-budgets", plan, "77.75"),
    Field("budget.months", plan, "18 months"),
    Field("budget.date", plan, "2026-03-21"),
    Field("budget.actions", plan, "actions: [field-rules/one.rated-1]", to: "actions: []"),
    Field("plan.history", plan, "Zq-old."), Field("action.id", plan, "field-rules/one.rated-1"),
    Field("action.action", plan, "Zq-action."),
    Field("action.criteria", plan, "field-rules/old"), Field("action.remedies", plan, "field-rules/one.rated-9"),
    Field("action.found", plan, "found: 2026-03-14-inspection", to: "found: 2026-03-13-inspection"),
    Field("action.by", plan, "zq-person"), Field("action.due", plan, "2026-04-02"),
    Field("action.cost", plan, "usd: [5, 8]", to: "usd: [5, 9]"), Field("action.proof", plan, "Zq-proof."),
    Field("action.spent", plan, "3.75"), Field("spending.usd", plan, "3.75"), Field("spending.on", plan, "2026-04-01"),
    Field("action.status", plan, "status: waived", to: "status: in-progress"), Field("action.done", plan, "2026-03-16"),
    Field("action.earlier", plan, "zq-earlier.pdf"),
    Field("completion.date", plan, "2026-03-16"), Field("completion.proof", plan, "zq-bill.pdf"),
    Field("action.verified", plan, "2026-03-17"), Field("action.waived", plan, "Zq-waiver."),
    Field("action.reopened", plan, "2026-05-14-follow-up"), Field("action.note", plan, "Zq-action-note."),
    Field("action.gone", plan, "2026-03-18"), Field("verdict.date", plan, "2026-03-17"),
    Field("verdict.by", plan, "2026-03-17-inspection"), Field("waiver.authority", plan, "Zq-waiver."),
    Field("waiver.reason", plan, "Zq-why."), Field("waiver.until", plan, "2026-12-24"),
    Field("retirement.date", plan, "2026-03-18"), Field("holidays.holidays", "Standards/holidays.yaml", "zq-holidays"),
    Field("holidays.title", "Standards/holidays.yaml", "Zq-holiday-title."),
    Field("holidays.sources", "Standards/holidays.yaml", "Zq-gazette."),
    Field("holidays.note", "Standards/holidays.yaml", "Zq-holiday-note."),
    Field("holidays.fixed", "Standards/holidays.yaml", "Zq-fixed."),
    Field("holidays.dated", "Standards/holidays.yaml", "Zq-dated."),
    Field("holidays.computed", "Standards/holidays.yaml", "Zq-computed."),
    Field("computed holiday.rule", "Standards/holidays.yaml", "khmer-new-year", to: "pchum-ben"),
    Field("computed holiday.title", "Standards/holidays.yaml", "Zq-computed."),
    Field("fixed holiday.day", "Standards/holidays.yaml", "01-07"),
    Field("fixed holiday.from", "Standards/holidays.yaml", "1979"),
    Field("fixed holiday.title", "Standards/holidays.yaml", "Zq-fixed."),
    Field("dated holiday.days", "Standards/holidays.yaml", "2026-04-14"),
    Field("dated holiday.title", "Standards/holidays.yaml", "Zq-dated."),
    Field("record.questionnaire", record, "asked: 91", to: "asked: 92"),
    Field("counts of residents.revision", record, "revision: 3", to: "revision: 2"),
    Field("counts of residents.asked", record, "asked: 91", to: "asked: 92"),
    Field("counts of residents.girls", record, "answered: 21", to: "answered: 22"),
    Field("counts of residents.boys", record, "answered: 12", to: "answered: 13"),
    Field("counts of residents.women", record, "answered: 13", to: "answered: 9"),
    Field("counts of residents.men", record, "answered: 14", to: "answered: 9"),
    Field("counts of residents.others", record, "answered: 15", to: "answered: 9"),
    Field("group of residents.answered", record, "answered: 21", to: "answered: 22"),
    Field("group of residents.answers", record, "good: 11", to: "good: 12"),
    Field("faces.good", record, "good: 11", to: "good: 12"),
    Field("faces.middle", record, "middle: 4", to: "middle: 3"), Field("faces.bad", record, "bad: 5", to: "bad: 6"),
    Field("questionnaire.questionnaire", asked, "residents"),
    Field("questionnaire.revision", asked, "revision: 3", to: "revision: 4"),
    Field("questionnaire.title", asked, "Zq-asked."),
    Field("questionnaire.translation", asked, "km: draft", to: "km: reviewed"),
    Field("questionnaire.sources", asked, "Zq-survey."), Field("questionnaire.consent", asked, "Zq-consent."),
    Field("questionnaire.consent-child", asked, "Zq-child-consent."),
    Field("questionnaire.danger", asked, "Zq-danger."), Field("questionnaire.limits", asked, "Zq-limit."),
    Field("questionnaire.questions", asked, "Zq-question?"), Field("question.id", asked, "zq-safe"),
    Field("question.picture", asked, "picture: bowl", to: "picture: bed"),
    Field("question.for", asked, "for: [girls, boys, women]", to: "for: [boys, women]"),
    Field("question.text", asked, "Zq-question?"), Field("question.text-child", asked, "Zq-child-question?"),
    Field("question.criteria", asked, "criteria: [field-rules/one.rated]", to: "criteria: []"),
    Field("question.basis", asked, "Zq-why-asked."),
    Field("wording.reviewed", reviewed, "Zq-reviewer."), Field("wording.remarks", reviewed, "Zq-remark."),
    Field("wording.corrections", reviewed, "Zq-stop."), Field("reviewed.by", reviewed, "Zq-reviewer."),
    Field("reviewed.on", reviewed, "2026-04-29"),
    Field("reviewed.texts", reviewed, "46a31f89f415fb15", to: "0123456789abcdef"),
    Field("wording-correction.of", reviewed, "de79fb554ccf68dd", to: "0123456789abcdef"),
    Field("wording-correction.en", reviewed, "Zq-point."), Field("wording-correction.km", reviewed, "Zq-stop."),
  ]

  /// What is asked of the program, so that it says all of a world.
  private static let questions: [(command: String, words: [String], operands: [String])] = {
    let facility = ["Audits/ff-001"]
    let tailoring = ["--tailoring", "Standards/tailoring/field-office.yaml"]
    var all: [(command: String, words: [String], operands: [String])] = []
    func ask(_ command: String, _ words: [String], on operands: [String] = facility) {
      all.append((command, words + ["--language", "en"], operands))
    }
    for words in [
      ["field-rules"], ["field-rules", "one.rated"], ["field-rules", "one.measured"], ["field-rules", "one.sampled"],
      ["field-rules", "one.served"], ["--holidays"], ["--provinces"], ["--questionnaire"], ["field-rules"] + tailoring,
      ["field-rules", "one.served"] + tailoring,
    ] {
      ask("standards", words, on: [])
    }
    ask("score", ["--format", "json", "--visit", "all"])
    ask("due", ["--format", "json"])
    ask("audit", [])
    ask("explain", [])
    ask("explain", ["one.rated"])
    for format in ["text", "json"] { ask("report", ["--format", format]) }
    ask("report", ["--share", "ministry"])
    for format in ["text", "json", "html"] { ask("plan", ["--format", format]) }
    ask("wording", ["--only", "field-rules/title", "--only", "program/common-full-stop"], on: [])
    ask("form", ["--questionnaire"])
    ask("checklist", [])
    ask("report", ["--format", "html"])
    ask("compare", ["--format", "html", "--share", "ministry"], on: ["Audits"])
    all.append(("audit", ["--language", "km"], facility))
    return all
  }()

  /// What the program says of a world to each of the questions, in their order; without digests, which change with every byte.
  private func outputs(_ files: [String: String]) -> some Sequence<String> {
    let world = World(files)
    return EveryFieldTests.questions.lazy.map { question in
      let words = question.words.map { $0.hasPrefix("Standards/") ? world.path($0) : $0 }
      let run = world.run(question.command, words, on: question.operands, day: "2026-06-01")
      return withoutDigests(world.anonymous(run.output))
    }
  }

  @Test func `every key of every file comes out somewhere`() throws {
    var keys: Set<String> = []
    for file in FileSchema.allCases { collect(file.schema, &keys) }
    // A service is the same mapping under twelve names; what a tailoring sets is a criterion.
    keys = keys.filter {
      !$0.hasPrefix("services.") && !$0.hasPrefix("criterion-change.") && !$0.hasPrefix("languages.")
        // It only says which kind of file it is.
        && $0 != "wording.wording"
    }
    let known = Set(EveryFieldTests.fields.map(\.key))
    #expect(keys.subtracting(known).sorted() == [], "write here where each of these comes out")
    let check = World(EveryFieldTests.files).run(
      "check", ["--language", "en"], on: ["Audits/ff-001"], day: "2026-06-01"
    ).output
    #expect(!check.contains(": error:"), "\(check)")
    let whole = Array(outputs(EveryFieldTests.files))
    var lost: [String] = []
    for field in EveryFieldTests.fields {
      guard let other = field.other else {
        if !whole.contains(where: { $0.contains(field.value) }) {
          lost.append(field.key + ": “" + field.value + "” comes out nowhere")
        }
        continue
      }
      let text = try #require(EveryFieldTests.files[field.file])
      #expect(text.contains(field.value), "\(field.key)")
      var files = EveryFieldTests.files
      files[field.file] = text.replacingOccurrences(of: field.value, with: other)
      if outputs(files).elementsEqual(whole) { lost.append(field.key + ": “" + other + "” changes nothing") }
    }
    #expect(lost == [])
  }

  private func collect(_ form: MappingSchema, _ keys: inout Set<String>) {
    for key in form.keys {
      guard keys.insert(form.name + "." + key.name).inserted else { continue }
      collect(key.shape, &keys)
    }
  }

  private func collect(_ shape: ValueShape, _ keys: inout Set<String>) {
    switch shape {
    case .mapping(let form): collect(form, &keys)
    case .list(let inner), .oneOrMore(let inner), .named(let inner): collect(inner, &keys)
    case .either(let one, let other):
      collect(one, &keys)
      collect(other, &keys)
    default: break
    }
  }
}

/// A text without the digests in it: 64 hexadecimal digits on end.
private func withoutDigests(_ text: String) -> String {
  var kept: [UInt8] = []
  var digits: [UInt8] = []
  func end() {
    if digits.count < 64 { kept += digits }
    digits = []
  }
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"): digits.append(byte)
    default:
      end()
      kept.append(byte)
    }
  }
  end()
  return String(decoding: kept, as: UTF8.self)
}
