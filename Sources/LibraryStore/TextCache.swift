import Articles
import Synchronization

/// The texts of articles that were asked for lately; all that were stored, where they come from
/// nowhere else.
final class TextCache: Sendable {
    /// Bytes of text that are kept: a screenful of snippets comes from a few dozen articles. A longer
    /// text is kept until the next is asked for.
    private static let capacity = 4 << 20

    private let source: (any TextSource)?
    private let kept = Mutex(Kept())

    private struct Kept {
        /// The latest last.
        var recent: [(path: DocumentPath, text: SourceText)] = []
        var bytes = 0
        var stored: [DocumentPath: SourceText] = [:]
    }

    /// - Parameter source: nil when texts are kept as they are stored.
    init(_ source: (any TextSource)?) {
        self.source = source
    }

    /// The text of the article at `path` if its document still has the hash that it was indexed with.
    func text(
        at path: DocumentPath, of hash: ContentHash, part: ArticlePart? = nil
    ) -> ArticleText {
        guard let source else {
            return Self.text(kept.withLock { $0.stored[path] }, of: hash)
        }
        if let text = kept.withLock({ $0.recent.last { $0.path == path && $0.text.hash == hash } })
        {
            return .text(text.text.text)
        }
        guard let text = source.text(at: path, part: part) else { return .gone }
        guard text.hash == hash else { return .changed }
        kept.withLock { kept in
            kept.recent.append((path, text))
            kept.bytes += text.text.count
            while kept.bytes > Self.capacity, kept.recent.count > 1 {
                kept.bytes -= kept.recent.removeFirst().text.text.count
            }
        }
        return .text(text.text)
    }

    /// To be called with what is stored; keeps it only where there is no source.
    func store(_ article: Article) {
        guard source == nil else { return }
        kept.withLock {
            $0.stored[article.path] = SourceText(hash: article.hash, text: article.text)
        }
    }

    /// Whether texts come from nowhere else.
    var keepsAll: Bool { source == nil }

    /// For articles that are given other paths.
    func rename(_ paths: [(old: DocumentPath, new: DocumentPath)]) {
        kept.withLock { kept in
            let texts = paths.map { kept.stored.removeValue(forKey: $0.old) }
            for (path, text) in zip(paths, texts) { kept.stored[path.new] = text }
        }
    }

    private static func text(_ found: SourceText?, of hash: ContentHash) -> ArticleText {
        guard let found else { return .gone }
        return found.hash == hash ? .text(found.text) : .changed
    }
}
