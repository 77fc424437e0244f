internal import FileAccess
internal import Glibc

/// A folder for the parts of one workbook, removed with what is in it.
final class WorkbookFolder {
  private let folder: ScratchFolder
  var path: String { folder.path }
  /// Where the workbook is put together.
  var file: String { path + "/workbook.xlsx" }

  init() throws(WorkbookError) {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    do throws(FileWriteError) {
      folder = try ScratchFolder(for: "workbook", in: parent)
    } catch {
      throw .noScratch(errno)
    }
  }

  /// Gives the bytes of a file in it, piece by piece.
  func read(_ path: String, _ take: (UnsafeRawBufferPointer) -> Void) throws(WorkbookError) {
    guard let stream = fopen(path, "r") else { throw .noScratch(errno) }
    defer { fclose(stream) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, stream), count > 0 {
      buffer.withUnsafeBytes { take(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    }
    guard ferror(stream) == 0 else { throw .noScratch(errno) }
  }
}
