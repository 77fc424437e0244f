internal import AuditModel
internal import FileAccess
internal import InputProblems

/// What a file beside the records of a facility is by its name.
enum FileRole: Equatable {
  /// `2026-03-14-inspection`
  case record(stem: String)
  /// facility.yaml or plan.yaml, which have readers of their own.
  case companion
  /// It ends like our files and bears none of their names.
  case misnamed
  /// It looks like one of our files but for its ending.
  ///
  /// - Parameter suggested: how it should be called, where that can be told.
  case wrongEnding(suggested: String?)
  /// It looks like one of ours and is none, or not yet.
  case unread(UnreadFile)
  /// What an import kept of a record, under its name.
  case backup(record: String)
  /// What is being typed in of a visit.
  case draft(CalendarDay, kind: String)
  /// Anything else: a picture, a note, a form.
  case other

  init(ofFile name: String) {
    // Nearly every file of a folder is a record, and bears the name of nothing else.
    let ending = ".yaml"
    if name.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8), isRecordName(name.dropLast(ending.count)) {
      self = .record(stem: String(name.dropLast(ending.count)))
    } else if name.utf8.elementsEqual("facility.yaml".utf8) || name.utf8.elementsEqual("plan.yaml".utf8) {
      self = .companion
    } else if let own = FileRole(ownFile: name) {
      self = own
    } else if let leftOver = FileRole.leftOver(name) {
      self = .unread(leftOver)
    } else if name.hasYAMLEnding {
      let stem = name.dropLast(".yaml".count)
      self = name.hasSuffix(".yaml") && isRecordName(stem) ? .record(stem: String(stem)) : .misnamed
    } else {
      self = name.looksLikeYAML ? .wrongEnding(suggested: FileRole.suggested(for: name)) : .other
    }
  }

  /// What the program itself, or the system, keeps beside records.
  private init?(ownFile name: String) {
    if let mark = name.firstRange(of: ".before-import-"), name[mark.upperBound...].allSatisfy({ $0.isNumber }) {
      self = .backup(record: String(name[..<mark.lowerBound]))
      return
    }
    let (head, tail) = (".enter-", ".txt")
    if name.hasPrefix(head), name.hasSuffix(tail), name.utf8.count > head.utf8.count + tail.utf8.count {
      let stem = name.dropFirst(head.count).dropLast(tail.count)
      if isRecordName(stem), let day = CalendarDay(iso: stem.utf8.prefix(10)) {
        self = .draft(day, kind: String(decoding: stem.utf8.dropFirst(11), as: UTF8.self))
        return
      }
    }
    // What the Mac keeps of each file on sticks holds nothing of it.
    if name.hasPrefix(".careaudit-") || name.hasPrefix("._") {
      self = .other
      return
    }
    return nil
  }

  /// What other programs leave beside one of ours; nil where it is nothing of that kind.
  private static func leftOver(_ name: String) -> UnreadFile? {
    let lower = InvisibleSigns.trimmed(name).lowercased()
    if lower.hasPrefix("~$") || lower.hasPrefix(".~lock.") { return .openElsewhere }
    if lower.hasPrefix(".#"), lower.dropFirst(2).isNamedLikeOurs { return .openElsewhere }
    if lower.hasPrefix("#"), lower.hasSuffix("#"), lower.dropFirst().isNamedLikeOurs { return .unsavedChanges }
    let visible = lower.drop { $0 == "." }
    guard visible.isNamedLikeOurs else { return nil }
    let ending = visible.lastIndex(of: ".").map { visible[visible.index(after: $0)...] } ?? ""
    if ["swp", "swo", "swn", "swx", "kate-swp"].contains(ending) { return .unsavedChanges }
    let copies: [Substring] = ["bak", "orig", "old", "save", "backup", "tmp", "rej", "part", "copy"]
    if lower.hasSuffix("~") || copies.contains(ending) || visible.contains(".sync-conflict-") { return .copy }
    guard name.hasPrefix("."), lower.hasYAMLEnding else { return nil }
    return .hidden(suggested: String(name.drop { $0 == "." }))
  }

  /// The name that a file should bear instead, where it begins like one of ours.
  private static func suggested(for name: String) -> String? {
    let shown = InvisibleSigns.shown(InvisibleSigns.trimmed(name)).lowercased()
    let stem = shown.prefix { $0 != "." && $0 != " " && $0 != "~" }
    return isRecordName(stem) || stem == "facility" || stem == "plan" ? stem + ".yaml" : nil
  }
}

extension String {
  /// Whether it ends in `.yaml` or `.yml`, letter by letter.
  var hasYAMLEnding: Bool { hasSuffix(".yaml") || hasSuffix(".yml") }

  /// Whether a file so called seems to be one of ours but for its ending: `.YAML`, `.yaml.txt`, `.yaml ` with a space behind it, or
  /// none where the rest is the name of a record.
  var looksLikeYAML: Bool {
    let name = InvisibleSigns.trimmed(self).lowercased()
    if name.contains(".before-import-") || hasYAMLEnding { return false }
    if name.contains(".yaml") || name.contains(".yml") { return !name.hasSuffix("~") }
    let stem = name.prefix { $0 != "." }
    guard isRecordName(stem) || stem == "facility" || stem == "plan" else { return false }
    return ["", ".txt", ".text", ".yam", ".yalm", ".ymal", ".yaml", ".yml"].contains(name.dropFirst(stem.count))
  }
}

extension Substring {
  /// Whether a name, in small letters, is that of one of our files but for what may stand behind it.
  fileprivate var isNamedLikeOurs: Bool {
    if contains(".yaml") || contains(".yml") { return true }
    let stem = prefix { $0 != "." && $0 != "~" }
    return isRecordName(stem) || stem == "facility" || stem == "plan"
  }
}

/// `2026-03-14-inspection`
func isRecordName(_ stem: Substring) -> Bool {
  CalendarDay(iso: stem.utf8.prefix(10)) != nil && stem.utf8.dropFirst(10).first == UInt8(ascii: "-")
    && VisitKind(word: String(decoding: stem.utf8.dropFirst(11), as: UTF8.self)) != nil
}

/// What lies in the folders within a folder.
struct InnerFiles {
  /// However deep, also those whose names begin with a dot; not those in the folder itself.
  var files: [String] = []
  /// Folders whose names begin with a dot, in the folder itself too; they are not looked into.
  var hiddenFolders: [String] = []
}

/// The files in the folders within a folder, however deep. A link that leads to a folder above, or to one that was looked into, is
/// passed over.
///
/// - Parameters:
///   - files: where they lie.
///   - most: how many files and folders are looked at.
func filesInFolders(within path: String, in files: any FileTree, most: Int = 20_000) -> InnerFiles {
  var found = InnerFiles()
  var left = most
  // Most folders have none within them, and need not be resolved.
  lazy var top = (try? files.resolvedPath(path)) ?? path
  var seen: Set<[UInt8]> = []
  func look(into folder: String, depth: Int) {
    for isHidden in [false, true] {
      for name in (try? files.names(inFolder: folder, hidden: isHidden)) ?? [] {
        guard left > 0 else { return }
        left -= 1
        let child = folder.appending(path: name)
        switch try? files.kind(ofPath: child) {
        case .folder where isHidden: found.hiddenFolders.append(child)
        case .folder where depth < 16:
          // `top` itself begins with its own path.
          guard let resolved = try? files.resolvedPath(child), !(top + "/").hasPrefix(resolved + "/"),
            seen.insert(Array(resolved.utf8)).inserted
          else { break }
          look(into: child, depth: depth + 1)
        case .file where depth > 0: found.files.append(child)
        default: break
        }
      }
    }
  }
  look(into: path, depth: 0)
  return found
}

/// The records and what belongs to them in a folder whose name begins with a dot, however deep: what bears the name of one of ours
/// there, and nothing else, for other programs keep such folders too.
func ourFiles(inHiddenFolder path: String, in tree: any FileTree) -> [String] {
  let most = 2_000
  let inside = (try? tree.names(inFolder: path)) ?? []
  let hidden = (try? tree.names(inFolder: path, hidden: true)) ?? []
  let files = (inside + hidden).prefix(most).map { path.appending(path: $0) }.filter {
    (try? tree.kind(ofPath: $0)) == .file
  }
  let inner = filesInFolders(within: path, in: tree, most: most)
  let deeper = inner.hiddenFolders.filter { $0.utf8.count < 3_000 }.flatMap { ourFiles(inHiddenFolder: $0, in: tree) }
  return (files + inner.files).filter { FileRole(ofFile: $0.lastPathPart).isOurs } + deeper
}

extension FileRole {
  /// Whether it bears the name of a record, or of what lies beside records.
  fileprivate var isOurs: Bool {
    switch self {
    case .record, .companion, .unread(.hidden): true
    default: false
    }
  }
}
