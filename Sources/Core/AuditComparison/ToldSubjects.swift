internal import AuditModel

/// What criteria look at, where several may look at the same.
enum Subject: Hashable {
  case equals(Int32)
  case measure(Int)
}

/// What a criterion looks at.
enum Alike: Hashable {
  case nothing
  case subject(Subject)
  /// Something that may be asked elsewhere too, but by an older revision, of which that is not known.
  case unknown
  /// A service, which has a table of its own.
  case service
}

/// Of which facilities a subject has been told, rule D3: two counts of it are of the same facilities or of none in common, so that
/// their difference tells nothing.
struct ToldSubjects {
  private var told: [Subject: [Telling]] = [:]

  struct Telling {
    let facilities: [Int]
    /// The standard whose table tells it.
    let standard: String
  }

  /// Whether a count of these facilities may be told, and if so remembers it; otherwise the standard where it is told of others
  /// among which are some of these.
  ///
  /// - Parameter facilities: positions among all, ascending.
  mutating func mayTell(_ subject: Subject, of facilities: [Int], in standard: String) -> (
    may: Bool, elsewhere: String?
  ) {
    let earlier = told[subject, default: []]
    for telling in earlier where telling.facilities != facilities {
      let known = Set(telling.facilities)
      if facilities.contains(where: { known.contains($0) }) { return (false, telling.standard) }
    }
    told[subject, default: []].append(Telling(facilities: facilities, standard: standard))
    return (true, nil)
  }
}

extension StandardLibrary {
  /// Of each criterion what it looks at, where others may look at the same.
  func alike(_ standard: Standard) -> [Alike] {
    let isCurrent = self.standard(standard.id) === standard
    let classes = equality(of: [standard])[0]
    return standard.criteria.indices.map { index in
      switch standard.criteria[index].answer {
      case .service: return .service
      case .measure(let measure, _): return .subject(.measure(measure))
      case .rating, .sample:
        let number = classes.isEmpty ? -1 : classes[index]
        guard number >= 0 else { return .nothing }
        return isCurrent ? .subject(.equals(number)) : .unknown
      }
    }
  }
}
