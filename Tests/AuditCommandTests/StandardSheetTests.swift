import AuditTestSupport
import Foundation
import Testing

/// A standard goes out as a workbook, is changed there, and comes back.
@Suite struct StandardSheetTests {
  /// A standard in house style: folded texts, comments, quotes of every kind.
  private static let shelter = """
    # A comment at the top stays.
    standard: shelter-rules
    edition: "2020"
    revision: 1   # of this encoding
    title: {en: Shelter rules, km: វិធានជម្រក}
    translation: {km: draft}
    sources:
      - {id: leaflet, title: A leaflet, extent: full}
      - id: book
        title: 'The book: a title'
    scoring:
      weights: {critical: 3, required: 1, recommended: 1}
    ratings:
      - rating: meets
        title: {en: Meets the rules, km: បំពេញ}
        needs:
          - {share: {}, at-least: 80%}
      - rating: below
        title: {en: Below the rules, km: ក្រោម}
    sections:
      - id: night
        title:
          en: The night
          km: ពេលយប់
        criteria:
          # Exits come first.
          - id: night.exits
            title: {en: Ways out, km: ច្រកចេញ}
            level: critical   # a life hangs on it
            text:
              en: >-
                Everyone who lives here can get out of every building at any hour of the night, in the dark and without
                a key.
              km: មនុស្សគ្រប់គ្នាអាចចេញបាន។
            verify: [observation, resident]
            basis: {status: secondary, source: [leaflet], note: "Page 2: exits"}
            remedy:
              - action: {en: Replace locks by bolts., km: ប្តូរសោ។}
                by: manager
                within: 2 weeks
                cost: {usd: [5, 40], per: once}
            examples:
              met: {en: Every bolt opens by hand., km: រនុកបើកដោយដៃ។}
          - id: night.caregivers
            title: {en: Caregivers at night, km: អ្នកថែទាំ}
            level: required
            weight: 2
            text: {en: "There is a caregiver for every eight.", km: មានអ្នកថែទាំម្នាក់សម្រាប់ប្រាំបី។}
            answer: measure
            measure: residents-per-caregiver
            thresholds: {met: "<= 8", partly: '<= 12'}
            verify: [document]
            basis: {status: recalled}
            examples: {met: {residents: 16, caregivers: 2}}
      - id: files
        title: {en: Files, km: សំណុំឯកសារ}
        criteria:
          - id: files.plans
            title: {en: Plans, km: គម្រោង}
            level: required
            text: {en: Each resident has a plan., km: អ្នកស្នាក់នៅម្នាក់ៗមានគម្រោង។}
            answer: sample
            sample: {at-least: 10}
            thresholds: {met: 100%, partly: 80%}
            verify: [document]
            basis: {status: derived, source: [book]}

    """

  private static func world() -> World { World(["Standards/shelter-rules.yaml": shelter]) }

  private static func out(_ world: World) throws -> ReturnedWorkbook {
    let path = world.path("rules.xlsx")
    let run = CommandRun(["standards", "shelter-rules", "--output", path, "--standards", world.path("Standards")])
    try #require(run.status == 0, "\(run.all)")
    return try ReturnedWorkbook(at: path)
  }

  private static func back(
    _ book: ReturnedWorkbook, _ world: World, _ words: [String] = [], as saving: ReturnedWorkbook.Saving = .inline
  ) throws -> CommandRun {
    let path = world.path("back.xlsx")
    try book.save(to: path, as: saving)
    return CommandRun(
      ["standards", "--from", path] + words
        + ["--standards", world.path("Standards"), "--language", "en", "--on", "2026-11-29"])
  }

  /// A page on one line.
  private static func flat(_ page: String) -> String {
    page.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func text(_ name: String, _ world: World) -> String {
    (try? String(contentsOfFile: world.path("Standards/" + name), encoding: .utf8)) ?? ""
  }

  /// The lines that one text has and the other has not, in their order.
  private static func moved(_ before: String, _ now: String) -> (gone: [String], new: [String]) {
    let lines = { (text: String) in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
    let difference = lines(now).difference(from: lines(before))
    return (
      difference.removals.map { if case .remove(_, let line, _) = $0 { line } else { "" } },
      difference.insertions.map { if case .insert(_, let line, _) = $0 { line } else { "" } }
    )
  }

  @Test(arguments: ReturnedWorkbook.Saving.allCases)
  func `out and back without a change changes nothing`(saving: ReturnedWorkbook.Saving) throws {
    let world = Self.world()
    let run = try Self.back(try Self.out(world), world, ["--as", "revision", "--write"], as: saving)
    #expect(run.status == 0, "\(run.all)")
    #expect(Self.flat(run.output).contains("nothing in it is otherwise than in shelter-rules 2020.1"), "\(run.all)")
    #expect(Self.text("shelter-rules.yaml", world) == Self.shelter)
    #expect(Self.text("archive/shelter-rules-2020.1.yaml", world).isEmpty)
  }

  @Test(arguments: ReturnedWorkbook.Saving.allCases)
  func `a revision moves only the lines of what changed, and keeps the old one`(saving: ReturnedWorkbook.Saving) throws
  {
    let world = Self.world()
    var book = try Self.out(world)
    book["night.exits", "level"] = "Required · ត្រូវតែ"
    book["night.exits", "text_en"] = book["night.exits", "text_en"].exchanging("a key.", for: "any key.  ")
    book["night.caregivers", "weight"] = "៣"
    book["night.caregivers", "threshold_partly"] = "≤១០"
    book["files.plans", "title_km"] = "គម្រោងថែទាំ"
    book["meets", "needs", on: "ratings"] = "{share: {}, at-least: 85%}"
    let told = try Self.back(book, world, ["--as", "revision"], as: saving)
    #expect(told.status == 0 && told.output.contains("Cells changed: 6, in rows: 4."), "\(told.all)")
    #expect(Self.text("shelter-rules.yaml", world) == Self.shelter)
    let run = try Self.back(book, world, ["--as", "revision", "--write"], as: saving)
    #expect(run.status == 0, "\(run.all)")
    let (gone, new) = Self.moved(Self.shelter, Self.text("shelter-rules.yaml", world))
    let text = Set(
      Self.shelter.split(separator: "\n").filter { $0.contains("Everyone who lives") || $0.contains("a key.") }.map(
        String.init))
    #expect(
      new.filter { !$0.hasPrefix("            ") } == [
        "revision: 2   # of this encoding", "      - {share: {}, at-least: 85%}",
        "        level: required   # a life hangs on it", "        weight: 3",
        "        thresholds: {met: \"<= 8\", partly: '<= 10'}", "        title: {en: Plans, km: គម្រោងថែទាំ}",
      ], "\(new)")
    #expect(Set(gone.filter { $0.hasPrefix("            ") }).isSubset(of: text))
    #expect(Self.text("archive/shelter-rules-2020.1.yaml", world) == Self.shelter)
    let again = try Self.back(try Self.out(world), world)
    #expect(Self.flat(again.output).contains("nothing in it is otherwise"), "\(again.all)")
  }

  @Test func `rows are added, deleted and sorted`() throws {
    let world = Self.world()
    var book = try Self.out(world)
    book.add(
      [
        "id": "night.lamps", "section": "night", "title_en": "Lamps", "title_km": "ចង្កៀង", "level": "recommended",
        "text_en": "Lamps burn.", "text_km": "មានចង្កៀង។", "verify": "observation; staff", "basis": "derived",
        "basis_sources": "leaflet",
      ], behind: "night.exits")
    book.remove("files.plans")
    book.reverseRows()
    let run = try Self.back(book, world, ["--as", "revision", "--write"])
    #expect(run.status == 0, "\(run.all)")
    #expect(run.output.contains("New rows: 1. Taken out: 1."), "\(run.all)")
    let text = Self.text("shelter-rules.yaml", world)
    #expect(
      text.contains(
        "      - id: night.lamps\n        title:\n          en: Lamps\n          km: ចង្កៀង\n        level: recommended\n"
      ), "\(text)")
    #expect(!text.contains("files.plans"))
    let (gone, _) = Self.moved(Self.shelter, text)
    #expect(gone.allSatisfy { $0.contains("revision") || $0.hasPrefix("        ") || $0.contains("files.plans") })
  }

  @Test func `whatever cannot be read is told with its sheet and cell, all of it at once, and nothing is written`()
    throws
  {
    let world = Self.world()
    var book = try Self.out(world)
    book["night.exits", "level"] = "critcal"
    book["night.exits", "remedy_within"] = "soon"
    book["night.caregivers", "measure"] = "residents-per-caregivr"
    book["files.plans", "threshold_met"] = "nearly all"
    book["files.plans", "basis_sources"] = "leaflet, bok"
    book["files.plans", "section"] = "fils"
    book["meets", "needs", on: "ratings"] = "{share: {, at-least: 85%}"
    let run = try Self.back(book, world, ["--as", "revision", "--write"])
    #expect(run.status == 2)
    for word in ["critcal", "soon", "residents-per-caregivr", "nearly all", "bok", "fils"] {
      #expect(run.complaints.contains(word), "\(word): \(run.complaints)")
    }
    #expect(run.complaints.contains("did you mean “critical”"), "\(run.complaints)")
    #expect(Self.text("shelter-rules.yaml", world) == Self.shelter)
    #expect(Self.text("archive/shelter-rules-2020.1.yaml", world).isEmpty)
  }

  @Test func `an id that was changed is told, a row that was copied is a new criterion`() throws {
    let world = Self.world()
    var book = try Self.out(world)
    book["night.exits", "id"] = "night.doors"
    let run = try Self.back(book, world, ["--as", "revision", "--write"])
    #expect(
      run.status == 2 && run.complaints.contains("the id was “night.exits” and is now “night.doors”"), "\(run.all)")
    book["night.doors", "id"] = "night.exits"
    let sheet = book.index("criteria")
    let row = try #require(book.sheets[sheet].rows.firstIndex { $0.first == "night.exits" })
    book.sheets[sheet].rows.insert(book.sheets[sheet].rows[row], at: row + 1)
    book.sheets[sheet].rows[row + 1][0] = "night.windows"
    book["night.windows", "title_en"] = "Windows"
    book["night.windows", "title_km"] = "បង្អួច"
    let copied = try Self.back(book, world, ["--as", "revision", "--write"])
    #expect(copied.status == 0 && copied.output.contains("New rows: 1."), "\(copied.all)")
  }

  @Test func `who says text says with which article and when; then pages say so`() throws {
    let world = Self.world()
    var book = try Self.out(world)
    book["night.exits", "basis"] = "text"
    let refused = try Self.back(book, world, ["--as", "revision", "--write"])
    #expect(
      refused.status == 2 && refused.complaints.contains("basis_article")
        && refused.complaints.contains("basis_compared"), "\(refused.all)")
    book["night.exits", "basis_article_en"] = "Article 12"
    book["night.exits", "basis_article_km"] = "មាត្រា ១២"
    book["night.exits", "basis_compared"] = "20/11/2026"
    let run = try Self.back(book, world, ["--as", "revision", "--write"])
    #expect(run.status == 0, "\(run.all)")
    let basis = CommandRun(["standards", "--basis", "--standards", world.path("Standards"), "--language", "en"])
    #expect(basis.output.contains("Ways out (shelter-rules/night.exits)\n    Article 12 · 2026-11-20"), "\(basis.all)")
    let page = CommandRun(["standards", "shelter-rules", "--standards", world.path("Standards"), "--language", "km"])
    #expect(page.output.contains("មាត្រា 12 · 2026-11-20"), "\(page.all)")
  }

  @Test func `a tailoring makes of the standard what the revision would`() throws {
    let (tailored, revised) = (Self.world(), Self.world())
    for (world, words) in [
      (tailored, ["--as", "tailoring", "--authority", "The office", "--authority-km", "ការិយាល័យ", "--id", "office-2026"]),
      (revised, ["--as", "revision"]),
    ] {
      var book = try Self.out(world)
      book["night.exits", "text_en"] = "Everyone gets out."
      book["night.exits", "level"] = "required"
      book["night.caregivers", "threshold_met"] = "<= 6"
      book["night.caregivers", "weight"] = ""
      book["files.plans", "leave_out"] = "Asked by another office."
      let run = try Self.back(book, world, words + ["--write"])
      #expect(run.status == 0, "\(run.all)")
    }
    #expect(Self.text("shelter-rules.yaml", tailored) == Self.shelter)
    let file = tailored.path("Standards/tailoring/office-2026.yaml")
    func json(_ world: World, _ words: [String]) throws -> [[String: Any]] {
      let run = CommandRun(
        ["standards", "shelter-rules", "--format", "json", "--standards", world.path("Standards")] + words)
      let all = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
      return try #require(all?["criteria"] as? [[String: Any]], "\(run.all)")
    }
    let one = try json(tailored, ["--tailoring", file])
    let other = try json(revised, [])
    #expect(NSArray(array: one) == NSArray(array: other))
    let check = CommandRun(["check", tailored.audits, "--standards", tailored.path("Standards"), "--tailoring", file])
    #expect(!check.output.contains("office-2026.yaml: error"), "\(check.output)")
  }

  @Test func `what a tailoring cannot do is told row by row`() throws {
    let world = Self.world()
    var book = try Self.out(world)
    book["night", "title_en", on: "sections"] = "At night"
    book["leaflet", "title_en", on: "sources"] = "The leaflet"
    book["meets", "needs", on: "ratings"] = "{share: {}, at-least: 70%}"
    book["night.exits", "section"] = "files"
    book.remove("files.plans")
    let run = try Self.back(book, world, ["--as", "tailoring", "--authority", "The office", "--write"])
    #expect(run.status == 2)
    for word in [
      "changes no", "does not change sections", "does not change sources", "does not change ratings",
      "moves no criterion",
    ].dropFirst() {
      #expect(run.complaints.contains(word), "\(word): \(run.complaints)")
    }
    #expect(run.complaints.contains("--as revision"))
    #expect((try? FileManager.default.contentsOfDirectory(atPath: world.path("Standards/tailoring"))) ?? [] == [])
  }

  @Test func `what changed in the standard meanwhile stays, and what changed in both is told`() throws {
    let world = Self.world()
    var book = try Self.out(world)
    let newer = Self.shelter.exchanging("weight: 2", for: "weight: 4").exchanging("by: manager", for: "by: director")
    world.folder.write(newer, to: "Standards/shelter-rules.yaml")
    let stale = try Self.back(book, world, ["--as", "revision", "--write"])
    #expect(stale.status == 0 && stale.output.contains("nobody changed in it: 2."), "\(stale.all)")
    #expect(Self.text("shelter-rules.yaml", world) == newer)
    book["night.caregivers", "weight"] = "5"
    let both = try Self.back(book, world, ["--as", "revision", "--write"])
    #expect(both.status == 2 && both.complaints.contains("in the standard too: “4”"), "\(both.all)")
  }

  @Test func `a criterion moves with its lines, and measures change for all`() throws {
    let world = Self.world()
    var book = try Self.out(world)
    book["night.caregivers", "section"] = "files"
    book["residents", "unit_en", on: "measures"] = "people"
    let run = try Self.back(book, world, ["--as", "revision", "--write"])
    #expect(run.status == 0, "\(run.all)")
    let text = Self.text("shelter-rules.yaml", world)
    let (files, care) = (text.range(of: "id: files.plans")!, text.range(of: "id: night.caregivers")!)
    #expect(files.lowerBound < care.lowerBound)
    #expect(text.contains("        thresholds: {met: \"<= 8\", partly: '<= 12'}\n"))
    #expect(Self.text("measures.yaml", world).contains("unit: {en: people, km: នាក់}"))
  }

  @Test(arguments: ["nothing.xlsx", "house-rules.xlsx"])
  func `what is no workbook of the standard is refused`(name: String) throws {
    let world = Self.world()
    let path = world.path(name)
    if name == "nothing.xlsx" {
      try Data(SmallWorkbook("<row><c t=\"inlineStr\"><is><t>x</t></is></c></row>").bytes).write(
        to: URL(fileURLWithPath: path))
    } else {
      #expect(
        CommandRun(["standards", "house-rules", "--output", path, "--standards", world.path("Standards")]).status == 0)
    }
    let run = CommandRun([
      "standards", "shelter-rules", "--from", path, "--standards", world.path("Standards"), "--language", "en",
    ])
    #expect(
      run.status == 2 && run.complaints.contains("careaudit standards")
        || run.complaints.contains("made of house-rules"), "\(run.all)")
  }

  @Test func `on random changes what comes back is what was written, and lines of other rows stay`() throws {
    var random = SeededRandom(seed: 20)
    for _ in 0..<25 {
      let world = Self.world()
      var book = try Self.out(world)
      var meant: [(row: String, column: String, value: String)] = []
      for row in ["night.exits", "night.caregivers", "files.plans"] where Bool.random(using: &random) {
        for column in [
          "title_en", "title_km", "text_en", "text_km", "ask_en", "guidance_km", "basis_note_en", "remedy_action_en",
          "remedy_proof_en",
        ]
        where random.once(in: 3) && (row == "night.exits" || !column.hasPrefix("remedy")) {
          let texts = [
            "A: b", "- x", "#1, [two] {three}", "It’s “so” 'here'", "ថ្មី៖ ពីរ", "yes", "2020", "line one\nline two",
            "x # y", String(repeating: "long words here ", count: 12) + "end",
          ]
          let value = texts.randomElement(using: &random)!
          book[row, column] = value
          meant.append((row, column, value))
        }
      }
      let run = try Self.back(book, world, ["--as", "revision", "--write"])
      #expect(run.status == 0, "\(run.all) \(meant)")
      let again = try Self.out(world)
      for (row, column, value) in meant { #expect(again[row, column] == value, "\(row) \(column)") }
      let rows = Set(meant.map(\.row))
      if !rows.contains("files.plans") {
        let tail = Self.shelter[Self.shelter.range(of: "      - id: files.plans")!.lowerBound...]
        #expect(Self.text("shelter-rules.yaml", world).hasSuffix(tail))
      }
    }
  }

  // MARK: The review of texts

  private static func brought(
    _ changes: [(row: String, column: String, value: String)], _ world: World, road: String = "revision"
  ) throws -> CommandRun {
    var book = try out(world)
    for change in changes { book[change.row, change.column] = change.value }
    let extra = road == "tailoring" ? ["--authority", "An office", "--id", "office-one"] : []
    return try back(book, world, ["--as", road, "--write"] + extra)
  }

  private static func shown(_ row: String, _ world: World) throws -> [String] {
    let book = try out(world)
    return ["review", "reviewed_by", "reviewed_on", "drafts"].map { column in
      String(book[row, column].prefix { $0 != " " })
    }
  }

  @Test func `a row is reviewed with all its texts, and one that changes under the same name and day is a draft`()
    throws
  {
    let world = Self.world()
    #expect(try Self.shown("night.exits", world) == ["draft", "", "", ""])
    let nobody = try Self.brought([("night.exits", "review", "reviewed")], world)
    #expect(nobody.status == 2 && nobody.complaints.contains("not by whom"), "\(nobody.all)")
    #expect(Self.text("wording.yaml", world).isEmpty)
    let one = try Self.brought(
      [
        ("night.exits", "review", "Reviewed · បានពិនិត្យ"), ("night.exits", "reviewed_by", "Translators"),
        ("night.exits", "reviewed_on", "២០២៦-០១-០៥"),
      ], world)
    #expect(one.status == 0, "\(one.all)")
    #expect(Self.text("shelter-rules.yaml", world) == Self.shelter)
    #expect(Self.text("archive/shelter-rules-2020.1.yaml", world).isEmpty)
    #expect(try Self.shown("night.exits", world) == ["reviewed", "Translators", "2026-01-05", ""])
    #expect(try Self.shown("files.plans", world) == ["draft", "", "", ""])
    let two = try Self.brought([("night.exits", "title_km", "ផ្លូវចេញ")], world)
    #expect(two.status == 0 && Self.flat(two.complaints).contains("it becomes a draft"), "\(two.all)")
    #expect(try Self.shown("night.exits", world) == ["partly", "Translators", "2026-01-05", "title"])
    let three = try Self.brought(
      [("night.exits", "review", "reviewed"), ("night.exits", "reviewed_by", "A reader")], world)
    #expect(three.status == 0, "\(three.all)")
    #expect(try Self.shown("night.exits", world) == ["reviewed", "A", "2026-11-29", ""])
    let check = CommandRun(["check", "--standards", world.path("Standards"), "--language", "en"])
    #expect(!check.all.contains("draft-again") && !check.all.contains("reviewed by"), "\(check.all)")
    _ = try Self.brought([("night.exits", "review", "draft")], world)
    #expect(try Self.shown("night.exits", world) == ["draft", "", "", ""])
  }

  @Test func `what nobody may say of a review is told with its cell`() throws {
    let world = Self.world()
    let run = try Self.brought(
      [
        ("night.exits", "review", "reviewd"), ("files.plans", "review", "reviewed"),
        ("files.plans", "reviewed_by", "A"),
        ("files.plans", "reviewed_on", "2026-12-24"),
      ], world)
    #expect(run.status == 2 && Self.text("wording.yaml", world).isEmpty)
    #expect(run.complaints.contains("did you mean “reviewed”"), "\(run.complaints)")
    #expect(run.complaints.contains("2026-12-24"), "\(run.complaints)")
  }

  @Test func `a text that changed in the standard since is not reviewed by who saw the one before`() throws {
    let world = Self.world()
    var book = try Self.out(world)
    try Self.shelter.exchanging("km: ច្រកចេញ", for: "km: ទ្វារចេញ")
      .write(toFile: world.path("Standards/shelter-rules.yaml"), atomically: true, encoding: .utf8)
    book["night.exits", "review"] = "reviewed"
    book["night.exits", "reviewed_by"] = "A reader"
    let run = try Self.back(book, world, ["--as", "revision", "--write"])
    #expect(run.status == 0, "\(run.all)")
    #expect(try Self.shown("night.exits", world) == ["partly", "A", "2026-11-29", "title"])
  }

  @Test func `the texts of a tailoring are reviewed where they stand`() throws {
    let world = Self.world()
    let run = try Self.brought(
      [
        ("night.exits", "title_km", "ផ្លូវចេញ"), ("night.exits", "review", "reviewed"),
        ("night.exits", "reviewed_by", "A reader"),
      ], world, road: "tailoring")
    #expect(run.status == 0, "\(run.all)")
    let wording = Self.text("wording.yaml", world)
    #expect(wording.contains("tailoring/office-one/set/night.exits/title: "), "\(wording)")
    #expect(wording.contains("shelter-rules/night.exits/text: "), "\(wording)")
    #expect(!wording.contains("shelter-rules/night.exits/title: "), "\(wording)")
    let check = CommandRun(["check", "--standards", world.path("Standards"), "--language", "en"])
    #expect(!check.all.contains("no text has the number"), "\(check.all)")
  }

  // MARK: Order, and measures of its own

  @Test func `ratings stand in the order of their numbers, whatever the order of the rows`() throws {
    let world = World([
      "Standards/shelter-rules.yaml": Self.shelter.exchanging(
        "  - rating: below\n",
        for:
          "  - {rating: near, title: {en: Near, km: ជិត}, needs: [{share: {}, at-least: 90%}]} # wrongly here\n  - rating: below\n"
      )
    ])
    var book = try Self.out(world)
    book["near", "order", on: "ratings"] = "០.៥"
    book.reverseRows(on: "ratings")
    let run = try Self.back(book, world, ["--as", "revision", "--write"])
    #expect(run.status == 0 && run.output.contains("Scores can come out otherwise"), "\(run.all)")
    let text = Self.text("shelter-rules.yaml", world)
    #expect(
      text.contains(
        "ratings:\n  - {rating: near, title: {en: Near, km: ជិត}, needs: [{share: {}, at-least: 90%}]} # wrongly here\n  - rating: meets\n"
      ),
      "\(text)")
    var again = try Self.out(world)
    again["below", "order", on: "ratings"] = "2"
    let twice = try Self.back(again, world)
    #expect(twice.status == 2 && twice.complaints.contains("“meets” stands at the same place"), "\(twice.all)")
  }

  @Test func `measures of a standard of its own are changed in their file`() throws {
    let own = "# Brought along.\nmeasures:\n  - {id: lamps, title: {en: Lamps, km: ចង្កៀង}} # all of them\n"
    let world = World([
      "Standards/shelter-rules.yaml": Self.shelter, "Standards/measures/shelter-rules.yaml": own,
    ])
    var book = try Self.out(world)
    book["lamps", "title_en", on: "measures"] = "Lamps that burn"
    book["residents", "title_km", on: "measures"] = "អ្នករស់នៅទីនេះ"
    let all = Self.text("measures.yaml", world)
    book.add(["id": "locks", "title_en": "Locks", "title_km": "សោ"], behind: "lamps", on: "measures")
    let run = try Self.back(book, world, ["--as", "revision", "--write"])
    #expect(run.status == 0, "\(run.all)")
    #expect(
      Self.text("measures/shelter-rules.yaml", world).hasPrefix(
        own.exchanging("en: Lamps,", for: "en: Lamps that burn,")), "\(Self.text("measures/shelter-rules.yaml", world))"
    )
    #expect(Self.text("measures/shelter-rules.yaml", world).contains("locks"))
    let (gone, new) = Self.moved(all, Self.text("measures.yaml", world))
    #expect(gone.count == 1 && new.count == 1 && new[0].contains("អ្នករស់នៅទីនេះ"), "\(gone) \(new)")
  }
}
