import CNcurses
import Screen

/// Numbers for the pairs of colours in use, given out as they come up: ncurses wants numbers.
struct ColourPairs {
    /// How many colours the terminal has.
    let colours: Int
    /// Those given out; a screen has some dozens.
    private var pairs: [(bits: UInt32, number: UInt16)] = []
    private var lastBits: UInt32 = 0
    private var lastNumber: UInt16 = 0

    /// The 18 bits of a style that are colours.
    private static let mask: UInt32 = 1 << 18 - 1

    init(colours: Int) {
        self.colours = colours
    }

    /// The pair for a style; 0, the terminal's own colours, when there are no more.
    mutating func number(styleBits: UInt32) -> UInt16 {
        let bits = styleBits & Self.mask
        if bits == lastBits { return lastNumber }
        lastBits = bits
        if bits == 0 || colours < 8 {
            lastNumber = 0
        } else {
            lastNumber = pairs.first { $0.bits == bits }?.number ?? define(bits)
        }
        return lastNumber
    }

    private mutating func define(_ bits: UInt32) -> UInt16 {
        let style = Style(bits: bits)
        let foreground = index(of: style.foreground)
        let background = index(of: style.background)
        let next = pairs.count + 1
        var number: UInt16 = 0
        if foreground >= 0 || background >= 0, next <= Int(UInt16.max),
            cn_define_pair(Int32(next), foreground, background)
        {
            number = UInt16(next)
        }
        pairs.append((bits, number))
        return number
    }

    /// A bright colour that the terminal lacks becomes the basic one, others the terminal's own.
    private func index(of color: Color) -> Int32 {
        guard case .indexed(let index) = color else { return -1 }
        if Int(index) < colours { return Int32(index) }
        return index < 16 ? Int32(index) & 7 : -1
    }
}
