internal import AuditModel
internal import FileReading
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
            + "with the kind inspection, self-assessment or follow-up",
          "សូមដាក់ឈ្មោះកំណត់ត្រាជា <YYYY-MM-DD>-<kind>.yaml "
            + "ដែល kind គឺ inspection, self-assessment ឬ follow-up"))
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
