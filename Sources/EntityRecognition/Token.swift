/// A word, a number or a mark of the text.
struct Token {
    /// Offsets of bytes in the text, half open.
    var start: Int32
    var end: Int32
    /// The word's index in the vocabulary; -1 for a mark.
    var word: Int32
    var shape: Shape
    /// An ASCII character that stands for the mark: 0 for a word.
    var mark: UInt8

    struct Shape: OptionSet {
        let rawValue: UInt16

        /// Begins with a capital.
        static let capital = Shape(rawValue: 1 << 0)
        /// Two or more letters, all capitals.
        static let allCapitals = Shape(rawValue: 1 << 1)
        static let digit = Shape(rawValue: 1 << 2)
        /// Begins with a digit.
        static let number = Shape(rawValue: 1 << 3)
        /// One capital, with or without a full stop: "W.".
        static let initial = Shape(rawValue: 1 << 4)
        /// Letters with full stops: "U.S.".
        static let dotted = Shape(rawValue: 1 << 5)
        /// No space before it.
        static let glued = Shape(rawValue: 1 << 6)
        /// Stands where every word has a capital: after a full stop, at the start of a block.
        static let sentenceStart = Shape(rawValue: 1 << 7)
        /// Some small letter.
        static let small = Shape(rawValue: 1 << 8)
        /// Stands inside quotation marks, or right before the closing one.
        static let hyphenated = Shape(rawValue: 1 << 9)
        /// Part of a mention already.
        static let taken = Shape(rawValue: 1 << 10)
        /// Its last byte is a full stop.
        static let fullStop = Shape(rawValue: 1 << 11)
    }
}

/// The marks, each by one character.
enum Mark {
    static let hyphen = UInt8(ascii: "-")
    static let dash = UInt8(ascii: "_")
    static let quote = UInt8(ascii: "\"")
    static let apostrophe = UInt8(ascii: "'")
    /// "'s" after a word.
    static let possessive = UInt8(ascii: "s")
    static let currency = UInt8(ascii: "$")
    static let stop = UInt8(ascii: ".")
    static let comma = UInt8(ascii: ",")
    static let open = UInt8(ascii: "(")
    static let close = UInt8(ascii: ")")
    static let other = UInt8(ascii: "?")
}
