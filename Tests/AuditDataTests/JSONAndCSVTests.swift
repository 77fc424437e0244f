import AuditTestSupport
import Foundation
import Testing

@testable import AuditData

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
    let json = JSONWriter.quoted(text)
    #expect(!json.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F })
    let back = try JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed) as? String
    #expect(back.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
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
    ("a\r\nb", "\"a\r\nb\""), ("a\rb", "\"a\rb\""), ("\"", "\"\"\"\""), (" a ", " a "), ("ស្ត្រី", "ស្ត្រី"),
  ])
  func `a field is quoted only where it has to be`(field: String, line: String) {
    #expect(csvLine([field]) == line + "\r\n")
    #expect(csvLine(["x", field, "y"]) == "x," + line + ",y\r\n")
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@sum", "\tx", "=\"a\",b", "=", "-", "\r=1"])
  func `a field that a spreadsheet would take for a formula stays text`(field: String) {
    #expect(parseCSV(csvLine(["x", field])) == [["x", "'" + field]])
  }

  @Test(arguments: 0..<200)
  func `fields come back from RFC 4180 as they were`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let rows = (0...random.below(4)).map { _ in
      (0...random.below(5)).map { _ in "x" + randomText(&random, marks: false) }
    }
    #expect(parseCSV(rows.map(csvLine).joined()) == rows)
  }

  @Test(arguments: [",", "\"", "\n", "\r"], ["\u{301}", "\u{17B6}", "\u{17D2}", "\u{200D}"])
  func `a mark behind a comma, quote or line end hides it from nobody`(special: String, mark: String) {
    let field = "a" + special + mark + "b"
    #expect(parseCSV(csvLine(["x", field, "y"])) == [["x", field, "y"]])
  }

  @Test(arguments: ["=", "+", "-", "@"])
  func `a mark behind a formula's sign does not make it a formula again`(sign: String) {
    let field = sign + "\u{338}1"
    #expect(parseCSV(csvLine([field])) == [["'" + field]])
  }
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
