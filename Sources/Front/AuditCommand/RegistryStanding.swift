internal import AuditModel
internal import AuditRegistry
internal import AuditText
internal import AuditWording
internal import LogProofs
internal import RegistryPhrases

/// What stands in a registry: all of it, or as far as somebody reads it.
struct RegistryStanding {
  let origin: String
  /// Who asks; empty where a registry itself is looked at.
  var account = ""
  let entries: Int
  /// The last entry, to those who may see the log.
  let last: (arrived: String, account: String)?
  let stands: [(kind: EntryKind, count: Int)]
  /// As they are written, the newest last.
  let keys: [String]
  /// As it is written.
  let checkpoint: String
}

extension RegistryStanding {
  init(_ registry: Registry) throws(RegistryError) {
    let note = try registry.checkpoint()
    let last = try registry.entry(Checkpoint(note)?.size ?? 0)
    self.init(
      origin: registry.origin, entries: last.number, last: (last.arrived, last.account),
      stands: standingCounts(of: try registry.state()), keys: try registry.verifiers().map(\.written),
      checkpoint: note.written)
  }
}

extension TextPage {
  mutating func tell(_ standing: RegistryStanding, in language: Language) {
    let width = 34
    line(standing.origin, .strong)
    entry(Words.Registry.entries[language], String(standing.entries), labelWidth: width)
    if let last = standing.last {
      entry(Words.Registry.lastArrived[language], last.arrived + " · " + last.account, labelWidth: width)
    }
    line(Words.Registry.stands[language])
    for (kind, count) in standing.stands {
      entry(kind.phrase[language], String(count), indent: 2, labelWidth: width - 2)
    }
    line(Words.Registry.keys[language])
    for key in standing.keys.reversed() {
      let note = key == standing.keys.last ? Words.Registry.keyOne : Words.Registry.keyEarlier
      raw("  " + key + " · " + note[language])
    }
    line(Words.Registry.newestCheckpoint[language])
    blank()
    for line in standing.checkpoint.dropLast().split(separator: "\n", omittingEmptySubsequences: false) {
      raw(String(line))
    }
  }
}
