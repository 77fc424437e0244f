internal import CExpat

/// What happens while XML is read. What is handed over is there only while the call lasts.
package protocol XMLListener: AnyObject {
  func open(_ name: XMLName, _ attributes: XMLAttributes)
  func close(_ name: XMLName)
  /// A piece of text; one text may come in several.
  func text(_ text: UnsafeRawBufferPointer)
}

/// The name of an element, without the prefix of its namespace.
package struct XMLName {
  fileprivate let start: UnsafePointer<CChar>

  fileprivate init(_ whole: UnsafePointer<CChar>) { start = whole.localName }

  package static func ~= (word: StaticString, name: XMLName) -> Bool { name.start.equals(word) }
}

/// The attributes of an element, named without prefixes too.
package struct XMLAttributes {
  fileprivate let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  /// The bytes of an attribute; nil where it is not there.
  func bytes(_ name: StaticString) -> UnsafeBufferPointer<UInt8>? {
    guard let pairs else { return nil }
    var index = 0
    while let key = pairs[index], let value = pairs[index + 1] {
      if key.localName.equals(name) {
        var count = 0
        while value[count] != 0 { count += 1 }
        return UnsafeRawBufferPointer(start: value, count: count).assumingMemoryBound(to: UInt8.self)
      }
      index += 2
    }
    return nil
  }

  subscript(_ name: StaticString) -> String? { bytes(name).map { String(decoding: $0, as: UTF8.self) } }
}

extension UnsafePointer<CChar> {
  /// Behind the last colon.
  fileprivate var localName: UnsafePointer<CChar> {
    var (local, here) = (self, self)
    while here.pointee != 0 {
      if here.pointee == CChar(UInt8(ascii: ":")) { local = here + 1 }
      here += 1
    }
    return local
  }

  fileprivate func equals(_ word: StaticString) -> Bool {
    for index in 0..<word.utf8CodeUnitCount where self[index] != CChar(bitPattern: word.utf8Start[index]) {
      return false
    }
    return self[word.utf8CodeUnitCount] == 0
  }
}

/// Reads XML with expat, piece by piece. It is no well-formed XML to us where it declares a document type, as no workbook does.
struct XMLReader: ~Copyable {
  private let parser: XML_Parser
  private let ear: Ear

  init?(_ listener: some XMLListener) {
    guard let parser = XML_ParserCreate(nil) else { return nil }
    self.parser = parser
    ear = Ear(listener, parser)
    XML_SetUserData(parser, Unmanaged.passUnretained(ear).toOpaque())
    XML_SetElementHandler(parser, opened, closed)
    XML_SetCharacterDataHandler(parser, heard)
    XML_SetStartDoctypeDeclHandler(parser, refused)
  }

  deinit { XML_ParserFree(parser) }

  /// False where it is not well-formed so far.
  func read(_ piece: UnsafeRawBufferPointer) -> Bool {
    let start = piece.bindMemory(to: CChar.self).baseAddress
    return XML_Parse(parser, start, Int32(piece.count), 0) == XML_STATUS_OK
  }

  /// False where it ends too early.
  func end() -> Bool { XML_Parse(parser, nil, 0, 1) == XML_STATUS_OK }
}

/// Carries the listener through C.
private final class Ear {
  let parser: XML_Parser
  let open: (XMLName, XMLAttributes) -> Void
  let close: (XMLName) -> Void
  let text: (UnsafeRawBufferPointer) -> Void

  init(_ listener: some XMLListener, _ parser: XML_Parser) {
    self.parser = parser
    open = listener.open
    close = listener.close
    text = listener.text
  }

  static func of(_ data: UnsafeMutableRawPointer?) -> Ear { Unmanaged<Ear>.fromOpaque(data!).takeUnretainedValue() }
}

private func opened(
  _ data: UnsafeMutableRawPointer?, _ name: UnsafePointer<CChar>?,
  _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
) {
  Ear.of(data).open(XMLName(name!), XMLAttributes(pairs: attributes))
}

private func closed(_ data: UnsafeMutableRawPointer?, _ name: UnsafePointer<CChar>?) {
  Ear.of(data).close(XMLName(name!))
}

private func heard(_ data: UnsafeMutableRawPointer?, _ start: UnsafePointer<CChar>?, _ count: Int32) {
  Ear.of(data).text(UnsafeRawBufferPointer(start: start, count: Int(count)))
}

private func refused(
  _ data: UnsafeMutableRawPointer?, _ name: UnsafePointer<CChar>?, _ system: UnsafePointer<CChar>?,
  _ publicName: UnsafePointer<CChar>?, _ hasSubset: Int32
) {
  XML_StopParser(Ear.of(data).parser, 0)
}
