package import AuditModel

/// The words and short phrases of pages and tables. Khmer: a draft until a native reader has reviewed it.
package enum Phrases {
  package static let error = Sentence("error", "កំហុស")
  package static let warning = Sentence("warning", "ការព្រមាន")
  package static let hint = Sentence("hint", "វិធីកែ")

  package static let auditTitle = Sentence("Minimum standards audit", "សវនកម្មស្តង់ដារអប្បបរមា")
  package static let example = Sentence("invented example", "ឧទាហរណ៍ប្រឌិត")
  package static let confidential = Sentence("location confidential", "ទីតាំងសម្ងាត់")
  package static let draftKhmer = Sentence(
    "The Khmer is a draft, not yet reviewed by a native reader.",
    "ភាសាខ្មែរនេះជាសេចក្តីព្រាង មិនទាន់ត្រូវបានអ្នកមានភាសាខ្មែរជាភាសាកំណើតពិនិត្យនៅឡើយ។")
  package static let minimum = Sentence("minimum", "អប្បបរមា")
  package static let beyond = Sentence("beyond it", "លើសពីអប្បបរមា")
  package static let nothingAsked = Sentence("nothing asked", "គ្មានសំណួរ")
  package static let nothingScored = Sentence(
    "nothing that is scored applies here, so there is no rating",
    "គ្មានលក្ខណៈវិនិច្ឆ័យដែលត្រូវដាក់ពិន្ទុពាក់ព័ន្ធនៅទីនេះទេ ដូច្នេះគ្មានចំណាត់ថ្នាក់")
  package static let undetermined = Sentence("not yet determined", "មិនទាន់កំណត់បាន")
  package static let between = Sentence("between", "ចន្លោះ")
  package static let and = Sentence("and", "និង")
  package static let or = Sentence("or", "ឬ")
  package static let open = Sentence("open", "មិនទាន់មានចម្លើយ")
  package static let holdsDown = Sentence("What holds the rating down", "អ្វីដែលធ្វើឱ្យចំណាត់ថ្នាក់ធ្លាក់ចុះ")
  package static let more = Sentence("more", "ទៀត")
  package static let note = Sentence("note", "កំណត់សម្គាល់")
  package static let reason = Sentence("reason", "មូលហេតុ")
  package static let evidence = Sentence("evidence", "ភស្តុតាង")
  package static let heard = Sentence("heard", "អ្នកដែលបានស្តាប់")
  package static let source = Sentence("source", "ប្រភព")
  package static let basis = Sentence("basis", "មូលដ្ឋាន")
  package static let notAudited = Sentence("not audited against", "មិនទាន់បានធ្វើសវនកម្មតាម")
  package static let leftOut = Sentence(
    "left out, because they have errors", "មិនបានយកមកគិត ព្រោះមានកំហុស")
  package static let noRecord = Sentence("no record yet", "មិនទាន់មានកំណត់ត្រា")
  package static let latestSelfAssessment = Sentence("latest self-assessment", "ការវាយតម្លៃខ្លួនឯងចុងក្រោយ")
  package static let followUpsLaid = Counted(
    "follow-up laid over the inspection", "follow-ups laid over the inspection", "ការតាមដានដែលយកមកគិតបន្ថែមលើអធិការកិច្ច")
  package static let scoredBy = Sentence("Scored by", "ដាក់ពិន្ទុដោយ")
  package static let tailoredBy = Sentence("tailored by", "កែសម្រួលដោយ")
  package static let revision = Sentence("edition and revision", "ការបោះពុម្ព និងកំណែ")
  package static let totals = Sentence("Totals", "សរុប")
  package static let facilities = Counted("facility", "facilities", "គ្រឹះស្ថានថែទាំ")
  package static let audits = Counted("audit", "audits", "សវនកម្ម")
  package static let problems = Sentence("Problems", "បញ្ហា")
  package static let errors = Counted("error", "errors", "កំហុស")
  package static let warnings = Counted("warning", "warnings", "ការព្រមាន")
  package static let checkShowsEach = Sentence(
    "“careaudit check” shows each", "“careaudit check” បង្ហាញព័ត៌មានលម្អិតនៃការព្រមាននីមួយៗ")
  package static let noProblems = Sentence("no problems", "គ្មានបញ្ហា")
  package static let checked = Sentence("checked", "បានពិនិត្យ")
  package static let standards = Counted("standard", "standards", "ស្តង់ដារ")
  package static let records = Counted("record", "records", "កំណត់ត្រា")
  package static let files = Counted("file", "files", "ឯកសារ")
  package static let answersOpen = Sentence("answers open", "សំណួរមិនទាន់មានចម្លើយ")
  package static let of = Sentence("of", "ក្នុងចំណោម")
  package static let kind = Sentence("kind", "ប្រភេទ")
  package static let walk = Sentence("on the walk", "ក្នុងដំណើរពិនិត្យ")
  package static let since = Sentence("since", "តាំងពី")
  package static let droppedBy = Sentence("drops", "ដកចេញ")
  package static let points = Sentence("points", "ពិន្ទុ")

  package static let why = Sentence("Why this rating", "ហេតុអ្វីបានជាចំណាត់ថ្នាក់នេះ")
  package static let holds = Sentence("holds", "បំពេញ")
  package static let fails = Sentence("does not hold", "មិនបំពេញ")
  package static let mayHold = Sentence("may still hold", "អាចនឹងបំពេញបាន")
  package static let noNeeds = Sentence("needs nothing more", "មិនត្រូវការអ្វីទៀតទេ")
  package static let given = Sentence("given", "បានទទួល")
  package static let possible = Sentence("possible", "អាចទទួលបាន")
  package static let notReached = Sentence("not reached", "មិនទទួលបាន")
  package static let brokenBy = Sentence("against it", "អ្វីដែលរារាំង")
  package static let waitsFor = Sentence("waits for", "រង់ចាំ")
  package static let pointsTitle = Sentence("Where the points came from", "ពិន្ទុមកពីណា")
  package static let section = Sentence("section", "ផ្នែក")
  package static let openTitle = Sentence("What the open answers can still change", "សំណួរដែលមិនទាន់មានចម្លើយ អាចផ្លាស់ប្តូរអ្វីបាន")
  package static let ifBest = Sentence("if best", "បើល្អបំផុត")
  package static let ifLast = Sentence("if last", "បើអន់បំផុត")
  package static let noChange = Sentence("alone changes no rating", "ចម្លើយនេះតែមួយ មិនធ្វើឱ្យចំណាត់ថ្នាក់ផ្លាស់ប្តូរទេ")
  package static let worth = Sentence("worth", "មានពិន្ទុ")

  package static let level = Sentence("level", "កម្រិត")
  package static let weight = Sentence("weight", "ទម្ងន់")
  package static let applies = Sentence("applies to", "អនុវត្តចំពោះ")
  package static let toAll = Sentence("every facility", "គ្រប់គ្រឹះស្ថាន")
  package static let notApplicable = Sentence("not applicable", "មិនពាក់ព័ន្ធ")
  package static let mayNotApply = Sentence("may be not-applicable", "អាចមិនពាក់ព័ន្ធ")
  package static let verify = Sentence("verify by", "ផ្ទៀងផ្ទាត់ដោយ")
  package static let mustHear = Sentence("must hear", "ត្រូវស្តាប់")
  package static let guidance = Sentence("guidance", "សេចក្តីណែនាំ")
  package static let ask = Sentence("ask", "សួរ")
  package static let answer = Sentence("answer", "ចម្លើយ")
  package static let equals = Sentence("asked once with", "សួរតែម្តងរួមជាមួយ")
  package static let remedy = Sentence("remedy", "ដំណោះស្រាយ")
  package static let by = Sentence("by", "ដោយ")
  package static let within = Sentence("within", "ក្នុងរយៈពេល")
  package static let per = Sentence("per", "សម្រាប់")
  package static let proof = Sentence("proof", "ភស្តុតាងនៃការបញ្ចប់")
  package static let examples = Sentence("example", "ឧទាហរណ៍")
  package static let rating = Sentence("rating", "ចំណាត់ថ្នាក់")
  package static let ratings = Sentence("Ratings", "ចំណាត់ថ្នាក់")
  package static let sources = Sentence("Sources", "ប្រភព")
  package static let cycle = Sentence("cycle", "វដ្ត")
  package static let inspectEvery = Sentence("inspect every", "អធិការកិច្ចរៀងរាល់")
  package static let remedyWithin = Sentence("remedy within", "កែលម្អក្នុងរយៈពេល")
  package static let then = Sentence("then", "បន្ទាប់មក")
  package static let issuer = Sentence("issuer", "ស្ថាប័នដែលចេញ")
  package static let adopted = Sentence("adopted", "ថ្ងៃអនុម័ត")
  package static let translation = Sentence("translation", "ការបកប្រែ")
  package static let criteria = Sentence("criteria", "លក្ខណៈវិនិច្ឆ័យ")
  package static let looked = Sentence("looked at", "បានពិនិត្យមើល")
  package static func looked(atLeast count: Int64) -> Sentence {
    looked + Sentence(same: " (") + Comparison.atLeast.phrase(String(count)) + Sentence(same: ")")
  }
  package static let conforming = Sentence("conforming", "ត្រូវតាមស្តង់ដារ")
  package static let thresholds = Sentence("thresholds", "កម្រិតកំណត់")
  package static let unknownThresholds = Sentence(
    "the official value is not known: recorded, never rated", "មិនទាន់ស្គាល់តម្លៃផ្លូវការ៖ កត់ត្រា តែមិនដាក់ពិន្ទុ")
  package static let otherwise = Sentence("otherwise", "ក្រៅពីនេះ")
  package static let atLeastLooked = Sentence("look at at least", "ពិនិត្យយ៉ាងតិច")
  package static let file = Sentence("where", "ទីតាំងក្នុងឯកសារ")
}

extension VisitKind {
  package var phrase: Sentence {
    switch self {
    case .inspection: Sentence("inspection", "អធិការកិច្ច")
    case .selfAssessment: Sentence("self-assessment", "ការវាយតម្លៃខ្លួនឯង")
    case .followUp: Sentence("follow-up", "ការតាមដាន")
    }
  }
}

extension LocationDisclosure {
  package var phrase: Sentence {
    switch self {
    case .open: Sentence("open", "បើកចំហ")
    case .confidential: Sentence("confidential", "សម្ងាត់")
    }
  }
}

extension Level {
  package var phrase: Sentence {
    switch self {
    case .critical: Sentence("critical", "ធ្ងន់ធ្ងរ")
    case .required: Sentence("required", "ចាំបាច់")
    case .recommended: Sentence("recommended", "គួរមាន")
    case .recorded: Sentence("recorded", "កត់ត្រាប៉ុណ្ណោះ")
    }
  }
}

extension AnswerKind {
  /// By what an answer was given.
  package var phrase: Sentence {
    switch self {
    case .rating: Sentence("rating", "ការវាយតម្លៃ")
    case .measure: Sentence("measure", "រង្វាស់")
    case .sample: Sentence("sample", "សំណាក")
    case .service: Sentence("service", "សេវា")
    case .equals: Sentence("equals", "លក្ខណៈវិនិច្ឆ័យដូចគ្នា")
    }
  }
}

extension BasisStatus {
  package var phrase: Sentence {
    switch self {
    case .text: Sentence("text", "អត្ថបទផ្លូវការ")
    case .secondary: Sentence("secondary", "ប្រភពបន្ទាប់បន្សំ")
    case .derived: Sentence("derived", "ទាញចេញពីប្រធានបទ")
    case .recalled: Sentence("recalled", "តាមការចងចាំ")
    }
  }
}

extension CareKind {
  package var phrase: Sentence {
    switch self {
    case .residentialCentre: Sentence("residential centre", "មណ្ឌលថែទាំ")
    case .shelter: Sentence("shelter", "ជម្រក")
    case .transit: Sentence("transit centre", "មណ្ឌលស្នាក់នៅបណ្តោះអាសន្ន")
    case .assessment: Sentence("assessment centre", "មជ្ឈមណ្ឌលប៉ាន់ប្រមាណ")
    case .groupHome: Sentence("group home", "ផ្ទះរស់នៅជាក្រុម")
    case .boardingSchool: Sentence("boarding school", "សាលាស្នាក់នៅ")
    case .faithBased: Sentence("faith-based care", "ការថែទាំដោយស្ថាប័នសាសនា")
    case .foster: Sentence("foster care", "ការថែទាំដោយគ្រួសារធម្មបិតាមាតា")
    case .kinship: Sentence("kinship care", "ការថែទាំដោយសាច់ញាតិ")
    case .independentLiving: Sentence("independent living", "ការរស់នៅដោយឯករាជ្យ")
    case .community: Sentence("community programme", "កម្មវិធីសហគមន៍")
    }
  }
}

extension Operator {
  package var phrase: Sentence {
    switch self {
    case .state: Sentence("state", "រដ្ឋ")
    case .ngo: Sentence("NGO", "អង្គការ")
    case .faith: Sentence("faith community", "សហគមន៍សាសនា")
    case .privately: Sentence("private", "ឯកជន")
    }
  }
}

extension ResidentGroup {
  package var phrase: Sentence {
    switch self {
    case .girls: Sentence("girls", "ក្មេងស្រី")
    case .boys: Sentence("boys", "ក្មេងប្រុស")
    case .women: Sentence("women", "ស្ត្រី")
    case .men: Sentence("men", "បុរស")
    }
  }
}

extension ServedGroup {
  package var phrase: Sentence {
    switch self {
    case .sexTrafficking: Sentence("sex trafficking", "ការជួញដូរផ្លូវភេទ")
    case .labourTrafficking: Sentence("labour trafficking", "ការជួញដូរពលកម្ម")
    case .domesticViolence: Sentence("domestic violence", "អំពើហិង្សាក្នុងគ្រួសារ")
    case .rape: Sentence("rape", "ការរំលោភសេពសន្ថវៈ")
    case .atRisk: Sentence("at risk", "ប្រឈមហានិភ័យ")
    case .other: Sentence("other", "ផ្សេងទៀត")
    }
  }
}

extension Verification {
  package var phrase: Sentence {
    switch self {
    case .document: Sentence("documents", "ឯកសារ")
    case .observation: Sentence("observation", "ការសង្កេត")
    case .resident: Sentence("talks with residents", "ការសម្ភាសអ្នកស្នាក់នៅ")
    case .staff: Sentence("talks with staff", "ការសម្ភាសបុគ្គលិក")
    case .thirdParty: Sentence("third parties", "ភាគីទីបី")
    }
  }
}

extension Voice {
  package var phrase: Sentence {
    switch self {
    case .resident: Sentence("residents", "អ្នកស្នាក់នៅ")
    case .staff: Sentence("staff", "បុគ្គលិក")
    case .thirdParty: Sentence("third parties", "ភាគីទីបី")
    case .family: Sentence("family", "គ្រួសារ")
    case .community: Sentence("community", "សហគមន៍")
    case .authority: Sentence("authorities", "អាជ្ញាធរ")
    }
  }
}

extension CalendarSpan {
  package func text(in language: Language) -> String {
    let unit: Sentence =
      switch self.unit {
      case .days: count == 1 ? Sentence("day", "ថ្ងៃ") : Sentence("days", "ថ្ងៃ")
      case .weeks: count == 1 ? Sentence("week", "សប្តាហ៍") : Sentence("weeks", "សប្តាហ៍")
      case .months: count == 1 ? Sentence("month", "ខែ") : Sentence("months", "ខែ")
      case .years: count == 1 ? Sentence("year", "ឆ្នាំ") : Sentence("years", "ឆ្នាំ")
      }
    return String(count) + " " + unit[language]
  }
}

extension CostUnit {
  package var phrase: Sentence {
    switch self {
    case .once: Sentence("once", "តែម្តង")
    case .month: Sentence("month", "មួយខែ")
    case .year: Sentence("year", "មួយឆ្នាំ")
    case .resident: Sentence("resident", "អ្នកស្នាក់នៅម្នាក់")
    case .residentMonth: Sentence("resident and month", "អ្នកស្នាក់នៅម្នាក់ ក្នុងមួយខែ")
    case .residentYear: Sentence("resident and year", "អ្នកស្នាក់នៅម្នាក់ ក្នុងមួយឆ្នាំ")
    }
  }
}

extension Standard {
  /// The title, or the id where there is none.
  package func title(in language: Language) -> String { description.title?[language] ?? id }

  /// How a rating of the scale is shown.
  package func ratingSentence(_ rating: Scale.Rating) -> Sentence {
    Sentence(ratingWord(rating, in: .english), ratingWord(rating, in: .khmer))
  }

  package func ratingWord(_ rating: Scale.Rating, in language: Language) -> String {
    if scaleTitles.indices.contains(Int(rating)), let title = scaleTitles[Int(rating)] { return title[language] }
    switch (scale.words[Int(rating)], language) {
    case ("met", .khmer): return "បំពេញតាមស្តង់ដារ"
    case ("partly", .khmer): return "បំពេញបានមួយផ្នែក"
    case ("unmet", .khmer): return "មិនបានបំពេញ"
    case (let word, _): return word
    }
  }
}

extension RatingRule {
  package func title(in language: Language) -> String { title?[language] ?? id }
  package var titleSentence: Sentence { Sentence(title(in: .english), title(in: .khmer)) }
}
