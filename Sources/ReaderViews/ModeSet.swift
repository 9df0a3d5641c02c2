import ReaderModel

/// The modes that a key means the same in.
struct ModeSet: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    static let articles = ModeSet(rawValue: 1)
    static let text = ModeSet(rawValue: 2)
    static let entities = ModeSet(rawValue: 4)
    static let selection = ModeSet(rawValue: 8)
    static let screen = ModeSet(rawValue: 16)
    static let prompt = ModeSet(rawValue: 32)
    static let editor = ModeSet(rawValue: 64)

    static let panes: ModeSet = [.articles, .text, .entities]
    static let reading: ModeSet = [.articles, .text, .entities, .selection]
    static let everywhere: ModeSet = [.articles, .text, .entities, .selection, .screen]
    static let typing: ModeSet = [.prompt, .editor]

    init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// Empty for the mode in which any key is taken as it is.
    init(_ mode: InputMode) {
        self =
            switch mode {
            case .articles: .articles
            case .text: .text
            case .entities: .entities
            case .selection: .selection
            case .screen: .screen
            case .prompt: .prompt
            case .editor: .editor
            case .character: []
            }
    }
}
