extension RandomAccessCollection {
    /// The index of the first element for which `isAfter` holds, which must then hold for all that
    /// follow; the end if there is none.
    @inlinable
    public func partitioningIndex(_ isAfter: (Element) -> Bool) -> Index {
        var low = startIndex
        var count = self.count
        while count > 0 {
            let half = count / 2
            let middle = index(low, offsetBy: half)
            if isAfter(self[middle]) {
                count = half
            } else {
                low = index(after: middle)
                count -= half + 1
            }
        }
        return low
    }
}
