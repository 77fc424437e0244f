internal import AuditRendering

extension ArgumentError {
  /// What is wrong, and what to write instead.
  var wording: Sentence {
    switch self {
    case .noCommand:
      Sentence("name a command; careaudit --help lists them", "សូមសរសេរពាក្យបញ្ជាមួយ; careaudit --help បង្ហាញបញ្ជី")
    case .unknownCommand(let word, let nearest):
      Sentence(
        "there is no command “\(word)”" + suggestion(nearest, "careaudit --help lists them").english,
        "គ្មានពាក្យបញ្ជា “\(word)” ទេ" + suggestion(nearest, "careaudit --help បង្ហាញបញ្ជី").khmer)
    case .unknownOption(let option, let command, let nearest):
      Sentence(
        "“\(command)” has no option “\(option)”"
          + suggestion(nearest, "careaudit \(command) --help lists them").english,
        "“\(command)” គ្មានជម្រើស “\(option)” ទេ" + suggestion(nearest, "careaudit \(command) --help បង្ហាញបញ្ជី").khmer)
    case .repeatedOption(let option):
      Sentence("“\(option)” is given twice; give it once", "“\(option)” ត្រូវបានសរសេរពីរដង សូមសរសេរតែម្តង")
    case .missingValue(let option, let name):
      Sentence("“\(option)” needs a value: \(option) \(name)", "“\(option)” ត្រូវការតម្លៃ៖ \(option) \(name)")
    case .unexpectedValue(let option, let value):
      Sentence("“\(option)” takes no value, but got “\(value)”", "“\(option)” មិនទទួលតម្លៃទេ តែបានទទួល “\(value)”")
    case .badValue(let option, let value, let known, let nearest):
      Sentence(
        "“\(value)” is not a value for “\(option)”"
          + suggestion(nearest, "one of: \(known.joined(separator: ", "))").english,
        "“\(value)” មិនមែនជាតម្លៃសម្រាប់ “\(option)” ទេ"
          + suggestion(nearest, "សូមជ្រើសមួយក្នុងចំណោម៖ \(known.joined(separator: ", "))").khmer)
    case .badDate(let text):
      Sentence("“\(text)” is not a date; write it as 2026-03-14", "“\(text)” មិនមែនជាកាលបរិច្ឆេទទេ សូមសរសេរដូច 2026-03-14")
    case .missingOperand(let operands, let command):
      Sentence("something is missing: careaudit \(command) \(operands)", "នៅខ្វះពាក្យ៖ careaudit \(command) \(operands)")
    case .unexpectedOperand(let word, let command):
      Sentence(
        "“\(word)” is one word too many; careaudit \(command) --help shows what it takes",
        "ពាក្យ “\(word)” លើស; careaudit \(command) --help បង្ហាញរបៀបប្រើ")
    case .unknownFacility(let id, let nearest):
      Sentence(
        "there is no facility “\(id)”" + suggestion(nearest, "name a folder in Audits, or its path").english,
        "គ្មានគ្រឹះស្ថាន “\(id)” ទេ" + suggestion(nearest, "សូមសរសេរឈ្មោះថតក្នុង Audits ឬទីតាំងរបស់វា").khmer)
    case .unknownStandard(let id, let nearest):
      Sentence(
        "there is no standard “\(id)”" + suggestion(nearest, "careaudit standards lists them").english,
        "គ្មានស្តង់ដារ “\(id)” ទេ" + suggestion(nearest, "careaudit standards បង្ហាញបញ្ជី").khmer)
    case .unknownCriterion(let id, let nearest):
      Sentence(
        "there is no criterion “\(id)”" + suggestion(nearest, "careaudit standards ID lists them").english,
        "គ្មានលក្ខណៈវិនិច្ឆ័យ “\(id)” ទេ" + suggestion(nearest, "careaudit standards ID បង្ហាញបញ្ជី").khmer)
    }
  }

  private func suggestion(_ nearest: String?, _ otherwise: String) -> Sentence {
    guard let nearest else { return Sentence("; " + otherwise, "; " + otherwise) }
    return Sentence("; did you mean “\(nearest)”?", "; តើចង់សរសេរ “\(nearest)” មែនទេ?")
  }
}
