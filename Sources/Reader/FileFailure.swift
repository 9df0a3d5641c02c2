import Glibc

/// Why a file that the user named could not be read or written.
public struct FileFailure: Error, Hashable {
    /// A sentence that says what the user can do about it.
    public let message: String

    static func read(_ path: String, _ reason: String) -> FileFailure {
        FileFailure(message: "\(path) cannot be read. \(reason)")
    }

    static func read(_ path: String, code: Int32) -> FileFailure {
        read(path, String(cString: strerror(code)) + ".")
    }

    public static func write(_ path: String, _ reason: String) -> FileFailure {
        FileFailure(message: "\(path) cannot be written: \(reason).")
    }

    public static func write(_ path: String, code: Int32) -> FileFailure {
        write(path, String(cString: strerror(code)))
    }
}
