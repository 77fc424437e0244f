internal import CReadStat

/// Why no file for SPSS or Stata could be written.
public enum StatisticsError: Error, Equatable {
  /// ReadStat is not installed.
  case noLibrary
  case outOfMemory
  /// What was given to be written could not be kept.
  case notKept
  /// The library's own number for anything else.
  case failed(Int32)
}

/// Which program a file is for.
public enum StatisticsFormat: Sendable {
  case spss, stata
}

/// The library's functions; nil where it is not installed.
private let library: statistics_library? = {
  var functions = statistics_library()
  return load_statistics_library(&functions) ? functions : nil
}()

/// Takes the bytes that the library writes.
private final class StatisticsBytes {
  let keep: ([UInt8]) -> Bool

  init(_ keep: @escaping ([UInt8]) -> Bool) { self.keep = keep }
}

/// Writes a file for SPSS (.sav) or Stata (.dta): first labels, then variables, then rows. The same calls give the same bytes.
struct StatisticsWriter: ~Copyable {
  private let functions: statistics_library
  private let writer: UnsafeMutablePointer<readstat_writer_t>
  private let format: StatisticsFormat
  private let bytes: StatisticsBytes
  private var labels: [String: UnsafeMutablePointer<readstat_label_set_t>] = [:]
  private var variables: [UnsafeMutablePointer<readstat_variable_t>] = []

  /// - Parameter keep: is given the bytes one after the other; false where they could not be kept.
  init(_ format: StatisticsFormat, label: String, keep: @escaping ([UInt8]) -> Bool) throws(StatisticsError) {
    (functions, writer) = try StatisticsWriter.open(format, label: label)
    self.format = format
    bytes = StatisticsBytes(keep)
  }

  private static func open(_ format: StatisticsFormat, label: String) throws(StatisticsError) -> (
    statistics_library, UnsafeMutablePointer<readstat_writer_t>
  ) {
    guard let library else { throw .noLibrary }
    guard let writer = library.readstat_writer_init!() else { throw .outOfMemory }
    do throws(StatisticsError) {
      try demand(
        library.readstat_set_data_writer!(
          writer,
          { data, count, context in
            guard let data, let context else { return -1 }
            let bytes = Unmanaged<StatisticsBytes>.fromOpaque(context).takeUnretainedValue()
            return bytes.keep(Array(UnsafeRawBufferPointer(start: data, count: count))) ? count : -1
          }))
      try demand(library.readstat_writer_set_file_label!(writer, label))
      // A day that never changes: the same content gives the same bytes.
      try demand(library.readstat_writer_set_file_timestamp!(writer, 1_767_225_600))
      switch format {
      case .spss: try demand(library.readstat_writer_set_compression!(writer, READSTAT_COMPRESS_ROWS))
      case .stata: try demand(library.readstat_writer_set_file_format_version!(writer, 118))
      }
    } catch {
      library.readstat_writer_free!(writer)
      throw error
    }
    return (library, writer)
  }

  deinit { functions.readstat_writer_free!(writer) }

  func add(note: String) { functions.readstat_add_note!(writer, note) }

  /// Names for the numbers of a variable, from 1 or as they are given.
  mutating func add(labels: [(number: Int32, label: String)], as name: String) throws(StatisticsError) {
    guard let set = functions.readstat_add_label_set!(writer, READSTAT_TYPE_INT32, name) else { throw .outOfMemory }
    for (number, label) in labels { functions.readstat_label_int32_value!(set, number, label) }
    self.labels[name] = set
  }

  enum Kind {
    /// Of at most so many bytes.
    case text(Int)
    /// Of any length; Stata alone.
    case longText
    case code
    case day
    /// With so many decimals where it is shown.
    case number(decimals: Int)
  }

  /// - Parameter labels: the name of those of its numbers; nil where it has none.
  mutating func add(variable name: String, _ kind: Kind, label: String, labels: String? = nil) throws(StatisticsError) {
    let (type, width): (readstat_type_t, Int) =
      switch kind {
      case .text(let most): (READSTAT_TYPE_STRING, max(1, most))
      case .longText: (READSTAT_TYPE_STRING_REF, 0)
      case .code: (READSTAT_TYPE_INT32, 0)
      case .day: (format == .stata ? READSTAT_TYPE_INT32 : READSTAT_TYPE_DOUBLE, 0)
      case .number: (READSTAT_TYPE_DOUBLE, 0)
      }
    guard let variable = functions.readstat_add_variable!(writer, name, type, width) else { throw .outOfMemory }
    functions.readstat_variable_set_label!(variable, label)
    switch kind {
    case .day: functions.readstat_variable_set_format!(variable, format == .spss ? "SDATE10" : "%td")
    case .code: functions.readstat_variable_set_format!(variable, format == .spss ? "F4.0" : "%8.0g")
    case .number(let decimals):
      functions.readstat_variable_set_format!(variable, format == .spss ? "F16.\(decimals)" : "%12.0g")
    case .text, .longText: break
    }
    if let set = labels.flatMap({ self.labels[$0] }) { functions.readstat_variable_set_label_set!(variable, set) }
    var measure = READSTAT_MEASURE_NOMINAL
    if case .number = kind { measure = READSTAT_MEASURE_SCALE }
    functions.readstat_variable_set_measure!(variable, measure)
    variables.append(variable)
  }

  /// A text that long variables refer to by its number, which begins with 0.
  func add(text: String) throws(StatisticsError) {
    guard functions.readstat_add_string_ref!(writer, text) != nil else { throw .outOfMemory }
  }

  func begin(rows: Int) throws(StatisticsError) {
    let context = Unmanaged.passUnretained(bytes).toOpaque()
    switch format {
    case .spss: try StatisticsWriter.demand(functions.readstat_begin_writing_sav!(writer, context, rows))
    case .stata: try StatisticsWriter.demand(functions.readstat_begin_writing_dta!(writer, context, rows))
    }
  }

  func beginRow() throws(StatisticsError) { try StatisticsWriter.demand(functions.readstat_begin_row!(writer)) }
  func endRow() throws(StatisticsError) { try StatisticsWriter.demand(functions.readstat_end_row!(writer)) }
  func finish() throws(StatisticsError) { try StatisticsWriter.demand(functions.readstat_end_writing!(writer)) }

  func insertMissing(_ variable: Int) throws(StatisticsError) {
    try StatisticsWriter.demand(functions.readstat_insert_missing_value!(writer, variables[variable]))
  }

  func insert(_ text: String, _ variable: Int) throws(StatisticsError) {
    try StatisticsWriter.demand(functions.readstat_insert_string_value!(writer, variables[variable], text))
  }

  /// - Parameter text: the number of one that was added.
  func insert(reference text: Int, _ variable: Int) throws(StatisticsError) {
    try StatisticsWriter.demand(
      functions.readstat_insert_string_ref!(
        writer, variables[variable], functions.readstat_get_string_ref!(writer, Int32(text))))
  }

  func insert(_ number: Double, _ variable: Int) throws(StatisticsError) {
    try StatisticsWriter.demand(functions.readstat_insert_double_value!(writer, variables[variable], number))
  }

  func insert(_ number: Int32, _ variable: Int) throws(StatisticsError) {
    try StatisticsWriter.demand(functions.readstat_insert_int32_value!(writer, variables[variable], number))
  }

  private static func demand(_ code: readstat_error_t) throws(StatisticsError) {
    switch code {
    case READSTAT_OK: return
    case READSTAT_ERROR_MALLOC: throw .outOfMemory
    case READSTAT_ERROR_WRITE: throw .notKept
    default: throw .failed(Int32(code.rawValue))
    }
  }
}
