internal import CExpat

/// What happens while XML is read.
protocol XMLListener: AnyObject {
  /// - Parameter name: without the prefix of its namespace.
  func open(_ name: String, _ attributes: [String: String])
  func close(_ name: String)
  func text(_ text: String)
}

/// Reads XML with expat; false where it is not well-formed, or declares a document type, as no workbook does.
func parseXML(_ bytes: [UInt8], _ listener: some XMLListener) -> Bool {
  guard let parser = XML_ParserCreate(nil) else { return false }
  defer { XML_ParserFree(parser) }
  let ear = Ear(listener, parser)
  return withExtendedLifetime(ear) {
    XML_SetUserData(parser, Unmanaged.passUnretained(ear).toOpaque())
    XML_SetElementHandler(parser, opened, closed)
    XML_SetCharacterDataHandler(parser, heard)
    XML_SetStartDoctypeDeclHandler(parser, refused)
    return bytes.withUnsafeBytes { buffer in
      XML_Parse(parser, buffer.bindMemory(to: CChar.self).baseAddress, Int32(clamping: buffer.count), 1)
    } == XML_STATUS_OK
  }
}

/// Carries the listener through C.
private final class Ear {
  let parser: XML_Parser
  let open: (String, [String: String]) -> Void
  let close: (String) -> Void
  let text: (String) -> Void

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
  var found: [String: String] = [:]
  var index = 0
  while let attributes, let key = attributes[index], let value = attributes[index + 1] {
    found[String(cString: key).localName] = String(cString: value)
    index += 2
  }
  Ear.of(data).open(String(cString: name!).localName, found)
}

private func closed(_ data: UnsafeMutableRawPointer?, _ name: UnsafePointer<CChar>?) {
  Ear.of(data).close(String(cString: name!).localName)
}

private func heard(_ data: UnsafeMutableRawPointer?, _ start: UnsafePointer<CChar>?, _ count: Int32) {
  let bytes = UnsafeRawBufferPointer(start: start, count: Int(count))
  Ear.of(data).text(String(decoding: bytes, as: UTF8.self))
}

private func refused(
  _ data: UnsafeMutableRawPointer?, _ name: UnsafePointer<CChar>?, _ system: UnsafePointer<CChar>?,
  _ publicName: UnsafePointer<CChar>?, _ hasSubset: Int32
) {
  XML_StopParser(Ear.of(data).parser, 0)
}

extension String {
  fileprivate var localName: String {
    utf8.lastIndex(of: UInt8(ascii: ":")).map { String(self[utf8.index(after: $0)...]) } ?? self
  }
}
