/// A file of the catalogue with other sentences in it: only their lines change, comments and all other lines stay.
///
/// - Parameters:
///   - text: of the file.
///   - language: as the program calls it.
///   - values: by the name of the message what stands behind its `=` from now on.
/// - Throws: where the file, or a value, is none.
package func rewriteCatalogue(
  _ text: String, language: String, values: [String: String]
) throws(CatalogueError) -> String {
  let file = try readCatalogue(text, language: language)
  var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  for message in file.messages.reversed() {
    guard let value = values[message.name], value != message.value else { continue }
    _ = try readSentence(value, named: message.name, group: message.group, language: language)
    lines.replaceSubrange((message.place.line - 1)..<message.lastLine, with: written(value, named: message.name))
  }
  return lines.joined(separator: "\n")
}

/// The message that a value by itself is.
///
/// - Parameters:
///   - value: what stands behind the `=`.
///   - name: of the message.
///   - group: in which it stands.
///   - language: as the program calls it.
/// - Throws: where it is none.
package func readSentence(
  _ value: String, named name: String, group: String, language: String
) throws(CatalogueError) -> Message {
  let text = "## " + group + "\n\n" + written(value, named: name).joined(separator: "\n") + "\n"
  let messages = try readCatalogue(text, language: language).messages
  guard messages.count == 1, messages[0].value == value else {
    throw CatalogueError(
      language: language, place: Message.Place(line: 3, column: 1), reason: "this is more than one sentence, or none")
  }
  return messages[0]
}

private func written(_ value: String, named name: String) -> [String] {
  let lines = value.split(separator: "\n", omittingEmptySubsequences: false)
  guard lines.count > 1 else { return [name + " = " + value] }
  return [name + " ="] + lines.map { $0.isEmpty ? "" : "    " + $0 }
}
