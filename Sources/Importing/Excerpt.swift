/// Short pieces of text on one line.
enum Excerpt {
    /// The longest title, in bytes.
    static let maxBytes = 400

    /// At most ``maxBytes`` of `bytes`, white space folded, cut between words.
    static func line(_ bytes: some Collection<UInt8>) -> String {
        var result: [UInt8] = []
        for byte in bytes {
            let isBlank = byte.isBlank || byte == .lineFeed
            if !isBlank {
                result.append(byte)
            } else if let last = result.last, last != .space {
                result.append(.space)
            }
            guard result.count <= maxBytes else { return cut(result, columns: 200) }
        }
        if result.last == .space { result.removeLast() }
        return String(decoding: result, as: UTF8.self)
    }

    /// All of `bytes` on one line, white space folded.
    static func folded(_ bytes: some Collection<UInt8>) -> String {
        var result: [UInt8] = []
        for byte in bytes {
            if !byte.isBlank, byte != .lineFeed {
                result.append(byte)
            } else if let last = result.last, last != .space {
                result.append(.space)
            }
        }
        if result.last == .space { result.removeLast() }
        return String(decoding: result, as: UTF8.self)
    }

    /// The first sentence of a text, cut between words at about `columns` scalars with "…".
    static func sentence(_ bytes: some Collection<UInt8>, columns: Int) -> String {
        let start = Array(bytes.prefix(columns * 4 + 8)).map { $0 == .lineFeed ? .space : $0 }
        if let end = sentenceEnd(start) {
            let sentence = String(decoding: start[..<end], as: UTF8.self)
            if sentence.unicodeScalars.count <= columns { return sentence }
        }
        return cut(start, columns: columns)
    }

    private static func cut(_ bytes: [UInt8], columns: Int) -> String {
        var result = bytes.prefix(wholeClusters(bytes, columns: columns))
        if result.count == bytes.count { return String(decoding: bytes, as: UTF8.self) }
        if let space = result.lastIndex(of: .space),
            String(decoding: result[space...], as: UTF8.self).count < columns / 2
        {
            result = result[..<space]
        }
        while let last = result.last {
            if last.isASCII, " ,;:-".utf8.contains(last) {
                result.removeLast()
            } else if result.suffix(3).elementsEqual("–".utf8)
                || result.suffix(3).elementsEqual("—".utf8)
            {
                result.removeLast(3)
            } else {
                break
            }
        }
        return String(decoding: result, as: UTF8.self) + "…"
    }

    /// How many bytes of a text are at most `columns` scalars and whole clusters, or a letter would
    /// lose its accent.
    private static func wholeClusters(_ bytes: [UInt8], columns: Int) -> Int {
        if bytes.prefix(columns + 1).allSatisfy({ $0.isASCII }) { return min(bytes.count, columns) }
        var count = 0
        var scalars = 0
        for character in String(decoding: bytes, as: UTF8.self) {
            scalars += character.unicodeScalars.count
            if scalars > columns { break }
            count += character.utf8.count
        }
        return count
    }

    /// The end of the first sentence: after a mark that a capital follows. An abbreviation of one
    /// to four letters with a capital ("Mr.", "Gen.", "J.") ends none.
    private static func sentenceEnd(_ bytes: [UInt8]) -> Int? {
        for index in bytes.indices where [0x2E, 0x21, 0x3F].contains(bytes[index]) {
            let end = index + 1
            if end == bytes.count { return end }
            guard bytes[end] == .space, end + 1 < bytes.count, !bytes[end + 1].isLower else {
                continue
            }
            let word = bytes[..<index].suffix(while: { $0.isLetter || !$0.isASCII })
            let isAbbreviation = word.count <= 4 && word.first?.isUpper == true
            if bytes[index] != 0x2E || !isAbbreviation { return end }
        }
        return nil
    }
}

extension ArraySlice<UInt8> {
    /// The longest suffix whose bytes all satisfy `predicate`.
    func suffix(while predicate: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        var start = endIndex
        while start > startIndex, predicate(self[start - 1]) { start -= 1 }
        return self[start...]
    }
}
