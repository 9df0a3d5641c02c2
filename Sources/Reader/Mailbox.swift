import Indexing
import ReaderModel
import Screen
import Synchronization

/// News from the background to the reader's loop, which is woken to take them.
final class Mailbox: Sendable {
    enum News: Sendable {
        case progress(IndexingProgress)
        case finished(IndexingReport)
        case failed(String)
        /// All that "go to anything" picks from is there.
        case catalogued
        /// What a search of the library has found meanwhile.
        case found(LibraryQuery, LibraryFindings)
        /// What became of a text that was to go to the clipboard.
        case copied(CopyReport)
        /// What is being written is not kept; a sentence for the user.
        case draftNotKept(String)
        /// Another process may have changed the notebook.
        case notebookTouched
    }

    private let waiting = Mutex<[News]>([])
    private let wakeUp: WakeUp

    init(wakeUp: WakeUp) {
        self.wakeUp = wakeUp
    }

    func post(_ news: News) {
        waiting.withLock { $0.append(news) }
        wakeUp.wake()
    }

    /// Ends the wait of the loop without any news.
    func wake() {
        wakeUp.wake()
    }

    func takeAll() -> [News] {
        waiting.withLock { waiting in
            defer { waiting = [] }
            return waiting
        }
    }
}
