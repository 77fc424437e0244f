internal import Foundation
internal import PackagePlugin

/// Makes the names of the catalogue whenever it is built; what it makes stands in no folder of ours.
@main struct MakeWords: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = target.directoryURL.appending(path: "Catalogue")
    // English is what the other languages are held against.
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
      .filter { $0.hasSuffix(".ftl") }.sorted { ($0 == "english.ftl" ? "" : $0) < ($1 == "english.ftl" ? "" : $1) }
      .map { folder.appending(path: $0) }
    let output = context.pluginWorkDirectoryURL.appending(path: "Words.swift")
    return [
      .buildCommand(
        displayName: "The catalogue of what is said",
        executable: try context.tool(named: "CompileCatalogue").url,
        arguments: ([output] + files).map { $0.path(percentEncoded: false) }, inputFiles: files,
        outputFiles: [output])
    ]
  }
}
