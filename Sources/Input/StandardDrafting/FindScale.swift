internal import AuditLoading
internal import AuditModel

/// One of the words that a question is answered by.
struct Choice {
  /// As the tool keeps it.
  var name: String
  var title: DraftText
}

/// Choices that are a scale: which credit each earns.
struct FoundScale: Hashable {
  struct Step: Hashable {
    let credit: Credit
    let word: String
    let title: DraftText
  }

  /// Best first, each credit once.
  let steps: [Step]
  let hasNotApplicable: Bool
  let isOfNumbers: Bool
}

/// The scale that choices are: yes, partly and no in the usual spellings, or numbers that follow each other; nil where they are none.
func findScale(_ choices: [Choice]) -> FoundScale? {
  var words: [(meaning: ChoiceMeaning, title: DraftText)] = []
  var hasNotApplicable = false
  for choice in choices {
    guard let meaning = meaning(of: choice) else { return nil }
    switch meaning {
    case .notApplicable: hasNotApplicable = true
    case .notAssessed: break
    case .yes, .partly, .no, .number: words.append((meaning, choice.title))
    }
  }
  guard Set(words.map(\.meaning)).count == words.count, words.count >= 2 else { return nil }
  let steps = wordSteps(words) ?? numberSteps(words)
  return steps.map {
    FoundScale(steps: $0, hasNotApplicable: hasNotApplicable, isOfNumbers: words[0].meaning.isNumber)
  }
}

/// What a choice means: what people read of it says more than how the tool keeps it, where `1` may be a roof of tin.
private func meaning(of choice: Choice) -> ChoiceMeaning? {
  let shown = [choice.title.other, choice.title.khmer].filter { !$0.isEmpty }
  for text in shown {
    if let meaning = ForeignWords.meaning(text) { return meaning }
  }
  if shown.isEmpty { return ForeignWords.meaning(choice.name) ?? number(choice.name).map { .number($0) } }
  guard let leading = shown.lazy.compactMap(leadingNumber).first else {
    // `yes` beside a label that begins like one: “Yes, in writing” is no plain yes.
    return nil
  }
  return .number(leading)
}

/// All of a text as a whole number from 0 to 100.
private func number(_ text: String) -> Int64? {
  guard case .success(let value) = readDecimal(Array(InvisibleSigns.trimmed(text).utf8)), value.decimals == 0,
    (0...100).contains(value.mantissa)
  else { return nil }
  return value.mantissa
}

/// `3`, `3 - Good`, `3. Good`, `3 (good)`; nil where it begins otherwise, or a unit or another number follows.
private func leadingNumber(_ text: String) -> Int64? {
  let text = InvisibleSigns.trimmed(text)
  let digits = text.unicodeScalars.prefix { ("0"..."9").contains($0) || ("\u{17E0}"..."\u{17E9}").contains($0) }
  guard !digits.isEmpty, let value = number(String(digits)) else { return nil }
  let rest = InvisibleSigns.trimmed(String(text.unicodeScalars.dropFirst(digits.count)))
  guard let sign = rest.unicodeScalars.first else { return value }
  guard "-–—.:)(=/".unicodeScalars.contains(sign) else { return nil }
  // `1-2` and `3.5` are other numbers.
  let behind = InvisibleSigns.trimmed(String(rest.unicodeScalars.dropFirst()))
  return behind.unicodeScalars.first.map { !("0"..."9").contains($0) } ?? true ? value : nil
}

private func wordSteps(_ words: [(meaning: ChoiceMeaning, title: DraftText)]) -> [FoundScale.Step]? {
  let order: [(ChoiceMeaning, Credit, String)] = [
    (.yes, Credit(1), "met"), (.partly, Credit(1, over: 2), "partly"), (.no, Credit(0), "unmet"),
  ]
  guard words.allSatisfy({ word in order.contains { $0.0 == word.meaning } }),
    words.contains(where: { $0.meaning == .yes }), words.contains(where: { $0.meaning == .no })
  else { return nil }
  return order.compactMap { meaning, credit, word in
    words.contains { $0.meaning == meaning } ? FoundScale.Step(credit: credit, word: word, title: DraftText()) : nil
  }
}

private func numberSteps(_ words: [(meaning: ChoiceMeaning, title: DraftText)]) -> [FoundScale.Step]? {
  let numbers = words.compactMap { word in
    if case .number(let number) = word.meaning { (number: number, title: word.title) } else { nil }
  }.sorted { $0.number > $1.number }
  guard numbers.count == words.count, numbers.count >= 3, let most = numbers.first?.number,
    let least = numbers.last?.number, most - least == Int64(numbers.count - 1), least <= 1
  else { return nil }
  return numbers.map { number, title in
    FoundScale.Step(
      credit: Credit(number - least, over: most - least), word: "score-" + String(number),
      title: isBare(title) ? DraftText() : title)
  }
}

/// Whether a title says no more than its number.
private func isBare(_ title: DraftText) -> Bool {
  [title.other, title.khmer].allSatisfy { $0.isEmpty || number($0) != nil }
}

extension ChoiceMeaning {
  fileprivate var isNumber: Bool { if case .number = self { true } else { false } }
}

/// Puts the scales of all questions together into that of the standard, which has but one.
struct ScaleBuilder {
  private var ratings: [DraftScale.Rating] = []

  /// Whether its ratings found a place. A credit that is there keeps its word.
  mutating func take(_ found: FoundScale) -> Bool {
    var all = ratings
    for step in found.steps {
      if let known = all.firstIndex(where: { $0.credit == step.credit }) {
        if all[known].title.isEmpty, all[known].word == step.word { all[known].title = step.title }
        continue
      }
      let isTaken = all.contains { $0.word == step.word }
      let word =
        isTaken ? "share-" + String(step.credit.numerator) + "-of-" + String(step.credit.denominator) : step.word
      all.append(DraftScale.Rating(word: word, credit: step.credit, title: step.title))
    }
    all.sort { Credit.isLess($1.credit, $0.credit) }
    guard all.count <= 100, Scale(all.map { ($0.word, $0.credit) }) != nil else { return false }
    ratings = all
    return true
  }

  /// Nil where no question has one.
  var scale: DraftScale? { ratings.isEmpty ? nil : DraftScale(ratings) }
}
