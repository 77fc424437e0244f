internal import CJansson

/// A JSON value, its members in the order of the file.
public enum JSONValue: Sendable, Equatable {
  case null
  case flag(Bool)
  case whole(Int64)
  case real(Double)
  case text(String)
  case list([JSONValue])
  case object([JSONMember])
}

/// A name with its value.
public struct JSONMember: Sendable, Equatable {
  public let name: String
  public let value: JSONValue

  public init(name: String, value: JSONValue) {
    self.name = name
    self.value = value
  }
}

/// Why some bytes are not JSON that we read.
public struct JSONError: Error, Sendable, Equatable {
  public enum Code: Sendable, Equatable {
    /// jansson's own words.
    case syntax(String)
    case tooLarge(limit: Int)
    /// More values than so many.
    case tooMany(limit: Int)
    case tooDeep(limit: Int)
  }

  public let code: Code
  /// From 1.
  public let line: Int32
  public let column: Int32

  public init(code: Code, line: Int32, column: Int32) {
    self.code = code
    self.line = line
    self.column = column
  }
}

/// How many lists and objects may stand within each other in a document that is read.
public let deepestJSON = 64

/// Reads one JSON document with jansson.
///
/// - Parameters:
///   - bytes: the document.
///   - most: how many bytes it may have.
///   - deepest: how many levels it may have.
///   - mostValues: jansson keeps some 200 bytes for each, however short it is written.
/// - Throws: where the bytes are not one well-formed document in UTF-8, give a name twice, or go beyond a limit.
/// - Complexity: O(bytes).
public func readJSON(_ bytes: [UInt8], most: Int = 16 << 20, deepest: Int = deepestJSON, mostValues: Int = 600_000)
  throws(JSONError) -> JSONValue
{
  guard bytes.count <= most else { throw JSONError(code: .tooLarge(limit: most), line: 1, column: 1) }
  let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
  guard countedValues(body) <= mostValues else {
    throw JSONError(code: .tooMany(limit: mostValues), line: 1, column: 1)
  }
  var failure = json_error_t()
  let flags = JSON_REJECT_DUPLICATES | JSON_DECODE_ANY | JSON_ALLOW_NUL
  let root = body.withUnsafeBytes { buffer in
    json_loadb(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, Int(flags), &failure)
  }
  guard let root else {
    let words = withUnsafeBytes(of: failure.text) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    throw JSONError(code: .syntax(words), line: max(1, failure.line), column: max(1, failure.column))
  }
  defer { json_decref(root) }
  var copier = Copier()
  guard let value = copier.copy(root, depth: deepest) else {
    throw JSONError(code: .tooDeep(limit: deepest), line: 1, column: 1)
  }
  return value
}

/// About as many values as there are: one behind each comma and each bracket outside texts.
private func countedValues(_ bytes: ArraySlice<UInt8>) -> Int {
  var count = 1
  var (isText, isEscaped) = (false, false)
  bytes.withUnsafeBufferPointer { bytes in
    for byte in bytes {
      if isText {
        if isEscaped {
          isEscaped = false
        } else if byte == 0x5C {
          isEscaped = true
        } else if byte == 0x22 {
          isText = false
        }
      } else {
        switch byte {
        case 0x22: isText = true
        case 0x2C, 0x5B, 0x7B: count += 1
        default: break
        }
      }
    }
  }
  return count
}

/// Copies values; names that occur again share their text.
private struct Copier {
  private var names: [String: String] = [:]

  /// Nil where it is nested deeper than `depth`.
  mutating func copy(_ json: UnsafeMutablePointer<json_t>, depth: Int) -> JSONValue? {
    guard depth >= 0 else { return nil }
    switch json.pointee.type {
    case JSON_NULL: return .null
    case JSON_TRUE: return .flag(true)
    case JSON_FALSE: return .flag(false)
    case JSON_INTEGER: return .whole(json_integer_value(json))
    case JSON_REAL: return .real(json_real_value(json))
    case JSON_STRING: return .text(text(json_string_value(json), json_string_length(json)))
    case JSON_ARRAY:
      var values: [JSONValue] = []
      values.reserveCapacity(json_array_size(json))
      for index in 0..<json_array_size(json) {
        guard let item = json_array_get(json, index), let value = copy(item, depth: depth - 1) else { return nil }
        values.append(value)
      }
      return .list(values)
    default:
      var members: [JSONMember] = []
      members.reserveCapacity(json_object_size(json))
      var next = json_object_iter(json)
      while let entry = next {
        guard let item = json_object_iter_value(entry), let value = copy(item, depth: depth - 1) else { return nil }
        let name = text(json_object_iter_key(entry), json_object_iter_key_len(entry))
        members.append(JSONMember(name: shared(name), value: value))
        next = json_object_iter_next(json, entry)
      }
      return .object(members)
    }
  }

  private mutating func shared(_ name: String) -> String {
    // Short ones need no memory of their own.
    guard name.utf8.count > 15 else { return name }
    if let known = names[name] { return known }
    names[name] = name
    return name
  }
}

private func text(_ start: UnsafePointer<CChar>?, _ count: Int) -> String {
  String(decoding: UnsafeRawBufferPointer(start: start, count: count), as: UTF8.self)
}

extension JSONValue {
  /// The value of a member; nil where there is none, it is null, or this is no object.
  public subscript(_ name: String) -> JSONValue? {
    guard case .object(let members) = self, let member = members.first(where: { $0.name == name }),
      member.value != .null
    else { return nil }
    return member.value
  }

  public var members: [JSONMember] { if case .object(let members) = self { members } else { [] } }
  public var items: [JSONValue] { if case .list(let items) = self { items } else { [] } }
  public var string: String? { if case .text(let text) = self { text } else { nil } }

  /// A text, or a number or a flag as one would write it; nil for the rest.
  public var written: String? {
    switch self {
    case .text(let text): text
    case .whole(let number): String(number)
    case .real(let number):
      number == number.rounded() && abs(number) < 1e15 ? String(Int64(number)) : String(number)
    case .flag(let flag): flag ? "true" : "false"
    case .null, .list, .object: nil
    }
  }
}
