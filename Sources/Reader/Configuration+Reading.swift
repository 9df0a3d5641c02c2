import Indexing
import LibraryStore
import TOMLKit

/// How documents are read: `[encodings]`, `[columns]` and `[converters]`.
extension Configuration {
    /// `[encodings]`, each line a pattern for paths and the name of an encoding.
    mutating func takeEncodings(_ table: TOMLTable?, path: String) throws {
        for pattern in table?.keys ?? [] {
            guard let name = table?[pattern]?.string, reading.choose(encoding: name, for: pattern)
            else {
                let names = ReadingOptions.encodingNames.joined(separator: ", ")
                throw Failure.wrong(path, "[encodings] \(pattern): the encodings are \(names)")
            }
        }
    }

    /// `[columns]`, each line a field of articles and the name of the column that holds it.
    mutating func takeColumns(_ table: TOMLTable?, path: String) throws {
        for field in table?.keys ?? [] {
            guard let name = table?[field]?.string, !name.isEmpty,
                reading.choose(column: name, for: field)
            else {
                let fields = ReadingOptions.columnFields.joined(separator: ", ")
                throw Failure.wrong(
                    path, "[columns] \(field): a column is a string; the fields are \(fields)")
            }
        }
    }

    /// `[converters]`, each line a pattern for paths and either the words of a command, or a table
    /// of these, `run`, and of what the command `gives`.
    mutating func takeConverters(_ table: TOMLTable?, path: String) throws {
        for pattern in table?.keys ?? [] {
            let value = table?[pattern]
            let run = value?.array ?? value?.table?["run"]?.array
            let words = run.map { $0.compactMap(\.string) } ?? []
            guard let run, !words.isEmpty, words.count == run.count else {
                throw Failure.wrong(
                    path,
                    "[converters] \(pattern): a converter is a list of strings, "
                        + "a program and its arguments, of which {file} stands for the document")
            }
            let gives = value?.table?["gives"]
            let output = gives.map { $0.string ?? "" } ?? "text"
            guard let format = Converter.output(named: output) else {
                let names = Converter.outputNames.joined(separator: ", ")
                throw Failure.wrong(path, "[converters] \(pattern): a converter gives \(names)")
            }
            reading.add(Converter(pattern, words, output: format))
        }
    }
}

extension ReadingOptions {
    /// How documents are read as the user has set it.
    ///
    /// - Throws: what ``message(for:)`` has a sentence for, where the configuration cannot be
    ///   understood.
    public static func configured(of locations: DataLocations) throws -> ReadingOptions {
        var options = try Configuration.load(from: locations.configuration).reading
        options.conversions = locations.conversions
        return options
    }
}
