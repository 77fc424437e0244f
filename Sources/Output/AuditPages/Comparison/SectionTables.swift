internal import AuditComparison
internal import AuditModel
internal import AuditReports
internal import AuditScoring
internal import AuditWording

/// The tables of facilities, groups and sections.
extension HTMLWriter {
  mutating func groups(_ one: StandardComparison, _ request: ComparisonRequest) {
    element("h3", Words.Common.groups + Sentence(same: ": ") + request.grouping.phrase)
    table(
      Words.Common.groups,
      columns: [
        Column(Words.Comparison.group), Column(Words.Comparison.facilities), Column(Words.Comparison.meeting),
        Column(Words.Common.minimum + Sentence(same: ": ") + Words.Comparison.median),
        Column(Words.Comparison.quartiles),
      ]
    ) { body in
      for group in one.groupLines {
        body.element("tr") { line in
          line.element("th", [("scope", "row")]) { $0.words(group.label) }
          line.cell(class: "number", sort: String(group.facilities), written: String(group.facilities))
          line.cell(sort: group.meeting.sortValue, group.meeting.phrase)
          line.spread(group.spread)
        }
      }
    }
  }

  /// Median and quartiles, in two cells.
  fileprivate mutating func spread(_ spread: Distribution?) {
    guard let spread else {
      for _ in 0..<2 { cell(class: "faint", sort: nil, Words.Comparison.tooFewToTell) }
      return
    }
    cell(class: "number", sort: spread.median.lowest.decimal, written: spread.medianText)
    cell(
      class: "number", sort: spread.lowerQuartile.lowest.decimal,
      written: spread.quartilesText)
  }

  mutating func facilitySections(_ one: StandardComparison, isOpen: Bool) {
    element("h3", Words.Comparison.sections)
    element("p", class: "faint stack", Words.Comparison.cells)
    element("p", class: "faint stack", Words.Comparison.ranksNote)
    element("p", class: "faint stack no-print sort-hint", Words.Comparison.sortHint)
    legend(one.standard)
    let visited = isOpen ? [Column(Words.Comparison.visited)] : []
    let showsGroup = one.isGrouped
    let showsPeers = one.ranksPeers
    var columns = [Column(Words.Common.facility)] + (showsGroup ? [Column(Words.Comparison.group)] : []) + visited
    columns += [Column(Words.Comparison.rank)] + (showsPeers ? [Column(Words.Comparison.peers)] : [])
    columns += [Column(Words.Common.minimum), Column(Words.Common.beyond)] + sectionColumns(one.standard)
    table(Words.Comparison.sections, class: "sortable heat", columns: columns) { body in
      for row in one.rows {
        body.element("tr") { line in
          line.rowHeading(row.name)
          if showsGroup { line.element("td", class: "words") { $0.words(one.groups[row.group].label.phrase) } }
          if let date = row.date { line.element("td") { $0.written(date.iso) } }
          line.ranks(row.rank)
          if showsPeers { line.ranks(row.peerRank, showsOf: true) }
          line.bar(row.total.minimum)
          line.heat(row.total.beyond)
          for section in row.sections { line.heat(section.minimum) }
        }
      }
    }
  }

  mutating func groupSections(_ one: StandardComparison) {
    element("h3", Words.Comparison.groupSections)
    element("p", class: "faint stack", Words.Comparison.groupCells)
    legend(one.standard)
    table(
      Words.Comparison.groupSections, class: "sortable heat",
      columns: [Column(Words.Comparison.group)] + sectionColumns(one.standard)
    ) { body in
      for group in one.groups {
        body.element("tr") { line in
          line.element("th", [("scope", "row")]) { $0.words(group.heading) }
          for section in group.sections { line.heat(section, isAnswered: true) }
        }
      }
    }
  }

  private func sectionColumns(_ standard: Standard) -> [Column] {
    standard.sections.enumerated().map { number, section in
      Column(section.title?.sentence ?? Sentence(same: section.id), letter: sectionLetter(number))
    }
  }

  private mutating func legend(_ standard: Standard) {
    element("ul", class: "legend") { list in
      for (number, section) in standard.sections.enumerated() {
        list.element("li") { item in
          item.element("strong", written: sectionLetter(number))
          item.add(" ")
          item.words(section.title?.sentence ?? Sentence(same: section.id))
        }
      }
    }
  }

  private mutating func ranks(_ ranks: PossibleRanks?, showsOf: Bool = false) {
    guard let ranks else { return cell(class: "number", sort: nil, written: "–") }
    let text = ranks.text + (showsOf ? " / " + String(ranks.of) : "")
    cell(class: "number", sort: String(ranks.best * 100_000 + ranks.worst), written: text)
  }

  /// The share with a bar: full up to the lowest, hatched up to the highest.
  private mutating func bar(_ tally: Tally) {
    guard let range = tally.range else { return cell(class: "number", sort: nil, written: "–") }
    let ends = "--a:" + range.lowest.percent + ";--b:" + range.highest.percent
    element("td", class: "number", [("data-v", range.lowest.decimal)]) { cell in
      cell.written(tally.rated == 0 ? "? " + range.percent : range.percent)
      cell.element("span", class: "bar", [("style", ends)])
    }
  }

  private mutating func heat(_ tally: Tally) { heat(tally.range, isAnswered: tally.rated > 0) }

  private mutating func heat(_ range: ProportionRange?, isAnswered: Bool) {
    guard let range else { return cell(class: "nothing", sort: nil, written: "–") }
    guard isAnswered else { return cell(class: "unanswered", sort: nil, written: "?") }
    let style = "heat-" + String(range.lowest.band) + (range.isDetermined ? "" : " open")
    cell(class: style, sort: range.lowest.decimal, written: range.short)
  }

  mutating func years(_ one: StandardComparison) {
    guard !one.years.isEmpty else { return }
    element("h3", Words.Comparison.years)
    table(
      Words.Comparison.years,
      columns: [
        Column(Words.Comparison.year), Column(Words.Comparison.facilities), Column(Words.Comparison.median),
        Column(Words.Comparison.quartiles), Column(Words.Comparison.cohortHeading),
      ]
    ) { body in
      for year in one.years {
        body.element("tr") { line in
          line.element("th", [("scope", "row")]) { $0.written(String(year.year)) }
          line.cell(class: "number", sort: String(year.minimum.facilities), written: String(year.minimum.facilities))
          line.spread(year.minimum)
          if let cohort = year.cohortSentence {
            line.element("td") { $0.words(cohort) }
          } else {
            line.cell(class: "nothing", sort: nil, written: "–")
          }
        }
      }
    }
  }
}

/// A, B, C …
func sectionLetter(_ number: Int) -> String {
  let letter = String(UnicodeScalar(UInt8(65 + number % 26)))
  return number < 26 ? letter : letter + String(number / 26)
}

extension FacilityCount {
  /// The middle of what it may be, as a share.
  var sortValue: String? { of == 0 ? nil : Proportion(Int128(fewest + most), over: Int128(2 * of)).decimal }
}

extension Proportion {
  /// 0 to 5: fifths, and 5 for all of it.
  var band: Int { Swift.min(5, Swift.max(0, Int(numerator * 5 / denominator))) }
}
