import Articles
import ReaderModel

/// What the panes beside the text were drawn from. While the text is scrolled they look the same from
/// frame to frame, and need not be drawn again.
public struct SidePanes: Equatable, Sendable {
    private let geometry: PaneGeometry
    private let pane: Pane
    private let library: LibraryFacts
    private let query: ListQuery
    private var window: ListWindow
    private let articleCursor: ListCursor
    private let entityPane: EntityPaneState
    private let marked: EntityID?
    private let emphasised: EntityID?
    private let hasArticle: Bool

    /// Nil while there is anything else on the screen that may stand over them.
    init?(_ state: ReaderState, _ geometry: PaneGeometry) {
        guard state.screens.isEmpty, state.editor == nil, state.prompt == nil, state.card == nil,
            state.dateCard == nil, state.notice?.isError != true, geometry.text != nil
        else { return nil }
        self.geometry = geometry
        pane = state.pane
        library = state.library
        query = state.articles.query
        window = state.articles.window
        articleCursor = state.articles.cursor
        entityPane = state.entityPane
        marked = state.marked?.id
        emphasised = state.emphasised
        hasArticle = state.reading != nil
        // With each line that is read on it has another value, and seldom another look.
        let open = window.rows.firstIndex { $0.summary.id == state.reading?.id }
        if let open {
            window.rows[open].progress = Double(Glyphs.step(of: window.rows[open].progress))
        }
    }
}
