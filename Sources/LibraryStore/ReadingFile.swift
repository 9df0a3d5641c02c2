import Articles

/// The bytes of a file of the ``ReadingCache``: a mark with the version of this format, a checksum of
/// all that follows it, what the names are of, and the names.
struct ReadingFile {
    private let text: ReadingText
    private let head: [UInt8]

    private static let mark = Array("dosname1".utf8)
    /// After the mark.
    private static let checksumSize = 8

    /// - Parameter versions: of all that the names depend on beside the text.
    init(_ article: Article, versions: [Int]) {
        text = article.text
        var writer = ByteWriter()
        writer.write(versions.count)
        for version in versions { writer.write(version) }
        writer.write(article.hash.hex)
        writer.write(word: Self.fingerprint(of: article))
        head = writer.bytes
    }

    /// The same bytes give another text under a name that tells another format, and namesakes get
    /// ids that tell where they are.
    private static func fingerprint(of article: Article) -> UInt64 {
        var sum = Checksum()
        sum.add(article.path.bytes)
        sum.add(article.text.bytes)
        for block in article.blocks {
            sum.add(block.range.start.utf8)
            sum.add(block.range.end.utf8)
            switch block.kind {
            case .paragraph: sum.add(1)
            case .heading(let level): sum.add(16 + level)
            case .listItem(_, let marker): sum.add(1024 + marker)
            case .preformatted: sum.add(2)
            case .rule: sum.add(3)
            }
        }
        return sum.value
    }

    func bytes(of names: DocumentNames) -> [UInt8] {
        var body = ByteWriter()
        names.write(to: &body)
        let rest = head + body.bytes
        var whole = ByteWriter()
        whole.write(word: Self.checksum(rest[...]))
        return Self.mark + whole.bytes + rest
    }

    /// Nil for a file of another format or document or of other versions, and for a damaged one.
    func names(in file: [UInt8]) -> DocumentNames? {
        let start = Self.mark.count + Self.checksumSize
        guard file.starts(with: Self.mark), file.count >= start + head.count,
            file[start...].starts(with: head)
        else { return nil }
        var reader = ByteReader(file, from: Self.mark.count)
        guard reader.word() == Self.checksum(file[start...]) else { return nil }
        reader = ByteReader(file, from: start + head.count)
        return DocumentNames(&reader, of: text)
    }

    private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        var sum = Checksum()
        sum.add(bytes)
        return sum.value
    }
}
