import AuditLoading
import AuditModel
import DataReading
import FileAccess
import InputProblems
import Testing

@Suite struct `What a file says otherwise than it seems` {
  private static func problems(_ old: String, _ new: String) -> [Problem] {
    let world = SmallWorld()
    world.write(Document.record.text.changing(old, to: new), to: .record)
    return world.loadHome().problems
  }

  @Test(arguments: [
    (
      "by: A team", "by: A team # 2", ProblemKind.written(.commentCutsText(lead: "by: ", kept: "A team", rest: "# 2")),
      4, 7
    ),
    (
      "by: A team", "by: A team\n  note: See room #3, no lock",
      .written(.commentCutsText(lead: "note: ", kept: "See room", rest: "#3, no lock")), 5, 9
    ),
    (
      "by: A team", "by: A team\n    of two #3 here",
      .written(.commentCutsText(lead: "by: ", kept: "A team of two", rest: "#3 here")), 4, 7
    ),
    (
      "food.meals: met", "food.meals: {rating: met, note: ផ្ទះ #3\n      }",
      .written(.commentCutsText(lead: "note: ", kept: "ផ្ទះ", rest: "#3")), 10, 37
    ),
    (
      "food.meals: met", "food.meals: {rating: met, evidence: [a.jpg, IMG #3.jpg\n      ]}",
      .written(.commentCutsText(lead: "", kept: "IMG", rest: "#3.jpg")), 10, 49
    ),
    (
      "food.meals: met", "food.meals: {rating: met, note: {km: ផ្ទះ\t# x\n      }}",
      .written(.commentCutsText(lead: "km: ", kept: "ផ្ទះ", rest: "# x")), 10, 42
    ),
    (
      "food.meals: met", "food.meals:\n      rating: met\n      evidence:\n        - a.jpg\n        -  gate #1.jpg",
      .written(.commentCutsText(lead: "- ", kept: "gate", rest: "#1.jpg")), 14, 12
    ),
    (
      "food.meals: met", "food.meals:\n      rating: met\n      evidence:\n      - ទ្វារ\n        gate #1.jpg",
      .written(.commentCutsText(lead: "- ", kept: "ទ្វារ gate", rest: "#1.jpg")), 13, 9
    ),
  ])
  func `a comment that follows a text on its line is a warning`(
    old: String, new: String, kind: ProblemKind, line: Int, column: Int
  ) {
    let told = Self.problems(old, new)
    #expect(told.map(\.kind) == [kind] && told.map(\.severity) == [.warning])
    #expect(told.map { [Int($0.place.line), Int($0.place.column)] } == [[line, column]])
  }

  @Test(arguments: [
    ("food.meals: met", "food.meals: met   # seen at night"), ("by: A team", "by: \"A team #2\" # two"),
    ("by: A team", "by: A team#2"), ("by: A team", "# of room #3 and #4\n  by: A team\n  # more #5"),
    ("kind: inspection", "kind: inspection # in the morning"), ("by: A team", "by: A team\n  note: |\n    See room #3"),
    ("measures: {meals: 3}", "measures:  # counted\n  meals: 3 # by hand"),
    ("food.meals: met", "food.meals: {rating: met, note: Good} # seen"),
  ])
  func `a comment elsewhere is none`(old: String, new: String) {
    #expect(Self.problems(old, new).isEmpty)
  }

  @Test(arguments: [
    ("\\uFFFF", "U+FFFF"), ("\\a", "U+0007"), ("\\U0001FFFE", "U+1FFFE"), ("\\x7F", "U+007F"), ("\\e", "U+001B"),
  ])
  func `what is no character is named where it stands`(written: String, codePoint: String) {
    let told = Self.problems("by: A team", "by: \"A \(written) team\"")
    #expect(told.map(\.kind) == [.written(.notACharacter(codePoint: codePoint))])
    #expect(told.map { $0.place.line } == [4])
    let world = SmallWorld()
    world.write(Document.standard.text.changing("title: Test", to: "title: \"T\(written)\""), to: .standard)
    #expect(world.loadStandards().problems.map(\.kind) == [.written(.notACharacter(codePoint: codePoint))])
  }

  @Test func `a sign that is no character and a comment that cuts are found wherever in a file they stand`() {
    let sign = String(Unicode.Scalar(0xFDD0 as UInt32)!)
    for length in 0..<17 {
      let team = "by: A team" + String(repeating: "x", count: length)
      let noncharacter = Self.problems("by: A team", team + "\n  note: a\(sign)b")
      #expect(noncharacter.map(\.kind) == [.written(.notACharacter(codePoint: "U+FDD0"))], "\(length)")
      let escaped = Self.problems("by: A team", team + "\n  note: \"a\\x01b\"")
      #expect(escaped.map(\.kind) == [.written(.notACharacter(codePoint: "U+0001"))], "\(length)")
      let comment = Self.problems("by: A team", team + "\n  note: See room #3")
      #expect(comment.count == 1, "\(length)")
    }
  }

  @Test func `tabs, line breaks and all letters are characters`() {
    #expect(Self.problems("by: A team", "by: \"A\\tteam\\nឡ 漢 😀 é\"").isEmpty)
  }

  @Test(arguments: [
    ("kind: inspection", "kind: \"\u{200B}inspection\"", InvisibleSide.before, "U+200B", "inspection"),
    ("kind: inspection", "kind: insp\u{AD}ection", .within, "U+00AD", "inspection"),
    ("kind: inspection", "kind: \"inspection\u{A0}\"", .behind, "U+00A0", "inspection"),
    ("kind: inspection", "ki\u{2060}nd: inspection", .within, "U+2060", "kind"),
    ("meals: 3", "meals: 3\u{200B}0", .within, "U+200B", "30"),
    ("meals: 3", "meals: ៣\u{200B}០", .within, "U+200B", "30"),
    ("date: 2026-03-14", "date: 2026\u{FEFF}-03-14", .within, "U+FEFF", "2026-03-14"),
  ])
  func `a sign that nobody sees is told by its code point, never as the word that it looks like`(
    old: String, new: String, side: InvisibleSide, codePoint: String, word: String
  ) {
    let kinds = Self.problems(old, new).map(\.kind)
    #expect(kinds.contains(.invisibleSign(codePoint: codePoint, side, word: word)), "\(kinds)")
  }

  @Test func `signs that nobody sees are normal within a note, and taken from the ends of words`() {
    #expect(Self.problems("by: A team", "by: A team\n  note: ផ្ទះ\u{200B}ស្អាត").isEmpty)
    #expect(Self.problems("kind: inspection", "kind: inspection\u{200B}").isEmpty)
    #expect(Self.problems("food.meals: met", "food.meals\u{200B}: \u{A0}met").isEmpty)
  }

  @Test func `a comma in a text within brackets is told with the whole text`() {
    let told = Self.problems("food.meals: met", "food.meals: {rating: met, note: No lock, no light}")
    #expect(told.map(\.kind) == [.written(.commaCutsText(key: "note", kept: "No lock", rest: "no light"))])
    let world = SmallWorld()
    world.write(Document.standard.text.changing("title: Test", to: "title: {en: Food, water, km: អាហារ}"), to: .standard)
    #expect(
      world.loadStandards().problems.map(\.kind) == [.written(.commaCutsText(key: "en", kept: "Food", rest: "water"))])
  }

  @Test(arguments: [
    ("note: no light, see: x", "no light", "see: x"),
    ("note: no light, see: x, and so on", "no light", "see: x, and so on"),
    ("note: Two, three, four", "Two", "three, four"),
    ("reason: no, kitchen: closed, evidence: [a.jpg]", "no", "kitchen: closed"),
  ])
  func `what a comma tears from a text is told once, with all of it, though a colon makes it a key`(
    written: String, kept: String, rest: String
  ) throws {
    let key = try #require(written.split(separator: ":").first.map(String.init))
    let told = Self.problems("food.meals: met", "food.meals: {rating: met, \(written)}")
    #expect(told.map(\.kind) == [.written(.commaCutsText(key: key, kept: kept, rest: rest))])
  }

  @Test func `a key that is not known is no part of a text where none stands before it on its line`() {
    #expect(
      Self.problems("food.meals: met", "food.meals: {rating: met, colour: red}").map(\.kind)
        == [.written(.unknownKey("colour", nearest: nil))])
    #expect(
      Self.problems("food.meals: met", "food.meals: {note: \"Clean\", colour: red}").map(\.kind)
        == [.written(.unknownKey("colour", nearest: nil))])
    #expect(
      Self.problems("food.meals: met", "food.meals:\n      note: Clean\n      colour: red").map(\.kind)
        == [.written(.unknownKey("colour", nearest: nil))])
  }

  @Test(arguments: [
    ("heard: STAFF AUTHORITY", "STAFF AUTHORITY", "heard", ["staff", "authority"]),
    ("heard: staff and resident", "staff and resident", "heard", ["staff", "resident"]),
    ("heard: [resident; staff]", "resident; staff", "heard", ["resident", "staff"]),
    ("heard: staff, resident", "staff, resident", "heard", ["staff", "resident"]),
    ("evidence: a.jpg, b.jpg", "a.jpg, b.jpg", "evidence", ["a.jpg", "b.jpg"]),
  ])
  func `several words that stand in one are told with the list to write`(
    written: String, text: String, key: String, words: [String]
  ) {
    let told = Self.problems("food.meals: met", "food.meals: {rating: met, \(written)}")
    #expect(told.map(\.kind) == [.written(.severalWords(text, key: key, words: words))])
  }

  @Test(arguments: [
    ("kind: inspection", "kind: INSPECTION", "inspection"),
    ("food.meals: met", "food.meals: {heard: [Staff]}", "staff"),
  ])
  func `a word that differs in the case of its letters is told with the one that is meant`(
    old: String, new: String, meant: String
  ) {
    guard case .written(.unknownWord(_, _, _, let nearest))? = Self.problems(old, new).first?.kind else {
      return #expect(Bool(false), "\(Self.problems(old, new))")
    }
    #expect(nearest == meant)
  }

  @Test(arguments: [
    ("food.meals: met", "food.meals: {rating:met}", YAMLSlip.spaceMissing(behind: "rating")),
    ("food.meals: met", "food.meals: {rating៖ met}", .foreignColon("៖")),
    ("  test:\n    food.meals: met", "  test:\n    food.meals៖ met", .foreignColon("៖")),
    ("  test:\n    food.meals: met", "  test:\n    food.meals:met", .spaceMissing(behind: "food.meals")),
  ])
  func `a colon that parts nothing is told where the file is YAML all the same`(
    old: String, new: String, slip: YAMLSlip
  ) {
    #expect(Self.problems(old, new).map(\.kind) == [.yaml(.syntax("", slip: slip))])
  }

  @Test(arguments: ["", "answers:\n", "answers: {}\n"])
  func `a record that ends before its answers is told, and that it names standards`(rest: String) {
    let world = SmallWorld()
    world.write(
      "visit:\n  date: 2026-03-14\n  kind: inspection\n  against: {test: \"1.1\"}\n" + rest, to: .record)
    let told = world.loadHome()
    #expect(told.problems.map(\.kind) == [.written(.answersMissing)] && told.records.count == 1)
    world.write("visit:\n  date: 2026-03-14\n  kind: inspection\n" + rest, to: .record)
    let bare = world.loadHome()
    #expect(bare.problems.map(\.kind) == [.written(.nothingAnswered)] && bare.records.count == 1)
    #expect(bare.problems.map(\.severity) == [.warning])
  }

  @Test func `a standard that is pinned and not answered is told`() {
    #expect(
      Self.problems("by: A team", "against: {test: \"1.1\", other: \"1.1\"}").map(\.kind) == [
        .written(.pinnedNotAnswered("other"))
      ])
  }

  @Test func `of a very long word the beginning is told`() throws {
    let told = Self.problems("kind: inspection", "kind: " + String(repeating: "ក", count: 100_000))
    guard case .written(.unknownWord(let word, _, _, _)) = try #require(told.first).kind else {
      Issue.record("\(told)")
      return
    }
    #expect(word.unicodeScalars.count == 101)
  }
}
