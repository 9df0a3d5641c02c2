import Articles
import Indexing
import ReaderModel
import ReaderViews
import TOMLKit

/// What the user has set in `config.toml`.
struct Configuration {
    var options = ReaderOptions()
    var keyMap = KeyMap.standard
    var reading = ReadingOptions()

    enum Failure: Error {
        case unreadable(String, String)
        case wrong(String, String)

        var message: String {
            switch self {
            case .unreadable(let path, let reason): "\(path) cannot be read: \(reason)."
            case .wrong(let path, let fault): "\(path): \(fault)."
            }
        }
    }

    /// - Returns: what the file says; what it does not say, or where there is no file, is as it
    ///   comes.
    /// - Throws: ``Failure`` for a file that cannot be understood, rather than half of it be used.
    static func load(from path: String) throws -> Configuration {
        var configuration = Configuration()
        guard let text = try ConfigurationFile.read(path) else { return configuration }
        let table: TOMLTable
        do throws(TOMLText.Fault) {
            table = try TOMLText.table(text)
        } catch {
            throw Failure.wrong(path, "line \(error.line): \(error.reason)")
        }
        try configuration.take(table, path: path)
        return configuration
    }

    private mutating func take(_ table: TOMLTable, path: String) throws {
        for key in table.keys {
            switch key {
            case "reader": try takeReader(table[key]?.table, path: path)
            case "note-colours": try takeNoteColours(table[key]?.table, path: path)
            case "keys": try takeKeys(table[key]?.table, path: path)
            case "encodings": try takeEncodings(table[key]?.table, path: path)
            case "columns": try takeColumns(table[key]?.table, path: path)
            case "converters": try takeConverters(table[key]?.table, path: path)
            default: throw Failure.wrong(path, "there is no section [\(key)]")
            }
        }
    }

    private mutating func takeReader(_ table: TOMLTable?, path: String) throws {
        for key in table?.keys ?? [] {
            guard key == "measure" else {
                throw Failure.wrong(path, "there is no setting \(key) in [reader]")
            }
            guard let measure = table?[key]?.int, (20...400).contains(measure) else {
                throw Failure.wrong(path, "measure is a number of columns from 20 to 400")
            }
            options.measure = measure
        }
    }

    /// `[note-colours]`, each line a colour and what the user calls it.
    private mutating func takeNoteColours(_ table: TOMLTable?, path: String) throws {
        var names: [NoteColour: String] = [:]
        for key in table?.keys ?? [] {
            guard let colour = NoteColour(rawValue: key) else {
                let colours = NoteColour.allCases.map(\.rawValue).joined(separator: ", ")
                throw Failure.wrong(path, "[note-colours] \(key): the colours are \(colours)")
            }
            guard let name = table?[key]?.string, Self.isName(name) else {
                throw Failure.wrong(
                    path, "[note-colours] \(key): a name is a string of 1 to 30 characters")
            }
            names[colour] = name
        }
        options.colourNames = NoteColourNames(names)
    }

    private static func isName(_ name: String) -> Bool {
        (1...30).contains(name.count) && !name.allSatisfy(\.isWhitespace)
            && !name.unicodeScalars.contains { $0.properties.generalCategory == .control }
    }

    /// `[keys.MODE]`, each line a key sequence and the name of a command.
    private mutating func takeKeys(_ table: TOMLTable?, path: String) throws {
        for name in table?.keys ?? [] {
            guard let mode = InputMode(rawValue: name), let bindings = table?[name]?.table else {
                let modes = InputMode.allCases.map(\.rawValue).joined(separator: ", ")
                throw Failure.wrong(path, "[keys.\(name)]: the modes are \(modes)")
            }
            for notation in bindings.keys {
                guard let command = bindings[notation]?.string else {
                    throw Failure.wrong(path, "[keys.\(name)] \(notation): a command is a string")
                }
                do {
                    try keyMap.bind(notation, to: command, in: mode)
                } catch {
                    throw Failure.wrong(path, "[keys.\(name)] \(notation): \(error.message)")
                }
            }
        }
    }
}

extension NoteColourNames {
    /// What the user calls the colours of notes.
    ///
    /// - Parameter path: of the configuration, which may be missing.
    /// - Throws: what ``message(for:)`` has a sentence for, where it cannot be understood.
    public static func configured(at path: String) throws -> NoteColourNames {
        try Configuration.load(from: path).options.colourNames
    }
}
