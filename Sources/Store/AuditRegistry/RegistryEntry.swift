/// What the log keeps of one thing that arrived, or was said of what had arrived, rules G2 to G5.
public struct RegistryEntry: Sendable, Equatable {
  /// From 1, without gaps, in the order in which they were kept.
  public let number: Int
  /// When, as `2026-11-20T09:05:00Z`; never earlier than the entry before.
  public let arrived: String
  /// Who.
  public let account: String
  public let way: EntryWay
  public let kind: EntryKind
  /// Of what: `Audits/kc-005/2026-11-18-inspection.yaml`.
  public let subject: String
  /// The entry whose bytes were blotted out; 0 where none were.
  public let about: Int
  /// How many bytes came.
  public let size: Int
  /// The SHA-256 of the bytes that came, in hexadecimal; that of nothing where none did.
  public let digest: String
  /// Why, where something is corrected, withdrawn or blotted out.
  public let why: String

  public init(
    number: Int, arrived: String, account: String, way: EntryWay, kind: EntryKind, subject: String, about: Int,
    size: Int, digest: String, why: String
  ) {
    self.number = number
    self.arrived = arrived
    self.account = account
    self.way = way
    self.kind = kind
    self.subject = subject
    self.about = about
    self.size = size
    self.digest = digest
    self.why = why
  }

  private static let heading = "careaudit-entry/1\n"

  /// The bytes that its leaf of the tree is made of, rule G5: a heading, and for each part its name, how many bytes it has, and these.
  ///
  /// The same lines stand at the head of its receipt.
  public var encoding: String { String(decoding: encodingBytes, as: UTF8.self) }

  /// The same as bytes.
  var encodingBytes: [UInt8] {
    let words = [arrived, account, way.rawValue, kind.rawValue, subject, digest, why]
    let room = LeafWriter.frame + words.reduce(0) { $0 + $1.utf8.count }
    return [UInt8](unsafeUninitializedCapacity: room) { memory, count in
      var writer = LeafWriter(in: UnsafeMutableRawBufferPointer(memory), at: 0)
      func add(_ name: StaticString, _ value: String) {
        var value = value
        value.withUTF8 { _ = writer.part(name, UnsafeRawBufferPointer($0)) }
      }
      writer.heading()
      writer.part("number", number)
      add("arrived", arrived)
      add("account", account)
      add("way", way.rawValue)
      add("kind", kind.rawValue)
      add("subject", subject)
      writer.part("about", about)
      writer.part("size", size)
      add("digest", digest)
      add("why", why)
      count = writer.count
    }
  }

  /// What stands at the beginning of a text; nil where that is no entry as it is written.
  ///
  /// - Returns: the entry, and what stands behind it.
  static func read(_ text: String) -> (entry: RegistryEntry, rest: Substring)? {
    let bytes = text.utf8
    guard text.hasPrefix(heading) else { return nil }
    var place = bytes.index(bytes.startIndex, offsetBy: heading.utf8.count)
    func part(_ name: String) -> String? {
      guard bytes[place...].starts(with: (name + " ").utf8) else { return nil }
      place = bytes.index(place, offsetBy: name.utf8.count + 1)
      guard let gap = bytes[place...].firstIndex(of: 0x20), let count = Int(Substring(bytes[place..<gap])),
        count >= 0, count < bytes.count, bytes.distance(from: gap, to: bytes.endIndex) > count + 1
      else { return nil }
      let start = bytes.index(after: gap)
      let end = bytes.index(start, offsetBy: count)
      guard bytes[end] == 0x0A else { return nil }
      place = bytes.index(after: end)
      return String(Substring(bytes[start..<end]))
    }
    guard let number = part("number").flatMap({ Int($0) }), let arrived = part("arrived"),
      let account = part("account"), let way = part("way").flatMap({ EntryWay(rawValue: $0) }),
      let kind = part("kind").flatMap({ EntryKind(rawValue: $0) }), let subject = part("subject"),
      let about = part("about").flatMap({ Int($0) }), let size = part("size").flatMap({ Int($0) }),
      let digest = part("digest"), let why = part("why")
    else { return nil }
    let entry = RegistryEntry(
      number: number, arrived: arrived, account: account, way: way, kind: kind, subject: subject, about: about,
      size: size, digest: digest, why: why)
    // A number may be written in one way only.
    guard text.hasPrefix(entry.encoding) else { return nil }
    return (entry, Substring(bytes[place...]))
  }
}

/// By what way something came into the log.
public enum EntryWay: String, Sendable, CaseIterable {
  /// A registry began, or a key of it did.
  case begin
  /// From a folder.
  case bring
  /// By a command that writes records, plans or facilities.
  case write
  /// A command showed it.
  case read
  case correct, withdraw
  /// The bytes of an earlier entry were blotted out.
  case blot
}

/// What an entry is of.
public enum EntryKind: String, Sendable, CaseIterable {
  case facility, record, plan, standard, tailoring, measures, holidays, provinces, questionnaire
  /// A picture, a note, a form, or whatever else lies beside records and standards.
  case file
  /// What left the house, and which places each figure of all of that speaks of.
  case publication, ledger
  /// That somebody read of a confidential facility, or of several; its bytes are their folders, a line each.
  case reading
  /// The public key by which checkpoints are signed from now on.
  case key
  /// That somebody may sign in, or may no more.
  case account

  /// What a subject is by its path.
  public init(subject: String) {
    let parts = subject.split(separator: "/")
    let name = parts.last.map(String.init) ?? ""
    let stem = name.hasSuffix(".yaml") ? String(name.dropLast(".yaml".count)) : nil
    switch (parts.first, stem) {
    case ("Publications", _): self = parts.count == 2 && name == "ledger.json" ? .ledger : .publication
    case (_, nil): self = .file
    case ("Audits", "facility"?): self = .facility
    case ("Audits", "plan"?): self = .plan
    case ("Audits", let stem?): self = isVisitName(stem) ? .record : .file
    case ("Standards", "measures"?): self = .measures
    case ("Standards", "holidays"?): self = .holidays
    case ("Standards", "provinces"?): self = .provinces
    case ("Standards", "residents"?): self = .questionnaire
    case ("Standards", _?): self = parts.count > 2 && parts[1] == "tailoring" ? .tailoring : .standard
    default: self = .file
    }
  }
}
