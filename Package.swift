// swift-tools-version: 6.2
import PackageDescription

/// In the release build: a section for each function, so that the linker can put those next to one
/// another that a start needs, and types that are found without a search by name.
let settings: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .unsafeFlags(
        [
            "-Xfrontend", "-function-sections",
            "-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors",
        ], .when(configuration: .release)),
]

/// What the start touches, as `.ci/order` wrote it down; `lld` follows it, the default linker does not.
let startOrder: [LinkerSetting] = [
    .unsafeFlags(
        [
            "-use-ld=lld", "-Xlinker", "--no-warn-symbol-ordering", "-Xlinker",
            "--symbol-ordering-file=\(Context.packageDirectory)/Sources/dossier/start.order",
        ], .when(configuration: .release))
]

/// A module in `Sources` together with its tests in `Tests`.
///
/// - Parameters:
///   - tests: what the tests import beside the module, what it imports, and `TestSupport`.
///   - goldens: a folder of the tests that holds what is expected of them.
func module(
    _ name: String, _ dependencies: [Target.Dependency] = [], tests: [Target.Dependency] = [],
    goldens: String? = nil
) -> [Target] {
    [
        .target(name: name, dependencies: dependencies, swiftSettings: settings),
        .testTarget(
            name: name + "Tests",
            dependencies: [.target(name: name), "TestSupport"] + dependencies + tests,
            exclude: goldens.map { [$0] } ?? [], swiftSettings: settings),
    ]
}

func executable(
    _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = [],
    linkerSettings: [LinkerSetting] = []
) -> Target {
    .executableTarget(
        name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings,
        linkerSettings: linkerSettings)
}

let argumentParser = Target.Dependency.product(
    name: "ArgumentParser", package: "swift-argument-parser")

/// C libraries of the system; each has a module map and nothing more, but for the shim over
/// ncursesw, which also has the signal handlers.
let systemLibraries: [Target] = [
    .target(
        name: "CNcurses", cSettings: [.treatAllWarnings(as: .error)],
        linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .systemLibrary(
        name: "CMarkGFM",
        providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CExpat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(
        name: "CVterm", path: "Tests/CVterm", providers: [.apt(["libvterm-dev"])]),
]

/// What `train-recogniser` wrote, as constant data of the program.
let recogniserModel = Target.target(
    name: "CRecogniserModel",
    exclude: [
        "recogniser.model", "classes.txt", "classes-second.txt", "classes-third.txt",
        "make-classes.py", "make-leanings.py",
    ],
    cSettings: [.treatAllWarnings(as: .error)])

/// What the bytes of the encodings of old stand for, as constant data of the program.
let encodingTables = Target.target(
    name: "CEncodingTables", exclude: ["encodings.tables", "make-tables.py"],
    cSettings: [.treatAllWarnings(as: .error)])

/// Starts programs that are given little and trusted with less.
let confinedProcess = Target.target(
    name: "CConfinedProcess", cSettings: [.treatAllWarnings(as: .error)])

let modules: [[Target]] = [
    module("Articles"),
    module("TextLayout", ["Articles"]),
    module("Screen", ["TextLayout"]),
    module("Ncurses", ["CNcurses", "Screen"], tests: ["CVterm", "TextLayout"]),
    module(
        "Importing", ["Articles", "CMarkGFM", "CEncodingTables", "CExpat", "CZlib"],
        goldens: "Fixtures"),
    module("EntityRecognition", ["Articles", "CRecogniserModel"], goldens: "Development"),
    module("EntityLinking", ["Articles"]),
    module("Annotating", ["Articles"]),
    module(
        "LibraryStore",
        [
            "Articles", .product(name: "GRDB", package: "GRDB.swift"),
            .product(name: "GRDBSQLite", package: "GRDB.swift"),
        ]),
    module(
        "Indexing",
        [
            "Articles", "Importing", "EntityRecognition", "EntityLinking", "Annotating",
            "LibraryStore", "CConfinedProcess",
        ], goldens: "Fixtures"),
    module("ReaderModel", ["Articles", "TextLayout"]),
    module(
        "ReaderViews", ["Articles", "TextLayout", "ReaderModel", "Screen"], goldens: "Screens"),
    module(
        "Reader",
        [
            "Articles", "TextLayout", "ReaderModel", "ReaderViews", "Screen", "Indexing",
            "LibraryStore", "Annotating", .product(name: "TOMLKit", package: "TOMLKit"),
        ]),
]

let programs: [Target] = [
    executable(
        "dossier",
        [
            "Articles", "Reader", "Indexing", "LibraryStore", "Annotating", "Ncurses",
            argumentParser,
        ], exclude: ["start.order"], linkerSettings: startOrder),
    executable(
        "dossier-evaluate",
        [
            "Articles", "Annotating", "EntityRecognition", "EntityLinking", "LibraryStore",
            "Indexing", argumentParser,
        ]),
    executable(
        "dossier-bench",
        ["Articles", "EntityRecognition", "Indexing", "LibraryStore", argumentParser]),
    executable("train-recogniser", ["Articles", "EntityRecognition", argumentParser]),
    .target(
        name: "TestSupport", dependencies: ["Articles", "CZlib"], path: "Tests/Support",
        swiftSettings: settings),
    .testTarget(
        name: "dossierTests",
        dependencies: ["dossier", "CVterm", "TestSupport", "Articles", "LibraryStore"],
        swiftSettings: settings),
]

/// The parts that read what others wrote, each called with any bytes: by tests, with inputs that are
/// kept, or by libFuzzer in the program that there is where `DOSSIER_FUZZ` is set (`.ci/fuzz`).
let fuzzingParts: [Target.Dependency] = [
    "Articles", "TextLayout", "Screen", "Importing", "Annotating", "LibraryStore", "Indexing",
    "Reader", "TestSupport",
]
let fuzzing: Target =
    Context.environment["DOSSIER_FUZZ"] == nil
    ? .testTarget(
        name: "FuzzingTests", dependencies: fuzzingParts, exclude: ["Inputs", "FuzzerEntry.swift"],
        swiftSettings: settings)
    : .executableTarget(
        name: "dossier-fuzz", dependencies: fuzzingParts, path: "Tests/FuzzingTests",
        exclude: ["Inputs", "ReplayTests.swift"], swiftSettings: settings)

let package = Package(
    name: "dossier",
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    ],
    targets: systemLibraries + [recogniserModel, encodingTables, confinedProcess]
        + modules.flatMap { $0 }
        + programs + [fuzzing],
    swiftLanguageModes: [.v6],
    cxxLanguageStandard: .cxx17
)
