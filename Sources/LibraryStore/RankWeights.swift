import GRDBSQLite
import Glibc

/// What the rank of an article depends on beside the article: how rare each word of the query is,
/// and which phrases of the query are forms of one word.
///
/// The formula is BM25 (S. Robertson and H. Zaragoza, "The Probabilistic Relevance Framework: BM25
/// and Beyond", 2009), with the constants of FTS5's own, and a word in the title counted as ten.
struct RankWeights {
    /// By group; see ``FullText/Pattern/groups``.
    var rarities: [Double]
    /// Of each phrase.
    var groups: [UInt8]

    private static let titleWeight = 10.0
    /// How soon more of a word adds nothing any more.
    private static let saturation = 1.2
    /// How much a long text has to have more of it.
    private static let lengthInfluence = 0.75

    /// - Parameters:
    ///   - found: the articles that have a word, of `all`.
    static func rarity(found: Int, of all: Int) -> Double {
        let (found, all) = (Double(found), Double(max(all, found)))
        return max(1e-6, log((all - found + 0.5) / (found + 0.5)))
    }

    /// To be bound for the parameter of `bm25_of`: the number of groups, the rarities, the groups.
    var bytes: [UInt8] {
        var bytes: [UInt8] = [UInt8(truncatingIfNeeded: rarities.count)]
        for rarity in rarities {
            withUnsafeBytes(of: rarity) { bytes += $0 }
        }
        return bytes + groups
    }

    /// What SQLite hands over for each row.
    struct View {
        private let bytes: UnsafeRawBufferPointer
        private let count: Int

        init(_ bytes: UnsafeRawBufferPointer) {
            self.bytes = bytes
            let count = bytes.first.map(Int.init) ?? 0
            self.count = min(count, max(0, bytes.count - 1) / 8, 64)
        }

        private func rarity(_ group: Int) -> Double {
            bytes.loadUnaligned(fromByteOffset: 1 + group * 8, as: Double.self)
        }

        private func group(of phrase: CInt) -> Int? {
            let index = 1 + count * 8 + Int(phrase)
            guard phrase >= 0, index < bytes.count, bytes[index] < count else { return nil }
            return Int(bytes[index])
        }

        func score(_ api: Fts5ExtensionApi, _ row: OpaquePointer?) -> Double {
            var instances: CInt = 0
            guard api.xInstCount(row, &instances) == SQLITE_OK, instances > 0 else { return 0 }
            return withUnsafeTemporaryAllocation(of: Double.self, capacity: 64) { frequencies in
                frequencies.initialize(repeating: 0)
                for instance in 0..<instances {
                    var (phrase, column, offset): (CInt, CInt, CInt) = (0, 0, 0)
                    guard api.xInst(row, instance, &phrase, &column, &offset) == SQLITE_OK,
                        let group = group(of: phrase)
                    else { continue }
                    frequencies[group] += column == TextRows.titleColumn ? titleWeight : 1
                }
                let length = relativeLength(api, row)
                var score = 0.0
                for group in 0..<count where frequencies[group] > 0 {
                    let frequency = frequencies[group]
                    let damping =
                        saturation * (1 - lengthInfluence + lengthInfluence * length)
                    score += rarity(group) * frequency * (saturation + 1) / (frequency + damping)
                }
                return score
            }
        }

        /// The words of the row by those of the average; 1 where it is not known.
        private func relativeLength(_ api: Fts5ExtensionApi, _ row: OpaquePointer?) -> Double {
            var (size, all, rows): (CInt, Int64, Int64) = (0, 0, 0)
            guard api.xColumnSize(row, -1, &size) == SQLITE_OK, size > 0,
                api.xColumnTotalSize(row, -1, &all) == SQLITE_OK, all > 0,
                api.xRowCount(row, &rows) == SQLITE_OK, rows > 0
            else { return 1 }
            return Double(size) * Double(rows) / Double(all)
        }
    }
}
