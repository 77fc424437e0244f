/// Where the texts of a group of the catalogue are read; nil for a group that has no place yet.
package func readingPlace(ofGroup group: String) -> Sentence? {
  switch group {
  case "list", "common", "language", "level", "day", "span", "action-status", "answer-kind", "answer-move",
    "basis-status", "care-kind", "operator", "location", "resident-group", "served-group", "service",
    "service-audience", "standard-kind", "source-extent", "translation-status", "verification", "visit-kind", "voice",
    "walk-stop", "rating-word", "threshold", "cost-unit", "need", "privacy":
    Words.WordingPlace.everywhere
  case "report", "report-view", "correction", "version-change", "own-view", "next-rating", "settled", "explanation",
    "progress", "care-gap":
    Words.WordingPlace.report
  case "danger": Words.WordingPlace.danger
  case "plan", "plan-change", "plan-choice": Words.WordingPlace.plan
  case "letter": Words.WordingPlace.letter
  case "comparison", "comparison-table", "grouping-key", "movement", "mending", "mending-table", "inspector",
    "inspector-table", "publication":
    Words.WordingPlace.comparison
  case "chart": Words.WordingPlace.chart
  case "checklist", "follow-up": Words.WordingPlace.checklist
  case "table", "report-table", "codebook", "tidy", "resident-table": Words.WordingPlace.tables
  case "due", "due-report", "cycle-state": Words.WordingPlace.due
  case "standards", "edition", "province", "wording", "wording-place", "sheet", "draft":
    Words.WordingPlace.standards
  case "entry", "typing", "typing-help", "typing-residents", "sense": Words.WordingPlace.typing
  case "facility", "facility-command", "place", "starter-record": Words.WordingPlace.facility
  case "audit-problem", "file-problem", "import-problem", "plan-problem", "problem", "problem-title",
    "standard-problem", "syntax-slip", "text-problem", "yaml-problem", "writing-problem", "wording-problem",
    "sheet-problem", "draft-problem":
    Words.WordingPlace.problem
  case "form", "readout", "phone": Words.WordingPlace.form
  case "fill-in": Words.WordingPlace.fillIn
  case "help", "argument", "output", "pages", "registry", "remote-registry", "search", "site": Words.WordingPlace.help
  case "import": Words.WordingPlace.importing
  case "paper": Words.WordingPlace.paper
  case "residents", "resident-screen": Words.WordingPlace.questionnaire
  case "xlsform": Words.WordingPlace.xlsform
  default: nil
  }
}

/// Where a text of a file of standards is read, by its key: what part it is, of what.
package func readingPlace(ofKey key: String) -> Sentence {
  let parts = key.split(separator: "/").map(String.init)
  let isCriterion = parts.count > 2 && parts[1].contains(".")
  switch parts.first {
  case "measures": return Words.Common.measure
  case "holidays": return Words.WordingPlace.holidays
  case "provinces": return Words.WordingPlace.provinces
  case "residents": return Words.WordingPlace.questionnaire
  case "tailoring": return Words.WordingPlace.tailoring
  default: break
  }
  if isCriterion { return Words.Common.criterion + Sentence(same: " · ") + part(ofCriterion: parts.dropFirst(2)) }
  switch parts.dropFirst().first {
  case "sections": return Words.Common.section
  case "ratings", "section-ratings", "scoring": return Words.Common.ratingHeading
  case "sources": return Words.Common.source
  default: return Words.Common.standard
  }
}

private func part(ofCriterion parts: ArraySlice<String>) -> Sentence {
  switch parts.first {
  case "title": Words.Common.title
  case "text": Words.Common.requirement
  case "ask": Words.Common.ask
  case "guidance": Words.Common.guidanceHeading
  case "examples": Words.Common.examples
  case "basis": Words.Common.basisHeading
  case "remedy": parts.last == "proof" ? Words.Common.proof : Words.Common.remedy
  default: Sentence(same: parts.joined(separator: "/"))
  }
}
