/// What the program says in one place, in one language: an entry of a catalogue file.
package struct Message: Sendable {
  /// Where something stands in a file: line and column from 1, the column in Unicode scalars.
  package struct Place: Equatable {
    package let line: Int
    package let column: Int
  }

  /// A part of what is said.
  package enum Piece: Equatable {
    case text(String)
    /// What is put in here.
    case placed(String)
    /// One of several, by how the language counts the number.
    case chosen(by: String, [Variant])
  }

  package struct Variant: Equatable {
    let form: PluralForm
    package let pieces: [Piece]
  }

  /// The plural forms of CLDR that a language may tell apart.
  package enum PluralForm: String, CaseIterable {
    case zero, one, two, few, many, other
  }

  package let name: String
  package let group: String
  /// The comment before it, a line each.
  package let comment: [String]
  package let pieces: [Piece]
  /// What stands behind the `=`, as it is written, without the indentation that its further lines share.
  package let value: String
  package let place: Place
  /// Its last line, from 1.
  package let lastLine: Int

  /// The group as a type: `Plan`.
  var type: String { camel(group, startsCapital: true) }

  /// The name within the group: `noDue`.
  var member: String { camel(String(name.dropFirst(group.count + 1)), startsCapital: false) }

  /// As Swift calls it: `Words.Plan.noDue`.
  package var swiftName: String { "Words." + type + "." + member }

  /// What is put in or chosen by, in the order of its first use; a number if anything is chosen by it.
  package var parameters: [(name: String, isNumber: Bool)] {
    var found: [(name: String, isNumber: Bool)] = []
    func add(_ name: String, isNumber: Bool) {
      if let known = found.firstIndex(where: { $0.name == name }) {
        found[known].isNumber = found[known].isNumber || isNumber
      } else {
        found.append((name, isNumber))
      }
    }
    func walk(_ pieces: [Piece]) {
      for piece in pieces {
        switch piece {
        case .text: break
        case .placed(let name): add(name, isNumber: false)
        case .chosen(let name, let variants):
          add(name, isNumber: true)
          for variant in variants { walk(variant.pieces) }
        }
      }
    }
    walk(pieces)
    return found
  }

  /// The parameters that are read, not only counted by.
  package var placed: Set<String> {
    var found: Set<String> = []
    func walk(_ pieces: [Piece]) {
      for piece in pieces {
        switch piece {
        case .text: break
        case .placed(let name): found.insert(name)
        case .chosen(_, let variants): for variant in variants { walk(variant.pieces) }
        }
      }
    }
    walk(pieces)
    return found
  }
}

/// `no-due` as `noDue` or `NoDue`.
func camel(_ name: String, startsCapital: Bool) -> String {
  name.split(separator: "-").enumerated().map { index, part in
    index == 0 && !startsCapital ? String(part) : part.prefix(1).uppercased() + part.dropFirst()
  }.joined()
}

/// A file of the catalogue: what the program says in one language.
package struct CatalogueFile: Sendable {
  /// As the program calls the language, and the file is named: `english`.
  package let language: String
  package let messages: [Message]
  /// What is said of each group, by its name.
  package let groups: [(name: String, comment: [String])]
}

/// What is wrong with a catalogue, and where.
package struct CatalogueError: Error, Equatable {
  package let language: String
  package let place: Message.Place
  package let reason: String
}

extension CatalogueError {
  /// As compilers say it: `khmer.ftl:3:1: error: …`, the line, and a caret below the place.
  package func shown(path: String, text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = lines.indices.contains(place.line - 1) ? String(lines[place.line - 1]) : ""
    return "\(path):\(place.line):\(place.column): error: \(reason)\n\(line)\n"
      + String(repeating: " ", count: place.column - 1) + "^"
  }
}
