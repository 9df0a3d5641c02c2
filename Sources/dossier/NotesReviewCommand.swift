import Annotating
import ArgumentParser
import Articles
import Reader

struct NotesReviewCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "List the notes whose passages have changed or are gone.",
        discussion: """
            Each with the words that it was made on and the places where they may be now, which \
            notes accept and notes detach answer.

            Example:
              dossier notes review seeds
            """)

    @Argument(help: .folder, completion: .directory)
    var folder: String?

    @OptionGroup var output: OutputOptions
    @OptionGroup var layout: LayoutOptions
    @OptionGroup var data: DataOptions

    func carryOut(in surroundings: Surroundings) throws -> ExitStatus {
        let library = try LibraryOpening(data, in: surroundings).library(at: folder)
        let found = try library.annotatedDocuments().flatMap { document in
            PlacedNote.placed(document).filter { note in
                AnchoredAnnotation(note.annotation, note.anchor).needsReview
            }.map { ReviewedNote($0, in: document.text) }
        }
        if output.json {
            try surroundings.output.write(json: ReviewReport(annotations: found))
        } else if found.isEmpty {
            surroundings.say("No note needs a look.")
        } else {
            for note in found {
                surroundings.output.write(notes: [note.note], layout, in: surroundings)
                for (index, proposal) in note.proposals.enumerated() {
                    let words = PrintedText.cutInMiddle(
                        proposal.text.printableLine, to: 200)
                    surroundings.output.write("  \(index + 1): “\(words)”\n")
                }
            }
        }
        return .found(!found.isEmpty)
    }
}

/// A note that needs a look, with the places that may be accepted.
struct ReviewedNote: Encodable {
    struct Proposal: Encodable {
        /// In Unicode scalars, half open.
        var start: Int
        var end: Int
        var text: String
    }

    var note: PlacedNote
    var proposals: [Proposal]

    init(_ note: PlacedNote, in text: ReadingText?) {
        self.note = note
        let ranges = text == nil ? [] : note.anchor.proposals
        let text = text ?? .empty
        proposals = zip(ranges, text.scalarRanges(of: ranges)).map { range, scalars in
            Proposal(start: scalars.lowerBound, end: scalars.upperBound, text: text[range])
        }
    }

    private enum CodingKeys: CodingKey { case proposals }

    func encode(to encoder: any Encoder) throws {
        try NoteReport(note).encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(proposals, forKey: .proposals)
    }
}

private struct ReviewReport: Encodable {
    var annotations: [ReviewedNote]
}
