import Articles

/// A block of an article with the passages of notes marked in it.
struct HTMLBlock {
    private let block: Block
    private let text: ReadingText
    /// Those whose passages overlap the block, or belong to it because they lie in no block at all.
    private var notes: [HTMLNote] = []
    /// The numbers of those that begin here, and of those that end here.
    private var beginning: Set<Int> = []
    private var ending: Set<Int> = []

    private init(_ block: Block, _ text: ReadingText) {
        self.block = block
        self.text = text
    }

    /// The blocks of a text, each with its notes; every note that has a place begins in one and
    /// ends in one.
    static func blocks(
        _ blocks: [Block], of text: ReadingText, _ notes: [HTMLNote]
    ) -> [HTMLBlock] {
        var marked = blocks.map { HTMLBlock($0, text) }
        for note in notes {
            guard let range = note.range, !marked.isEmpty else { continue }
            let first = min(
                blocks.partitioningIndex { $0.range.end > range.start }, marked.count - 1)
            var last = first
            while last + 1 < marked.count, blocks[last + 1].range.start < range.end { last += 1 }
            for index in first...last { marked[index].notes.append(note) }
            marked[first].beginning.insert(note.number)
            marked[last].ending.insert(note.number)
        }
        return marked
    }

    var isPlain: Bool { notes.isEmpty }

    var html: String {
        var classes = ["block"]
        var element = "div"
        // What may hold nothing but words has its notes before it.
        var holdsNotes = false
        switch block.kind {
        case .paragraph: holdsNotes = true
        case .heading(let level): element = "h\(min(6, max(2, level + 1)))"
        case .listItem(let depth, _):
            classes.append("item\(min(3, max(1, depth)))")
            holdsNotes = true
        case .preformatted: element = "pre"
        case .rule: return asides() + "<hr>" + references(at: nil)
        }
        if block.quotationDepth > 0 { classes.append("quoted") }
        let start = #"<\#(element) class="\#(classes.joined(separator: " "))" dir="auto">"#
        return (holdsNotes ? "" : asides()) + start + content(holdsNotes) + "</\(element)>"
    }

    private func asides() -> String {
        notes.filter { beginning.contains($0.number) }.map(\.html).joined()
    }

    /// The numbers of the notes that end at an offset; of all that end in the block for nil.
    private func references(at end: TextOffset?) -> String {
        notes.filter { note in
            ending.contains(note.number) && (end == nil || part(of: note)?.end == end)
        }.map(\.reference).joined()
    }

    /// What of a note's passage is in the block; nil for one that is between blocks.
    private func part(of note: HTMLNote) -> TextRange? {
        guard let range = note.range else { return nil }
        let (start, end) = (max(range.start, block.range.start), min(range.end, block.range.end))
        return start < end ? TextRange(start, end) : nil
    }

    /// Passages may overlap, so that the text is cut wherever one begins or ends.
    private func content(_ holdsNotes: Bool) -> String {
        let parts = notes.map { (note: $0, range: part(of: $0)) }
        let between = parts.filter { $0.range == nil }.map(\.note)
        var html = holdsNotes ? between.map(\.html).joined() : ""
        let cuts = parts.compactMap(\.range).flatMap { [$0.start, $0.end] }
        let ends = Set(cuts + [block.range.start, block.range.end]).sorted()
        for (start, end) in zip(ends, ends.dropFirst()) {
            let over = parts.filter { $0.range.map { $0.start <= start && end <= $0.end } ?? false }
            if holdsNotes {
                let here = over.filter {
                    $0.range?.start == start && beginning.contains($0.note.number)
                }
                html += here.map(\.note.html).joined()
            }
            html += Self.marked(HTMLPage.escaped(text[TextRange(start, end)]), over.map(\.note))
            html += references(at: end)
        }
        return html + between.map(\.reference).joined()
    }

    /// Words under passages: in the colour of the last that began, and darker under several.
    private static func marked(_ words: String, _ notes: [HTMLNote]) -> String {
        guard let last = notes.last else { return words }
        return #"<mark class="\#(last.colour) n\#(min(3, notes.count))">\#(words)</mark>"#
    }
}
