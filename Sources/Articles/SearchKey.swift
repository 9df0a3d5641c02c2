/// What a part of a query begins with, and what that asks for.
public enum SearchKey: String, CaseIterable, Hashable, Sendable {
    case title = "title:"
    case path = "path:"
    case article = "in:"
    case before = "before:"
    case after = "after:"
    case date = "date:"
    case entity = "@"
    case kind = "kind:"
    case note = "note:"
    case tag = "tag:"
    case colour = "colour:"
    case mark = "is:"
    case state = "state:"

    /// Those that a filter of notes is made of, the most useful first.
    public static let ofNotes: [SearchKey] = [
        .tag, .colour, .mark, .state, .article, .entity, .note, .before, .after,
    ]

    /// For people, after the key.
    public var help: String {
        switch self {
        case .title: "words of the title, as title:\"arms deal\""
        case .path: "a part of the path, as path:2006/"
        case .article: "words of an article's title or path"
        case .before: "before a year, month or day, as before:2006-11"
        case .after: "from a year, month or day on, as after:2006-11-28"
        case .date: "in a year or month, or on a day, as date:2006"
        case .entity: "who or what is named, as @\"Ann Lee\""
        case .kind: "article, note, name, person, organisation, place …"
        case .note: "words of a note"
        case .tag: "notes with a tag, as tag:money"
        case .colour: "a colour by its name, or colour:none"
        case .mark: "starred, note, highlight, tagged, coloured, linked"
        case .state: "in-place, moved, check, orphan"
        }
    }

    /// Whether it asks for something of the notes on an article.
    public var isOfNotes: Bool {
        switch self {
        case .note, .tag, .colour, .mark, .state: true
        case .title, .path, .article, .before, .after, .date, .entity, .kind: false
        }
    }

    /// Whether it stands for a day or days.
    public var isOfDates: Bool { self == .before || self == .after || self == .date }

    /// What can stand before a value in a query, with the key that it is.
    static let spellings: [(text: [UInt8], key: SearchKey)] =
        allCases.map { (Array($0.rawValue.utf8), $0) }
        + [(Array("color:".utf8), .colour), (Array("#".utf8), .tag)]
}
