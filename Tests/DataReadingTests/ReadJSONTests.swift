import DataReading
import Testing

@Suite struct ReadJSONTests {
  @Test func `every kind of value is read, members in the order of the file`() throws {
    let text = #"{"b": [1, -2.5, "x", true, false, null], "a": {"km": "ខ្មែរ \ud83d\ude00"}}"#
    let value = try readJSON(Array(text.utf8))
    #expect(value.members.map(\.name) == ["b", "a"])
    #expect(value["b"] == .list([.whole(1), .real(-2.5), .text("x"), .flag(true), .flag(false), .null]))
    #expect(value["a"]?["km"]?.string == "ខ្មែរ 😀")
  }

  @Test func `a mark of byte order and a NUL within a text are read`() throws {
    #expect(try readJSON([0xEF, 0xBB, 0xBF] + Array(#""a\u0000b""#.utf8)).string == "a\u{0}b")
  }

  @Test(arguments: [
    "", "{", #"{"a": 1"#, #"{"a": 1, "a": 2}"#, "{} x", #""\ud800""#, "[1,]", "nul", #"{"a": 99999999999999999999}"#,
  ])
  func `what is not one well-formed document is refused with its place`(text: String) throws {
    let error = #expect(throws: JSONError.self) { try readJSON(Array(text.utf8)) }
    guard case .syntax(let words) = try #require(error).code else {
      Issue.record("\(text)")
      return
    }
    #expect(!words.isEmpty && error!.line >= 1 && error!.column >= 1)
  }

  @Test func `bytes that are no UTF-8 are refused`() {
    #expect(throws: JSONError.self) { try readJSON([0x22, 0xFF, 0x22]) }
  }

  @Test func `depth and size have limits`() {
    #expect(throws: JSONError(code: .tooDeep(limit: 64), line: 1, column: 1)) {
      try readJSON(Array((String(repeating: "[", count: 66) + String(repeating: "]", count: 66)).utf8))
    }
    #expect(throws: JSONError.self) { try readJSON([UInt8](repeating: UInt8(ascii: "["), count: 65)) }
    let deepest = String(repeating: "[", count: 65) + String(repeating: "]", count: 65)
    #expect(throws: Never.self) { try readJSON(Array(deepest.utf8)) }
    #expect(throws: JSONError(code: .tooLarge(limit: 4), line: 1, column: 1)) {
      try readJSON(Array("12345".utf8), most: 4)
    }
  }

  @Test func `a number is written as one would write it`() {
    #expect(JSONValue.real(2.5).written == "2.5")
    #expect(JSONValue.real(3).written == "3")
    #expect(JSONValue.whole(-7).written == "-7")
    #expect(JSONValue.null.written == nil)
  }
}
