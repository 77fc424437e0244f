#if !arch(wasm32)
  internal import Glibc

  /// A folder that is there until it is let go.
  public final class TemporaryFolder: Sendable {
    public let path: String

    public init() {
      var template = Array("/tmp/careaudit-test-XXXXXX".utf8CString)
      guard mkdtemp(&template) != nil else { preconditionFailure("a test needs a temporary folder") }
      path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Writes a file, with the folders above it; gives its path.
    @discardableResult
    public func write(_ text: String, to name: String) -> String { write(Array(text.utf8), to: name) }

    @discardableResult
    public func write(_ bytes: [UInt8], to name: String) -> String {
      var folder = path
      for part in name.split(separator: "/").dropLast() {
        folder += "/" + part
        mkdir(folder, 0o755)
      }
      let file = path + "/" + name
      let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
      precondition(descriptor >= 0, "a test must be able to write its files")
      var done = 0
      while done < bytes.count {
        let count = bytes[done...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        precondition(count > 0, "a test must be able to write its files")
        done += count
      }
      close(descriptor)
      return file
    }

    /// What stands in a file; nil where there is none.
    public func text(of name: String) -> String? {
      let descriptor = open(path + "/" + name, O_RDONLY)
      guard descriptor >= 0 else { return nil }
      defer { close(descriptor) }
      var bytes: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      while case let count = read(descriptor, &buffer, buffer.count), count > 0 { bytes += buffer.prefix(count) }
      return String(decoding: bytes, as: UTF8.self)
    }

    deinit { remove(path) }

    private func remove(_ path: String) {
      var status = stat()
      let isFolder = lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      if isFolder, let stream = opendir(path) {
        while let entry = readdir(stream) {
          let name = withUnsafePointer(to: &entry.pointee.d_name) {
            $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
          }
          if name != "." && name != ".." { remove(path + "/" + name) }
        }
        closedir(stream)
        if rmdir(path) == 0 { return }
      }
      unlink(path)
    }
  }
#endif
