import ArgumentParser
import Articles
import EntityLinking
import EntityRecognition
import FoundationEssentials

/// Links marked mentions within and across documents.
struct Link: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Links marked mentions within and across documents.",
        discussion: """
            Reads a document a line, with "sentences" in tokens and "mentions" with "sent", "tokens"
            and, where it is known, a "type". Writes the same lines with an "entity" for each
            mention, the same one for the same thing in all documents. A phrase that is no name
            ("the man") goes to the name that it stands beside, a pronoun to the person named last, one
            of a person to the document's main person, any other with those of documents on the same
            topic that are alike: which the reader, that links names, does not do.
              dossier-evaluate link < gold.jsonl > linked.jsonl
            """)

    func run() throws {
        var lines: [JSONValue] = []
        while let line = readLine() {
            guard !line.isEmpty else { continue }
            lines.append(try JSONDecoder().decode(JSONValue.self, from: Data(line.utf8)))
        }
        let sentences = lines.map(MarkedDocument.sentences)
        var common = CommonWords()
        for sentence in sentences.joined() { common.add(sentence) }
        let topics = DocumentTopics(sentences).topics
        let recogniser = EntityRecogniser()
        let documents = lines.map { MarkedDocument($0, recogniser, common) }
        var linker = LibraryLinker()
        for (number, document) in documents.enumerated() {
            linker.add(document.chains, of: ArticleID(Int64(number)))
        }
        let linking = linker.linking()
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        for (number, document) in documents.enumerated() {
            let answer = document.answer(topic: topics[number]) { chain in
                linking.entity(of: chain, in: ArticleID(Int64(number))).rawValue
            }
            print(String(decoding: try encoder.encode(answer), as: UTF8.self))
        }
    }
}
