/// Whether an offset stands between two grapheme clusters.
struct ClusterCheck {
    let bytes: UnsafeBufferPointer<UInt8>

    /// Looks at no more than this many bytes on each side, which is longer than the clusters that
    /// writing needs.
    private static let reach = 64

    /// - Parameter offset: between two scalars.
    func isBoundary(_ offset: Int) -> Bool {
        guard offset > 0, offset < bytes.count else { return true }
        if bytes[offset] < 0x80, bytes[offset - 1] < 0x80 {
            return !(bytes[offset] == 0x0A && bytes[offset - 1] == 0x0D)
        }
        // Curly quotes and dashes beside ASCII are the common case, and always a boundary.
        if isPunctuation(before: offset) || isPunctuation(at: offset) { return true }
        var start = max(0, offset - Self.reach)
        while start < offset, bytes[start] & 0xC0 == 0x80 { start += 1 }
        var end = min(bytes.count, offset + Self.reach)
        while end < bytes.count, end > offset, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        let text = String(decoding: bytes[start..<end], as: UTF8.self)
        var at = start
        for character in text {
            if at == offset { return true }
            if at > offset { return false }
            at += character.utf8.count
        }
        return at == offset
    }

    /// U+2010 to U+202F beginning here, after an ASCII byte.
    private func isPunctuation(at offset: Int) -> Bool {
        offset + 2 < bytes.count && bytes[offset - 1] < 0x80 && bytes[offset] == 0xE2
            && bytes[offset + 1] == 0x80 && bytes[offset + 2] >= 0x90
    }

    /// U+2010 to U+202F ending here, before an ASCII byte.
    private func isPunctuation(before offset: Int) -> Bool {
        offset >= 3 && bytes[offset] < 0x80 && bytes[offset - 3] == 0xE2
            && bytes[offset - 2] == 0x80 && bytes[offset - 1] >= 0x90
    }
}
