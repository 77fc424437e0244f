/// Files of a registry on their way between two machines: a heading, and for each file how many bytes it has and how many the path under
/// which it is kept, a line end, the path, a line end, and the bytes.
public enum FileBundle {
  public struct File: Sendable, Equatable {
    /// `Audits/kc-005/plan.yaml`
    public let subject: String
    public let bytes: [UInt8]

    public init(subject: String, bytes: [UInt8]) {
      self.subject = subject
      self.bytes = bytes
    }
  }

  /// So many files at once at most, and so many bytes of them unless it is one alone: a commit of them costs little, and others need not
  /// wait.
  public static let mostFiles = 256
  public static let mostBytes = 2 << 20
  /// So large a bundle is at most: that of one file which is as large as one may be.
  public static let most = FileToBring.most + 1 << 16

  private static let heading = Array("careaudit-files/1\n".utf8)
  private static let longestSubject = 4096

  public static func written(_ files: [File]) -> [UInt8] {
    var bytes = heading
    bytes.reserveCapacity(files.reduce(heading.count) { $0 + $1.bytes.count + $1.subject.utf8.count + 32 })
    for file in files {
      bytes += "\(file.bytes.count) \(file.subject.utf8.count)\n".utf8
      bytes += file.subject.utf8
      bytes.append(0x0A)
      bytes += file.bytes
    }
    return bytes
  }

  /// Nil where it is none, or ends too soon, or holds more files than ``mostFiles``.
  public static func read(_ bytes: [UInt8]) -> [File]? {
    guard bytes.starts(with: heading) else { return nil }
    var files: [File] = []
    var place = heading.count
    while place < bytes.count {
      guard files.count < mostFiles, let size = number(in: bytes, at: &place, endedBy: 0x20),
        let length = number(in: bytes, at: &place, endedBy: 0x0A), (1...longestSubject).contains(length),
        size <= FileToBring.most, bytes.count - place > length + size, bytes[place + length] == 0x0A,
        let subject = String(validating: bytes[place..<place + length], as: UTF8.self)
      else { return nil }
      let start = place + length + 1
      files.append(File(subject: subject, bytes: Array(bytes[start..<start + size])))
      place = start + size
    }
    return files
  }

  private static func number(in bytes: [UInt8], at place: inout Int, endedBy end: UInt8) -> Int? {
    var (value, digits) = (0, 0)
    while place < bytes.count, digits <= 9, (0x30...0x39).contains(bytes[place]) {
      value = value * 10 + Int(bytes[place] - 0x30)
      digits += 1
      place += 1
    }
    guard (1...9).contains(digits), place < bytes.count, bytes[place] == end else { return nil }
    place += 1
    return value
  }
}
