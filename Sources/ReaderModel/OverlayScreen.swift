import Articles

/// A screen that stands over the panes.
public enum OverlayScreen: Hashable, Sendable {
    case entityPage(EntityPageState)
    case entities(EntityListState)
    case shared(SharedScreenState)
    case notes(FilteredList<NoteRow>)
    case note(NotePageState)
    case review(ReviewState)
    case search(LibrarySearchState)
    case help(ListCursor)
    case skipped(SkippedScreenState)
    case timeline(TimelineState)
    case importing(ImportState)
    case decisions(FilteredList<DecisionRow>)
}

public struct SkippedScreenState: Hashable, Sendable {
    public let files: [SkippedFile]
    public internal(set) var cursor = ListCursor()

    init(_ files: [SkippedFile]) {
        self.files = files
    }
}
