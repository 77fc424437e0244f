package import AuditModel
package import AuditWording

/// A page of the service: a heading, ways to the other pages, and what it is about.
package struct ServicePage {
  /// A way to another page, or what a press on it does.
  package enum Way {
    case link(String, Sentence, isHere: Bool = false)
    case post(String, Sentence, token: String)
  }

  let title: Sentence
  let language: Language
  let ways: [Way]

  package init(_ title: Sentence, in language: Language, ways: [Way]) {
    self.title = title
    self.language = language
    self.ways = ways
  }

  /// The rules of its style, which it loads from `/style.css`.
  package static var style: String { EmbeddedFile.pageStyle.text + EmbeddedFile.serviceStyle.text }

  /// The whole document around `body`.
  ///
  /// - Parameter goesOnTo: where it goes on by itself at once; nil: it stays.
  package func document(goesOnTo next: String? = nil, _ body: (inout HTMLWriter) -> Void) -> String {
    var writer = HTMLWriter(.only(language))
    writer.element("a", class: "skip", [("href", "#main")]) { $0.words(Words.Site.skip) }
    writer.element("header") { header in
      header.element("nav", [("aria-label", Words.Site.pages[language])]) { nav in
        for way in ways { nav.add(way) }
      }
    }
    writer.element("main", [("id", "main")]) { main in
      main.element("h1", title)
      body(&main)
    }
    if language == .khmer { writer.element("footer", class: "faint", KhmerReview.note) }
    let refresh = next.map { "<meta http-equiv=\"refresh\" content=\"0;url=" + HTMLWriter.escaped($0) + "\">\n" } ?? ""
    return """
      <!DOCTYPE html>
      <html lang="\(language.tag)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      \(refresh)<title>\(HTMLWriter.escaped(title[language])) · careaudit</title>
      <link rel="stylesheet" href="/style.css">
      </head>
      <body>
      \(writer.text)</body>
      </html>

      """
  }
}

extension HTMLWriter {
  fileprivate mutating func add(_ way: ServicePage.Way) {
    switch way {
    case .link(let address, let words, let isHere):
      element("a", [("href", address)] + (isHere ? [("aria-current", "page")] : [])) { $0.words(words) }
    case .post(let address, let words, let token):
      form(to: address, token: token) { form in form.element("button") { $0.words(words) } }
    }
  }

  /// A form that sends what is in it.
  ///
  /// - Parameters:
  ///   - token: what shows that it was made for a session; nil where nobody is signed in.
  ///   - sendsFiles: whether files are among it.
  package mutating func form(
    to address: String, token: String?, sendsFiles: Bool = false, _ body: (inout HTMLWriter) -> Void
  ) {
    let kind = sendsFiles ? [(name: "enctype", value: "multipart/form-data")] : []
    element("form", [("method", "post"), ("action", address)] + kind) { form in
      if let token {
        form.add("<input type=\"hidden\" name=\"token\" value=\"" + HTMLWriter.escaped(token) + "\">\n")
      }
      body(&form)
    }
  }

  /// A field with its label.
  ///
  /// - Parameters:
  ///   - id: where another form of the page has a field of this name.
  ///   - more: further attributes, safe as they stand.
  package mutating func field(
    _ name: String, _ label: Sentence, type: String = "text", value: String = "", id: String? = nil,
    hint: Sentence? = nil, more: String = ""
  ) {
    let id = id ?? name
    let described = self.label(id, label, hint)
    let filled = type == "file" ? "" : " value=\"" + HTMLWriter.escaped(value) + "\""
    add("<input type=\"" + type + "\" id=\"" + id + "\" name=\"" + name + "\"" + filled + described + more + ">\n")
  }

  /// A field of several lines.
  package mutating func area(
    _ name: String, _ label: Sentence, value: String = "", id: String? = nil, hint: Sentence? = nil, more: String = ""
  ) {
    let id = id ?? name
    let described = self.label(id, label, hint)
    add(
      "<textarea id=\"" + id + "\" name=\"" + name + "\" rows=\"3\"" + described + more + ">\n"
        + HTMLWriter.escaped(lines: value) + "</textarea>\n")
  }

  private mutating func label(_ id: String, _ label: Sentence, _ hint: Sentence?) -> String {
    element("label", [("for", id)]) { $0.words(label) }
    guard let hint else { return "" }
    element("p", class: "faint", [("id", id + "-hint")]) { $0.words(hint) }
    return " aria-describedby=\"" + id + "-hint\""
  }

  /// One of several, of which one is chosen.
  package mutating func choice(
    _ name: String, _ value: String, _ label: Sentence, id: String, isChosen: Bool = false, more: String = ""
  ) {
    element("label", class: "choice", [("for", id)]) { choice in
      choice.add(
        "<input type=\"radio\" id=\"" + id + "\" name=\"" + HTMLWriter.escaped(name) + "\" value=\""
          + HTMLWriter.escaped(value) + "\"" + (isChosen ? " checked" : "") + more + "> ")
      choice.words(label)
    }
  }

  /// Several, of which any may be chosen.
  package mutating func choices(
    _ name: String, _ label: Sentence, _ choices: [(value: String, words: Sentence, isChosen: Bool)]
  ) {
    element("fieldset") { set in
      set.element("legend") { $0.words(label) }
      for choice in choices {
        set.element("label", class: "choice") { label in
          label.add(
            "<input type=\"checkbox\" name=\"" + HTMLWriter.escaped(name) + "\" value=\""
              + HTMLWriter.escaped(choice.value) + "\"" + (choice.isChosen ? " checked" : "") + "> ")
          label.words(choice.words)
        }
      }
    }
  }

  /// A list to choose one from.
  package mutating func selection(
    _ name: String, _ label: Sentence, _ choices: [(value: String, words: Sentence)], chosen: String = "",
    hint: Sentence? = nil
  ) {
    let described = self.label(name, label, hint)
    add("<select id=\"" + name + "\" name=\"" + name + "\"" + described + ">\n")
    for choice in choices {
      let attributes = choice.value == chosen ? [(name: "selected", value: "selected")] : []
      element("option", [("value", choice.value)] + attributes) {
        $0.add(HTMLWriter.escaped(choice.words[$0.languages.main]))
      }
    }
    add("</select>\n")
  }

  /// What a form sends without showing it.
  package mutating func hidden(_ name: String, _ value: String) {
    add(
      "<input type=\"hidden\" name=\"" + HTMLWriter.escaped(name) + "\" value=\""
        + HTMLWriter.escaped(lines: value) + "\">\n")
  }

  /// A form that asks for a page, and changes nothing.
  package mutating func searchForm(to address: String, _ body: (inout HTMLWriter) -> Void) {
    element("form", [("method", "get"), ("action", address), ("role", "search")]) { body(&$0) }
  }

  /// A cell of such a table; on a narrow screen the title of its column stands before what somebody wrote.
  package mutating func cell(_ title: Sentence, written words: String) {
    element("td", words.isEmpty ? [] : [("data-title", title[languages.main])]) { $0.written(words) }
  }

  /// A table that stands as lists on a narrow screen.
  package mutating func listTable(_ titles: [Sentence], _ rows: (inout HTMLWriter) -> Void) {
    element("table", class: "lists") { table in
      table.element("thead") { head in
        head.element("tr") { row in
          for title in titles { row.element("th", [("scope", "col")]) { $0.words(title) } }
        }
      }
      table.element("tbody") { rows(&$0) }
    }
  }

  package mutating func button(_ label: Sentence) { element("button") { $0.words(label) } }

  package mutating func link(_ address: String, _ label: Sentence) {
    element("a", [("href", address)]) { $0.words(label) }
  }

  /// Something that was done, or was not.
  package mutating func notice(_ sentence: Sentence, isWell: Bool) {
    element("p", class: isWell ? "notice well" : "notice", [("role", isWell ? "status" : "alert")]) {
      $0.words(sentence)
    }
  }

  /// What a command would print, word for word.
  package mutating func printed(_ text: String) {
    guard !text.isEmpty else { return }
    add("<pre tabindex=\"0\">" + HTMLWriter.escaped(lines: text) + "</pre>\n")
  }

  fileprivate static func escaped(lines text: String) -> String {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { escaped(String($0)) }.joined(
      separator: "\n")
  }
}
