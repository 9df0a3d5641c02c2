/// Text from documents, file names and notebooks is printed and exported only through these: nothing
/// of it may speak to a terminal.
extension String {
    /// Fit for a part of a line: visible marks stand for control characters, line ends and tabs
    /// among them, and for what reorders or hides text.
    public var printableLine: String { printable(keepsLines: false) }

    /// The same for text of several lines, whose line ends (LF or CR LF) and tabs are kept.
    public var printableText: String { printable(keepsLines: true) }

    private func printable(keepsLines: Bool) -> String {
        let isPlain = utf8.allSatisfy { byte in
            byte >= 0x20 && byte < 0x7F || keepsLines && (byte == 0x0A || byte == 0x09)
        }
        if isPlain { return self }
        var result = String.UnicodeScalarView()
        var rest = unicodeScalars[...]
        while let scalar = rest.popFirst() {
            let endsLine = scalar == "\n" || scalar == "\r" && rest.first == "\n"
            let isKept = keepsLines && (endsLine || scalar == "\t")
            result.append(isKept ? scalar : scalar.mark ?? scalar)
        }
        return String(result)
    }
}

extension Unicode.Scalar {
    /// What is shown in place of a scalar that must not reach a terminal; nil for any other.
    public var mark: Unicode.Scalar? {
        switch value {
        // The control pictures of Unicode.
        case 0x00..<0x20: Unicode.Scalar(0x2400 + value)
        case 0x7F: "\u{2421}"
        // C1 controls, line separators, writing direction, annotation characters, tags.
        case 0x80..<0xA0, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x206F, 0xFEFF,
            0xFFF9...0xFFFB, 0xE0000...0xE007F:
            "\u{B7}"
        default: nil
        }
    }
}
