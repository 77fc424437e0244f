/// The words of explanations that nothing else needs. Khmer: a draft until a native reader has reviewed it.
package enum ExplanationPhrases {
  package static let applies = Sentence("applies to this facility", "អនុវត្តចំពោះគ្រឹះស្ថាននេះ")
  package static let providedTo = Sentence("provided to", "ផ្តល់ជូន")
  package static let referred = Sentence("referred", "បញ្ជូនបន្ត")
  package static let residents = Sentence("residents", "អ្នកស្នាក់នៅ")

  /// - Parameter word: a rating, in the language of the reader.
  package static func wereIt(_ word: String) -> Sentence {
    Sentence("were it \(word)", "បើវាយតម្លៃជា “\(word)”")
  }
}
