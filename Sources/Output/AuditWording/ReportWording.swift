package import AuditDesk
package import AuditModel
internal import AuditScoring

/// The words of facility reports. Khmer: a draft until a native reader has reviewed it.
package enum ReportPhrases {
  package static let title = Sentence("Facility report", "របាយការណ៍អំពីគ្រឹះស្ថាន")
  package static let aConfidentialFacility = Sentence("A confidential facility", "គ្រឹះស្ថានសម្ងាត់មួយ")
  package static let view = Sentence("This view", "អ្នកដែលអាចអានរបាយការណ៍នេះ")
  package static let reportedOn = Sentence("Reported on", "របាយការណ៍ថ្ងៃទី")
  package static let atAGlance = Sentence("At a glance", "សង្ខេប")
  package static let standard = Sentence("Standard", "ស្តង់ដារ")
  package static let standing = Sentence("Standing", "ស្ថានភាព")
  package static let rating = Sentence("Rating", "ចំណាត់ថ្នាក់")
  package static let minimum = Sentence("The minimum", "អប្បបរមា")
  package static let beyond = Sentence("Beyond the minimum", "លើសពីអប្បបរមា")
  package static let change = Sentence("Since the visit before", "ធៀបនឹងលើកមុន")
  package static let ownRating = Sentence("Rates itself", "វាយតម្លៃខ្លួនឯង")
  package static let firstVisit = Sentence("first visit", "លើកទីមួយ")
  package static let notInspected = Sentence(
    "not inspected yet; the self-assessment alone", "មិនទាន់មានអធិការកិច្ច មានតែការវាយតម្លៃខ្លួនឯង")
  package static let howToRead = Sentence(
    "The minimum and what lies beyond it are counted apart. Dark: certain. Hatched: open answers can still bring it. Empty: lost. "
      + "A range stands wherever answers are open.",
    "អប្បបរមា និងអ្វីដែលលើសពីនោះ ត្រូវរាប់ដាច់ដោយឡែកពីគ្នា។ ពណ៌ដិត៖ ប្រាកដ។ ឆ្នូត៖ សំណួរដែលមិនទាន់មានចម្លើយអាចផ្តល់ឱ្យបាន។ ទទេ៖ បានបាត់បង់។ "
      + "កន្លែងណាមានសំណួរមិនទាន់មានចម្លើយ លទ្ធផលជាចន្លោះ។")

  /// That it is no legal finding, and how many of the criteria are said to have been compared with the official text; where there
  /// are no criteria, nothing is said of them.
  package static func legalNote(_ standards: [Standard]) -> Sentence {
    let criteria = standards.flatMap(\.criteria)
    let compared = criteria.count { $0.basis?.status == .text }
    let onlyAid = Sentence(
      "An aid to an inspection, not a legal finding.", "ជាជំនួយដល់អធិការកិច្ច មិនមែនជាសេចក្តីសម្រេចតាមច្បាប់ទេ។")
    guard !criteria.isEmpty else { return onlyAid }
    let aid = onlyAid + Sentence(same: " ")
    let each = Sentence(
      "; each says what it rests on.", "។ លក្ខណៈវិនិច្ឆ័យនីមួយៗប្រាប់អំពីមូលដ្ឋានរបស់វា។")
    if compared == 0 {
      return aid
        + Sentence(
          "No criterion was compared with the official Khmer text",
          "គ្មានលក្ខណៈវិនិច្ឆ័យណាត្រូវបានផ្ទៀងផ្ទាត់ជាមួយអត្ថបទផ្លូវការជាភាសាខ្មែរទេ") + each
    }
    let of = "\(compared) of \(criteria.count) criteria " + (compared == 1 ? "is" : "are")
    return aid
      + Sentence(
        of + " said to have been compared with the official Khmer text",
        "ក្នុងចំណោមលក្ខណៈវិនិច្ឆ័យ \(criteria.count) មាន \(compared) ដែលបញ្ជាក់ថាបានផ្ទៀងផ្ទាត់ជាមួយអត្ថបទផ្លូវការជាភាសាខ្មែរ") + each
  }

  package static let whyTitle = Sentence("Why this rating", "ហេតុអ្វីបានជាចំណាត់ថ្នាក់នេះ")
  package static let needsFor = Sentence("What this rating needs:", "លក្ខខណ្ឌសម្រាប់ចំណាត់ថ្នាក់៖")
  package static let holdsDown = Sentence("holds the rating down", "ធ្វើឱ្យចំណាត់ថ្នាក់ធ្លាក់ចុះ")
  package static let against = Sentence("against it:", "អ្វីដែលរារាំង៖")
  package static let waitsFor = Sentence("waits for:", "រង់ចាំ៖")
  package static let bestRating = Sentence("This is the best rating of the standard.", "នេះជាចំណាត់ថ្នាក់ល្អបំផុតនៃស្តង់ដារនេះ។")

  package static let sections = Sentence("Sections", "ផ្នែក")
  package static let section = Sentence("Section", "ផ្នែក")
  package static let whole = Sentence("The whole", "សរុប")
  package static let shortcomings = Sentence("Findings short of the standard", "ការរកឃើញដែលមិនទាន់បំពេញតាមស្តង់ដារ")
  package static let noShortcomings = Sentence(
    "Nothing that was rated falls short of the standard.", "អ្វីៗទាំងអស់ដែលបានវាយតម្លៃ សុទ្ធតែបំពេញតាមស្តង់ដារ។")
  package static let open = Sentence("What is open", "អ្វីដែលមិនទាន់មានចម្លើយ")
  package static let nothingOpen = Sentence("Everything that applies was answered.", "អ្វីៗដែលពាក់ព័ន្ធមានចម្លើយទាំងអស់។")
  package static let others = Sentence("All other findings", "ការរកឃើញផ្សេងទៀតទាំងអស់")
  package static let othersHelp = Sentence(
    "Met, recorded without a score, or not applicable.", "បំពេញតាមស្តង់ដារ កត់ត្រាដោយមិនដាក់ពិន្ទុ ឬមិនពាក់ព័ន្ធ។")
  package static let criterion = Sentence("Criterion", "លក្ខណៈវិនិច្ឆ័យ")
  package static let result = Sentence("Result", "លទ្ធផល")
  package static let whatWasSeen = Sentence("What was seen", "អ្វីដែលបានឃើញ")
  package static let restsOn = Sentence("Rests on", "ផ្អែកលើ")
  package static let whyOpen = Sentence("Why open", "មូលហេតុ")
  package static let canChange = Sentence("What it can change", "អាចផ្លាស់ប្តូរអ្វី")
  package static let counted = Sentence("counted", "បានរាប់")
  package static let service = Sentence("service", "សេវា")
  package static let providedTo = Sentence("provided to", "ផ្តល់ជូន")
  package static let referredFor = Sentence("referred", "បញ្ជូនបន្ត")
  package static let notOffered = Sentence("not offered", "មិនមានផ្តល់ជូន")
  package static let record = Sentence("record", "កំណត់ត្រា")
  package static let source = Sentence("source", "ប្រភព")
  package static let answeredBy = Sentence("answered once with", "ឆ្លើយតែម្តងរួមជាមួយ")

  package static let changeTitle = Sentence("Change since the last visits", "ការផ្លាស់ប្តូរធៀបនឹងលើកមុនៗ")
  package static let onlyVisit = Sentence(
    "This is the only visit by this standard; there is nothing to compare it with.",
    "មានការចុះពិនិត្យតែម្តងតាមស្តង់ដារនេះ គ្មានអ្វីសម្រាប់ប្រៀបធៀបទេ។")
  package static let visit = Sentence("Visit", "ការចុះពិនិត្យ")
  package static let standingToday = Sentence("standing today", "ស្ថានភាពថ្ងៃនេះ")
  package static let before = Sentence("before", "មុន")
  package static let now = Sentence("now", "ឥឡូវ")
  package static let points = Sentence("points", "ចំណុចភាគរយ")
  package static let changeInPoints = Sentence("Change", "ការផ្លាស់ប្តូរ")
  package static let moved = Sentence("Which answers moved", "ចម្លើយដែលបានផ្លាស់ប្តូរ")
  package static let nothingMoved = Sentence("No answer moved.", "គ្មានចម្លើយណាផ្លាស់ប្តូរទេ។")
  package static let otherRevision = Sentence(
    "The two were scored by different revisions of the standard; criteria are matched by their ids.",
    "លើកទាំងពីរត្រូវបានដាក់ពិន្ទុតាមកំណែផ្សេងគ្នានៃស្តង់ដារ លក្ខណៈវិនិច្ឆ័យត្រូវបានផ្គូផ្គងតាម id។")
  package static let notAsked = Sentence("not asked", "មិនបានសួរ")

  package static let besideTitle = Sentence("Self-assessment beside inspection", "ការវាយតម្លៃខ្លួនឯងទល់នឹងអធិការកិច្ច")
  package static let selfRatesBetter = Sentence("rates itself better than the inspection", "វាយតម្លៃខ្លួនឯងល្អជាងអធិការកិច្ច")
  package static let selfRatesWorse = Sentence("rates itself worse than the inspection", "វាយតម្លៃខ្លួនឯងអន់ជាងអធិការកិច្ច")
  package static let onlyOneSide = Sentence("answered by one of the two only", "មានចម្លើយតែម្ខាង")
  package static let sameOnAll = Sentence("Both say the same wherever both answer.", "ទាំងពីរនិយាយដូចគ្នា កន្លែងណាដែលទាំងពីរឆ្លើយ។")
  package static let itself = Sentence("Self-assessment", "ការវាយតម្លៃខ្លួនឯង")
  package static let inspected = Sentence("Inspection", "អធិការកិច្ច")

  package static let planTitle = Sentence("The plan in short", "ផែនការសង្ខេប")
  package static let action = Sentence("Action", "សកម្មភាព")
  package static let responsible = Sentence("Responsible", "អ្នកទទួលខុសត្រូវ")
  package static let due = Sentence("Due", "កាលបរិច្ឆេទកំណត់")
  package static let cost = Sentence("Cost", "ចំណាយ")
  package static let costLow = Sentence("Cost from, US$", "ចំណាយចាប់ពី ដុល្លារ")
  package static let costHigh = Sentence("Cost up to, US$", "ចំណាយរហូតដល់ ដុល្លារ")
  package static let state = Sentence("State", "ស្ថានភាព")

  package static let provenanceTitle = Sentence("By what this was scored", "ដាក់ពិន្ទុតាមអ្វី")
  package static let edition = Sentence("Edition", "ការបោះពុម្ព")
  package static let revision = Sentence("Revision of the checklist", "កំណែនៃបញ្ជីត្រួតពិនិត្យ")
  package static let digest = Sentence("Digest (SHA-256)", "លេខសម្គាល់ឯកសារ (SHA-256)")
  package static let tailoring = Sentence("Tailoring", "ការកែសម្រួល")
  package static let none = Sentence("none", "គ្មាន")
  package static let translation = Sentence("Translation", "ការបកប្រែ")
  package static let basisCounts = Sentence("What its criteria rest on", "មូលដ្ឋាននៃលក្ខណៈវិនិច្ឆ័យ")
  package static let sources = Sentence("Sources", "ប្រភព")
  package static let records = Sentence("Records", "កំណត់ត្រា")
  package static let program = Sentence("Program", "កម្មវិធី")
  package static let notAudited = Sentence("Not audited", "មិនទាន់បានធ្វើសវនកម្ម")
  package static let leftOut = Sentence(
    "Left out, because these records have errors", "មិនបានយកមកគិត ព្រោះកំណត់ត្រាទាំងនេះមានកំហុស")
  package static let noRecord = Sentence(
    "There is no record of a visit yet.", "មិនទាន់មានកំណត់ត្រានៃការចុះពិនិត្យទេ។")

  /// How many problems the files have.
  package static func problems(_ errors: Int, _ warnings: Int) -> Sentence {
    Sentence(
      "careaudit check names \(Phrases.errors.text(errors, .english)) and "
        + "\(Phrases.warnings.text(warnings, .english)) in these files.",
      "careaudit check បង្ហាញ\(Phrases.errors.text(errors, .khmer)) និង\(Phrases.warnings.text(warnings, .khmer)) ក្នុងឯកសារទាំងនេះ។"
    )
  }

  /// By how much a share moved, in percentage points.
  package static func moved(_ tenths: Int64) -> Sentence {
    let sign = tenths > 0 ? "+" : tenths < 0 ? "−" : "±"
    let size = tenths.magnitude
    let text = sign + String(size / 10) + "." + String(size % 10)
    return Sentence(text + " points", text + " ចំណុច")
  }
}

extension ReportView {
  /// What the view is, and what it leaves out.
  package var phrase: Sentence {
    switch self {
    case .own:
      Sentence(
        "For the facility itself and those who inspect it. Not to be passed on: ask for another view with --share.",
        "សម្រាប់គ្រឹះស្ថាននេះផ្ទាល់ និងអ្នកដែលធ្វើអធិការកិច្ច។ សូមកុំចែកបន្ត៖ សូមប្រើ --share ដើម្បីបានរបាយការណ៍សម្រាប់អ្នកដទៃ។")
    case .ministry:
      Sentence(
        "For the ministry. It holds everything, the name of a confidential facility too.",
        "សម្រាប់ក្រសួង។ មានព័ត៌មានទាំងអស់ រួមទាំងឈ្មោះគ្រឹះស្ថានសម្ងាត់ផង។")
    case .coalition:
      Sentence(
        "For a coalition of providers. Of a confidential facility it leaves out the name, the province, notes, evidence and counted numbers.",
        "សម្រាប់សម្ព័ន្ធអង្គការ។ ចំពោះគ្រឹះស្ថានសម្ងាត់ មិនបង្ហាញឈ្មោះ ខេត្ត កំណត់សម្គាល់ ភស្តុតាង និងចំនួនដែលបានរាប់ទេ។")
    case .everybody:
      Sentence(
        "For everybody. It leaves out notes, evidence and counted numbers, and of a confidential facility the id, the name and the province.",
        "សម្រាប់សាធារណៈ។ មិនបង្ហាញកំណត់សម្គាល់ ភស្តុតាង និងចំនួនដែលបានរាប់ទេ ហើយចំពោះគ្រឹះស្ថានសម្ងាត់ មិនបង្ហាញ id ឈ្មោះ និងខេត្តឡើយ។")
    }
  }
}

extension AnswerMove.Direction {
  package var phrase: Sentence {
    switch self {
    case .better: Sentence("better", "ល្អជាងមុន")
    case .worse: Sentence("worse", "អន់ជាងមុន")
    case .answered: Sentence("answered now", "មានចម្លើយហើយ")
    case .reopened: Sentence("open now", "លែងមានចម្លើយ")
    case .changed: Sentence("counts differently", "រាប់ខុសពីមុន")
    }
  }

  /// A sign that needs no colour.
  package var sign: String {
    switch self {
    case .better: "▲"
    case .worse: "▼"
    case .answered: "●"
    case .reopened: "○"
    case .changed: "◆"
    }
  }
}

extension StandardKind {
  package var phrase: Sentence {
    switch self {
    case .law: Sentence("law", "ច្បាប់")
    case .policy: Sentence("policy", "គោលនយោបាយ")
    case .tool: Sentence("tool", "ឧបករណ៍")
    case .goodPractice: Sentence("good practice", "ការអនុវត្តល្អ")
    }
  }
}

extension SourceExtent {
  package var phrase: Sentence {
    switch self {
    case .full: Sentence("read in full", "បានអានទាំងស្រុង")
    case .excerpt: Sentence("an excerpt was read", "បានអានតែផ្នែកខ្លះ")
    case .summary: Sentence("a summary was read", "បានអានតែសេចក្តីសង្ខេប")
    }
  }

  /// In a list of sources.
  package var shortPhrase: Sentence { Sentence(word, phrase.khmer) }
}

extension TranslationStatus {
  package var phrase: Sentence {
    switch self {
    case .official: Sentence("official", "ផ្លូវការ")
    case .reviewed: Sentence("reviewed", "បានពិនិត្យ")
    case .draft: Sentence("draft", "សេចក្តីព្រាង")
    }
  }
}

extension Language {
  package var phrase: Sentence {
    switch self {
    case .english: Sentence("English", "ភាសាអង់គ្លេស")
    case .khmer: Sentence("Khmer", "ភាសាខ្មែរ")
    }
  }
}
