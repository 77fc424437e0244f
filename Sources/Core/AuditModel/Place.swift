/// Where in a file something stands: line and column from 1, columns in code points; `width` code points long.
public struct Place: Sendable, Hashable {
  public let line: Int32
  public let column: Int32
  public let width: Int32

  public init(line: Int32, column: Int32, width: Int32 = 1) {
    self.line = line
    self.column = column
    self.width = width
  }

  /// The beginning of a file: the place of what concerns it as a whole.
  public static let start = Place(line: 1, column: 1)
}
