import Articles

extension Lexicons {
    /// Well-known short forms written in capitals, without full stops, with the letter of their kind.
    /// From common knowledge.
    static let acronyms = WordTable(
        """
        abc:O acc:O accc:O aclu:O acm:O adb:O adnoc:O afc:O afl-cio:O afp:O aiadmk:O aig:O aiib:O
        aipac:O akp:O amd:O anc:O ansa:O anz:O aol:O ap:O apec:O apra:O ard:O asean:O asic:O asx:O
        atf:O atp:O att:O au:O bae:O bafin:O bbc:O bbva:O bdo:O bhel:O bis:O bjp:O bma:O bmw:O bnp:O
        boe:O boj:O bp:O brics:O bsf:O bsp:O bt:O caf:O cas:O cbc:O cbi:O cbn:O cbs:O ccp:O cdc:O
        cdf:O cdu:O cern:O cftc:O cgt:O chp:O cia:O cii:O cis:O cnn:O cnooc:O cnrs:O cofco:O
        comesa:O concacaf:O conmebol:O cosatu:O cpc:O cpi-m:O cpj:O cpm:O crpf:O csto:O csu:O
        ctbto:O cvs:O dc:L dea:O dhl:O dhs:O dia:O dmk:O dod:O doj:O dpa:O dpj:O dpp:O dprk:L drc:L
        dup:O eac:O eads:O easa:O ebrd:O ec:O ecb:O echr:O ecowas:O edf:O efcc:O efe:O efta:O eia:O
        eln:O emi:O eni:O epa:O esa:O espn:O eta:O etuc:O eu:O faa:O fao:O farc:O fatf:O fbi:O fcc:O
        fcs:O fda:O fdic:O fdp:O fema:O ferc:O fia:O fifa:O fln:O fmln:O frelimo:O fsa:O fsb:O
        fsln:O ftc:O g20:O g7:O g8:O gam:O gao:O gcc:O gchq:O gdr:L ge:O gm:O gop:O gru:O gsk:O
        hal:O hbo:O hdp:O hdz:O hhs:O hp:O hrw:O hsbc:O hud:O iaea:O iata:O ibf:O ibm:O icao:O icc:O
        icj:O icpc:O icrc:O ictr:O icty:O idf:O iea:O ifad:O ifc:O iihf:O ilo:O imf:O imo:O inec:O
        ing:O inla:O ioc:O iom:O ipcc:O ira:O irgc:O irna:O irs:O isaf:O isi:O isil:O isis:O isna:O
        isro:O itf:O itu:O itv:O iucn:O jal:O jaxa:O jem:O jmm:O jnu:O jvp:O kanu:O kbs:O kcna:O
        kdp:O kfor:O kgb:O kla:O klm:O kmt:O knu:O kpa:O kpk:O kpmg:O kpu:O lapd:O ldp:O lpga:O
        lse:O ltte:O lukoil:O lvmh:O mca:O mci:O mdc:O mgm:O mi5:O mi6:O milf:O minusca:O mit:O
        mlb:O mnlf:O monuc:O monusco:O motogp:E mpaa:O mpla:O mqm:O mrta:O msf:O msnbc:O mtn:O mtv:O
        naacp:O nab:O nafta:W nasa:O nascar:O nato:O nba:O nbc:O nbs:O ncaa:O ncp:O ndc:O ndp:O
        nec:O nerc:O nfl:O nhk:O nhl:O nhs:O nih:O nis:O nist:O nlc:O nld:O nnpc:O noaa:O norad:O
        npa:O npc:O npp:O npr:O npt:W nra:O nrc:O nsa:O nsc:O nscn:O nsw:L ntsb:O ntt:O nup:O
        nusra:O nyc:L nypd:O nyse:O nyu:O oas:O oau:O ocha:O odm:O oecd:O ofcom:O ofgem:O oic:O
        olaf:O omv:O opcw:O opec:O orf:O osce:O pac:O pacom:O pasok:O pboc:O pbs:O pdp:O pds:O
        pdvsa:O pflp:O pga:O pkk:O pla:O plo:O pml:O pml-n:O pnp:O ppp:O prc:L prd:O pri:O psb:O
        psd:O psdb:O psoe:O psv:O pti:O ptt:O puk:O pwc:O qpr:O raf:O rai:O rbs:O rcmp:O renamo:O
        rfa:O ria:O rnc:O rsf:O rspca:O rss:O rte:O rtl:O ruf:O rwe:O saarc:O sabc:O sadc:O sana:O
        sap:O sas:O sbi:O sdf:O sdlp:O sebi:O sec:O sfo:O sipri:O sis:O sla:O sls:O smer:O snp:O
        spd:O spla:O splm:O ssa:O stc:O svr:O swapo:O tass:O tdp:O tepco:O tkms:O tnt:O trc:O tsa:O
        tsmc:O tuc:O tui:O tvn:O tvp:O uae:L ubs:O ucl:O ucla:O udf:O udr:O uefa:O ufc:O uk:L ukip:O
        ulfa:O umno:O un:O unaids:O unamid:O unamir:O unctad:O undof:O undp:O unep:O unesco:O
        unfpa:O unhcr:O unhrc:O unicef:O unido:O unifil:O unita:O unmik:O unmis:O unmovic:O unodc:O
        unprofor:O unrwa:O unsc:O unscom:O untac:O upa:O upfa:O upi:O upn:O us:L usa:L usaf:O
        usaid:O usda:O usgs:O usps:O ussr:L uup:O vtb:O vw:O wada:O wam:O wba:O wbc:O wbo:O wcc:O
        wfp:O who:O wmo:O wnba:O wta:O wto:O wwf:O ypf:O ypg:O zanu:O zanu-pf:O zdf:O
        """)
}
