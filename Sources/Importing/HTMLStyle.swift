/// A style attribute, as far as it hides text.
enum HTMLStyle {
    private static let longest = 2048

    /// Whether text in this style cannot be seen: not displayed, of no size, or of the colour of its
    /// ground.
    static func hides(_ style: some Sequence<UInt8>) -> Bool {
        let text = style.prefix(longest).filter { $0 > .space }.map(\.lowercased)
        guard text.contains(UInt8(ascii: ":")) else { return false }
        var colour: ArraySlice<UInt8>?
        var ground: ArraySlice<UInt8>?
        var isClipped = false
        var isFlat = false
        for declaration in text.split(separator: UInt8(ascii: ";")) {
            guard let colon = declaration.firstIndex(of: UInt8(ascii: ":")) else { continue }
            let value = declaration[(colon + 1)...].prefix { $0 != UInt8(ascii: "!") }
            switch String(decoding: declaration[..<colon], as: UTF8.self) {
            case "display": if value.elementsEqual("none".utf8) { return true }
            case "visibility":
                if value.elementsEqual("hidden".utf8) || value.elementsEqual("collapse".utf8) {
                    return true
                }
            case "opacity": if isNothing(value) { return true }
            case "font-size": if isNothing(value) || value.elementsEqual("1px".utf8) { return true }
            case "text-indent", "left", "top", "margin-left":
                if value.starts(with: "-999".utf8) { return true }
            case "height", "width", "max-height": if isNothing(value) { isFlat = true }
            case "overflow": isClipped = value.elementsEqual("hidden".utf8)
            case "color": colour = value
            case "background", "background-color": ground = value
            default: break
            }
        }
        if isClipped && isFlat { return true }
        guard let colour, let ground else { return false }
        return normal(colour) == normal(ground)
    }

    /// "0", "0px", "0.0em".
    private static func isNothing(_ value: ArraySlice<UInt8>) -> Bool {
        let number = value.prefix { $0.isDigit || $0 == UInt8(ascii: ".") }
        return !number.isEmpty && number.allSatisfy { !$0.isDigit || $0 == UInt8(ascii: "0") }
    }

    private static func normal(_ colour: ArraySlice<UInt8>) -> String {
        switch String(decoding: colour, as: UTF8.self) {
        case "white", "#fff", "#ffffff", "rgb(255,255,255)": "#ffffff"
        case "black", "#000", "#000000", "rgb(0,0,0)": "#000000"
        case let other: other
        }
    }
}
