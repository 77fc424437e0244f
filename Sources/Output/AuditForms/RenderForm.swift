internal import AuditAsking
internal import AuditChecking
public import AuditModel
internal import AuditPacking
internal import AuditPages
internal import ContentCoding

/// An offline form as one page that loads nothing and can reach nothing: the questions, the Core compiled for the browser, the
/// script and the font are all in it.
///
/// - Parameters:
///   - base: the records under a follow-up, oldest first, rule S16.
///   - font: the Khmer font to embed, as WOFF in Base64.
public func renderForm(_ content: FormContent, base: [InspectionRecord], font: String?, program: String) -> String {
  let face = scriptJSON(renderFormFace(content, program: program))
  let questions = renderFormQuestions(content)
  let help = renderFormHelp(content)
  let packed = packForm(content.checklist.standards, in: content.library, for: content.facility, base: base)
  let edition = contentDigest(Array(face.utf8) + Array(questions.utf8) + packed).prefix(16)
  let title = content.isBlank ? content.facility.care.word : content.facility.id
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
    <p lang="km">ទម្រង់នេះត្រូវការ JavaScript ដែលនៅទីនេះត្រូវបានបិទ។ បើអ្នកបើកវាក្នុងកម្មវិធីផ្ញើសារ ឬកម្មវិធីមើលឯកសារ សូមរក្សាទុកឯកសារនេះក្នុងឧបករណ៍ រួចបើកវាដោយ Chrome, Firefox, Edge ឬ Safari។ បើអ្នកបានបិទ JavaScript ដោយខ្លួនឯង សូមបើកវាវិញក្នុងការកំណត់របស់កម្មវិធីរុករក។ បើមិនបានទេ សូមប្រើទម្រង់ក្រដាស៖ <code>careaudit form --paper</code>។</p>
    <p lang="en">This form needs JavaScript, which is turned off here. If you opened it in a messenger or a viewer of files, save the file on the device and open it in Chrome, Firefox, Edge or Safari. If you turned JavaScript off yourself, turn it on again in the settings of the browser. Otherwise take the form on paper: <code>careaudit form --paper</code>.</p>
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
