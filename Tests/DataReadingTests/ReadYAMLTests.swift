import AuditTestSupport
import DataReading
import Testing

@Suite struct `The tree of a document` {
  @Test func `holds mappings, sequences and scalars as they are nested`() throws {
    let document = try readYAML(
      """
      visit: {date: 2026-03-14, by: DoSVY}
      measures:
        residents: 42
      answers:
        - [met, partly]
        - {rating: unmet, heard: [resident, staff]}
        - []
        - {}
      """)
    #expect(
      outline(document.root)
        == "{visit:{date:2026-03-14,by:DoSVY},measures:{residents:42},"
        + "answers:[[met,partly],{rating:unmet,heard:[resident,staff]},[],{}]}")
    #expect(document.name == "test.yaml")
  }

  @Test func `a root may be a scalar or a sequence`() throws {
    #expect(outline(try readYAML("one").root) == "one")
    #expect(outline(try readYAML("- one\n- two").root) == "[one,two]")
  }

  @Test func `a scalar has a text and nothing below it, a collection the reverse`() throws {
    let root = try readYAML("a: [1, 2]").root
    #expect(root.kind == .mapping)
    #expect(root.string == nil)
    #expect(root.children.map(\.kind) == [.scalar, .sequence])
    let sequence = root.pairs[0].value
    #expect(sequence.string == nil)
    #expect(sequence.pairs.isEmpty)
    #expect(sequence.children.map(\.string) == ["1", "2"])
    #expect(sequence.children[0].children.isEmpty)
    #expect(sequence.children[0].pairs.isEmpty)
  }

  @Test func `a key may come twice, for it is the loader that asks for keys`() throws {
    #expect(outline(try readYAML("a: 1\na: 2").root) == "{a:1,a:2}")
  }

  @Test func `a mapping may be a key`() throws {
    let root = try readYAML("? {a: 1}\n: b").root
    #expect(root.pairs.map(\.key.kind) == [.mapping])
    #expect(outline(root) == "{{a:1}:b}")
  }

  @Test(arguments: [
    ("", true), ("~", true), ("null", true),
    ("''", false), ("\"\"", false), ("'~'", false), ("\"null\"", false), ("Null", false), ("nul", false),
    ("0", false), ("no", false), ("[]", false), ("{}", false),
  ])
  func `nothing is an empty scalar, a tilde or null, and never one in quotes`(written: String, isNull: Bool) throws {
    let value = try readYAML("key: \(written)\n").root.pairs[0].value
    #expect(value.isNull == isNull)
  }

  @Test func `words and numbers come as they were written`() throws {
    let root = try readYAML("[yes, No, 0x1F, 1_000, 1e3, 2014-05-19, .5, +7, ៤២]").root
    #expect(root.children.map(\.string) == ["yes", "No", "0x1F", "1_000", "1e3", "2014-05-19", ".5", "+7", "៤២"])
  }

  @Test func `block texts are folded or kept as they ask for`() throws {
    let root = try readYAML("a: >-\n  one\n  two\n\n  three\nb: |\n  one\n  two\nc: \"x\\ty\\u1780\"\n").root
    #expect(root.pairs.map(\.value.string) == ["one two\nthree", "one\ntwo\n", "x\tyក"])
  }

  @Test(arguments: ["\\L", "\\P", "\\N", "\\_", "\\x41", "\\u1780", "\\U00010330", "\\t"])
  func `a text of escapes alone is read whole, though it may be longer than it is written`(escape: String) throws {
    let means: [String: String] = [
      "\\L": "\u{2028}", "\\P": "\u{2029}", "\\N": "\u{85}", "\\_": "\u{A0}", "\\x41": "A", "\\u1780": "ក",
      "\\U00010330": "𐌰", "\\t": "\t",
    ]
    let root = try readYAML("\"" + String(repeating: escape, count: 5000) + "\"").root
    #expect(root.string == String(repeating: means[escape]!, count: 5000))
  }

  @Test func `texts are compared by their bytes`() throws {
    let nodes = try readYAML("[met, 'met', mets, me, [met]]").root.children
    let other = try readYAML("met").root
    #expect(nodes.map { $0.isText("met") } == [true, true, false, false, false])
    #expect(nodes.map { $0.isSameText(as: other) } == [true, true, false, false, false])
    #expect(nodes.map { other.isSameText(as: $0) } == [true, true, false, false, false])
    let accents = try readYAML("[\u{E9}, e\u{301}]").root.children
    #expect(!accents[0].isSameText(as: accents[1]))
    #expect(!accents[1].isText("\u{E9}"))
  }

  @Test func `the flat tree says the same as the nodes`() throws {
    let document = try readYAML("a: [b, {c: ~}]\nd: 'e'\n")
    document.withContents { contents in
      #expect(
        contents.entries.map(\.kind)
          == [.mapping, .scalar, .sequence, .scalar, .mapping, .scalar, .scalar, .scalar, .scalar])
      #expect(contents.entries.indices.map { contents.end(of: $0) } == [9, 2, 7, 4, 7, 6, 7, 8, 9])
      #expect(
        contents.entries.map { String(decoding: contents.bytes($0), as: UTF8.self) }
          == ["", "a", "", "b", "", "c", "~", "d", "e"])
      #expect(contents.entries.map(contents.isNull) == [false, false, false, false, false, false, true, false, false])
      #expect(contents.entries.map(\.isPlain) == [false, true, false, true, false, true, true, true, false])
    }
  }
}

@Suite struct `Places in a document` {
  @Test func `are lines and columns from 1, and the width of a scalar on its line`() throws {
    let root = try readYAML("# a comment\nvisit:\n  date: 2026-03-14\n  'by': \"DoSVY\"\n").root
    let visit = root.pairs[0]
    #expect(place(root) == [2, 1, 1])
    #expect(place(visit.key) == [2, 1, 5])
    #expect(place(visit.value) == [3, 3, 1])
    #expect(place(visit.value.pairs[0].value) == [3, 9, 10])
    #expect(place(visit.value.pairs[1].key) == [4, 3, 4])
    #expect(place(visit.value.pairs[1].value) == [4, 9, 7])
  }

  @Test func `count code points, so that Khmer text before them moves them by its letters and signs`() throws {
    let khmer = "ស្តង់ដារ"
    let root = try readYAML("{km: \(khmer), en: x}").root
    let count = Int32(khmer.unicodeScalars.count)
    #expect(place(root.pairs[0].value) == [1, 6, count])
    #expect(place(root.pairs[1].key) == [1, 6 + count + 2, 2])
    #expect(place(root.pairs[1].value) == [1, 6 + count + 6, 1])
  }

  @Test func `count a zero-width space and a letter beyond the basic plane as one each`() throws {
    let root = try readYAML("[a\u{200B}b, 𐌰, x]").root
    #expect(root.children.map(\.column) == [2, 7, 10])
    #expect(root.children.map(\.width) == [3, 1, 1])
  }

  @Test func `a text wider than any window is 65,535 wide`() throws {
    let root = try readYAML("[" + String(repeating: "x", count: 70_000) + ", y]").root
    #expect(root.children.map { place($0) } == [[1, 2, 65_535], [1, 70_004, 1]])
  }

  @Test func `a text of several lines is one wide`() throws {
    let values = try readYAML("a: |\n  one\n  two\nb: \"one\n  two\"\nc: d\n").root.pairs.map(\.value)
    #expect(values.map { place($0) } == [[1, 4, 1], [4, 4, 1], [6, 4, 1]])
  }

  @Test func `nothing stands where its value would have begun, with no width`() throws {
    let value = try readYAML("a:\nb: 1\n").root.pairs[0].value
    #expect(value.line == 1)
    #expect(value.width == 0)
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"])
  func `every line break of YAML ends a line`(lineBreak: String) throws {
    let root = try readYAML(["a: 1", "b: 2", "c: 3"].joined(separator: lineBreak)).root
    #expect(root.pairs.map { place($0.key) } == [[1, 1, 1], [2, 1, 1], [3, 1, 1]])
    #expect(root.pairs.map(\.value.string) == ["1", "2", "3"])
  }

  @Test func `a byte order mark moves nothing`() throws {
    let document = try readYAML([0xEF, 0xBB, 0xBF] + Array("a: 1\nb: 2".utf8))
    #expect(document.root.pairs.map { place($0.key) } == [[1, 1, 1], [2, 1, 1]])
    #expect(document.root.pairs.map(\.key.string) == ["a", "b"])
  }
}

@Suite struct `What is refused` {
  static let withoutDocument = ["", " ", "\n\n", "# only\n# comments\n", "\u{FEFF}", "\u{FEFF}# x\n", "\r\n"]

  @Test(arguments: withoutDocument)
  func `a file of nothing but white space and comments is empty`(text: String) {
    #expect(error(text) == YAMLFailure(.empty, 1, 1))
  }

  @Test func `a document that says nothing is not empty`() throws {
    #expect(try readYAML("---\n").root.isNull)
  }

  @Test(arguments: [[0xFF, 0xFE] as [UInt8], [0xFE, 0xFF]])
  func `UTF-16 with its mark is told by name`(mark: [UInt8]) {
    #expect(error(mark + utf16("a: 1\n", bigEndian: mark[0] == 0xFE)) == YAMLFailure(.encoding("UTF-16"), 1, 1))
  }

  @Test(arguments: [(false, 2), (true, 1)])
  func `UTF-16 without its mark is refused at its first NUL`(bigEndian: Bool, column: Int32) {
    #expect(error(utf16("a: 1\n", bigEndian: bigEndian)) == YAMLFailure(.controlCharacter, 1, column))
  }

  @Test(arguments: [
    ("a: 1\nb: x\u{0}y\n", 2, 5), ("\u{0}", 1, 1), ("a: \u{7}\n", 1, 4), ("ខ្ញុំ: \u{1B}[31m\n", 1, 8),
    ("a: 1\r\nb: \u{7F}\r\n", 2, 4), ("# \u{8}\n", 1, 3), ("a: \u{FFFE}\n", 1, 4),
  ])
  func `a control character is refused where it stands`(text: String, line: Int32, column: Int32) {
    #expect(error(text) == YAMLFailure(.controlCharacter, line, column))
  }

  @Test(arguments: ["\r", "\u{85}", "\u{2028}"])
  func `a control character is refused on its line whatever ends the lines before it`(lineBreak: String) {
    #expect(error("a: 1\(lineBreak)b: \u{7}") == YAMLFailure(.controlCharacter, 2, 4))
  }

  @Test func `a byte order mark does not move the place of a control character`() {
    #expect(error("\u{FEFF}a: \u{7}") == YAMLFailure(.controlCharacter, 1, 4))
  }

  @Test func `tabs, NEL, no-break space and zero-width space are no control characters`() throws {
    #expect(try readYAML("a: 'x\ty\u{A0}z\u{200B}'\u{85}").root.pairs[0].value.string == "x\ty\u{A0}z\u{200B}")
  }

  /// Latin-1, a surrogate, an overlong slash, beyond U+10FFFF, a continuation alone, a letter cut short.
  static let brokenLetters: [[UInt8]] = [
    [0xED, 0xA0, 0x80], [0xC0, 0xAF], [0xF5, 0x80, 0x80, 0x80], [0x80], [0xFE],
  ]

  @Test(arguments: brokenLetters)
  func `bytes that are no UTF-8 are refused where they stand`(letter: [UInt8]) {
    let bytes = Array("a: 1\nនាម: x".utf8) + letter + Array("\n".utf8)
    #expect(error(bytes) == YAMLFailure(.encoding(nil), 2, 7))
  }

  @Test func `a letter cut short by the end of the file is refused where it begins`() {
    #expect(error(Array("a: x".utf8) + [0xE1, 0x9E]) == YAMLFailure(.encoding(nil), 1, 5))
  }

  @Test func `Latin-1 is refused at its first letter that is not ASCII`() {
    let bytes = Array("name: Caf".utf8) + [0xE9] + Array(" du Port\n".utf8)
    #expect(code(bytes) == .encoding(nil))
    #expect(error(bytes) == YAMLFailure(.encoding(nil), 1, 10))
  }

  @Test(arguments: [(5, true), (6, true), (7, false)])
  func `a document may have as many bytes as the limit and no more`(size: Int, isRead: Bool) {
    let bytes = [UInt8](repeating: 0x61, count: size)
    let failure = error(bytes, limits: YAMLLimits(bytes: 6))
    #expect(failure == (isRead ? nil : YAMLFailure(.tooLarge(limit: 6), 1, 1)))
  }

  static let nestings: [@Sendable (Int) -> String] = [
    { String(repeating: "[", count: $0) + String(repeating: "]", count: $0) },
    { String(repeating: "{a: ", count: $0) + String(repeating: "}", count: $0) },
    { String(repeating: "- ", count: $0) },
    { depth in (0..<depth).map { String(repeating: " ", count: $0) + "a:\n" }.joined() },
    { String(repeating: "[{a: ", count: $0 / 2) + ($0 % 2 == 1 ? "[]" : "") + String(repeating: "}]", count: $0 / 2) },
  ]

  @Test(arguments: nestings.indices, [1, 7, 64])
  func `a document may be nested as deep as the limit and no deeper`(form: Int, depth: Int) {
    let nested = Self.nestings[form]
    #expect(error(nested(depth), limits: YAMLLimits(depth: depth)) == nil)
    let tooDeep = error(nested(depth + 1), limits: YAMLLimits(depth: depth))
    #expect(tooDeep?.code == .tooDeep(limit: depth))
  }

  @Test func `what is nested too deeply is refused at the bracket that is one too many`() {
    #expect(error("a: [[[[1]]]]", limits: YAMLLimits(depth: 3)) == YAMLFailure(.tooDeep(limit: 3), 1, 6))
    #expect(error("a:\n  b:\n    c: 1\n", limits: YAMLLimits(depth: 2)) == YAMLFailure(.tooDeep(limit: 2), 3, 5))
  }

  @Test(arguments: [("[", 65), ("{", 65), ("- ", 65), ("? ", 65), ("[{", 33), ("{a: [", 33), ("[[", 33)])
  func `what is nested too deeply is told before it is found to be cut off`(opening: String, count: Int) {
    #expect(code(String(repeating: opening, count: count)) == .tooDeep(limit: 64))
  }

  @Test(arguments: [("a: &x 1\nb: *x\n", 2, 4), ("&x [*x]", 1, 5), ("- &a {}\n- <<: *a\n", 2, 7)])
  func `an alias is refused where it stands`(text: String, line: Int32, column: Int32) {
    #expect(error(text) == YAMLFailure(.alias, line, column))
  }

  @Test(arguments: ["a: &x 1\nb: *x\nc: [1\n", "a: !point 1\nb: 2\nc: [1\n", "a: 1\n--- b\n--- [1\n"])
  func `what is no YAML at all matters more than what our files may not hold`(text: String) {
    #expect(code(text)?.isSyntax == true)
  }

  @Test func `of several things that our files may not hold the first is told`() {
    #expect(error("a: &x !point 1\nb: *x\n---\nc: 1\n") == YAMLFailure(.tag, 1, 4))
  }

  @Test func `an anchor that nobody uses does no harm`() throws {
    #expect(outline(try readYAML("a: &x 1\n").root) == "{a:1}")
  }

  @Test(arguments: [
    ("a: !point 1\n", 4), ("a: !point [1, 2]\n", 4), ("a: !point {x: 1}\n", 4), ("!root\na: 1\n", 1),
    ("a: !<tag:example.org,2026:x> 1\n", 4), ("a: [1, !x 2]\n", 8),
  ])
  func `an application's tag is refused where it stands`(text: String, column: Int32) {
    #expect(error(text) == YAMLFailure(.tag, 1, column))
  }

  @Test(arguments: ["!!python/object:os.system {a: 1}", "!!java.lang.Runtime [x]", "!!python/name:os.system x"])
  func `a tag that a program put among YAML's own is refused as well`(value: String) {
    #expect(code("a: \(value)\n") == .tag)
  }

  @Test(arguments: [
    "! met", "!!str met", "!<tag:yaml.org,2002:str> met", "!<!> met", "!!str 'met'",
  ])
  func `a tag that says no more than YAML itself is accepted`(value: String) throws {
    #expect(try readYAML("a: \(value)\n").root.pairs[0].value.string == "met")
  }

  @Test func `a tag of YAML is accepted before a collection`() throws {
    #expect(outline(try readYAML("!!map\na: !!seq [1]\n").root) == "{a:[1]}")
  }

  @Test(arguments: [("a: 1\n---\nb: 2\n", 2), ("---\na: 1\n...\n---\nb: 2\n", 4), ("--- a\n--- b\n", 2)])
  func `a second document is refused where it begins`(text: String, line: Int32) {
    #expect(error(text) == YAMLFailure(.severalDocuments, line, 1))
  }

  @Test func `one document may say where it begins and ends`() throws {
    #expect(outline(try readYAML("%YAML 1.1\n---\na: 1\n...\n").root) == "{a:1}")
  }

  @Test(arguments: ["\n", "\r", "\r\n"])
  func `more than sixteen directives are refused before they cost anything`(lineBreak: String) throws {
    func text(_ count: Int) -> String {
      (0..<count).map { "%TAG !t\($0)! tag:x\(lineBreak)" }.joined() + "---\(lineBreak)a: 1\(lineBreak)"
    }
    #expect(outline(try readYAML(text(16)).root) == "{a:1}")
    #expect(error(text(17)) == YAMLFailure(.tooManyDirectives, 1, 1))
  }

  @Test(arguments: ["\u{85}", "\u{2028}", "\u{2029}"])
  func `directives are counted whatever ends their lines`(lineBreak: String) {
    let text = (0..<17).map { "%TAG !t\($0)! tag:x\(lineBreak)" }.joined() + "---\(lineBreak)a: 1\(lineBreak)"
    #expect(code(text) == .tooManyDirectives)
  }

  @Test func `a percent sign inside a line is no directive`() throws {
    let text = (0..<40).map { "k\($0): 80%\n" }.joined()
    #expect(try readYAML(text).root.pairs.count == 40)
  }

  @Test(arguments: [
    ("a:\n\tb: 1\n", 2, 1), ("a: [1, 2\n", 1, 4), ("a: \"x\n", 1, 4), ("a: b: c\n", 1, 5), ("a: 1\n b: 2\n", 2, 2),
    ("a: }\n", 1, 4), ("a: @x\n", 1, 4), ("- a\nb: 1\n", 2, 1), ("ក: [ខ, }\n", 1, 8),
  ])
  func `a slip of syntax is refused where it stands, or where libyaml saw it`(text: String, line: Int32, column: Int32)
  {
    let failure = error(text)
    #expect(failure?.code.isSyntax == true)
    #expect(failure.map { [$0.line, $0.column] } == [line, column])
  }

  @Test func `a slip that cannot be told is refused where libyaml saw it, and never behind the last line`() {
    #expect(error("a: }\n") == YAMLFailure(.syntax("did not find expected node content"), 1, 4))
    #expect(error("? [a\n").map { [$0.line, $0.column] } == [1, 3])
  }

  @Test func `tabs may stand between a key and its value, and before a comment`() throws {
    #expect(outline(try readYAML("a:\t1\t# x\nb: 2\n").root) == "{a:1,b:2}")
  }
}

@Suite struct `A slip of a person` {
  private static func told(_ text: String) -> (slip: YAMLSlip?, place: [Int32])? {
    guard let failure = error(text), case .syntax(_, let slip) = failure.code else { return nil }
    return (slip, [failure.line, failure.column])
  }

  private static let good =
    "visit:\n  date: 2026-03-14\n  kind: inspection\n  by: Team\nanswers:\n  s: {a: met, b: met}\n"

  /// Each with what is changed in a good document, and where the slip stands.
  private static let slips: [(old: String, new: String, slip: YAMLSlip, place: [Int32])] = [
    ("  kind:", "\tkind:", .tab, [3, 1]), ("  kind:", "  \tkind:", .tab, [3, 3]),
    ("  kind:", "\u{A0}\u{A0}kind:", .foreignSpace("\u{A0}"), [3, 1]),
    ("kind: i", "kind:\u{A0}i", .foreignSpace("\u{A0}"), [3, 8]),
    ("date: 2", "date:\u{202F}2", .foreignSpace("\u{202F}"), [2, 8]),
    ("date: 2", "date:2", .spaceMissing(behind: "date"), [2, 7]),
    ("kind: i", "kind:i", .spaceMissing(behind: "kind"), [3, 7]),
    ("by: T", "by:T", .spaceMissing(behind: "by"), [4, 5]),
    ("date: 2", "date៖ 2", .foreignColon("៖"), [2, 7]), ("kind: i", "kind ៖ i", .foreignColon("៖"), [3, 8]),
    ("by: T", "by：T", .foreignColon("："), [4, 5]),
    ("by: Team", "by: A: team", .colonInText, [4, 8]), ("by: Team", "by: “A: team”", .curlyQuotes("“"), [4, 7]),
    ("by: Team", "by: \"Team", .unclosedQuotes, [4, 7]), ("b: met}", "b: met", .unclosedBracket, [6, 6]),
    ("b: met}", "b: Room #3}", .commentInBrackets, [6, 23]),
    ("by: Team", "by: \"A\" team", .textBehindQuotes, [4, 11]),
    ("met, b: met}", "met b: met}", .colonInBrackets, [6, 15]), ("  kind: i", "  kind i", .colonMissing, [3, 3]),
    ("  kind:", "   kind:", .indentation, [3, 4]), ("  kind:", " kind:", .indentation, [3, 2]),
    ("by: Team", "by: \"C:\\photos\"", .backslash, [4, 10]), ("by: Team", "by: - Team", .listBesideKey, [4, 7]),
    ("by: Team", "by: @Team", .reservedStart("@"), [4, 7]), ("by: Team", "by: `Team", .reservedStart("`"), [4, 7]),
  ]

  @Test(arguments: slips.indices)
  func `is told on its own line`(index: Int) throws {
    let (old, new, slip, place) = Self.slips[index]
    let parts = Self.good.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
    try #require(parts.count == 2)
    let told = Self.told(parts.joined(separator: new))
    #expect(told?.slip == slip, "\(new)")
    #expect(told?.place == place, "\(new)")
  }

  @Test func `before which quotes were left open is told where they open, though the next quotes close them`() {
    let told = Self.told("by: \"A team\nnote: \"Good\"\n")
    #expect(told?.slip == .unclosedQuotes)
    #expect(told?.place == [1, 5])
  }

  @Test func `in a file of many lines is looked for near where it stands`() {
    let text = String(repeating: "a: 1\n", count: 5000) + "date:2\nb: 1\n"
    let told = Self.told(text)
    #expect(told?.slip == .spaceMissing(behind: "date"))
    #expect(told?.place == [5001, 5])
  }
}

@Suite struct `Signs that nobody sees` {
  @Test(arguments: ["\u{200B}", "\u{A0}", "\u{FEFF}", "\u{2060}", "\u{200C}", "\u{AD}"])
  func `are taken from the ends of what stands without quotes, and nowhere else`(sign: String) throws {
    let root = try readYAML("x: 1\nkey\(sign): \(sign)me\(sign)t\(sign)\nother: \"\(sign)\"\n").root
    #expect(outline(root) == "{x:1,key:me\(sign)t,other:\(sign)}")
  }

  @Test func `alone are nothing`() throws {
    #expect(try readYAML("x: \u{200B}\n").root.pairs[0].value.isNull)
  }
}

@Suite struct `Counting events` {
  @Test(arguments: [
    "one", "a: 1\nb: [1, 2, {c: d}]\n", "[]", "- - - x\n", "---\n", "a: >-\n  text\n  text\nb: {}\n",
  ])
  func `finds as many as the tree has beginnings and ends`(text: String) throws {
    let document = try readYAML(text)
    let nodes = document.withContents { contents in
      contents.entries.reduce(0) { $0 + ($1.kind == .scalar ? 1 : 2) }
    }
    // And the beginning and end of the stream and of the document.
    #expect(try countYAMLEvents(Array(text.utf8)) == nodes + 4)
  }

  @Test func `refuses what is not well formed as reading does`() throws {
    for text in ["a: [1", "a: \u{0}", "a: b: c"] {
      let failure = try #require(error(text)?.error)
      #expect(throws: failure) { try countYAMLEvents(Array(text.utf8)) }
    }
  }
}
