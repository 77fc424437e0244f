import AuditTestSupport
import Testing

@testable import TextFitting

@Suite struct DoorTests {
  @Test func `what is no character is replaced, in every plane`() {
    for plane in UInt32(0)...16 {
      for end in [UInt32(0xFFFE), 0xFFFF] {
        let text = "a" + String(Unicode.Scalar(plane << 16 | end)!) + "b"
        #expect(text.printable == "a\u{FFFD}b")
        #expect(text.legible == "a\u{FFFD}b")
      }
    }
    for value in UInt32(0xFDD0)...0xFDEF { #expect(String(Unicode.Scalar(value)!).legible == "\u{FFFD}") }
  }

  @Test func `no sign that turns the direction of writing goes out`() {
    for value in [0x61C, 0x200E, 0x200F] + Array(0x202A...0x202E) + Array(0x2060...0x206F) + [0xFEFF, 0xE0001] {
      let text = "a" + String(Unicode.Scalar(UInt32(value))!) + "b"
      #expect(text.printable == "ab")
      #expect(text.legible == "ab")
      #expect(text.inert(but: []) == "ab")
    }
  }

  @Test func `a sign that is seen stays, though Unicode counts it with those that format`() {
    #expect("\u{600}12".printable == "\u{600}12")
    #expect("\u{6DD}".legible == "\u{6DD}")
  }

  @Test(arguments: [
    ("a\nb", "a\nb"), ("a\r\nb", "a\nb"), ("a\rb", "a\nb"), ("a\u{85}b", "a\nb"), ("a\u{2028}b\u{2029}c", "a\nb\nc"),
    ("a\u{B}b\u{C}c", "a\nb\nc"), ("a\tb", "a\tb"), ("a\r\r\nb", "a\n\nb"), ("a\n\rb", "a\n\nb"), ("\r", "\n"),
  ])
  func `a legible text keeps its lines, each ended alike, and its tabs`(text: String, legible: String) {
    #expect(text.legible.utf8.elementsEqual(legible.utf8))
  }

  @Test(arguments: hostileTexts.indices)
  func `whatever goes out can be read, and cannot steer`(index: Int) {
    for shown in [hostileTexts[index].printable, hostileTexts[index].legible, hostileTexts[index].inert(but: [])] {
      #expect(!shown.unicodeScalars.contains { $0.isNoncharacter || $0.properties.isBidiControl })
      #expect(
        !shown.unicodeScalars.contains {
          $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\t" && $0 != "\r"
        })
      #expect(!shown.replacing("\r\n", with: "").unicodeScalars.contains("\r"))
    }
  }

  @Test func `an output keeps what the program itself sends, and nothing that looks like more of it`() {
    let own = ["\u{1B}[1;31m", "\u{1B}[0m", "\r\u{1B}[K"]
    let page = "\u{1B}[1;31mbad\u{1B}[0m\r\u{1B}[K12\n"
    #expect(page.inert(but: own) == page)
    #expect("\u{1B}[2J\u{1B}[1;31\rx".inert(but: own) == "\u{FFFD}[2J\u{FFFD}[1;31 x")
    #expect("a,b\r\nc".inert(but: own) == "a,b\r\nc")
    #expect("a\r".inert(but: own) == "a ")
  }
}
