internal import AuditModel
internal import FileReading

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
  /// Anything else: a picture, a note, a form, what an import kept.
  case other

  init(ofFile name: String) {
    if name.utf8.elementsEqual("facility.yaml".utf8) || name.utf8.elementsEqual("plan.yaml".utf8) {
      self = .companion
    } else if name.hasYAMLEnding {
      let stem = name.dropLast(".yaml".count)
      self = name.hasSuffix(".yaml") && isRecordName(stem) ? .record(stem: String(stem)) : .misnamed
    } else {
      self = name.looksLikeYAML ? .wrongEnding(suggested: FileRole.suggested(for: name)) : .other
    }
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

/// `2026-03-14-inspection`
func isRecordName(_ stem: Substring) -> Bool {
  CalendarDay(iso: stem.utf8.prefix(10)) != nil && stem.utf8.dropFirst(10).first == UInt8(ascii: "-")
    && VisitKind(word: String(decoding: stem.utf8.dropFirst(11), as: UTF8.self)) != nil
}

/// The files in the folders within a folder, however deep; not those in the folder itself.
///
/// - Parameter most: how many files and folders are looked at.
func filesInFolders(within path: String, most: Int = 20_000) -> [String] {
  var files: [String] = []
  var left = most
  func look(into folder: String, depth: Int) {
    for name in (try? names(inFolder: folder)) ?? [] {
      guard left > 0 else { return }
      left -= 1
      let child = folder.appending(path: name)
      switch try? kind(ofPath: child) {
      case .folder where depth < 16: look(into: child, depth: depth + 1)
      case .file where depth > 0: files.append(child)
      default: break
      }
    }
  }
  look(into: path, depth: 0)
  return files
}
