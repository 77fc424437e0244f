internal import AuditChecking
internal import AuditLoading
internal import AuditModel
internal import AuditScoring
internal import InputProblems

/// What in the records of a facility and in the pictures beside them could lead to a person or a place.
///
/// - Parameters:
///   - audit: with every visit scored.
///   - folders: among them the one of the facility.
func privacyWarnings(in audit: FacilityAudit, at folders: [FacilityFolder]) -> [Problem] {
  var records: [String: InspectionRecord] = [:]
  for scored in audit.visits {
    for layer in scored.audit.visit.layers { records[layer.record.file] = layer.record }
  }
  let ordered = records.values.sorted { $0.file < $1.file }
  let texts = ordered.flatMap { $0.personalData() }.lifted
  guard let folder = folders.first(where: { $0.name == audit.facility.id }) else { return texts }
  return texts + checkPictures(of: folder)
}
