internal import AuditDesk
internal import AuditModel
internal import AuditText
internal import AuditWording

extension Syntax {
  static let search = CommandSyntax(
    name: "search", operands: "WORD…", fewestOperands: 1, mostOperands: nil,
    options: common.filter { $0.name != "--strict" } + [members, ministryShare, .output([.text])],
    summary: Words.Help.searchSummary,
    details: Words.Help.searchDetails,
    example: "careaudit search guard")
}

extension Session {
  /// `careaudit search`
  func search() -> Int32 {
    let words = arguments.operands.map { InvisibleSigns.trimmed($0) }.filter { !foldedText($0).isEmpty }
    guard !words.isEmpty else {
      complain(Words.Search.noWord)
      return 2
    }
    let tellsInside = arguments.has("--share")
    let result = desk.search(words, in: [], tellsInside: tellsInside)
    for origin in result.unread { complain(Words.Search.unread, about: origin) }
    if result.isWithheld {
      complain(Words.FileProblem.unrecorded + Sentence(same: "; ") + Words.FileProblem.unrecordedHint)
    }
    let written = tell { page in
      if result.hits.isEmpty, !result.isWithheld { page.line(Words.Search.nothing[language]) }
      for hit in result.hits { page.tell(hit, in: language) }
    }
    return result.unread.isEmpty && !result.isWithheld ? written : 2
  }
}

extension TextPage {
  fileprivate mutating func tell(_ hit: SearchHit, in language: Language) {
    var head = hit.passage.origin + ":" + String(hit.passage.line)
    if !hit.isOpen { head += " · " + Words.Common.confidential[language] }
    if hit.passage.staysInside { head += " · " + Words.Common.inside[language] }
    line(head, .strong)
    let text = hit.passage.text.split { $0 == "\n" || $0 == "\r" }.joined(separator: " ")
    line(text.excerpt(200, around: hit.offset), indent: 2)
  }
}
