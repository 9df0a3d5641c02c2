import Articles

extension ArticlePart {
    /// - Returns: nil where the columns are NULL, or make no sense.
    init?(fileLength: Int64?, start: Int64?, end: Int64?) {
        guard let fileLength, let start, let end, fileLength > 0, start >= 0, end >= start else {
            return nil
        }
        self.init(fileLength: Int(fileLength), range: Int(start)..<Int(end))
    }

    /// - Parameter first: the column of `file_length`, with the others after it.
    init?(_ row: ReadRow, from first: Int) {
        guard !row.isNull(first) else { return nil }
        self.init(
            fileLength: row.int64(first), start: row.int64(first + 1), end: row.int64(first + 2))
    }
}
