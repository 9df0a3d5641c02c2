import Articles
import TextLayout

/// What the user can set about how articles are shown.
public struct ReaderOptions: Hashable, Sendable {
    /// The widest that text is set, in cells.
    public var measure: Int
    /// What the colours of notes are called.
    public var colourNames: NoteColourNames

    public init(measure: Int = 80, colourNames: NoteColourNames = .standard) {
        self.measure = measure
        self.colourNames = colourNames
    }
}

/// What a key means: which of the key tables is looked up.
public enum InputMode: String, CaseIterable, Hashable, Sendable {
    case articles
    case text
    case entities
    case selection
    case screen
    case prompt
    case editor
    /// The next character is taken as it is.
    case character

    /// Whether what is typed or pasted is text.
    public var takesText: Bool { self == .prompt || self == .editor }
}

/// A sentence for the status line.
public struct Notice: Hashable, Sendable {
    public var text: String
    public var isError: Bool
}

/// The mentions of an entity that are being walked through.
public struct EntityWalk: Hashable, Sendable {
    public let details: EntityDetails
    /// The index of the mention under the cursor in `details.occurrences`.
    public internal(set) var index: Int

    public var current: Occurrence { details.occurrences[index] }

    /// As in "3 of 17, article 2 of 6".
    public var counter: String {
        "\(index + 1) of \(details.occurrences.count), "
            + "article \(details.articleNumber(of: current)) of \(details.articles.count)"
    }
}

/// Everything that the reader shows, and nothing that it is shown with: no keys, no cells of a
/// screen, no database. It is changed by ``update(_:)`` alone.
public struct ReaderState: Sendable {
    public let options: ReaderOptions
    public internal(set) var viewport: Viewport
    public internal(set) var library: LibraryFacts

    public internal(set) var pane: Pane
    /// The pane beside the text where there is room for two.
    var side: Pane = .articles
    public internal(set) var isZoomed = false

    public internal(set) var articles = ArticleListState()
    public internal(set) var reading: ReadingState?
    public internal(set) var entityPane = EntityPaneState()
    /// The screens over the panes, the uppermost last.
    public internal(set) var screens: [OverlayScreen] = []
    /// The screens that the open passage was followed from; closing the article shows them again.
    var screensBehind: [OverlayScreen] = []

    public internal(set) var prompt: PromptState?
    public internal(set) var editor: NoteEditorState?
    public internal(set) var card: EntityDetails?
    /// What is said of the date under the cursor.
    public internal(set) var dateCard: DateExplanation?
    public internal(set) var walk: EntityWalk?
    /// What a search of the library found and is gone through.
    public internal(set) var hunt: LibraryHunt?
    public internal(set) var notice: Notice?
    /// The entity that is marked, so that another one can be sought with it.
    public internal(set) var marked: Entity?

    /// The command that waits for a character.
    public internal(set) var awaiting: Command?
    var marks: [Character: Place] = [:]
    var jumps = JumpList()
    var history = ChangeHistory()
    /// The tags that notes bear, the most used first, as they were when they were last needed.
    var tagsInUse: [TagUse] = []
    /// Where the link that is being made begins.
    var linkOrigin: MarkTarget?
    /// The note that a place is being chosen for.
    var placing: Placing?
    /// Goes up when the library may say something else of names. What shows names was asked for with
    /// a version, and is asked for anew when it is on top with an older one.
    var namesVersion = 0
    /// The article that was last asked for, so that it is not asked for twice.
    var requested: ArticleID?
    /// Where the pointer was pressed, from where a drag selects.
    var pressed: TextOffset?

    public init(
        viewport: Viewport, library: LibraryFacts, order: ListOrder = .path,
        isReversed: Bool = false, options: ReaderOptions = ReaderOptions()
    ) {
        self.viewport = viewport
        self.library = library
        self.options = options
        pane = library.isSingleDocument ? .text : .articles
        // Who opens one document wants to read it; its entities come when they are gone to.
        isZoomed = library.isSingleDocument
        articles.query = ListQuery(order: order, isReversed: isReversed)
    }

    public var geometry: PaneGeometry {
        PaneGeometry(
            viewport: viewport, focus: pane, side: side, isZoomed: isZoomed,
            hasList: !library.isSingleDocument, preferredMeasure: options.measure)
    }

    public var mode: InputMode {
        if awaiting != nil { return .character }
        if editor != nil { return .editor }
        if prompt != nil { return .prompt }
        if !screens.isEmpty { return .screen }
        if pane == .text, reading?.selection != nil { return .selection }
        switch pane {
        case .articles: return .articles
        case .text: return .text
        case .entities: return .entities
        }
    }

    /// The entity whose mentions are brought out: the one under the cursor.
    public var emphasised: EntityID? {
        if pane == .entities { return entityPane.selected?.id }
        guard let reading, let index = reading.focusedMention else { return nil }
        return reading.opened.mentions[index].entity
    }

    /// How many articles the list shows of how many.
    public var isFiltered: Bool { !articles.query.filter.isEmpty }

    mutating func inform(_ text: String) {
        notice = Notice(text: text, isError: false)
    }

    mutating func complain(_ text: String) {
        notice = Notice(text: text, isError: true)
    }
}
