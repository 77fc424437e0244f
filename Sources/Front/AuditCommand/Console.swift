internal import AuditText
internal import Glibc
internal import Synchronization
internal import TextFitting

/// Where a command writes, and what it knows of its surroundings. Nothing that steers a terminal passes it but the program's own.
public struct Console: Sendable {
  /// Standard output: what was asked for.
  public let write: @Sendable (String) -> Void
  /// Standard error: everything else.
  public let complain: @Sendable (String) -> Void
  public let outputIsTerminal: Bool
  public let errorIsTerminal: Bool
  public let environment: [String: String]
  public let inputIsTerminal: Bool
  /// The next line of standard input, without its end; nil where there is no more.
  public let readLine: @Sendable () -> String?
  /// Asks for a secret at the terminal without showing it; nil where there is none.
  public let askSecret: @Sendable (_ prompt: String) -> String?

  public init(
    write: @escaping @Sendable (String) -> Void, complain: @escaping @Sendable (String) -> Void,
    outputIsTerminal: Bool = false, errorIsTerminal: Bool = false, environment: [String: String] = [:],
    inputIsTerminal: Bool = false, readLine: @escaping @Sendable () -> String? = { nil },
    askSecret: @escaping @Sendable (String) -> String? = { _ in nil }
  ) {
    self.write = { write($0.inert(but: Console.steering)) }
    self.complain = { complain($0.inert(but: Console.steering)) }
    self.outputIsTerminal = outputIsTerminal
    self.errorIsTerminal = errorIsTerminal
    self.environment = environment
    self.inputIsTerminal = inputIsTerminal
    self.readLine = readLine
    self.askSecret = askSecret
  }

  /// Goes back to the beginning of the line, and clears it.
  static let clearLine = "\r\u{1B}[K"
  private static let steering = TextPage.colours + [clearLine]

  /// The process's own. A reader who closes the pipe early is no error.
  public static func standard() -> Console {
    signal(SIGPIPE, SIG_IGN)
    // A disk quota is told like a full disk.
    signal(SIGXFSZ, SIG_IGN)
    occupyStandardDescriptors()
    var environment: [String: String] = [:]
    let names = [
      "LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "TERM", "CAREAUDIT_REGISTRY", "CAREAUDIT_TOKEN", "CAREAUDIT_WHY",
      "CAREAUDIT_CACHE", "XDG_CACHE_HOME", "HOME",
    ]
    for name in names {
      if let value = getenv(name) { environment[name] = String(cString: value) }
    }
    return Console(
      write: { writeAll($0, to: STDOUT_FILENO) }, complain: { writeAll($0, to: STDERR_FILENO) },
      outputIsTerminal: isatty(STDOUT_FILENO) == 1, errorIsTerminal: isatty(STDERR_FILENO) == 1,
      environment: environment, inputIsTerminal: isatty(STDIN_FILENO) == 1, readLine: nextLineOfInput,
      askSecret: secretFromTerminal)
  }
}

/// Gives the numbers 0 to 2 something to stand for where the process was started without: else a file that is opened later
/// gets such a number, and what is meant for the terminal lies in it. What is written to it is told as lost.
private func occupyStandardDescriptors() {
  for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
    let opened = open("/dev/null", O_RDONLY)
    guard opened >= 0, opened != descriptor else { continue }
    dup2(opened, descriptor)
    close(opened)
  }
}

private func writeAll(_ text: String, to descriptor: Int32) {
  var text = text
  text.withUTF8 { bytes in
    var done = 0
    while done < bytes.count {
      let count = Glibc.write(descriptor, bytes.baseAddress! + done, bytes.count - done)
      if count < 0 && errno == EINTR { continue }
      if count <= 0 {
        if errno != EPIPE { failedToWrite.store(true, ordering: .relaxed) }
        return
      }
      done += count
    }
  }
}

/// Whether output was lost for another reason than a closed pipe, such as a full disk.
let failedToWrite = Atomic<Bool>(false)

/// What was read from standard input and not yet given away.
private let pendingInput = Mutex<[UInt8]>([])

/// The next line of the process's standard input; what is no UTF-8 in it is replaced.
private func nextLineOfInput() -> String? {
  pendingInput.withLock { pending in
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var searched = 0
    while true {
      if let end = pending[searched...].firstIndex(of: 0x0A) {
        let line = String(decoding: pending[..<end], as: UTF8.self)
        pending.removeFirst(end + 1)
        return line
      }
      searched = pending.count
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else {
        defer { pending = [] }
        return pending.isEmpty ? nil : String(decoding: pending, as: UTF8.self)
      }
      pending += buffer[..<count]
    }
  }
}

/// A line typed at the process's terminal while it shows nothing; nil where there is no terminal.
private func secretFromTerminal(_ prompt: String) -> String? {
  let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
  guard terminal >= 0 else { return nil }
  defer { close(terminal) }
  var before = termios()
  guard tcgetattr(terminal, &before) == 0 else { return nil }
  var silent = before
  silent.c_lflag &= ~tcflag_t(ECHO)
  tcsetattr(terminal, TCSAFLUSH, &silent)
  defer { tcsetattr(terminal, TCSAFLUSH, &before) }
  writeAll(prompt, to: terminal)
  var line: [UInt8] = []
  var byte: UInt8 = 0
  while read(terminal, &byte, 1) == 1, byte != 0x0A { line.append(byte) }
  writeAll("\n", to: terminal)
  return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
}
