/// Writes the body of a page; all text goes through `escaped`.
struct HTMLWriter {
  private(set) var text = ""

  /// Adds markup that is safe as it stands.
  mutating func add(_ markup: String) { text += markup }

  mutating func element(_ tag: String, both sentence: Sentence, tail: String = "", style: String? = nil) {
    element(tag, english: sentence.english + tail, khmer: sentence.khmer, style: style)
  }

  mutating func element(_ tag: String, english: String, khmer: String, style: String? = nil) {
    open(tag, style)
    text += HTMLWriter.escaped(english) + " <span lang=\"km\">" + HTMLWriter.escaped(khmer) + "</span></\(tag)>\n"
  }

  mutating func element(_ tag: String, text words: String, style: String? = nil) {
    open(tag, style)
    text += HTMLWriter.escaped(words) + "</\(tag)>\n"
  }

  mutating func open(_ tag: String, _ style: String?) {
    text += "<" + tag + (style.map { " class=\"" + $0 + "\"" } ?? "") + ">"
  }

  mutating func table(_ rows: [(english: String, khmer: String, id: String)]) {
    text += "<table>\n"
    for row in rows {
      text += "<tr><td class=\"box\"></td><td>" + HTMLWriter.escaped(row.english) + "<br><span lang=\"km\">"
      text += HTMLWriter.escaped(row.khmer) + "</span></td><td class=\"facts\">" + HTMLWriter.escaped(row.id)
      text += "</td></tr>\n"
    }
    text += "</table>\n"
  }

  static func page(title: String, body: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(escaped(title))</title>
    <style>
    body { font: 11pt/1.45 sans-serif; margin: 1.5cm auto; max-width: 18cm; padding: 0 .5cm; color: #111; }
    [lang=km] { font-family: "Noto Sans Khmer", "Khmer OS", "Leelawadee UI", sans-serif; line-height: 1.8; }
    h2 { border-bottom: 2px solid #111; margin-top: 1.5em; break-after: avoid; }
    section { break-inside: avoid; border-left: 4px solid #bbb; padding: .2em .8em; margin: .8em 0; }
    section.critical { border-left-color: #a00; }
    p { margin: .2em 0; }
    .ask { font-size: 1.05em; }
    .facts { color: #555; font-size: .8em; overflow-wrap: anywhere; }
    .note { border-bottom: 1px dotted #555; height: 1.6em; }
    .sign { border: 1px solid #555; min-height: 3cm; padding: .3em; }
    table { border-collapse: collapse; width: 100%; }
    td { border: 1px solid #999; padding: .2em .5em; vertical-align: top; }
    td.box { width: 3cm; }
    @page { margin: 1.5cm; }
    </style>
    </head>
    <body>
    \(body)</body>
    </html>

    """
  }

  static func escaped(_ text: String) -> String {
    var safe = ""
    for scalar in text.printable.unicodeScalars {
      switch scalar {
      case "&": safe += "&amp;"
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      case "\"": safe += "&quot;"
      default: safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }
}
