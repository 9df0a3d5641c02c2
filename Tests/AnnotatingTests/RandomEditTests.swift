import Annotating
import Articles
import TestSupport
import Testing

/// Sentences that are much alike are moved, changed, deleted and added at random; a note on each
/// must stay with its own, or say that it is not sure.
@Suite struct RandomEditTests {
    private struct Sentence {
        var id: Int
        var text: String
        var isChanged = false
    }

    private static let subjects = [
        "The clerk", "The director", "Her deputy", "A visitor", "The captain", "Nobody",
        "The council", "An old pilot", "The museum",
    ]
    private static let verbs = [
        "signed", "copied", "forgot", "found", "asked for", "sold", "locked away", "returned",
        "counted",
    ]
    private static let objects = [
        "the tide books", "nineteen names", "the second volume", "a letter from the port",
        "the key to the room", "the lamp of the mole", "two receipts", "the list of ships",
    ]
    private static let ends = [
        "on a grey Monday", "before the war ended", "without a word", "in the presence of two men",
        "for the price of a horse", "as the rules of 1904 demand", "and told the paper so",
        "though nobody had wished it", "in the spring", "by Friday",
    ]

    private static func sentence(_ id: Int, _ numbers: inout SeededNumbers) -> Sentence {
        let words = [subjects, verbs, objects, ends].map { $0.randomElement(using: &numbers) ?? "" }
        return Sentence(id: id, text: words.joined(separator: " ") + ".")
    }

    /// The text with the place of each sentence.
    private static func text(_ sentences: [Sentence]) -> (ReadingText, [Int: TextRange]) {
        var (string, ranges): (String, [Int: TextRange]) = ("", [:])
        for (index, sentence) in sentences.enumerated() {
            if index > 0 { string += index % 5 == 0 ? "\n\n" : " " }
            let start = string.utf8.count
            string += sentence.text
            ranges[sentence.id] = TextRange(utf8: start..<string.utf8.count)
        }
        return (ReadingText(string), ranges)
    }

    private static func edit(
        _ sentences: inout [Sentence], _ next: inout Int, _ numbers: inout SeededNumbers
    ) {
        guard let index = sentences.indices.randomElement(using: &numbers) else { return }
        switch UInt8.random(in: 0..<4, using: &numbers) {
        case 0: sentences.remove(at: index)
        case 1:
            sentences.insert(sentence(next, &numbers), at: index)
            next += 1
        case 2:
            let moved = sentences.remove(at: index)
            let target = Int.random(in: 0...sentences.count, using: &numbers)
            sentences.insert(moved, at: target)
        default:
            var words = sentences[index].text.split(separator: " ").map(String.init)
            let word = words.indices.randomElement(using: &numbers) ?? 0
            words[word] = "certainly"
            sentences[index].text = words.joined(separator: " ")
            sentences[index].isChanged = true
        }
    }

    @Test(arguments: 1...60)
    func aNoteStaysWithItsSentenceOrSaysThatItIsNotSure(seed: UInt64) {
        var numbers = SeededNumbers(seed)
        var sentences = (0..<40).map { Self.sentence($0, &numbers) }
        var next = sentences.count
        let (old, places) = Self.text(sentences)
        let selectors = places.mapValues { Selector.describing($0, in: old) }
        for _ in 0..<Int.random(in: 1...25, using: &numbers) {
            Self.edit(&sentences, &next, &numbers)
        }
        let (new, now) = Self.text(sentences)
        let finder = AnchorFinder(text: new)
        let isChanged = Dictionary(uniqueKeysWithValues: sentences.map { ($0.id, $0.isChanged) })
        var unsure = 0
        for (id, selector) in selectors {
            let anchor = finder.anchor(selector, isSameText: false)
            switch anchor {
            case .exact(let range), .moved(let range):
                #expect(new[range] == selector.quote.exact)
                // Its words may stand elsewhere, too; that is no fault while they are its own words.
                let isUnique =
                    old.count(of: selector.quote.exact) == 1
                    && new.count(of: selector.quote.exact) == 1
                if isUnique, isChanged[id] == false { #expect(range == now[id]) }
                if isUnique, isChanged[id] == nil { Issue.record("\(id) is gone, not \(anchor)") }
            case .fuzzy, .ambiguous, .orphan:
                if isChanged[id] == false { unsure += 1 }
            }
        }
        // To be unsure of everything would be no answer.
        #expect(unsure <= 6)
    }
}

extension ReadingText {
    fileprivate func count(of words: String) -> Int {
        QuoteSearch(words).ranges(in: self).count
    }
}
