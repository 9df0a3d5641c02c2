import Indexing
import TestSupport
import Testing

@testable import Reader

@Suite struct ConfigurationTests {
    private let folder = TemporaryFolder()

    private func load(_ text: String) throws -> Configuration {
        folder.write("config.toml", text)
        return try Configuration.load(from: folder.path + "/config.toml")
    }

    @Test func withoutAFileEverythingIsAsItComes() throws {
        let configuration = try Configuration.load(from: folder.path + "/none.toml")
        #expect(configuration.options.measure == 80)
    }

    @Test func theMeasureAndKeysAreTaken() throws {
        let configuration = try load(
            """
            [reader]
            measure = 66
            [keys.text]
            "g t" = "to-start"
            """)
        #expect(configuration.options.measure == 66)
        #expect(configuration.keyMap.bindings(for: .toStart, in: .text).contains("g t"))
    }

    @Test func theColoursOfNotesAreNamed() throws {
        let names = try load("[note-colours]\nred = \"to check\"").options.colourNames
        #expect(names.name(of: .red) == "to check")
        #expect(names.name(of: .blue) == "blue")
    }

    @Test func encodingsAndConvertersAreTaken() throws {
        let reading = try load(
            """
            [encodings]
            "*" = "latin1"
            "old/*.txt" = "koi8-r"
            [converters]
            "*.png" = ["tesseract", "{file}", "-"]
            "*.docx" = { run = ["other", "{file}"], gives = "html" }
            """
        ).reading
        let programs = reading.programs(in: "/nowhere")
        #expect(programs.first { $0.name == "tesseract" }?.patterns == ["*.png"])
        #expect(programs.first { $0.name == "other" }?.patterns == ["*.docx"])
        #expect(programs.allSatisfy { $0.path == nil })
        #expect(reading != ReadingOptions())
    }

    @Test(arguments: [
        "[note-colours]\npink = \"x\"", "[note-colours]\nred = 1", "[note-colours]\nred = \" \"",
        "[columns]\nbody = \"Wortlaut\"", "[columns]\ntext = 3",
        "[reader]\nmeasure = 5", "[reader]\nmeasure = \"wide\"", "[reader]\nother = 1",
        "[encodings]\n\"*.txt\" = \"no-such\"", "[encodings]\n\"*.txt\" = 1",
        "[converters]\n\"*.x\" = []", "[converters]\n\"*.x\" = \"a b\"",
        "[converters]\n\"*.x\" = [\"a\", 1]", "[converters]\n\"*.x\" = { gives = \"text\" }",
        "[converters]\n\"*.x\" = { run = [\"a\"], gives = \"pdf\" }",
        "[keys.nowhere]\nx = \"quit\"", "[keys.text]\nx = \"no-such-command\"",
        "[keys.text]\n\"Hyper-x\" = \"quit\"", "[other]\nx = 1", "[reader\nmeasure = 72",
    ])
    func whatIsWrongIsSaidAndNothingIsUsed(text: String) {
        #expect(throws: Configuration.Failure.self) { _ = try load(text) }
    }
}
