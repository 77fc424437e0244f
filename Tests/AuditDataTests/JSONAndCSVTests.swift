import AuditTestSupport
import Foundation
import Testing
import TextFitting

@testable import AuditData
@testable import AuditFolder

@Suite struct JSONWriterTests {
  @Test(arguments: [
    ("plain", "\"plain\""), ("\"", "\"\\\"\""), ("\\", "\"\\\\\""), ("a\nb\r\tc", "\"a\\nb\\r\\tc\""),
    ("\u{1B}[2J", "\"\\u001b[2J\""), ("\u{7F}\u{2028}\u{2029}", "\"\\u007f\\u2028\\u2029\""), ("ស្ត្រី", "\"ស្ត្រី\""),
    ("", "\"\""),
  ])
  func `a string is escaped where JSON or a terminal needs it`(text: String, json: String) {
    #expect(JSONWriter.quoted(text) == json)
  }

  @Test(arguments: 0..<200)
  func `any string comes back as it was`(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let text = randomText(&random)
    try expectInertJSON(text)
  }

  @Test(arguments: hostileTexts.indices)
  func `a string of JSON holds nothing that steers, and comes back as it was but for what is no character`(index: Int)
    throws
  {
    try expectInertJSON(hostileTexts[index])
  }

  private func expectInertJSON(_ text: String) throws {
    let json = JSONWriter.quoted(text)
    #expect(
      !json.unicodeScalars.contains {
        $0.properties.generalCategory == .control || $0.properties.isBidiControl || $0.isNoncharacter
      })
    let back = try JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed) as? String
    let replaced = text.unicodeScalars.map { $0.isNoncharacter || $0 == "\0" ? "\u{FFFD}" : $0 }
    #expect(back.map { Array($0.unicodeScalars) } == replaced)
  }

  @Test(arguments: [
    ("\u{9B}2J", "\"\\u009b2J\""), ("\u{202E}", "\"\\u202e\""), ("\u{E0001}", "\"\\udb40\\udc01\""),
    ("\u{FFFE}", "\"\u{FFFD}\""),
    ("\0", "\"\u{FFFD}\""), ("ក\u{200B}\u{200D}", "\"ក\u{200B}\u{200D}\""),
  ])
  func `a sign that steers stands as an escape, what is no character as U+FFFD`(text: String, json: String) {
    #expect(JSONWriter.quoted(text).unicodeScalars.elementsEqual(json.unicodeScalars))
  }

  @Test(arguments: ["\"", "\\", "\n", "\u{1B}"], marksThatJoin)
  func `a mark before or behind a sign of JSON hides it from nobody`(sign: String, mark: String) throws {
    for text in [sign + mark, mark + sign, "a" + mark + sign + mark + "b"] { try expectInertJSON(text) }
  }

  @Test func `members stand in the order in which they were told`() throws {
    var writer = JSONWriter()
    writer.object { object in
      object.member("z", "last letter")
      object.member("a", Int64.max)
      object.key("list")
      object.array { list in
        list.value(1)
        list.value(nil)
        list.object { _ in }
        list.array { _ in }
      }
      object.member("nothing", nil as String?)
    }
    #expect(
      writer.text.drop { $0 == "\n" } == """
        {
          "z": "last letter",
          "a": 9223372036854775807,
          "list": [
            1,
            null,
            {},
            []
          ],
          "nothing": null
        }
        """)
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(writer.text.utf8)) }
  }
}

@Suite struct CSVTests {
  @Test(arguments: [
    ("plain", "plain"), ("", ""), ("a,b", "\"a,b\""), ("say \"yes\"", "\"say \"\"yes\"\"\""), ("a\nb", "\"a\nb\""),
    ("a\r\nb", "\"a\nb\""), ("a\rb", "\"a\nb\""), ("\"", "\"\"\"\""), (" a ", " a "), ("ស្ត្រី", "ស្ត្រី"),
  ])
  func `a field is quoted only where it has to be`(field: String, line: String) {
    #expect(csvLine([field]) == line + "\r\n")
    #expect(csvLine(["x", field, "y"]) == "x," + line + ",y\r\n")
  }

  @Test(arguments: [
    "=1+1", "+1", "-1", "@sum", "\tx", "=\"a\",b", "=", "-", "\n=1", "\n\n x", " =1", "\u{A0}=1", "\u{3000}+1",
    "\u{200B}-1", " \t @x",
    "＝1+1", "＋1", "－1", "＠x", " ＝1", "﹢1", "\n",
  ])
  func `a field that a spreadsheet would take for a formula stays text`(field: String) {
    #expect(parseCSV(csvLine(["x", field])) == [["x", "'" + field]])
  }

  @Test(arguments: ["\r=1", "\r\n=1", "\u{85}=1", "\u{2028}=1", "\u{FEFF}=1", "\u{202E}=1", "\u{AD}=1"])
  func `no sign that is taken out or changed uncovers a formula`(field: String) throws {
    let back = try #require(parseCSV(csvLine([field])).first?.first)
    #expect(back.hasPrefix("'"))
    #expect(back.hasSuffix("=1"))
  }

  @Test(arguments: hostileTexts.indices)
  func `a field holds nothing that steers`(index: Int) {
    let line = csvLine([hostileTexts[index]])
    #expect(line.dropLast().unicodeScalars.allSatisfy { $0 == "\n" || $0 == "\t" || $0.printable == $0 })
    #expect(parseCSV(line).first?.count == 1)
  }

  @Test(arguments: 0..<200)
  func `fields come back from RFC 4180 as they were`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let rows = (0...random.below(4)).map { _ in
      (0...random.below(5)).map { _ in "x" + randomText(&random, marks: false) }
    }
    #expect(parseCSV(rows.map(csvLine).joined()) == rows.map { $0.map(\.legible) })
  }

  @Test(arguments: [",", "\"", "\n"], marksThatJoin)
  func `a mark before or behind a comma, quote or line end hides it from nobody`(special: String, mark: String) {
    for field in ["a" + special + mark + "b", "a" + mark + special + "b", special + mark, mark + special] {
      let isFormula = field.utf8.first == 0x0A
      #expect(parseCSV(csvLine(["x", field, "y"])) == [["x", (isFormula ? "'" : "") + field, "y"]])
    }
  }

  @Test(arguments: ["=", "+", "-", "@"])
  func `a mark behind a formula's sign does not make it a formula again`(sign: String) {
    let field = sign + "\u{338}1"
    #expect(parseCSV(csvLine([field])) == [["'" + field]])
  }
}

/// Marks that Swift, or a reader, joins with the sign before or behind them.
private let marksThatJoin = ["\u{301}", "\u{17B6}", "\u{17D2}", "\u{200D}", "\u{600}", "\u{FE0F}"]

@Suite struct YAMLTextTests {
  @Test(arguments: ["\"", "\\", "\n", ": ", " #", "- ", "'", " "], marksThatJoin)
  func `a mark before or behind a sign of YAML hides it from nobody`(sign: String, mark: String) throws {
    for text in [sign + mark, mark + sign, "a" + sign + mark + "b", "a" + mark + sign + "b", "a\n" + sign + mark + "b"]
    {
      #expect(!isPlain(text))
      let quoted = yamlQuoted(text)
      let back = try JSONSerialization.jsonObject(with: Data(quoted.utf8), options: .fragmentsAllowed) as? String
      #expect(back.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
    }
  }

  @Test(arguments: [" \u{301}a\nb", "a\n \u{301}b", "a \nb", "a\n\u{301}b "])
  func `a line that begins or ends with a space, a mark behind it or not, is quoted`(text: String) {
    #expect(yamlBlockLines(text) == nil)
  }

  @Test func `lines without such are a block`() {
    #expect(yamlBlockLines("a\n\u{301}b\n\nc")?.map(String.init) == ["a", "\u{301}b", "", "c"])
  }

  private func isPlain(_ text: String) -> Bool { yamlScalar(text) == text }
}

/// Text with everything in it that a format might stumble over.
private func randomText(_ random: inout SeededRandom, marks: Bool = true) -> String {
  var text = String.UnicodeScalarView()
  let awkward: [Unicode.Scalar] = [
    "\"", "\\", "/", ",", ";", "'", "\n", "\r", "\t", "=", "@", "\u{1B}", "\u{7F}", "\u{85}", "\u{2028}", "\u{200E}",
    "\u{FFFD}", "😀", "ក", "ខ", "é",
  ]
  for _ in 0..<random.below(30) {
    switch random.below(4) {
    case 0: text.append(random.pick(awkward))
    case 1: text.append(Unicode.Scalar(UInt32(random.below(0x80)))!)
    case 2 where marks: text.append(Unicode.Scalar(UInt32(0x1780 + random.below(0x60)))!)
    default: text.append(Unicode.Scalar(UInt32(0x61 + random.below(26)))!)
    }
  }
  return String(text)
}

/// RFC 4180, read by scalars.
private func parseCSV(_ text: String) -> [[String]] {
  var rows: [[String]] = []
  var row: [String] = []
  var field = String.UnicodeScalarView()
  var isQuoted = false
  let scalars = Array(text.unicodeScalars)
  var index = 0
  while index < scalars.count {
    let scalar = scalars[index]
    let next = index + 1 < scalars.count ? scalars[index + 1] : nil
    if isQuoted {
      if scalar == "\"" && next == "\"" {
        field.append("\"")
        index += 1
      } else if scalar == "\"" {
        isQuoted = false
      } else {
        field.append(scalar)
      }
    } else if scalar == "\"" {
      guard field.isEmpty else { return [["a quote stands in a field without quotes"]] }
      isQuoted = true
    } else if scalar == "," {
      row.append(String(field))
      field = String.UnicodeScalarView()
    } else if scalar == "\r" && next == "\n" {
      row.append(String(field))
      rows.append(row)
      row = []
      field = String.UnicodeScalarView()
      index += 1
    } else {
      field.append(scalar)
    }
    index += 1
  }
  return rows
}
