internal import AuditDesk
internal import AuditFolder
internal import AuditLoading
internal import AuditModel
internal import AuditText
internal import AuditWording
internal import FileAccess
internal import InputProblems
internal import StandardDrafting
internal import TextFitting

extension Syntax {
  /// What a draft is made of.
  static let draftOptions: [OptionSyntax] = [
    OptionSyntax(name: "--from-xlsform", value: .required("FILE"), help: Words.Help.optionFromXlsform),
    OptionSyntax(name: "--from-sheet", value: .required("FILE"), help: Words.Help.optionFromSheet),
    OptionSyntax(name: "--from-library", value: .required("FILE"), help: Words.Help.optionFromLibrary),
    OptionSyntax(name: "--from-oscal", value: .required("FILE"), help: Words.Help.optionFromOscal),
    OptionSyntax(name: "--column", value: .required("WHAT=COLUMN"), mayRepeat: true, help: Words.Help.optionColumn),
    OptionSyntax(name: "--sheet", value: .required("NAME"), help: Words.Help.optionSheet),
    OptionSyntax(
      name: "--levels", value: .required("LEVEL|GROUP=LEVEL"), mayRepeat: true, help: Words.Help.optionLevels),
  ]
}

/// The tool that a checklist comes from.
private enum DraftOrigin: String, CaseIterable {
  case xlsform = "--from-xlsform"
  case sheet = "--from-sheet"
  case library = "--from-library"
  case oscal = "--from-oscal"
}

extension Session {
  /// Whether a standard is to be drafted.
  var drafts: Bool { DraftOrigin.allCases.contains { arguments.has($0.rawValue) } }

  /// `careaudit standards --from-…`
  func draft() throws(ArgumentError) -> Int32 {
    let asked = DraftOrigin.allCases.filter { arguments.has($0.rawValue) }
    guard asked.count == 1, let origin = asked.first else { throw .oneOf(asked[0].rawValue, asked[1].rawValue) }
    if let operand = arguments.operands.first { throw .unexpectedOperand(operand, command: "standards") }
    for option in ["--column", "--sheet"] where arguments.has(option) && origin != .sheet {
      throw .onlyWith(option, DraftOrigin.sheet.rawValue)
    }
    let output = arguments.value("--output")
    if let output, format != .yaml {
      throw .unknownEnding(output, command: "standards " + origin.rawValue, known: [".yaml"])
    }
    if arguments.has("--format"), format != .yaml { throw .together(origin.rawValue, "--format") }
    let path = arguments.value(origin.rawValue) ?? ""
    let id = standardID(output: output, origin: path)
    let levels = try chosenLevels()
    let columns = try chosenColumns()
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try readFile(path, limit: 32 << 20)
    } catch {
      show([Problem(.error, .file(error.code), file: path, place: .start)])
      return 2
    }
    let reviewed =
      switch origin {
      case .xlsform: draftFromXLSForm(bytes, file: path, id: id)
      case .sheet: draftFromSheet(bytes, file: path, id: id, columns: columns, sheet: arguments.value("--sheet"))
      case .library: draftFromLibrary(bytes, file: path, id: id)
      case .oscal: draftFromOSCAL(bytes, file: path, id: id)
      }
    let isTree = origin == .library || origin == .oscal
    show(isTree ? withExcerpts(reviewed.problems) { _ in bytes } : reviewed.problems)
    guard let draft = reviewed.value else { return 2 }
    return give(draft, id: id, levels: levels, origin: path, output: output) ? (reviewed.problems.hasErrors ? 2 : 0) : 2
  }

  private func give(_ draft: StandardDraft, id: String, levels: DraftLevels, origin: String, output: String?) -> Bool {
    let groups = Set(draft.criteria.flatMap(\.groups)).sorted()
    for group in levels.byGroup.keys.sorted() where !groups.contains(group) {
      complain(Words.Draft.levelsUnused(group: group, known: groups.joined(separator: ", ")))
    }
    let name = origin.split(separator: "/").last.map(String.init) ?? origin
    let page = renderDraft(
      draft, id: id, levels: levels, known: desk.library().value.measures, origin: name, language: language)
    let report = renderDraftReport(draft, id: id, toDos: page.toDos, origin: name, style: style)
    guard let output else {
      console.write(page.text)
      if let measures = page.measures {
        complain(Words.Draft.measuresBelow(path: "Standards/measures/" + id + ".yaml"))
        console.complain(measures)
      }
      console.complain(report)
      return true
    }
    guard write(page.text, to: output, overwriting: .never) else { return false }
    complain(Words.Draft.written(path: output.printable))
    if let measures = page.measures {
      let folder = output.folderPart
      let beside = folder.appending(path: "measures").appending(path: id + ".yaml")
      do throws(FileWriteError) {
        _ = try makeFolder(folder.appending(path: "measures"))
      } catch {
        complain(error.wording, about: beside)
        return false
      }
      guard write(measures, to: beside, overwriting: .never) else { return false }
      complain(Words.Draft.measuresWritten(path: beside.printable))
    }
    console.write(report)
    complain(Words.Draft.thenCheck)
    return true
  }

  /// The id of the draft: the name of the file that it goes to, else of the one that it comes from.
  private func standardID(output: String?, origin: String) -> String {
    let name = (output ?? origin).split(separator: "/").last.map(String.init) ?? "draft"
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    return output == nil ? identifier(of: stem, fallback: "draft") : stem
  }

  private func chosenLevels() throws(ArgumentError) -> DraftLevels {
    var levels = DraftLevels()
    if arguments.has("--levels"), !drafts { throw .onlyWith("--levels", DraftOrigin.xlsform.rawValue) }
    for value in arguments.values("--levels") {
      let parts = value.split(separator: "=", omittingEmptySubsequences: false).map { InvisibleSigns.trimmed($0) }
      guard let level = parts.last.flatMap({ Level(word: $0) }) else {
        throw .badValue(
          "--levels", value, known: Level.words, nearest: nearestWord(to: parts.last ?? value, among: Level.words))
      }
      if parts.count == 1 {
        levels.everything = level
      } else {
        levels.byGroup[parts.dropLast().joined(separator: "=")] = level
      }
    }
    return levels
  }

  private func chosenColumns() throws(ArgumentError) -> [ColumnChoice] {
    let known = SheetColumn.allCases.map(\.word)
    var choices: [ColumnChoice] = []
    for value in arguments.values("--column") {
      let parts = value.split(separator: "=", maxSplits: 1).map { InvisibleSigns.trimmed($0) }
      guard parts.count == 2, !parts[1].isEmpty, let column = SheetColumn(rawValue: parts[0]) else {
        throw .badValue("--column", value, known: known, nearest: nearestWord(to: parts.first ?? value, among: known))
      }
      choices.append(ColumnChoice(column: column, name: parts[1]))
    }
    return choices
  }
}

extension String {
  /// The folder that a file lies in, as its path names it.
  fileprivate var folderPart: String { lastIndex(of: "/").map { String(self[..<$0]) } ?? "." }
}
