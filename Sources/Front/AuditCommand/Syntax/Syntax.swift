internal import AuditWording

/// Every command with its options: what help shows and what the reader of arguments accepts.
enum Syntax {
  static let commands = [
    audit, check, score, explain, report, plan, due, letter, compare, standards, checklist, new, form, enter, importing,
    schema,
  ]

  static let audit = CommandSyntax(
    name: "audit", operands: "[PATH…]", fewestOperands: 0, mostOperands: nil,
    options: common + [rescore, .output([.text])],
    summary: Sentence("where each facility stands, and what holds it down", "ស្ថានភាពនៃគ្រឹះស្ថាននីមួយៗ និងអ្វីដែលធ្វើឱ្យចំណាត់ថ្នាក់ធ្លាក់ចុះ"),
    details: Sentence(
      "Reads the facilities at or below each PATH (a folder of facilities, one facility or its id, or one record; by "
        + "default Audits), checks and scores them, and prints for each its rating or the range of it while answers are open, "
        + "its shares, and the findings that hold the rating down, critical ones first; then totals and problems.",
      "អានគ្រឹះស្ថានក្នុង PATH (ថតនៃគ្រឹះស្ថាន គ្រឹះស្ថានមួយ ឬ id របស់វា ឬកំណត់ត្រាមួយ បើមិនបញ្ជាក់ គឺ Audits) ពិនិត្យ និងដាក់ពិន្ទុ "
        + "រួចបង្ហាញចំណាត់ថ្នាក់ ឬចន្លោះរបស់វា ភាគរយ និងការរកឃើញដែលធ្វើឱ្យចំណាត់ថ្នាក់ធ្លាក់ចុះ ដោយបង្ហាញចំណុចធ្ងន់ធ្ងរមុនគេ។ បន្ទាប់មក បង្ហាញចំនួនសរុប និងបញ្ហា។"),
    example: "careaudit audit Audits --on 2026-11-23")

  static let check = CommandSyntax(
    name: "check", operands: "[PATH…]", fewestOperands: 0, mostOperands: nil, options: common + [.output([.text])],
    summary: Sentence(
      "every problem in standards, facilities, records and plans", "គ្រប់បញ្ហាក្នុងស្តង់ដារ គ្រឹះស្ថាន កំណត់ត្រា និងផែនការ"),
    details: Sentence(
      "Checks the standards, measures and tailorings, and the facilities, records and plans at or below each PATH (by "
        + "default Audits), and names every problem with its file, line and column, the line itself, and what to write instead. "
        + "A PATH may also be any single file: it is checked as what it says it is.",
      "ពិនិត្យស្តង់ដារ រង្វាស់ ការកែសម្រួល គ្រឹះស្ថាន កំណត់ត្រា និងផែនការក្នុង PATH (បើមិនបញ្ជាក់ គឺ Audits) "
        + "ហើយបង្ហាញបញ្ហានីមួយៗជាមួយឯកសារ លេខបន្ទាត់ លេខជួរ បន្ទាត់នោះផ្ទាល់ និងអ្វីដែលត្រូវសរសេរជំនួស។ "
        + "PATH ក៏អាចជាឯកសារតែមួយ៖ ឯកសារនោះត្រូវពិនិត្យតាមប្រភេទដែលវាសរសេរ។"),
    example: "careaudit check Audits")

  private static let scoreFormats: [OutputFormat] = [.text, .json, .csv]
  static let score = CommandSyntax(
    name: "score", operands: "[PATH…]", fewestOperands: 0, mostOperands: nil,
    options: common + [
      rescore,
      .format(
        scoreFormats, Sentence("how the numbers are written (default text)", "របៀបសរសេរលេខ (លំនាំដើម text)")),
      .output(scoreFormats),
      OptionSyntax(
        name: "--visit", value: .oneOf(["latest", "all"]),
        help: Sentence(
          "each facility's standing and latest self-assessment (default), or every visit by itself",
          "ស្ថានភាពបច្ចុប្បន្ន និងការវាយតម្លៃខ្លួនឯងចុងក្រោយរបស់គ្រឹះស្ថាននីមួយៗ (លំនាំដើម) ឬការចុះពិនិត្យម្តងៗដាច់ដោយឡែក")),
    ],
    formats: scoreFormats,
    summary: Sentence("the numbers, for people and for programs", "លេខពិន្ទុ សម្រាប់មនុស្ស និងកម្មវិធី"),
    details: Sentence(
      "Prints a line for each audit, or all its figures as JSON or CSV. Points are whole numbers; shares are rounded "
        + "only here, half up, to 0.1%.",
      "បង្ហាញមួយបន្ទាត់សម្រាប់សវនកម្មនីមួយៗ ឬគ្រប់តួលេខជា JSON ឬ CSV។ ពិន្ទុជាចំនួនគត់ ភាគរយបង្គត់តែនៅទីនេះ ដល់ 0.1% (ពាក់កណ្តាលបង្គត់ឡើង)។"),
    example: "careaudit score Audits --format json --visit all")

  static let explain = CommandSyntax(
    name: "explain", operands: "FACILITY [CRITERION]", fewestOperands: 1, mostOperands: 2,
    options: common + [rescore, .output([.text])],
    summary: Sentence("where each point came from, and why the rating is what it is", "ពិន្ទុមកពីណា និងហេតុអ្វីបានជាចំណាត់ថ្នាក់ដូច្នេះ"),
    details: Sentence(
      "Explains the standing of FACILITY (its id, its folder, or the path of one record) rule by rule: which criteria "
        + "hold or break each need of each rating, where the points came from, and what each open answer could still "
        + "change. With CRITERION (or the id of a standard) only that.",
      "ពន្យល់ស្ថានភាពរបស់ FACILITY (id ថត ឬទីតាំងឯកសារនៃកំណត់ត្រាមួយ) ម្តងមួយវិធាន៖ លក្ខណៈវិនិច្ឆ័យណាបំពេញ ឬមិនបំពេញ"
        + "លក្ខខណ្ឌនីមួយៗនៃចំណាត់ថ្នាក់ ពិន្ទុមកពីណា និងសំណួរដែលមិនទាន់មានចម្លើយអាចផ្លាស់ប្តូរអ្វី។ "
        + "បើមាន CRITERION (ឬ id នៃស្តង់ដារ) បង្ហាញតែវាប៉ុណ្ណោះ។"),
    example: "careaudit explain pp-014")

  static let standards = CommandSyntax(
    name: "standards", operands: "[ID [CRITERION]]", fewestOperands: 0, mostOperands: 2,
    options: common + [
      OptionSyntax(
        name: "--unknown", value: .none,
        help: Sentence("what the official texts would still have to tell", "អ្វីដែលអត្ថបទផ្លូវការត្រូវបញ្ជាក់បន្ថែម")),
      OptionSyntax(
        name: "--basis", value: .none,
        help: Sentence("how much of each standard is known how well", "ស្តង់ដារនីមួយៗ ស្គាល់ច្បាស់ប៉ុណ្ណា")),
      OptionSyntax(
        name: "--overlap", value: .none,
        help: Sentence("which criteria one answer decides", "លក្ខណៈវិនិច្ឆ័យណាដែលចម្លើយតែមួយសម្រេចបាន")),
      OptionSyntax(
        name: "--holidays", value: .none,
        help: Sentence("the holidays that deadlines move by", "ថ្ងៃឈប់សម្រាកដែលកាលកំណត់គិតតាម")),
      OptionSyntax(
        name: "--questionnaire", value: .none,
        help: Sentence(
          "what those who live in a place are asked, and what it bears on", "អ្វីដែលអ្នករស់នៅទីនោះត្រូវបានសួរ និងអ្វីដែលវាពាក់ព័ន្ធ")),
      OptionSyntax(
        name: "--trace", value: .none,
        help: Sentence("which criteria rest on which collected fact", "លក្ខណៈវិនិច្ឆ័យណាផ្អែកលើព័ត៌មានណា")),
      .output([.text]),
    ],
    summary: Sentence("what a standard asks, and where that comes from", "ស្តង់ដារទាមទារអ្វី និងមកពីប្រភពណា"),
    details: Sentence(
      "Lists the standards; with ID that standard's ratings, criteria and sources; with CRITERION its requirement, "
        + "question, guidance, basis, way of verifying, examples and remedy.",
      "បង្ហាញបញ្ជីស្តង់ដារ បើមាន ID បង្ហាញចំណាត់ថ្នាក់ លក្ខណៈវិនិច្ឆ័យ និងប្រភព បើមាន CRITERION បង្ហាញតម្រូវការ សំណួរ "
        + "សេចក្តីណែនាំ មូលដ្ឋាន វិធីផ្ទៀងផ្ទាត់ ឧទាហរណ៍ និងដំណោះស្រាយ។"),
    example: "careaudit standards victim-residential-care food.meals-per-day")

  private static let checklistFormats: [OutputFormat] = [.text, .html, .pdf]
  static let checklist = CommandSyntax(
    name: "checklist", operands: "FACILITY", fewestOperands: 1, mostOperands: 1,
    options: page + [
      against,
      .format(
        checklistFormats,
        Sentence(
          "text, or a page to print in both languages (default text)", "អក្សរ ឬទំព័រសម្រាប់បោះពុម្ពជាពីរភាសា (លំនាំដើម text)")),
      .output(checklistFormats),
    ],
    formats: checklistFormats,
    summary: Sentence(
      "what a facility must be asked, each thing once, in walking order", "អ្វីដែលត្រូវសួរគ្រឹះស្ថានមួយ ម្តងមួយចំណុច តាមលំដាប់ដើរពិនិត្យ"),
    details: Sentence(
      "Lists exactly what FACILITY must be asked by the standards that apply to it (or by those named with --against): "
        + "what to count first, the services, then every question once, in the order of a walk: papers, staff, gate, "
        + "kitchen, rooms, washing, health, files, talks with staff, talks with residents.",
      "បង្ហាញអ្វីដែលត្រូវសួរ FACILITY តាមស្តង់ដារដែលអនុវត្ត (ឬដែលបញ្ជាក់ដោយ --against)៖ អ្វីដែលត្រូវរាប់មុន សេវា បន្ទាប់មកសំណួរនីមួយៗតែម្តង "
        + "តាមលំដាប់ដើរពិនិត្យ៖ ឯកសារ បុគ្គលិក ខ្លោងទ្វារ ផ្ទះបាយ បន្ទប់ បង្គន់ សុខភាព សំណុំរឿង ការសម្ភាសបុគ្គលិក និងអ្នកស្នាក់នៅ។"),
    example: "careaudit checklist pp-014")

  static let new = CommandSyntax(
    name: "new", operands: "FACILITY", fewestOperands: 1, mostOperands: 1,
    options: common + [
      against,
      OptionSyntax(
        name: "--kind", value: .oneOf(["inspection", "self-assessment", "follow-up"]),
        help: Sentence("what the visit will be (default inspection)", "ប្រភេទនៃការចុះពិនិត្យ (លំនាំដើម inspection)")),
      OptionSyntax(
        name: "--from", value: .required("RECORD"),
        help: Sentence(
          "show the ratings of this record beside the questions, as comments", "បង្ហាញចំណាត់ថ្នាក់នៃកំណត់ត្រានេះជាមតិយោបល់ក្បែរសំណួរ")),
      OptionSyntax(
        name: "--output", value: .required("FILE"),
        help: Sentence(
          "write to FILE, which ends in .yaml (default: beside facility.yaml, by date and kind); never over a file that is there",
          "សរសេរទៅក្នុង FILE ដែលបញ្ចប់ដោយ .yaml (លំនាំដើម៖ ក្បែរ facility.yaml) មិនសរសេរជាន់ឯកសារដែលមានទេ")),
    ],
    formats: [.yaml],
    summary: Sentence("a record with every question and no answer, ready to fill in", "កំណត់ត្រាដែលមានគ្រប់សំណួរ ត្រៀមសម្រាប់បំពេញ"),
    details: Sentence(
      "Writes a record of FACILITY for the day of --on (default today) with every question that applies, asked once, in "
        + "walking order, and no answer. It never writes over a file. Nothing is carried over from earlier visits.",
      "សរសេរកំណត់ត្រារបស់ FACILITY សម្រាប់ថ្ងៃ --on (លំនាំដើមថ្ងៃនេះ) ដែលមានគ្រប់សំណួរ សួរតែម្តង តាមលំដាប់ដើរពិនិត្យ ដោយគ្មានចម្លើយ។ "
        + "មិនសរសេរជាន់ឯកសារដែលមានទេ ហើយមិនយកអ្វីពីលើកមុនមកទេ។"),
    example: "careaudit new pp-014 --kind self-assessment --on 2026-11-23 --output /tmp/visit.yaml")

  static let schema = CommandSyntax(
    name: "schema", operands: "KIND", fewestOperands: 1, mostOperands: 1,
    options: [help, language, .output([.json])], formats: [.json],
    summary: Sentence("the JSON Schema of a kind of file, for editors", "JSON Schema នៃប្រភេទឯកសារ សម្រាប់កម្មវិធីសរសេរ"),
    details: Sentence(
      "Prints the JSON Schema of standard, measures, tailoring, holidays, facility, record or plan, for editors that check YAML while it "
        + "is written. It is made of the same forms that the program reads by. What depends on other files, such as ids, "
        + "only careaudit check can tell.",
      "បង្ហាញ JSON Schema នៃ standard, measures, tailoring, holidays, facility, record ឬ plan សម្រាប់កម្មវិធីសរសេរដែលពិនិត្យ YAML។ "
        + "អ្វីដែលអាស្រ័យលើឯកសារផ្សេង ដូចជា id មានតែ careaudit check ទេដែលអាចប្រាប់បាន។"),
    example: "careaudit schema record")

  private static let help = OptionSyntax(
    name: "--help", value: .none, help: Sentence("show this help", "បង្ហាញជំនួយនេះ"))

  static let language = OptionSyntax(
    name: "--language", value: .oneOf(["en", "km"]),
    help: Sentence("English or Khmer (default: that of the system)", "ភាសាអង់គ្លេស ឬខ្មែរ (លំនាំដើម តាមប្រព័ន្ធ)"))

  static let against = OptionSyntax(
    name: "--against", value: .required("ID"), mayRepeat: true,
    help: Sentence("ask by this standard only; may be given again", "សួរតាមស្តង់ដារនេះប៉ុណ្ណោះ អាចប្រើច្រើនដង"))

  static let rescore = OptionSyntax(
    name: "--rescore", value: .none,
    help: Sentence(
      "score records pinned to an older revision by today's too", "ដាក់ពិន្ទុកំណត់ត្រាដែលឆ្លើយតាមកំណែចាស់ តាមកំណែបច្ចុប្បន្នផងដែរ"))

  /// The common options of a command that makes pages, which can hold both languages.
  static let page = common.map { option in
    option.name != language.name
      ? option
      : OptionSyntax(
        name: language.name, value: .oneOf(PageLanguages.allCases.map(\.word)),
        help: Sentence(
          "English, Khmer, or a page in both (default: pages both, text that of the system)",
          "ភាសាអង់គ្លេស ខ្មែរ ឬទំព័រជាពីរភាសា (លំនាំដើម ទំព័រជាពីរភាសា អក្សរតាមប្រព័ន្ធ)"))
  }

  static let common = [
    OptionSyntax(
      name: "--standards", value: .required("DIR"),
      help: Sentence("the folder of standards (default Standards)", "ថតស្តង់ដារ (លំនាំដើម Standards)")),
    OptionSyntax(
      name: "--tailoring", value: .required("FILE"), mayRepeat: true,
      help: Sentence("change a standard as this file says; may be given again", "កែសម្រួលស្តង់ដារតាមឯកសារនេះ អាចប្រើច្រើនដង")),
    OptionSyntax(
      name: "--on", value: .required("DATE"),
      help: Sentence(
        "today's date, as 2026-11-23; later dates are in the future", "កាលបរិច្ឆេទថ្ងៃនេះ ដូច 2026-11-23; កាលបរិច្ឆេទក្រោយនោះជាអនាគត")),
    language,
    OptionSyntax(
      name: "--color", value: .optional(["always", "auto", "never"]),
      help: Sentence(
        "colour always, never, or on a terminal only (default auto)", "ពណ៌ជានិច្ច មិនប្រើ ឬប្រើតែលើអេក្រង់ពាក្យបញ្ជា (លំនាំដើម auto)")),
    OptionSyntax(
      name: "--strict", value: .none,
      help: Sentence(
        "exit with 1 where a facility is below its minimum or undetermined", "បញ្ចប់ដោយលេខ 1 បើមានគ្រឹះស្ថានក្រោមអប្បបរមា ឬមិនទាន់កំណត់បាន")),
    help,
  ]
}
