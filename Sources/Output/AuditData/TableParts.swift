internal import AuditModel
internal import AuditScoring
internal import AuditWording

extension DataTable.Column {
  static let isStanding = DataTable.Column("standing", Words.Common.standing, Words.Table.standingDefinition, width: 10)

  /// The figures of a tally, with the names that they have in JSON.
  static func tally(_ name: String, _ title: Sentence) -> [DataTable.Column] {
    func column(_ id: String, _ short: Sentence, _ definition: Sentence, isGraded: Bool = false) -> DataTable.Column {
      DataTable.Column(name + "_" + id, title + Words.Common.colon + short, definition, width: 13, isGraded: isGraded)
    }
    return [
      column("earned", Words.Table.earned, Words.Table.earnedDefinition),
      column("highest", Words.Common.highest, Words.Table.highestDefinition),
      column("possible", Words.Common.possible, Words.Table.possibleDefinition),
      column("rated", Words.Table.rated, Words.Table.ratedDefinition),
      column("open", Words.Common.open, Words.Table.ratedDefinition),
      column("share_lowest", Words.Table.shareLowest, Words.Table.shareLowestDefinition, isGraded: true),
      column("share_highest", Words.Table.shareHighest, Words.Table.shareHighestDefinition, isGraded: true),
    ]
  }
}

extension Standard {
  func answerCell(_ word: String) -> DataTable.Cell {
    sentence(ofAnswer: word).map { .word(word, $0) } ?? .text(word)
  }

  func ratingCell(_ rating: Int?) -> DataTable.Cell {
    rating.map { .word(ratings[$0].id, ratings[$0].titleSentence) } ?? .empty
  }
}

extension DataTable.Cell {
  static func list(_ words: [Sentence]) -> DataTable.Cell {
    guard !words.isEmpty else { return .empty }
    return .words(
      words.joined(by: Words.List.comma))
  }

  /// Points as a number where it has few decimals, else as a fraction in words.
  static func points(_ points: Int64, _ scale: Scale) -> DataTable.Cell {
    let (points128, unit) = (Int128(points), Int128(scale.unit))
    for (digits, power) in [(0, Int128(1)), (1, 10), (2, 100), (3, 1000)] where (points128 * power) % unit == 0 {
      let scaled = points128 * power / unit
      var text = String(scaled)
      if digits > 0 {
        text = String(repeating: "0", count: Swift.max(0, digits + 1 - text.utf8.count)) + text
        text.insert(".", at: text.index(text.endIndex, offsetBy: -digits))
      }
      if let number = try? ExactDecimal(digits: text.utf8) { return .number(number) }
      if digits == 0, let whole = Int64(text) { return .whole(whole) }
    }
    return .text(scale.pointsText(points))
  }

  static func tally(_ tally: Tally, _ standard: Standard) -> [DataTable.Cell] {
    [
      points(tally.earned, standard.scale), points(tally.highest, standard.scale),
      points(tally.possible, standard.scale), .whole(Int64(tally.rated)), .whole(Int64(tally.open)),
      .share(tally.shareLowest), .share(tally.shareHighest),
    ]
  }
}
