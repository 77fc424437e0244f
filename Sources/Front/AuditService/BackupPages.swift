internal import AccountKeeping
internal import AuditModel
internal import AuditPages
internal import AuditRegistry
internal import AuditWording
internal import DatabaseAccess
internal import FileAccess
internal import HTTPServing

extension RegistryService {
  static let backupRoutes = [
    Route(.get, "backups", for: .keepBackups) { $0.backupsPage() },
    Route(.post, "backups", for: .keepBackups) { $0.backUp() },
  ]
}

extension ServiceStore {
  static let backedUp = "registry.db"

  /// Where backups lie.
  var backups: String { besides + ".backups" }

  /// A whole copy of the registry, its accounts and what waits, each as of one moment; the registry’s is held against its own proofs.
  ///
  /// - Parameter name: of the folder that it becomes.
  /// - Returns: false where it was not made; nothing of it is left then.
  func backUp(as name: String) -> Bool {
    let folder = backups + "/" + name
    do {
      _ = try makeFolder(backups)
      let scratch = try ScratchFolder(for: "backup", in: backups)
      let (accountCopy, waitingCopy) = (scratch.path + "/accounts", scratch.path + "/waiting")
      try makePrivateFile(accountCopy)
      try makePrivateFile(waitingCopy)
      try accounts { book throws(AccountError) in try book.copy(to: accountCopy) }
      try waiting { book throws(DatabaseError) in try book.copy(to: waitingCopy) }
      let registryCopy = scratch.path + "/registry"
      try reading { registry throws(RegistryError) in try registry.backUp(to: registryCopy) }
      guard try makeFolder(folder) else { return false }
      // The registry comes last: where it is, all is.
      try scratch.place("accounts", at: folder + "/registry.db.accounts")
      try scratch.place("waiting", at: folder + "/registry.db.waiting")
      try scratch.place("registry", at: folder + "/" + ServiceStore.backedUp)
      return true
    } catch {
      return false
    }
  }
}

extension Pass {
  fileprivate func backupsPage() -> HTTPAnswer { backupsPage(nil, isWell: false) }

  private func backupsPage(_ told: Sentence?, isWell: Bool) -> HTTPAnswer {
    let folder = service.store.backups
    let names = ((try? FileAccess.names(inFolder: folder)) ?? []).sorted().reversed().filter { name in
      (try? kind(ofPath: folder + "/" + name + "/" + ServiceStore.backedUp)) == .file
    }
    return page(Words.Site.backups, status: told == nil || isWell ? 200 : 503, here: "/backups") { body in
      if let told { body.notice(told, isWell: isWell) }
      body.element("p", Words.Site.backupsMore(folder: folder))
      body.form(to: "/backups", token: token) { $0.button(Words.Site.backUp) }
      if names.isEmpty {
        body.element("p", Words.Site.noBackups)
        return
      }
      body.element("ul") { list in
        for name in names {
          let size = size(ofFile: folder + "/" + name + "/" + ServiceStore.backedUp)
          list.element("li", written: name + " · " + String((size + 999_999) / 1_000_000) + " MB")
        }
      }
    }
  }

  fileprivate func backUp() -> HTTPAnswer {
    guard let today = (try? service.store.kept())?.today else { return failure }
    // Seconds of the day, so that names follow each other as the backups do.
    let seconds = String(100_000 + now % 86_400).dropFirst()
    let isMade = service.store.backUp(as: today.iso + "-" + seconds)
    return backupsPage(isMade ? Words.Site.backedUp : Words.Site.failedMore, isWell: isMade)
  }
}
