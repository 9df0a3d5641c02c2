import Articles

/// The answers to what a reader asks at its start, in a file beside the index. They hold as long as
/// the index is as it was when it gave them: whoever changes it changes its stamp.
///
/// Like the index it may be deleted at any time; one that is damaged, of another index or of another
/// version counts for nothing.
struct StartFile: Hashable, Sendable {
    /// Of the index.
    var stamp: DatabaseStamp
    /// What the folder was like when the index was known to hold it all: see
    /// ``LibraryIndex/settled``. Nil when that is not known.
    var settled: UInt64?
    var answers: StartAnswers

    static let suffix = "-start"

    private static let mark = Array("dosstar1".utf8)
    /// What is longer was not written by us.
    private static let limit = 1 << 24

    // MARK: - The file

    /// Nil when there is none that holds for the index as it is.
    static func read(besideIndex path: String, of library: [UInt8]) -> StartFile? {
        guard let bytes = UserFile.read(path + suffix, limit: limit),
            let file = StartFile(bytes, of: library), file.stamp == DatabaseStamp(of: path)
        else { return nil }
        return file
    }

    /// It is not forced to the disk, as it may be lost.
    func write(besideIndex path: String, of library: [UInt8]) throws(StoreError) {
        try UserFile.replace(path + Self.suffix, with: bytes(of: library))
    }

    // MARK: - Its bytes: a mark, a checksum of what follows, what it is of, the answers

    func bytes(of library: [UInt8]) -> [UInt8] {
        var body = ByteWriter()
        body.write(IndexSchema.version)
        body.write(library)
        for word in stamp.status.words { body.write(word: word) }
        body.write(word: stamp.changeCounter)
        body.write(settled == nil ? 0 : 1)
        body.write(word: settled ?? 0)
        answers.write(to: &body)
        var sum = ByteWriter()
        sum.write(word: Self.checksum(body.bytes[...]))
        return Self.mark + sum.bytes + body.bytes
    }

    /// Nil for bytes that were not written by this version for this library, and for damaged ones.
    init?(_ bytes: [UInt8], of library: [UInt8]) {
        var reader = ByteReader(bytes, from: Self.mark.count)
        let start = Self.mark.count + 8
        guard bytes.starts(with: Self.mark), bytes.count > start,
            reader.word() == Self.checksum(bytes[start...]),
            reader.number() == IndexSchema.version, reader.byteArray() == library
        else { return nil }
        let status = FileStatus(
            words: (0..<FileStatus.wordCount).compactMap { _ in reader.word() })
        guard let counter = reader.word(), let isSettled = reader.number(),
            let settled = reader.word(), let answers = StartAnswers(&reader), reader.isAtEnd
        else { return nil }
        self.init(
            stamp: DatabaseStamp(status: status, changeCounter: counter),
            settled: isSettled == 1 ? settled : nil, answers: answers)
    }

    init(stamp: DatabaseStamp, settled: UInt64?, answers: StartAnswers) {
        self.stamp = stamp
        self.settled = settled
        self.answers = answers
    }

    private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        var sum = Checksum()
        sum.add(bytes)
        return sum.value
    }
}
