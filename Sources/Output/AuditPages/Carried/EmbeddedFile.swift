internal import CEmbeddedFiles

/// A file of Sources that stands in the program itself: scripts, style sheets, and the Core compiled for the browser. It lies
/// beside the Swift that uses it, where editors and checkers read it.
public struct EmbeddedFile: Sendable {
  private let content: @Sendable () -> EmbeddedBytes

  private init(_ content: @escaping @Sendable () -> EmbeddedBytes) { self.content = content }

  public static let formScript = EmbeddedFile(form_script)
  public static let formStyle = EmbeddedFile(form_style)
  /// WebAssembly, as gzip.
  public static let formScorer = EmbeddedFile(form_scorer)
  public static let pageStyle = EmbeddedFile(page_style)
  public static let checklistStyle = EmbeddedFile(checklist_style)
  public static let comparisonStyle = EmbeddedFile(comparison_style)
  public static let letterStyle = EmbeddedFile(letter_style)
  public static let paperStyle = EmbeddedFile(paper_style)
  public static let planStyle = EmbeddedFile(plan_style)
  public static let progressStyle = EmbeddedFile(progress_style)
  public static let reportStyle = EmbeddedFile(report_style)
  public static let serviceStyle = EmbeddedFile(service_style)
  public static let sortingScript = EmbeddedFile(sorting_script)
  public static let residentsStyle = EmbeddedFile(residents_style)
  /// Faces and drawings, as symbols of one SVG.
  public static let pictures = EmbeddedFile(page_pictures)
  public static let residentsScreenScript = EmbeddedFile(residents_screen_script)
  public static let residentsScreenStyle = EmbeddedFile(residents_screen_style)
  public static let phoneScript = EmbeddedFile(phone_script)
  public static let workerScript = EmbeddedFile(worker_script)
  public static let openerScript = EmbeddedFile(opener_script)
  public static let phoneStyle = EmbeddedFile(phone_style)
  /// An SVG.
  public static let phoneIcon = EmbeddedFile(phone_icon)
  /// The same as a PNG of 192 pixels.
  public static let phonePicture = EmbeddedFile(phone_picture)

  public var bytes: [UInt8] { withBytes { Array($0) } }

  /// The whole of a text, which ends with a line break.
  public var text: String { withBytes { String(decoding: $0, as: UTF8.self) } }

  /// A text without the line break at its end.
  public var lines: String { withBytes { String(decoding: $0.dropLast(), as: UTF8.self) } }

  private func withBytes<Result>(_ read: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let content = content()
    return read(UnsafeBufferPointer(start: content.bytes, count: content.count))
  }
}
