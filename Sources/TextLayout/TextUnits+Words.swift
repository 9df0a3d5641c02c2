import Articles

/// Words as in vim, but for prose: a run of letters and digits is one, with the apostrophes inside it
/// and the points and commas inside a number; so is a run of punctuation, of ideographs, of kana.
extension TextUnits {
    /// How far a run is followed, in bytes. Longer ones are no words.
    private static let longestWord = 4096

    /// The word that holds `offset`, or the white space there. Empty at the end of the text.
    public func word(at offset: TextOffset) -> TextRange {
        let start = clusterStart(at: offset)
        guard start < text.end else { return TextRange(text.end, text.end) }
        return TextRange(startOfRun(at: start), endOfRun(at: start))
    }

    /// The start of the next word; the end of the text if there is none.
    public func nextWord(after offset: TextOffset) -> TextOffset {
        let start = clusterStart(at: offset)
        guard let kind = kind(at: start) else { return text.end }
        let end = endOfRun(at: start)
        return kind == .space || self.kind(at: end) != .space ? end : endOfRun(at: end)
    }

    /// The start of the word that holds `offset` or, from there, of the one before.
    public func previousWord(before offset: TextOffset) -> TextOffset {
        var last = previousCluster(before: offset)
        if kind(at: last) == .space { last = previousCluster(before: startOfRun(at: last)) }
        return kind(at: last) == .space ? .zero : startOfRun(at: last)
    }

    /// The last cluster of the word that holds `offset` or, from there, of the next one.
    public func endOfWord(after offset: TextOffset) -> TextOffset {
        var next = nextCluster(after: offset)
        if kind(at: next) == .space { next = endOfRun(at: next) }
        return max(next, previousCluster(before: endOfRun(at: next)))
    }

    private func endOfRun(at start: TextOffset) -> TextOffset {
        guard let kind = kind(at: start) else { return text.end }
        var end = start
        repeat {
            end = nextCluster(after: end)
        } while self.kind(at: end) == kind && end - start < Self.longestWord
        return end
    }

    private func startOfRun(at offset: TextOffset) -> TextOffset {
        var start = offset
        guard let kind = kind(at: offset) else { return start }
        while start > .zero, offset - start < Self.longestWord {
            let previous = previousCluster(before: start)
            guard self.kind(at: previous) == kind else { break }
            start = previous
        }
        return start
    }

    /// The kind of the cluster that starts at `offset`, as what stands around it makes it; nil at the
    /// end of the text.
    private func kind(at offset: TextOffset) -> WordKind? {
        guard let scalar = scalar(at: offset) else { return nil }
        let kind = WordKind(scalar)
        guard kind == .punctuation, let around = neighbours(of: offset) else { return kind }
        let isInside: Bool
        switch scalar {
        case "'", "’": isInside = around.allSatisfy { WordKind($0) == .word }
        case ".", ",": isInside = around.allSatisfy { ("0"..."9").contains($0) }
        default: isInside = false
        }
        return isInside ? .word : kind
    }

    private func neighbours(of offset: TextOffset) -> [Unicode.Scalar]? {
        guard offset > .zero, let before = scalar(at: previousCluster(before: offset)),
            let after = scalar(at: nextCluster(after: offset))
        else { return nil }
        return [before, after]
    }

    private func scalar(at offset: TextOffset) -> Unicode.Scalar? {
        guard offset < text.end else { return nil }
        return text.bytes.withUnsafeBufferPointer { bytes in
            let value = UTF8Decoding.scalar(bytes, at: offset.utf8, end: bytes.count).scalar
            return Unicode.Scalar(value)
        }
    }
}
