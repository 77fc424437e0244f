/// What a formal letter is about.
public enum LetterKind: String, CaseIterable, Sendable {
  case findings, reminder
  case secondInspection = "second-inspection"
  case report
}

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

  /// - Parameters:
  ///   - inspected: the day of the inspection.
  ///   - end: the end of the remedy period.
  ///   - again: the day on which it failed again.
  package func opening(inspected: String, end: String?, again: String?) -> Sentence {
    let end = end ?? "……………"
    return switch self {
    case .findings:
      Sentence(
        "The inspection of \(inspected) found the points below. Please mend them by the days named there, and at the latest by \(end), the end of the official remedy period. Keep the proof that is named; a later visit will look at it.",
        "អធិការកិច្ចថ្ងៃទី \(inspected) បានរកឃើញចំណុចខាងក្រោម។ សូមកែលម្អត្រឹមថ្ងៃដែលបានកំណត់ ហើយយ៉ាងយូរត្រឹម \(end) ដែលជាថ្ងៃផុតរយៈពេលកែលម្អផ្លូវការ។ សូមរក្សាទុកភស្តុតាងដែលបានបញ្ជាក់ ព្រោះការចុះពិនិត្យក្រោយនឹងមើល។"
      )
    case .reminder:
      Sentence(
        "The inspection of \(inspected) found points that have not been verified as mended. The official remedy period ends on \(end). Please carry out what is still open.",
        "អធិការកិច្ចថ្ងៃទី \(inspected) បានរកឃើញចំណុចដែលមិនទាន់បានបញ្ជាក់ថាកែរួច។ រយៈពេលកែលម្អផ្លូវការផុតនៅ \(end)។ សូមអនុវត្តអ្វីដែលនៅសល់។")
    case .secondInspection:
      Sentence(
        "The inspection of \(inspected) found the facility below the minimum standards; the remedy period ends on \(end). A second inspection will take place on ……………… and will look at the points below.",
        "អធិការកិច្ចថ្ងៃទី \(inspected) បានរកឃើញថាគ្រឹះស្ថានស្ថិតក្រោមស្តង់ដារអប្បបរមា; រយៈពេលកែលម្អផុតនៅ \(end)។ អធិការកិច្ចលើកទីពីរនឹងធ្វើនៅថ្ងៃទី ……………… ហើយនឹងពិនិត្យចំណុចខាងក្រោម។"
      )
    case .report:
      Sentence(
        "The facility was found below the minimum standards on \(inspected). The remedy period ended on \(end). The visit of \(again ?? "……………") found it below them again. The points below remain.",
        "គ្រឹះស្ថាននេះត្រូវបានរកឃើញថាស្ថិតក្រោមស្តង់ដារអប្បបរមានៅ \(inspected)។ រយៈពេលកែលម្អបានផុតនៅ \(end)។ ការចុះពិនិត្យនៅ \(again ?? "……………") រកឃើញថានៅតែក្រោមស្តង់ដារ។ ចំណុចខាងក្រោមនៅសល់។"
      )
    }
  }

  /// Why the records do not call for this letter.
  public func refusal(state: Sentence) -> Sentence {
    let what = subject
    return Sentence(
      "the records do not call for the letter “\(what.english)”: \(state.english)",
      "កំណត់ត្រាមិនទាមទារលិខិត “\(what.khmer)” ទេ៖ \(state.khmer)")
  }
}
