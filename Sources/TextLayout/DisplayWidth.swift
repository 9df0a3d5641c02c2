/// How many terminal cells text takes, by grapheme cluster, after Unicode 15.0.
///
/// A cluster is as wide as its base: 2 for East Asian wide and fullwidth scalars (ambiguous ones
/// count 1), for emoji (also those that U+FE0F, a skin tone or a joiner makes one) and for flags,
/// otherwise 1; marks, controls and invisible formats alone are 0. A tab reaches to the next multiple
/// of 8.
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
