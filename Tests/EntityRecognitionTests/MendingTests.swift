import Articles
import Testing

@testable import EntityRecognition

/// What a model says, whatever it says, and what is made of it.
@Suite struct MendingTests {
    /// - Parameter said: a text with the names of a model in it, `[person Ann Lee]`.
    /// - Returns: the same text with the names that come of it.
    private func mended(_ said: String) -> String {
        var text: [UInt8] = []
        var names: [(range: Range<Int>, kind: Label.Kind)] = []
        var open: (start: Int, kind: Label.Kind)?
        var rest = Substring(said)
        while let character = rest.first {
            if character == "[", let space = rest.firstIndex(of: " "),
                let kind = Label.Kind.allCases.first(where: {
                    "\($0)" == rest[..<space].dropFirst()
                })
            {
                open = (text.count, kind)
                rest = rest[rest.index(after: space)...]
                continue
            }
            rest = rest.dropFirst()
            if character == "]", let name = open {
                names.append((name.start..<text.count, name.kind))
                open = nil
            } else {
                text += Array(String(character).utf8)
            }
        }
        return text.withUnsafeBufferPointer { bytes in
            var recognition = Recognition(bytes)
            recognition.append(0..<bytes.count, isHeading: false)
            recognition.recognise()
            let tokens = recognition.tokeniser.tokens.map { Int($0.start)..<Int($0.end) }
            var labels = [UInt8](repeating: 0, count: tokens.count)
            for name in names {
                let own = tokens.indices.filter { tokens[$0].overlaps(name.range) }
                for (place, index) in own.enumerated() {
                    labels[index] = Label.of(place, in: own.count, name.kind).rawValue
                }
            }
            recognition.take(labels, [tokens.indices])
            var result: [UInt8] = []
            var at = 0
            for found in recognition.found {
                let start = tokens[found.tokens.lowerBound].lowerBound
                let end = tokens[found.tokens.upperBound - 1].upperBound
                result += bytes[at..<start] + Array("[\(found.kind.rawValue) ".utf8)
                result += bytes[start..<end] + Array("]".utf8)
                at = end
            }
            return String(decoding: result + bytes[at...], as: UTF8.self)
        }
    }

    @Test func aWordThatEndsAsCompaniesDoIsOne() {
        #expect(
            mended("It was built by [person Stroytransneft] in [place Iran].")
                == "It was built by [organisation Stroytransneft] in [place Iran].")
        #expect(mended("He met [person Eubank] there.") == "He met [person Eubank] there.")
        #expect(
            mended("They flew to [place Burbank] first.") == "They flew to [place Burbank] first.")
        #expect(
            mended("[person Anna Lukoprom] came; [person Lukoprom] spoke.")
                == "[person Anna Lukoprom] came; [person Lukoprom] spoke.")
    }

    @Test func theMonthBeforeANameIsNoPartOfIt() {
        #expect(
            mended("It was that [person August Velikov] resigned.")
                == "It was that [date August] [person Velikov] resigned.")
        #expect(
            mended("The writer [person August Velikov] left.")
                == "The writer [person August Velikov] left.")
    }

    @Test func thePossessiveIsNoPartOfAPlace() {
        #expect(
            mended("Of [place Velikovo’s] fuel none was left.")
                == "Of [place Velikovo]’s fuel none was left.")
        #expect(
            mended("[organisation Velikovo’s] is old; [place Velikovo] is not.")
                == "[organisation Velikovo]’s is old; [place Velikovo] is not.")
        #expect(
            mended("The firm is insured at [organisation Lloyd’s] again.")
                == "The firm is insured at [organisation Lloyd’s] again.")
    }

    @Test func moneyAndLettersAreNoNames() {
        #expect(
            mended("They had spent billions of [place Deutschmarks] on it.")
                == "They had spent billions of Deutschmarks on it.")
        #expect(mended("The letter [product М] is read so.") == "The letter М is read so.")
        #expect(
            mended("The owner of [organisation X] agreed.")
                == "The owner of [organisation X] agreed.")
    }

    @Test func aKnownShortFormWithStopsIsWhatItStandsFor() {
        #expect(
            mended("He served in the [place K.G.B.] for years.")
                == "He served in the [organisation K.G.B.] for years.")
    }

    @Test func twoBodiesThatStandByThemselvesAreTwoWhereAndJoinsThem() {
        #expect(
            mended(
                "[organisation Tarn and Kerr] merged; [organisation Tarn] paid [organisation Kerr]."
            )
                == "[organisation Tarn] and [organisation Kerr] merged; [organisation Tarn] paid "
                + "[organisation Kerr].")
        #expect(
            mended("[organisation Tarn and Kerr] sold shoes to [organisation Tarn].")
                == "[organisation Tarn and Kerr] sold shoes to [organisation Tarn].")
    }

    @Test func initialsBeforeANameAreAPersons() {
        #expect(
            mended("They were shown to [product T.J. Moon] by his watch.")
                == "They were shown to [person T.J. Moon] by his watch.")
    }

    @Test func aNounSaysWhatABodyIs() {
        #expect(
            mended("It went to the state concern [place Almaz-Antey] in May.")
                == "It went to the state concern [organisation Almaz-Antey] in [date May].")
        #expect(
            mended("The company [place Canada] sued.") == "The company [place Canada] sued.")
    }

    @Test func aNameInSyllablesIsFoundByItsForm() {
        #expect(
            mended("He thanked Ban Ki-moon warmly.") == "He thanked [person Ban Ki-moon] warmly.")
    }
}
