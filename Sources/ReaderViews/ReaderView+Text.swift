import Articles
import ReaderModel
import Screen
import TextLayout

/// The article: its text in the measure, with everything that is marked in it.
extension ReaderView {
    func drawText(in frame: PaneFrame, into buffer: inout ScreenBuffer) {
        guard let reading = state.reading else {
            drawMessage(nothingOpen, in: frame, into: &buffer)
            return
        }
        let page = TextPage(
            reading: reading, theme: theme, frame: frame, column: geometry.textColumn,
            emphasised: reading.focusedNote == nil ? state.emphasised : nil,
            selection: state.selectedRange)
        page.draw(into: &buffer)
    }

    private var nothingOpen: String {
        if state.articles.total > 0 {
            return "No article is open.\n\n" + key(.follow, .articles)
                + " opens the one that is selected."
        }
        if geometry.articles != nil { return "" }
        return state.library.progress != nil ? "Looking for articles…" : "No article is open."
    }
}
