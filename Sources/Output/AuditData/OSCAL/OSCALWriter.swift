internal import AuditModel
internal import ContentCoding
internal import StandardDrafting

/// Writes a document of OSCAL, version 1.2.3 of its JSON: no list or text that is empty, and every uuid the same for the same content.
struct OSCALWriter {
  static let version = "1.2.3"

  var json = JSONWriter()
  /// What every uuid of the document is made from.
  private let seed: String

  /// - Parameter seed: differs between documents of different content, and tells nothing that they do not tell.
  init(seed: String) { self.seed = seed }

  func uuid(_ part: String) -> String { nameUUID(OSCALName.namespace + "/" + seed + "/" + part) }

  /// A day where it begins in Cambodia.
  static func moment(_ day: CalendarDay) -> String { day.iso + "T00:00:00+07:00" }

  /// A text as OSCAL takes it for an id or a class: letters, digits, `.`, `-` and `_`, a letter or `_` first.
  static func token(_ text: String) -> String {
    var token = ""
    for scalar in text.unicodeScalars {
      let fits =
        scalar.isASCII
        && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "-_.".unicodeScalars.contains(scalar))
      token.unicodeScalars.append(fits ? scalar : "_")
    }
    guard let first = token.unicodeScalars.first, first.properties.isAlphabetic else { return "_" + token }
    return token
  }

  /// A text on one line, without white space around; empty where nothing is left.
  static func line(_ text: String) -> String {
    text.split(whereSeparator: { $0.isNewline || $0.isWhitespace }).joined(separator: " ")
  }

  mutating func member(_ name: String, line text: String?) {
    guard let text else { return }
    let line = Self.line(text)
    if !line.isEmpty { json.member(name, line) }
  }

  mutating func member(_ name: String, prose text: String?) {
    if let text, !text.isEmpty { json.member(name, text) }
  }

  mutating func properties(_ properties: [OSCALProperty]) {
    let written = properties.filter { !Self.line($0.value).isEmpty }
    guard !written.isEmpty else { return }
    json.key("props")
    json.array { list in
      for property in written {
        list.object { object in
          object.member("name", property.name)
          if property.isOurs { object.member("ns", OSCALName.namespace) }
          object.member("value", Self.line(property.value))
          if let className = property.className { object.member("class", Self.token(className)) }
          if let remarks = property.remarks, !remarks.isEmpty { object.member("remarks", remarks) }
        }
      }
    }
  }

  /// `title`, `last-modified`, `version`, `oscal-version`, and what else stands there.
  mutating func metadata(
    title: String, version: String, on day: CalendarDay, program: String, properties own: [OSCALProperty],
    parties: [(uuid: String, name: String)] = []
  ) {
    json.key("metadata")
    json.open("{")
    member("title", line: title)
    json.member("last-modified", Self.moment(day))
    json.member("version", Self.line(version))
    json.member("oscal-version", Self.version)
    properties(own + [OSCALProperty("program", program)])
    if !parties.isEmpty {
      json.key("parties")
      json.array { list in
        for party in parties {
          list.object { object in
            object.member("uuid", party.uuid)
            object.member("type", "organization")
            object.member("name", Self.line(party.name))
          }
        }
      }
    }
    json.close("}")
  }

  /// A list of objects; nothing where there are none.
  mutating func list<Element>(_ name: String, _ elements: [Element], _ body: (inout OSCALWriter, Element) -> Void) {
    guard !elements.isEmpty else { return }
    json.key(name)
    json.open("[")
    for element in elements {
      json.open("{")
      body(&self, element)
      json.close("}")
    }
    json.close("]")
  }

  /// An object within the one that is being written.
  mutating func object(_ name: String, _ body: (inout OSCALWriter) -> Void) {
    json.key(name)
    json.open("{")
    body(&self)
    json.close("}")
  }

  /// The whole document.
  static func document(_ name: String, seed: String, _ body: (inout OSCALWriter) -> Void) -> String {
    var writer = OSCALWriter(seed: seed)
    writer.json.open("{")
    writer.object(name, body)
    writer.json.close("}")
    return String(writer.json.text.drop { $0 == "\n" }) + "\n"
  }
}

/// A property: a name and a value on one line.
struct OSCALProperty {
  let name: String
  let value: String
  let className: String?
  let remarks: String?
  let isOurs: Bool

  init(_ name: String, _ value: String, class className: String? = nil, remarks: String? = nil, isOurs: Bool = true) {
    self.name = name
    self.value = value
    self.className = className
    self.remarks = remarks
    self.isOurs = isOurs
  }

  /// A text in Khmer; none where there is none.
  static func khmer(_ name: String, _ text: LocalizedText?) -> [OSCALProperty] {
    text?.khmer.map { [OSCALProperty(name, $0)] } ?? []
  }
}
