import Articles

/// The different words of a text, folded, with what the lexicons and the text itself say of each.
struct Vocabulary {
    struct Word {
        fileprivate var hash: UInt32
        fileprivate var key: Range<Int32>
        var cue: Cue
        var classes: WordClass
        /// How often it stands in small letters, and with a capital where that says something.
        var small: Int32 = 0
        var middle: Int32 = 0
        /// Votes for what it names, of its occurrences in this text.
        var person: Int32 = 0
        var place: Int32 = 0
        var organisation: Int32 = 0
        var product: Int32 = 0
        /// How often it is the last word, or the first, of a person's full name.
        var lastOfPerson: Int32 = 0
        var firstOfPerson: Int32 = 0
    }

    private(set) var words: [Word] = []
    private var keys: [UInt8] = []
    /// Open addressing; indices into `words`, -1 where nothing is.
    private var slots: [Int32] = Array(repeating: -1, count: 1024)
    private var scratch: [UInt8] = []

    /// Longer ones are no words; they are kept apart without a look into the lexicons.
    private static let longestWord = 40

    subscript(index: Int32) -> Word {
        get { words[Int(index)] }
        set { words[Int(index)] = newValue }
    }

    mutating func removeAll() {
        words.removeAll(keepingCapacity: true)
        keys.removeAll(keepingCapacity: true)
        slots = Array(repeating: -1, count: 1024)
    }

    /// The folded letters of a word.
    func withKey<Result>(
        of index: Int32, _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        let key = words[Int(index)].key
        return keys.withUnsafeBufferPointer {
            body(UnsafeBufferPointer(rebasing: $0[Int(key.lowerBound)..<Int(key.upperBound)]))
        }
    }

    func appendKey(of index: Int32, to bytes: inout [UInt8]) {
        let key = words[Int(index)].key
        bytes.append(contentsOf: keys[Int(key.lowerBound)..<Int(key.upperBound)])
    }

    func isWord(_ index: Int32, _ text: StaticString) -> Bool {
        index >= 0
            && withKey(of: index) { key in
                key.elementsEqual(
                    UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
            }
    }

    /// The index of the word that stands in `bytes`, which is added if it is new.
    mutating func index(of bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int32 {
        fold(bytes)
        var hash: UInt32 = 2_166_136_261
        for byte in scratch { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        let mask = slots.count - 1
        var slot = Int(hash) & mask
        while slots[slot] >= 0 {
            let index = slots[slot]
            if words[Int(index)].hash == hash, equalsScratch(words[Int(index)].key) { return index }
            slot = (slot + 1) & mask
        }
        return insert(hash, at: slot)
    }

    /// Asks the lists of names, once a word.
    mutating func lookUpNames(of index: Int32) {
        guard !words[Int(index)].classes.contains(.lookedUp) else { return }
        let key = words[Int(index)].key
        guard key.count <= Self.longestWord else {
            words[Int(index)].classes.insert(.lookedUp)
            return
        }
        scratch.removeAll(keepingCapacity: true)
        scratch.append(contentsOf: keys[Int(key.lowerBound)..<Int(key.upperBound)])
        var found = scratch.withUnsafeBufferPointer { Lexicons.names($0) }
        scratch.append(UInt8(ascii: "_"))
        if scratch.withUnsafeBufferPointer({ Lexicons.beginsPhrase($0) }) {
            found.insert(.beginsPhrase)
        }
        words[Int(index)].classes.formUnion(found)
    }

    private mutating func fold(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        scratch.removeAll(keepingCapacity: true)
        if bytes.allSatisfy({ $0 < 0x80 }) {
            for byte in bytes {
                scratch.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
            }
        } else {
            let folding = LetterFolding()
            for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
                folding.append(scalar, to: &scratch)
            }
        }
        // The full stop of an abbreviation says nothing about which word it is.
        while scratch.count > 1, scratch.last == Mark.stop { scratch.removeLast() }
    }

    private func equalsScratch(_ key: Range<Int32>) -> Bool {
        guard key.count == scratch.count else { return false }
        var at = Int(key.lowerBound)
        for byte in scratch {
            if keys[at] != byte { return false }
            at += 1
        }
        return true
    }

    private mutating func insert(_ hash: UInt32, at slot: Int) -> Int32 {
        let index = Int32(words.count)
        let start = Int32(keys.count)
        keys.append(contentsOf: scratch)
        var word = Word(
            hash: hash, key: start..<Int32(keys.count), cue: Cue(rawValue: 0), classes: [])
        if scratch.count <= Self.longestWord {
            scratch.withUnsafeBufferPointer {
                word.cue = Cue($0)
                if Lexicons.commonWords.contains($0) { word.classes.insert(.common) }
            }
        }
        words.append(word)
        slots[slot] = index
        if words.count * 2 > slots.count { grow() }
        return index
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count * 2)
        let mask = slots.count - 1
        for (index, word) in words.enumerated() {
            var slot = Int(word.hash) & mask
            while slots[slot] >= 0 { slot = (slot + 1) & mask }
            slots[slot] = Int32(index)
        }
    }
}
