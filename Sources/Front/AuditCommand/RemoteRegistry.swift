internal import AuditRegistry
internal import ContentCoding
internal import DataReading
internal import Glibc
internal import HTTPAsking

/// Why a registry at the address of a service did not do what it was asked.
enum RemoteError: Error, Equatable {
  case asking(HTTPAskError)
  /// The token is none any more: it was closed, its year is over, or its account is closed.
  case tokenRefused
  /// The account may not, or there is nothing there for it.
  case notAllowed
  /// Whatever answers there is no registry of this program.
  case notARegistry
  /// It wants to be asked at another address.
  case elsewhere
  /// The service is of an older program, that does not give and take files yet, or of a newer one that does so otherwise.
  case older, newer
  /// It could not do it now.
  case busy
  /// What it answered cannot be understood.
  case badAnswer
  /// What it gave of a file is not what it says was received.
  case bytesDiffer(String)
  case registry(RegistryError)
}

/// A file that a service gives.
struct RemoteFile {
  let subject: String
  let entry: Int
  let size: Int
  let digest: String
}

/// A registry that is reached by the address of a service, as somebody whose token is shown to it.
///
/// What fails on the way is tried again some times: what is asked for changes nothing, and what is brought twice is kept once.
final class RemoteRegistry {
  private let asker: HTTPAsker
  /// So often a question is asked, with more and more seconds between.
  private let tries: Int
  private var wasReached = false

  init(_ address: ServerAddress, token: String, authority: String?, program: String, tries: Int = 4)
    throws(RemoteError)
  {
    self.tries = tries
    do throws(HTTPAskError) {
      asker = try HTTPAsker(address, authority: authority, token: token, agent: program)
    } catch {
      throw .asking(error)
    }
  }

  // MARK: What it gives and takes

  /// Who asks, and what there is. Whether it is a registry at all, and one that is understood, shows here.
  func standing() throws(RemoteError) -> RegistryStanding {
    let reply = try reply("/api/registry", most: 4 << 20)
    guard reply.status != 404 else { throw try isOlder() ? .older : .notAllowed }
    let json = try json(reply)
    guard case .whole(let speech)? = json["careaudit-registry"] else { throw .notARegistry }
    guard speech <= 1 else { throw .newer }
    guard let origin = json["origin"]?.string, let account = json["account"]?.string,
      case .whole(let entries)? = json["entries"], let checkpoint = json["checkpoint"]?.string,
      let stands = json["stands"]?.members, let keys = json["keys"]?.items.compactMap(\.string)
    else { throw .badAnswer }
    let last = json["last"].flatMap { last in
      last["arrived"]?.string.flatMap { arrived in last["account"]?.string.map { (arrived: arrived, account: $0) } }
    }
    let counts = EntryKind.allCases.compactMap { kind -> (kind: EntryKind, count: Int)? in
      guard case .whole(let count)? = stands.first(where: { $0.name == kind.rawValue })?.value else { return nil }
      return (kind, Int(count))
    }
    return RegistryStanding(
      origin: origin, account: account, entries: Int(entries), last: last, stands: counts, keys: keys,
      checkpoint: checkpoint)
  }

  /// A service that knows nothing of files says so in its own description.
  private func isOlder() throws(RemoteError) -> Bool {
    let description = try reply("/api/openapi.json", most: 4 << 20)
    guard let json = try? json(description), json["info"]?["title"]?.string == "careaudit registry",
      let paths = json["paths"]
    else { throw .notARegistry }
    return paths["/api/registry"] == nil
  }

  private static let mostListed = 256 << 20

  /// The files that stand and that the account takes, in order of their subjects.
  ///
  /// - Parameter why: why confidential places are read, for the log; may be empty.
  func files(why: String) throws(RemoteError) -> [RemoteFile] {
    let reply = try whole(try reply("/api/registry/files" + query([("why", why)]), most: RemoteRegistry.mostListed))
    var files: [RemoteFile] = []
    for line in reply.bytes.split(separator: 0x0A) {
      guard let json = try? readJSON(Array(line)), let subject = json["subject"]?.string,
        let digest = json["digest"]?.string, case .whole(let entry)? = json["entry"],
        case .whole(let size)? = json["size"], (0...Int64(FileToBring.most)).contains(size)
      else { throw .badAnswer }
      files.append(RemoteFile(subject: subject, entry: Int(entry), size: Int(size), digest: digest))
    }
    return files
  }

  /// The bytes of some files, each held against its digest.
  func bytes(of files: [RemoteFile], why: String) throws(RemoteError) -> [[UInt8]] {
    let numbers = files.map { String($0.entry) }.joined(separator: ",")
    let path = "/api/registry/files/bytes" + query([("entries", numbers), ("why", why)])
    let reply = try whole(try reply(path, most: FileBundle.most))
    guard let given = FileBundle.read(reply.bytes), given.map(\.subject) == files.map(\.subject) else {
      throw .badAnswer
    }
    for (file, wanted) in zip(given, files) where contentDigest(file.bytes) != wanted.digest {
      throw .bytesDiffer(wanted.subject)
    }
    return given.map(\.bytes)
  }

  /// Brings some files, all or none of them: what this returns of is kept there, even if the power fails.
  func bring(_ files: [FileBundle.File]) throws(RemoteError) -> [BroughtFile] {
    let reply = try reply("/api/registry/files", body: FileBundle.written(files), most: 4 << 20)
    let json = try json(reply)
    var brought: [BroughtFile] = []
    for one in json["files"]?.items ?? [] {
      let entry: Int? = if case .whole(let number)? = one["entry"] { Int(number) } else { nil }
      guard let subject = one["subject"]?.string,
        let ending = one["ending"]?.string.flatMap({ BroughtFile.Ending(word: $0, entry: entry) })
      else { throw .badAnswer }
      brought.append(BroughtFile(subject: subject, ending: ending))
    }
    guard brought.map(\.subject) == files.map(\.subject) else { throw .badAnswer }
    return brought
  }

  // MARK: Asking

  private func json(_ reply: HTTPReply) throws(RemoteError) -> JSONValue {
    guard let json = try? readJSON(try whole(reply).bytes) else { throw reply.status == 200 ? .badAnswer : .notAllowed }
    return json
  }

  private func whole(_ reply: HTTPReply) throws(RemoteError) -> HTTPReply {
    guard reply.status == 200 else { throw reply.status == 404 ? .notAllowed : .badAnswer }
    return reply
  }

  /// An answer that is about what was asked: 200, 404 or another refusal of just that.
  private func reply(_ path: String, body: [UInt8]? = nil, most: Int) throws(RemoteError) -> HTTPReply {
    var turn = 0
    while true {
      turn += 1
      let failure: RemoteError
      switch Result(catching: { () throws(HTTPAskError) in try asker.ask(path, body: body, most: most) }) {
      case .success(let reply):
        switch reply.status {
        case 200, 400, 404, 413, 422:
          wasReached = true
          return reply
        case 401: throw .tokenRefused
        case 300..<400: throw .elsewhere
        case 429, 502, 503, 504: failure = .busy
        default: throw .notARegistry
        }
      case .failure(let error):
        failure = .asking(error)
        guard mayPass(error) else { throw failure }
      }
      // Who was silent for long is asked once more, and not for ever.
      guard turn < (failure == .asking(.timedOut) ? 2 : tries) else { throw failure }
      sleep(UInt32(1 << (turn - 1)))
    }
  }

  /// Whether something may be otherwise in a moment. Where nobody was ever reached, nothing is waited for.
  private func mayPass(_ error: HTTPAskError) -> Bool {
    switch error {
    case .broken, .timedOut: true
    case .unreachable, .unknownHost: wasReached
    case .noLibrary, .noMemory, .notTrusted, .noTLS, .badAuthority, .garbage, .tooMuch, .other: false
    }
  }

  private func query(_ words: [(name: String, value: String)]) -> String {
    let said = words.filter { !$0.value.isEmpty }
    return (said.isEmpty ? "" : "?") + said.map { $0.name + "=" + encoded($0.value) }.joined(separator: "&")
  }

  private func encoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || "-._~,".utf8.contains(byte)
      bytes += isPlain ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
