// swift-tools-version: 6.2

// The floor plan: one line a module, and what it may see, of ours and of the system. FloorPlanTests holds every import against it.

import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// The Core must also compile as Embedded Swift; the ordinary build already refuses what it can see of that.
let embeddable = strict + [.treatWarning("EmbeddedRestrictions", as: .error)]

/// What other packages may build on: the Core, the folder of standards and audits, and what that is read by.
let offered = [
  "AuditModel", "AuditChecking", "AuditAsking", "AuditScoring", "AuditPlanning", "AuditComparison", "AuditMerging",
  "FileAccess", "ContentCoding", "DataReading", "InputProblems", "AuditLoading",
]

/// A room can be tested from inside in release too: the tests and the program are one build, and what ships is what is tested.
/// (`swift test --disable-testable-imports` adds nothing to that; without it, SwiftPM compiles all rooms once more.) No package may
/// depend on a version of a target with such flags: what is offered to them is tested through `package` access.
let testable: [SwiftSetting] = [
  .unsafeFlags(["-enable-testing"], .when(platforms: [.linux, .macOS], configuration: .release))
]

/// - Parameters:
///   - floor: its folder below Sources.
///   - system: modules of the system that it may see; only the tests read them.
///   - holds: files beside the Swift of it that the program carries in itself, by way of CEmbeddedFiles or of a plugin.
///   - plugins: what makes Swift of some of them while the room is built.
func room(
  _ floor: String, _ name: String, sees: [Target.Dependency] = [], system: [String] = [], holds: [String] = [],
  settings: [SwiftSetting] = strict, made plugins: [Target.PluginUsage] = []
) -> Target {
  .target(
    name: name, dependencies: sees, path: "Sources/\(floor)/\(name)", exclude: holds,
    swiftSettings: settings + (offered.contains(name) ? [] : testable), plugins: plugins)
}

/// What the build itself runs.
func tool(_ name: String, sees: [Target.Dependency], system: [String] = []) -> Target {
  .executableTarget(name: name, dependencies: sees, path: "Sources/Build/\(name)", swiftSettings: strict)
}

/// A program in release has the Swift library in it: it starts sooner, and runs where there is no Swift.
let alone: [LinkerSetting] = [
  .unsafeFlags(["-static-stdlib"], .when(configuration: .release)),
  // By it what another build has derived is told apart.
  .unsafeFlags(["-Xlinker", "--build-id=sha1"], .when(platforms: [.linux])),
]

func program(_ name: String, sees: [Target.Dependency], system: [String] = []) -> Target {
  .executableTarget(
    name: name, dependencies: sees, path: "Sources/Front/\(name)", swiftSettings: strict,
    linkerSettings: alone)
}

/// What is tested is optimised; the tests themselves are not, for that would take longer than it saves.
let quickly: [SwiftSetting] = [.unsafeFlags(["-Onone"], .when(configuration: .release))]

/// - Parameter reads: files beside the tests that they read themselves.
func tests(_ name: String, sees: [Target.Dependency], reads: [String] = []) -> Target {
  .testTarget(name: name, dependencies: sees, path: "Tests/\(name)", exclude: reads, swiftSettings: strict + quickly)
}

let package = Package(
  name: "careaudit",
  products: [
    .executable(name: "careaudit", targets: ["careaudit"]),
    .executable(name: "careaudit-benchmark", targets: ["AuditBenchmark"]),
    .library(name: "CareAudit", targets: offered),
  ],
  targets: [
    // Core: pure; also compiled for the browser.
    room("Core", "AuditModel", settings: embeddable),
    room("Core", "AuditChecking", sees: ["AuditModel"], settings: embeddable),
    room("Core", "AuditAsking", sees: ["AuditModel"], settings: embeddable),
    room("Core", "AuditScoring", sees: ["AuditModel", "AuditChecking"], settings: embeddable),
    room(
      "Core", "AuditPlanning", sees: ["AuditModel", "AuditChecking", "AuditScoring"], settings: embeddable),
    room(
      "Core", "AuditComparison", sees: ["AuditModel", "AuditChecking", "AuditScoring"], settings: embeddable),

    room("Core", "AuditMerging", sees: ["AuditModel"], settings: embeddable),
    room(
      "Core", "AuditPacking", sees: ["AuditModel", "AuditChecking", "AuditScoring"],
      settings: embeddable),

    // Tools: bytes and text, in and out; no noun of ours.
    room("Tools", "FileAccess", system: ["Glibc", "Synchronization"]),
    room("Tools", "ContentCoding", sees: ["CNettle", "CZlib"]),
    room("Tools", "TextFitting", sees: ["CICU"]),
    room("Tools", "LogProofs", sees: ["ContentCoding", "CHogweed"]),
    room("Tools", "DatabaseAccess", sees: ["FileAccess", "CPQ", "CSQLite"], system: ["Synchronization"]),
    room("Tools", "HTTPServing", sees: ["CMicroHTTPD"], system: ["Glibc", "Synchronization"]),
    room("Tools", "HTTPAsking", sees: ["CCurl"]),
    room("Tools", "PasswordHashing", sees: ["CSodium"]),
    room("Tools", "QRDrawing", sees: ["CQREncode"]),

    // Input: from files to the model.
    room(
      "Input", "DataReading", sees: ["AuditModel", "ContentCoding", "CExpat", "CJansson", "CYaml"], system: ["Glibc"]),
    room("Input", "InputProblems", sees: ["AuditModel", "DataReading", "FileAccess"]),
    room(
      "Input", "AuditLoading",
      sees: ["AuditModel", "ContentCoding", "DataReading", "FileAccess", "InputProblems", "CExif"],
      system: ["Dispatch", "Synchronization"]),
    room(
      "Input", "AuditImporting",
      sees: [
        "AuditModel", "AuditAsking", "AuditComparison", "AuditMerging", "AuditLoading", "ContentCoding", "DataReading",
        "InputProblems",
      ]),

    room("Input", "StandardDrafting", sees: ["AuditModel", "AuditLoading", "DataReading", "InputProblems"]),
    room(
      "Input", "StandardEditing",
      sees: ["AuditModel", "ContentCoding", "DataReading", "InputProblems", "TextFitting"]),

    // Desk: the use cases, and what they ask of wherever things are kept.
    room(
      "Desk", "AuditDesk",
      sees: [
        "AuditModel", "AuditChecking", "AuditAsking", "AuditScoring", "AuditPlanning", "AuditComparison",
        "AuditMerging", "AuditPacking", "InputProblems",
      ], system: ["Dispatch", "Synchronization"]),

    // Output: from the model to what people read.
    room(
      "Output", "AuditWording",
      sees: [
        "AuditModel", "AuditChecking", "AuditAsking", "AuditScoring", "AuditPlanning", "AuditComparison",
        "AuditMerging", "AuditDesk", "DataReading", "FileAccess", "InputProblems", "CatalogueCompiling",
        "StandardEditing",
      ], holds: ["Catalogue"], made: ["CataloguePlugin"]),
    room(
      "Output", "AuditReports",
      sees: [
        "AuditModel", "AuditChecking", "AuditAsking", "AuditScoring", "AuditPlanning", "AuditComparison", "AuditDesk",
        "AuditWording", "InputProblems",
      ]),
    room(
      "Output", "AuditText",
      sees: [
        "AuditModel", "AuditChecking", "AuditAsking", "AuditScoring", "AuditPlanning", "AuditComparison",
        "AuditMerging", "AuditWording", "AuditReports", "TextFitting", "AuditDesk", "StandardDrafting",
        "StandardEditing",
      ]),
    room(
      "Output", "AuditData",
      sees: [
        "AuditModel", "AuditChecking", "AuditScoring", "AuditPlanning", "AuditComparison", "AuditDesk",
        "AuditWording", "AuditReports", "TextFitting", "ContentCoding", "StandardDrafting", "StandardEditing",
      ]),
    room(
      "Output", "AuditPages",
      sees: [
        "AuditModel", "AuditChecking", "AuditAsking", "AuditScoring", "AuditPlanning", "AuditComparison",
        "AuditDesk", "AuditWording", "AuditReports", "TextFitting", "ContentCoding", "FileAccess", "CEmbeddedFiles",
      ], system: ["Glibc"], holds: ["Web"]),
    room(
      "Output", "AuditCharts",
      sees: ["AuditModel", "AuditComparison", "AuditWording", "AuditReports", "TextFitting", "CPangoCairo"]),
    room(
      "Output", "AuditForms",
      sees: [
        "AuditModel", "AuditChecking", "AuditAsking", "AuditScoring", "AuditMerging", "AuditPacking", "AuditWording",
        "AuditReports", "AuditData", "AuditPages", "ContentCoding", "DataReading", "TextFitting",
      ], holds: ["Web"]),
    room(
      "Output", "AuditWorkbooks",
      sees: [
        "AuditModel", "AuditAsking", "AuditScoring", "AuditWording", "AuditReports", "AuditData", "AuditForms",
        "StandardEditing", "ContentCoding",
        "TextFitting", "FileAccess", "CXLSXWriter",
      ], system: ["Glibc"]),
    room(
      "Output", "AuditStatisticsFiles",
      sees: ["AuditModel", "AuditWording", "AuditData", "TextFitting", "CReadStat"]),

    // Store: where things are kept, one room a kind of source.
    room(
      "Store", "AuditFolder",
      sees: [
        "AuditModel", "AuditChecking", "AuditAsking", "AuditScoring", "AuditDesk", "AuditWording", "AuditLoading",
        "AuditPacking", "ContentCoding", "FileAccess", "InputProblems", "StandardDrafting", "TextFitting",
        "DataReading",
      ], system: ["Glibc", "Synchronization"]),

    room(
      "Store", "AuditRegistry",
      sees: [
        "AuditModel", "AuditMerging", "AuditPacking", "AuditDesk", "AuditFolder", "AuditLoading", "ContentCoding",
        "DatabaseAccess", "FileAccess", "InputProblems", "LogProofs",
      ], system: ["Dispatch", "Glibc", "Synchronization"]),

    room(
      "Store", "AccountKeeping", sees: ["ContentCoding", "DatabaseAccess"]),

    // Front: carries things between the floors.
    room("Front", "RegistryPhrases", sees: ["AuditRegistry", "AuditWording"]),
    room(
      "Front", "BroughtFiles",
      sees: [
        "AuditModel", "AuditAsking", "AuditMerging", "AuditDesk", "AuditFolder", "AuditForms", "AuditImporting",
        "AuditLoading", "AuditWording", "DataReading", "InputProblems",
      ]),
    room(
      "Front", "PublicationMaking",
      sees: [
        "AuditModel", "AuditComparison", "AuditDesk", "AuditData", "AuditPages", "AuditWording", "AuditWorkbooks",
      ]),
    room(
      "Front", "AuditService",
      sees: [
        "AuditModel", "AuditComparison", "AuditPlanning", "AuditScoring", "AuditMerging", "AuditDesk", "AuditFolder",
        "AuditRegistry", "AccountKeeping", "AuditImporting", "AuditLoading", "InputProblems", "AuditData",
        "AuditForms", "AuditPages", "AuditReports", "AuditText", "AuditWorkbooks", "AuditWording", "BroughtFiles",
        "PublicationMaking", "RegistryPhrases", "ContentCoding", "DatabaseAccess", "FileAccess", "HTTPServing",
        "LogProofs", "PasswordHashing", "QRDrawing",
      ], system: ["Synchronization"]),
    room(
      "Front", "AuditCommand",
      sees: [
        "AuditModel", "AuditChecking", "AuditAsking", "AuditScoring", "AuditPlanning", "AuditComparison",
        "AuditMerging", "AuditDesk", "AuditFolder", "AuditRegistry", "DatabaseAccess", "LogProofs", "FileAccess",
        "AccountKeeping", "AuditService", "BroughtFiles", "HTTPAsking", "HTTPServing", "PublicationMaking",
        "RegistryPhrases",
        "DataReading", "ContentCoding", "InputProblems",
        "AuditLoading", "AuditImporting", "StandardDrafting", "StandardEditing", "AuditWording", "AuditReports",
        "AuditText", "AuditData",
        "AuditPages",
        "AuditCharts", "AuditForms", "AuditWorkbooks", "AuditStatisticsFiles", "TextFitting",
      ], system: ["Glibc", "Synchronization"]),
    program("careaudit", sees: ["AuditCommand"], system: ["Glibc"]),

    // Build: makes the names of all that is said out of the catalogue, whenever the program is built.
    room("Build", "CatalogueCompiling"),
    tool("CompileCatalogue", sees: ["CatalogueCompiling"], system: ["Glibc"]),
    .plugin(
      name: "CataloguePlugin", capability: .buildTool(), dependencies: ["CompileCatalogue"],
      path: "Sources/Build/CataloguePlugin"),

    // Doors: one C library each, each used by exactly one module.
    .systemLibrary(
      name: "CYaml", path: "Sources/Doors/CYaml", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(
      name: "CNettle", path: "Sources/Doors/CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),
    .systemLibrary(
      name: "CJansson", path: "Sources/Doors/CJansson", pkgConfig: "jansson", providers: [.apt(["libjansson-dev"])]),
    .systemLibrary(
      name: "CExpat", path: "Sources/Doors/CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(
      name: "CZlib", path: "Sources/Doors/CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(
      name: "CExif", path: "Sources/Doors/CExif", pkgConfig: "libexif", providers: [.apt(["libexif-dev"])]),
    // Not linked but loaded when they are first needed. ICU's headers (libicu-dev) would meet Foundation's in a module.
    .target(name: "CICU", path: "Sources/Doors/CICU"),
    .target(name: "CPangoCairo", path: "Sources/Doors/CPangoCairo"),
    .target(name: "CHogweed", path: "Sources/Doors/CHogweed"),
    .target(name: "CSQLite", path: "Sources/Doors/CSQLite"),
    .target(name: "CPQ", path: "Sources/Doors/CPQ"),
    .target(name: "CMicroHTTPD", path: "Sources/Doors/CMicroHTTPD"),
    .target(name: "CCurl", path: "Sources/Doors/CCurl"),
    .target(name: "CSodium", path: "Sources/Doors/CSodium"),
    .target(name: "CQREncode", path: "Sources/Doors/CQREncode"),
    // Files of ours, as the C compiler embeds them.
    .target(name: "CEmbeddedFiles", path: "Sources/Doors/CEmbeddedFiles"),
    .systemLibrary(
      name: "CXLSXWriter", path: "Sources/Doors/CXLSXWriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(
      name: "CReadStat", path: "Sources/Doors/CReadStat", providers: [.apt(["libreadstat-dev"])]),

    // Tests: one a room; AuditTestSupport makes worlds for them, at random and by hand.
    .target(
      name: "AuditTestSupport", dependencies: ["AuditModel"],
      path: "Tests/AuditTestSupport", swiftSettings: strict),
    .target(
      name: "AuditVectors", dependencies: ["AuditModel", "AuditChecking", "AuditScoring", "AuditTestSupport"],
      path: "Tests/AuditVectors", swiftSettings: strict),
    .executableTarget(
      name: "AuditBenchmark",
      dependencies: [
        "AuditCommand", "AuditDesk", "AuditFolder", "AuditModel", "AuditRegistry", "AuditScoring", "AuditTestSupport",
        "ContentCoding", "DataReading", "DatabaseAccess", "FileAccess", "LogProofs",
      ],
      path: "Tests/AuditBenchmark", swiftSettings: strict, linkerSettings: alone),
    .executableTarget(
      name: "AuditVectorsPrinter", dependencies: ["AuditVectors"], path: "Tests/AuditVectorsPrinter",
      swiftSettings: strict),
    tests("CatalogueCompilingTests", sees: ["CatalogueCompiling"]),
    tests("AuditModelTests", sees: ["AuditModel", "AuditTestSupport"]),
    tests("AuditCheckingTests", sees: ["AuditModel", "AuditChecking", "AuditTestSupport"]),
    tests("AuditAskingTests", sees: ["AuditModel", "AuditAsking", "AuditTestSupport"]),
    tests("AuditScoringTests", sees: ["AuditModel", "AuditChecking", "AuditScoring", "AuditTestSupport"]),
    tests(
      "AuditPlanningTests", sees: ["AuditModel", "AuditChecking", "AuditScoring", "AuditPlanning", "AuditTestSupport"]),
    tests(
      "AuditComparisonTests",
      sees: ["AuditModel", "AuditChecking", "AuditScoring", "AuditComparison", "AuditTestSupport"]),
    tests("AuditMergingTests", sees: ["AuditModel", "AuditMerging", "AuditTestSupport"]),
    tests(
      "AuditPackingTests", sees: ["AuditModel", "AuditChecking", "AuditScoring", "AuditPacking", "AuditTestSupport"]),
    tests("FileAccessTests", sees: ["FileAccess", "AuditTestSupport"]),
    tests("ContentCodingTests", sees: ["ContentCoding", "AuditTestSupport"]),
    tests("TextFittingTests", sees: ["TextFitting", "AuditTestSupport"]),
    tests("LogProofsTests", sees: ["LogProofs", "ContentCoding"]),
    tests("DatabaseAccessTests", sees: ["DatabaseAccess", "AuditTestSupport"]),
    tests("HTTPAskingTests", sees: ["HTTPAsking", "HTTPServing"]),
    tests("HTTPServingTests", sees: ["HTTPServing"]),
    tests("PasswordHashingTests", sees: ["PasswordHashing"]),
    tests("QRDrawingTests", sees: ["QRDrawing"]),
    tests("AccountKeepingTests", sees: ["AccountKeeping", "AuditTestSupport"]),
    tests(
      "AuditServiceTests",
      sees: [
        "AuditService", "AccountKeeping", "AuditDesk", "AuditModel", "AuditRegistry", "AuditWording", "ContentCoding",
        "DatabaseAccess", "HTTPServing", "PasswordHashing", "AuditTestSupport",
      ]),
    tests("DataReadingTests", sees: ["AuditModel", "DataReading", "AuditTestSupport"]),
    tests(
      "AuditLoadingTests",
      sees: ["AuditModel", "AuditLoading", "DataReading", "FileAccess", "InputProblems", "AuditTestSupport"]),
    tests(
      "AuditImportingTests",
      sees: [
        "AuditModel", "AuditChecking", "AuditAsking", "AuditImporting", "DataReading", "InputProblems",
        "AuditTestSupport",
      ]),
    tests("StandardDraftingTests", sees: ["AuditModel", "InputProblems", "StandardDrafting", "AuditTestSupport"]),
    tests(
      "AuditDeskTests",
      sees: [
        "AuditModel", "AuditChecking", "AuditAsking", "AuditScoring", "AuditPlanning", "AuditComparison", "AuditDesk",
        "AuditFolder", "AuditLoading", "AuditWording", "AuditReports", "AuditText", "AuditData", "AuditPages",
        "InputProblems", "AuditTestSupport",
      ]),
    tests(
      "AuditWordingTests",
      sees: [
        "AuditModel", "AuditScoring", "AuditDesk", "AuditWording", "DataReading", "FileAccess", "InputProblems",
        "AuditTestSupport",
      ]),
    tests(
      "AuditTextTests",
      sees: [
        "AuditModel", "AuditText", "AuditWording", "DataReading", "FileAccess", "InputProblems", "TextFitting",
        "AuditTestSupport",
      ]),
    tests(
      "AuditDataTests",
      sees: ["AuditModel", "AuditScoring", "AuditData", "AuditFolder", "TextFitting", "AuditTestSupport"]),
    tests(
      "AuditPagesTests",
      sees: [
        "AuditModel", "AuditDesk", "AuditScoring", "AuditWording", "AuditReports", "AuditText", "AuditData",
        "AuditPages", "FileAccess", "AuditTestSupport",
      ]),
    tests(
      "AuditFormsTests",
      sees: [
        "AuditModel", "AuditChecking", "AuditAsking", "AuditWording", "AuditForms", "AuditPages", "ContentCoding",
        "AuditTestSupport",
      ]),
    tests(
      "AuditWorkbooksTests",
      sees: [
        "AuditModel", "AuditScoring", "AuditWording", "AuditData", "AuditWorkbooks", "DataReading", "AuditTestSupport",
      ]),
    tests(
      "AuditFolderTests",
      sees: [
        "AuditModel", "AuditDesk", "AuditFolder", "AuditLoading", "AuditPacking", "FileAccess", "AuditTestSupport",
      ]),
    tests(
      "AuditRegistryTests",
      sees: [
        "AuditFolder", "AuditModel", "AuditPacking", "AuditLoading", "AuditRegistry", "ContentCoding", "DatabaseAccess",
        "FileAccess", "InputProblems", "LogProofs", "AuditTestSupport",
      ],
      reads: ["Schema"]),
    tests(
      "AuditCommandTests",
      sees: [
        "AuditCommand", "AuditDesk", "AuditFolder", "AuditModel", "ContentCoding", "DataReading", "TextFitting",
        "AuditTestSupport",
      ],
      reads: ["Golden"]),
    tests(
      "RepositoryTests",
      sees: [
        "AuditAsking", "AuditCommand", "AuditComparison", "AuditFolder", "AuditForms", "AuditLoading", "AuditModel",
        "AuditPages", "AuditReports", "AuditTestSupport", "AuditText", "AuditWording", "CatalogueCompiling",
      ],
      reads: ["PermanentIDs.txt"]),
  ],
  swiftLanguageModes: [.v6]
)
