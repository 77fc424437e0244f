import AuditText
import Testing
import TextFitting

@Suite struct TextPageTests {
  @Test(arguments: [false, true])
  func `a note cannot clear the screen, coloured or not`(isColoured: Bool) {
    let hostile = "before\u{1B}[2J\u{9B}2J\u{1B}]0;title\u{7}behind"
    var page = TextPage(isColoured: isColoured)
    page.line(hostile, .bad)
    page.entry(hostile, hostile, labelWidth: 12, .good)
    let own = ["\u{1B}[1;31m", "\u{1B}[32m", "\u{1B}[0m"]
    let rest = own.reduce(page.text) { text, code in String(text.split(separator: code).joined()) }
    #expect(!rest.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control })
    #expect(page.text.contains("\u{1B}") == isColoured)
  }

  @Test func `a label that is too long gets a line of its own`() {
    var page = TextPage(isColoured: false, width: 40)
    page.entry("short", "one two three four five six seven", indent: 2, labelWidth: 10)
    page.entry("much-too-long", "words", indent: 2, labelWidth: 10)
    #expect(
      page.text == """
          short     one two three four five six
                    seven
          much-too-long
                    words

        """)
  }

  @Test func `figures stay in their columns, however wide the signs of a label or however long it is`() {
    var page = TextPage(isColoured: false)
    for label in ["ab", "漢字", "ស្ត្រី", "e\u{301}\u{202E}\u{200B}", "much-too-long", "exactly-8"] {
      page.row(label, "12.5%".padded(to: 8) + "9", indent: 2, labelWidth: 9)
    }
    #expect(
      page.text == """
          ab       12.5%   9
          漢字     12.5%   9
          ស្ត្រី      12.5%   9
          e\u{301}\u{200B}        12.5%   9
          much-too-long
                   12.5%   9
          exactly-8
                   12.5%   9

        """)
  }

  @Test func `what follows the first line of a paragraph hangs`() {
    var page = TextPage(isColoured: false, width: 30)
    page.line("one two three four five six seven eight", indent: 1, hanging: 4)
    #expect(page.text == " one two three four five\n    six seven eight\n")
  }
}
