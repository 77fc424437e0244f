internal import AuditDesk
internal import AuditModel
public import AuditReports
public import AuditWording

/// A formal letter, ready to be numbered, signed and sealed: in Khmer, then in English.
///
/// - Parameter font: the Khmer font to embed, as a `data:` URL.
public func renderLetter(_ letter: LetterReport, languages: PageLanguages, font: String?) -> String {
  let kind = letter.kind
  let page = HTMLPage(
    title: "careaudit · " + kind.subject.inEnglish(kind.rawValue)[languages.main] + " · " + letter.facility,
    languages: languages, font: font,
    style: EmbeddedFile.letterStyle.text)
  return page.document { body in
    for language in letter.languages(of: languages) {
      body.add(LetterWriter(letter: letter, language: language).article())
    }
  }
}

private struct LetterWriter {
  let letter: LetterReport
  let language: Language

  func article() -> String {
    var writer = HTMLWriter(.only(language))
    writer.element("article", [("lang", language.tag)]) { article in
      head(&article)
      addressee(&article)
      if let care = letter.care { article.element("p", class: "bad", care) }
      if !letter.isAboutDangers { article.standingDangers(letter.dangers) }
      article.element("p", letter.opening)
      for sentence in letter.standing { article.element("p", sentence) }
      for correction in letter.corrections { article.element("p", correction.letterSentence.inOwnDigits) }
      if letter.isAboutDangers { dangers(&article) } else { findings(&article) }
      article.element("p", letter.kind.regards)
      if letter.closesWithPlace(in: language) { blank(Words.Letter.place, class: "place", &article) }
      article.element("p", class: "seal", Words.Letter.signature)
      if !letter.isToOthers { article.element("p", class: "receipt") { receipt(&$0) } }
      if !letter.isAboutDangers { sources(&article) }
      records(&article)
      article.element("p", class: "faint", Words.Letter.fromRecords)
      article.element("p", class: "faint", written: letter.program)
    }
    return writer.text
  }

  /// That it came: the facility signs on the copy that goes back.
  private func receipt(_ line: inout HTMLWriter) {
    line.words(Words.Letter.received)
    line.add("<span class=\"blank\">&#160;</span>")
  }

  private func head(_ article: inout HTMLWriter) {
    article.element("p", class: "kingdom", Words.Letter.kingdom)
    article.element("p", class: "motto", Words.Letter.motto)
    article.element("p", Words.Letter.ministry)
    blank(Words.Letter.office, &article)
    blank(Words.Letter.number, &article)
    if !letter.closesWithPlace(in: language) { blank(Words.Letter.place, &article) }
    article.element("h1", letter.kind.subject)
  }

  /// - Parameter style: Khmer letters close with place and date, on the right, above the seal.
  private func blank(_ label: Sentence, class style: String? = nil, _ article: inout HTMLWriter) {
    article.element("p", class: style) { line in
      line.words(label)
      line.add("<span class=\"blank\">&#160;</span>")
    }
  }

  private func addressee(_ article: inout HTMLWriter) {
    article.element("p") { line in
      line.words(letter.kind.to)
      if let addressee = letter.addressee {
        line.words(addressee)
      } else {
        line.add("<span class=\"blank\">&#160;</span>")
      }
      if letter.isToOthers { line.add("<br>") }
      if let name = letter.name { line.words(name) } else { line.add("<span class=\"blank\">&#160;</span>") }
      line.written(" (" + letter.facility + ")")
      if let province = letter.province { line.words(Words.List.comma + province) }
    }
    article.element("p") { line in
      line.words(Words.Letter.subject)
      line.words(letter.kind.subject)
    }
    guard !letter.isAboutDangers else { return }
    article.element("p") { line in
      line.words(Words.Letter.reference)
      for (index, standard) in letter.standards.enumerated() {
        if index > 0 { line.words(Words.List.semicolon) }
        line.words(standard.titleSentence.inOwnDigits)
        line.written(" (" + standard.nameAndVersion + ")")
        if let tailoring = standard.tailoring {
          line.words((Words.List.beside + tailoring.sentence).inOwnDigits)
        }
      }
    }
  }

  /// What each is, what is known of it, and room for what must happen now.
  private func dangers(_ article: inout HTMLWriter) {
    article.element("table", class: "known") { table in
      table.element("thead") { head in
        head.element("tr") { line in
          for title in [
            Sentence(same: "№"), Words.Danger.one, Words.Danger.letterKnown, Words.Danger.letterNow,
          ] {
            line.element("th", title)
          }
        }
      }
      table.element("tbody") { rows in
        for (index, danger) in letter.dangers.standing.enumerated() {
          rows.element("tr") { line in
            line.element("td", class: "number", (index + 1).inOwnDigits)
            line.element("td") { cell in
              cell.element("p", danger.what)
              cell.element("p", class: "faint", danger.source.inOwnDigits)
            }
            line.element("td") { cell in for fact in danger.facts { cell.element("p", fact.sentence) } }
            line.element("td") { $0.add("&#160;") }
          }
        }
      }
    }
  }

  private func findings(_ article: inout HTMLWriter) {
    article.element("table") { table in
      table.element("thead") { head in
        head.element("tr") { line in
          for title in [
            Sentence(same: "№"), Words.Letter.finding, Words.Letter.source, letter.lastHeading,
          ] {
            line.element("th", title)
          }
        }
      }
      table.element("tbody") { rows in
        for row in letter.rows { rows.element("tr") { self.row(row, &$0) } }
      }
    }
  }

  private func row(_ row: LetterReport.Row, _ line: inout HTMLWriter) {
    line.element("td", class: "number", row.number.inOwnDigits)
    line.element("td") { cell in
      cell.element("p") { line in line.element("strong") { $0.words(row.found) } }
      cell.element("p", row.level)
      if let asked = row.asked { cell.element("p", asked) }
      if let note = row.note(language) { cell.element("p", written: Words.Common.quoted(value: note)[language]) }
    }
    line.element("td", class: "faint") { cell in
      for source in row.sources { cell.element("p", source) }
    }
    line.element("td") { cell in
      for action in row.actions { self.action(action, &cell) }
      if let remark = row.remark { cell.element("p", class: row.actions.isEmpty ? nil : "faint", remark) }
    }
  }

  private func action(_ action: LetterReport.Action, _ cell: inout HTMLWriter) {
    cell.element("p", action.what)
    if let due = action.due { cell.element("p", class: "words", due) }
    for told in [action.firstFound, action.state] {
      if let told { cell.element("p", class: "faint", told) }
    }
  }

  /// The records with their digests, by which the very version is known that the letter was made from.
  private func records(_ article: inout HTMLWriter) {
    guard !letter.records.isEmpty else { return }
    article.element("p", class: "faint") { line in
      line.words(letter.restsOn)
      for (index, record) in letter.records.enumerated() {
        if index == 0 { line.add(" ") } else { line.words(Words.List.semicolon) }
        line.words(record.visit)
        if let digest = record.digest { line.written(" SHA-256 " + digest) }
      }
    }
  }

  /// What the findings rest on, each source once.
  private func sources(_ article: inout HTMLWriter) {
    article.element("p", class: "faint") { line in
      line.words(Words.Common.sources + Words.Common.colon)
      for source in letter.sources {
        line.written(source.id + (source.title.map { " — " + $0.sentence.inOwnDigits[language] } ?? "") + ". ")
      }
    }
  }
}
