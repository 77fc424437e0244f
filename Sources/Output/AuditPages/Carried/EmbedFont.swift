internal import ContentCoding
internal import FileAccess

/// The Khmer font of this machine as WOFF in Base64, so that a page shows Khmer where no Khmer font is installed.
///
/// Nil where Debian's `fonts-noto-core` is not installed. Noto Sans Khmer is under the SIL Open Font License, which allows
/// embedding.
public func embeddedKhmerFont() -> String? {
  for path in khmerFontPaths {
    if let font = try? readFile(path), let woff = webFont(font) { return base64(woff) }
  }
  return nil
}

/// Where distributions keep Noto Sans Khmer.
private let khmerFontPaths = [
  "/usr/share/fonts/truetype/noto/NotoSansKhmer-Regular.ttf", "/usr/share/fonts/noto/NotoSansKhmer-Regular.ttf",
  "/usr/share/fonts/google-noto/NotoSansKhmer-Regular.ttf",
]
