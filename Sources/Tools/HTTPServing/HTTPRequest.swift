/// What came, whole.
public struct HTTPRequest: Sendable {
  public enum Method: String, Sendable, CaseIterable {
    case get = "GET"
    case head = "HEAD"
    case post = "POST"
  }

  public let method: Method
  /// The parts of the path, decoded; of `/` none. No part is empty, `.` or `..`.
  public let path: [String]
  /// What stands behind the question mark, decoded, each as often as it came.
  public let query: [(name: String, value: String)]
  /// With the names in small letters.
  public let headers: [(name: String, value: String)]
  public let body: [UInt8]
  /// The address of the other end.
  public let peer: String

  public init(
    _ method: Method, _ path: [String], query: [(name: String, value: String)] = [],
    headers: [(name: String, value: String)] = [], body: [UInt8] = [], peer: String = ""
  ) {
    self.method = method
    self.path = path
    self.query = query
    self.headers = headers
    self.body = body
    self.peer = peer
  }

  /// The value of a header that came once; nil where it did not come, or came several times.
  public func header(_ name: String) -> String? {
    let values = headers.filter { $0.name == name }
    return values.count == 1 ? values[0].value : nil
  }

  /// A word of the query; of several the first.
  public func query(_ name: String) -> String? { query.first { $0.name == name }?.value }

  /// The value of a cookie; nil where there is none, or where it came twice with different values.
  public func cookie(_ name: String) -> String? {
    let all = headers.filter { $0.name == "cookie" }.flatMap { $0.value.split(separator: ";") }
    let values = Set(
      all.compactMap { pair -> String? in
        let trimmed = pair.drop { $0 == " " }
        guard trimmed.hasPrefix(name + "=") else { return nil }
        return String(trimmed.dropFirst(name.utf8.count + 1))
      })
    return values.count == 1 ? values.first : nil
  }

  func with(body: [UInt8]) -> HTTPRequest {
    HTTPRequest(method, path, query: query, headers: headers, body: body, peer: peer)
  }
}

/// What goes back.
public struct HTTPAnswer: Sendable {
  public var status: Int
  public var headers: [(name: String, value: String)]
  public var body: [UInt8]
  /// What is sent instead of the body, where it is long.
  public var spool: HTTPSpool?
  /// The same, ready to be sent; where it is there, nothing else of it may be changed.
  var prepared: PreparedAnswer?

  public init(
    _ status: Int, headers: [(name: String, value: String)] = [], body: [UInt8] = [], spool: HTTPSpool? = nil
  ) {
    self.status = status
    self.headers = headers
    self.body = body
    self.spool = spool
  }

  /// One line of plain text, for what no page is needed for.
  public static func plain(_ status: Int, _ line: String) -> HTTPAnswer {
    HTTPAnswer(status, headers: [("Content-Type", "text/plain; charset=utf-8")], body: Array((line + "\n").utf8))
  }

  public func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }
}

/// Text in which `%` and two digits stand for a byte; nil where something else stands behind a `%`, or what comes out is no UTF-8 or
/// holds a NUL.
func percentDecoded(_ text: some Sequence<UInt8>, plusIsSpace: Bool = false) -> String? {
  var bytes: [UInt8] = []
  var iterator = text.makeIterator()
  while let byte = iterator.next() {
    switch byte {
    case UInt8(ascii: "%"):
      guard let high = iterator.next().flatMap(hexadecimalValue), let low = iterator.next().flatMap(hexadecimalValue)
      else { return nil }
      bytes.append(high << 4 | low)
    case UInt8(ascii: "+") where plusIsSpace: bytes.append(0x20)
    default: bytes.append(byte)
    }
  }
  guard !bytes.contains(0) else { return nil }
  return String(validating: bytes, as: UTF8.self)
}

private func hexadecimalValue(_ byte: UInt8) -> UInt8? {
  switch byte {
  case 0x30...0x39: byte - 0x30
  case 0x41...0x46: byte - 0x37
  case 0x61...0x66: byte - 0x57
  default: nil
  }
}

/// The parts of a path; nil where it is none that could stand for something here.
func pathParts(_ url: String) -> [String]? {
  guard url.utf8.first == UInt8(ascii: "/"), url.utf8.count <= 2000 else { return nil }
  var parts: [String] = []
  let pieces = url.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
  if url.utf8.count == 1 { return [] }
  for piece in pieces {
    guard let part = percentDecoded(piece), !part.isEmpty, part != ".", part != "..", !part.contains("/") else {
      return nil
    }
    parts.append(part)
  }
  return parts
}
