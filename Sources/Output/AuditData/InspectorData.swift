internal import AuditChecking
internal import AuditComparison
internal import AuditModel
public import AuditReports
internal import AuditScoring
internal import AuditWording

extension InspectorReport {
  public func json(program: String) -> String {
    var writer = JSONWriter()
    writer.object { object in
      object.member("format", 1)
      object.member("program", program)
      object.member("view", view.word)
      object.member("facility", isMinistry ? facility.id : nil)
      object.key("dates")
      object.array {
        $0.value(firstDay)
        $0.value(secondDay)
      }
      object.list("standards", Array(zip(pairs, agreements))) { write($1.1, $1.0, &$0) }
    }
    return writer.text + "\n"
  }

  private func write(
    _ found: InspectorAgreement, _ pair: (first: ScoredAudit, second: ScoredAudit), _ object: inout JSONWriter
  ) {
    let standard = found.standard
    object.member("standard", standard.id)
    object.member("edition", standard.identity.edition)
    object.member("revision", standard.identity.revision)
    object.strings("scale", standard.scale.words)
    object.key("agreement")
    object.object { $0.agreement(found.agreement) }
    object.list("differences", found.differences) { object, one in
      object.member("id", standard.criteria[one.criterion].id)
      object.member("level", standard.criteria[one.criterion].level.word)
      object.member("first", one.first.map { standard.scale.words[Int($0)] })
      object.member("second", one.second.map { standard.scale.words[Int($0)] })
      object.said("title", standard.criteria[one.criterion].title?.sentence)
      guard isMinistry else { return }
      object.member("first_note", pair.first.audit.note(on: one.criterion, in: .english))
      object.member("second_note", pair.second.audit.note(on: one.criterion, in: .english))
    }
  }

  public func csv() -> String {
    var text = csvLine(
      ["view", "facility", "standard", "edition", "revision", "criterion", "level", "first", "second"]
        + (isMinistry ? ["first_note", "second_note"] : []) + ["title"])
    for (pair, found) in zip(pairs, agreements) {
      let identity = found.standard.identity
      for one in found.differences {
        let criterion = found.standard.criteria[one.criterion]
        let notes = [pair.first, pair.second].map { $0.audit.note(on: one.criterion, in: .english) ?? "" }
        text += csvLine(
          [
            view.word, isMinistry ? facility.id : "", identity.id, identity.edition, String(identity.revision),
            criterion.id,
            criterion.level.word, one.first.map { found.standard.scale.words[Int($0)] } ?? "open",
            one.second.map { found.standard.scale.words[Int($0)] } ?? "open",
          ] + (isMinistry ? notes : []) + [criterion.title?.text(in: .english) ?? ""])
      }
    }
    return text
  }
}
