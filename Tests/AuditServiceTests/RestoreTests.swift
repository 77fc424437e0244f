import AccountKeeping
import AuditRegistry
import AuditTestSupport
import AuditWording
import DatabaseAccess
import Foundation
import HTTPServing
import Testing

@testable import AuditService

/// Backups that take the place of a registry that is lost.
@Suite struct RestoreTests {
  private func service(at place: String) throws -> RegistryService {
    try RegistryService(
      at: place, isSecure: true, isBehindProxy: false, program: "careaudit", today: { ServiceWorld.today },
      clock: { ServiceWorld.now }, tell: { _ in })
  }

  private func lost(_ world: ServiceWorld) throws -> String {
    world.folder.write("", to: "lost/other")
    for ending in [".key", ".pub"] {
      try FileManager.default.copyItem(
        atPath: world.folder.path + "/registry.db" + ending, toPath: world.folder.path + "/lost/registry.db" + ending)
    }
    return world.folder.path + "/lost/registry.db"
  }

  @Test func `all of a backup is there again, and nobody is signed in by it`() throws {
    let world = try ServiceWorld()
    _ = try world.bring(ServiceWorld.record(meals: "met"), named: "x.yaml", to: "aa-001", as: "dara")
    let session = try #require(try world.session(of: "dara"))
    #expect(world.service.store.backUp(as: "one"))
    let entries = try world.service.store.reading { registry throws(RegistryError) in try registry.entryCount() }
    let place = try lost(world)
    let restored = try restoreBackup(world.service.store.backups + "/one", to: place, keys: nil)
    #expect(restored == RestoredBackup(entries: entries, hasAccounts: true))
    let again = try service(at: place)
    #expect(again.hasAccountsOfBackup && !world.service.hasAccountsOfBackup)
    let waiting = try again.store.waiting { book throws(DatabaseError) in try book.files(of: ["aa-001": "aa-001"]) }
    #expect(waiting.count == 1)
    try again.store.accounts { book throws(AccountError) in
      #expect(try book.signedIn(by: session, now: ServiceWorld.now) == nil)
      #expect(try book.begin("dara", by: "h", now: ServiceWorld.now) != nil)
    }
    #expect(throws: RegistryError.exists(place)) {
      try restoreBackup(world.service.store.backups + "/one", to: place, keys: nil)
    }
  }

  @Test func `what was not ended cleanly is not written into a backup, and one that does not verify is none`() throws {
    let world = try ServiceWorld()
    #expect(world.service.store.backUp(as: "one"))
    let backup = world.service.store.backups + "/one"
    let place = try lost(world)
    for ending in ["-wal", "-shm", "-journal", ".accounts", ".accounts-wal", ".waiting"] {
      world.folder.write("left", to: "lost/registry.db" + ending)
      #expect(throws: RegistryError.exists(place + ending)) { try restoreBackup(backup, to: place, keys: nil) }
      try FileManager.default.removeItem(atPath: place + ending)
    }
    let file = try SQLiteDatabase(backup + "/registry.db", for: .writing)
    try file.run("UPDATE head SET arrived = '2020-01-01T00:00:00Z'")
    #expect(throws: RegistryError.backupSpoilt(backup + "/registry.db")) {
      try restoreBackup(backup, to: place, keys: nil)
    }
    #expect(throws: RegistryError.restoredIntoFiles) {
      try restoreBackup(backup, to: "postgresql://u@h/d", keys: nil)
    }
    let left = try FileManager.default.contentsOfDirectory(atPath: world.folder.path + "/lost")
    #expect(Set(left) == ["other", "registry.db.key", "registry.db.pub"])
  }

  @Test func `whom the log tells to be closed is closed when a service begins`() throws {
    let world = try ServiceWorld()
    try world.service.store.writing { registry throws(RegistryError) in
      try registry.noteClosed("dara", by: "tester")
    }
    #expect(try world.get("/waiting", as: "dara").status == 200)
    let again = try service(at: world.folder.path + "/registry.db")
    try again.store.accounts { book throws(AccountError) in
      #expect(try book.account("dara") == nil)
      #expect(try book.account("bopha") != nil)
    }
  }

  @Test func `everybody is signed out everywhere, and the log tells it`() throws {
    let world = try ServiceWorld()
    let session = try #require(try world.session(of: "dara"))
    try world.service.store.shutOut(by: "tester")
    try world.service.store.accounts { book throws(AccountError) in
      #expect(try book.signedIn(by: session, now: ServiceWorld.now) == nil)
    }
    let last = try world.service.store.reading { registry throws(RegistryError) in
      try registry.entry(registry.entryCount())
    }
    #expect(last.kind == .account && last.subject == "accounts" && last.account == "tester")
  }
}
