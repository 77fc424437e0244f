internal import AuditPacking
internal import ContentCoding
internal import FileAccess
internal import Synchronization

/// Files, with what was asked of them and what they answered, so that it can be told later whether all of it would be answered so again:
/// whatever follows from these answers alone follows from them then too.
///
/// How large a file is may be asked without that: by it work is shared out, and nothing follows from it.
final class WitnessedFiles: FileTree {
  private let files: any FileTree
  private let seen = Mutex<(answers: [WitnessedAnswer], isWhole: Bool)>(([], true))

  init(_ files: any FileTree) { self.files = files }

  /// All that was asked until now, in the order of the questions; nil where something was that cannot be held against it later.
  var answers: [WitnessedAnswer]? {
    seen.withLock { seen in
      seen.isWhole
        ? seen.answers.sorted { $0.question.path.utf8.lexicographicallyPrecedes($1.question.path.utf8) } : nil
    }
  }

  private func note(_ question: WitnessedAnswer.Question, _ answer: [UInt8]?) {
    seen.withLock { $0.answers.append(WitnessedAnswer(question: question, answer: answer)) }
  }

  func read(_ path: String, limit: Int, mustBeWhole: Bool) throws(FileError) -> [UInt8] {
    let question = WitnessedAnswer.Question(.read(limit: limit, mustBeWhole: mustBeWhole), path)
    do throws(FileError) {
      let bytes = try files.read(path, limit: limit, mustBeWhole: mustBeWhole)
      note(question, contentDigestBytes(bytes))
      return bytes
    } catch {
      note(question, nil)
      throw error
    }
  }

  func kind(ofPath path: String) throws(FileError) -> PathKind {
    let question = WitnessedAnswer.Question(.kind, path)
    do throws(FileError) {
      let kind = try files.kind(ofPath: path)
      note(question, [kind.number])
      return kind
    } catch {
      note(question, nil)
      throw error
    }
  }

  func size(ofFile path: String) -> Int { files.size(ofFile: path) }

  func names(inFolder path: String, hidden: Bool) throws(FileError) -> [String] {
    let question = WitnessedAnswer.Question(.names(hidden: hidden), path)
    do throws(FileError) {
      let names = try files.names(inFolder: path, hidden: hidden)
      note(question, digest(of: names))
      return names
    } catch {
      note(question, nil)
      throw error
    }
  }

  func resolvedPath(_ path: String) throws(FileError) -> String {
    seen.withLock { $0.isWhole = false }
    return try files.resolvedPath(path)
  }

  func changeTime(ofPath path: String) -> String? {
    seen.withLock { $0.isWhole = false }
    return files.changeTime(ofPath: path)
  }
}

/// Something that was asked of files, and what they answered.
struct WitnessedAnswer: Equatable {
  struct Question: Equatable {
    enum Kind: Equatable {
      case read(limit: Int, mustBeWhole: Bool)
      case kind
      case names(hidden: Bool)
    }

    let kind: Kind
    let path: String

    init(_ kind: Kind, _ path: String) {
      self.kind = kind
      self.path = path
    }
  }

  let question: Question
  /// A digest of it, or all of it where that is short; nil: that it cannot be.
  let answer: [UInt8]?

  /// Whether the same question is answered so by some files now.
  ///
  /// - Complexity: O(bytes of the file).
  func isGiven(by files: any FileTree) -> Bool {
    let path = question.path
    switch question.kind {
    case .read(let limit, let mustBeWhole):
      return (try? files.read(path, limit: limit, mustBeWhole: mustBeWhole)).map(contentDigestBytes) == answer
    case .kind: return (try? files.kind(ofPath: path)).map { [$0.number] } == answer
    case .names(let hidden): return (try? files.names(inFolder: path, hidden: hidden)).map(digest) == answer
    }
  }
}

/// No name holds the sign that parts them.
private func digest(of names: [String]) -> [UInt8] { contentDigestBytes(Array(names.joined(separator: "\0").utf8)) }

extension PathKind {
  fileprivate var number: UInt8 {
    switch self {
    case .file: 0
    case .folder: 1
    case .other: 2
    }
  }
}

extension ByteWriter {
  mutating func add(_ answer: WitnessedAnswer) {
    switch answer.question.kind {
    case .read(let limit, let mustBeWhole):
      add(mustBeWhole ? 0 : 1)
      add(limit)
    case .kind: add(2)
    case .names(let hidden): add(hidden ? 3 : 4)
    }
    add(text: Array(answer.question.path.utf8))
    add(answer.answer) { $0.add(text: $1) }
  }
}

extension ByteReader {
  mutating func witnessedAnswer() -> WitnessedAnswer {
    let kind: WitnessedAnswer.Question.Kind =
      switch position(below: 5) {
      case 0: .read(limit: Int(clamping: number()), mustBeWhole: true)
      case 1: .read(limit: Int(clamping: number()), mustBeWhole: false)
      case 2: .kind
      case 3: .names(hidden: true)
      default: .names(hidden: false)
      }
    let path = String(decoding: text(), as: UTF8.self)
    return WitnessedAnswer(question: WitnessedAnswer.Question(kind, path), answer: optional { $0.text() })
  }
}
