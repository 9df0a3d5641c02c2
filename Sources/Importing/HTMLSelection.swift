import Articles

/// Tells the article of a page from what stands around it.
///
/// Two published ideas, and one rule of ours. A passage is running text or not by its words and its
/// links and by those of its neighbours (Kohlschütter, Fankhauser, Nejdl: Boilerplate Detection using
/// Shallow Text Features, WSDM 2010, algorithm 2). The names that authors give to the parts of a page
/// hint at what is none (Readability, Arc90 2009). The article then is the smallest part of the page that
/// holds three quarters of the running text. Where in doubt a passage is kept.
struct HTMLSelection {
    private let blocks: [Block]
    private let passages: [HTMLPassage]
    private let parts: [HTMLPart]
    private let bytes: [UInt8]
    private let looks: [Look]
    /// For each part, whether it is no part of the article.
    private var isFurniture: [Bool] = []

    /// What is counted of a passage.
    private struct Look {
        var words = 0
        /// The share of its bytes that are links.
        var linkDensity = 0.0
    }

    init(_ builder: ReadingTextBuilder, _ passages: [HTMLPassage], _ parts: [HTMLPart]) {
        blocks = builder.blocks
        bytes = builder.bytes
        self.passages = passages
        self.parts = parts
        looks = zip(builder.blocks, passages).map { block, passage in
            let words = Self.words(builder.bytes[block.range.utf8])
            let share = Double(passage.linkBytes) / Double(max(1, block.range.utf8.count))
            return Look(words: words, linkDensity: min(1, share))
        }
    }

    /// Which passages are to be read, given that all of the page that is not hidden is.
    func everything() -> [Bool] {
        let visible = passages.map { !$0.isHidden }
        // A page that hides all its text until a script shows it is read nevertheless.
        return isEnough(visible) ? visible : passages.map { _ in true }
    }

    /// Which passages are the article.
    ///
    /// - Parameter title: of the page, to know its headline by.
    mutating func article(title: String?) -> [Bool] {
        let visible = everything()
        let running = blocks.indices.map { visible[$0] && isRunning($0) }
        isFurniture = furniture(running)
        let kept = blocks.indices.map { visible[$0] && !isFurniture[passages[$0].part] }
        let text = blocks.indices.map { running[$0] && kept[$0] }
        guard let article = smallestPart(holding: text) else {
            return isEnough(kept) ? kept : visible
        }
        var result = select(kept, text, article)
        keepHeadline(&result, kept, title)
        dropLinkLists(&result)
        dropNotices(&result)
        dropLooseRules(&result)
        return isEnough(result) ? result : kept
    }

    /// Whether any text is left, or as much as there was.
    private func isEnough(_ kept: [Bool]) -> Bool {
        let left = blocks.indices.reduce(0) { $0 + (kept[$1] ? looks[$1].words : 0) }
        let all = looks.reduce(0) { $0 + $1.words }
        return left > 0 && (left >= 20 || left * 5 >= all)
    }

    func words(of passages: [Int]) -> Int {
        passages.reduce(0) { $0 + looks[$1].words }
    }

    /// Whether a part of the page is not known to be something else than the article.
    func isRead(_ part: Int) -> Bool { isFurniture.isEmpty || !isFurniture[part] }

    // MARK: - Passages

    private static func words(_ text: ArraySlice<UInt8>) -> Int {
        var words = 1
        var wide = 0
        for byte in text {
            if byte == .space || byte == .lineFeed { words += 1 }
            // What begins an ideograph or a syllable of Korean: two of them count as a word.
            if (0xE3...0xED).contains(byte) { wide += 1 }
        }
        return words + wide / 2
    }

    /// Algorithm 2 of the paper, with its thresholds.
    private func isRunning(_ index: Int) -> Bool {
        let current = looks[index]
        let previous = index > 0 ? looks[index - 1] : Look()
        let next = index + 1 < looks.count ? looks[index + 1] : Look()
        guard current.linkDensity <= 0.333333 else { return false }
        if previous.linkDensity <= 0.555556 {
            return current.words > 16 || next.words > 15 || previous.words > 4
        }
        return current.words > 40 || next.words > 17
    }

    // MARK: - Parts

    /// What is marked as furniture, with what stands in it, unless it holds most of the page's text
    /// and nothing beside it is marked as the article: then its name misleads. Readers' comments are
    /// often longer than what they are on.
    private func furniture(_ running: [Bool]) -> [Bool] {
        let held = bytesHeld(running)
        let total = held.first ?? 0
        var result = [Bool](repeating: false, count: parts.count)
        /// The word that misled in a part around, which misleads within it as well.
        var misleading = [UInt64](repeating: 0, count: parts.count)
        var looked = 0
        for (index, part) in parts.enumerated() {
            misleading[index] = misleading[part.parent]
            let isMisled = part.furnitureWord != 0 && part.furnitureWord == misleading[index]
            var isMarked = part.isFurniture && !isMisled
            // One part in another may hold most of the text; so many names do not mislead.
            if isMarked, held[index] * 2 > total, looked < Self.mostMisled {
                looked += 1
                isMarked = hasArticle(beside: index, held)
                if !isMarked { misleading[index] = part.furnitureWord }
            }
            result[index] = isMarked || index > 0 && result[part.parent]
        }
        return result
    }

    private static let mostMisled = 16
    /// In bytes: about fifteen words.
    private static let leastArticle = 100

    /// Whether a part that its author called the article stands neither in another part nor around it.
    private func hasArticle(beside part: Int, _ held: [Int]) -> Bool {
        let isInside = within(part)
        var isAround: Set<Int> = [0]
        var outer = part
        while outer > 0 {
            isAround.insert(outer)
            outer = parts[outer].parent
        }
        return parts.indices.contains { index in
            parts[index].isArticle && !parts[index].isFurniture && held[index] >= Self.leastArticle
                && !isInside[index] && !isAround.contains(index)
        }
    }

    /// For each part, the bytes of the passages that are marked in it.
    private func bytesHeld(_ isCounted: [Bool]) -> [Int] {
        var held = [Int](repeating: 0, count: parts.count)
        for index in blocks.indices where isCounted[index] {
            held[passages[index].part] += blocks[index].range.utf8.count
        }
        for index in parts.indices.reversed() where index > 0 {
            held[parts[index].parent] += held[index]
        }
        return held
    }

    /// - Returns: nil when no text is running text.
    private func smallestPart(holding text: [Bool]) -> Int? {
        let held = bytesHeld(text)
        guard let total = held.first, total > 0 else { return nil }
        // Parts that hold more than half stand in one another: the last of them is the innermost.
        return parts.indices.last { held[$0] * 4 >= total * 3 && parts[$0].element.holdsArticle }
    }

    /// All of the part that holds the article, and the running text of what is around it up to what its
    /// author called the article.
    private func select(_ kept: [Bool], _ text: [Bool], _ article: Int) -> [Bool] {
        var scope = article
        var outer = article
        while outer > 0 {
            outer = parts[outer].parent
            if parts[outer].isArticle { scope = outer }
        }
        let isInArticle = within(article)
        let isInScope = within(scope)
        return blocks.indices.map { index in
            let part = passages[index].part
            return kept[index]
                && (isInArticle[part] || isInScope[part] && text[index] && looks[index].words > 9)
        }
    }

    /// For each part, whether it is `outer` or stands in it.
    private func within(_ outer: Int) -> [Bool] {
        var result = [Bool](repeating: false, count: parts.count)
        for index in parts.indices {
            result[index] = index == outer || index > outer && result[parts[index].parent]
        }
        return result
    }

    // MARK: - The headline

    /// A headline often stands above the part that holds the text, with a line or two between.
    private func keepHeadline(_ result: inout [Bool], _ kept: [Bool], _ title: String?) {
        guard let first = result.firstIndex(of: true),
            !blocks[first...].indices.contains(where: { result[$0] && level($0) == 1 })
        else { return }
        let above = blocks[..<first].indices.filter { level($0) != nil && !passages[$0].isHidden }
        let wanted = title?.lowercased()
        let named = above.last { Excerpt.line(bytes[blocks[$0].range.utf8]).lowercased() == wanted }
        guard let headline = named ?? above.last(where: { level($0) == 1 && kept[$0] }) else {
            return
        }
        result[headline] = true
        for index in (headline + 1)..<max(first, headline + 1)
        where kept[index] && looks[index].linkDensity <= 0.333333 && looks[index].words > 1 {
            result[index] = first - headline <= 12 || looks[index].words > 9
        }
    }

    private func level(_ index: Int) -> Int? {
        if case .heading(let level) = blocks[index].kind { level } else { nil }
    }

    // MARK: - What is left in the article

    /// Drops three or more passages on end that are links and little else, with the heading above.
    private func dropLinkLists(_ result: inout [Bool]) {
        var run: [Int] = []
        for index in blocks.indices where result[index] {
            if looks[index].linkDensity > 0.7, level(index) == nil {
                run.append(index)
            } else {
                drop(&run, &result)
            }
        }
        drop(&run, &result)
    }

    private func drop(_ run: inout [Int], _ result: inout [Bool]) {
        if run.count >= 3, let first = run.first {
            for index in run { result[index] = false }
            let above = blocks[..<first].indices.last { result[$0] }
            if let above, level(above).map({ $0 > 1 }) ?? false, looks[above].words <= 6 {
                result[above] = false
            }
        }
        run.removeAll()
    }

    /// Drops the short lines that say nothing but "Advertisement", and links that are furniture by
    /// their words.
    private func dropNotices(_ result: inout [Bool]) {
        for index in blocks.indices
        where result[index] && looks[index].words <= 6 && level(index) != 1 {
            let text = Excerpt.line(bytes[blocks[index].range.utf8])
            let isNotice = Self.notices.contains(HTMLSelection.folded(text))
            if isNotice || looks[index].linkDensity > 0.5 && Furniture.matches(text) {
                result[index] = false
            }
        }
    }

    /// Drops rules that part nothing any more.
    private func dropLooseRules(_ result: inout [Bool]) {
        var previous: Int?
        for index in blocks.indices where result[index] {
            if blocks[index].kind == .rule, previous.map({ blocks[$0].kind == .rule }) ?? true {
                result[index] = false
            } else {
                previous = index
            }
        }
        if let previous, blocks[previous].kind == .rule { result[previous] = false }
    }

    private static func folded(_ text: String) -> String {
        String(
            decoding: text.utf8.map { $0 == .space ? UInt8(ascii: "_") : $0.lowercased },
            as: UTF8.self)
    }

    private static let notices = WordTable(
        """
        ad advertisement article_continues_below_advertisement comments continue_reading email
        facebook print read_more related related_articles related_stories save share share_this
        share_this_article sponsored story_continues_below_advertisement subscribe tweet twitter
        whatsapp
        """)
}
