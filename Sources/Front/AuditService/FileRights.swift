internal import AccountKeeping
internal import AuditDesk
internal import AuditLoading
internal import AuditModel
internal import AuditRegistry

/// Which files of the registry somebody takes home as they are, and brings so: what the table of rights says of pages, said of files.
///
/// | role | takes | brings |
/// |---|---|---|
/// | inspector | the standards, all of facilities of the own provinces, what was published for all | all of these facilities but new ones |
/// | facility | the standards, what nobody but itself brought or changed, what it is unless that has remarks, what was published for all | self-assessments that nobody else has changed |
/// | ministry | everything | everything but publications |
/// | coalition | what was published for it, and for all | nothing |
/// | keeper | nothing | nothing |
struct FileRights {
  private let service: RegistryService
  private let account: Account
  private let kept: KeptState
  /// By folder.
  private let facilities: [String: Facility]
  /// The numbers of the files that were published for the account.
  private let published: Set<Int>

  init?(_ pass: Pass, _ kept: KeptState) {
    guard let account = pass.account, let published = try? pass.publishedEntries() else { return nil }
    service = pass.service
    self.account = account
    self.kept = kept
    self.published = Set(published.map(\.number))
    var facilities: [String: Facility] = [:]
    for entry in kept.entries { facilities[entry.key] = kept.facilities[entry.id] }
    self.facilities = facilities
  }

  private func reach(_ act: Act) -> Reach { AuditService.reach(of: account.role, for: act) }

  private func isWithin(_ act: Act, _ facility: Facility) -> Bool {
    service.isWithin(reach(act), facility, account, kept.library.value)
  }

  /// The facility in whose folder something lies, the innermost one.
  private func facility(of subject: String) -> Facility? {
    var folder = subject.parentFolder
    while let path = folder {
      if let known = facilities[path] { return known }
      folder = path.parentFolder
    }
    return nil
  }

  /// - Parameter entry: the latest of its subject.
  func mayTake(_ entry: RegistryEntry, in registry: Registry) throws(RegistryError) -> Bool {
    // What the log tells of itself is no file.
    if [.reading, .key, .account].contains(entry.kind) { return false }
    if reach(.seeInside) == .everywhere { return true }
    switch FileTree(entry.subject) {
    case .standards: return reach(.seeStandards) != .nowhere
    case .publications: return published.contains(entry.number)
    case .audits:
      guard let facility = facility(of: entry.subject) else { return false }
      if isWithin(.seeInside, facility) { return true }
      guard isWithin(.seeFacility, facility) else { return false }
      // Others may have remarked there what is not for the facility.
      if entry.kind == .facility {
        return try registry.bytes(of: entry.number).map { !$0.contains(UInt8(ascii: "#")) } ?? false
      }
      return try isOwn(entry.subject, in: registry)
    case nil: return false
    }
  }

  func mayBring(_ file: FileBundle.File, in registry: Registry) throws(RegistryError) -> Bool {
    let subject = file.subject
    guard !subject.split(separator: "/").contains(where: { $0.hasPrefix(".") }), let tree = FileTree(subject) else {
      return false
    }
    switch tree {
    // What is published was held against all that was published before, which a file says nothing of.
    case .publications: return false
    case .standards: return reach(.acceptFacilities) == .everywhere
    case .audits:
      if reach(.acceptFacilities) == .everywhere { return true }
      guard let facility = facility(of: subject), isWithin(.bring, facility) else { return false }
      // A place lies in no other, and its records lie beside what it is.
      guard
        [.record, .facility].contains(EntryKind(subject: subject)) == false
          || subject.parentFolder.flatMap({ facilities[$0] }) != nil
      else { return false }
      if isWithin(.seeInside, facility) { return true }
      guard EntryKind(subject: subject) == .record, isSelfAssessment(file) else { return false }
      return try isOwn(subject, in: registry)
    }
  }

  /// Whether a file says so of itself, by its name and within.
  private func isSelfAssessment(_ file: FileBundle.File) -> Bool {
    let text = String(decoding: file.bytes, as: UTF8.self)
    return file.subject.hasSuffix("-" + VisitKind.selfAssessment.word + ".yaml")
      && readRecord(text, file: file.subject, today: kept.today).value?.kind == .selfAssessment
  }

  /// Whether nobody but the account has ever brought or changed something.
  private func isOwn(_ subject: String, in registry: Registry) throws(RegistryError) -> Bool {
    try registry.history(of: subject).allSatisfy { $0.account == account.name }
  }
}

/// The trees in which everything stands that a registry keeps.
private enum FileTree: String {
  case audits = "Audits"
  case standards = "Standards"
  case publications = "Publications"

  init?(_ subject: String) {
    self.init(rawValue: String(subject.prefix { $0 != "/" }))
  }
}

extension String {
  /// The path above this one; nil where there is none.
  fileprivate var parentFolder: String? { lastIndex(of: "/").map { String(self[..<$0]) } }
}
