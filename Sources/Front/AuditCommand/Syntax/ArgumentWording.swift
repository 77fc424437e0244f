internal import AuditWording

extension ArgumentError {
  /// What is wrong, and what to write instead; first of all that a sign which nobody sees stands in the word.
  var wording: Sentence { word.map { invisibleRemark($0) + message } ?? message }

  /// What was not understood.
  private var word: String? {
    switch self {
    case .unknownCommand(let word, _), .unknownOption(let word, _, _), .badValue(_, let word, _, _), .badDate(let word),
      .unexpectedOperand(let word, _), .unknownFacility(let word, _), .unknownStandard(let word, _),
      .unknownCriterion(let word, _), .unknownEnding(let word, _, _), .badAmount(_, let word),
      .badWholeNumber(_, let word, _), .unknownAction(let word, _):
      word
    default: nil
    }
  }

  private var message: Sentence {
    switch self {
    case .noCommand:
      Sentence("name a command; careaudit --help lists them", "សូមសរសេរពាក្យបញ្ជាមួយ; careaudit --help បង្ហាញបញ្ជី")
    case .unknownCommand(let word, let nearest):
      Sentence(
        "there is no command “\(word)”", "គ្មានពាក្យបញ្ជា “\(word)” ទេ")
        + suggestion(nearest, Sentence("careaudit --help lists them", "careaudit --help បង្ហាញបញ្ជី"))
    case .unknownOption(let option, let command, let nearest):
      Sentence(
        "“\(command)” has no option “\(option)”", "“\(command)” គ្មានជម្រើស “\(option)” ទេ")
        + suggestion(nearest, Sentence("careaudit \(command) --help lists them", "careaudit \(command) --help បង្ហាញបញ្ជី"))
    case .repeatedOption(let option):
      Sentence("“\(option)” is given twice; give it once", "“\(option)” ត្រូវបានសរសេរពីរដង សូមសរសេរតែម្តង")
    case .missingValue(let option, let name):
      Sentence("“\(option)” needs a value: \(option) \(name)", "“\(option)” ត្រូវការតម្លៃ៖ \(option) \(name)")
    case .unexpectedValue(let option, let value):
      Sentence("“\(option)” takes no value, but got “\(value)”", "“\(option)” មិនទទួលតម្លៃទេ តែបានទទួល “\(value)”")
    case .badValue(let option, let value, let known, let nearest):
      Sentence(
        "“\(value)” is not a value for “\(option)”", "“\(value)” មិនមែនជាតម្លៃសម្រាប់ “\(option)” ទេ")
        + suggestion(
          nearest,
          Sentence("one of: \(known.joined(separator: ", "))", "សូមជ្រើសមួយក្នុងចំណោម៖ \(known.joined(separator: ", "))"))
    case .badDate(let text):
      Sentence("“\(text)” is not a date; ", "“\(text)” មិនមែនជាកាលបរិច្ឆេទទេ ")
        + (dayHint(for: text) ?? Sentence("write it as 2026-03-14", "សូមសរសេរដូច 2026-03-14"))
    case .missingOperand(let operands, let command):
      Sentence("something is missing: careaudit \(command) \(operands)", "នៅខ្វះពាក្យ៖ careaudit \(command) \(operands)")
    case .unexpectedOperand(let word, let command):
      Sentence(
        "“\(word)” is one word too many; careaudit \(command) --help shows what it takes",
        "ពាក្យ “\(word)” លើស; careaudit \(command) --help បង្ហាញរបៀបប្រើ")
    case .unknownFacility(let id, let nearest):
      Sentence(
        "there is no facility “\(id)”", "គ្មានគ្រឹះស្ថាន “\(id)” ទេ")
        + suggestion(nearest, Sentence("name a folder in Audits, or its path", "សូមសរសេរឈ្មោះថតក្នុង Audits ឬទីតាំងរបស់វា"))
        + (id.contains("/")
          ? Sentence(same: "")
          : Sentence("; a new place begins with careaudit facility \(id)", "; កន្លែងថ្មី ចាប់ផ្តើមដោយ careaudit facility \(id)"))
    case .unknownStandard(let id, let nearest):
      Sentence(
        "there is no standard “\(id)”", "គ្មានស្តង់ដារ “\(id)” ទេ")
        + suggestion(nearest, Sentence("careaudit standards lists them", "careaudit standards បង្ហាញបញ្ជី"))
    case .unknownCriterion(let id, let nearest):
      Sentence(
        "there is no criterion “\(id)”", "គ្មានលក្ខណៈវិនិច្ឆ័យ “\(id)” ទេ")
        + suggestion(nearest, Sentence("careaudit standards ID lists them", "careaudit standards ID បង្ហាញបញ្ជី"))
    case .unknownEnding(let path, let command, let known):
      unknownEnding(path, command: command, known: known)
    case .endingContradicts(let path, let option):
      Sentence(
        "the name “\(path)” and “\(option)” ask for two different things; change one of them",
        "ឈ្មោះ “\(path)” និង “\(option)” សុំរបស់ពីរផ្សេងគ្នា សូមប្តូរមួយ")
    case .oneOf(let one, let other):
      Sentence(
        "“\(one)” and “\(other)” each say what to make; give one of them",
        "“\(one)” និង “\(other)” សុទ្ធតែប្រាប់អ្វីដែលត្រូវបង្កើត សូមប្រើមួយ")
    case .badClock:
      Sentence(
        "the clock of this machine gives no day of the years 1 to 9999; set it, or name today with --on",
        "នាឡិកានៃម៉ាស៊ីននេះមិនបង្ហាញថ្ងៃក្នុងឆ្នាំ 1 ដល់ 9999 ទេ សូមកំណត់វា ឬបញ្ជាក់ថ្ងៃនេះដោយ --on")
    case .badAmount(let option, let text):
      Sentence(
        "“\(text)” is no amount of US dollars for “\(option)”; write it as 300 or 300.50",
        "“\(text)” មិនមែនជាចំនួនដុល្លារអាមេរិកសម្រាប់ “\(option)” ទេ សូមសរសេរដូច 300 ឬ 300.50")
    case .badWholeNumber(let option, let text, let allowed):
      Sentence(
        "“\(text)” is not what “\(option)” takes; write a whole number from \(allowed.lowerBound) to "
          + "\(allowed.upperBound)",
        "“\(text)” មិនមែនជាអ្វីដែល “\(option)” ទទួលទេ សូមសរសេរចំនួនគត់ពី \(allowed.lowerBound) ដល់ "
          + "\(allowed.upperBound)")
    case .together(let one, let other):
      Sentence(
        "“\(one)” and “\(other)” are two questions; ask one at a time", "“\(one)” និង “\(other)” ជាសំណួរពីរ សូមសួរម្តងមួយ")
    case .onlyWith(let option, let other):
      Sentence("“\(option)” goes with “\(other)” only", "“\(option)” ប្រើបានតែជាមួយ “\(other)”")
    case .unknownAction(let id, let nearest):
      Sentence(
        "the plan has no action “\(id)”", "ផែនការគ្មានសកម្មភាព “\(id)” ទេ")
        + suggestion(nearest, Sentence("careaudit plan FACILITY lists them", "careaudit plan FACILITY បង្ហាញបញ្ជី"))
    case .ambiguousAction(let name, let ids):
      Sentence(
        "“\(name)” is mended by several actions; name one: " + ids.joined(separator: ", "),
        "“\(name)” ត្រូវការសកម្មភាពច្រើន សូមសរសេរមួយ៖ " + ids.joined(separator: ", "))
    case .planNotKept(let id):
      Sentence(
        "the plan of “\(id)” is not kept yet; careaudit plan \(id) --write keeps it",
        "ផែនការរបស់ “\(id)” មិនទាន់រក្សាទុកទេ; careaudit plan \(id) --write រក្សាទុកវា")
    case .verifiedByHand:
      Sentence(
        "only a later inspection or follow-up verifies an action; mark it done",
        "មានតែអធិការកិច្ច ឬការតាមដានក្រោយទេដែលបញ្ជាក់សកម្មភាព សូមសរសេរ done")
    case .verifiedByVisit(let record):
      Sentence(
        "\(record) has verified this action; only a later visit that finds it unmet opens it again",
        "\(record) បានបញ្ជាក់សកម្មភាពនេះហើយ; មានតែការចុះពិនិត្យក្រោយដែលរកឃើញថាមិនបានបំពេញទេ ដែលបើកវាឡើងវិញ")
    case .badFacilityID(let id, let suggested):
      Sentence(
        "“\(id)” cannot be an id: take letters, digits and hyphens, as in \(suggested)",
        "“\(id)” មិនអាចជា id បានទេ សូមប្រើអក្សរ លេខ និងសញ្ញា - ដូច \(suggested)")
    case .placeIncomplete(let id, let options):
      Sentence(
        "of “\(id)” must still be told: " + options.joined(separator: " "),
        "ត្រូវប្រាប់បន្ថែមអំពី “\(id)”៖ " + options.joined(separator: " "))
    case .beforeFinding(let day, let found):
      Sentence(
        "\(day) is before the finding of \(found); name the day with --on", "\(day) គឺមុនការរកឃើញនៃ \(found) សូមបញ្ជាក់ថ្ងៃដោយ --on"
      )
    }
  }

  private func unknownEnding(_ path: String, command: String, known: [String]) -> Sentence {
    let list = known.joined(separator: ", ")
    let workbook =
      command == Syntax.form.name && OutputFormat(ending: path) == .xlsx && known != [".xlsx"]
      ? Sentence(
        "; --xlsx FILE makes a workbook to fill in, --xlsform FILE one for KoboToolbox or ODK",
        "; --xlsx FILE បង្កើតឯកសារ Excel សម្រាប់បំពេញ, --xlsform FILE សម្រាប់ KoboToolbox ឬ ODK") : Sentence(same: "")
    return Sentence(
      "“\(path)” has an ending that “\(command)” cannot write; a name ends in: \(list)" + workbook.english,
      "“\(path)” មានចុងឈ្មោះដែល “\(command)” មិនអាចសរសេរបានទេ; ឈ្មោះត្រូវបញ្ចប់ដោយ៖ \(list)" + workbook.khmer)
  }

  private func suggestion(_ nearest: String?, _ otherwise: Sentence) -> Sentence {
    guard let nearest else { return Sentence(same: "; ") + otherwise }
    return Sentence("; did you mean “\(nearest)”?", "; តើចង់សរសេរ “\(nearest)” មែនទេ?")
  }
}
