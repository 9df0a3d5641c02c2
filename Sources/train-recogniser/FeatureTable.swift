/// Gives the features that stand often enough numbers, in the order in which they come.
struct FeatureTable {
    private var keys: [UInt32]
    private var counts: [UInt32]
    private var used = 0
    private(set) var numbered = 0
    /// The features that have numbers, in order.
    private(set) var features: [UInt32] = []

    init() {
        keys = Array(repeating: 0, count: 1 << 22)
        counts = Array(repeating: 0, count: 1 << 22)
    }

    private func slot(of feature: UInt32) -> Int {
        let mask = keys.count - 1
        var slot = Int(feature &* 0x9E37_79B1 >> 3) & mask
        while counts[slot] != 0, keys[slot] != feature { slot = (slot + 1) & mask }
        return slot
    }

    mutating func count(_ feature: UInt32) {
        let slot = slot(of: feature)
        if counts[slot] == 0 {
            keys[slot] = feature
            used += 1
        }
        counts[slot] += 1
        if used * 2 > keys.count { grow() }
    }

    private mutating func grow() {
        let old = (keys, counts)
        keys = Array(repeating: 0, count: old.0.count * 2)
        counts = Array(repeating: 0, count: old.0.count * 2)
        for index in old.0.indices where old.1[index] != 0 {
            let slot = slot(of: old.0[index])
            keys[slot] = old.0[index]
            counts[slot] = old.1[index]
        }
    }

    /// Replaces the counts by numbers from 1; 0 for features that are too rare.
    mutating func number(atLeast least: Int) {
        for index in keys.indices {
            let isKept = counts[index] >= least
            if isKept {
                features.append(keys[index])
                numbered += 1
                counts[index] = UInt32(numbered) + 1
            } else if counts[index] != 0 {
                counts[index] = 1
            }
        }
    }

    /// The number of a feature, from 0; nil for one that is too rare.
    func number(of feature: UInt32) -> UInt32? {
        let count = counts[slot(of: feature)]
        return count >= 2 ? count - 2 : nil
    }
}
