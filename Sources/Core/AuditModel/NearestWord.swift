/// The known word that `word` was most likely meant to be, or nil where none is near.
///
/// Near is an edit distance (insert, delete, replace, swap neighbours) of at most a third of the longer word, whatever the case of
/// Latin letters.
///
/// - Complexity: O(words · length²); words over 64 characters are not tried.
public func nearestWord(to word: String, among known: some Sequence<String>) -> String? {
  let wanted = QuotationMarks.without(word).unicodeScalars.prefix(65).map { smallLetter($0) }
  guard wanted.count <= 64 else { return nil }
  var best: (word: String, distance: Int)?
  for candidate in known {
    let letters = candidate.unicodeScalars.prefix(65).map { smallLetter($0) }
    let most = max(1, max(wanted.count, letters.count) / 3)
    guard letters.count <= 64, abs(letters.count - wanted.count) <= most else { continue }
    let distance = editDistance(wanted, letters)
    if distance <= most, distance < best?.distance ?? Int.max {
      best = (candidate, distance)
    }
  }
  return best?.word
}

private func smallLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) + 0x20) : scalar
}

package func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var beforeLast = [Int](repeating: 0, count: right.count + 1)
  var last = Array(0...right.count)
  for i in left.indices {
    var row = [i + 1]
    for j in right.indices {
      var distance = min(last[j + 1] + 1, row[j] + 1, last[j] + (left[i] == right[j] ? 0 : 1))
      if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
        distance = min(distance, beforeLast[j - 1] + 1)
      }
      row.append(distance)
    }
    beforeLast = last
    last = row
  }
  return last[right.count]
}

/// The marks that word processors make of straight quotes; to a file they are letters like others.
public enum QuotationMarks {
  private static let all: [Unicode.Scalar] = ["“", "”", "„", "‟", "‘", "’", "‚", "‛", "«", "»", "‹", "›"]

  /// A text without those around it.
  public static func without(_ text: String) -> String {
    var rest = Substring(text).unicodeScalars
    while let first = rest.first, all.contains(first) { rest.removeFirst() }
    while let last = rest.last, all.contains(last) { rest.removeLast() }
    return String(Substring(rest))
  }
}
