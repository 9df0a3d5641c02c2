import EntityRecognition
import FoundationEssentials

/// A document of a corpus, ready for training.
struct CorpusDocument {
    /// Counts the documents of a file from 0; two readings of one document have one number.
    var number: Int
    var text: TrainingText
    /// The labels that each token may have, as bits.
    var allowed: [UInt32]
    /// The sentences in tokens, with their gold names, where the corpus comes in tokens.
    var sentences: [[String]] = []
    var names: [[GoldName]] = []
    /// How much a mistake in it counts.
    var weight: Float = 1
}

/// A name in a sentence.
struct GoldName: Hashable {
    /// Half open, in tokens of the sentence.
    var tokens: Range<Int>
    var coarse: String
}

/// Documents of one file.
struct Corpus {
    var name: String
    var documents: [CorpusDocument]

    init(path: String, classes: WordClasses) throws {
        let file = path.split(separator: "/").last.map(String.init) ?? path
        let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
        name = file
        documents =
            file.hasSuffix(".tsv")
            ? TokenLines(text, scheme: CorpusScheme(corpus: file), classes: classes).documents
            : MarkedLines(text, classes: classes).documents
    }

    /// Sentence-level corpora have no documents to hold out.
    var hasDocuments: Bool {
        !["wnut", "btc", "crossner", "multiner", "gmb"].contains { name.hasPrefix($0) }
    }

    var isDevelopment: Bool { name.contains(".dev.") }

    /// Whether a document is not trained on: one of eight, of corpora that have documents.
    func holdsOut(_ document: CorpusDocument) -> Bool {
        isDevelopment || hasDocuments && document.number % 8 == 7
    }
}

/// Corpora of `token<TAB>native BIO<TAB>coarse BIO` lines.
struct TokenLines {
    private(set) var documents: [CorpusDocument] = []
    private let scheme: CorpusScheme
    private let classes: WordClasses
    private var sentences: [[(token: String, native: Substring, coarse: Substring)]] = []

    init(_ text: String, scheme: CorpusScheme, classes: WordClasses) {
        self.scheme = scheme
        self.classes = classes
        var sentence: [(token: String, native: Substring, coarse: Substring)] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            let isHeader = ["#corpus", "#columns", "#note"].contains { fields.first == $0[...] }
            if fields.count == 3, !isHeader, fields[0] != "-DOCSTART-" {
                sentence.append((String(fields[0]), fields[1], fields[2]))
                continue
            }
            if !sentence.isEmpty { sentences.append(sentence) }
            sentence = []
            if fields[0] == "-DOCSTART-" { finish() }
        }
        if !sentence.isEmpty { sentences.append(sentence) }
        finish()
    }

    private mutating func finish() {
        guard !sentences.isEmpty else { return }
        let tokens = sentences.map { $0.map(\.token) }
        let text = TrainingText(tokens: tokens, classes: classes)
        var allowed: [UInt32] = []
        var names: [[GoldName]] = []
        for sentence in sentences {
            let (labels, found) = labels(of: sentence)
            allowed += labels
            names.append(found)
        }
        documents.append(
            CorpusDocument(
                number: documents.count, text: text, allowed: allowed, sentences: tokens,
                names: names, weight: scheme.weight))
        sentences = []
    }

    private func labels(
        of sentence: [(token: String, native: Substring, coarse: Substring)]
    ) -> ([UInt32], [GoldName]) {
        let outside =
            scheme.marksAll
            ? Label.outside.bit : Label.outside.bit | Label.bits(of: CorpusScheme.others)
        var labels = sentence.map { row in
            row.coarse == "O" && row.native != "O" && row.native.dropFirst(2) != "DATE"
                && row.native.dropFirst(2) != "MONEY"
                ? Label.outside.bit | Label.bits(of: CorpusScheme.others) : outside
        }
        var names: [GoldName] = []
        var at = 0
        while at < sentence.count {
            let coarse = sentence[at].coarse
            guard coarse != "O" else {
                at += 1
                continue
            }
            var end = at + 1
            while end < sentence.count, sentence[end].coarse.hasPrefix("I-"),
                sentence[end].coarse.dropFirst(2) == coarse.dropFirst(2)
            {
                end += 1
            }
            let words = sentence[at..<end].map { $0.token.lowercased() }.joined(separator: " ")
            let kinds = scheme.kinds(
                native: sentence[at].native.dropFirst(2), coarse: coarse.dropFirst(2), name: words)
            for index in at..<end {
                labels[index] = kinds.reduce(0) {
                    $0 | Label.of(index - at, in: end - at, $1).bit
                }
            }
            names.append(GoldName(tokens: at..<end, coarse: String(coarse.dropFirst(2))))
            at = end
        }
        return (labels, names)
    }
}

extension Label {
    /// Every label of some kinds.
    static func bits(of kinds: [Kind]) -> UInt32 {
        kinds.reduce(0) { bits, kind in
            [Position.first, .inner, .last, .only].reduce(bits) { $0 | Label(kind, $1).bit }
        }
    }
}

extension Label {
    /// The labels with which a name begins.
    static let opening: UInt32 = Kind.allCases.reduce(0) {
        $0 | Label($1, .first).bit | Label($1, .only).bit
    }
}
