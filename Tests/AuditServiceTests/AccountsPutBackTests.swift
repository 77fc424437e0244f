import AccountKeeping
import AuditModel
import AuditTestSupport
import Foundation
import Testing

@testable import AuditService

/// Accounts that came back from a copy which this program did not put back itself.
@Suite struct AccountsPutBackTests {
  private static let endings = [".accounts", ".accounts-wal", ".accounts-shm"]

  /// Puts files of the accounts from one place to another.
  private static func put(_ from: String, in to: String) throws {
    for ending in endings {
      try? FileManager.default.removeItem(atPath: to + ending)
      if FileManager.default.fileExists(atPath: from + ending) {
        try FileManager.default.copyItem(atPath: from + ending, toPath: to + ending)
      }
    }
  }

  private static func another(_ world: ServiceWorld) throws -> RegistryService {
    try RegistryService(
      at: world.folder.path + "/registry.db", isSecure: true, isBehindProxy: false, program: "careaudit",
      today: { ServiceWorld.today }, clock: { ServiceWorld.now }, tell: { _ in })
  }

  private static func isIn(_ session: String, _ service: RegistryService) throws -> Bool {
    try service.store.accounts { book throws(AccountError) in
      try book.signedIn(by: session, now: ServiceWorld.now) != nil
    }
  }

  @Test func `where somebody puts older accounts back, what they ended stays ended, and it is told`() throws {
    let world = try ServiceWorld()
    let (place, aside) = (world.folder.path + "/registry.db", world.folder.path + "/aside")
    let sessions = try ["dara", "bopha"].map { try #require(try world.session(of: $0)) }
    try AccountsPutBackTests.put(place, in: aside)
    try world.service.store.accounts { book throws(AccountError) in try book.end(sessions[0]) }
    try AccountsPutBackTests.put(aside, in: place)
    let service = try AccountsPutBackTests.another(world)
    #expect(service.hasAccountsOfBackup)
    for session in sessions { #expect(try !AccountsPutBackTests.isIn(session, service)) }
  }

  @Test func `the accounts of yesterday are those of today`() throws {
    let world = try ServiceWorld()
    let session = try #require(try world.session(of: "dara"))
    let other = try #require(try world.session(of: "bopha"))
    try world.service.store.accounts { book throws(AccountError) in try book.end(other) }
    let service = try AccountsPutBackTests.another(world)
    #expect(!service.hasAccountsOfBackup)
    #expect(try AccountsPutBackTests.isIn(session, service))
    #expect(try !AccountsPutBackTests.isIn(other, service))
  }

  @Test func `what changed while no service ran is no copy`() throws {
    let world = try ServiceWorld()
    let session = try #require(try world.session(of: "dara"))
    let book = try AccountBook(besides: world.folder.path + "/registry.db")
    for _ in 0..<3 { try book.endSessions(of: "bopha") }
    try book.close("partner")
    let service = try AccountsPutBackTests.another(world)
    #expect(!service.hasAccountsOfBackup)
    #expect(try AccountsPutBackTests.isIn(session, service))
  }

  @Test func `accounts that were changed after they were put back are told all the same`() throws {
    let world = try ServiceWorld()
    let (place, aside) = (world.folder.path + "/registry.db", world.folder.path + "/aside")
    let session = try #require(try world.session(of: "dara"))
    try AccountsPutBackTests.put(place, in: aside)
    try world.service.store.accounts { book throws(AccountError) in try book.end(session) }
    try AccountsPutBackTests.put(aside, in: place)
    let book = try AccountBook(besides: place)
    for name in ["partner", "house-a", "house-b"] { try book.close(name) }
    #expect(try AccountsPutBackTests.another(world).hasAccountsOfBackup)
  }
}
