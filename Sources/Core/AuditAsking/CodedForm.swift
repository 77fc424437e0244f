public import AuditModel

/// A checklist whose every line has a short code, so that what was written on paper is quickly typed in.
///
/// A code is the letter of a part, a number, and a letter that follows from both and from the whole form: `K07R`. The same
/// facility asked the same things has the same codes; another form has other check letters, so that a paper of last year's
/// standards is noticed at its first line.
public struct CodedForm: Sendable {
  /// What a line asks for.
  public enum Subject: Sendable {
    /// A position in the catalogue.
    case measure(Int)
    case service(Service)
    case question(Checklist.Question)
  }

  public struct Line: Sendable {
    public let code: String
    public let part: FormPart
    public let subject: Subject
  }

  public let checklist: Checklist
  /// Four signs that stand on every page.
  public let number: String
  /// By part, in walking order.
  public let lines: [Line]
  private let places: [String: Int]

  /// - Parameters:
  ///   - checklist: each line becomes one question, in its order.
  ///   - facility: its id; empty for a form that any facility may fill in.
  ///   - measures: names what is counted or measured.
  /// - Complexity: O(lines).
  public init(_ checklist: Checklist, facility: String, measures: MeasureCatalogue) {
    let parts = FormPart.allCases.map { part in (part, CodedForm.subjects(of: part, in: checklist)) }
    var hash = Fingerprint()
    hash.add(facility)
    for subject in parts.flatMap({ $0.1 }) { hash.add(subject, measures) }
    var lines: [Line] = []
    for (part, subjects) in parts {
      let width = subjects.count > 99 ? 3 : 2
      for (index, subject) in subjects.enumerated() {
        let digits = String(index + 1)
        let number = String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
        let code = part.letter + number
        lines.append(Line(code: code + CodedForm.checkLetter(of: code, hash.value), part: part, subject: subject))
      }
    }
    self.checklist = checklist
    number = hash.text
    self.lines = lines
    var places: [String: Int] = [:]
    for (index, line) in lines.enumerated() { places[line.code] = index }
    self.places = places
  }

  public func lines(of part: FormPart) -> [Line] { lines.filter { $0.part == part } }

  private static func subjects(of part: FormPart, in checklist: Checklist) -> [Subject] {
    switch part {
    case .measures: checklist.measures.map { .measure($0.measure) }
    case .services: checklist.services.map { .service($0) }
    case .stop(let stop): checklist.questions(at: stop).map { .question($0) }
    }
  }
}

/// A part of a form: what is counted, the services, then each stop of the walk.
public enum FormPart: Sendable, Hashable {
  case measures, services
  case stop(WalkStop)

  public static let allCases = [FormPart.measures, .services] + WalkStop.allCases.map { .stop($0) }

  /// The letter that its codes begin with.
  public var letter: String {
    switch self {
    case .measures: "N"
    case .services: "V"
    case .stop(let stop):
      switch stop {
      case .papers: "P"
      case .staff: "S"
      case .gate: "G"
      case .kitchen: "K"
      case .rooms: "R"
      case .washing: "W"
      case .health: "H"
      case .files: "F"
      case .talksWithStaff: "T"
      case .talksWithResidents: "C"
      }
    }
  }
}

extension Voice {
  /// The letter by which it is ticked on paper and typed in.
  public var letter: String { String(word.prefix(1)) }
}

// MARK: Finding a line again

extension CodedForm {
  /// What a typed code comes to.
  public enum Found: Sendable, Equatable {
    /// A position among the lines.
    case line(Int)
    /// There is such a line, but the last letter is missing or belongs to another form or line; its right code.
    case wrongLetter(String)
    /// A code of no line.
    case nothing
    /// Not written like a code at all.
    case noCode
  }

  /// - Parameter typed: in either case, in Latin or Khmer digits, even with the keyboard set to Khmer.
  public func find(_ typed: some StringProtocol) -> Found {
    var code = ""
    for scalar in typed.unicodeScalars {
      guard let sign = latinSign(of: scalar) else { return .noCode }
      code.unicodeScalars.append(sign)
    }
    let signs = Array(code.utf8)
    guard let first = signs.first, CodedForm.isLetter(first), signs.count >= 3 else { return .noCode }
    let hasLetter = CodedForm.isLetter(signs.last!)
    let digits = signs.dropFirst().dropLast(hasLetter ? 1 : 0)
    guard digits.count >= 2, digits.count <= 3, digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return .noCode }
    if let place = places[code] { return .line(place) }
    let stem = String(decoding: hasLetter ? signs.dropLast() : signs[...], as: UTF8.self)
    guard let line = lines.first(where: { String($0.code.dropLast()) == stem }) else { return .nothing }
    return .wrongLetter(line.code)
  }

  private static func isLetter(_ sign: UInt8) -> Bool { sign >= 0x41 && sign <= 0x5A }

  /// Letters that are not taken for a digit or for each other when written by hand.
  private static let letters: [Character] = [
    "A", "C", "D", "E", "F", "G", "H", "J", "K", "M", "N", "P", "R", "T", "U", "V", "W", "X", "Y",
  ]

  /// Tells apart any two codes that differ in one sign, or in two neighbouring digits that changed places: the weights are
  /// distinct and not zero modulo the prime 19.
  private static func checkLetter(of code: String, _ seed: UInt64) -> String {
    var sum = Int(seed % 19)
    for (index, sign) in code.utf8.enumerated() {
      sum += (index == 0 ? partOrder(sign) : Int(sign) - 0x30) * (index + 1)
    }
    return String(letters[sum % 19])
  }

  private static func partOrder(_ letter: UInt8) -> Int {
    FormPart.allCases.firstIndex { $0.letter.utf8.first == letter }!
  }
}

/// A number that follows from all that a form asks, by FNV-1a.
private struct Fingerprint {
  var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
    add(0)
  }

  mutating func add(_ subject: CodedForm.Subject, _ measures: MeasureCatalogue) {
    switch subject {
    case .measure(let measure): add(measures.measures[measure].id)
    case .service(let service): add(service.word)
    case .question(let question):
      add(question.standard.id + "/" + question.criterion.id)
      for word in question.standard.scale.words { add(word) }
    }
  }

  private mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

  /// Four signs that are not taken for each other.
  var text: String {
    let signs = Array("23456789ACDEFHJKMNPRTUVWXY")
    var rest = (value ^ value >> 32) & 0xFFFF_FFFF
    var text = ""
    for _ in 0..<4 {
      text.append(signs[Int(rest % UInt64(signs.count))])
      rest /= UInt64(signs.count)
    }
    return text
  }
}
