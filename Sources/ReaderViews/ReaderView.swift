import ReaderModel
import Screen

/// Draws a state of the reader: the whole screen, from nothing but what is given.
///
/// - Parameters:
///   - pending: the keys of a sequence that is not complete yet.
///   - buffer: a screen of any size; what does not fit is left out.
public func render(
    _ state: ReaderState, theme: Theme, keyMap: KeyMap, pending: [Key] = [],
    into buffer: inout ScreenBuffer
) {
    var drawn: SidePanes?
    render(state, theme: theme, keyMap: keyMap, pending: pending, drawn: &drawn, into: &buffer)
}

/// The same for a screen that is drawn again and again.
///
/// - Parameters:
///   - drawn: what the panes beside the text show in `buffer`, where it is left when it would be
///     drawn alike; nil for a buffer that was not drawn by this.
public func render(
    _ state: ReaderState, theme: Theme, keyMap: KeyMap, pending: [Key] = [],
    drawn: inout SidePanes?, into buffer: inout ScreenBuffer
) {
    let view = ReaderView(
        state: state, theme: theme, keyMap: keyMap, pending: pending, geometry: state.geometry)
    let panes = SidePanes(state, view.geometry)
    let isSame = panes != nil && panes == drawn && !buffer.isCrowded
    view.draw(keepingSides: isSame, into: &buffer)
    drawn = panes
}

/// What every part of the screen is drawn from.
struct ReaderView {
    let state: ReaderState
    let theme: Theme
    let keyMap: KeyMap
    let pending: [Key]
    let geometry: PaneGeometry

    var glyphs: Glyphs { theme.glyphs }

    /// - Parameter isKept: whether the panes beside the text stand in the buffer as they are to be.
    func draw(keepingSides isKept: Bool, into buffer: inout ScreenBuffer) {
        if isKept { clearAllButSides(of: &buffer) } else { buffer.clear() }
        if let screen = state.screens.last {
            draw(screen, into: &buffer)
        } else {
            drawPanes(keepingSides: isKept, into: &buffer)
        }
        drawTitles(into: &buffer)
        drawStatusLine(into: &buffer)
        if state.editor != nil { drawEditor(into: &buffer) }
        if let prompt = state.prompt { draw(prompt, into: &buffer) }
        drawLongNotice(into: &buffer)
    }

    private func clearAllButSides(of buffer: inout ScreenBuffer) {
        let all = 0..<buffer.size.columns
        buffer.cursor = nil
        buffer.fill(rows: 0..<geometry.body.row, columns: all)
        buffer.fill(
            rows: geometry.body.endRow..<max(geometry.body.endRow, buffer.size.rows), columns: all)
        if let frame = geometry.text { buffer.clear(frame) }
    }

    private func drawPanes(keepingSides isKept: Bool, into buffer: inout ScreenBuffer) {
        if let frame = geometry.text { drawText(in: frame, into: &buffer) }
        if let frame = geometry.articles, !isKept { drawArticles(in: frame, into: &buffer) }
        if let frame = geometry.entities, !isKept { drawEntities(in: frame, into: &buffer) }
        drawDividers(into: &buffer)
        drawNotePeek(into: &buffer)
        drawCard(into: &buffer)
        drawDateCard(into: &buffer)
    }

    private func drawDividers(into buffer: inout ScreenBuffer) {
        for pane in [geometry.articles, geometry.text] {
            guard let end = pane?.endColumn, end < geometry.viewport.columns else { continue }
            let top = geometry.hasTitles ? geometry.body.row - 1 : geometry.body.row
            buffer.fill(
                rows: top..<geometry.body.endRow, columns: end..<end + 1, with: glyphs.divider,
                style: theme.faint)
        }
    }

    private func draw(_ screen: OverlayScreen, into buffer: inout ScreenBuffer) {
        switch screen {
        case .entityPage(let page): draw(page, into: &buffer)
        case .entities(let list): draw(list, into: &buffer)
        case .shared(let shared): draw(shared, into: &buffer)
        case .notes(let notes): draw(notes, into: &buffer)
        case .note(let page): draw(page, into: &buffer)
        case .review(let review): draw(review, into: &buffer)
        case .search(let search): draw(search, into: &buffer)
        case .help(let cursor): drawHelp(cursor, into: &buffer)
        case .skipped(let skipped): draw(skipped, into: &buffer)
        case .timeline(let timeline): draw(timeline, into: &buffer)
        case .decisions(let list): draw(list, into: &buffer)
        case .importing(let state): draw(state, into: &buffer)
        }
    }

    /// Where the list of the uppermost screen stands.
    var screenList: PaneFrame {
        let body = geometry.body
        let heading = min(state.screenHeading, max(0, body.rows - 1))
        return PaneFrame(
            column: body.column, row: body.row + heading, columns: body.columns,
            rows: max(0, body.rows - heading))
    }
}
