/// Makes letters alike that a search should not tell apart, after Unicode 15.0.
public enum ScalarFolding {
    /// The scalar without case and accents; nil for an accent that stands alone (a combining mark of
    /// the European scripts, Hebrew or Arabic, or a variation selector). Curly quotation marks and
    /// primes become straight, dashes a hyphen.
    public static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        let value = scalar.value
        if value < 0x80 {
            let isCapital = ("A"..."Z").contains(scalar)
            return isCapital ? Unicode.Scalar(value + 0x20) : scalar
        }
        if isAccent(value) { return nil }
        return Unicode.Scalar(folded(value)) ?? scalar
    }

    /// Every scalar that is not ASCII and folds to `scalar`.
    public static func scalars(foldingTo scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        for run in 0..<(ScalarFoldingTable.runs.count / 4) {
            let (first, count, target, kind) = numbers(ofRun: run)
            for index in 0..<count where target + (kind == 0 ? 0 : index * kind) == scalar.value {
                let source = first + index * max(1, kind)
                if let source = Unicode.Scalar(source) { result.append(source) }
            }
        }
        return result
    }

    private static func isAccent(_ value: UInt32) -> Bool {
        switch value {
        case 0x0300...0x036F, 0x0483...0x0489, 0x0591...0x05BD, 0x05BF, 0x05C1...0x05C2,
            0x05C4...0x05C5, 0x05C7, 0x064B...0x065F, 0x0670, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF,
            0x20D0...0x20FF, 0xFE00...0xFE0F, 0xFE20...0xFE2F:
            true
        default: false
        }
    }

    private static func folded(_ value: UInt32) -> UInt32 {
        let (first, count, target, kind) = numbers(ofRun: lastRun(startingAtOrBefore: value))
        guard value >= first else { return value }
        let distance = value - first
        switch kind {
        case 0: return distance < count ? target : value
        case 1: return distance < count ? target + distance : value
        default: return distance < 2 * count && distance % 2 == 0 ? target + distance : value
        }
    }

    private static func numbers(
        ofRun run: Int
    ) -> (first: UInt32, count: UInt32, target: UInt32, kind: UInt32) {
        let runs = ScalarFoldingTable.runs
        return (runs[4 * run], runs[4 * run + 1], runs[4 * run + 2], runs[4 * run + 3])
    }

    private static func lastRun(startingAtOrBefore value: UInt32) -> Int {
        var low = 0
        var high = ScalarFoldingTable.runs.count / 4
        while high - low > 1 {
            let middle = (low + high) / 2
            if ScalarFoldingTable.runs[4 * middle] <= value { low = middle } else { high = middle }
        }
        return low
    }
}
