internal import AuditModel
internal import DataReading
internal import InputProblems

/// What residents answered, as a record counts it.
extension RecordLoader {
  nonisolated(unsafe) private static let countKeys = NameTable<Schemas.ResidentCountsKey>()
  nonisolated(unsafe) private static let partKeys = NameTable<Schemas.ResidentPartKey>()
  nonisolated(unsafe) private static let faces = NameTable<Face>()

  mutating func loadQuestionnaire(_ node: Int, keyAt key: Int) {
    guard isMapping(node, keyAt: key) else { return }
    var (revision, asked): (Int64?, Int64?) = (nil, nil)
    var counts = ResidentCounts(revision: 0, asked: 0, place: place(key))
    var (hasRevision, hasAsked) = (false, false)
    let before = unknownKeys
    var walk = PairWalk(node, in: contents)
    while let (key, keyIndex, value) = nextPair(&walk, among: Self.countKeys) {
      switch key {
      case .revision:
        hasRevision = true
        revision = count(value, keyAt: keyIndex, from: 1)
      case .asked:
        hasAsked = true
        asked = count(value, keyAt: keyIndex)
        counts.askedPlace = place(value)
      case .girls, .boys, .women, .men, .others:
        if let part = loadPart(key.group!, value, keyAt: keyIndex) { counts.parts.append(part) }
      }
    }
    if !hasRevision, unknownKeys == before { error(.missingKey("revision"), at: node) }
    if !hasAsked, unknownKeys == before { error(.missingKey("asked"), at: node) }
    guard let revision, let asked else { return }
    counts.revision = revision
    counts.asked = asked
    counts.parts.sort { $0.group.rawValue < $1.group.rawValue }
    record.questionnaire = counts
  }

  mutating func loadPart(_ group: ResidentCounts.Group, _ node: Int, keyAt key: Int) -> ResidentCounts.Part? {
    guard isMapping(node, keyAt: key) else { return nil }
    var part = ResidentCounts.Part(group, answered: 0, place: place(key))
    var answered: Int64?
    var hasAnswered = false
    let before = unknownKeys
    var walk = PairWalk(node, in: contents)
    while let (key, keyIndex, value) = nextPair(&walk, among: Self.partKeys) {
      switch key {
      case .answered:
        hasAnswered = true
        answered = count(value, keyAt: keyIndex)
        part.answeredPlace = place(value)
      case .answers:
        guard isMapping(value, keyAt: keyIndex) else { continue }
        var questions = PairWalk(value, in: contents)
        while let (key, value) = nextPair(&questions) {
          if let answers = loadFaces(value, keyAt: key) { part.answers.append(answers) }
        }
      }
    }
    if !hasAnswered, unknownKeys == before { error(.missingKey("answered"), at: node) }
    guard let answered else { return nil }
    part.answered = answered
    return part
  }

  /// Nil where nothing is written yet.
  mutating func loadFaces(_ node: Int, keyAt key: Int) -> ResidentCounts.Answers? {
    if contents.isNull(contents.entries[node]) { return nil }
    guard isMapping(node, keyAt: key) else { return nil }
    var counts: [Int64?] = [nil, nil, nil]
    var told = WordSet<Face>()
    let before = unknownKeys
    var walk = PairWalk(node, in: contents)
    while let (face, keyIndex, value) = nextPair(&walk, among: Self.faces) {
      told.insert(face)
      counts[Int(face.rawValue)] = count(value, keyAt: keyIndex)
    }
    for face in Face.allCases where !told.contains(face) && unknownKeys == before {
      error(.missingKey(face.word), at: node)
    }
    guard let good = counts[0], let middle = counts[1], let bad = counts[2] else { return nil }
    return ResidentCounts.Answers(string(key), good: good, middle: middle, bad: bad, place: place(key))
  }

  mutating func count(_ node: Int, keyAt key: Int, from least: Int64 = 0) -> Int64? {
    guard let number = wholeNumber(node, keyAt: key) else { return nil }
    if number >= least { return number }
    error(.unreadableValue(string(node), key: string(key), expected: .positiveWholeNumber), at: node)
    return nil
  }
}
