/// Text that comes in tokens already, as in annotated corpora.
extension Tokeniser {
    /// Appends one token for each range, in order; together they are a sentence.
    mutating func append(given ranges: [Range<Int>]) {
        isStart = true
        wordsInBlock = 0
        for range in ranges where !range.isEmpty {
            at = range.lowerBound
            end = range.upperBound
            appendWhole()
        }
    }

    private mutating func appendWhole() {
        let start = at
        var scan = Scan()
        var marks = 0
        while at < end {
            let (kind, length) = classify(at)
            if kind.isWordPart {
                count(kind, into: &scan, isFirst: at == start)
            } else if bytes[at] == Mark.stop {
                scan.stops += 1
            } else {
                marks += 1
            }
            at += length
        }
        let letters = scan.capitals + scan.smalls + scan.others
        let opens = classify(start).0
        if letters + scan.digits == 0 {
            appendGivenMark(from: start, opens)
        } else if case .apostrophe = opens, at - start <= 5, scan.digits == 0 {
            appendContraction(from: start, letters)
        } else if letters == 3, scan.smalls == 3, marks == 1, isNegation(from: start) {
            appendContraction(from: start, letters)
        } else {
            scan.isCompound = marks > 0 && letters > 0
            appendToken(from: start, scan, glued: false)
        }
    }

    /// "n't"
    private func isNegation(from start: Int) -> Bool {
        bytes[start] == UInt8(ascii: "n") && bytes[end - 1] == UInt8(ascii: "t")
    }

    /// "'s", "'re"
    private mutating func appendContraction(from start: Int, _ letters: Int) {
        at = start
        let isPossessive = letters == 1 && bytes[end - 1] | 0x20 == UInt8(ascii: "s")
        appendRaw(isPossessive ? Mark.possessive : Mark.other, end - start, glued: true)
    }

    private mutating func appendGivenMark(from start: Int, _ opens: LetterClass) {
        at = start
        let length = end - start
        let isPair = length == 2 && bytes[start] == bytes[start + 1]
        switch opens {
        case .apostrophe where isPair: appendMark(.quote, length, glued: false)
        case .hyphen where length == 1: appendRaw(Mark.hyphen, length, glued: true)
        case .apostrophe: appendRaw(Mark.apostrophe, length, glued: false)
        case .space, .extending: appendRaw(Mark.other, length, glued: false)
        default:
            if isPair, bytes[start] == UInt8(ascii: "`") {
                appendMark(.quote, length, glued: false)
            } else {
                appendMark(opens, length, glued: false)
            }
        }
    }
}
