import ArgumentParser
import Articles
import EntityRecognition
import FoundationEssentials

/// Finds the names in texts again and again, and counts their words beside it.
struct Recognition: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recognise",
        abstract: "Says how fast names are found.",
        discussion: """
            Reads each file as one document, a paragraph a line. Measures the recognition of all of
            them, tokenising and features included, and a count of the words in the same bytes, in
            turns; the best of some runs stands for each.
              dossier-bench recognise seeds/*.txt
            """)

    @Argument(help: "Texts; the sample library's when none is named.")
    var files: [String] = []

    @Option(help: "How often the texts are read.")
    var runs = 20

    @Flag(help: "Names by rules alone, without the model.")
    var rules = false

    func run() throws {
        let documents = try paths().map { try Document(path: $0) }
        let recogniser = rules ? .byRules : EntityRecogniser()
        let clock = ContinuousClock()
        var (mentions, words) = (0, 0)
        var (recognition, counting) = (Double.infinity, Double.infinity)
        for _ in 0..<max(1, runs) {
            recognition = min(
                recognition,
                clock.measure {
                    mentions = documents.reduce(0) {
                        $0 + recogniser.mentions(in: $1.text, blocks: $1.blocks).count
                    }
                } / .seconds(1))
            counting = min(
                counting,
                clock.measure { words = documents.reduce(0) { $0 + $1.words } } / .seconds(1))
        }
        let tokens = documents.reduce(0) {
            $0 + recogniser.tokenCount(in: $1.text, blocks: $1.blocks)
        }
        print("\(documents.count) texts, \(words) words, \(tokens) tokens, \(mentions) mentions")
        print("recognition  \(rate(tokens, recognition)) tokens a second")
        print("word count   \(rate(words, counting)) words a second")
        print("a word costs the recognition what \(rate(recognition, counting)) cost the count")
    }

    private func paths() throws -> [String] {
        guard files.isEmpty else { return files }
        let texts = try FileManager.default.contentsOfDirectory(atPath: "seeds").sorted()
            .filter { $0.hasSuffix(".txt") || $0.hasSuffix(".md") }
        guard !texts.isEmpty else { throw ValidationError("seeds holds no texts") }
        return texts.map { "seeds/" + $0 }
    }

    private func rate(_ count: Int, _ seconds: Double) -> Int {
        seconds > 0 ? Int(Double(count) / seconds) : 0
    }

    private func rate(_ slow: Double, _ fast: Double) -> Int {
        fast > 0 ? Int((slow / fast).rounded()) : 0
    }
}

/// A text in paragraphs.
private struct Document {
    var text: ReadingText
    var blocks: [Block] = []

    init(path: String) throws {
        var bytes: [UInt8] = []
        for line in try Data(contentsOf: URL(filePath: path)).split(separator: 0x0A) {
            let start = bytes.count
            bytes += line
            blocks.append(Block(.paragraph, TextRange(utf8: start..<bytes.count)))
            bytes.append(0x0A)
        }
        text = ReadingText(repairing: bytes)
    }

    /// Words as `wc -w` counts them.
    var words: Int {
        var count = 0
        var isInside = false
        for byte in text.bytes {
            let isWord = byte > 0x20
            if isWord, !isInside { count += 1 }
            isInside = isWord
        }
        return count
    }
}
