internal import AuditModel

/// Which services these facilities offer; nil where the view shows none of so few.
///
/// - Parameters:
///   - offering: all facilities.
///   - partition: those of them whose records say what they offer.
func coverServices(
  _ offering: [ComparedFacility], _ partition: Partition, _ request: ComparisonRequest
) -> ServiceCoverage? {
  let facilities = offering.map { $0.facility }
  guard !partition.groups.isEmpty else { return nil }
  func isVeiled(_ label: GroupLabel) -> Bool {
    request.view == .publicly || request.view == .coalition && label.isConfidential
  }
  let told = request.view == .ministry ? partition.groups : partition.groups.filter { !$0.label.isConfidential }
  let (groups, audiences) = audiences(told.map { $0.members }, facilities, request.view)
  let housing = audiences.map { audience in
    groups.map { group in group.filter { facilities[$0].residents.intersects(audience.residents) } }
  }
  let lines = Service.allCases.map { service in
    let all = partition.groups.map { group in
      count(service, to: nil, of: group.members.map { offering[$0] }, isVeiled: isVeiled(group.label))
    }
    let byAudience = zip(audiences, housing).map { audience, housing in
      sum(
        housing.filter { !$0.isEmpty }.map { members in
          count(service, to: audience.residents, of: members.map { offering[$0] }, isVeiled: false)
        })
    }
    return ServiceLine(
      service: service, total: sum(all)!, groups: all, audiences: byAudience, baseline: AssessmentBaseline.of(service))
  }
  let asked = groups.reduce(0) { $0 + $1.count }
  return ServiceCoverage(
    facilities: partition.groups.reduce(0) { $0 + $1.members.count },
    groups: partition.groups.map { ($0.label, $0.members.count) },
    audiences: zip(audiences, housing).map { audience, housing in
      (audience, FacilityCount(housing.reduce(0) { $0 + $1.count }, of: asked))
    }, services: lines)
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

/// - Parameter audience: nil: any of their residents.
private func count(
  _ service: Service, to audience: WordSet<ResidentGroup>?, of facilities: [ComparedFacility], isVeiled: Bool
) -> ServiceCounts {
  var (provided, referred) = (0, 0)
  for one in facilities {
    guard let offer = one.services!.offers[Int(service.rawValue)] else { continue }
    let residents = one.facility.residents
    let wanted = WordSet(residents.words.filter { audience?.contains($0) ?? true })
    if offer.provided.intersects(wanted) {
      provided += 1
    } else if offer.referred.intersects(wanted) {
      referred += 1
    }
  }
  let all = facilities.count
  let exact = ServiceCounts(
    provided: FacilityCount(provided, of: all), referred: FacilityCount(referred, of: all),
    missing: FacilityCount(all - provided - referred, of: all))
  return isVeiled ? exact.veiled(of: all) : exact
}

extension ServiceCounts {
  /// As it may be told of facilities of which none may be known, rule D2: no count of the three, nor what is left when two are
  /// taken from all, says that it is none, one, all or all but one.
  fileprivate func veiled(of all: Int) -> ServiceCounts {
    let (most, least) = (provided.veiled, missing.veiled)
    let rest = FacilityCount(
      of: all, fewest: max(0, all - most.most - least.most), most: all - most.fewest - least.fewest)
    guard rest.isExact, rest.most <= 1 else { return ServiceCounts(provided: most, referred: rest, missing: least) }
    // Both others are exact: one of them must leave open whether anything remains.
    return ServiceCounts(
      provided: most, referred: rest.veiled,
      missing: FacilityCount(of: all, fewest: all - most.most - 1, most: all - most.most))
  }
}

/// What services cost, where facilities say so.
///
/// - Parameters:
///   - offering: all facilities.
///   - partition: those of them whose records say what they offer.
func countCosts(
  _ offering: [ComparedFacility], _ partition: Partition, _ request: ComparisonRequest
) -> [ServiceCost] {
  let isExact = request.view == .ministry
  return Service.allCases.compactMap { service in
    let members = Partition.pooled(
      { offering[$0].services?.offers[Int(service.rawValue)]?.costPerPersonYear != nil }, of: partition,
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
        ? exact : Proportion(Int128(Proportion(exact.numerator, over: exact.denominator * 10).rounded(1)) * 10, over: 1)
    }
    return ServiceCost(
      service: service, facilities: costs.count, lowest: isExact ? costs.first : nil,
      highest: isExact ? costs.last : nil,
      quartiles: isEnough ? (lower: quarter(1), median: quarter(2), upper: quarter(3)) : nil)
  }
}
