/// Words of documents in Markdown, where they must stand for themselves: no sign in them is markup,
/// and none makes a viewer fetch anything.
enum MarkdownText {
    /// A line with a backslash before what would be markup (CommonMark 2.4).
    static func plain(_ line: some StringProtocol) -> String {
        var result: [UInt8] = []
        var isStart = true
        for (offset, byte) in line.utf8.enumerated() {
            if isSign(byte) || isStart && isSignInFront(byte) {
                result.append(UInt8(ascii: "\\"))
            } else if offset > 0, byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")"),
                line.utf8.prefix(offset).allSatisfy(isDigit)
            {
                // A number that would begin a list.
                result.append(UInt8(ascii: "\\"))
            }
            result.append(byte)
            if byte != UInt8(ascii: " "), byte != UInt8(ascii: "\t") { isStart = false }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func isSign(_ byte: UInt8) -> Bool { "\\`*_<[]&".utf8.contains(byte) }

    private static func isSignInFront(_ byte: UInt8) -> Bool { "#>+-=~|".utf8.contains(byte) }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
