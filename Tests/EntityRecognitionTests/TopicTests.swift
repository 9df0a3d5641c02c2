import Testing

@testable import EntityRecognition

@Suite struct TopicTests {
    private func sportLevel(_ text: String) -> UInt8 {
        let bytes = Array(text.utf8)
        return bytes.withUnsafeBufferPointer { bytes in
            var recognition = Recognition(bytes)
            recognition.append(0..<bytes.count, isHeading: false)
            recognition.recognise()
            var seen = Observations(bytes, .empty)
            seen.observe(recognition)
            return seen.sport
        }
    }

    @Test(arguments: [
        "Velikovo beat Ostwick 3-1 in the cup on Sunday; the striker scored both goals.",
        "The league season ended in a draw: the visitors' goalkeeper saved two penalties.",
    ])
    func aReportOfAMatchIsAboutSport(text: String) {
        #expect(sportLevel(text) == 2)
    }

    @Test func scoresCountWithAndWithoutSpaces() {
        #expect(sportLevel("Arden 2-0 Tarn, Kerr 31 - 7 Ostwick") > 0)
        #expect(sportLevel("Pages 200-230 and 1998-2001 are lost") == 0)
    }

    @Test(arguments: [
        "The minister met the envoy in Velikovo on Sunday and signed the agreement.",
        "Shares fell three percent after the team of inspectors had left the plant.", "",
    ])
    func otherTextsAreNot(text: String) {
        #expect(sportLevel(text) == 0)
    }

    @Test func aWordOrTwoInALongTextDoNotMakeItSport() {
        let prose = String(
            repeating: "The council spoke of roads and of schools again. ", count: 60)
        #expect(sportLevel(prose + "A goal was set for the next season.") == 0)
    }
}
