import AuditModel
import Testing

@Suite struct `Problems as they are met` {
  private static let most = GatheredProblems<AuditTrouble>.mostOfAFile

  private static func gathered(errors: Int, warnings: Int) -> GatheredProblems<AuditTrouble> {
    var problems = GatheredProblems<AuditTrouble>()
    for number in 0..<warnings {
      problems.add(.warning, .sampleEmpty, file: "a.yaml", place: Place(line: Int32(number) + 1, column: 1))
    }
    for number in 0..<errors {
      problems.add(.error, .standardUnusable("s"), file: "a.yaml", place: Place(line: Int32(number) + 1, column: 1))
    }
    return problems
  }

  @Test func `are all there up to the limit, and no more is said`() {
    let all = Self.gathered(errors: Self.most, warnings: Self.most).all
    #expect(all.count == 2 * Self.most)
    #expect(!all.contains { if case .furtherProblems = $0.kind { true } else { false } })
  }

  @Test func `of one file are the first of each severity, and how many more there are`() {
    let all = Self.gathered(errors: Self.most + 3, warnings: Self.most + 4).all
    #expect(all.count == 2 * Self.most + 1)
    #expect(all.last == AuditProblem(.error, .furtherProblems(7), file: "a.yaml", place: .start))
    let warnings = Self.gathered(errors: 1, warnings: Self.most + 4).all
    #expect(warnings.last == AuditProblem(.warning, .furtherProblems(4), file: "a.yaml", place: .start))
    #expect(warnings.contains { $0.severity == .error }, "warnings crowd out no error")
  }

  @Test func `of two files do not crowd each other out`() {
    var problems = Self.gathered(errors: Self.most + 1, warnings: 0)
    problems.add(.error, .standardUnusable("s"), file: "b.yaml", place: .start)
    #expect(problems.all.contains { $0.file == "b.yaml" })
  }

  @Test func `know of an error that they do not keep`() {
    #expect(!Self.gathered(errors: 0, warnings: 9).hasErrors)
    #expect(Self.gathered(errors: Self.most + 1, warnings: 0).hasErrors)
    #expect(!Self.gathered(errors: Self.most - 1, warnings: Self.most).onlyCountsErrors(of: "a.yaml"))
    #expect(Self.gathered(errors: Self.most, warnings: 0).onlyCountsErrors(of: "a.yaml"))
  }

  @Test func `name the nearest word until too many were compared`() {
    var problems = GatheredProblems<AuditTrouble>()
    #expect(problems.nearest(to: "mett", among: ["unmet", "met"]) == "met")
    let many = (0..<60_000).map { "word-\($0)" }
    #expect(problems.nearest(to: "word-7x", among: many) == "word-7")
    _ = problems.nearest(to: "word-7x", among: many)
    #expect(problems.nearest(to: "mett", among: ["unmet", "met"]) == nil)
  }
}
