import Articles
import Indexing
import ReaderModel

/// The notes whose places are guesses or gone, each with what it was made on and where its passage
/// may be.
struct ReviewListing {
    private let notes: LibraryNotes
    private let source: any ArticleSource

    init(_ notes: LibraryNotes, _ source: any ArticleSource) {
        self.notes = notes
        self.source = source
    }

    /// In the order of the list of notes.
    ///
    /// - Parameter article: nil for all of the library.
    func items(of article: ArticleID?) throws -> [ReviewItem] {
        let here = try notes.all().filter { note in
            let found = try source.document(of: note)
            guard let article else {
                return found != nil || source.isOfFolder(note.targets[0].path)
            }
            return found?.id == article
        }
        return try NoteListing(notes, source).rows(of: here)
            .filter(\.note.needsReview).map(item)
    }

    private func item(_ row: NoteRow) throws -> ReviewItem {
        let then = row.annotation.targets[0].selector.quote
        guard let id = row.article else { return ReviewItem(row, then: then, proposals: []) }
        let article = try source.article(id)
        let proposals = row.note.anchor.proposals.map { range in
            let target = LibraryNotes.target(range, of: article, in: source.root)
            return ReviewProposal(range, target.selector.quote)
        }
        return ReviewItem(row, then: then, proposals: proposals)
    }
}
