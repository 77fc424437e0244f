import AuditModel
import AuditTestSupport
import InputProblems
import StandardDrafting
import Testing

@Suite struct DraftFromLibraryTests {
  /// An invented library, with what real ones have.
  static let library = """
    urn: urn:example:risk:library:night
    locale: fr
    ref_id: NIGHT
    name: Règles de nuit
    version: 3
    publication_date: 2024-05-01
    provider: Bureau inventé
    objects:
      framework:
        urn: urn:example:risk:framework:night
        name: Règles de nuit
        min_score: 1
        max_score: 3
        scores_definition:
        - {score: 1, name: Faible}
        - {score: 2, name: Moyen}
        - {score: 3, name: Bon}
        implementation_groups_definition:
        - {ref_id: B, name: Base}
        requirement_nodes:
        - {urn: "urn:x:1", assessable: false, depth: 1, ref_id: "1", name: La nuit}
        - {urn: "urn:x:1.1", assessable: false, depth: 2, parent_urn: "urn:x:1", ref_id: "1.1", name: Les sorties}
        - urn: urn:x:1.1.a
          assessable: true
          depth: 3
          parent_urn: urn:x:1.1
          ref_id: 1.1.a
          name: Portes
          description: Les portes s'ouvrent.
          annotation: Regarder chaque porte.
          implementation_groups: [B]
          weight: 4
          translations: {km: {description: ទ្វារបើកបាន}}
        - urn: urn:x:1.1.b
          assessable: true
          parent_urn: urn:x:1.1.a
          ref_id: 1.1.b
          name: Clés
          questions:
            urn:x:q1: {type: unique_choice, text: Y a-t-il une clé ?, choices: [{value: Oui}, {value: Non}]}
      threats:
      - {urn: "urn:x:t"}
    """

  private func draft(_ text: String = library) -> Reviewed<StandardDraft> {
    draftFromLibrary(Array(text.utf8), file: "night.yaml", id: "night")
  }

  @Test func `requirements that begin alike are told apart by their numbers, and each title stands once`() throws {
    let text = "The operator keeps a written procedure for each of its services"
    let nodes = (1...5).map { number in
      "    - {urn: \"urn:x:\(number)\", assessable: true, ref_id: R.\(min(number, 3)), description: \(text)}"
    }
    let library = "urn: urn:x\nobjects:\n  framework:\n    requirement_nodes:\n" + nodes.joined(separator: "\n") + "\n"
    let criteria = try #require(draft(library).value?.criteria)
    let titles = criteria.map(\.title.other)
    #expect(titles[1].hasPrefix("R.2 The operator") && titles[2].hasPrefix("R.3 The operator"))
    #expect(Set(titles).count == 5 && titles.allSatisfy { $0.count <= 40 } && criteria.allSatisfy(\.isTitleCut))
  }

  @Test func `requirements whose names say no more than their kind are titled by what they require`() throws {
    let nodes = ["Doors open", "Lamps burn", "Food is warm"].enumerated().map { number, text in
      "    - {urn: \"urn:x:\(number)\", assessable: true, name: \"Control - all centres - must [\(number)]\", description: \(text)}"
    }
    let library = "urn: urn:x\nobjects:\n  framework:\n    requirement_nodes:\n" + nodes.joined(separator: "\n") + "\n"
    #expect(
      try #require(draft(library).value?.criteria).map(\.title.other) == ["Doors open", "Lamps burn", "Food is warm"])
  }

  @Test func `requirements stand in the section of the heading that they lie in, however deep`() throws {
    let reviewed = draft()
    #expect(reviewed.problems.isEmpty)
    let draft = try #require(reviewed.value)
    #expect(draft.sections.map(\.id) == ["1-1"])
    #expect(draft.criteria.map(\.id) == ["1-1.1-1-a", "1-1.1-1-b"])
    #expect(draft.criteria.map(\.original) == ["urn:x:1.1.a", "urn:x:1.1.b"])
    #expect(draft.sections[0].remarks == ["1 La nuit"])
    #expect(draft.heading.foreignLanguage == "fr" && draft.heading.edition == "3")
    #expect(draft.heading.adopted == CalendarDay(year: 2024, month: 5, day: 1))
  }

  @Test func `scores are the scale, from the least to the most`() throws {
    #expect(
      try #require(draft().value).scale?.ratings.map(\.credit) == [Credit(1), Credit(1, over: 2), Credit(0)])
  }

  @Test func `texts, guidance, weights, groups, questions and translations are taken over`() throws {
    let draft = try #require(draft().value)
    let doors = draft.criteria[0]
    #expect(doors.text == DraftText(other: "Les portes s'ouvrent.", khmer: "ទ្វារបើកបាន"))
    #expect(doors.title.other == "Portes" && doors.guidance.other == "Regarder chaque porte.")
    #expect(doors.weight == 4 && doors.groups == ["B"])
    #expect(draft.criteria[1].ask.other == "Y a-t-il une clé ?")
    let levels = DraftLevels(everything: .recommended, byGroup: ["B": .critical])
    #expect(draft.criteria.map { levels.level(of: $0) } == [.critical, .recommended])
    #expect(draft.parts.groups.contains { $0.kind == "threats" && $0.fate == .leftOut && $0.count == 1 })
  }

  @Test func `parents in a circle, unknown or twice are told with their lines, and nothing is lost`() throws {
    let head = "objects:\n  framework:\n    requirement_nodes:\n"
    let reviewed = draft(
      head + """
            - {urn: a, assessable: true, parent_urn: b, ref_id: A, description: x}
            - {urn: b, assessable: true, parent_urn: a, ref_id: B, description: y}
            - {urn: c, assessable: true, parent_urn: z, ref_id: C, description: z}
            - {urn: c, assessable: true, ref_id: C, description: again}
            - just a text
            - {urn: d, assessable: true, implementation_groups: {a: b}}
        """)
    #expect(try #require(reviewed.value).criteria.count == 5)
    #expect(reviewed.problems.count == 5)
    #expect(reviewed.problems.map(\.place.line).sorted() == [5, 6, 7, 8, 9])
  }

  @Test(arguments: ["", "[]", "objects: 3", "objects: {framework: {requirement_nodes: {}}}", "a: [", "{\"a\": }"])
  func `what is no library is refused`(text: String) {
    let reviewed = draft(text)
    #expect(reviewed.value == nil && reviewed.problems.contains { $0.severity == .error })
  }

  @Test func `a chain of twenty thousand parents is walked over once`() throws {
    var text = "objects:\n  framework:\n    requirement_nodes:\n"
    for index in 0..<20_000 {
      text += "    - {urn: u\(index), assessable: true, parent_urn: u\(index + 1), ref_id: R\(index)}\n"
    }
    #expect(try #require(draft(text).value).criteria.count == 20_000)
  }
}
