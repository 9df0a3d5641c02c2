import ArgumentParser
import EntityRecognition
import FoundationEssentials

/// Trains the model for names.
@main
struct TrainRecogniser: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train-recogniser",
        abstract: "Trains the model for names on annotated corpora.",
        discussion: """
            Reads the .tsv files of each folder (token, native and coarse BIO label) and the .txt files
            (names marked in line), and writes the model. Files with ".dev." in their name, and every
            eighth document of a corpus that has documents, are not trained on; the figures are theirs.
            The model of the program is made by
              train-recogniser DIR DIR/own --without gmb --everything \
                  --classes Sources/CRecogniserModel/classes.txt \
                  --second Sources/CRecogniserModel/classes-second.txt \
                  --third Sources/CRecogniserModel/classes-third.txt \
                  -o Sources/CRecogniserModel/recogniser.model
            """)

    @Argument(help: "Folders of corpora.")
    var folders: [String]

    @Option(name: .shortAndLong, help: "The file to write.")
    var output: String

    @Option(help: "How often the corpora are gone through.")
    var epochs = 20

    @Option(help: "How many models are trained, each in an order of its own, and added up.")
    var rounds = 5

    @Option(help: "Features that stand less often are left out.")
    var least = 4

    @Option(help: "Beginnings of names of files to leave out.")
    var without: [String] = []

    @Option(help: "How many features in 256 are not looked at, by chance, while training.")
    var dropped: UInt64 = 110

    @Option(help: "How many words in 256 are treated as never seen, by chance, while training.")
    var hidden: UInt64 = 30

    @Option(help: "By how much the gold labels have to be better than others, while training.")
    var margin: Float = 15

    @Option(
        help:
            "A weight is rounded to a multiple of no more than this; the few that need more are cut."
    )
    var coarsest: Float = 6

    @Option(help: "A file of classes of words: those of one class on a line.")
    var classes: String?

    @Option(help: "Another file of classes of words.")
    var second: String?

    @Option(help: "A third file of classes of words.")
    var third: String?

    @Flag(help: "Trains on the documents that are held out as well; not on files with \".dev.\".")
    var everything = false

    func run() throws {
        let table = try classTable()
        try table.withUnsafeBytes { bytes in
            try train(WordClasses(bytes) ?? .empty, table)
        }
    }

    private func classTable() throws -> [UInt8] {
        guard let classes else { return [] }
        let first = try division(classes)
        return WordClasses.table(
            of: first, try second.map { try division($0) } ?? [],
            try third.map { try division($0) } ?? [])
    }

    private func division(_ path: String) throws -> [[[UInt8]]] {
        let text = [UInt8](try Data(contentsOf: URL(filePath: path)))
        return text.split(separator: 0x0A).map { $0.split(separator: 0x20).map(Array.init) }
    }

    private func train(_ classes: WordClasses, _ classTable: [UInt8]) throws {
        let corpora = try read(classes)
        let (training, heldOut) = divide(corpora)
        var table = FeatureTable()
        for document in training { for feature in document.text.features { table.count(feature) } }
        let guesses = labelsByOthers(training, table)
        let seconds = zip(training, guesses).map { $0.text.features(after: $1) }
        for second in seconds { for feature in second.features { table.count(feature) } }
        table.number(atLeast: least)
        let (features, examples) = examples(of: training, table, seconds)
        say("\(table.numbered) features, \(examples.count) stretches, \(features.count) in all")
        var sum = WeightSum()
        for round in 0..<rounds {
            var perceptron = Perceptron(
                featureCount: table.numbered, features: features, examples: examples, seed: round)
            perceptron.dropped = dropped
            perceptron.hidden = hidden
            perceptron.margin = margin
            perceptron.train(epochs: epochs) { say("epoch \($0): \($1) mistakes") }
            sum.add(perceptron.weights, perceptron.transitions)
        }
        let file = ModelFile(
            features: table.features, weights: sum.weights,
            transitions: sum.transitions, classes: classTable, coarsest: coarsest)
        say("\(file.featureCount) features, \(file.weightCount) weights, \(file.bytes.count) bytes")
        try Data(file.bytes).write(to: URL(filePath: output))
        evaluate(file, heldOut)
    }

    private func read(_ classes: WordClasses) throws -> [Corpus] {
        var corpora: [Corpus] = []
        for folder in folders {
            for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
            where name.hasSuffix(".tsv") || name.hasSuffix(".txt") {
                if without.contains(where: { name.hasPrefix($0) }) { continue }
                corpora.append(try Corpus(path: folder + "/" + name, classes: classes))
            }
        }
        say("\(corpora.count) files read")
        return corpora
    }

    private func divide(
        _ corpora: [Corpus]
    ) -> ([CorpusDocument], [(name: String, documents: [CorpusDocument])]) {
        var training: [CorpusDocument] = []
        var heldOut: [(name: String, documents: [CorpusDocument])] = []
        for corpus in corpora {
            var own: [CorpusDocument] = []
            for document in corpus.documents {
                let isHeldOut = corpus.holdsOut(document)
                if isHeldOut { own.append(document) }
                guard document.weight > 0, !isHeldOut || everything && !corpus.isDevelopment else {
                    continue
                }
                training.append(document)
            }
            if own.contains(where: { !$0.sentences.isEmpty }) {
                heldOut.append((corpus.name, own))
            }
        }
        return (training, heldOut)
    }

    /// What a model that was not trained on a document says of its candidates, for each document.
    private func labelsByOthers(
        _ documents: [CorpusDocument], _ counted: FeatureTable
    ) -> [[UInt8]] {
        var table = counted
        table.number(atLeast: least)
        var labels = [[UInt8]](repeating: [], count: documents.count)
        for fold in 0..<2 {
            let others = documents.filter { $0.number % 2 != fold }
            let (features, examples) = examples(of: others, table, nil)
            var perceptron = Perceptron(
                featureCount: table.numbered, features: features, examples: examples, seed: fold)
            perceptron.dropped = dropped
            perceptron.hidden = hidden
            perceptron.margin = margin
            perceptron.train(epochs: 6) { _, _ in }
            for index in documents.indices where documents[index].number % 2 == fold {
                let (features, examples) = self.examples(of: [documents[index]], table, nil)
                labels[index] = examples.flatMap { perceptron.labels(of: $0, features) }
            }
        }
        say("labelled by models of the other documents")
        return labels
    }

    /// - Parameter seconds: features of the second pass, for each document.
    private func examples(
        of documents: [CorpusDocument], _ table: FeatureTable,
        _ seconds: [(features: [UInt32], starts: [Int])]?
    ) -> ([UInt32], [Example]) {
        var features: [UInt32] = []
        var examples: [Example] = []
        var lost = 0
        for (number, document) in documents.enumerated() {
            var candidate = 0
            for sentence in document.text.sentences {
                var example = Example(starts: [], allowed: [], weight: document.weight)
                for index in sentence {
                    guard document.text.isCandidate[index] else {
                        if document.allowed[index] & Label.outside.bit == 0 { lost += 1 }
                        if !example.allowed.isEmpty {
                            example.starts.append(features.count)
                            examples.append(example)
                            example = Example(starts: [], allowed: [], weight: document.weight)
                        }
                        continue
                    }
                    example.starts.append(features.count)
                    example.allowed.append(allowed(index, in: document))
                    let starts = document.text.starts
                    for at in starts[candidate]..<starts[candidate + 1] {
                        if let number = table.number(of: document.text.features[at]) {
                            features.append(
                                document.text.tellsWord[at] ? number | Example.wordBit : number)
                        }
                    }
                    if let second = seconds?[number] {
                        for at in second.starts[candidate]..<second.starts[candidate + 1] {
                            if let number = table.number(of: second.features[at]) {
                                features.append(number | Example.secondBit)
                            }
                        }
                    }
                    candidate += 1
                }
                if !example.allowed.isEmpty {
                    example.starts.append(features.count)
                    examples.append(example)
                }
            }
        }
        if seconds != nil { say("\(lost) tokens of names cannot be seen") }
        return (features, examples)
    }

    /// What gold says of a token; nothing when the name it is part of cannot be seen whole.
    private func allowed(_ index: Int, in document: CorpusDocument) -> UInt32 {
        let labels = document.allowed
        guard labels[index] & Label.outside.bit == 0 else { return labels[index] }
        var at = index
        while at > 0, labels[at] & Label.opening == 0, labels[at - 1] & Label.outside.bit == 0 {
            at -= 1
            if !document.text.isCandidate[at] { return Label.all }
        }
        at = index
        while at + 1 < labels.count, labels[at] & Label.closing == 0,
            labels[at + 1] & Label.outside.bit == 0
        {
            at += 1
            if !document.text.isCandidate[at] { return Label.all }
        }
        return labels[index]
    }

    private func evaluate(
        _ file: ModelFile, _ heldOut: [(name: String, documents: [CorpusDocument])]
    ) {
        file.bytes.withUnsafeBytes { bytes in
            let recogniser = EntityRecogniser(model: bytes)
            let rules = EntityRecogniser.byRules
            if let fault = recogniser.fault { say("\(fault)") }
            for (name, documents) in heldOut {
                say("\(name)")
                for (title, recogniser) in [("rules", rules), ("model", recogniser)] {
                    say("  \(title)  \(score(recogniser, documents).description)")
                }
            }
        }
    }

    private func score(
        _ recogniser: EntityRecogniser, _ documents: [CorpusDocument]
    ) -> SpanScore {
        var score = SpanScore()
        for document in documents where !document.sentences.isEmpty {
            let found = recogniser.names(inTokens: document.sentences)
            for (names, gold) in zip(found, document.names) {
                score.add(
                    found: names.map { GoldName(tokens: $0.tokens, coarse: $0.kind.coarse) },
                    gold: gold)
            }
        }
        return score
    }

    private func say(_ text: String) {
        print(text)
    }
}
