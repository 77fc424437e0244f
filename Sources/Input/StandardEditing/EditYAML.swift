internal import DataReading

/// What becomes of a value in a file.
indirect enum ValueChange {
  case set(WrittenNode)
  case remove
  /// What becomes of what it holds, by key, or by `#0` for the first item of a list.
  case inner([(key: String, change: ValueChange)])

  /// What is written where nothing stands yet; nil where nothing is to be.
  var written: WrittenNode? {
    switch self {
    case .set(let node): return node
    case .remove: return nil
    case .inner(let changes):
      let pairs = changes.compactMap { change in change.change.written.map { (key: change.key, value: $0) } }
      if pairs.isEmpty { return nil }
      return pairs[0].key.hasPrefix("#") ? .sequence(pairs.map(\.value)) : .mapping(pairs)
    }
  }
}

/// A change that cannot be made without moving what nobody changed: the file is written in a way that was not foreseen.
struct UnforeseenShape: Error {}

/// Changes a file in the places that are told, and leaves every other byte as it is.
struct YAMLEditor {
  private let bytes: [UInt8]
  private let document: YAMLDocument
  private let spans: [YAMLSpan]
  private let newline: String
  private var edits: [(range: Range<Int>, text: String)] = []

  /// - Throws: where the file is no YAML any more.
  init(_ file: StandardFiles.File) throws(YAMLError) {
    bytes = file.bytes
    document = file.document
    spans = try yamlSpans(of: file.bytes)
    let first = file.bytes.firstIndex(of: 0x0A)
    let isWindows = first.map { $0 > 0 && file.bytes[$0 - 1] == 0x0D } ?? false
    newline = isWindows ? "\r\n" : "\n"
  }

  /// The bytes with all that was changed.
  ///
  /// - Throws: where two changes meet in one place.
  func finished() throws(UnforeseenShape) -> [UInt8] {
    let sorted = edits.enumerated().sorted {
      ($0.element.range.lowerBound, $0.element.range.upperBound, $0.offset)
        < ($1.element.range.lowerBound, $1.element.range.upperBound, $1.offset)
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 1024)
    var done = 0
    for (_, edit) in sorted {
      guard edit.range.lowerBound >= done else { throw UnforeseenShape() }
      result += bytes[done..<edit.range.lowerBound]
      result += edit.text.utf8
      done = edit.range.upperBound
    }
    return result + bytes[done...]
  }

  // MARK: Mappings

  /// Changes what a mapping holds.
  ///
  /// - Parameter order: the keys as they should stand, for those that are new.
  /// - Returns: false where nothing would be left of it; then nothing is changed.
  mutating func change(
    mapping index: Int, _ changes: [(key: String, change: ValueChange)], order: KeyOrder
  ) throws(UnforeseenShape) -> Bool {
    let node = document.node(at: index)
    guard node.kind == .mapping else { throw UnforeseenShape() }
    if spans[index].style == .flow { return try change(flow: node, changes, order: order) }
    let pairs = node.pairs
    var removed: Set<Int> = []
    var added: [(key: String, value: WrittenNode)] = []
    for (key, change) in changes {
      guard let position = pairs.firstIndex(where: { $0.key.isText(key) }) else {
        if let value = change.written { added.append((key, value)) }
        continue
      }
      if try !self.change(value: pairs[position].value, of: pairs[position].key, change, order: order.below(key)) {
        removed.insert(position)
      }
    }
    if removed.count == pairs.count, added.isEmpty { return false }
    // What would leave the mapping without its first key is written anew beside it.
    for position in removed { try remove(pairs, position, keeping: removed) }
    for (key, value) in added { try add(key, value, to: pairs, without: removed, order: order) }
    return true
  }

  /// - Returns: false where the pair is to be removed.
  private mutating func change(
    value node: YAMLNode, of key: YAMLNode, _ change: ValueChange, order: KeyOrder
  ) throws(UnforeseenShape) -> Bool {
    switch change {
    case .remove: return false
    case .set(let value):
      try set(node, of: key, to: value)
      return true
    case .inner(let changes):
      if node.isNull {
        guard let value = change.written else { return true }
        try set(node, of: key, to: value)
        return true
      }
      switch node.kind {
      case .mapping:
        if changes.first?.key.hasPrefix("#") == true {
          return try self.change(single: node, of: key, changes, order: order)
        }
        return try self.change(mapping: node.index, changes, order: order)
      case .sequence: return try self.change(list: node, changes, order: order)
      case .scalar:
        guard let whole = plainText(node, with: changes) else { return false }
        try set(node, of: key, to: whole)
        return true
      }
    }
  }

  /// A text without a language is English: what it becomes beside another language.
  private func plainText(_ node: YAMLNode, with changes: [(key: String, change: ValueChange)]) -> WrittenNode? {
    var pairs: [(key: String, value: WrittenNode)] = []
    if !changes.contains(where: { $0.key == "en" }) { pairs.append(("en", .text(node.string ?? ""))) }
    for (key, change) in changes { if let value = change.written { pairs.append((key, value)) } }
    if pairs.count == 1, pairs[0].key == "en" { return pairs[0].value }
    return pairs.isEmpty ? nil : .mapping(pairs)
  }

  /// A mapping that stands for a list of one.
  private mutating func change(
    single node: YAMLNode, of key: YAMLNode, _ changes: [(key: String, change: ValueChange)], order: KeyOrder
  ) throws(UnforeseenShape) -> Bool {
    guard changes.count == 1, changes[0].key == "#0" else { throw UnforeseenShape() }
    switch changes[0].change {
    case .inner(let inner): return try change(mapping: node.index, inner, order: order.below("#0"))
    case .remove: return false
    case .set(let value):
      try set(node, of: key, to: value)
      return true
    }
  }

  /// Puts another value in the place of one.
  private mutating func set(_ node: YAMLNode, of key: YAMLNode, to value: WrittenNode) throws(UnforeseenShape) {
    let span = spans[node.index]
    let column = column(of: spans[key.index].bytes.lowerBound)
    let name = key.string ?? ""
    if case .text(let text) = value, node.kind == .scalar, !node.isNull {
      let head = String(decoding: bytes[lineStart(of: span.bytes.lowerBound)..<span.bytes.lowerBound], as: UTF8.self)
      if let written = sameStyle(text, as: span, behind: head, indent: column + 2) {
        edits.append((span.bytes.lowerBound..<contentEnd(of: span), written))
        return
      }
    }
    if case .word(let word) = value, node.kind == .scalar, !span.style.isBlockScalar, !node.isNull {
      let isQuoted = span.style != .plain
      edits.append(
        (
          span.bytes,
          inlineScalar(
            word, inFlow: false, isText: false, isQuoted: isQuoted, isSingleQuoted: span.style == .singleQuoted)
        ))
      return
    }
    if case .list(let items) = value, items.count == 1, node.kind == .scalar, case .word(let word) = items[0] {
      return try set(node, of: key, to: .word(word))
    }
    if case .list(let items) = value, node.kind == .sequence, spans[node.index].style == .block,
      items.count == node.items.count
    {
      // Items keep their lines; only those that say something else are written anew.
      for (item, new) in zip(node.items, items) where item.flowText != new.inFlow {
        let range = spans[item.index].bytes.lowerBound..<contentEnd(of: spans[item.index])
        edits.append((range, new.inFlow))
      }
      return
    }
    // The whole value, from behind the colon.
    let lines = value.lines(under: name, indent: column)
    let head = lines[0].dropFirst(column + inlineScalar(name, inFlow: false, isText: false).unicodeScalars.count + 1)
    let text = ([String(head)] + lines.dropFirst()).joined(separator: newline)
    edits.append((try colonEnd(of: key)..<max(try colonEnd(of: key), contentEnd(of: span)), text))
  }

  /// A text written as the one that stood there; nil where it cannot be.
  private func sameStyle(_ text: String, as span: YAMLSpan, behind head: String, indent: Int) -> String? {
    let isShort = { (written: String) in (head + written).unicodeScalars.count <= widestLine + 20 }
    switch span.style {
    case .folded:
      guard let lines = foldedLines(text, width: widestLine - indent) else { return nil }
      let margin = String(repeating: " ", count: indent)
      return ">-" + newline + lines.map { margin + $0 }.joined(separator: newline)
    case .plain, .singleQuoted, .doubleQuoted:
      guard !text.contains("\n") else { return nil }
      let written = inlineScalar(
        text, inFlow: false, isText: true, isQuoted: span.style != .plain,
        isSingleQuoted: span.style == .singleQuoted)
      return isShort(written) || !text.utf8.contains(0x20) ? written : nil
    case .literal, .flow, .block: return nil
    }
  }

  private mutating func remove(
    _ pairs: [(key: YAMLNode, value: YAMLNode)], _ position: Int, keeping removed: Set<Int>
  ) throws(UnforeseenShape) {
    let start = spans[pairs[position].key.index].bytes.lowerBound
    let end = nextLine(behind: contentEnd(of: pairs[position]))
    let line = lineStart(of: start)
    if bytes[line..<start].allSatisfy({ $0 == 0x20 }) {
      edits.append((line..<end, ""))
    } else {
      // The dash of an item stands before it: the next key moves up to there.
      guard position + 1 < pairs.count, !removed.contains(position + 1) else { throw UnforeseenShape() }
      edits.append((start..<spans[pairs[position + 1].key.index].bytes.lowerBound, ""))
    }
  }

  private mutating func add(
    _ key: String, _ value: WrittenNode, to pairs: [(key: YAMLNode, value: YAMLNode)], without removed: Set<Int>,
    order: KeyOrder
  ) throws(UnforeseenShape) {
    let rank = order.rank(key)
    let before = pairs.lastIndex { order.rank($0.key.string ?? "") < rank } ?? 0
    let column = column(of: spans[pairs[0].key.index].bytes.lowerBound)
    addLines(value.lines(under: key, indent: column), behind: contentEnd(of: pairs[before]))
  }

  private mutating func addLines(_ lines: [String], behind end: Int) {
    let place = nextLine(behind: end)
    let text = lines.joined(separator: newline)
    let endsLine = place > 0 && bytes[place - 1] == 0x0A
    edits.append((place..<place, endsLine ? text + newline : newline + text))
  }

  // MARK: In brackets

  private mutating func change(
    flow node: YAMLNode, _ changes: [(key: String, change: ValueChange)], order: KeyOrder
  ) throws(UnforeseenShape) -> Bool {
    guard let text = try flowText(of: node, changes, order: order) else { return false }
    edits.append((spans[node.index].bytes, text))
    return true
  }

  /// A mapping in brackets as it becomes, what is not changed as it stands; nil where nothing is left.
  private func flowText(
    of node: YAMLNode, _ changes: [(key: String, change: ValueChange)], order: KeyOrder
  ) throws(UnforeseenShape) -> String? {
    var parts: [(rank: Int, text: String)] = []
    for (key, value) in node.pairs {
      let name = key.string ?? ""
      let source = String(
        decoding: bytes[spans[key.index].bytes.lowerBound..<spans[value.index].bytes.upperBound], as: UTF8.self)
      guard let change = changes.first(where: { $0.key == name })?.change else {
        parts.append((order.rank(name), source))
        continue
      }
      let head = String(decoding: bytes[spans[key.index].bytes], as: UTF8.self) + ": "
      if let text = try flowValue(value, change, order: order.below(name)) {
        parts.append((order.rank(name), head + text))
      }
    }
    for (key, change) in changes where node.child(key) == nil {
      guard let value = change.written else { continue }
      let part = (rank: order.rank(key), text: inlineScalar(key, inFlow: true, isText: false) + ": " + value.inFlow)
      parts.insert(part, at: (parts.lastIndex { $0.rank < part.rank } ?? -1) + 1)
    }
    return parts.isEmpty ? nil : "{" + parts.map(\.text).joined(separator: ", ") + "}"
  }

  private func flowValue(_ node: YAMLNode, _ change: ValueChange, order: KeyOrder) throws(UnforeseenShape) -> String? {
    switch change {
    case .remove: return nil
    case .set(let value):
      if case .list(let items) = value, items.count == 1, node.kind == .scalar { return items[0].inFlow }
      let style = spans[node.index].style
      if case .word(let word) = value, style == .doubleQuoted || style == .singleQuoted {
        return inlineScalar(
          word, inFlow: true, isText: false, isQuoted: true, isSingleQuoted: style == .singleQuoted)
      }
      return value.inFlow
    case .inner(let inner):
      if node.isNull { return change.written?.inFlow ?? "" }
      switch node.kind {
      case .mapping: return try flowText(of: node, inner, order: order)
      case .scalar: return plainText(node, with: inner)?.inFlow
      case .sequence:
        var items: [String] = []
        for (position, item) in node.items.enumerated() {
          guard let one = inner.first(where: { $0.key == "#\(position)" })?.change else {
            items.append(String(decoding: bytes[spans[item.index].bytes], as: UTF8.self))
            continue
          }
          if let text = try flowValue(item, one, order: order.below("#\(position)")) { items.append(text) }
        }
        for (key, one) in inner where (Int(key.dropFirst()) ?? 0) >= node.items.count {
          if let value = one.written { items.append(value.inFlow) }
        }
        return items.isEmpty ? nil : "[" + items.joined(separator: ", ") + "]"
      }
    }
  }

  // MARK: Lists

  /// Changes items of a list, by their positions.
  private mutating func change(
    list node: YAMLNode, _ changes: [(key: String, change: ValueChange)], order: KeyOrder
  ) throws(UnforeseenShape) -> Bool {
    if spans[node.index].style == .flow {
      guard let text = try flowValue(node, .inner(changes), order: order) else { return false }
      edits.append((spans[node.index].bytes, text))
      return true
    }
    let items = node.items
    var (gone, new) = (Set<Int>(), [WrittenNode]())
    for (key, change) in changes {
      let position = Int(key.dropFirst()) ?? 0
      guard items.indices.contains(position) else {
        if let value = change.written { new.append(value) }
        continue
      }
      switch change {
      case .remove: gone.insert(position)
      case .set: throw UnforeseenShape()
      case .inner(let inner):
        if try !self.change(mapping: items[position].index, inner, order: order.below(key)) { gone.insert(position) }
      }
    }
    if gone.count == items.count, new.isEmpty { return false }
    try change(list: node.index, removing: gone, adding: new.map { (items.count - 1, $0) })
    return true
  }

  /// Takes items out of a list, and puts others in.
  ///
  /// - Parameter new: each behind the item of a position; −1 before the first.
  mutating func change(
    list index: Int, removing gone: Set<Int>, adding new: [(behind: Int, value: WrittenNode)]
  ) throws(UnforeseenShape) {
    let node = document.node(at: index)
    let items = node.items
    guard node.kind == .sequence else { throw UnforeseenShape() }
    if spans[index].style == .flow {
      var texts: [String] = new.filter { $0.behind < 0 }.map(\.value.inFlow)
      for (position, item) in items.enumerated() {
        if !gone.contains(position) { texts.append(String(decoding: bytes[spans[item.index].bytes], as: UTF8.self)) }
        texts += new.filter { $0.behind == position }.map(\.value.inFlow)
      }
      edits.append((spans[index].bytes, "[" + texts.joined(separator: ", ") + "]"))
      return
    }
    for position in gone { edits.append((try lines(of: items[position]), "")) }
    guard !new.isEmpty else { return }
    guard let first = items.first else { throw UnforeseenShape() }
    let column = column(of: try dash(of: first))
    for (behind, value) in new {
      if behind < 0 {
        let place = lineStart(of: try dash(of: first))
        edits.append((place..<place, value.itemLines(indent: column).joined(separator: newline) + newline))
      } else {
        addLines(value.itemLines(indent: column), behind: contentEnd(of: spans[items[behind].index]))
      }
    }
  }

  /// Puts an item of a list into another one, or at another place, as it stands.
  mutating func move(_ item: Int, to list: Int, behind position: Int) throws(UnforeseenShape) {
    let node = document.node(at: item)
    guard spans[list].style == .block else { throw UnforeseenShape() }
    let range = try lines(of: node)
    guard let first = document.node(at: list).items.first else { throw UnforeseenShape() }
    let shift = column(of: try dash(of: first)) - column(of: try dash(of: node))
    var text = shifted(String(decoding: bytes[range], as: UTF8.self), by: shift)
    if !text.hasSuffix("\n") { text += newline }
    edits.append((range, ""))
    let items = document.node(at: list).items
    let place =
      position < 0
      ? lineStart(of: try dash(of: first)) : nextLine(behind: contentEnd(of: spans[items[position].index]))
    let endsLine = place == 0 || bytes[place - 1] == 0x0A
    edits.append((place..<place, endsLine ? text : newline + text))
  }

  /// The lines of some keys of a mapping as they stand, each first at a column.
  func lines(ofKey key: String, in mapping: Int, at column: Int) -> String? {
    let node = document.node(at: mapping)
    guard let pair = node.pairs.first(where: { $0.key.isText(key) }) else { return nil }
    let start = spans[pair.key.index].bytes.lowerBound
    let text = String(decoding: bytes[start..<contentEnd(of: pair)], as: UTF8.self)
    let margin = String(repeating: " ", count: column)
    return margin + shifted(text, by: column - self.column(of: start), fromSecond: true)
  }

  private func shifted(_ text: String, by shift: Int, fromSecond: Bool = false) -> String {
    guard shift != 0 else { return text }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().map { index, line -> String in
      if index == 0, fromSecond { return String(line) }
      if line.allSatisfy({ $0 == " " || $0 == "\r" }) { return String(line) }
      return shift > 0
        ? String(repeating: " ", count: shift) + line
        : String(line.dropFirst(min(-shift, line.prefix { $0 == " " }.count)))
    }.joined(separator: "\n")
  }

  // MARK: Places

  /// The whole lines of an item of a list, its dash among them.
  private func lines(of item: YAMLNode) throws(UnforeseenShape) -> Range<Int> {
    let dash = try dash(of: item)
    let line = lineStart(of: dash)
    guard bytes[line..<dash].allSatisfy({ $0 == 0x20 }) else { throw UnforeseenShape() }
    return line..<nextLine(behind: contentEnd(of: spans[item.index]))
  }

  private func dash(of item: YAMLNode) throws(UnforeseenShape) -> Int {
    var place = spans[item.index].bytes.lowerBound
    while place > 0, [0x20, 0x0A, 0x0D].contains(bytes[place - 1]) { place -= 1 }
    guard place > 0, bytes[place - 1] == UInt8(ascii: "-") else { throw UnforeseenShape() }
    return place - 1
  }

  private func colonEnd(of key: YAMLNode) throws(UnforeseenShape) -> Int {
    var place = spans[key.index].bytes.upperBound
    while place < bytes.count, bytes[place] == 0x20 { place += 1 }
    guard place < bytes.count, bytes[place] == UInt8(ascii: ":") else { throw UnforeseenShape() }
    return place + 1
  }

  private func contentEnd(of pair: (key: YAMLNode, value: YAMLNode)) -> Int {
    max(contentEnd(of: spans[pair.value.index]), (try? colonEnd(of: pair.key)) ?? 0)
  }

  /// Behind the last letter: of a block scalar without the ends of lines behind it.
  private func contentEnd(of span: YAMLSpan) -> Int {
    var end = span.bytes.upperBound
    while end > span.bytes.lowerBound, [0x20, 0x0A, 0x0D].contains(bytes[end - 1]) { end -= 1 }
    return end
  }

  private func lineStart(of place: Int) -> Int {
    var start = place
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    return start == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? min(3, place) : start
  }

  private func nextLine(behind place: Int) -> Int {
    var next = place
    while next < bytes.count, bytes[next] != 0x0A { next += 1 }
    return min(next + 1, bytes.count)
  }

  /// From 0, in letters.
  private func column(of place: Int) -> Int {
    bytes[lineStart(of: place)..<place].count { $0 & 0xC0 != 0x80 }
  }
}

/// In which order keys stand, and those of what they hold.
struct KeyOrder {
  /// The paths of the columns of a sheet.
  let paths: [[String]]
  private var depth = 0

  init(_ columns: [SheetColumn], first: String) {
    paths = [[first]] + columns.map(\.path)
  }

  private init(paths: [[String]], depth: Int) {
    self.paths = paths
    self.depth = depth
  }

  /// How far back a key stands; those that are not known last.
  func rank(_ key: String) -> Int { paths.firstIndex { $0.count > depth && $0[depth] == key } ?? Int.max }

  func below(_ key: String) -> KeyOrder {
    KeyOrder(paths: paths.filter { $0.count > depth && $0[depth] == key }, depth: depth + 1)
  }
}
