internal import AuditModel
internal import InputProblems

// What could lead to a person or a place.

extension PictureTrouble {
  var wording: ProblemWording {
    switch self {
    case .tellsPlace:
      ProblemWording(
        "picture-tells-place",
        Words.Privacy.pictureTellsPlace,
        hint: Words.Privacy.pictureTellsPlaceHint(cleaning: PersonalData.cleaning))
    case .keptOriginalTellsPlace:
      ProblemWording(
        "kept-original-tells-place",
        Words.Privacy.keptOriginalTellsPlace,
        hint: Words.Privacy.keptOriginalTellsPlaceHint)
    case .notLookedInto(let format):
      ProblemWording(
        "picture-not-looked-into",
        Words.Privacy.pictureNotLookedInto(format: format),
        hint: Words.Privacy.pictureNotLookedIntoHint(cleaning: PersonalData.cleaning))
    }
  }
}

extension PersonalData {
  package var wording: ProblemWording {
    switch self {
    case .phone: ProblemWording("looks-like-phone", Words.Privacy.looksLikePhone, hint: PersonalData.hint)
    case .email: ProblemWording("looks-like-email", Words.Privacy.looksLikeEmail, hint: PersonalData.hint)
    case .identityNumber:
      ProblemWording("looks-like-identity-number", Words.Privacy.looksLikeIdentityNumber, hint: PersonalData.hint)
    case .name: ProblemWording("looks-like-name", Words.Privacy.looksLikeName, hint: PersonalData.hint)
    case .residentsQuoted:
      ProblemWording("residents-quoted", Words.Privacy.residentsQuoted, hint: Words.Privacy.residentsQuotedHint)
    }
  }

  /// What to do about it.
  package var whatToDo: Sentence { wording.hint ?? PersonalData.hint }

  /// Clears positions and names of places from Exif, XMP and IPTC data, and keeps no original beside it.
  fileprivate static let cleaning = #"exiftool -overwrite_original "-gps*=" "-*location*=" "-*city*=" "-*state*=" FILE"#

  package static let hint = Words.Privacy.hint
}
