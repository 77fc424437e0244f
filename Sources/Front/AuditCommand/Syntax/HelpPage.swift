internal import AuditText
internal import AuditWording

/// The help of the program and of each command.
enum HelpPage {
  static func program(style: PageStyle) -> String {
    var page = TextPage(isColoured: style.isColoured)
    page.line(
      Sentence(
        "careaudit — audits care facilities against Cambodia's minimum standards",
        "careaudit — ធ្វើសវនកម្មគ្រឹះស្ថានថែទាំតាមស្តង់ដារអប្បបរមារបស់កម្ពុជា")[style.language], .strong)
    page.blank()
    page.line(Sentence("usage: careaudit COMMAND …", "របៀបប្រើ៖ careaudit COMMAND …")[style.language])
    page.blank()
    for command in Syntax.commands {
      page.entry(command.name, command.summary[style.language], indent: 2, labelWidth: 12)
    }
    page.blank()
    page.line(
      Sentence(
        "careaudit COMMAND --help shows what it takes; careaudit --version shows the version.",
        "careaudit COMMAND --help បង្ហាញរបៀបប្រើ; careaudit --version បង្ហាញកំណែ។")[style.language])
    page.line(
      Sentence(
        "Exit status: 0 done; 1 with --strict, where a facility is below its minimum or undetermined; 2 something was "
          + "wrong with the input, the arguments or the machine; what was right is still reported.",
        "លេខបញ្ចប់៖ 0 រួចរាល់; 1 ពេលប្រើ --strict បើមានគ្រឹះស្ថានក្រោមអប្បបរមា ឬមិនទាន់កំណត់បាន; 2 មានបញ្ហាក្នុងឯកសារ ពាក្យបញ្ជា "
          + "ឬម៉ាស៊ីន តែអ្វីដែលត្រឹមត្រូវនៅតែបង្ហាញ។")[style.language])
    return page.text + example("careaudit audit", style: style)
  }

  static func command(_ syntax: CommandSyntax, style: PageStyle) -> String {
    var page = TextPage(isColoured: style.isColoured)
    page.line(
      Sentence("usage", "របៀបប្រើ")[style.language] + ": careaudit " + syntax.name + " " + syntax.operands + " "
        + Sentence("[options]", "[ជម្រើស]")[style.language], .strong)
    page.blank()
    page.line(syntax.details[style.language])
    page.blank()
    let common = Set(Syntax.common.map(\.name))
    let own = syntax.options.filter { !common.contains($0.name) }
    list(own, on: &page, style: style)
    if !own.isEmpty {
      page.blank()
      page.line(Sentence("options of most commands:", "ជម្រើសរួមនៃពាក្យបញ្ជាភាគច្រើន៖")[style.language])
    }
    list(syntax.options.filter { common.contains($0.name) }, on: &page, style: style)
    return page.text + example(syntax.example, style: style)
  }

  private static func list(_ options: [OptionSyntax], on page: inout TextPage, style: PageStyle) {
    for option in options {
      page.entry(option.name + option.value.suffix, option.help[style.language], indent: 2, labelWidth: 34)
    }
  }

  private static func example(_ line: String, style: PageStyle) -> String {
    "\n" + Sentence("example", "ឧទាហរណ៍")[style.language] + ":\n  " + line + "\n"
  }
}

extension OptionSyntax.Value {
  fileprivate var suffix: String {
    switch self {
    case .none: ""
    case .required(let name): " " + name
    case .oneOf(let words): " " + words.joined(separator: "|")
    case .optional(let words): "[=" + words.joined(separator: "|") + "]"
    }
  }
}
