package import AuditModel

/// The words around the questionnaire for those who live in a place. Khmer: a draft until a native reader has reviewed it.
package enum ResidentPhrases {
  // On every sheet and screen.
  package static let iAm = Sentence("I am", "ខ្ញុំជា")
  package static let notSaid = Sentence("I would rather not say", "មិនចង់ប្រាប់")
  package static let tickOne = Sentence("Tick one face for each question.", "គូសរូបមុខមួយ សម្រាប់សំណួរនីមួយៗ។")
  package static let turnOver = Sentence("More on the back", "មានបន្តនៅខាងក្រោយ")
  package static let intoTheBox = Sentence(
    "Fold it and put it into the box yourself.", "សូមបត់ ហើយដាក់ចូលប្រអប់ដោយខ្លួនឯង។")

  // For whoever hands it out.
  package static let handingOut = Sentence("For whoever hands it out", "សម្រាប់អ្នកចែកសន្លឹក")
  package static let howTo = Sentence("How it is done", "របៀបធ្វើ")
  package static let cannot = Sentence("What it cannot do", "អ្វីដែលវាមិនអាចធ្វើបាន")
  package static let counting = Sentence("The count", "ការរាប់")
  package static let question = Sentence("Question", "សំណួរ")
  package static let handedOut = Sentence("Handed out", "បានចែក")
  package static let cameBack = Sentence("Came back", "បានទទួលវិញ")
  package static let others = Sentence("others", "អ្នកផ្សេងទៀត")
  package static let steps = [
    Sentence(
      "Print on both sides, cut in four along the lines. Women and men, girls and boys from about ten years get the sheets meant for "
        + "them.",
      "បោះពុម្ពទាំងសងខាង ហើយកាត់ជាបួនតាមបន្ទាត់។ ចែកសន្លឹកសម្រាប់មនុស្សពេញវ័យ ដល់ស្ត្រី និងបុរស ហើយសន្លឹកសម្រាប់កុមារ "
        + "ដល់ក្មេងស្រី និងក្មេងប្រុសអាយុប្រហែលដប់ឆ្នាំឡើង។"),
    Sentence(
      "No staff in the room, nor at the door. Everybody gets the same pen and sits apart. Somebody from outside reads it out to all who "
        + "wish it, without looking at the sheets.",
      "គ្មានបុគ្គលិកក្នុងបន្ទប់ ឬនៅមាត់ទ្វារទេ។ ម្នាក់ៗទទួលប៊ិកដូចគ្នា ហើយអង្គុយដាច់ពីគ្នា។ អ្នកមកពីខាងក្រៅអានសំណួរឱ្យអ្នកដែលចង់ស្តាប់ ដោយមិនមើលសន្លឹក។"),
    Sentence(
      "Read the first lines of the sheet aloud: as you like, no names, stop when you want. Say whom to turn to in danger, and stay to be "
        + "spoken to.",
      "អានបន្ទាត់ដំបូងនៃសន្លឹកឱ្យឮៗ៖ តាមចិត្ត គ្មានឈ្មោះ ឈប់ពេលណាក៏បាន។ ប្រាប់ថាត្រូវពឹងអ្នកណាពេលមានគ្រោះថ្នាក់ ហើយនៅរង់ចាំអ្នកចង់និយាយជាមួយ។"),
    Sentence(
      "A closed box. Shake it before it is opened, and open it only when all are done. Fewer than five sheets: do not look at them, "
        + "destroy them.",
      "ប្រើប្រអប់បិទជិត។ អង្រួនវាមុនពេលបើក ហើយបើកតែពេលទាំងអស់គ្នារួចរាល់។ បើមានតិចជាងប្រាំសន្លឹក កុំមើល សូមបំផ្លាញវា។"),
    Sentence(
      "Count away from the place, here below or with careaudit form FACILITY --questionnaire. Then destroy the sheets the same day: only the "
        + "counts are kept.",
      "រាប់នៅកន្លែងផ្សេង ក្នុងតារាងខាងក្រោម ឬដោយ careaudit form FACILITY --questionnaire។ រួចបំផ្លាញសន្លឹកនៅថ្ងៃនោះតែម្តង៖ រក្សាទុកតែចំនួន។"),
    Sentence(
      "A group of fewer than five is counted under others; if these are fewer than five, the next smallest group joins them. A question "
        + "that fewer than five of a group answered is left out for it.",
      "ក្រុមដែលមានតិចជាងប្រាំនាក់ ត្រូវរាប់ក្រោមអ្នកផ្សេងទៀត។ បើអ្នកផ្សេងទៀតនៅតែតិចជាងប្រាំ ក្រុមតូចបន្ទាប់ត្រូវបញ្ចូលជាមួយ។ "
        + "សំណួរដែលមានអ្នកឆ្លើយតិចជាងប្រាំនាក់ក្នុងក្រុមមួយ មិនត្រូវរាប់សម្រាប់ក្រុមនោះទេ។"),
  ]

  // In lists.
  package static let none = Sentence(
    "There is no questionnaire that can be used.", "គ្មានកម្រងសំណួរដែលអាចប្រើបានទេ។")
  package static let toChildren = Sentence("to children", "ចំពោះកុមារ")
  package static let adultsOnly = Sentence("asked of adults only", "សួរតែមនុស្សពេញវ័យ")
  package static let bearsOn = Sentence("bears on", "ពាក់ព័ន្ធនឹង")

  // Beside the findings.
  package static let residentsSay = Sentence("residents say", "អ្នកស្នាក់នៅនិយាយថា")
  package static let title = Sentence("What those who live there say", "អ្វីដែលអ្នករស់នៅទីនោះនិយាយ")
  package static func answered(_ answered: Int64, of asked: Int64) -> Sentence {
    Sentence("\(answered) of \(asked) who were asked", "\(answered) ក្នុងចំណោម \(asked) នាក់ដែលបានសួរ")
  }
  package static let tooFew = Sentence(
    "Too few have answered for anything to be told.", "មានអ្នកឆ្លើយតិចពេក មិនអាចប្រាប់អ្វីបានទេ។")
  package static let beside = Sentence(
    "Counted without names; it decides no rating. Who is afraid answers kindly.",
    "រាប់ដោយគ្មានឈ្មោះ។ វាមិនកំណត់ចំណាត់ថ្នាក់ទេ។ អ្នកភ័យខ្លាចឆ្លើយតែល្អ។")
}

extension Face {
  /// As it is answered.
  package var phrase: Sentence {
    switch self {
    case .good: Sentence("yes", "បាទ/ចាស")
    case .middle: Sentence("so-so", "ខ្លះៗ")
    case .bad: Sentence("no", "ទេ")
    }
  }
}

extension ResidentGroup {
  /// One of them.
  package var person: Sentence {
    switch self {
    case .girls: Sentence("a girl", "ក្មេងស្រី")
    case .boys: Sentence("a boy", "ក្មេងប្រុស")
    case .women: Sentence("a woman", "ស្ត្រី")
    case .men: Sentence("a man", "បុរស")
    }
  }
}

extension ResidentCounts.Group {
  package var phrase: Sentence { residents?.phrase ?? ResidentPhrases.others }
}

extension ResidentPhrases {
  /// What the screen says, by the names that its script knows.
  package static let screen: [(name: String, sentence: Sentence)] = [
    ("forHandingOut", handingOut), ("cannot", cannot), ("iAm", iAm), ("notSaid", notSaid), ("others", others),
    ("question", question),
    (
      "nothingKept",
      Sentence(
        "Nothing is kept on this device. Closing or reloading the page loses all answers.",
        "គ្មានអ្វីត្រូវបានរក្សាទុកក្នុងឧបករណ៍នេះទេ។ បើបិទ ឬបើកទំព័រឡើងវិញ ចម្លើយទាំងអស់នឹងបាត់។")
    ),
    (
      "onceAtTheEnd",
      Sentence(
        "The counts show once, when nobody can answer any longer, and only if at least five have answered.",
        "ចំនួនបង្ហាញតែម្តង ពេលលែងមានអ្នកអាចឆ្លើយ ហើយបង្ហាញតែពេលមានអ្នកឆ្លើយយ៉ាងតិចប្រាំនាក់។")
    ),
    (
      "oneDevice",
      Sentence(
        "One device a visit: two countings are never added up. Turn off whatever records the screen.",
        "ប្រើឧបករណ៍តែមួយក្នុងការចុះពិនិត្យម្តង៖ ការរាប់ពីរលើកមិនត្រូវបូកបញ្ចូលគ្នាទេ។ សូមបិទកម្មវិធីដែលថតអេក្រង់។")
    ),
    ("facility", Sentence("Id of the facility", "id របស់គ្រឹះស្ថាន")),
    ("date", Sentence("Day of the visit", "ថ្ងៃចុះពិនិត្យ")), ("kind", PaperPhrases.kind),
    (
      "sayVisit",
      Sentence("Say the facility and the day first.", "សូមបញ្ជាក់គ្រឹះស្ថាន និងថ្ងៃជាមុនសិន។")
    ),
    ("fromHandToHand", Sentence("Begin: from hand to hand", "ចាប់ផ្តើម៖ ពីដៃមួយទៅដៃមួយ")),
    ("typeIn", Sentence("Type in sheets from the box", "បញ្ចូលសន្លឹកពីប្រអប់")),
    ("start", Sentence("Begin", "ចាប់ផ្តើម")), ("ratherNot", Sentence("I would rather not", "ខ្ញុំមិនចង់ឆ្លើយទេ")),
    ("back", Sentence("Back", "ត្រឡប់")), ("leaveOut", Sentence("Leave out", "រំលង")), ("stop", Sentence("Stop", "ឈប់")),
    ("ready", Sentence("That was all.", "អស់សំណួរហើយ។")),
    (
      "readyHint",
      Sentence(
        "Put it into the box, or throw it away. Once it is in the box, nobody can take it out again.",
        "ដាក់ចូលប្រអប់ ឬបោះចោល។ ពេលដាក់ចូលប្រអប់ហើយ គ្មាននរណាអាចយកចេញវិញបានទេ។")
    ),
    ("intoBox", Sentence("Into the box", "ដាក់ចូលប្រអប់")), ("throwAway", Sentence("Throw away", "បោះចោល")),
    ("thanks", Sentence("Thank you.", "សូមអរគុណ។")),
    ("handOn", Sentence("Give the device to the next person.", "សូមហុចឧបករណ៍ទៅអ្នកបន្ទាប់។")),
    ("nextPerson", Sentence("I am the next", "ខ្ញុំជាអ្នកបន្ទាប់")),
    ("nobodyElse", Sentence("For whoever hands it out: nobody else answers", "សម្រាប់អ្នកចែក៖ លែងមានអ្នកឆ្លើយទៀតហើយ")),
    ("oneSheet", Sentence("One sheet from the box", "សន្លឹកមួយពីប្រអប់")),
    (
      "oneSheetHint",
      Sentence(
        "Shake the box first. Tap what is ticked; what is not ticked, or ticked twice, stays empty.",
        "អង្រួនប្រអប់ជាមុន។ ចុចលើអ្វីដែលបានគូស។ អ្វីដែលមិនបានគូស ឬគូសពីរ ទុកទទេ។")
    ),
    ("notTicked", Sentence("not ticked", "មិនបានគូស")),
    ("closing", Sentence("Nobody else answers?", "លែងមានអ្នកឆ្លើយទៀតមែនទេ?")),
    (
      "closingHint",
      Sentence(
        "After this nobody can answer any longer: whoever saw the count before and after one more sheet would know what is on it.",
        "ក្រោយនេះគ្មាននរណាអាចឆ្លើយទៀតទេ៖ អ្នកដែលឃើញចំនួនមុន និងក្រោយសន្លឹកមួយទៀត នឹងដឹងថាសន្លឹកនោះឆ្លើយអ្វី។")
    ),
    (
      "asked",
      Sentence("How many were asked, those too who did not answer?", "បានសួរប៉ុន្មាននាក់ រួមទាំងអ្នកដែលមិនបានឆ្លើយ?")
    ),
    (
      "askedWrong",
      Sentence(
        "Write a whole number, not below the number of sheets.", "សូមសរសេរចំនួនគត់ មិនតិចជាងចំនួនសន្លឹក។")
    ),
    ("open", Sentence("Close and count", "បិទ ហើយរាប់")),
    ("tooFew", Sentence("Too few have answered.", "មានអ្នកឆ្លើយតិចពេក។")),
    (
      "tooFewHint",
      Sentence(
        "Of fewer than five nothing is shown and nothing is kept. All answers are gone.",
        "បើតិចជាងប្រាំនាក់ គ្មានអ្វីត្រូវបានបង្ហាញ ឬរក្សាទុកទេ។ ចម្លើយទាំងអស់ត្រូវបានលុប។")
    ),
    ("result", Sentence("The counts", "ចំនួន")),
    (
      "resultHint",
      Sentence(
        "Save them now: they are nowhere else. careaudit import lays them beside the visit.",
        "សូមរក្សាទុកឥឡូវនេះ៖ គ្មាននៅកន្លែងផ្សេងទេ។ careaudit import បញ្ចូលវាទៅក្នុងការចុះពិនិត្យ។")
    ),
    ("export", Sentence("Save as a file", "រក្សាទុកជាឯកសារ")), ("copy", Sentence("Copy as text", "ចម្លងជាអក្សរ")),
    (
      "saved",
      Sentence("Look whether the file is there: some browsers write none.", "សូមមើលថាមានឯកសារឬអត់៖ កម្មវិធីរុករកខ្លះមិនសរសេរឯកសារទេ។")
    ),
    ("copied", Sentence("Copied.", "បានចម្លង។")),
  ]
}

extension ResidentPhrases {
  // Facilities side by side.
  package static let compared = Sentence("What residents say", "អ្វីដែលអ្នកស្នាក់នៅនិយាយ")
  package static let comparedNote = Sentence(
    "How often those who answered gave the good answer, without names; the share, and in brackets the interval of 95% for so many "
      + "answers. Answers of one facility hang together, so the interval is too narrow rather than too wide. Who is afraid answers "
      + "kindly: a good share proves nothing.",
    "ក្នុងចំណោមអ្នកឆ្លើយដោយគ្មានឈ្មោះ តើប៉ុន្មានបានឆ្លើយថាល្អ; ភាគរយ ហើយក្នុងរង្វង់ក្រចកជាចន្លោះជឿជាក់ 95% "
      + "សម្រាប់ចំនួនចម្លើយនេះ។ ចម្លើយរបស់គ្រឹះស្ថានតែមួយទាក់ទងគ្នា ដូច្នេះចន្លោះនោះអាចតូចជាងការពិត។ "
      + "អ្នកភ័យខ្លាចឆ្លើយតែល្អ៖ ភាគរយល្អមិនបញ្ជាក់អ្វីទេ។")
  package static let goodAnswers = Sentence("Good answers", "ចម្លើយល្អ")
  package static let interval = Sentence("Interval of 95%", "ចន្លោះជឿជាក់ 95%")
  package static let everybody = Sentence("all", "ទាំងអស់")
}
