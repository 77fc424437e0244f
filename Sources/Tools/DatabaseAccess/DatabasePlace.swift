/// Where a database is.
public enum DatabasePlace: Sendable, Equatable {
  /// The path of a file of SQLite.
  case file(String)
  /// The address of a database of PostgreSQL, `postgresql://user@host/name`.
  case server(String)

  public init(_ text: String) {
    self = ["postgresql://", "postgres://"].contains { text.hasPrefix($0) } ? .server(text) : .file(text)
  }

  /// As it may be shown to anybody: without what is secret in an address, also where that is written wrongly.
  public var shown: String {
    switch self {
    case .file(let path): path
    case .server(let address): withoutSecrets(address)
    }
  }
}

/// What an address may tell behind its question mark.
private let open: Set<Substring> = ["host", "hostaddr", "port", "dbname", "user", "sslmode"]

private func withoutSecrets(_ address: String) -> String {
  let start = address.range(after: "://")
  let scheme = address[..<start]
  var rest = address[start...]
  var user = ""
  // A password with signs that should have been written as %XX ends at the last one that can end it.
  if let end = rest.lastIndex(of: "@") {
    let name = rest[..<end].prefix { $0 != ":" }
    user = name.count < rest[..<end].count ? name + ":…@" : name + "@"
    rest = rest[rest.index(after: end)...]
  }
  let place = rest.prefix { $0 != "?" }
  let parts = rest[place.endIndex...].dropFirst().split(separator: "&").filter {
    open.contains($0.prefix { $0 != "=" })
  }
  return scheme + user + withoutWrongPort(place) + (parts.isEmpty ? "" : "?" + parts.joined(separator: "&"))
}

/// Where a user and a password stand without the sign that ends them, they look like a host and its port.
private func withoutWrongPort(_ place: Substring) -> String {
  let host = place.prefix { $0 != "/" }
  guard !host.hasPrefix("["), let colon = host.firstIndex(of: ":"),
    !host[colon...].dropFirst().allSatisfy({ $0.isASCII && $0.isNumber || $0 == "," || $0 == ":" })
  else { return String(place) }
  return host[..<colon] + ":…" + place[host.endIndex...]
}

extension String {
  fileprivate func range(after sign: String) -> Index { firstRange(of: sign)?.upperBound ?? startIndex }
}
