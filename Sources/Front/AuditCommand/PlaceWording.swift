internal import AuditModel
internal import AuditWording

/// What is said around the beginning of a facility.
enum PlaceWording {
  static let isThere = Sentence(
    "this facility is there already and was left as it is; change what it says in this file",
    "គ្រឹះស្ថាននេះមានរួចហើយ ហើយត្រូវបានទុកដដែល សូមកែអ្វីដែលវាសរសេរក្នុងឯកសារនេះ")

  static func wasFormerly(_ id: String, _ now: String) -> Sentence {
    Sentence(
      "“\(id)” is an id that “\(now)” had before; visits under it are brought to “\(now)”; choose another",
      "“\(id)” ជា id ចាស់របស់ “\(now)”; ការចុះពិនិត្យដែលមាន id នេះ ត្រូវបាននាំទៅ “\(now)”; សូមជ្រើស id ផ្សេង")
  }

  static let notBegun = Sentence("nothing was written", "មិនបានសរសេរអ្វីទេ")

  static func wouldBegin(_ id: String) -> Sentence {
    Sentence(
      "the facility “\(id)” would be begun, and its visits brought to it",
      "គ្រឹះស្ថាន “\(id)” នឹងត្រូវបានបង្កើត ហើយការចុះពិនិត្យរបស់វានឹងត្រូវបាននាំទៅទីនោះ")
  }

  static func opening(_ id: String) -> Sentence {
    Sentence(
      "A new facility, \(id). Type a number or a word; several with commas. Nothing is written before the last answer.",
      "គ្រឹះស្ថានថ្មី \(id)។ សូមវាយលេខ ឬពាក្យ; បើច្រើន សូមប្រើសញ្ញាក្បៀស។ គ្មានអ្វីត្រូវបានសរសេរ មុនចម្លើយចុងក្រោយទេ។")
  }

  static let care = Sentence("What kind of care", "ការថែទាំប្រភេទអ្វី")
  static let operatedBy = Sentence("Who runs it", "អ្នកណាដំណើរការ")
  static let residents = Sentence("Who lives there", "អ្នកណាស្នាក់នៅ")
  static let serves = Sentence("Whom it serves", "បម្រើអ្នកណា")
  static let name = Sentence("Its name in English, or nothing", "ឈ្មោះជាភាសាអង់គ្លេស ឬទុកទទេ")
  static let nameInKhmer = Sentence("Its name in Khmer, or nothing", "ឈ្មោះជាភាសាខ្មែរ ឬទុកទទេ")
  static let province = Sentence("Its province, or nothing", "ខេត្ត ឬទុកទទេ")
  static let location = Sentence(
    "Its location: confidential (or nothing) or open; of a confidential one, pages show the id alone",
    "ទីតាំង៖ confidential (ឬទុកទទេ) ឬ open; បើ confidential ទំព័របង្ហាញតែ id")

  static func chooseOne(_ count: Int) -> Sentence {
    Sentence("type one number from 1 to \(count)", "សូមវាយលេខមួយពី 1 ដល់ \(count)")
  }

  static func chooseSome(_ count: Int) -> Sentence {
    Sentence(
      "type one or more numbers from 1 to \(count), with commas", "សូមវាយលេខមួយ ឬច្រើនពី 1 ដល់ \(count) ដោយប្រើសញ្ញាក្បៀស")
  }

  static func noSuchProvince(_ written: String, nearest: String?) -> Sentence {
    let hint = nearest.map { Sentence("; did you mean “\($0)”?", "; តើចង់សរសេរ “\($0)” មែនទេ?") }
    return Sentence("“\(written)” is not in the list of provinces", "“\(written)” មិនមានក្នុងបញ្ជីខេត្តទេ")
      + (hint
        ?? Sentence("; careaudit standards --provinces lists them", "; careaudit standards --provinces បង្ហាញបញ្ជី"))
  }
}
