package import AuditModel
package import AuditPlanning

/// The words of plans.
package enum PlanPhrases {
  package static let title = Sentence("Improvement plan", "ផែនការកែលម្អ")
  package static let from = Sentence("made from", "រៀបចំពី")
  package static let danger = Sentence("Residents are in danger, or lose a right, now", "អ្នកស្នាក់នៅកំពុងមានគ្រោះថ្នាក់ ឬបាត់បង់សិទ្ធិ")
  package static let rating = Sentence("The rating hangs on these", "ចំណាត់ថ្នាក់អាស្រ័យលើចំណុចទាំងនេះ")
  package static let rest = Sentence("Then", "បន្ទាប់មក")
  package static let findOut = Sentence("Find out: no answer yet", "ត្រូវស្វែងរក៖ មិនទាន់មានចម្លើយ")
  package static let actions = Counted("action", "actions", "សកម្មភាព")
  package static let findings = Counted("finding", "findings", "ការរកឃើញ")
  package static let who = Sentence("who", "អ្នកទទួលខុសត្រូវ")
  package static let due = Sentence("due", "កាលកំណត់")
  package static let worth = Sentence("worth", "មានតម្លៃ")
  package static let countsWhenGranted = Sentence(
    "only asks others: it counts as mended when a visit finds that it was granted",
    "គ្រាន់តែស្នើសុំអ្នកដទៃ៖ រាប់ថាកែរួច លុះត្រាតែការចុះពិនិត្យឃើញថាត្រូវបានអនុញ្ញាត")
  package static let leftToOthers = Sentence("others decide on these; ask at once", "អ្នកដទៃជាអ្នកសម្រេចលើចំណុចទាំងនេះ សូមស្នើសុំភ្លាម")
  package static let nothingMore = Sentence("nothing more to pay", "គ្មានអ្វីត្រូវចំណាយទៀតទេ")
  package static let ofMinimum = Sentence("of the minimum", "នៃអប្បបរមា")
  package static let ofBeyond = Sentence("beyond it", "លើសអប្បបរមា")
  package static let noShare = Sentence("worth nothing in the score", "មិនប៉ះពាល់ពិន្ទុ")
  package static let chosen = Sentence("chosen within the kept budget", "បានជ្រើសរើសក្នុងថវិកាដែលរក្សាទុក")
  package static let realPrices = Sentence(
    "Prices are estimates of the standard: keep the plan (--write) and write real ones as cost into plan.yaml.",
    "តម្លៃជាការប៉ាន់ស្មានរបស់ស្តង់ដារ៖ សូមរក្សាទុកផែនការ (--write) ហើយសរសេរតម្លៃពិតជា cost ក្នុង plan.yaml។")
  package static let status = Sentence("status", "ស្ថានភាព")
  package static let what = Sentence("what", "សកម្មភាព")
  package static let firstFound = Sentence("first found on ", "រកឃើញលើកដំបូងនៅ ")
  package static let noDue = Sentence("no date is set", "គ្មានកាលកំណត់")
  package static let noPrice = Sentence("the cost is not known", "មិនទាន់ដឹងចំណាយ")
  package static let noResidents = Sentence(
    "residents were not counted, so what costs by resident has no sum",
    "មិនបានរាប់ចំនួនអ្នកស្នាក់នៅ ដូច្នេះចំណាយគិតតាមអ្នកស្នាក់នៅមិនអាចបូកបានទេ")
  package static let noRemedy = Sentence(
    "No remedy is known for these; decide on one", "មិនទាន់មានដំណោះស្រាយសម្រាប់ចំណុចទាំងនេះ សូមសម្រេចលើដំណោះស្រាយ")
  package static let nothing = Sentence(
    "Nothing is below the best rating.", "គ្មានចំណុចណាក្រោមចំណាត់ថ្នាក់ល្អបំផុតទេ។")
  package static let alone = Sentence("alone brings the rating to", "សកម្មភាពនេះតែមួយ ធ្វើឱ្យចំណាត់ថ្នាក់ឡើងដល់")
  package static let before = Sentence("now", "បច្ចុប្បន្ន")
  package static let after = Sentence("afterwards", "ក្រោយអនុវត្ត")
  package static let proved = Sentence("proved: no set of actions costs less", "បានបញ្ជាក់៖ គ្មានសំណុំសកម្មភាពណាចំណាយតិចជាងនេះទេ")
  package static let provedBest = Sentence(
    "proved: no other use of the money does more", "បានបញ្ជាក់៖ គ្មានវិធីប្រើប្រាក់ណាផ្សេងបានលទ្ធផលច្រើនជាងនេះទេ")
  package static let leftOut = Sentence("Left out, and what it would take", "អ្វីដែលនៅសល់ និងចំណាយដែលត្រូវការ")
  package static let alreadyThere = Sentence("That rating is reached already.", "បានចំណាត់ថ្នាក់នេះរួចហើយ។")
  package static let unreachable = Sentence("No set of actions reaches it.", "គ្មានសំណុំសកម្មភាពណាអាចទៅដល់បានទេ។")
  package static let stopped = Sentence("No set was found in the time there was.", "រកមិនឃើញក្នុងពេលវេលាដែលមាន។")
  package static let noKnownRemedy = Sentence("no remedy is known for", "មិនទាន់មានដំណោះស្រាយសម្រាប់")
  package static let waitsForOpen = Sentence("these are open, and could hold it down", "ចំណុចទាំងនេះមិនទាន់មានចម្លើយ ហើយអាចធ្វើឱ្យធ្លាក់ចុះ")
  package static let ifGranted = Sentence(
    "If they grant it, this is enough", "បើពួកគេអនុញ្ញាត ប៉ុណ្ណេះគ្រប់គ្រាន់")
  package static let ifOpenBest = Sentence(
    "If all that is open turns out best, this is enough", "បើចំណុចដែលមិនទាន់មានចម្លើយទាំងអស់ល្អបំផុត ប៉ុណ្ណេះគ្រប់គ្រាន់")
  package static let notKept = Sentence(
    "not kept yet: --write keeps it in plan.yaml", "មិនទាន់រក្សាទុក៖ --write រក្សាទុកក្នុង plan.yaml")
  package static let changed = Sentence("What changed since the plan was kept", "អ្វីដែលបានផ្លាស់ប្តូរតាំងពីរក្សាទុកផែនការ")
  /// How many actions of the kept plan are closed.
  package static func closed(verified: Int, gone: Int) -> Sentence {
    Sentence(
      "closed: \(verified) verified by visits, \(gone) asked no longer; --format json tells each",
      "បានបិទ៖ បញ្ជាក់ដោយការចុះពិនិត្យ \(verified) លែងសួរ \(gone); --format json ប្រាប់លម្អិត")
  }
  package static let unchanged = Sentence("the plan that is kept needs no change", "ផែនការដែលរក្សាទុកមិនចាំបាច់ផ្លាស់ប្តូរទេ")
  package static let waivers = Sentence("Waived; this changes no score", "ត្រូវបានលើកលែង ប៉ុន្តែមិនប្តូរពិន្ទុទេ")
  package static let waiverEnded = Sentence(
    "The waiver has ended, so this is open again", "ការលើកលែងបានផុតកំណត់ ដូច្នេះត្រូវអនុវត្តវិញ")
  package static let authority = Sentence("authority", "អាជ្ញាធរ")
  package static let until = Sentence("until", "រហូតដល់")
  package static let reopenedBy = Sentence("reopened by", "បើកឡើងវិញដោយ")
  package static let signatures = Sentence("Signatures", "ហត្ថលេខា")
  package static let manager = Sentence("Manager", "អ្នកគ្រប់គ្រង")
  package static let inspector = Sentence("Inspector", "អធិការ")
  package static let date = Sentence("Date", "កាលបរិច្ឆេទ")
  package static let timeline = Sentence("When what is due", "កាលវិភាគ")
  package static let whoDoesWhat = Sentence("Who does what", "អ្នកណាធ្វើអ្វី")
  package static let done = Sentence("done on", "ធ្វើរួចនៅ")
  package static let lunarUnknown = Sentence(
    "Holidays of the lunar calendar are not known for", "មិនទាន់ស្គាល់ថ្ងៃឈប់សម្រាកតាមចន្ទគតិសម្រាប់ឆ្នាំ")
  package static let tick = Sentence("done", "ធ្វើរួច")
  package static let proofSeen = Sentence("date, signature", "កាលបរិច្ឆេទ ហត្ថលេខា")
  package static let noOne = Sentence("not said", "មិនបានបញ្ជាក់")
  package static let noFinding = Sentence(
    "no answer to this falls short, so there is nothing to mend", "គ្មានចម្លើយចំពោះចំណុចនេះដែលមិនទាន់បំពេញ ដូច្នេះគ្មានអ្វីត្រូវកែទេ")
  package static let whatIf = Sentence("Were these mended", "បើចំណុចទាំងនេះត្រូវបានកែ")

  /// That critical findings stay, and what mending all of them takes.
  package static func criticalLeft(_ count: Int, all cost: PlanCost) -> Sentence {
    Sentence(
      "\(count == 1 ? "1 critical finding is" : "\(count) critical findings are") left out by this budget: residents stay in danger, or without a right. All critical ones together cost ",
      "ថវិកានេះទុកចោលការរកឃើញធ្ងន់ធ្ងរ \(count) ដដែល៖ អ្នកស្នាក់នៅនៅតែមានគ្រោះថ្នាក់ ឬបាត់បង់សិទ្ធិ។ ការកែចំណុចធ្ងន់ធ្ងរទាំងអស់ចំណាយ ")
      + cost.sentence + Sentence(".", "។")
  }

  /// What was chosen with some money, and what is left of it to do.
  package static func keptBudget(_ budget: ActionPlan.BudgetChoice, left: Int) -> Sentence {
    let money = Money(budget.usd).text
    let count = budget.actions.count
    return Sentence(
      "Chosen on \(budget.on.iso) within \(money) \(months(budget.months).english): "
        + actions.text(count, .english) + ", \(left) of them left to do",
      "បានជ្រើសរើសនៅ \(budget.on.iso) ក្នុងថវិកា \(money) សម្រាប់រយៈពេល \(budget.months) ខែ៖ "
        + actions.text(count, .khmer) + " នៅសល់ \(left) ដែលត្រូវធ្វើ")
  }

  /// `12 actions · 2 done · 1 waived · 10 findings`
  package static func counted(_ plan: ImprovementPlan) -> Sentence {
    let done = plan.actions.count { $0.isDone }
    let waived = plan.actions.count { $0.status == .waived }
    var text = Sentence(actions.text(plan.actions.count, .english), actions.text(plan.actions.count, .khmer))
    if done > 0 { text = text + Sentence(" · \(done) done", " · ធ្វើរួច \(done)") }
    if waived > 0 { text = text + Sentence(" · \(waived) waived", " · លើកលែង \(waived)") }
    return text
      + Sentence(
        " · " + findings.text(plan.findings.count, .english), " · " + findings.text(plan.findings.count, .khmer))
  }

  /// `US$ 11,800–61,320 over 12 months`
  package static func stillCosts(_ plan: ImprovementPlan) -> Sentence {
    let cost = plan.cost(of: plan.pending)
    return cost.actions > 0 && cost.actions == cost.unpriced
      ? cost.sentence : cost.sentence + Sentence(same: " ") + months(plan.terms.months)
  }

  package static func budget(_ money: Money) -> Sentence {
    Sentence("The best use of \(money.text)", "ការប្រើប្រាស់ល្អបំផុតនៃ \(money.text)")
  }

  package static func way(to title: Sentence) -> Sentence {
    Sentence(
      "The least costly way to “\(title.english)”", "មធ្យោបាយដែលចំណាយតិចបំផុតទៅដល់ “\(title.khmer)”")
  }

  package static func bound(_ cost: PlanCost) -> Sentence {
    Sentence(
      "not proved least in the time there was; no set costs less than \(cost.high.text)",
      "មិនទាន់បានបញ្ជាក់ថាតិចបំផុតក្នុងពេលវេលាដែលមាន; គ្មានសំណុំណាចំណាយតិចជាង \(cost.high.text) ទេ")
  }

  package static func months(_ months: Int64) -> Sentence {
    Sentence(months == 1 ? "over 1 month" : "over \(months) months", "ក្នុងរយៈពេល \(months) ខែ")
  }

  package static func overdue(_ days: Int) -> Sentence {
    days == 1
      ? Sentence("1 day overdue", "ហួសកំណត់ 1 ថ្ងៃ") : Sentence("\(days) days overdue", "ហួសកំណត់ \(days) ថ្ងៃ")
  }

  package static func left(_ days: Int) -> Sentence {
    switch days {
    case 0: Sentence("today", "ថ្ងៃនេះ")
    case 1: Sentence("1 day left", "នៅសល់ 1 ថ្ងៃ")
    default: Sentence("\(days) days left", "នៅសល់ \(days) ថ្ងៃ")
    }
  }
}

extension PlannedAction.Urgency {
  package var phrase: Sentence {
    switch self {
    case .danger: PlanPhrases.danger
    case .rating: PlanPhrases.rating
    case .rest: PlanPhrases.rest
    }
  }

  package var word: String {
    switch self {
    case .danger: "danger"
    case .rating: "rating"
    case .rest: "rest"
    }
  }
}

extension ActionStatus {
  package var phrase: Sentence {
    switch self {
    case .open: Sentence("open", "មិនទាន់ធ្វើ")
    case .inProgress: Sentence("in progress", "កំពុងធ្វើ")
    case .done: Sentence("done, not yet verified", "ធ្វើរួច មិនទាន់បញ្ជាក់")
    case .verified: Sentence("verified", "បានបញ្ជាក់")
    case .waived: Sentence("waived", "ត្រូវបានលើកលែង")
    }
  }
}

extension PlanChange.Kind {
  package var phrase: Sentence {
    switch self {
    case .added: Sentence("new", "ថ្មី")
    case .verified: Sentence("verified by", "បានបញ្ជាក់ដោយ")
    case .reopened: Sentence("found unmet again, and reopened, by", "រកឃើញថាមិនបំពេញម្តងទៀត ហើយបើកឡើងវិញដោយ")
    case .gone: Sentence("asked no longer, kept as history", "លែងសួរ រក្សាទុកជាប្រវត្តិ")
    }
  }
}

/// Roles as standards name them.
package func rolePhrase(_ role: String) -> Sentence {
  switch role {
  case "manager": Sentence("manager", "អ្នកគ្រប់គ្រង")
  case "social-worker": Sentence("social worker", "បុគ្គលិកសង្គមកិច្ច")
  case "board": Sentence("board", "ក្រុមប្រឹក្សាភិបាល")
  case "caregiver": Sentence("caregiver", "អ្នកថែទាំ")
  case "health-worker": Sentence("health worker", "បុគ្គលិកសុខាភិបាល")
  case "authority": Sentence("authority", "អាជ្ញាធរ")
  default: Sentence(same: role)
  }
}

extension Money {
  /// `US$ 1,250` or `US$ 12.50`.
  var text: String { "US$ " + amount }

  /// Without the currency.
  var amount: String {
    let cents = self.cents
    var whole = String(cents / 100)
    var groups: [String] = []
    while whole.utf8.count > 3 {
      groups.insert(String(whole.suffix(3)), at: 0)
      whole = String(whole.dropLast(3))
    }
    let rest = cents % 100
    let tail = rest == 0 ? "" : (rest < 10 ? ".0" : ".") + String(rest)
    return ([whole] + groups).joined(separator: ",") + tail
  }

  /// As a number for programs: `1250` or `12.50`.
  package var number: String {
    let cents = self.cents
    let rest = cents % 100
    return String(cents / 100) + (rest == 0 ? "" : (rest < 10 ? ".0" : ".") + String(rest))
  }
}

extension PlanCost {
  /// `US$ 150–600`, with what has no price named.
  package var sentence: Sentence {
    let range = low == high ? high.text : low.text + "–" + high.amount
    if unpriced == 0 { return Sentence(same: range) }
    if actions == unpriced { return PlanPhrases.noPrice }
    return Sentence(
      range + " and \(unpriced) without a known cost", range + " និង \(unpriced) ដែលមិនទាន់ដឹងចំណាយ")
  }
}

extension CalendarDay {
  /// How far off it is.
  package func distance(asOf today: CalendarDay) -> Sentence {
    let days = today.days(until: self)
    return days < 0 ? PlanPhrases.overdue(-days) : PlanPhrases.left(days)
  }

  /// The day, and how far off it is.
  package func sentence(asOf today: CalendarDay) -> Sentence {
    let distance = distance(asOf: today)
    return Sentence(iso + " (" + distance.english + ")", iso + " (" + distance.khmer + ")")
  }
}
