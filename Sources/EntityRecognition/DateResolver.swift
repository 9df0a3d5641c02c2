import Articles

/// Says what the dates in a text stand for: against the article's own date, against one another, or
/// not at all.
///
/// What is not certain is never made to look so: see ``DateValue/Certainty`` and ``DateGround``.
public struct DateResolver: Sendable {
    /// Goes up whenever the same text would give other dates.
    public static let version = 1

    /// Bytes around a mention that are read for what its sentence speaks of.
    private static let reach = 160

    private let own: ArticleDate?

    /// - Parameter own: the article's date; nil where it tells none.
    public init(_ own: ArticleDate?) {
        self.own = own
    }

    /// - Parameters:
    ///   - mentions: of dates, in reading order, as ``EntityRecogniser`` finds them.
    ///   - blocks: of the text.
    /// - Returns: one for each mention, in the same order.
    public func resolve(
        _ mentions: [TextRange], in text: ReadingText, blocks: [Block]
    ) -> [DatedMention] {
        let pieces = mentions.map { DateWord.words(in: text.bytes, $0.utf8) }
        var context = DateContext()
        context.article = own?.value
        context.order = Self.order(of: pieces)
        var block = -1
        var dated: [DatedMention] = []
        dated.reserveCapacity(mentions.count)
        for (index, range) in mentions.enumerated() {
            let current = blocks.isEmpty ? 0 : blocks.index(at: range.start)
            if current != block {
                (context.before, context.yearInParagraph) = (nil, nil)
                let passed = (block + 1)..<max(block + 1, current + 1)
                if passed.contains(where: { blocks.indices.contains($0) && blocks[$0].isHeading }) {
                    context.headingYear = nil
                }
                block = current
            }
            let isHeading = blocks.indices.contains(current) && blocks[current].isHeading
            look(around: range, in: text.bytes, &context)
            context.sharedYear = sharedYear(index, mentions, pieces, text.bytes)
            let mention = resolve(range, pieces[index], in: text.bytes, context)
            note(mention, pieces[index], isHeading, &context)
            dated.append(mention)
        }
        join(&dated, in: text.bytes)
        return dated
    }

    private func resolve(
        _ range: TextRange, _ words: [DateWord], in bytes: [UInt8], _ context: DateContext
    ) -> DatedMention {
        if let own, let place = own.range, place.overlaps(range) {
            return DatedMention(range, own.value, .written)
        }
        var words = words
        // "1984–88"
        if words.count == 1, let year = words[0].year,
            let end = Self.shortEnd(after: range.end.utf8, year, in: bytes)
        {
            words.append(DateWord(.number(end, digits: 4, suffix: ""), words[0].range))
        }
        guard let reading = DatePhrase(words, context).read() else {
            return DatedMention(range, nil, .unresolved)
        }
        return DatedMention(range, reading.value, reading.ground)
    }

    /// Takes note of what those that follow may be counted from.
    private func note(
        _ mention: DatedMention, _ words: [DateWord], _ isHeading: Bool,
        _ context: inout DateContext
    ) {
        let year = words.lazy.compactMap(\.year).last
        if isHeading {
            // "2006", "2007 and after": what follows is of that year, until the next one.
            context.headingYear = words.count == 1 ? year : nil
        }
        if let value = mention.value, !isHeading { context.before = value }
        if let year, mention.value != nil {
            context.yearBefore = year
            context.yearInParagraph = year
        }
    }

    /// The only order of day and month that the article's figures can have; nil where they show
    /// none or both.
    private static func order(of pieces: [[DateWord]]) -> WrittenDate.Order? {
        var found: WrittenDate.Order?
        for words in pieces {
            guard let order = WrittenDate.order(of: words) else { continue }
            if let found, found != order { return nil }
            found = order
        }
        return found
    }
}

// MARK: - The text around

extension DateResolver {
    /// What the sentence around a mention speaks of, and the word before it.
    private func look(around range: TextRange, in bytes: [UInt8], _ context: inout DateContext) {
        let mention = range.utf8.clamped(to: 0..<bytes.count)
        var start = mention.lowerBound
        let least = max(0, start - Self.reach)
        while start > least, !Self.isEnd(bytes, start - 1) { start -= 1 }
        var end = mention.upperBound
        let most = min(bytes.count, end + Self.reach)
        while end < most, !Self.isEnd(bytes, end) { end += 1 }
        let before = DateWord.words(in: bytes, start..<mention.lowerBound).suffix(40)
        let after = DateWord.words(in: bytes, mention.upperBound..<end).prefix(30)
        context.lead = DateLead(before)
        context.isFuture = Self.isFuture(before.compactMap(\.word) + after.compactMap(\.word))
    }

    /// A full stop after a small letter or a bracket with a space behind, or the end of a line.
    private static func isEnd(_ bytes: [UInt8], _ index: Int) -> Bool {
        switch bytes[index] {
        case 0x0A: return true
        case 0x2E, 0x21, 0x3F:
            guard index > 1, index + 1 < bytes.count, bytes[index + 1] <= 0x20 else { return false }
            // "Nov.", "Gen.": a short word with a capital.
            let word = bytes[max(0, index - 5)..<index].suffix(while: { $0 > 0x20 })
            return !(word.count <= 4 && word.first.map { (0x41...0x5A).contains($0) } ?? false)
        default: return false
        }
    }

    private static func isFuture(_ words: [String]) -> Bool {
        for (index, word) in words.enumerated() {
            switch word {
            case "will", "shall", "scheduled", "upcoming", "due", "won't": return true
            case "be" where index > 0 && words[index - 1] == "to": return true
            case "expected", "planned", "plans", "set":
                if index + 1 < words.count, ["to", "for"].contains(words[index + 1]) {
                    return true
                }
            default: break
            }
        }
        return false
    }

    /// "–88" right after 1984, as 1988.
    private static func shortEnd(after index: Int, _ year: Int, in bytes: [UInt8]) -> Int? {
        let next = DateWord.words(in: bytes, index..<min(bytes.count, index + 8))
        guard next.count >= 2, next[0].isMark("-"), next[0].range.lowerBound == index,
            case .number(let figures, digits: 2, suffix: "") = next[1].kind,
            next[1].range.lowerBound == next[0].range.upperBound
        else { return nil }
        let end = year / 100 * 100 + figures
        return end > year ? end : nil
    }
}

// MARK: - Dates that belong together

extension DateResolver {
    private enum Link {
        /// "March to June", "1980–1988", "between 1980 and 1988"
        case span
        /// "June and July"
        case list
    }

    private static func link(
        _ a: TextRange, _ b: TextRange, in bytes: [UInt8]
    ) -> Link? {
        let gap = (a.end.utf8..<max(a.end.utf8, b.start.utf8)).clamped(to: 0..<bytes.count)
        guard gap.count <= 12 else { return nil }
        let words = DateWord.words(in: bytes, gap)
        guard let first = words.first else { return nil }
        if words.count == 1, first.isMark("-") { return .span }
        if words.count == 1, first.isMark(",") { return .list }
        guard words.count == 1 || words.count == 2 && words[1].word == "the" else { return nil }
        let start = max(0, a.start.utf8 - 12)
        let before = DateWord.words(in: bytes, start..<min(a.start.utf8, bytes.count)).last?.word
        switch first.word {
        case "and": return before == "between" ? .span : .list
        case "to", "until", "till", "through": return .span
        default: return nil
        }
    }

    /// The year of the date that follows, where it is written for both.
    private func sharedYear(
        _ index: Int, _ mentions: [TextRange], _ pieces: [[DateWord]], _ bytes: [UInt8]
    ) -> Int? {
        let own = pieces[index]
        guard own.contains(where: { $0.month != nil }), !own.contains(where: { $0.year != nil })
        else { return nil }
        var next = index
        while next + 1 < mentions.count, next - index < 3,
            Self.link(mentions[next], mentions[next + 1], in: bytes) != nil
        {
            next += 1
            let words = pieces[next]
            guard let month = words.lazy.compactMap(\.month).first else { return nil }
            if let year = words.lazy.compactMap(\.year).first {
                let first = own.lazy.compactMap(\.month).first ?? month
                return first > month ? year - 1 : year
            }
        }
        return nil
    }

    /// Gives the first of two dates that are the ends of a span all of it.
    private func join(_ dated: inout [DatedMention], in bytes: [UInt8]) {
        for index in dated.indices.dropLast() {
            guard let a = dated[index].value, let b = dated[index + 1].value, !a.isSpan, !b.isSpan,
                a.unit == b.unit, a.last < b.first,
                Self.link(dated[index].range, dated[index + 1].range, in: bytes) == .span
            else { continue }
            dated[index].value = DateValue.span(a, b)
        }
    }
}

extension Block {
    fileprivate var isHeading: Bool {
        if case .heading = kind { return true }
        return false
    }
}

extension ArraySlice<UInt8> {
    fileprivate func suffix(while isTaken: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        var start = endIndex
        while start > startIndex, isTaken(self[start - 1]) { start -= 1 }
        return self[start...]
    }
}
