/// A piece of a text around a match, on one line.
struct Snippet {
    var text: String
    /// The matches, in UTF-8 bytes of ``text``.
    var marks: [Range<Int>]

    /// - Parameters:
    ///   - match: In bytes of `body`; empty for the start of the text.
    ///   - others: ranges of `body` that are marked beside the phrases.
    init(
        _ body: UnsafeBufferPointer<UInt8>, around match: Range<Int>, _ phrases: [Phrase],
        also others: [Range<Int>] = [], _ folding: TextFolding
    ) {
        let start = Self.start(in: body, before: match.lowerBound)
        let end = Self.end(in: body, after: min(match.upperBound, start + Self.longest))
        let cut = UnsafeBufferPointer(rebasing: body[start..<end])
        let lead = start > 0 ? Self.ellipsis : []
        var matcher = PhraseMatcher(phrases)
        var marks: [Range<Int>] = []
        folding.tokens(of: cut) { token, range in
            if let found = matcher.take(token, range) {
                let mark = found.lowerBound + lead.count..<found.upperBound + lead.count
                while let last = marks.last, last.upperBound > mark.lowerBound {
                    guard last.lowerBound >= mark.lowerBound else { return true }
                    marks.removeLast()
                }
                marks.append(mark)
            }
            return true
        }
        if !others.isEmpty {
            let inside = others.filter { $0.lowerBound >= start && $0.upperBound <= end }.map {
                $0.lowerBound - start + lead.count..<$0.upperBound - start + lead.count
            }
            marks = PassageFinder.merged(marks + inside, limit: .max)
        }
        // As many bytes as before, so that the marks stay where they are.
        let line = cut.map { $0 < 0x20 || $0 == 0x7F ? 0x20 : $0 }
        text = String(
            decoding: lead + line + (end < body.count ? Self.ellipsis : []), as: UTF8.self)
        self.marks = marks
    }

    private static let ellipsis = Array("…".utf8)
    /// In bytes; together about a line and a half of a wide terminal.
    private static let before = 60
    private static let after = 120
    /// In bytes; words of a phrase may stand far from each other where only signs are between.
    private static let longest = 400

    /// After a space where there is one, and never inside a scalar.
    private static func start(in body: UnsafeBufferPointer<UInt8>, before match: Int) -> Int {
        guard match > before else { return 0 }
        let earliest = match - before
        for index in earliest..<match where body[index] <= 0x20 { return index + 1 }
        return (earliest..<match).first { body[$0] & 0xC0 != 0x80 } ?? match
    }

    private static func end(in body: UnsafeBufferPointer<UInt8>, after match: Int) -> Int {
        guard body.count - match > after else { return body.count }
        let latest = match + after
        for index in (match..<latest).reversed() where body[index] <= 0x20 { return index }
        return (match..<latest).last { body[$0] & 0xC0 != 0x80 } ?? match
    }
}
