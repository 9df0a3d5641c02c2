import Articles
import TextLayout

extension ReadingState {
    mutating func scroll(by count: Int) {
        let last = layout.lastTop(height: height)
        var target = layout.position(top, movedBy: count)
        // A text that was opened below its last full page may be scrolled up, but not down.
        if count > 0, target > last { target = max(top, last) }
        setTop(target)
    }

    mutating func scrollToStart() {
        setTop(layout.start)
    }

    mutating func scrollToEnd() {
        setTop(layout.lastTop(height: height))
    }

    /// Puts the next or the previous paragraph on top.
    mutating func scroll(byParagraphs steps: Int) {
        let blocks = opened.article.blocks
        guard !blocks.isEmpty else { return }
        let isInside = layout.offset(of: top) > blocks[top.block].range.start
        let goal = steps < 0 && isInside ? top.block : top.block + steps
        let block = min(max(0, goal), blocks.count - 1)
        let target = layout.position(of: blocks[block].range.start)
        let last = layout.lastTop(height: height)
        setTop(steps > 0 ? max(top, min(target, last)) : target)
    }

    mutating func land(_ landing: Landing) {
        switch landing {
        case .remembered: setTop(layout.position(of: clamped(opened.remembered)))
        case .at(let offset, let range):
            setTop(layout.position(of: clamped(offset)))
            focus = range
        case .showing(let range):
            focus = range
            reveal(range)
        }
    }

    private func clamped(_ offset: TextOffset) -> TextOffset {
        min(max(.zero, offset), text.end)
    }

    /// Scrolls so that a passage is in view, a third from the top; not at all if it already is.
    mutating func reveal(_ range: TextRange) {
        if isInView(range) { return }
        let line = layout.position(of: clamped(range.start))
        let third = layout.position(line, movedBy: -(height / 3))
        setTop(min(third, layout.lastTop(height: height)))
        if !isInView(range) { setTop(line) }
    }

    /// Scrolls as little as brings a position into view.
    mutating func follow(_ offset: TextOffset) {
        let line = layout.position(of: clamped(offset))
        if line < top { setTop(line) }
        let bottom = layout.position(top, movedBy: height - 1)
        if line > bottom { setTop(layout.position(line, movedBy: 1 - height)) }
    }

    /// The position `lines` lines below another, in the same column as far as there is one.
    mutating func offset(from offset: TextOffset, lines count: Int) -> TextOffset? {
        let start = layout.position(of: clamped(offset))
        guard let here = layout.lines(from: start, count: 1).first else { return nil }
        let column = layout.column(of: offset, in: here)
        var target = layout.position(start, movedBy: count)
        // A blank line is no place to end a selection at.
        while let line = layout.lines(from: target, count: 1).first, line.isBlank {
            let next = layout.position(target, movedBy: count < 0 ? -1 : 1)
            if next == target { break }
            target = next
        }
        return layout.lines(from: target, count: 1).first.map {
            layout.offset(atColumn: column, in: $0)
        }
    }

    private func isInView(_ range: TextRange) -> Bool {
        let visible = visibleRange
        return visible.start <= range.start && range.start < max(visible.end, visible.start + 1)
            && min(range.end, range.start + 1) <= visible.end
    }

    /// Where the cursor is: on what has the focus if that is in view, else at the top of the page.
    var caret: TextOffset {
        if let focus, isInView(focus) { return focus.start }
        return visibleRange.start
    }

    mutating func focusMention(_ index: Int) {
        focus = opened.mentions[index].range
        focusedNote = nil
        reveal(opened.mentions[index].range)
    }

    /// The mention that `steps` leads to: on the page first, then beyond it.
    func mention(steps: Int) -> Int? {
        let mentions = opened.mentions
        guard !mentions.isEmpty else { return nil }
        if let current = focusedMention, let focus, isInView(focus) {
            let next = current + steps
            return mentions.indices.contains(next) ? next : nil
        }
        if steps > 0 { return firstMention(endingAfter: visibleRange.start) }
        let after = mentions.partitioningIndex { $0.range.start >= visibleRange.end }
        return after > 0 ? after - 1 : nil
    }

    /// The notes that have a place, in reading order.
    var placedNotes: [(id: AnnotationID, range: TextRange)] {
        opened.notes.compactMap { note in
            note.anchor.range.map { (note.annotation.id, $0) }
        }
    }

    /// The note under the cursor.
    public var noteUnderCursor: AnchoredAnnotation? {
        if let id = focusedNote {
            // The cursor is on the other end of a link from it.
            if linkedPassages.contains(where: { $0.note == id && $0.range == focus }) { return nil }
            return opened.notes.first { $0.annotation.id == id }
        }
        return notesUnderCursor.first
    }

    /// The notes that reach over the cursor, the innermost first.
    public var notesUnderCursor: [AnchoredAnnotation] {
        guard let focus else { return [] }
        let notes = opened.notes.filter { $0.anchor.range?.overlaps(focus) == true }
        return notes.enumerated().sorted { a, b in
            let (x, y) = (Self.length(a.element), Self.length(b.element))
            return x == y ? a.offset < b.offset : x < y
        }.map(\.element)
    }

    private static func length(_ note: AnchoredAnnotation) -> Int {
        note.anchor.range.map { $0.end.utf8 - $0.start.utf8 } ?? .max
    }

    /// Goes to the next of the notes and of the passages that notes link to.
    mutating func focusNote(steps: Int) -> Bool {
        let notes = (placedNotes + linkedPassages.map { ($0.note, $0.range) }).sorted {
            TextRange.inReadingOrder($0.range, $1.range)
        }
        let current =
            notes.firstIndex { $0.id == focusedNote && $0.range == focus }
            ?? notes.firstIndex { $0.id == focusedNote }
        let index: Int?
        if let current {
            index = current + steps
        } else if steps > 0 {
            index = notes.firstIndex { $0.range.start >= caret } ?? notes.count
        } else {
            index = (notes.lastIndex { $0.range.start < caret } ?? -1)
        }
        guard let index, notes.indices.contains(index) else { return false }
        focusedNote = notes[index].id
        focus = notes[index].range
        reveal(notes[index].range)
        return true
    }
}
