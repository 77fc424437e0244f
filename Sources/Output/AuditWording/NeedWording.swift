package import AuditChecking
package import AuditModel

extension Standard {
  /// What a need of a rating asks.
  package func sentence(of need: Need) -> Sentence {
    switch need {
    case .every(let selection, let least):
      let word = ratingSentence(least)
      let orBetter = least == scale.best ? Sentence(same: "") : Sentence(" or better", " ឬល្អជាង")
      return each(of: selection) + Sentence(" is ", "៖ ") + word + orBetter
    case .share(let selection, let percent):
      return Sentence("at least \(percent.text)% of the points of ", "យ៉ាងតិច \(percent.text.inKhmerDigits)% នៃពិន្ទុ")
        + all(of: selection)
    case .count(let selection, let below, let most):
      let word = ratingSentence(below)
      let who = all(of: selection, "the")
      return most == 0
        ? Sentence(
          "none of \(who.english) is rated worse than \(word.english)",
          "ក្នុងចំណោម\(who.khmer) គ្មានមួយណាទាបជាង “\(word.khmer)” ទេ")
        : Sentence(
          "at most \(most) of \(who.english) \(most == 1 ? "is" : "are") rated worse than \(word.english)",
          "ក្នុងចំណោម\(who.khmer) មិនលើសពី \(String(most).inKhmerDigits) ទាបជាង “\(word.khmer)”")
    case .sections(let chosen, let rated, let least):
      return sentence(ofSections: chosen, rated: rated, least: least)
    }
  }

  private func sentence(ofSections chosen: [Int], rated: Int, least: Int?) -> Sentence {
    let rating = sectionRatings[rated].sentence
    let orBetter = rated == 0 ? Sentence(same: "") : Sentence(" or better", " ឬល្អជាង")
    let named = chosen.count == sections.count ? nil : sectionNames(chosen)
    let which: Sentence
    if let least {
      which =
        Sentence("at least \(least) of the sections", "យ៉ាងតិច \(String(least).inKhmerDigits) ក្នុងចំណោមផ្នែក")
        + (named.map { Sentence(same: " ") + $0 } ?? Sentence("", "ទាំងអស់"))
        + Sentence(least == 1 ? " is" : " are", "")
    } else if let named {
      let single = chosen.count == 1
      which =
        Sentence(single ? "the section " : "each of the sections ", "ផ្នែក ") + named
        + Sentence(" is", single ? "" : " ទាំងអស់")
    } else {
      which = Sentence("every section is", "ផ្នែកទាំងអស់")
    }
    return which + Sentence(" rated “", " បាន “") + rating + Sentence(same: "”") + orBetter
  }

  /// `every critical or required criterion of the section “Night” (night)`; in Khmer the noun comes first.
  private func each(of selection: Selection) -> Sentence {
    let levels = levelWords(selection, english: " or ")
    if let chosen = selection.criteria {
      if chosen.count == 1, selection.levels == nil, selection.sections == nil {
        return Sentence("the criterion ", "លក្ខណៈវិនិច្ឆ័យ ") + criterionNames(chosen)
      }
      return Sentence(chosen.count == 1 ? "" : "each of ", "") + all(of: selection)
    }
    return Sentence("every \(levels.english)criterion", "លក្ខណៈវិនិច្ឆ័យ\(levels.khmer)ទាំងអស់") + whereabouts(selection)
  }

  /// `all critical and required criteria`, as what has points or is counted.
  private func all(of selection: Selection, _ article: String = "all") -> Sentence {
    let levels = levelWords(selection, english: " and ")
    if let chosen = selection.criteria {
      let noun = chosen.count == 1 ? "criterion" : "criteria"
      return Sentence("the \(levels.english)\(noun) ", "លក្ខណៈវិនិច្ឆ័យ\(levels.khmer) ") + criterionNames(chosen)
        + whereabouts(selection)
    }
    return Sentence("\(article) \(levels.english)criteria", "លក្ខណៈវិនិច្ឆ័យ\(levels.khmer)ទាំងអស់") + whereabouts(selection)
  }

  private func levelWords(_ selection: Selection, english and: String) -> Sentence {
    guard let levels = selection.levels?.words.map(\.phrase) else { return Sentence(same: "") }
    return Sentence(
      PhraseList.joined(levels.map(\.english), last: and) + " ",
      PhraseList.joined(levels.map(\.khmer), last: " និង", comma: " "))
  }

  private func whereabouts(_ selection: Selection) -> Sentence {
    guard let chosen = selection.sections else { return Sentence(same: "") }
    return Sentence(chosen.count == 1 ? " of the section " : " of the sections ", " ក្នុងផ្នែក ") + sectionNames(chosen)
  }

  /// `“Night” (night) and “Files” (files)`
  package func sectionNames(_ chosen: [Int]) -> Sentence {
    PhraseList.joined(chosen.map { name(sections[$0].title?.sentence, sections[$0].id) })
  }

  /// Criteria have no title: what they require stands in its place.
  private func criterionNames(_ chosen: [Int]) -> Sentence {
    PhraseList.joined(chosen.map { name(criteria[$0].text?.sentence, criteria[$0].id) })
  }

  private func name(_ title: Sentence?, _ id: String) -> Sentence {
    guard let title else { return Sentence(same: id) }
    return Sentence("“", "“") + title + Sentence(same: "” (" + id + ")")
  }

  /// What the word of an answer says, of a result or in a record; nil where it is no word of either.
  package func sentence(ofAnswer word: String) -> Sentence? {
    switch word {
    case "open": Phrases.open
    case "not-applicable": Phrases.notApplicable
    case "not-assessed": PaperPhrases.notAssessed
    case "does-not-apply": Standard.doesNotApply
    default: scale.words.firstIndex(of: word).map { ratingSentence(UInt8($0)) }
    }
  }

  /// What an outcome is called: the rating, why it is open, or that the criterion does not count.

  package func sentence(of outcome: Outcome) -> Sentence {
    switch outcome.state {
    case .doesNotApply: Standard.doesNotApply
    case .notApplicable: Phrases.notApplicable
    case .open: Phrases.open + Sentence(same: ": ") + outcome.openReason.phrase
    case .rated: ratingSentence(outcome.rating)
    }
  }

  private static let doesNotApply = Sentence("does not apply to this facility", "មិនអនុវត្តចំពោះគ្រឹះស្ថាននេះ")
}

extension Standard {
  /// The title, or the id where there is none.
  package var titleSentence: Sentence { Sentence(title(in: .english), title(in: .khmer)) }
}

extension RatingRule {
  /// The title, or the id where there is none.
  package var sentence: Sentence { Sentence(title(in: .english), title(in: .khmer)) }
}

extension Section {
  package var sentence: Sentence { title?.sentence ?? Sentence(same: id) }
}

extension Outcome.OpenReason {
  package var phrase: Sentence {
    switch self {
    case .missing: Sentence("no answer", "គ្មានចម្លើយ")
    case .notAssessed: Sentence("not assessed", "មិនទាន់បានវាយតម្លៃ")
    case .measureMissing: Sentence("the measure is missing", "ខ្វះរង្វាស់")
    case .sampleMissing: Sentence("no sample", "គ្មានសំណាក")
    case .sampleEmpty: Sentence("nothing was checked", "មិនបានពិនិត្យអ្វីទេ")
    case .sampleTooSmall: Sentence("the sample is too small", "សំណាកតិចពេក")
    case .servicesMissing: Sentence("the record says nothing of services", "កំណត់ត្រាមិនបានសរសេរអំពីសេវា")
    case .valueUnknown: Sentence("recorded, no official value to rate by", "បានកត់ត្រា តែគ្មានតម្លៃផ្លូវការសម្រាប់វាយតម្លៃ")
    case .voicesMissing: Sentence("voices not heard", "មិនទាន់បានស្តាប់អ្នកដែលត្រូវស្តាប់")
    }
  }
}
