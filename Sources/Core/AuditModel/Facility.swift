/// A place or programme of care that is audited.
public struct Facility: Sendable {
  public let id: String
  public let name: LocalizedText?
  /// Invented, to show what a record looks like.
  public let isExample: Bool
  public let province: String?
  public let care: CareKind
  public let operatedBy: Operator
  public let residents: WordSet<ResidentGroup>
  public let serves: WordSet<ServedGroup>
  public let location: LocationDisclosure
  /// Ids of the standards it is held to; nil: all that apply to it.
  public let standards: [String]?

  public init(
    id: String, name: LocalizedText? = nil, isExample: Bool = false, province: String? = nil, care: CareKind,
    operatedBy: Operator, residents: WordSet<ResidentGroup>, serves: WordSet<ServedGroup>,
    location: LocationDisclosure = .confidential, standards: [String]? = nil
  ) {
    self.id = id
    self.name = name
    self.isExample = isExample
    self.province = province
    self.care = care
    self.operatedBy = operatedBy
    self.residents = residents
    self.serves = serves
    self.location = location
    self.standards = standards
  }

  /// Whether `standard` is among those it is held to.
  public func isHeld(to standard: Standard) -> Bool {
    standards?.contains(standard.id) ?? standard.applies.matches(self)
  }
}
