/// Every standard of a run: those of today, and the archived revisions that records may be pinned to.
public struct StandardLibrary: Sendable {
  /// Today's, by id.
  public let standards: [Standard]
  public let archived: [Standard]
  public let measures: MeasureCatalogue
  /// What those who live in a place are asked; nil where there is none.
  public let questionnaire: Questionnaire?
  /// Ids of standards that are there but have errors: nothing can be scored by them.
  public let unusable: [String]
  /// By which provinces are told apart; empty where there is no list.
  public let provinces: ProvinceList

  private let ids: IdentifierIndex
  private let equality: [ObjectIdentifier: [Int32]]
  /// By `standard/criterion`, for each that must hear residents, the questions whose answers bear on it.
  private let bearing: [String: [Int]]

  public init(
    standards: [Standard], archived: [Standard] = [], measures: MeasureCatalogue, unusable: [String] = [],
    provinces: ProvinceList = ProvinceList(), questionnaire: Questionnaire? = nil
  ) {
    self.standards = standards
    self.archived = archived
    self.measures = measures
    self.unusable = unusable
    self.provinces = provinces
    ids = IdentifierIndex(standards.map { $0.id })
    equality = Equality.classes(standards)
    self.questionnaire = questionnaire
    bearing = questionnaire.map { [equality] in bearings(of: $0.questions, on: standards, equality) } ?? [:]
  }

  /// The questions whose answers bear on a criterion, rule Q6; none where it need not hear residents.
  ///
  /// - Parameters:
  ///   - criterion: its id.
  ///   - standard: the id of its standard, in whatever revision.
  public func questions(on criterion: String, of standard: String) -> [Questionnaire.Question] {
    guard let questionnaire, let found = bearing[standard + "/" + criterion] else { return [] }
    return found.map { questionnaire.questions[$0] }
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

/// By `standard/criterion` the positions of the questions that bear on it: those that name it, or one that is equal to it.
private func bearings(
  of questions: [Questionnaire.Question], on standards: [Standard], _ equality: [ObjectIdentifier: [Int32]]
) -> [String: [Int]] {
  var byName: [String: [Int]] = [:]
  for (index, question) in questions.enumerated() {
    for criterion in question.criteria { byName[criterion, default: []].append(index) }
  }
  func name(_ standard: Standard, _ criterion: Int) -> String { standard.id + "/" + standard.criteria[criterion].id }
  var byClass: [Int32: Set<Int>] = [:]
  for standard in standards {
    for (index, number) in (equality[ObjectIdentifier(standard)] ?? []).enumerated() where number >= 0 {
      byClass[number, default: []].formUnion(byName[name(standard, index)] ?? [])
    }
  }
  var bearing: [String: [Int]] = [:]
  for standard in standards {
    let classes = equality[ObjectIdentifier(standard)] ?? []
    for (index, criterion) in standard.criteria.enumerated() where criterion.hear.contains(.resident) {
      let name = name(standard, index)
      var found = Set(byName[name] ?? [])
      if !classes.isEmpty, let others = byClass[classes[index]] { found.formUnion(others) }
      if !found.isEmpty { bearing[name] = found.sorted() }
    }
  }
  return bearing
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
