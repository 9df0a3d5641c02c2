/// Words that documents write small where they can: with a capital they stand in a headline or at the
/// start of a sentence, and name nothing.
struct CommonWords {
    private var small: [String: Int] = [:]
    private var capitalised: [String: Int] = [:]

    mutating func add(_ sentence: [String]) {
        let words = sentence.count { $0.first?.isLetter == true }
        let capitals = sentence.count { $0.first?.isUppercase == true }
        // Of a headline in which most words have capitals, these say nothing.
        let isProse = capitals * 2 < words
        for (index, word) in sentence.enumerated() {
            guard let first = word.first else { continue }
            if first.isLowercase {
                small[word, default: 0] += 1
            } else if first.isUppercase, index > 0, isProse {
                capitalised[word.lowercased(), default: 0] += 1
            }
        }
    }

    func contains(_ word: String) -> Bool {
        let word = word.lowercased()
        guard let count = small[word], count >= 2 else { return false }
        return count > 2 * capitalised[word, default: 0]
    }

    /// Whether a phrase is of nothing but such words, though one or two of them have capitals:
    /// "Mafia boss" is not, "Treatment Center" is, where both words are common.
    func areAll(of phrase: ArraySlice<String>) -> Bool {
        let words = phrase.filter { $0.first?.isLetter == true }
        let capitals = words.filter { $0.first?.isUppercase == true }
        return (1...2).contains(capitals.count) && capitals.allSatisfy(contains)
            && words.allSatisfy { $0.first?.isLowercase == true || contains($0) }
    }
}
