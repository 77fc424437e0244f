internal import AuditData
internal import AuditModel
internal import AuditPages
internal import AuditWording
internal import ContentCoding

/// What a phone loads once and opens without a network from then on: the list of today’s work, and the worker behind it. All of it is
/// the same for everybody: what is of an account comes by itself.
public struct PhonePages: Sendable {
  /// The list of today’s work, as HTML.
  public let page: String
  /// Under which it runs its own script and reaches the service alone.
  public let pagePolicy: String
  /// JavaScript.
  public let worker: String
  public let manifest: String
  /// An SVG, and the same as PNG.
  public let icon, picture: [UInt8]

  /// The worker reaches the service alone, and loads nothing to run.
  public static let workerPolicy = "default-src 'none'; connect-src 'self'"

  /// - Parameter program: its name and version.
  public init(program: String) {
    var phrases = JSONWriter(onOneLine: true)
    phrases.object { json in for (name, sentence) in PhonePhrases.all { json.texts(name, sentence) } }
    let script = "\"use strict\";\n" + EmbeddedFile.phoneScript.lines
    let style = EmbeddedFile.phoneStyle.text
    page = PhonePages.page(script: script, style: style, phrases: scriptJSON(phrases.text))
    pagePolicy =
      "default-src 'none'; script-src '\(digest(script))'; style-src '\(digest(style))'; connect-src 'self'; "
      + "img-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'none'"
    icon = EmbeddedFile.phoneIcon.bytes
    picture = EmbeddedFile.phonePicture.bytes
    manifest = PhonePages.manifest
    worker = PhonePages.worker(with: Array(page.utf8) + Array(manifest.utf8) + icon + picture, program: program)
  }

  private static func page(script: String, style: String, phrases: String) -> String {
    let noScript = Language.allCases.reversed()
      .map { "<p lang=\"" + $0.tag + "\">" + escapedHTML(Words.Phone.needsScript[$0]) + "</p>" }
      .joined(separator: "\n")
    return """
      <!DOCTYPE html>
      <html lang="km">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="theme-color" content="#0b4a8f">
      <title>careaudit</title>
      <link rel="manifest" href="/phone/manifest.json">
      <link rel="icon" href="/phone/icon.svg" type="image/svg+xml">
      <style>\(style)</style>
      </head>
      <body>
      <noscript>
      \(noScript)
      </noscript>
      <main id="phone"></main>
      <script type="text/plain" id="phrases">\(phrases)</script>
      <script>\(script)</script>
      </body>
      </html>

      """
  }

  /// - Parameter files: what it keeps; where that is another, so is the worker, and a phone takes both anew.
  private static func worker(with files: [UInt8], program: String) -> String {
    // In a block of its own: nothing of it may stay where the form runs after it.
    let script = "\"use strict\";{\n" + EmbeddedFile.openerScript.lines + "\n}"
    let opener = """
      <!DOCTYPE html>
      <html lang="km">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>careaudit</title>
      </head>
      <body>
      <script>\(script)</script>
      </body>
      </html>

      """
    var shared = JSONWriter(onOneLine: true)
    shared.object { json in
      json.member("page", opener)
      json.member("script", String(digest(script).dropFirst("sha256-".count)))
    }
    let code = EmbeddedFile.workerScript.text
    let version = contentDigest(files + Array(code.utf8) + Array(shared.text.utf8) + Array(program.utf8)).prefix(16)
    return "\"use strict\";\nconst phoneVersion = \"" + version + "\";\nconst phoneOpener = " + shared.text + ";\n"
      + code
  }

  private static var manifest: String {
    var writer = JSONWriter()
    writer.object { json in
      json.member("name", "careaudit · " + Words.Phone.title[.khmer])
      json.member("short_name", "careaudit")
      json.member("lang", "km")
      json.member("id", "/phone")
      json.member("start_url", "/phone")
      json.member("scope", "/")
      json.member("display", "standalone")
      json.member("background_color", "#ffffff")
      json.member("theme_color", "#0b4a8f")
      json.key("icons")
      json.array { list in
        for (source, sizes, type) in [
          ("/phone/icon.png", "192x192", "image/png"), ("/phone/icon.svg", "any", "image/svg+xml"),
        ] {
          list.object { icon in
            icon.member("src", source)
            icon.member("sizes", sizes)
            icon.member("type", type)
          }
        }
      }
    }
    return writer.text
  }
}

/// How a policy names a script or a style.
private func digest(_ text: String) -> String { "sha256-" + base64(contentDigestBytes(Array(text.utf8))) }

/// Under which a form runs that a service hands out: as its page says it itself.
public func formPolicy(of page: String) -> String? {
  let head = page.prefix(4096)
  guard let mark = head.firstRange(of: "http-equiv=\"Content-Security-Policy\" content=\""),
    let end = head[mark.upperBound...].firstIndex(of: "\"")
  else { return nil }
  return String(head[mark.upperBound..<end])
}
