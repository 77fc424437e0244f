public import AuditModel

/// What tells one place from another: what its file says, and what its visits found.
public struct PlaceIdentity: Sendable {
  public let facility: Facility
  /// Where what says what it is stands.
  public let file: String
  /// By the name of each record with enough answers to tell, what they are like.
  let visits: [String: Int]

  /// - Parameters:
  ///   - facility: of which they are.
  ///   - file: where what says what it is stands.
  ///   - records: its visits.
  public init(_ facility: Facility, file: String, records: [InspectionRecord]) {
    self.facility = facility
    self.file = file
    var visits: [String: Int] = [:]
    for record in records {
      let answers = record.answerEntries
      guard answers.count >= PlaceIdentity.fewestAnswers else { continue }
      var hasher = Hasher()
      var words: Set<String> = []
      for entry in answers {
        hasher.combine(entry.part.name)
        for text in [entry.content.rating, entry.content.note.text, entry.content.note.khmer] {
          hasher.combine(text)
          if !text.isEmpty { words.insert(text) }
        }
      }
      // Where everything is met, many visits are alike.
      if words.count > 1 { visits[record.name] = hasher.finalize() }
    }
    self.visits = visits
  }

  /// So many answers that are alike are no accident.
  static let fewestAnswers = 10
}

/// What is wrong with facilities beside each other: former ids that are claimed twice or still there, and ids that are perhaps of
/// one place.
///
/// - Parameters:
///   - places: those that are looked at.
///   - others: those beside them, which are at peace among each other.
/// - Complexity: O(n²) short comparisons of names; nearly all end at the first letters.
public func placeProblems(_ places: [PlaceIdentity], beside others: [PlaceIdentity] = []) -> [AuditProblem] {
  let all = (places + others).sorted { $0.facility.id.utf8.lexicographicallyPrecedes($1.facility.id.utf8) }
  let looked = Set(places.map { $0.facility.id })
  return formerIDProblems(all, looked) + likenesses(all, looked)
}

private func formerIDProblems(_ all: [PlaceIdentity], _ looked: Set<String>) -> [AuditProblem] {
  let ids = Set(all.map { $0.facility.id })
  var claimed: [String: [String]] = [:]
  for place in all { for id in place.facility.formerly { claimed[id, default: []].append(place.facility.id) } }
  var problems: [AuditProblem] = []
  for place in all where looked.contains(place.facility.id) {
    for (index, id) in place.facility.formerly.enumerated() {
      let spot = index < place.facility.places.formerly.count ? place.facility.places.formerly[index] : .start
      if ids.contains(id) {
        problems.append(AuditProblem(.warning, .formerIDStillThere(id), file: place.file, place: spot))
      }
      if let other = claimed[id]?.first(where: { $0 != place.facility.id }) {
        problems.append(
          AuditProblem(.error, .formerIDClaimedTwice(id, other: other), file: place.file, place: spot))
      }
    }
  }
  return problems
}

/// With each that was looked at the first that is like it; of two of them with the later.
private func likenesses(_ all: [PlaceIdentity], _ looked: Set<String>) -> [AuditProblem] {
  let names = all.map { PlaceNames($0.facility) }
  var byVisit: [String: [Int: Int]] = [:]
  var byID: [String: Int] = [:]
  var problems: [AuditProblem] = []
  for (index, place) in all.enumerated() {
    let isLooked = looked.contains(place.facility.id)
    let key = place.facility.idAsSeen
    if let earlier = byID[key] {
      if isLooked || looked.contains(all[earlier].facility.id) {
        let (one, other) = isLooked ? (index, earlier) : (earlier, index)
        problems.append(
          AuditProblem(
            .warning, .perhapsOnePlace(other: all[other].facility.id, .sameID), file: all[one].file, place: .start))
      }
    } else {
      byID[key] = index
    }
    for earlier in 0..<index {
      guard isLooked || looked.contains(all[earlier].facility.id),
        !place.facility.isSuccessor(of: all[earlier].facility), !all[earlier].facility.isSuccessor(of: place.facility)
      else { continue }
      let (one, other) = isLooked ? (index, earlier) : (earlier, index)
      guard let likeness = names[one].likeness(to: names[other]) else { continue }
      problems.append(
        AuditProblem(
          .warning, .perhapsOnePlace(other: all[other].facility.id, likeness), file: all[one].file,
          place: all[one].facility.places.name))
      break
    }
    for name in place.visits.keys.sorted() {
      let answers = place.visits[name]!
      guard let earlier = byVisit[name]?[answers] else {
        byVisit[name, default: [:]][answers] = index
        continue
      }
      guard isLooked || looked.contains(all[earlier].facility.id) else { continue }
      let (one, other) = isLooked ? (index, earlier) : (earlier, index)
      problems.append(
        AuditProblem(
          .warning, .perhapsOnePlace(other: all[other].facility.id, .sameVisit), file: all[one].file, place: .start))
      break
    }
  }
  return problems
}

extension Facility {
  fileprivate func isSuccessor(of other: Facility) -> Bool { formerly.contains(other.id) }

  /// Its id as an eye takes it in: without capital letters, hyphens and accents, Khmer in one spelling, and O and l as the digits that
  /// they look like. The member of a coalition stays apart.
  fileprivate var idAsSeen: String {
    var seen = String.UnicodeScalarView()
    var parts: [String] = [""]
    for scalar in id.unicodeScalars {
      if scalar == ":" { parts.append("") } else { parts[parts.count - 1].unicodeScalars.append(scalar) }
    }
    for (index, part) in parts.enumerated() {
      if index > 0 { seen.append(":") }
      for scalar in foldedName(part).unicodeScalars { seen.append(scalar == "o" ? "0" : scalar == "l" ? "1" : scalar) }
    }
    return String(seen)
  }
}

/// The names of a facility as they are compared.
private struct PlaceNames {
  private let names: [[Unicode.Scalar]]
  private let province: Province?
  private let kind: (CareKind, Operator)

  init(_ facility: Facility) {
    names = [facility.name?.english, facility.name?.khmer].compactMap { $0 }.map {
      Array(foldedName($0).unicodeScalars)
    }.filter { !$0.isEmpty }
    province = facility.province
    kind = (facility.care, facility.operatedBy)
  }

  /// A name that is the same in two provinces is that of two houses of one owner, unless they are of one kind.
  func likeness(to other: PlaceNames) -> PlaceLikeness? {
    let isElsewhere = province != nil && other.province != nil && province != other.province
    for one in names {
      for two in other.names where one == two && (!isElsewhere || kind == other.kind) { return .sameName }
    }
    if isElsewhere { return nil }
    for one in names { for two in other.names where isNear(one, two) { return .nearlySameName } }
    return nil
  }

  /// Whether two differ by one letter, of long names by two, and by no digit.
  private func isNear(_ one: [Unicode.Scalar], _ two: [Unicode.Scalar]) -> Bool {
    let length = min(one.count, two.count)
    let most = length >= 16 ? 2 : length >= 6 ? 1 : 0
    guard most > 0, max(one.count, two.count) - length <= most else { return false }
    guard one[..<3] == two[..<3] || one[(one.count - 3)...] == two[(two.count - 3)...],
      one.filter({ $0.isLatinDigit }) == two.filter({ $0.isLatinDigit })
    else { return false }
    return editDistance(one, two) <= most
  }
}

extension Unicode.Scalar {
  fileprivate var isLatinDigit: Bool { (0x30...0x39).contains(value) }
}
