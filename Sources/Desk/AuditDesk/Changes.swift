public import AuditModel

/// A text that is kept of a facility.
public enum FacilityDocument: Sendable, Hashable {
  /// By the name of the record: `2026-03-14-inspection`.
  case record(String)
  case plan
  /// What says what it is.
  case facility
}

/// A facility that is kept to whoever holds it. It hinders nobody who only reads.
public struct FacilityHold: Sendable {
  private let letGo: @Sendable () -> Void

  public init(_ letGo: @escaping @Sendable () -> Void) { self.letGo = letGo }

  /// Lets others at it.
  public func release() { letGo() }
}

/// Whoever is at work on a facility.
public struct Worker: Sendable, Equatable {
  public let process: Int32
  /// Its name and its first word, as `careaudit import`; nil where that cannot be told.
  public let program: String?
  /// The name of who runs it.
  public let person: String?

  public init(process: Int32, program: String?, person: String?) {
    self.process = process
    self.program = program
    self.person = person
  }
}

/// Why a source could not be changed. Nothing of the change is left.
public struct SourceError: Error, Sendable, Equatable {
  public enum Reason: Sendable, Equatable {
    /// Something of that name is there already.
    case exists
    case noFolder, notPermitted, diskFull, isFile, isFolder, nameTooLong, tooLarge
    /// It lies in another place, to which only a link leads.
    case isLink
    /// Nothing can be written into it: a disk, a socket.
    case notAFile
    /// Somebody has changed or removed it since it was read.
    case changed
    /// Another program is at work on it; nil where it cannot be told which.
    case inUse(by: Worker?)
    /// Where it is kept does not answer, and nothing was kept.
    case unreachable
    /// Where it is kept went away at the end; whether it was kept is not known.
    case perhapsKept
    /// The system's own number for anything else.
    case other(Int32)
  }

  public let reason: Reason
  public let origin: String

  public init(_ reason: Reason, at origin: String) {
    self.reason = reason
    self.origin = origin
  }
}

/// A visit that is being typed in.
public struct TypingDraft: Sendable, Hashable {
  public let day: CalendarDay
  public let kind: VisitKind

  public init(day: CalendarDay, kind: VisitKind) {
    self.day = day
    self.kind = kind
  }
}

/// What is being typed in, line by line, each kept for good; nobody else adds to it meanwhile.
public protocol TypedLines: AnyObject {
  var origin: String { get }
  /// What had been typed before it was opened.
  var lines: [String] { get }
  /// What was left of a line that was being kept when a program or the machine stopped.
  var tornLine: String? { get }

  /// Adds a line; when this returns, it stays even if the power fails.
  ///
  /// - Parameter line: a line break in it is kept as a space.
  func append(_ line: String) throws(SourceError)

  /// Removes it, and all that was typed.
  func remove()
}
