import Articles

extension ArticleLayout {
    /// The clusters of a line with the columns they stand in, counted from the left edge of the
    /// measure, so that the first one stands at the line's indent.
    public func clusters(of line: VisualLine) -> [PositionedCluster] {
        Array(PositionedClusters(text.bytes, in: line.range.utf8, from: line.indent))
    }

    /// The column of the cluster that holds a text position; for positions outside the line, that of
    /// its start or the one after its end.
    public func column(of offset: TextOffset, in line: VisualLine) -> Int {
        var column = line.indent
        for cluster in PositionedClusters(text.bytes, in: line.range.utf8, from: line.indent) {
            if cluster.range.end > offset { return cluster.column }
            column = cluster.column + cluster.width
        }
        return column
    }

    /// The start of the cluster that covers a column; for columns outside the text of the line, that
    /// of its first or last cluster.
    public func offset(atColumn column: Int, in line: VisualLine) -> TextOffset {
        var offset = line.range.start
        for cluster in PositionedClusters(text.bytes, in: line.range.utf8, from: line.indent) {
            if cluster.column > column { break }
            offset = cluster.range.start
        }
        return offset
    }
}
