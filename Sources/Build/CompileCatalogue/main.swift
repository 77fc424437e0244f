// usage: CompileCatalogue OUT.swift LANGUAGE.ftl…
// The first language is the one that the others are held against.

internal import CatalogueCompiling
internal import Glibc

func complain(_ text: String) {
  let bytes = Array((text + "\n").utf8)
  _ = write(STDERR_FILENO, bytes, bytes.count)
}

func text(of path: String) -> String? {
  guard let file = fopen(path, "r") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&buffer, 1, buffer.count, file)
    guard count > 0 else { break }
    bytes += buffer[..<count]
  }
  return ferror(file) == 0 ? String(validating: bytes, as: UTF8.self) : nil
}

/// A file's name without folder and ending.
func language(of path: String) -> String {
  String((path.split(separator: "/").last ?? "").prefix { $0 != "." })
}

guard CommandLine.arguments.count > 2 else {
  complain("usage: CompileCatalogue OUT.swift LANGUAGE.ftl…")
  exit(2)
}
let paths = Array(CommandLine.arguments[2...])
var texts: [String: (path: String, text: String)] = [:]
for path in paths {
  guard let text = text(of: path) else {
    complain("\(path):1:1: error: this file cannot be read as UTF-8")
    exit(1)
  }
  texts[language(of: path)] = (path, text)
}
do throws(CatalogueError) {
  var files: [CatalogueFile] = []
  for path in paths {
    files.append(try readCatalogue(texts[language(of: path)]?.text ?? "", language: language(of: path)))
  }
  let swift =
    try compileCatalogue(files) + compileTexts(files.map { ($0.language, texts[$0.language]?.text ?? "") })
  guard let file = fopen(CommandLine.arguments[1], "w"), fputs(swift, file) >= 0, fclose(file) == 0 else {
    complain("\(CommandLine.arguments[1]): error: this file cannot be written")
    exit(1)
  }
} catch {
  let (path, text) = texts[error.language] ?? ("", "")
  complain(error.shown(path: path, text: text))
  exit(1)
}
