/// The names of the catalogue as Swift: what is misspelt at a call does not compile.
///
/// - Parameter files: one a language; the first is the one that the others are held against.
/// - Returns: the text of a Swift file.
/// - Throws: where a message is missing in a language, takes other parameters there, or stands elsewhere.
package func compileCatalogue(_ files: [CatalogueFile]) throws(CatalogueError) -> String {
  let first = files[0]
  try refuseRepeats(in: first)
  for other in files.dropFirst() { try compare(other, with: first) }
  var swift = SwiftText(languages: files.map(\.language))
  swift.texts()
  swift.line("/// All that the program says, by name. Made from the files of the catalogue.")
  swift.line("package enum Words {")
  for group in first.groups {
    for line in group.comment { swift.line("  /// " + line) }
    swift.line("  package enum \(camel(group.name, startsCapital: true)) {")
    for (index, message) in first.messages.enumerated() where message.group == group.name {
      swift.message(message, in: files.map { $0.messages[index] })
    }
    swift.line("  }")
  }
  swift.line("}")
  return swift.text
}

/// The files themselves as Swift, so that the program can show what it says, as it is written.
///
/// - Parameter files: the text of each, by its language.
package func compileTexts(_ files: [(language: String, text: String)]) -> String {
  var swift = SwiftText(languages: files.map(\.language))
  swift.line("")
  swift.line("/// The files of the catalogue as they are written.")
  swift.line("enum CatalogueText {")
  for file in files {
    swift.line("  static let `\(file.language)` = " + swift.literal([.text(file.text)], file.language))
  }
  swift.line("}")
  return String(swift.text.dropFirst("internal import AuditModel\n\n".count))
}

/// The same words under two names must say why: else one of them gets mended and the other does not.
private func refuseRepeats(in file: CatalogueFile) throws(CatalogueError) {
  var first: [String: String] = [:]
  for message in file.messages {
    let key = "\(message.pieces)"
    if let before = first[key], message.comment.isEmpty {
      throw CatalogueError(
        language: file.language, place: message.place,
        reason: "“\(before)” says the same; use that name, or say in a comment above how this differs")
    }
    first[key] = first[key] ?? message.name
  }
}

private func compare(_ file: CatalogueFile, with first: CatalogueFile) throws(CatalogueError) {
  func fail(_ message: Message?, _ reason: String) -> CatalogueError {
    let place = (message ?? file.messages.last)?.place ?? Message.Place(line: 1, column: 1)
    return CatalogueError(language: file.language, place: place, reason: reason)
  }
  let names = Set(file.messages.map(\.name))
  let wanted = Set(first.messages.map(\.name))
  for (index, model) in first.messages.enumerated() {
    let here = index < file.messages.count ? file.messages[index] : nil
    if let here, !wanted.contains(here.name) { throw fail(here, "“\(here.name)” is no message in \(first.language)") }
    guard names.contains(model.name) else {
      throw fail(here, "“\(model.name)” is missing before this; \(first.language) has it on line \(model.place.line)")
    }
    guard let here, here.name == model.name else {
      throw fail(here, "“\(model.name)” comes here; the files have one order")
    }
    guard here.placed == model.placed, Set(here.parameters.map(\.name)).isSubset(of: model.parameters.map(\.name))
    else {
      let shown = model.placed.sorted().map { "{ $\($0) }" }.joined(separator: ", ")
      throw fail(here, "“\(model.name)” holds " + (shown.isEmpty ? "no parameter" : shown) + " in \(first.language)")
    }
  }
  if file.messages.count > first.messages.count {
    let surplus = file.messages[first.messages.count]
    throw fail(surplus, "“\(surplus.name)” is no message in \(first.language)")
  }
}

private struct SwiftText {
  private(set) var text = "internal import AuditModel\n\n"
  private let languages: [String]

  init(languages: [String]) { self.languages = languages }

  mutating func line(_ line: String) { text += line + "\n" }

  /// What holds a text in each language.
  mutating func texts() {
    line("/// A text in each language.")
    line("struct Texts: Sendable, Hashable {")
    for language in languages { line("  let \(language): String") }
    line("")
    line("  init(_ text: (Language) -> String) {")
    for language in languages { line("    \(language) = text(.\(language))") }
    line("  }")
    line("")
    line("  init(" + languages.map { "\($0): String" }.joined(separator: ", ") + ") {")
    for language in languages { line("    self.\(language) = \(language)") }
    line("  }")
    line("")
    line("  subscript(_ language: Language) -> String {")
    line("    switch language {")
    for language in languages { line("    case .\(language): \(language)") }
    line("    }")
    line("  }")
    line("}")
    line("")
  }

  mutating func message(_ model: Message, in versions: [Message]) {
    let name = "`" + model.member + "`"
    let parameters = model.parameters
    for line in comment(of: model) { self.line("    /// " + line) }
    if parameters.isEmpty {
      line("    package static var \(name): Sentence {")
    } else {
      let list = parameters.map { "`\($0.name)`: some \($0.isNumber ? "SpokenNumber" : "Spoken")" }
      line("    package static func \(name)(" + list.joined(separator: ", ") + ") -> Sentence {")
    }
    line("      Sentence(Texts(")
    for (index, version) in versions.enumerated() {
      let end = index + 1 < versions.count ? "," : "))"
      line("        \(languages[index]): " + expression(version.pieces[...], languages[index]) + end)
    }
    line("    }")
  }

  private func comment(of message: Message) -> [String] {
    var shown = ""
    func show(_ pieces: [Message.Piece]) {
      for piece in pieces {
        switch piece {
        case .text(let text): shown += text
        case .placed(let name): shown += "{\(name)}"
        case .chosen(_, let variants): show(variants[variants.count - 1].pieces)
        }
      }
    }
    show(message.pieces)
    return shown.split(separator: "\n").map(String.init) + message.comment
  }

  /// Each choice is made outermost, so that each text is one plain literal.
  private func expression(_ pieces: ArraySlice<Message.Piece>, _ language: String) -> String {
    guard let index = pieces.firstIndex(where: { if case .chosen = $0 { true } else { false } }),
      case .chosen(let name, let variants) = pieces[index]
    else { return literal(pieces, language) }
    var text = ""
    for variant in variants {
      let whole = pieces[..<index] + variant.pieces + pieces[(index + 1)...]
      let value = expression(whole, language)
      text +=
        variant.form == .other
        ? "(" + value + ")" : "pluralForm(of: `\(name)`, in: .\(language)) == .\(variant.form.rawValue) ? (\(value)) : "
    }
    return text
  }

  func literal(_ pieces: ArraySlice<Message.Piece>, _ language: String) -> String {
    var text = "\""
    for piece in pieces {
      switch piece {
      case .text(let plain):
        for scalar in plain.unicodeScalars {
          switch scalar {
          case "\"", "\\": text += "\\" + String(scalar)
          case "\n": text += "\\n"
          default: text.unicodeScalars.append(scalar)
          }
        }
      case .placed(let name): text += "\\(`\(name)`.said(in: .\(language)))"
      case .chosen: break
      }
    }
    return text + "\""
  }
}
