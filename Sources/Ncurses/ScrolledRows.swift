import Screen

/// Whole rows that stand elsewhere in the next frame: what a terminal can move by itself.
struct ScrolledRows: Hashable {
    /// The rows that take part, before and after.
    let region: Range<Int>
    /// How far up they go; negative for down.
    let lines: Int

    /// Moving fewer rows than this saves nothing.
    private static let fewestRows = 6

    /// - Returns: nil when no large band of rows has moved.
    init?(from old: ContiguousArray<Cell>, to new: ContiguousArray<Cell>, _ size: ScreenSize) {
        guard size.rows > Self.fewestRows, old.count == new.count else { return nil }
        let found = old.withUnsafeBufferPointer { old in
            new.withUnsafeBufferPointer { new in
                Rows(old: old, new: new, columns: size.columns, count: size.rows).longestMove()
            }
        }
        guard let (band, lines) = found, band.count >= Self.fewestRows else { return nil }
        self.lines = lines
        region =
            min(
                band.lowerBound, band.lowerBound + lines)..<max(
                band.upperBound, band.upperBound + lines)
    }

    private struct Rows {
        let old: UnsafeBufferPointer<Cell>
        let new: UnsafeBufferPointer<Cell>
        let columns: Int
        let count: Int

        /// The rows after the move, and how far up they went. The row in the middle of those that
        /// changed tells: where it stood before is how far the others may have gone.
        func longestMove() -> (Range<Int>, Int)? {
            let changed = (0..<count).filter { !isSame($0, $0) }
            guard changed.count >= ScrolledRows.fewestRows else { return nil }
            let anchor = changed[changed.count / 2]
            for distance in 1..<count {
                for lines in [distance, -distance]
                where (0..<count).contains(anchor + lines) && isSame(anchor, anchor + lines) {
                    let band = band(around: anchor, lines)
                    // Rows that would be right without the move are no reason for it.
                    if changed.count(where: band.contains) * 2 > band.count { return (band, lines) }
                }
            }
            return nil
        }

        private func band(around anchor: Int, _ lines: Int) -> Range<Int> {
            let valid = max(0, -lines)..<min(count, count - lines)
            var start = anchor
            while start > valid.lowerBound, isSame(start - 1, start - 1 + lines) { start -= 1 }
            var end = anchor + 1
            while end < valid.upperBound, isSame(end, end + lines) { end += 1 }
            return start..<end
        }

        private func isSame(_ newRow: Int, _ oldRow: Int) -> Bool {
            let a = newRow * columns
            let b = oldRow * columns
            for column in 0..<columns where new[a + column] != old[b + column] { return false }
            return true
        }
    }
}
