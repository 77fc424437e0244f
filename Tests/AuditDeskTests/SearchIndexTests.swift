import AuditModel
import AuditTestSupport
import Synchronization
import Testing

@testable import AuditDesk

@Suite struct SearchIndexTests {
  private static let letters = Array("abc ខ្តដ្កាំ7é\n")

  private func text(_ random: inout SeededRandom, _ most: Int) -> String {
    String((0..<random.below(most + 1)).map { _ in random.pick(SearchIndexTests.letters) })
  }

  private func marks(_ text: String) -> Set<Int> {
    var marks: Set<Int> = []
    LetterMarks(of: Array(text.utf8)).visit { marks.insert($0) }
    return marks
  }

  @Test func `a text bears the marks of all that stands in it`() {
    for seed in 0..<400 as Range<UInt64> {
      var random = SeededRandom(seed: seed)
      let scalars = Array(text(&random, 30).unicodeScalars)
      let all = marks(String(String.UnicodeScalarView(scalars)))
      for start in scalars.indices {
        var word = String.UnicodeScalarView()
        for scalar in scalars[start...].prefix(6) {
          word.append(scalar)
          #expect(LetterMarks.sought(Array(String(word).utf8)).isSubset(of: all))
        }
      }
    }
    #expect(LetterMarks.sought([]) == [])
  }

  @Test(arguments: [17, 18, 200]) func `none is passed over in whose words the marks are found, and most others are`(
    count: Int
  ) throws {
    var random = SeededRandom(seed: UInt64(count))
    let source = KeptSource(changed: ["f-3"])
    let words = (0..<count).map { _ in text(&random, 60) }
    var maker = SearchIndexMaker(most: count + 1)
    let entries = (0..<count).map { FacilityEntry(id: "f-\($0)", key: "f-\($0)") }
    for (entry, text) in zip(entries, words) where entry.id != "f-5" {
      maker.add(LetterMarks(of: Array(text.utf8)), of: entry)
    }
    maker.keep(in: source)
    let index = try #require(SearchIndex(keptIn: source))
    var (asked, needed) = (0, 0)
    for _ in 0..<200 {
      let word = text(&random, 5)
      let sought = LetterMarks.sought(Array(word.utf8))
      let found = try #require(index.facilities(of: entries, bearing: sought)).map(\.id)
      for (entry, text) in zip(entries, words)
      where text.unicodeScalars.contains(word.unicodeScalars) || ["f-3", "f-5"].contains(entry.id) {
        #expect(found.contains(entry.id))
        needed += 1
      }
      asked += found.count
    }
    #expect(asked < needed + 200 * count / 10)
    source.forgetOne()
    #expect(index.facilities(of: entries, bearing: marks(words.joined())) == nil)
  }
}

/// Keeps values of all facilities, and nothing else.
private final class KeptSource: KeepsOfAll {
  private let values = Mutex<[String: [UInt8]]>([:])
  private let changed: Set<String>

  init(changed: Set<String>) { self.changed = changed }

  func keptOfAll(_ name: String) -> (value: [UInt8], moment: Int)? {
    values.withLock { $0[name] }.map { ($0, 7) }
  }

  func keepOfAll(_ value: [UInt8], as name: String) { values.withLock { $0[name] = value } }
  func foldersChanged(since moment: Int) -> Set<String>? { moment == 7 ? changed : nil }
  func forgetOne() { values.withLock { values in _ = values.removeValue(forKey: values.keys.sorted()[1]) } }
}
