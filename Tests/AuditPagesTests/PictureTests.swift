import AuditModel
import Testing

@testable import AuditPages

@Suite struct PictureTests {
  @Test func `every picture and every face has its drawing, in lines alone`() {
    let drawings = EmbeddedFile.pictures.text
    for name in QuestionPicture.words.map({ "picture-" + $0 }) + Face.words.map({ "face-" + $0 }) {
      #expect(drawings.split(separator: "<symbol id=\"\(name)\"").count == 2, "\(name)")
    }
    #expect(!drawings.contains("<script") && !drawings.contains("href") && !drawings.contains("url("))
  }
}
