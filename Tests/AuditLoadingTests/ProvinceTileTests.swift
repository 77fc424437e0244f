import AuditLoading
import AuditModel
import AuditTestSupport
import DataReading
import InputProblems
import Testing

/// Where provinces stand in a map of tiles.
@Suite struct ProvinceTileTests {
  private func load(_ first: String, _ second: String) -> (tiles: [ProvinceList.Tile?], codes: [ProblemKind]) {
    let folder = TemporaryFolder()
    folder.write(
      """
      provinces: two
      list:
        - {code: "01", name: {en: North, km: ជើង}, tile: \(first)}
        - {code: "02", name: {en: South, km: ត្បូង}, tile: \(second)}

      """, to: "provinces.yaml")
    let loaded = loadLibrary(folder: folder.path)
    let problems = loaded.problems.filter { $0.file.hasSuffix("provinces.yaml") && $0.severity == .error }
    return (loaded.value?.provinces.entries.map(\.tile) ?? [], problems.map(\.kind))
  }

  @Test func `a province has a tile by row and column`() {
    let loaded = load("{row: 1, column: 2}", "{row: 30, column: 30}")
    #expect(loaded.codes == [])
    #expect(loaded.tiles == [ProvinceList.Tile(row: 1, column: 2), ProvinceList.Tile(row: 30, column: 30)])
  }

  @Test func `no two provinces stand on one tile, and none beyond the map`() {
    #expect(
      load("{row: 1, column: 2}", "{row: 1, column: 2}").codes
        == [.written(.duplicateIdentifier("row 1, column 2", firstLine: 3))])
    #expect(
      load("{row: 1, column: 2}", "{row: 31, column: 2}").codes == [.written(.numberTooLarge("31", key: "row"))])
    #expect(load("{row: 1, column: 2}", "{row: 2}").codes == [.written(.missingKey("column"))])
  }
}
