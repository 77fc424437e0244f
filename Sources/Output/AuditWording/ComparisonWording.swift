public import AuditComparison
internal import AuditModel

/// The words of comparisons. Khmer: a draft until a native reader has reviewed it.
package enum ComparisonPhrases {
  package static let title = Sentence("Comparison of facilities", "ការប្រៀបធៀបគ្រឹះស្ថាន")
  package static let view = Sentence("View", "ទិដ្ឋភាព")
  package static let grouped = Sentence("Groups by", "ចាត់ក្រុមតាម")
  package static let inShort = Sentence("In short", "សង្ខេប")
  package static let facility = Sentence("facility", "គ្រឹះស្ថាន")
  package static let criterion = Sentence("criterion", "លក្ខណៈវិនិច្ឆ័យ")
  package static let group = Sentence("group", "ក្រុម")
  package static let groups = Sentence("Groups", "ក្រុម")
  package static let visited = Sentence("visited", "បានចុះពិនិត្យ")
  package static let rank = Sentence("rank", "លំដាប់")
  package static let peers = Sentence("among peers", "ក្នុងចំណោមគ្រឹះស្ថានស្រដៀងគ្នា")
  package static let peersShort = Sentence("peers", "ស្រដៀងគ្នា")
  package static let median = Sentence("median", "មេដ្យាន")
  package static let quartiles = Sentence("quartiles", "ក្វាទីល")
  package static let meeting = Sentence("surely meet the minimum", "ប្រាកដជាបំពេញអប្បបរមា")
  package static let sections = Sentence("Facilities and sections", "គ្រឹះស្ថាន និងផ្នែក")
  package static let groupSections = Sentence("Groups and sections", "ក្រុម និងផ្នែក")
  package static let groupCells = Sentence(
    "Each cell: of the answers to criteria of the minimum, the percentage that is the best rating; a range where counts are "
      + "only told as “at most” and “at least”. “–”: too few to tell.",
    "ក្រឡានីមួយៗ៖ ក្នុងចំណោមចម្លើយចំពោះលក្ខណៈវិនិច្ឆ័យអប្បបរមា ភាគរយដែលជាចំណាត់ថ្នាក់ល្អបំផុត; ជាចន្លោះ នៅពេលចំនួនត្រូវបានប្រាប់ត្រឹម "
      + "“យ៉ាងច្រើន” និង “យ៉ាងតិច”។ “–”៖ តិចពេកមិនអាចបង្ហាញ។")
  package static let cells = Sentence(
    "Each cell: percent of the points of the minimum, from the lowest to the highest while answers are open. “?”: no answer "
      + "yet. “–”: nothing is asked there, or too few to tell.",
    "ក្រឡានីមួយៗ៖ ភាគរយនៃពិន្ទុអប្បបរមា ពីទាបបំផុតដល់ខ្ពស់បំផុត ពេលនៅមានសំណួរគ្មានចម្លើយ។ “?”៖ មិនទាន់មានចម្លើយ។ "
      + "“–”៖ គ្មានសំណួរ ឬតិចពេកមិនអាចបង្ហាញ។")
  package static let ranksNote = Sentence(
    "A rank is a range too: the best and the worst place that the open answers leave possible.",
    "លំដាប់ក៏ជាចន្លោះដែរ៖ លំដាប់ល្អបំផុត និងទាបបំផុតដែលនៅអាចទៅរួច បើគិតសំណួរមិនទាន់មានចម្លើយ។")
  package static let failing = Sentence("Criteria that fail most", "លក្ខណៈវិនិច្ឆ័យដែលមិនបំពេញញឹកញាប់ជាងគេ")
  package static func failing(_ count: FacilityCount) -> Sentence {
    Sentence("not met at ", "មិនបំពេញនៅ ") + count.phrase
  }
  package static let failingNote = Sentence(
    "How many facilities are rated less than the best, of those where the criterion is rated.",
    "ចំនួនគ្រឹះស្ថានដែលទទួលបានតិចជាងចំណាត់ថ្នាក់ល្អបំផុត ក្នុងចំណោមគ្រឹះស្ថានដែលលក្ខណៈវិនិច្ឆ័យនោះមានចម្លើយ។")
  package static let nothingFails = Sentence("no criterion fails", "គ្មានលក្ខណៈវិនិច្ឆ័យណាមិនបំពេញទេ")
  package static let change = Sentence("Change", "ការផ្លាស់ប្តូរ")
  package static let changeNote = Sentence(
    "From the visit before to the standing, in percentage points of the minimum. “Up” and “down” only where no open answer "
      + "can undo it.",
    "ពីការចុះពិនិត្យមុន ដល់ស្ថានភាពបច្ចុប្បន្ន គិតជាពិន្ទុភាគរយនៃអប្បបរមា។ “ឡើង” និង “ចុះ” ប្រើតែពេលគ្មានចម្លើយណាអាចប្តូរវាបាន។")
  package static func changeSince(_ day: String) -> Sentence {
    Sentence(
      "From where a facility stood on \(day) to its standing, in percentage points of the minimum. “Up” and “down” only "
        + "where no open answer can undo it.",
      "ពីស្ថានភាពនៅថ្ងៃ \(day) ដល់ស្ថានភាពបច្ចុប្បន្ន គិតជាពិន្ទុភាគរយនៃអប្បបរមា។ “ឡើង” និង “ចុះ” "
        + "ប្រើតែពេលគ្មានចម្លើយណាអាចប្តូរវាបាន។")
  }
  package static let before = Sentence("before", "មុន")
  package static let now = Sentence("now", "ឥឡូវ")
  package static let difference = Sentence("difference", "ភាពខុសគ្នា")
  package static let criteriaMoved = Sentence("criteria better / worse", "លក្ខណៈវិនិច្ឆ័យល្អជាងមុន / អន់ជាងមុន")
  package static let sectionsUp = Sentence("sections up", "ផ្នែកឡើង")
  package static let sectionsDown = Sentence("sections down", "ផ្នែកចុះ")
  package static let years = Sentence("By year of the visit", "តាមឆ្នាំនៃការចុះពិនិត្យ")
  package static let year = Sentence("year", "ឆ្នាំ")
  package static let facilities = Sentence("facilities", "គ្រឹះស្ថាន")

  package static let selfAssessment = Sentence(
    "Self-assessment beside inspection", "ការវាយតម្លៃខ្លួនឯង ទល់នឹងអធិការកិច្ច")
  package static let compared = Sentence("answers compared", "ចម្លើយដែលបានប្រៀបធៀប")
  package static let agreement = Sentence("agreement", "ការស្របគ្នា")
  package static let kappa = Sentence("weighted kappa", "kappa ថ្លឹងទម្ងន់")
  package static let undefined = Sentence("not defined", "មិនអាចគណនាបាន")
  package static let kinder = Sentence("rates itself better", "ដាក់ខ្លួនឯងល្អជាង")
  package static let harsher = Sentence("rates itself worse", "ដាក់ខ្លួនឯងអន់ជាង")
  package static let allPairs = Sentence("all together", "ទាំងអស់រួមគ្នា")
  package static let tooWell = Sentence("On what facilities rate themselves too well", "ចំណុចដែលគ្រឹះស្ថានវាយតម្លៃខ្លួនឯងល្អពេក")
  package static let kappaNote = Sentence(
    "Weighted kappa: agreement beyond chance, from −1 to 1, with its interval of 95%. Answers of one facility hang together, "
      + "so for all together the interval is too narrow rather than too wide.",
    "kappa ថ្លឹងទម្ងន់៖ ការស្របគ្នាលើសពីចៃដន្យ ពី −1 ដល់ 1 ជាមួយចន្លោះជឿជាក់ 95%។ ចម្លើយរបស់គ្រឹះស្ថានតែមួយទាក់ទងគ្នា "
      + "ដូច្នេះសម្រាប់ទាំងអស់រួមគ្នា ចន្លោះនោះអាចតូចជាងការពិត។")

  package static let services = Sentence("Services", "សេវា")
  package static let service = Sentence("service", "សេវា")
  package static let provided = Sentence("provided", "ផ្តល់ដោយផ្ទាល់")
  package static let referred = Sentence("only referred", "បញ្ជូនបន្តប៉ុណ្ណោះ")
  package static let missing = Sentence("neither", "គ្មានទាំងពីរ")
  package static let missingFor = Sentence("neither, for whom", "គ្មានទាំងពីរ សម្រាប់អ្នកណា")
  package static let baseline = Sentence("assessment 2012", "ការវាយតម្លៃឆ្នាំ ២០១២")
  package static let servicesNote = Sentence(
    "How many facilities provide a service to any of their residents, only refer to one, or neither. Beside it the share of "
      + "the 29 organisations of the assessment of 2012 that provided it (source assessment-2012, 3.2.5); these were "
      + "organisations of all kinds, not only shelters.",
    "ចំនួនគ្រឹះស្ថានដែលផ្តល់សេវាដល់អ្នកស្នាក់នៅណាមួយ បញ្ជូនបន្តប៉ុណ្ណោះ ឬគ្មានទាំងពីរ។ ក្បែរនោះជាភាគរយនៃអង្គការ ២៩ "
      + "ក្នុងការវាយតម្លៃឆ្នាំ ២០១២ ដែលបានផ្តល់សេវានោះ (ប្រភព assessment-2012, 3.2.5) ដែលជាអង្គការគ្រប់ប្រភេទ មិនមែនតែជម្រកទេ។")
  package static let housed = Sentence("facilities where they live", "គ្រឹះស្ថានដែលពួកគេស្នាក់នៅ")
  package static let gaps = Sentence("Often passed by", "អ្វីដែលច្រើនតែត្រូវបានមើលរំលង")
  package static let gapsNote = Sentence(
    "What the criteria on these say; men and boys also stand in the table of services.",
    "អ្វីដែលលក្ខណៈវិនិច្ឆ័យអំពីចំណុចទាំងនេះបង្ហាញ; បុរស និងក្មេងប្រុសមានក្នុងតារាងសេវាផងដែរ។")
  package static let costs = Sentence("Cost for one person and year, US$", "ថ្លៃសម្រាប់មនុស្សម្នាក់ក្នុងមួយឆ្នាំ (ដុល្លារអាមេរិក)")
  package static let lowest = Sentence("lowest", "ទាបបំផុត")
  package static let highest = Sentence("highest", "ខ្ពស់បំផុត")
  package static let costsNote = Sentence(
    "Beside it the range that five organisations told the assessment of 2012 (3.2.7).",
    "ក្បែរនោះជាចន្លោះដែលអង្គការប្រាំបានប្រាប់ក្នុងការវាយតម្លៃឆ្នាំ ២០១២ (3.2.7)។")
  package static let tooFewToTell = Sentence("too few to tell", "តិចពេកមិនអាចបង្ហាញ")
  package static let notHere = Sentence(
    "nothing of it may be shown in this view", "គ្មានអ្វីអាចបង្ហាញក្នុងទិដ្ឋភាពនេះទេ")
  package static let sortHint = Sentence(
    "A click on a heading sorts the table.", "ចុចលើចំណងជើងជួរឈរ ដើម្បីតម្រៀបតារាង។")
  package static let definitions = Sentence(
    "Every figure is defined in Audits/README.md under Comparison and Discretion.",
    "តួលេខនីមួយៗត្រូវបានពន្យល់ក្នុង Audits/README.md ក្រោមចំណងជើង Comparison និង Discretion។")

  package static let inspectors = Sentence("Two records of one visit", "កំណត់ត្រាពីរនៃការចុះពិនិត្យតែមួយ")
  package static let first = Sentence("first record", "កំណត់ត្រាទីមួយ")
  package static let second = Sentence("second record", "កំណត់ត្រាទីពីរ")
  package static let talkOver = Sentence("To talk over", "ចំណុចត្រូវពិភាក្សា")
  package static let nothingToTalkOver = Sentence("both records say the same", "កំណត់ត្រាទាំងពីរដូចគ្នា")
  package static let firstBetter = Sentence("the first rates better", "ទីមួយដាក់ល្អជាង")
  package static let firstWorse = Sentence("the first rates worse", "ទីមួយដាក់អន់ជាង")
  package static let oneSided = Sentence("answered in one record only", "មានចម្លើយតែក្នុងកំណត់ត្រាមួយ")
}

extension SharingView {
  var phrase: Sentence {
    switch self {
    case .publicly: Sentence("public", "សាធារណៈ")
    case .coalition: Sentence("coalition", "បណ្តាញអង្គការ")
    case .ministry: Sentence("ministry", "ក្រសួង")
    }
  }

  /// What every page says at its top.
  package var statement: Sentence {
    switch self {
    case .publicly:
      Sentence(
        "Public view: groups of at least five facilities, no single facility. Smaller groups are put together; what rests "
          + "on fewer than five is not shown. “At most 1” and “at least all but 1” are told instead of none and all.",
        "ទិដ្ឋភាពសាធារណៈ៖ ក្រុមដែលមានគ្រឹះស្ថានយ៉ាងតិចប្រាំ គ្មានគ្រឹះស្ថានណាមួយដាច់ដោយឡែកទេ។ ក្រុមតូចៗត្រូវបានបញ្ចូលគ្នា "
          + "អ្វីដែលផ្អែកលើគ្រឹះស្ថានតិចជាងប្រាំមិនត្រូវបានបង្ហាញទេ។ បង្ហាញ “យ៉ាងច្រើន 1” និង “យ៉ាងតិចទាំងអស់លើកលែងតែ 1” ជំនួសគ្មាន និងទាំងអស់។")
    case .coalition:
      Sentence(
        "Coalition view: facilities with an open location stand under pseudonyms or numbers. Those whose location is "
          + "confidential have no line; they are counted by themselves, in groups of at least five or not at all. Groups of "
          + "fewer than five are put together; notes and evidence are left out.",
        "ទិដ្ឋភាពបណ្តាញអង្គការ៖ គ្រឹះស្ថានដែលទីតាំងបើកចំហ បង្ហាញដោយឈ្មោះសម្ងាត់ ឬលេខ។ គ្រឹះស្ថានដែលទីតាំងសម្ងាត់គ្មានបន្ទាត់ទេ "
          + "គ្រឹះស្ថានទាំងនោះត្រូវរាប់ដោយឡែក ក្នុងក្រុមយ៉ាងតិចប្រាំ ឬមិនរាប់សោះ។ ក្រុមតិចជាងប្រាំត្រូវបានបញ្ចូលគ្នា; កំណត់សម្គាល់ និងភស្តុតាងត្រូវបានដកចេញ។")
    case .ministry:
      Sentence(
        "Ministry view: everything, with ids and names, confidential places too. Do not pass it on.",
        "ទិដ្ឋភាពក្រសួង៖ អ្វីៗទាំងអស់ ព្រមទាំង id និងឈ្មោះ រួមទាំងកន្លែងសម្ងាត់។ សូមកុំចែកចាយបន្ត។")
    }
  }
}

extension GroupingKey {
  package var phrase: Sentence {
    switch self {
    case .care: Sentence("kind of care", "ប្រភេទនៃការថែទាំ")
    case .province: Sentence("province", "ខេត្ត")
    case .operatedBy: Sentence("operator", "អ្នកដំណើរការ")
    case .residents: Sentence("residents", "អ្នកស្នាក់នៅ")
    case .serves: Sentence("whom they serve", "អ្នកដែលពួកគេបម្រើ")
    }
  }
}

extension GroupLabel {
  package var phrase: Sentence {
    let name =
      switch kind {
      case .care(let care): care.phrase
      case .province(let name?): provincePhrase(name)
      case .province(nil): Sentence("province not told", "មិនប្រាប់ខេត្ត")
      case .operatedBy(let who): who.phrase
      case .residents(let set): GroupLabel.list(set.words.map { $0.phrase })
      case .serves(let set): GroupLabel.list(set.words.map { $0.phrase })
      case .others: Sentence("others", "ផ្សេងទៀត")
      case .everyone: Sentence("all", "ទាំងអស់")
      }
    return isConfidential ? Sentence("location confidential: ", "ទីតាំងសម្ងាត់៖ ") + name : name
  }

  private static func list(_ phrases: [Sentence]) -> Sentence {
    Sentence(
      phrases.map(\.english).joined(separator: ", "), phrases.map(\.khmer).joined(separator: " "))
  }
}

extension Movement {
  package var phrase: Sentence {
    switch self {
    case .up: Sentence("up", "ឡើង")
    case .down: Sentence("down", "ចុះ")
    case .same: Sentence("the same", "ដដែល")
    case .unsure: Sentence("not sure", "មិនប្រាកដ")
    }
  }

  package var mark: String {
    switch self {
    case .up: "▲"
    case .down: "▼"
    case .same: "="
    case .unsure: "?"
    }
  }
}

extension ServiceCoverage.Audience {
  package var phrase: Sentence {
    switch self {
    case .girls: ResidentGroup.girls.phrase
    case .boys: ResidentGroup.boys.phrase
    case .women: ResidentGroup.women.phrase
    case .men: ResidentGroup.men.phrase
    case .children: Sentence("girls or boys", "ក្មេងស្រី ឬក្មេងប្រុស")
    case .adults: Sentence("women or men", "ស្ត្រី ឬបុរស")
    }
  }
}

extension CareGap {
  package var phrase: Sentence {
    switch self {
    case .menAndBoys: Sentence("men and boys", "បុរស និងក្មេងប្រុស")
    case .disability: Sentence("disability", "ពិការភាព")
    case .mentalHealth: Sentence("mental health", "សុខភាពផ្លូវចិត្ត")
    case .substanceUse: Sentence("drug and alcohol use", "ការប្រើគ្រឿងញៀន និងគ្រឿងស្រវឹង")
    }
  }
}

extension FacilityCount {
  /// `3 of 7`, `at most 1 of 7`, `at least 6 of 7` or `2 to 4 of 14`.
  package var phrase: Sentence {
    if isExact { return Sentence("\(fewest) of \(of)", "\(fewest) ក្នុងចំណោម \(of)") }
    if fewest == 0 { return Sentence("at most \(most) of \(of)", "យ៉ាងច្រើន \(most) ក្នុងចំណោម \(of)") }
    if most == of { return Sentence("at least \(fewest) of \(of)", "យ៉ាងតិច \(fewest) ក្នុងចំណោម \(of)") }
    return Sentence("\(fewest) to \(most) of \(of)", "\(fewest) ដល់ \(most) ក្នុងចំណោម \(of)")
  }

  /// `3`, `≤1`, `≥6` or `2–4`.
  package var short: String {
    if isExact { return String(fewest) }
    if fewest == 0 { return "≤" + String(most) }
    return most == of ? "≥" + String(fewest) : String(fewest) + "–" + String(most)
  }
}

extension AssessmentBaseline {
  package var text: String {
    let sign =
      switch precision {
      case .exactly: ""
      case .over: ">"
      case .under: "<"
      }
    return sign + String(percent) + "%"
  }
}

extension PossibleRanks {
  /// `2` or `2–5`.
  package var text: String { best == worst ? String(best) : String(best) + "–" + String(worst) }
}

extension FacilityRow.Name {
  package var text: String {
    switch self {
    case .known(let id, _): id
    case .pseudonym(let name): name
    case .number(let number): "F" + String(number)
    }
  }
}

extension ComparisonRemark {
  /// What must be known, as a sentence.
  public var sentence: Sentence {
    switch self {
    case .nothingToCompare:
      Sentence(
        "there is nothing to compare: no inspection of any facility is among what was asked for",
        "គ្មានអ្វីត្រូវប្រៀបធៀបទេ៖ គ្មានអធិការកិច្ចនៃគ្រឹះស្ថានណាមួយក្នុងអ្វីដែលបានសួរ")
    case .oneFacility(let standard):
      Sentence(
        "\(standard): only one facility has been inspected against it, so there is nothing beside it",
        "\(standard)៖ មានតែគ្រឹះស្ថានមួយដែលបានធ្វើអធិការកិច្ចតាមវា ដូច្នេះគ្មានអ្វីប្រៀបធៀបទេ")
    case .tooFew(let standard):
      Sentence(
        "\(standard): too few facilities to show anything in this view (five are needed)",
        "\(standard)៖ គ្រឹះស្ថានតិចពេក មិនអាចបង្ហាញអ្វីក្នុងទិដ្ឋភាពនេះបានទេ (ត្រូវការប្រាំ)")
    case .revisionsMixed(let standard, let versions):
      Sentence(
        "\(standard): facilities were scored by different revisions (\(versions.joined(separator: ", "))); these are compared "
          + "apart. With --rescore all are scored by today's.",
        "\(standard)៖ គ្រឹះស្ថានត្រូវបានដាក់ពិន្ទុតាមកំណែផ្សេងគ្នា (\(versions.joined(separator: ", "))) "
          + "ដូច្នេះត្រូវប្រៀបធៀបដាច់ពីគ្នា។ ប្រើ --rescore ដើម្បីដាក់ពិន្ទុទាំងអស់តាមកំណែបច្ចុប្បន្ន។")
    case .allOpen(let standard):
      Sentence(
        "\(standard): no criterion has a rating yet, so everything is possible",
        "\(standard)៖ មិនទាន់មានលក្ខណៈវិនិច្ឆ័យណាមានចម្លើយទេ ដូច្នេះអ្វីៗទាំងអស់នៅអាចកើតឡើង")
    case .notVisitedSince(let standard, let count):
      Sentence(
        "\(standard): \(count.map(String.init) ?? "some") left out, not visited since that day",
        "\(standard)៖ \(count.map(String.init) ?? "ខ្លះ") មិនបានយកមកគិត ព្រោះមិនបានចុះពិនិត្យចាប់ពីថ្ងៃនោះ")
    case .changeAcrossRevisions(let standard):
      Sentence(
        "\(standard): where the earlier visit was scored by another revision, no change is given",
        "\(standard)៖ បើការចុះពិនិត្យមុនត្រូវបានដាក់ពិន្ទុតាមកំណែផ្សេង គ្មានការផ្លាស់ប្តូរត្រូវបានបង្ហាញទេ")
    }
  }
}
