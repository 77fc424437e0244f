public import AuditModel
public import AuditScoring

/// Facilities side by side, holding no more than its view may show. Only `compare` makes one.
public struct FacilityComparison: Sendable {
  public let request: ComparisonRequest
  /// Each standard, and each revision of one, by itself: in the order of the library.
  public let standards: [StandardComparison]
  public let services: ServiceCoverage?
  /// What services cost, in the order of the vocabulary; only those with figures.
  public let costs: [ServiceCost]
  /// What residents answered; nil where none was asked, or too few to be told of.
  public let residents: ResidentComparison?
  public let remarks: [ComparisonRemark]
  /// By which the provinces are known, and laid out as a map.
  public let provinces: ProvinceList

  public var view: SharingView { request.view }
  public var isEmpty: Bool { standards.isEmpty && services == nil && costs.isEmpty && residents == nil }
}

/// What is asked of a comparison.
public struct ComparisonRequest: Sendable {
  public var view = SharingView.coalition
  public var grouping = GroupingKey.care
  /// Leaves out what was last visited before; change is measured from where a facility stood then.
  public var since: CalendarDay?
  /// Records of later days were left out; nil: none was.
  public var until: CalendarDay?
  /// Ids of standards; empty: all.
  public var standards: [String] = []
  public var filters: [FacilityFilter] = []
  /// Whether the scores are all by today's revisions, rule S14.
  public var isRescored = false
  /// A facility that is closed on this day is left out; nil: none is.
  public var today: CalendarDay?

  public init() {}

  /// Whether a facility is among those asked for.
  public func admits(_ facility: Facility) -> Bool {
    !isLeftOutAsClosed(facility) && filters.allSatisfy { $0.matches(facility, in: view) }
  }

  func isLeftOutAsClosed(_ facility: Facility) -> Bool { today.map { facility.isClosed(on: $0) } ?? false }
}

/// What must be known to read a comparison rightly.
public enum ComparisonRemark: Sendable, Hashable {
  /// No audit of any facility is among what was asked for.
  case nothingToCompare
  /// Only one facility has a standing on this standard.
  case oneFacility(standard: String)
  /// Fewer than the fewest that this view shows.
  case tooFew(standard: String)
  /// A standard was used in several revisions, which are compared apart.
  case revisionsMixed(standard: String, versions: [String])
  /// So many facilities are left out because they are closed; nil where the view does not count.
  case closed(facilities: Int?)
  /// These are perhaps one place under two ids, which then counts twice; the ministry's view alone.
  case perhapsOnePlace(String, String)
  /// No criterion has a rating yet.
  case allOpen(standard: String)
  /// So many facilities are left out because their last visit lies before `since`; nil where the view does not count.
  case notVisitedSince(standard: String, facilities: Int?)
  /// The earlier and the later visit of some facilities were scored by different revisions: no change is given.
  case changeAcrossRevisions(standard: String)
}

/// How facilities stand on one revision of one standard.
public struct StandardComparison: Sendable {
  public let standard: Standard
  /// How many facilities the figures rest on.
  public let facilities: Int
  public let groups: [GroupComparison]
  /// Of the minimum of all that have a row, or of the only group; nil where they are too few.
  public let overall: Distribution?
  /// Best possible rank first; empty in the public view.
  public let rows: [FacilityRow]
  /// Every criterion that is counted, those that the largest share fails first.
  public let criteria: [CriterionComparison]
  /// The scored criteria that this view does not count, in the order of the standard; the ministry's counts all.
  public let untold: [UntoldCriterion]
  /// The facilities whose province may be told, by it; in the order of the provinces' names.
  public let provinces: [ProvinceComparison]
  /// The share of the minimum in each year that had visits, of those with a row, the oldest first.
  public let years: [YearDistribution]
  /// The latest self-assessments beside the standings; nil where there are none to show.
  public let selfAssessment: AgreementComparison?
}

/// How the facilities of a group stand.
public struct GroupComparison: Sendable {
  public let label: GroupLabel
  public let facilities: Int
  public let minimum: Distribution?
  public let beyond: Distribution?
  /// In each section: of the answers to criteria of the minimum, the share that is the best. As sure as the counts of these
  /// criteria are told; nil where none is.
  public let sections: [ProportionRange?]
  /// How many surely have the best rating.
  public let meeting: FacilityCount
  public let trend: GroupTrend?
  /// Where it is told as an earlier publication told it, rule D9: the day of that.
  public let asOf: CalendarDay?
  /// Where its medians and quartiles alone are told so: the day of that.
  public let spreadsAsOf: CalendarDay?
}

/// How the facilities of one province stand together: outside the ministry's view open ones alone, and of at least five, rules D1
/// and D4.
public struct ProvinceComparison: Sendable {
  /// A province, or those that are too small to be told of, together.
  public let label: GroupLabel
  public let facilities: Int
  /// Their points of the minimum together, of all that are possible; whole hundredths outside the ministry's view. Nil where
  /// nothing is asked.
  public let minimum: ProportionRange?
  /// How many surely have the best rating.
  public let meeting: FacilityCount

  /// Nil where it stands for several.
  public var province: Province? {
    if case .province(let province) = label.kind { return province }
    return nil
  }
}

/// How many facilities of a group something is true of. Outside the ministry's view 0 and 1 are told as “at most 1”, and all
/// and all but one as “at least all but one”: so nobody's answer follows from the group's.
public struct FacilityCount: Sendable, Hashable {
  public let of: Int
  public let fewest: Int
  public let most: Int

  public init(_ count: Int, of all: Int) {
    self.init(of: all, fewest: count, most: count)
  }

  init(of all: Int, fewest: Int, most: Int) {
    self.of = all
    self.fewest = fewest
    self.most = most
  }

  public var isExact: Bool { fewest == most }

  /// As it may be told outside the ministry's view.
  package var veiled: FacilityCount {
    if most <= 1 { return FacilityCount(of: of, fewest: 0, most: min(1, of)) }
    if fewest >= of - 1 { return FacilityCount(of: of, fewest: of - 1, most: of) }
    return self
  }

  /// Of both together, where no facility is in both.
  public static func + (left: FacilityCount, right: FacilityCount) -> FacilityCount {
    FacilityCount(of: left.of + right.of, fewest: left.fewest + right.fewest, most: left.most + right.most)
  }
}

/// One facility's line in the table.
public struct FacilityRow: Sendable {
  public enum Name: Sendable, Hashable {
    /// Its id, and its own name where there is one.
    case known(id: String, LocalizedText?)
    case pseudonym(String)
    /// By its place in this table alone.
    case number(Int)
  }

  public let name: Name
  /// Everything that is known of it; the ministry's view alone.
  public let facility: Facility?
  /// Of its group, as a position in `groups`.
  public let group: Int
  public let year: Int
  /// The ministry's view alone.
  public let date: CalendarDay?
  public let rating: RatingRange?
  public let total: TallyPair
  /// By position of the section.
  public let sections: SectionTallies
  /// Among all rows, by the share of the minimum; nil where nothing is asked of the minimum.
  public let rank: PossibleRanks?
  /// Among those of the same care and residents; nil where these are too few.
  public let peerRank: PossibleRanks?
  public let change: FacilityChange?
}

/// The best and the worst rank that the open answers leave possible; 1 is the first.
public struct PossibleRanks: Sendable, Hashable {
  public let best: Int
  public let worst: Int
  public let of: Int

  public init(best: Int, worst: Int, of: Int) {
    self.best = best
    self.worst = worst
    self.of = of
  }
}

/// How far something moved between two visits.
public enum Movement: UInt8, Vocabulary {
  /// Surely, whatever the open answers of either visit turn out to be.
  case up, down, same
  /// The open answers leave it undecided.
  case unsure

  public static let words = ["up", "down", "same", "unsure"]
}

/// What became of a facility between two visits.
public final class FacilityChange: Sendable {
  public let fromYear: Int
  /// The ministry's view alone.
  public let from: CalendarDay?
  /// Of the share of the minimum.
  public let movement: Movement
  public let before: ProportionRange
  /// The difference of the shares, between its two ends.
  public let difference: ProportionRange
  /// By position of the section; nil where nothing is asked of its minimum at one of the visits.
  public let sections: [Movement?]
  /// Criteria rated at both visits: how many are rated better now, and how many worse.
  public let better: Int
  public let worse: Int

  /// Nil where nothing is asked of the minimum at one of the visits.
  ///
  /// - Precondition: both audits are by the same standard.
  init?(from earlier: ComparedAudit, to later: ComparedAudit, showsDays: Bool) {
    guard let before = earlier.minimum.range, let after = later.minimum.range else { return nil }
    fromYear = earlier.date.year
    from = showsDays ? earlier.date : nil
    movement = Movement(from: before, to: after)
    self.before = before
    difference = ProportionRange(lowest: after.lowest - before.highest, highest: after.highest - before.lowest)
    sections = zip(earlier.sections, later.sections).map { old, new in
      guard let before = old.minimum.range, let after = new.minimum.range else { return nil }
      return Movement(from: before, to: after)
    }
    var better = 0
    var worse = 0
    for (old, new) in zip(earlier.answers, later.answers) {
      guard let old = old.rating, let new = new.rating else { continue }
      if new < old { better += 1 }
      if new > old { worse += 1 }
    }
    self.better = better
    self.worse = worse
  }
}

/// What became of a group between two visits.
public struct GroupTrend: Sendable {
  /// Of those that have two visits to compare.
  public let up: FacilityCount
  public let down: FacilityCount
  /// The median of the differences; nil where they are too few, or have no rows of their own.
  public let median: ProportionRange?
}

/// How the facilities that were visited in a year stood at its last visit.
public struct YearDistribution: Sendable {
  /// The facilities that were visited in this year and in another, so that what moved is not who was visited.
  public struct Cohort: Sendable {
    /// The last year before with visits.
    public let from: Int
    public let before: Distribution
    public let now: Distribution
  }

  public let year: Int
  public let minimum: Distribution
  /// Nil for the first year, and where too few were visited in both.
  public let cohort: Cohort?
}

/// A criterion of which a view tells nothing.
public struct UntoldCriterion: Sendable, Hashable {
  public enum Reason: Sendable, Hashable {
    /// Counted in the table of another standard, of some of the same facilities, rule D3.
    case counted(standard: String)
    /// Stands in the table of services.
    case service
    /// May be counted elsewhere: the standard's revision is no longer today's.
    case olderRevision
    /// Rated at too few facilities, rule D2.
    case tooFew
    /// With what was published before it would tell too much of a few places, rule D9.
    case published
  }

  /// Its position in the standard.
  public let criterion: Int
  public let reason: Reason
}

/// How many facilities fail a criterion: are rated less than the best of its scale.
public struct CriterionComparison: Sendable {
  public struct Failures: Sendable, Hashable {
    /// Of those where it is rated.
    public let failing: FacilityCount
    /// Rated the last of the scale, and applying without a rating; the ministry's view alone.
    public let last: Int?
    public let open: Int?
    /// Where it is told as an earlier publication told it, rule D9: the day of that.
    public let asOf: CalendarDay?

    init(failing: FacilityCount, last: Int? = nil, open: Int? = nil, asOf: CalendarDay? = nil) {
      self.failing = failing
      self.last = last
      self.open = open
      self.asOf = asOf
    }

    /// The share that fails, between its two ends; nil where it is rated nowhere.
    public var range: ProportionRange? {
      guard failing.of > 0 else { return nil }
      return ProportionRange(
        lowest: Proportion(Int128(failing.fewest), over: Int128(failing.of)),
        highest: Proportion(Int128(failing.most), over: Int128(failing.of)))
    }

    /// Of 95%, for the small number of facilities; nil where it is rated nowhere.
    public var interval: WilsonInterval? {
      failing.of > 0 ? WilsonInterval(fewest: failing.fewest, most: failing.most, of: failing.of) : nil
    }
  }

  /// Its position in the standard.
  public let criterion: Int
  public let total: Failures
  /// By position of the group; nil where it is rated at too few.
  public let groups: [Failures?]
}
