import AuditDesk
import AuditLoading
import AuditModel
import AuditPacking
import AuditTestSupport
import FileAccess
import Glibc
import Testing

@testable import AuditFolder

@Suite struct KeptLibrariesTests {
  private let cache = TemporaryFolder()

  private func source(_ standards: String = "Standards", tailorings: [String] = []) -> FolderSource {
    FolderSource(
      standards: standards, tailorings: tailorings, home: nil,
      libraries: KeptLibraries(environment: ["CAREAUDIT_CACHE": cache.path + "/kept"]))
  }

  private var kept: [String] { (try? names(inFolder: cache.path + "/kept")) ?? [] }

  private func holdsSame(_ one: StandardLibrary, _ other: StandardLibrary) -> Bool { told(one) == told(other) }

  /// All that a library holds, to the last private part; what is worked out from that is left out.
  private func told(_ library: StandardLibrary) -> String {
    var text = ""
    dump(library.standards, to: &text)
    dump(library.archived, to: &text)
    dump(library.measures, to: &text)
    dump(library.questionnaire, to: &text)
    dump(library.unusable, to: &text)
    dump(library.provinces.entries, to: &text)
    dump(library.provinces.description, to: &text)
    return text
  }

  @Test func `the shipped standards are kept whole, and taken whole`() throws {
    let read = loadLibrary(folder: "Standards")
    #expect(read.problems.isEmpty)
    let library = try #require(read.value)
    let again = try #require(keptLibrary(AuditPacking.kept(library)))
    #expect(holdsSame(again, library))
    #expect(again.equality(of: again.standards) == library.equality(of: library.standards))
    for standard in library.standards {
      for criterion in standard.criteria {
        #expect(
          again.questions(on: criterion.id, of: standard.id).map(\.id)
            == library.questions(on: criterion.id, of: standard.id).map(\.id))
      }
    }
    for entry in library.provinces.entries {
      #expect(again.provinces.province(entry.province.name.text(in: .khmer)) == entry.province)
    }
  }

  @Test func `the standards of any world are kept whole, with every need and threshold`() throws {
    for seed in 0..<300 {
      let library = RandomWorld(seed: UInt64(seed)).library
      let again = try #require(keptLibrary(AuditPacking.kept(library)))
      #expect(holdsSame(again, library), "seed \(seed)")
    }
  }

  @Test func `bytes that were changed or cut give the same, another library or none, and never a trap`() throws {
    for seed in 0..<40 {
      let bytes = AuditPacking.kept(RandomWorld(seed: UInt64(seed)).library)
      var random = SeededRandom(seed: UInt64(seed))
      for _ in 0..<200 {
        var spoilt = bytes
        for _ in 0...random.below(3) { spoilt[random.below(spoilt.count)] = UInt8(random.below(256)) }
        if random.once(in: 4) { spoilt.removeLast(random.below(spoilt.count)) }
        _ = keptLibrary(spoilt)
      }
    }
  }

  @Test func `a second run takes what the first has kept, tailored or not`() throws {
    let tailoring = "Standards/tailoring/example-official-values.yaml"
    for tailorings in [[], [tailoring]] {
      let first = source(tailorings: tailorings).library(checksAllTailorings: false)
      #expect(first.problems.isEmpty)
      let second = source(tailorings: tailorings).library(checksAllTailorings: false)
      #expect(second.problems.isEmpty && holdsSame(first.value, second.value))
      #expect(second.value.standards.contains { $0.tailoring != nil } == !tailorings.isEmpty)
    }
    #expect(kept.count == 2)
  }

  @Test func `a change in any file that was looked at is seen, one that comes or goes too`() throws {
    let folder = TemporaryFolder()
    for name in try names(inFolder: "Standards") where name.hasSuffix(".yaml") {
      folder.write(try readFile("Standards/" + name), to: "s/" + name)
    }
    func revision() throws -> [String] {
      let library = source(folder.path + "/s").library(checksAllTailorings: false)
      return library.problems.map { "\($0.kind)" } + library.value.standards.map(\.identity.digest)
    }
    let path = "s/residential-centre-management.yaml"
    let text = try #require(folder.text(of: path))
    let before = try revision()
    #expect(try revision() == before)
    folder.write(text + "# a remark\n", to: path)
    let changed = try revision()
    #expect(changed != before)
    folder.write(text, to: path)
    #expect(try revision() == before)
    folder.write("standard: [", to: "s/another.yaml")
    #expect(try revision().count == before.count + 1)
    folder.write("x", to: "s/another.yml")
    #expect(try revision().count == before.count + 2)
  }

  @Test func `what is spoilt, of another, in the way or open to others is not believed, and nothing is an error`()
    throws
  {
    let library = source().library(checksAllTailorings: false).value
    let path = cache.path + "/kept/" + (try #require(kept.first))
    let whole = try readFile(path)
    let libraries = try #require(KeptLibraries(environment: ["CAREAUDIT_CACHE": cache.path + "/kept"]))
    func taken() -> StandardLibrary? { libraries.library(standards: "Standards", tailorings: [], in: FileSystem()) }
    #expect(taken() != nil)
    for at in [0, 40, 64, 1000, whole.count - 1] {
      var spoilt = whole
      spoilt[at] ^= 1
      cache.write(spoilt, to: "kept/" + kept[0])
      #expect(taken() == nil, "byte \(at)")
    }
    cache.write(Array(whole.prefix(50)), to: "kept/" + kept[0])
    #expect(taken() == nil)
    #expect(holdsSame(source().library(checksAllTailorings: false).value, library))
    #expect(taken() != nil, "it was made anew")
    #expect(chmod(cache.path + "/kept", 0o777) == 0)
    #expect(taken() == nil, "others may write there")
    #expect(rename(cache.path + "/kept", cache.path + "/moved") == 0)
    cache.write("no folder", to: "kept")
    #expect(holdsSame(source().library(checksAllTailorings: false).value, library))
    #expect(cache.text(of: "kept") == "no folder")
  }

  @Test func `there are never more than eight, each for the eyes of its owner alone`() throws {
    let folder = TemporaryFolder()
    let file = try readFile("Standards/measures.yaml")
    for number in 0..<11 {
      folder.write(file, to: "\(number)/measures.yaml")
      _ = source(folder.path + "/\(number)").library(checksAllTailorings: false)
    }
    #expect(kept.count == KeptLibraries.most)
    var status = stat()
    #expect(stat(cache.path + "/kept", &status) == 0 && status.st_mode & 0o777 == 0o700)
  }

  @Test func `where nothing may be kept nothing is`() {
    #expect(KeptLibraries(environment: [:]) == nil)
    #expect(KeptLibraries(environment: ["CAREAUDIT_CACHE": "none", "HOME": "/home/x"]) == nil)
    #expect(KeptLibraries(environment: ["HOME": "relative"]) == nil)
    #expect(KeptLibraries(environment: ["HOME": "/home/x"])?.folder == "/home/x/.cache/careaudit")
    #expect(KeptLibraries(environment: ["HOME": "/home/x", "XDG_CACHE_HOME": "/c"])?.folder == "/c/careaudit")
    #expect(
      KeptLibraries(environment: ["HOME": "/home/x", "XDG_CACHE_HOME": "c"])?.folder == "/home/x/.cache/careaudit")
    #expect(KeptLibraries(environment: ["HOME": "/home/x", "CAREAUDIT_CACHE": "/k"])?.folder == "/k")
  }

  @Test func `standards of which something is told are read each time`() throws {
    let folder = TemporaryFolder()
    folder.write("standard: [", to: "s/broken.yaml")
    for _ in 0..<2 {
      #expect(source(folder.path + "/s").library(checksAllTailorings: false).problems.count == 1)
    }
    #expect(kept.isEmpty)
  }
}
