/// A row of a table of text, after RFC 4180: fields between delimiters, those with delimiters or line
/// ends in them between quotation marks, a mark in them doubled.
struct DelimitedRow {
    private(set) var fields: [[UInt8]] = []

    private static let mostFields = 10_000

    init(_ bytes: [UInt8], delimiter: UInt8) {
        var scanner = DelimitedScanner(delimiter: delimiter)
        var field: [UInt8] = []
        for byte in bytes[..<Self.end(bytes)] {
            switch scanner.take(byte) {
            case .content: field.append(byte)
            case .mark: break
            case .fieldEnd:
                guard fields.count < Self.mostFields else { return }
                fields.append(field)
                field = []
            }
        }
        fields.append(field)
    }

    /// Without the line end.
    private static func end(_ bytes: [UInt8]) -> Int {
        var end = bytes.count
        if end > 0, bytes[end - 1] == .lineFeed { end -= 1 }
        if end > 0, bytes[end - 1] == .carriageReturn { end -= 1 }
        return end
    }
}

/// Tells, byte for byte, what is content and what is not.
struct DelimitedScanner {
    enum Part {
        case content
        /// A quotation mark that is none of the text's.
        case mark
        case fieldEnd
    }

    private enum State {
        case fieldStart
        case unquoted
        case quoted
        /// After a quotation mark within quotation marks.
        case quotedMark
    }

    private let delimiter: UInt8
    private var state = State.fieldStart

    init(delimiter: UInt8) {
        self.delimiter = delimiter
    }

    /// Whether a line feed would be part of a field.
    var isInQuotes: Bool { state == .quoted }

    mutating func take(_ byte: UInt8) -> Part {
        let quote = UInt8(ascii: "\"")
        switch state {
        case .fieldStart where byte == quote:
            state = .quoted
            return .mark
        case .quoted:
            if byte == quote { state = .quotedMark }
            return byte == quote ? .mark : .content
        case .quotedMark where byte == quote:
            state = .quoted
            return .content
        default:
            state = byte == delimiter ? .fieldStart : .unquoted
            return byte == delimiter ? .fieldEnd : .content
        }
    }
}
