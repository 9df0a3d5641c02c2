import Annotating
import ArgumentParser
import Articles
import FoundationEssentials

/// Anchors passages of one revision of a text in another.
struct Anchors: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Anchors passages in a later revision of their text.",
        discussion: """
            Reads JSON lines with id, quote, prefix, suffix, start, end and after_file, and writes
            {"id","start","end"} or {"id","start":null}; offsets are Unicode scalars. With
            before_file, passages are described as a note in that text is: with longer context
            than the line has, and counted.
              dossier-evaluate anchors --files data/anchoring < data/anchoring/dev.jsonl
            """)

    @Option(help: "The folder that the files named in the lines are relative to.")
    var files = "."

    func run() throws {
        var texts = RevisionTexts(folder: files)
        while let line = readLine() {
            guard !line.isEmpty else { continue }
            let passage = try JSONDecoder().decode(RevisedPassage.self, from: Data(line.utf8))
            print(try answer(to: passage, &texts))
        }
    }

    private func answer(to passage: RevisedPassage, _ texts: inout RevisionTexts) throws -> String {
        let revision = try texts.revision(passage.afterFile)
        let before = try passage.beforeFile.map { try texts.revision($0).text }
        let selector = passage.selector(in: before, after: revision.text)
        let anchor = revision.finder.anchor(selector, isSameText: false)
        guard let range = anchor.range else { return #"{"id":"\#(passage.id)","start":null}"# }
        let scalars = revision.text.scalarOffsets(of: [range.start, range.end])
        return #"{"id":"\#(passage.id)","start":\#(scalars[0]),"end":\#(scalars[1])}"#
    }
}

/// A line of the input.
private struct RevisedPassage: Decodable {
    var id: String
    var quote: String
    var prefix: String
    var suffix: String
    /// Scalars in the text before.
    var start: Int
    var end: Int
    /// The text that the passage was described in, if it is at hand.
    var beforeFile: String?
    var afterFile: String

    enum CodingKeys: String, CodingKey {
        case id, quote, prefix, suffix, start, end
        case beforeFile = "before_file"
        case afterFile = "after_file"
    }

    /// As dossier describes a passage that it has the text of; else with what the line says of it.
    func selector(in before: ReadingText?, after: ReadingText) -> Selector {
        let text = before ?? after
        let range = TextRange(
            text.offset(ofScalar: start), text.offset(ofScalar: max(start, end)))
        if let before {
            let described = Selector.describing(range, in: before)
            if described.quote.exact == quote { return described }
        }
        return Selector(
            quote: TextQuoteSelector(exact: quote, prefix: prefix, suffix: suffix), position: range)
    }
}

/// The texts that the lines name, each read once.
private struct RevisionTexts {
    let folder: String
    private var revisions: [String: Revision] = [:]

    struct Revision {
        var text: ReadingText
        var finder: AnchorFinder
    }

    init(folder: String) {
        self.folder = folder
    }

    mutating func revision(_ path: String) throws -> Revision {
        if let known = revisions[path] { return known }
        let data = try Data(contentsOf: URL(filePath: folder).appending(path: path))
        let text = ReadingText(repairing: Array(data))
        let revision = Revision(text: text, finder: AnchorFinder(text: text))
        revisions[path] = revision
        return revision
    }
}
