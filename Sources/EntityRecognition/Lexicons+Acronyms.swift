import Articles

extension Lexicons {
    /// Well-known short forms written in capitals, without full stops, with the letter of their kind.
    /// From common knowledge.
    static let acronyms = WordTable(
        """
        abc:O adb:O afp:O aig:O aiib:O akp:O anc:O ansa:O ap:O asean:O atf:O atp:O au:O bae:O bbc:O
        bdo:O bjp:O bmw:O bnp:O bp:O brics:O cbc:O cbs:O cdc:O cdu:O cern:O chp:O cia:O cis:O cnn:O
        csu:O dc:L dea:O dhs:O dia:O doj:O dpa:O dprk:L drc:L dup:O eads:O ebrd:O ec:O ecb:O
        ecowas:O efe:O eln:O epa:O esa:O espn:O eta:O eu:O faa:O fao:O farc:O fbi:O fcc:O fda:O
        fdp:O fema:O fia:O fifa:O fsb:O ftc:O g20:O g7:O g8:O gdr:L ge:O gm:O gop:O gru:O hal:O
        hbo:O hhs:O hp:O hsbc:O hud:O iaea:O ibm:O icc:O icrc:O idf:O ilo:O imf:O ing:O ioc:O ira:O
        irgc:O irna:O irs:O isna:O itv:O kbs:O kfor:O kgb:O klm:O kpmg:O lapd:O lse:O ltte:O mi5:O
        mi6:O minusca:O mit:O mlb:O mqm:O msf:O mtv:O nasa:O nato:O nba:O nbc:O ncaa:O nfl:O nhk:O
        nhl:O nih:O npr:O npt:W nsa:O nyc:L nypd:O ocha:O oecd:O opec:O osce:O pbs:O pflp:O pga:O
        pkk:O plo:O prc:L pti:O pwc:O rbs:O ria:O rte:O sadc:O sana:O sap:O sec:O snp:O spd:O svr:O
        tass:O tkms:O tsa:O uae:L ubs:O ucla:O uefa:O uk:L un:O undof:O undp:O unep:O unesco:O
        unhcr:O unicef:O unifil:O unmovic:O unrwa:O unsc:O unscom:O upi:O us:L usa:L usaid:O ussr:L
        wam:O wfp:O who:O wta:O wto:O ypf:O
        """)
}
