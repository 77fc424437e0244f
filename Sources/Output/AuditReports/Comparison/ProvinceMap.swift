package import AuditComparison
package import AuditModel
package import AuditWording

/// The provinces as tiles, and what a table says of each.
package struct ProvinceMap {
  /// A province at about where it lies.
  package struct Tile {
    package let name: Sentence
    package let place: ProvinceList.Tile
    /// Nil where nothing is told of it.
    package let told: ProvinceComparison?
  }

  /// Row by row.
  package let tiles: [Tile]
  /// What is told, in the order of the provinces' names; those without a place in the map too.
  package let lines: [ProvinceComparison]
  /// Whether shares are whole hundredths.
  package let isCoarse: Bool

  /// Nil where of no province anything is told, or the list says of none where it lies.
  package init?(of one: StandardComparison, in comparison: FacilityComparison) {
    tiles = comparison.provinces.entries.compactMap { entry in
      entry.tile.map { place in
        Tile(
          name: entry.province.name.sentence, place: place,
          told: one.provinces.first { $0.province == entry.province })
      }
    }.sorted { ($0.place.row, $0.place.column) < ($1.place.row, $1.place.column) }
    lines = one.provinces
    isCoarse = comparison.view != .ministry
    guard tiles.contains(where: { $0.told != nil }) else { return nil }
  }

  /// What a dash stands for.
  package var dash: Sentence {
    isCoarse ? Words.Comparison.provincesTooFew : Words.Comparison.provincesNone
  }

  /// `81%`, `65%–90%`, or a dash where nothing is asked.
  package func share(_ one: ProvinceComparison) -> String { one.minimum?.percent(isCoarse: isCoarse) ?? "–" }
}

extension ProvinceComparison {
  package var heading: Sentence {
    label.kind == .others ? Words.Comparison.provincesOthers : label.phrase
  }
}
