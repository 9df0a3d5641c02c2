import Articles
import ReaderModel

/// An article for tests, written part by part; names are marked as in "‹Ann Lee› left".
struct FixtureArticle {
    enum Part {
        case title(String)
        case heading(String)
        case paragraph(String)
        case quotation(String)
        case item(String)
        case rule
        case code(String)
    }

    var path: String
    var parts: [Part]

    /// - Parameter names: what each marked name is.
    func opened(_ id: ArticleID, names: [String: Entity]) -> OpenedArticle {
        var builder = Builder(names: names)
        for part in parts { builder.append(part) }
        let text = ReadingText(repairing: builder.bytes)
        let hash = ContentHash(hex: String(repeating: String(id.rawValue % 10), count: 64))!
        let title = builder.blocks.first.map { text[$0.range] } ?? path
        let article = Article(
            path: DocumentPath(path), hash: hash, title: title, text: text,
            blocks: builder.blocks, spans: builder.spans)
        return OpenedArticle(id: id, article: article, mentions: builder.mentions)
    }

    private struct Builder {
        let names: [String: Entity]
        var bytes: [UInt8] = []
        var blocks: [Block] = []
        var mentions: [Mention] = []
        var spans: [StyledSpan] = []

        mutating func append(_ part: Part) {
            switch part {
            case .title(let text): append(.heading(level: 1), text)
            case .heading(let text): append(.heading(level: 2), text)
            case .paragraph(let text): append(.paragraph, text)
            case .quotation(let text): append(.paragraph, text, depth: 1)
            case .item(let text): append(.listItem(depth: 1, marker: 2), "- " + text)
            case .rule: append(.rule, "* * *")
            case .code(let text): append(.preformatted, text)
            }
        }

        private mutating func append(_ kind: Block.Kind, _ text: String, depth: Int = 0) {
            if !bytes.isEmpty {
                let isTight =
                    if case .listItem = kind, case .listItem? = blocks.last?.kind {
                        true
                    } else {
                        false
                    }
                bytes += Array(isTight ? "\n".utf8 : "\n\n".utf8)
            }
            let start = bytes.count
            var marks: [(sign: Character, start: Int)] = []
            for character in text {
                switch character {
                case "‹",
                    "_" where !marks.contains { $0.sign == "_" }:
                    marks.append((character, bytes.count))
                case "›", "_":
                    let mark = marks.removeLast()
                    close(mark.sign, TextRange(utf8: mark.start..<bytes.count))
                default: bytes += Array(String(character).utf8)
                }
            }
            blocks.append(
                Block(kind, TextRange(utf8: start..<bytes.count), quotationDepth: depth))
        }

        private mutating func close(_ sign: Character, _ range: TextRange) {
            if sign == "_" {
                spans.append(StyledSpan(range, .emphasis))
                return
            }
            let name = String(decoding: bytes[range.utf8], as: UTF8.self)
            let entity = names[name]!
            mentions.append(Mention(range, entity.kind, entity: entity.id))
        }
    }
}
