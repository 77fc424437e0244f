internal import AuditChecking
internal import AuditComparison
public import AuditModel
public import AuditScoring
public import AuditWording

/// The scores of `careaudit score` as JSON: the object of section 5 of the format, piece by piece, so that a country's
/// worth of audits never stands in memory at once.
public struct ScoresJSON: Sendable {
  private var writer = JSONWriter()

  public init(program: String) {
    writer.open("{")
    writer.member("format", 1)
    writer.member("program", program)
    writer.key("audits")
    writer.open("[")
  }

  public mutating func opening() -> String { writer.taken() }

  /// The next audits, in order.
  public mutating func audits(_ audits: [ScoredAudit]) -> String {
    for scored in audits { ScoresJSON.write(scored, sheet: scored.sheet, to: &writer) }
    return writer.taken()
  }

  public mutating func closing(notAudited: [(facility: String, standard: String)], problems: [ProblemSentence])
    -> String
  {
    writer.close("]")
    writer.key("not_audited")
    writer.array { list in
      for (facility, standard) in notAudited {
        list.object { object in
          object.member("facility", facility)
          object.member("standard", standard)
        }
      }
    }
    writer.key("problems")
    writer.array { found in
      for problem in problems { found.object { problem.write(to: &$0) } }
    }
    writer.close("}")
    return writer.taken() + "\n"
  }

  /// One audit with the figures of `sheet`: its own, or those that it would have.
  static func write(_ scored: ScoredAudit, sheet: ScoreSheet, to writer: inout JSONWriter) {
    let standard = sheet.standard
    writer.object { object in
      object.member("facility", sheet.facility)
      object.member("date", sheet.date.iso)
      object.member("kind", sheet.kind.word)
      object.member("record", sheet.record)
      object.member("standard", standard.id)
      object.member("edition", standard.identity.edition)
      object.member("revision", standard.identity.revision)
      object.member("digest", standard.identity.digest)
      object.key("tailoring")
      if let tailoring = standard.tailoring {
        object.object { object in
          object.member("tailoring", tailoring.id)
          object.member("authority", tailoring.authority.text(in: .english))
        }
      } else {
        object.value(nil)
      }
      object.member("unit", standard.scale.unit)
      if sheet.layers > 1 {
        object.member("layers", sheet.layers)
        object.member("own_answers", sheet.ownAnswers)
      }
      object.members(sheet.total)
      object.members(sheet.rating, among: standard.ratings)
      object.key("sections")
      object.array { list in
        for (section, score) in zip(standard.sections, sheet.sections) {
          list.object { object in
            object.member("id", section.id)
            object.members(score.total)
            if !standard.sectionRatings.isEmpty {
              object.members(score.rating, among: standard.sectionRatings)
            }
          }
        }
      }
      object.key("criteria")
      object.array { list in
        for index in standard.criteria.indices { list.object { write(index, of: scored, sheet, to: &$0) } }
      }
    }
  }

  private static func write(_ index: Int, of scored: ScoredAudit, _ sheet: ScoreSheet, to object: inout JSONWriter) {
    let criterion = sheet.standard.criteria[index]
    let points = sheet.points(index)
    object.member("id", criterion.id)
    object.member("level", criterion.level.word)
    object.member("weight", criterion.weight)
    object.member("answer", sheet.outcomes[index].word(on: sheet.standard.scale))
    object.member("by", sheet.outcomes[index].by.word)
    object.member("points", points.earned)
    object.member("possible", points.possible)
    object.member("note", scored.audit.note(on: index, in: .english))
  }
}

extension ProblemSentence {
  /// As section 5 of the format has it.
  func write(to object: inout JSONWriter) {
    object.member("severity", severity.word)
    object.member("code", code)
    object.member("file", file)
    object.member("line", place.line)
    object.member("column", place.column)
    object.member("message", message)
    object.member("hint", hint)
  }
}

/// An audit as one line of JSON: the object that stands for it in `ScoresJSON`.
public func scoresJSONLine(_ scored: ScoredAudit) -> String {
  var writer = JSONWriter(onOneLine: true)
  ScoresJSON.write(scored, sheet: scored.sheet, to: &writer)
  return writer.text + "\n"
}

/// The heading of the scores as CSV.
public func scoresCSVHeading() -> String {
  let tallies = ["minimum", "beyond"].flatMap { name in
    [
      "earned", "lowest", "highest", "possible", "rated", "open", "applying", "share", "share_lowest",
      "share_highest",
    ].map { name + "_" + $0 }
  }
  return csvLine(
    ["facility", "date", "kind", "record", "standard", "edition", "revision", "digest", "tailoring", "unit"] + tallies
      + ["rating", "rating_lowest", "rating_highest"] + tallyNumbers
      + ["rating_lowest_number", "rating_highest_number"] + Facility.kindHeading + Facility.provinceHeading)
}

/// What other columns have as percentages and parts of a point.
private let tallyNumbers = ["minimum", "beyond"].flatMap { name in
  ["points_lowest", "points_highest", "points_possible", "share_lowest_number", "share_highest_number"].map {
    name + "_" + $0
  }
}

extension Tally {
  /// Points, and shares from 0 to 1, each between its ends.
  fileprivate func numbers(unit: Int64) -> [String] {
    let points = [lowest, highest, possible].map { Proportion(Int128($0), over: Int128(unit)).decimal }
    let shares: [String] = [shareLowest, shareHighest].map { share in
      guard let share else { return "" }
      return Proportion(share).decimal
    }
    return points + shares
  }
}

/// A line of CSV for an audit.
///
/// - Parameter facility: whose audit it is; its province stays empty where its location is confidential.
public func scoresCSVLine(_ sheet: ScoreSheet, of facility: Facility) -> String {
  let standard = sheet.standard
  var fields = [
    sheet.facility, sheet.date.iso, sheet.kind.word, sheet.record, standard.id, standard.identity.edition,
    String(standard.identity.revision), standard.identity.digest, standard.tailoring?.id ?? "",
    String(standard.scale.unit),
  ]
  for tally in [sheet.minimum, sheet.beyond] {
    fields += [tally.earned, tally.lowest, tally.highest, tally.possible].map { String($0) }
    fields += [tally.rated, tally.open, tally.applying].map { String($0) }
    fields += [tally.share, tally.shareLowest, tally.shareHighest].map { $0?.percent ?? "" }
  }
  let lowest = sheet.rating.map { standard.ratings[$0.lowest].id } ?? ""
  let highest = sheet.rating.map { standard.ratings[$0.highest].id } ?? ""
  fields +=
    [lowest == highest ? lowest : "", lowest, highest] + sheet.minimum.numbers(unit: standard.scale.unit)
    + sheet.beyond.numbers(unit: standard.scale.unit)
  fields += [sheet.rating?.lowest, sheet.rating?.highest].map { $0.map { String($0 + 1) } ?? "" }
  let province = facility.location == .open ? facility.provinceFields : ["", ""]
  return csvLine(fields + facility.kindFields + province)
}
