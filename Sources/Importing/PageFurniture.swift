/// What stands on top or at the foot of most pages: a running head, a page's number.
struct PageFurniture {
    /// Lines with their digits made alike, from the top and from the foot.
    private var heads: Set<[UInt8]> = []
    private var feet: Set<[UInt8]> = []

    /// On fewer pages a line that comes again may be the text's own.
    private static let fewest = 3
    private static let longestLine = 200

    var isFound: Bool { !heads.isEmpty || !feet.isEmpty }

    /// - Parameter text: in which a form feed ends a page.
    init(_ text: [UInt8]) {
        var counts: (heads: [[UInt8]: Int], feet: [[UInt8]: Int]) = ([:], [:])
        var pages = 0
        for page in text.split(separator: UInt8.formFeed) {
            guard let (first, last) = Self.edges(page) else { continue }
            pages += 1
            counts.heads[Self.pattern(page[first]), default: 0] += 1
            counts.feet[Self.pattern(page[last]), default: 0] += 1
        }
        // Left and right pages may bear different heads.
        let least = max(Self.fewest, pages / 3)
        heads = Set(counts.heads.filter { $0.value >= least && !$0.key.isEmpty }.keys)
        feet = Set(counts.feet.filter { $0.value >= least && !$0.key.isEmpty }.keys)
    }

    /// A page without them.
    func stripped(_ page: ArraySlice<UInt8>) -> [UInt8] {
        guard isFound, let (first, last) = Self.edges(page) else { return Array(page) }
        var body = page
        if feet.contains(Self.pattern(page[last])) { body = body[..<last.lowerBound] }
        if first != last || body.endIndex > first.upperBound,
            heads.contains(Self.pattern(page[first]))
        {
            body = body[min(first.upperBound, body.endIndex)...]
        }
        return Array(body)
    }

    /// The places of the first and the last line that are not blank.
    private static func edges(_ page: ArraySlice<UInt8>) -> (first: Range<Int>, last: Range<Int>)? {
        guard let start = page.firstIndex(where: { $0 > .space }),
            let end = page.lastIndex(where: { $0 > .space })
        else { return nil }
        let firstEnd = page[start...].firstIndex(of: .lineFeed) ?? page.endIndex
        let lastStart = page[...end].lastIndex(of: .lineFeed).map { $0 + 1 } ?? page.startIndex
        return (start..<firstEnd, lastStart..<(end + 1))
    }

    /// Empty for a line that is too long to be furniture.
    private static func pattern(_ line: ArraySlice<UInt8>) -> [UInt8] {
        var pattern: [UInt8] = []
        for byte in line.drop(while: { $0 <= .space }) {
            let shown = byte.isDigit ? UInt8(ascii: "0") : byte <= .space ? UInt8.space : byte
            // Numbers of other lengths and other gaps are the same line.
            if shown == pattern.last, shown == UInt8(ascii: "0") || shown == .space { continue }
            pattern.append(shown)
        }
        while pattern.last == .space { pattern.removeLast() }
        return pattern.count > longestLine ? [] : pattern
    }
}
