public import AuditModel

/// What became of findings, and what was done about them: what is mended, how soon, at what cost, by which action. Holds no more than its
/// view may show; only `whatMends` makes one.
public struct MendingComparison: Sendable {
  public let request: ComparisonRequest
  /// Those with findings that may be told of, in the order of the library.
  public let standards: [StandardMending]
  public let remarks: [ComparisonRemark]

  public var view: SharingView { request.view }
}

/// What mends the findings on the criteria of one standard.
public struct StandardMending: Sendable {
  /// By today's revision.
  public let standard: Standard
  /// All findings that are told of, together.
  public let total: SplitMending
  /// By position of the criterion, those of which the smallest share was met first.
  public let criteria: [CriterionMending]
  /// Those that stood for the most findings first.
  public let actions: [ActionMending]
}

/// The findings on one criterion.
public struct CriterionMending: Sendable {
  /// Its position in the standard.
  public let criterion: Int
  public let findings: SplitMending
}

/// Some findings, and of them those with an action and those without.
public struct SplitMending: Sendable {
  public let all: Mending
  /// Those for which an action stood in the plan, and those without; nil where one of the two is of too few.
  public let withAction: Mending?
  public let withoutAction: Mending?
}

/// The findings for which one action stood in the plans of facilities.
public struct ActionMending: Sendable {
  /// Its first remedy, as `standard/criterion-number`.
  public let id: String
  /// As the standard words that remedy; nil where it has it no longer.
  public let action: LocalizedText?
  public let findings: Mending
}

/// What became of some findings.
public struct Mending: Sendable {
  /// How many findings; the ministry's view and the coalition's alone.
  public let findings: Int?
  /// At how many facilities they were looked at again.
  public let facilities: Int
  /// Of those that were looked at again, how many the next visit found met.
  public let met: FacilityCount
  /// Of those that were looked at again, how often the next visit was a follow-up, which looks only at what failed; not in the public
  /// view.
  public let byFollowUp: Int?
  /// Days from the finding to the next visit, of those that it found met.
  public let days: AmountSpread
  /// US dollars of the actions for each of those: what was planned, low and high end, and what was paid where that was written down.
  public let plannedLow: AmountSpread
  public let plannedHigh: AmountSpread
  public let spent: AmountSpread

  /// Of the share met, for so few findings; those of one facility hang together, so it is too narrow rather than too wide. Nil where
  /// none was looked at again.
  public var interval: WilsonInterval? {
    met.of > 0 ? WilsonInterval(fewest: met.fewest, most: met.most, of: met.of) : nil
  }
}

/// Some amounts in order.
public struct AmountSpread: Sendable, Hashable {
  /// How many; not in the public view, where counts are told as “at most” and “at least”.
  public let count: Int?
  /// The ministry's view alone.
  public let lowest: Proportion?
  public let highest: Proportion?
  /// Nil where there are fewer than five; to whole tens outside the ministry's view.
  public let median: Proportion?
  public let lowerQuartile: Proportion?
  public let upperQuartile: Proportion?

  /// - Parameter values: of at least five facilities outside the ministry's view, or none.
  init(_ values: [Proportion], in view: SharingView) {
    let sorted = values.sorted()
    let isExact = view == .ministry
    func quarter(_ part: Int) -> Proportion? {
      guard sorted.count >= SharingView.fewestFacilities else { return nil }
      let exact = quartile(sorted, part)
      return isExact ? exact : exact.inTens
    }
    count = view == .publicly ? nil : sorted.count
    lowest = isExact ? sorted.first : nil
    highest = isExact ? sorted.last : nil
    lowerQuartile = quarter(1)
    median = quarter(2)
    upperQuartile = quarter(3)
  }
}

extension Proportion {
  /// To the nearest ten.
  var inTens: Proportion {
    Proportion(Int128(Proportion(numerator, over: denominator * 10).rounded(1)) * 10, over: 1)
  }
}

/// What mends: of the findings on each criterion, what the next visit that rated it again found.
///
/// Outside the ministry's view of open places alone, and of at least five of them: what was found at a confidential place, and when it was
/// looked at again, would move with each of its visits.
///
/// - Parameters:
///   - facilities: all that could be looked at.
///   - request: what is asked; `since` leaves out what was found before.
///   - library: the standards by whose criteria and remedies is told.
///   - alike: ids that are perhaps of one place, which then counts as one place wherever so many are needed.
/// - Complexity: O(findings × actions of one facility).
public func whatMends(
  _ facilities: [MendingFacility], asked request: ComparisonRequest, in library: StandardLibrary,
  alike: [(one: String, other: String)] = []
) -> MendingComparison {
  let told = facilities.filter { one in
    request.admits(one.facility) && (request.view == .ministry || one.facility.location == .open)
  }
  let numbers = placeNumbers(told, alike)
  var subjects = ToldSubjects()
  var standards: [StandardMending] = []
  for standard in library.standards {
    let table = MendingTable(standard: standard, places: told, numbers: numbers, request: request)
    // What two standards ask alike is told once, whichever of them was asked for: so every standard is gone through.
    let mending = table.mending(alike: library.alike(standard), subjects: &subjects)
    if let mending, request.standards.isEmpty || request.standards.contains(standard.id) { standards.append(mending) }
  }
  var remarks: [ComparisonRemark] = []
  let closed = facilities.count { request.isLeftOutAsClosed($0.facility) }
  if closed > 0 { remarks.append(.closed(facilities: request.view == .ministry ? closed : nil)) }
  if request.view == .ministry { remarks += alike.map { .perhapsOnePlace($0.one, $0.other) } }
  if standards.isEmpty { remarks.append(.nothingToCompare) }
  return MendingComparison(request: request, standards: standards, remarks: remarks)
}

/// By position, which place each is; those that are perhaps one have one number.
private func placeNumbers(_ facilities: [MendingFacility], _ alike: [(one: String, other: String)]) -> [Int] {
  var numbers = Array(facilities.indices)
  for pair in alike {
    guard let one = facilities.firstIndex(where: { $0.facility.id == pair.one }),
      let other = facilities.firstIndex(where: { $0.facility.id == pair.other })
    else { continue }
    let (kept, gone) = (numbers[one], numbers[other])
    for index in numbers.indices where numbers[index] == gone { numbers[index] = kept }
  }
  return numbers
}

/// The findings on one standard.
private struct MendingTable {
  let standard: Standard
  let places: [MendingFacility]
  /// By position in `places`, which place it is.
  let numbers: [Int]
  let request: ComparisonRequest

  /// A finding, the place it is of, and the actions that stood for it.
  private struct Case {
    let place: Int
    let finding: FollowedFinding
    let actions: [MendingAction]
  }

  private var view: SharingView { request.view }
  private var fewest: Int { view == .ministry ? 1 : SharingView.fewestFacilities }

  /// Nil where nothing can be told.
  func mending(alike: [Alike], subjects: inout ToldSubjects) -> StandardMending? {
    let byCriterion = cases()
    var criteria: [CriterionMending] = []
    var told: [Case] = []
    for index in standard.criteria.indices where mayTell(alike[index], byCriterion[index], &subjects) {
      guard let findings = split(byCriterion[index]) else { continue }
      criteria.append(CriterionMending(criterion: index, findings: findings))
      told += byCriterion[index]
    }
    guard let total = split(told) else { return nil }
    return StandardMending(
      standard: standard, total: total, criteria: criteria.sorted(by: isBefore), actions: actions(told))
  }

  /// By position of the criterion.
  private func cases() -> [[Case]] {
    var cases = [[Case]](repeating: [], count: standard.criteria.count)
    let prefix = standard.id + "/"
    for (place, one) in places.enumerated() {
      for finding in one.findings where finding.criterion.utf8.starts(with: prefix.utf8) {
        if let since = request.since, finding.found < since { continue }
        let id = String(Substring(finding.criterion.utf8.dropFirst(prefix.utf8.count)))
        guard let index = standard.criterionIDs.position(of: id), standard.criteria[index].level.isScored else {
          continue
        }
        cases[index].append(
          Case(place: numbers[place], finding: finding, actions: one.actions.filter { $0.stood(for: finding) }))
      }
    }
    return cases
  }

  private func places(of cases: [Case]) -> [Int] { Set(cases.map { $0.place }).sorted() }

  /// In the public view what another standard's table tells of some of the same places is not told again, rule D3.
  private func mayTell(_ alike: Alike, _ cases: [Case], _ subjects: inout ToldSubjects) -> Bool {
    guard view == .publicly else { return true }
    switch alike {
    case .nothing: return true
    case .service, .unknown: return false
    case .subject(let subject):
      let seen = places(of: cases.filter { $0.finding.next != nil })
      guard seen.count >= fewest else { return false }
      return subjects.mayTell(subject, of: seen, in: standard.id).may
    }
  }

  private func split(_ cases: [Case]) -> SplitMending? {
    guard let all = mending(of: cases, by: nil) else { return nil }
    let with = mending(of: cases.filter { !$0.actions.isEmpty }, by: nil)
    let without = mending(of: cases.filter { $0.actions.isEmpty }, by: nil)
    // One of the two would follow from the other and the whole.
    let isSplit = view == .ministry || with != nil && without != nil
    return SplitMending(all: all, withAction: isSplit ? with : nil, withoutAction: isSplit ? without : nil)
  }

  private func actions(_ cases: [Case]) -> [ActionMending] {
    var byAction: [String: [Case]] = [:]
    for one in cases {
      for id in Set(one.actions.map { $0.id }) { byAction[id, default: []].append(one) }
    }
    return byAction.keys.sorted().compactMap { id in
      guard let findings = mending(of: byAction[id]!, by: id) else { return nil }
      return ActionMending(id: id, action: standard.remedy(id)?.action, findings: findings)
    }.sorted { left, right in
      left.findings.met.of != right.findings.met.of
        ? left.findings.met.of > right.findings.met.of : left.id < right.id
    }
  }

  /// Nil where it would be of too few places or findings.
  ///
  /// - Parameter action: whose costs alone count; nil: those of all that stood for a finding.
  private func mending(of cases: [Case], by action: String?) -> Mending? {
    let seen = cases.filter { $0.finding.next != nil }
    let facilities = places(of: seen).count
    guard !cases.isEmpty, view == .ministry || facilities >= fewest && seen.count >= fewest else { return nil }
    let met = seen.filter { $0.finding.next?.isMet == true }
    let count = FacilityCount(met.count, of: seen.count)
    let days = met.compactMap { one in one.finding.days.map { (one.place, Proportion(Int128($0), over: 1)) } }
    func costs(_ cost: (MendingAction) -> Money?) -> [(Int, Proportion)] {
      met.compactMap { one in
        let counted = one.actions.filter { action == nil || $0.id == action }
        let known = counted.compactMap(cost)
        guard !known.isEmpty, known.count == counted.count else { return nil }
        return (one.place, known.reduce(.zero) { $0 + $1 }.proportion)
      }
    }
    func spent() -> [(Int, Proportion)] {
      met.compactMap { one in
        let paid = one.actions.filter { action == nil || $0.id == action }.compactMap { $0.spent }
        return paid.isEmpty ? nil : (one.place, paid.reduce(.zero) { $0 + $1 }.proportion)
      }
    }
    return Mending(
      findings: view == .publicly ? nil : cases.count, facilities: facilities,
      met: view == .publicly ? count.veiled : count,
      byFollowUp: view == .publicly ? nil : seen.count { $0.finding.next?.isFollowUp == true },
      days: spread(days), plannedLow: spread(costs { $0.planned?.low }),
      plannedHigh: spread(costs { $0.planned?.high }), spent: spread(spent()))
  }

  /// Outside the ministry's view nothing of fewer than five places.
  ///
  /// - Parameter values: each with the place it is of.
  private func spread(_ values: [(Int, Proportion)]) -> AmountSpread {
    let places = Set(values.map { $0.0 })
    return AmountSpread(places.count >= fewest ? values.map { $0.1 } : [], in: view)
  }

  /// The smallest share met first, then where more were looked at, then by level.
  private func isBefore(_ left: CriterionMending, _ right: CriterionMending) -> Bool {
    let (one, two) = (left.findings.all.met, right.findings.all.met)
    if (one.of == 0) != (two.of == 0) { return two.of == 0 }
    let (a, b) = ((one.fewest + one.most) * two.of, (two.fewest + two.most) * one.of)
    if a != b { return a < b }
    if one.of != two.of { return one.of > two.of }
    let levels = (standard.criteria[left.criterion].level, standard.criteria[right.criterion].level)
    if levels.0 != levels.1 { return levels.0.rawValue < levels.1.rawValue }
    return left.criterion < right.criterion
  }
}

extension Standard {
  /// By its id, `standard/criterion-number`.
  fileprivate func remedy(_ id: String) -> Remedy? {
    for criterion in criteria {
      for (number, remedy) in criterion.remedies.enumerated()
      where self.id + "/" + criterion.id + "-" + String(number + 1) == id {
        return remedy
      }
    }
    return nil
  }
}

extension Money {
  fileprivate var proportion: Proportion { Proportion(units, over: Money.unitsOfDollar) }
}
