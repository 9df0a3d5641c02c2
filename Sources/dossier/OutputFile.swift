import Glibc

/// A file that is printed to, as standard output, in large pieces.
final class OutputFile {
    private static let bufferSize = 1 << 16

    let isTerminal: Bool
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    /// The `errno` of the first write that failed; nothing is written after it.
    private var failure: Int32?

    init(_ descriptor: Int32) {
        self.descriptor = descriptor
        isTerminal = isatty(descriptor) == 1
    }

    func write(_ text: String) {
        buffer.append(contentsOf: text.utf8)
        if buffer.count >= Self.bufferSize { empty() }
    }

    func write(_ bytes: [UInt8]) {
        buffer.append(contentsOf: bytes)
        if buffer.count >= Self.bufferSize { empty() }
    }

    /// - Throws: ``CommandError/cannotPrint(_:)`` when anything since the start was not written.
    func flush() throws(CommandError) {
        empty()
        if let failure { throw .cannotPrint(String(cString: strerror(failure))) }
    }

    /// The columns of the terminal; nil for what is none, or does not say.
    var columns: Int? {
        var size = winsize()
        guard isTerminal, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
            return nil
        }
        return Int(size.ws_col)
    }

    private func empty() {
        buffer.withUnsafeBytes { bytes in
            var done = 0
            while failure == nil, done < bytes.count, let base = bytes.baseAddress {
                let count = Glibc.write(descriptor, base + done, bytes.count - done)
                if count > 0 { done += count } else if errno != EINTR { failure = errno }
            }
        }
        buffer.removeAll(keepingCapacity: true)
    }
}
