internal import AuditModel
internal import AuditText
internal import AuditWording
internal import TextFitting

/// Asks at a terminal, step by step, what a facility is.
struct PlaceQuestions {
  let session: Session
  let id: String
  let library: StandardLibrary

  /// - Returns: false where the answers end before all is known.
  mutating func ask(_ place: inout PlaceDescription) -> Bool {
    say(PlaceWording.opening(id))
    if place.care == nil {
      guard let words = choose(PlaceWording.care, CareKind.allCases.map { ($0.word, $0.phrase) }, several: false) else {
        return false
      }
      place.care = CareKind(word: words[0])
    }
    if place.operatedBy == nil {
      guard let words = choose(PlaceWording.operatedBy, Operator.allCases.map { ($0.word, $0.phrase) }, several: false)
      else { return false }
      place.operatedBy = Operator(word: words[0])
    }
    if place.residents.isEmpty {
      guard
        let words = choose(PlaceWording.residents, ResidentGroup.allCases.map { ($0.word, $0.phrase) }, several: true)
      else { return false }
      place.residents = WordSet(words.compactMap { ResidentGroup(word: $0) })
    }
    if place.serves.isEmpty {
      guard let words = choose(PlaceWording.serves, ServedGroup.allCases.map { ($0.word, $0.phrase) }, several: true)
      else { return false }
      place.serves = WordSet(words.compactMap { ServedGroup(word: $0) })
    }
    return askWhatMayStayOpen(&place)
  }

  /// An empty line leaves each as it is.
  private func askWhatMayStayOpen(_ place: inout PlaceDescription) -> Bool {
    if place.name == nil {
      guard let english = line(PlaceWording.name), let khmer = line(PlaceWording.nameInKhmer) else { return false }
      if !english.isEmpty || !khmer.isEmpty {
        place.name = LocalizedText(
          english: english.isEmpty ? nil : english, khmer: khmer.isEmpty ? nil : khmer)
      }
    }
    while place.province == nil {
      guard let province = line(PlaceWording.province) else { return false }
      if province.isEmpty { break }
      if !library.provinces.isEmpty, library.provinces.province(province) == nil {
        session.complain(PlaceWording.noSuchProvince(province, nearest: library.provinces.nearest(to: province)))
      } else {
        place.province = province
      }
    }
    while place.location == nil {
      guard let answer = line(PlaceWording.location) else { return false }
      place.location = answer.isEmpty ? .confidential : LocationDisclosure(word: answer.lowercased())
    }
    return true
  }

  /// The words that were chosen, by number or as they are; nil where the answers end.
  private func choose(_ question: Sentence, _ choices: [(word: String, phrase: Sentence)], several: Bool) -> [String]? {
    var page = TextPage(isColoured: session.style.isColoured)
    page.line(question[session.language] + Words.Common.bareColon[session.language], .strong)
    for (number, choice) in choices.enumerated() {
      page.entry(
        String(number + 1).paddedLeft(to: 3), choice.word + " · " + choice.phrase[session.language], indent: 0,
        labelWidth: 5)
    }
    session.console.write(page.text)
    while let answer = line(nil) {
      let parts = answer.split { $0 == "," || $0 == " " || $0 == "\u{A0}" }.map(String.init)
      let words = parts.compactMap { part -> String? in
        if let number = Int(String(decoding: latinDigits(part.utf8), as: UTF8.self)),
          choices.indices.contains(number - 1)
        {
          return choices[number - 1].word
        }
        return choices.first { $0.word == part.lowercased() || $0.phrase.contains(part) }?.word
      }
      if words.count == parts.count, !words.isEmpty, several || words.count == 1 { return words }
      session.complain(several ? PlaceWording.chooseSome(choices.count) : PlaceWording.chooseOne(choices.count))
    }
    return nil
  }

  /// What was typed, without spaces around it; nil where there is no more.
  private func line(_ question: Sentence?) -> String? {
    session.console.write((question.map { $0[session.language] + Words.Common.colon[session.language] } ?? "") + "> ")
    return session.console.readLine().map { typed in InvisibleSigns.trimmed(typed) }
  }

  private func say(_ sentence: Sentence) {
    var page = TextPage(isColoured: session.style.isColoured)
    page.line(sentence[session.language], hanging: 2)
    session.console.write(page.text)
  }
}

extension Sentence {
  fileprivate func contains(_ word: String) -> Bool {
    let word = KhmerSpelling.unified(word.lowercased())
    return Language.allCases.contains { KhmerSpelling.unified(self[$0].lowercased()) == word }
  }
}
