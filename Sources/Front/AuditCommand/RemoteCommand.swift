internal import AuditModel
internal import AuditRegistry
internal import AuditText
internal import AuditWording
internal import FileAccess
internal import HTTPAsking

// `careaudit registry bring|give|status` by the address of a service.

extension Syntax {
  static let tokenFile = OptionSyntax(
    name: "--token", value: .required("FILE"), help: Words.RemoteRegistry.optionToken)
  static let authorityFile = OptionSyntax(
    name: "--ca", value: .required("FILE"), help: Words.RemoteRegistry.optionAuthority)
}

extension Session {
  /// What may be done by an address.
  static let remoteActions: [RegistryAction] = [.bring, .give, .status]

  /// Refuses the address of a service where a registry itself is needed.
  static func demandRegistryItself(_ place: String?, for what: String) throws(ArgumentError) {
    if let place, ServerAddress.isMeant(by: place) { throw .needsRegistryItself(what) }
  }

  /// - Parameter place: an address, right or wrong.
  func remoteRegistry(_ action: RegistryAction, _ words: [String], at place: String, why: String)
    throws(ArgumentError) -> Int32
  {
    guard Session.remoteActions.contains(action) else { throw .needsRegistryItself("registry " + action.rawValue) }
    if arguments.has("--account") { throw .together("--account", "--registry https://…") }
    let address: ServerAddress
    do throws(ServerAddress.Fault) {
      address = try ServerAddress(place)
    } catch {
      complain(error == .notSecure ? Words.RemoteRegistry.notSecure : Words.RemoteRegistry.badAddress)
      return 2
    }
    guard let token = remoteToken() else { return 2 }
    do throws(RemoteError) {
      let registry = try RemoteRegistry(
        address, token: token, authority: arguments.value("--ca"), program: programVersion)
      switch action {
      case .bring: return try bring(words[0], to: registry)
      case .give: return try give(words[0], from: registry, why: why)
      default: return try status(of: registry)
      }
    } catch {
      return refuse(error, at: address.text)
    }
  }

  /// What lets in; nil, with a sentence, where there is none. It is never told, nor taken from the command line, where others could read
  /// it.
  private func remoteToken() -> String? {
    var text = console.environment["CAREAUDIT_TOKEN"] ?? ""
    if let path = arguments.value("--token") {
      do throws(FileError) {
        text = String(decoding: try readFile(path, limit: 4096), as: UTF8.self)
      } catch {
        _ = refuse(RegistryError.reading(error))
        return nil
      }
      guard isForOwnerAlone(path) else {
        complain(Words.RemoteRegistry.tokenOpen(path: path))
        return nil
      }
    }
    let token = InvisibleSigns.trimmed(text)
    guard !token.isEmpty else {
      complain(Words.RemoteRegistry.noToken)
      return nil
    }
    let isToken = token.utf8.count == 64 && token.utf8.allSatisfy { "0123456789abcdef".utf8.contains($0) }
    if !isToken { complain(Words.RemoteRegistry.badToken, about: arguments.value("--token")) }
    return isToken ? token : nil
  }

  // MARK: What each does

  private func bring(_ folder: String, to registry: RemoteRegistry) throws(RemoteError) -> Int32 {
    let files: [FileToBring]
    do throws(RegistryError) {
      files = try filesToBring(in: folder)
      guard !files.isEmpty else { throw .nothingToBring(folder) }
    } catch {
      throw .registry(error)
    }
    _ = try registry.standing()
    var count = BroughtCount()
    var left = files[...]
    while !left.isEmpty {
      let piece = Piece(takenFrom: &left)
      let brought: [BroughtFile]
      do throws(RemoteError) {
        brought = piece.files.isEmpty ? [] : try registry.bring(piece.files)
      } catch {
        // Whatever was answered is in; of what was under way nobody knows.
        for line in count.lines { complain(line) }
        complain(Words.RemoteRegistry.stopped(subject: piece.first, count: left.count + piece.count))
        throw error
      }
      for file in piece.inOrder(with: brought) {
        count.note(file.ending)
        if let remark = file.remark { complain(remark) }
      }
    }
    let wrong = count.waiting + count.unread + count.refused
    let written = tell { page in for line in count.lines { page.line(line[language]) } }
    return written == 0 && wrong > 0 ? 2 : written
  }

  private func give(_ folder: String, from registry: RemoteRegistry, why: String) throws(RemoteError) -> Int32 {
    let given = try here { () throws(RegistryError) in try GivenFolder(at: folder, asClosedAs: nil) }
    _ = try registry.standing()
    let files = try registry.files(why: why)
    var left = files[...]
    while !left.isEmpty {
      let piece = taken(from: &left, size: \.size)
      for (file, bytes) in zip(piece, try registry.bytes(of: Array(piece), why: why)) {
        try here { () throws(RegistryError) in try given.add(bytes, as: file.subject) }
      }
    }
    try here { () throws(RegistryError) in try given.finish() }
    return tell { $0.line(Words.Registry.gave(folder: folder, count: files.count)[language]) }
  }

  private func status(of registry: RemoteRegistry) throws(RemoteError) -> Int32 {
    let standing = try registry.standing()
    return tell { $0.tell(standing, in: language) }
  }

  private func refuse(_ error: RemoteError, at address: String) -> Int32 {
    if case .registry(let error) = error { return refuse(error) }
    complain(error.wording, about: address)
    return 2
  }
}

/// Gives what is done on this machine.
private func here<Value>(_ body: () throws(RegistryError) -> Value) throws(RemoteError) -> Value {
  do throws(RegistryError) { return try body() } catch { throw .registry(error) }
}

/// The first of some things that go together in one bundle: at least one.
private func taken<Item>(from left: inout ArraySlice<Item>, size: (Item) -> Int) -> ArraySlice<Item> {
  var (count, bytes) = (0, 0)
  for item in left {
    bytes += size(item)
    if count > 0, count == FileBundle.mostFiles || bytes > FileBundle.mostBytes { break }
    count += 1
  }
  defer { left = left.dropFirst(count) }
  return left.prefix(count)
}

/// Files that are brought together, with those of them that could not be read.
private struct Piece {
  private(set) var files: [FileBundle.File] = []
  private var unread: [BroughtFile] = []
  private let subjects: [String]

  init(takenFrom left: inout ArraySlice<FileToBring>) {
    let piece = taken(from: &left) { size(ofFile: $0.path) }
    subjects = piece.map(\.subject)
    for file in piece {
      switch file.read() {
      case .success(let bytes): files.append(FileBundle.File(subject: file.subject, bytes: bytes))
      case .failure(let trouble): unread.append(BroughtFile(subject: file.subject, ending: .unread(trouble)))
      }
    }
  }

  var first: String { subjects[0] }
  var count: Int { subjects.count }

  /// What became of all of them, in their order.
  func inOrder(with brought: [BroughtFile]) -> [BroughtFile] {
    let all = Dictionary((brought + unread).map { (Array($0.subject.utf8), $0) }) { first, _ in first }
    return subjects.compactMap { all[Array($0.utf8)] }
  }
}
