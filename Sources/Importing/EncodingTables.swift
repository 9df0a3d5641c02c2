import CEncodingTables

/// The tables of the encodings of old, as `make-tables.py` lays them out.
enum EncodingTables {
    /// A square of lead by trail bytes.
    struct Square {
        /// In numbers, from the start of the tables.
        let start: Int
        let leads: ClosedRange<UInt8>
        let trails: ClosedRange<UInt8>

        /// - Returns: 0 for a pair that is not assigned.
        func scalar(_ lead: UInt8, _ trail: UInt8) -> UInt16 {
            guard leads.contains(lead), trails.contains(trail) else { return 0 }
            let row = Int(lead - leads.lowerBound) * trails.count
            return EncodingTables.number(start + row + Int(trail - trails.lowerBound))
        }
    }

    private static let singles = 39
    static let shiftJIS = Square(start: singles * 128, leads: 0x81...0xFC, trails: 0x40...0xFC)
    static let gbk = following(shiftJIS, leads: 0x81...0xFE, trails: 0x40...0xFE)
    static let big5 = following(gbk, leads: 0x81...0xFE, trails: 0x40...0xFE)
    static let korean = following(big5, leads: 0x81...0xFE, trails: 0x41...0xFE)

    private static func following(
        _ square: Square, leads: ClosedRange<UInt8>, trails: ClosedRange<UInt8>
    ) -> Square {
        let start = square.start + square.leads.count * square.trails.count
        return Square(start: start, leads: leads, trails: trails)
    }

    /// The scalars of the bytes 80 to FF; 0 for those that are not assigned.
    static func single(_ index: Int) -> [UInt16] {
        (0..<128).map { number(index * 128 + $0) }
    }

    /// The scalar of a four-byte code of GB18030 within the basic plane; 0 for none.
    static func gb18030(_ pointer: Int) -> UInt32 {
        let start = korean.start + korean.leads.count * korean.trails.count
        var low = 0
        var high = Int(number(start))
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(number(start + 1 + 2 * middle)) <= pointer {
                low = middle
            } else {
                high = middle
            }
        }
        let first = Int(number(start + 1 + 2 * low))
        let scalar = number(start + 2 + 2 * low)
        guard scalar != 0, pointer >= first else { return 0 }
        return UInt32(scalar) + UInt32(truncatingIfNeeded: pointer - first)
    }

    private static func number(_ index: Int) -> UInt16 {
        guard index >= 0, 2 * index + 1 < encoding_tables_size(),
            let bytes = encoding_tables_bytes()
        else { return 0 }
        return UInt16(bytes[2 * index]) | UInt16(bytes[2 * index + 1]) << 8
    }
}
