import AuditTestSupport
import Foundation
import Testing

@testable import AuditCommand

/// What is refused before anybody is asked at an address.
@Suite struct RemoteRegistryTests {
  private let folder = TemporaryFolder()
  private static let secret = String(repeating: "ab", count: 32)
  private static let address = "https://registry.example"

  private func token(_ text: String = secret + "\n", mode: Int = 0o600) throws -> String {
    folder.write(text, to: "token")
    let path = folder.path + "/token"
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    return path
  }

  private func run(_ words: String..., at address: String = address, environment: [String: String] = [:]) -> CommandRun
  {
    CommandRun(["registry"] + words + ["--registry", address], environment: environment)
  }

  @Test(arguments: RegistryAction.allCases)
  func `only some things can be done by an address`(action: RegistryAction) throws {
    guard !Session.remoteActions.contains(action) else { return }
    let why = action.needsReason ? ["--why", "x"] : []
    let run = CommandRun(
      ["registry", action.rawValue] + action.operands + why + ["--registry", RemoteRegistryTests.address])
    #expect(run.status == 2 && run.complaints.contains("registry \(action.rawValue) needs the registry itself"))
  }

  @Test(arguments: ["audit", "check", "due", "serve", "search x", "account list", "compare"])
  func `other commands need the registry itself, also where the environment names an address`(command: String) {
    let words = command.split(separator: " ").map(String.init)
    let run = CommandRun(words, environment: ["CAREAUDIT_REGISTRY": RemoteRegistryTests.address])
    #expect(run.status == 2 && run.complaints.contains("needs the registry itself"), "\(run.all)")
  }

  @Test func `a token stands in a file for its owner alone, or in the environment, and is never told`() throws {
    #expect(run("status").complaints.contains("is asked with a token"))
    for mode in [0o644, 0o640, 0o604, 0o660] {
      let path = try token(mode: mode)
      #expect(run("status", "--token", path).complaints.contains("chmod 600 " + path))
    }
    for text in [
      "", "short\n", RemoteRegistryTests.secret + "\r\nX-More: y\n", RemoteRegistryTests.secret.uppercased(),
    ] {
      let told = run("status", "--token", try token(text))
      #expect(told.status == 2 && (told.complaints.contains("this is no token") || text.isEmpty), "\(text)")
    }
    #expect(run("status", "--token", folder.path + "/nothing").status == 2)
    let told = run("status", environment: ["CAREAUDIT_TOKEN": RemoteRegistryTests.secret + "x"])
    #expect(told.complaints.contains("this is no token") && !told.all.contains(RemoteRegistryTests.secret))
  }

  @Test func `an address is spoken with by TLS, but on this machine`() throws {
    let path = try token()
    for address in ["http://registry.example", "http://192.0.2.1:8080", "HTTP://127.0.0.1.example"] {
      #expect(run("status", "--token", path, at: address).complaints.contains("this machine alone"), "\(address)")
    }
    for address in ["https://", "https://dara:word@registry.example", "https://registry.example?x"] {
      let told = run("status", "--token", path, at: address)
      #expect(told.complaints.contains("cannot be read") && !told.all.contains("word@"), "\(address)")
    }
    let closed = run("status", "--token", path, at: "http://127.0.0.1:1")
    #expect(closed.status == 2 && closed.complaints.hasSuffix("nobody answers at this address\n"))
  }

  @Test func `what belongs to an address is refused without one, and the other way round`() throws {
    let (place, path) = (folder.path + "/registry.db", try token())
    for words in [["--token", path], ["--ca", path]] {
      let run = CommandRun(["registry", "status", "--registry", place] + words)
      #expect(run.status == 2 && run.complaints.contains(words[0]))
    }
    #expect(run("status", "--token", path, "--account", "dara").complaints.contains("--account"))
  }

  @Test func `where nothing can be brought, or something stands where it is to be given, nobody is asked`() throws {
    let path = try token()
    folder.write("x", to: "there/x")
    let nothing = folder.path + "/empty"
    try FileManager.default.createDirectory(atPath: nothing, withIntermediateDirectories: true)
    #expect(run("bring", nothing, "--token", path, at: "http://127.0.0.1:1").complaints.contains("neither facilities"))
    let taken = run("give", folder.path + "/there", "--token", path, at: "http://127.0.0.1:1")
    #expect(taken.complaints.contains("something is there already"))
  }
}
