import CatalogueCompiling
import Testing

@Suite struct RewriteCatalogueTests {
  private static let text = """
    ### All.

    ## plan
    ## What is planned.

    # A comment.
    plan-due = Due on { $day }
    plan-days =
        { $count ->
            [one] { $count } day
           *[other] { $count } days
        }
    plan-end = The end.

    """

  @Test func `every sentence written over itself leaves the file as it is`() throws {
    let messages = try readCatalogue(Self.text, language: "english").messages
    let values = Dictionary(uniqueKeysWithValues: messages.map { ($0.name, $0.value) })
    #expect(try rewriteCatalogue(Self.text, language: "english", values: values) == Self.text)
    for message in messages {
      let alone = try readSentence(message.value, named: message.name, group: message.group, language: "english")
      #expect(alone.pieces == message.pieces)
    }
  }

  @Test func `one sentence changes, and comments and all other lines stay`() throws {
    let changed = try rewriteCatalogue(
      Self.text, language: "english",
      values: ["plan-days": "{ $count } days", "plan-end": "{ $n ->\n    [one] One\n   *[other] More\n}"])
    #expect(
      changed == """
        ### All.

        ## plan
        ## What is planned.

        # A comment.
        plan-due = Due on { $day }
        plan-days = { $count } days
        plan-end =
            { $n ->
                [one] One
               *[other] More
            }

        """)
  }

  @Test(arguments: [
    "a { $b", "", "{ $n -> [one] x }", "ends with a space ", "\ta tab",
  ])
  func `what is no sentence is refused`(value: String) {
    #expect(throws: CatalogueError.self) {
      try rewriteCatalogue(Self.text, language: "english", values: ["plan-end": value])
    }
  }

  @Test(arguments: ["two\nplan-more = messages", "a\n## group", "a\n# no comment"])
  func `what looks like another message or group stays within its sentence`(value: String) throws {
    let before = try readCatalogue(Self.text, language: "english").messages
    let after = try readCatalogue(
      try rewriteCatalogue(Self.text, language: "english", values: ["plan-end": value]), language: "english"
    ).messages
    #expect(after.map(\.name) == before.map(\.name) && after.map(\.group) == before.map(\.group))
    #expect(after.first { $0.name == "plan-end" }?.value == value)
  }
}
