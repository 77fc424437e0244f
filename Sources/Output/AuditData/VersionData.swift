internal import AuditComparison
internal import AuditModel

extension JSONWriter {
  /// What moved since a version of a report that was issued earlier.
  mutating func sinceVersion(_ change: VersionChange) {
    key("since_version")
    object { object in
      object.member("on", change.before.day)
      object.member("program", change.before.program)
      object.key("records")
      object.array { list in
        for pair in change.records {
          list.object { one in
            one.member("record", pair.now?.name ?? pair.before?.name)
            for (name, record) in [("before", pair.before), ("now", pair.now)] { one.member(name, record) }
          }
        }
      }
      object.key("standards")
      object.array { list in for move in change.standards { list.object { $0.members(of: move) } } }
      object.key("plan")
      object.array { list in for move in change.steps { list.object { $0.members(of: move) } } }
      object.member("others", change.rest)
    }
  }

  private mutating func member(_ name: String, _ record: IssuedReport.Record?) {
    key(name)
    guard let record else { return value(nil) }
    object { object in
      object.member("digest", record.digest)
      object.key("corrected")
      object.array { list in
        for one in record.corrected {
          list.object { correction in
            correction.member("date", one.date.iso)
            correction.member("why", one.why.isEmpty ? nil : one.why)
            // An issued report for other readers holds none.
            if let inside = one.inside.text(for: .ministry) { correction.member("inside", inside) }
          }
        }
      }
    }
  }

  private mutating func members(of move: VersionChange.StandardMove) {
    member("standard", move.id)
    key("revision")
    if move.movesRevision {
      object { object in
        object.member("before", move.standards.before?.version)
        object.member("now", move.standards.now?.version)
      }
    } else {
      value(nil)
    }
    key("audits")
    array { list in for audit in move.audits { list.object { $0.members(of: audit) } } }
  }

  private mutating func members(of move: VersionChange.AuditMove) {
    member("of", move.isSelfAssessment ? "self_assessment" : "standing")
    for (name, audit) in [("before", move.audits.before), ("now", move.audits.now)] {
      key(name)
      guard let audit else {
        value(nil)
        continue
      }
      object { object in
        object.member("record", audit.record)
        object.member("rating_lowest", audit.ratingLowest)
        object.member("rating_highest", audit.ratingHighest)
        for (name, share) in [("minimum", audit.minimum), ("beyond", audit.beyond)] {
          object.key(name)
          object.object { tally in
            tally.member("lowest", share.lowest)
            tally.member("highest", share.highest)
            tally.member("possible", share.possible)
            tally.member("share_lowest", share.lowestText)
            tally.member("share_highest", share.highestText)
          }
        }
      }
    }
    key("moves")
    array { list in
      for answer in move.answers {
        list.object { object in
          object.member("criterion", answer.criterion)
          for (part, before, now) in answer.parts { object.member(part.word, from: before, to: now) }
        }
      }
    }
  }

  private mutating func members(of move: VersionChange.StepMove) {
    let step = move.steps.now ?? move.steps.before
    member("standard", step?.standard)
    member("criterion", step?.criterion)
    member("action", step?.action)
    member("moved", move.steps.before == nil ? "joined" : move.steps.now == nil ? "gone" : "changed")
    for (part, before, now) in move.parts { member(part.word, from: before, to: now) }
  }

  private mutating func member(_ name: String, from before: TextContent?, to now: TextContent?) {
    key(name)
    object { object in
      object.member("before", before)
      object.member("now", now)
    }
  }

  private mutating func member(_ name: String, _ text: TextContent?) {
    guard let text else { return member(name, nil as String?) }
    if text.khmer.isEmpty { return member(name, text.text) }
    key(name)
    object { object in
      object.member("en", text.text)
      object.member("km", text.khmer)
    }
  }
}
