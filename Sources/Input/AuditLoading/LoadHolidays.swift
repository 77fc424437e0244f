public import AuditModel
internal import DataReading
internal import FileAccess
public import InputProblems

/// The public holidays in `holidays.yaml` of a folder of standards; none where there is no such file.
public func loadHolidays(folder: String) -> Reviewed<HolidayCalendar> {
  let path = folder.appending(path: "holidays.yaml")
  guard (try? kind(ofPath: path)) != nil else { return Reviewed(HolidayCalendar(), []) }
  let log = ProblemLog()
  let calendar = readDocument(path, log: log).flatMap { loadHolidays($0.document.root, log: log) }
  return Reviewed(calendar ?? HolidayCalendar(), log.problems)
}

func loadHolidays(_ root: YAMLNode, log: ProblemLog) -> HolidayCalendar? {
  guard let top = MappingReader(root, as: Forms.holidays, key: "holidays", log: log, languages: [.english, .khmer])
  else { return nil }
  var description = HolidayCalendar.Description()
  description.id = top.required("holidays").flatMap { top.text($0, key: "holidays") }
  description.title = top.expected("title").flatMap { top.localized($0, key: "title") }
  description.note = top.anyLanguage("note")
  description.sources = top.sources()
  let fixed = (top.required("fixed") == nil ? nil : top.list("fixed")) ?? []
  let dated = (top.required("dated") == nil ? nil : top.list("dated")) ?? []
  let calendar = HolidayCalendar(
    fixed: fixed.compactMap { loadFixed($0, log: log) }, dated: dated.flatMap { loadDated($0, log: log) },
    description: description)
  top.finish()
  return log.hasErrors ? nil : calendar
}

private func loadFixed(_ node: YAMLNode, log: ProblemLog) -> HolidayCalendar.Fixed? {
  guard
    let mapping = MappingReader(node, as: Forms.fixedHoliday, key: "fixed", log: log, languages: [.english, .khmer])
  else { return nil }
  defer { mapping.finish() }
  let title = mapping.required("title").flatMap { mapping.localized($0, key: "title") }
  let from = mapping.wholeNumber("from", from: 1)
  guard let dayNode = mapping.required("day"), let text = mapping.text(dayNode, key: "day") else { return nil }
  // A leap year, so that 29 February can be written.
  guard let day = CalendarDay(iso: Array(("2024-" + text).utf8)) else {
    log.error(.unreadableValue(text, key: "day", expected: .dayOfYear), at: dayNode)
    return nil
  }
  return title.map { HolidayCalendar.Fixed(month: day.month, day: day.day, from: from.map { Int($0) }, title: $0) }
}

private func loadDated(_ node: YAMLNode, log: ProblemLog) -> [HolidayCalendar.Dated] {
  guard
    let mapping = MappingReader(node, as: Forms.datedHoliday, key: "dated", log: log, languages: [.english, .khmer])
  else { return [] }
  defer { mapping.finish() }
  let title = mapping.required("title").flatMap { mapping.localized($0, key: "title") }
  let days = (mapping.required("days") == nil ? nil : mapping.list("days")) ?? []
  return days.compactMap { item in
    guard let day = mapping.date(item, key: "days"), let title else { return nil }
    return HolidayCalendar.Dated(day: day, title: title)
  }
}

extension MappingReader {
  /// What a list of days or of provinces rests on.
  func sources() -> [Source] {
    (list("sources") ?? []).compactMap { item in
      guard let source = MappingReader(item, as: Forms.source, key: "sources", log: log) else { return nil }
      let id = source.required("id").flatMap { source.text($0, key: "id") }
      let title = source.anyLanguage("title")
      let url = source.text("url")
      let extent: SourceExtent? = source.word("extent")
      source.finish()
      return id.map { Source(id: $0, title: title, url: url, extent: extent) }
    }
  }
}
