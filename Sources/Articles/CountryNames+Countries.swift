extension CountryNames {
    /// Names of countries and of a few lands that are spoken of like one, with the name that the
    /// table prefers. From common knowledge.
    static let countries = WordTable(
        """
        abkhazia:Abkhazia afghanistan:Afghanistan albania:Albania algeria:Algeria
        america:United_States andorra:Andorra angola:Angola antigua:Antigua_and_Barbuda
        antigua_and_barbuda:Antigua_and_Barbuda aotearoa:New_Zealand argentina:Argentina
        armenia:Armenia australia:Australia austria:Austria azerbaijan:Azerbaijan bahamas:Bahamas
        bahrain:Bahrain bangladesh:Bangladesh barbados:Barbados belarus:Belarus belgium:Belgium
        belize:Belize benin:Benin bhutan:Bhutan bolivia:Bolivia bosnia:Bosnia
        bosnia-herzegovina:Bosnia bosnia_and_herzegovina:Bosnia botswana:Botswana brazil:Brazil
        britain:United_Kingdom brunei:Brunei bulgaria:Bulgaria burkina_faso:Burkina_Faso
        burma:Myanmar burundi:Burundi byelorussia:Belarus cabo_verde:Cape_Verde cambodia:Cambodia
        cameroon:Cameroon canada:Canada cape_verde:Cape_Verde catalonia:Catalonia
        central_african_republic:Central_African_Republic ceylon:Sri_Lanka chad:Chad
        chechnya:Chechnya chile:Chile china:China colombia:Colombia communist_china:China
        comoros:Comoros congo:Congo congo-brazzaville:Congo
        congo-kinshasa:Democratic_Republic_of_Congo costa_rica:Costa_Rica cote_d'ivoire:Ivory_Coast
        crimea:Crimea croatia:Croatia cuba:Cuba cyprus:Cyprus czech_republic:Czech_Republic
        czechia:Czech_Republic czechoslovakia:Czechoslovakia
        democratic_people's_republic_of_korea:North_Korea
        democratic_republic_of_congo:Democratic_Republic_of_Congo
        democratic_republic_of_the_congo:Democratic_Republic_of_Congo denmark:Denmark
        djibouti:Djibouti dominica:Dominica dominican_republic:Dominican_Republic
        east_germany:East_Germany east_timor:East_Timor ecuador:Ecuador egypt:Egypt
        el_salvador:El_Salvador england:England equatorial_guinea:Equatorial_Guinea eritrea:Eritrea
        estonia:Estonia eswatini:Eswatini ethiopia:Ethiopia faroe_islands:Faroe_Islands
        federal_republic_of_germany:Germany fiji:Fiji finland:Finland france:France
        french_republic:France gabon:Gabon gambia:Gambia georgia:Georgia
        german_democratic_republic:East_Germany germany:Germany ghana:Ghana
        great_britain:United_Kingdom greece:Greece greenland:Greenland grenada:Grenada
        guatemala:Guatemala guinea:Guinea guinea-bissau:Guinea-Bissau guyana:Guyana haiti:Haiti
        holland:Netherlands honduras:Honduras hong_kong:Hong_Kong hungary:Hungary iceland:Iceland
        india:India indonesia:Indonesia iran:Iran iraq:Iraq ireland:Ireland
        islamic_republic_of_iran:Iran israel:Israel italy:Italy ivory_coast:Ivory_Coast
        jamaica:Jamaica japan:Japan jordan:Jordan kampuchea:Cambodia kazakhstan:Kazakhstan
        kenya:Kenya kingdom_of_saudi_arabia:Saudi_Arabia kiribati:Kiribati kosovo:Kosovo
        kuwait:Kuwait kyrgyzstan:Kyrgyzstan laos:Laos latvia:Latvia lebanon:Lebanon lesotho:Lesotho
        liberia:Liberia libya:Libya liechtenstein:Liechtenstein lithuania:Lithuania
        luxembourg:Luxembourg macedonia:North_Macedonia madagascar:Madagascar malawi:Malawi
        malaysia:Malaysia maldives:Maldives mali:Mali malta:Malta marshall_islands:Marshall_Islands
        mauritania:Mauritania mauritius:Mauritius mexico:Mexico micronesia:Micronesia
        moldavia:Moldova moldova:Moldova monaco:Monaco mongolia:Mongolia montenegro:Montenegro
        morocco:Morocco mozambique:Mozambique myanmar:Myanmar namibia:Namibia nauru:Nauru
        nepal:Nepal netherlands:Netherlands new_zealand:New_Zealand nicaragua:Nicaragua niger:Niger
        nigeria:Nigeria north_korea:North_Korea north_macedonia:North_Macedonia
        northern_ireland:Northern_Ireland norway:Norway oman:Oman pakistan:Pakistan palau:Palau
        palestine:Palestine palestinian_territories:Palestine panama:Panama
        papua_new_guinea:Papua_New_Guinea paraguay:Paraguay people's_republic_of_china:China
        peru:Peru philippines:Philippines poland:Poland portugal:Portugal puerto_rico:Puerto_Rico
        qatar:Qatar republic_of_congo:Congo republic_of_ireland:Ireland
        republic_of_korea:South_Korea rhodesia:Zimbabwe romania:Romania rumania:Romania
        russia:Russia russian_federation:Russia rwanda:Rwanda saint_lucia:St._Lucia samoa:Samoa
        san_marino:San_Marino sao_tome_and_principe:Sao_Tome_and_Principe saudi_arabia:Saudi_Arabia
        scotland:Scotland senegal:Senegal serbia:Serbia seychelles:Seychelles
        sierra_leone:Sierra_Leone singapore:Singapore slovak_republic:Slovakia slovakia:Slovakia
        slovenia:Slovenia solomon_islands:Solomon_Islands somalia:Somalia somaliland:Somaliland
        south_africa:South_Africa south_korea:South_Korea south_ossetia:South_Ossetia
        south_sudan:South_Sudan soviet_union:Soviet_Union spain:Spain sri_lanka:Sri_Lanka
        st_kitts_and_nevis:St._Kitts_and_Nevis st_lucia:St._Lucia
        st_vincent_and_the_grenadines:St._Vincent_and_the_Grenadines sudan:Sudan suriname:Suriname
        swaziland:Eswatini sweden:Sweden switzerland:Switzerland syria:Syria
        syrian_arab_republic:Syria taiwan:Taiwan tajikistan:Tajikistan tanzania:Tanzania
        thailand:Thailand tibet:Tibet timor-leste:East_Timor timor_leste:East_Timor togo:Togo
        tonga:Tonga trinidad_and_tobago:Trinidad_and_Tobago tunisia:Tunisia turkey:Turkey
        turkiye:Turkey turkmenistan:Turkmenistan tuvalu:Tuvalu uganda:Uganda ukraine:Ukraine
        union_of_soviet_socialist_republics:Soviet_Union united_arab_emirates:United_Arab_Emirates
        united_kingdom:United_Kingdom united_states:United_States
        united_states_of_america:United_States uruguay:Uruguay uzbekistan:Uzbekistan vanuatu:Vanuatu
        vatican_city:Vatican_City venezuela:Venezuela viet_nam:Vietnam vietnam:Vietnam wales:Wales
        west_germany:West_Germany western_sahara:Western_Sahara yemen:Yemen yugoslavia:Yugoslavia
        zaire:Democratic_Republic_of_Congo zambia:Zambia zimbabwe:Zimbabwe
        """)
}
