internal import AuditDesk
internal import AuditFolder
internal import AuditModel
internal import AuditPages
internal import AuditPlanning
internal import AuditReports
internal import AuditWording
internal import ContentCoding
internal import HTTPServing

extension RegistryService {
  static let planRoutes = [
    Route(.get, ofFacility: "actions", for: .keepPlan) { $0.actionsPage() },
    Route(.post, ofFacility: "actions", for: .keepPlan) { $0.mark() },
    Route(.post, ofFacility: "actions/keep", for: .keepPlan) { $0.keepPlan() },
    Route(.post, ofFacility: "actions/waive", for: .waive) { $0.waive() },
  ]
}

/// What was just done about a plan, or why it was not.
private enum PlanDeed {
  case none
  case well(Sentence, action: Int?)
  case ill(Sentence, status: Int, action: Int?)

  /// The action that it was about, whose form stays open.
  var action: Int? {
    switch self {
    case .none: nil
    case .well(_, let action), .ill(_, _, let action): action
    }
  }
}

extension FacilityPass {
  fileprivate func actionsPage() -> HTTPAnswer { actionsPage(after: .none) }

  private func actionsPage(after deed: PlanDeed) -> HTTPAnswer {
    guard let material = planMaterial() else { return pass.failure }
    var status = 200
    if case .ill(_, let other, _) = deed { status = other }
    return pass.page(Words.Site.actions, status: status) { body in
      body.element("p") { $0.link(address(), heading) }
      switch deed {
      case .none: break
      case .well(let what, _): body.notice(what, isWell: true)
      case .ill(let why, _, _): body.notice(why, isWell: false)
      }
      body.element("p") { $0.link(address("plan"), Words.Plan.title) }
      guard let plan = material.kept?.plan else {
        body.element("p", Words.Site.planNotKept)
        body.form(to: address("actions/keep"), token: pass.token) { $0.button(Words.Site.keepPlan) }
        return
      }
      if !material.current.changes.isEmpty {
        body.element("p", Words.Site.planMoved)
        body.form(to: address("actions/keep"), token: pass.token) { $0.button(Words.Site.keepPlan) }
      }
      if plan.actions.isEmpty { body.element("p", Words.Plan.nothing) }
      for (index, action) in plan.actions.enumerated() {
        entry(
          action, at: index, isOpen: deed.action == index,
          isClosed: facility.isClosed(on: desk.today), in: &body)
      }
    }
  }

  /// An action of the kept plan: how it stands, and the form that says how it stands from now on.
  private func entry(
    _ action: ActionPlan.Entry, at index: Int, isOpen: Bool, isClosed: Bool, in body: inout HTMLWriter
  ) {
    body.element("h2", action.action.sentence)
    var facts = [action.status.phrase]
    if isClosed {
      facts.append(Words.Facility.nothingDue)
    } else if let due = action.due, !action.rests(on: desk.today) {
      facts.append(due.sentence(asOf: desk.today))
    }
    if let remark = action.remark(on: desk.today) { facts.append(remark) }
    facts += action.spent.map { PlanPhrases.spent($0) }
    body.element("p", facts.joined(by: " · "))
    if let proof = action.proof { body.element("p", class: "faint", Words.Site.asksProof + proof.sentence) }
    if let note = action.note { body.element("p", class: "faint", note.sentence) }
    body.element("p", class: "faint", written: action.id)
    guard action.status != .verified else { return }
    body.element("details", isOpen ? [("open", "open")] : []) { details in
      details.element("summary") { summary in
        summary.words(Words.Site.markAction)
        // What is heard alone must say which action is meant.
        summary.element("span", class: "unseen") { $0.words(action.action.sentence) }
      }
      markForm(action, at: index, in: &details)
      if pass.may(.waive) { waiverForm(action, at: index, in: &details) }
    }
  }

  private func markForm(_ action: ActionPlan.Entry, at index: Int, in body: inout HTMLWriter) {
    body.form(to: address("actions"), token: pass.token) { form in
      form.hidden("action", action.id)
      form.hidden("seen", action.digestOfState)
      form.element("fieldset") { set in
        set.element("legend") { $0.words(Words.Plan.status) }
        for status in [ActionStatus.open, .inProgress, .done] {
          set.choice(
            "status", status.word, status.phrase, id: "status-\(index)-" + status.word,
            isChosen: status == action.status)
        }
      }
      form.area("proof", Words.Site.proof, id: "proof-\(index)", hint: Words.Site.proofHint)
      form.field(
        "spent", Words.Site.spent, id: "spent-\(index)", hint: Words.Site.spentHint,
        more: " inputmode=\"decimal\" maxlength=\"40\"")
      form.button(Words.Site.keep)
    }
  }

  private func waiverForm(_ action: ActionPlan.Entry, at index: Int, in body: inout HTMLWriter) {
    body.form(to: address("actions/waive"), token: pass.token) { form in
      form.hidden("action", action.id)
      form.hidden("seen", action.digestOfState)
      form.element("h3", Words.Site.waive)
      form.element("p", class: "faint", Words.Plan.waivers)
      form.field(
        "authority", Words.Site.authority, id: "authority-\(index)", more: " required maxlength=\"200\"")
      form.field("reason", Words.Common.reason, id: "reason-\(index)", more: " required maxlength=\"500\"")
      form.field("until", Words.Site.until, type: "date", id: "until-\(index)", more: " required")
      form.button(Words.Site.waive)
    }
  }

  // MARK: What is done

  func planMaterial() -> PlanMaterial? {
    guard let reviewed = try? desk.planMaterial(of: entry.key) else { return nil }
    return reviewed.value
  }

  fileprivate func keepPlan() -> HTTPAnswer {
    guard let material = planMaterial() else { return pass.failure }
    return keep(material.planToKeep(spending: nil), of: material, told: Words.Site.planKept, action: nil)
  }

  fileprivate func mark() -> HTTPAnswer {
    guard let form = pass.form, let mark = written(form) else { return pass.service.unreadable(pass.visitor) }
    var spent: ExactDecimal?
    let amount = InvisibleSigns.trimmed(form["spent"] ?? "")
    if !amount.isEmpty {
      guard case .certain(let read) = WrittenNumber(amount).byHand else {
        return actionsPage(after: .ill(Words.Site.badAmount(text: amount), status: 400, action: nil))
      }
      spent = read
    }
    return set(mark, spent: spent, of: form["action"] ?? "")
  }

  /// What a form says of how an action stands; nil where no form of ours says that.
  private func written(_ form: SentForm) -> PlanMark? {
    let proof = (form["proof"] ?? "").split(whereSeparator: \.isNewline).map { InvisibleSigns.trimmed($0) }
      .filter { !$0.isEmpty }
    guard proof.count <= 50, proof.allSatisfy({ $0.utf8.count <= 2000 }) else { return nil }
    switch form["status"].flatMap({ ActionStatus(word: $0) }) {
    case .open: return .open
    case .inProgress: return .inProgress
    case .done: return .done(proof: proof)
    case .verified, .waived, nil: return nil
    }
  }

  fileprivate func waive() -> HTTPAnswer {
    let authority = InvisibleSigns.trimmed(pass.form?["authority"] ?? "")
    let reason = InvisibleSigns.trimmed(pass.form?["reason"] ?? "")
    guard !authority.isEmpty, !reason.isEmpty, authority.utf8.count <= 2000, reason.utf8.count <= 5000,
      let until = CalendarDay(iso: (pass.form?["until"] ?? "").utf8)
    else { return pass.service.unreadable(pass.visitor) }
    return set(
      .waived(authority: authority, reason: reason, until: until), spent: nil, of: pass.form?["action"] ?? "")
  }

  private func set(_ mark: PlanMark, spent: ExactDecimal?, of id: String) -> HTTPAnswer {
    guard let material = planMaterial() else { return pass.failure }
    // By its whole id: what only looks like it may be another one.
    guard let index = material.kept?.plan.actions.firstIndex(where: { $0.id == id }) else {
      return actionsPage(after: .ill(Words.Argument.unknownAction(id: id), status: 404, action: nil))
    }
    // A page that was sent twice spends nothing twice, and nobody writes over what another has said meanwhile.
    guard material.kept?.plan.actions[index].digestOfState == pass.form?["seen"] else {
      return actionsPage(after: .ill(Words.Site.changedMeanwhile, status: 409, action: index))
    }
    do throws(AskError) {
      let plan = try material.marking([index], mark, spent: spent)
      return keep(plan, of: material, told: Words.Site.actionKept, action: index)
    } catch {
      switch error {
      case .verifiedByVisit(let record):
        return actionsPage(
          after: .ill(Words.Argument.verifiedByVisit(record: record), status: 409, action: index))
      case .beforeFinding: return actionsPage(after: .ill(Words.Site.beforeFinding, status: 409, action: index))
      default: return pass.failure
      }
    }
  }

  private func keep(_ plan: ActionPlan, of material: PlanMaterial, told: Sentence, action: Int?) -> HTTPAnswer {
    do throws(SourceError) {
      _ = try desk.keep(plan, of: material) { renderPlanFile($0, over: $1.map { ($0.plan, $0.text) }) }
      guard let renewed = pass.service.renewed(self) else { return pass.failure }
      return renewed.actionsPage(after: .well(told, action: action))
    } catch {
      guard error.reason == .changed || error.reason == .exists else { return pass.failure }
      return actionsPage(after: .ill(Words.Site.changedMeanwhile, status: 409, action: action))
    }
  }
}

extension ActionPlan.Entry {
  /// Another one as soon as anything of how it stands is another.
  fileprivate var digestOfState: String {
    var parts = [status.word, String(spent.count)]
    for completion in earlier + [done].compactMap({ $0 }) { parts += [completion.on.iso] + completion.proof }
    if let waived { parts += [waived.authority, waived.reason, waived.until.iso] }
    return contentDigest(Array(parts.map { String($0.utf8.count) + " " + $0 }.joined(separator: "\n").utf8))
  }
}
