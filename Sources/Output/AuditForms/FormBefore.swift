internal import AuditAsking
internal import AuditModel
internal import AuditReports
internal import AuditWording

// What a form knows from before the visit: how a follow-up is parted, and by when is to be mended what the visit finds.

/// The questions of a follow-up by what is known of them; of any other visit all are in none of these.
struct FollowUpParts {
  /// What is to be seen again, and what was open, in this order, each by its criterion as `standard/criterion`.
  private(set) var again: [String] = []
  private(set) var open: [String] = []
  /// Measures and services that decide any of these.
  private(set) var measures: Set<Int> = []
  private(set) var services: Set<Service> = []

  init(of content: FormContent) {
    guard let followUp = content.followUp else { return }
    var asked: [String: String] = [:]
    for (criterion, standard) in content.decided {
      let name = standard.id + "/" + criterion.id
      asked[name] = name
    }
    for question in content.checklist.questions { for name in question.decides { asked[name] = question.decides[0] } }
    var told: Set<String> = []
    again = followUp.items.compactMap { item in
      item.criteria.lazy.compactMap { asked[$0] }.first.flatMap { told.insert($0).inserted ? $0 : nil }
    }
    open = followUp.open.compactMap { asked[$0] }.filter { told.insert($0).inserted }
    (measures, services) = content.checklist.decidingCounts(of: told, measures: content.library.measures)
  }

  func holds(_ name: String) -> Bool { again.contains(name) || open.contains(name) }
}

extension FormContent {
  var followUp: FollowUpReport? { known?.followUp }
}

/// What mends the findings of a form: each way once, and how long each leaves.
struct FormRemedies {
  /// A way to mend a finding, by what it is in the standard (rule P2).
  struct Way {
    let remedy: Remedy
    let told: NextVisitReport.Mending
  }

  private(set) var ways: [Way] = []
  /// The days that are left, for each time and standards once.
  private(set) var periods: [Period] = []
  private var periodPlaces: [String: Int] = [:]
  private var places: [String: Int] = [:]
  private let content: FormContent

  /// The days that a way to mend leaves.
  struct Period: Hashable {
    /// By visits from `firstDay` on, day by day; nil where nothing says.
    let days: [Int?]
    /// Of which visits the day hangs on a holiday that is computed, not official: as days since `firstDay`.
    let computed: [Int]
  }

  /// How many days before and behind the day on which the form is made a visit is dated at most, for its days to be known: a form that
  /// is made when the last inspection ends may wait for the next, a year later.
  static let daysBefore = 92
  static let daysBehind = 430

  var firstDay: CalendarDay { content.made.adding(days: -FormRemedies.daysBefore) }

  init(of content: FormContent) { self.content = content }

  /// The ways that mend what a question finds, each with the place of the days that it leaves: of equal criteria those of the first
  /// that has any.
  mutating func mending(_ criteria: [(standard: Standard, criterion: Criterion)]) -> [(way: Int, period: Int)] {
    guard let (standard, criterion) = criteria.first(where: { !$0.criterion.remedies.isEmpty }) else { return [] }
    return criterion.remedies.enumerated().map { number, remedy in
      let reference = standard.id + "/" + criterion.id + "-" + String(number + 1)
      return (
        way(remedy, content.known?.mending(remedy, reference) ?? NextVisitReport.Mending(remedy)),
        period(within: remedy.within, criteria.map(\.standard))
      )
    }
  }

  private mutating func way(_ remedy: Remedy, _ told: NextVisitReport.Mending) -> Int {
    if let same = ways.firstIndex(where: {
      $0.remedy.action == remedy.action && $0.remedy.cost == remedy.cost && $0.remedy.onlyAsks == remedy.onlyAsks
    }) {
      return same
    }
    ways.append(Way(remedy: remedy, told: told))
    return ways.count - 1
  }

  private mutating func period(within: CalendarSpan?, _ standards: [Standard]) -> Int {
    let key = (within.map { String($0.count) + $0.unit.word } ?? "-") + standards.map { " " + $0.id }.joined()
    if let place = periodPlaces[key] { return place }
    let first = firstDay
    var (days, computed): ([Int?], [Int]) = ([], [])
    for day in 0...FormRemedies.daysBefore + FormRemedies.daysBehind {
      let visit = first.adding(days: day)
      let due = standards.compactMap { content.known?.deadline(within: within, ofFindingOn: visit, by: $0) }
        .min { $0.day < $1.day }
      days.append(due.map { visit.days(until: $0.day) })
      if let due, due.restsOnComputed { computed.append(day) }
    }
    let period = Period(days: days, computed: computed)
    if !periods.contains(period) { periods.append(period) }
    let place = periods.firstIndex(of: period)!
    periodPlaces[key] = place
    return place
  }
}
