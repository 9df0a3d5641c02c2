/// Bytes of some encoding, to UTF-8.
struct TextDecoder {
    /// Well-formed UTF-8 without a byte order mark.
    private(set) var bytes: [UInt8]
    /// What was guessed or could not be read.
    private(set) var remarks: [String] = []

    /// - Throws: ``ImportError/binary`` for bytes that are no text.
    init(_ input: [UInt8]) throws(ImportError) {
        bytes = []
        if let (encoding, mark) = UTFEncoding.marked(input) {
            try decode(input[mark...], encoding)
        } else if let encoding = UTFEncoding.guessed(input) {
            try decode(input[...], encoding)
            remarks.append("The text was taken for \(encoding.name).")
        } else {
            try takeBytes(input[...])
        }
    }

    private mutating func decode(
        _ input: ArraySlice<UInt8>, _ encoding: UTFEncoding
    ) throws(ImportError) {
        guard encoding != .utf8 else { return try takeBytes(input) }
        let (decoded, replaced) = encoding.decode(input)
        guard !decoded.contains(0), !Self.looksBinary(decoded[...]) else { throw .binary }
        bytes = decoded
        if replaced > 0 {
            remarks.append("\(counted(replaced, "character")) could not be decoded.")
        }
    }

    private mutating func takeBytes(_ input: ArraySlice<UInt8>) throws(ImportError) {
        guard !input.contains(0), !Self.looksBinary(input) else { throw .binary }
        let check = UTF8Check(input)
        if check.illFormed == 0 {
            bytes = Array(input)
        } else if check.looksLikeUTF8 {
            bytes = Array(String(decoding: input, as: UTF8.self).utf8)
            let were = check.illFormed == 1 ? "was" : "were"
            remarks.append("\(counted(check.illFormed, "byte")) \(were) no UTF-8.")
        } else {
            bytes = Windows1252.decode(input)
            remarks.append("The text is no UTF-8 and was taken for Windows-1252.")
        }
    }

    /// Whether more than one byte in twenty is a control character that texts do not have. A
    /// recorded terminal session, full of escapes and backspaces, stays below that.
    static func looksBinary(_ input: ArraySlice<UInt8>) -> Bool {
        let odd = input.withUnsafeBufferPointer { bytes in
            bytes.reduce(0) { $0 &+ (isOddControl($1) ? 1 : 0) }
        }
        return odd > 2 && odd > input.count / 20
    }

    private static func isOddControl(_ byte: UInt8) -> Bool {
        byte < 0x20 && !(0x08...0x0D).contains(byte) && byte != .escape
    }
}

/// "1 byte", "2 bytes".
func counted(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
}
