internal import AuditDesk
internal import AuditFolder
internal import AuditPages
internal import AuditWording
internal import AuditWorkbooks
internal import FileAccess
internal import TextFitting

/// What is said of files that the program writes.
enum OutputWording {
  static let noFont = Words.Output.noFont
}

/// What is said of plans that are kept.
enum PlanNotes {
  static func kept(_ path: String) -> Sentence {
    Words.Output.kept(path: path)
  }
}

extension FileWriteError {
  var wording: Sentence { SourceError(self).wording }
}

extension SourceError {
  /// Who is at work, and what to do.
  private func inUse(by user: Worker?) -> Sentence {
    let nobody = Words.Output.nobody
    let who =
      user.map { user in
        let program =
          user.program.map { Words.Common.quoted(value: $0.printable) + Sentence(same: " ") } ?? Sentence(same: "")
        let process = user.process
        guard let person = user.person?.printable else {
          return Words.Output.process(program: program, process: process)
        }
        return Words.Output.processOf(program: program, process: process, person: person)
      } ?? nobody
    return Words.Output.inUse(who: who)
  }

  var wording: Sentence {
    switch reason {
    case .exists: Words.Output.exists
    case .noFolder: Words.Output.noFolder
    case .notPermitted: Words.Output.notPermitted
    case .diskFull: Words.Output.diskFull
    case .tooLarge: Words.Output.tooLarge
    case .isFile: Words.Output.isFile
    case .isFolder: Words.Output.isFolder
    case .nameTooLong: Words.Output.nameTooLong
    case .isLink: Words.Output.isLink
    case .notAFile: Words.Output.notAFile
    case .changed: Words.Output.changed
    case .inUse(let user): inUse(by: user)
    case .unreachable: Words.Registry.lost
    case .perhapsKept: Words.Registry.lostAtEnd
    case .other(let number): Words.Output.other(number: number)
    }
  }
}

extension PrintError {
  var wording: Sentence {
    switch self {
    case .noBrowser: Words.Output.noBrowser
    case .browserFailed(let status): Words.Output.browserFailed(status: status)
    case .tookTooLong: Words.Output.tookTooLong
    case .notWritten(let error): error.wording
    }
  }
}

extension WorkbookError {
  var wording: Sentence {
    switch self {
    case .noLibrary: Words.Output.noLibrary
    case .noScratch(let number): Words.Output.noScratch(number: number)
    case .tooLarge: Words.Output.tooManyRows
    case .outOfMemory: Words.Output.outOfMemory
    case .failed(let number): Words.Output.failed(number: number)
    }
  }
}
