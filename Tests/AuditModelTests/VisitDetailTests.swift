import AuditModel
import AuditTestSupport
import Testing

@Suite struct VisitDetailTests {
  @Test(arguments: [
    ("09:30", "09:30"), ("9:30", "09:30"), ("9.30", "09:30"), ("9h30", "09:30"), ("៩:៣០", "09:30"),
    ("15:40:00.000+07:00", "15:40"), ("15:40:00Z", "15:40"), (" 23:59 ", "23:59"), ("0:00", "00:00"),
  ])
  func `an hour is read as people and devices write it`(text: String, time: String) {
    #expect(clockTime(text) == time)
  }

  @Test(arguments: [
    "", "9", "24:00", "9:60", "9:3", "noon", "09:30 pm", "123:00", "9:300", ":30", "-9:30", "9 30", "0.3958333",
  ])
  func `what is no hour is none`(text: String) {
    #expect(clockTime(text) == nil)
  }

  @Test func `an hour is kept as one, any other detail as it was written`() {
    for detail in VisitDetail.allCases {
      #expect(detail.kept(of: "7:05") == (detail.isTime ? "07:05" : "7:05"))
      #expect((detail.kept(of: "files 3 and 7") == nil) == detail.isTime)
    }
  }

  @Test func `two records that tell another hour do not say the same`() {
    var one = RecordBuilder()
    one.details = [.arrived: "09:30"]
    var other = one
    other.details[.arrived] = "09:31"
    #expect(one.record == one.record && one.record != other.record)
  }
}
