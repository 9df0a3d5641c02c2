/// Names that get in one another's way, for tests with libraries made at random.
public enum NamesToLink {
    /// Each as a kind and a name.
    public static let all = [
        "person Ann Kowal", "person Kowal", "person Jan Kowal", "person Anna Kowal",
        "person A. Kowal", "person Sergei Ivanov", "person Sergey Ivanov", "person Ivanov",
        "person Igor Ivanov", "organisation IAEA", "place Karbala", "place Kerbala",
        "organisation International Atomic Energy Agency", "organisation Hezbollah",
        "organisation Hizballah", "group Russian", "place Russia", "product S-300",
        "organisation Institute of Advanced Engine Assembly", "person Mohammed Rashid",
        "person Mohamed Rashid", "person Mohammad Rashid", "person Rashid", "event World Cup",
        "place World Cup", "person Al Kowal", "place Kowal", "person George Bush",
        "person George W. Bush", "person George H. W. Bush", "person Bush", "person G. Bush",
        "organisation Hollis Tobacco Co.", "organisation Hollis", "organisation Hollis Tobacco",
        "organisation HT", "organisation Home Team", "place US", "place U.S.", "group American",
        "person Mohamed ElBaradei", "person ElBaradei", "person Baradei", "person Muhammad Baradei",
        "organisation UN", "organisation United Nations", "organisation UN Security Council",
        "product Tor M1", "product TOR-M1", "event Nord Games", "organisation NG", "place Nord",
        "organisation Ostwick Colts", "organisation Colts", "organisation Arden Colts",
        "organisation COLTS", "person Bill Norton", "person William Norton", "person W. Norton",
        "person William A. Norton", "person Norton", "person W. Mark Falk", "person Mark Falk",
        "person Mark Falk Jr.", "person Mark Falk Sr.", "organisation Pomme Computer",
        "organisation Pomme", "organisation Pomme Inc.", "organisation Pomme Records",
        "place Qeshm Island", "place Qeshm", "product INS Arden", "product Arden",
        "product HMS Arden", "organisation Press Association", "organisation PA",
        "organisation Ports Authority", "organisation Russia", "organisation SEACOM",
        "organisation Seacom",
        "person G. Busch", "person Gunter Busch", "person Gina Bush", "person Bushe",
        "person Kowall", "person Hanna Kowall", "organisation Navy Group", "organisation N.G.",
        "person Oleg Yermakov", "person Oleg Ermakoff", "person Oleg A. Yermakov",
        "person Oleg B. Ermakoff", "person Oleg Jermakov", "person Yermakov",
        "organisation Union of Arden Dock Workers", "organisation Union of Arden Docks Workers",
    ]

    public static func random(_ numbers: inout SeededNumbers, count: Int) -> [String] {
        (0..<count).map { _ in all.randomElement(using: &numbers) ?? "" }
    }
}
