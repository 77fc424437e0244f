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
      let who = all(of: selection, isCounted: true)
      let limit = String(most)
      return most == 0
        ? Sentence(
          "none of \(who.english) is rated worse than \(word.english)",
          "ក្នុងចំណោម\(who.khmer) គ្មានមួយណាទាបជាង “\(word.khmer)” ទេ")
        : Sentence(
          "at most \(limit) of \(who.english) \(most == 1 ? "is" : "are") rated worse than \(word.english)",
          "ក្នុងចំណោម\(who.khmer) មិនលើសពី \(limit.inKhmerDigits) ទាបជាង “\(word.khmer)”")
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
      let limit = String(least)
      which =
        if let named {
          Sentence(
            "at least \(limit) of the sections \(named.english) \(least == 1 ? "is" : "are")",
            "យ៉ាងតិច \(limit.inKhmerDigits) ក្នុងចំណោមផ្នែក \(named.khmer)")
        } else {
          Sentence(
            "at least \(limit) of the sections \(least == 1 ? "is" : "are")",
            "យ៉ាងតិច \(limit.inKhmerDigits) ក្នុងចំណោមផ្នែកទាំងអស់")
        }
    } else if let named {
      which =
        chosen.count == 1
        ? Sentence("the section \(named.english) is", "ផ្នែក \(named.khmer)")
        : Sentence("each of the sections \(named.english) is", "ផ្នែក \(named.khmer) ទាំងអស់")
    } else {
      which = Sentence("every section is", "ផ្នែកទាំងអស់")
    }
    return Sentence(
      "\(which.english) rated “\(rating.english)”\(orBetter.english)",
      "\(which.khmer) បាន “\(rating.khmer)”\(orBetter.khmer)")
  }

  /// `every critical or required criterion of the section “Night” (night)`; in Khmer the noun comes first.
  private func each(of selection: Selection) -> Sentence {
    let levels = levelWords(selection) { Sentence("\($0.english) or \($1.english)", "\($0.khmer) និង\($1.khmer)") }
    if let chosen = selection.criteria {
      if chosen.count == 1, selection.levels == nil, selection.sections == nil {
        return Sentence("the criterion ", "លក្ខណៈវិនិច្ឆ័យ ") + criterionNames(chosen)
      }
      let all = all(of: selection)
      return chosen.count == 1 ? all : Sentence("each of \(all.english)", "\(all.khmer)")
    }
    return Sentence("every \(levels.english)criterion", "លក្ខណៈវិនិច្ឆ័យ\(levels.khmer)ទាំងអស់") + whereabouts(selection)
  }

  /// `all critical and required criteria`, as what has points or is counted.
  private func all(of selection: Selection, isCounted: Bool = false) -> Sentence {
    let levels = levelWords(selection) { Sentence("\($0.english) and \($1.english)", "\($0.khmer) និង\($1.khmer)") }
    if let chosen = selection.criteria {
      return Sentence(
        "the \(levels.english)\(chosen.count == 1 ? "criterion" : "criteria") ", "លក្ខណៈវិនិច្ឆ័យ\(levels.khmer) ")
        + criterionNames(chosen)
        + whereabouts(selection)
    }
    let what =
      isCounted
      ? Sentence("the \(levels.english)criteria", "លក្ខណៈវិនិច្ឆ័យ\(levels.khmer)ទាំងអស់")
      : Sentence("all \(levels.english)criteria", "លក្ខណៈវិនិច្ឆ័យ\(levels.khmer)ទាំងអស់")
    return what + whereabouts(selection)
  }

  /// Nothing, or with a space behind it where the language has one.
  private func levelWords(_ selection: Selection, last: (Sentence, Sentence) -> Sentence) -> Sentence {
    guard let levels = selection.levels?.words.map(\.phrase) else { return Sentence(same: "") }
    let list = levels.listed(last: last)
    return Sentence("\(list.english) ", "\(list.khmer)")
  }

  private func whereabouts(_ selection: Selection) -> Sentence {
    guard let chosen = selection.sections else { return Sentence(same: "") }
    return Sentence(chosen.count == 1 ? " of the section " : " of the sections ", " ក្នុងផ្នែក ") + sectionNames(chosen)
  }

  /// `“Night” (night) and “Files” (files)`
  package func sectionNames(_ chosen: [Int]) -> Sentence {
    chosen.map { name(sections[$0].title?.sentence, sections[$0].id) }.listed
  }

  /// Criteria have no title: what they require stands in its place.
  private func criterionNames(_ chosen: [Int]) -> Sentence {
    chosen.map { name(criteria[$0].text?.sentence, criteria[$0].id) }.listed
  }

  private func name(_ title: Sentence?, _ id: String) -> Sentence {
    guard let title else { return Sentence(same: id) }
    return Sentence(same: "“") + title + Sentence(same: "” (" + id + ")")
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
  package var titleSentence: Sentence { Sentence { title(in: $0) } }
}

extension RatingRule {
  /// The title, or the id where there is none.
  package var sentence: Sentence { Sentence { title(in: $0) } }
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
