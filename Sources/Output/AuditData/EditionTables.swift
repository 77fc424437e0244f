internal import AuditComparison
internal import AuditDesk
public import AuditModel
public import AuditReports
internal import AuditScoring
internal import AuditWording

extension EditionReport {
  /// Each part that changed; where facilities were asked for, where each stands by either edition.
  public var tables: [DataTable] {
    let tables = [changeTable] + [placeTable].compactMap { $0 }
    return tables + [definitionTable(of: tables)]
  }

  /// Where facilities stand by either edition, if they were asked for; else what changed.
  public func csv(in language: Language) -> String { renderCSV(placeTable ?? changeTable, in: language) }

  public func json(program: String) -> String {
    var writer = JSONWriter()
    writer.object { object in
      object.member("format", 1)
      object.member("program", program)
      object.member("standard", now.id)
      object.member("before", before.identity.version)
      object.member("now", now.identity.version)
      for table in [changeTable] + [placeTable].compactMap({ $0 }) {
        object.list(table.id, table.rows) { object, row in
          for (column, cell) in zip(table.columns, row) { object.member(column.id, cell) }
        }
      }
    }
    return writer.text + "\n"
  }

  private var changeTable: DataTable {
    var table = DataTable(
      "changes", Words.Edition.changes,
      [
        .init("kind", Words.Common.what, Words.Common.whatDefinition),
        .init("id", Words.ReportTable.id, Words.Table.criterionDefinition, width: 28),
        .init("title_en", Words.Common.title + Sentence(same: " (en)"), Words.Edition.titleDefinition, width: 32),
        .init("title_km", Words.Common.title + Sentence(same: " (km)"), Words.Edition.titleDefinition, width: 32),
        .init("change", Words.Common.change, Words.Edition.changeDefinition, width: 12),
        .init("part", Words.Paper.part, Words.Edition.partDefinition, width: 20),
        .init("before", Sentence(same: before.identity.version), Words.Edition.beforeDefinition, width: 50),
        .init("now", Sentence(same: now.identity.version), Words.Edition.nowDefinition, width: 50),
      ])
    for change in changes {
      for part in change.parts {
        table.add([
          .text(change.kind.rawValue), .text(change.id), .text(change.title[.english]), .text(change.title[.khmer]),
          .word(change.fate.rawValue, change.fate.phrase), .word(part.word, part.what), .words(part.before),
          .words(part.now),
        ])
      }
    }
    return table
  }

  private var placeTable: DataTable? {
    guard let places else { return nil }
    func sides(_ id: String, _ title: Sentence, isGraded: Bool) -> [DataTable.Column] {
      [
        ("before", Sentence(same: before.identity.version), Words.Edition.beforeDefinition),
        ("now", Sentence(same: now.identity.version), Words.Edition.nowDefinition),
      ].flatMap { side, name, definition in
        [("lowest", Words.ComparisonTable.lowestBehind), ("highest", Words.ComparisonTable.highestBehind)].map {
          DataTable.Column(
            "\(side)_\(id)_\($0)", name + Words.Common.colon + title + $1, definition, isGraded: isGraded)
        }
      }
    }
    func change(_ id: String, _ title: Sentence, _ definition: Sentence) -> DataTable.Column {
      .init(id + "_movement", Words.Common.change + Words.Common.colon + title, definition)
    }
    var table = DataTable(
      "places", Words.Table.facilities,
      [.facility, .date] + sides("rating", Words.Common.ratingHeading, isGraded: false)
        + [change("rating", Words.Common.ratingHeading, Words.Edition.ratingMovementDefinition)]
        + sides("minimum", Words.Report.minimum, isGraded: true)
        + [change("minimum", Words.Report.minimum, Words.Edition.movementDefinition)]
        + sides("beyond", Words.Report.beyond, isGraded: true)
        + [change("beyond", Words.Report.beyond, Words.Edition.movementDefinition)])
    func moved(_ movement: Movement?) -> DataTable.Cell { movement.map { .word($0.word, $0.phrase) } ?? .empty }
    for place in places {
      let sheets = [(place.standing.before, before), (place.standing.now, now)]
      let ratings = sheets.flatMap { sheet, standard in
        [standard.ratingCell(sheet?.rating?.lowest), standard.ratingCell(sheet?.rating?.highest)]
      }
      func shares(_ tally: (ScoreSheet) -> Tally) -> [DataTable.Cell] {
        sheets.flatMap { sheet, _ in
          [.share(sheet.flatMap { tally($0).shareLowest }), .share(sheet.flatMap { tally($0).shareHighest })]
        }
      }
      let date = place.standing.now?.date ?? place.standing.before?.date
      table.add(
        [.text(place.standing.facility.id), date.map { .day($0) } ?? .empty] + ratings
          + [moved(place.ratingMovement)] + shares(\.minimum) + [moved(place.movement)] + shares(\.beyond)
          + [moved(place.beyondMovement)])
    }
    return table
  }
}
