import Articles
import ReaderModel
import Screen
import TextLayout

extension TextPage {
    /// Spans and notes nest, so that one which begins earlier may still reach into the page. So many
    /// are looked at backwards: more than stand in one another in any document that is read.
    private static let nesting = 256

    /// The notes whose passages reach into what is in view.
    static func notes(
        of reading: ReadingState
    ) -> [(range: TextRange, annotation: Annotation)] {
        let visible = reading.visibleRange
        let notes = reading.opened.notes
        let end = notes.partitioningIndex { note in
            guard let range = note.anchor.range else { return true }
            return range.start >= max(visible.end, visible.start + 1)
        }
        return notes[max(0, end - nesting)..<end].compactMap { note in
            guard let range = note.anchor.range, range.end > visible.start else { return nil }
            return (range, note.annotation)
        }
    }

    /// Lays the styles of what is marked over a line.
    func drawMarks(on line: VisualLine, row: Int, _ buffer: inout ScreenBuffer) {
        let columns = ColumnMap(
            reading.text.bytes, in: line.range.utf8, from: column + line.indent)
        let marks = LineMarks(row: row, columns: columns, end: frame.endColumn)
        layText(on: line, marks, &buffer)
        layNames(on: line, marks, &buffer)
        layHits(on: line, marks, &buffer)
        if let selection { marks.set(theme.selection, selection, &buffer) }
        layFocus(marks, &buffer)
    }

    private func layText(
        on line: VisualLine, _ marks: LineMarks, _ buffer: inout ScreenBuffer
    ) {
        let spans = reading.opened.article.spans
        let end = spans.partitioningIndex { $0.range.start >= line.range.end }
        for span in spans[max(0, end - Self.nesting)..<end] {
            guard span.range.overlaps(line.range) else { continue }
            marks.lay(theme.style(of: span.style), span.range, &buffer)
        }
        for linked in reading.linkedPassages where linked.range.overlaps(line.range) {
            let isHere = linked.note == reading.focusedNote && linked.range == reading.focus
            if isHere {
                marks.set(theme.focusedPassage, linked.range, &buffer)
            } else {
                marks.lay(theme.linkedPassage, linked.range, &buffer)
            }
        }
        layNotes(on: line, marks, &buffer)
    }

    /// The innermost last, so that it is seen whole; where several lie on each other, bold.
    private func layNotes(
        on line: VisualLine, _ marks: LineMarks, _ buffer: inout ScreenBuffer
    ) {
        let here = visibleNotes.filter { $0.range.overlaps(line.range) }
            .sorted { $0.range.utf8.count > $1.range.utf8.count }
        for (index, note) in here.enumerated() {
            if isFocused(note) {
                marks.set(theme.focusedPassage, note.range, &buffer)
            } else {
                marks.lay(theme.passage(note.annotation.colour), note.range, &buffer)
            }
            for other in here.prefix(index).suffix(Self.deepest) {
                let start = max(other.range.start, note.range.start)
                let end = min(other.range.end, note.range.end)
                guard start < end else { continue }
                marks.lay(Style(attributes: .bold), TextRange(start, end), &buffer)
            }
        }
    }

    /// So many notes are looked at on a line for those that one lies on.
    private static let deepest = 16

    private func layNames(
        on line: VisualLine, _ marks: LineMarks, _ buffer: inout ScreenBuffer
    ) {
        let mentions = reading.opened.mentions
        guard var index = reading.firstMention(endingAfter: line.range.start) else { return }
        let notes = visibleNotes.filter { $0.range.overlaps(line.range) }
        while index < mentions.count, mentions[index].range.start < line.range.end {
            let mention = mentions[index]
            if let emphasised, mention.entity == emphasised {
                marks.set(theme.emphasised(mention.kind), mention.range, &buffer)
            } else {
                marks.lay(theme.kind(mention.kind), mention.range, &buffer)
                // A name tells its kind by its type as well; a note on it has nothing but its ink.
                for note in notes where mention.range.contains(note.range) && !isFocused(note) {
                    marks.lay(theme.passage(note.annotation.colour), note.range, &buffer)
                }
            }
            index += 1
        }
    }

    private func isFocused(_ note: (range: TextRange, annotation: Annotation)) -> Bool {
        note.annotation.id == reading.focusedNote && note.range == reading.focus
    }

    private func layHits(
        on line: VisualLine, _ marks: LineMarks, _ buffer: inout ScreenBuffer
    ) {
        guard let search = reading.search else { return }
        var index = search.hits.partitioningIndex { $0.end > line.range.start }
        while index < search.hits.count, search.hits[index].start < line.range.end {
            let style = index == search.current ? theme.currentHit : theme.hit
            marks.set(style, search.hits[index], &buffer)
            index += 1
        }
    }

    /// A note's passage and a hit have a look of their own when the cursor is on them.
    private func layFocus(_ marks: LineMarks, _ buffer: inout ScreenBuffer) {
        guard let focus = reading.focus, reading.focusedNote == nil, selection == nil else {
            return
        }
        if let search = reading.search, let current = search.current,
            search.hits.indices.contains(current), search.hits[current] == focus
        {
            return
        }
        marks.set(theme.focus, focus, &buffer)
    }
}

/// Where marks are laid: one row of the screen.
struct LineMarks {
    let row: Int
    let columns: ColumnMap
    /// The column after the last of the pane.
    let end: Int

    func lay(_ style: Style, _ range: TextRange, _ buffer: inout ScreenBuffer) {
        guard let columns = columns.columns(of: range.utf8) else { return }
        buffer.lay(style, row: row, columns: clipped(columns))
    }

    func set(_ style: Style, _ range: TextRange, _ buffer: inout ScreenBuffer) {
        guard let columns = columns.columns(of: range.utf8) else { return }
        buffer.set(style, row: row, columns: clipped(columns))
    }

    private func clipped(_ columns: Range<Int>) -> Range<Int> {
        min(columns.lowerBound, end)..<min(columns.upperBound, end)
    }
}

extension Theme {
    func style(of style: InlineStyle) -> Style {
        switch style {
        case .emphasis: emphasis
        case .strong: strong
        case .code: code
        case .struck: struck
        case .link: link
        }
    }
}
