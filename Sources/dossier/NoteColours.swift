import Articles
import Reader

/// The names of colours, as they are given and printed.
struct NoteColours {
    let names: NoteColourNames

    /// - Throws: what is wrong with the configuration.
    init(_ opening: LibraryOpening) throws {
        names = try NoteColourNames.configured(at: opening.locations.configuration)
    }

    /// - Throws: ``CommandError/noColour(_:_:)``.
    func colour(named name: String) throws -> NoteColour {
        if let colour = names.colour(named: name) { return colour }
        let all = NoteColour.allCases.map(names.name).joined(separator: ", ")
        throw CommandError.noColour(name, all)
    }
}
