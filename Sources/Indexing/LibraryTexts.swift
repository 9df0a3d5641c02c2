import Articles
import LibraryStore

/// Reads the texts of a library's articles from its documents.
public struct LibraryTexts: TextSource {
    private let root: LibraryRoot
    private let reading: ArticleReading

    public init(_ root: LibraryRoot, options: ReadingOptions = ReadingOptions()) {
        self.root = root
        reading = ArticleReading(options: options)
    }

    public func text(at path: DocumentPath, part: ArticlePart?) -> SourceText? {
        guard let article = try? reading.article(path, of: root, part: { part }) else { return nil }
        return SourceText(hash: article.hash, text: article.text)
    }
}
