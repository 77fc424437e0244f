internal import AuditData
internal import AuditPages
internal import AuditWording
internal import AuditWorkbooks
internal import FileAccess
internal import Synchronization
internal import TextFitting

/// Where what was asked for goes: to standard output, or whole into a file.
extension Session {
  /// The languages of a page: those asked for, else both.
  var pageLanguages: PageLanguages { arguments.value("--language").flatMap { PageLanguages(word: $0) } ?? .both }

  /// The Khmer font to embed in a page in some languages; says so where there is none.
  ///
  /// - Parameter languages: nil: those asked for.
  func pageFont(for languages: PageLanguages? = nil) -> String? {
    guard languages ?? pageLanguages != .english else { return nil }
    let font = embeddedKhmerFont()
    if font == nil { complain(OutputWording.noFont) }
    return font
  }

  /// Gives text as `--output` says, over what is there. False, with a sentence, where it could not be written.
  func give(_ text: String) -> Bool {
    guard let path = arguments.value("--output") else {
      console.write(text)
      return true
    }
    let opening = path.lowercased().hasSuffix(".csv") ? csvFileOpening : ""
    return write(opening + text, to: path, overwriting: .allowed)
  }

  /// Writes text to a file that must not be there yet. False, with a sentence, where it could not be written.
  func giveNew(_ text: String, to path: String) -> Bool { write(text, to: path, overwriting: .never) }

  /// Gives what a command that prints as it goes prints, as `--output` says: it does not stand in memory meanwhile.
  func giving(_ command: (Session) throws(ArgumentError) -> Int32) throws(ArgumentError) -> Int32 {
    guard let path = arguments.value("--output") else { return try command(self) }
    let file: PrintedFile
    do throws(FileWriteError) {
      file = try PrintedFile(at: path, asClosedAs: path.parentPath.appending(path: "facility.yaml"))
    } catch {
      complain(error.wording, about: path)
      return 2
    }
    if path.lowercased().hasSuffix(".csv") { file.append(csvFileOpening) }
    let status = try command(writing { file.append($0) })
    do throws(FileWriteError) {
      try file.finish()
    } catch {
      complain(error.wording, about: path)
      return 2
    }
    return status
  }

  /// Gives what is drawn piece by piece, as `--output` says: it does not stand in memory meanwhile. False, with a sentence, where it could
  /// not be written.
  func giveInPieces(_ draw: (_ write: @escaping @Sendable (String) -> Void) -> Void) -> Bool {
    guard let path = arguments.value("--output") else {
      draw(console.write)
      return true
    }
    do throws(FileWriteError) {
      let file = try PrintedFile(at: path, asClosedAs: path.parentPath.appending(path: "facility.yaml"))
      if path.lowercased().hasSuffix(".csv") { file.append(csvFileOpening) }
      draw { file.append($0) }
      try file.finish()
      return true
    } catch {
      complain(error.wording, about: path)
      return false
    }
  }

  /// Gives a page as `--output` says: as HTML, or printed where that names a PDF.
  func give(page: String) -> Bool {
    guard format == .pdf, let path = arguments.value("--output") else { return give(page) }
    do throws(PrintError) {
      try printPage(page, to: path, searching: programFolders)
      return true
    } catch {
      if case .notWritten(let failure) = error {
        complain(failure.wording, about: path)
      } else {
        complain(error.wording, about: path)
      }
      return false
    }
  }

  /// Where programs are looked for, as the environment of this run says; nil: as that of the process does.
  private var programFolders: [String]? { console.environment["PATH"]?.split(separator: ":").map(String.init) }

  /// Whether something can be given as `--output` says; false, with a sentence. To be asked before anything is kept: a run that ends
  /// with an error has kept nothing.
  func canGive() -> Bool {
    guard let path = arguments.value("--output") else { return true }
    do throws(FileWriteError) {
      try demandWritable(path)
    } catch {
      complain(error.wording, about: path)
      return false
    }
    guard format == .pdf else { return true }
    do throws(PrintError) {
      try demandPrinter(searching: programFolders)
      return true
    } catch {
      complain(error.wording, about: path)
      return false
    }
  }

  /// Gives tables as the workbook that `--output` names.
  ///
  /// - Parameter kept: where the rows lie that are kept elsewhere.
  func give(workbook tables: [DataTable], keeping kept: KeptRows? = nil, title: String) -> Bool {
    guard let path = arguments.value("--output") else { return false }
    return give(to: path) { take in
      do throws(WorkbookError) {
        try renderWorkbook(
          tables, keeping: kept, title: title, program: programVersion, languages: pageLanguages, take: take)
        return true
      } catch {
        complain(error.wording, about: path)
        return false
      }
    }
  }

  /// Gives what comes piece by piece into a file, over what is there: whole, or not at all where `body` says so. False, with a
  /// sentence, where it could not be written.
  private func give(to path: String, _ body: (_ take: (UnsafeRawBufferPointer) -> Void) -> Bool) -> Bool {
    do throws(FileWriteError) {
      let file = try FileInPieces(at: path, asClosedAs: path.parentPath.appending(path: "facility.yaml"))
      var failure: FileWriteError?
      let isWhole = body { piece in
        guard failure == nil else { return }
        do throws(FileWriteError) { try file.append(piece) } catch { failure = error }
      }
      if let failure { throw failure }
      guard isWhole else { return false }
      try file.finish()
      return true
    } catch {
      complain(error.wording, about: path)
      return false
    }
  }

  /// False, with a sentence, where the file could not be written.
  func write(_ text: String, to path: String, overwriting: Overwriting) -> Bool {
    write(Array(text.utf8), to: path, overwriting: overwriting)
  }

  /// False, with a sentence, where the file could not be written. A new one in the folder of a facility is open to nobody to whom
  /// its facility.yaml is closed.
  func write(_ bytes: [UInt8], to path: String, overwriting: Overwriting) -> Bool {
    do throws(FileWriteError) {
      let neighbour = path.parentPath.appending(path: "facility.yaml")
      try writeFile(bytes, to: path, overwriting: overwriting, asClosedAs: neighbour)
      return true
    } catch {
      complain(error.wording, about: path)
      return false
    }
  }

  /// Says on standard error what went wrong, or what should be known.
  func complain(_ sentence: Sentence, about path: String? = nil) {
    console.complain("careaudit: " + (path.map { $0.printable + ": " } ?? "") + sentence[language].printable + "\n")
  }
}

/// A file that is printed into, piece by piece, and is there whole or not at all.
private final class PrintedFile: Sendable {
  private struct State {
    let file: FileInPieces
    var failure: FileWriteError?
  }

  private let state: Mutex<State>

  init(at path: String, asClosedAs neighbour: String) throws(FileWriteError) {
    state = Mutex(State(file: try FileInPieces(at: path, asClosedAs: neighbour)))
  }

  /// Nothing more, where something could not be written: `finish` says so.
  func append(_ text: String) {
    state.withLock { state in
      guard state.failure == nil else { return }
      do throws(FileWriteError) { try state.file.append(text) } catch { state.failure = error }
    }
  }

  /// Gives the file its name.
  func finish() throws(FileWriteError) {
    let failure = state.withLock { state -> FileWriteError? in
      if let failure = state.failure { return failure }
      do throws(FileWriteError) { try state.file.finish() } catch { return error }
      return nil
    }
    if let failure { throw failure }
  }
}

extension String {
  /// The folder that something lies in.
  fileprivate var parentPath: String {
    var path = Substring(self)
    while path.count > 1, path.last == "/" { path.removeLast() }
    if path == "." { return ".." }
    if path.hasSuffix("..") { return path + "/.." }
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
