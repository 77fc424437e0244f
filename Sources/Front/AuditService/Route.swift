internal import HTTPServing

/// A kind of request that is answered. None can be made without saying what it is for, and so who may.
struct Route: Sendable {
  enum Piece: Sendable, Equatable {
    case word(String)
    /// The id of a facility.
    case facility
    /// Anything else.
    case value
  }

  enum Handler: Sendable {
    /// For what is of no facility.
    case plain(@Sendable (Pass) -> HTTPAnswer)
    /// For what is of one facility, which its path names.
    case facility(@Sendable (FacilityPass) -> HTTPAnswer)
  }

  let method: HTTPRequest.Method
  let pieces: [Piece]
  let act: Act
  let lane: HTTPLane
  let bodyLimit: Int
  let handler: Handler
  /// What programs are told of it; nil: a page.
  let api: APIDescription?

  /// - Parameter path: `accounts/*/close`.
  init(
    _ method: HTTPRequest.Method, _ path: String, for act: Act, lane: HTTPLane = .pages, bodyLimit: Int = 1 << 16,
    _ run: @escaping @Sendable (Pass) -> HTTPAnswer
  ) {
    self.init(method, Route.pieces(path), act, lane, bodyLimit, .plain(run), nil)
    precondition(!pieces.contains(.facility), "what is of a facility needs its pass")
  }

  /// - Parameter path: of the page of a facility, behind its id: `report`; empty for the page itself.
  init(
    _ method: HTTPRequest.Method, ofFacility path: String, for act: Act, bodyLimit: Int = 1 << 16,
    _ run: @escaping @Sendable (FacilityPass) -> HTTPAnswer
  ) {
    self.init(
      method, [.word("facility"), .facility] + Route.pieces(path), act, .pages, bodyLimit, .facility(run), nil)
  }

  /// For programs, of no facility.
  ///
  /// - Parameter path: below `api/`.
  init(
    api method: HTTPRequest.Method, _ path: String, for act: Act, _ description: APIDescription, bodyLimit: Int = 0,
    _ run: @escaping @Sendable (Pass) -> HTTPAnswer
  ) {
    self.init(method, [.word("api")] + Route.pieces(path), act, .pages, bodyLimit, .plain(run), description)
  }

  /// For programs, of a facility.
  ///
  /// - Parameter path: behind its id.
  init(
    api method: HTTPRequest.Method, ofFacility path: String, for act: Act, _ description: APIDescription,
    bodyLimit: Int = 1 << 16, _ run: @escaping @Sendable (FacilityPass) -> HTTPAnswer
  ) {
    self.init(
      method, [.word("api"), .word("facilities"), .facility] + Route.pieces(path), act, .pages, bodyLimit,
      .facility(run), description)
  }

  private init(
    _ method: HTTPRequest.Method, _ pieces: [Piece], _ act: Act, _ lane: HTTPLane, _ bodyLimit: Int,
    _ handler: Handler, _ api: APIDescription?
  ) {
    self.method = method
    self.pieces = pieces
    self.act = act
    self.lane = lane
    self.bodyLimit = method == .get ? 0 : bodyLimit
    self.handler = handler
    self.api = api
  }

  private static func pieces(_ path: String) -> [Piece] {
    path.split(separator: "/").map { $0 == "*" ? .value : .word(String($0)) }
  }

  /// What is read, as the log keeps it for ever: no word that somebody typed into an address, and no name of a record.
  func page(_ values: [String]) -> String {
    var left = values.makeIterator()
    let parts = pieces.map { piece in
      switch piece {
      case .word(let word): return word
      case .facility: return left.next() ?? ""
      case .value:
        let value = left.next() ?? ""
        let isNumber = (1...18).contains(value.utf8.count) && value.utf8.allSatisfy { (0x30...0x39).contains($0) }
        return isNumber ? value : "*"
      }
    }
    return parts.joined(separator: "/")
  }

  /// What stands in the path for what it leaves open; nil where it is another route’s.
  func values(_ path: [String]) -> [String]? {
    guard path.count == pieces.count else { return nil }
    var values: [String] = []
    for (piece, part) in zip(pieces, path) {
      switch piece {
      case .word(let word): if word != part { return nil }
      case .facility, .value: values.append(part)
      }
    }
    return values
  }
}
