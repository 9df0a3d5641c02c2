/// Exact spans of people, organisations and places: found, true and wanted.
struct SpanScore {
    private var counts: [String: (right: Int, found: Int, gold: Int)] = [:]

    mutating func add(found: [GoldName], gold: [GoldName]) {
        let right = Set(gold)
        for name in found where Self.kinds.contains(name.coarse) {
            counts[name.coarse, default: (0, 0, 0)].found += 1
            if right.contains(name) { counts[name.coarse, default: (0, 0, 0)].right += 1 }
        }
        for name in gold where Self.kinds.contains(name.coarse) {
            counts[name.coarse, default: (0, 0, 0)].gold += 1
        }
    }

    private static let kinds = ["PER", "ORG", "LOC"]

    var description: String {
        var all = (right: 0, found: 0, gold: 0)
        var parts: [String] = []
        for kind in Self.kinds {
            let count = counts[kind] ?? (0, 0, 0)
            all = (all.right + count.right, all.found + count.found, all.gold + count.gold)
            parts.append("\(kind) \(Self.figure(2 * count.right, count.found + count.gold))")
        }
        return "F1 \(Self.figure(2 * all.right, all.found + all.gold))  "
            + "P \(Self.figure(all.right, all.found))  R \(Self.figure(all.right, all.gold))  "
            + parts.joined(separator: "  ") + "  (\(all.gold))"
    }

    /// Of a hundred, with one decimal.
    private static func figure(_ part: Int, _ whole: Int) -> String {
        guard whole > 0 else { return "-" }
        let tenths = (part * 1000 + whole / 2) / whole
        return "\(tenths / 10).\(tenths % 10)"
    }
}
