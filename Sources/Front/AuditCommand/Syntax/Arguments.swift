internal import AuditModel
internal import AuditRegistry
internal import AuditWording

/// An option of a command.
struct OptionSyntax {
  enum Value {
    case none
    /// With the name that help gives it.
    case required(String)
    /// Two words one behind the other, with the names that help gives them.
    case two(String, String)
    /// One of these words.
    case oneOf([String])
    /// One of these words, or alone the first of them.
    case optional([String])
  }

  /// With its hyphens.
  let name: String
  let value: Value
  var mayRepeat = false
  let help: Sentence
}

/// What a command takes.
struct CommandSyntax {
  let name: String
  /// As help shows them: `FACILITY [CRITERION]`.
  let operands: String
  let fewestOperands: Int
  /// Nil: any number.
  let mostOperands: Int?
  let options: [OptionSyntax]
  /// The forms in which it gives what was asked for, the usual one first; none where it only writes records.
  var formats: [OutputFormat] = [.text]
  let summary: Sentence
  let details: Sentence
  /// A command line that runs in a fresh checkout.
  let example: String

  /// Whether it finds facilities and standards, in folders or in a registry.
  var readsSource: Bool { options.contains { $0.name == "--standards" } }
}

/// A command line, told apart.
struct Arguments {
  let operands: [String]
  private let values: [String: [String]]

  func has(_ option: String) -> Bool { values[option] != nil }
  func value(_ option: String) -> String? { values[option]?.last }
  func values(_ option: String) -> [String] { values[option] ?? [] }
  /// Of an option with two values, each time that it is given.
  func pairs(_ option: String) -> [(first: String, second: String)] {
    let all = values(option)
    return stride(from: 0, to: all.count - 1, by: 2).map { (all[$0], all[$0 + 1]) }
  }

  /// - Throws: the first thing that is wrong.
  init(_ words: some Sequence<String>, for syntax: CommandSyntax) throws(ArgumentError) {
    var operands: [String] = []
    var values: [String: [String]] = [:]
    var rest = Array(words)[...]
    var optionsEnded = false
    while let word = rest.popFirst() {
      if optionsEnded || word == "-" || !word.hasPrefix("-") {
        operands.append(word)
        continue
      }
      if word == "--" {
        optionsEnded = true
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let name = parts[0] == "-h" ? "--help" : parts[0]
      guard let option = syntax.options.first(where: { $0.name == name }) else {
        throw .unknownOption(
          parts[0], command: syntax.name, nearest: nearestWord(to: name, among: syntax.options.map(\.name)))
      }
      if values[name] != nil && !option.mayRepeat { throw .repeatedOption(name) }
      let value = try Arguments.value(of: option, attached: parts.count == 2 ? parts[1] : nil, from: &rest)
      values[name, default: []].append(value)
      if case .two(let first, let second) = option.value {
        guard let more = rest.popFirst(), !more.isEmpty else { throw .missingValue(name, first + " " + second) }
        values[name, default: []].append(more)
      }
    }
    self.operands = operands
    self.values = values
    if has("--help") { return }
    if operands.count < syntax.fewestOperands { throw .missingOperand(syntax.operands, command: syntax.name) }
    if let most = syntax.mostOperands, operands.count > most {
      throw .unexpectedOperand(operands[most], command: syntax.name)
    }
  }

  private static func value(of option: OptionSyntax, attached: String?, from rest: inout ArraySlice<String>)
    throws(ArgumentError) -> String
  {
    switch option.value {
    case .none:
      if let attached { throw .unexpectedValue(option.name, attached) }
      return ""
    case .required(let name), .two(let name, _):
      guard let value = attached ?? rest.popFirst(), !value.isEmpty else { throw .missingValue(option.name, name) }
      return value
    case .oneOf(let words):
      guard let value = attached ?? rest.popFirst() else {
        throw .missingValue(option.name, words.joined(separator: "|"))
      }
      return try known(value, of: option.name, words)
    case .optional(let words):
      if let attached { return try known(attached, of: option.name, words) }
      if let next = rest.first, words.contains(next) { return rest.removeFirst() }
      return words[0]
    }
  }

  private static func known(_ value: String, of option: String, _ words: [String]) throws(ArgumentError) -> String {
    let word = InvisibleSigns.trimmed(value)
    guard words.contains(word) else {
      throw .badValue(option, value, known: words, nearest: nearestWord(to: InvisibleSigns.shown(word), among: words))
    }
    return word
  }
}

/// What is wrong with a command line. Facts only: `ArgumentWording` makes the sentence.
enum ArgumentError: Error, Equatable {
  case noCommand
  case unknownCommand(String, nearest: String?)
  case unknownOption(String, command: String, nearest: String?)
  case repeatedOption(String)
  case missingValue(String, String)
  case unexpectedValue(String, String)
  case badValue(String, String, known: [String], nearest: String?)
  case badDate(String)
  case missingOperand(String, command: String)
  case unexpectedOperand(String, command: String)
  case unknownFacility(String, nearest: String?)
  case unknownStandard(String, nearest: String?)
  case unknownCriterion(String, nearest: String?)
  case badAmount(_ option: String, String, NumberFault, write: [String])
  /// A name to write to whose ending is of no form that the command has.
  case unknownEnding(String, command: String, known: [String])
  /// A name to write to, and an option that asks for another form.
  case endingContradicts(String, String)
  /// Two options that each say what is to be made.
  case oneOf(String, String)
  /// The clock of the machine gives no day of the years 1 to 9999.
  case badClock
  case badWholeNumber(String, String, among: ClosedRange<Int64>)
  /// A last day before the first one.
  case endsBeforeBeginning(String, String)
  /// What cannot be done by the address of a service.
  case needsRegistryItself(String)
  /// What cannot be done in a registry.
  case needsFolder(String)
  /// Several amounts, of which one is to be kept.
  case writesOneBudget(Int)
  /// Two options of which only one can be given.
  case together(String, String)
  /// An option that means something only beside others.
  case onlyWith(String, String)
  case unknownAction(String, nearest: String?)
  case ambiguousAction(String, [String])
  case planNotKept(String)
  /// Neither `--registry` nor the environment says which registry is meant.
  case registryNotNamed
  case registryUnusable(RegistryError, at: String)
  /// `--why` without words.
  case whyEmpty
  case verifiedByHand
  /// What was spent was told of so many actions at once.
  case spentOnSeveral(Int)
  case beforeFinding(String, String)
  /// The record of the visit that verified an action.
  case verifiedByVisit(String)
  /// The inspection that a follow-up would follow, which has errors.
  case unusableInspection(String)
  /// An id that no folder should bear.
  case badFacilityID(String, suggested: String)
  /// A facility of which some options must still tell.
  case placeIncomplete(String, options: [String])
}
