import Articles

/// A mailbox: its messages, each an article with what is attached to it.
struct Mailbox {
    let limits: ImportLimits
    let file: OpenFile
    let request: PartRequest

    /// Bytes from which the name of a message is told that is too large to be read.
    private static let headBytes = 1 << 20

    /// - Throws: ``ImportError`` where the file cannot be read on, and what `body` throws.
    func read(_ body: (ImportedPart) throws -> Void) throws {
        if let range = request.range, let message = try known(range) {
            return try read(message.bytes, message.path, range, body)
        }
        var scanner = MailboxScanner(file)
        var names = PartNames()
        var isEmpty = true
        while let range = try scanner.next() {
            isEmpty = false
            let isTooLarge = range.count > limits.maxPartBytes
            let bytes = try message(isTooLarge ? range.prefix(Self.headBytes) : range)
            let path = file.path.part(names.unique(Self.name(of: bytes)))
            if isTooLarge {
                let error = ImportError.tooLarge(bytes: range.count, limit: limits.maxPartBytes)
                try body(.refused(path, error))
            } else if request.wants(path) {
                try read(bytes, path, range, body)
                if request.only != nil { return }
            }
        }
        if isEmpty { throw ImportError.noMessages }
    }

    private func read(
        _ bytes: [UInt8], _ path: DocumentPath, _ range: Range<Int>,
        _ body: (ImportedPart) throws -> Void
    ) rethrows {
        let part = ArticlePart(fileLength: file.path.bytes.count, range: range)
        let parts = MailParts(limits: limits, part: part, file: part, request: request)
        try parts.read(bytes, path: path, body)
    }

    /// The message that is wanted, if it is where it was.
    private func known(
        _ range: Range<Int>
    ) throws(ImportError) -> (bytes: [UInt8], path: DocumentPath)? {
        guard let only = request.only, range.count <= limits.maxPartBytes else { return nil }
        let bytes = try message(range)
        let first = only.bytes.dropFirst(file.path.bytes.count + 1)
            .prefix { $0 != UInt8(ascii: "/") }
        let name = Self.name(of: bytes)
        // "-2" tells apart messages of which one is as good as the other.
        let rest = first.dropFirst(name.count)
        guard first.starts(with: name),
            rest.isEmpty
                || rest.first == UInt8(ascii: "-") && rest.dropFirst().allSatisfy(\.isDigit)
        else { return nil }
        return (bytes, file.path.part(Array(first)))
    }

    /// Without the blank line that ends it and, where a line was quoted because it begins with
    /// "From ", without the mark.
    private func message(_ range: Range<Int>) throws(ImportError) -> [UInt8] {
        var bytes = try file.bytes(range)
        while let last = bytes.last, last == .lineFeed || last == .carriageReturn {
            bytes.removeLast()
        }
        return Self.unquoted(bytes)
    }

    private static func unquoted(_ bytes: [UInt8]) -> [UInt8] {
        let mark = UInt8(ascii: ">")
        var result: [UInt8] = []
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: .lineFeed).map { $0 + 1 } ?? bytes.count
            let line = bytes[start..<end]
            let isQuoted = line.first == mark && line.drop { $0 == mark }.starts(with: "From ".utf8)
            result += isQuoted ? line.dropFirst() : line
            start = end
        }
        return result
    }

    private static func name(of message: [UInt8]) -> [UInt8] {
        let fields = MailFields(message, in: 0..<message.count)
        let identity = fields.raw("message-id").flatMap { $0.isEmpty ? nil : $0 } ?? message
        return PartName.dated(fields.text("date"), identity)
    }
}
