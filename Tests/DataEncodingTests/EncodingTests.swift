import AuditTestSupport
import DataEncoding
import Foundation
import Testing

@Suite struct EncodingTests {
  @Test(arguments: 0..<70) func `Base64 is what Foundation writes`(count: Int) {
    var random = SeededRandom(seed: UInt64(count))
    let bytes = (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    #expect(base64(bytes) == Data(bytes).base64EncodedString())
  }

  @Test func `what is compressed is smaller, and another program reads it as it was`() throws {
    let text = String(repeating: "ស្តង់ដារអប្បបរមា minimum standards ", count: 300)
    let folder = TemporaryFolder()
    let path = folder.write(zlibCompressed(Array(text.utf8)), to: "text.zlib")
    let python = Process()
    let output = Pipe()
    python.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    python.arguments = [
      "python3", "-c", "import sys,zlib;sys.stdout.buffer.write(zlib.decompress(open(sys.argv[1],'rb').read()))", path,
    ]
    python.standardOutput = output
    try python.run()
    let read = output.fileHandleForReading.readDataToEndOfFile()
    python.waitUntilExit()
    #expect(String(decoding: read, as: UTF8.self) == text)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)).count < text.utf8.count / 10)
  }

  @Test func `nothing is compressed to a stream of nothing`() {
    #expect(zlibCompressed([]) == [0x78, 0xDA, 3, 0, 0, 0, 0, 1])
  }
}
