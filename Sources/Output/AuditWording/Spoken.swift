package import AuditModel

/// What can be put into a sentence.
package protocol Spoken {
  func said(in language: Language) -> String
}

/// What can be put into a sentence, and decides its plural.
package protocol SpokenNumber: Spoken, BinaryInteger {}

extension Sentence: Spoken {
  package func said(in language: Language) -> String { self[language] }
}

extension LocalizedText: Spoken {
  package func said(in language: Language) -> String { text(in: language) }
}

extension String: Spoken {
  package func said(in language: Language) -> String { self }
}

extension Substring: Spoken {
  package func said(in language: Language) -> String { String(self) }
}

extension Unicode.Scalar: Spoken {
  package func said(in language: Language) -> String { String(self) }
}

extension SpokenNumber {
  package func said(in language: Language) -> String { String(self) }
}

extension Int: SpokenNumber {}
extension Int32: SpokenNumber {}
extension Int64: SpokenNumber {}
extension UInt8: SpokenNumber {}
extension UInt16: SpokenNumber {}
extension UInt32: SpokenNumber {}
extension UInt64: SpokenNumber {}
