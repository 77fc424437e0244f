internal import AuditModel
public import InputProblems

/// What a workbook says otherwise than the standard.
public struct StandardChanges: Sendable {
  public struct Cell: Sendable {
    public let kind: SheetKind
    public let row: String
    public let column: SheetColumn
    /// As it stands in the file; empty where nothing does.
    public let before: String
    public let now: String
    public let place: FilledPlace

    /// `F20`; nil where it is not known.
    public var name: String? { place.cell }
  }

  public struct Addition: Sendable {
    public let kind: SheetKind
    public let row: String
    /// A cell for each column, in their canonical form.
    public let cells: [String]
    /// The id of the row above it that was there before; nil where none was.
    let above: String?
    public let place: FilledPlace

    /// That of its id.
    public var name: String? { place.cell }
  }

  public struct Removal: Sendable {
    public let kind: SheetKind
    public let row: String
    /// Why, where that is said.
    public let reason: String
    /// Nil where the row is gone.
    public let place: FilledPlace?

    /// That of the reason.
    public var name: String? { place?.cell }
  }

  public internal(set) var cells: [Cell] = []
  public internal(set) var additions: [Addition] = []
  public internal(set) var removals: [Removal] = []
  /// What rows say otherwise of the review of their texts, or whose texts changed.
  public internal(set) var reviews: [RowReview] = []
  /// How many cells are otherwise in the standard today than when the workbook was made, and were not changed in it: they stay.
  public internal(set) var newerCells = 0

  /// For how many remedies of a criterion there are columns.
  var remedies = 1

  /// All cells that changed, those among them that are about the review.
  public var toldCells: [Cell] { cells + reviews.flatMap(\.cells) }

  /// Whether the files of the standard say anything else by them.
  public var changesStandard: Bool { !cells.isEmpty || !additions.isEmpty || !removals.isEmpty }

  public var isEmpty: Bool { !changesStandard && toldCells.isEmpty }

  /// Where the rows of a sheet are to stand: those of today in their order, then the new ones; nil where that is not said.
  func ranks(of sheet: StandardSheets.Sheet) -> [(row: String, rank: Double?)] {
    guard let position = sheet.columns.firstIndex(where: { $0.form == .rank }) else { return [] }
    var changed: [String: String] = [:]
    for cell in cells where cell.kind == sheet.kind && cell.column.form == .rank { changed[cell.row] = cell.now }
    return sheet.rows.map { ($0.id, Double(changed[$0.id] ?? $0.cells[position])) }
      + additions.filter { $0.kind == sheet.kind }.map { ($0.row, Double($0.cells[position])) }
  }

  /// Whether a score can come out otherwise by them.
  public var canChangeScores: Bool {
    cells.contains { $0.column.canChangeScores }
      || (additions.map(\.kind) + removals.map(\.kind)).contains { $0 != .sources && $0 != .sections }
  }
}
