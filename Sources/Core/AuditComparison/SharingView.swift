public import AuditModel

/// Who may see a comparison, and so what it may hold.
public enum SharingView: UInt8, Vocabulary {
  /// Anyone: groups alone.
  case publicly
  /// A coalition of providers: groups, and a row for each facility whose location is open, under a pseudonym.
  case coalition
  /// The authority: everything.
  case ministry

  public static let words = ["public", "coalition", "ministry"]

  /// Outside the ministry's view a figure rests on at least so many facilities; nowhere is a median or a place among peers
  /// given of fewer.
  public static let fewestFacilities = 5
}

/// By what facilities are put into groups.
public enum GroupingKey: UInt8, Vocabulary {
  case care, province, operatedBy, residents, serves

  public static let words = ["care", "province", "operator", "residents", "serves"]
}

/// What the facilities of a group have in common.
public struct GroupLabel: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case care(CareKind)
    /// Nil where it is not said.
    case province(Province?)
    case operatedBy(Operator)
    case residents(WordSet<ResidentGroup>)
    case serves(WordSet<ServedGroup>)
    /// Those of the groups that are too small to be shown, together.
    case others
    /// All, where they cannot be told apart.
    case everyone
  }

  public let kind: Kind
  /// Whether these are the facilities with a confidential location, which the coalition's view keeps apart.
  public let isConfidential: Bool

  public init(_ kind: Kind, isConfidential: Bool = false) {
    self.kind = kind
    self.isConfidential = isConfidential
  }

  /// As data: `shelter`, `girls+women`, `others`, `all`; in the coalition's view with `confidential:` before it.
  public var word: String {
    let word =
      switch kind {
      case .care(let care): care.word
      case .province(let province): province?.word ?? "not-said"
      case .operatedBy(let who): who.word
      case .residents(let set): GroupLabel.joined(set.words.map { $0.word })
      case .serves(let set): GroupLabel.joined(set.words.map { $0.word })
      case .others: "others"
      case .everyone: "all"
      }
    return isConfidential ? "confidential:" + word : word
  }

  private static func joined(_ words: [String]) -> String {
    var text = ""
    for word in words { text += text.isEmpty ? word : "+" + word }
    return text.isEmpty ? "none" : text
  }
}

/// A condition that a facility must meet to be compared.
public enum FacilityFilter: Sendable, Hashable {
  case care(CareKind)
  case province(Province)
  case operatedBy(Operator)
  /// Among its residents.
  case residents(ResidentGroup)
  /// Among those whom it serves.
  case serves(ServedGroup)
  case location(LocationDisclosure)

  /// Outside the ministry's view the province of a confidential facility matches nothing.
  public func matches(_ facility: Facility, in view: SharingView) -> Bool {
    switch self {
    case .care(let care): facility.care == care
    case .province(let province):
      (view == .ministry || facility.location == .open) && facility.province == province
    case .operatedBy(let who): facility.operatedBy == who
    case .residents(let group): facility.residents.contains(group)
    case .serves(let group): facility.serves.contains(group)
    case .location(let location): facility.location == location
    }
  }
}
