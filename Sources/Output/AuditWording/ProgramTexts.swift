package import AuditDesk
package import AuditModel
internal import CatalogueCompiling

/// What the program says, as it is written in the catalogue, message by message in their order.
package struct ProgramTexts: Sendable {
  private let english: [Message]
  private let khmer: [Message]
  private let positions: [String: Int]

  /// Those that this program was built with.
  package init() { self.init(english: CatalogueText.english, khmer: CatalogueText.khmer) }

  private init(english: String, khmer: String) {
    func messages(_ text: String, _ language: Language) -> [Message] {
      guard let file = try? readCatalogue(text, language: language.fileName) else {
        preconditionFailure("the program was built with a catalogue that cannot be read")
      }
      return file.messages
    }
    self.english = messages(english, .english)
    self.khmer = messages(khmer, .khmer)
    positions = Dictionary(uniqueKeysWithValues: self.english.enumerated().map { ($1.name, $0) })
  }

  /// By key, each with the place where it is read.
  ///
  /// - Parameters:
  ///   - digest: of two texts.
  package func texts(digest: (String?, String?) -> String) -> [WordingText] {
    zip(english, khmer).map { english, khmer in
      WordingText(
        key: WordingText.programPrefix + english.name, english: english.value, khmer: khmer.value,
        digest: digest(english.value, khmer.value))
    }
  }

  /// In which group of the catalogue a text stands; nil where there is none.
  package func group(of key: String) -> String? { position(of: key).map { english[$0].group } }

  package var groups: [String] {
    var groups: [String] = []
    for message in english where groups.last != message.group { groups.append(message.group) }
    return groups
  }

  /// What is always said of a sentence, one language after the other: its words between what is put in, in their order.
  package func fixedParts(of key: String, in language: Language) -> [String] {
    guard let position = position(of: key) else { return [] }
    var parts: [String] = [""]
    for piece in (language == .english ? english : khmer)[position].pieces {
      switch piece {
      case .text(let text): parts[parts.count - 1] += text
      case .placed: parts.append("")
      case .chosen(_, let variants):
        for case .text(let text) in variants.last?.pieces ?? [] { parts.append(text) }
        parts.append("")
      }
    }
    return parts.filter { !$0.isEmpty }
  }

  /// A sentence as it is shown: with examples for what is put in, what a problem tells of as `check` shows it, and its title as other commands
  /// count it; nil where it is shown just as it is written.
  package func example(of key: String) -> LocalizedText? {
    guard let position = position(of: key) else { return nil }
    let (name, group) = (english[position].name, english[position].group)
    let isProblem = readingPlace(ofGroup: group) == Words.WordingPlace.problem && group != "problem-title"
    func shown(_ messages: [Message], _ language: Language) -> String {
      let sentence = Examples.filled(messages[position].pieces)
      guard isProblem else { return sentence }
      return name.hasSuffix("-hint")
        ? Words.Common.hint[language] + Words.Common.colon[language] + sentence
        : "facility.yaml:12:5: " + Words.Common.error[language] + Words.Common.colon[language] + sentence
    }
    if group == "problem-title" {
      func counted(_ messages: [Message], _ language: Language) -> String {
        Words.Common.warnings(count: 12)[language] + Words.Common.colon[language]
          + Examples.filled(messages[position].pieces) + " (12)"
      }
      return LocalizedText(english: counted(english, .english), khmer: counted(khmer, .khmer))
    }
    // What is wrong with a command, or with where its output goes, is said behind the name of the program.
    if ["argument", "output"].contains(group) {
      func complaint(_ messages: [Message]) -> String { "careaudit: " + Examples.filled(messages[position].pieces) }
      return LocalizedText(english: complaint(english), khmer: complaint(khmer))
    }
    guard isProblem || !english[position].placed.isEmpty else { return nil }
    return LocalizedText(english: shown(english, .english), khmer: shown(khmer, .khmer))
  }

  /// Why a value cannot stand in the place of a sentence; nil where it can.
  package func fault(of value: String, at key: String, in language: Language) -> WordingFault? {
    guard let position = position(of: key) else { return nil }
    let model = english[position]
    let message: Message
    do throws(CatalogueError) {
      message = try readSentence(value, named: model.name, group: model.group, language: language.fileName)
    } catch {
      return .noSentence(error.reason)
    }
    let lost = model.placed.subtracting(message.placed)
    if !lost.isEmpty { return .lost(lost.sorted()) }
    let known = Set(model.parameters.map(\.name))
    let invented = message.placed.subtracting(model.placed)
      .union(message.parameters.map(\.name).filter { !known.contains($0) })
    if !invented.isEmpty { return .invented(invented.sorted()) }
    let numbers = Set(model.parameters.filter(\.isNumber).map(\.name))
    let counted = message.parameters.filter { $0.isNumber && !numbers.contains($0.name) }.map(\.name)
    return counted.isEmpty ? nil : .noSentence("{ $" + counted[0] + " -> … } counts what is no number")
  }

  private func position(of key: String) -> Int? {
    guard WordingText.isOfProgram(key) else { return nil }
    return positions[String(key.dropFirst(WordingText.programPrefix.count))]
  }
}

/// What stands for what is put into a sentence, where it is shown without an occasion.
private enum Examples {
  static func filled(_ pieces: [Message.Piece]) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .placed(let name): example(of: name)
      // The last variant is the one for most numbers.
      case .chosen(_, let variants): variants.last.map { filled($0.pieces) } ?? ""
      }
    }.joined()
  }

  /// By the name of what is put in; of what has none here the name itself.
  private static func example(of name: String) -> String { known[name] ?? "[" + name + "]" }

  private static let known: [String: String] = {
    var all = [
      "id": "night.exits", "criterion": "night.exits", "criteria": "night.exits", "key": "answers", "place": "B7",
      "path": "Audits/aa-001", "file": "facility.yaml", "facility": "aa-001", "standard": "good-practice",
      "record": "2026-11-20-inspection", "option": "--output", "command": "careaudit check", "share": "80.0%",
      "money": "$120", "year": "2026", "program": "careaudit", "code": "D1",
    ]
    for day in ["day", "date"] { all[day] = "2026-11-20" }
    for number in [
      "count", "limit", "number", "days", "all", "most", "row", "line", "months", "facilities", "least", "fewest",
      "levels", "more", "rest",
    ] { all[number] = "12" }
    return all
  }()
}

/// A folder with the files of the catalogue, as they are read there, in which sentences can be changed.
package struct CatalogueSource: Sendable {
  private let texts: [Language: String]

  /// What cannot be read, or built: file, line and caret, as compilers say it.
  package struct Failure: Error, Equatable {
    package let message: String
  }

  /// - Parameter texts: of each file.
  package init(_ texts: [Language: String]) throws(Failure) {
    self.texts = texts
    _ = try values()
  }

  /// What is written behind the `=` of each message, by its key.
  package func values() throws(Failure) -> [String: [Language: String]] {
    var values: [String: [Language: String]] = [:]
    for (language, text) in texts {
      do throws(CatalogueError) {
        for message in try readCatalogue(text, language: language.fileName).messages {
          values[WordingText.programPrefix + message.name, default: [:]][language] = message.value
        }
      } catch {
        throw Failure(message: error.shown(path: language.catalogueFile, text: text))
      }
    }
    return values
  }

  /// The files with other sentences in them.
  ///
  /// - Parameter values: by key and language.
  /// - Throws: where the program could not be built with them.
  package func rewritten(_ values: [String: [Language: String]]) throws(Failure) -> [Language: String] {
    var result: [Language: String] = [:]
    for (language, text) in texts {
      var own: [String: String] = [:]
      for (key, value) in values {
        if let value = value[language] { own[String(key.dropFirst(WordingText.programPrefix.count))] = value }
      }
      do throws(CatalogueError) {
        result[language] = try rewriteCatalogue(text, language: language.fileName, values: own)
      } catch {
        throw Failure(message: error.shown(path: language.catalogueFile, text: text))
      }
    }
    do throws(CatalogueError) {
      var files: [CatalogueFile] = []
      for language in Language.allCases {
        files.append(try readCatalogue(result[language] ?? "", language: language.fileName))
      }
      _ = try compileCatalogue(files)
    } catch {
      let language = Language.allCases.first { $0.fileName == error.language } ?? .english
      throw Failure(message: error.shown(path: language.catalogueFile, text: result[language] ?? ""))
    }
    return result
  }
}

extension Language {
  /// As the catalogue calls it.
  fileprivate var fileName: String {
    switch self {
    case .english: "english"
    case .khmer: "khmer"
    }
  }

  /// The name of its file in the catalogue.
  package var catalogueFile: String { fileName + ".ftl" }
}
