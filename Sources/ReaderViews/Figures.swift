/// Numbers as they are shown where there is little room.
enum Figures {
    /// At most four characters: "480", "1.2k", "12k", "1.2M".
    static func short(_ number: Int) -> String {
        let number = max(0, number)
        if number < 1000 { return String(number) }
        if number < 1_000_000 { return scaled(number, by: 1000, "k") }
        if number < 1_000_000_000 { return scaled(number, by: 1_000_000, "M") }
        return String(number / 1_000_000_000) + "G"
    }

    private static func scaled(_ number: Int, by unit: Int, _ suffix: String) -> String {
        let tenths = number / (unit / 10)
        if tenths >= 100 { return String(number / unit) + suffix }
        return String(tenths / 10) + "." + String(tenths % 10) + suffix
    }

    /// "1 mention", "2 mentions".
    static func count(_ number: Int, _ noun: String) -> String {
        String(number) + " " + noun + (number == 1 ? "" : "s")
    }

    static func percent(_ fraction: Double) -> String {
        String(Int(min(max(0, fraction), 1) * 100)) + "%"
    }
}
