import Articles
import Indexing
import Reader

/// Prints the sentences that name two entities, whole: on a terminal under the paths of their
/// articles, in a pipe each on one line after its path.
struct SharedLines {
    private static let margin = "  "

    private let shared: SharedSentences
    private let lines: [Concordance.SharedLine]

    init(_ shared: SharedSentences, _ lines: [Concordance.SharedLine]) {
        self.shared = shared
        self.lines = lines
    }

    func write(_ layout: LayoutOptions, to surroundings: Surroundings) {
        let pen = layout.pen(in: surroundings)
        surroundings.output.write(heading(pen) + "\n")
        var path: DocumentPath?
        let columns = layout.columns(in: surroundings)
        for line in lines {
            let text = marked(line, pen)
            guard let columns else {
                surroundings.output.write(line.path.string.printableLine + "  " + text + "\n")
                continue
            }
            if path != line.path {
                surroundings.output.write(pen.draw(line.path.string.printableLine, .dim) + "\n")
            }
            path = line.path
            for row in Self.wrapped(line, pen, self, to: columns - Self.margin.utf8.count) {
                surroundings.output.write(Self.margin + row + "\n")
            }
        }
    }

    private func heading(_ pen: Pen) -> String {
        let names = [shared.first, shared.second].map { entity in
            pen.draw(entity.name.printableLine, .bold) + " (\(entity.kind.rawValue))"
        }
        return names.joined(separator: " and ") + ": " + counted(lines.count, "sentence") + " in "
            + counted(shared.articles.count, "article")
    }

    /// The sentence on one line, with both brought out.
    private func marked(_ line: Concordance.SharedLine, _ pen: Pen) -> String {
        parts(of: line).map { pen.draw($0.text, $0.inks) }.joined()
    }

    private typealias Part = (text: String, inks: [Pen.Ink])

    private func parts(of line: Concordance.SharedLine) -> [Part] {
        let marks =
            line.first.map { ($0, Pen.inks(for: shared.first.kind)) }
            + line.second.map { ($0, Pen.inks(for: shared.second.kind)) }
        var parts: [Part] = []
        var done = line.scalars.lowerBound
        for (range, inks) in marks.sorted(by: { $0.0.lowerBound < $1.0.lowerBound })
        where range.lowerBound >= done {
            parts.append((ConcordanceLines.folded(line.text(done..<range.lowerBound)), []))
            parts.append((ConcordanceLines.folded(line.text(range)), inks))
            done = range.upperBound
        }
        let end = max(done, line.scalars.upperBound)
        return parts + [(ConcordanceLines.folded(line.text(done..<end)), [])]
    }

    /// Broken at spaces; a word is drawn by itself, so that no colour runs over the margin.
    private static func wrapped(
        _ line: Concordance.SharedLine, _ pen: Pen, _ lines: SharedLines, to columns: Int
    ) -> [String] {
        var rows: [String] = []
        var row = ""
        var used = 0
        var word = ""
        var cells = 0
        var space = 0
        func endWord(withSpace: Bool) {
            if used > 0, used + space + cells > columns {
                rows.append(row)
                (row, used, space) = ("", 0, 0)
            }
            row += String(repeating: " ", count: space) + word
            used += space + cells
            (word, cells, space) = ("", 0, withSpace && used > 0 ? 1 : 0)
        }
        for part in lines.parts(of: line) {
            let pieces = part.text.split(separator: " ", omittingEmptySubsequences: false)
            for (index, piece) in pieces.enumerated() {
                if index > 0 { endWord(withSpace: true) }
                word += pen.draw(String(piece), part.inks)
                cells += PrintedText.cells(of: String(piece))
            }
        }
        endWord(withSpace: false)
        return rows + [row]
    }
}

extension Concordance.SharedLine {
    /// A part of the sentence.
    ///
    /// - Parameter part: in scalars of the reading text.
    func text(_ part: Range<Int>) -> String {
        let scalars = text.unicodeScalars
        let start = max(0, part.lowerBound - self.scalars.lowerBound)
        let count = max(0, part.upperBound - self.scalars.lowerBound - start)
        return String(String.UnicodeScalarView(scalars.dropFirst(start).prefix(count)))
    }
}
