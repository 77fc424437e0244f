/// Who reads what the program says of a record.
public enum Audience: UInt8, CaseIterable, Sendable {
  /// Those who keep the records: the ministry, its provincial offices, and the team that made the visit.
  case ministry
  /// The facility, its manager and its staff.
  case facility
  /// Anybody else: a coalition, a donor, the public.
  case others

  /// Whether it may read what was kept inside.
  public var knowsInside: Bool { self == .ministry }
}

/// A text that stays inside: what residents said, which would come back to them if the facility read it.
///
/// Where it stands in its record is known to nobody but this type: only ``text(for:)`` tells it, and only to those who may know.
/// What writes for a facility or for others therefore cannot print it by mistake, nor that there is one.
public struct InsideText: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible {
  private let hidden: RecordText

  public init(_ text: RecordText) { hidden = text }

  public static let none = InsideText(.none)
  public var isEmpty: Bool { hidden.isEmpty }

  /// Where it stands in its record; nil where there is none for these readers.
  ///
  /// - Parameter audience: who will read it.
  public func text(for audience: Audience) -> RecordText? {
    audience.knowsInside && !hidden.isEmpty ? hidden : nil
  }

  public var description: String { "(kept inside)" }
  public var debugDescription: String { description }
}

/// A text by itself that stays inside; only ``text(for:)`` tells it.
public struct InsideContent: Sendable, Equatable, CustomStringConvertible, CustomDebugStringConvertible {
  private var hidden: TextContent

  public init(_ text: TextContent = TextContent()) { hidden = text }

  public init(_ text: String) { hidden = TextContent(text) }

  public var isEmpty: Bool { hidden.isEmpty }

  /// What it says; nil where there is nothing for these readers.
  ///
  /// - Parameter audience: who will read it.
  public func text(for audience: Audience) -> TextContent? {
    audience.knowsInside && !hidden.isEmpty ? hidden : nil
  }

  public var description: String { "(kept inside)" }
  public var debugDescription: String { description }
}

extension InspectionRecord {
  /// What was kept inside in `language`, or as it was written; nil where there is none for these readers.
  ///
  /// - Parameters:
  ///   - text: of this record.
  ///   - audience: who will read it.
  ///   - language: wanted where it is written in both.
  public func string(_ text: InsideText, for audience: Audience, in language: Language) -> String? {
    text.text(for: audience).map { string($0, in: language) }
  }

  public func content(of text: InsideText) -> InsideContent {
    InsideContent(text.text(for: .ministry).map { content(of: $0) } ?? TextContent())
  }
}
