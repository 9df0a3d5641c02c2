/// The signs that are drawn with, each of one cell.
struct Glyphs: Hashable, Sendable {
    let ellipsis: String
    let divider: Character
    let horizontal: Character
    let corners: (topLeft: String, topRight: String, bottomLeft: String, bottomRight: String)
    let quotation: String
    let bullet: String
    let noteMark: String
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
        quotation: "│", bullet: "•", noteMark: "●", passage: "┃", separator: "·", read: "✓",
        progress: ["▁", "▂", "▃", "▄", "▅", "▆", "▇"],
        bar: ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"],
        chosen: "◆", pointer: "▌", ascending: "↓",
        descending: "↑", endOfText: "· · ·", quotes: ("“", "”"))

    /// For terminals whose character set is ASCII.
    static let ascii = Glyphs(
        ellipsis: "~", divider: "|", horizontal: "-", corners: ("+", "+", "+", "+"),
        quotation: "|", bullet: "-", noteMark: "*", passage: "#", separator: "-", read: "x",
        progress: [".", ".", "-", "-", "=", "=", "#"], bar: ["#"], chosen: "+",
        pointer: ">", ascending: "v",
        descending: "^", endOfText: ". . .", quotes: ("\"", "\""))

    static func == (a: Glyphs, b: Glyphs) -> Bool { a.ellipsis == b.ellipsis }

    func hash(into hasher: inout Hasher) {
        hasher.combine(ellipsis)
    }
}
