public import AuditModel
internal import AuditPages
public import AuditWording
internal import ContentCoding

/// The questionnaire for those who live in a place as one page that goes from hand to hand: it loads nothing, can reach nothing, and keeps
/// nothing.
///
/// - Parameters:
///   - facility: whose residents are asked; where its id is empty, who hands it out says it.
///   - made: the day of the visit that stands there at first.
///   - kind: what the visit is at first.
///   - font: the Khmer font to embed, as WOFF in Base64.
public func renderResidentScreen(
  _ questionnaire: Questionnaire, for facility: Facility, on made: CalendarDay, kind: VisitKind,
  languages: PageLanguages, font: String?, program: String
) -> String {
  let asked = scriptJSON(
    renderResidentQuestions(
      questionnaire, for: facility, on: made, kind: kind, languages: languages.word, program: program))
  let script = EmbeddedFile.residentsScreenScript.lines
  let policy =
    "default-src 'none'; script-src 'sha256-\(base64(contentDigestBytes(Array(script.utf8))))'; style-src 'unsafe-inline'; "
    + "img-src data:; font-src data:; form-action 'none'; base-uri 'none'"
  let face = font.map { font in
    "@font-face { font-family: \"Embedded Khmer\"; src: url(\"data:font/woff;base64,\(font)\") format(\"woff\"); "
      + "unicode-range: \(khmerFontRange); }\n"
  }
  let noScript = Language.allCases.reversed()
    .map { "<p lang=\"" + $0.tag + "\">" + Words.Residents.needsScript[$0] + "</p>" }.joined(separator: "\n")
  let buttons = [(Language.khmer, "1"), (.english, "0")]
    .map { language, index in
      "<button type=\"button\" data-language=\"" + index + "\" lang=\"" + language.tag + "\">"
        + Words.Language.ownName[language] + "</button>"
    }.joined()
  return """
    <!DOCTYPE html>
    <html lang="km">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="\(policy)">
    <meta name="referrer" content="no-referrer">
    <title>careaudit</title>
    <style>
    \(face ?? "")\(EmbeddedFile.residentsScreenStyle.text)</style>
    </head>
    <body>
    <noscript>
    \(noScript)
    </noscript>
    \(EmbeddedFile.pictures.text)<div id="languages">\(buttons)</div>
    <main id="view"></main>
    <script type="text/plain" id="asked">\(asked)</script>
    <script>\(script)</script>
    </body>
    </html>

    """
}
