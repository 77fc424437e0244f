public import AuditModel
internal import TextFitting

/// A plan as the file that is kept: what did not change stands as people wrote it, comments and all.
///
/// - Parameter kept: the plan as it was read, and the text of its file.
public func renderPlanFile(_ plan: ActionPlan, over kept: (plan: ActionPlan, text: String)?) -> String {
  let pieces = kept.flatMap { PlanPieces($0.plan, $0.text) }
  var text =
    pieces?.heading(of: plan)
    ?? newHeading(plan, comments: kept.map { comments(in: $0.text) } ?? [])
  if kept == nil || pieces == nil || !plan.hasSameChoices(as: kept?.plan) { text += budgetLines(of: plan) }
  text += entries(plan.actions, under: "actions", pieces)
  if !plan.history.isEmpty { text += "\n" + entries(plan.history, under: "history", pieces) }
  return text
}

private func newHeading(_ plan: ActionPlan, comments: [String]) -> String {
  var text = """
    # The improvement plan. Yours to fill in: by, due, cost, spent, status (open, in-progress, done, waived), done, waived and note.
    # The program adds what visits find; nothing that you wrote is lost. Done is not closed: a later visit verifies it.

    """
  for comment in comments { text += comment + "\n" }
  text += "plan: " + yamlScalar(plan.facility) + "\n"
  if let made = plan.made { text += "made: " + made.iso + "\n" }
  return text
}

private func budgetLines(of plan: ActionPlan) -> String {
  func mapping(_ budget: ActionPlan.BudgetChoice) -> String {
    "{usd: \(budget.usd.text), months: \(budget.months), date: \(budget.on.iso), actions: "
      + list(budget.actions) + "}\n"
  }
  let latest = plan.budget.map { "budget: " + mapping($0) } ?? ""
  guard !plan.earlierBudgets.isEmpty else { return latest }
  return latest + "earlier-budgets:\n" + plan.earlierBudgets.map { "  - " + mapping($0) }.joined()
}

extension ActionPlan {
  fileprivate func hasSameChoices(as other: ActionPlan?) -> Bool {
    budget == other?.budget && earlierBudgets == (other?.earlierBudgets ?? [])
  }
}

private func entries(_ entries: [ActionPlan.Entry], under key: String, _ pieces: PlanPieces?) -> String {
  guard !entries.isEmpty else { return key + ": []\n" }
  return key + ":\n"
    + entries.map { entry in pieces?.unchanged(entry) ?? lines(of: entry) + (pieces?.comments(of: entry.id) ?? "") }
    .joined()
}

/// An action as a person would write it.
private func lines(of entry: ActionPlan.Entry) -> String {
  var text = "  - id: " + yamlScalar(entry.id) + "\n"
  func line(_ key: String, _ value: String) { text += "    " + key + ": " + value + "\n" }
  func localized(_ key: String, _ value: LocalizedText?) {
    guard let value else { return }
    guard let khmer = value.khmer else { return line(key, yamlScalar(value.english!)) }
    text += "    " + key + ":\n"
    if let english = value.english { text += "      en: " + yamlScalar(english) + "\n" }
    text += "      km: " + yamlScalar(khmer) + "\n"
  }
  localized("action", entry.action)
  line("criteria", list(entry.criteria))
  if entry.remedies != [entry.id] { line("remedies", list(entry.remedies)) }
  if let found = entry.found { line("found", yamlScalar(found)) }
  if let by = entry.by { line("by", yamlScalar(by)) }
  if let due = entry.due { line("due", due.iso) }
  if let cost = entry.cost { line("cost", "{usd: [\(cost.low.text), \(cost.high.text)], per: \(cost.per.word)}") }
  if !entry.spent.isEmpty {
    let payments = entry.spent.map { "{usd: \($0.usd.text), on: \($0.on.iso)}" }
    line("spent", payments.count == 1 ? payments[0] : "[" + payments.joined(separator: ", ") + "]")
  }
  localized("proof", entry.proof)
  line("status", entry.status.word)
  if let done = entry.done { line("done", completion(done)) }
  if !entry.earlier.isEmpty { line("earlier", "[" + entry.earlier.map(completion).joined(separator: ", ") + "]") }
  if let verified = entry.verified { line("verified", verdict(verified)) }
  if let waived = entry.waived {
    line(
      "waived",
      "{authority: \(yamlQuoted(waived.authority)), reason: \(yamlQuoted(waived.reason)), until: \(waived.until.iso)}")
  }
  if !entry.reopened.isEmpty { line("reopened", "[" + entry.reopened.map(verdict).joined(separator: ", ") + "]") }
  localized("note", entry.note)
  if let gone = entry.gone { line("gone", "{date: \(gone.iso)}") }
  return text
}

private func completion(_ done: ActionPlan.Completion) -> String {
  "{date: \(done.on.iso)" + (done.proof.isEmpty ? "" : ", proof: " + list(done.proof)) + "}"
}

private func verdict(_ verdict: ActionPlan.Verdict) -> String {
  "{date: \(verdict.on.iso), by: \(yamlScalar(verdict.by))}"
}

private func list(_ texts: [String]) -> String { "[" + texts.map(yamlScalar).joined(separator: ", ") + "]" }

private func comments(in text: String) -> [String] {
  text.split(separator: "\n").map { $0.utf8.drop { $0 == UInt8(ascii: " ") } }
    .filter { $0.first == UInt8(ascii: "#") }.compactMap { String($0) }
}

/// The file as it was, cut where an action begins; nil where it is not laid out line by line.
private struct PlanPieces {
  private let kept: ActionPlan
  private let head: [Substring]
  private var pieces: [String: [Substring]] = [:]
  private let entries: [String: ActionPlan.Entry]

  init?(_ kept: ActionPlan, _ text: String) {
    self.kept = kept
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    let all = kept.actions + kept.history
    entries = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let starts = all.map { Int($0.place.line) - 1 }
    guard Set(starts).count == starts.count,
      starts.allSatisfy({ lines.indices.contains($0) && lines[$0].hasPrefix("  - ") }),
      let actionsLine = lines.firstIndex(where: { $0 == "actions:" || $0.hasPrefix("actions: []") }),
      starts.allSatisfy({ $0 > actionsLine }),
      !lines[actionsLine...].contains(where: { $0.isBudget || $0.hasPrefix("made:") })
    else { return nil }
    head = Array(lines[..<actionsLine])
    for entry in all {
      let start = Int(entry.place.line) - 1
      let end = lines[(start + 1)...].firstIndex { $0.hasPrefix("  - ") || $0.hasPrefix("history:") } ?? lines.endIndex
      var piece = Array(lines[start..<end])
      while piece.last?.allSatisfy({ $0 == " " }) ?? false { piece.removeLast() }
      pieces[entry.id] = piece
    }
  }

  /// What stands before the actions, with the day on which the program wrote it last, and without choices that are replaced.
  func heading(of plan: ActionPlan) -> String {
    var lines = head.filter { !$0.hasPrefix("made:") }
    while !plan.hasSameChoices(as: kept), let start = lines.firstIndex(where: { $0.isBudget }) {
      var end = start + 1
      while end < lines.endIndex, lines[end].hasPrefix(" ") || lines[end].hasPrefix("-") { end += 1 }
      lines.removeSubrange(start..<end)
    }
    if let made = plan.made, let place = lines.firstIndex(where: { $0.hasPrefix("plan:") }) {
      lines.insert("made: " + made.iso[...], at: place + 1)
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The lines of an action that is as it was.
  func unchanged(_ entry: ActionPlan.Entry) -> String? {
    guard entries[entry.id] == entry else { return nil }
    return pieces[entry.id].map { $0.map { $0 + "\n" }.joined() }
  }

  /// The comments among the lines of an action.
  func comments(of id: String) -> String {
    (pieces[id] ?? []).compactMap { line in
      if line.drop(while: { $0 == " " }).first == "#" { return line + "\n" }
      return nil
    }.joined()
  }
}

extension Substring {
  /// Whether it begins what was chosen with some money.
  fileprivate var isBudget: Bool { hasPrefix("budget:") || hasPrefix("earlier-budgets:") }
}
