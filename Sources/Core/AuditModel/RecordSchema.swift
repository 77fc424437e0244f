/// The keys of one kind of mapping, in the order of its form: the loader switches over them, and the JSON Schemas are made of them.
public protocol SchemaKey: CaseIterable, RawRepresentable<String>, Sendable {
  /// The mapping that has them.
  static var schema: MappingSchema { get }
  var shape: ValueShape { get }
  var isRequired: Bool { get }
}

extension SchemaKey {
  public var isRequired: Bool { false }
}

extension MappingSchema {
  init<Key: SchemaKey>(_ name: String, of keys: Key.Type) {
    self.init(name, keys.allCases.map { KeySchema($0.rawValue, $0.shape, required: $0.isRequired) })
  }
}

/// The mappings of a record.
extension Schemas {
  public static let services = MappingSchema(
    "services", Service.words.map { KeySchema($0, .mapping(ServiceKey.schema)) })
  public static let faces = MappingSchema(
    "faces", Face.words.map { KeySchema($0, .wholeNumber(from: 0), required: true) })

  public enum RecordKey: String, SchemaKey {
    case visit, corrected, dangers, measures, services, questionnaire, answers

    public var shape: ValueShape {
      switch self {
      case .visit: .mapping(VisitKey.schema)
      case .corrected: .list(.mapping(CorrectionKey.schema))
      case .dangers: .named(.mapping(DangerKey.schema))
      case .measures: .named(.number)
      case .services: .mapping(Schemas.services)
      case .questionnaire: .mapping(ResidentCountsKey.schema)
      case .answers: .named(.named(.either(.text, .mapping(AnswerKey.schema))))
      }
    }

    public var isRequired: Bool { self == .visit }

    public static let schema = MappingSchema("record", of: Self.self)
  }

  public enum VisitKey: String, SchemaKey {
    case date, kind, by, against, follows, arrived, left
    case ledBy = "led-by"
    case sampled, note, inside

    public var shape: ValueShape {
      switch self {
      case .date: .date
      case .kind: .word(VisitKind.words)
      case .by, .follows, .note, .inside, .arrived, .left, .ledBy, .sampled: .text
      case .against: .named(.text)
      }
    }

    public var isRequired: Bool { self == .date || self == .kind }

    public static let schema = MappingSchema("visit", of: Self.self)
  }

  public enum CorrectionKey: String, SchemaKey {
    case date, why, inside

    public var shape: ValueShape {
      switch self {
      case .date: .date
      case .why, .inside: .localized
      }
    }

    public var isRequired: Bool { self == .date }

    public static let schema = MappingSchema("correction", of: Self.self)
  }

  public enum DangerKey: String, SchemaKey {
    case what, since, about, told, done, closed

    public var shape: ValueShape {
      switch self {
      case .what, .done: .localized
      case .since: .date
      case .about: .word(Danger.About.words)
      case .told: .oneOrMore(.mapping(TellingKey.schema))
      case .closed: .mapping(DangerClosingKey.schema)
      }
    }

    public static let schema = MappingSchema("danger", of: Self.self)
  }

  public enum TellingKey: String, SchemaKey {
    case to, on

    public var shape: ValueShape {
      switch self {
      case .to: .localized
      case .on: .date
      }
    }

    public var isRequired: Bool { self == .to }

    public static let schema = MappingSchema("telling", of: Self.self)
  }

  public enum DangerClosingKey: String, SchemaKey {
    case date, by, how

    public var shape: ValueShape {
      switch self {
      case .date: .date
      case .by, .how: .localized
      }
    }

    public var isRequired: Bool { self == .date }

    public static let schema = MappingSchema("end of a danger", of: Self.self)
  }

  public enum ServiceKey: String, SchemaKey {
    case provided, referred, to
    case costToResident = "cost-to-resident"
    case costPerPersonYear = "cost-per-person-year"
    case note

    public var shape: ValueShape {
      switch self {
      case .provided, .referred: .words(ResidentGroup.words)
      case .to, .note: .localized
      case .costToResident, .costPerPersonYear: .number
      }
    }

    public static let schema = MappingSchema("service", of: Self.self)
  }

  public enum ResidentCountsKey: String, SchemaKey {
    case revision, asked, girls, boys, women, men, others

    public var shape: ValueShape {
      switch self {
      case .revision: .wholeNumber(from: 1)
      case .asked: .wholeNumber(from: 0)
      case .girls, .boys, .women, .men, .others: .mapping(ResidentPartKey.schema)
      }
    }

    public var isRequired: Bool { self == .revision || self == .asked }

    /// Nil where it is none of the groups.
    public var group: ResidentCounts.Group? { ResidentCounts.Group(word: rawValue) }

    public static let schema = MappingSchema("counts of residents", of: Self.self)
  }

  public enum ResidentPartKey: String, SchemaKey {
    case answered, answers

    public var shape: ValueShape {
      switch self {
      case .answered: .wholeNumber(from: Int(ResidentCounts.fewest))
      case .answers: .named(.mapping(Schemas.faces))
      }
    }

    public var isRequired: Bool { self == .answered }

    public static let schema = MappingSchema("group of residents", of: Self.self)
  }

  public enum AnswerKey: String, SchemaKey {
    case rating, note, inside, reason, evidence, heard, checked, of, conforming

    public var shape: ValueShape {
      switch self {
      case .rating: .text
      case .note, .inside, .reason: .localized
      case .evidence: .oneOrMore(.text)
      case .heard: .words(Voice.words)
      case .checked, .of, .conforming: .wholeNumber(from: 0)
      }
    }

    public static let schema = MappingSchema("answer", of: Self.self)
  }
}
