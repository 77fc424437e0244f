internal import AuditModel

/// Makes ids of whatever names a checklist uses: small letters, digits and hyphens, each once.
struct IdentifierMaker {
  private var used: Set<String> = []
  /// Where the next number for a word that is used already begins, so that many of one name take no longer than few.
  private var next: [String: Int] = [:]

  /// As long as an id is made of a name.
  private static let longest = 48

  init() {}

  /// - Parameters:
  ///   - names: the first of which anything is left is taken.
  ///   - fallback: where nothing is left of any.
  ///   - prefix: stands before it, as `food.`, and does not count in its length.
  mutating func make(_ names: [String], fallback: String, prefix: String = "") -> String {
    let words = names.lazy.map { name in
      let whole = kebabCase(name)
      // What is an id already stays as it is.
      return whole == name && name.utf8.count <= 120 ? name : kebabCase(name, longest: Self.longest)
    }
    let word = words.first { !$0.isEmpty } ?? fallback
    var id = prefix + word
    var number = next[id] ?? 2
    while !used.insert(id).inserted {
      id = prefix + word + "-" + String(number)
      number += 1
    }
    next[prefix + word] = number
    return id
  }
}

/// A name as it can stand in an id; empty where nothing of it can.
///
/// - Parameter longest: in letters; what is longer is cut between words where that leaves half of it.
func kebabCase(_ name: String, longest: Int = .max) -> String {
  var bytes: [UInt8] = []
  var isBetween = false
  func take(_ byte: UInt8) {
    if isBetween, !bytes.isEmpty { bytes.append(UInt8(ascii: "-")) }
    isBetween = false
    bytes.append(byte)
  }
  for scalar in name.unicodeScalars.prefix(300) {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: take(UInt8(scalar.value))
    case 0x41...0x5A: take(UInt8(scalar.value + 0x20))
    case 0x27, 0x2019: break
    case 0..<0x80: isBetween = true
    default:
      let folded = foldedName(String(scalar)).utf8.filter { $0 < 0x80 }
      if folded.isEmpty { isBetween = true } else { folded.forEach(take) }
    }
  }
  if bytes.count > longest {
    let cut = bytes.prefix(longest)
    let whole = cut.lastIndex(of: UInt8(ascii: "-")).map { cut[..<$0] } ?? cut
    bytes = Array(whole.count * 2 >= longest ? whole : cut)
  }
  while bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
  return String(decoding: bytes, as: UTF8.self)
}

/// An id made of a name.
///
/// - Parameter fallback: where nothing of the name can stand in an id.
public func identifier(of name: String, fallback: String) -> String {
  var maker = IdentifierMaker()
  return maker.make([name], fallback: fallback)
}
