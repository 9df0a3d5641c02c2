/// A grapheme cluster made fit for a cell: printable scalars only, and not too many.
struct Glyph {
    /// Never empty; the first is no combining mark.
    let scalars: [Unicode.Scalar]
    /// 1 to 8.
    let width: Int
    /// Blank cells that follow, so that what is replaced takes the cells that layout counted.
    let padding: Int

    /// No script needs more; a pile of marks grows out of its line.
    private static let mostMarks = 4
    /// Room for a family of four with skin tones.
    private static let mostScalars = 12

    /// As many as layout gives to a cluster.
    private static let mostCells = 8

    private static let replacement: Unicode.Scalar = "\u{FFFD}"
    private static let mark: Unicode.Scalar = "\u{B7}"

    /// - Parameter cells: what layout counts for the cluster.
    /// - Returns: nil when the cluster is to be dropped: it takes no cell and shows nothing.
    init?(_ cluster: [Unicode.Scalar], cells: Int) {
        guard let first = cluster.first else { return nil }
        if let picture = Self.picture(of: first) {
            self.init([picture], width: 1)
        } else if cells <= 0 {
            return nil
        } else if Self.isInvisible(first) {
            self.init([Self.mark], width: 1, padding: cells - 1)
        } else if !Self.isAssigned(first) {
            self.init([Self.replacement], width: 1, padding: cells - 1)
        } else {
            let width = min(cells, Self.mostCells)
            self.init(Self.printable(cluster), width: width, padding: cells - width)
        }
    }

    private init(_ scalars: [Unicode.Scalar], width: Int, padding: Int = 0) {
        self.scalars = scalars
        self.width = width
        self.padding = padding
    }

    /// The visible stand-in of a control character; nil for any other.
    private static func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x00..<0x20: Unicode.Scalar(0x2400 + scalar.value)
        case 0x7F: "\u{2421}"
        case 0x80..<0xA0, 0x2028, 0x2029: mark
        default: nil
        }
    }

    private static func printable(_ cluster: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        var marks = 0
        for scalar in cluster {
            if picture(of: scalar) != nil || !isAssigned(scalar) { continue }
            if isInvisible(scalar) && !isJoinerOrVariation(scalar) { continue }
            if isMark(scalar) {
                // A mark without a base gets the circle that Unicode's own charts draw.
                if result.isEmpty { result.append("\u{25CC}") }
                marks += 1
                if marks > mostMarks { continue }
            }
            result.append(scalar)
            if result.count == mostScalars { break }
        }
        while result.count > 1, let last = result.last, last == "\u{200D}" { result.removeLast() }
        return result
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: !isJoinerOrVariation(scalar)
        default: false
        }
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isDefaultIgnorableCodePoint || (0xFFF9...0xFFFB).contains(scalar.value)
    }

    /// What is invisible itself and yet changes how its neighbours look.
    private static func isJoinerOrVariation(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x200C, 0x200D, 0xFE00...0xFE0F, 0xE0100...0xE01EF: true
        default: false
        }
    }

    /// Private use in the first plane counts as assigned: fonts for terminals draw symbols there.
    private static func isAssigned(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .unassigned, .surrogate: false
        case .privateUse: scalar.value < 0x10000
        default: true
        }
    }
}
