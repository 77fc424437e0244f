/// The first line of a request.
struct RequestLine {
  let method: String
  /// As it came, without what stands behind the question mark.
  let url: String
  let version: String
}

/// What the head of a request says, or why it is refused whatever it asks for.
///
/// How long a body is must be sayable in one way only: whatever stands before this server might read another one, and one
/// request would become two.
enum HTTPHead {
  case request(HTTPRequest, announced: Int, expectsContinue: Bool)
  case refused(status: Int, why: String, announced: Int, expectsContinue: Bool)

  init(_ line: RequestLine, headers raw: [(name: String, value: String)], query: [(name: String, value: String)]) {
    let headers = raw.map { (name: $0.name.lowercased(), value: $0.value) }
    func all(_ name: String) -> [String] { headers.filter { $0.name == name }.map(\.value) }
    let lengths = all("content-length")
    let announced = lengths.compactMap { length(of: $0) }.max() ?? 0
    let expects = all("expect").contains { $0.lowercased() == "100-continue" }
    func refused(_ status: Int, _ why: String) -> HTTPHead {
      .refused(status: status, why: why, announced: announced, expectsContinue: expects)
    }
    let codings = all("transfer-encoding")
    guard line.version == "HTTP/1.1" || line.version == "HTTP/1.0" else {
      self = refused(505, "Only HTTP/1.1 is spoken here.")
      return
    }
    guard lengths.count + codings.count <= 1, lengths.allSatisfy({ length(of: $0) != nil }) else {
      self = refused(400, "The length of what is sent is said in more than one way.")
      return
    }
    guard codings.allSatisfy({ $0.lowercased() == "chunked" }), codings.isEmpty || line.version == "HTTP/1.1" else {
      self = refused(400, "What is sent is coded in a way that is not known here.")
      return
    }
    let hosts = all("host")
    guard hosts.count == 1, isHost(hosts[0]) else {
      self = refused(400, "The name of the server must be said once.")
      return
    }
    guard let method = HTTPRequest.Method(rawValue: line.method) else {
      self = refused(405, "Only GET, HEAD and POST are answered here.")
      return
    }
    guard let path = pathParts(line.url) else {
      self = refused(400, "This is no path.")
      return
    }
    var decoded: [(name: String, value: String)] = []
    for pair in query {
      guard let name = percentDecoded(pair.name.utf8), let value = percentDecoded(pair.value.utf8) else {
        self = refused(400, "What stands behind the question mark cannot be read.")
        return
      }
      decoded.append((name, value))
    }
    self = .request(
      HTTPRequest(method, path, query: decoded, headers: headers), announced: announced, expectsContinue: expects)
  }
}

/// A whole number of digits alone, that fits; nil for anything else.
private func length(of text: String) -> Int? {
  guard (1...15).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
  return Int(text)
}

/// A name or an address, with or without a port.
private func isHost(_ text: String) -> Bool {
  (1...255).contains(text.utf8.count)
    && text.utf8.allSatisfy {
      ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || (0x30...0x3A).contains($0) || "-._[]".utf8.contains($0)
    }
}
