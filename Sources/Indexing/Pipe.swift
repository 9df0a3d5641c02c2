import CConfinedProcess
import Glibc

/// A pipe, of which a program gets no more than is given to it.
final class Pipe {
    let reading: CInt
    let writing: CInt
    private var isWritingOpen = true

    init?() {
        var ends: [CInt] = [-1, -1]
        guard confined_pipe(&ends) == 0 else { return nil }
        (reading, writing) = (ends[0], ends[1])
    }

    func closeWriting() {
        if isWritingOpen { Glibc.close(writing) }
        isWritingOpen = false
    }

    func close() {
        closeWriting()
        Glibc.close(reading)
    }
}
