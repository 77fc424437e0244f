internal import AuditModel

/// Which services these facilities offer, and what they cost.
struct OfferedServices {
  /// All facilities.
  let facilities: [ComparedFacility]
  /// Those of them whose records say what they offer.
  var partition: Partition
  let request: ComparisonRequest
  /// Whether costs are told of confidential places too: medians cannot be laid beside those of other publications.
  var tellsCostsOfHidden = true
  /// By group: what is told of it in place of what could be told today, by raw value of the service.
  private var replaced: [Int: Replaced] = [:]

  private struct Replaced {
    let facilities: Int
    let counts: [ServiceCounts]
    /// The day of the publication that told it so; nil: today's.
    let asOf: CalendarDay?
  }

  init(facilities: [ComparedFacility], partition: Partition, request: ComparisonRequest) {
    self.facilities = facilities
    self.partition = partition
    self.request = request
  }

  // Rows tell nothing of services, so open facilities are protected too.
  private var isVeiled: Bool { request.view != .ministry }

  /// Nil where the view shows none of so few.
  func coverage() -> ServiceCoverage? {
    guard !partition.groups.isEmpty else { return nil }
    let told = request.view == .ministry ? partition.groups : partition.groups.filter { !$0.label.isConfidential }
    let places = facilities.map { $0.facility }
    let (groups, audiences) = audiences(told.map { $0.members }, places, request.view)
    let housing = audiences.map { audience in
      groups.map { group in group.filter { places[$0].residents.intersects(audience.residents) } }
    }
    let lines = Service.allCases.map { service in
      let all = partition.groups.indices.map { counts(service, of: $0) }
      let byAudience = zip(audiences, housing).map { audience, housing in
        sum(housing.filter { !$0.isEmpty }.map { count(service, to: audience.residents, of: $0).told(isVeiled) })
      }
      return ServiceLine(
        service: service, total: sum(all)!, groups: all, audiences: byAudience, baseline: AssessmentBaseline.of(service)
      )
    }
    let asked = groups.reduce(0) { $0 + $1.count }
    let sizes = partition.groups.enumerated().map { replaced[$0]?.facilities ?? $1.members.count }
    return ServiceCoverage(
      facilities: sizes.reduce(0, +),
      groups: zip(partition.groups.indices, sizes).map { (partition.groups[$0].label, $1, replaced[$0]?.asOf) },
      audiences: zip(audiences, housing).map { audience, housing in
        (audience, FacilityCount(housing.reduce(0) { $0 + $1.count }, of: asked))
      }, services: lines)
  }

  private func counts(_ service: Service, of group: Int) -> ServiceCounts {
    replaced[group]?.counts[Int(service.rawValue)]
      ?? count(service, to: nil, of: partition.groups[group].members).told(isVeiled)
  }

  /// - Parameter audience: nil: any of their residents.
  private func count(_ service: Service, to audience: WordSet<ResidentGroup>?, of members: [Int]) -> ExactServiceCounts
  {
    var (provided, referred) = (0, 0)
    for member in members {
      switch offer(service, to: audience, at: member) {
      case .provided: provided += 1
      case .referred: referred += 1
      case .missing: break
      }
    }
    return ExactServiceCounts(provided: provided, referred: referred, all: members.count)
  }

  private enum Offer: String, CaseIterable {
    case provided, referred, missing
  }

  private func offer(_ service: Service, to audience: WordSet<ResidentGroup>?, at place: Int) -> Offer {
    guard let offer = facilities[place].services!.offers[Int(service.rawValue)] else { return .missing }
    let wanted = WordSet(facilities[place].facility.residents.words.filter { audience?.contains($0) ?? true })
    if offer.provided.intersects(wanted) { return .provided }
    return offer.referred.intersects(wanted) ? .referred : .missing
  }

  // MARK: Publication

  /// What may be told of the confidential groups beside what was told of them before.
  mutating func hold(by control: inout PublicationControl) -> (groups: [PublishedGroup], notes: [PublicationNote]) {
    let groups = partition.groups
    // Of the three, one follows from the other two.
    let review = control.review(partition, bundle: OfferedServices.service) { draft(groups[$0]) }
    partition = review.partition
    for (number, group) in review.groups.enumerated() {
      guard let group else { continue }
      replaced[number] = Replaced(
        facilities: group.told.places.count, counts: Service.allCases.map { group.told.counts($0) },
        asOf: group.keptFrom)
    }
    return (review.published, review.notes)
  }

  /// Of which service a count is.
  private static func service(of count: PublishedCount) -> String {
    count.name.split(separator: ":").last.map { String($0) } ?? count.name
  }

  fileprivate static func name(_ service: Service, _ offer: String) -> String { offer + ":" + service.word }
  private static func name(_ service: Service, _ offer: Offer) -> String { name(service, offer.rawValue) }

  private func draft(_ group: Partition.Group) -> PublishedGroup {
    let among = Array(group.members.indices)
    let counts = Service.allCases.flatMap { service in
      Offer.allCases.map { offer in
        PublishedCount(
          name: OfferedServices.name(service, offer), subject: "service/" + service.word + "/" + offer.rawValue,
          among: among, count: group.members.count { self.offer(service, to: nil, at: $0) == offer },
          all: among.count)
      }
    }
    return PublishedGroup(
      table: "services", group: group.label.word,
      places: group.members.map {
        PlaceState(id: facilities[$0].facility.oldestID, state: facilities[$0].services!.state)
      }, counts: counts, spreads: [:])
  }
}

extension PublishedGroup {
  /// As told of a service; anything where it was not.
  fileprivate func counts(_ service: Service) -> ServiceCounts {
    let all = places.count
    guard let provided = count(OfferedServices.name(service, "provided")),
      let referred = count(OfferedServices.name(service, "referred"))
    else {
      let anything = FacilityCount(of: all, fewest: 0, most: all)
      return ServiceCounts(provided: anything, referred: anything, missing: anything)
    }
    return ExactServiceCounts(provided: provided.count, referred: referred.count, all: all).told(true)
  }
}

private func sum(_ counts: [ServiceCounts]) -> ServiceCounts? {
  guard let first = counts.first else { return nil }
  return counts.dropFirst().reduce(first) { $0 + $1 }
}

/// Whom services may be counted for, and of which groups: each kind of residents by itself, or two together where one lives
/// in too few facilities of a group.
///
/// Only of facilities with rows: of others the counts for any of their residents are told, and from both together somebody's
/// offer could follow. A group where a kind of residents lives in some facilities, but too few, tells nothing of any: what is
/// not told of these would follow from the others and from all. Of the ways to put kinds together, the one that leaves the
/// most facilities is taken, the finest first.
private func audiences(
  _ groups: [[Int]], _ facilities: [Facility], _ view: SharingView
) -> (groups: [[Int]], audiences: [ServiceCoverage.Audience]) {
  let finest: [ServiceCoverage.Audience] = [.girls, .boys, .women, .men]
  if view == .ministry { return (groups, finest) }
  if view == .publicly { return ([], []) }
  let choices: [[ServiceCoverage.Audience]] = [
    finest, [.girls, .boys, .adults], [.children, .women, .men], [.children, .adults],
  ]
  var best: (groups: [[Int]], audiences: [ServiceCoverage.Audience]) = ([], [])
  var most = 0
  for choice in choices {
    let fitting = groups.filter { group in
      choice.allSatisfy { audience in
        let housing = group.count { facilities[$0].residents.intersects(audience.residents) }
        return housing == 0 || housing >= SharingView.fewestFacilities
      }
    }
    let covered = fitting.reduce(0) { $0 + $1.count }
    if covered > most {
      most = covered
      best = (fitting, choice)
    }
  }
  return best
}

/// How many of some facilities provide a service, only refer to one, or neither.
private struct ExactServiceCounts {
  let provided: Int
  let referred: Int
  let all: Int

  /// As it is; or as it may be told of facilities of which none may be known, rule D2: no count of the three, nor what is left when
  /// two are taken from all, says that it is none, one, all or all but one.
  func told(_ isVeiled: Bool) -> ServiceCounts {
    let exact = ServiceCounts(
      provided: FacilityCount(provided, of: all), referred: FacilityCount(referred, of: all),
      missing: FacilityCount(all - provided - referred, of: all))
    guard isVeiled else { return exact }
    let (most, least) = (exact.provided.veiled, exact.missing.veiled)
    let rest = FacilityCount(
      of: all, fewest: max(0, all - most.most - least.most), most: all - most.fewest - least.fewest)
    guard rest.isExact, rest.most <= 1 else { return ServiceCounts(provided: most, referred: rest, missing: least) }
    // Both others are exact: one of them must leave open whether anything remains.
    return ServiceCounts(
      provided: most, referred: rest.veiled,
      missing: FacilityCount(of: all, fewest: all - most.most - 1, most: all - most.most))
  }
}

extension OfferedServices {
  /// What services cost, where facilities say so.
  func costs() -> [ServiceCost] {
    let offering = facilities
    let isExact = request.view == .ministry
    return Service.allCases.compactMap { service in
      let members = Partition.pooled(
        {
          offering[$0].services?.offers[Int(service.rawValue)]?.costPerPersonYear != nil
            && (tellsCostsOfHidden || offering[$0].facility.location == .open)
        }, of: partition,
        for: request.view)
      guard !members.isEmpty else { return nil }
      let costs = members.map {
        Proportion(offering[$0].services!.offers[Int(service.rawValue)]!.costPerPersonYear!)
      }.sorted()
      let isEnough = costs.count >= SharingView.fewestFacilities
      func quarter(_ part: Int) -> Proportion {
        let exact = quartile(costs, part)
        // Outside the ministry's view to whole tens of dollars.
        return isExact
          ? exact
          : Proportion(Int128(Proportion(exact.numerator, over: exact.denominator * 10).rounded(1)) * 10, over: 1)
      }
      return ServiceCost(
        service: service, facilities: costs.count, lowest: isExact ? costs.first : nil,
        highest: isExact ? costs.last : nil,
        quartiles: isEnough ? (lower: quarter(1), median: quarter(2), upper: quarter(3)) : nil)
    }
  }
}
