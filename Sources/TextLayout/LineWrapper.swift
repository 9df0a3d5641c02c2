/// A line as wrapping finds it; offsets are UTF-8 bytes.
struct WrappedLine {
    /// Where the line before it ended.
    var begin: Int
    /// What is shown of it: without spaces at the end, and without those that were dropped at the
    /// start because the word after them did not fit.
    var start: Int
    var end: Int
    /// Where the next line begins.
    var next: Int
    /// Whether a line feed ended it.
    var isEndedByLineFeed: Bool
}

/// Breaks text into lines one by one: as much as fits on each, broken where ``LineBreaking`` allows
/// it, or inside a word that alone is too long.
///
/// Lines are found in linear time: what is read twice is the part of a line after its last break,
/// and the next line is at least as long as that.
struct LineWrapper {
    let bytes: UnsafeBufferPointer<UInt8>
    let end: Int
    /// Whether spaces take room and lines end anywhere, as in preformatted text.
    let isPreformatted: Bool
    private let breaking = LineBreaking.standard

    /// - Parameter end: where the text ends that is to be wrapped.
    init(_ bytes: UnsafeBufferPointer<UInt8>, end: Int, isPreformatted: Bool) {
        self.bytes = bytes
        self.end = end
        self.isPreformatted = isPreformatted
    }

    /// The line that begins at `begin`, of at most `width` cells; more only if it is a single
    /// cluster that is wider.
    func line(from begin: Int, width: Int) -> WrappedLine {
        var scanner = ClusterScanner(bytes, in: begin..<end)
        var line = GrowingLine(begin: begin)
        while let cluster = scanner.next() {
            if cluster.breakClass == .lineFeed { return line.ended(next: cluster.end, true) }
            if cluster.breakClass == .space {
                let cells = cluster.isTab ? DisplayWidth.ofTab(at: line.column) : 1
                if isPreformatted, line.column + cells > width, line.column > 0 {
                    return line.ended(next: cluster.start, false)
                }
                line.column += cells
                line.isAfterSpace = true
                continue
            }
            if line.hasContent, allowsBreak(line, before: cluster) {
                line.lastBreak = (end: line.end, next: cluster.start)
            }
            if line.column + cluster.width > width, cluster.width > 0 {
                if let lastBreak = line.lastBreak {
                    line.end = lastBreak.end
                    return line.ended(next: lastBreak.next, false)
                }
                if line.hasContent || isPreformatted && line.column > 0 {
                    return line.ended(next: cluster.start, false)
                }
                line.column = 0
                line.start = cluster.start
            }
            line.append(cluster)
        }
        return line.ended(next: end, false)
    }

    @inline(__always)
    private func allowsBreak(_ line: GrowingLine, before cluster: ScannedCluster) -> Bool {
        if isPreformatted { return false }
        return line.isAfterSpace
            ? breaking.allowsBreak(after: line.last, spacesBefore: cluster.breakClass)
            : breaking.allowsBreak(after: line.last, before: cluster.breakClass)
    }
}

/// A line that is being filled.
private struct GrowingLine {
    let begin: Int
    var start: Int
    /// After the last cluster that is no space.
    var end: Int
    /// Cells, with spaces that hang.
    var column = 0
    var hasContent = false
    var isAfterSpace = false
    var last = BreakClass.start
    /// The last place where the line may end, and where the next one begins then.
    var lastBreak: (end: Int, next: Int)?

    init(begin: Int) {
        self.begin = begin
        start = begin
        end = begin
    }

    @inline(__always)
    mutating func append(_ cluster: ScannedCluster) {
        // A hyphen that begins a word (an option, a minus) stays with it.
        let isLeading = cluster.breakClass == .hyphen && (isAfterSpace || !hasContent)
        last = isLeading ? .glue : cluster.breakClass
        column += cluster.width
        end = cluster.end
        hasContent = true
        isAfterSpace = false
    }

    func ended(next: Int, _ isEndedByLineFeed: Bool) -> WrappedLine {
        let isBlank = !hasContent
        return WrappedLine(
            begin: begin, start: isBlank ? begin : start, end: isBlank ? begin : end, next: next,
            isEndedByLineFeed: isEndedByLineFeed)
    }
}
