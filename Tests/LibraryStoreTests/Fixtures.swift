import Articles

@testable import LibraryStore

func hash(_ seed: Int) -> ContentHash {
    let digits = String(seed, radix: 16)
    return ContentHash(hex: String(repeating: "0", count: 64 - digits.count) + digits)!
}

func article(_ path: String, _ title: String, _ body: String, hash seed: Int = 1) -> Article {
    let text = ReadingText(body)
    return Article(
        path: DocumentPath(path), hash: hash(seed), title: title, text: text,
        blocks: [Block(.paragraph, text.range)])
}

func stamp(_ seconds: Int64 = 0, size: Int64 = 10, inode: UInt64 = 1) -> FileStamp {
    FileStamp(size: size, modifiedSeconds: seconds, modifiedNanoseconds: 5, inode: inode)
}

func range(_ start: Int, _ end: Int) -> TextRange { TextRange(utf8: start..<end) }

func chain(_ kind: EntityKind, _ name: String, _ mentions: [TextRange]) -> MentionChain {
    MentionChain(
        kind: kind, name: name, names: [EntityName(name, count: mentions.count)],
        mentions: mentions)
}

func entity(
    _ id: String, _ name: String, _ kind: EntityKind, names: [String] = [], mentions: Int = 1,
    articles: Int = 1
) -> Entity {
    Entity(
        id: EntityID(id), name: name, kind: kind,
        names: (names.isEmpty ? [name] : names).map { EntityName($0, count: 1) },
        mentions: mentions, articles: articles)
}

func annotation(
    _ id: String, path: String = "/l/a.txt", hash seed: Int = 1, start: Int = 0,
    body: String = "a note", tags: [String] = [], created: Int64 = 1000
) -> Annotation {
    Annotation(
        id: AnnotationID(id),
        target: AnnotationTarget(
            hash: hash(seed), path: DocumentPath(path),
            selector: Selector(
                quote: TextQuoteSelector(exact: "quote", prefix: "before ", suffix: " after"),
                position: range(start, start + 5))),
        body: body, tags: tags, created: Timestamp(milliseconds: created),
        modified: Timestamp(milliseconds: created))
}
