internal import AuditComparison
internal import AuditLoading
internal import AuditModel
internal import AuditRendering
internal import AuditScoring

extension Session {
  func compareInspectors(_ request: ComparisonRequest, _ loaded: Reviewed<StandardLibrary>) throws(ArgumentError)
    -> Int32
  {
    0
  }
}
