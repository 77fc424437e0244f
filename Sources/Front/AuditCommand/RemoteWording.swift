internal import AuditWording
internal import HTTPAsking

extension RemoteError {
  var wording: Sentence {
    switch self {
    case .asking(let error): error.wording
    case .tokenRefused: Words.RemoteRegistry.tokenRefused
    case .notAllowed: Words.RemoteRegistry.notAllowed
    case .notARegistry: Words.RemoteRegistry.notARegistry
    case .elsewhere: Words.RemoteRegistry.elsewhere
    case .older: Words.RemoteRegistry.older
    case .newer: Words.RemoteRegistry.newer
    case .busy: Words.RemoteRegistry.busy
    case .badAnswer: Words.RemoteRegistry.badAnswer
    case .bytesDiffer(let subject): Words.RemoteRegistry.bytesDiffer(subject: subject)
    case .registry(let error): error.wording
    }
  }
}

extension HTTPAskError {
  fileprivate var wording: Sentence {
    switch self {
    case .noLibrary: Words.RemoteRegistry.noLibrary
    case .noMemory, .tooMuch: Words.RemoteRegistry.tooMuch
    case .unknownHost: Words.RemoteRegistry.unknownHost
    case .unreachable: Words.RemoteRegistry.unreachable
    case .notTrusted: Words.RemoteRegistry.notTrusted
    case .noTLS: Words.RemoteRegistry.noTls
    case .badAuthority: Words.RemoteRegistry.badAuthority
    case .timedOut: Words.RemoteRegistry.timedOut
    case .broken: Words.RemoteRegistry.broken
    case .garbage: Words.RemoteRegistry.notARegistry
    case .other(let number): Words.RemoteRegistry.other(number: Int(number))
    }
  }
}
