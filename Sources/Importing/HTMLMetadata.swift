import Articles

/// What a page says of itself: in `meta` elements, in JSON-LD, in its title.
struct HTMLMetadata {
    private(set) var language: String?
    /// Between the `title` tags.
    private var pageTitle: String?
    private var headline: String?
    private var date: String?
    private var visibleDate: String?
    private var authors: [String] = []
    private var site: String?

    private static let mostAuthors = 8

    // MARK: - Collecting; what comes first counts

    mutating func addTitle(_ text: some Collection<UInt8>) {
        let line = Excerpt.line(HTMLReferences.decoded(text.prefix(4096)))
        if pageTitle == nil, !line.isEmpty { pageTitle = line }
    }

    mutating func addLanguage(_ language: String?) {
        if self.language == nil, let language, language.utf8.count <= 35 {
            self.language = language
        }
    }

    /// A `meta` element, or another one with an `itemprop` and a `content`.
    mutating func add(_ name: String, _ content: String) {
        switch name {
        case "og:title", "twitter:title", "dc.title", "dcterms.title", "headline":
            headline = headline ?? content
        case "article:published_time", "datepublished", "date", "pubdate", "publishdate",
            "publish_date", "publish-date", "dc.date", "dc.date.issued", "dcterms.created",
            "dcterms.date", "dcterms.issued", "parsely-pub-date", "sailthru.date",
            "citation_publication_date", "og:published_time", "article.published":
            date = date ?? content
        case "author", "article:author", "dc.creator", "dcterms.creator", "parsely-author",
            "sailthru.author", "citation_author", "byl":
            addAuthor(content)
        case "og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "application-name",
            "citation_journal_title":
            site = site ?? content
        case "og:locale", "content-language", "dc.language", "inlanguage": addLanguage(content)
        default: break
        }
    }

    mutating func addTime(_ time: String, isPublication: Bool) {
        if isPublication { date = date ?? time }
        visibleDate = visibleDate ?? time
    }

    mutating func add(_ document: JSONLinkedData) {
        for (name, value) in document.values { add(name, value) }
    }

    private mutating func addAuthor(_ name: String) {
        // Some give the address of a page about the author.
        guard !name.contains("://"), !authors.contains(name), authors.count < Self.mostAuthors
        else { return }
        authors.append(name)
    }

    // MARK: - Telling

    /// As far as the page's title starts with it, a heading's text is the title.
    func title(heading: String?) -> String? {
        if let headline { return headline }
        guard let pageTitle else { return heading }
        if let heading, pageTitle.lowercased().contains(heading.lowercased()) { return heading }
        return withoutSite(pageTitle)
    }

    /// "Ferry is late | The Example Times" without what comes last.
    private func withoutSite(_ title: String) -> String {
        for separator in [" | ", " — ", " – ", " - ", " :: ", " » ", " · "] {
            guard let range = Self.lastRange(of: separator, in: title) else { continue }
            let head = String(title[..<range.lowerBound])
            let tail = title[range.upperBound...]
            let isSite = site.map { tail.lowercased() == $0.lowercased() } ?? false
            let words = { (text: Substring) in text.split(separator: " ").count }
            if isSite || words(head[...]) >= 4 && words(tail) <= 4 { return head }
        }
        return title
    }

    private static func lastRange(of mark: String, in text: String) -> Range<String.Index>? {
        let bytes = Array(text.utf8)
        let mark = Array(mark.utf8)
        guard bytes.count >= mark.count else { return nil }
        for start in stride(from: bytes.count - mark.count, through: 0, by: -1)
        where bytes[start..<start + mark.count].elementsEqual(mark) {
            let lower = text.utf8.index(text.startIndex, offsetBy: start)
            return lower..<text.utf8.index(lower, offsetBy: mark.count)
        }
        return nil
    }

    var stated: StatedDate? {
        (date ?? visibleDate).map { StatedDate(Self.day($0), .frontMatter) }
    }

    /// The day of a moment as ISO 8601 writes it; other dates stay as they are.
    private static func day(_ text: String) -> String {
        let bytes = Array(text.utf8)
        let isISO =
            bytes.count > 10 && bytes[4] == UInt8(ascii: "-") && bytes[7] == UInt8(ascii: "-")
        if isISO, bytes[10] == UInt8(ascii: "T") || bytes[10] == .space {
            return String(decoding: bytes[..<10], as: UTF8.self)
        }
        return text
    }

    /// What the reader of the article is told of it.
    var remarks: [String] {
        var remarks: [String] = []
        if !authors.isEmpty {
            remarks.append("Author: \(authors.joined(separator: ", "))")
        }
        if let date { remarks.append("Date: \(date)") }
        if let site { remarks.append("Source: \(site)") }
        if let language { remarks.append("Language: \(language)") }
        return remarks
    }
}
