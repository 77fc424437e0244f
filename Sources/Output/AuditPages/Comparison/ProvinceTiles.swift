internal import AuditComparison
internal import AuditModel
internal import AuditReports
internal import AuditWording

/// The provinces as a map of tiles, and the table that says the same.
extension HTMLWriter {
  mutating func provinces(_ map: ProvinceMap) {
    element("h3", Words.Comparison.provinces)
    element("p", class: "faint stack", Words.Comparison.provincesNote)
    element("p", class: "faint stack", map.dash)
    element("ul", class: "tiles") { list in
      for tile in map.tiles { list.tile(tile, of: map) }
    }
    table(
      Words.Comparison.provinces,
      columns: [
        Column(Words.Common.province), Column(Words.Comparison.facilities), Column(Words.Comparison.provincesShare),
        Column(Words.Comparison.meeting),
      ]
    ) { body in
      for one in map.lines {
        body.element("tr") { line in
          line.element("th", [("scope", "row")]) { $0.words(one.heading) }
          line.cell(class: "number", sort: String(one.facilities), written: String(one.facilities))
          line.cell(class: "number", sort: one.minimum?.lowest.decimal, written: map.share(one))
          line.count(one.meeting)
        }
      }
    }
  }

  private mutating func tile(_ tile: ProvinceMap.Tile, of map: ProvinceMap) {
    let place = String(tile.place.row) + " / " + String(tile.place.column)
    let range = tile.told?.minimum
    let style = range.map { "heat-" + String($0.lowest.band) + ($0.isDetermined ? "" : " open") } ?? "nothing"
    element("li", class: style, [("style", "grid-area: " + place)]) { item in
      item.element("span", class: "place") { $0.words(tile.name) }
      item.element("strong", written: tile.told.map { map.share($0) } ?? "–")
      if let told = tile.told { item.element("span", written: "(" + String(told.facilities) + ")") }
    }
  }
}
