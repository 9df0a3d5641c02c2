import Articles

/// Surnames that come in many spellings because they are written with other letters at home:
/// "Yermakov", "Ermakoff", "Jermakow".
extension PersonName {
    /// Of such spellings as the model is as sure of as this, one pair in three million of other
    /// names in the lists that it was trained on was of two; English surnames ("Anderson",
    /// "Henderson") reach it, too, and so it is asked only of names with these endings.
    private static let leastScore = 450
    private static let leastLetters = 7

    private static let endings = [
        "ov", "ev", "off", "eff", "ow", "ew", "ova", "eva", "sky", "ski", "skiy", "skii", "skij",
        "skaya", "skaia", "enko", "vic", "vich", "vitch", "chuk", "tchouk", "shvili", "yan", "ian",
    ].map { Array($0.utf8) }

    /// What surnames of the same sound share, however they are spelt, with the first name's sound;
    /// nil for a surname without such an ending.
    var transliterationBucket: String? {
        let letters = last.utf8
        guard letters.count >= Self.leastLetters,
            Self.endings.contains(where: { letters.suffix($0.count).elementsEqual($0) })
        else { return nil }
        return Self.coarse(NameSkeleton(last).consonants) + " " + firstKey
    }

    /// The consonants without those that some ways of writing leave out, and the hissing ones and
    /// those of the throat alike.
    private static func coarse(_ consonants: [UInt8]) -> String {
        var result: [UInt8] = []
        for letter in consonants {
            switch letter {
            case UInt8(ascii: "a"), UInt8(ascii: "i"), UInt8(ascii: "j"), UInt8(ascii: "u"):
                continue
            case UInt8(ascii: "g"), UInt8(ascii: "h"): if result.isEmpty { continue }
            default: break
            }
            let sound: UInt8
            switch letter {
            case UInt8(ascii: "c"), UInt8(ascii: "g"), UInt8(ascii: "h"), UInt8(ascii: "k"),
                UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z"):
                sound = UInt8(ascii: "s")
            case UInt8(ascii: "f"): sound = UInt8(ascii: "v")
            default: sound = letter
            }
            if result.last != sound { result.append(sound) }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Whether the two, of one such bucket, are spellings of one name.
    func isTransliteration(of other: PersonName) -> Bool {
        firstAgrees(with: other) && restAgrees(with: other)
            && (last == other.last || SpellingModel(last, other.last).score >= Self.leastScore)
    }
}
