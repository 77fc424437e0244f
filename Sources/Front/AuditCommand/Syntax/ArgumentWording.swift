internal import AuditModel
internal import AuditWording
internal import DatabaseAccess

extension ArgumentError {
  /// What is wrong, and what to write instead; first of all that a sign which nobody sees stands in the word.
  var wording: Sentence { word.map { invisibleRemark($0) + message } ?? message }

  /// What was not understood.
  private var word: String? {
    switch self {
    case .unknownCommand(let word, _), .unknownOption(let word, _, _), .badValue(_, let word, _, _), .badDate(let word),
      .unexpectedOperand(let word, _), .unknownFacility(let word, _), .unknownStandard(let word, _),
      .unknownCriterion(let word, _), .unknownEnding(let word, _, _), .badAmount(_, let word, _, _),
      .badWholeNumber(_, let word, _), .unknownAction(let word, _):
      word
    default: nil
    }
  }

  private var message: Sentence {
    switch self {
    case .noCommand: Words.Argument.noCommand
    case .unknownCommand(let word, let nearest):
      Words.Argument.unknownCommand(word: word) + suggestion(nearest, Words.Argument.helpLists)
    case .unknownOption(let option, let command, let nearest):
      Words.Argument.unknownOption(command: command, option: option)
        + suggestion(nearest, Words.Argument.commandHelpLists(command: command))
    case .repeatedOption(let option): Words.Argument.repeatedOption(option: option)
    case .missingValue(let option, let name): Words.Argument.missingValue(option: option, name: name)
    case .unexpectedValue(let option, let value): Words.Argument.unexpectedValue(option: option, value: value)
    case .badValue(let option, let value, let known, let nearest):
      Words.Argument.badValue(value: value, option: option)
        + (known.isEmpty
          ? Sentence(same: "") : suggestion(nearest, Words.Common.oneOf(known: known.joined(separator: ", "))))
    case .badDate(let text):
      Words.Argument.badDate(text: text) + (dayHint(for: text) ?? Words.Argument.writeDay)
    case .missingOperand(let operands, let command): Words.Argument.missingOperand(command: command, operands: operands)
    case .unexpectedOperand(let word, let command): Words.Argument.unexpectedOperand(word: word, command: command)
    case .unknownFacility(let id, let nearest):
      Words.Argument.unknownFacility(id: id) + suggestion(nearest, Words.Argument.nameFolder)
        + (id.contains("/") || id.hasPrefix(".")
          ? Sentence(same: "")
          : Words.Argument.newPlace(id: id))
    case .unknownStandard(let id, let nearest):
      Words.Argument.unknownStandard(id: id) + suggestion(nearest, Words.Argument.standardsLists)
    case .unknownCriterion(let id, let nearest):
      Words.Argument.unknownCriterion(id: id) + suggestion(nearest, Words.Argument.criteriaLists)
    case .unknownEnding(let path, let command, let known):
      unknownEnding(path, command: command, known: known)
    case .endingContradicts(let path, let option): Words.Argument.endingContradicts(path: path, option: option)
    case .oneOf(let one, let other): Words.Argument.oneOf(one: one, other: other)
    case .badClock: Words.Argument.badClock
    case .badAmount(let option, let text, let fault, let write):
      badAmount(text, option, fault) + Words.List.semicolon
        + numberHint(fault, write: write, otherwise: Words.Argument.writeAmount)
    case .badWholeNumber(let option, let text, let allowed):
      Words.Argument.badWholeNumber(
        text: text, option: option, lowerBound: allowed.lowerBound, upperBound: allowed.upperBound)
    case .endsBeforeBeginning(let since, let until): Words.Argument.endsBeforeBeginning(until: until, since: since)
    case .needsRegistryItself(let what): Words.RemoteRegistry.needsItself(what: what)
    case .needsFolder(let what): Words.Argument.needsFolder(what: what)
    case .writesOneBudget(let count): Words.Argument.writesOneBudget(count: count)
    case .together(let one, let other): Words.Argument.together(one: one, other: other)
    case .onlyWith(let option, let other): Words.Argument.onlyWith(option: option, other: other)
    case .unknownAction(let id, let nearest):
      Words.Argument.unknownAction(id: id) + suggestion(nearest, Words.Argument.actionsLists)
    case .ambiguousAction(let name, let ids):
      Words.Argument.ambiguousAction(name: name, ids: ids.joined(separator: ", "))
    case .registryNotNamed: Words.Registry.notNamed
    case .registryUnusable(let error, let place):
      Sentence(same: (error.place ?? DatabasePlace(place).shown) + ": ") + error.wording
    case .whyEmpty: Words.Correction.whyEmpty
    case .planNotKept(let id): Words.Argument.planNotKept(id: id)
    case .verifiedByHand: Words.Argument.verifiedByHand
    case .spentOnSeveral(let count): Words.Argument.spentOnSeveral(count: count)
    case .verifiedByVisit(let record): Words.Argument.verifiedByVisit(record: record)
    case .unusableInspection(let record): Words.FollowUp.unusable(record: record)
    case .badFacilityID(let id, let suggested): Words.Argument.badFacilityId(id: id, suggested: suggested)
    case .placeIncomplete(let id, let options):
      Words.Argument.placeIncomplete(id: id, options: options.joined(separator: " "))
    case .beforeFinding(let day, let found): Words.Argument.beforeFinding(day: day, found: found)
    }
  }

  private func badAmount(_ text: String, _ option: String, _ fault: NumberFault) -> Sentence {
    switch fault {
    case .notANumber, .notWhole: Words.Argument.badAmount(text: text, option: option)
    case .negative, .tooLarge, .tooFine:
      numberRefusal(text, at: Words.Argument.forOption(option: option), fault)
    }
  }

  private func unknownEnding(_ path: String, command: String, known: [String]) -> Sentence {
    let list = known.joined(separator: ", ")
    let workbook =
      command == Syntax.form.name && OutputFormat(ending: path) == .xlsx && known != [".xlsx"]
      ? Words.Argument.workbookOptions : Sentence(same: "")
    return Words.Argument.unknownEnding(path: path, command: command, list: list, workbook: workbook)
  }

  private func suggestion(_ nearest: String?, _ otherwise: Sentence) -> Sentence {
    guard let nearest else { return Words.List.semicolon + otherwise }
    return Words.Common.didYouMean(value: nearest)
  }
}
