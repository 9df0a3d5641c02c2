import Articles
import TextLayout

/// A passage that is being selected.
public struct TextSelection: Hashable, Sendable {
    /// What a selection grows by.
    public enum Unit: String, CaseIterable, Hashable, Sendable {
        case character
        case word
        case sentence
        case paragraph

        /// The next larger one; after paragraphs come characters again.
        var next: Unit {
            let all = Self.allCases
            let index = all.firstIndex(of: self) ?? 0
            return all[(index + 1) % all.count]
        }
    }

    /// Where the selection was begun.
    public var anchor: TextOffset
    /// The end that moves; it is on a character that is selected.
    public var head: TextOffset
    public var unit: Unit

    public init(anchor: TextOffset, head: TextOffset, unit: Unit) {
        self.anchor = anchor
        self.head = head
        self.unit = unit
    }

    /// What is selected: whole units, from the one at the anchor to the one at the head.
    public func range(in text: ReadingText, blocks: [Block]) -> TextRange {
        let first = unitRange(at: min(anchor, head), text, blocks)
        let last = unitRange(at: max(anchor, head), text, blocks)
        return TextRange(min(first.start, last.start), max(first.end, last.end))
    }

    private func unitRange(
        at offset: TextOffset, _ text: ReadingText, _ blocks: [Block]
    ) -> TextRange {
        let units = TextUnits(text: text, blocks: blocks)
        switch unit {
        case .character: return TextRange(offset, units.nextCluster(after: offset))
        case .word: return units.word(at: offset)
        case .sentence: return units.sentence(at: offset)
        case .paragraph: return units.paragraph(at: offset)
        }
    }
}
