internal import AuditChecking
internal import AuditDesk
internal import AuditModel
internal import AuditPlanning
public import AuditReports
internal import AuditScoring
internal import AuditWording

/// What got better at a facility as JSON, format 1: what its page shows, and all of what that only counts.
public func renderProgressJSON(_ progress: ProgressReport) -> String {
  let report = progress.report
  var writer = JSONWriter()
  writer.object { object in
    object.member("format", 1)
    object.member("program", report.program)
    object.member("report", "progress")
    object.member("view", report.view.word)
    object.member("on", report.day.iso)
    object.member("facility", report.id)
    object.said("name", report.name)
    object.flag("own_view", progress.isOwnView)
    object.key("standards")
    object.array { list in for standard in progress.standards { list.object { $0.members(of: standard) } } }
    object.key("actions")
    object.array { list in for action in progress.actions { list.settled(action) } }
    object.key("money")
    object.writeMoney(progress.money)
    object.key("next")
    object.array { list in
      for next in progress.next {
        list.object { item in
          item.said("action", next.action)
          item.said("due", next.due)
          item.key("cost")
          item.writeCost(next.cost)
        }
      }
    }
    object.ways(progress.ways)
  }
  return String(writer.text.drop { $0 == "\n" }) + "\n"
}

extension JSONWriter {
  fileprivate mutating func members(of standard: ProgressReport.Standard) {
    member("standard", standard.now.sheet.standard.id)
    member("version", standard.now.sheet.standard.identity.version)
    for (name, scored) in [("before", standard.before), ("now", standard.now), ("itself", standard.itself)] {
      key(name)
      guard let scored else {
        value(nil)
        continue
      }
      object { object in
        object.member("date", scored.sheet.date.iso)
        object.member("kind", scored.sheet.kind.word)
        object.members(scored.sheet.total)
        object.members(scored.sheet.rating, among: scored.sheet.standard.ratings)
      }
    }
    flag("same_revision", standard.warning == nil)
    key("sections")
    array { list in
      for row in (standard.rows + standard.unanswered) where !row.isWhole {
        list.object { item in
          item.said("section", row.name)
          item.member("before", row.before?.share)
          item.member("now", row.now.share)
          item.said("change", row.change?.sentence)
        }
      }
      for (name, share) in standard.asBefore {
        list.object { item in
          item.said("section", name)
          item.said("before", share)
          item.said("now", share)
          item.member("change", String?.none)
        }
      }
    }
    said("better", standard.better)
    said("worse", standard.worse)
    member("answered", standard.answered)
    member("reopened", standard.reopened)
  }

  mutating func flag(_ name: String, _ holds: Bool) {
    key(name)
    literal(holds ? "true" : "false")
  }

  /// Each in every language.
  mutating func said(_ name: String, _ sentences: [Sentence]) {
    key(name)
    array { list in
      for sentence in sentences {
        list.object { one in for language in Language.allCases { one.member(language.tag, sentence[language]) } }
      }
    }
  }

  /// An action that is done, or that no finding of today asks for.
  mutating func settled(_ action: SettledAction) {
    object { object in
      object.member("id", action.entry.id)
      object.said("action", action.action)
      object.member("status", action.entry.status.word)
      object.said("state", action.state)
      object.member("done", action.entry.done?.on.iso)
      object.member("proof", action.proof)
      object.member("verified", action.entry.verified?.by)
      object.key("money")
      object.writeMoney(action.money.map { MoneyTotal(of: [$0]) })
    }
  }

  /// The next better rating of each standard, and what it takes.
  mutating func ways(_ ways: [ToldWay]) {
    key("next_ratings")
    array { list in
      for way in ways {
        list.object { item in
          item.said("standard", way.standard)
          item.said("to", way.heading)
          item.said("summary", way.summary)
          item.key("criteria")
          item.array { parts in
            for part in way.parts {
              parts.object { inner in
                inner.said("what", part.label)
                inner.said("criteria", part.criteria)
                inner.said("more", part.more)
              }
            }
          }
        }
      }
    }
  }
}
