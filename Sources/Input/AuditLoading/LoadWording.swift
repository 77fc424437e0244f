public import AuditModel
public import DataReading
public import FileAccess
public import InputProblems

/// The texts of a folder of standards, and where their review stands.
public struct StandardsWording: Sendable {
  /// A file that holds texts.
  public struct File: Sendable {
    public let path: String
    /// All of it, as it was read.
    public let bytes: [UInt8]
    /// In their order.
    public let texts: [WordingText]
    /// Which kind of file it is.
    public let kind: FileSchema
    /// What the keys of its texts begin with.
    public let stem: String
  }

  public let files: [File]
  public let review: WordingReview
  /// The file of the review, whether it is there or not.
  public let reviewPath: String
  /// All of it, as it was read; nil where it is not there, or cannot be read.
  public let reviewBytes: [UInt8]?
  /// Whether a review lies there that has errors: nothing may be written over it.
  public let isReviewUnusable: Bool

  public var texts: [WordingText] { files.flatMap(\.texts) }
}

/// The name of the file of the review, beside the standards.
public let wordingFileName = "wording.yaml"

/// The name of the file, beside the standards, of what a program noticed of texts and cannot decide.
public let wordingFindingsName = "wording-findings.csv"

/// The name of the file, beside the standards, of lines of the program's own output in which its sentences stand.
public let wordingPlacesName = "wording-places.csv"

/// The texts of a file that was read, in their order.
///
/// - Parameters:
///   - root: of the file.
///   - stem: what their numbers begin with, rule W1.
///   - file: which kind of file it is.
public func wordingTexts(of root: YAMLNode, stem: String, as file: FileSchema) -> [WordingText] {
  findTexts(root, stem: stem, as: file).map(\.text)
}

/// Where the review of a folder stands, without the texts that it is of; nil where it has errors.
///
/// - Parameters:
///   - folder: of the standards.
///   - tree: what it lies in.
public func loadReview(folder: String, in tree: any FileTree = FileSystem()) -> WordingReview? {
  let path = folder.appending(path: wordingFileName)
  guard (try? tree.kind(ofPath: path)) != nil else { return WordingReview() }
  let log = ProblemLog()
  guard let read = readDocument(path, in: tree, log: log) else { return nil }
  return loadReview(read.document.root, texts: nil, log: log)
}

/// Reads the texts of the standards, measures, holidays, provinces, questionnaire and tailorings of a folder, and their review.
///
/// Archived revisions are history, and are left as they are.
///
/// - Parameters:
///   - folder: of the standards.
///   - tree: where it lies.
/// - Returns: with the problems of files that cannot be read and of the review; what else is wrong with a standard is told by
///   ``loadLibrary(folder:tailorings:checksAllTailorings:in:)``.
/// - Complexity: O(bytes).
public func loadWording(folder: String, in tree: any FileTree = FileSystem()) -> Reviewed<StandardsWording> {
  let log = ProblemLog()
  let files =
    textFiles(in: folder, of: tree, stem: "")
    // A measure has one number, in whichever file it stands.
    + textFiles(in: folder.appending(path: "measures"), of: tree, stem: "measures")
    + textFiles(in: folder.appending(path: "tailoring"), of: tree, stem: "tailoring/")
  let read = mapConcurrently(files, efforts: files.map { tree.size(ofFile: $0.path) }) { file in
    let log = ProblemLog()
    let found = readDocument(file.path, in: tree, log: log).map { read in
      StandardsWording.File(
        path: file.path, bytes: read.bytes,
        texts: findTexts(read.document.root, stem: file.stem, as: file.kind).map(\.text), kind: file.kind,
        stem: file.stem)
    }
    // What is not quite right in such a file is told where it is checked.
    return (found, found == nil ? log.problems : [])
  }
  let texts = read.compactMap(\.0)
  for (_, problems) in read { log.add(problems) }
  let path = folder.appending(path: wordingFileName)
  var review: WordingReview?
  var bytes: [UInt8]?
  let isThere = (try? tree.kind(ofPath: path)) != nil
  if isThere, let read = readDocument(path, in: tree, log: log) {
    bytes = read.bytes
    let digests = Dictionary(texts.flatMap { $0.texts.map { ($0.key, $0.digest) } }) { first, _ in first }
    review = loadReview(read.document.root, texts: digests, log: log)
  }
  return Reviewed(
    StandardsWording(
      files: texts, review: review ?? WordingReview(), reviewPath: path, reviewBytes: bytes,
      isReviewUnusable: isThere && review == nil), log.problems)
}

private func textFiles(
  in folder: String, of tree: any FileTree, stem: String
) -> [(path: String, stem: String, kind: FileSchema)] {
  ((try? tree.names(inFolder: folder)) ?? []).filter { $0.hasSuffix(".yaml") && $0 != wordingFileName }.map { name in
    let kind: FileSchema =
      switch name {
      case _ where stem == "measures": .measures
      case _ where !stem.isEmpty: .tailoring
      case "measures.yaml": .measures
      case "holidays.yaml": .holidays
      case "provinces.yaml": .provinces
      case "residents.yaml": .questionnaire
      default: .standard
      }
    let own = stem == "measures" ? "" : name.dropLast(".yaml".count)
    return (folder.appending(path: name), stem + own, kind)
  }
}

/// `Standards/wording.yaml`: which texts were reviewed by whom, what is remarked on them, and corrections of the program's.
///
/// - Parameter texts: the digests of the texts of the standards by their keys; nil: not known, so that none is said to be missing.
/// - Returns: nil where it has errors.
func loadReview(_ root: YAMLNode, texts: [String: String]?, log: ProblemLog) -> WordingReview? {
  let before = log.problems.count { $0.severity == .error }
  guard let top = MappingReader<Schemas.WordingKey>(root, key: "wording", log: log) else { return nil }
  var review = WordingReview()
  for key in Schemas.WordingKey.allCases {
    switch key {
    case .wording: _ = top.required(key, top.text)
    case .reviewed: for item in top.list(key) ?? [] { loadReviewed(item, into: &review, texts: texts, log: log) }
    case .remarks:
      for (key, value) in top.names(key)?.pairs ?? [] {
        demandText(key, among: texts, log: log)
        if let text = top.text(value, key: key.string ?? "") { review.remarks[key.string ?? ""] = text }
      }
    case .corrections:
      for (key, value) in top.names(key)?.pairs ?? [] {
        let name = key.string ?? ""
        if !WordingText.isOfProgram(name) { log.error(.wording(.correctionOfFile(name)), at: key) }
        review.corrections[name] = loadCorrection(value, log: log)
      }
    }
  }
  top.finish()
  return log.problems.count { $0.severity == .error } == before ? review : nil
}

private func loadReviewed(_ node: YAMLNode, into review: inout WordingReview, texts: [String: String]?, log: ProblemLog)
{
  guard let mapping = MappingReader<Schemas.ReviewedKey>(node, key: "reviewed", log: log) else { return }
  defer { mapping.finish() }
  var by: String?
  var on: CalendarDay?
  var digests: [(key: YAMLNode, digest: String)] = []
  for key in Schemas.ReviewedKey.allCases {
    switch key {
    case .by: by = mapping.required(key, mapping.text)
    case .on: on = mapping.required(key, mapping.date)
    case .texts:
      guard mapping.required(key) != nil else { break }
      for (key, value) in mapping.names(key)?.pairs ?? [] {
        guard let digest = mapping.text(value, key: key.string ?? "") else { continue }
        let isDigest = digest.utf8.count == 16 && digest.utf8.allSatisfy { isHexadecimal($0) }
        if isDigest { digests.append((key, digest)) } else { log.error(.wording(.digestUnreadable(digest)), at: value) }
      }
    }
  }
  guard let by, let on else { return }
  for (key, digest) in digests {
    let name = key.string ?? ""
    demandText(key, among: texts, log: log)
    if let now = texts?[name], now != digest {
      log.warning(.wording(.draftAgain(name, by: by, on: on.iso)), at: key)
    }
    let mark = ReviewMark(by: by, on: on, digest: digest)
    if let other = review.marks.updateValue(mark, forKey: name), other.on > on { review.marks[name] = other }
  }
}

private func isHexadecimal(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte) }

/// Warns of a key of no text; those of the program are known to it alone.
private func demandText(_ node: YAMLNode, among texts: [String: String]?, log: ProblemLog) {
  guard let texts, let key = node.string, !WordingText.isOfProgram(key), texts[key] == nil else { return }
  log.warning(.wording(.keyUnknown(key, nearest: log.nearest(to: key, among: texts.keys), nil)), at: node)
}

private func loadCorrection(_ node: YAMLNode, log: ProblemLog) -> WordingReview.Correction? {
  guard let mapping = MappingReader<Schemas.WordCorrectionKey>(node, key: "corrections", log: log) else { return nil }
  defer { mapping.finish() }
  var (english, khmer, digest): (String?, String?, String?)
  for key in Schemas.WordCorrectionKey.allCases {
    switch key {
    case .en: english = mapping.text(key)
    case .km: khmer = mapping.text(key)
    case .of: digest = mapping.required(key, mapping.text)
    }
  }
  return digest.map { WordingReview.Correction(english: english, khmer: khmer, digest: $0) }
}
