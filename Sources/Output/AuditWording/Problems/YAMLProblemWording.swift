internal import AuditModel
internal import DataReading
internal import InputProblems

// Problems of what should be YAML.

extension YAMLError.Code {
  var wording: ProblemWording {
    switch self {
    case .empty: .emptyFile
    case .encoding(let name):
      ProblemWording(
        "wrong-encoding",
        name.map { name in
          Words.YamlProblem.wrongEncodingKnown(name: name)
        }
          ?? Words.YamlProblem.wrongEncoding,
        hint: Words.YamlProblem.wrongEncodingHint)
    case .controlCharacter:
      ProblemWording(
        "control-character",
        Words.YamlProblem.controlCharacter,
        hint: Words.YamlProblem.controlCharacterHint)
    case .syntax(_, let slip?):
      slip.wording
    case .syntax(let words, nil):
      ProblemWording("not-yaml", Words.YamlProblem.notYaml(words: words), hint: syntaxHint(words))
    case .tooDeep(let limit):
      ProblemWording(
        "nested-too-deeply",
        Words.YamlProblem.nestedTooDeeply(limit: limit),
        hint: Words.YamlProblem.nestedTooDeeplyHint)
    case .tooManyDirectives:
      ProblemWording(
        "too-many-directives",
        Words.YamlProblem.tooManyDirectives,
        hint: Words.YamlProblem.tooManyDirectivesHint)
    case .alias: ProblemWording("alias", Words.YamlProblem.alias, hint: Words.YamlProblem.aliasHint)
    case .tag: ProblemWording("tag", Words.YamlProblem.tag, hint: Words.YamlProblem.tagHint)
    case .severalDocuments:
      ProblemWording(
        "several-documents",
        Words.YamlProblem.severalDocuments,
        hint: Words.YamlProblem.severalDocumentsHint)
    case .tooLarge(let limit): .fileTooLarge(limit: limit)
    }
  }

  private func syntaxHint(_ words: String) -> Sentence {
    switch words {
    case "found character that cannot start any token": Words.YamlProblem.indentationHint
    case "mapping values are not allowed in this context", "could not find expected ':'": Words.YamlProblem.colonHint
    case "did not find expected key", "did not find expected '-' indicator",
      "did not find expected <document start>":
      Words.YamlProblem.columnHint
    case "did not find expected ',' or '}'", "did not find expected ',' or ']'": Words.YamlProblem.bracketHint
    case "found unexpected end of stream": Words.YamlProblem.quotesHint
    default:
      Words.YamlProblem.compareHint
    }
  }
}
