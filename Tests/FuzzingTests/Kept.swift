import Articles
import Indexing
import TestSupport

@testable import LibraryStore
@testable import Reader

/// Files that are read without question: the user's, and dossier's own.
enum Kept {
    private static let folder = TemporaryFolder()

    static func settings(_ bytes: [UInt8]) -> String? {
        folder.write(SharedEntities.fileName, bytes: bytes)
        let shared = EntitiesFile.read(.folder(Array(folder.path.utf8)))
        if shared.fault != nil, !shared.rulings.isEmpty { return "half of a list is used" }
        folder.write("config.toml", bytes: bytes)
        do {
            _ = try Configuration.load(from: folder.file("config.toml"))
        } catch let failure as Configuration.Failure {
            if failure.message.isEmpty { return "a failure without a message" }
        } catch {
            return "another error: \(error)"
        }
        return nil
    }

    /// After a byte that tells which, the bytes of a file that dossier writes.
    static func files(_ bytes: [UInt8]) -> String? {
        var input = FuzzInput(bytes)
        let kind = input.byte()
        let file = Array(input.rest)
        var reader = ByteReader(file)
        switch kind % 8 {
        case 0: _ = StartAnswers(&reader)
        case 1:
            let text = ReadingText("A text about Sergei Ivanov and Ivanov.")
            if let names = DocumentNames(&reader, of: text) {
                for place in names.places where !text.range.contains(place.range) {
                    return "a name at \(place.range.utf8)"
                }
            }
        case 2:
            let places = ReadingPlaces(parsing: file)
            guard ReadingPlaces(parsing: places.serialised) == places else {
                return "places are not read as they are written"
            }
        case 3:
            let draft = NoteDraft(parsing: file)
            guard draft.map({ NoteDraft(parsing: $0.serialised) == $0 }) ?? true else {
                return "a draft is not read as it is written"
            }
        case 4: _ = FoundChainTable.chains(file)
        case 5: _ = ProfileTable.profile(file)
        case 6: _ = StartFile(file, of: [])
        default: return salvage(file)
        }
        return nil
    }

    /// A notebook that is no database any more, after its log and that log's length.
    private static func salvage(_ file: [UInt8]) -> String? {
        let image = DatabaseImage(
            file: Array(file.dropLast(file.count / 4)), log: Array(file.suffix(file.count / 4)))
        do {
            let path = folder.file("notebook.sqlite")
            let new = try NotebookFile.complete(path, .current) { db in
                try NotebookSalvage.copy(image, into: db)
            }
            folder.remove(String(new.dropFirst(folder.path.utf8.count + 1)))
        } catch {
            return "no notebook comes of it: \(error)"
        }
        return nil
    }
}
