import ArgumentParser
import Articles
import EntityRecognition
import FoundationEssentials

/// Labels the tokens of a corpus.
struct Recognise: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Labels tokens with the names they are part of.",
        discussion: """
            Reads lines with a token, or a token, a tab and more; a blank line between sentences and
            -DOCSTART- lines between documents. Writes the token, a tab and a BIO label of PER, ORG,
            LOC, MISC, DATE or MONEY.
              dossier-evaluate recognise < gold.tsv > predicted.tsv
            """)

    @Flag(help: "Names by rules alone, without the model.")
    var rules = false

    @Option(help: "A file with a model, instead of the one in the program.")
    var model: String?

    func run() throws {
        if let model {
            let data = [UInt8](try Data(contentsOf: URL(filePath: model)))
            try data.withUnsafeBytes { try run(EntityRecogniser(model: $0)) }
        } else {
            try run(rules ? .byRules : EntityRecogniser())
        }
    }

    private func run(_ recogniser: EntityRecogniser) throws {
        if let fault = recogniser.fault { throw ValidationError("\(fault)") }
        var document: [[String]] = []
        var sentence: [String] = []
        while let line = readLine() {
            let token = line.prefix { $0 != "\t" }
            if token == "-DOCSTART-" {
                if !sentence.isEmpty { document.append(sentence) }
                label(document, recogniser)
                print(line)
                document = []
                sentence = []
            } else if line.allSatisfy(\.isWhitespace) {
                if !sentence.isEmpty { document.append(sentence) }
                sentence = []
            } else if !Self.isHeader(line) {
                sentence.append(String(token))
            }
        }
        if !sentence.isEmpty { document.append(sentence) }
        label(document, recogniser)
    }

    private static func isHeader(_ line: String) -> Bool {
        ["#corpus\t", "#columns\t", "#note\t"].contains { line.hasPrefix($0) }
    }

    private func label(_ document: [[String]], _ recogniser: EntityRecogniser) {
        let names = recogniser.names(inTokens: document)
        for (sentence, names) in zip(document, names) {
            var labels = [String](repeating: "O", count: sentence.count)
            for name in names {
                for index in name.tokens {
                    labels[index] =
                        (index == name.tokens.lowerBound ? "B-" : "I-") + name.kind.label
                }
            }
            var lines = ""
            for (token, label) in zip(sentence, labels) { lines += "\(token)\t\(label)\n" }
            print(lines)
        }
    }
}

extension EntityKind {
    fileprivate var label: String {
        switch self {
        case .person: "PER"
        case .organisation: "ORG"
        case .place: "LOC"
        case .group, .product, .event: "MISC"
        case .date: "DATE"
        case .money: "MONEY"
        }
    }
}
