/// A place or programme of care that is audited. One is kept once, however many lists of very many hold it.
public final class Facility: Sendable {
  public let id: String
  public let name: LocalizedText?
  /// Invented, to show what a record looks like.
  public let isExample: Bool
  public let province: Province?
  public let care: CareKind
  public let operatedBy: Operator
  public let residents: WordSet<ResidentGroup>
  public let serves: WordSet<ServedGroup>
  public let location: LocationDisclosure
  /// Ids of the standards it is held to; nil: all that apply to it.
  public let standards: [String]?
  /// Nil where it is open.
  public let closed: Closure?
  /// The ids that it, or what became part of it, had before, the oldest first.
  public let formerly: [String]
  /// Where in its file some of this stands.
  public let places: Places

  public init(
    id: String, name: LocalizedText? = nil, isExample: Bool = false, province: Province? = nil, care: CareKind,
    operatedBy: Operator, residents: WordSet<ResidentGroup>, serves: WordSet<ServedGroup>,
    location: LocationDisclosure = .confidential, standards: [String]? = nil, closed: Closure? = nil,
    formerly: [String] = [], places: Places = Places()
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
    self.closed = closed
    self.formerly = formerly
    self.places = places
  }

  /// That it cares for nobody any more.
  public struct Closure: Sendable, Hashable {
    /// The first day on which it is closed.
    public let on: CalendarDay
    /// Who closed it.
    public let by: String?
    public let why: LocalizedText?

    public init(on: CalendarDay, by: String? = nil, why: LocalizedText? = nil) {
      self.on = on
      self.by = by
      self.why = why
    }
  }

  /// Where in its file some of what is said of a facility stands.
  public struct Places: Sendable {
    public var name = Place.start
    /// By position among the former ids.
    public var formerly: [Place] = []

    public init() {}
  }

  /// The same as a member of a coalition names it beside those of others: its ids behind the member's name, as `north:kd-031`.
  public func named(by member: String) -> Facility {
    Facility(
      id: Facility.id(id, of: member), name: name, isExample: isExample, province: province, care: care,
      operatedBy: operatedBy, residents: residents, serves: serves, location: location, standards: standards,
      closed: closed, formerly: formerly.map { Facility.id($0, of: member) }, places: places)
  }

  /// An id as a member of a coalition has it.
  public static func id(_ id: String, of member: String) -> String { member + memberMark + id }

  /// An id without the member before it.
  public static func withoutMember(_ id: String) -> Substring {
    guard let mark = id.utf8.firstIndex(of: UInt8(ascii: ":")) else { return id[...] }
    return id[id.utf8.index(after: mark)...]
  }

  /// Stands in no id.
  private static let memberMark = ":"

  /// Whether `standard` is among those it is held to.
  public func isHeld(to standard: Standard) -> Bool {
    standards?.contains(standard.id) ?? standard.applies.matches(self)
  }

  /// Whether it is closed on a day: from then on nothing is due at it, and it is compared with none.
  public func isClosed(on day: CalendarDay) -> Bool { closed.map { $0.on <= day } ?? false }

  /// By which id it has been known longest, so that a pseudonym stays when the id changes.
  public var oldestID: String { formerly.first ?? id }
}
