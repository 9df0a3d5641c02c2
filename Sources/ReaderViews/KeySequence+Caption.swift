import Screen

extension KeySequence {
    /// As people read it and as the key tables hold it: Control with a capital, as in "^D".
    var caption: String {
        let description = self.description
        guard description.utf8.contains(UInt8(ascii: "^")) else { return description }
        var bytes = Array(description.utf8)
        for index in bytes.indices.dropFirst() where bytes[index - 1] == UInt8(ascii: "^") {
            if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[index]) { bytes[index] -= 32 }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
