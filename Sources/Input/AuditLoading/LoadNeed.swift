internal import AuditModel
internal import DataReading
internal import InputProblems

private typealias NeedReader = MappingReader<Schemas.NeedKey>

extension RatingContext {
  /// How many needs, and parts of means, stand in a mapping under `keys`, those in others too.
  func countNeeds(_ node: YAMLNode, under keys: [String]) -> Int {
    node.pairs.reduce(0) { count, pair in
      guard keys.contains(where: { pair.key.isText($0) }), pair.value.kind == .sequence else { return count }
      let inner = [Schemas.NeedKey.any, .all, .mean].map(\.rawValue)
      return pair.value.children.reduce(count + pair.value.children.count) { $0 + countNeeds($1, under: inner) }
    }
  }

  func loadNeeds(_ nodes: [YAMLNode], sectionRatings: [RatingRule]?) -> [Need] {
    nodes.compactMap { loadNeed($0, sectionRatings: sectionRatings, depth: 1) }
  }

  private func loadNeed(_ node: YAMLNode, sectionRatings: [RatingRule]?, depth: Int) -> Need? {
    guard isAllowed(depth, node), let mapping = NeedReader(node, key: "needs", log: log) else { return nil }
    for key in Schemas.NeedKey.allCases where mapping.value(key) != nil {
      switch key {
      case .every:
        finish(mapping, key, with: .atLeast)
        let selection = loadSelection(mapping.mapping(key, of: Schemas.SelectionKey.self))
        guard let least = rating(mapping, .atLeast) else { return nil }
        return selection.map { .every($0, atLeast: least) }
      case .share:
        let selection = loadSelection(mapping.mapping(key, of: Schemas.SelectionKey.self))
        guard let least = leastShare(mapping, key) else { return nil }
        return selection.map { .share($0, atLeast: least) }
      case .mean:
        let parts = loadMean(mapping.list(key), at: mapping.value(key)!, depth: depth)
        guard let least = leastShare(mapping, key), let parts else { return nil }
        return .mean(parts, atLeast: least)
      case .count where mapping.value(.rated) != nil:
        let limit = leastCount(mapping, key, expected: .countOrShare)
        let selection = loadSelection(mapping.mapping(key, of: Schemas.SelectionKey.self))
        let rated = rating(mapping, .rated)
        guard let selection, let rated, let limit else { return nil }
        return .countRated(selection, rated: rated, atLeast: limit)
      case .count:
        let limit = mostCount(mapping, key, with: .below)
        let selection = loadSelection(mapping.mapping(key, of: Schemas.SelectionKey.self))
        let below = rating(mapping, .below)
        guard let selection, let below, let limit else { return nil }
        return .count(selection, below: below, atMost: limit)
      case .sections: return loadSectionsNeed(mapping, sectionRatings: sectionRatings)
      case .any, .all:
        finish(mapping, key)
        let nodes = mapping.list(key) ?? []
        if nodes.isEmpty, mapping.value(key)!.kind == .sequence {
          log.error(.emptyList(key: key.rawValue), at: mapping.value(key)!)
        }
        let needs = nodes.compactMap { loadNeed($0, sectionRatings: sectionRatings, depth: depth + 1) }
        return needs.isEmpty ? nil : key == .any ? .any(needs) : .all(needs)
      // They say how much of one of those.
      case .atLeast, .moreThan, .below, .atMost, .fewerThan, .rated: break
      }
    }
    mapping.finish()
    log.error(.missingKey("every | share | mean | count | sections | any | all"), at: node)
    return nil
  }

  private func isAllowed(_ depth: Int, _ node: YAMLNode) -> Bool {
    if depth <= Need.deepest { return true }
    log.error(.rating(.tooDeep(limit: Need.deepest)), at: node)
    return false
  }

  /// Names every key that does not belong to a need of one kind.
  private func finish(_ mapping: NeedReader, _ kind: Schemas.NeedKey, with others: Schemas.NeedKey...) {
    mapping.finish(allowing: ([kind] + others).map(\.rawValue))
  }

  // MARK: How much

  /// A share under `at-least` or `more-than`.
  private func leastShare(_ mapping: NeedReader, _ kind: Schemas.NeedKey) -> ShareLimit? {
    let key = mapping.value(.moreThan) == nil ? Schemas.NeedKey.atLeast : .moreThan
    finish(mapping, kind, with: key)
    return mapping.required(key).flatMap { shareLimit($0, mapping, key, expected: .share) }
  }

  /// A number or a share under `at-most` or `fewer-than`.
  private func mostCount(_ mapping: NeedReader, _ kind: Schemas.NeedKey, with other: Schemas.NeedKey) -> CountLimit? {
    let key = mapping.value(.fewerThan) == nil ? Schemas.NeedKey.atMost : .fewerThan
    finish(mapping, kind, with: other, key)
    return mapping.required(key).flatMap { countLimit($0, mapping, key, step: -1, expected: .countOrShare) }
  }

  /// A number or a share under `at-least` or `more-than`.
  private func leastCount(_ mapping: NeedReader, _ kind: Schemas.NeedKey, expected: WrittenValue) -> CountLimit? {
    let key = mapping.value(.moreThan) == nil ? Schemas.NeedKey.atLeast : .moreThan
    finish(mapping, kind, with: .rated, key)
    return mapping.required(key).flatMap { countLimit($0, mapping, key, step: 1, expected: expected) }
  }

  /// - Parameter step: what makes a number that does not do itself the next that does.
  private func countLimit(
    _ node: YAMLNode, _ mapping: NeedReader, _ key: Schemas.NeedKey, step: Int, expected: WrittenValue
  ) -> CountLimit? {
    let text = node.string ?? ""
    if text.hasSuffix("%") || text.utf8.contains(UInt8(ascii: "/")) {
      return shareLimit(node, mapping, key, expected: expected).map { .share($0) }
    }
    let step = key == .fewerThan || key == .moreThan ? step : 0
    switch readWholeNumber(Array(text.utf8)) {
    case .success(let number) where number + Int64(step) >= 0 && number <= CountLimit.most:
      return .number(Int(number) + step)
    case .success(let number) where number < 0: log.error(.negativeNumber(text, key: key.rawValue), at: node)
    case .success(CountLimit.most...), .failure(.tooLarge):
      log.error(.numberTooLarge(text, key: key.rawValue), at: node)
    default: log.error(.unreadableValue(text, key: key.rawValue, expected: expected), at: node)
    }
    return nil
  }

  /// `85%` or `2/3`
  private func shareLimit(
    _ node: YAMLNode, _ mapping: NeedReader, _ key: Schemas.NeedKey, expected: WrittenValue
  ) -> ShareLimit? {
    guard let text = mapping.text(node, key: key.rawValue) else { return nil }
    let isExclusive = key == .moreThan || key == .fewerThan
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(\.trimmed)
    if parts.count == 2, case .success(let part) = readWholeNumber(Array(parts[0].utf8)),
      case .success(let whole) = readWholeNumber(Array(parts[1].utf8)), 1...1_000_000 ~= whole, 0...whole ~= part
    {
      return ShareLimit(part, of: whole, isExclusive: isExclusive)
    }
    if text.hasSuffix("%"), case .success(let percent) = readDecimal(Array(text.dropLast().trimmed.utf8)),
      !percent.isNegative
    {
      return ShareLimit(percent: percent, isExclusive: isExclusive)
    }
    log.error(.unreadableValue(text, key: key.rawValue, expected: expected), at: node)
    return nil
  }

  // MARK: Of what

  private func loadMean(_ nodes: [YAMLNode]?, at node: YAMLNode, depth: Int) -> [MeanPart]? {
    guard let nodes else { return nil }
    guard !nodes.isEmpty else {
      log.error(.emptyList(key: Schemas.NeedKey.mean.rawValue), at: node)
      return nil
    }
    let parts = nodes.compactMap { loadMeanPart($0, depth: depth + 1) }
    return parts.count == nodes.count ? parts : nil
  }

  private func loadMeanPart(_ node: YAMLNode, depth: Int) -> MeanPart? {
    guard isAllowed(depth, node), let mapping = MappingReader<Schemas.MeanKey>(node, key: "mean", log: log) else {
      return nil
    }
    var value: MeanPart.Value?
    var weight: Int64? = 1
    for key in Schemas.MeanKey.allCases where mapping.value(key) != nil {
      switch key {
      case .share:
        value = loadSelection(mapping.mapping(key, of: Schemas.SelectionKey.self)).map { .share($0) }
        mapping.finish(allowing: [key, .weight].map(\.rawValue))
      case .mean where mapping.value(.share) == nil:
        value = loadMean(mapping.list(key), at: mapping.value(key)!, depth: depth).map { .mean($0) }
        mapping.finish(allowing: [key, .weight].map(\.rawValue))
      case .mean: break
      case .weight: weight = readWeight(mapping, key)
      }
    }
    if mapping.value(.share) == nil, mapping.value(.mean) == nil { log.error(.missingKey("share | mean"), at: node) }
    guard let value, let weight else { return nil }
    return MeanPart(value, weight: weight)
  }

  private func loadSectionsNeed(_ mapping: NeedReader, sectionRatings: [RatingRule]?) -> Need? {
    let node = mapping.value(.sections)!
    let isAll = node.string == "all" || (node.kind == .mapping && node.children.isEmpty)
    let key = Schemas.NeedKey.sections
    let chosen = isAll ? Array(sections.indices) : mapping.oneOrMore(node, key: key.rawValue).compactMap(section)
    let isBelow = mapping.value(.below) != nil
    let most = isBelow ? mostCount(mapping, key, with: .below) : nil
    let leastKey = mapping.value(.moreThan) == nil ? Schemas.NeedKey.atLeast : .moreThan
    if !isBelow { finish(mapping, key, with: .rated, leastKey) }
    let ratingKey = isBelow ? Schemas.NeedKey.below : .rated
    let ratingNode = mapping.required(ratingKey)
    let leastNode = isBelow ? nil : mapping.required(leastKey)
    guard let sectionRatings else {
      log.error(.rating(.sectionRatingsMissing), at: node)
      return nil
    }
    guard let ratingNode, let rated = mapping.text(ratingKey) else { return nil }
    guard let index = sectionRatings.firstIndex(where: { $0.id == rated }) else {
      let nearest = log.nearest(to: rated, among: sectionRatings.map(\.id))
      log.error(.audit(.unknownIdentifier(rated, .sectionRating, nearest: nearest)), at: ratingNode)
      return nil
    }
    if isBelow { return most.map { .sectionsBelow(chosen, below: index, atMost: $0) } }
    guard let leastNode else { return nil }
    if leastNode.string == "all", leastKey == .atLeast { return .sections(chosen, rated: index, atLeast: nil) }
    return countLimit(leastNode, mapping, leastKey, step: 1, expected: .countOrAll)
      .map { .sections(chosen, rated: index, atLeast: $0) }
  }

  private func rating(_ mapping: NeedReader, _ key: Schemas.NeedKey) -> Scale.Rating? {
    guard let node = mapping.required(key), let word = mapping.text(key) else { return nil }
    if let rating = scale.rating(word) { return rating }
    log.error(
      .audit(.unknownRating(word, known: scale.words, nearest: log.nearest(to: word, among: scale.words))), at: node)
    return nil
  }

  private func loadSelection(_ mapping: MappingReader<Schemas.SelectionKey>?) -> Selection? {
    guard let mapping else { return nil }
    var levels: WordSet<Level>?
    var (chosen, criteria): ([Int]?, [Int]?)
    for key in Schemas.SelectionKey.allCases {
      switch key {
      case .level: levels = mapping.wordSet(key)
      case .section: chosen = mapping.value(key).map { mapping.oneOrMore($0, key: key.rawValue).compactMap(section) }
      case .criteria:
        criteria = mapping.value(key).map { mapping.oneOrMore($0, key: key.rawValue).compactMap(criterion) }
      }
    }
    mapping.finish()
    let selection = Selection(levels: levels, sections: chosen, criteria: criteria, from: self.criteria)
    if selection.members.isEmpty { log.warning(.rating(.selectionEmpty), at: mapping.node) }
    return selection
  }

  private func section(_ node: YAMLNode) -> Int? {
    let name = node.string ?? ""
    if let index = sectionIDs.position(of: name) { return index }
    log.error(
      .audit(.unknownIdentifier(name, .section, nearest: log.nearest(to: name, among: sectionIDs.identifiers))),
      at: node)
    return nil
  }

  private func criterion(_ node: YAMLNode) -> Int? {
    let name = node.string ?? ""
    if let index = criterionIDs.position(of: name) { return index }
    if dropped.contains(name) { return nil }
    log.error(
      .audit(.unknownIdentifier(name, .criterion, nearest: log.nearest(to: name, among: criterionIDs.identifiers))),
      at: node)
    return nil
  }
}

extension Need {
  /// Whether it holds nowhere, as far as its form shows it.
  var neverHolds: Bool {
    switch self {
    case .every: false
    case .share(let selection, let least): !selection.members.isEmpty && least.isAboveAll
    case .mean(let parts, let least):
      least.isAboveAll && parts.contains { $0.selections.contains { !$0.members.isEmpty } }
    case .count(let selection, _, let most): !selection.members.isEmpty && most.most(of: 1) < 0
    case .countRated(let selection, _, let least):
      least.least(of: selection.members.count) > selection.members.count
    case .sections(let sections, _, let least): least.map { $0.least(of: sections.count) > sections.count } ?? false
    case .sectionsBelow(let sections, _, let most): !sections.isEmpty && most.most(of: 1) < 0
    case .any(let needs): needs.allSatisfy(\.neverHolds)
    case .all(let needs): needs.contains(where: \.neverHolds)
    }
  }

  var alwaysHolds: Bool {
    switch self {
    case .every(let selection, _): selection.members.isEmpty
    case .share(let selection, let least): selection.members.isEmpty || least.asksNothing
    case .mean(let parts, let least):
      least.asksNothing || parts.allSatisfy { $0.selections.allSatisfy(\.members.isEmpty) }
    case .count(let selection, _, let most): most.lets(all: selection.members.count)
    case .sections(let sections, _, let least):
      least.map { $0.asksNothing(of: sections.count) } ?? sections.isEmpty
    case .countRated(let selection, _, let least): least.asksNothing(of: selection.members.count)
    case .sectionsBelow(let sections, _, let most): most.lets(all: sections.count)
    case .any(let needs): needs.contains(where: \.alwaysHolds)
    case .all(let needs): needs.allSatisfy(\.alwaysHolds)
    }
  }

  /// Whether it holds wherever `other` does, as far as their forms show it.
  func isImplied(by other: Need) -> Bool {
    switch (self, other) {
    case (_, .any(let needs)): needs.allSatisfy { isImplied(by: $0) }
    case (.all(let needs), _): needs.allSatisfy { $0.isImplied(by: other) }
    case (_, .all(let needs)): needs.contains { isImplied(by: $0) }
    case (.any(let needs), _): needs.contains { $0.isImplied(by: other) }
    case (.every(let mine, let least), .every(let theirs, let theirLeast)):
      theirLeast <= least && Set(mine.members).isSubset(of: theirs.members)
    case (.share(let mine, let least), .share(let theirs, let theirLeast)):
      least.isReachedBeside(theirLeast) && mine.members == theirs.members
    case (.count(let mine, let below, .number(let most)), .count(let theirs, let theirBelow, .number(let theirMost))):
      theirMost <= most && theirBelow <= below && Set(mine.members).isSubset(of: theirs.members)
    case (.count(let mine, let below, .share(let most)), .count(let theirs, let theirBelow, .share(let theirMost))):
      most.isKeptBeside(theirMost) && theirBelow <= below && mine.members == theirs.members
    case (.countRated(let mine, let rated, let least), .countRated(let theirs, let theirRated, let theirLeast)):
      theirRated <= rated && mine.members == theirs.members && CountLimit.isReached(least, beside: theirLeast)
    case (.sections(let mine, let rated, let least), .sections(let theirs, let theirRated, let theirLeast)):
      theirRated <= rated && mine == theirs && CountLimit.isReached(least, beside: theirLeast)
    case (.sectionsBelow(let mine, let below, let most), .sectionsBelow(let theirs, let theirBelow, let theirMost)):
      theirBelow <= below && mine == theirs && most.isKept(beside: theirMost)
    default: false
    }
  }
}

extension ShareLimit {
  fileprivate var asksNothing: Bool { part == 0 && !isExclusive }
}

extension CountLimit {
  fileprivate func asksNothing(of count: Int) -> Bool {
    switch self {
    case .number(let number): number == 0
    case .share(let limit): count == 0 || limit.asksNothing
    }
  }

  fileprivate func lets(all count: Int) -> Bool {
    switch self {
    case .number(let number): count <= number
    case .share(let limit): count == 0 || limit.isKept(by: limit.order(of: 1, in: 1))
    }
  }

  /// Whether as many as `other` asks for are as many as `limit` asks for; nil asks for all.
  fileprivate static func isReached(_ limit: CountLimit?, beside other: CountLimit?) -> Bool {
    switch (limit, other) {
    case (let limit, let other) where limit == other: true
    case (.number(let least)?, .number(let other)?): least <= other
    case (.share(let least)?, .share(let other)?): least.isReachedBeside(other)
    case (.share(let least)?, nil): !least.isAboveAll
    default: false
    }
  }

  fileprivate func isKept(beside other: CountLimit) -> Bool {
    switch (self, other) {
    case (.number(let most), .number(let other)): other <= most
    case (.share(let most), .share(let other)): most.isKeptBeside(other)
    default: false
    }
  }
}
