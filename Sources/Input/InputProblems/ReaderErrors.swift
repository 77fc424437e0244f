public import AuditModel
public import DataReading

// What the readers of JSON and of tables throw, as problems of the file that they read.

extension JSONError {
  /// - Parameter file: the path of what was read.
  public func problem(in file: String) -> Problem {
    Problem(.error, kind, file: file, place: Place(line: line, column: column))
  }

  private var kind: ProblemKind {
    switch code {
    case .syntax(let words): .importing(.notJSON(words))
    case .tooDeep: .importing(.foreign)
    case .tooMany(let most): .importing(.beyondLimit(.values(most)))
    case .tooLarge(let limit): .fileTooLarge(limit: limit)
    }
  }
}

extension TableError {
  /// - Parameter file: the path of what was read.
  public func problem(in file: String) -> Problem {
    Problem(.error, .importing(trouble), file: file, place: place)
  }

  private var place: Place {
    if case .quoteNotClosed(let line) = self { Place(line: Int32(clamping: line), column: 1) } else { .start }
  }

  private var trouble: ImportTrouble {
    switch self {
    case .quoteNotClosed(let line): .tableCutOff(line: line)
    case .notText: .tableNotText
    case .notAWorkbook, .workbookSpoilt: .workbookSpoilt
    case .locked: .workbookLocked
    case .tooManyColumns(let most): .beyondLimit(.columns(most))
    case .tooManyCells(let most): .beyondLimit(.cells(most))
    case .tooLarge(let megabytes): .beyondLimit(.megabytes(megabytes))
    }
  }
}
