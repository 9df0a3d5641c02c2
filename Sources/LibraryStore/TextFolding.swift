import GRDB

/// The words of a text as full-text search sees them: case and accents folded by the tokeniser of
/// the index itself, so that what is matched here is what was found there.
struct TextFolding {
    typealias Visit = (_ token: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool

    private let tokenizer: any FTS5Tokenizer

    /// To be used within the access to `db` only.
    init(_ db: Database) throws {
        tokenizer = try db.makeTokenizer(.unicode61(diacritics: .remove))
    }

    /// Calls `visit` with each folded token and the range of bytes that it stands in, in order,
    /// until `visit` returns false.
    func tokens(of bytes: UnsafeBufferPointer<UInt8>, _ visit: Visit) {
        guard let start = bytes.baseAddress, let count = CInt(exactly: bytes.count) else { return }
        withoutActuallyEscaping(visit) { visit in
            var visit = visit
            withUnsafeMutablePointer(to: &visit) { context in
                start.withMemoryRebound(to: CChar.self, capacity: bytes.count) { text in
                    _ = tokenizer.tokenize(
                        context: context, tokenization: .document, pText: text, nText: count,
                        tokenCallback: Self.callback)
                }
            }
        }
    }

    /// The tokens of a text.
    func tokens(of text: String) -> [[UInt8]] {
        var tokens: [[UInt8]] = []
        Array(text.utf8).withUnsafeBufferPointer { bytes in
            self.tokens(of: bytes) { token, _ in
                tokens.append(Array(token))
                return true
            }
        }
        return tokens
    }

    /// `text` with its words folded and its white space reduced to single spaces.
    func fold(_ text: String) -> String {
        var folded = FoldedBytes()
        let bytes = Array(text.utf8)
        var done = 0
        bytes.withUnsafeBufferPointer { buffer in
            tokens(of: buffer) { token, range in
                folded.append(buffer[done..<max(done, range.lowerBound)])
                folded.append(Slice(base: token, bounds: token.indices))
                done = range.upperBound
                return true
            }
            folded.append(buffer[min(done, buffer.count)..<buffer.count])
        }
        return folded.text
    }

    /// What a title is sorted by: folded, without punctuation at its start.
    func sortKey(_ title: String) -> String {
        let folded = fold(title)
        var first: Int?
        let bytes = Array(folded.utf8)
        bytes.withUnsafeBufferPointer { buffer in
            tokens(of: buffer) { _, range in
                first = range.lowerBound
                return false
            }
        }
        return first.map { String(decoding: bytes[$0...], as: UTF8.self) } ?? folded
    }

    private static let goOn: CInt = 0  // SQLITE_OK
    private static let stop: CInt = 101  // SQLITE_DONE

    private static let callback: FTS5TokenCallback = { context, _, token, length, start, end in
        guard let context, let token, length >= 0, start >= 0, end >= start else { return goOn }
        let visit = context.assumingMemoryBound(to: Visit.self).pointee
        return token.withMemoryRebound(to: UInt8.self, capacity: Int(length)) { bytes in
            let isWanted = visit(
                UnsafeBufferPointer(start: bytes, count: Int(length)), Int(start)..<Int(end))
            return isWanted ? goOn : stop
        }
    }
}

/// Bytes to which white space is added as single spaces, and at neither end.
private struct FoldedBytes {
    private var bytes: [UInt8] = []
    private var spacePending = false

    var text: String { String(decoding: bytes, as: UTF8.self) }

    mutating func append(_ slice: Slice<UnsafeBufferPointer<UInt8>>) {
        for byte in slice {
            if byte <= 0x20 {
                spacePending = !bytes.isEmpty
                continue
            }
            if spacePending { bytes.append(0x20) }
            spacePending = false
            bytes.append(byte)
        }
    }
}
