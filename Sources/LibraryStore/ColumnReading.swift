import GRDB

/// The columns of a row, whatever read it.
protocol ColumnReading {
    func isNull(_ index: Int) -> Bool
    /// 0 for NULL.
    func int64(_ index: Int) -> Int64
    /// The bytes of a blob or of a text; none for NULL.
    func bytes(_ index: Int) -> [UInt8]
    /// A text with all its bytes; empty for NULL.
    func text(_ index: Int) -> String
}

extension ColumnReading {
    /// 0 for NULL.
    func int(_ index: Int) -> Int { Int(int64(index)) }
}

extension Row: ColumnReading {
    func isNull(_ index: Int) -> Bool { hasNull(atIndex: index) }
}
