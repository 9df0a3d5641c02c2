import Glibc
import Synchronization

/// A file that keeps what is being written and not saved yet, for the case that the program or the
/// machine comes to a sudden end. It is locked while somebody writes: one that can be locked was left
/// behind. It may be used from any thread.
public final class DraftFile: Sendable {
    private let path: String
    /// Of the file as it is now, which is locked; -1 before the first ``write(_:)``.
    private let descriptor: Mutex<Int32>

    private static let ending = ".draft"
    /// In bytes; no one types more.
    private static let limit = 1 << 28

    /// A draft that has no file yet. The folder is made with the first one.
    public init(in folder: String) {
        var name = ""
        repeat {
            name = String(UInt64.random(in: 0...UInt64.max), radix: 36)
        } while access("\(folder)/\(name)\(Self.ending)", F_OK) == 0
        path = "\(folder)/\(name)\(Self.ending)"
        descriptor = Mutex(-1)
    }

    private init(locked descriptor: Int32, at path: String) {
        self.path = path
        self.descriptor = Mutex(descriptor)
    }

    deinit {
        descriptor.withLock { if $0 >= 0 { close($0) } }
    }

    /// The drafts that nobody is writing any more, with what they hold. They are locked as long as
    /// they are held.
    public static func left(in folder: String) -> [(file: DraftFile, bytes: [UInt8])] {
        UserFile.names(in: folder).sorted().compactMap { name in
            guard name.hasSuffix(ending) else { return nil }
            let path = folder + "/" + name
            let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
            guard descriptor >= 0 else { return nil }
            let file = DraftFile(locked: descriptor, at: path)
            guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, isInPlace(descriptor, path),
                let bytes = UserFile.read(path, limit: limit)
            else { return nil }
            return (file, bytes)
        }
    }

    /// Puts the bytes on the disk in place of those before: whoever reads the file, also after a loss
    /// of power, finds the one or the other.
    public func write(_ bytes: [UInt8]) throws(StoreError) {
        try UserFile.makeDirectory(UserFile.directory(of: path))
        let new = path + ".new"
        unlink(new)
        let file = try UserFile.descriptor(ofNew: new)
        var code = flock(file, LOCK_EX | LOCK_NB) == 0 ? 0 : errno
        if code == 0 { code = UserFile.write(bytes, to: file) }
        if code == 0 { code = fsync(file) == 0 ? 0 : errno }
        if code == 0 { code = rename(new, path) == 0 ? 0 : errno }
        guard code == 0 else {
            unlink(new)
            close(file)
            throw UserFile.failure(code, path)
        }
        descriptor.withLock { descriptor in
            if descriptor >= 0 { close(descriptor) }
            descriptor = file
        }
        try UserFile.synchronise(path)
    }

    /// Removes the file; the next ``write(_:)`` makes it again.
    public func remove() {
        descriptor.withLock { descriptor in
            guard descriptor >= 0 else { return }
            unlink(path)
            unlink(path + ".new")
            close(descriptor)
            descriptor = -1
        }
    }

    /// Whether no other file has taken its place.
    private static func isInPlace(_ descriptor: Int32, _ path: String) -> Bool {
        var (own, other) = (stat(), stat())
        return fstat(descriptor, &own) == 0 && stat(path, &other) == 0
            && own.st_ino == other.st_ino && own.st_dev == other.st_dev
    }
}
