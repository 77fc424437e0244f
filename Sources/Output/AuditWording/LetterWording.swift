package import AuditDesk
package import AuditModel
package import AuditPlanning
internal import AuditScoring

/// The words of letters.
package enum LetterPhrases {
  package static let kingdom = Sentence("Kingdom of Cambodia", "ព្រះរាជាណាចក្រកម្ពុជា")
  package static let motto = Sentence("Nation Religion King", "ជាតិ សាសនា ព្រះមហាក្សត្រ")
  package static let ministry = Sentence(
    "Ministry of Social Affairs, Veterans and Youth Rehabilitation", "ក្រសួងសង្គមកិច្ច អតីតយុទ្ធជន និងយុវនីតិសម្បទា")
  package static let office = Sentence("Office: ", "អង្គភាព៖ ")
  package static let number = Sentence("No.: ", "លេខ៖ ")
  package static let manager = Sentence("the manager of ", "លោក/លោកស្រី អ្នកគ្រប់គ្រង ")
  package static let minister = Sentence(
    "the Minister of Social Affairs, Veterans and Youth Rehabilitation",
    "ឯកឧត្តម/លោកជំទាវ រដ្ឋមន្ត្រីក្រសួងសង្គមកិច្ច អតីតយុទ្ធជន និងយុវនីតិសម្បទា")
  package static let subject = Sentence("Subject: ", "កម្មវត្ថុ៖ ")
  package static let reference = Sentence("Reference: ", "យោង៖ ")
  package static let place = Sentence("Place and date: ", "ធ្វើនៅ ………………………… ថ្ងៃទី ……… ខែ ……………… ឆ្នាំ ")
  package static let signature = Sentence("Signature, name and seal", "ហត្ថលេខា ឈ្មោះ និងត្រា")
  package static let finding = Sentence("Finding", "ការរកឃើញ")
  package static let source = Sentence("Source", "ប្រភព")
  package static let action = Sentence("Corrective action, by when", "សកម្មភាពកែលម្អ និងកាលកំណត់")
  package static let proof = Sentence("What will be looked at", "អ្វីដែលនឹងត្រូវពិនិត្យ")
  package static let leftToOthers = Sentence(
    "This counts as mended when a visit finds that it was granted.", "ចំណុចនេះរាប់ថាកែរួច លុះត្រាតែការចុះពិនិត្យឃើញថាត្រូវបានអនុញ្ញាត។")
  package static let none = Sentence("no corrective action is known; agree on one", "មិនទាន់មានសកម្មភាពកែលម្អ សូមព្រមព្រៀងគ្នា")
  package static let fromRecords = Sentence(
    "Every line of this letter was drawn from the inspection records. Where the source is not the official text, compare it with that text before the letter is signed.",
    "បន្ទាត់នីមួយៗនៃលិខិតនេះដកស្រង់ពីកំណត់ត្រាអធិការកិច្ច។ បើប្រភពមិនមែនជាអត្ថបទផ្លូវការ សូមផ្ទៀងផ្ទាត់ជាមួយអត្ថបទនោះ មុនចុះហត្ថលេខា។")
}

extension LetterKind {
  /// Before the one whom the letter addresses: a minister is not addressed as a manager is.
  package var to: Sentence { Sentence("To: ", self == .report ? "សូមគោរពជូន " : "ជូន ") }

  /// The closing line, to the one whom the letter addresses.
  package var regards: Sentence {
    let english = "Please accept the assurance of our highest consideration."
    return self == .report
      ? Sentence(english, "សូម ឯកឧត្តម/លោកជំទាវ មេត្តាទទួលនូវការគោរពដ៏ខ្ពង់ខ្ពស់ពីយើងខ្ញុំ។")
      : Sentence(english, "សូម លោក/លោកស្រី ទទួលនូវការរាប់អានពីយើងខ្ញុំ។")
  }

  package var subject: Sentence {
    switch self {
    case .findings: Sentence("Findings of the inspection, and what is to be mended", "ការរកឃើញនៃអធិការកិច្ច និងអ្វីដែលត្រូវកែលម្អ")
    case .reminder: Sentence("Reminder of corrective actions", "លិខិតរំលឹកអំពីសកម្មភាពកែលម្អ")
    case .secondInspection: Sentence("Second inspection", "អធិការកិច្ចលើកទីពីរ")
    case .report:
      Sentence("Report on a facility that is still below the minimum standards", "របាយការណ៍អំពីគ្រឹះស្ថានដែលនៅតែក្រោមស្តង់ដារអប្បបរមា")
    }
  }

  /// What the letter says first.
  ///
  /// - Parameter visits: the days of the visits that found what is listed, the earliest first.
  package func opening(visits: [CalendarDay]) -> Sentence {
    let days = PhraseList.joined(visits.isEmpty ? [Sentence("………………", "ថ្ងៃទី ………………")] : visits.map(\.inWords))
    let english = (visits.count < 2 ? "The visit of " : "The visits of ") + days.english
    let khmer = "ការចុះពិនិត្យនៅ" + days.khmer
    return switch self {
    case .findings:
      Sentence(
        english
          + " found what is listed below. Please mend it by the days that stand there; where a day has passed, please act at once. Keep the proof that is named; a later visit will look at it.",
        khmer
          + " បានរកឃើញអ្វីដែលរាយខាងក្រោម។ សូមកែលម្អត្រឹមថ្ងៃដែលបានកំណត់។ បើថ្ងៃនោះបានកន្លងផុតហើយ សូមអនុវត្តជាបន្ទាន់។ សូមរក្សាទុកភស្តុតាងដែលបានបញ្ជាក់ ព្រោះនឹងត្រូវពិនិត្យនៅពេលចុះលើកក្រោយ។"
      )
    case .reminder:
      Sentence(
        english
          + " found what is listed below. No visit has yet verified that it was mended, and it is not marked as done. Please carry out what is still open.",
        khmer
          + " បានរកឃើញអ្វីដែលរាយខាងក្រោម។ មិនទាន់មានការចុះពិនិត្យណាបញ្ជាក់ថាបានកែរួច ហើយក៏មិនទាន់កត់ថាធ្វើរួចដែរ។ សូមអនុវត្តសកម្មភាពដែលមិនទាន់បានបញ្ចប់។")
    case .secondInspection:
      Sentence(
        english
          + " found what is listed below. A second inspection will take place on ……………… and will look at it.",
        khmer + " បានរកឃើញអ្វីដែលរាយខាងក្រោម។ អធិការកិច្ចលើកទីពីរនឹងធ្វើនៅថ្ងៃទី ……………… ហើយនឹងពិនិត្យចំណុចទាំងនោះ។")
    case .report:
      Sentence(
        "The facility is still below the minimum standards after its second inspection. " + english
          + " found what is listed below.",
        "គ្រឹះស្ថាននេះនៅតែក្រោមស្តង់ដារអប្បបរមា ក្រោយអធិការកិច្ចលើកទីពីរ។ " + khmer + " បានរកឃើញអ្វីដែលរាយខាងក្រោម។")
    }
  }

  /// Why the records do not call for this letter, by each standard; that there is no cycle to stand in, where none says why.
  package func refusal(_ reasons: [(standard: Standard, reason: LetterRefusal)], on today: CalendarDay) -> Sentence {
    let told = reasons.map { Sentence(same: $0.standard.id) + Sentence(": ", "៖ ") + $0.reason.sentence(on: today) }
    let state = told.first.map { told.dropFirst().reduce($0) { $0 + Sentence(same: "; ") + $1 } } ?? DuePhrases.noCycle
    let what = subject
    return Sentence(
      "the records do not call for the letter “\(what.english)”: \(state.english)",
      "កំណត់ត្រាមិនទាមទារលិខិត “\(what.khmer)” ទេ៖ \(state.khmer)")
  }
}

extension LetterRefusal {
  fileprivate func sentence(on today: CalendarDay) -> Sentence {
    switch self {
    case .neverInspected: Sentence("never inspected", "មិនធ្លាប់បានធ្វើអធិការកិច្ច")
    case .standsElsewhere(let cycle): cycle.sentence(on: today)
    case .minimumMet(let sheet):
      Sentence("the latest visit found the minimum met: ", "ការចុះពិនិត្យចុងក្រោយឃើញថាបំពេញអប្បបរមា៖ ")
        + visitPhrase(sheet.date.iso + "-" + sheet.kind.word)
    case .nothingFound(let sheet):
      Sentence(
        "no answer falls short of the minimum; some are still open: ", "គ្មានចម្លើយណាក្រោមអប្បបរមាទេ តែខ្លះមិនទាន់មានចម្លើយ៖ ")
        + visitPhrase(sheet.date.iso + "-" + sheet.kind.word)
    case .noCycle: DuePhrases.noCycle
    case .allAtRest:
      Sentence(
        "all that was found is marked as done or waived, and waits for a visit",
        "អ្វីដែលបានរកឃើញទាំងអស់ ត្រូវបានកត់ថាធ្វើរួច ឬលើកលែង ហើយរង់ចាំការចុះពិនិត្យ")
    case .noSecondInspection:
      Sentence("this standard names no second inspection", "ស្តង់ដារនេះមិនបានកំណត់អធិការកិច្ចលើកទីពីរទេ")
    }
  }
}

extension CycleStanding {
  /// How the facility stands with a standard, as a letter says it.
  package func letterSentence(on today: CalendarDay) -> Sentence {
    let title = Sentence(standard.title(in: .english), standard.title(in: .khmer))
    guard let failed else {
      return title
        + (state == .incomplete
          ? Sentence(
            ": open answers leave the result undetermined, and no remedy period has begun.",
            "៖ សំណួរមិនទាន់មានចម្លើយធ្វើឱ្យមិនទាន់កំណត់លទ្ធផលបាន ហើយរយៈពេលកែលម្អមិនទាន់ចាប់ផ្តើមទេ។")
          : Sentence(": no remedy period runs.", "៖ គ្មានរយៈពេលកែលម្អកំពុងដំណើរការទេ។"))
    }
    var text =
      title
      + Sentence(
        ": below the minimum standards since the visit of \(failed.day.inWords.english).",
        "៖ ក្រោមស្តង់ដារអប្បបរមាតាំងពីការចុះពិនិត្យនៅ\(failed.day.inWords.khmer)។")
    if let periodEnd {
      let days = periodEnd.days(until: today)
      let counted = days == 1 ? "1 day" : "\(days) days"
      text =
        text
        + (days > 0
          ? Sentence(
            " The official remedy period ended on \(periodEnd.inWords.english), \(counted) ago.",
            " រយៈពេលកែលម្អផ្លូវការបានផុតកំណត់នៅ\(periodEnd.inWords.khmer) គឺ \(days) ថ្ងៃកន្លងមកហើយ។")
          : Sentence(" The official remedy period ends on ", " រយៈពេលកែលម្អផ្លូវការផុតកំណត់នៅ")
            + periodEnd.inWords(asOf: today) + Sentence(".", "។"))
    }
    if let failedAgain {
      text =
        text
        + Sentence(
          " The visit of \(failedAgain.day.inWords.english) found it below them again.",
          " ការចុះពិនិត្យនៅ\(failedAgain.day.inWords.khmer) រកឃើញថានៅតែក្រោមស្តង់ដារ។")
    }
    return text.inKhmerDigits
  }
}

extension PlannedAction {
  /// Its day as a letter writes it, and how far off it is or how late; nil where it has none.
  package func letterDueSentence(on today: CalendarDay) -> Sentence? {
    due.map { rests ? $0.inWords : $0.inWords(asOf: today) }
  }
}
