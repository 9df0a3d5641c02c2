import Articles
import EntityLinking

/// Articles that are made of names, the same in every run.
struct SyntheticArticles {
    struct Item {
        let article: Article
        let chains: [MentionChain]
    }

    private let names: Int
    private var state: UInt64 = 1
    private var count = 0
    private let linker = ArticleLinker()

    init(names: Int) {
        self.names = names
    }

    mutating func next() -> Item {
        var text = ""
        var mentions: [Mention] = []
        func add(_ name: String, _ kind: EntityKind) {
            let start = text.utf8.count
            text += name
            mentions.append(Mention(TextRange(utf8: start..<text.utf8.count), kind))
            text += " said. "
        }
        for _ in 0..<names {
            let rank = rank()
            var word = Words(seed: UInt64(rank / 3))
            switch rank % 3 {
            case 0:
                let first = Words(seed: UInt64(word.number(400) &+ 1_000_000)).made(2)
                let last = Words(seed: UInt64(word.number(20_000) &+ 2_000_000)).made(2)
                if number(4) > 0 {
                    add(
                        number(8) == 0 ? "\(first.prefix(1)). \(last)" : "\(first) \(last)", .person
                    )
                }
                if number(2) == 0 { add(last, .person) }
            case 1:
                let long = (0..<2 + word.number(3)).map { _ in
                    Words(seed: UInt64(word.number(3000) &+ 3_000_000)).made(2)
                }
                if number(4) > 0 { add(long.joined(separator: " "), .organisation) }
                if number(3) == 0 {
                    add(String(long.compactMap(\.first)), .organisation)
                }
            default:
                add(
                    rank < 300 ? Self.countries[number(Self.countries.count)] : word.made(3), .place
                )
            }
        }
        count += 1
        let reading = ReadingText(text)
        let digits = String(count, radix: 16)
        let hash = ContentHash(hex: String(repeating: "0", count: 64 - digits.utf8.count) + digits)
        guard let hash else { preconditionFailure("a hash of 64 digits") }
        let article = Article(
            path: DocumentPath("\(count).txt"), hash: hash, title: "Article \(count)",
            text: reading, blocks: [Block(.paragraph, reading.range)])
        return Item(article: article, chains: linker.chains(of: mentions, in: reading))
    }

    private static let countries = [
        "U.S.", "United States", "America", "American", "Americans", "US", "Russia", "Russian",
        "Iran", "Iranian", "France", "French", "Germany", "German",
    ]

    /// How often the thing of a rank is named is as one to its rank (G. K. Zipf).
    private mutating func rank() -> Int {
        // 2^20 things: a power of two below it, and a place up to the next.
        let power = number(20)
        return (1 << power) + number(1 << power)
    }

    private mutating func number(_ bound: Int) -> Int {
        var words = Words(state: state)
        let number = words.number(bound)
        state = words.state
        return number
    }

    /// Words of syllables, made of numbers (S. Vigna's SplitMix64).
    private struct Words {
        var state: UInt64

        init(state: UInt64) {
            self.state = state
        }

        init(seed: UInt64) {
            state = seed &* 0x9E37_79B9_7F4A_7C15
        }

        mutating func number(_ bound: Int) -> Int {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, bound)))
        }

        func made(_ syllables: Int) -> String {
            var words = self
            let word = (0..<syllables).map { _ in
                String(Self.consonants[words.number(Self.consonants.count)])
                    + String(Self.vowels[words.number(Self.vowels.count)])
                    + (words.number(2) == 0 ? "" : String(Self.ends[words.number(Self.ends.count)]))
            }.joined()
            return word.prefix(1).uppercased() + word.dropFirst()
        }

        private static let consonants = Array("bcdfghjklmnprstvwz")
        private static let vowels = Array("aeiou")
        private static let ends = Array("lmnrst")
    }
}
