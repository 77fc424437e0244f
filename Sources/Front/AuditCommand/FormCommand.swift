internal import AuditRendering

extension Syntax {
  static let form = CommandSyntax(
    name: "form", operands: "FACILITY", fewestOperands: 1, mostOperands: 1,
    options: page + [against, pageOutput] + fieldFormOptions,
    summary: Sentence("a form to fill in on a visit", "ទម្រង់សម្រាប់បំពេញពេលចុះពិនិត្យ"),
    details: Sentence("Makes a form of FACILITY to fill in.", "បង្កើតទម្រង់សម្រាប់ FACILITY។"),
    example: "careaudit form pp-014 --paper --output /tmp/form.html")
}

extension Session {
  /// `careaudit form`
  func form() throws(ArgumentError) -> Int32 {
    let (facility, checklist, library, hasErrors) = try makeChecklist()
    guard let facility, let checklist else { return 2 }
    guard try giveFieldForm(checklist, for: facility, in: library) ?? false else { return 2 }
    return status(hasErrors: hasErrors, allMeet: true)
  }
}
