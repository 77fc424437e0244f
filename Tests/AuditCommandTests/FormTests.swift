import AuditTestSupport
import Testing

@Suite struct FormTests {
  @Test func `a form is one page that names no other`() {
    let run = World().run("form", on: ["Audits/aa-001"])
    #expect(run.status == 0, "\(run.complaints)")
    #expect(run.output.hasPrefix("<!DOCTYPE html>") && run.output.hasSuffix("</html>\n"))
    #expect(run.output.contains("default-src 'none'; script-src 'sha256-"))
    for reach in ["http://", "https://", "src=\"/", "href=\"/", "unsafe-eval' 'unsafe", "@import"] {
      #expect(!run.output.contains(reach), "\(reach)")
    }
  }

  @Test func `the form of a confidential place says its id and no more`() {
    let run = World().run("form", on: ["Audits/bb-002"])
    #expect(run.output.contains("bb-002"))
    for word in ["Hidden Heron", "ផ្ទះកុក", "Mondulkiri"] { #expect(!run.output.contains(word)) }
  }

  @Test func `a form speaks both languages, and carries its font, in whichever it is asked for`() throws {
    let fonts = try ["en", "km", "both"].map { language in
      let page = World().run("form", ["--language", language], on: ["Audits/aa-001"]).output
      return try #require(page.firstMatch(of: /id="font"[^>]*>([^<]*)</)).output.1
    }
    #expect(Set(fonts).count == 1 && !fonts[0].isEmpty)
  }

  @Test func `a form can be made blank, for a kind of facility`() {
    let world = World()
    let words = ["--standards", world.path("Standards")]
    let run = CommandRun(
      ["form", "--blank", "--care", "shelter", "--residents", "girls,women", "--serves", "at-risk"] + words)
    #expect(run.status == 0, "\(run.complaints)")
    for wrong in [
      ["form", "--blank"], ["form", "--blank", "--care", "shelter"], ["form"],
      ["form", "--blank", "aa-001", "--care", "shelter", "--residents", "girls", "--serves", "at-risk"],
      ["form", "--blank", "--care", "shelter", "--residents", "girlz", "--serves", "at-risk"],
    ] {
      let run = CommandRun(wrong + words)
      #expect(run.status == 2 && !run.complaints.isEmpty, "\(wrong)")
    }
  }

  @Test func `a standard that is not there is named`() {
    let run = World().run("form", ["--against", "house-rulez"], on: ["Audits/aa-001"])
    #expect(run.status == 2 && run.complaints.contains("house-rules"))
  }

  @Test func `the same form is made of the same files`() {
    let world = World()
    #expect(world.run("form", on: ["Audits/aa-001"]).output == world.run("form", on: ["Audits/aa-001"]).output)
  }
}
