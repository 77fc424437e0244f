internal import ContentCoding
internal import Glibc

/// A sheet whose rows, which are kept elsewhere, come when all else of its workbook is written.
struct FilledSheet {
  let sheet: Sheet
  /// Below the heading, the first row of the sheet.
  let rows: Int
  let columns: Int
  /// The position of its table among those that are kept; where one goes on in another sheet, so do its rows.
  let table: Int
}

extension WorkbookWriter {
  /// Gives the bytes of the finished file, piece by piece; the rows of some sheets pass the library by, which would copy each cell several
  /// times.
  ///
  /// - Parameters:
  ///   - filled: those sheets, made large enough, in the order of their tables.
  ///   - kept: where their rows are.
  ///   - take: gets the pieces of the finished file.
  consuming func finish(
    filling filled: [FilledSheet], from kept: KeptRows, take: (UnsafeRawBufferPointer) -> Void
  ) throws(WorkbookError) {
    var source = RowSource(kept: kept, styles: styleNumbers())
    let scratch = try close()
    var made: [UInt8] = []
    try scratch.read(scratch.file) { made += $0 }
    guard let archive = try? ArchiveRevision(made) else { throw .noScratch(EIO) }
    var contents: [String: ArchiveRevision.Content] = [:]
    for one in filled {
      guard let frame = archive.content(of: one.sheet.fileName).flatMap({ SheetFrame($0) }) else {
        throw .noScratch(EIO)
      }
      contents[one.sheet.fileName] = try pack(frame, around: one, from: &source, into: scratch.packed(one.sheet))
    }
    guard let pieces = archive.pieces(with: contents) else { throw .tooLarge }
    let sheets = Dictionary(uniqueKeysWithValues: filled.map { ($0.sheet.fileName, $0.sheet) })
    for piece in pieces {
      switch piece {
      case .bytes(let bytes): bytes.withUnsafeBytes { take($0) }
      case .packed(let name): try scratch.read(scratch.packed(sheets[name]!), take)
      }
    }
  }
}

/// Packs a sheet with its rows into a file.
private func pack(
  _ frame: SheetFrame, around filled: FilledSheet, from source: inout RowSource, into path: String
) throws(WorkbookError) -> ArchiveRevision.Content {
  guard let file = fopen(path, "w") else { throw .noScratch(errno) }
  defer { fclose(file) }
  // The usual level takes nearly twice as long, and makes the rows smaller by a twentieth.
  var stream = DeflateStream(level: 5)
  var failure: Int32 = 0
  func keep(_ piece: UnsafeRawBufferPointer) {
    if fwrite(piece.baseAddress, 1, piece.count, file) != piece.count { failure = errno }
  }
  frame.head.withUnsafeBytes { stream.add($0, take: keep) }
  try source.give(filled) { stream.add($0, take: keep) }
  frame.tail.withUnsafeBytes { stream.add($0, take: keep) }
  stream.finish(take: keep)
  if fflush(file) != 0 { failure = errno }
  guard failure == 0 else { throw .noScratch(failure) }
  return ArchiveRevision.Content(stream)
}

/// The rows of sheets, as their files hold them.
private struct RowSource {
  let kept: KeptRows
  let styles: StyleNumbers
  private var reader: (table: Int, cells: KeptRows.Reader)?

  init(kept: KeptRows, styles: StyleNumbers) {
    self.kept = kept
    self.styles = styles
  }

  /// Gives the rows of the next sheet, piece by piece.
  mutating func give(_ sheet: FilledSheet, take: (UnsafeRawBufferPointer) -> Void) throws(WorkbookError) {
    if reader?.table != sheet.table { reader = (sheet.table, kept.reader(of: sheet.table)) }
    var writer = RowWriter(columns: sheet.columns, styles)
    for row in 0..<sheet.rows {
      writer.begin(row: row + 1)
      for column in 0..<sheet.columns { try reader?.cells.next { writer.add($0, column) } }
      writer.endRow(take: take)
    }
    writer.flush(take)
  }
}

/// The file of a sheet around its rows.
private struct SheetFrame {
  /// To the end of the heading.
  let head: ArraySlice<UInt8>
  /// From the end of the rows.
  let tail: ArraySlice<UInt8>

  /// Nil where it has no heading.
  init?(_ file: [UInt8]) {
    guard let heading = file.firstRange(of: Array("</row>".utf8)),
      let end = file[heading.upperBound...].firstRange(of: Array("</sheetData>".utf8))
    else { return nil }
    head = file[..<heading.upperBound]
    tail = file[end.lowerBound...]
  }
}

extension Sheet {
  /// In the archive that a workbook is.
  fileprivate var fileName: String { "xl/worksheets/sheet" + String(position + 1) + ".xml" }
}

extension WorkbookFolder {
  /// Where a sheet lies until the workbook is put together.
  fileprivate func packed(_ sheet: Sheet) -> String { path + "/packed-" + String(sheet.position) }
}

/// The numbers by which the cells of a workbook name their looks.
struct StyleNumbers {
  let text: Int
  let number: Int
  let share: Int
  let day: Int
}

/// Writes rows as the file of a sheet holds them.
struct RowWriter: ~Copyable {
  private var bytes: UnsafeMutablePointer<UInt8>
  private var capacity = 1 << 17
  private var count = 0
  /// Of each column the beginning of a cell: `<c r="AB`.
  private let heads: [[UInt8]]
  private let text, spaced, blank, number, share, day: [UInt8]
  private var row: [UInt8] = []

  private static let full = 1 << 16
  private static let endOfText = Array("</t></is></c>".utf8)
  private static let endOfValue = Array("</v></c>".utf8)
  private static let (rowStart, rowHead, rowEnd) = (
    Array("<row r=\"".utf8), Array("\">".utf8), Array("</row>".utf8)
  )

  init(columns: Int, _ styles: StyleNumbers) {
    bytes = .allocate(capacity: capacity)
    heads = (0..<columns).map { Array("<c r=\"".utf8) + Array(CellRange.letters($0).utf8) }
    func style(_ number: Int, _ rest: String) -> [UInt8] { Array(("\" s=\"" + String(number) + "\"" + rest).utf8) }
    text = style(styles.text, " t=\"inlineStr\"><is><t>")
    spaced = style(styles.text, " t=\"inlineStr\"><is><t xml:space=\"preserve\">")
    blank = style(styles.text, "/>")
    number = style(styles.number, "><v>")
    share = style(styles.share, "><v>")
    day = style(styles.day, "><v>")
  }

  deinit { bytes.deallocate() }

  mutating func begin(row number: Int) {
    row = Array(String(number + 1).utf8)
    put(RowWriter.rowStart)
    put(row)
    put(RowWriter.rowHead)
  }

  /// - Parameter take: gets what is written, now and then.
  mutating func endRow(take: (UnsafeRawBufferPointer) -> Void) {
    put(RowWriter.rowEnd)
    if count >= RowWriter.full { flush(take) }
  }

  mutating func flush(_ take: (UnsafeRawBufferPointer) -> Void) {
    take(UnsafeRawBufferPointer(start: bytes, count: count))
    count = 0
  }

  mutating func add(_ cell: KeptCell, _ column: Int) {
    switch cell {
    case .empty: return
    case .text(let written):
      begin(column, written.isEmpty ? blank : text)
      guard !written.isEmpty else { return }
      put(written)
      put(RowWriter.endOfText)
    case .spacedText(let written):
      begin(column, spaced)
      put(written)
      put(RowWriter.endOfText)
    case .number(let value): add(value, column, number)
    case .share(let value): add(value, column, share)
    case .day(let number): add(Double(number), column, day)
    }
  }

  private mutating func add(_ value: Double, _ column: Int, _ style: [UInt8]) {
    begin(column, style)
    var written = Int64(exactly: value).map { String($0) } ?? value.description
    written.withUTF8 { put(UnsafeRawBufferPointer($0)) }
    put(RowWriter.endOfValue)
  }

  private mutating func begin(_ column: Int, _ style: [UInt8]) {
    put(heads[column])
    put(row)
    put(style)
  }

  @inline(__always)
  private mutating func put(_ piece: [UInt8]) { piece.withUnsafeBytes { put($0) } }

  @inline(__always)
  private mutating func put(_ piece: UnsafeRawBufferPointer) {
    guard let start = piece.baseAddress else { return }
    if count + piece.count > capacity { grow(by: piece.count) }
    memcpy(bytes + count, start, piece.count)
    count += piece.count
  }

  private mutating func grow(by more: Int) {
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: 2 * capacity + more)
    memcpy(larger, bytes, count)
    bytes.deallocate()
    bytes = larger
    capacity = 2 * capacity + more
  }
}
