import Glibc

/// Something that happened to a file or a folder that is watched: inotify(7).
public struct FileEvent {
    /// What `inotify_add_watch` returned for what is watched.
    public let watch: Int32
    private let mask: UInt32
    /// The bytes of the file's name in the folder that is watched; empty for the folder itself.
    public let name: [UInt8]

    /// Whether it is one of these: `IN_CREATE` and so on.
    public func isAny(of events: Int32) -> Bool { mask & UInt32(bitPattern: events) != 0 }

    /// Takes some of what happened, and waits for it unless the descriptor does not block.
    ///
    /// - Parameter descriptor: what `inotify_init1` returned.
    /// - Returns: nil when there is nothing, or nothing more can be told.
    public static func take(from descriptor: Int32) -> [FileEvent]? {
        withUnsafeTemporaryAllocation(byteCount: 1 << 14, alignment: 8) { buffer in
            var count = read(descriptor, buffer.baseAddress, buffer.count)
            while count < 0, errno == EINTR {
                count = read(descriptor, buffer.baseAddress, buffer.count)
            }
            guard count > 0 else { return nil }
            return events(in: UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        }
    }

    private static func events(in bytes: UnsafeRawBufferPointer) -> [FileEvent] {
        let head = MemoryLayout<inotify_event>.size
        var events: [FileEvent] = []
        var start = 0
        while start + head <= bytes.count {
            let event = bytes.loadUnaligned(fromByteOffset: start, as: inotify_event.self)
            let end = min(start + head + Int(event.len), bytes.count)
            let name = bytes[(start + head)..<end].prefix { $0 != 0 }
            events.append(FileEvent(watch: event.wd, mask: event.mask, name: Array(name)))
            start = end
        }
        return events
    }
}
