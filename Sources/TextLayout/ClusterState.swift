/// A cluster while it grows scalar by scalar: the rules GB3 to GB13 of UAX #29 (but for GB9c, which
/// came later and joins consonants that terminals show in cells of their own), and its width.
struct ClusterState {
    private(set) var width: Int
    let breakClass: BreakClass
    private let canBecomeEmoji: Bool
    private let isPictographic: Bool
    private var last: ClusterClass
    private var isCarriageReturn: Bool
    private var hasFlag = false
    /// Whether all since a pictographic scalar were marks, so that a joiner may join another one.
    private var awaitsJoiner: Bool
    /// Whether the last scalar was that joiner.
    private var awaitsPictographic = false

    private static let emojiPresentation: UInt32 = 0xFE0F
    /// No syllable is as wide. What would make a cluster wider begins the next one.
    private static let mostCells = 8
    private static let skinTones: ClosedRange<UInt32> = 0x1F3FB...0x1F3FF

    init(_ scalar: UInt32) {
        let properties = ScalarProperties(of: scalar)
        width = properties.width
        breakClass = properties.breakClass
        canBecomeEmoji = properties.canBecomeEmoji
        last = properties.clusterClass
        isPictographic = last == .pictographic
        awaitsJoiner = isPictographic
        isCarriageReturn = scalar == 0x0D
    }

    /// Takes the scalar in if it belongs to the cluster.
    mutating func absorbs(_ scalar: UInt32) -> Bool {
        let properties = ScalarProperties(of: scalar)
        let next = properties.clusterClass
        guard joins(next, isLineFeed: scalar == 0x0A) else { return false }
        let isPicture =
            scalar == Self.emojiPresentation && canBecomeEmoji
            || Self.skinTones.contains(scalar) && isPictographic
            || next == .pictographic && awaitsPictographic
        let cells = isPicture ? max(width, 2) : width + properties.width
        guard cells <= Self.mostCells else { return false }
        width = cells
        hasFlag = next == .regionalIndicator && last == .regionalIndicator
        awaitsPictographic = awaitsJoiner && next == .zeroWidthJoiner
        awaitsJoiner = next == .pictographic || awaitsJoiner && next == .extend
        last = next
        isCarriageReturn = false
        return true
    }

    private func joins(_ next: ClusterClass, isLineFeed: Bool) -> Bool {
        if last == .control { return isCarriageReturn && isLineFeed }
        switch next {
        case .control: return false
        case .extend, .zeroWidthJoiner, .spacingMark: return true
        default: break
        }
        switch last {
        case .prepend: return true
        case .hangulL: return [.hangulL, .hangulV, .hangulLV, .hangulLVT].contains(next)
        case .hangulLV, .hangulV: return next == .hangulV || next == .hangulT
        case .hangulLVT, .hangulT: return next == .hangulT
        case .regionalIndicator: return next == .regionalIndicator && !hasFlag
        case .zeroWidthJoiner: return awaitsPictographic && next == .pictographic
        default: return false
        }
    }
}
