internal import AuditModel
internal import DataReading

// What was most likely done where a file is not YAML.

extension YAMLSlip {
  var wording: ProblemWording { ProblemWording("not-yaml", message, hint: hint) }

  private var message: Sentence {
    switch self {
    case .tab: Words.SyntaxSlip.tab
    case .foreignSpace(let space): Words.SyntaxSlip.foreignSpace(codePoint: InvisibleSigns.codePoint(of: space))
    case .spaceMissing(let key): Words.SyntaxSlip.spaceMissing(key: key)
    case .foreignColon(let colon): Words.SyntaxSlip.foreignColon(colon: colon)
    case .colonInText: Words.SyntaxSlip.colonInText
    case .colonInBrackets: Words.SyntaxSlip.colonInBrackets
    case .curlyQuotes(let quote): Words.SyntaxSlip.curlyQuotes(quote: quote)
    case .unclosedQuotes: Words.SyntaxSlip.unclosedQuotes
    case .unclosedBracket: Words.SyntaxSlip.unclosedBracket
    case .commentInBrackets: Words.SyntaxSlip.commentInBrackets
    case .textBehindQuotes: Words.SyntaxSlip.textBehindQuotes
    case .colonMissing: Words.SyntaxSlip.colonMissing
    case .indentation: Words.SyntaxSlip.indentation
    case .backslash: Words.SyntaxSlip.backslash
    case .listBesideKey: Words.SyntaxSlip.listBesideKey
    case .reservedStart(let sign): Words.SyntaxSlip.reservedStart(sign: sign)
    }
  }

  private var hint: Sentence {
    switch self {
    case .tab: Words.SyntaxSlip.tabHint
    case .foreignSpace: Words.SyntaxSlip.foreignSpaceHint
    case .spaceMissing(let key): Words.SyntaxSlip.spaceMissingHint(key: key)
    case .foreignColon: Words.SyntaxSlip.foreignColonHint
    case .colonInText: Words.SyntaxSlip.colonInTextHint
    case .colonInBrackets: Words.SyntaxSlip.colonInBracketsHint
    case .curlyQuotes: Words.SyntaxSlip.curlyQuotesHint
    case .unclosedQuotes: Words.SyntaxSlip.unclosedQuotesHint
    case .unclosedBracket: Words.SyntaxSlip.unclosedBracketHint
    case .commentInBrackets: Words.SyntaxSlip.commentInBracketsHint
    case .textBehindQuotes: Words.SyntaxSlip.textBehindQuotesHint
    case .colonMissing: Words.SyntaxSlip.colonMissingHint
    case .indentation: Words.SyntaxSlip.indentationHint
    case .backslash: Words.SyntaxSlip.backslashHint
    case .listBesideKey: Words.SyntaxSlip.listBesideKeyHint
    case .reservedStart: Words.SyntaxSlip.reservedStartHint
    }
  }
}
