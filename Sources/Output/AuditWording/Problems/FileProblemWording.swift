internal import AuditModel
internal import FileAccess
internal import InputProblems

// Problems of files, of folders and of what lies in them.

extension FileError.Code {
  /// - Parameter nearest: a path that is there and was perhaps meant.
  func wording(nearest: String? = nil) -> ProblemWording {
    switch self {
    case .missing:
      ProblemWording(
        "missing", Sentence("there is no such file or folder", "គ្មានឯកសារ ឬថតនេះទេ"),
        hint: didYouMean(
          nearest,
          otherwise: Sentence("check the spelling of the path", "សូមពិនិត្យអក្ខរាវិរុទ្ធនៃទីតាំងឯកសារ")))
    case .notPermitted:
      ProblemWording(
        "not-permitted", Sentence("you may not read this", "លោកអ្នកគ្មានសិទ្ធិអានវាទេ"),
        hint: Sentence(
          "ask its owner, or change its permissions",
          "សូមសួរម្ចាស់ឯកសារ ឬប្តូរសិទ្ធិអានរបស់វា"))
    case .isFolder:
      ProblemWording(
        "is-folder",
        Sentence(
          "this is a folder, and a file was expected",
          "នេះជាថត តែត្រូវការឯកសារ"),
        hint: Sentence("name a file in it", "សូមបញ្ជាក់ឈ្មោះឯកសារមួយក្នុងថតនេះ"))
    case .isNoFolder:
      ProblemWording(
        "is-no-folder", Sentence("this is not a folder", "នេះមិនមែនជាថតទេ"),
        hint: Sentence(
          "name the folder that it is in",
          "សូមបញ្ជាក់ឈ្មោះថតដែលវាស្ថិតនៅ"))
    case .notAFile:
      ProblemWording(
        "not-a-file",
        Sentence(
          "this is neither a file nor a folder",
          "នេះមិនមែនជាឯកសារ ហើយក៏មិនមែនជាថតដែរ"),
        hint: Sentence("name a file or a folder", "សូមបញ្ជាក់ឈ្មោះឯកសារ ឬថតមួយ"))
    case .loop:
      ProblemWording(
        "link-loop",
        Sentence(
          "this link leads back to itself",
          "តំណ (link) នេះនាំត្រឡប់មកខ្លួនវាវិញ"),
        hint: Sentence("remove the link", "សូមលុបតំណ (link) នេះ"))
    case .other(let code):
      ProblemWording(
        "unreadable",
        Sentence(
          "the system could not read this (error \(code))",
          "ប្រព័ន្ធមិនអាចអានវាបានទេ (កំហុស \(code))"),
        hint: Sentence(
          "try again, or copy it elsewhere",
          "សូមសាកម្តងទៀត ឬចម្លងវាទៅកន្លែងផ្សេង"))
    case .tooLarge(let limit): .fileTooLarge(limit: limit)
    }
  }
}

extension ProblemWording {
  static var emptyFile: ProblemWording {
    ProblemWording(
      "empty-file", Sentence("the file is empty", "ឯកសារនេះទទេ"),
      hint: Sentence("copy an example and change it", "សូមចម្លងឧទាហរណ៍មួយ រួចកែវា"))
  }

  /// - Parameter limit: in bytes.
  static func fileTooLarge(limit: Int) -> ProblemWording {
    let megabytes = limit >> 20
    return ProblemWording(
      "file-too-large",
      Sentence(
        "the file is larger than \(megabytes) MB",
        "ឯកសារនេះធំជាង \(megabytes) MB"),
      hint: Sentence(
        "a record has about 30 kB; is this the right file?",
        "កំណត់ត្រាមួយមានទំហំប្រហែល 30 kB។ តើនេះជាឯកសារត្រឹមត្រូវមែនទេ?"))
  }
}

extension FolderTrouble {
  var wording: ProblemWording {
    switch self {
    case .nothingToAudit:
      ProblemWording(
        "nothing-to-audit", Sentence("no facility is here", "គ្មានគ្រឹះស្ថាននៅទីនេះទេ"),
        hint: Sentence(
          "a facility is a folder with a facility.yaml; "
            + "copy one of the examples in Audits to begin",
          "គ្រឹះស្ថានគឺជាថតដែលមានឯកសារ facility.yaml។ ដើម្បីចាប់ផ្តើម សូមចម្លងឧទាហរណ៍មួយពីថត Audits"))
    case .misplacedFile:
      ProblemWording(
        "misplaced-file",
        Sentence(
          "this is neither facility.yaml nor named like a record, so it was not read",
          "ឯកសារនេះមិនមែន facility.yaml ហើយក៏មិនមានឈ្មោះដូចកំណត់ត្រាដែរ ដូច្នេះមិនបានអានទេ"),
        hint: Sentence(
          "name a record <YYYY-MM-DD>-<kind>.yaml, "
            + "with the kind inspection, self-assessment or follow-up; "
            + "bring an export or a workbook home with careaudit import FILE",
          "សូមដាក់ឈ្មោះកំណត់ត្រាជា <YYYY-MM-DD>-<kind>.yaml "
            + "ដែល kind គឺ inspection, self-assessment ឬ follow-up; "
            + "សូមនាំឯកសារដែលបាននាំចេញ ឬឯកសារ Excel ចូលដោយ careaudit import FILE"))
    case .wrongEnding(let suggested):
      ProblemWording(
        "wrong-ending",
        Sentence(
          "this looks like one of our files, but its name does not end in “.yaml”, so it was not read",
          "ឯកសារនេះមើលទៅដូចជាឯកសាររបស់កម្មវិធី តែឈ្មោះវាមិនបញ្ចប់ដោយ “.yaml” ដូច្នេះមិនបានអានទេ"),
        hint: suggested.map { Sentence("name it “\($0)”", "សូមដាក់ឈ្មោះវាជា “\($0)”") }
          ?? Sentence(
            "let its name end in .yaml, in small letters, with nothing behind it",
            "សូមឱ្យឈ្មោះវាបញ្ចប់ដោយ .yaml ជាអក្សរតូច ដោយគ្មានអ្វីនៅពីក្រោយ"))
    case .notRead(let file): file.wording
    case .belowFacility:
      ProblemWording(
        "below-facility",
        Sentence(
          "this lies in a folder within the folder of a facility, where no record is read",
          "ឯកសារនេះនៅក្នុងថតរងនៃថតគ្រឹះស្ថាន ដែលកម្មវិធីមិនអានកំណត់ត្រាទេ"),
        hint: Sentence(
          "move a record beside facility.yaml, and a facility to a folder of its own",
          "សូមផ្លាស់កំណត់ត្រាទៅក្បែរ facility.yaml ហើយផ្លាស់គ្រឹះស្ថានទៅថតដោយឡែកមួយ"))
    case .unknownDocument:
      ProblemWording(
        "unknown-document",
        Sentence(
          "this is not a standard, measures, a tailoring, a facility or a record",
          "ឯកសារនេះមិនមែនជាស្តង់ដារ រង្វាស់ ការកែសម្រួល គ្រឹះស្ថាន ឬកំណត់ត្រាទេ"),
        hint: Sentence(
          "such a file begins with standard:, measures:, tailoring:, facility: or visit:",
          "ឯកសារបែបនេះចាប់ផ្តើមដោយ standard:, measures:, tailoring:, facility: ឬ visit:"))
    case .loop:
      ProblemWording(
        "folder-loop",
        Sentence(
          "this folder leads back to one that was already read, so it was passed over",
          "ថតនេះនាំត្រឡប់ទៅថតដែលបានអានរួចហើយ ដូច្នេះបានរំលង"),
        hint: Sentence("remove the link", "សូមលុបតំណ (link) នេះ"))
    case .facilityFileMissing:
      ProblemWording(
        "facility-file-missing",
        Sentence(
          "there are records here, but no facility.yaml",
          "នៅទីនេះមានកំណត់ត្រា តែគ្មានឯកសារ facility.yaml ទេ"),
        hint: Sentence(
          "write a facility.yaml beside them; Audits has examples",
          "សូមសរសេរ facility.yaml នៅក្នុងថតជាមួយគ្នា។ ថត Audits មានឧទាហរណ៍"))
    case .duplicateFacility(let id, let other):
      ProblemWording(
        "duplicate-facility",
        Sentence(
          "the facility “\(id)” is also in \(other); only that one was read",
          "គ្រឹះស្ថាន “\(id)” មាននៅក្នុង \(other) ផងដែរ ហើយបានអានតែមួយនោះប៉ុណ្ណោះ"),
        hint: Sentence(
          "give one of them another id and folder name",
          "សូមប្តូរ id និងឈ្មោះថតរបស់គ្រឹះស្ថានមួយក្នុងចំណោមទាំងពីរ"))
    case .facilityTypedTwoWays(let other, let here, let there):
      ProblemWording(
        "facility-typed-two-ways",
        Sentence(
          "the name of this folder looks like that of \(other) and is typed in another way: \(here) here, \(there) there; "
            + "only that one was read",
          "ឈ្មោះថតនេះមើលទៅដូចថត \(other) តែវាយតាមរបៀបផ្សេង៖ \(here) នៅទីនេះ \(there) នៅទីនោះ ហើយបានអានតែថតនោះប៉ុណ្ណោះ"),
        hint: Sentence(
          "if both are one facility, move the records into one folder; otherwise give one another id and folder name",
          "បើទាំងពីរជាគ្រឹះស្ថានតែមួយ សូមផ្លាស់កំណត់ត្រាទៅថតតែមួយ បើមិនដូច្នេះ សូមប្តូរ id និងឈ្មោះថតរបស់មួយ"))
    case .facilityUnusable:
      ProblemWording(
        "facility-unusable",
        Sentence(
          "the records of this facility are not scored, because its facility.yaml has errors",
          "មិនបានដាក់ពិន្ទុកំណត់ត្រារបស់គ្រឹះស្ថាននេះទេ ព្រោះ facility.yaml របស់វាមានកំហុស"),
        hint: Sentence(
          "mend the errors named for this file",
          "សូមកែកំហុសដែលបានរាយសម្រាប់ឯកសារនេះ"))
    }
  }
}

extension UnreadFile {
  fileprivate var wording: ProblemWording {
    switch self {
    case .inHiddenFolder(let suggested):
      ProblemWording(
        "hidden-facility",
        Sentence(
          "the name of this folder begins with a dot, so nothing in it was read",
          "ឈ្មោះថតនេះចាប់ផ្តើមដោយចំណុច ដូច្នេះអ្វីៗក្នុងថតនេះមិនបានអានទេ"),
        hint: Sentence(
          "name the folder “\(suggested)” if the facility is to count; otherwise remove it",
          "សូមដាក់ឈ្មោះថតជា “\(suggested)” បើគ្រឹះស្ថាននេះត្រូវរាប់ បើមិនដូច្នេះ សូមលុបវា"))
    case .belowHiddenFolder(let more):
      ProblemWording(
        "below-hidden-folder",
        more == 0
          ? Sentence(
            "this lies in a folder whose name begins with a dot, so it was not read",
            "ឯកសារនេះនៅក្នុងថតដែលឈ្មោះចាប់ផ្តើមដោយចំណុច ដូច្នេះមិនបានអានទេ")
          : Sentence(
            "this lies in a folder whose name begins with a dot, so it was not read, and neither were \(more) more of our files there",
            "ឯកសារនេះនៅក្នុងថតដែលឈ្មោះចាប់ផ្តើមដោយចំណុច ដូច្នេះមិនបានអានទេ ហើយឯកសារ \(more) ទៀតនៅទីនោះក៏មិនបានអានដែរ"),
        hint: Sentence(
          "move a record that is to count beside the facility.yaml of its facility; otherwise remove it",
          "សូមផ្លាស់កំណត់ត្រាដែលត្រូវរាប់ទៅក្បែរ facility.yaml របស់គ្រឹះស្ថាន បើមិនដូច្នេះ សូមលុបវា"))
    case .hidden(let suggested):
      ProblemWording(
        "hidden-record",
        Sentence(
          "this looks like one of our files, but its name begins with a dot, so it was not read",
          "ឯកសារនេះមើលទៅដូចជាឯកសាររបស់កម្មវិធី តែឈ្មោះវាចាប់ផ្តើមដោយចំណុច ដូច្នេះមិនបានអានទេ"),
        hint: Sentence(
          "name it “\(suggested)” if it is to count; otherwise remove it",
          "សូមដាក់ឈ្មោះវាជា “\(suggested)” បើវាត្រូវរាប់ បើមិនដូច្នេះ សូមលុបវា"))
    case .copy:
      ProblemWording(
        "left-over-copy",
        Sentence(
          "this is a copy of another state of one of our files, as editors and programs that synchronise leave them; it was not read",
          "នេះជាឯកសារចម្លងនៃស្ថានភាពផ្សេងនៃឯកសារមួយ ដែលកម្មវិធីសរសេរ ឬកម្មវិធីចម្លងឯកសារបានបន្សល់ទុក វាមិនបានអានទេ"),
        hint: Sentence(
          "compare it with the file itself, write there what is missing, then remove this",
          "សូមប្រៀបធៀបវាជាមួយឯកសារដើម សរសេរអ្វីដែលខ្វះក្នុងឯកសារដើម រួចលុបឯកសារនេះ"))
    case .unsavedChanges:
      ProblemWording(
        "unsaved-changes",
        Sentence(
          "an editor keeps changes here that nobody has saved; they were not read",
          "កម្មវិធីសរសេររក្សាការកែប្រែដែលមិនទាន់បានរក្សាទុកនៅទីនេះ ការកែទាំងនោះមិនបានអានទេ"),
        hint: Sentence(
          "save the file in that editor, or open it again and recover the changes; then remove this",
          "សូមរក្សាទុកឯកសារក្នុងកម្មវិធីនោះ ឬបើកវាម្តងទៀត ហើយយកការកែប្រែមកវិញ រួចលុបឯកសារនេះ"))
    case .openElsewhere:
      ProblemWording(
        "open-elsewhere",
        Sentence(
          "this says that a program has one of these files open; what is not saved there was not read",
          "ឯកសារនេះប្រាប់ថា កម្មវិធីមួយកំពុងបើកឯកសារក្នុងចំណោមនេះ អ្វីដែលមិនទាន់រក្សាទុកនៅទីនោះ មិនបានអានទេ"),
        hint: Sentence(
          "save and close it there; if no program has it open any longer, remove this",
          "សូមរក្សាទុក ហើយបិទវានៅទីនោះ បើគ្មានកម្មវិធីណាបើកវាទៀតទេ សូមលុបឯកសារនេះ"))
    case .backupAlone(let record):
      ProblemWording(
        "backup-alone",
        Sentence(
          "an import kept this of “\(record)”, which is no longer there",
          "ការនាំចូលបានរក្សាទុកឯកសារនេះពី “\(record)” ដែលលែងមានហើយ"),
        hint: Sentence(
          "if the visit is to count, name this “\(record)”; otherwise remove it",
          "បើការចុះពិនិត្យនេះត្រូវរាប់ សូមដាក់ឈ្មោះឯកសារនេះជា “\(record)” បើមិនដូច្នេះ សូមលុបវា"))
    case .unfinishedTyping(let day, let kind):
      ProblemWording(
        "typing-not-finished",
        Sentence(
          "what was typed in here of the visit of \(day) has not become a record, so it does not count",
          "អ្វីដែលបានវាយបញ្ចូលនៅទីនេះអំពីការចុះពិនិត្យថ្ងៃ \(day) មិនទាន់ក្លាយជាកំណត់ត្រាទេ ដូច្នេះមិនរាប់ទេ"),
        hint: Sentence(
          "go on with careaudit enter FACILITY --on \(day) --kind \(kind), and end it with done; or remove this",
          "សូមបន្តដោយ careaudit enter FACILITY --on \(day) --kind \(kind) ហើយបញ្ចប់ដោយ done ឬលុបឯកសារនេះ"))
    case .visitToImport:
      ProblemWording(
        "visit-not-imported",
        Sentence(
          "a visit that was filled in elsewhere stands in this, or something of it that is in no record; it was not read",
          "ក្នុងនេះមានការចុះពិនិត្យដែលបានបំពេញនៅកន្លែងផ្សេង ឬអ្វីមួយនៃវាដែលមិនមានក្នុងកំណត់ត្រាណា វាមិនបានអានទេ"),
        hint: Sentence(
          "bring it home with careaudit import FILE, then keep the file elsewhere",
          "សូមនាំវាចូលដោយ careaudit import FILE រួចទុកឯកសារនៅកន្លែងផ្សេង"))
    }
  }
}
