/// A column of the sheet that is filled in with a spreadsheet: a row for each thing that is asked.
public enum FillInColumn: UInt8, CaseIterable, Sendable {
  case id, code, level, english, khmer, answer, note, inside, reason, heard, evidence, checked, of, conforming,
    provided, referred, to

  /// What the first cell of the heading begins with.
  public static let heading = "careaudit id"

  /// What the heading of the column begins with, before its translation.
  public var word: String {
    switch self {
    case .id: FillInColumn.heading
    case .code: "code"
    case .level: "level"
    case .english: "question"
    case .khmer: "question in Khmer"
    case .answer: "answer"
    case .note: "note"
    case .inside: "inside"
    case .reason: "reason"
    case .heard: "heard"
    case .evidence: "evidence"
    case .checked: "checked"
    case .of: "of"
    case .conforming: "conforming"
    case .provided: "provided for"
    case .referred: "referred for"
    case .to: "referred to"
    }
  }

  /// - Parameter heading: with or without its translation behind `/`.
  public init?(heading: String) {
    var word = ""
    for scalar in heading.unicodeScalars {
      if scalar == "/" || scalar == "\n" { break }
      word.unicodeScalars.append(scalar)
    }
    while word.hasSuffix(" ") { word.removeLast() }
    guard let column = FillInColumn.allCases.first(where: { $0.word == word }) else { return nil }
    self = column
  }

  /// Whether only the program writes there.
  public var isOurs: Bool { rawValue < FillInColumn.answer.rawValue }

  public var answerPart: AnswerPart? {
    switch self {
    case .answer: .rating
    case .note: .note
    case .inside: .inside
    case .reason: .reason
    case .heard: .heard
    case .evidence: .evidence
    case .checked: .checked
    case .of: .of
    case .conforming: .conforming
    default: nil
    }
  }

  public var servicePart: ServicePart? {
    switch self {
    case .provided: .provided
    case .referred: .referred
    case .to: .to
    case .note: .note
    default: nil
    }
  }
}
