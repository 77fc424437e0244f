internal import AuditDesk
internal import AuditImporting
internal import AuditModel
internal import InputProblems

/// A row of a table that came back, as the desk asks for it.
struct ReturnedRow: ReviewedRow {
  let row: ReviewRow

  var key: String { row.key }
  var digest: String? { row.digest }
  var state: ReviewState? { row.state }
  var reviewer: String? { row.by.flatMap { $0.text.isEmpty ? nil : $0.text } }
  var day: CalendarDay? { row.on }
  var remark: String? { row.remark }
  var keyPlace: FilledPlace { row.places.key }
  var reviewerPlace: FilledPlace { row.places.by }

  func typed(_ language: Language) -> (text: String, place: FilledPlace)? {
    let cell =
      switch language {
      case .english: row.english
      case .khmer: row.khmer
      }
    return cell.map { ($0.text, $0.place) }
  }
}
