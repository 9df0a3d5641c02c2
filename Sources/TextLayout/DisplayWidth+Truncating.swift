extension DisplayWidth {
    /// The text if it fits into `cells`, else as much of its start as fits before an ellipsis.
    public static func truncate(
        _ text: String, to cells: Int, ellipsis: String = "…"
    ) -> String {
        guard cells > 0 else { return "" }
        let mark = fitting(ellipsis, cells)
        let room = cells - self.cells(of: mark)
        var kept = 0
        var column = 0
        for cluster in PositionedClusters(text) {
            column = cluster.column + cluster.width
            if column <= room { kept = cluster.range.end.utf8 }
            if column > cells { return prefix(text, kept) + mark }
        }
        return text
    }

    /// The text if it fits into `cells`, else its start and its end with an ellipsis between them:
    /// for paths, where the end says most. The end gets the odd cell.
    public static func truncateMiddle(
        _ text: String, to cells: Int, ellipsis: String = "…"
    ) -> String {
        guard cells > 0 else { return "" }
        let bytes = Array(text.utf8)
        let clusters = Array(PositionedClusters(bytes))
        let total = clusters.last.map { $0.column + $0.width } ?? 0
        guard total > cells else { return text }
        let mark = fitting(ellipsis, cells)
        let room = cells - self.cells(of: mark)
        let head = clusters.prefix { $0.column + $0.width <= room / 2 }
        var left = room - (head.last.map { $0.column + $0.width } ?? 0)
        var tail = text.utf8.count
        for cluster in clusters.dropFirst(head.count).reversed() {
            // A tab may reach farther where it comes to stand.
            let isTab = bytes[cluster.range.start.utf8] == UInt8(ascii: "\t")
            left -= isTab ? tabStop : cluster.width
            if left < 0 { break }
            tail = cluster.range.start.utf8
        }
        return prefix(text, head.last?.range.end.utf8 ?? 0) + mark + suffix(text, tail)
    }

    private static func fitting(_ ellipsis: String, _ cells: Int) -> String {
        self.cells(of: ellipsis) <= cells ? ellipsis : ""
    }

    private static func prefix(_ text: String, _ count: Int) -> String {
        String(decoding: text.utf8.prefix(count), as: UTF8.self)
    }

    private static func suffix(_ text: String, _ from: Int) -> String {
        String(decoding: text.utf8.dropFirst(from), as: UTF8.self)
    }
}
