import AuditAsking
import AuditModel
import Testing

@Suite struct FieldMeaningTests {
  @Test func `a field of a well-formed id is named as ever`() {
    func name(_ standard: String, _ criterion: String, _ part: AnswerPart) -> String {
      FieldMeaning.answer(standard: standard, criterion: criterion, part).name
    }
    #expect(name("house-rules", "gate.guard-at-night", .rating) == "house_rules__gate__guard_at_night")
    #expect(name("house-rules", "gate.guard", .note) == "house_rules__gate__guard__note")
    #expect(name("a2", "b.3-c", .of) == "a2__b__3_c__of")
    #expect(FieldMeaning.measure("children-over-six-months").name == "measure__children_over_six_months")
    #expect(FieldMeaning.service(.psychoSocial, .costToResident).name == "service__psycho_social__cost_to_resident")
  }

  @Test func `no two fields have one name, whatever the ids are, and each is one that XML takes`() {
    let words = ["a", "a-b", "a_b", "a--b", "a-", "-a", "a b", "A", "X95Z", "ក", "1", "note", "group", ""]
    let dotted = words.flatMap { one in words.map { one + "." + $0 } }
    let criteria = words + dotted + ["a.b.c", "a..b", "a-b.c-d", "a.b-group", "a.b-"]
    let standards = words + ["service", "measure", "a.b", "visit"]
    var fields = Set(words + dotted + ["a.b.c"]).map { FieldMeaning.measure($0) }
    for service in Service.allCases { fields += ServicePart.allCases.map { .service(service, $0) } }
    for standard in Set(standards) {
      for criterion in Set(criteria) where !criterion.isEmpty {
        fields += AnswerPart.allCases.map { .answer(standard: standard, criterion: criterion, $0) }
      }
    }
    var known: [String: FieldMeaning] = [:]
    for field in fields {
      let name = field.name
      #expect(known[name] == nil, "\(field) and \(known[name]!) are both \(name)")
      known[name] = field
      #expect(name.utf8.allSatisfy { $0 == 0x5F || $0 < 0x80 && Character(Unicode.Scalar($0)).isLetterOrDigit })
      #expect(name.utf8.first.map { $0 > 0x39 } ?? false, "\(name)")
    }
  }
}

extension Character {
  fileprivate var isLetterOrDigit: Bool { isLetter || isNumber }
}
