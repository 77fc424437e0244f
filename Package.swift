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
  "AuditModel", "AuditChecking", "AuditScoring", "AuditPlanning", "AuditComparison", "AuditMerging",
  "FileReading", "YAMLReading", "ContentSealing", "PhotoReading", "InputProblems", "AuditLoading",
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
///   - holds: files beside the Swift of it that the program carries in itself, by way of EmbeddedFiles.
func room(
  _ floor: String, _ name: String, sees: [Target.Dependency] = [], system: [String] = [], holds: [String] = [],
  settings: [SwiftSetting] = strict
) -> Target {
  .target(
    name: name, dependencies: sees, path: "Sources/\(floor)/\(name)", exclude: holds,
    swiftSettings: settings + (offered.contains(name) ? [] : testable))
}

/// A program in release has the Swift library in it: it starts sooner, and runs where there is no Swift.
func program(_ name: String, sees: [Target.Dependency], system: [String] = []) -> Target {
  .executableTarget(
    name: name, dependencies: sees, path: "Sources/Front/\(name)", swiftSettings: strict,
    linkerSettings: [.unsafeFlags(["-static-stdlib"], .when(configuration: .release))])
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
    room("Core", "AuditScoring", sees: ["AuditModel", "AuditChecking"], settings: embeddable),
    room(
      "Core", "AuditPlanning", sees: ["AuditModel", "AuditChecking", "AuditScoring"], settings: embeddable),
    room(
      "Core", "AuditComparison", sees: ["AuditModel", "AuditChecking", "AuditScoring"], settings: embeddable),

    room("Core", "AuditMerging", sees: ["AuditModel"], settings: embeddable),
    room("Core", "AuditTyping", sees: ["AuditModel", "AuditChecking"], settings: embeddable),

    room(
      "Core", "AuditPacking", sees: ["AuditModel", "AuditChecking", "AuditScoring"], settings: embeddable),

    // Input: from files to the model.
    room("Input", "FileReading", system: ["Glibc"]),
    room("Input", "YAMLReading", sees: ["AuditModel", "CYaml"], system: ["Glibc"]),
    room("Input", "DataEncoding", sees: ["CZlib"]),
    room("Input", "TableReading", sees: ["DataEncoding", "CExpat"]),
    room("Input", "ContentSealing", sees: ["CNettle"]),
    room("Input", "JSONReading", sees: ["CJansson"]),
    room("Input", "PhotoReading", sees: ["CExif"]),
    room("Input", "InputProblems", sees: ["AuditModel", "FileReading", "YAMLReading"]),
    room(
      "Input", "AuditLoading",
      sees: ["AuditModel", "ContentSealing", "FileReading", "InputProblems", "PhotoReading", "YAMLReading"],
      system: ["Dispatch", "Synchronization"]),
    room(
      "Input", "AuditImporting",
      sees: [
        "AuditModel", "AuditChecking", "AuditMerging", "AuditLoading", "ContentSealing", "InputProblems",
        "JSONReading", "TableReading",
      ]),

    // Desk: the use cases, and what they ask of wherever things are kept.
    room("Desk", "AuditKeeping", sees: ["AuditModel", "InputProblems"]),
    room(
      "Desk", "AuditDesk",
      sees: [
        "AuditModel", "AuditChecking", "AuditScoring", "AuditPlanning", "AuditComparison", "AuditMerging",
        "InputProblems", "AuditKeeping",
      ], system: ["Dispatch", "Synchronization"]),

    // Output: from the model to what people read.
    room("Output", "TextFitting", sees: ["CICU"]),
    room(
      "Output", "AuditWording",
      sees: [
        "AuditModel", "AuditChecking", "AuditScoring", "AuditPlanning", "AuditComparison", "AuditMerging",
        "AuditTyping", "AuditDesk", "FileReading", "InputProblems", "YAMLReading",
      ]),
    room(
      "Output", "AuditText",
      sees: [
        "AuditModel", "AuditChecking", "AuditScoring", "AuditPlanning", "AuditComparison", "AuditMerging",
        "AuditTyping", "AuditWording", "TextFitting", "AuditDesk",
      ]),
    room(
      "Output", "AuditData",
      sees: [
        "AuditModel", "AuditChecking", "AuditScoring", "AuditPlanning", "AuditComparison", "AuditDesk",
        "AuditWording", "TextFitting",
      ]),
    room(
      "Output", "AuditPages",
      sees: [
        "AuditModel", "AuditChecking", "AuditScoring", "AuditPlanning", "AuditComparison", "AuditWording",
        "TextFitting", "EmbeddedFiles", "ContentSealing", "DataEncoding",
      ], holds: ["Web"]),
    room(
      "Output", "AuditForms",
      sees: [
        "AuditModel", "AuditChecking", "AuditPacking", "AuditMerging", "AuditWording", "AuditData", "AuditPages",
        "EmbeddedFiles", "ContentSealing", "DataEncoding", "JSONReading",
      ], holds: ["Web"]),
    room("Output", "EmbeddedFiles", sees: ["CEmbeddedFiles"]),
    room("Output", "FileWriting", system: ["Glibc", "Synchronization"]),
    room("Output", "PagePrinting", sees: ["FileWriting"], system: ["Glibc"]),
    room(
      "Output", "AuditWorkbooks",
      sees: [
        "AuditModel", "AuditChecking", "AuditScoring", "AuditWording", "AuditData", "TextFitting", "FileWriting",
        "CXLSXWriter",
      ], system: ["Glibc"]),
    room("Output", "FontEmbedding", sees: ["DataEncoding", "FileReading"]),

    // Store: where things are kept, one room a kind of source.
    room(
      "Store", "AuditFolder",
      sees: [
        "AuditModel", "AuditKeeping", "AuditDesk", "AuditData", "AuditLoading", "FileReading", "FileWriting",
        "InputProblems",
      ]),

    // Front: carries things between the floors.
    room(
      "Front", "AuditCommand",
      sees: [
        "AuditModel", "AuditChecking", "AuditScoring", "AuditPlanning", "AuditComparison", "AuditMerging",
        "AuditTyping", "AuditKeeping", "AuditDesk", "AuditFolder", "FileReading", "JSONReading", "TableReading",
        "ContentSealing", "InputProblems", "AuditLoading", "AuditImporting", "AuditWording", "AuditText", "AuditData",
        "AuditPages", "AuditForms", "AuditWorkbooks", "TextFitting", "FileWriting", "PagePrinting", "FontEmbedding",
      ], system: ["Glibc", "Synchronization"]),
    program("careaudit", sees: ["AuditCommand"], system: ["Glibc"]),
    program(
      "AuditBenchmark",
      sees: [
        "AuditCommand", "AuditDesk", "AuditFolder", "AuditKeeping", "AuditModel", "AuditScoring", "AuditTestSupport",
        "FileReading", "YAMLReading",
      ], system: ["Glibc"]),

    // What the browser calls; built for WebAssembly.
    room("Front", "AuditWasm", sees: ["AuditChecking", "AuditPacking", "AuditScoring"], settings: embeddable),

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
    // Files of ours, as the C compiler embeds them.
    .target(name: "CEmbeddedFiles", path: "Sources/Doors/CEmbeddedFiles"),
    .systemLibrary(
      name: "CXLSXWriter", path: "Sources/Doors/CXLSXWriter", providers: [.apt(["libxlsxwriter-dev"])]),

    // Tests: one a room; AuditTestSupport makes worlds for them, at random and by hand.
    .target(
      name: "AuditTestSupport", dependencies: ["AuditModel"],
      path: "Tests/AuditTestSupport", swiftSettings: strict),
    .target(
      name: "AuditVectors", dependencies: ["AuditModel", "AuditChecking", "AuditScoring", "AuditTestSupport"],
      path: "Tests/AuditVectors", swiftSettings: strict),
    .executableTarget(
      name: "AuditVectorsPrinter", dependencies: ["AuditVectors"], path: "Tests/AuditVectorsPrinter",
      swiftSettings: strict),
    tests("AuditModelTests", sees: ["AuditModel", "AuditTestSupport"]),
    tests("AuditCheckingTests", sees: ["AuditModel", "AuditChecking", "AuditTestSupport"]),
    tests("AuditScoringTests", sees: ["AuditModel", "AuditChecking", "AuditScoring", "AuditTestSupport"]),
    tests(
      "AuditPlanningTests", sees: ["AuditModel", "AuditChecking", "AuditScoring", "AuditPlanning", "AuditTestSupport"]),
    tests(
      "AuditComparisonTests",
      sees: ["AuditModel", "AuditChecking", "AuditScoring", "AuditComparison", "AuditTestSupport"]),
    tests("AuditMergingTests", sees: ["AuditModel", "AuditMerging", "AuditTestSupport"]),
    tests(
      "AuditTypingTests",
      sees: ["AuditModel", "AuditChecking", "AuditTyping", "AuditTestSupport"]),
    tests(
      "AuditPackingTests", sees: ["AuditModel", "AuditChecking", "AuditScoring", "AuditPacking", "AuditTestSupport"]),
    tests("TableReadingTests", sees: ["TableReading", "AuditTestSupport"]),
    tests("JSONReadingTests", sees: ["JSONReading"]),
    tests("ContentSealingTests", sees: ["ContentSealing"]),
    tests(
      "AuditImportingTests",
      sees: [
        "AuditModel", "AuditChecking", "AuditImporting", "InputProblems", "JSONReading", "TableReading",
        "AuditTestSupport",
      ]),
    tests(
      "AuditDeskTests",
      sees: [
        "AuditModel", "AuditChecking", "AuditScoring", "AuditPlanning", "AuditComparison", "AuditKeeping", "AuditDesk",
        "AuditFolder", "AuditLoading", "AuditWording", "AuditData", "InputProblems", "AuditTestSupport",
      ]),
    tests("FileReadingTests", sees: ["FileReading", "AuditTestSupport"]),
    tests("PhotoReadingTests", sees: ["PhotoReading"]),
    tests("FileWritingTests", sees: ["FileWriting", "AuditTestSupport"]),
    tests("DataEncodingTests", sees: ["DataEncoding", "AuditTestSupport"]),
    tests("FontEmbeddingTests", sees: ["FontEmbedding"]),
    tests(
      "AuditWorkbooksTests",
      sees: ["AuditModel", "AuditWording", "AuditData", "AuditWorkbooks", "TableReading", "AuditTestSupport"]),
    tests("PagePrintingTests", sees: ["PagePrinting", "FileWriting", "AuditTestSupport"]),
    tests("YAMLReadingTests", sees: ["YAMLReading", "AuditTestSupport"]),
    tests(
      "AuditLoadingTests",
      sees: ["AuditModel", "AuditLoading", "FileReading", "InputProblems", "YAMLReading", "AuditTestSupport"]),
    tests(
      "AuditWordingTests",
      sees: [
        "AuditModel", "AuditScoring", "AuditWording", "FileReading", "InputProblems", "YAMLReading", "AuditTestSupport",
      ]),
    tests(
      "AuditTextTests",
      sees: [
        "AuditModel", "AuditText", "AuditWording", "FileReading", "InputProblems", "TextFitting", "YAMLReading",
        "AuditTestSupport",
      ]),
    tests(
      "AuditDataTests",
      sees: [
        "AuditModel", "AuditChecking", "AuditLoading", "AuditData", "TextFitting", "AuditTestSupport",
      ]),
    tests("TextFittingTests", sees: ["TextFitting", "AuditTestSupport"]),
    tests(
      "AuditPagesTests",
      sees: [
        "AuditModel", "AuditScoring", "AuditWording", "AuditText", "AuditData", "AuditPages", "AuditTestSupport",
      ]),
    tests(
      "AuditFormsTests",
      sees: [
        "AuditModel", "AuditChecking", "AuditWording", "AuditData", "AuditForms", "EmbeddedFiles", "ContentSealing",
        "DataEncoding", "AuditTestSupport",
      ]),
    tests(
      "AuditCommandTests",
      sees: [
        "AuditCommand", "AuditFolder", "AuditKeeping", "AuditModel", "TableReading", "TextFitting", "AuditTestSupport",
      ],
      reads: ["Golden"]),
    tests(
      "RepositoryTests",
      sees: [
        "AuditCommand", "AuditComparison", "AuditForms", "AuditLoading", "AuditModel", "AuditTestSupport",
        "ContentSealing",
      ],
      reads: ["PermanentIDs.txt"]),
  ],
  swiftLanguageModes: [.v6]
)
