import Articles

/// What is plain to see of a name and the model, which weighs everything, now and then overlooks.
extension Recognition {
    /// The names of the model without what is none, and each as long as it is.
    mutating func mendFound() {
        var mended: [Found] = []
        mended.reserveCapacity(found.count)
        for var name in found {
            if isLoneLetter(name) || isCurrency(name) { continue }
            cutPossessive(&name)
            cutMonth(&name)
            if isPerson(name) { name.kind = .person }
            if isCompany(name) || isSaidToBeBody(name) { name.kind = .organisation }
            mended.append(name)
        }
        found = mended
        splitJoined()
    }

    /// "GM and Chrysler" are two where the text has both by themselves.
    private mutating func splitJoined() {
        guard found.contains(where: { andInside($0) != nil }) else { return }
        var kinds: [UInt64: EntityKind] = [:]
        for name in found where andInside(name) == nil { kinds[key(of: name.tokens)] = name.kind }
        var split: [Found] = []
        for name in found {
            guard let and = andInside(name),
                let left = kinds[key(of: name.tokens.lowerBound..<and)],
                let right = kinds[key(of: and + 1..<name.tokens.upperBound)]
            else {
                split.append(name)
                continue
            }
            split.append(Found(tokens: name.tokens.lowerBound..<and, kind: left))
            split.append(Found(tokens: and + 1..<name.tokens.upperBound, kind: right))
        }
        found = split
    }

    /// Where the only "and" inside a body's name stands.
    private func andInside(_ name: Found) -> Int? {
        guard name.kind == .organisation, name.tokens.count >= 3 else { return nil }
        let inner = name.tokens.dropFirst().dropLast()
        guard let and = inner.first(where: { isText($0, "and") }),
            !inner.contains(where: { $0 > and && isText($0, "and") })
        else { return nil }
        return and
    }

    private func key(of tokens: Range<Int>) -> UInt64 {
        tokens.reduce(14_695_981_039_346_656_037) {
            ($0 ^ UInt64(UInt32(bitPattern: tokeniser.tokens[$1].word))) &* 1_099_511_628_211
        }
    }

    /// "Washington, who paid the fine", "T.J. Moon": whatever else it looks like.
    private func isPerson(_ name: Found) -> Bool {
        let (first, next) = (name.tokens.lowerBound, name.tokens.upperBound)
        switch name.kind {
        case .place:
            return name.tokens.count == 1 && mark(next) == Mark.comma && isText(next + 1, "who")
                && !classes(first).contains(.country)
        case .product:
            return name.tokens.count == 2 && isInitials(first) && isCapital(first + 1)
                && shape(first + 1).isDisjoint(with: [.digit, .allCapitals])
        default: return false
        }
    }

    /// A letter by itself counts or enumerates; a company may be called so.
    private func isLoneLetter(_ name: Found) -> Bool {
        guard name.tokens.count == 1, name.kind != .organisation else { return false }
        let token = tokeniser.tokens[name.tokens.lowerBound]
        let bytes = tokeniser.bytes[Int(token.start)..<Int(token.end)]
        // Continuing bytes of UTF-8 are no letters of their own.
        return bytes.count <= 4 && bytes.count { $0 & 0xC0 != 0x80 } == 1
    }

    /// "billions of Deutschmarks"
    private func isCurrency(_ name: Found) -> Bool {
        let first = name.tokens.lowerBound
        return name.tokens.count == 1 && cue(first).contains(.currency)
            && lastByte(first) == UInt8(ascii: "s") && length(first) > 3
    }

    /// "Bushehr's" is Bushehr; but Lloyd's is Lloyd's, if it stands by itself nowhere, and St. John's a
    /// town.
    private func cutPossessive(_ name: inout Found) {
        let last = name.tokens.upperBound - 1
        guard name.tokens.count > 1, mark(last) == Mark.possessive else { return }
        switch name.kind {
        case .person, .group: break
        case .place where name.tokens.count == 2: break
        case .organisation where name.tokens.count == 2:
            let first = tokeniser.tokens[name.tokens.lowerBound].word
            let stands = found.contains {
                $0.tokens.count == 1 && tokeniser.tokens[$0.tokens.lowerBound].word == first
            }
            guard stands else { return }
        default: return
        }
        name.tokens = name.tokens.lowerBound..<last
    }

    /// "that August Larijani resigned": the month before a name belongs to what stands before it.
    private func cutMonth(_ name: inout Found) {
        let first = name.tokens.lowerBound
        guard name.tokens.count > 1, name.kind == .person, cue(first).contains(.month),
            isAnyText(
                first - 1,
                [
                    "that", "this", "last", "next", "in", "since", "until", "by", "early", "late",
                    "every",
                ])
        else { return }
        name.tokens = first + 1..<name.tokens.upperBound
    }

    /// Whether a word by itself ends as companies are called and people or towns are not:
    /// "Atomstroyexport".
    private func isCompany(_ name: Found) -> Bool {
        let first = name.tokens.lowerBound
        guard name.tokens.count == 1, [.person, .place, .product].contains(name.kind),
            isWord(first), length(first) >= 7, word(first).lastOfPerson == 0,
            classes(first).isDisjoint(with: [.city, .surname, .given])
        else { return false }
        return ends(first, with: Self.companyEndings)
            || name.kind == .person && ends(first, with: ["bank", "banka"])
    }

    /// "the state concern Almaz-Antey", "coffee chain Kopika"
    private func isSaidToBeBody(_ name: Found) -> Bool {
        guard name.kind == .person || name.kind == .place,
            isSmall(name.tokens.lowerBound - 1), !isCapital(name.tokens.upperBound),
            !name.tokens.contains(where: { !classes($0).isDisjoint(with: [.country, .majorCity]) })
        else { return false }
        return isAnyText(name.tokens.lowerBound - 1, Self.bodyNouns)
    }

    /// What no person and no place is.
    private static let bodyNouns: [StaticString] = [
        "airline", "automaker", "brewery", "broadcaster", "carmaker", "chain", "charity", "company",
        "concern", "conglomerate", "consortium", "cooperative", "corporation", "firm", "insurer",
        "newspaper", "nonprofit", "startup", "start-up", "subsidiary", "supermarket", "supplier",
    ]

    private static let companyEndings: [StaticString] = [
        "export", "import", "invest", "prom", "neft", "stroy", "energo", "telecom", "telekom",
        "promexport", "gazprom", "pharma", "petrol", "leasing", "holding",
    ]
}
