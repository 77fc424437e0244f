public import AuditDesk
internal import AuditModel
public import FileAccess

extension FolderSource {
  public func hold(_ entry: FacilityEntry) throws(SourceError) -> FacilityHold {
    do throws(FileWriteError) {
      let lock = try FolderLock(entry.key)
      return FacilityHold { lock.release() }
    } catch {
      throw SourceError(error)
    }
  }

  public func begin(_ id: String, with text: String) throws(SourceError) -> FacilityEntry {
    let home = home ?? "."
    let folder = home.appending(path: id)
    do throws(FileWriteError) {
      let isNew = try makeFolder(folder)
      do throws(FileWriteError) {
        try writeFile(text, to: folder.appending(path: "facility.yaml"), overwriting: .never)
      } catch {
        if isNew { removeEmptyFolder(folder) }
        throw error
      }
    } catch {
      throw SourceError(error)
    }
    return FacilityEntry(id: id, key: folder)
  }

  public func add(_ text: String, as document: FacilityDocument, at entry: FacilityEntry) throws(SourceError) {
    do throws(FileWriteError) {
      try writeFile(
        text, to: origin(of: document, at: entry), overwriting: .never, asClosedAs: entry.facilityFile)
    } catch {
      throw SourceError(error)
    }
  }

  public func replace(
    _ before: [UInt8], with text: String, as document: FacilityDocument, at entry: FacilityEntry, keepsCopy: Bool
  ) throws(SourceError) -> String? {
    let path = origin(of: document, at: entry)
    do throws(FileWriteError) {
      return try rewriteFile(
        Array(text.utf8), at: path, readAs: before,
        keepingAs: keepsCopy ? { path + ".before-import-" + String($0) } : nil)
    } catch {
      throw SourceError(error)
    }
  }

  public func drafts(at entry: FacilityEntry) -> [TypingDraft] {
    ((try? names(inFolder: entry.key, hidden: true)) ?? []).compactMap { TypingDraft(fileName: $0) }
  }

  public func open(_ draft: TypingDraft, at entry: FacilityEntry) throws(SourceError) -> any TypedLines {
    try typedFile(entry.key.appending(path: draft.fileName), asClosedAs: entry.facilityFile)
  }

  private func typedFile(_ path: String, asClosedAs neighbour: String) throws(SourceError) -> any TypedLines {
    do throws(FileWriteError) {
      return TypedFile(try GrowingFile(path, asClosedAs: neighbour))
    } catch {
      throw SourceError(error)
    }
  }

  // MARK: For a source that is no folder

  /// A facility that begins at home.
  package func entry(begun id: String) -> FacilityEntry {
    FacilityEntry(id: id, key: (home ?? ".").appending(path: id))
  }

  /// The visits to a facility that are being typed in beside a file.
  package func drafts(beside file: String, of id: String) -> [TypingDraft] {
    let head = typingHead(of: id)
    return ((try? names(inFolder: parentFolder(of: file), hidden: true)) ?? []).compactMap { name in
      name.hasPrefix(head) ? TypingDraft(fileName: TypingDraft.head + name.dropFirst(head.count)) : nil
    }
  }

  /// Opens what is being typed in beside a file, to be read by nobody to whom that is closed.
  package func open(_ draft: TypingDraft, beside file: String, of id: String) throws(SourceError) -> any TypedLines {
    let name = typingHead(of: id) + draft.fileName.dropFirst(TypingDraft.head.count)
    return try typedFile(parentFolder(of: file).appending(path: name), asClosedAs: file)
  }

  private func typingHead(of id: String) -> String { TypingDraft.head + id + "-" }
}

/// What is being typed in, in a file beside the records.
private final class TypedFile: TypedLines {
  private let file: GrowingFile

  init(_ file: consuming GrowingFile) { self.file = file }

  var origin: String { file.path }
  var lines: [String] { file.lines }
  var tornLine: String? { file.tornLine }

  func append(_ line: String) throws(SourceError) {
    do throws(FileWriteError) {
      try file.append(line)
    } catch {
      throw SourceError(error)
    }
  }

  func remove() { file.remove() }
}

extension FacilityEntry {
  /// Beside which a new file is open to nobody to whom this one is closed.
  fileprivate var facilityFile: String { key.appending(path: "facility.yaml") }
}

extension TypingDraft {
  fileprivate static let (head, tail) = (".enter-", ".txt")

  /// `.enter-2026-11-20-inspection.txt`
  fileprivate init?(fileName: String) {
    guard fileName.hasPrefix(Self.head), fileName.hasSuffix(Self.tail) else { return nil }
    let stem = fileName.dropFirst(Self.head.count).dropLast(Self.tail.count)
    guard let day = CalendarDay(iso: stem.utf8.prefix(10)), let kind = VisitKind(word: String(stem.dropFirst(11)))
    else {
      return nil
    }
    self.init(day: day, kind: kind)
  }

  fileprivate var fileName: String { Self.head + day.iso + "-" + kind.word + Self.tail }
}

extension SourceError {
  public init(_ error: FileWriteError) {
    let reason: Reason =
      switch error.code {
      case .exists: .exists
      case .noFolder: .noFolder
      case .notPermitted: .notPermitted
      case .diskFull: .diskFull
      case .isFile: .isFile
      case .isFolder: .isFolder
      case .nameTooLong: .nameTooLong
      case .tooLarge: .tooLarge
      case .isLink: .isLink
      case .notAFile: .notAFile
      case .changed: .changed
      case .inUse(let user):
        .inUse(by: user.map { Worker(process: $0.process, program: $0.program, person: $0.person) })
      case .other(let number): .other(number)
      }
    self.init(reason, at: error.path)
  }
}
