package import AuditModel

// Until all words stand in the catalogue.
extension Sentence {
  package init(_ english: String, _ khmer: String) { self.init { $0 == .english ? english : khmer } }

  package var english: String { self[.english] }
  package var khmer: String { self[.khmer] }
}

extension String {
  package var inKhmerDigits: String { inOwnDigits[.khmer] }
}

/// A number with its noun: `1 facility`, `2 facilities`. Khmer has one form.
package struct Counted {
  let one: String
  let many: String
  let khmer: String

  init(_ one: String, _ many: String, _ khmer: String) {
    self.one = one
    self.many = many
    self.khmer = khmer
  }

  package func text(_ count: Int, _ language: Language) -> String {
    switch language {
    case .english: String(count) + " " + (count == 1 ? one : many)
    case .khmer: khmer + " " + String(count)
    }
  }
}
