/// One cell of a screen: eight bytes, so that frames are compared and copied as plain memory.
@frozen
public struct Cell: Hashable, Sendable {
    /// From the lowest bit: 22 of content (a scalar, or `isCluster` and an index), 4 of width, 26
    /// of style.
    @usableFromInline package var bits: UInt64

    @usableFromInline static let isCluster: UInt64 = 1 << 21
    @usableFromInline static let contentMask: UInt64 = 1 << 22 - 1
    @usableFromInline static let widthShift: UInt64 = 22
    @usableFromInline static let styleShift: UInt64 = 26
    @usableFromInline static let widthMask: UInt64 = 15

    /// - Parameter width: 1 to 8.
    init(_ scalar: Unicode.Scalar, width: Int = 1, style: Style) {
        self.init(content: UInt64(scalar.value), width: width, styleBits: style.bits)
    }

    /// - Parameter cluster: an index into the buffer's ``ClusterTable``.
    init(cluster: Int, width: Int, style: Style) {
        let content = Self.isCluster | UInt64(truncatingIfNeeded: cluster) & (Self.isCluster - 1)
        self.init(content: content, width: width, styleBits: style.bits)
    }

    init(ascii byte: UInt8, styleBits: UInt32) {
        self.init(content: UInt64(byte), width: 1, styleBits: styleBits)
    }

    private init(content: UInt64, width: Int, styleBits: UInt32) {
        bits =
            content | (UInt64(truncatingIfNeeded: width) & Self.widthMask) << Self.widthShift
            | UInt64(styleBits) << Self.styleShift
    }

    static func blank(_ style: Style) -> Cell { Cell(" ", style: style) }

    /// What stands under all of a wide character but its first cell.
    static func rest(_ style: Style) -> Cell { Cell("\0", width: 0, style: style) }

    package static let empty = blank(.plain)

    /// A cell that differs from all that can be drawn.
    package static let unknown = Cell(content: 0, width: 15, styleBits: 0)

    /// 1; 2 to 8 in the first cell of a wide character; 0 in its other cells.
    @inlinable public var width: Int { Int(bits >> Self.widthShift & Self.widthMask) }

    public var style: Style {
        get { Style(bits: styleBits) }
        set {
            bits = bits & (1 << Self.styleShift - 1) | UInt64(newValue.bits) << Self.styleShift
        }
    }

    @inlinable package var styleBits: UInt32 { UInt32(truncatingIfNeeded: bits >> Self.styleShift) }

    /// The scalar, or nil for a cluster of several scalars and for the rest of a wide
    /// character.
    public var scalar: Unicode.Scalar? {
        guard width > 0, clusterIndex == nil else { return nil }
        return Unicode.Scalar(UInt32(bits & Self.contentMask))
    }

    /// The scalar as a number; nothing of use for a cluster.
    @inlinable package var scalarValue: UInt32 { UInt32(bits & (Self.isCluster - 1)) }

    @inlinable package var clusterIndex: Int? {
        bits & Self.isCluster == 0 ? nil : Int(bits & (Self.isCluster - 1))
    }
}
