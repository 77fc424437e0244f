internal import AuditModel
internal import AuditWording

/// What is said around the beginning of a facility.
enum PlaceWording {
  static let isThere = Words.Place.isThere

  static func wasFormerly(_ id: String, _ now: String) -> Sentence {
    Words.Place.wasFormerly(id: id, now: now)
  }

  static let notBegun = Words.Common.nothingWritten

  static func wouldBegin(_ id: String) -> Sentence {
    Words.Place.wouldBegin(id: id)
  }

  static func opening(_ id: String) -> Sentence {
    Words.Place.opening(id: id)
  }

  static let care = Words.Place.care
  static let operatedBy = Words.Place.operatedBy
  static let residents = Words.Place.residents
  static let serves = Words.Place.serves
  static let name = Words.Place.name
  static let nameInKhmer = Words.Place.nameInKhmer
  static let province = Words.Place.province
  static let location = Words.Place.location

  static func chooseOne(_ count: Int) -> Sentence {
    Words.Place.chooseOne(count: count)
  }

  static func chooseSome(_ count: Int) -> Sentence {
    Words.Place.chooseSome(count: count)
  }

  static func noSuchProvince(_ written: String, nearest: String?) -> Sentence {
    let hint = nearest.map { Words.Common.didYouMean(value: $0) }
    return Words.Place.unknownProvince(written: written)
      + (hint
        ?? Words.Place.provincesHint)
  }
}
