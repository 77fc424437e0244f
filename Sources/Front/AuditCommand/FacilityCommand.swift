internal import AuditDesk
internal import AuditFolder
internal import AuditLoading
internal import AuditModel
internal import AuditText
internal import AuditWording
internal import InputProblems

extension Syntax {
  /// The options that say what a facility is.
  static let description = [
    OptionSyntax(name: "--care", value: .required("KIND"), help: Words.FacilityCommand.optionCare),
    OptionSyntax(name: "--operator", value: .oneOf(Operator.words), help: Words.FacilityCommand.optionOperator),
    OptionSyntax(
      name: "--residents", value: .required("girls,women"), mayRepeat: true, help: Words.Common.residentsAsked),
    OptionSyntax(
      name: "--serves", value: .required("at-risk,other"), mayRepeat: true,
      help: Words.FacilityCommand.optionServes),
    OptionSyntax(name: "--name", value: .required("TEXT"), help: Words.FacilityCommand.optionName),
    OptionSyntax(name: "--name-km", value: .required("TEXT"), help: Words.FacilityCommand.optionNameKm),
    OptionSyntax(name: "--province", value: .required("NAME"), help: Words.FacilityCommand.optionProvince),
    OptionSyntax(
      name: "--location", value: .oneOf(LocationDisclosure.words),
      help: Words.FacilityCommand.optionLocation),
  ]

  static let facility = CommandSyntax(
    name: "facility", operands: "ID", fewestOperands: 1, mostOperands: 1,
    options: common + description + [
      OptionSyntax(
        name: "--against", value: .required("ID"), mayRepeat: true,
        help: Words.FacilityCommand.optionAgainst),
      OptionSyntax(
        name: "--formerly", value: .required("ID"), mayRepeat: true,
        help: Words.FacilityCommand.optionFormerly),
      OptionSyntax(name: "--into", value: .required("DIR"), help: Words.Help.optionInto),
    ],
    formats: [],
    summary: Words.FacilityCommand.facilitySummary,
    details: Words.FacilityCommand.facilityDetails,
    example: "careaudit facility --help")
}

extension Session {
  /// `careaudit facility`
  func facility() throws(ArgumentError) -> Int32 {
    let id = arguments.operands[0]
    if let better = betterID(for: id) { throw .badFacilityID(id, suggested: better) }
    if let holder = desk.holder(of: id) {
      let origin = desk.source.origin(of: .facility, at: holder)
      let why =
        holder.id == id
        ? PlaceWording.isThere
        : isOneFolder(holder.id, id)
          ? Words.Place.oneFolder(id: id, other: holder.id) : PlaceWording.wasFormerly(id, holder.id)
      complain(why, about: origin)
      return 2
    }
    let library = desk.library()
    complain(library.problems)
    guard let facility = try describedFacility(id, library.value) else { return 2 }
    return try begin(facility) == nil ? 2 : 0
  }

  /// Begins a facility, and says what came of it; nil, with a sentence, where it could not be written.
  func begin(_ facility: Facility) throws(ArgumentError) -> FacilityEntry? {
    do throws(SourceError) {
      let begun = try desk.begin(facility, as: renderFacilityFile)
      console.write(desk.source.origin(of: .facility, at: begun.value) + "\n")
      show(withLines(begun.problems))
      return begun.value
    } catch {
      switch error.reason {
      case .exists: complain(PlaceWording.isThere, about: error.origin)
      case .noFolder: complain(Words.Place.noHome, about: arguments.value("--into") ?? "Audits")
      default: complain(error.wording, about: error.origin)
      }
      return nil
    }
  }

  /// What the options say of a facility, and at a terminal the answers to what they do not; nil where the answers end before all is
  /// known.
  ///
  /// - Parameter carried: what is known of it from elsewhere.
  func describedFacility(_ id: String, _ library: StandardLibrary, carried: PlaceDescription = PlaceDescription())
    throws(ArgumentError) -> Facility?
  {
    var place = try carried.overlaid(by: arguments, library)
    if !place.missing.isEmpty {
      guard console.inputIsTerminal else { throw .placeIncomplete(id, options: place.missing.map(\.option)) }
      var questions = PlaceQuestions(session: self, id: id, library: library)
      guard questions.ask(&place) else {
        complain(PlaceWording.notBegun)
        return nil
      }
    }
    return place.facility(id, in: library.provinces)
  }

  private func withLines(_ problems: [Problem]) -> [Problem] {
    withExcerpts(problems) { desk.source.bytes(at: $0, upTo: 8 << 20) }
  }
}
