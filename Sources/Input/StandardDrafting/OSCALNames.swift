/// What a standard has and OSCAL has no place for stands in properties and parts of these names, in a namespace of their own. How they
/// map is told in Standards/README.md.
public enum OSCALName {
  public static let namespace = "urn:careaudit:oscal:1"

  // Of a catalogue.
  public static let standard = "standard"
  public static let edition = "edition"
  public static let revision = "revision"
  public static let kind = "kind"
  public static let adopted = "adopted"
  public static let digest = "digest"
  public static let issuer = "issuer"
  /// Its class is the word, its value the credit.
  public static let scale = "scale"
  /// How a rating of the scale is shown; its class is the word.
  public static let scaleTitle = "scale-title"
  /// Its class is the level.
  public static let levelWeight = "level-weight"
  public static let rating = "rating"
  public static let cycle = "cycle"
  public static let measure = "measure"
  public static let extent = "extent"
  /// A title in Khmer.
  public static let titleKhmer = "title-km"

  // Of a control.
  public static let level = "level"
  public static let weight = "weight"
  public static let answer = "answer"
  public static let sampleAtLeast = "sample-at-least"
  public static let service = "service"
  /// Its class is the rating that the test gives.
  public static let threshold = "threshold"
  /// Its class is the key: `care`, `operator`, `residents` or `serves`.
  public static let applies = "applies"
  public static let notApplicable = "not-applicable"
  public static let verify = "verify"
  public static let hear = "hear"
  public static let walk = "walk"
  public static let basis = "basis"
  public static let equals = "equals"

  // Parts of a control that are ours.
  public static let ask = "ask"
  public static let basisNote = "basis-note"
  public static let example = "example"
  public static let remedy = "remedy"
  public static let proof = "proof"
  /// What the part that it lies in says in another language; its class is the language.
  public static let translation = "translation"

  /// The parts that OSCAL itself knows.
  public static let statement = "statement"
  public static let guidance = "guidance"
}
