internal import CXLSXWriter
internal import Glibc
internal import TextFitting

/// The library's functions; nil where it is not installed.
private let library: workbook_library? = {
  var functions = workbook_library()
  return load_workbook_library(&functions) ? functions : nil
}()

/// Writes a workbook (.xlsx): the same calls give the same bytes.
///
/// Text is always written as text, and all of it passes the door of TextFitting: what begins with `=`, `+`, `-` or `@` is never a formula.
struct WorkbookWriter: ~Copyable {
  private let functions: workbook_library
  private let scratch: WorkbookFolder
  /// Nil once it is closed: closing frees it.
  private var workbook: UnsafeMutablePointer<lxw_workbook>?
  private var sheets: [UnsafeMutablePointer<lxw_worksheet>]
  private var formats: [CellStyle: UnsafeMutablePointer<lxw_format>]
  private var latest: (style: CellStyle, format: UnsafeMutablePointer<lxw_format>?)?
  /// The names of the sheets in small letters, in which no two may be alike.
  private var sheetNames: Set<String> = []

  /// The most characters that a cell holds.
  static let longestText = 32_767

  init(title: String, program: String) throws(WorkbookError) {
    (functions, workbook, scratch) = try WorkbookWriter.open(title: title, program: program)
    sheets = []
    formats = [:]
  }

  private static func open(title: String, program: String) throws(WorkbookError) -> (
    workbook_library, UnsafeMutablePointer<lxw_workbook>, WorkbookFolder
  ) {
    guard let library else { throw .noLibrary }
    let scratch = try WorkbookFolder()
    let workbook = scratch.path.withMutableCString { folder in
      var options = lxw_workbook_options(constant_memory: 0, tmpdir: folder, use_zip64: 0)
      return library.workbook_new_opt!(scratch.file, &options)
    }
    guard let workbook else { throw .outOfMemory }
    var properties = lxw_doc_properties()
    // A day that never changes: the same content gives the same bytes.
    properties.created = 1_767_225_600
    let code = title.label(ofUTF16: 255).withMutableCString { title in
      program.label(ofUTF16: 255).withMutableCString { program in
        properties.title = title
        properties.author = program
        return library.workbook_set_properties!(workbook, &properties)
      }
    }
    guard code == LXW_NO_ERROR else {
      library.lxw_workbook_free!(workbook)
      throw .outOfMemory
    }
    return (library, workbook, scratch)
  }

  deinit {
    if let workbook { functions.lxw_workbook_free!(workbook) }
  }

  /// Gives the bytes of the finished file, piece by piece.
  consuming func finish(_ take: (UnsafeRawBufferPointer) -> Void) throws(WorkbookError) {
    let scratch = try close()
    try scratch.read(scratch.file, take)
  }

  /// Has the file put together.
  consuming func close() throws(WorkbookError) -> WorkbookFolder {
    let open = workbook
    workbook = nil
    try demand(functions.workbook_close!(open))
    return scratch
  }

  /// The bytes of the finished file.
  consuming func finish() throws(WorkbookError) -> [UInt8] {
    var bytes: [UInt8] = []
    try finish { bytes += $0 }
    return bytes
  }

  // MARK: Sheets

  /// - Parameters:
  ///   - title: made into a name as a sheet may bear it.
  ///   - isInRowOrder: its rows are written one after the other, and never stand in memory; no chart can draw from it as it is made.
  mutating func addSheet(_ title: String, inRowOrder isInRowOrder: Bool = false) throws(WorkbookError) -> Sheet {
    let name = title.sheetName(among: &sheetNames)
    workbook?.pointee.options.constant_memory = isInRowOrder ? 1 : 0
    guard let sheet = functions.workbook_add_worksheet!(workbook, name) else { throw .outOfMemory }
    sheets.append(sheet)
    functions.worksheet_set_paper!(sheet, 9)
    return Sheet(position: sheets.count - 1, name: name)
  }

  /// Makes a sheet, of which only the heading is written, as large as it is with rows that come when the workbook is finished.
  ///
  /// - Parameter rows: below the heading; one at least.
  mutating func keepRoom(_ sheet: Sheet, rows: Int, columns: Int) throws(WorkbookError) {
    try writeBlank(sheet, rows, columns - 1, .text)
  }

  /// How the cells of such rows name their looks.
  mutating func styleNumbers() -> StyleNumbers {
    StyleNumbers(
      text: number(of: .text), number: number(of: .number), share: number(of: .share), day: number(of: .date))
  }

  private mutating func number(of style: CellStyle) -> Int {
    Int(functions.lxw_format_get_xf_index!(format(style)))
  }

  /// Keeps the first rows and columns in sight.
  func freeze(_ sheet: Sheet, rows: Int, columns: Int = 0) {
    functions.worksheet_freeze_panes!(sheets[sheet.position], lxw_row_t(rows), lxw_col_t(columns))
  }

  /// Gives the columns of `range`, headings included, a filter.
  func filter(_ sheet: Sheet, _ range: CellRange) throws(WorkbookError) {
    let (rows, columns) = try bounds(range)
    try demand(functions.worksheet_autofilter!(sheets[sheet.position], rows.0, columns.0, rows.1, columns.1))
  }

  /// - Parameter width: in characters.
  mutating func setColumns(
    _ sheet: Sheet, _ columns: ClosedRange<Int>, width: Double, _ style: CellStyle = .plain, isHidden: Bool = false
  ) throws(WorkbookError) {
    var options = lxw_row_col_options(hidden: isHidden ? 1 : 0, level: 0, collapsed: 0)
    try demand(
      functions.worksheet_set_column_opt!(
        sheets[sheet.position], lxw_col_t(columns.lowerBound), lxw_col_t(columns.upperBound), width, format(style),
        &options))
  }

  /// - Parameter height: in points.
  mutating func setRow(_ sheet: Sheet, _ row: Int, height: Double, isHidden: Bool = false) throws(WorkbookError) {
    var options = lxw_row_col_options(hidden: isHidden ? 1 : 0, level: 0, collapsed: 0)
    try demand(functions.worksheet_set_row_opt!(sheets[sheet.position], lxw_row_t(row), height, nil, &options))
  }

  /// The sheet that is open when the workbook is.
  func show(_ sheet: Sheet) { functions.worksheet_activate!(sheets[sheet.position]) }

  func hide(_ sheet: Sheet) { functions.worksheet_hide!(sheets[sheet.position]) }

  func setTab(_ sheet: Sheet, _ colour: Colour) {
    functions.worksheet_set_tab_color!(sheets[sheet.position], colour.value)
  }

  /// Guards against a slip of the hand, without a password: only unlocked cells can be changed.
  func protect(_ sheet: Sheet) {
    var options = lxw_protection()
    options.format_columns = 1
    options.format_rows = 1
    options.autofilter = 1
    options.sort = 1
    functions.worksheet_protect!(sheets[sheet.position], nil, &options)
  }

  /// On paper: across, as wide as the page, the first rows on every page, page numbers below.
  func setPrint(_ sheet: Sheet, repeatedRows: Int) throws(WorkbookError) {
    let worksheet = sheets[sheet.position]
    functions.worksheet_set_landscape!(worksheet)
    functions.worksheet_fit_to_pages!(worksheet, 1, 0)
    if repeatedRows > 0 { try demand(functions.worksheet_repeat_rows!(worksheet, 0, lxw_row_t(repeatedRows - 1))) }
    try demand(functions.worksheet_set_footer!(worksheet, "&L&F · &A&R&P / &N"))
  }

  /// What is printed of a sheet.
  func setPrintArea(_ sheet: Sheet, _ range: CellRange) throws(WorkbookError) {
    let (rows, columns) = try bounds(range)
    try demand(functions.worksheet_print_area!(sheets[sheet.position], rows.0, columns.0, rows.1, columns.1))
  }

  /// On paper: upright, each page with whole charts only. Breaks hold where pages have a size of their own, not where they are fitted.
  func setPrint(_ sheet: Sheet, _ pages: ChartPages) throws(WorkbookError) {
    let worksheet = sheets[sheet.position]
    functions.worksheet_set_portrait!(worksheet)
    functions.worksheet_set_margins!(worksheet, 0.4, 0.4, 0.6, 0.6)
    functions.worksheet_set_print_scale!(worksheet, ChartPages.percent)
    let last = (pages.breaks.last ?? 0) + ChartPages.rows - 1
    try setPrintArea(sheet, CellRange(rows: 0...last, columns: 0...(ChartPages.columns - 1)))
    if !pages.breaks.isEmpty {
      var breaks = pages.breaks.map { lxw_row_t($0) } + [0]
      try demand(functions.worksheet_set_h_pagebreaks!(worksheet, &breaks))
    }
    try demand(functions.worksheet_set_footer!(worksheet, "&L&F · &A&R&P / &N"))
  }

  /// A name for cells, usable in formulas.
  func define(_ name: String, as range: CellRange, on sheet: Sheet) throws(WorkbookError) {
    try demand(functions.workbook_define_name!(workbook, name, range.formula(on: sheet)))
  }

  // MARK: Cells

  /// Text longer than a cell holds is cut, and says so.
  mutating func write(_ text: String, _ sheet: Sheet, _ row: Int, _ column: Int, _ style: CellStyle = .plain)
    throws(WorkbookError)
  {
    guard !text.isEmpty else { return try writeBlank(sheet, row, column, style) }
    try write(fitted: text.fittingCell, sheet, row, column, style)
  }

  /// - Parameter text: not empty, and as `fittingCell` gives it.
  mutating func write(
    fitted text: UnsafePointer<CChar>, _ sheet: Sheet, _ row: Int, _ column: Int, _ style: CellStyle = .plain
  ) throws(WorkbookError) {
    let (rows, columns) = try bounds(CellRange(row: row, column: column))
    try demand(
      functions.worksheet_write_string!(sheets[sheet.position], rows.0, columns.0, text, format(style)))
  }

  mutating func write(_ number: Double, _ sheet: Sheet, _ row: Int, _ column: Int, _ style: CellStyle = .plain)
    throws(WorkbookError)
  {
    let (rows, columns) = try bounds(CellRange(row: row, column: column))
    try demand(
      functions.worksheet_write_number!(sheets[sheet.position], rows.0, columns.0, number, format(style)))
  }

  mutating func write(_ day: SpreadsheetDay, _ sheet: Sheet, _ row: Int, _ column: Int, _ style: CellStyle = .date)
    throws(WorkbookError)
  {
    let (rows, columns) = try bounds(CellRange(row: row, column: column))
    var date = lxw_datetime(day)
    try demand(
      functions.worksheet_write_datetime!(sheets[sheet.position], rows.0, columns.0, &date, format(style)))
  }

  mutating func write(_ isSo: Bool, _ sheet: Sheet, _ row: Int, _ column: Int, _ style: CellStyle = .plain)
    throws(WorkbookError)
  {
    let (rows, columns) = try bounds(CellRange(row: row, column: column))
    try demand(
      functions.worksheet_write_boolean!(sheets[sheet.position], rows.0, columns.0, isSo ? 1 : 0, format(style)))
  }

  /// A formula with what it comes to now, for readers that do not calculate.
  mutating func writeFormula(
    _ formula: String, result: Double, _ sheet: Sheet, _ row: Int, _ column: Int, _ style: CellStyle = .plain
  ) throws(WorkbookError) {
    let (rows, columns) = try bounds(CellRange(row: row, column: column))
    try demand(
      functions.worksheet_write_formula_num!(
        sheets[sheet.position], rows.0, columns.0, formula, format(style), result))
  }

  mutating func writeFormula(
    _ formula: String, result: String, _ sheet: Sheet, _ row: Int, _ column: Int, _ style: CellStyle = .plain
  ) throws(WorkbookError) {
    let (rows, columns) = try bounds(CellRange(row: row, column: column))
    try demand(
      functions.worksheet_write_formula_str!(
        sheets[sheet.position], rows.0, columns.0, formula, format(style), result.fittingCell))
  }

  mutating func writeBlank(_ sheet: Sheet, _ row: Int, _ column: Int, _ style: CellStyle)
    throws(WorkbookError)
  {
    let (rows, columns) = try bounds(CellRange(row: row, column: column))
    try demand(functions.worksheet_write_blank!(sheets[sheet.position], rows.0, columns.0, format(style)))
  }

  /// One text over several cells.
  mutating func merge(_ text: String, _ sheet: Sheet, _ range: CellRange, _ style: CellStyle) throws(WorkbookError) {
    let (rows, columns) = try bounds(range)
    try demand(
      functions.worksheet_merge_range!(
        sheets[sheet.position], rows.0, columns.0, rows.1, columns.1, text.fittingCell, format(style)))
  }

  // MARK: Rules and looks

  /// Says what may be put into cells.
  func demand(_ rule: CellRule, in range: CellRange, _ sheet: Sheet) throws(WorkbookError) {
    let (rows, columns) = try bounds(range)
    var validation = lxw_data_validation()
    let strings = CStrings()
    validation.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
    validation.show_input = UInt8(LXW_VALIDATION_ON.rawValue)
    validation.show_error = UInt8(LXW_VALIDATION_ON.rawValue)
    validation.dropdown = UInt8(LXW_VALIDATION_ON.rawValue)
    validation.error_type = UInt8(
      (rule.isStrict ? LXW_VALIDATION_ERROR_TYPE_STOP : LXW_VALIDATION_ERROR_TYPE_WARNING).rawValue)
    validation.allow(rule.allowed, strings)
    validation.input_title = rule.prompt.map { strings.keep($0.title.label(ofUTF16: 32)) }
    validation.input_message = rule.prompt.map { strings.keep($0.message.label(ofUTF16: 255)) }
    validation.error_title = rule.refusal.map { strings.keep($0.title.label(ofUTF16: 32)) }
    validation.error_message = rule.refusal.map { strings.keep($0.message.label(ofUTF16: 255)) }
    try demand(
      functions.worksheet_data_validation_range!(
        sheets[sheet.position], rows.0, columns.0, rows.1, columns.1, &validation))
  }

  /// Gives cells a look where a condition holds.
  mutating func colour(_ range: CellRange, _ sheet: Sheet, where condition: CellCondition, _ style: CellStyle)
    throws(WorkbookError)
  {
    let (rows, columns) = try bounds(range)
    var rule = lxw_conditional_format()
    let strings = CStrings()
    rule.hold(condition, strings)
    // A conditional look must not come from the shared formats: it is numbered by itself.
    rule.format = newFormat(style)
    try demand(
      functions.worksheet_conditional_format_range!(
        sheets[sheet.position], rows.0, columns.0, rows.1, columns.1, &rule))
  }

  /// A bar in each cell, as long as its number between `least` and `most`.
  func drawBars(_ range: CellRange, _ sheet: Sheet, from least: Double, to most: Double, _ colour: Colour)
    throws(WorkbookError)
  {
    let (rows, columns) = try bounds(range)
    var rule = lxw_conditional_format()
    rule.type = UInt8(LXW_CONDITIONAL_DATA_BAR.rawValue)
    rule.min_rule_type = UInt8(LXW_CONDITIONAL_RULE_TYPE_NUMBER.rawValue)
    rule.max_rule_type = UInt8(LXW_CONDITIONAL_RULE_TYPE_NUMBER.rawValue)
    (rule.min_value, rule.max_value) = (least, most)
    rule.bar_color = colour.value
    rule.data_bar_2010 = 1
    rule.bar_solid = 1
    try demand(
      functions.worksheet_conditional_format_range!(
        sheets[sheet.position], rows.0, columns.0, rows.1, columns.1, &rule))
  }

  /// Colours each cell by its number, from the lowest over the middle to the highest.
  func colourByValue(
    _ range: CellRange, _ sheet: Sheet, _ stops: [(value: Double, colour: Colour)]
  ) throws(WorkbookError) {
    precondition(stops.count == 3, "a scale of colours has three stops")
    let (rows, columns) = try bounds(range)
    var rule = lxw_conditional_format()
    rule.type = UInt8(LXW_CONDITIONAL_3_COLOR_SCALE.rawValue)
    rule.min_rule_type = UInt8(LXW_CONDITIONAL_RULE_TYPE_NUMBER.rawValue)
    rule.mid_rule_type = rule.min_rule_type
    rule.max_rule_type = rule.min_rule_type
    (rule.min_value, rule.mid_value, rule.max_value) = (stops[0].value, stops[1].value, stops[2].value)
    (rule.min_color, rule.mid_color, rule.max_color) =
      (stops[0].colour.value, stops[1].colour.value, stops[2].colour.value)
    try demand(
      functions.worksheet_conditional_format_range!(
        sheets[sheet.position], rows.0, columns.0, rows.1, columns.1, &rule))
  }

  // MARK: Charts

  /// Puts a chart of cells of `data` onto a sheet, its corner at the cell named.
  func addChart(_ layout: ChartLayout, of data: Sheet, to sheet: Sheet, row: Int, column: Int) throws(WorkbookError) {
    guard let chart = functions.workbook_add_chart!(workbook, UInt8(layout.kind.type.rawValue)) else {
      throw .outOfMemory
    }
    for series in layout.series {
      try add(series, of: layout, data, to: chart)
    }
    functions.chart_title_set_name!(chart, layout.title.label(ofUTF16: 255).neverReference)
    var font = lxw_chart_font()
    font.size = 11
    font.bold = 1
    functions.chart_title_set_name_font!(chart, &font)
    // In a chart of bars the library's X axis is the one of the values.
    let (across, up) = (LXW_CHART_AXIS_TYPE_X, LXW_CHART_AXIS_TYPE_Y)
    let names = functions.chart_axis_get!(chart, layout.kind.runsAcross ? up : across)
    let values = functions.chart_axis_get!(chart, layout.kind.runsAcross ? across : up)
    if layout.kind.runsAcross {
      functions.chart_axis_set_reverse!(names)
      // Every bar has its name.
      functions.chart_axis_set_interval_unit!(names, 1)
    }
    if let range = layout.values {
      functions.chart_axis_set_min!(values, range.lowerBound)
      functions.chart_axis_set_max!(values, range.upperBound)
    }
    if let days = layout.days { setDays(days, of: names) }
    if let format = layout.numberFormat { functions.chart_axis_set_num_format!(values, format) }
    if let title = layout.valueTitle {
      functions.chart_axis_set_name!(values, title.label(ofUTF16: 255).neverReference)
    }
    let legend = layout.showsLegend ? LXW_CHART_LEGEND_BOTTOM : LXW_CHART_LEGEND_NONE
    functions.chart_legend_set_position!(chart, UInt8(legend.rawValue))
    if layout.kind.isStacked { functions.chart_set_series_overlap!(chart, 100) }
    if layout.kind != .overTime { functions.chart_set_series_gap!(chart, 60) }
    var options = lxw_chart_options()
    // The library's own size of a chart is 480 by 288 pixels.
    options.x_scale = Double(layout.width) / 480
    options.y_scale = Double(layout.height) / 288
    let code = layout.description.label(ofUTF16: 255).withMutableCString { description in
      options.description = description
      return functions.worksheet_insert_chart_opt!(
        sheets[sheet.position], lxw_row_t(row), lxw_col_t(column), chart, &options)
    }
    try demand(code)
  }

  private func add(
    _ series: ChartLayout.Series, of layout: ChartLayout, _ data: Sheet, to chart: UnsafeMutablePointer<lxw_chart>
  ) throws(WorkbookError) {
    guard
      let drawn = functions.chart_add_series!(
        chart, (series.categories ?? layout.categories).formula(on: data), series.values.formula(on: data))
    else { throw .outOfMemory }
    functions.chart_series_set_name!(drawn, series.name.label(ofUTF16: 255).neverReference)
    if let colour = series.colour {
      if layout.kind == .overTime {
        setLine(of: drawn, colour, isDashed: series.isDashed)
      } else {
        var fill = lxw_chart_fill()
        fill.color = colour.value
        functions.chart_series_set_fill!(drawn, &fill)
      }
    } else {
      var fill = lxw_chart_fill()
      fill.none = 1
      functions.chart_series_set_fill!(drawn, &fill)
    }
    if series.showsValues { functions.chart_series_set_labels!(drawn) }
  }

  /// A true axis of days, with a little room at either end.
  private func setDays(_ days: ClosedRange<Int>, of axis: UnsafeMutablePointer<lxw_chart_axis>?) {
    let span = days.upperBound - days.lowerBound
    // At most seven labels.
    let step = max(1, (span + 5) / 6)
    functions.chart_axis_set_min!(axis, Double(days.lowerBound - max(1, span / 24)))
    functions.chart_axis_set_max!(axis, Double(days.upperBound + max(1, span / 24)))
    functions.chart_axis_set_major_unit!(axis, Double(step))
    functions.chart_axis_set_num_format!(axis, "yyyy-mm-dd")
  }

  /// A line with a mark at each day; what a facility says of itself is dashed, with a mark of another form.
  private func setLine(of series: UnsafeMutablePointer<lxw_chart_series>, _ colour: Colour, isDashed: Bool) {
    var line = lxw_chart_line()
    line.color = colour.value
    line.width = 2.25
    if isDashed { line.dash_type = UInt8(LXW_CHART_LINE_DASH_DASH.rawValue) }
    functions.chart_series_set_line!(series, &line)
    let mark = isDashed ? LXW_CHART_MARKER_DIAMOND : LXW_CHART_MARKER_CIRCLE
    functions.chart_series_set_marker_type!(series, UInt8(mark.rawValue))
    functions.chart_series_set_marker_size!(series, 8)
    var fill = lxw_chart_fill()
    fill.color = colour.value
    functions.chart_series_set_marker_fill!(series, &fill)
    var edge = lxw_chart_line()
    edge.color = colour.value
    functions.chart_series_set_marker_line!(series, &edge)
  }

  // MARK: Formats and codes

  private mutating func format(_ style: CellStyle) -> UnsafeMutablePointer<lxw_format>? {
    if style == .plain { return nil }
    // Most cells look like the one before.
    if let latest, latest.style == style { return latest.format }
    if let known = formats[style] {
      latest = (style, known)
      return known
    }
    let format = newFormat(style)
    formats[style] = format
    return format
  }

  private func newFormat(_ style: CellStyle) -> UnsafeMutablePointer<lxw_format>? {
    guard let format = functions.workbook_add_format!(workbook) else { return nil }
    if style.isBold { functions.format_set_bold!(format) }
    if style.isItalic { functions.format_set_italic!(format) }
    if let size = style.size { functions.format_set_font_size!(format, Double(size)) }
    if let ink = style.ink { functions.format_set_font_color!(format, ink.value) }
    if let fill = style.fill { functions.format_set_bg_color!(format, fill.value) }
    if style.wraps { functions.format_set_text_wrap!(format) }
    if let alignment = style.alignment { functions.format_set_align!(format, UInt8(alignment.code.rawValue)) }
    functions.format_set_align!(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    if style.hasBorder {
      functions.format_set_border!(format, UInt8(LXW_BORDER_THIN.rawValue))
      functions.format_set_border_color!(format, Colour.line.value)
    }
    if let number = style.numberFormat { functions.format_set_num_format!(format, number) }
    if style.isUnlocked { functions.format_set_unlocked!(format) }
    if style.indent > 0 { functions.format_set_indent!(format, UInt8(style.indent)) }
    return format
  }

  private func bounds(_ range: CellRange) throws(WorkbookError) -> (
    rows: (lxw_row_t, lxw_row_t), columns: (lxw_col_t, lxw_col_t)
  ) {
    guard range.rows.upperBound < CellRange.mostRows, range.columns.upperBound < CellRange.mostColumns else {
      throw .tooLarge
    }
    return (
      (lxw_row_t(range.rows.lowerBound), lxw_row_t(range.rows.upperBound)),
      (lxw_col_t(range.columns.lowerBound), lxw_col_t(range.columns.upperBound))
    )
  }

  private func demand(_ code: lxw_error) throws(WorkbookError) {
    switch code {
    case LXW_NO_ERROR: return
    case LXW_ERROR_MEMORY_MALLOC_FAILED: throw .outOfMemory
    case LXW_ERROR_CREATING_XLSX_FILE, LXW_ERROR_CREATING_TMPFILE, LXW_ERROR_READING_TMPFILE,
      LXW_ERROR_ZIP_FILE_OPERATION, LXW_ERROR_ZIP_FILE_ADD, LXW_ERROR_ZIP_CLOSE:
      throw .noScratch(errno)
    default: throw .failed(Int32(code.rawValue))
    }
  }
}

// MARK: The library's words for ours

extension lxw_datetime {
  fileprivate init(_ day: SpreadsheetDay) {
    self.init(year: Int32(day.year), month: Int32(day.month), day: Int32(day.day), hour: 0, min: 0, sec: 0)
  }
}

extension lxw_data_validation {
  fileprivate mutating func allow(_ allowed: CellRule.Allowed, _ strings: CStrings) {
    criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
    switch allowed {
    case .words(let words):
      validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      value_list = strings.keep(words.map { $0.label(ofUTF16: 255) })
    case .cells(let range, let sheet):
      validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      value_formula = strings.keep(range.formula(on: sheet))
    case .wholeNumbers(let range):
      validate = UInt8(LXW_VALIDATION_TYPE_INTEGER.rawValue)
      (minimum_number, maximum_number) = (Double(range.lowerBound), Double(range.upperBound))
    case .decimals(let range):
      validate = UInt8(LXW_VALIDATION_TYPE_DECIMAL.rawValue)
      (minimum_number, maximum_number) = (range.lowerBound, range.upperBound)
    case .dates(let first, let last):
      validate = UInt8(LXW_VALIDATION_TYPE_DATE.rawValue)
      (minimum_datetime, maximum_datetime) = (lxw_datetime(first), lxw_datetime(last))
    case .formula(let formula):
      validate = UInt8(LXW_VALIDATION_TYPE_CUSTOM_FORMULA.rawValue)
      value_formula = strings.keep(formula)
    case .anything:
      validate = UInt8(LXW_VALIDATION_TYPE_ANY.rawValue)
    }
  }
}

extension lxw_conditional_format {
  fileprivate mutating func hold(_ condition: CellCondition, _ strings: CStrings) {
    type = UInt8(LXW_CONDITIONAL_TYPE_CELL.rawValue)
    switch condition {
    case .equalsText(let text):
      criteria = UInt8(LXW_CONDITIONAL_CRITERIA_EQUAL_TO.rawValue)
      value_string = strings.keep(text.formulaText)
    case .beginsWith(let text):
      type = UInt8(LXW_CONDITIONAL_TYPE_TEXT.rawValue)
      criteria = UInt8(LXW_CONDITIONAL_CRITERIA_TEXT_BEGINS_WITH.rawValue)
      value_string = strings.keep(text.legible)
    case .below(let limit):
      criteria = UInt8(LXW_CONDITIONAL_CRITERIA_LESS_THAN.rawValue)
      value = limit
    case .atLeast(let limit):
      criteria = UInt8(LXW_CONDITIONAL_CRITERIA_GREATER_THAN_OR_EQUAL_TO.rawValue)
      value = limit
    case .isBlank:
      type = UInt8(LXW_CONDITIONAL_TYPE_BLANKS.rawValue)
    case .formula(let formula):
      type = UInt8(LXW_CONDITIONAL_TYPE_FORMULA.rawValue)
      value_string = strings.keep(formula)
    }
  }
}

extension ChartLayout.Kind {
  fileprivate var type: lxw_chart_type {
    switch self {
    case .bars: LXW_CHART_BAR
    case .stackedBars: LXW_CHART_BAR_STACKED
    case .columns: LXW_CHART_COLUMN
    case .stackedColumns: LXW_CHART_COLUMN_STACKED
    case .overTime: LXW_CHART_SCATTER_STRAIGHT_WITH_MARKERS
    }
  }
}

extension CellStyle.Alignment {
  fileprivate var code: lxw_format_alignments {
    switch self {
    case .start: LXW_ALIGN_LEFT
    case .centre: LXW_ALIGN_CENTER
    case .end: LXW_ALIGN_RIGHT
    }
  }
}
