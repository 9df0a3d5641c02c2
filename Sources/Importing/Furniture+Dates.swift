import Articles

/// Dates, datelines and bylines.
extension Furniture {
    private static let months = WordTable(
        """
        apr april aug august dec december feb february jan january jul july jun june mar march may
        nov november oct october sep sept september
        """)

    private static let weekdays = WordTable(
        """
        fri friday mon monday sat saturday sun sunday thu thur thurs thursday tue tues tuesday wed
        wednesday
        """)

    private static let beside = WordTable(
        """
        a.m am at bst cet date edition edt est et first gmt hrs issue ist last local modified msk
        of on p.m pm posted pst published the time updated utc
        """)

    private static func isDay(_ word: ArraySlice<UInt8>) -> Bool {
        months.contains(word) || weekdays.contains(word)
    }

    /// Nothing but a date, with or without the time of day.
    static func isDate(_ line: FurnitureLine) -> Bool {
        guard line.words.count <= 14 else { return false }
        var hasDate = false
        for range in line.words {
            let word = line.word(range)
            if isNumber(word) || isDay(word) {
                hasDate = true
            } else if !beside.contains(word) {
                return false
            }
        }
        return hasDate
    }

    /// A place with a date: "GENEVA, 12 May 2006".
    static func isDateline(_ line: FurnitureLine) -> Bool {
        guard line.words.count <= 7, line.words.contains(where: { months.contains(line.word($0)) }),
            line.words.contains(where: { isNumber(line.word($0)) })
        else { return false }
        return line.text.split(separator: " ").allSatisfy { word in
            word.first.map { !$0.isLowercase } ?? true
        }
    }

    /// "By", and names.
    static func isByline(_ line: FurnitureLine) -> Bool {
        guard (2...10).contains(line.words.count), line.first.elementsEqual("by".utf8) else {
            return false
        }
        let parts = line.text.split(whereSeparator: { $0.isWhitespace }).dropFirst()
        return parts.allSatisfy { part in
            part.first.map { !$0.isLowercase } == true || bylineWords.contains(part.lowercased())
        } && !LineLook.endsSentence(line.bytes)
    }

    private static let bylineWords = WordTable(
        """
        al and bin correspondent correspondents de del der editor for from in of our reporter staff
        the van von with writer
        """)

    /// "12", "12th", "2007-01-16", "16/1/2007", "12:30pm".
    static func isNumber(_ word: ArraySlice<UInt8>) -> Bool {
        guard word.first?.isDigit == true else { return false }
        var letters = 0
        for byte in word where !byte.isDigit {
            switch byte {
            case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: ":"),
                UInt8(ascii: ","):
                break
            default: letters += 1
            }
        }
        return letters <= 2
    }
}
