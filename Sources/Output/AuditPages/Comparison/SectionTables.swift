internal import AuditComparison
internal import AuditModel
internal import AuditReports
internal import AuditScoring
internal import AuditWording

/// The tables of facilities, groups and sections.
extension HTMLWriter {
  mutating func groups(_ one: StandardComparison, _ request: ComparisonRequest) {
    element("h3", Words.Common.groups + Words.Common.colon + request.grouping.phrase)
    table(
      Words.Common.groups,
      columns: [
        Column(Words.Comparison.group), Column(Words.Comparison.facilities), Column(Words.Comparison.meeting),
        Column(Words.Common.minimum + Words.Common.colon + Words.Comparison.median),
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
    let showsGroup = one.isGrouped
    let showsPeers = one.ranksPeers
    var columns = [LongColumn(words: Words.Common.facility, width: isOpen ? 16 : 9, isNumber: false)]
    if showsGroup { columns.append(LongColumn(words: Words.Comparison.group, width: 12, isNumber: false)) }
    if isOpen { columns.append(LongColumn(words: Words.Comparison.visited, width: 7, isNumber: false)) }
    columns.append(LongColumn(words: Words.Comparison.rank, width: 7))
    if showsPeers { columns.append(LongColumn(words: Words.Comparison.peers, width: 9)) }
    columns += [
      LongColumn(words: Words.Common.minimum, width: 9), LongColumn(words: Words.Common.beyond, width: 6),
    ]
    columns += one.standard.sections.enumerated().map { number, section in
      LongColumn(words: section.sentence, letter: sectionLetter(number), width: 5)
    }
    longTable(Words.Comparison.sections, class: "heat", columns: columns, of: one.rows) { line, row in
      line.longHeading(row.name)
      if showsGroup { line.longCell("w", one.groups[row.group].label.phrase) }
      if let date = row.date { line.longCell(written: date.iso) }
      line.longCell(written: row.rank?.text ?? "–")
      if showsPeers { line.longCell(written: row.peerRank.map { $0.text + " / " + String($0.of) } ?? "–") }
      line.longBar(row.total.minimum)
      line.longHeat(row.total.beyond)
      for section in row.sections { line.longHeat(section.minimum) }
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

  mutating func legend(_ standard: Standard) {
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
