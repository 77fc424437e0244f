import AuditText
import Testing

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

  @Test func `what follows the first line of a paragraph hangs`() {
    var page = TextPage(isColoured: false, width: 30)
    page.line("one two three four five six seven eight", indent: 1, hanging: 4)
    #expect(page.text == " one two three four five\n    six seven eight\n")
  }
}
