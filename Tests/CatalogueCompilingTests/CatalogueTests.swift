import CatalogueCompiling
import Testing

@Suite struct CatalogueTests {
  private static func compile(_ english: String, _ khmer: String? = nil) throws -> String {
    try compileCatalogue([
      readCatalogue(english, language: "english"), readCatalogue(khmer ?? english, language: "khmer"),
    ])
  }

  /// The compiler's complaint, as it is shown.
  private static func refusal(_ english: String, _ khmer: String? = nil) -> String? {
    do {
      _ = try compile(english, khmer)
      return nil
    } catch let error as CatalogueError {
      let text = error.language == "english" ? english : khmer ?? english
      return error.shown(path: error.language + ".ftl", text: text)
    } catch { return "\(error)" }
  }

  @Test func `a message becomes a name in its group, in each language`() throws {
    let swift = try Self.compile(
      """
      ## plan

      # Where nothing has a day.
      plan-no-due = no day is set
      """,
      """
      ## plan

      plan-no-due = គ្មានកាលកំណត់
      """)
    #expect(
      swift.hasSuffix(
        """
        package enum Words {
          package enum Plan {
            /// no day is set
            /// Where nothing has a day.
            package static var `noDue`: Sentence {
              Sentence(Texts(
                english: "no day is set",
                khmer: "គ្មានកាលកំណត់"))
            }
          }
        }

        """))
  }

  @Test func `what is put in becomes a parameter, a number where anything is chosen by it`() throws {
    let swift = try Self.compile(
      """
      ## due-day

      due-day-late =
          { $count ->
              [one] one day since { $day }
             *[other] { $count } days since { $day }
          }, it is late
      """,
      """
      ## due-day

      due-day-late = យឺត { $count } ថ្ងៃ តាំងពី { $day }
      """)
    #expect(swift.contains("package enum DueDay {"))
    #expect(swift.contains("func `late`(`count`: some SpokenNumber, `day`: some Spoken) -> Sentence {"))
    #expect(
      swift.contains(
        #"pluralForm(of: `count`, in: .english) == .one ? ("one day since \(`day`.said(in: .english)), it is late")"#
          + #" : ("\(`count`.said(in: .english)) days since \(`day`.said(in: .english)), it is late")"#))
    #expect(swift.contains(#"khmer: "យឺត \(`count`.said(in: .khmer)) ថ្ងៃ តាំងពី \(`day`.said(in: .khmer))""#))
  }

  @Test func `a value goes on in indented lines, and spaces and braces that are meant stand in quotes`() throws {
    let swift = try Self.compile(
      """
      ## help

      help-exit =
          Exit “status”:

            0 { "{" }done{ "}" }
          { "[" }end{ " " }
      help-path = C:\\audits{ ": " }
      """)
    #expect(swift.contains(#"english: "Exit “status”:\n\n  0 {done}\n[end ","#))
    #expect(swift.contains(#"english: "C:\\audits: ","#))
  }

  @Test(arguments: [
    ("## a\n\na-b = x\na-b = y\n", "english.ftl:4:1: error: “a-b” stands already on line 3\na-b = y\n^"),
    (
      "## a\n\nb-c = x\n",
      "english.ftl:3:1: error: “b-c” stands in the group “a”, so its name begins with “a-”\nb-c = x\n^"
    ),
    ("a-b = x\n", "english.ftl:1:1: error: “a-b” stands before the first group\na-b = x\n^"),
    ("## a\n\na-b = x { $n\n", "english.ftl:3:12: error: } is missing here\na-b = x { $n\n           ^"),
    (
      "## a\n\na-b = x }\n",
      "english.ftl:3:9: error: } stands here without its {; write { \"}\" } if it is meant\na-b = x }\n        ^"
    ),
    (
      "## a\n\na-b = x { n }\n",
      "english.ftl:3:11: error: { holds a parameter, { $name }, or signs, { \" \" }\na-b = x { n }\n          ^"
    ),
    (
      "## a\n\na-b = x \n",
      "english.ftl:3:8: error: a space that nobody sees ends this line; write { \" \" } if it is meant\na-b = x \n       ^"
    ),
    ("## a\n\na-b =\n", "english.ftl:3:5: error: nothing is said here\na-b =\n    ^"),
    (
      "## a\n\na-B = x\n", "english.ftl:3:1: error: a message is named by small letters, digits and hyphens\na-B = x\n^"
    ),
    ("## a\n\na-b: x\n", "english.ftl:3:1: error: a message is written as “name = what is said”\na-b: x\n^"),
    ("## a\n\n  x\n", "english.ftl:3:1: error: this line belongs to no message\n  x\n^"),
    ("## a\n\n## a\n", "english.ftl:3:4: error: the group “a” stands here a second time\n## a\n   ^"),
    (
      "## a\n\na-b = { $n ->\n    [one] x\n    }\n",
      "english.ftl:5:5: error: *[other] is missing here\n    }\n    ^"
    ),
    (
      "## a\n\na-b = { $n ->\n    [some] x\n   *[other] y\n    }\n",
      "english.ftl:4:6: error: a variant is one of zero, one, two, few, many and other, each once\n    [some] x\n     ^"
    ),
    (
      "## a\n\na-b = x\na-c = x\n",
      "english.ftl:4:1: error: “a-b” says the same; use that name, or say in a comment above how this differs\na-c = x\n^"
    ),
  ])
  func `a slip in a file is refused, with its place`(text: String, complaint: String) {
    #expect(Self.refusal(text) == complaint)
  }

  @Test(arguments: [
    ("a-b = x\n", "khmer.ftl:3:1: error: “a-c” is missing before this; english has it on line 4\na-b = x\n^"),
    (
      "a-c = y { $n }\n",
      "khmer.ftl:3:1: error: “a-b” is missing before this; english has it on line 3\na-c = y { $n }\n^"
    ),
    (
      "a-c = y { $n }\na-b = x\n", "khmer.ftl:3:1: error: “a-b” comes here; the files have one order\na-c = y { $n }\n^"
    ),
    ("a-b = x\na-c = y\n", "khmer.ftl:4:1: error: “a-c” holds { $n } in english\na-c = y\n^"),
    (
      "a-b = x { $n }\na-c = y { $n }\n", "khmer.ftl:3:1: error: “a-b” holds no parameter in english\na-b = x { $n }\n^"
    ),
    (
      "a-b = x\na-c = y { $n }\na-d = z\n", "khmer.ftl:5:1: error: “a-d” is no message in english\na-d = z\n^"
    ),
  ])
  func `a language that lacks a message or takes other parameters is refused`(messages: String, complaint: String) {
    #expect(Self.refusal("## a\n\na-b = x\na-c = y { $n }\n", "## a\n\n" + messages) == complaint)
  }

  @Test func `a comment that says why lets the same words stand twice`() throws {
    #expect(throws: Never.self) { try Self.compile("## a\n\na-b = x\n# Of a person.\na-c = x\n") }
  }

  @Test func `a parameter that English only counts by need not be told elsewhere`() throws {
    let english = "## a\n\na-b = { $n ->\n        [one] it is\n       *[other] they are\n    }\n"
    #expect(throws: Never.self) { try Self.compile(english, "## a\n\na-b = ជា\n") }
    #expect(Self.refusal(english, "## a\n\na-b = ជា { $n }\n") != nil)
  }
}
