internal import AuditModel
internal import InputProblems

// Problems of files that bring a visit home.

extension ImportTrouble {
  var wording: ProblemWording {
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
    case .seal(let trouble): trouble.wording
    case .empty: .emptyFile
    case .foreign:
      ProblemWording(
        "not-an-export",
        Sentence("this is nothing that careaudit can bring home", "careaudit មិនអាចនាំឯកសារនេះចូលបានទេ"),
        hint: Sentence(
          "name a file that the form exported, an export of KoboToolbox or ODK, a workbook of careaudit, or a record",
          "សូមប្រើឯកសារដែលទម្រង់បាននាំចេញ ទិន្នន័យពី KoboToolbox ឬ ODK ឯកសារ Excel របស់ careaudit ឬកំណត់ត្រា"))
    case .beyondLimit(let limit): limit.wording
    case .newerFormat(let format):
      ProblemWording(
        "newer-export",
        Sentence(
          "this export was made by a newer careaudit (format \(format))",
          "ឯកសារនាំចេញនេះបង្កើតដោយ careaudit ថ្មីជាង (ទម្រង់ \(format))"),
        hint: Sentence("bring it in with that one", "សូមនាំចូលដោយកម្មវិធីថ្មីនោះ"))
    case .passedOver(let name):
      ProblemWording(
        "passed-over",
        Sentence(
          "nothing in “\(name)” is known, so it was passed over", "គ្មានអ្វីក្នុង “\(name)” ដែលស្គាល់ទេ ដូច្នេះវាត្រូវបានរំលង"),
        hint: Sentence(
          "if visits stand in it, save it as a file of its own with the heading of the form",
          "បើមានការចុះពិនិត្យក្នុងនោះ សូមរក្សាទុកវាជាឯកសារដាច់ដោយឡែក ដោយមានក្បាលតារាងនៃទម្រង់"))
    case .onePageOfSeveral(let came, let all):
      ProblemWording(
        "one-page-of-several",
        all.map { all in
          Sentence(
            "this answer of the server holds \(came) of \(all) submissions; the others are on other pages",
            "ចម្លើយនេះពីម៉ាស៊ីនមេមានទិន្នន័យ \(came) ក្នុងចំណោម \(all) ទិន្នន័យផ្សេងទៀតស្ថិតនៅទំព័រផ្សេង")
        }
          ?? Sentence(
            "this answer of the server is one page of several; the other submissions are not in it",
            "ចម្លើយនេះពីម៉ាស៊ីនមេជាទំព័រមួយក្នុងចំណោមច្រើន ទិន្នន័យផ្សេងទៀតមិននៅក្នុងនេះទេ"),
        hint: Sentence(
          "bring all pages in one run, or export them as one file",
          "សូមនាំចូលគ្រប់ទំព័រក្នុងពេលតែមួយ ឬនាំចេញជាឯកសារតែមួយ"))
    case .held(let state, let place):
      ProblemWording(
        "submission-held",
        Sentence(
          "the submission \(place.rowWording.english) is marked “\(state)”",
          "ទិន្នន័យ\(place.rowWording.khmer) ត្រូវបានសម្គាល់ថា “\(state)”"),
        hint: Sentence(
          "it is brought only with --held, or once it is approved there",
          "វាត្រូវបាននាំចូលតែជាមួយ --held ឬនៅពេលបានអនុម័តនៅទីនោះ"))
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
        Sentence("the visit lacks its \(key)", "ការចុះពិនិត្យនេះខ្វះ\(key == "date" ? "កាលបរិច្ឆេទ" : "ប្រភេទ") (\(key))"),
        hint: Sentence(
          "fill it in at the top of the form and export again; or give --date or --kind",
          "សូមបំពេញនៅផ្នែកខាងលើនៃទម្រង់ ហើយនាំចេញម្តងទៀត ឬប្រើ --date ឬ --kind"))
    case .facilityNotSaid:
      ProblemWording(
        "import-facility-not-said",
        Sentence("this does not say which facility was visited", "ឯកសារនេះមិនបញ្ជាក់ថាបានចុះពិនិត្យគ្រឹះស្ថានណាទេ"),
        hint: Sentence("say it with --facility ID", "សូមបញ្ជាក់ដោយ --facility ID"))
    case .setAside(let name, let value):
      ProblemWording(
        "set-aside",
        Sentence(
          "“\(name)” has no place in a record of today and is kept there as a comment: \(value)",
          "“\(name)” គ្មានកន្លែងក្នុងកំណត់ត្រាបច្ចុប្បន្នទេ ហើយត្រូវបានរក្សាទុកជាមតិយោបល់ក្នុងនោះ៖ \(value)"
        )
        .withRemark(onInvisibleIn: name),
        hint: Sentence(
          "write it where it belongs now, or leave it as it is", "សូមសរសេរវានៅកន្លែងត្រឹមត្រូវ ឬទុកវាដដែល"))
    case .recordAtHomeUnusable(let path):
      ProblemWording(
        "record-at-home-unusable",
        Sentence(
          "the record that is there already, \(path), has errors, so nothing was laid beside it",
          "កំណត់ត្រាដែលមានរួចហើយ \(path) មានកំហុស ដូច្នេះមិនបានបញ្ចូលអ្វីទេ"),
        hint: Sentence("mend it first: careaudit check", "សូមកែវាជាមុនសិន៖ careaudit check"))
    case .tooManyCopies(let count):
      ProblemWording(
        "too-many-copies",
        Sentence(
          "from here on \(count) copies of this visit were not brought: those before them differ in too many ways",
          "ចាប់ពីទីនេះ ឯកសារចម្លង \(count) នៃការចុះពិនិត្យនេះមិនបាននាំចូលទេ៖ ឯកសារមុនៗខុសគ្នាច្រើនពេក"),
        hint: Sentence(
          "keep the right ones in a file of their own, and bring that",
          "សូមទុកតែឯកសារចម្លងដែលត្រឹមត្រូវក្នុងឯកសារដាច់ដោយឡែក រួចនាំឯកសារនោះចូល"))
    case .likeAnotherVisit(let name):
      ProblemWording(
        "like-another-visit",
        Sentence(
          "most of this stands in \(name) already: is it the same visit under another date?",
          "ភាគច្រើននៃនេះមានក្នុង \(name) រួចហើយ៖ តើជាការចុះពិនិត្យដដែល តែកាលបរិច្ឆេទផ្សេងមែនទេ?"),
        hint: Sentence("if it is, take one of the two away", "បើមែន សូមដកមួយចេញ"))
    case .valueUnreadable(let value, let place, let expected, let write):
      ProblemWording(
        "value-unreadable",
        ImportTrouble.unreadable(value, at: place.wording, as: expected).withRemark(onInvisibleIn: value),
        hint: place.hint(
          expected == .date
            ? dayHint(for: value) ?? ImportTrouble.write(like: expected.example)
            : write.isEmpty ? ImportTrouble.write(like: expected.example) : ImportTrouble.write(anyOf: write)))
    case .numberRefused(let value, let place, let fault, let isWhole, let write):
      ProblemWording(
        "number-refused",
        ImportTrouble.refused(value, at: place.wording, fault, isWhole: isWhole).withRemark(onInvisibleIn: value),
        hint: place.hint(
          fault.limit
            ?? (write.isEmpty
              ? ImportTrouble.write(like: (isWhole ? ValueForm.wholeNumber : .number).example)
              : ImportTrouble.write(anyOf: write))))
    case .wordUnknown(let value, let place, let known, let nearest):
      ProblemWording(
        "word-unknown",
        Sentence(
          "“\(value)” \(place.wording.english) is none of the words to choose from",
          "“\(value)” \(place.wording.khmer) មិនមែនជាពាក្យដែលអាចជ្រើសបានទេ"
        ).withRemark(onInvisibleIn: value),
        hint: place.hint(
          nearest.map { Sentence("write \($0)", "សូមសរសេរ \($0)") }
            ?? Sentence(
              "write one of " + known.joined(separator: ", "),
              "សូមសរសេរមួយក្នុងចំណោម " + known.joined(separator: ", "))))
    case .rounded(let value, let place, let kept):
      ProblemWording(
        "value-rounded",
        Sentence(
          "“\(value)” \(place.wording.english) is kept as \(kept): a record holds six decimals",
          "“\(value)” \(place.wording.khmer) ត្រូវបានរក្សាទុកជា \(kept)៖ កំណត់ត្រាមានខ្ទង់ទសភាគប្រាំមួយ"))
    case .toldTwice(let value, let place, let kept):
      ProblemWording(
        "told-twice",
        Sentence(
          "“\(value)” \(place.wording.english) is told a second time; before it said “\(kept)”",
          "“\(value)” \(place.wording.khmer) ត្រូវបានប្រាប់ជាលើកទីពីរ មុននេះគឺ “\(kept)”"),
        hint: place.hint(Sentence("take one of the two away", "សូមដកមួយចេញ")))
    case .countsUnreadable(let name):
      ProblemWording(
        "counts-unreadable",
        Sentence(
          "what residents answered is no counts at “\(name)”, so nothing of it is kept",
          "ចម្លើយរបស់អ្នកស្នាក់នៅត្រង់ “\(name)” មិនមែនជាចំនួនទេ ដូច្នេះមិនបានរក្សាទុកអ្វីពីវាទេ"),
        hint: Sentence(
          "bring the file as the questionnaire’s page wrote it",
          "សូមនាំចូលឯកសារដូចដែលទំព័រកម្រងសំណួរបានសរសេរ"))
    case .formulaWithoutValue(let place):
      ProblemWording(
        "formula-without-value",
        Sentence(
          "a formula \(place.wording.english) was never calculated, so nothing stands there",
          "រូបមន្ត\(place.wording.khmer) មិនទាន់បានគណនាទេ ដូច្នេះគ្មានអ្វីនៅទីនោះទេ"),
        hint: place.hint(
          Sentence(
            "open it in Excel or LibreOffice and save it again, or write the value",
            "សូមបើកវាក្នុង Excel ឬ LibreOffice ហើយរក្សាទុកម្តងទៀត ឬសរសេរតម្លៃ")))
    case .errorValue(let value, let place):
      ProblemWording(
        "error-value",
        Sentence(
          "a formula \(place.wording.english) came to the error \(value)",
          "រូបមន្ត\(place.wording.khmer) ផ្តល់កំហុស \(value)"),
        hint: place.hint(Sentence("write the value itself", "សូមសរសេរតម្លៃផ្ទាល់")))
    case .cellsMerged(let range, let place):
      ProblemWording(
        "cells-merged",
        Sentence(
          "the cells \(range) are merged; what stands in them counts for \(place.cell ?? "") alone",
          "ក្រឡា \(range) ត្រូវបានបញ្ចូលគ្នា អ្វីដែលសរសេរក្នុងនោះរាប់សម្រាប់តែ \(place.cell ?? "") ប៉ុណ្ណោះ"),
        hint: Sentence(
          "split them and write it into each cell that it answers",
          "សូមបំបែកវា ហើយសរសេរក្នុងក្រឡានីមួយៗដែលត្រូវឆ្លើយ"))
    case .cellComment(let text, let place):
      ProblemWording(
        "cell-comment",
        Sentence(
          "the comment pinned to \(place.cell ?? "") is no answer and is kept as a comment in the record: \(text)",
          "មតិដែលភ្ជាប់នឹងក្រឡា \(place.cell ?? "") មិនមែនជាចម្លើយទេ ហើយត្រូវបានរក្សាទុកជាមតិយោបល់ក្នុងកំណត់ត្រា៖ \(text)"),
        hint: Sentence("write it into the note of its row, if it belongs there", "សូមសរសេរវាក្នុងកំណត់សម្គាល់នៃជួរនោះ បើវាសមនៅទីនោះ"))
    case .rowWithoutID(let value, let place):
      ProblemWording(
        "row-without-id",
        Sentence(
          "“\(value)” \(place.wording.english) stands in a row without an id, so nobody knows what it answers",
          "“\(value)” \(place.wording.khmer) ស្ថិតក្នុងជួរដែលគ្មានលេខសម្គាល់ ដូច្នេះមិនដឹងថាវាឆ្លើយអ្វីទេ"),
        hint: place.hint(
          Sentence("write it into the row of its question", "សូមសរសេរវាក្នុងជួរនៃសំណួររបស់វា")))
    case .writtenElsewhere(let value, let place, let more): elsewhere(value, place, more: more)
    }
  }

  private func elsewhere(_ value: String, _ place: FilledPlace, more: Int) -> ProblemWording {
    let others =
      more == 0
      ? Sentence(same: "")
      : Sentence(
        ", and so does what stands in \(more) more cells of this sheet", " ហើយក្រឡា \(more) ទៀតនៃសន្លឹកនេះក៏ដូច្នេះដែរ")
    return ProblemWording(
      "written-elsewhere",
      Sentence(
        "“\(value)” \(place.wording.english) stands where nothing is asked and is kept as a comment in the record"
          + others.english,
        "“\(value)” \(place.wording.khmer) សរសេរកន្លែងដែលមិនបានសួរអ្វីទេ ហើយត្រូវបានរក្សាទុកជាមតិយោបល់ក្នុងកំណត់ត្រា" + others.khmer),
      hint: place.hint(
        Sentence(
          "write it into the answer or the note of its question, if it belongs there",
          "សូមសរសេរវាក្នុងចម្លើយ ឬកំណត់សម្គាល់នៃសំណួររបស់វា បើវាសមនៅទីនោះ")))
  }
}

extension ImportLimit {
  fileprivate var wording: ProblemWording {
    switch self {
    case .columns(let most):
      ProblemWording(
        "too-many-columns",
        Sentence("this has more than \(most) columns", "ឯកសារនេះមានលើសពី \(most) ជួរឈរ"),
        hint: Sentence("no form has as many; export it again", "គ្មានទម្រង់ណាមានច្រើនដូច្នេះទេ សូមនាំចេញម្តងទៀត"))
    case .cells(let most):
      ProblemWording(
        "too-many-cells",
        Sentence("something stands in more than \(most) cells of this", "ឯកសារនេះមានក្រឡាដែលមានអក្សរលើសពី \(most)"),
        hint: Sentence(
          "take away what is no part of the form, or export it in several files", "សូមដកអ្វីដែលមិនមែនជាផ្នែកនៃទម្រង់ ឬនាំចេញជាឯកសារច្រើន"))
    case .megabytes(let most):
      ProblemWording(
        "too-much-text",
        Sentence("what stands in this comes to more than \(most) MB", "អ្វីដែលមានក្នុងឯកសារនេះ លើសពី \(most) MB"),
        hint: Sentence(
          "take away what is no part of the form, or export it in several files", "សូមដកអ្វីដែលមិនមែនជាផ្នែកនៃទម្រង់ ឬនាំចេញជាឯកសារច្រើន"))
    case .submissions(let most):
      ProblemWording(
        "too-many-submissions",
        Sentence("this has more than \(most) submissions", "ឯកសារនេះមានទិន្នន័យលើសពី \(most)"),
        hint: Sentence("export them in several files", "សូមនាំចេញជាឯកសារច្រើន"))
    case .values(let most):
      ProblemWording(
        "too-many-values",
        Sentence("this has more than \(most) values", "ឯកសារនេះមានតម្លៃលើសពី \(most)"),
        hint: Sentence("export it in several files", "សូមនាំចេញជាឯកសារច្រើន"))
    }
  }
}

extension SealTrouble {
  fileprivate var wording: ProblemWording {
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
    case .unreadable:
      ProblemWording(
        "seal-unreadable",
        Sentence(
          "this export is sealed in a way that careaudit does not open", "ឯកសារនេះចាក់សោតាមវិធីដែល careaudit មិនអាចបើកបាន"),
        hint: Sentence("export it from the form again", "សូមនាំចេញពីទម្រង់ម្តងទៀត"))
    }
  }
}

// What import says of a value, and the form where it is written, in the same words.
extension ImportTrouble {
  static func unreadable(_ value: String, at place: Sentence? = nil, as expected: ValueForm) -> Sentence {
    let behind = place.map { Sentence(same: " ") + $0 } ?? Sentence(same: "")
    return Sentence(
      "“\(value)”\(behind.english) is not \(expected.wording.english)",
      "“\(value)”\(behind.khmer) មិនមែនជា\(expected.wording.khmer)ទេ")
  }

  static func refused(_ value: String, at place: Sentence? = nil, _ fault: NumberFault, isWhole: Bool) -> Sentence {
    let behind = place.map { Sentence(same: " ") + $0 } ?? Sentence(same: "")
    let subject = Sentence("“\(value)”\(behind.english) ", "“\(value)”\(behind.khmer) ")
    return switch fault {
    case .notANumber: unreadable(value, at: place, as: isWhole ? .wholeNumber : .number)
    case .notWhole: unreadable(value, at: place, as: .wholeNumber)
    case .negative: subject + Sentence("is below zero", "តិចជាងសូន្យ")
    case .tooLarge: subject + Sentence("is too large a number", "ជាចំនួនធំពេក")
    case .tooFine:
      subject + Sentence("has too many digits behind the point, at most six", "មានខ្ទង់ក្រោយសញ្ញាចុច “.” ច្រើនពេក យ៉ាងច្រើនប្រាំមួយខ្ទង់")
    }
  }

  static func write(anyOf texts: [String]) -> Sentence {
    let (english, khmer) = (" " + Phrases.or.english + " ", " " + Phrases.or.khmer + " ")
    return Sentence("write " + texts.joined(separator: english), "សូមសរសេរ " + texts.joined(separator: khmer))
  }

  static func write(like example: String) -> Sentence { Sentence("write it like \(example)", "សូមសរសេរដូច \(example)") }
}

extension NumberFault {
  /// Within what a number must lie; nil where it is written wrongly, and not out of a range.
  var limit: Sentence? {
    switch self {
    case .negative: Sentence("write what was counted, from 0", "សូមសរសេរចំនួនដែលបានរាប់ ចាប់ពី 0")
    case .tooLarge: Sentence("at most nine digits before the point", "យ៉ាងច្រើនប្រាំបួនខ្ទង់មុនសញ្ញាចុច “.”")
    case .notANumber, .notWhole, .tooFine: nil
    }
  }
}

extension FilledPlace {
  /// `in F20 of “Visit” (measures/residents answer)`; in a file that is one visit, which has the row 0, `at “measures.residents”`.
  fileprivate var wording: Sentence {
    if row == 0 { return Sentence("at “\(field)”", "ត្រង់ “\(field)”") }
    let row = rowWording
    let cell = cell.map { cell in
      sheet.isEmpty
        ? Sentence("in \(cell)", "ក្នុងក្រឡា \(cell)") : Sentence("in \(cell) of “\(sheet)”", "ក្នុងក្រឡា \(cell) នៃ “\(sheet)”")
    }
    let place = cell ?? Sentence("in the submission \(row.english)", "ក្នុងទិន្នន័យ\(row.khmer)")
    return field.isEmpty ? place : place + Sentence(same: " (\(field))")
  }

  /// `in row 20`, or `number 3`.
  fileprivate var rowWording: Sentence {
    column == nil ? Sentence("number \(row)", "ទី \(row)") : Sentence("in row \(row)", "ក្នុងជួរ \(row)")
  }

  /// What to write, with the cell before it.
  fileprivate func hint(_ words: Sentence) -> Sentence {
    guard let cell else { return words }
    return Sentence(cell + ": " + words.english, cell + "៖ " + words.khmer)
  }
}

extension Sentence {
  /// With what nobody sees in a text, if it is such that makes it another.
  fileprivate func withRemark(onInvisibleIn text: String) -> Sentence {
    let remark = invisibleRemark(text)
    return remark.english.isEmpty ? self : remark + self
  }
}

/// `an invisible U+200B stands before “met”: `, and nothing where none stands within the text.
package func invisibleRemark(_ text: String) -> Sentence {
  let trimmed = InvisibleSigns.trimmed(text)
  // Khmer is written with such signs between its words.
  let isKhmer = trimmed.unicodeScalars.contains { (0x1780...0x17FF).contains($0.value) }
  guard !isKhmer, let found = InvisibleSigns.first(in: trimmed) else { return Sentence(same: "") }
  let rest = InvisibleSigns.shown(String(trimmed.unicodeScalars.dropFirst(found.offset + 1)))
  let behind = String(rest.unicodeScalars.prefix(20))
  return invisibleRemark(codePoint: found.codePoint, before: behind) + Sentence(": ", "៖ ")
}

func invisibleRemark(codePoint: String, before rest: String) -> Sentence {
  Sentence(
    "an invisible \(codePoint) stands before “\(rest)”", "សញ្ញាមើលមិនឃើញ \(codePoint) ស្ថិតនៅមុខ “\(rest)”")
}
