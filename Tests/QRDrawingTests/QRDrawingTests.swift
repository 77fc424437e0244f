import Testing

@testable import QRDrawing

@Suite struct QRDrawingTests {
  @Test func `a code has three eyes, and grows with what it holds`() throws {
    let small = try #require(QRCode(Array("careaudit".utf8)))
    #expect(small.width == 21)
    let large = try #require(QRCode([UInt8](repeating: 7, count: 2953)))
    #expect(large.width == 177)
    for (row, column) in [(0, 0), (0, 14), (14, 0)] {
      for step in 0..<7 {
        #expect(small.squares[row * 21 + column + step] && small.squares[(row + step) * 21 + column])
        #expect(small.squares[(row + 6) * 21 + column + step] && small.squares[(row + step) * 21 + column + 6])
      }
      #expect(!small.squares[(row + 1) * 21 + column + 1])
    }
  }

  @Test func `text that is no ASCII is said to be UTF-8, which takes room`() {
    #expect(QRCode(Array("AAAAAAAAAAAAAAAAA".utf8))?.width == 21)
    #expect(QRCode(Array("AAកកកកក".utf8))?.width == 25, "as long, and no ASCII")
    let most = Array((String(repeating: "ក", count: 984)).utf8)
    #expect(QRCode(most)?.width == 177 && QRCode(most + [0x41]) == nil)
  }

  @Test func `what does not fit has no code`() {
    #expect(QRCode([]) == nil)
    #expect(QRCode([UInt8](repeating: 7, count: 2954)) == nil)
  }

  @Test func `its path covers the dark squares and no others`() throws {
    let code = try #require(QRCode(Array("ក".utf8)))
    var covered = [Bool](repeating: false, count: code.width * code.width)
    for move in code.path.matches(of: /M(\d+) (\d+)h(\d+)v1h-(\d+)z/) {
      let (column, row) = (try #require(Int(move.output.1)), try #require(Int(move.output.2)))
      let length = try #require(Int(move.output.3))
      #expect(move.output.3 == move.output.4)
      for step in 0..<length { covered[row * code.width + column + step] = true }
    }
    #expect(covered == code.squares)
  }
}
