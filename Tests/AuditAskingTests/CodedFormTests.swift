import AuditAsking
import AuditModel
import AuditTestSupport
import Testing

@Suite struct CodedFormTests {
  private func form(_ seed: UInt64) -> CodedForm {
    let world = RandomWorld(seed: seed, mostCriteria: 30)
    let checklist = Checklist(for: world.facility, by: world.library.standards, in: world.library)
    return CodedForm(checklist, facility: world.facility.id, measures: world.library.measures)
  }

  @Test func `every thing that is asked has one line, and each line a code of its own`() {
    for seed in UInt64(0)..<200 {
      let form = form(seed)
      #expect(form.lines.count == form.checklist.asked)
      #expect(Set(form.lines.map(\.code)).count == form.lines.count)
      for (index, line) in form.lines.enumerated() { #expect(form.find(line.code) == .line(index)) }
    }
  }

  @Test func `one wrong sign, or two neighbouring digits that changed places, never find another line`() {
    let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
    for form in (UInt64(0)..<40).map(form) {
      for line in form.lines {
        let code = Array(line.code)
        for place in code.indices {
          for sign in signs where sign != code[place] {
            var typed = code
            typed[place] = sign
            if case .line = form.find(String(typed)) { Issue.record("\(String(typed)) was taken for a line") }
          }
        }
        var turned = code
        turned.swapAt(1, 2)
        if turned != code, case .line = form.find(String(turned)) { Issue.record("\(String(turned)) was taken") }
      }
    }
  }

  @Test func `a code is understood in small letters, in Khmer digits, and on a keyboard set to Khmer`() throws {
    let form = try #require((UInt64(0)..<50).map(form).first { $0.lines.contains { $0.code.hasPrefix("P01") } })
    let index = try #require(form.lines.firstIndex { $0.code.hasPrefix("P01") })
    let letter = form.lines[index].code.last!
    #expect(form.find("p01" + letter.lowercased()) == .line(index))
    #expect(form.find("P០១\(letter)") == .line(index))
    // The key P gives ផ.
    #expect(form.find("ផ០១\(letter)") == .line(index))
  }

  @Test func `a code whose last letter is missing is answered with the right one, and text is no code`() throws {
    let form = form(3)
    let line = try #require(form.lines.first)
    #expect(form.find(line.code.dropLast()) == .wrongLetter(line.code))
    #expect(form.find(line.code.dropLast() + "Z") == .wrongLetter(line.code))
    #expect(form.find("met") == .noCode && form.find("1") == .noCode && form.find("") == .noCode)
    #expect(form.find("X99A") == .nothing)
  }

  @Test func `the same facility asked the same has the same codes, and another facility another number`() {
    let world = RandomWorld(seed: 7)
    let checklist = Checklist(for: world.facility, by: world.library.standards, in: world.library)
    let one = CodedForm(checklist, facility: "aa-001", measures: world.library.measures)
    let same = CodedForm(checklist, facility: "aa-001", measures: world.library.measures)
    let other = CodedForm(checklist, facility: "aa-002", measures: world.library.measures)
    #expect(one.number == same.number && one.lines.map(\.code) == same.lines.map(\.code))
    #expect(one.number != other.number)
    #expect(one.number.count == 4)
  }
}
