internal import Glibc

/// A folder for the parts of one workbook, removed with what is in it.
final class ScratchFolder {
  let path: String
  /// Where the workbook is put together.
  var file: String { path + "/workbook.xlsx" }

  init() throws(WorkbookError) {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((folder + "/careaudit-workbook-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw .noScratch(errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    unlink(file)
    rmdir(path)
  }

  func contents() throws(WorkbookError) -> [UInt8] {
    guard let stream = fopen(file, "r") else { throw .noScratch(errno) }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, stream), count > 0 { bytes += buffer[..<count] }
    guard ferror(stream) == 0 else { throw .noScratch(errno) }
    return bytes
  }
}
