internal import AuditDesk
internal import AuditFolder
internal import AuditPages
internal import AuditWording
internal import AuditWorkbooks
internal import FileAccess
internal import TextFitting

/// What is said of files that the program writes.
enum OutputWording {
  static let noWorkbook = Sentence(
    "two records of one visit are not written as a workbook; name an .html, .json or .csv file",
    "កំណត់ត្រាពីរនៃការចុះពិនិត្យតែមួយ មិនសរសេរជាសៀវភៅតារាងទេ; សូមប្រើឈ្មោះឯកសារ .html, .json ឬ .csv")
  static let noFont = Sentence(
    "no Khmer font is embedded, because fonts-noto-core is not installed; the page needs one where it is read",
    "ទំព័រនេះគ្មានពុម្ពអក្សរខ្មែរភ្ជាប់ទេ ព្រោះមិនទាន់បានដំឡើង fonts-noto-core; ឧបករណ៍ដែលបើកទំព័រត្រូវមានពុម្ពអក្សរខ្មែរ")
}

/// What is said of plans that are kept.
enum PlanNotes {
  static func kept(_ path: String) -> Sentence {
    Sentence("the plan is kept in \(path)", "ផែនការត្រូវបានរក្សាទុកក្នុង \(path)")
  }
}

extension FileWriteError {
  var wording: Sentence { SourceError(self).wording }
}

extension SourceError {
  /// Who is at work, and what to do.
  private func inUse(by user: Worker?) -> Sentence {
    let nobody = Sentence("another program, perhaps on another machine,", "កម្មវិធីផ្សេង ប្រហែលនៅលើម៉ាស៊ីនផ្សេង")
    let who =
      user.map { user in
        let program = user.program.map { "“" + $0.printable + "” " } ?? ""
        let person = user.person?.printable
        return Sentence(
          program + "(process \(user.process)" + (person.map { ", of " + $0 } ?? "") + ")",
          program + "(ដំណើរការលេខ \(user.process)" + (person.map { " របស់ " + $0 } ?? "") + ")")
      } ?? nobody
    return Sentence(
      "\(who.english) is at work here just now; nothing was changed; try again when it is done",
      "\(who.khmer) កំពុងធ្វើការនៅទីនេះ គ្មានអ្វីត្រូវបានផ្លាស់ប្តូរទេ សូមព្យាយាមម្តងទៀតពេលវាចប់")
  }

  var wording: Sentence {
    switch reason {
    case .exists:
      Sentence(
        "this file is there already and was left as it is; name another with --output",
        "ឯកសារនេះមានរួចហើយ ហើយត្រូវបានទុកដដែល សូមប្រើឈ្មោះផ្សេងដោយ --output")
    case .noFolder: Sentence("there is no such folder", "គ្មានថតនេះទេ")
    case .notPermitted: Sentence("you may not write here", "អ្នកគ្មានសិទ្ធិសរសេរនៅទីនេះទេ")
    case .diskFull: Sentence("the disk is full; nothing was changed", "ថាសពេញ គ្មានអ្វីត្រូវបានផ្លាស់ប្តូរទេ")
    case .tooLarge:
      Sentence(
        "the file would be larger than may be written here; nothing was changed",
        "ឯកសារនេះធំជាងអ្វីដែលអាចសរសេរនៅទីនេះ គ្មានអ្វីត្រូវបានផ្លាស់ប្តូរទេ")
    case .isFolder:
      Sentence("this is a folder; name a file in it", "នេះជាថត សូមសរសេរឈ្មោះឯកសារក្នុងថតនេះ")
    case .nameTooLong: Sentence("the name is too long; choose a shorter one", "ឈ្មោះវែងពេក សូមប្រើឈ្មោះខ្លីជាងនេះ")
    case .isLink:
      Sentence(
        "this is a link to another place, and nothing was written there; put the file itself here",
        "នេះជាតំណទៅកន្លែងផ្សេង គ្មានអ្វីត្រូវបានសរសេរនៅទីនោះទេ សូមដាក់ឯកសារផ្ទាល់នៅទីនេះ")
    case .notAFile:
      Sentence("no file can be written here; name another", "មិនអាចសរសេរឯកសារនៅទីនេះទេ សូមប្រើឈ្មោះផ្សេង")
    case .changed:
      Sentence(
        "somebody has changed or removed this file meanwhile, in an editor perhaps; it was left as it is now, and nothing "
          + "was written; look at it, then run this again",
        "មាននរណាម្នាក់បានកែ ឬលុបឯកសារនេះក្នុងពេលនេះ ប្រហែលក្នុងកម្មវិធីសរសេរ ឯកសារត្រូវបានទុកដដែល ហើយគ្មានអ្វីត្រូវបានសរសេរទេ "
          + "សូមមើលវា រួចធ្វើពាក្យបញ្ជានេះម្តងទៀត")
    case .inUse(let user): inUse(by: user)
    case .other(let number):
      Sentence("it could not be written (error \(number))", "មិនអាចសរសេរបានទេ (កំហុស \(number))")
    }
  }
}

extension PrintError {
  var wording: Sentence {
    switch self {
    case .noBrowser:
      Sentence(
        "a PDF needs Chromium or Chrome, and neither is installed; name an .html file and print it from any browser",
        "PDF ត្រូវការ Chromium ឬ Chrome តែមិនទាន់បានដំឡើងទេ; សូមប្រើឈ្មោះឯកសារ .html ហើយបោះពុម្ពពីកម្មវិធីរុករកណាមួយ")
    case .browserFailed(let status):
      Sentence(
        "the browser made no PDF (status \(status)); name an .html file and print it from any browser",
        "កម្មវិធីរុករកមិនបានបង្កើត PDF ទេ (លេខ \(status)); សូមប្រើឈ្មោះឯកសារ .html ហើយបោះពុម្ពពីកម្មវិធីរុករកណាមួយ")
    case .tookTooLong:
      Sentence(
        "the browser took longer than a minute and was stopped; name an .html file and print it from any browser",
        "កម្មវិធីរុករកចំណាយពេលលើសពីមួយនាទី ហើយត្រូវបានបញ្ឈប់; សូមប្រើឈ្មោះឯកសារ .html ហើយបោះពុម្ពពីកម្មវិធីរុករកណាមួយ")
    case .notWritten(let error): error.wording
    }
  }
}

extension WorkbookError {
  var wording: Sentence {
    switch self {
    case .noLibrary:
      Sentence(
        "a workbook needs libxlsxwriter (Debian: libxlsxwriter4), which is not installed; name an .html or .json file",
        "សៀវភៅតារាងត្រូវការ libxlsxwriter (Debian: libxlsxwriter4) តែមិនទាន់បានដំឡើងទេ; សូមប្រើឈ្មោះឯកសារ .html ឬ .json")
    case .noScratch(let number):
      Sentence(
        "the workbook could not be put together in the folder for temporary files, which may be full (error \(number)); "
          + "nothing was changed",
        "មិនអាចរៀបចំសៀវភៅតារាងក្នុងថតបណ្តោះអាសន្នបានទេ ថតនោះអាចពេញ (កំហុស \(number)) គ្មានអ្វីត្រូវបានផ្លាស់ប្តូរទេ")
    case .tooLarge:
      Sentence(
        "this is more than a workbook can hold: 1,048,576 rows; ask for fewer facilities",
        "ច្រើនជាងសៀវភៅតារាងអាចផ្ទុក៖ 1,048,576 ជួរ; សូមជ្រើសគ្រឹះស្ថានតិចជាងនេះ")
    case .outOfMemory: Sentence("there is not enough memory for the workbook", "អង្គចងចាំមិនគ្រប់សម្រាប់សៀវភៅតារាង")
    case .failed(let number):
      Sentence("the workbook could not be made (error \(number))", "មិនអាចបង្កើតសៀវភៅតារាងបានទេ (កំហុស \(number))")
    }
  }
}
