import DataReading

/// Why a text was not read, comparable with what was expected.
struct YAMLFailure: Equatable, CustomStringConvertible {
  let code: YAMLError.Code
  let line: Int32
  let column: Int32
  private(set) var error: YAMLError?

  init(_ code: YAMLError.Code, _ line: Int32, _ column: Int32) {
    self.code = code
    self.line = line
    self.column = column
  }

  init(_ error: YAMLError) {
    self.init(error.code, error.line, error.column)
    self.error = error
  }

  static func == (left: YAMLFailure, right: YAMLFailure) -> Bool {
    (left.code, left.line, left.column) == (right.code, right.line, right.column)
  }

  var description: String { "\(line):\(column) \(code)" }
}

extension YAMLError.Code {
  var isSyntax: Bool { if case .syntax(let words, _) = self { !words.isEmpty } else { false } }
}

func readYAML(_ text: String) throws(YAMLError) -> YAMLDocument { try readYAML(Array(text.utf8)) }

func readYAML(_ bytes: [UInt8], limits: YAMLLimits = YAMLLimits()) throws(YAMLError) -> YAMLDocument {
  try readYAML(bytes, named: "test.yaml", limits: limits)
}

func error(_ text: String, limits: YAMLLimits = YAMLLimits()) -> YAMLFailure? {
  error(Array(text.utf8), limits: limits)
}

/// Why the bytes are refused; nil where they are read.
func error(_ bytes: [UInt8], limits: YAMLLimits = YAMLLimits()) -> YAMLFailure? {
  do throws(YAMLError) {
    _ = try readYAML(bytes, limits: limits)
    return nil
  } catch {
    return YAMLFailure(error)
  }
}

func code(_ text: String) -> YAMLError.Code? { error(text)?.code }
func code(_ bytes: [UInt8]) -> YAMLError.Code? { error(bytes)?.code }

func place(_ node: YAMLNode) -> [Int32] { [node.line, node.column, node.width] }

/// A tree in one line: `{key:value,…}` and `[item,…]`.
func outline(_ node: YAMLNode) -> String {
  switch node.kind {
  case .scalar: node.string!
  case .sequence: "[" + node.children.map(outline).joined(separator: ",") + "]"
  case .mapping:
    "{" + node.pairs.map { outline($0.key) + ":" + outline($0.value) }.joined(separator: ",") + "}"
  }
}

func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
  text.utf16.flatMap { unit in
    let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    return bigEndian ? bytes : bytes.reversed()
  }
}
