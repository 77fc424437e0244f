internal import AuditAsking
internal import AuditChecking
internal import AuditModel
internal import AuditPacking
internal import AuditPages
internal import AuditReports
internal import AuditWording
internal import ContentCoding

/// An offline form as one page that loads nothing and can reach nothing: the questions, the Core compiled for the browser, the
/// script and the font are all in it.
///
/// - Parameters:
///   - content: what it asks, of whom; a follow-up is scored over what it follows, rule S16h.
///   - font: the Khmer font to embed, as WOFF in Base64.
///   - program: its name and version.
public func renderForm(_ content: FormContent, font: String?, program: String) -> String {
  let face = scriptJSON(renderFormFace(content, program: program))
  let questions = renderFormQuestions(content)
  let help = renderFormHelp(content)
  let packed = packForm(
    content.checklist.standards, in: content.library, for: content.facility, base: content.followUp?.base ?? [])
  let edition = contentDigest(Array(face.utf8) + Array(questions.utf8) + packed).prefix(16)
  let title = content.isBlank ? content.facility.care.word : content.facility.id
  let needsScript = Words.Form.needsScript
  let noScript = Language.allCases.reversed()
    .map { "<p lang=\"" + $0.tag + "\">" + needsScript[$0] + "</p>" }.joined(separator: "\n")
  return """
    <!DOCTYPE html>
    <html lang="km">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="\(policy)">
    <meta name="referrer" content="no-referrer">
    <title>careaudit · \(escapedHTML(title))</title>
    <style>
    \(EmbeddedFile.formStyle.text)</style>
    </head>
    <body>
    <noscript>
    \(noScript)
    </noscript>
    <form id="quiet" autocomplete="off" hidden></form>
    <div id="form" data-edition="\(edition)"></div>
    <script type="text/plain" id="face">\(face)</script>
    <script type="text/plain" id="font" data-range="\(khmerFontRange)">\(font ?? "")</script>
    <script>\(formScript)</script>
    <script type="text/plain" id="questions">\(base64(zlibCompressed(Array(questions.utf8))))</script>
    <script type="text/plain" id="packed">\(base64(packed))</script>
    <script type="text/plain" id="scorer">\(base64(EmbeddedFile.formScorer.bytes))</script>
    <script type="text/plain" id="more">\(base64(zlibCompressed(Array(help.utf8))))</script>
    </body>
    </html>

    """
}

/// The whole script of the page.
let formScript = formTermsScript + EmbeddedFile.formScript.lines

/// It reaches nothing, and runs no script but its own, which is named by its digest.
private var policy: String {
  let digest = base64(contentDigestBytes(Array(formScript.utf8)))
  return "default-src 'none'; script-src 'sha256-\(digest)' 'wasm-unsafe-eval'; style-src 'unsafe-inline'; "
    + "img-src data:; form-action 'none'; base-uri 'none'"
}
