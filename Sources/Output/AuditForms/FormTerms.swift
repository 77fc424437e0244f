internal import AuditChecking
internal import AuditMerging
internal import AuditModel
internal import AuditPacking
internal import AuditWording
internal import ContentCoding
internal import DataReading

/// A number, a word or several that the script of the form has in common with the program. The page defines them before the
/// script; `Web/terms.d.ts` tells the type checker of them.
enum FormTerm {
  case number(Int)
  /// One of a few words: a type of its own.
  case word(String)
  case words([String])
  /// A few words that any text may be looked for among.
  case texts([String])
  case text(String)
  case group([(name: String, term: FormTerm)])
}

/// By the names that the script knows them by; the cases of an enumeration by their own.
let formTerms: [(name: String, term: FormTerm)] = [
  ("answerState", numbers(Outcome.State.self)),
  ("openReason", numbers(Outcome.OpenReason.self)),
  ("packedFinding", numbers(PackedFinding.self)),
  ("dayFigure", numbers(DayFigure.self)),
  ("numberFault", numbers(NumberFault.self)),
  ("personalData", numbers(PersonalData.self)),
  ("answerKind", words(AnswerKind.self)),
  ("answerWord", words(AnswerWord.self)),
  ("levelWord", words(Level.self)),
  ("residentGroups", .words(ResidentGroup.words)),
  ("tallyFigures", .words(TallyFigure.allCases.map { "\($0)" })),
  ("outcomeFigures", .words(OutcomeFigure.allCases.map { "\($0)" })),
  (
    "copyFormat",
    .group([
      ("number", .number(VisitCopy.format)), ("open", .word(VisitCopy.open)), ("sealed", .word(VisitCopy.sealed)),
    ])
  ),
  ("partMembers", .texts(VisitCopy.PartMember.allCases.map(\.rawValue))),
  ("contentMembers", .texts(VisitCopy.contentMembers)),
  (
    "limits",
    .group([
      ("keyRounds", .number(mostKeyRounds)), ("depth", .number(deepestJSON)),
    ])
  ),
  ("invisibleSigns", .text(invisibleSignClass)),
]

/// The terms as the page defines them.
let formTermsScript =
  "\"use strict\";\n" + formTerms.map { "const \($0.name) = \($0.term.script);\n" }.joined()

/// The terms, and the names of what the form says, as the type checker of the script reads them.
let formTermsDeclaration =
  "// Made from the enumerations of the program by the tests of AuditForms; not to be edited.\n"
  + formTerms.map { "declare const \($0.name): \($0.term.declaration(indent: ""));\n" }.joined()
  + exportMembers.map { typeDeclaration($0.type, $0.names) }.joined()
  + typeDeclaration("PhraseName", FormPhrases.all.map { $0.name })

/// What the members of an export are called, by the types that the checker knows them as.
private let exportMembers: [(type: String, names: [String])] = [
  ("CopyMember", VisitCopy.Member.allCases.map(\.rawValue)),
  ("PartMember", VisitCopy.PartMember.allCases.map(\.rawValue)),
  ("VisitMember", Schemas.VisitKey.allCases.map(\.rawValue)),
  ("ServiceMember", Schemas.ServiceKey.allCases.map(\.rawValue)),
  ("AnswerMember", Schemas.AnswerKey.allCases.map(\.rawValue)),
]

private func typeDeclaration(_ type: String, _ names: [String]) -> String {
  "type \(type) =\n" + names.map { "  | \"\($0)\"\n" }.joined().dropLast() + ";\n"
}

private func numbers<Case: CaseIterable & RawRepresentable<UInt8>>(_ type: Case.Type) -> FormTerm {
  .group(Case.allCases.map { ("\($0)", .number(Int($0.rawValue))) })
}

private func words<Case: Vocabulary>(_ type: Case.Type) -> FormTerm {
  .group(Case.allCases.map { ("\($0)", .word($0.word)) })
}

extension FormTerm {
  fileprivate var script: String {
    switch self {
    case .number(let number): String(number)
    case .word(let text), .text(let text): FormTerm.quoted(text)
    case .words(let words), .texts(let words): "[" + words.map(FormTerm.quoted).joined(separator: ", ") + "]"
    case .group(let members): "{ " + members.map { $0.name + ": " + $0.term.script }.joined(separator: ", ") + " }"
    }
  }

  fileprivate func declaration(indent: String) -> String {
    switch self {
    case .number, .word: script
    case .text: "string"
    case .words: "readonly " + script
    case .texts: "readonly string[]"
    case .group(let members):
      "{\n"
        + members.map { "\(indent)  readonly \($0.name): \($0.term.declaration(indent: indent + "  "));\n" }.joined()
        + indent + "}"
    }
  }

  /// Words of ours: nothing in them needs more than the backslash.
  private static func quoted(_ text: String) -> String {
    "\"" + text.split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "\\\\") + "\""
  }
}

/// The signs that leave no mark, as the ranges of a class of characters of JavaScript.
private let invisibleSignClass: String = {
  func written(_ value: UInt32) -> String { "\\u{" + String(value, radix: 16) + "}" }
  var ranges = ""
  var first: UInt32?
  for value in UInt32(0)...0x11_0000 {
    let isOne = Unicode.Scalar(value).map { InvisibleSigns.contains($0) } ?? false
    if isOne, first == nil { first = value }
    if !isOne, let start = first {
      ranges += start == value - 1 ? written(start) : written(start) + "-" + written(value - 1)
      first = nil
    }
  }
  return ranges
}()
