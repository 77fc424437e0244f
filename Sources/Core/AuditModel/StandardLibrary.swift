/// Every standard of a run: those of today, and the archived revisions that records may be pinned to.
public struct StandardLibrary: Sendable {
  /// Today's, by id.
  public let standards: [Standard]
  public let archived: [Standard]
  public let measures: MeasureCatalogue
  /// Ids of standards that are there but have errors: nothing can be scored by them.
  public let unusable: [String]
  /// By which provinces are told apart; empty where there is no list.
  public let provinces: ProvinceList

  private let ids: IdentifierIndex
  private let equality: [ObjectIdentifier: [Int32]]

  public init(
    standards: [Standard], archived: [Standard] = [], measures: MeasureCatalogue, unusable: [String] = [],
    provinces: ProvinceList = ProvinceList()
  ) {
    self.standards = standards
    self.archived = archived
    self.measures = measures
    self.unusable = unusable
    self.provinces = provinces
    ids = IdentifierIndex(standards.map { $0.id })
    equality = Equality.classes(standards)
  }

  public func standard(_ id: String) -> Standard? {
    ids.position(of: id).map { standards[$0] }
  }

  public func position(of id: UnsafeBufferPointer<UInt8>) -> Int? { ids.position(of: id) }

  /// Ids of all standards, usable or not.
  public var knownStandards: [String] { standards.map { $0.id } + unusable }

  /// The revision that a record is pinned to, rule S14.
  public func archived(_ id: String, version: String) -> Standard? {
    archived.first { $0.id == id && $0.identity.version == version }
  }

  /// For each criterion of each of `used` the number of its class of equal criteria, or −1 where it equals no other, rule
  /// S11. Empty where none of a standard's criteria equals another.
  ///
  /// Classes are those among today's standards, with an archived revision in the place of today's where `used` has one.
  public func equality(of used: [Standard]) -> [[Int32]] {
    var classes = equality
    if used.contains(where: { equality[ObjectIdentifier($0)] == nil }) {
      classes = Equality.classes(
        standards.map { current in used.first { $0.id == current.id } ?? current })
    }
    return used.map { classes[ObjectIdentifier($0)] ?? [] }
  }
}

/// Which criteria are asked once, rule S11: `equals` made symmetric and transitive.
enum Equality {
  static func classes(_ standards: [Standard]) -> [ObjectIdentifier: [Int32]] {
    var nodes: [String: Int] = [:]
    var parents: [Int] = []
    var forms: [Form] = []

    func root(_ node: Int) -> Int {
      var node = node
      while parents[node] != node {
        parents[node] = parents[parents[node]]
        node = parents[node]
      }
      return node
    }

    for standard in standards {
      for criterion in standard.criteria {
        let key = standard.id + "/" + criterion.id
        guard nodes[key] == nil else { continue }
        nodes[key] = parents.count
        parents.append(parents.count)
        forms.append(Form(kind: criterion.answer.kind, scale: standard.scale))
      }
    }
    for standard in standards {
      for criterion in standard.criteria where !criterion.equals.isEmpty {
        let one = nodes[standard.id + "/" + criterion.id]!
        for key in criterion.equals {
          guard let other = nodes[key], forms[one] == forms[other] else { continue }
          parents[root(one)] = root(other)
        }
      }
    }
    var sizes = [Int](repeating: 0, count: parents.count)
    for node in parents.indices { sizes[root(node)] += 1 }
    var classes: [ObjectIdentifier: [Int32]] = [:]
    for standard in standards {
      let roots = standard.criteria.map { criterion in
        let root = root(nodes[standard.id + "/" + criterion.id]!)
        return sizes[root] > 1 ? Int32(root) : -1
      }
      classes[ObjectIdentifier(standard)] = roots.contains { $0 >= 0 } ? roots : []
    }
    return classes
  }

  private struct Form: Equatable {
    let kind: AnswerKind
    let scale: Scale
  }
}
