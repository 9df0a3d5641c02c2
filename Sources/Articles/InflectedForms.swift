/// The forms in which an English word may stand in a text, so that one finds the others: plurals,
/// pasts, gerunds, adverbs, nouns of doing.
///
/// They are made from the word, and need nothing of an index: a form that no text has costs a look
/// into the list of words. Those that ``PorterStemmer`` does not hold for forms of one word are left
/// out.
public enum InflectedForms {
    private static let endings: [StaticString] = [
        "", "s", "es", "ed", "d", "ing", "ings", "er", "ers", "ly", "ment", "ments", "ion", "ions",
    ]

    /// Words that look like forms of another one and are none.
    private static let alone: Set<String> = [
        "news", "always", "does", "thing", "nothing", "series", "species", "united", "states",
        "being", "during", "later", "less", "gas", "bus", "christmas", "politics", "physics",
        "economics", "arms", "means", "goods", "customs", "evening", "morning", "building",
        "meeting", "hundred", "species", "corps", "perhaps", "thus", "indeed", "former",
    ]

    /// - Parameter word: folded, as full-text search folds words.
    /// - Returns: the word first, then its other forms; the word alone if it is no English one.
    public static func forms(of word: [UInt8]) -> [[UInt8]] {
        guard (3...32).contains(word.count), word.allSatisfy({ (0x61...0x7A).contains($0) }),
            !alone.contains(String(decoding: word, as: UTF8.self))
        else { return [word] }
        let stem = PorterStemmer.stem(of: word)
        var forms = [word]
        var known: Set<[UInt8]> = [word]
        for root in roots(of: word) {
            for ending in endings {
                for form in joined(root, ending) where form.count > 2 {
                    guard known.insert(form).inserted, PorterStemmer.stem(of: form) == stem,
                        !alone.contains(String(decoding: form, as: UTF8.self))
                    else { continue }
                    forms.append(form)
                }
            }
        }
        return forms
    }

    /// What the word may be a form of.
    private static func roots(of word: [UInt8]) -> [[UInt8]] {
        var roots = [word]
        for ending in endings.dropFirst() {
            let count = ending.utf8CodeUnitCount
            guard word.count >= count + 3, word.suffix(count).elementsEqual(bytes(ending)) else {
                continue
            }
            let rest = Array(word.dropLast(count))
            roots += [rest, rest + [UInt8(ascii: "e")]]
            // "stopped" of "stop", "carries" of "carry".
            if rest.count > 3, rest[rest.count - 1] == rest[rest.count - 2] {
                roots.append(Array(rest.dropLast()))
            }
            if rest.last == UInt8(ascii: "i") {
                roots.append(rest.dropLast() + [UInt8(ascii: "y")])
            }
        }
        return roots
    }

    private static func joined(_ root: [UInt8], _ ending: StaticString) -> [[UInt8]] {
        let ending = Array(bytes(ending))
        var forms = [root + ending]
        guard let last = root.last, let first = ending.first, root.count > 2 else { return forms }
        let vowels = Array("aeiou".utf8)
        if last == UInt8(ascii: "e"), vowels.contains(first) {
            forms.append(root.dropLast() + ending)
        }
        if last == UInt8(ascii: "y"), first != UInt8(ascii: "i"), ending.count > 1 {
            forms.append(root.dropLast() + [UInt8(ascii: "i")] + ending)
        }
        if vowels.contains(first), ending.count > 1, !vowels.contains(last),
            vowels.contains(root[root.count - 2])
        {
            forms.append(root + [last] + ending)
        }
        return forms
    }

    private static func bytes(_ text: StaticString) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    }
}
