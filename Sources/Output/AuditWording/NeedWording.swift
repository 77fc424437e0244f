package import AuditChecking
package import AuditModel

extension Standard {
  /// What a need of a rating asks.
  package func sentence(of need: Need) -> Sentence {
    switch need {
    case .every(let selection, let least):
      let word = ratingSentence(least)
      let name = name(of: selection)
      let orBetter = least == scale.best ? Sentence(same: "") : Sentence(" or better", " ឬល្អជាង")
      return Sentence("every \(name.english) is \(word.english)", "\(name.khmer) ទាំងអស់៖ \(word.khmer)") + orBetter
    case .share(let selection, let percent):
      let name = name(of: selection)
      return Sentence(
        "at least \(percent.text)% of the points of \(name.english)", "យ៉ាងតិច \(percent.text)% នៃពិន្ទុ \(name.khmer)")
    case .count(let selection, let below, let most):
      let word = ratingSentence(below)
      let name = name(of: selection)
      return Sentence(
        "at most \(most) of \(name.english) are worse than \(word.english)",
        "មិនលើសពី \(most) ក្នុងចំណោម\(name.khmer) អន់ជាង \(word.khmer)")
    case .sections(let chosen, let rated, let least):
      let rating = sectionRatings[rated].sentence
      let isEach = chosen.count == sections.count
      let names = isEach ? "" : chosen.map { sections[$0].id }.joined(separator: ", ") + " "
      if let least {
        return Sentence(
          "at least \(least) of the sections \(names)are “\(rating.english)” or better",
          "យ៉ាងតិច \(least) ក្នុងចំណោមផ្នែក \(names)បាន “\(rating.khmer)” ឬល្អជាង")
      }
      return Sentence(
        "all of the sections \(names)are “\(rating.english)” or better", "ផ្នែក \(names)ទាំងអស់ បាន “\(rating.khmer)” ឬល្អជាង")
    }
  }

  /// What a selection chooses; in Khmer the noun comes first.
  private func name(of selection: Selection) -> Sentence {
    var english = ["criterion"]
    var khmer = ["លក្ខណៈវិនិច្ឆ័យ"]
    if let levels = selection.levels {
      english.insert(levels.words.map { $0.phrase.english }.joined(separator: "/"), at: 0)
      khmer.append(levels.words.map { $0.phrase.khmer }.joined(separator: "/"))
    }
    if let chosen = selection.sections {
      let ids = "[" + chosen.map { sections[$0].id }.joined(separator: ", ") + "]"
      english.append(ids)
      khmer.append(ids)
    }
    if let chosen = selection.criteria {
      let ids = "[" + chosen.map { criteria[$0].id }.joined(separator: ", ") + "]"
      english.append(ids)
      khmer.append(ids)
    }
    return Sentence(english.joined(separator: " "), khmer.joined(separator: " "))
  }

  /// What an outcome is called: the rating, why it is open, or that the criterion does not count.
  package func sentence(of outcome: Outcome) -> Sentence {
    switch outcome.state {
    case .doesNotApply: Sentence("does not apply to this facility", "មិនអនុវត្តចំពោះគ្រឹះស្ថាននេះ")
    case .notApplicable: Sentence("not applicable", "មិនពាក់ព័ន្ធ")
    case .open: Phrases.open + Sentence(same: ": ") + outcome.openReason.phrase
    case .rated: ratingSentence(outcome.rating)
    }
  }
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
