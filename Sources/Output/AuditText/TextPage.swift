internal import AuditWording
internal import TextFitting

/// Lines of text with colour where the reader's terminal shows it.
public struct TextPage: Sendable {
  public enum Tone: String, Sendable, CaseIterable {
    case strong = "1"
    case faint = "2"
    case bad = "1;31"
    case poor = "33"
    case good = "32"
    case place = "36"
  }

  public let isColoured: Bool
  public let width: Int
  /// What was written; where it is given on, only what was not yet.
  public private(set) var text = ""
  private let giveOn: (@Sendable (String) -> Void)?

  /// - Parameter giveOn: is given the text piece by piece, in whole lines, so that a long page need not stand in memory at once;
  ///   `finish` gives the last one.
  public init(isColoured: Bool, width: Int = 80, giveOn: (@Sendable (String) -> Void)? = nil) {
    self.isColoured = isColoured
    self.width = width
    self.giveOn = giveOn
  }

  private static let mostHeld = 1 << 16

  private mutating func ended() {
    if text.utf8.count > TextPage.mostHeld, giveOn != nil { finish() }
  }

  /// Gives on what was not given yet.
  public mutating func finish() {
    guard let giveOn, !text.isEmpty else { return }
    giveOn(text)
    text = ""
  }

  /// What a page sends to steer a terminal: its colours, and back.
  public static let colours = Tone.allCases.map { "\u{1B}[" + $0.rawValue + "m" } + ["\u{1B}[0m"]

  public func toned(_ text: String, _ tone: Tone?) -> String {
    guard isColoured, let tone, !text.isEmpty else { return text }
    return "\u{1B}[" + tone.rawValue + "m" + text + "\u{1B}[0m"
  }

  public mutating func blank() { text += "\n" }

  /// A paragraph, wrapped; what follows its first line is indented by `hanging`.
  public mutating func line(_ words: String, indent: Int = 0, hanging: Int? = nil, _ tone: Tone? = nil) {
    let rest = hanging ?? indent
    var isFirst = true
    for line in words.printable.wrapped(to: Swift.max(20, width - Swift.max(indent, rest))) {
      text += String(repeating: " ", count: isFirst ? indent : rest) + toned(line, tone) + "\n"
      isFirst = false
    }
    ended()
  }

  /// A label in a column of its own and, behind it, a paragraph; a label that is too long gets a line of its own.
  public mutating func entry(_ label: String, _ words: String, indent: Int = 0, labelWidth: Int, _ tone: Tone? = nil) {
    let label = label.printable
    let column = indent + labelWidth
    var lines = words.printable.wrapped(to: Swift.max(20, width - column))[...]
    let head = String(repeating: " ", count: indent)
    if label.columns < labelWidth {
      text += head + toned(label, tone) + String(repeating: " ", count: labelWidth - label.columns)
      text += (lines.popFirst() ?? "") + "\n"
    } else {
      text += head + toned(label, tone) + "\n"
    }
    for line in lines { text += String(repeating: " ", count: column) + line + "\n" }
  }

  /// Figures that are set in columns already, behind a label in a column of its own; a label that is too long gets a line of its own.
  public mutating func row(_ label: String, _ figures: String, indent: Int = 0, labelWidth: Int) {
    let label = label.printable
    let head = String(repeating: " ", count: indent)
    let isLong = label.columns >= labelWidth
    if isLong { text += head + label + "\n" }
    var line = (head + (isLong ? "" : label)).padded(to: indent + labelWidth) + figures.printable
    while line.utf8.last == UInt8(ascii: " ") { line.unicodeScalars.removeLast() }
    text += line + "\n"
    ended()
  }

  /// A line that is set already.
  public mutating func raw(_ line: String) { text += line + "\n" }
}
