internal import AuditModel

// Problems of files that bring a visit home.

extension ProblemKind {
  var importWording: ProblemWording? {
    guard case .importing(let trouble) = self else { return nil }
    return trouble.wording
  }
}

extension ImportTrouble {
  fileprivate var wording: ProblemWording {
    switch self {
    case .notJSON(let words):
      ProblemWording(
        "not-json",
        Sentence(
          "this export is spoilt or cut short: \(words)", "ឯកសារនាំចេញនេះខូច ឬដាច់មិនពេញ៖ \(words)"),
        hint: Sentence(
          "export it from the form again, or copy it again from the device",
          "សូមនាំចេញពីទម្រង់ម្តងទៀត ឬចម្លងពីឧបករណ៍ម្តងទៀត"))
    case .tableCutOff(let line):
      ProblemWording(
        "table-cut-off",
        Sentence(
          "the file ends within a cell that begins on line \(line), so it was cut off",
          "ឯកសារចប់ក្នុងក្រឡាដែលចាប់ផ្តើមនៅបន្ទាត់ \(line) ដូច្នេះវាត្រូវបានកាត់"),
        hint: Sentence("export or copy it again", "សូមនាំចេញ ឬចម្លងម្តងទៀត"))
    case .tableNotText:
      ProblemWording(
        "table-not-text",
        Sentence("this is no text in UTF-8 or UTF-16, so no table", "ឯកសារនេះមិនមែនជាអក្សរ UTF-8 ឬ UTF-16 ទេ ដូច្នេះមិនមែនជាតារាងទេ"),
        hint: Sentence(
          "save it again as CSV in UTF-8, or as .xlsx", "សូមរក្សាទុកម្តងទៀតជា CSV UTF-8 ឬជា .xlsx"))
    case .workbookSpoilt:
      ProblemWording(
        "workbook-spoilt",
        Sentence(
          "this workbook is spoilt or cut off, or is none", "ឯកសារ Excel នេះខូច ឬត្រូវបានកាត់ ឬមិនមែនជាឯកសារ Excel ទេ"),
        hint: Sentence(
          "open it in Excel or LibreOffice and save it again as .xlsx or CSV",
          "សូមបើកវាក្នុង Excel ឬ LibreOffice ហើយរក្សាទុកម្តងទៀតជា .xlsx ឬ CSV"))
    case .workbookLocked:
      ProblemWording(
        "workbook-locked",
        Sentence(
          "this workbook is locked with a password, or in the old .xls form",
          "ឯកសារ Excel នេះចាក់សោដោយពាក្យសម្ងាត់ ឬជាទម្រង់ចាស់ .xls"),
        hint: Sentence("save it as .xlsx without a password", "សូមរក្សាទុកជា .xlsx ដោយគ្មានពាក្យសម្ងាត់"))
    case .foreign:
      ProblemWording(
        "not-an-export",
        Sentence("this is nothing that careaudit can bring home", "careaudit មិនអាចនាំឯកសារនេះចូលបានទេ"),
        hint: Sentence(
          "name a file that the form exported, an export of KoboToolbox or ODK, a workbook of careaudit, or a record",
          "សូមប្រើឯកសារដែលទម្រង់បាននាំចេញ ទិន្នន័យពី KoboToolbox ឬ ODK ឯកសារ Excel របស់ careaudit ឬកំណត់ត្រា"))
    case .newerFormat(let format):
      ProblemWording(
        "newer-export",
        Sentence(
          "this export was made by a newer careaudit (format \(format))",
          "ឯកសារនាំចេញនេះបង្កើតដោយ careaudit ថ្មីជាង (ទម្រង់ \(format))"),
        hint: Sentence("bring it in with that one", "សូមនាំចូលដោយកម្មវិធីថ្មីនោះ"))
    case .passphraseNeeded, .passphraseWrong, .sealUnreadable: sealWording
    case .facilityNotSaid, .facilityUnknown, .visitIncomplete: visitWording
    case .setAside(let name, let value):
      ProblemWording(
        "set-aside",
        Sentence(
          "“\(name)” has no place in a record of today and is kept there as a comment: \(value)",
          "“\(name)” គ្មានកន្លែងក្នុងកំណត់ត្រាបច្ចុប្បន្នទេ ហើយត្រូវបានរក្សាទុកជាមតិយោបល់ក្នុងនោះ៖ \(value)"),
        hint: Sentence(
          "write it where it belongs now, or leave it as it is", "សូមសរសេរវានៅកន្លែងត្រឹមត្រូវ ឬទុកវាដដែល"))
    case .recordAtHomeUnusable(let path):
      ProblemWording(
        "record-at-home-unusable",
        Sentence(
          "the record that is there already, \(path), has errors, so nothing was laid beside it",
          "កំណត់ត្រាដែលមានរួចហើយ \(path) មានកំហុស ដូច្នេះមិនបានបញ្ចូលអ្វីទេ"),
        hint: Sentence("mend it first: careaudit check", "សូមកែវាជាមុនសិន៖ careaudit check"))
    case .likeAnotherVisit(let name):
      ProblemWording(
        "like-another-visit",
        Sentence(
          "most of this stands in \(name) already: is it the same visit under another date?",
          "ភាគច្រើននៃនេះមានក្នុង \(name) រួចហើយ៖ តើជាការចុះពិនិត្យដដែល តែកាលបរិច្ឆេទផ្សេងមែនទេ?"),
        hint: Sentence("if it is, take one of the two away", "បើមែន សូមដកមួយចេញ"))
    }
  }

  private var sealWording: ProblemWording {
    switch self {
    case .passphraseNeeded:
      ProblemWording(
        "passphrase-needed",
        Sentence("this export is sealed with a passphrase", "ឯកសារនាំចេញនេះបានចាក់សោដោយឃ្លាសម្ងាត់"),
        hint: Sentence(
          "run it at a terminal, or give --passphrase-file FILE", "សូមដំណើរការនៅក្នុង terminal ឬប្រើ --passphrase-file FILE"))
    case .passphraseWrong:
      ProblemWording(
        "passphrase-wrong",
        Sentence(
          "the passphrase does not open this export, or the file was changed",
          "ឃ្លាសម្ងាត់មិនអាចបើកឯកសារនេះបានទេ ឬឯកសារត្រូវបានកែប្រែ"),
        hint: Sentence(
          "try again; capital letters and spaces count; nothing was changed",
          "សូមសាកម្តងទៀត អក្សរធំតូច និងដកឃ្លាត្រូវតែដូចគ្នា គ្មានអ្វីត្រូវបានផ្លាស់ប្តូរទេ"))
    default:
      ProblemWording(
        "seal-unreadable",
        Sentence(
          "this export is sealed in a way that careaudit does not open", "ឯកសារនេះចាក់សោតាមវិធីដែល careaudit មិនអាចបើកបាន"),
        hint: Sentence("export it from the form again", "សូមនាំចេញពីទម្រង់ម្តងទៀត"))
    }
  }

  private var visitWording: ProblemWording {
    switch self {
    case .facilityUnknown(let id, let nearest):
      ProblemWording(
        "import-facility-unknown",
        Sentence("there is no facility “\(id)” here", "គ្មានគ្រឹះស្ថាន “\(id)” នៅទីនេះទេ"),
        hint: didYouMean(
          nearest,
          otherwise: Sentence(
            "make a folder with its facility.yaml first, or say which it is: --facility ID",
            "សូមបង្កើតថតជាមួយ facility.yaml ជាមុនសិន ឬបញ្ជាក់ថាមួយណា៖ --facility ID")))
    case .visitIncomplete(let key):
      ProblemWording(
        "visit-incomplete",
        Sentence("the visit lacks its \(key)", "ការចុះពិនិត្យនេះខ្វះ \(key)"),
        hint: Sentence(
          "fill it in at the top of the form and export again; or give --date or --kind",
          "សូមបំពេញនៅផ្នែកខាងលើនៃទម្រង់ ហើយនាំចេញម្តងទៀត ឬប្រើ --date ឬ --kind"))
    default:
      ProblemWording(
        "import-facility-not-said",
        Sentence("this does not say which facility was visited", "ឯកសារនេះមិនបញ្ជាក់ថាបានចុះពិនិត្យគ្រឹះស្ថានណាទេ"),
        hint: Sentence("say it with --facility ID", "សូមបញ្ជាក់ដោយ --facility ID"))
    }
  }
}
