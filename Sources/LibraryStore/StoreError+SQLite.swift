import GRDB

extension StoreError {
    /// What an error of SQLite's means for the user of the file at `path`.
    init(_ error: any Error, path: String) {
        if let error = error as? StoreError {
            self = error
            return
        }
        guard let error = error as? DatabaseError else {
            self = .io(path: path, code: 0)
            return
        }
        self.init(
            code: error.extendedResultCode.rawValue, message: error.message, path: path)
    }

    /// - Parameters:
    ///   - code: a result code of SQLite's, extended or not.
    ///   - message: what SQLite says of it.
    init(code: CInt, message: String?, path: String) {
        // The file beside a log through which processes share its index cannot be made long enough.
        if ResultCode(rawValue: code) == .SQLITE_IOERR_SHMSIZE {
            self = .full(path: path)
            return
        }
        switch ResultCode(rawValue: code & 0xFF) {
        case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: self = .busy(path: path)
        case .SQLITE_FULL: self = .full(path: path)
        case .SQLITE_READONLY: self = .readOnly(path: path)
        case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT: self = .damaged(path: path)
        case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
            self = .cannotOpen(path: path, reason: message ?? "permission denied")
        default: self = .io(path: path, code: Int(code))
        }
    }
}
