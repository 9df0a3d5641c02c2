import Articles

/// Puts colour and weight on printed text, where they are wanted.
struct Pen {
    let isColoured: Bool

    /// A style of ECMA-48's SGR; colours are the eight that every terminal knows.
    enum Ink: Int {
        case bold = 1
        case dim = 2
        case italic = 3
        case underline = 4
        case reverse = 7
        case red = 31
        case green = 32
        case yellow = 33
        case blue = 34
        case magenta = 35
        case cyan = 36
    }

    /// - Parameter text: printable already.
    func draw(_ text: String, _ inks: [Ink]) -> String {
        guard isColoured, !inks.isEmpty, !text.isEmpty else { return text }
        let codes = inks.map { String($0.rawValue) }.joined(separator: ";")
        return "\u{1B}[\(codes)m\(text)\u{1B}[0m"
    }

    func draw(_ text: String, _ ink: Ink) -> String { draw(text, [ink]) }

    /// How mentions of a kind look; the underline is there for those who tell no colours apart.
    static func inks(for kind: EntityKind) -> [Ink] {
        switch kind {
        case .person: [.underline, .cyan]
        case .organisation: [.underline, .yellow]
        case .place: [.underline, .green]
        case .group: [.underline, .magenta]
        case .product: [.underline, .blue]
        case .event: [.underline, .red]
        case .date, .money: [.underline, .dim]
        }
    }
}
