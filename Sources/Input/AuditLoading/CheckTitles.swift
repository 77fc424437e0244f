internal import AuditModel
internal import DataReading
internal import InputProblems

/// Whether the titles of a standard are short, and each names one criterion alone.
///
/// A standard from before there were titles has none and is not warned of; one that has some should have all.
struct TitleCheck {
  /// In letters as people count them.
  static let limit = 40

  private var titled: [(criterion: Criterion, node: YAMLNode)] = []
  private var untitled: [(id: String, node: YAMLNode)] = []

  /// - Parameter node: its title, or where that would stand.
  mutating func note(_ criterion: Criterion, at node: YAMLNode) {
    if criterion.title != nil { titled.append((criterion, node)) } else { untitled.append((criterion.id, node)) }
  }

  func warn(in log: ProblemLog) {
    guard !titled.isEmpty else { return }
    for (id, node) in untitled { log.warning(.criterion(.titleMissing(id)), at: node) }
    for language in Language.allCases { warn(of: language, in: log) }
  }

  private func warn(of language: Language, in log: ProblemLog) {
    var named: [String: String] = [:]
    for (criterion, node) in titled {
      guard let title = criterion.title, title.has(language) else { continue }
      let text = title.text(in: language)
      if text.count > Self.limit {
        log.warning(.criterion(.titleTooLong(language, letters: text.count, limit: Self.limit)), at: node)
      }
      if let first = named[text] {
        log.warning(.criterion(.titleShared(language, with: first)), at: node)
      } else {
        named[text] = criterion.id
      }
    }
  }
}
