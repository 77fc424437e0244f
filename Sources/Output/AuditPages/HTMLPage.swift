internal import AuditWording

/// A script of a page, and its SHA-256 in Base64, by which alone the page lets it run.
struct PageScript {
  let text: String
  let digest: String
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
    if languages != .english { writer.element("footer", class: "faint", Phrases.draftKhmer) }
    return """
      <!DOCTYPE html>
      <html lang="\(languages == .khmer ? "km" : "en")">
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
  private static let languageChoice = """
    <span class="languages no-print" id="languages">Language <span lang="km">ភាសា</span></span>
    <input type="radio" name="language" id="language-both" class="no-print" aria-describedby="languages" checked>&#160;<label class="no-print" for="language-both">English + <span lang="km">ខ្មែរ</span></label>
    <input type="radio" name="language" id="language-en" class="no-print" aria-describedby="languages">&#160;<label class="no-print" for="language-en">English</label>
    <input type="radio" name="language" id="language-km" class="no-print" aria-describedby="languages">&#160;<label class="no-print" for="language-km"><span lang="km">ខ្មែរ</span></label>

    """

  private static let baseStyle = """
    :root { --ink: #111; --faint: #555; --line: #999; --good: #1a6b2e; --poor: #8a5a00; --bad: #a30000; }
    * { box-sizing: border-box; }
    body { font: 11pt/1.45 "Noto Sans", "Segoe UI", Roboto, Arial, "Embedded Khmer", "Noto Sans Khmer", "Khmer OS",
      "Leelawadee UI", sans-serif; margin: 1cm auto; max-width: 19cm; padding: 0 .5cm; color: var(--ink); background: #fff; }
    :lang(km) { line-height: 1.8; overflow-wrap: break-word; }
    h1 { font-size: 1.6em; line-height: 1.3; }
    h2 { font-size: 1.25em; border-bottom: 2px solid var(--ink); margin-top: 1.5em; break-after: avoid; }
    h3 { font-size: 1.05em; margin: 1em 0 .2em; break-after: avoid; }
    h1:lang(km), h2:lang(km), h3:lang(km) { line-height: 1.7; }
    p { margin: .25em 0; }
    td > span[lang=km], .stack > span[lang=km] { display: block; }
    .faint { color: var(--faint); font-size: .85em; overflow-wrap: anywhere; }
    .good { color: var(--good); } .poor { color: var(--poor); } .bad { color: var(--bad); }
    table { border-collapse: collapse; width: 100%; margin: .5em 0; }
    th, td { border: 1px solid var(--line); padding: .25em .5em; vertical-align: top; text-align: start; }
    thead { display: table-header-group; } tr { break-inside: avoid; }
    td.number, th.number { text-align: end; font-variant-numeric: tabular-nums; }
    section.card { break-inside: avoid; border-inline-start: 4px solid var(--line); padding: .2em .8em; margin: .8em 0; }
    section.card.critical { border-inline-start-color: var(--bad); }
    .sign { border: 1px solid var(--faint); min-height: 3cm; padding: .3em; margin: .5em 0; }
    .languages { font-weight: 600; margin-inline-end: 1em; } [name=language] + label { margin-inline-end: 1.5em; }
    #language-en:checked ~ div [lang=km]:not(bdi), #language-km:checked ~ div [lang=en] { display: none; }
    footer { border-top: 1px solid var(--line); margin-top: 2em; padding-top: .3em; }
    @page { size: A4; margin: 1.5cm; }
    @media print { .no-print { display: none; } body { margin: 0; max-width: none; padding: 0; } }
    @media (max-width: 500px) { body { margin: .5em auto; padding: 0 .7em; } }

    """
}

/// The letters for which a page takes its embedded Khmer font, as CSS lists them.
public let khmerFontRange = "U+1780-17FF, U+19E0-19FF, U+200B-200D, U+25CC"
