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
  var computed: [HolidayCalendar.Computed] = []
  var years: [Int: YAMLNode] = [:]
  for key in Schemas.HolidaysKey.allCases {
    switch key {
    case .holidays: description.id = top.required(key, top.text)
    case .title: description.title = top.expected(key, top.localized)
    case .sources: description.sources = loadSources(top.list(key) ?? [], log: log)
    case .note: description.note = top.anyLanguage(key)?.inShownDigits
    case .fixed:
      if top.required(key) != nil { fixed = (top.list(key) ?? []).compactMap { loadFixed($0, log: log) } }
    case .dated:
      if top.required(key) != nil {
        for item in top.list(key) ?? [] {
          let days = loadDated(item, log: log)
          for day in days where years[day.day.year] == nil { years[day.day.year] = item }
          dated += days
        }
      }
    case .computed: computed = (top.list(key) ?? []).compactMap { loadComputed($0, log: log) }
    }
  }
  top.finish()
  for (year, item) in years.sorted(by: { $0.key < $1.key }) {
    for rule in computed.map(\.rule) where !rule.isNear(dated.filter { $0.day.year == year }.map(\.day), in: year) {
      log.warning(.written(.officialYearLacks(rule: rule.word, year: year)), at: item)
    }
  }
  return log.hasErrors ? nil : HolidayCalendar(fixed: fixed, dated: dated, computed: computed, description: description)
}

extension HolidayRule {
  /// Whether one of some days lies so near its own of a year that it can be what a decree made of them.
  fileprivate func isNear(_ days: [CalendarDay], in year: Int) -> Bool {
    let own = self.days(in: year)
    return own.isEmpty || days.contains { day in own.contains { abs(day.days(until: $0)) <= 3 } }
  }
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
      case .title: title = source.anyLanguage(key)?.inShownDigits
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

private func loadComputed(_ node: YAMLNode, log: ProblemLog) -> HolidayCalendar.Computed? {
  guard
    let mapping = MappingReader<Schemas.ComputedHolidayKey>(
      node, key: "computed", log: log, languages: Language.allCases)
  else { return nil }
  defer { mapping.finish() }
  var rule: HolidayRule?
  var title: LocalizedText?
  for key in Schemas.ComputedHolidayKey.allCases {
    switch key {
    case .rule: rule = mapping.required(key) { mapping.word($0, key: $1) }
    case .title: title = mapping.required(key, mapping.localized)
    }
  }
  guard let rule, let title else { return nil }
  return HolidayCalendar.Computed(rule: rule, title: title)
}
