import Articles

/// The signs that are drawn with, each of one cell.
struct Glyphs: Hashable, Sendable {
    let ellipsis: String
    let divider: Character
    let horizontal: Character
    let corners: (topLeft: String, topRight: String, bottomLeft: String, bottomRight: String)
    let quotation: String
    let bullet: String
    let noteMark: String
    /// Where a note of a colour begins, in the order of the colours: each has a shape of its own.
    let colourMarks: [String]
    let star: String
    /// Before what a link leads to, and before what it comes from.
    let linkTo: String
    let linkFrom: String
    let passage: String
    let separator: String
    let read: String
    /// How far an article was read, from hardly to nearly.
    let progress: [String]
    /// Of a bar's last cell, from hardly filled to full.
    let bar: [String]
    /// Beside a name that is marked.
    let chosen: String
    let pointer: String
    let ascending: String
    let descending: String
    let endOfText: String
    let quotes: (open: String, close: String)

    static let unicode = Glyphs(
        ellipsis: "…", divider: "│", horizontal: "─", corners: ("╭", "╮", "╰", "╯"),
        quotation: "│", bullet: "•", noteMark: "●",
        colourMarks: ["■", "▲", "◆", "▼", "✚"], star: "★", linkTo: "→",
        linkFrom: "←", passage: "┃", separator: "·", read: "✓",
        progress: ["▁", "▂", "▃", "▄", "▅", "▆", "▇"],
        bar: ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"],
        chosen: "◆", pointer: "▌", ascending: "↓",
        descending: "↑", endOfText: "· · ·", quotes: ("“", "”"))

    /// For terminals whose character set is ASCII.
    static let ascii = Glyphs(
        ellipsis: "~", divider: "|", horizontal: "-", corners: ("+", "+", "+", "+"),
        quotation: "|", bullet: "-", noteMark: "*",
        colourMarks: ["=", "^", "%", "v", "+"], star: "*", linkTo: ">",
        linkFrom: "<", passage: "#", separator: "-", read: "x",
        progress: [".", ".", "-", "-", "=", "=", "#"], bar: ["#"], chosen: "+",
        pointer: ">", ascending: "v",
        descending: "^", endOfText: ". . .", quotes: ("\"", "\""))

    /// The step in which it is shown how far an article was read: 0 for not at all, those of
    /// ``progress`` from 1, and one more for all of it.
    static func step(of progress: Double) -> Int {
        if progress >= 0.995 { return progressSteps + 1 }
        return progress > 0 ? 1 + min(progressSteps - 1, Int(progress * Double(progressSteps))) : 0
    }

    private static let progressSteps = 7

    /// What stands where a note begins; for no colour the mark that any note has.
    func mark(of colour: NoteColour?) -> String {
        guard let colour, let index = NoteColour.allCases.firstIndex(of: colour) else {
            return noteMark
        }
        return colourMarks[index]
    }

    /// Beside a line where several notes begin, at least two.
    func count(_ notes: Int) -> String {
        if self == .ascii { return notes < 10 ? String(notes) : "+" }
        let circled = ["②", "③", "④", "⑤", "⑥", "⑦", "⑧", "⑨"]
        return circled.indices.contains(notes - 2) ? circled[notes - 2] : "⊕"
    }

    static func == (a: Glyphs, b: Glyphs) -> Bool { a.ellipsis == b.ellipsis }

    func hash(into hasher: inout Hasher) {
        hasher.combine(ellipsis)
    }
}
