/// One of the five colours that a note's passage can be marked in, as the inks of a pen. What each
/// stands for is the user's to say: see ``NoteColourNames``.
///
/// The raw value is part of the notebook and of exports: none is ever renamed.
public enum NoteColour: String, CaseIterable, Hashable, Sendable {
    case yellow
    case red
    case green
    case blue
    case violet

    /// The colour after this one; after the last comes none.
    public var next: NoteColour? {
        let all = Self.allCases
        let index = (all.firstIndex(of: self) ?? 0) + 1
        return index < all.count ? all[index] : nil
    }
}

/// What the five colours are called: by the user where the configuration says so, else by their own
/// names.
public struct NoteColourNames: Hashable, Sendable {
    private var own: [NoteColour: String] = [:]

    public init(_ own: [NoteColour: String] = [:]) {
        self.own = own
    }

    /// The colours' own names.
    public static let standard = NoteColourNames()

    public func name(of colour: NoteColour) -> String { own[colour] ?? colour.rawValue }

    /// The colour of a name, or of its beginning where no other colour's name begins so; its own name
    /// will always do. Case and accents do not count.
    public func colour(named text: String) -> NoteColour? {
        let wanted = LetterFolding().folded(text.unicodeScalars)
        guard !wanted.isEmpty else { return nil }
        let found = NoteColour.allCases.filter { colour in
            names(of: colour).contains { $0 == wanted }
        }
        if let first = found.first { return first }
        let begun = NoteColour.allCases.filter { colour in
            names(of: colour).contains { $0.starts(with: wanted) }
        }
        return begun.count == 1 ? begun.first : nil
    }

    private func names(of colour: NoteColour) -> [[UInt8]] {
        let folding = LetterFolding()
        return [name(of: colour), colour.rawValue].map { folding.folded($0.unicodeScalars) }
    }
}
