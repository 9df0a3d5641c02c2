/// How many terminal cells text takes, by grapheme cluster, after Unicode 15.0.
///
/// A cluster takes the cells by which terminals go forward, and they look at scalars: 2 for East
/// Asian wide and fullwidth ones (ambiguous ones count 1) and for hexagrams, 1 for others, also for
/// the marks that stand beside their base (Mc, as the vowels of Devanagari, but also Thai am), 0 for
/// marks above and below, controls, and what is invisible. Emoji that U+FE0F, skin tones or joiners
/// make one picture of take 2 in all. A tab reaches to the next multiple of 8. No cluster is wider
/// than 8: what would be is taken for several.
///
/// The widths of scalars are those on which glibc's wcwidth, xterm and tmux agree.
public enum DisplayWidth {
    /// The cells of a text on one line, which starts in column 0.
    public static func cells(of text: String) -> Int {
        var text = text
        return text.withUTF8 { bytes in
            cells(bytes, in: 0..<bytes.count)
        }
    }

    /// The cells of a cluster that is no tab.
    public static func cells(ofCluster cluster: Character) -> Int {
        cells(of: String(cluster))
    }

    /// The cells of a scalar that stands alone.
    public static func cells(of scalar: Unicode.Scalar) -> Int {
        ScalarProperties(of: scalar.value).width
    }

    static let tabStop = 8

    /// How far a tab reaches.
    @inline(__always)
    static func ofTab(at column: Int) -> Int {
        tabStop - column % tabStop
    }

    static func cells(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> Int {
        var scanner = ClusterScanner(bytes, in: range)
        var column = 0
        while let cluster = scanner.next() {
            column += cluster.isTab ? ofTab(at: column) : cluster.width
        }
        return column
    }
}
