import Articles

/// A file of a feed: RSS of any version, or Atom. Its entries are told as they are read.
final class Feed: XMLHandler {
    /// An entry, as it stands there.
    struct Entry {
        /// Of the bytes that were read.
        var range: Range<Int>
        var record: ArticleRecord
        /// What tells it from the others, if it says so.
        var identity: [UInt8]?
    }

    enum Failure: Error {
        case xml(XMLReader.Fault)
        /// It is XML, and no feed.
        case noFeed
    }

    /// Bytes of a field that are read; what goes on is left out.
    private static let longest = 16 << 20

    private let onEntry: (Entry) -> Bool
    private var reader: XMLReader?
    private var isFeed: Bool?
    private var feedTitle: String?
    private var feedLanguage: String?
    private var depth = 0
    /// Where the entry stands that is being read, and at which depth.
    private var entry: (start: Int, depth: Int)?
    private var fields: [Field: Value] = [:]
    private var open: (field: Field, depth: Int, value: Value)?

    private enum Field: Hashable {
        case title, content, summary, date, updated, author, id, link, source, language
    }

    private struct Value {
        var bytes: [UInt8] = []
        /// Whether it is mark-up.
        var isHTML = true
        /// Whether that is part of the document itself, and not escaped.
        var isInline = false
    }

    /// - Parameter onEntry: returns whether to go on.
    init(_ onEntry: @escaping (Entry) -> Bool) {
        self.onEntry = onEntry
    }

    /// - Parameter bytes: UTF-8.
    func read(_ bytes: [UInt8]) throws(Failure) {
        let reader = XMLReader(self)
        self.reader = reader
        defer { self.reader = nil }
        do throws(XMLReader.Fault) {
            try reader.read(bytes)
        } catch {
            throw isFeed == false ? .noFeed : .xml(error)
        }
        if isFeed == false { throw .noFeed }
    }

    // MARK: - Elements

    func start(_ element: XMLElement, at offset: Int) {
        depth += 1
        if isFeed == nil {
            isFeed = ["rss", "feed", "rdf"].contains(element.name.lowercased())
            feedLanguage = element.attributes["lang"]
            if isFeed == false { reader?.stop() }
        }
        if var inner = open {
            open = nil
            if inner.value.isInline { inner.value.bytes += Array("<\(element.name)>".utf8) }
            // Of an author's name, address and page the name is shown.
            if inner.field == .author, element.name == "name" { inner.value.bytes = [] }
            open = inner
        } else if entry == nil, ["item", "entry"].contains(element.name) {
            entry = (offset, depth)
            fields = [:]
        } else if let field = field(element) {
            begin(field, element)
        }
    }

    private func field(_ element: XMLElement) -> Field? {
        let isDublinCore = element.space.contains("purl.org/dc/")
        guard let entry else {
            // The title of the feed itself, and not that of its picture.
            guard depth == 2 || depth == 3 else { return nil }
            return element.name == "title" ? .source : element.name == "language" ? .language : nil
        }
        guard depth == entry.depth + 1 else { return nil }
        switch element.name {
        case "title": return element.space.contains("search.yahoo.com") ? nil : .title
        case "encoded", "content":
            return element.space.contains("search.yahoo.com") ? nil : .content
        case "description", "summary": return .summary
        case "pubDate", "published", "issued", "created": return .date
        case "date": return isDublinCore ? .date : nil
        case "updated", "modified": return .updated
        case "author", "creator": return .author
        case "guid", "id": return .id
        case "link": return .link
        case "language": return .language
        default: return nil
        }
    }

    private func begin(_ field: Field, _ element: XMLElement) {
        var value = Value()
        let type = element.attributes["type"] ?? ""
        value.isInline = type == "xhtml"
        // RSS says nothing of what it holds, and holds mark-up; Atom says what is none.
        value.isHTML =
            type != "text" && type != "text/plain"
            && !(element.space.hasSuffix("/Atom") && type.isEmpty)
        if field == .link, let address = element.attributes["href"] {
            value.bytes = Array(address.utf8)
        }
        open = (field, depth, value)
    }

    func end(_ element: XMLElement, endingAt end: Int) {
        defer { depth -= 1 }
        if var inner = open {
            open = nil
            if depth > inner.depth {
                if inner.value.isInline { inner.value.bytes += Array("</\(element.name)>".utf8) }
                if inner.field == .author, element.name == "name" {
                    keep(.author, inner.value)
                }
                open = inner
            } else {
                keep(inner.field, inner.value)
            }
        } else if let entry, depth == entry.depth {
            self.entry = nil
            if !onEntry(made(entry.start..<max(entry.start, end))) { reader?.stop() }
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard var inner = open, inner.value.bytes.count < Self.longest else { return }
        open = nil
        if inner.value.isInline {
            for byte in bytes {
                switch byte {
                case UInt8(ascii: "<"): inner.value.bytes += Array("&lt;".utf8)
                case UInt8(ascii: "&"): inner.value.bytes += Array("&amp;".utf8)
                default: inner.value.bytes.append(byte)
                }
            }
        } else {
            inner.value.bytes += bytes
        }
        open = inner
    }

    /// What comes first counts, unless there was nothing in it.
    private func keep(_ field: Field, _ value: Value) {
        guard value.bytes.contains(where: { $0 > .space }) else { return }
        if entry == nil {
            let line = ArticleRecord.line(Markup.text(value.bytes))
            if field == .source { feedTitle = feedTitle ?? line }
            if field == .language { feedLanguage = feedLanguage ?? line }
        } else {
            fields[field] = fields[field] ?? value
        }
    }

    // MARK: - Entries

    private func made(_ range: Range<Int>) -> Entry {
        func line(_ field: Field) -> String? {
            fields[field].flatMap {
                ArticleRecord.line($0.isHTML ? Markup.text($0.bytes) : $0.bytes)
            }
        }
        var record = ArticleRecord()
        let body = fields[.content] ?? fields[.summary]
        record.body = body?.bytes ?? []
        record.isHTML = body.map { $0.isHTML && ArticleRecord.looksLikeHTML($0.bytes) } ?? false
        record.title = line(.title)
        record.author = line(.author)
        record.date = line(.date) ?? line(.updated)
        record.source = feedTitle
        record.language = line(.language) ?? feedLanguage
        return Entry(
            range: range, record: record, identity: (fields[.id] ?? fields[.link])?.bytes)
    }
}
