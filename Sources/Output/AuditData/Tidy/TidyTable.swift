public import AuditModel
public import AuditScoring
public import AuditWording

/// A table with one row a thing and one variable a column, for programs: the same in CSV, JSON, workbooks, SPSS and Stata files.
public struct TidyTable: Sendable {
  /// What stands in a cell.
  public enum Value: Sendable, Hashable {
    /// Not known, not asked, or not told.
    case missing
    case text(String)
    case whole(Int64)
    case decimal(ExactDecimal)
    /// Its numerator and its denominator stand in other columns.
    case share(Share)
    case day(CalendarDay)
    case flag(Bool)
  }

  public struct Variable: Sendable {
    public enum Form: Sendable, Equatable {
      /// An id, or what somebody wrote.
      case text
      /// One of a list of words that ``TidyWords`` keeps by the name of the variable.
      case word
      case whole, decimal, share, day, flag
    }

    /// Permanent; one that is legal in SPSS and in Stata.
    public let id: String
    public let label: Sentence
    public let form: Form
    /// Nil where it has none.
    public let unit: Sentence?
    /// Whether every row has it.
    public let isRequired: Bool
    /// Its hashtag in the humanitarian exchange language.
    public let tag: String
    /// Whether only the ministry's view has it.
    public let isForMinistry: Bool

    init(
      _ id: String, _ form: Form, _ label: Sentence, unit: Sentence? = nil, required: Bool = false, _ tag: String,
      ministry: Bool = false
    ) {
      self.id = id
      self.form = form
      self.label = label
      self.unit = unit
      isRequired = required
      self.tag = tag
      isForMinistry = ministry
    }
  }

  /// That the rows of another table hold what some variables of this one say.
  public struct Reference: Sendable {
    public let variables: [String]
    public let table: String
    /// As many as `variables`.
    public let fields: [String]
  }

  /// For programs; permanent.
  public let id: String
  public let title: Sentence
  public let definition: Sentence
  public let variables: [Variable]
  /// The variables that tell a row from all others.
  public let key: [String]
  public let references: [Reference]
  /// Whether only the ministry's view has rows.
  public let isForMinistry: Bool

  init(
    _ id: String, _ title: Sentence, _ definition: Sentence, key: [String], references: [Reference] = [],
    ministry: Bool = false, _ variables: [Variable]
  ) {
    self.id = id
    self.title = title
    self.definition = definition
    self.variables = variables
    self.key = key
    self.references = references
    isForMinistry = ministry
  }
}

extension TidyTable {
  package func position(of variable: String) -> Int? { variables.firstIndex { $0.id == variable } }
}

/// The words that the variables of tidy tables hold, each with its number in files that hold numbers with labels. A list grows where an
/// archived standard has a word of its own; a number never moves within a file.
public struct TidyWords: Sendable {
  public struct Word: Sendable {
    public let word: String
    public let label: Sentence
  }

  private var lists: [String: [Word]] = [:]
  private var positions: [String: [String: Int]] = [:]

  public init() {}

  /// Those of a variable, in the order of their numbers, which begin with 1.
  public func words(of variable: String) -> [Word] { lists[variable] ?? [] }

  /// The number of a word; nil where the variable has no such word.
  public func code(of word: String, _ variable: String) -> Int? { positions[variable]?[word].map { $0 + 1 } }

  mutating func add(_ word: String, _ label: Sentence, to variable: String) {
    guard positions[variable]?[word] == nil else { return }
    positions[variable, default: [:]][word] = words(of: variable).count
    lists[variable, default: []].append(Word(word: word, label: label))
  }

  mutating func add<Kind: Vocabulary>(
    _ kind: Kind.Type, to variables: [String], _ label: (Kind) -> Sentence
  ) {
    for variable in variables {
      for one in Kind.allCases { add(one.word, label(one), to: variable) }
    }
  }
}

/// A row of a tidy table: as many values as the table has variables.
public struct TidyRow: Sendable, Hashable {
  public internal(set) var values: [TidyTable.Value]

  init(_ values: [TidyTable.Value]) { self.values = values }
}
