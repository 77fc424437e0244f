import AuditTestSupport
import Foundation
import Testing

/// What mends what was found.
@Suite struct MendingTests {
  /// Six open shelters and some hidden places, each without a guard in 2025; in 2026 four of the shelters have one.
  private static let country = CompareTests.country(hidden: 5)

  private func found(_ view: String) throws -> [String: Any] {
    let run = MendingTests.country.run("compare", ["--mends", "--share", view, "--format", "json"])
    #expect(run.status == 0)
    let told = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let standards = try #require(told["standards"] as? [[String: Any]])
    let criteria = try #require(standards.first?["criteria"] as? [[String: Any]])
    return try #require(criteria.first { $0["id"] as? String == "gate.guard" }?["all"] as? [String: Any])
  }

  @Test(arguments: [("ministry", 11), ("coalition", 6), ("public", 6)])
  func `what was found in one year is followed to the next`(view: String, seen: Int) throws {
    let all = try found(view)
    let met = try #require(all["met"] as? [String: Int])
    #expect(all["facilities"] as? Int == seen && met["of"] == seen)
    #expect(met["fewest"] == 4 && met["most"] == 4)
  }

  @Test(arguments: ["text", "html", "csv", "json"])
  func `outside the ministry's view it says nothing of a hidden place, and always that it proves no cause`(
    format: String
  ) {
    for view in ["coalition", "public"] {
      let run = MendingTests.country.run(
        "compare", ["--mends", "--share", view, "--format", format, "--language", "en"])
      #expect(run.status == 0)
      for secret in ["secret-", "zz-", "Hidden", "Mondulkiri", "Sokha", "transit"] {
        #expect(!run.output.contains(secret), "\(secret)")
      }
      if format != "csv" {
        let words = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains("proves no cause") && words.contains("regression to the mean"))
      }
    }
  }

  @Test func `what it cannot be asked with is refused, not passed over`() {
    for other in [["--by", "care"], ["--rescore"], ["--agreement"], ["--charts", "slides"], ["--publish", "out"]] {
      let run = MendingTests.country.run("compare", ["--mends"] + other)
      #expect(run.status == 2 && run.complaints.contains(other[0]) && run.complaints.contains("--mends"))
    }
  }
}
