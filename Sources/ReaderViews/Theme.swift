import Articles
import Screen

/// How everything looks, by what it is.
///
/// The page keeps the terminal's own ink and paper. Colours are few and of middling lightness, so
/// that they stand out from a dark ground and from a light one alike (in 256 colours each has a
/// contrast of at least 3.5 to 1 against both black and white); where a background is set, so is the
/// foreground on it. Nothing is told by colour alone: see ``kind(_:)``.
public struct Theme: Hashable, Sendable {
    /// How many colours are used.
    enum Depth: Hashable, Sendable {
        case none
        case basic
        case full
    }

    let depth: Depth
    let glyphs: Glyphs

    /// - Parameters:
    ///   - colours: what the terminal can show: 0, 8, 16 or 256.
    ///   - hasUnicode: false draws lines and marks with ASCII alone.
    public init(colours: Int, hasUnicode: Bool = true) {
        depth = colours >= 256 ? .full : colours >= 8 ? .basic : .none
        glyphs = hasUnicode ? .unicode : .ascii
    }

    private func style(
        _ full: UInt8?, _ basic: UInt8?, _ attributes: Style.Attributes = [],
        plain: Style.Attributes? = nil
    ) -> Style {
        switch (depth, full, basic) {
        case (.full, let full?, _): Style(foreground: .indexed(full), attributes: attributes)
        case (.basic, _, let basic?): Style(foreground: .indexed(basic), attributes: attributes)
        default: Style(attributes: plain ?? attributes)
        }
    }

    private func block(
        _ full: (UInt8, UInt8), _ basic: (UInt8, UInt8), _ attributes: Style.Attributes = [],
        plain: Style.Attributes
    ) -> Style {
        let ink: (UInt8, UInt8)
        switch depth {
        case .none: return Style(attributes: plain)
        case .basic: ink = basic
        case .full: ink = full
        }
        return Style(
            foreground: .indexed(ink.0), background: .indexed(ink.1), attributes: attributes)
    }

    // MARK: - The page

    let heading = Style(attributes: .bold)
    let minorHeading = Style(attributes: [.bold, .italic])
    let emphasis = Style(attributes: .italic)
    let strong = Style(attributes: .bold)
    let struck = Style(attributes: .struck)
    var code: Style { style(66, nil, plain: .dim) }
    /// Links of the document lead nowhere here, so they are quieter than names.
    var link: Style { style(244, nil, .underline, plain: [.dim, .underline]) }
    /// What accompanies the text and is not read: rules, bars, counts, paths.
    var faint: Style { style(244, nil, plain: .dim) }

    // MARK: - Names

    /// How the names of a kind are set.
    ///
    /// The second cue besides colour is the type itself, different for each kind. What can act, be
    /// met or be visited is underlined, as links are: people; bold, organisations; italic, places;
    /// both, products. Adjectives and happenings are not: italic, groups; bold italic, events.
    /// Figures are the quietest: amounts bold, dates dim.
    func kind(_ kind: EntityKind) -> Style {
        switch kind {
        case .person: style(32, 6, .underline)
        case .organisation: style(133, 5, [.underline, .bold])
        case .place: style(29, 2, [.underline, .italic])
        case .group: style(30, 2, .italic)
        case .product: style(131, 1, [.underline, .bold, .italic])
        case .event: style(161, 5, [.bold, .italic])
        case .date: style(nil, nil, .dim)
        case .money: style(64, 6, .bold)
        }
    }

    /// How a mention is set whose entity is under the cursor: white on the kind's colour.
    func emphasised(_ kind: EntityKind) -> Style {
        var style = kind == .date ? faint : self.kind(kind)
        style.attributes.remove(.dim)
        if depth == .full, case .indexed = style.foreground {
            return Style(
                foreground: .indexed(231), background: style.foreground,
                attributes: style.attributes)
        }
        style.attributes.formUnion([.reverse, .underline])
        return style
    }

    // MARK: - What is marked in the text

    let focus = Style(attributes: [.reverse, .bold])
    var hit: Style { block((16, 222), (0, 3), plain: .reverse) }
    var currentHit: Style { block((16, 208), (0, 6), .bold, plain: [.reverse, .bold, .underline]) }
    var selection: Style { block((231, 25), (15, 4), plain: .reverse) }
    /// A passage that has a note, in the ink of a pen.
    var passage: Style { style(136, 3, .underline) }
    /// The passage of the note under the cursor, as a highlighter marks it.
    var focusedPassage: Style { block((16, 180), (0, 3), plain: .reverse) }
    var noteMark: Style { style(166, 3, .bold) }

    /// A passage that a note elsewhere links to.
    var linkedPassage: Style { style(32, 6, .underline) }
    var tag: Style { style(30, 6) }

    /// The ink of a note's colour. The second cue beside it is the shape of its mark: see
    /// ``Glyphs/mark(of:)``.
    func ink(of colour: NoteColour?) -> Style {
        switch colour {
        case nil: noteMark
        case .yellow?: style(136, 3, .bold)
        case .red?: style(160, 1, .bold)
        case .green?: style(28, 2, .bold)
        case .blue?: style(32, 4, .bold)
        case .violet?: style(133, 5, .bold)
        }
    }

    /// A passage that has a note of a colour.
    func passage(_ colour: NoteColour?) -> Style {
        guard let colour else { return passage }
        return Style(foreground: ink(of: colour).foreground, attributes: .underline)
    }

    // MARK: - Around the page

    var accent: Style { style(32, 6, .bold) }
    var focusedTitle: Style { style(32, 6, [.bold, .underline]) }
    let screenTitle = Style(attributes: .bold)
    let selectedRow = Style(attributes: .reverse)
    /// The selected row of a pane that the cursor is not in.
    let markedRow = Style(attributes: .bold)
    var match: Style { style(166, 1, [.bold, .underline]) }
    let selectedMatch = Style(attributes: [.bold, .underline])
    var key: Style { Style(attributes: .bold) }
    var error: Style { style(160, 1, .bold) }
    /// What is wrong in a line that is being typed.
    var fault: Style { style(160, 1, [.bold, .underline], plain: .reverse) }
}

extension Style {
    /// This style with another laid over it, whose colours win where it has any.
    func under(_ other: Style) -> Style {
        Style(
            foreground: other.foreground == .terminal ? foreground : other.foreground,
            background: other.background == .terminal ? background : other.background,
            attributes: attributes.union(other.attributes))
    }
}
