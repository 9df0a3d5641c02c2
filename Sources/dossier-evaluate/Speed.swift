import ArgumentParser
import Articles
import EntityRecognition

/// Says how fast names are found, beside a plain count of words.
struct Speed: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Says how fast names are found in a text.",
        discussion: """
            Reads running text, a paragraph a line, as one document. Writes words a second of
            recognition (tokenising and all) and of a count of words, the best of some runs.
            """)

    @Option(help: "How often the text is read.")
    var runs = 5

    @Flag(help: "Names by rules alone, without the model.")
    var rules = false

    func run() throws {
        var bytes: [UInt8] = []
        var blocks: [Block] = []
        while let line = readLine() {
            guard !line.isEmpty else { continue }
            let start = bytes.count
            bytes += Array(line.utf8)
            blocks.append(Block(.paragraph, TextRange(utf8: start..<bytes.count)))
            bytes.append(0x0A)
        }
        let text = ReadingText(repairing: bytes)
        let recogniser = rules ? EntityRecogniser(model: nil) : EntityRecogniser()
        var mentions = 0
        let recognition = best { mentions = recogniser.mentions(in: text, blocks: blocks).count }
        var words = 0
        let counting = best { words = Self.words(in: text.bytes) }
        print("\(words) words, \(mentions) mentions")
        print("recognition  \(Int(Double(words) / recognition)) words a second")
        print("word count   \(Int(Double(words) / counting)) words a second")
    }

    /// Seconds of the fastest run.
    private func best(_ body: () -> Void) -> Double {
        let clock = ContinuousClock()
        return (0..<max(1, runs)).map { _ in clock.measure(body) / .seconds(1) }.min() ?? 0
    }

    private static func words(in bytes: [UInt8]) -> Int {
        var count = 0
        var isInside = false
        for byte in bytes {
            let isWord = byte > 0x20
            if isWord, !isInside { count += 1 }
            isInside = isWord
        }
        return count
    }
}
