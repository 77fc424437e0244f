/// A record as a text, as a person would have written it, and where each part of it stands.
public struct RecordPage: Sendable {
  public let text: String
  /// The record as it stands on the page: what reading the text gives, places and all.
  public let record: InspectionRecord
  /// By line, from 1; a part stands on all of its lines.
  public let parts: [Int32: VisitPart]

  public init(text: String, record: InspectionRecord, parts: [Int32: VisitPart]) {
    self.text = text
    self.record = record
    self.parts = parts
  }
}
