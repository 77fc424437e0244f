internal import AuditWording
internal import FileAccess

/// The form in which a command gives what was asked for.
enum OutputFormat: String, CaseIterable {
  case text, html, pdf, xlsx, json, csv, ics, yaml, jsonl, sav, dta
  /// A file a table.
  case folder

  /// How the name of a file of this form ends, in capital letters or small ones; a record in small ones alone.
  var endings: [String] {
    switch self {
    case .text: [".txt"]
    case .html: [".html", ".htm"]
    case .pdf, .xlsx, .json, .csv, .ics, .yaml, .jsonl, .sav, .dta: ["." + rawValue]
    case .folder: []
    }
  }

  /// Whether it can be printed at a terminal or into a pipe, so that `--format` can ask for it.
  fileprivate var isPrinted: Bool { ![.pdf, .xlsx, .sav, .dta, .folder].contains(self) }

  /// That of a file's name; nil where its ending is of no form.
  init?(ending path: String) {
    let name = path.lowercased()
    guard
      let format = OutputFormat.allCases.first(where: { format in
        // A record is read only where its name ends in small letters.
        format.endings.contains { (format == .yaml ? path : name).hasSuffix($0) }
      })
    else {
      return nil
    }
    self = format
  }

  /// What a command gives: by the ending of the file that it writes, by `--format`, or else the first form that it has.
  ///
  /// - Parameters:
  ///   - formats: those of the command.
  ///   - asked: the form that an option asks for, with the words that ask for it.
  ///   - path: where it is written; nil: to standard output.
  /// - Throws: where the command has no such form, or the ending and the option contradict each other.
  static func chosen(
    for command: String, _ formats: [OutputFormat], asked: (format: OutputFormat, option: String)?, path: String?
  ) throws(ArgumentError) -> OutputFormat {
    let otherwise = asked?.format ?? formats.first ?? .text
    guard let path, !isChannel(path) else { return otherwise }
    guard let ending = OutputFormat(ending: path) else {
      if formats.contains(.folder), isFolderName(path) { return .folder }
      if asked != nil { return otherwise }
      throw .unknownEnding(path, command: command, known: formats.flatMap(\.endings))
    }
    // A PDF is the page, printed.
    if let asked, asked.format != ending, (asked.format, ending) != (.html, .pdf) {
      throw .endingContradicts(path, asked.option)
    }
    guard formats.contains(ending) else {
      throw .unknownEnding(path, command: command, known: formats.flatMap(\.endings))
    }
    return ending
  }

  /// Whether the last part of a path has no ending, as folders have none; or says by a slash that it is one.
  private static func isFolderName(_ path: String) -> Bool {
    if path.hasSuffix("/") || (try? kind(ofPath: path)) == .folder { return true }
    return !(path.split(separator: "/").last ?? "").dropFirst().contains(".")
  }

  /// Whether a path names a device or a pipe, whose name says nothing of what goes into it.
  private static func isChannel(_ path: String) -> Bool {
    (try? kind(ofPath: path)) == .other || path.hasPrefix("/dev/") || path.hasPrefix("/proc/self/fd/")
  }
}

extension OptionSyntax {
  /// `--format`, for a command that has these forms.
  static func format(_ formats: [OutputFormat], _ help: Sentence) -> OptionSyntax {
    OptionSyntax(name: "--format", value: .oneOf(formats.filter(\.isPrinted).map(\.rawValue)), help: help)
  }

  /// `--output`, for a command that has these forms.
  static func output(_ formats: [OutputFormat]) -> OptionSyntax {
    let endings = formats.flatMap(\.endings).map { ending in
      ending == ".pdf"
        ? Words.Help.pdfEnding : Sentence(same: ending)
    }
    return OptionSyntax(
      name: "--output", value: .required("FILE"),
      help: Words.Help.optionOutput + endings.listed(by: Sentence(same: ", ")) { Words.List.or(first: $0, last: $1) })
  }
}
