/// A change of a record after somebody had read it: when it was made, and why.
///
/// Two are equal where they say the same, wherever they stand.
public struct Correction: Sendable {
  public let date: CalendarDay
  /// For all who read notes.
  public var why: TextContent
  /// For those who keep the records alone.
  public var inside: InsideContent
  public var place: Place
  public var datePlace: Place

  /// - Parameters:
  ///   - date: when the record was changed.
  ///   - why: as a note is written.
  ///   - inside: what stays inside of it.
  ///   - place: where it stands in its file.
  ///   - datePlace: where its day stands there.
  public init(
    on date: CalendarDay, why: TextContent, inside: InsideContent = InsideContent(), place: Place = .start,
    datePlace: Place = .start
  ) {
    self.date = date
    self.why = why
    self.inside = inside
    self.place = place
    self.datePlace = datePlace
  }

  /// Whether these readers may know of it: of one whose reason stays inside nobody else does.
  ///
  /// - Parameter audience: who will read it.
  public func isKnown(to audience: Audience) -> Bool { audience.knowsInside || !why.isEmpty }
}

extension Correction: Equatable {
  public static func == (left: Correction, right: Correction) -> Bool {
    left.date == right.date && left.why == right.why && left.inside == right.inside
  }
}
