import AuditLoading
import AuditModel
import AuditTestSupport
import InputProblems

/// A text in which «these marks» say where a problem stands.
struct MarkedText {
  let text: String
  /// Nil where nothing is marked.
  let place: Place?

  init(_ marked: String) {
    var text = String.UnicodeScalarView()
    var line: Int32 = 1
    var column: Int32 = 1
    var start: (line: Int32, column: Int32)?
    var place: Place?
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "«": start = (line, column)
      case "»":
        guard let start else { preconditionFailure("a mark ends that has not begun") }
        place = Place(line: start.line, column: start.column, width: max(1, column - start.column))
      default:
        text.append(scalar)
        column += 1
        if scalar == "\n" { (line, column) = (line + 1, 1) }
      }
    }
    self.text = String(text)
    self.place = place
  }
}

/// The documents of a small world, each good.
enum Document: String, CaseIterable {
  case standard, measures, tailoring, facility, record

  var path: String {
    switch self {
    case .standard: "Standards/test.yaml"
    case .measures: "Standards/measures.yaml"
    case .tailoring: "Standards/tailoring/local.yaml"
    case .facility: "Audits/home/facility.yaml"
    case .record: "Audits/home/2026-03-14-inspection.yaml"
    }
  }

  var text: String {
    switch self {
    case .standard:
      """
      standard: test
      edition: "1"
      revision: 1
      title: Test
      ratings: [{rating: good, needs: [{every: {level: required}, at-least: met}]}, {rating: bad}]
      sections:
        - id: food
          title: Food
          criteria:
            - id: food.meals
              level: required
              text: Three meals
              verify: [document]
              basis: {status: derived}

      """
    case .measures:
      """
      measures:
        - {id: meals, title: {en: Meals, km: អាហារ}}
        - {id: residents, title: {en: Residents, km: អ្នកស្នាក់នៅ}}
        - {id: caregivers, title: {en: Caregivers, km: អ្នកថែទាំ}}
        - {id: load, title: {en: Load, km: បន្ទុក}, quotient: [residents, caregivers]}

      """
    case .tailoring:
      """
      tailoring: local
      of: test
      authority: The ministry
      set:
        food.meals: {level: required}

      """
    case .facility:
      """
      facility: home
      name: Example Home
      example: true
      province: Phnom Penh
      care: shelter
      operator: ngo
      residents: [girls, women]
      serves: [sex-trafficking]
      location: confidential
      standards: [test]

      """
    case .record:
      """
      visit:
        date: 2026-03-14
        kind: inspection
        by: A team
      measures: {meals: 3}
      services:
        shelter: {provided: [girls]}
      answers:
        test:
          food.meals: met

      """
    }
  }
}

/// A folder with standards and a facility, which can be written over piece by piece.
struct SmallWorld {
  let folder = TemporaryFolder()

  init() {
    for document in Document.allCases { write(document.text, to: document) }
  }

  static let today = CalendarDay(year: 2026, month: 3, day: 14)!

  func path(_ document: Document) -> String { path(document.path) }
  func path(_ name: String) -> String { folder.path + "/" + name }

  func write(_ text: String, to document: Document) { folder.write(text, to: document.path) }

  func loadStandards(tailored: Bool = false, checksAllTailorings: Bool = false) -> Reviewed<StandardLibrary> {
    loadLibrary(
      folder: path("Standards"), tailorings: tailored ? [path(.tailoring)] : [],
      checksAllTailorings: checksAllTailorings)
  }

  func loadHome(standards: [String] = ["test"], today: CalendarDay = today) -> LoadedFacility {
    let found = findFacilities([path("Audits")])
    precondition(found.folders.count == 1, "a small world has one facility")
    return loadFacility(found.folders[0], standards: standards, today: today)
  }
}

/// The record of a small world with `text` for its document; nil where it has errors.
func loadRecord(_ text: String) -> InspectionRecord? {
  let world = SmallWorld()
  world.write(text, to: .record)
  return world.loadHome().records.first
}

/// The standard of a small world with `text` for its document; nil where it has errors.
func loadStandard(_ text: String) -> Standard? {
  let world = SmallWorld()
  world.write(text, to: .standard)
  return world.loadStandards().value?.standard("test")
}

extension String {
  /// With the one place where `old` stands changed to `new`.
  func changing(_ old: String, to new: String) -> String {
    let parts = ranges(of: old)
    precondition(parts.count == 1, "“\(old)” must stand there once, not \(parts.count) times")
    return replacingCharacters(in: parts[0], with: new)
  }

  private func replacingCharacters(in range: Range<Index>, with new: String) -> String {
    String(self[..<range.lowerBound]) + new + self[range.upperBound...]
  }
}
