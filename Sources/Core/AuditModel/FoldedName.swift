/// A name without what makes no difference between two that mean the same: small letters of the Latin alphabet without accents,
/// Latin digits, and no spaces, hyphens, points or signs that nobody sees. Khmer is spelt in one way (`KhmerSpelling`).
///
/// - Complexity: O(length).
public func foldedName(_ text: String) -> String {
  var folded = String.UnicodeScalarView()
  for scalar in KhmerSpelling.unified(text).unicodeScalars {
    var kept: Unicode.Scalar?
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: kept = scalar
    case 0x41...0x5A: kept = Unicode.Scalar(scalar.value + 0x20)
    case 0xC0...0x17F: kept = latinLetter(scalar.value)
    // Vowels that nobody sees, and marks that end or part words.
    case 0x17B4, 0x17B5, 0x17D4...0x17DC: break
    case 0x1780...0x17D3: kept = scalar
    case 0x17E0...0x17E9: kept = Unicode.Scalar(scalar.value - 0x17E0 + 0x30)
    case 0x180...0x2FF, 0x370...0x177F, 0x1800...0x1FFF, 0x3040...0xD7FF, 0xF900...0xFDFF, 0x1_0000...0x3_FFFF:
      kept = InvisibleSigns.contains(scalar) ? nil : scalar
    default: break
    }
    if let kept { folded.append(kept) }
  }
  return String(folded)
}

/// A text in which what makes no difference to who looks for a word is the same: small letters of the Latin alphabet without accents,
/// Latin digits, no signs that nobody sees, every line end a space. Khmer is spelt in one way (`KhmerSpelling`). All else stays.
///
/// - Complexity: O(length).
public func foldedText(_ text: String) -> String {
  var folded = String.UnicodeScalarView()
  for scalar in KhmerSpelling.unified(text).unicodeScalars {
    switch scalar.value {
    case 0x41...0x5A: folded.append(Unicode.Scalar(scalar.value + 0x20) ?? scalar)
    case 0xC0...0x17F: folded.append(latinLetter(scalar.value) ?? scalar)
    case 0x17E0...0x17E9: folded.append(Unicode.Scalar(scalar.value - 0x17E0 + 0x30) ?? scalar)
    case 0x09, 0x0A, 0x0D: folded.append(" ")
    default: if !InvisibleSigns.contains(scalar) { folded.append(scalar) }
    }
  }
  return String(folded)
}

/// What a letter of Latin-1 or Latin Extended-A is without its marks, small; nil where it is none, such as ×.
private func latinLetter(_ value: UInt32) -> Unicode.Scalar? {
  switch value {
  case 0xC0...0xC6, 0xE0...0xE6, 0x100...0x105: "a"
  case 0xC7, 0xE7, 0x106...0x10D: "c"
  case 0xD0, 0xF0, 0x10E...0x111: "d"
  case 0xC8...0xCB, 0xE8...0xEB, 0x112...0x11B: "e"
  case 0x11C...0x123: "g"
  case 0x124...0x127: "h"
  case 0xCC...0xCF, 0xEC...0xEF, 0x128...0x133: "i"
  case 0x134, 0x135: "j"
  case 0x136...0x138: "k"
  case 0x139...0x142: "l"
  case 0xD1, 0xF1, 0x143...0x14B: "n"
  case 0xD2...0xD6, 0xD8, 0xF2...0xF6, 0xF8, 0x14C...0x153: "o"
  case 0x154...0x159: "r"
  case 0xDF, 0x15A...0x161, 0x17F: "s"
  case 0xDE, 0xFE, 0x162...0x167: "t"
  case 0xD9...0xDC, 0xF9...0xFC, 0x168...0x173: "u"
  case 0x174, 0x175: "w"
  case 0xDD, 0xFD, 0xFF, 0x176...0x178: "y"
  case 0x179...0x17E: "z"
  default: nil
  }
}
