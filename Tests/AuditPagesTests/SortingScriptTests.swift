import Foundation
import Testing

@testable import AuditPages

@Suite struct `The script of a comparison` {
  @Test func `is the one that the page lets run`() throws {
    let run = Process()
    run.executableURL = URL(filePath: "/bin/sh")
    run.arguments = ["-c", "sha256sum | cut -c1-64 | tr -d '\\n'"]
    let (input, output) = (Pipe(), Pipe())
    run.standardInput = input
    run.standardOutput = output
    try run.run()
    input.fileHandleForWriting.write(Data(sortingScript.text.utf8))
    try input.fileHandleForWriting.close()
    let hexadecimal = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let digest = Data(base64Encoded: sortingScript.digest) ?? Data()
    let told = digest.map { byte in byte < 16 ? "0" + String(byte, radix: 16) : String(byte, radix: 16) }.joined()
    #expect(told == hexadecimal)
  }
}
