/// Whether a line begins with a mark that belongs to a letter before it, or ends with the sign that puts the next below.
public func tearsCluster(_ line: String) -> Bool {
  guard let first = line.unicodeScalars.first, let last = line.unicodeScalars.last else { return false }
  let marks: [Unicode.GeneralCategory] = [.nonspacingMark, .spacingMark, .enclosingMark]
  return marks.contains(first.properties.generalCategory) || last == "\u{17D2}"
}
