internal import AuditComparison
internal import AuditModel
internal import AuditReports
internal import AuditWording

/// The tables of services, of what they pass by, and of costs.
extension HTMLWriter {
  mutating func services(_ coverage: ServiceCoverage, request: ComparisonRequest) {
    element("h2", [("id", "services")]) { $0.words(Words.Common.services) }
    if let finding = coverage.finding { element("p", class: "stack", finding) }
    element("p", class: "faint stack", Words.Comparison.servicesNote)
    if let kept = coverage.keptNote { element("p", class: "stack", kept) }
    table(
      Words.Common.services,
      columns: [
        Column(Words.Common.service), Column(Words.Comparison.provided), Column(Words.Comparison.referred),
        Column(Words.Comparison.missing), Column(Words.Comparison.baseline),
      ]
    ) { body in
      for line in coverage.services {
        body.element("tr") { row in
          row.service(line.service)
          row.share(line.total.provided)
          row.share(line.total.referred)
          row.share(line.total.missing)
          row.cell(class: "number", sort: line.baseline.map { String($0.percent) }, written: line.baseline?.text ?? "–")
        }
      }
    }
    if !coverage.audiences.isEmpty { audiences(coverage) }
    if coverage.groups.count > 1 { serviceGroups(coverage, request) }
  }

  private mutating func service(_ service: Service) {
    element("th", [("scope", "row")]) { $0.words(service.phrase) }
  }

  /// How many, and where it is known exactly what share that is.
  private mutating func share(_ count: FacilityCount) {
    let percent = count.isExact && count.of > 0 ? Proportion(Int128(count.fewest), over: Int128(count.of)).percent : nil
    cell(sort: count.sortValue, count.phrase + Sentence(same: percent.map { " = " + $0 } ?? ""))
  }

  private mutating func audiences(_ coverage: ServiceCoverage) {
    element("h3", Words.Comparison.missingFor)
    element("p", class: "faint stack") { line in
      line.words(Words.Comparison.housed)
      for one in coverage.audiences {
        line.add(" · ")
        line.words(one.audience.phrase + Sentence(same: " ") + one.facilities.phrase)
      }
    }
    table(
      Words.Comparison.missingFor,
      columns: [Column(Words.Common.service)] + coverage.audiences.map { Column($0.audience.phrase) }
    ) { body in
      for line in coverage.services {
        body.element("tr") { row in
          row.service(line.service)
          for counts in line.audiences { row.count(counts?.missing) }
        }
      }
    }
  }

  private mutating func serviceGroups(_ coverage: ServiceCoverage, _ request: ComparisonRequest) {
    element(
      "h3",
      Words.Comparison.provided + Sentence(same: " / ") + Words.Comparison.referred + Sentence(same: " / ")
        + Words.Comparison.missing + Sentence(same: " · ") + request.grouping.phrase)
    table(
      Words.Common.services,
      columns: [Column(Words.Common.service)]
        + coverage.groups.map {
          Column(heading($0.label, asOf: $0.asOf) + Sentence(same: " (" + String($0.facilities) + ")"))
        }
    ) { body in
      for line in coverage.services {
        body.element("tr") { row in
          row.service(line.service)
          for counts in line.groups {
            row.cell(
              class: "number", sort: counts.missing.sortValue,
              written: counts.provided.short + " / " + counts.referred.short + " / " + counts.missing.short)
          }
        }
      }
    }
  }

  mutating func gaps(_ comparison: FacilityComparison) {
    let gaps = comparison.gaps
    guard !gaps.isEmpty else { return }
    element("h2", Words.Comparison.gaps)
    element("p", class: "faint stack", Words.Comparison.gapsNote)
    for (gap, lines) in gaps {
      element("h3", gap.phrase)
      element("ul") { list in
        for line in lines {
          list.element("li", class: "stack") { item in
            item.words(ComparisonPhrases.failing(line.failures.failing))
            item.add(" ")
            item.words(line.criterion.name)
            item.add(" ")
            item.element("span", class: "faint", written: line.standard.id + "/" + line.criterion.id)
          }
        }
      }
    }
  }

  mutating func costs(_ costs: [ServiceCost]) {
    guard !costs.isEmpty else { return }
    element("h2", Words.Comparison.costs)
    element("p", class: "faint stack", Words.Comparison.costsNote)
    let showsEnds = costs.contains { $0.lowest != nil }
    let ends = showsEnds ? [Column(Words.Common.lowest), Column(Words.Common.highest)] : []
    table(
      Words.Comparison.costs,
      columns: [Column(Words.Common.service), Column(Words.Comparison.facilities)] + ends + [
        Column(Words.Comparison.median), Column(Words.Comparison.quartiles), Column(Words.Comparison.baseline),
      ]
    ) { body in
      for cost in costs {
        body.element("tr") { line in
          line.service(cost.service)
          line.cell(class: "number", sort: String(cost.facilities), written: String(cost.facilities))
          if showsEnds {
            line.dollars(cost.lowest)
            line.dollars(cost.highest)
          }
          line.dollars(cost.quartiles?.median)
          line.cell(
            class: "number", sort: cost.quartiles?.lower.decimal,
            written: cost.quartiles.map { $0.lower.dollars + " / " + $0.upper.dollars } ?? "–")
          let range = AssessmentBaseline.of(cost.service).cost
          line.cell(
            class: "number", sort: range.map { String($0.lowerBound) },
            written: range.map { String($0.lowerBound) + "–" + String($0.upperBound) } ?? "–")
        }
      }
    }
  }

  private mutating func dollars(_ amount: Proportion?) {
    cell(class: "number", sort: amount?.decimal, written: amount?.dollars ?? "–")
  }
}
