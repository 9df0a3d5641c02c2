extension CountryNames {
    /// Adjectives and nouns for the people of a country, with the country. From common knowledge.
    static let demonyms = WordTable(
        """
        abkhaz:Abkhazia abkhazian:Abkhazia abkhazians:Abkhazia abkhazs:Abkhazia afghan:Afghanistan
        afghani:Afghanistan afghanis:Afghanistan afghans:Afghanistan albanian:Albania
        albanians:Albania algerian:Algeria algerians:Algeria american:United_States
        americans:United_States andorran:Andorra andorrans:Andorra angolan:Angola angolans:Angola
        antiguan:Antigua_and_Barbuda antiguans:Antigua_and_Barbuda argentine:Argentina
        argentinean:Argentina argentineans:Argentina argentines:Argentina argentinian:Argentina
        argentinians:Argentina armenian:Armenia armenians:Armenia aussie:Australia aussies:Australia
        australian:Australia australians:Australia austrian:Austria austrians:Austria
        azerbaijani:Azerbaijan azerbaijanis:Azerbaijan azeri:Azerbaijan azeris:Azerbaijan
        bahamian:Bahamas bahamians:Bahamas bahraini:Bahrain bahrainis:Bahrain bajan:Barbados
        bajans:Barbados bangladeshi:Bangladesh bangladeshis:Bangladesh barbadian:Barbados
        barbadians:Barbados basotho:Lesotho basothos:Lesotho belarusian:Belarus belarusians:Belarus
        belarussian:Belarus belarussians:Belarus belgian:Belgium belgians:Belgium belizean:Belize
        belizeans:Belize beninese:Benin bhutanese:Bhutan bissau-guinean:Guinea-Bissau
        bissau-guineans:Guinea-Bissau bolivian:Bolivia bolivians:Bolivia bosnian:Bosnia
        bosnians:Bosnia botswanan:Botswana botswanans:Botswana brazilian:Brazil brazilians:Brazil
        british:United_Kingdom briton:United_Kingdom britons:United_Kingdom bruneian:Brunei
        bruneians:Brunei bulgarian:Bulgaria bulgarians:Bulgaria burkinabe:Burkina_Faso
        burkinabes:Burkina_Faso burmese:Myanmar burundian:Burundi burundians:Burundi
        byelorussian:Belarus byelorussians:Belarus cambodian:Cambodia cambodians:Cambodia
        cameroonian:Cameroon cameroonians:Cameroon canadian:Canada canadians:Canada
        cape_verdean:Cape_Verde cape_verdeans:Cape_Verde catalan:Catalonia catalans:Catalonia
        chadian:Chad chadians:Chad chechen:Chechnya chechens:Chechnya chilean:Chile chileans:Chile
        chinese:China colombian:Colombia colombians:Colombia comoran:Comoros comorans:Comoros
        comorian:Comoros comorians:Comoros congolese:Congo costa_rican:Costa_Rica
        costa_ricans:Costa_Rica crimean:Crimea crimeans:Crimea croat:Croatia croatian:Croatia
        croatians:Croatia croats:Croatia cuban:Cuba cubans:Cuba cypriot:Cyprus cypriots:Cyprus
        czech:Czech_Republic czechoslovak:Czechoslovakia czechoslovakian:Czechoslovakia
        czechoslovakians:Czechoslovakia czechoslovaks:Czechoslovakia dane:Denmark danes:Denmark
        danish:Denmark djiboutian:Djibouti djiboutians:Djibouti dominican:Dominican_Republic
        dominicans:Dominican_Republic dutch:Netherlands dutchman:Netherlands dutchmen:Netherlands
        dutchwoman:Netherlands dutchwomen:Netherlands east_german:East_Germany
        east_germen:East_Germany east_timorese:East_Timor ecuadorean:Ecuador ecuadoreans:Ecuador
        ecuadorian:Ecuador ecuadorians:Ecuador egyptian:Egypt egyptians:Egypt
        emirati:United_Arab_Emirates emiratis:United_Arab_Emirates english:England
        englishman:England englishmen:England englishwoman:England englishwomen:England
        equatoguinean:Equatorial_Guinea equatoguineans:Equatorial_Guinea eritrean:Eritrea
        eritreans:Eritrea estonian:Estonia estonians:Estonia ethiopian:Ethiopia ethiopians:Ethiopia
        faroese:Faroe_Islands fijian:Fiji fijians:Fiji filipina:Philippines filipinas:Philippines
        filipino:Philippines filipinos:Philippines finn:Finland finnish:Finland finns:Finland
        french:France frenchman:France frenchmen:France frenchwoman:France frenchwomen:France
        gabonese:Gabon gambian:Gambia gambians:Gambia georgian:Georgia georgians:Georgia
        german:Germany germans:Germany germen:Germany ghanaian:Ghana ghanaians:Ghana greek:Greece
        greeks:Greece greenlander:Greenland greenlanders:Greenland greenlandic:Greenland
        grenadian:Grenada grenadians:Grenada guatemalan:Guatemala guatemalans:Guatemala
        guinean:Guinea guineans:Guinea guyanese:Guyana haitian:Haiti haitians:Haiti
        honduran:Honduras hondurans:Honduras hongkonger:Hong_Kong hongkongers:Hong_Kong
        hungarian:Hungary hungarians:Hungary icelander:Iceland icelanders:Iceland icelandic:Iceland
        indian:India indians:India indonesian:Indonesia indonesians:Indonesia iranian:Iran
        iranians:Iran iraqi:Iraq iraqis:Iraq irish:Ireland irishman:Ireland irishmen:Ireland
        irishwoman:Ireland irishwomen:Ireland israeli:Israel israelis:Israel italian:Italy
        italians:Italy ivorian:Ivory_Coast ivorians:Ivory_Coast jamaican:Jamaica jamaicans:Jamaica
        japanese:Japan jordanian:Jordan jordanians:Jordan kazakh:Kazakhstan kazakhs:Kazakhstan
        kazakhstani:Kazakhstan kazakhstanis:Kazakhstan kenyan:Kenya kenyans:Kenya kosovan:Kosovo
        kosovans:Kosovo kosovar:Kosovo kosovars:Kosovo kuwaiti:Kuwait kuwaitis:Kuwait
        kyrgyz:Kyrgyzstan kyrgyzstani:Kyrgyzstan kyrgyzstanis:Kyrgyzstan lao:Laos laos:Laos
        laotian:Laos laotians:Laos latvian:Latvia latvians:Latvia lebanese:Lebanon liberian:Liberia
        liberians:Liberia libyan:Libya libyans:Libya liechtensteiner:Liechtenstein
        liechtensteiners:Liechtenstein lithuanian:Lithuania lithuanians:Lithuania
        luxembourger:Luxembourg luxembourgers:Luxembourg luxembourgish:Luxembourg
        macedonian:North_Macedonia macedonians:North_Macedonia madagascan:Madagascar
        madagascans:Madagascar malagasy:Madagascar malagasys:Madagascar malawian:Malawi
        malawians:Malawi malaysian:Malaysia malaysians:Malaysia maldivian:Maldives
        maldivians:Maldives malian:Mali malians:Mali maltese:Malta marshallese:Marshall_Islands
        mauritanian:Mauritania mauritanians:Mauritania mauritian:Mauritius mauritians:Mauritius
        mexican:Mexico mexicans:Mexico micronesian:Micronesia micronesians:Micronesia
        moldavian:Moldova moldavians:Moldova moldovan:Moldova moldovans:Moldova monegasque:Monaco
        monegasques:Monaco mongol:Mongolia mongolian:Mongolia mongolians:Mongolia mongols:Mongolia
        montenegrin:Montenegro montenegrins:Montenegro moroccan:Morocco moroccans:Morocco
        mozambican:Mozambique mozambicans:Mozambique namibian:Namibia namibians:Namibia
        nauruan:Nauru nauruans:Nauru nepalese:Nepal nepali:Nepal nepalis:Nepal
        new_zealander:New_Zealand new_zealanders:New_Zealand ni-vanuatu:Vanuatu ni-vanuatus:Vanuatu
        nicaraguan:Nicaragua nicaraguans:Nicaragua nigerian:Nigeria nigerians:Nigeria nigerien:Niger
        nigeriens:Niger north_korean:North_Korea north_koreans:North_Korea
        north_macedonian:North_Macedonia north_macedonians:North_Macedonia
        northern_irish:Northern_Ireland norwegian:Norway norwegians:Norway omani:Oman omanis:Oman
        pakistani:Pakistan pakistanis:Pakistan palauan:Palau palauans:Palau palestinian:Palestine
        palestinians:Palestine panamanian:Panama panamanians:Panama
        papua_new_guinean:Papua_New_Guinea papua_new_guineans:Papua_New_Guinea paraguayan:Paraguay
        paraguayans:Paraguay peruvian:Peru peruvians:Peru philippine:Philippines
        philippines:Philippines pole:Poland poles:Poland polish:Poland portuguese:Portugal
        puerto_rican:Puerto_Rico puerto_ricans:Puerto_Rico qatari:Qatar qataris:Qatar
        romanian:Romania romanians:Romania rumanian:Romania rumanians:Romania russian:Russia
        russians:Russia rwandan:Rwanda rwandans:Rwanda sahrawi:Western_Sahara
        sahrawis:Western_Sahara salvadoran:El_Salvador salvadorans:El_Salvador
        salvadorean:El_Salvador salvadoreans:El_Salvador sammarinese:San_Marino samoan:Samoa
        samoans:Samoa saudi:Saudi_Arabia saudi_arabian:Saudi_Arabia saudi_arabians:Saudi_Arabia
        saudis:Saudi_Arabia scot:Scotland scots:Scotland scotsman:Scotland scotsmen:Scotland
        scottish:Scotland senegalese:Senegal serb:Serbia serbian:Serbia serbians:Serbia serbs:Serbia
        seychellois:Seychelles sierra_leonean:Sierra_Leone sierra_leoneans:Sierra_Leone
        singaporean:Singapore singaporeans:Singapore slovak:Slovakia slovakian:Slovakia
        slovakians:Slovakia slovaks:Slovakia slovene:Slovenia slovenes:Slovenia slovenian:Slovenia
        slovenians:Slovenia solomon_islander:Solomon_Islands solomon_islanders:Solomon_Islands
        somali:Somalia somalian:Somalia somalians:Somalia somalilander:Somaliland
        somalilanders:Somaliland somalis:Somalia south_african:South_Africa
        south_africans:South_Africa south_korean:South_Korea south_koreans:South_Korea
        south_ossetian:South_Ossetia south_ossetians:South_Ossetia south_sudanese:South_Sudan
        soviet:Soviet_Union soviets:Soviet_Union spaniard:Spain spaniards:Spain spanish:Spain
        sri_lankan:Sri_Lanka sri_lankans:Sri_Lanka sudanese:Sudan surinamese:Suriname swazi:Eswatini
        swazis:Eswatini swede:Sweden swedes:Sweden swedish:Sweden swiss:Switzerland syrian:Syria
        syrians:Syria taiwanese:Taiwan tajik:Tajikistan tajikistani:Tajikistan
        tajikistanis:Tajikistan tajiks:Tajikistan tanzanian:Tanzania tanzanians:Tanzania
        thai:Thailand thais:Thailand tibetan:Tibet tibetans:Tibet timorese:East_Timor togolese:Togo
        tongan:Tonga tongans:Tonga trinidadian:Trinidad_and_Tobago trinidadians:Trinidad_and_Tobago
        tunisian:Tunisia tunisians:Tunisia turk:Turkey turkish:Turkey turkmen:Turkmenistan
        turks:Turkey tuvaluan:Tuvalu tuvaluans:Tuvalu ugandan:Uganda ugandans:Uganda
        ukrainian:Ukraine ukrainians:Ukraine uruguayan:Uruguay uruguayans:Uruguay uzbek:Uzbekistan
        uzbekistani:Uzbekistan uzbekistanis:Uzbekistan uzbeks:Uzbekistan venezuelan:Venezuela
        venezuelans:Venezuela vietnamese:Vietnam welsh:Wales welshman:Wales welshmen:Wales
        west_german:West_Germany west_germen:West_Germany yemeni:Yemen yemenis:Yemen
        yugoslav:Yugoslavia yugoslavs:Yugoslavia zairean:Democratic_Republic_of_Congo
        zaireans:Democratic_Republic_of_Congo zambian:Zambia zambians:Zambia zimbabwean:Zimbabwe
        zimbabweans:Zimbabwe
        """)
}
