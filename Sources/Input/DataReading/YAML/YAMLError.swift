/// Why some bytes are not a document that can be used, and where.
public struct YAMLError: Error, Sendable, Equatable {
  public enum Code: Sendable, Hashable {
    /// Nothing but white space and comments.
    case empty
    /// Not UTF-8; with the encoding where it can be told.
    case encoding(String?)
    /// A character that no text file holds, such as NUL.
    case controlCharacter
    /// libyaml's own words, and what was most likely done where that can be told: then the place is that of the slip.
    case syntax(String, slip: YAMLSlip? = nil)
    case tooLarge(limit: Int)
    case tooDeep(limit: Int)
    case tooManyDirectives
    case alias
    case tag
    case severalDocuments
  }

  public let code: Code
  /// From 1; columns in code points.
  public let line: Int32
  public let column: Int32
}

/// How much is read before a document is refused.
public struct YAMLLimits: Sendable {
  public let bytes: Int
  public let depth: Int

  public init(bytes: Int = 8 << 20, depth: Int = 64) {
    self.bytes = bytes
    self.depth = depth
  }
}
