public import AuditModel
internal import DataReading
public import FileAccess
public import InputProblems

/// The public holidays in `holidays.yaml` of a folder of standards; none where there is no such file.
///
/// - Parameters:
///   - folder: of standards.
///   - files: where it lies.
public func loadHolidays(folder: String, in files: any FileTree = FileSystem()) -> Reviewed<HolidayCalendar> {
  let path = folder.appending(path: "holidays.yaml")
  guard (try? files.kind(ofPath: path)) != nil else { return Reviewed(HolidayCalendar(), []) }
  let log = ProblemLog()
  let calendar = readDocument(path, in: files, log: log).flatMap { loadHolidays($0.document.root, log: log) }
  return Reviewed(calendar ?? HolidayCalendar(), log.problems)
}

func loadHolidays(_ root: YAMLNode, log: ProblemLog) -> HolidayCalendar? {
  guard let top = MappingReader<Schemas.HolidaysKey>(root, key: "holidays", log: log, languages: Language.allCases)
  else { return nil }
  var description = HolidayCalendar.Description()
  var fixed: [HolidayCalendar.Fixed] = []
  var dated: [HolidayCalendar.Dated] = []
  for key in Schemas.HolidaysKey.allCases {
    switch key {
    case .holidays: description.id = top.required(key, top.text)
    case .title: description.title = top.expected(key, top.localized)
    case .sources: description.sources = loadSources(top.list(key) ?? [], log: log)
    case .note: description.note = top.anyLanguage(key)
    case .fixed:
      if top.required(key) != nil { fixed = (top.list(key) ?? []).compactMap { loadFixed($0, log: log) } }
    case .dated:
      if top.required(key) != nil { dated = (top.list(key) ?? []).flatMap { loadDated($0, log: log) } }
    }
  }
  top.finish()
  return log.hasErrors ? nil : HolidayCalendar(fixed: fixed, dated: dated, description: description)
}

/// What a list of days or of provinces rests on.
func loadSources(_ nodes: [YAMLNode], log: ProblemLog) -> [Source] {
  nodes.compactMap { item in
    guard let source = MappingReader<Schemas.SourceKey>(item, key: "sources", log: log) else { return nil }
    defer { source.finish() }
    var (id, url): (String?, String?)
    var title: LocalizedText?
    var extent: SourceExtent?
    for key in Schemas.SourceKey.allCases {
      switch key {
      case .id: id = source.required(key, source.text)
      case .title: title = source.anyLanguage(key)
      case .url: url = source.text(key)
      case .extent: extent = source.word(key)
      }
    }
    return id.map { Source(id: $0, title: title, url: url, extent: extent) }
  }
}

private func loadFixed(_ node: YAMLNode, log: ProblemLog) -> HolidayCalendar.Fixed? {
  guard
    let mapping = MappingReader<Schemas.FixedHolidayKey>(node, key: "fixed", log: log, languages: Language.allCases)
  else { return nil }
  defer { mapping.finish() }
  var day: CalendarDay?
  var from: Int64?
  var title: LocalizedText?
  for key in Schemas.FixedHolidayKey.allCases {
    switch key {
    case .day: day = mapping.required(key) { dayOfYear($0, key: $1, mapping) }
    case .from: from = mapping.wholeNumber(key, from: 1)
    case .title: title = mapping.required(key, mapping.localized)
    }
  }
  guard let day, let title else { return nil }
  return HolidayCalendar.Fixed(month: day.month, day: day.day, from: from.map { Int($0) }, title: title)
}

/// `04-14`, in a leap year, so that 29 February can be written.
private func dayOfYear(_ node: YAMLNode, key: String, _ mapping: MappingReader<Schemas.FixedHolidayKey>) -> CalendarDay?
{
  guard let text = mapping.text(node, key: key) else { return nil }
  if let day = CalendarDay(iso: Array(("2024-" + text).utf8)) { return day }
  mapping.log.error(.unreadableValue(text, key: key, expected: .dayOfYear), at: node)
  return nil
}

private func loadDated(_ node: YAMLNode, log: ProblemLog) -> [HolidayCalendar.Dated] {
  guard
    let mapping = MappingReader<Schemas.DatedHolidayKey>(node, key: "dated", log: log, languages: Language.allCases)
  else { return [] }
  defer { mapping.finish() }
  var days: [CalendarDay] = []
  var title: LocalizedText?
  for key in Schemas.DatedHolidayKey.allCases {
    switch key {
    case .days:
      if mapping.required(key) != nil {
        days = (mapping.list(key) ?? []).compactMap { mapping.date($0, key: key.rawValue) }
      }
    case .title: title = mapping.required(key, mapping.localized)
    }
  }
  guard let title else { return [] }
  return days.map { HolidayCalendar.Dated(day: $0, title: title) }
}
