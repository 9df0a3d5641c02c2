import Articles
import Indexing
import ReaderModel

/// Documents that are gone, and others that have taken their places.
extension ReaderSession {
    /// - Returns: what is to be said of it; nil where all is as it was.
    func takeSuccessions(_ found: Successions) -> String? {
        guard let library = source as? FolderLibrary, library.successions != found else {
            return nil
        }
        let before = library.successions
        library.successions = found
        return runner.remark(on: found, before)
    }

    /// Shows the notes that have come to documents, or that are gone from them.
    func showSuccessions(_ remark: String) {
        if let message = try? runner.notesAsTheyAre() { send(message) }
        if !remark.isEmpty { send(.informed(remark)) }
    }
}

extension EffectRunner {
    /// A sentence on documents that are taken for others because of their texts; empty where there
    /// are none that are new.
    func remark(on found: Successions, _ before: Successions) -> String {
        let new = found.guesses.filter { before[$0.former] != $0 }
        guard let first = new.first else { return "" }
        guard new.count == 1, let summary = try? source.summary(of: first.article) else {
            return
                "\(new.count) documents are much like others that are gone, and have their notes "
                + "now: :review-all shows these"
        }
        let likeness = Int((first.likeness ?? 1) * 100)
        return "\(summary.path.string) is \(likeness) % like \(first.former.path.name), which is "
            + "gone, and has its notes now: :review-all shows them"
    }
}
