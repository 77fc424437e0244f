internal import AuditModel

/// Gives each criterion a title: what the checklist calls it where that is short and names it alone, else the beginning of that or of
/// the requirement, marked as cut.
struct TitleMaker {
  private static let limit = 40
  private var other = UsedTitles()
  private var khmer = UsedTitles()

  /// - Parameters:
  ///   - name: as the checklist calls it; empty where it does not.
  ///   - mark: what tells it from others that begin alike.
  mutating func entitle(_ criterion: inout DraftCriterion, by name: DraftText, mark: String? = nil) {
    let source = name.isEmpty ? (criterion.ask.isEmpty ? criterion.text : criterion.ask) : name
    let mark = cut(oneLine(mark ?? criterion.original, most: 60), to: 16)
    var isCut = name.isEmpty
    criterion.title = DraftText(
      other: Self.title(source.other, mark, &other, &isCut), khmer: Self.title(source.khmer, mark, &khmer, &isCut))
    criterion.isTitleCut = isCut
  }

  private static func title(_ text: String, _ mark: String, _ used: inout UsedTitles, _ isCut: inout Bool) -> String {
    let line = oneLine(text, most: 4 * limit)
    if line.isEmpty { return "" }
    if line.count <= limit, used.take(line) { return line }
    isCut = true
    let short = cut(line, to: limit)
    if used.take(short) { return short }
    let marked = mark + " " + cut(line, to: limit - mark.count - 1)
    if used.take(marked) { return marked }
    while true {
      let end = " (" + String(used.nextNumber(of: short)) + ")"
      let candidate = cut(line, to: limit - end.count) + end
      if used.take(candidate) { return candidate }
    }
  }
}

private struct UsedTitles {
  private var titles: Set<String> = []
  /// By title that several have, so that many of one name take no longer than few.
  private var numbers: [String: Int] = [:]

  /// Whether it was free.
  mutating func take(_ title: String) -> Bool { titles.insert(title).inserted }

  mutating func nextNumber(of title: String) -> Int {
    let number = numbers[title, default: 1] + 1
    numbers[title] = number
    return number
  }
}

/// The beginning of a text on one line, without the white space around and between.
///
/// - Parameter most: in code points.
func oneLine(_ text: String, most: Int = .max) -> String {
  var line = String.UnicodeScalarView()
  var isSpace = true
  var count = 0
  for scalar in text.unicodeScalars {
    let isBlank =
      scalar.isASCII ? scalar == " " || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
    if !isBlank {
      line.append(scalar)
    } else if !isSpace {
      line.append(" ")
    }
    isSpace = isBlank
    count += 1
    if count >= most { break }
  }
  return InvisibleSigns.trimmed(String(line))
}

/// A text of at most so many letters, cut between words where there are any, with a sign that it goes on.
func cut(_ text: String, to limit: Int) -> String {
  guard limit > 1, text.count > limit else { return limit > 1 ? text : String(text.prefix(max(0, limit))) }
  var short = text.prefix(limit - 1)
  if let space = short.lastIndex(where: { $0 == " " || $0 == "\u{200B}" }),
    short.distance(from: short.startIndex, to: space) * 2 >= limit
  {
    short = short[..<space]
  }
  // Nor behind a sign that joins the next letter to this one.
  while let last = short.last, " ,;:.-–".contains(last) || last.unicodeScalars.last == "\u{17D2}" {
    short = short.dropLast()
  }
  return String(short) + "…"
}
