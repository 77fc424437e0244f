internal import AuditModel
internal import InputProblems

// What could lead to a person or a place.

extension PictureTrouble {
  var wording: ProblemWording {
    switch self {
    case .tellsPlace:
      ProblemWording(
        "picture-tells-place",
        Sentence(
          "this picture says in its EXIF or XMP data where it was taken",
          "រូបភាពនេះមានទិន្នន័យ EXIF ឬ XMP ដែលប្រាប់ថាថតនៅទីណា"),
        hint: Sentence(
          "take the place out before you share it: " + PersonalData.cleaning,
          "សូមលុបទីតាំងចេញមុនពេលចែករំលែក៖ " + PersonalData.cleaning))
    case .keptOriginalTellsPlace:
      ProblemWording(
        "kept-original-tells-place",
        Sentence(
          "this is what was kept of a picture before it was cleaned, and it still says where it was taken",
          "នេះជារូបភាពដើមដែលទុកពីមុនពេលសម្អាត ហើយនៅតែប្រាប់ថាថតនៅទីណា"),
        hint: Sentence(
          "delete it, or keep it where nobody else can read it",
          "សូមលុបវា ឬរក្សាទុកនៅកន្លែងដែលអ្នកដទៃមិនអាចអានបាន"))
    case .notLookedInto(let format):
      ProblemWording(
        "picture-not-looked-into",
        Sentence(
          "whether this file (\(format)) says where it was taken cannot be looked into here",
          "កម្មវិធីនេះមិនអាចពិនិត្យថាឯកសារនេះ (\(format)) ប្រាប់ទីកន្លែងថតឬអត់ទេ"),
        hint: Sentence(
          "look with exiftool FILE; take the place out with " + PersonalData.cleaning,
          "សូមពិនិត្យដោយ exiftool FILE ហើយលុបទីតាំងចេញដោយ " + PersonalData.cleaning))
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
    case .residentsQuoted:
      ProblemWording(
        "residents-quoted",
        Sentence(
          "this text seems to tell what residents said; the facility reads it, and could take it out on them",
          "អត្ថបទនេះហាក់ដូចជាប្រាប់អ្វីដែលអ្នកស្នាក់នៅនិយាយ; គ្រឹះស្ថានអានវា ហើយអាចសងសឹកលើពួកគេ"),
        hint: Sentence(
          "write here what was seen, and what was said behind “inside”, which the facility never reads",
          "សូមសរសេរនៅទីនេះតែអ្វីដែលបានឃើញ ហើយសរសេរអ្វីដែលគេនិយាយក្នុងកំណត់សម្គាល់ផ្ទៃក្នុង (inside) ដែលគ្រឹះស្ថានមិនអានឡើយ"))
    }
  }

  /// What to do about it.
  package var whatToDo: Sentence { wording.hint ?? PersonalData.hint }

  /// Clears positions and names of places from Exif, XMP and IPTC data, and keeps no original beside it.
  fileprivate static let cleaning = #"exiftool -overwrite_original "-gps*=" "-*location*=" "-*city*=" FILE"#

  package static let hint = Sentence(
    "write what was seen, not whom it concerns; take it out, also of copies that were shared",
    "សូមសរសេរអ្វីដែលបានឃើញ កុំបញ្ជាក់ថាជាអ្នកណា។ សូមលុបវាចេញ រួមទាំងក្នុងច្បាប់ចម្លងដែលបានចែករំលែក")
}
