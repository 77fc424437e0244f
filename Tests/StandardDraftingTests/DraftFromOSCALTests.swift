import AuditModel
import AuditTestSupport
import InputProblems
import StandardDrafting
import Testing

@Suite struct DraftFromOSCALTests {
  /// An invented catalogue, with what real ones have.
  static let catalog = """
    {"catalog": {"uuid": "6ed7b3a1-7d0d-4f6b-8f9d-0d6b0e6f1a11",
      "metadata": {"title": "Night rules", "version": "2.1", "last-modified": "2024-05-01T00:00:00Z", "oscal-version": "1.1.2",
        "parties": [{"uuid": "1", "type": "organization", "name": "Invented office"}]},
      "groups": [{"id": "nt", "title": "The night", "controls": [
        {"id": "nt-1", "title": "Exits",
         "params": [{"id": "nt-1_prm_1", "label": "how often"}, {"id": "nt-1_prm_2", "select": {"choice": ["daily", "{{ insert: param, nt-1_prm_1 }}"]}}],
         "props": [{"name": "label", "value": "NT-1"}],
         "links": [{"href": "#r1", "rel": "reference"}, {"href": "#nt-2", "rel": "related"}],
         "parts": [
          {"id": "nt-1_smt", "name": "statement", "prose": "The exits:", "parts": [
            {"name": "item", "props": [{"name": "label", "value": "a."}], "prose": "are tried {{ insert: param, nt-1_prm_2 }};"}]},
          {"name": "guidance", "prose": "Walk \\ud83d\\ude00 there."},
          {"name": "assessment-method", "props": [{"name": "method", "value": "INTERVIEW"}]}],
         "controls": [{"id": "nt-1.1", "title": "Lights", "parts": [{"name": "statement", "prose": "Lights burn."}]}]},
        {"id": "nt-2", "title": "Gone", "props": [{"name": "status", "value": "withdrawn"}]},
        {"id": "nt-1", "title": "Again"}, "no control"]}],
      "back-matter": {"resources": [{"uuid": "r1", "title": "A leaflet", "rlinks": [{"href": "https://example.org/leaflet"}]}]}}}
    """

  private func draft(_ text: String = catalog) -> Reviewed<StandardDraft> {
    draftFromOSCAL(Array(text.utf8), file: "catalog.json", id: "night")
  }

  @Test func `groups are sections, controls and those within them criteria; what is withdrawn is left out and named`()
    throws
  {
    let draft = try #require(draft().value)
    #expect(draft.sections.map(\.id) == ["nt"])
    #expect(draft.criteria.map(\.id) == ["nt.nt-1", "nt.nt-1-1", "nt.nt-1-2"])
    #expect(draft.parts.groups.contains { $0.kind == "control (withdrawn)" && $0.names == ["nt-2"] })
    #expect(draft.heading.issuer?.other == "Invented office" && draft.heading.edition == "2.1")
  }

  @Test func `statements come with their items and with what is put in, and what is cited becomes sources`() throws {
    let draft = try #require(draft().value)
    #expect(draft.criteria[0].text.other == "The exits:\na. are tried [daily; [how often]];")
    #expect(draft.criteria[0].guidance.other == "Walk 😀 there.")
    #expect(draft.criteria[0].verify == [.staff])
    #expect(draft.sources.map(\.id) == ["catalog", "a-leaflet"])
    #expect(draft.criteria[0].sources == ["catalog", "a-leaflet"])
  }

  @Test func `an id that stands twice and what is no control are told with their lines`() {
    #expect(draft().problems.map(\.place.line) == [16, 16])
  }

  @Test func `what lies too deep, is too much or no catalogue is refused`() {
    let deep = String(repeating: "{\"catalog\": {\"groups\": [", count: 200)
    for text in [deep, "{}", "{\"catalog\": []}", "{\"catalog\": {}}", "nothing", "{\"catalog\": {\"groups\": 4}}"] {
      let reviewed = draft(text)
      #expect(reviewed.value == nil && reviewed.problems.contains { $0.severity == .error })
    }
  }

  @Test func `a parameter that puts in itself ends`() throws {
    let text = """
      {"catalog": {"params": [{"id": "p", "label": "{{ insert: param, p }} {{ insert: param, p }}"}],
       "controls": [{"id": "c", "title": "C", "parts": [{"name": "statement", "prose": "{{ insert: param, p }}"}]}]}}
      """
    #expect(try #require(draft(text).value).criteria[0].text.other.utf8.count < 2_000)
  }
}
