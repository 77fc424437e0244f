internal import AuditModel

// What could lead to a person or a place.

extension ProblemKind {
  var privacyWording: ProblemWording? {
    switch self {
    case .personalData(let kind): kind.wording
    case .pictureTellsPlace:
      ProblemWording(
        "picture-tells-place",
        Sentence(
          "this picture says in its EXIF data where it was taken (GPS position)",
          "រូបភាពនេះមានទីតាំង GPS ក្នុងទិន្នន័យ EXIF ដែលប្រាប់ថាថតនៅទីណា"),
        hint: Sentence(
          "take the position out before you share it, for example with exiftool -gps:all= FILE",
          "សូមលុបទីតាំងចេញមុនពេលចែករំលែក ឧទាហរណ៍ដោយ exiftool -gps:all= FILE"))
    default: nil
    }
  }
}

extension PersonalData {
  package var wording: ProblemWording {
    switch self {
    case .phone:
      ProblemWording(
        "looks-like-phone",
        Sentence("this text holds what looks like a phone number", "អត្ថបទនេះមានអ្វីមួយដែលមើលទៅដូចជាលេខទូរស័ព្ទ"),
        hint: PersonalData.hint)
    case .email:
      ProblemWording(
        "looks-like-email",
        Sentence("this text holds what looks like an e-mail address", "អត្ថបទនេះមានអ្វីមួយដែលមើលទៅដូចជាអ៊ីមែល"),
        hint: PersonalData.hint)
    case .identityNumber:
      ProblemWording(
        "looks-like-identity-number",
        Sentence(
          "this text holds what looks like the number of an identity card",
          "អត្ថបទនេះមានអ្វីមួយដែលមើលទៅដូចជាលេខអត្តសញ្ញាណប័ណ្ណ"),
        hint: PersonalData.hint)
    case .name:
      ProblemWording(
        "looks-like-name",
        Sentence("this text seems to give somebody's name", "អត្ថបទនេះហាក់ដូចជាសរសេរឈ្មោះនរណាម្នាក់"),
        hint: PersonalData.hint)
    }
  }

  package static let hint = Sentence(
    "write what was seen, not whom it concerns; take it out, also of copies that were shared",
    "សូមសរសេរអ្វីដែលបានឃើញ កុំបញ្ជាក់ថាជាអ្នកណា។ សូមលុបវាចេញ រួមទាំងក្នុងច្បាប់ចម្លងដែលបានចែករំលែក")
}
