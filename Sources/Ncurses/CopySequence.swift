/// The sequence that puts text on the clipboard (OSC 52; xterm, "Operating System Commands").
enum CopySequence {
    /// Bytes of text that terminals take at once: some give up at 100,000 characters of Base64,
    /// which are four for three bytes.
    static let longest = 74_000

    /// Nil for more than ``longest``: a part of a text would be taken for all of it.
    static func bytes(for text: String) -> [UInt8]? {
        let bytes = Array(text.utf8)
        guard bytes.count <= longest else { return nil }
        return Array("\u{1B}]52;c;".utf8) + Base64.encode(bytes) + [7]
    }
}
