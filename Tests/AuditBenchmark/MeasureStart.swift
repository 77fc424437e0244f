internal import Glibc

/// Times the start of `careaudit audit` on one small facility with all standards that ship: without standards that were kept, and with
/// them; above what the program takes to say its version.
///
/// usage: careaudit-benchmark start PROGRAM [OTHER PROGRAM]     (from the folder that holds Standards and Audits)
func measureStart(_ words: ArraySlice<String>) {
  guard let program = words.first else { fatal("start needs the path of the program") }
  let cache = "/tmp/careaudit-start-" + String(getpid())
  // Nothing is kept in a folder that others may write in, as they may in /tmp.
  guard mkdir(cache, 0o700) == 0 else { fatal("cannot make " + cache) }
  defer {
    for name in filesOf(cache) { unlink(cache + "/" + name) }
    rmdir(cache)
  }
  var runs: [(what: String, words: [String], cache: String)] = []
  for one in [program] + words.dropFirst() {
    runs.append((one + ": version", [one, "--version"], "none"))
    runs.append((one + ": audit, standards read", [one, "audit", "tk-003"], "none"))
    runs.append((one + ": audit, standards kept", [one, "audit", "tk-003"], cache))
  }
  // All in turn, so that whatever else the machine does weighs on all alike.
  var least = [Double](repeating: .infinity, count: runs.count)
  for _ in 0..<40 {
    for (index, run) in runs.enumerated() {
      least[index] = min(least[index], processorTime(run.words, cache: run.cache))
    }
  }
  for (index, run) in runs.enumerated() {
    let above = least[index] - least[index / 3 * 3]
    print("\(run.what): \(tenths(least[index] * 1000)) ms" + (above > 0 ? ", \(tenths(above * 1000)) ms above" : ""))
  }
  let (read, kept) = (least[1] - least[0], least[2] - least[0])
  print("standards kept over standards read, above the version: \(tenths(100 * kept / read)) %")
}

/// Seconds of the processor that a program takes which prints nowhere.
private func processorTime(_ words: [String], cache: String) -> Double {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
    posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
  }
  var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
  let variables: [String] = ["CAREAUDIT_CACHE=" + cache, "LANG=C"]
  var environment: [UnsafeMutablePointer<CChar>?] = variables.map { strdup($0) } + [nil]
  defer { for text in arguments + environment { free(text) } }
  var child = pid_t()
  guard posix_spawn(&child, words[0], &actions, nil, &arguments, &environment) == 0 else {
    fatal("cannot run " + words[0])
  }
  var (status, usage) = (Int32(0), rusage())
  guard wait4(child, &status, 0, &usage) == child, status == 0 else { fatal(words.joined(separator: " ") + " failed") }
  func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
  return seconds(usage.ru_utime) + seconds(usage.ru_stime)
}

private func filesOf(_ folder: String) -> [String] {
  guard let stream = opendir(folder) else { return [] }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    names.append(
      withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      })
  }
  return names
}

private func tenths(_ value: Double) -> String {
  let number = Int((value * 10).rounded())
  return String(number / 10) + "." + String(abs(number % 10))
}
