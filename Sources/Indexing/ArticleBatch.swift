import Articles
import LibraryStore

/// Articles that are to be stored in one transaction.
struct ArticleBatch {
    /// Bytes of reading text after which a transaction has enough: it bounds the memory that it takes,
    /// and what is to be done again after a kill. The full-text table is merged the more often the less
    /// text it is given at once.
    private static let mostBytes = 16 << 20

    /// Documents stored in the first transaction, few enough that a list that is being filled grows
    /// before one's eyes; each has twice as many as the one before.
    private var most = 64

    private var documents: [(Article, FileStamp)] = []
    private var bytes = 0
    /// Where the articles of the file begin that is being read.
    private var start = 0
    /// Whether some of them are stored already.
    private var isPartlyStored = false
    private var finished: [(DocumentPath, FileStamp)] = []

    var isFull: Bool { documents.count >= most || bytes >= Self.mostBytes }

    mutating func add(_ article: Article, _ stamp: FileStamp) {
        documents.append((article, stamp))
        bytes += article.text.count
    }

    /// Stores what there is. What belongs to the file that is still being read is marked as not
    /// finished, so that an interrupted run reads that file again.
    mutating func store(in index: LibraryIndex) throws {
        for place in start..<documents.count { documents[place].1 = documents[place].1.unfinished }
        if start < documents.count { isPartlyStored = true }
        _ = try index.store(documents, finishing: finished)
        (documents, bytes, start, finished) = ([], 0, 0, [])
        most = min(most * 2, 1 << 30)
    }

    /// To be called after the last article of a file.
    mutating func finish(_ file: DocumentPath, _ stamp: FileStamp) {
        if isPartlyStored { finished.append((file, stamp)) }
        isPartlyStored = false
        start = documents.count
    }
}
