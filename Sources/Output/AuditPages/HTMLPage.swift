internal import AuditModel
internal import AuditWording
internal import ContentCoding

/// A script of a page, and its SHA-256 in Base64, by which alone the page lets it run.
struct PageScript {
  let text: String
  let digest: String

  init(_ text: String) {
    self.text = text
    digest = base64(contentDigestBytes(Array(text.utf8)))
  }
}

/// A page that stands by itself: it loads nothing, needs no script and can be printed as it is.
struct HTMLPage {
  let title: String
  let languages: PageLanguages
  /// The Khmer font as WOFF in Base64; nil where none is embedded.
  let font: String?
  /// Rules for what only this page has.
  var style = ""
  /// What makes reading easier where scripts may run.
  var script: PageScript?

  /// The whole document around `body`.
  func document(_ body: (inout HTMLWriter) -> Void) -> String {
    var writer = HTMLWriter(languages)
    if languages == .both {
      writer.element("main") { main in
        main.add(HTMLPage.languageChoice)
        main.element("div") { body(&$0) }
      }
    } else {
      writer.element("main") { body(&$0) }
    }
    if languages != .english { writer.element("footer", class: "faint", KhmerReview.note) }
    return """
      <!DOCTYPE html>
      <html lang="\(languages.main.tag)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <title>\(HTMLWriter.escaped(title))</title>
      <style>
      \(fontFace)\(HTMLPage.baseStyle)\(style)</style>
      </head>
      <body>
      \(writer.text)\(script.map { "<script>" + $0.text + "</script>\n" } ?? "")</body>
      </html>

      """
  }

  /// It can reach nothing.
  private var policy: String {
    "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"
      + (script.map { "; script-src 'sha256-" + $0.digest + "'" } ?? "")
  }

  private var fontFace: String {
    guard languages != .english, let font else { return "" }
    let source = "url(\"data:font/woff;base64,\(font)\") format(\"woff\")"
    return "@font-face { font-family: \"Embedded Khmer\"; src: \(source); unicode-range: \(khmerFontRange); }\n"
  }

  /// Shows one language of the two, without a script; prints what is shown.
  ///
  /// The choices stand beside what they show, not around it or in a frame of their own: then the rule that hides a language
  /// looks back at them from each text, and needs no `:has`, which would be asked anew whenever a row moves.
  private static let languageChoice = {
    func marked(_ text: String, _ language: Language) -> String {
      language == .english ? text : "<span lang=\"" + language.tag + "\">" + text + "</span>"
    }
    func choice(_ word: String, _ label: String, isChosen: Bool = false) -> String {
      "<input type=\"radio\" name=\"language\" id=\"language-" + word
        + "\" class=\"no-print\" aria-describedby=\"languages\"" + (isChosen ? " checked" : "")
        + ">&#160;<label class=\"no-print\" for=\"language-" + word + "\">" + label + "</label>\n"
    }
    let ask = Words.Common.language
    let asked = Language.allCases.map { marked(ask[$0], $0) }.joined(separator: " ")
    let names = Language.allCases.map { marked($0.ownName, $0) }
    return "<span class=\"languages no-print\" id=\"languages\">" + asked + "</span>\n"
      + choice("both", names.joined(separator: " + "), isChosen: true)
      + zip(Language.allCases, names).map { choice($0.tag, $1) }.joined()
  }()

  private static let baseStyle = EmbeddedFile.pageStyle.text
}

/// The letters for which a page takes its embedded Khmer font, as CSS lists them.
public let khmerFontRange = "U+1780-17FF, U+19E0-19FF, U+200B-200D, U+25CC"
