internal import AuditComparison
internal import AuditModel

/// What a facility is, as fields of CSV: words of the format, the same in every language.
extension Facility {
  static let kindHeading = ["care", "operator", "residents"]
  static let provinceHeading = ["province_code", "province"]

  /// Care, operator and residents; several of these as `girls+women`.
  var kindFields: [String] { [care.word, operatedBy.word, GroupLabel(.residents(residents)).word] }

  /// Code and name of the province.
  var provinceFields: [String] { [province?.code ?? "", province?.word ?? ""] }
}
