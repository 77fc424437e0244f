public import AuditModel

/// A report on a facility as it was issued: what a later version of it is held against.
public struct IssuedReport: Sendable, Equatable {
  /// The program that made it, with its version.
  public var program: String
  /// For whom it was: a word of the views.
  public var view: String
  /// On which day it was made, as it says.
  public var day: String
  /// The id of the facility; nil where the view does not tell it.
  public var facility: String?
  /// The records that it rests on; nil where it was made before reports told of them.
  public var records: [Record]?
  public var standards: [Standard] = []
  public var plan: [Step] = []
  /// What else it tells, by the name of its part, as text that is the same where that says the same.
  public var rest: [(name: String, told: String)] = []

  public init(program: String, view: String, day: String, facility: String?) {
    self.program = program
    self.view = view
    self.day = day
    self.facility = facility
  }

  public static func == (left: IssuedReport, right: IssuedReport) -> Bool {
    left.program == right.program && left.view == right.view && left.day == right.day
      && left.facility == right.facility && left.records == right.records && left.standards == right.standards
      && left.plan == right.plan && left.rest.map { $0.name } == right.rest.map { $0.name }
      && left.rest.map { $0.told } == right.rest.map { $0.told }
  }

  /// A record in the version that the report was made from.
  public struct Record: Sendable, Equatable {
    /// `2026-03-14-inspection.yaml`
    public let name: String
    public let digest: String?
    public let corrected: [Correction]

    /// - Parameters:
    ///   - name: what its file is called.
    ///   - digest: the SHA-256 of its bytes; nil where that is not told.
    ///   - corrected: as far as the view tells it.
    public init(name: String, digest: String?, corrected: [Correction]) {
      self.name = name
      self.digest = digest
      self.corrected = corrected
    }
  }

  /// How the facility stood by one standard.
  public struct Standard: Sendable, Equatable {
    public let id: String
    public let title: TextContent
    /// `edition.revision`
    public let version: String
    public let digest: String
    /// Nil where there was none.
    public let standing: Audit?
    public let selfAssessment: Audit?

    /// - Parameters:
    ///   - id: of the standard.
    ///   - title: of the standard.
    ///   - version: `edition.revision`
    ///   - digest: of the file of the standard.
    ///   - standing: nil where no inspection audited it.
    ///   - selfAssessment: nil where there was none.
    public init(
      id: String, title: TextContent, version: String, digest: String, standing: Audit?, selfAssessment: Audit?
    ) {
      self.id = id
      self.title = title
      self.version = version
      self.digest = digest
      self.standing = standing
      self.selfAssessment = selfAssessment
    }
  }

  /// A standing or a self-assessment.
  public struct Audit: Sendable, Equatable {
    /// What the file of its record is called.
    public let record: String
    /// The ids of the ratings between which it lies; nil where nothing is asked.
    public let ratingLowest: String?
    public let ratingHighest: String?
    public let minimum: Share
    public let beyond: Share
    public let answers: [Answer]

    /// - Parameters:
    ///   - record: what its file is called.
    ///   - ratingLowest: an id.
    ///   - ratingHighest: an id.
    ///   - minimum: of what is critical or required.
    ///   - beyond: of what is recommended.
    ///   - answers: in the order of the standard.
    public init(
      record: String, ratingLowest: String?, ratingHighest: String?, minimum: Share, beyond: Share, answers: [Answer]
    ) {
      self.record = record
      self.ratingLowest = ratingLowest
      self.ratingHighest = ratingHighest
      self.minimum = minimum
      self.beyond = beyond
      self.answers = answers
    }
  }

  /// A tally: what is surely earned, what may be, of how much; in points of one part of `unit`.
  public struct Share: Sendable, Equatable {
    public let lowest: Int64
    public let highest: Int64
    public let possible: Int64
    public let unit: Int64
    /// As it was told; nil where nothing is asked.
    public let lowestText: String?
    public let highestText: String?

    /// - Parameters:
    ///   - lowest: what is surely earned.
    ///   - highest: what may be earned.
    ///   - possible: of how much.
    ///   - unit: how many of them are a point.
    ///   - lowestText: the lowest share as it was told.
    ///   - highestText: the highest share as it was told.
    public init(
      lowest: Int64, highest: Int64, possible: Int64, unit: Int64, lowestText: String?, highestText: String?
    ) {
      self.lowest = lowest
      self.highest = highest
      self.possible = possible
      self.unit = unit
      self.lowestText = lowestText
      self.highestText = highestText
    }

    /// `81.3%` or `65.0%–90.0%`; nil where nothing is asked.
    public var text: String? {
      guard let lowestText, let highestText else { return nil }
      return lowestText == highestText && lowest == highest ? lowestText : lowestText + "–" + highestText
    }
  }

  /// What a report tells of a criterion.
  public struct Answer: Sendable, Equatable {
    public let criterion: String
    public let requirement: TextContent
    /// Of each part that is told what it says.
    public let parts: [Part: TextContent]

    /// - Parameters:
    ///   - criterion: its id.
    ///   - requirement: what it asks.
    ///   - parts: of each that is told what it says.
    public init(criterion: String, requirement: TextContent, parts: [Part: TextContent]) {
      self.criterion = criterion
      self.requirement = requirement
      self.parts = parts
    }

    /// What can be told of an answer, in the order in which it is told.
    public enum Part: UInt8, Vocabulary {
      case answer, points, counted, reason, note, heard, evidence, inside

      public static let words = ["answer", "points", "counted", "reason", "note", "heard", "evidence", "inside"]
    }
  }

  /// Something that the plan asks for.
  public struct Step: Sendable, Equatable {
    public let standard: String
    public let criterion: String
    public let action: TextContent
    public let parts: [Part: TextContent]

    /// - Parameters:
    ///   - standard: by which it is asked.
    ///   - criterion: the finding that it mends.
    ///   - action: what is to be done.
    ///   - parts: of each that is told what it says.
    public init(standard: String, criterion: String, action: TextContent, parts: [Part: TextContent]) {
      self.standard = standard
      self.criterion = criterion
      self.action = action
      self.parts = parts
    }

    /// What can be told of a step, in the order in which it is told.
    public enum Part: UInt8, Vocabulary {
      case by, due, cost, state, note

      public static let words = ["by", "due", "cost", "state", "note"]
    }

    func isSame(as other: Step) -> Bool {
      standard == other.standard && criterion == other.criterion && action == other.action
    }
  }
}
