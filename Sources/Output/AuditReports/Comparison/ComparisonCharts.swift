public import AuditComparison
public import AuditModel
internal import AuditScoring
package import AuditWording

/// A picture for a slide: one message, the figures behind it, and what they rest on. It tells nothing that the page of its view does not.
public struct ChartReport: Sendable {
  package enum Content: Sendable {
    case bars([Bar])
    case tiles(ProvinceMap)
  }

  /// A line of the picture: one bar, or two to compare.
  package struct Bar: Sendable {
    package let label: Sentence
    package let parts: [Part]
  }

  package struct Part: Sendable {
    /// Full to the lowest, pale to the highest.
    package let range: ProportionRange
    /// Between 0 and 1, as a line across the end of the bar; nil where there is none.
    package let interval: (lowest: Double, highest: Double)?
    package let text: Sentence
    /// Whether it is what the other bar of the line is compared with.
    package var isBefore = false
  }

  /// That of its file, without an ending.
  public let name: String
  /// What it says.
  package let message: Sentence
  /// What is drawn.
  package let subject: Sentence
  package let content: Content
  /// On how much it rests, where it comes from, and what must be known, line by line.
  package let foot: [Sentence]
}

extension FacilityComparison {
  /// The pictures of its standards: where they fail, who moves, who stands beside whom, and the provinces; those with something to show.
  ///
  /// - Parameter day: on which it was made.
  public func charts(on day: CalendarDay, program: String) -> [ChartReport] {
    standards.flatMap { one -> [ChartReport] in
      let isMixed = standards.count { $0.standard.id == one.standard.id } > 1
      let name = one.standard.id + (isMixed ? "-" + one.standard.identity.version : "")
      func report(_ what: String, _ drawn: Drawn?, caveats: [Sentence] = []) -> ChartReport? {
        drawn.map { drawn in
          ChartReport(
            name: name + "-" + what, message: drawn.message, subject: drawn.subject, content: drawn.content,
            foot: [foot(one, of: drawn.facilities ?? one.facilities)] + caveats + [source(day, program)])
        }
      }
      return [
        report("fails", one.failureChart, caveats: one.countCaveats),
        report("moves", one.moveChart, caveats: [Words.Chart.movesCaveat]), report("beside", one.besideChart),
        report("provinces", ProvinceMap(of: one, in: self).flatMap { mapChart($0) }),
      ].compactMap { $0 }
    }
  }

  private func foot(_ one: StandardComparison, of facilities: Int) -> Sentence {
    [one.heading, Words.Common.facilities(count: facilities), scope].joined(by: " · ")
  }

  private func source(_ day: CalendarDay, _ program: String) -> Sentence {
    let view = self.view == .ministry ? self.view.statement : Words.Chart.view(view: self.view.phrase)
    let source = [Sentence(same: day.iso), Sentence(same: program), view].joined(by: " · ")
    return source + Sentence { language in language.draftNote.map { " · " + $0[language] } ?? "" }
  }

  private func mapChart(_ map: ProvinceMap) -> Drawn? {
    let drawn = map.tiles.compactMap(\.told)
    let told = drawn.filter { $0.minimum != nil }
    guard let worst = told.min(by: { $0.minimum!.lowest < $1.minimum!.lowest }),
      let best = told.max(by: { $0.minimum!.lowest < $1.minimum!.lowest })
    else { return nil }
    let message =
      worst.label == best.label
      ? Words.Chart.oneProvince(province: best.heading, share: map.share(best))
      : Words.Chart.provinces(
        worstShare: map.share(worst), worst: worst.heading, bestShare: map.share(best), best: best.heading)
    let facilities = drawn.reduce(0) { $0 + $1.facilities }
    let rest = map.lines.reduce(0) { $0 + $1.facilities } - facilities
    let subject = [Words.Chart.provincesSubject, map.dash] + (rest > 0 ? [Words.Chart.notDrawn(count: rest)] : [])
    return Drawn(message: message, subject: subject.joined(by: " "), content: .tiles(map), facilities: facilities)
  }
}

/// What a picture says and shows.
private struct Drawn {
  let message: Sentence
  let subject: Sentence
  let content: ChartReport.Content
  /// On how many it rests; nil: on all of the table.
  var facilities: Int?
}

extension StandardComparison {
  fileprivate var failureChart: Drawn? {
    // What few were asked says little beside what many were.
    let often = failing.filter { $0.total.failing.of >= SharingView.fewestFacilities }
    let all = often.isEmpty ? failing.filter { $0.total.range != nil } : often
    guard let first = all.first else { return nil }
    let shown = all.prefix(8)
    let bars = shown.map { item in
      ChartReport.Bar(
        label: heading(item),
        parts: [
          ChartReport.Part(
            range: item.total.range!, interval: item.total.interval.map { ($0.lowest, $0.highest) },
            text: item.total.failing.phrase)
        ])
    }
    return Drawn(
      message: Words.Chart.fails(count: first.total.failing.phrase, requirement: heading(first)),
      subject: shown.count == all.count
        ? Words.Chart.failsAll : Words.Chart.failsSome(shown: shown.count, all: all.count),
      content: .bars(Array(bars)))
  }

  /// What the view does not count, and where it counts no more closely than it tells.
  fileprivate var countCaveats: [Sentence] {
    (untold.isEmpty ? [] : [Words.Chart.notAll(count: untold.count)])
      + (failing.contains { !$0.total.failing.isExact } ? [Words.Chart.veiled] : [])
  }

  private func heading(_ item: CriterionComparison) -> Sentence { standard.criteria[item.criterion].heading }

  fileprivate var moveChart: Drawn? { moved.isEmpty ? groupMoves : facilityMoves }

  private var facilityMoves: Drawn? {
    guard moved.count > 1 else { return nil }
    let up = moved.count { $0.change?.movement == .up }
    let down = moved.count { $0.change?.movement == .down }
    let order = moved.sorted { left, right in
      let (one, two) = (left.change!.difference, right.change!.difference)
      return one.lowest != two.lowest ? two.lowest < one.lowest : left.name.text < right.name.text
    }
    // Of many those at both ends: who rose most, and who fell most.
    let most = 10
    let shown = order.count <= most ? order : Array(order.prefix(most / 2) + order.suffix(most / 2))
    let bars = shown.compactMap { row -> ChartReport.Bar? in
      guard let change = row.change, let now = row.total.minimum.range else { return nil }
      return ChartReport.Bar(
        label: Sentence(same: row.name.text + " · ") + change.movement.phrase,
        parts: [
          ChartReport.Part(
            range: change.before, interval: nil,
            text: Sentence(same: (change.from?.iso ?? String(change.fromYear)) + ": " + change.before.percent),
            isBefore: true),
          ChartReport.Part(
            range: now, interval: nil,
            text: Sentence(same: (row.date?.iso ?? String(row.year)) + ": " + now.percent)),
        ])
    }
    return Drawn(
      message: Words.Comparison.trendFinding(
        up: FacilityCount(up, of: moved.count).phrase, down: FacilityCount(down, of: moved.count).phrase),
      subject: shown.count == order.count
        ? Words.Chart.movesAll : Words.Chart.movesSome(shown: shown.count, all: order.count), content: .bars(bars),
      facilities: moved.count)
  }

  private var groupMoves: Drawn? {
    let told = trends
    guard let first = told.first?.trend else { return nil }
    let up = told.dropFirst().reduce(first.up) { $0 + $1.trend!.up }
    let down = told.dropFirst().reduce(first.down) { $0 + $1.trend!.down }
    let bars = told.map { group in
      ChartReport.Bar(
        label: group.heading,
        parts: [(Movement.down, group.trend!.down), (.up, group.trend!.up)].compactMap { movement, count in
          guard count.of > 0 else { return nil }
          return ChartReport.Part(
            range: ProportionRange(
              lowest: Proportion(Int128(count.fewest), over: Int128(count.of)),
              highest: Proportion(Int128(count.most), over: Int128(count.of))),
            interval: nil, text: movement.phrase + Words.Common.colon + count.phrase, isBefore: movement == .down)
        })
    }
    return Drawn(
      message: Words.Comparison.trendFinding(up: up.phrase, down: down.phrase), subject: Words.Chart.movesGroups,
      content: .bars(bars), facilities: up.of)
  }

  fileprivate var besideChart: Drawn? {
    let told = groups.filter { $0.minimum != nil }
    return told.count > 1 ? groupsBeside(told) : facilitiesBeside
  }

  private func groupsBeside(_ told: [GroupComparison]) -> Drawn? {
    let order = told.sorted { left, right in
      let (one, two) = (left.minimum!.median, right.minimum!.median)
      return one.lowest != two.lowest ? two.lowest < one.lowest : two.highest < one.highest
    }
    guard let best = order.first, let worst = order.last else { return nil }
    let bars = order.map { group in
      let spread = group.minimum!
      return ChartReport.Bar(
        label: group.heading + Sentence(same: " (") + Words.Common.facilities(count: group.facilities)
          + Sentence(same: ")"),
        parts: [
          ChartReport.Part(
            range: spread.median,
            interval: (spread.lowerQuartile.lowest.approximation, spread.upperQuartile.highest.approximation),
            text: Sentence(same: spread.medianText))
        ])
    }
    return Drawn(
      message: Words.Chart.besideGroups(
        high: best.minimum!.medianText, best: best.heading, low: worst.minimum!.medianText, worst: worst.heading),
      subject: Words.Chart.besideGroupsSubject, content: .bars(bars))
  }

  private var facilitiesBeside: Drawn? {
    let ranked = rows.filter { $0.total.minimum.range != nil }
    guard ranked.count > 1,
      let worst = ranked.min(by: { left, right in
        let (one, two) = (left.total.minimum.range!, right.total.minimum.range!)
        return one.lowest != two.lowest ? one.lowest < two.lowest : one.highest < two.highest
      }),
      let best = ranked.max(by: { $0.total.minimum.range!.highest < $1.total.minimum.range!.highest })
    else { return nil }
    let most = 16
    let shown = ranked.count <= most ? ranked : Array(ranked.prefix(most / 2) + ranked.suffix(most / 2))
    let bars = shown.map { row in
      ChartReport.Bar(
        label: Sentence(same: row.name.text),
        parts: [
          ChartReport.Part(
            range: row.total.minimum.range!, interval: nil, text: Sentence(same: row.total.minimum.shareText ?? ""))
        ])
    }
    return Drawn(
      message: Words.Chart.besideFacilities(
        count: ranked.count, low: worst.total.minimum.shareText ?? "", worst: worst.name.text,
        high: best.total.minimum.shareText ?? "", best: best.name.text),
      subject: shown.count == ranked.count
        ? Words.Chart.besideAll : Words.Chart.besideSome(all: ranked.count, shown: shown.count), content: .bars(bars))
  }
}

extension Proportion {
  /// For drawing alone.
  package var approximation: Double { Double(rounded(1_000_000)) / 1_000_000 }
}
