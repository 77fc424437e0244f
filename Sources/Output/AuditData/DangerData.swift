internal import AuditChecking
internal import AuditModel
internal import AuditReports
internal import AuditWording

extension JSONWriter {
  /// The dangers that these readers may know of, those that stand first; null where they may know of none.
  mutating func dangers(_ report: DangerReport, onlyStanding: Bool = false) {
    key("dangers")
    guard report.isTold else { return value(nil) }
    array { list in
      for told in onlyStanding ? report.standing : report.all { list.object { $0.members(of: told) } }
    }
  }

  private mutating func members(of told: DangerReport.Told) {
    let danger = told.danger
    member("id", danger.id)
    key("stands")
    literal(danger.stands ? "true" : "false")
    member("about", danger.about?.word)
    said("what", danger.what.isEmpty ? nil : danger.what.sentence)
    key("said_before")
    array { list in for text in danger.saidBefore { list.object { $0.said("what", text.sentence) } } }
    member("since", danger.since?.iso)
    member("days", told.days)
    member("first_seen", danger.seen.iso)
    member("last_seen", danger.lastSeen.iso)
    key("told")
    array { list in
      for telling in danger.tellings {
        list.object { object in
          object.said("to", telling.to.sentence)
          object.member("on", telling.on?.iso)
        }
      }
    }
    key("done")
    array { list in
      for done in danger.done {
        list.object { object in
          object.said("what", done.text.sentence)
          object.member("visit", done.date.iso)
        }
      }
    }
    key("closed")
    array { list in
      for closing in danger.closings {
        list.object { object in
          object.member("date", closing.on.iso)
          object.said("by", closing.by?.sentence)
          object.said("how", closing.how?.sentence)
          object.key("closes")
          object.literal(closing.closes ? "true" : "false")
        }
      }
    }
    member("records", danger.sayings.map { $0.record + ".yaml" })
  }
}

extension FacilityReport {
  /// Every danger that the records tell of; nil where the view may tell of none.
  var dangerTable: DataTable? {
    let report = dangers
    guard report.isTold else { return nil }
    func column(_ id: String, _ title: Sentence, _ width: Int) -> DataTable.Column {
      DataTable.Column(id, title, title, width: width)
    }
    var table = DataTable(
      "dangers", Words.Danger.table,
      [
        .facility, column("id", Words.Danger.fieldId, 20),
        .init(
          "state", Words.Report.state, Words.Danger.heading, width: 14,
          tones: [(Words.Danger.stands, .bad), (Words.Danger.isOver, .good)]),
        column("what", Words.Danger.fieldWhat, 50), column("about", Words.Danger.fieldAbout, 20),
        column("since", Words.Danger.fieldSince, 14), column("first_seen", Words.Common.visit, 14),
        column("told", Words.Danger.fieldToldTo, 40), column("done", Words.Danger.fieldDone, 40),
        column("closed", Words.Danger.fieldClosedHow, 40), column("records", Words.Table.record, 40),
      ])
    for told in report.all {
      let danger = told.danger
      let state = danger.stands ? Words.Danger.stands : Words.Danger.isOver
      func lines(_ facts: [DangerReport.Fact]) -> DataTable.Cell {
        facts.isEmpty ? .empty : .words(facts.map(\.sentence).joined(by: "\n"))
      }
      table.add([
        .text(id), .text(danger.id), .word(danger.stands ? "stands" : "over", state), .words(told.whatWithBefore),
        danger.about.map { .word($0.word, $0.phrase) } ?? .empty, danger.since.map { .day($0) } ?? .empty,
        .day(danger.seen), lines(told.tellings), lines(told.doings), lines(told.closings),
        .text(danger.sayings.map(\.record).joined(separator: ", ")),
      ])
    }
    return table
  }
}
