/// Bytes of some encoding, to UTF-8.
struct TextDecoder {
    /// Well-formed UTF-8 without a byte order mark.
    private(set) var bytes: [UInt8]
    /// What was guessed or could not be read.
    private(set) var remarks: [String] = []

    /// Of what it was decoded from; nil for UTF-8 that nobody had to guess.
    private(set) var encoding: TextEncoding?

    /// - Parameters:
    ///   - chosen: what the user says that it is; a byte order mark is passed over then.
    ///   - declared: what the text says that it is; a byte order mark, and bytes that are UTF-8 and
    ///     more than ASCII, count for more.
    /// - Throws: ``ImportError/binary`` for bytes that are no text.
    init(
        _ input: [UInt8], chosen: TextEncoding? = nil, declared: TextEncoding? = nil
    ) throws(ImportError) {
        bytes = []
        let marked = UTFEncoding.marked(input)
        if let chosen {
            try decode(input[(marked?.mark ?? 0)...], chosen)
            remarks.append("The text was read as \(chosen.name), as chosen.")
        } else if let (encoding, mark) = marked {
            try decode(input[mark...], TextEncoding(.unicode(encoding)))
        } else if let encoding = UTFEncoding.guessed(input) {
            try decode(input[...], TextEncoding(.unicode(encoding)))
            remarks.append("The text was taken for \(encoding.name).")
        } else {
            try takeBytes(input[...], declared)
        }
    }

    private mutating func decode(
        _ input: ArraySlice<UInt8>, _ encoding: TextEncoding
    ) throws(ImportError) {
        if encoding.kind == .unicode(.utf8) {
            guard !input.contains(0), !Self.looksBinary(input) else { throw .binary }
            return takeUTF8(input, UTF8Check(input))
        }
        let (decoded, replaced) = encoding.decode(input)
        guard !decoded.contains(0), !Self.looksBinary(decoded[...]) else { throw .binary }
        self.encoding = encoding
        bytes = decoded
        if replaced > 0 {
            remarks.append("\(counted(replaced, "character")) could not be decoded.")
        }
    }

    private mutating func takeUTF8(_ input: ArraySlice<UInt8>, _ check: UTF8Check) {
        guard check.illFormed > 0 else {
            bytes = Array(input)
            return
        }
        bytes = Array(String(decoding: input, as: UTF8.self).utf8)
        let were = check.illFormed == 1 ? "was" : "were"
        remarks.append("\(counted(check.illFormed, "byte")) \(were) no UTF-8.")
    }

    private mutating func takeBytes(
        _ input: ArraySlice<UInt8>, _ declared: TextEncoding?
    ) throws(ImportError) {
        guard !input.contains(0), !Self.looksBinary(input) else { throw .binary }
        if Self.isISO2022JP(input) {
            try decode(input, TextEncoding(.iso2022JP))
            remarks.append("The text was taken for ISO-2022-JP.")
            return
        }
        let check = UTF8Check(input)
        if check.looksLikeUTF8 || check.illFormed == 0 { return takeUTF8(input, check) }
        if let declared, declared.isOfBytes { return try decode(input, declared) }
        let guess = EncodingGuess.of(input)
        remarks.append(
            "The text is no UTF-8 and was taken for \(guess.encoding.name)"
                + (guess.isSure ? "." : ", which is a guess."))
        try decode(input, guess.encoding)
    }

    /// Whether it switches to JIS X 0208 and back, in the escapes of that encoding alone.
    private static func isISO2022JP(_ input: ArraySlice<UInt8>) -> Bool {
        guard let first = input.firstIndex(of: .escape), first + 2 < input.endIndex,
            input[first + 1] == UInt8(ascii: "$"),
            input[first + 2] == UInt8(ascii: "B") || input[first + 2] == UInt8(ascii: "@")
        else { return false }
        return input.allSatisfy(\.isASCII)
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
