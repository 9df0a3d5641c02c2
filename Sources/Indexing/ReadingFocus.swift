import Articles
import Synchronization

/// Which articles somebody is looking at, so that indexing sees to these first.
public final class ReadingFocus: Sendable {
    private let state = Mutex(State())

    private struct State {
        var articles: [ArticleID] = []
        var version = 0
    }

    public init() {}

    /// - Parameter articles: the most important first: the one that is open, then those on screen.
    public func look(at articles: [ArticleID]) {
        state.withLock { state in
            guard state.articles != articles else { return }
            state.articles = articles
            state.version += 1
        }
    }

    /// What is looked at, if that is something else than when it had this version.
    func articles(since version: inout Int) -> [ArticleID]? {
        state.withLock { state in
            guard state.version != version else { return nil }
            version = state.version
            return state.articles
        }
    }
}
