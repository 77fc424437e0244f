internal import AuditChecking
public import AuditModel

/// What those who live in these facilities answered without names.
public struct ResidentComparison: Sendable {
  /// How many facilities asked them.
  public let facilities: Int
  /// The groups by the key of the comparison, with how many of these facilities each, and where they are told as an earlier publication
  /// told them, rule D9, the day of that.
  public let groups: [(label: GroupLabel, facilities: Int, asOf: CalendarDay?)]
  /// In the order of the questionnaire.
  public let questions: [QuestionComparison]
}

/// How often one question got the good answer.
public struct QuestionComparison: Sendable {
  public let question: Questionnaire.Question
  /// The sum of what the groups tell.
  public let total: AnswerShare
  /// By position of the group; nil where too few facilities tell, or one of them tells most of it.
  public let groups: [AnswerShare?]
  /// Of girls, boys, women, men and others by themselves, where anybody is; the ministry's view alone.
  public let residents: [(group: ResidentCounts.Group, share: AnswerShare)]
}

/// How many answers were the good one.
public struct AnswerShare: Sendable {
  /// How many facilities it rests on.
  public let facilities: Int
  /// Of all answers to the question; veiled outside the ministry's view.
  public let good: FacilityCount

  /// Of the share. Answers of one facility hang together, so it is too narrow rather than too wide.
  public var interval: WilsonInterval { WilsonInterval(fewest: good.fewest, most: good.most, of: good.of) }

  /// The share between its two ends.
  public var range: ProportionRange {
    ProportionRange(
      lowest: Proportion(Int128(good.fewest), over: Int128(good.of)),
      highest: Proportion(Int128(good.most), over: Int128(good.of)))
  }

  static func + (left: AnswerShare, right: AnswerShare) -> AnswerShare {
    AnswerShare(facilities: left.facilities + right.facilities, good: left.good + right.good)
  }
}

/// What residents answered, as it enters a comparison.
public struct ComparedResidents: Sendable {
  public let date: CalendarDay
  public let counts: ResidentCounts
  public let questionnaire: Questionnaire

  public init(date: CalendarDay, counts: ResidentCounts, questionnaire: Questionnaire) {
    self.date = date
    self.counts = counts
    self.questionnaire = questionnaire
  }

  init(_ heard: HeardResidents) {
    self.init(date: heard.record.date, counts: heard.counts, questionnaire: heard.questionnaire)
  }

  /// How many gave the good answer, and how many answered; nil where nobody's answer is told.
  ///
  /// - Parameter group: nil: all together.
  func answers(to question: String, of group: ResidentCounts.Group? = nil) -> (good: Int, all: Int)? {
    let told = counts.answers(to: question).filter { group == nil || $0.group == group }
    guard !told.isEmpty else { return nil }
    return (
      Int(clamping: told.reduce(0) { $0 + $1.answers.good }), Int(clamping: told.reduce(0) { $0 + $1.answers.all })
    )
  }
}

/// What residents of facilities answered.
struct AskedResidents {
  /// All facilities.
  let facilities: [ComparedFacility]
  /// Those of them whose residents were asked.
  var partition: Partition
  let request: ComparisonRequest
  /// By group: what is told of it in place of what could be told today, by the id of the question.
  private var replaced: [Int: Replaced] = [:]

  private struct Replaced {
    let facilities: Int
    let shares: [String: AnswerShare]
    /// The day of the publication that told it so; nil: today's.
    let asOf: CalendarDay?
  }

  init(facilities: [ComparedFacility], partition: Partition, request: ComparisonRequest) {
    self.facilities = facilities
    self.partition = partition
    self.request = request
  }

  /// Nil where none was asked, or the view shows nothing of so few.
  func comparison() -> ResidentComparison? {
    guard let first = partition.groups.first?.members.first,
      let questionnaire = facilities[first].residents?.questionnaire
    else { return nil }
    let questions = questionnaire.questions.compactMap { question -> QuestionComparison? in
      let groups = partition.groups.indices.map { share(of: question.id, in: $0) }
      var total: AnswerShare?
      for case .some(let group) in groups { total = total.map { $0 + group } ?? group }
      guard let total else { return nil }
      var residents: [(group: ResidentCounts.Group, share: AnswerShare)] = []
      if request.view == .ministry {
        for group in ResidentCounts.Group.allCases {
          let telling = partition.groups.flatMap { $0.members }.map { facilities[$0].residents! }
          if let share = AuditComparison.share(of: question.id, to: group, among: telling, request.view) {
            residents.append((group, share))
          }
        }
      }
      return QuestionComparison(question: question, total: total, groups: groups, residents: residents)
    }
    guard !questions.isEmpty else { return nil }
    let sizes = partition.groups.enumerated().map { replaced[$0]?.facilities ?? $1.members.count }
    return ResidentComparison(
      facilities: sizes.reduce(0, +),
      groups: zip(partition.groups.indices, sizes).map { (partition.groups[$0].label, $1, replaced[$0]?.asOf) },
      questions: questions)
  }

  private func share(of question: String, in group: Int) -> AnswerShare? {
    if let told = replaced[group] { return told.shares[question] }
    return AuditComparison.share(
      of: question, among: partition.groups[group].members.map { facilities[$0].residents! }, request.view)
  }

  // MARK: Publication

  /// What may be told of the confidential groups beside what was told of them before.
  mutating func hold(by control: inout PublicationControl) -> (groups: [PublishedGroup], notes: [PublicationNote]) {
    let groups = partition.groups
    let review = control.review(partition) { draft(groups[$0]) }
    partition = review.partition
    for (number, group) in review.groups.enumerated() {
      guard let group else { continue }
      var shares: [String: AnswerShare] = [:]
      for count in group.told.counts {
        shares[count.name] = AnswerShare(
          facilities: count.among.count, good: FacilityCount(count.count, of: count.all).veiled)
      }
      replaced[number] = Replaced(facilities: group.told.places.count, shares: shares, asOf: group.keptFrom)
    }
    return (review.published, review.notes)
  }

  private func draft(_ group: Partition.Group) -> PublishedGroup {
    let heard = group.members.map { facilities[$0].residents! }
    let counts = heard[0].questionnaire.questions.compactMap { question -> PublishedCount? in
      guard let told = AuditComparison.share(of: question.id, among: heard, request.view) else { return nil }
      let answers = heard.map { $0.answers(to: question.id) }
      return PublishedCount(
        name: question.id, subject: "question/" + question.id, among: answers.indices.filter { answers[$0] != nil },
        count: answers.reduce(0) { $0 + ($1?.good ?? 0) }, all: told.good.of)
    }
    return PublishedGroup(
      table: "residents", group: group.label.word,
      places: group.members.map {
        PlaceState(id: facilities[$0].facility.oldestID, state: facilities[$0].residents!.state)
      }, counts: counts, spreads: [:])
  }
}

/// Nil where nobody answered; outside the ministry's view also where too few facilities tell, rule D1, or one of them gave more than half
/// of the answers, so that what is told would be told of it, rule D7.
private func share(
  of question: String, to group: ResidentCounts.Group? = nil, among asking: [ComparedResidents], _ view: SharingView
) -> AnswerShare? {
  let told = asking.compactMap { $0.answers(to: question, of: group) }
  let all = told.reduce(0) { $0 + $1.all }
  guard all > 0 else { return nil }
  let good = FacilityCount(told.reduce(0) { $0 + $1.good }, of: all)
  if view == .ministry { return AnswerShare(facilities: told.count, good: good) }
  let largest = told.map { $0.all }.max() ?? 0
  guard told.count >= SharingView.fewestFacilities, 2 * largest <= all else { return nil }
  return AnswerShare(facilities: told.count, good: good.veiled)
}
