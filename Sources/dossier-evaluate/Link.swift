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
            ("the man") goes to the name that it stands beside, a pronoun to the person named last,
            any other with those that have its head noun.
              dossier-evaluate link < gold.jsonl > linked.jsonl
            """)

    func run() throws {
        var documents: [MarkedDocument] = []
        let recogniser = EntityRecogniser()
        var linker = LibraryLinker()
        while let line = readLine() {
            guard !line.isEmpty else { continue }
            let json = try JSONDecoder().decode(JSONValue.self, from: Data(line.utf8))
            let document = MarkedDocument(json, recogniser)
            linker.add(document.chains, of: ArticleID(Int64(documents.count)))
            documents.append(document)
        }
        let linking = linker.linking()
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        for (number, document) in documents.enumerated() {
            let answer = document.answer { chain in
                linking.entity(of: chain, in: ArticleID(Int64(number))).rawValue
            }
            print(String(decoding: try encoder.encode(answer), as: UTF8.self))
        }
    }
}
