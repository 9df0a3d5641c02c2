import Articles

/// The title of a text that marks none: the first line that looks like a headline, past the site's
/// furniture and before the running text.
struct TitleFinder {
    enum Title: Equatable {
        /// The number of the block that is the title.
        case block(Int)
        /// Told outside the blocks.
        case text(String)
        /// There is none; the first sentence of this block stands in.
        case sentence(Int)
        case none
    }

    private let bytes: [UInt8]
    private let blocks: ArraySlice<Block>

    /// A title is looked for among so many blocks; no page has more furniture on top.
    private static let reach = 60
    /// In words: below it a line is more likely a label than a headline.
    private static let usual = 4...30
    /// In scalars, of a sentence that stands in for a title.
    private static let sentenceColumns = 80

    init(_ builder: ReadingTextBuilder) {
        self.init(builder.bytes, builder.blocks)
    }

    init(_ bytes: [UInt8], _ blocks: [Block]) {
        self.bytes = bytes
        self.blocks = blocks.prefix(Self.reach)
    }

    /// Nil where the text offers no title.
    var found: String? { string(find()) }

    func find() -> Title {
        let body = blocks.firstIndex(where: isRunning) ?? blocks.endIndex
        let candidates = blocks[..<body].indices.filter(isCandidate)
        if let best = candidates.first(where: isHeadline) { return .block(best) }
        if let marked = blocks.indices.first(where: isMarkedHeading) { return .block(marked) }
        let short = candidates.filter { !isLabel($0) }
        let looks = short.map { ($0, LineLook(slice($0))) }
        if let title = looks.first(where: { $0.1.words > 1 && !$0.1.isAllCapitals })
            ?? looks.first(where: { $0.1.words > 1 }) ?? looks.first
        {
            return .block(title.0)
        }
        if let label = candidates.first(where: { LineLook(slice($0)).words >= 4 && !isGreeting($0) }
        ),
            body == blocks.endIndex
        {
            return .block(label)
        }
        if body < blocks.endIndex { return .sentence(body) }
        return blocks.indices.first { LineLook(slice($0)).hasLetters }.map(Title.sentence) ?? .none
    }

    func string(_ title: Title) -> String? {
        switch title {
        case .block(let index): Excerpt.line(slice(index))
        case .text(let text): text
        case .sentence(let index): Excerpt.sentence(slice(index), columns: Self.sentenceColumns)
        case .none: nil
        }
    }

    private func slice(_ index: Int) -> ArraySlice<UInt8> {
        bytes[blocks[index].range.utf8]
    }

    private func text(_ index: Int) -> String {
        Excerpt.line(slice(index))
    }

    /// A paragraph of the article itself: long, or a whole sentence.
    private func isRunning(_ block: Block) -> Bool {
        guard block.kind == .paragraph else { return false }
        let slice = bytes[block.range.utf8]
        let look = LineLook(slice)
        guard look.words > 30 || (look.words >= 9 && look.endsSentence) else { return false }
        return !Furniture.matches(Excerpt.line(slice))
    }

    private func isCandidate(_ index: Int) -> Bool {
        switch blocks[index].kind {
        case .paragraph, .heading: break
        default: return false
        }
        let look = LineLook(slice(index))
        return look.hasLetters && !look.endsSentence && look.words <= Self.usual.upperBound
            && look.bytes <= Excerpt.maxBytes && blocks[index].quotationDepth == 0
            && !Furniture.matches(text(index))
    }

    private func isHeadline(_ index: Int) -> Bool {
        let look = LineLook(slice(index))
        return Self.usual.contains(look.words) && !look.startsLower && !isLabel(index)
    }

    private func isMarkedHeading(_ index: Int) -> Bool {
        if case .heading = blocks[index].kind { return !Furniture.matches(text(index)) }
        return false
    }

    private func isLabel(_ index: Int) -> Bool { Furniture.isLabel(text(index)) }
    private func isGreeting(_ index: Int) -> Bool { text(index).lowercased().hasPrefix("dear ") }
}
