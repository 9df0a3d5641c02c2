extension CountryNames {
    /// Short forms in capitals, without full stops, with the country.
    static let acronyms = WordTable(
        """
        dprk:North_Korea drc:Democratic_Republic_of_Congo gdr:East_Germany prc:China
        uae:United_Arab_Emirates uk:United_Kingdom us:United_States usa:United_States
        ussr:Soviet_Union
        """)
}
