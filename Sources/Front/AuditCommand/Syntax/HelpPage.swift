internal import AuditText
internal import AuditWording

/// The help of the program and of each command.
enum HelpPage {
  static func program(style: PageStyle) -> String {
    var page = TextPage(isColoured: style.isColoured)
    page.line(Words.Help.program[style.language], .strong)
    page.blank()
    page.line(Words.Help.usageLine[style.language])
    page.blank()
    for command in Syntax.commands {
      page.entry(command.name, command.summary[style.language], indent: 2, labelWidth: 12)
    }
    page.blank()
    page.line(Words.Help.pointer[style.language])
    page.line(Words.Help.exitStatus[style.language])
    return page.text + example("careaudit audit", style: style)
  }

  static func command(_ syntax: CommandSyntax, style: PageStyle) -> String {
    var page = TextPage(isColoured: style.isColoured)
    let call: [String] = ["careaudit", syntax.name, syntax.operands, Words.Help.optionsMark[style.language]]
    page.line(
      Words.Help.usage[style.language] + Words.Common.colon[style.language]
        + call.filter { !$0.isEmpty }.joined(separator: " "), .strong)
    page.blank()
    page.line(syntax.details[style.language])
    page.blank()
    let common = Set(Syntax.common.map(\.name))
    let own = syntax.options.filter { !common.contains($0.name) }
    list(own, on: &page, style: style)
    if !own.isEmpty {
      page.blank()
      page.line(Words.Help.commonOptions[style.language])
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
    "\n" + Words.Common.examples[style.language] + Words.Common.bareColon[style.language] + "\n  " + line + "\n"
  }
}

extension OptionSyntax.Value {
  fileprivate var suffix: String {
    switch self {
    case .none: ""
    case .required(let name): " " + name
    case .two(let first, let second): " " + first + " " + second
    case .oneOf(let words): " " + words.joined(separator: "|")
    case .optional(let words): "[=" + words.joined(separator: "|") + "]"
    }
  }
}
