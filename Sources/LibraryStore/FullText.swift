import Articles

/// A question to the full-text index, which it can answer by itself.
indirect enum FullText: Hashable {
    /// Any of these phrases, anywhere or in the title.
    case words([Phrase], inTitle: Bool)
    case near([Phrase], distance: Int, inTitle: Bool)
    case all([FullText])
    case any([FullText])
    case but(FullText, not: FullText)

    /// In the language of FTS5.
    struct Pattern {
        var text = ""
        /// For each phrase of the text, in order, the number of what it is a part of; ``none`` for
        /// what does not count for the rank. What a word has for forms counts as one.
        var groups: [UInt8] = []
        var groupCount: UInt8 = 0

        static let none = UInt8.max
    }

    var pattern: Pattern {
        var pattern = Pattern()
        write(to: &pattern, isRanked: true)
        return pattern
    }

    /// The same, of what has the wanted words in its title.
    var inTitles: Pattern {
        var pattern = Pattern()
        write(to: &pattern, isRanked: true)
        pattern.text = "(" + pattern.text + ") AND title : ("
        withoutAbsence.write(to: &pattern, isRanked: false)
        pattern.text += ")"
        return pattern
    }

    private var withoutAbsence: FullText {
        switch self {
        case .words, .near: self
        case .all(let parts): .all(parts.map(\.withoutAbsence))
        case .any(let parts): .any(parts.map(\.withoutAbsence))
        case .but(let part, _): part.withoutAbsence
        }
    }

    /// Each of the words that count for the rank by itself, in the order of their groups.
    var rankedWords: [FullText] {
        switch self {
        case .words: [self]
        case .near(let phrases, _, _): phrases.map { .words([$0], inTitle: false) }
        case .all(let parts), .any(let parts): parts.flatMap(\.rankedWords)
        case .but(let part, _): part.rankedWords
        }
    }

    private func write(to pattern: inout Pattern, isRanked: Bool) {
        switch self {
        case .words(let phrases, let inTitle):
            if inTitle { pattern.text += "title : " }
            let group = pattern.newGroup(isRanked)
            pattern.text += phrases.count > 1 ? "(" : ""
            for (number, phrase) in phrases.enumerated() {
                if number > 0 { pattern.text += " OR " }
                pattern.write(phrase, group)
            }
            pattern.text += phrases.count > 1 ? ")" : ""
        case .near(let phrases, let distance, let inTitle):
            if inTitle { pattern.text += "title : " }
            pattern.text += "NEAR("
            for phrase in phrases { pattern.write(phrase, pattern.newGroup(isRanked)) }
            pattern.text += ", \(distance))"
        case .all(let parts): write(parts, " AND ", to: &pattern, isRanked)
        case .any(let parts): write(parts, " OR ", to: &pattern, isRanked)
        case .but(let part, let other):
            pattern.text += "("
            part.write(to: &pattern, isRanked: isRanked)
            pattern.text += " NOT "
            other.write(to: &pattern, isRanked: false)
            pattern.text += ")"
        }
    }

    private func write(
        _ parts: [FullText], _ sign: String, to pattern: inout Pattern, _ isRanked: Bool
    ) {
        pattern.text += "("
        for (number, part) in parts.enumerated() {
            if number > 0 { pattern.text += sign }
            part.write(to: &pattern, isRanked: isRanked)
        }
        pattern.text += ")"
    }
}

extension FullText.Pattern {
    fileprivate mutating func newGroup(_ isRanked: Bool) -> UInt8 {
        // A query has fewer terms than there are numbers; NEAR may have many words.
        guard isRanked, groupCount < 64 else { return Self.none }
        groupCount += 1
        return groupCount - 1
    }

    fileprivate mutating func write(_ phrase: Phrase, _ group: UInt8) {
        let words = phrase.tokens.map { String(decoding: $0, as: UTF8.self) }
        text += " \"" + words.joined(separator: " ") + "\"" + (phrase.isPrefix ? " *" : "")
        groups.append(group)
    }
}
