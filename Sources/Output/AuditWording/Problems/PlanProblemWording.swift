internal import AuditModel
internal import InputProblems

// Problems of plans that are kept.

extension PlanTrouble {
  var wording: ProblemWording {
    switch self {
    case .keyMissing(let status, let key):
      ProblemWording(
        "plan-key-missing",
        Sentence("the status is \(status), but “\(key)” is missing", "ស្ថានភាពគឺ \(status) តែខ្វះ “\(key)”"),
        hint: planExample(key))
    case .contradicts(let status, let key):
      ProblemWording(
        "plan-contradicts",
        Sentence(
          "the status is \(status), but there is “\(key)”: two edits contradict each other",
          "ស្ថានភាពគឺ \(status) តែមាន “\(key)”៖ ការកែពីរផ្ទុយគ្នា"),
        hint: Sentence(
          "set the status that is true, or take “\(key)” away", "សូមសរសេរស្ថានភាពដែលពិត ឬលុប “\(key)” ចេញ"))
    case .dayBeforeFinding(let day, let found):
      ProblemWording(
        "day-before-finding",
        Sentence(
          "\(day) is before the finding of \(found)", "\(day) គឺមុនការរកឃើញនៃ \(found)"),
        hint: Sentence("write the day on which it happened", "សូមសរសេរថ្ងៃដែលបានធ្វើពិតប្រាកដ"))
    case .criterionUnknown(let id, let nearest):
      ProblemWording(
        "plan-criterion-unknown",
        Sentence("no standard has the criterion “\(id)”", "គ្មានស្តង់ដារណាមានលក្ខណៈវិនិច្ឆ័យ “\(id)” ទេ"),
        hint: didYouMean(
          nearest,
          otherwise: Sentence(
            "when the plan is made again, this action moves to the history",
            "ពេលរៀបចំផែនការឡើងវិញ សកម្មភាពនេះនឹងត្រូវរក្សាទុកក្នុង history")))
    case .budgetActionUnknown(let id, let nearest):
      ProblemWording(
        "budget-action-unknown",
        Sentence("no action of this plan has the id “\(id)”", "គ្មានសកម្មភាពណាក្នុងផែនការនេះមាន id “\(id)” ទេ"),
        hint: didYouMean(
          nearest,
          otherwise: Sentence("plan --budget N --write chooses anew", "plan --budget N --write ជ្រើសរើសសាជាថ្មី")))
    case .doneWithoutProof(let asked):
      ProblemWording(
        "done-without-proof",
        Sentence("this is said to be done, and nothing is named that shows it", "សកម្មភាពនេះសរសេរថាបានធ្វើរួច តែគ្មានភស្តុតាងបញ្ជាក់"),
        hint: (asked.map {
          Sentence("the plan asks for: ", "ផែនការទាមទារ៖ ") + $0.sentence + Sentence(" Write ", " សូមសរសេរ ")
        } ?? Sentence("write ", "សូមសរសេរ ")) + Sentence(same: "done: {date: 2026-03-14, proof: [photo.jpg]}"))
    case .waiverExpired(let day):
      ProblemWording(
        "waiver-expired",
        Sentence(
          "this waiver ended on \(day), so the action is open again",
          "ការលើកលែងនេះបានផុតកំណត់នៅ \(day) ដូច្នេះសកម្មភាពនេះត្រូវអនុវត្តវិញ"),
        hint: Sentence(
          "carry it out, or have the authority renew the waiver",
          "សូមអនុវត្តវា ឬសុំអាជ្ញាធរបន្តការលើកលែង"))
    }
  }

  private func planExample(_ key: String) -> Sentence {
    let example =
      switch key {
      case "done": "done: {date: 2026-03-14, proof: roster.jpg}"
      case "verified": "verified: {date: 2026-06-14, by: 2026-06-14-inspection}"
      default: "waived: {authority: …, reason: …, until: 2026-12-31}"
      }
    return Sentence("write " + example, "សូមសរសេរ " + example)
  }
}
