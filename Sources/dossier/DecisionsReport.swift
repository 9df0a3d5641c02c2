import Annotating
import Articles
import Indexing

/// Decisions as JSON shows them.
struct DecisionsReport: Encodable {
    struct Item: Encodable {
        var id: String
        var sort: String
        var sentence: String
        var names: [String]
        var kind: String?
        var quote: String?
        var document: String?
        var folder: String
        var shared: Bool
        var created: String?

        init(_ decision: EntityDecision) {
            let ruling = decision.ruling
            id = decision.id.rawValue
            sort = ruling.sort
            sentence = ruling.sentence
            names = ruling.names
            kind = ruling.kind?.rawValue
            quote = ruling.target?.selector.quote.exact
            document = ruling.target?.path.string
            folder = decision.library.string
            shared = decision.isShared
            created = decision.isShared ? nil : decision.created.iso8601
        }
    }

    var decisions: [Item]

    init(_ decisions: [EntityDecision]) {
        self.decisions = decisions.map(Item.init)
    }

    static func write(
        _ decisions: [EntityDecision], _ output: OutputOptions, in surroundings: Surroundings
    ) throws {
        if output.json {
            try surroundings.output.write(json: DecisionsReport(decisions))
            return
        }
        for decision in decisions {
            let id =
                decision.isShared ? SharedEntities.fileName : String(decision.id.rawValue.prefix(8))
            let place = decision.ruling.target.map { " in \($0.path.name.printableLine)" } ?? ""
            surroundings.output.write("\(id)  \(decision.ruling.sentence.printableLine)\(place)\n")
        }
    }
}
