public import AuditModel

/// A record with errors, which are told; it is never scored or written. What could be read of it is there to be held against the
/// standards, so that whatever else is wrong with it shows in the same run.
public struct BrokenRecord: Sendable {
  public let parts: InspectionRecord
  /// Whether it says of which visit it is; otherwise its day or its kind is made up.
  public let isPlaced: Bool

  /// - Parameters:
  ///   - parts: what could be read of it.
  ///   - isPlaced: whether it says of which visit it is.
  public init(_ parts: InspectionRecord, isPlaced: Bool) {
    self.parts = parts
    self.isPlaced = isPlaced
  }
}
