import AuditLoading
import AuditModel
import Foundation
import Testing

/// How people write the provinces.
@Suite struct ProvinceSpellingTests {
  private static let list: ProvinceList = {
    let standards = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Standards")
    return loadLibrary(folder: standards.path(percentEncoded: false)).value?.provinces ?? ProvinceList()
  }()

  @Test(arguments: [
    ("Kompong Cham", "Kampong Cham"), ("Kompong Thom", "Kampong Thom"), ("Kompong Speu", "Kampong Speu"),
    ("Kompong Chhnang", "Kampong Chhnang"), ("Tbong Khmum", "Tboung Khmum"), ("Rattanakiri", "Ratanakiri"),
    ("Mondolkiri", "Mondulkiri"), ("Kompong Som", "Preah Sihanouk"), ("Krong Kep", "Kep"), ("Siem Reab", "Siem Reap"),
    ("Steung Treng", "Stung Treng"), ("Kâmpóng Spœ", "Kampong Speu"), ("Batdambang", "Battambang"),
  ])
  func `a spelling in use leads to its province`(written: String, name: String) throws {
    #expect(Self.list.province(written)?.name.english == name)
  }

  @Test func `a part of a name leads to the one province that has it`() {
    #expect(Self.list.nearest(to: "sihanouk") == "Preah Sihanouk")
    #expect(Self.list.nearest(to: "Banteay") == "Banteay Meanchey")
    #expect(Self.list.nearest(to: "Kampong Thon") == "Kampong Thom")
  }
}
