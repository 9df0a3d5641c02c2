import ReaderModel
import Screen

/// The part of a search result's passage that a row holds: with the first of what was found.
struct Snippet {
    private(set) var bytes: [UInt8]
    /// What was found, in bytes.
    private(set) var marks: [Range<Int>]

    init(_ passage: LibraryPassage, width: Int, _ glyphs: Glyphs) {
        self.init(passage.snippet, marks: passage.marks, width: width, glyphs)
    }

    /// - Parameter marks: in UTF-8 bytes of `text`.
    init(_ text: String, marks found: [Range<Int>], width: Int, _ glyphs: Glyphs) {
        bytes = Array(text.onOneLine.utf8)
        marks = found
        guard let first = marks.first, bytes.count > width, first.upperBound > width * 3 / 4 else {
            return
        }
        // Begins at a word, a third of the row before what was found.
        var start = min(max(0, first.lowerBound - width / 3), bytes.count)
        while start > 0, bytes[start - 1] != 0x20 { start -= 1 }
        let lead = Array(glyphs.ellipsis.utf8)
        bytes = lead + bytes[start...]
        marks = marks.filter { $0.lowerBound >= start }.map {
            $0.lowerBound - start + lead.count..<$0.upperBound - start + lead.count
        }
    }
}
