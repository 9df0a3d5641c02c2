/// A checksum of 64 bits, for what chance may change: FNV-1a over words of eight bytes, with the
/// upper half of each step mixed into the lower.
package struct Checksum {
    package private(set) var value: UInt64 = 14_695_981_039_346_656_037

    package init() {}

    package mutating func add(_ word: UInt64) {
        value = (value ^ word) &* 1_099_511_628_211
        value ^= value >> 32
    }

    package mutating func add(_ number: Int) {
        add(UInt64(bitPattern: Int64(number)))
    }

    /// Adds the bytes and how many they are.
    package mutating func add(_ bytes: some Collection<UInt8>) {
        add(bytes.count)
        let isContiguous: Void? = bytes.withContiguousStorageIfAvailable { buffer in
            let raw = UnsafeRawBufferPointer(buffer)
            let whole = raw.count & ~7
            for offset in stride(from: 0, to: whole, by: 8) {
                let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                add(UInt64(littleEndian: word))
            }
            for byte in raw[whole...] { add(UInt64(byte)) }
        }
        assert(isContiguous != nil, "the checksum of bytes that do not lie together")
    }
}
