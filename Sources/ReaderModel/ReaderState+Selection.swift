import Articles
import TextLayout

extension ReaderState {
    /// Begins a selection at the cursor.
    mutating func select(_ unit: TextSelection.Unit) {
        guard let reading else { return }
        focus(.text)
        let start = reading.caret
        let end = reading.focus.map { max(start, $0.end - 1) } ?? start
        let units = TextUnits(text: reading.text, blocks: reading.opened.article.blocks)
        let head = unit == .character ? units.clusterStart(at: max(start, end)) : start
        self.reading?.selection = TextSelection(anchor: start, head: head, unit: unit)
    }

    /// Commands that mean something else while a passage is selected; nil for all others.
    mutating func performInSelection(_ command: Command) -> [Effect]? {
        guard let selection = reading?.selection else { return nil }
        switch command {
        case .select: reading?.selection?.unit = selection.unit.next
        case .swapEnds:
            reading?.selection?.anchor = selection.head
            reading?.selection?.head = selection.anchor
        case .extendRight: extend(1)
        case .extendLeft: extend(-1)
        case .lineDown: extendByLine(1)
        case .lineUp: extendByLine(-1)
        case .extendWord: extend(1, by: .word)
        case .shrinkWord: extend(-1, by: .word)
        case .extendSentence: extend(1, by: .sentence)
        case .shrinkSentence: extend(-1, by: .sentence)
        case .nextParagraph: extend(1, by: .paragraph)
        case .previousParagraph: extend(-1, by: .paragraph)
        default: return nil
        }
        return []
    }

    private mutating func extend(_ steps: Int, by unit: TextSelection.Unit? = nil) {
        guard let selection = reading?.selection, let reading else { return }
        let units = TextUnits(text: reading.text, blocks: reading.opened.article.blocks)
        moveHead(to: units.step(from: selection.head, by: unit ?? selection.unit, steps))
    }

    private mutating func moveHead(to offset: TextOffset) {
        guard let reading else { return }
        let units = TextUnits(text: reading.text, blocks: reading.opened.article.blocks)
        let head = units.clusterStart(at: min(max(.zero, offset), reading.text.end))
        self.reading?.selection?.head = head
        self.reading?.follow(head)
    }

    private mutating func extendByLine(_ steps: Int) {
        guard let selection = reading?.selection else { return }
        guard let target = reading?.offset(from: selection.head, lines: steps) else { return }
        moveHead(to: target)
    }

    mutating func pressText(_ offset: TextOffset, isOnText: Bool, clicks: Int) -> [Effect] {
        focus(.text)
        walk = nil
        reading?.selection = nil
        reading?.focusedNote = nil
        guard isOnText, let reading else { return [] }
        if clicks == 2 || clicks == 3 {
            let unit: TextSelection.Unit = clicks == 2 ? .word : .sentence
            self.reading?.selection = TextSelection(anchor: offset, head: offset, unit: unit)
            return []
        }
        pressed = offset
        let units = TextUnits(text: reading.text, blocks: reading.opened.article.blocks)
        let range = TextRange(offset, units.nextCluster(after: offset))
        let mention = reading.firstMention(endingAfter: offset).map { reading.opened.mentions[$0] }
        if let mention, mention.range.contains(offset) {
            // A second click on the same name follows it.
            if reading.focus == mention.range { return followClicked(mention) }
            self.reading?.focus = mention.range
        } else {
            self.reading?.focus = range
            self.reading?.focusedNote =
                reading.placedNotes.first { $0.range.contains(offset) }?.id
        }
        return []
    }

    private mutating func followClicked(_ mention: Mention) -> [Effect] {
        mention.entity.map { open($0) } ?? []
    }

    mutating func dragText(to offset: TextOffset) {
        guard pane == .text, let pressed else { return }
        if reading?.selection == nil {
            reading?.selection = TextSelection(anchor: pressed, head: offset, unit: .character)
        } else {
            reading?.selection?.head = offset
        }
    }

    /// What is selected, or nil.
    public var selectedRange: TextRange? {
        guard let reading, let selection = reading.selection else { return nil }
        return selection.range(in: reading.text, blocks: reading.opened.article.blocks)
    }
}

extension TextUnits {
    /// The position `steps` units on from `offset`: the start of the next or the previous one.
    func step(from offset: TextOffset, by unit: TextSelection.Unit, _ steps: Int) -> TextOffset {
        switch (unit, steps > 0) {
        case (.character, true): nextCluster(after: offset)
        case (.character, false): previousCluster(before: offset)
        case (.word, true): nextWord(after: offset)
        case (.word, false): previousWord(before: offset)
        case (.sentence, true): nextSentence(after: offset)
        case (.sentence, false): previousSentence(before: offset)
        case (.paragraph, true): nextParagraph(after: offset)
        case (.paragraph, false): previousParagraph(before: offset)
        }
    }
}
