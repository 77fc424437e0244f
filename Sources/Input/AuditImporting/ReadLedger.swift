public import AuditComparison
internal import AuditModel
internal import DataReading

/// Why a ledger of publications cannot be used.
public enum LedgerError: Error, Sendable, Equatable {
  /// It is no JSON from this place on.
  case notJSON(line: Int, column: Int)
  /// It was written by another program, or changed: what stands at this place is not what a ledger holds.
  case notALedger(String)
}

/// The publications that a ledger remembers, in its order.
///
/// All or nothing: a ledger of which a part cannot be read protects nobody.
///
/// - Parameter bytes: the ledger, as JSON.
/// - Throws: `LedgerError` where anything of it is not what was written.
public func readLedger(_ bytes: [UInt8]) throws(LedgerError) -> [Publication] {
  let json: JSONValue
  do throws(JSONError) {
    json = try readJSON(bytes, most: 256 << 20, mostValues: 20_000_000)
  } catch {
    throw .notJSON(line: Int(error.line), column: Int(error.column))
  }
  guard json["format"]?.whole == 1, case .list(let items)? = json["publications"] else { throw .notALedger("format") }
  var publications: [Publication] = []
  for item in items {
    guard let name = item["name"]?.string, let day = item["day"]?.string.flatMap({ CalendarDay(iso: $0.utf8) }),
      let view = item["view"]?.string.flatMap({ SharingView(word: $0) })
    else { throw .notALedger("publications[\(publications.count)]") }
    var groups: [PublishedGroup] = []
    for group in item["groups"]?.items ?? [] {
      guard let read = PublishedGroup(group) else { throw .notALedger(name + ": groups[\(groups.count)]") }
      groups.append(read)
    }
    publications.append(Publication(name: name, day: day, view: view, groups: groups))
  }
  return publications
}

extension PublishedGroup {
  fileprivate init?(_ json: JSONValue) {
    guard let table = json["table"]?.string, let group = json["group"]?.string else { return nil }
    var places: [PlaceState] = []
    for place in json["places"]?.items ?? [] {
      guard let id = place["id"]?.string, let state = place["state"]?.string.flatMap({ UInt64($0, radix: 16) }) else {
        return nil
      }
      places.append(PlaceState(id: id, state: state))
    }
    var counts: [PublishedCount] = []
    for count in json["counts"]?.items ?? [] {
      guard let name = count["name"]?.string, let subject = count["subject"]?.string,
        let number = count["count"]?.whole, let all = count["all"]?.whole,
        let written = count["among"]?.items.first?.string
      else { return nil }
      let among = written.split(separator: " ").map { Int($0) ?? -1 }
      guard among.allSatisfy({ places.indices.contains($0) }), zip(among, among.dropFirst()).allSatisfy({ $0 < $1 }),
        (0...all).contains(number)
      else { return nil }
      counts.append(PublishedCount(name: name, subject: subject, among: among, count: number, all: all))
    }
    var spreads: [String: Distribution] = [:]
    for spread in json["spreads"]?.items ?? [] {
      guard let name = spread["name"]?.string, let facilities = spread["facilities"]?.whole else { return nil }
      let ends = (spread["quartiles"]?.items ?? []).compactMap { $0.string.flatMap { Proportion(fraction: $0) } }
      guard ends.count == 6 else { return nil }
      func range(_ first: Int) -> ProportionRange { ProportionRange(lowest: ends[first], highest: ends[first + 1]) }
      spreads[name] = Distribution(
        facilities: facilities, quartiles: (lower: range(0), median: range(2), upper: range(4)), isCoarse: true)
    }
    self.init(table: table, group: group, places: places, counts: counts, spreads: spreads)
  }
}

extension Proportion {
  /// From `43/100`.
  fileprivate init?(fraction text: String) {
    let parts = text.split(separator: "/").map { Int128($0) }
    guard parts.count == 2, let above = parts[0], let below = parts[1], below > 0 else { return nil }
    self.init(above, over: below)
  }
}

extension JSONValue {
  /// A whole number of 0 to a billion; nil where it is anything else.
  fileprivate var whole: Int? {
    written.flatMap { Int($0) }.flatMap { (0...1_000_000_000).contains($0) ? $0 : nil }
  }
}
