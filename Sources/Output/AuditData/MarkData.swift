public import AuditModel
public import AuditWording

/// An action that was marked in a kept plan.
public struct MarkedAction: Sendable {
  public let facility: String
  /// The path of the plan.
  public let file: String
  public let day: CalendarDay
  public let before: ActionPlan.Entry
  public let after: ActionPlan.Entry

  public init(
    facility: String, file: String, day: CalendarDay, before: ActionPlan.Entry, after: ActionPlan.Entry
  ) {
    self.facility = facility
    self.file = file
    self.day = day
    self.before = before
    self.after = after
  }
}

/// What was marked as JSON, format 1: the action as it stood in the plan, and as it stands there now.
public func renderMarkJSON(_ marked: MarkedAction, program: String, problems: [ProblemSentence]) -> String {
  var writer = JSONWriter()
  writer.object { object in
    object.member("format", 1)
    object.member("program", program)
    object.member("facility", marked.facility)
    object.member("date", marked.day.iso)
    object.member("file", marked.file)
    object.member("marked", marked.after.id)
    object.member("status_before", marked.before.status.word)
    object.member("status", marked.after.status.word)
    object.key("before")
    object.object { writeEntry(marked.before, to: &$0) }
    object.key("after")
    object.object { writeEntry(marked.after, to: &$0) }
    object.key("problems")
    object.array { list in
      for problem in problems { list.object { problem.write(to: &$0) } }
    }
  }
  return writer.text + "\n"
}
