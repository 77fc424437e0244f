/// Where a server is: `https://host`, with a port and a path below which it answers where it has these; `http://` of this machine alone.
public struct ServerAddress: Sendable, Equatable {
  /// Why something is no address that may be asked.
  public enum Fault: Error, Sendable, Equatable {
    /// It cannot be read, or holds what no address of a server needs: a name with a password, a question mark.
    case unreadable
    /// Whatever is sent there could be read on the way.
    case notSecure
  }

  /// Without a slash at its end.
  public let text: String
  /// Whether it is this machine.
  public let isHere: Bool

  /// Whether something is meant as an address, right or wrong.
  public static func isMeant(by text: String) -> Bool { scheme(of: text) != nil }

  private static func scheme(of text: String) -> String? {
    ["https://", "http://"].first { text.prefix($0.count).lowercased() == $0 }
  }

  public init(_ text: String) throws(Fault) {
    guard let scheme = ServerAddress.scheme(of: text), text.utf8.count <= 1000 else { throw .unreadable }
    let rest = text.dropFirst(scheme.count)
    let authority = rest.prefix { $0 != "/" }
    var path = rest[authority.endIndex...]
    guard path.utf8.allSatisfy({ ServerAddress.isPlain($0) || $0 == UInt8(ascii: "/") }),
      !path.split(separator: "/").contains(where: { $0 == "." || $0 == ".." })
    else { throw .unreadable }
    while path.hasSuffix("/") { path = path.dropLast() }
    let (host, port) = ServerAddress.parts(of: authority)
    guard !host.isEmpty, port.map({ UInt16($0).map { $0 > 0 } ?? false && $0.first != "+" }) ?? true else {
      throw .unreadable
    }
    isHere = ServerAddress.isThisMachine(host)
    guard scheme == "https://" || isHere else { throw .notSecure }
    self.text = scheme + authority + path
  }

  /// The host of `host:8443` or `[::1]:8443`, empty where there is none that can be asked; and the port.
  private static func parts(of authority: Substring) -> (host: Substring, port: Substring?) {
    if authority.hasPrefix("[") {
      guard let end = authority.firstIndex(of: "]") else { return ("", nil) }
      let host = authority[authority.index(after: authority.startIndex)..<end]
      let more = authority[authority.index(after: end)...]
      let isWritten = host.utf8.allSatisfy { "0123456789abcdefABCDEF:.".utf8.contains($0) }
      guard isWritten, more.isEmpty || more.hasPrefix(":") else { return ("", nil) }
      return (host, more.isEmpty ? nil : more.dropFirst())
    }
    let host = authority.prefix { $0 != ":" }
    guard host.utf8.allSatisfy(isPlain) else { return ("", nil) }
    return (host, host.endIndex == authority.endIndex ? nil : authority[host.endIndex...].dropFirst())
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || "-._~".utf8.contains(byte)
  }

  private static func isThisMachine(_ host: Substring) -> Bool {
    if host == "::1" || host.lowercased() == "localhost" { return true }
    let numbers = host.split(separator: ".", omittingEmptySubsequences: false)
    return numbers.count == 4 && numbers[0] == "127"
      && numbers.allSatisfy { (1...3).contains($0.utf8.count) && UInt8($0) != nil }
  }
}
