public import AuditModel
public import AuditWording

/// Actions that were marked in a kept plan.
public struct MarkedActions: Sendable {
  public let facility: String
  /// The path of the plan.
  public let file: String
  public let day: CalendarDay
  /// Each as it stood, and as it stands; at least one.
  public let changes: [(before: ActionPlan.Entry, after: ActionPlan.Entry)]

  public init(
    facility: String, file: String, day: CalendarDay, changes: [(before: ActionPlan.Entry, after: ActionPlan.Entry)]
  ) {
    self.facility = facility
    self.file = file
    self.day = day
    self.changes = changes
  }
}

/// What was marked as JSON, format 1: each action as it stood in the plan, and as it stands there now. The first stands at the top too.
public func renderMarkJSON(_ marked: MarkedActions, program: String, problems: [ProblemSentence]) -> String {
  var writer = JSONWriter()
  writer.object { object in
    object.member("format", 1)
    object.member("program", program)
    object.member("facility", marked.facility)
    object.member("date", marked.day.iso)
    object.member("file", marked.file)
    if let first = marked.changes.first { write(first, to: &object) }
    object.key("actions")
    object.array { list in for change in marked.changes { list.object { write(change, to: &$0) } } }
    object.key("problems")
    object.array { list in
      for problem in problems { list.object { problem.write(to: &$0) } }
    }
  }
  return writer.text + "\n"
}

private func write(_ change: (before: ActionPlan.Entry, after: ActionPlan.Entry), to object: inout JSONWriter) {
  object.member("marked", change.after.id)
  object.member("status_before", change.before.status.word)
  object.member("status", change.after.status.word)
  object.key("before")
  object.object { writeEntry(change.before, to: &$0) }
  object.key("after")
  object.object { writeEntry(change.after, to: &$0) }
}
