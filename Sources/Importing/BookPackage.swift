/// What an EPUB says of itself: its title and the order of its chapters.
final class BookPackage: XMLHandler {
    private(set) var title: String?
    private(set) var authors: [String] = []
    private(set) var date: String?
    private(set) var publisher: String?
    private(set) var language: String?
    /// The chapters as the package names them, in reading order.
    private(set) var chapters: [String] = []

    private var items: [String: String] = [:]
    private var order: [String] = []
    private var text: [UInt8]?

    private static let mostItems = 10_000
    private static let mostAuthors = 8
    private static let longest = 4000

    /// - Parameter bytes: UTF-8.
    init(_ bytes: [UInt8]) throws(XMLReader.Fault) {
        let reader = XMLReader(self)
        try reader.read(bytes)
        var seen: Set<String> = []
        chapters = order.filter { seen.insert($0).inserted }.compactMap { items[$0] }
    }

    func start(_ element: XMLElement, at offset: Int) {
        text = element.space.contains("purl.org/dc/") ? [] : nil
        switch element.name {
        case "item":
            let type = element.attributes["media-type"] ?? ""
            let isPage = type.contains("html") || type.isEmpty
            if let id = element.attributes["id"], let href = element.attributes["href"], isPage,
                items.count < Self.mostItems, items[id] == nil
            {
                items[id] = href
            }
        case "itemref":
            // What is not linear is looked up from elsewhere: notes, an answer to a question.
            if let id = element.attributes["idref"], order.count < Self.mostItems {
                order.append(id)
            }
        default: break
        }
    }

    func end(_ element: XMLElement, endingAt end: Int) {
        defer { text = nil }
        guard let text, let line = ArticleRecord.line(text) else { return }
        switch element.name {
        case "title": title = title ?? line
        case "creator": if authors.count < Self.mostAuthors { authors.append(line) }
        case "date": date = date ?? line
        case "publisher": publisher = publisher ?? line
        case "language": language = language ?? line
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let count = text?.count, count < Self.longest else { return }
        text?.append(contentsOf: bytes)
    }
}

/// The file of an EPUB that says where the package is.
final class BookContainer: XMLHandler {
    private(set) var package: String?

    /// - Parameter bytes: UTF-8.
    init(_ bytes: [UInt8]) throws(XMLReader.Fault) {
        let reader = XMLReader(self)
        try reader.read(bytes)
    }

    func start(_ element: XMLElement, at offset: Int) {
        if element.name == "rootfile" { package = package ?? element.attributes["full-path"] }
    }

    func end(_ element: XMLElement, endingAt end: Int) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
