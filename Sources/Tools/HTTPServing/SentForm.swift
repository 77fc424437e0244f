/// What a form of a page sent.
public struct SentForm: Sendable {
  public struct File: Sendable {
    public let field: String
    /// What the browser calls it, without a folder.
    public let name: String
    public let bytes: [UInt8]
  }

  /// Each as often as it came.
  public let fields: [(name: String, value: String)]
  public let files: [File]

  /// A field that came once; nil where it did not, or came several times.
  public subscript(_ name: String) -> String? {
    let values = fields.filter { $0.name == name }
    return values.count == 1 ? values[0].value : nil
  }

  /// All that came in a field.
  public func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

  public init(fields: [(name: String, value: String)]) {
    self.fields = fields
    files = []
  }

  /// Reads a body by its Content-Type; nil where it is neither of the two that browsers send, or is not whole.
  public init?(_ request: HTTPRequest) {
    guard let type = request.header("content-type") else { return nil }
    let parts = type.split(separator: ";").map { $0.trimmedOfSpaces }
    switch parts.first?.lowercased() {
    case "application/x-www-form-urlencoded": self.init(urlEncoded: request.body)
    case "multipart/form-data":
      let found = parts.dropFirst().first { $0.lowercased().hasPrefix("boundary=") }
      guard var boundary = found?.dropFirst("boundary=".count) else { return nil }
      if boundary.hasPrefix("\""), boundary.hasSuffix("\""), boundary.count > 2 {
        boundary = boundary.dropFirst().dropLast()
      }
      guard (1...70).contains(boundary.utf8.count) else { return nil }
      self.init(multipart: request.body, boundary: Array(boundary.utf8))
    default: return nil
    }
  }

  private static let mostFields = 2000

  init?(urlEncoded body: [UInt8]) {
    var fields: [(name: String, value: String)] = []
    for pair in body.split(separator: UInt8(ascii: "&")) {
      let halves = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      guard fields.count < SentForm.mostFields, let name = percentDecoded(halves[0], plusIsSpace: true),
        let value = halves.count < 2 ? "" : percentDecoded(halves[1], plusIsSpace: true)
      else { return nil }
      fields.append((name, value))
    }
    self.fields = fields
    files = []
  }

  init?(multipart body: [UInt8], boundary: [UInt8]) {
    var fields: [(name: String, value: String)] = []
    var files: [File] = []
    let line = Array("--".utf8) + boundary
    guard body.starts(with: line) else { return nil }
    let separator = [0x0D, 0x0A] + line
    var rest = body[line.count...]
    while !rest.starts(with: "--".utf8) {
      guard rest.starts(with: [0x0D, 0x0A]), fields.count + files.count < SentForm.mostFields,
        let head = rest.firstRange(of: [0x0D, 0x0A, 0x0D, 0x0A]), head.lowerBound - rest.startIndex < 8192,
        let end = rest[(head.upperBound - 2)...].firstRange(of: separator),
        let part = PartHead(rest[rest.startIndex..<head.lowerBound])
      else { return nil }
      let content = end.lowerBound < head.upperBound ? [] : Array(rest[head.upperBound..<end.lowerBound])
      rest = rest[end.upperBound...]
      if let file = part.file {
        files.append(File(field: part.name, name: file, bytes: content))
      } else {
        guard let value = String(validating: content, as: UTF8.self), !content.contains(0) else { return nil }
        fields.append((part.name, value))
      }
    }
    self.fields = fields
    self.files = files
  }
}

/// What a part of a multipart body says of itself.
private struct PartHead {
  let name: String
  /// Nil where it is no file.
  let file: String?

  init?(_ bytes: ArraySlice<UInt8>) {
    guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else { return nil }
    let lines = text.split(separator: "\r\n")
    guard let line = lines.first(where: { $0.lowercased().hasPrefix("content-disposition:") }),
      let name = PartHead.value(of: "name", in: line)
    else { return nil }
    self.name = name
    let whole = PartHead.value(of: "filename", in: line)
    file = whole.map { path in
      path.lastIndex { $0 == "/" || $0 == "\\" }.map { String(path[path.index(after: $0)...]) } ?? path
    }
  }

  /// Browsers write `"` as `%22`, and line ends as `%0D` and `%0A`.
  private static func value(of name: String, in line: Substring) -> String? {
    guard let start = line.utf8.firstRange(of: Array(("; " + name + "=\"").utf8))?.upperBound,
      let end = line[start...].firstIndex(of: "\"")
    else { return nil }
    var value = ""
    var rest = line[start..<end]
    while let first = rest.first {
      if rest.hasPrefix("%22") {
        value += "\""
        rest = rest.dropFirst(3)
      } else {
        value.append(first)
        rest = rest.dropFirst()
      }
    }
    return value
  }
}

extension Substring {
  fileprivate var trimmedOfSpaces: Substring {
    var text = drop { $0 == " " || $0 == "\t" }
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return text
  }
}

extension Collection where Element == UInt8 {
  /// The first place at which some bytes stand.
  fileprivate func firstRange(of wanted: [UInt8]) -> Range<Index>? {
    guard let first = wanted.first else { return nil }
    var place = startIndex
    while let start = self[place...].firstIndex(of: first) {
      var (mine, position) = (start, 0)
      while position < wanted.count, mine < endIndex, self[mine] == wanted[position] {
        formIndex(after: &mine)
        position += 1
      }
      if position == wanted.count { return start..<mine }
      place = index(after: start)
    }
    return nil
  }
}
