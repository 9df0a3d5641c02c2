import Articles

/// A file of a feed: its entries, each an article.
struct FeedFile {
    let limits: ImportLimits
    let file: OpenFile
    let request: PartRequest
    /// What it is read in, whatever it says; nil to find out.
    let encoding: TextEncoding?

    /// - Throws: ``ImportError`` where the file cannot be read on, and what `body` throws.
    func read(_ body: (ImportedPart) throws -> Void) throws {
        let original = try file.bytes(limit: limits.maxPartBytes)
        let bytes = try TextDecoder(
            original, chosen: encoding, declared: HTMLCharset.declared(original)
        ).bytes
        try withoutActuallyEscaping(body) { body in
            var names = PartNames()
            var failure: (any Error)?
            let feed = Feed { entry in
                do {
                    return try take(entry, of: bytes, &names, body)
                } catch {
                    failure = error
                    return false
                }
            }
            var fault: Feed.Failure?
            do throws(Feed.Failure) { try feed.read(bytes) } catch { fault = error }
            if let failure { throw failure }
            switch fault {
            case nil: break
            case .noFeed: throw ImportError.noFeed
            case .xml(let fault): throw ImportError.malformed(fault.reason)
            }
            if names.isEmpty { throw ImportError.noEntries }
        }
    }

    private func take(
        _ entry: Feed.Entry, of bytes: [UInt8], _ names: inout PartNames,
        _ body: (ImportedPart) throws -> Void
    ) throws -> Bool {
        let source = Array(bytes[entry.range.clamped(to: 0..<bytes.count)])
        let name = PartName.dated(entry.record.date, entry.identity ?? source)
        let path = file.path.part(names.unique(name))
        guard request.wants(path) else { return true }
        let draft = entry.record.draft(limits)
        let part = ArticlePart(fileLength: file.path.bytes.count, range: 0..<file.size)
        if draft.text.isEmpty {
            try body(.refused(path, .empty))
        } else {
            try body(.article(Article(draft, hash: SHA256.hash(source), path: path, part: part)))
        }
        return request.only == nil
    }

    /// Whether a file of XML begins like a feed.
    static func isFeed(_ head: [UInt8]) -> Bool {
        let start = head.prefix(4096).filter { $0 != 0 }
        return start.indices.contains { index in
            start[index] == UInt8(ascii: "<")
                && ["<rss", "<feed", "<rdf:RDF"].contains { start[index...].starts(with: $0.utf8) }
        }
    }
}
