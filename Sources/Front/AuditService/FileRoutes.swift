internal import AccountKeeping
internal import AuditData
internal import AuditDesk
internal import AuditModel
internal import AuditRegistry
internal import AuditWording
internal import HTTPServing
internal import LogProofs

// What `careaudit registry bring`, `give` and `status` ask for by the address of a service: the files themselves, byte for byte.

extension RegistryService {
  /// What whoever asks must speak to be understood; a later program that does otherwise says another number.
  static let fileSpeech = 1

  static let fileRoutes = [
    Route(
      api: .get, "registry", for: .exchangeFiles,
      APIDescription(
        id: "registry", summary: "What stands in the registry, its keys and its newest checkpoint",
        answer: APIDescription.json,
        schema: """
          {"type": "object", "required": ["careaudit-registry", "origin", "account", "entries", "stands", "keys", \
          "checkpoint"], "properties": {"careaudit-registry": {"const": \(fileSpeech)}, "origin": {"type": "string"}, \
          "account": {"type": "string"}, "entries": {"type": "integer"}, "last": {"type": "object"}, \
          "stands": {"type": "object"}, "keys": {"type": "array", "items": {"type": "string"}}, \
          "checkpoint": {"type": "string"}}}
          """)
    ) { $0.registryStanding() },
    Route(
      api: .get, "registry/files", for: .exchangeFiles,
      APIDescription(
        id: "listFiles",
        summary: "The files that stand and that the account takes, a line of JSON each: subject, entry, size, digest",
        answer: "application/x-ndjson", query: [why])
    ) { $0.listFiles() },
    Route(
      api: .get, "registry/files/bytes", for: .exchangeFiles,
      APIDescription(
        id: "takeFiles", summary: "Some of them, byte for byte, as one bundle", answer: "application/octet-stream",
        query: [
          APIDescription.Parameter(
            name: "entries", summary: "The numbers of their entries, 256 at most, with commas between them"), why,
        ])
    ) { $0.takeFiles() },
    Route(
      api: .post, "registry/files", for: .exchangeFiles,
      APIDescription(
        id: "bringFiles",
        summary: "Brings a bundle of files, as `careaudit registry bring` does. The same sent twice is kept once.",
        answer: APIDescription.json,
        schema: """
          {"type": "object", "required": ["files"], "properties": {"files": {"type": "array", "items": {"type": \
          "object", "required": ["subject", "ending"], "properties": {"subject": {"type": "string"}, "ending": \
          {"enum": ["new", "latest", "known", "same", "earlier", "waits", "refused"]}, \
          "entry": {"type": "integer"}}}}}}
          """, sent: "application/octet-stream"), bodyLimit: FileBundle.most
    ) { $0.bringFiles() },
  ]

  private static let why = APIDescription.Parameter(
    name: "why", summary: "Why confidential places are read; the log keeps it")
}

extension Pass {
  // MARK: What there is

  fileprivate func registryStanding() -> HTTPAnswer {
    guard let kept = try? service.store.kept(), let rights = FileRights(self, kept) else { return failure }
    let standing = try? service.store.reading { registry throws(RegistryError) in
      let note = try registry.checkpoint()
      return (
        origin: registry.origin, entries: try entriesToTake(by: rights, in: registry),
        keys: try registry.verifiers().map(\.written), note: note.written,
        last: try registry.entry(Checkpoint(note)?.size ?? 0)
      )
    }
    guard let standing else { return failure }
    var writer = JSONWriter()
    writer.object { object in
      object.member("careaudit-registry", RegistryService.fileSpeech)
      object.member("origin", standing.origin)
      object.member("account", account?.name ?? "")
      object.member("entries", standing.last.number)
      if may(.seeLog) {
        object.key("last")
        object.object { last in
          last.member("arrived", standing.last.arrived)
          last.member("account", standing.last.account)
        }
      }
      object.key("stands")
      object.object { stands in
        for (kind, count) in standingCounts(of: standing.entries) { stands.member(kind.rawValue, count) }
      }
      object.key("keys")
      object.array { list in for key in standing.keys { list.value(key) } }
      object.member("checkpoint", standing.note)
    }
    return service.apiAnswer(writer.taken() + "\n")
  }

  private func entriesToTake(by rights: FileRights, in registry: Registry) throws(RegistryError) -> [RegistryEntry] {
    var taken: [RegistryEntry] = []
    for entry in try registry.state() where try rights.mayTake(entry, in: registry) { taken.append(entry) }
    return taken
  }

  // MARK: Taking

  /// Keeps in the log that files of confidential places are read.
  ///
  /// - Returns: false where it could not be kept.
  private func noteReading(of subjects: some Sequence<String>, at page: String) -> Bool {
    do throws(RegistryError) {
      let folders = try service.store.reading { registry throws(RegistryError) in
        var known: [String: String?] = [:]
        var folders: Set<String> = []
        for subject in subjects {
          let parent = String(subject[..<(subject.lastIndex(of: "/") ?? subject.startIndex)])
          let folder: String?
          if let found = known[parent] {
            folder = found
          } else {
            folder = try registry.confidentialFolder(of: subject)
            known[parent] = .some(folder)
          }
          if let folder { folders.insert(folder) }
        }
        return folders
      }
      let said = InvisibleSigns.trimmed(request.query("why") ?? "")
      let why = said.isEmpty ? page : page + ": " + String(decoding: said.utf8.prefix(500), as: UTF8.self)
      try Registry.noteReading(of: folders, at: service.store.place, by: account?.name ?? "", why: why)
      return true
    } catch {
      return false
    }
  }

  fileprivate func listFiles() -> HTTPAnswer {
    guard let kept = try? service.store.kept(), let rights = FileRights(self, kept) else { return failure }
    let entries = try? service.store.reading { registry throws(RegistryError) in
      try entriesToTake(by: rights, in: registry)
    }
    guard let entries, noteReading(of: entries.lazy.map(\.subject), at: "api/registry/files") else { return failure }
    do throws(HTTPSpool.Failure) {
      let spool = try service.store.spool()
      for entry in entries {
        var writer = JSONWriter(onOneLine: true)
        writer.object { object in
          object.member("subject", entry.subject)
          object.member("entry", entry.number)
          object.member("size", entry.size)
          object.member("digest", entry.digest)
        }
        try spool.append(writer.taken() + "\n")
      }
      return service.apiAnswer(spool, type: "application/x-ndjson")
    } catch {
      return failure
    }
  }

  /// Files by the numbers of their entries. One of which the latest may not be taken looks like one that is not there; so does what is
  /// no version of a file that stands.
  fileprivate func takeFiles() -> HTTPAnswer {
    let words = (request.query("entries") ?? "").split(separator: ",")
    let numbers = words.compactMap { Int($0) }
    guard words.count <= FileBundle.mostFiles, numbers.count == words.count else {
      return service.apiProblem(400, "Name the numbers of entries, with commas between them.")
    }
    guard let kept = try? service.store.kept(), let rights = FileRights(self, kept) else { return failure }
    var files: [FileBundle.File]?
    do throws(RegistryError) {
      files = try service.store.reading { registry throws(RegistryError) in
        var files: [FileBundle.File] = []
        var size = 0
        for number in numbers {
          let entry = try registry.entry(number)
          guard let latest = try registry.history(of: entry.subject).last,
            try rights.mayTake(latest, in: registry), try rights.mayTake(entry, in: registry),
            let bytes = try registry.bytes(of: number)
          else { return nil }
          size += bytes.count
          guard size <= FileBundle.mostBytes || numbers.count == 1 else { return nil }
          files.append(FileBundle.File(subject: entry.subject, bytes: bytes))
        }
        return files
      }
    } catch .unknownEntry {
      files = nil
    } catch {
      return failure
    }
    guard let files else { return notFound }
    guard noteReading(of: files.lazy.map(\.subject), at: "api/registry/files/bytes") else { return failure }
    return service.secured(.attachment(FileBundle.written(files), named: "files", type: "application/octet-stream"))
  }

  // MARK: Bringing

  fileprivate func bringFiles() -> HTTPAnswer {
    guard let files = FileBundle.read(request.body), !files.isEmpty else {
      return service.apiProblem(422, "This is no bundle of files, or it did not come whole; nothing of it was kept.")
    }
    // While they are taken in, everybody else waits. A file may have grown since it was counted.
    guard files.count == 1 || files.reduce(0, { $0 + $1.bytes.count }) <= 2 * FileBundle.mostBytes else {
      return service.apiProblem(413, "Bring at most 2 MB together, or one file alone; nothing of it was kept.")
    }
    guard let kept = try? service.store.kept(), let rights = FileRights(self, kept) else { return failure }
    let name = account?.name ?? ""
    let brought = try? service.store.writing { registry throws(RegistryError) in
      try registry.bring(files, by: name, today: kept.today) { registry, file throws(RegistryError) in
        try rights.mayBring(file, in: registry)
      }
    }
    guard let brought else { return failure }
    var writer = JSONWriter()
    writer.object { object in
      object.key("files")
      object.array { list in
        for file in brought {
          list.object { one in
            one.member("subject", file.subject)
            one.member("ending", file.ending.word)
            if let number = file.ending.entry { one.member("entry", number) }
          }
        }
      }
    }
    return service.apiAnswer(writer.taken() + "\n")
  }
}
