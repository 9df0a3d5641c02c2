import Glibc
import TestSupport
import Testing

@testable import LibraryStore

@Suite struct DataLocationsTests {
    @Test func homeIsWhereThingsLiveWhenNothingElseIsSaid() throws {
        let locations = try DataLocations(environment: ["HOME": "/home/u/"], home: { nil })
        #expect(locations.cache == "/home/u/.cache/dossier")
        #expect(locations.notebook == "/home/u/.local/share/dossier/notebook.sqlite")
        #expect(locations.state == "/home/u/.local/state/dossier")
        #expect(locations.configuration == "/home/u/.config/dossier/config.toml")
    }

    @Test func variablesWinWhenTheyAreAbsolute() throws {
        let locations = try DataLocations(
            environment: [
                "HOME": "/home/u", "XDG_CACHE_HOME": "/c", "XDG_DATA_HOME": "relative",
                "XDG_STATE_HOME": "", "XDG_CONFIG_HOME": "/x/",
            ], home: { nil })
        #expect(locations.cache == "/c/dossier")
        #expect(locations.data == "/home/u/.local/share/dossier")
        #expect(locations.state == "/home/u/.local/state/dossier")
        #expect(locations.config == "/x/dossier")
    }

    @Test func theUserDatabaseHelpsWhereHomeIsNotSet() throws {
        let locations = try DataLocations(environment: [:], home: { "/var/u" })
        #expect(locations.config == "/var/u/.config/dossier")
        #expect(
            try DataLocations(environment: ["HOME": ""], home: { "/" }).cache == "/.cache/dossier")
    }

    @Test func noHomeIsAnErrorOnlyWhereOneIsNeeded() throws {
        #expect(throws: StoreError.noHome) { try DataLocations(environment: [:], home: { nil }) }
        let all: NamedValues = [
            "XDG_CACHE_HOME": "/c", "XDG_DATA_HOME": "/d", "XDG_STATE_HOME": "/s",
            "XDG_CONFIG_HOME": "/x",
        ]
        #expect(try DataLocations(environment: all, home: { nil }).data == "/d/dossier")
    }

    @Test func filesOfALibraryAreReadableAndKeepNamesakesApart() throws {
        let locations = try DataLocations(environment: ["HOME": "/h"], home: { nil })
        let a = locations.index(forLibrary: Array("/a/The Affair (2006)".utf8))
        let b = locations.index(forLibrary: Array("/b/The Affair (2006)".utf8))
        #expect(a.hasPrefix("/h/.cache/dossier/the-affair-2006-"))
        #expect(a.hasSuffix(".sqlite"))
        #expect(a != b)
        #expect(DataLocations.fileName(forLibrary: Array("/".utf8)) == "library-af63a24c860189fe")
        #expect(DataLocations.fileName(forLibrary: [0x2F, 0xFF]).hasPrefix("library-"))
    }

    @Test func directoriesAndFilesAreForTheUserAlone() throws {
        let directory = TemporaryFolder()
        let deep = directory.file("a/b/c")
        try UserFile.makeDirectory(deep)
        try UserFile.makeDirectory(deep)
        try UserFile.create(deep + "/f")
        for path in ["a", "a/b", "a/b/c"] { #expect(mode(directory.file(path)) == 0o700) }
        #expect(mode(deep + "/f") == 0o600)
        #expect(throws: StoreError.self) { try UserFile.create(deep + "/f") }
    }

    @Test(arguments: [
        ("/a/b", "/a"), ("/a", "/"), ("a", "."), ("a/b/", "a"), ("/a//b", "/a"), ("/", "/"),
    ])
    func theDirectoryOfAPathStandsBeforeItsLastSlash(_ path: String, _ expected: String) {
        #expect(UserFile.directory(of: path) == expected)
    }
}
