internal import AuditChecking
public import AuditDesk
public import AuditModel
package import AuditPlanning
package import AuditScoring
package import AuditWording

/// What got better at a facility, on one page, for those who gave money or answer for the place: before and now, what was done and
/// seen, what is next. In the views of a facility report, and no wider: rule R1.
public struct ProgressReport: Sendable {
  package let report: FacilityReport
  private let plan: ImprovementPlan?
  private let keepsPlan: Bool
  private let since: CalendarDay?

  /// - Parameters:
  ///   - report: on the facility, in the view that is asked for.
  ///   - material: what that was made of.
  ///   - since: before is the last visit up to this day, else the first; nil: the visit before the last.
  public init(_ report: FacilityReport, _ material: ReportMaterial, since: CalendarDay? = nil) {
    self.report = report
    plan = material.plan
    keepsPlan = material.keepsPlan
    self.since = since
  }

  /// Whether it is told by what the facility says of itself, because nobody else has looked.
  package var isOwnView: Bool { report.standings.isEmpty && !report.parts.isEmpty }

  package var title: Sentence {
    (isOwnView ? Words.Progress.ownTitle : Words.Progress.title) + Sentence(same: " — ") + report.subject
  }

  /// What must be known first: that it is an own view, and what the report itself must say.
  package var remarks: [FacilityReport.Remark] {
    var remarks: [FacilityReport.Remark] = []
    if isOwnView { remarks.append(.init(sentence: Words.OwnView.label, names: [], gravity: .poor)) }
    remarks += report.remarks
    let onlyItself = report.parts.filter { $0.standing == nil }.map(\.standard.id)
    if !isOwnView, !onlyItself.isEmpty {
      remarks.append(.init(sentence: Words.Progress.onlyItself, names: onlyItself, gravity: nil))
    }
    return remarks
  }

  /// What is said where nothing is next: nothing is left to do only where that is known.
  package var nothingNext: Sentence {
    report.parts.isEmpty || !report.leftOut.isEmpty ? Words.Progress.nextNotKnown : Words.Progress.noNext
  }

  // MARK: Before and now

  /// A standard, before and now.
  package struct Standard {
    package struct Row {
      package let name: Sentence
      package let isWhole: Bool
      /// Nil where nothing was asked of it before, or there is no before.
      package let before: ToldTally?
      package let now: ToldTally
      /// Nil where one of the two has no share.
      package let change: ShareChange?
    }

    package let title: Sentence
    package let nameAndVersion: String
    /// Nil where there is only one visit.
    package let before: ScoredAudit?
    package let now: ScoredAudit
    /// Its latest self-assessment, beside what inspections found; nil where there is none.
    package let itself: ScoredAudit?
    /// The whole, what lies beyond the minimum, then the sections that moved; none of a first visit.
    package let rows: [Row]
    /// That of which nothing was answered, before or now, so that nothing can have moved: sections, and perhaps the whole.
    package let unanswered: [Row]
    /// The sections whose share is what it was; of a first visit, the whole and all sections.
    package let asBefore: [(name: Sentence, share: Sentence)]
    /// How many standards share the page.
    fileprivate let among: Int
    /// What the criteria ask that became better, and worse; critical ones first.
    package let better: [Sentence]
    package let worse: [Sentence]
    /// How many were open before and are answered now, and the other way round.
    package let answered: Int
    package let reopened: Int
    /// That the two were scored by different revisions, where they were.
    package let warning: Sentence?

    /// How many were answered or opened since; none where none was.
    package var counts: [Sentence] {
      (answered > 0 ? [Words.Progress.answered(count: answered)] : [])
        + (reopened > 0 ? [Words.Progress.reopened(count: reopened)] : [])
    }

    /// Those that have a row of their own on the page, and the others with both shares: a page holds only so many.
    package var rowsInShort: (told: [Row], others: [(name: Sentence, shares: Sentence)]) {
      let whole = rows.count(where: \.isWhole)
      let most = whole + Swift.max(2, 12 / (among * among))
      return (
        Array(rows.prefix(most)),
        rows.dropFirst(most).map { row in
          (
            row.name,
            (row.before?.shareOrNothing ?? Sentence(same: Mark.nothing)) + Sentence(same: " → ")
              + row.now.shareOrNothing
          )
        }
      )
    }

    package var betterInShort: (told: [Sentence], more: Sentence?) { short(better) }
    package var worseInShort: (told: [Sentence], more: Sentence?) { short(worse) }

    private func short(_ all: [Sentence]) -> (told: [Sentence], more: Sentence?) {
      ProgressReport.short(all, Swift.max(1, 5 / among))
    }
  }

  /// The first of something; the rest is counted.
  private static func short<Element>(_ all: [Element], _ most: Int) -> (told: [Element], more: Sentence?) {
    let more = all.count - most
    return (Array(all.prefix(most)), more > 0 ? Words.Progress.more(more: more) : nil)
  }

  package var standards: [Standard] {
    let parts = report.parts.filter { isOwnView || $0.standing != nil }
    return parts.map { standard($0, among: parts.count) }
  }

  private func before(_ part: FacilityReport.Part) -> ScoredAudit? {
    let (now, latest) = (part.main, isOwnView ? part.previousOwn : part.previous)
    guard let since else { return latest }
    let earlier = (isOwnView ? part.ownVisits : part.visits).filter {
      $0.sheet.record != now.sheet.record && $0.sheet.date <= now.sheet.date
    }
    return earlier.last { $0.sheet.date <= since } ?? earlier.first
  }

  private func standard(_ part: FacilityReport.Part, among count: Int) -> Standard {
    let (older, now) = (before(part), part.main)
    let sheet = now.sheet
    let moves = older.map { sheet.moves(since: $0.sheet) } ?? []
    let sections = sheet.standard.sections.enumerated().compactMap { index, section -> Standard.Row? in
      // A section of which nothing of the minimum is asked is told by what lies beyond it.
      let part: KeyPath<TallyPair, Tally> = sheet.minimum.applying > 0 ? \.minimum : \.beyond
      let tally = sheet.sections[index].total[keyPath: part]
      let then = older.flatMap { older in
        older.sheet.standard.sections.firstIndex { $0.id == section.id }.map {
          older.sheet.sections[$0].total[keyPath: part]
        }
      }
      guard tally.applying + (then?.applying ?? 0) > 0 else { return nil }
      return row(section.sentence, from: then, to: tally)
    }
    // Of a first visit there is nothing to lay side by side either. Of what is open nobody knows that it is as it was.
    func isAsBefore(_ row: Standard.Row) -> Bool {
      older == nil || row.before?.tally == row.now.tally && row.now.tally.open == 0
    }
    func isUnanswered(_ row: Standard.Row) -> Bool {
      older != nil && row.now.tally.isUnanswered && (row.before?.tally.isUnanswered ?? true)
    }
    func wordsOf(_ direction: AnswerMove.Direction) -> [Sentence] {
      let own = moves.filter { $0.direction == direction }.compactMap(\.after)
      return own.sorted { left, right in
        let levels = (sheet.standard.criteria[left].level.rawValue, sheet.standard.criteria[right].level.rawValue)
        return levels.0 != levels.1 ? levels.0 < levels.1 : left < right
      }.map { sheet.standard.criteria[$0].heading }
    }
    let whole = [
      row(Words.Common.minimum, from: older?.sheet.minimum, to: sheet.minimum, isWhole: true),
      row(Words.Common.beyond, from: older?.sheet.beyond, to: sheet.beyond, isWhole: true),
    ].filter { $0.now.tally.applying + ($0.before?.tally.applying ?? 0) > 0 }
    let all = whole.filter { _ in older == nil } + sections.filter(isAsBefore)
    return Standard(
      title: part.title, nameAndVersion: sheet.standard.nameAndVersion, before: older, now: now,
      itself: isOwnView ? nil : part.selfAssessment,
      rows: older == nil
        ? [] : whole.filter { !isUnanswered($0) } + sections.filter { !isAsBefore($0) && !isUnanswered($0) },
      unanswered: (whole + sections).filter(isUnanswered),
      asBefore: all.map { ($0.name, $0.now.shareOrNothing) }, among: count, better: wordsOf(.better),
      worse: wordsOf(.worse), answered: moves.count { $0.direction == .answered },
      reopened: moves.count { $0.direction == .reopened },
      warning: older.flatMap { $0.audit.standard !== part.standard ? Words.Report.otherRevision : nil })
  }

  private func row(_ name: Sentence, from then: Tally?, to now: Tally, isWhole: Bool = false) -> Standard.Row {
    Standard.Row(
      name: name, isWhole: isWhole, before: then.flatMap { $0.applying > 0 ? ToldTally($0) : nil },
      now: ToldTally(now), change: then.flatMap { ShareChange(from: $0, to: now) })
  }

  /// Whether the page has several standards to hold.
  private var isCrowded: Bool { report.parts.count > 1 }

  // MARK: What was done

  /// Since when: the earliest visit that now is compared with.
  private var start: CalendarDay? { standards.compactMap(\.before?.sheet.date).min() }

  /// What a visit has verified since, the latest first, then what is marked as done and waits for one.
  package var actions: [SettledAction] { closed.filter { isSince($0) }.map { told($0) } }

  /// So many were done, and how many of them a visit has verified: what only waits for one is not called verified.
  package var actionsHeading: Sentence {
    let verified = actions.count { $0.entry.status == .verified }
    return Words.Progress.done(count: actions.count, verified: verified)
  }

  package var actionsInShort: (told: [SettledAction], more: Sentence?) {
    ProgressReport.short(actions, isCrowded ? 3 : 5)
  }

  /// How many were done or verified before that; nil where none was.
  package var earlier: Sentence? {
    let count = closed.count { !isSince($0) }
    return count > 0 ? Words.Progress.earlier(count: count) : nil
  }

  private var closed: [ActionMoney] {
    guard keepsPlan, let plan else { return [] }
    return plan.money.filter { $0.entry.gone == nil && ($0.entry.status == .verified || $0.entry.status == .done) }
      .sorted { left, right in
        let verified = (left.entry.status == .verified, right.entry.status == .verified)
        if verified.0 != verified.1 { return verified.0 }
        let days = (ProgressReport.day(left), ProgressReport.day(right))
        return days.0 != days.1 ? days.0 > days.1 : left.entry.id < right.entry.id
      }
  }

  private static func day(_ action: ActionMoney) -> CalendarDay {
    action.entry.verified?.on ?? action.entry.done?.on ?? CalendarDay(year: 1, month: 1, day: 1)!
  }

  private func isSince(_ action: ActionMoney) -> Bool { start.map { $0 <= ProgressReport.day(action) } ?? true }

  private func told(_ action: ActionMoney) -> SettledAction {
    plan!.told(action, tellsWords: report.tellsWords, tellsCosts: report.tellsCounts)
  }

  /// What was planned, spent and is left of the whole plan; nil where that is not told, or no plan is kept.
  package var money: MoneyTotal? {
    guard keepsPlan, report.tellsCounts, let plan else { return nil }
    return MoneyTotal(of: plan.money)
  }

  package var months: Int64 { plan?.terms.months ?? 12 }

  // MARK: What is next

  package struct Next {
    package let action: Sentence
    package let due: Sentence?
    /// Nil where it is not told.
    package let cost: PlanCost?
  }

  /// What is left to do, what is urgent first.
  package var next: [Next] {
    guard let plan else { return [] }
    return plan.pending.map { index in
      let action = plan.actions[index]
      return Next(
        action: (report.tellsWords ? action.action : action.remedy.action).sentence,
        due: action.dueSentence(on: report.day), cost: report.tellsCounts ? action.cost : nil)
    }
  }

  package var nextInShort: (told: [Next], more: Sentence?) {
    ProgressReport.short(next, isCrowded ? 3 : 4)
  }

  /// The next better rating of each standard.
  package var ways: [ToldWay] { plan?.ways(naming: isCrowded ? 1 : 3, tellsCosts: report.tellsCounts) ?? [] }
}

extension Tally {
  /// Whether something is asked, and nothing of it answered.
  fileprivate var isUnanswered: Bool { applying > 0 && open == applying }
}
