public import FileAccess
internal import Glibc

/// Why a page could not be printed.
public enum PrintError: Error, Sendable, Equatable {
  /// Neither Chromium nor Chrome is installed.
  case noBrowser
  /// The browser ended with this status and made no document.
  case browserFailed(Int32)
  /// The browser was stopped, because it took longer than a minute.
  case tookTooLong
  case notWritten(FileWriteError)
}

/// Prints an HTML page as PDF with the Chromium or Chrome that is installed: only a browser engine sets Khmer right.
///
/// The browser works in a folder of its own that is removed afterwards, and reaches no network.
/// - Throws: where there is no browser, it fails, or `path` cannot be written; what was at `path` is then left as it was.
public func printPage(_ html: String, to path: String, searching folders: [String]? = nil) throws(PrintError) {
  guard let browser = installedBrowser(in: folders ?? searchPath()) else { throw .noBrowser }
  let scratch = try folderToPrintIn()
  let folder = scratch.path
  let (page, document) = (folder + "/page.html", folder + "/page.pdf")
  do throws(FileWriteError) {
    try writeFile(html, to: page, overwriting: .never)
  } catch {
    throw .notWritten(error)
  }
  let status = try run(
    [
      browser, "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions",
      "--disable-background-networking",
      "--proxy-server=127.0.0.1:9", "--user-data-dir=" + folder + "/profile", "--no-pdf-header-footer",
      "--print-to-pdf=" + document, "file://" + page,
    ] + (geteuid() == 0 ? ["--no-sandbox"] : []))
  guard let bytes = contents(of: document) else { throw .browserFailed(status) }
  do throws(FileWriteError) {
    try writeFile(bytes, to: path, overwriting: .allowed)
  } catch {
    throw .notWritten(error)
  }
}

/// Refuses where there is nothing to print with, before anything is done that hangs on it.
///
/// - Parameter folders: where a browser is looked for; nil: wherever programs are.
public func demandPrinter(searching folders: [String]? = nil) throws(PrintError) {
  guard installedBrowser(in: folders ?? searchPath()) != nil else { throw .noBrowser }
}

private func folderToPrintIn() throws(PrintError) -> ScratchFolder {
  do throws(FileWriteError) {
    return try ScratchFolder(for: "print")
  } catch {
    throw .notWritten(error)
  }
}

private func searchPath() -> [String] {
  getenv("PATH").map { String(cString: $0).split(separator: ":").map(String.init) } ?? []
}

private func installedBrowser(in folders: [String]) -> String? {
  for name in ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"] {
    for folder in folders where access(folder + "/" + name, X_OK) == 0 { return folder + "/" + name }
  }
  return nil
}

/// Runs a program silently and waits for it, a minute at most.
private func run(_ words: [String]) throws(PrintError) -> Int32 {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
    posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
  }
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
  var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
  defer { for argument in arguments { free(argument) } }
  var process: pid_t = 0
  let failure = posix_spawn(&process, words[0], &actions, &attributes, &arguments, environ)
  guard failure == 0 else { throw .browserFailed(failure) }
  var status: Int32 = 0
  for _ in 0..<1200 {
    let ended = waitpid(process, &status, WNOHANG)
    if ended == process { return (status >> 8) & 0xFF }
    if ended < 0 && errno != EINTR { throw .browserFailed(errno) }
    usleep(50_000)
  }
  kill(-process, SIGKILL)
  waitpid(process, &status, 0)
  throw .tookTooLong
}

private func contents(of path: String) -> [UInt8]? {
  guard let file = fopen(path, "r") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
  return bytes.isEmpty ? nil : bytes
}
