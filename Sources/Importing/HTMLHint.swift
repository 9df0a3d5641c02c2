import Articles

/// What the names that a page's author gave to its parts hint at: "related-articles" is no article.
///
/// The words are those that pages have in common, after the lists of Readability (Arc90, 2009).
struct HTMLHint: Hashable {
    var isFurniture: Bool { furnitureWord != 0 }
    /// The key of the first word that says so, without the mark of a plural; 0 for none.
    private(set) var furnitureWord: UInt64 = 0
    private(set) var isArticle = false

    private static let longest = 512

    private static let furniture = WordTable(
        """
        ad ads adsense advert advertisement advertising banner breadcrumb breadcrumbs combx comment
        commentlist comments consent cookie cookiebar cookies disqus gdpr login menu menubar modal
        mostread nav navbar navigation newsletter offcanvas outbrain overlay pager pagination
        paywall popular popup print promo promos promoted recirculation recommendations recommended
        related replies respond rss share sharebar sharedaddy sharing shoutbox sidebar signup skip
        social sponsor sponsored subnav subscribe subscription supplemental taboola tagcloud tags
        teaser teasers toolbar topics trending widget widgets
        """)

    private static let article = WordTable(
        "article articlebody body content entry hentry main page post story text")

    /// - Parameter names: the value of a class or an id, as "leftNav article-share".
    mutating func read(_ names: some Collection<UInt8>) {
        var word: [UInt8] = []
        var last: UInt8 = 0
        for byte in names.prefix(Self.longest) {
            // "relatedArticles" is two words.
            if !byte.isLetter || byte.isUpper && last.isLower { take(&word) }
            if byte.isLetter { word.append(byte.lowercased) }
            last = byte
        }
        take(&word)
    }

    private mutating func take(_ word: inout [UInt8]) {
        guard !word.isEmpty else { return }
        if Self.furniture.contains(word[...]) {
            if furnitureWord == 0 {
                furnitureWord = HTMLName.key(
                    word.last == UInt8(ascii: "s") ? word.dropLast() : word[...])
            }
        } else if Self.article.contains(word[...]) {
            isArticle = true
        }
        word.removeAll(keepingCapacity: true)
    }
}
