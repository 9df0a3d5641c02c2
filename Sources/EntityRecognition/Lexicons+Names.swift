import Articles

extension Lexicons {
    /// Names that are common knowledge (weapons, vehicles, ships and aircraft among them), with the
    /// letter of their kind, and the first-level divisions of countries of GeoNames (CC BY 4.0), by
    /// way of the world-cities data set.
    static let names = WordTable(
        """
        'asir_region:L 49ers:O a.c._milan:O aargau:L abai_region:L abc_news:O aberdeen_fc:O
        abia_state:L abidjan_autonomous_district:L aborigine:G aborigines:G abrams:P abseron:L
        abyan_governorate:L ac_fiorentina:O ac_milan:O accenture:O aceh:L ad_dakhiliyah:L
        ad_dhahirah:L adamaoua:L adamawa:L additional_protocol:W adidas:O adiyaman_province:L
        adjara:L admiral_kuznetsov:P adobe:O adriatic:L adygeya_republic:L aegean:L aegis_ashore:P
        aegis_combat_system:P aek_athens:O aeroflot:O afar:L africa:L african:G african_american:G
        african_americans:G african_development_bank:O african_national_congress:O african_union:O
        africans:G afrikaans:G afrikaner:G afrikaners:G afro:G afyonkarahisar_province:L agdam:L
        agder:L agence_france-presse:O agence_france_presse:O agent_orange:P aghjabadi_rayon:L
        agni_missile:P agriculture_department:O agsu_district:L ahafo:L ahal:L aichi:L aig:O
        air_corps:O air_force:O air_france:O airbnb:O airbus:O airbus_a320:P airbus_a330:P
        airbus_a380:P airtel:O ajax:O ajax_amsterdam:O ajinomoto:O ajloun:L akatsiya:P akershus:L
        akwa_ibom_state:L al-ahly:O al-ahram:O al-akhbar:O al-arabiya:O al-hasakah:L al-hayat:O
        al-hilal:O al-ittihad:O al-jazeera:O al-khalid_tank:P al-manar:O al-nassr:O al-qadisiyah:L
        al-qaeda:O al-qaida:O al-qassim_region:L al-quds_al-arabi:O al-shabaab:O al-shabab:O
        al-shahaniya:L al_arabiya:O al_asimah:L al_bahah_region:L al_batinah_north:L
        al_batinah_south:L al_buraimi:L al_butnan:L al_daayen:L al_jabal_al_akhdar:L al_jafarah:L
        al_jahra_governorate:L al_jawf_region:L al_jazeera:O al_jazirah:L al_jufrah:L al_khor:L
        al_kufrah:L al_manar:O al_marqab:L al_mayadeen:O al_qaeda:O al_qaida:O al_wahat:L alabama:L
        alagoas:L alajuela_province:L alaotra_mangoro:L alaska:L alaves:O alawite:G alawites:G
        alba_county:L alberta:L alborz_province:L alcatel:O alcatel-lucent:O alcoa:O ali_sabieh:L
        alibaba:O alibori:L alitalia:O all_blacks:O allianz:O alligator_helicopter:P allstate:O
        almaty_region:L alouette:P alphabet_inc:O alps:L alstom:O alta_verapaz:L altai_krai:L
        alto_parana_department:L altria:O amambay_department:L amanat_alasimah:L amapa:L amazon:O
        amazon_river:L amazonas:L amazonas_department:L american_airlines:O
        american_bar_association:O american_civil_liberties_union:O american_express:O
        american_medical_association:O americas:L amgen:O amhara:G amharic:G ammochostos:L amnesty:O
        amnesty_international:O amoron'i_mania:L amur_oblast:L an_giang:L an_nuqat_al_khams:L
        anaheim_ducks:O analamanga:L analanjirofo:L anambra:L anbar:L ancash:L andalusia:L
        andaman_and_nicobar:L andean_community:O anderlecht:O andes:L andhra_pradesh:L
        andijan_region:L android:P androy:L ang_thong:L angels_baseball:O anglican:G anglicans:G
        anglo_american:O anheuser-busch:O anhui:L anjouan:L anosy:L ansa_news_agency:O anseba:L
        antara:O antarctica:L antioquia:L anzoategui:L aon:O aosta_valley:L apache:P apaches:P
        apollo_11:P apollo_13:P appenzell_ausserrhoden:L apple:O apulia:L apure:L
        apurimac_department:L aqmola:L arab:G arab_league:O arab_monetary_fund:O arab_spring:E
        arabian_gulf:L arabian_peninsula:L arabic:G arabs:G arad_county:L aragatsotn:L aragua:L
        aramco:O arauca_department:L araucania:L arcelormittal:O archer_howitzer:P arctic:L
        arctic_ocean:L ardabil_province:L arges:L ariana_governorate:L ariane_5:P ariba:O
        arica_y_parinacota_region:L ariete:P arizona:L arizona_cardinals:O arizona_diamondbacks:O
        arjun_tank:P arkansas:L arkhangai_province:L arkhangelskaya:L armata:P army:O
        arrow_missile:P arsenal:O artibonite:L arunachal_pradesh:L as_monaco:O as_roma:O
        asahi_shimbun:O asda:O ashanti:L asharq_al-awsat:O asia:L asia-pacific:L
        asia-pacific_economic_cooperation:O asian:G asian_development_bank:O asians:G aspirin:P
        assaba:L assam:L associated_newspapers:O associated_press:O astellas:O aston_villa:O
        astrakhan_oblast:L astrazeneca:O astros_rocket:P asturias:L asyut:L at&t:O atacama:L
        atacms:P atakora:L atalanta:O athletic_bilbao:O atlanta_braves:O atlanta_falcons:O
        atlanta_hawks:O atlanta_journal-constitution:O atlantic:L atlantic_ocean:L atlantico:L
        atlantida_department:L atlantique:L atletico_madrid:O atomic_energy_organization_of_iran:O
        atsimo-andrefana:L atsimo-atsinanana:L atsinanana:L attica:L atyrau_oblisi:L audi:O
        auschwitz:L australasia:L australian_capital_territory:L
        autonomous_region_in_muslim_mindanao:L auxerre:O avangard:P avenger_air_defense:P aviva:O
        awami_league:O awdal:L axa:O axel_springer:O ayeyarwady:L aymara:G aysen:L az_alkmaar:O
        azad_kashmir:L azores:L azua_province:L azuay:L ba'ath_party:O baalbek-hermel_governorate:L
        baath_party:O babil:L bacau_county:L bacs-kiskun:L badakhshan:L baden-wurttemberg:L
        badger_bomber:P badghis:L bagmati_province:L bago_region:L bahia:L bain_capital:O
        baja_california:L baja_california_sur:L baja_verapaz:L baker_hughes:O baladiyat_ad_dawhah:L
        baladiyat_ar_rayyan:L balearic_islands:L bali:L balkan:G balkans:L baloch:G balochistan:L
        balqa:L baltic:L baltic_sea:L baltics:L baltimore_orioles:O baltimore_ravens:O baluch:G
        baluchistan:L bamingui-bangoran:L banaadir:L bandvagn:P bangalore_torpedo:P banghazi:L
        bangka-belitung_islands:L bangkok_post:O bangladesh_nationalist_party:O
        bank_for_international_settlements:O bank_of_america:O bank_of_china:O bank_of_england:O
        bank_of_france:O bank_of_japan:O bank_of_tokyo-mitsubishi:O banska_bystrica_region:L
        banteay_meanchey:L banten:L baoruco_province:L baptist:G baptists:G barahona_province:L
        baranya:L barcelona_fc:O barclays:O barh_el_gazel:L baringo:L barings:O barisal_division:L
        bas-congo:L bas-sassandra_district:L bas-uele:L basel-city:L basel-landschaft:L basf:O
        bashkortostan_republic:L basij:O basilicate:L basque:G basque_country:L basques:G
        basse-kotto:L bastion_missile:P batha:L baucau:L bavaria:L bavarian:G bay_of_bengal:L
        bay_of_plenty:L bayan-oelgii_province:L bayankhongor:L bayburt_province:L bayelsa_state:L
        bayer:O bayer_leverkusen:O bayern:O bayern_munich:O bayraktar:P bazooka:P bbc_news:O
        bear_bomber:P bear_stearns:O bechtel:O bedouin:G bedouins:G beheira:L beidou:P
        beja_governorate:L bekaa:L bekes_county:L belait:L belgorod_oblast:L belize_district:L
        ben_arous_governorate:L bender_municipality:L benfica:O bengali:G bengo:L beni_department:L
        beni_mellal-khenifra:L beni_suweif:L benue_state:L berat_county:L berber:G berbers:G
        beretta_pistol:P bergepanzer:P berkshire_hathaway:O bertelsmann:O besiktas:O betis:O
        betsiboka:L beverly_hills:L beylaqan:L bharatiya_janata_party:O bhp:O bhp_billiton:O
        biafra:L bible:P bicol_region:L bihar:L bihor_county:L bilasuvar_district:L bild:O
        bill_of_rights:W bingoel:L binshangul_gumuz:L biobio:L bioko_norte:L birmingham_city:O
        bismarck:P bistrita-nasaud_county:L bitcoin:P bizerte_governorate:L bjelovar-bilogora:L
        black_caps:O black_hawk:P black_hawks:P black_panther_party:O black_panthers:O black_sea:L
        blackberry:O blackburn_rovers:O blackhawks:O blackjack_bomber:P blackrock:O blackstone:O
        blekinge:L bloc_quebecois:O bloomberg:O bloomberg_news:O blue_nile:L bnp_paribas:O
        boaco_department:L bobonaro:L boca_juniors:O bocas_del_toro_province:L boeing:O
        boeing_737_max:P boeing_747:P boeny:L bogota_d.c:L bohdana:P boke_region:L bokeo:L
        boko_haram:O bolikhamsai:L bolshevik:G bolsheviks:G bolton_wanderers:O bombardier:O
        bomi_county:L bonaire:L bong_county:L bongolava:L bono_east:L booker_prize:P
        boqueron_department:L border_patrol:O borgou:L borisoglebsk-2:P borkou:L borneo:L
        borno_state:L borough_of_arima:L borsod-abauj-zemplen:L borussia_dortmund:O
        borussia_moenchengladbach:O bosch:O bosphorus:L bosporus:L boston_bruins:O boston_celtics:O
        boston_globe:O boston_red_sox:O botafogo:O botosani_county:L boucle_du_mouhoun:L bouenza:L
        bougainville:L boumerdes:L bourgogne:L bouygues:O boxer_armoured_vehicle:P boyaca:L
        bradley_fighting_vehicle:P brahmos:P braila_county:L brakna:L brasov_county:L
        bratislava_region:L bren_gun:P brewers:O brexit:E bridgestone:O brimstone_missile:P
        bristol-myers_squibb:O british_airways:O british_columbia:L british_gas:O
        british_petroleum:O british_steel:O british_telecom:O brittany:L broadcom:O brod-posavina:L
        broncos:O bronx:L brookings_institution:O brooklyn:L bruins:O brunei-muara_district:L
        brussels_capital:L bryansk_oblast:L btr-d:P btr-mdm:P buccaneers:O buddhist:G buddhists:G
        bueng_kan:L buenos_aires_f.d:L buffalo_bills:O buffalo_sabres:O bujumbura_mairie:L
        bujumbura_rural:L buk:P buk_missile:P bulava:P bundesbank:O bundesliga:E bundesrat:O
        bundestag:O bundeswehr:O bungoma_county:L bureau_of_investigation:O burgenland:L
        burger_king:O buriram:L bursa_province:L bururi:L buryatiya_republic:L bushmaster:P
        bushmaster_armoured_vehicle:P busia_county:L business_week:O businessweek:O buskerud:L
        buzau_county:L buzzfeed:O bytedance:O caaguazu_department:L cabinet:O
        cabo_delgado_province:L cadbury:O caesar_howitzer:P cagayan_valley:L caixabank:O
        cajamarca_department:L calabarzon:L calarasi_county:L caldas_department:L calgary_flames:O
        california:L californian:G californians:G cambridge_university:O camp_david_accords:W
        campania:L can_tho_city:L canadiens:O canar:L canary_islands:L canberra_bomber:P cankuzo:L
        cantabria:L cantonese:G canucks:O cao_bang_province:L capcom:O capitol_hill:O caqueta:L
        carabobo:L caraga:L caras-severin_county:L carazo_department:L cardiff_city:O caribbean:L
        caricom:O carinthia:L carl_gustaf:P carlsbad_region:L carlsberg:O carlyle_group:O
        carnegie_endowment:O carolina_hurricanes:O carolina_panthers:O carrefour:O
        cartago_province:L casablanca-settat:L casanare_department:L cascades_region:L caspian:L
        caspian_sea:L cassini_probe:P casspir:P castille-la_mancha:L castille_and_leon:L
        caterpillar:O cathay_pacific:O catholic:G catholics:G cato_institute:O cauca_department:L
        caucasian:G caucasus:L cavaliers:O cayo_district:L cbs_news:O ceara:L celta_vigo:O celtic:O
        celtics:O centar_zhupa:L central_africa:L central_aimak:L central_america:L central_asia:L
        central_bank_of_russia:O central_bohemia:L central_committee:O central_darfur:L
        central_equatoria:L central_ethiopia_regional_state:L central_europe:L central_finland:L
        central_greece:L central_intelligence_agency:O central_java:L central_jutland:L
        central_kalimantan:L central_luzon:L central_macedonia:L central_ostrobothnia:L
        central_papua:L central_serbia:L central_sulawesi:L central_visayas:L centrale:L
        centre-est:L centre-nord:L centre-ouest:L centre-sud:L centre-val_de_loire:L centrica:O
        centurion_tank:P cerro_largo:L cesar_department:L cesis_municipality:L cessna:P chaco:L
        chagang:L chaharmahal_and_bakhtiari:L chalatenango_department:L challenger_tank:P
        champasak_province:L champions_league:E chang'e:P chargers:O chari-baguirmi:L
        charles_de_gaulle_carrier:P charlotte_hornets:O charter_of_the_united_nations:W
        chase_manhattan:O chatham_house:O chavista:G chelsea:O chennai_super_kings:O
        chernihiv_oblast:L chernobyl:L chevron:O chhattisgarh:L chiapas:L chicago_bears:O
        chicago_blackhawks:O chicago_bulls:O chicago_cubs:O chicago_sun-times:O chicago_tribune:O
        chicago_white_sox:O chieftain_tank:P chimborazo_province:L china_daily:O
        chinandega_department:L chinook:P chinooks:P chiriqui_province:L chisinau_municipality:L
        chittagong:L choco:L choluteca_department:L chontales_department:L christian:G
        christian_democratic_union:O christian_democrats:O christian_science_monitor:O
        christian_social_union:O christians:G chrysler:O chubut:L chukha:L chukotka:L
        chungcheongnam-do:L chuquisaca_department:L church_of_england:O church_of_scotland:O
        chuvash_republic:L chuy_region:L ciba-geigy:O ciego_de_avila_province:L
        cienfuegos_province:L cigna:O cincinnati_bengals:O cincinnati_reds:O citibank:O citic:O
        citigroup:O citigroup_inc:O citroen:O city_of_francistown:L civil_war:E clarendon:L clarin:O
        claymore_mine:P cleveland_browns:O cleveland_cavaliers:O cleveland_indians:O club_america:O
        club_brugge:O cluj_county:L cnbc:O cnooc:O coahuila:L coast_guard:O cobra_helicopter:P
        coca-cola:O cocle:L coinbase:O cojedes:L cold_war:E colgate-palmolive:O collines:L
        colon_department:L colorado:L colorado_avalanche:O colorado_rockies:O colts:O
        columbia_university:O columbus_blue_jackets:O comayagua_department:L comcast:O comesa:O
        commerce_department:O commerzbank:O committee_to_protect_journalists:O commons:O
        commonwealth_of_independent_states:O communist:G communist_party:O
        communist_party_of_china:O communists:G comoe_district:L concorde:P congress:O
        congress_party:O congressional_budget_office:O connacht:L connecticut:L conoco:O
        conocophillips:O conservative_party:O conservatives:G constanta_county:L constitution:W
        constitutional_court:O continental_airlines:O copan_department:L copperbelt:L copt:G
        coptic:G coptic_church:O copts:G coquimbo_region:L cordillera:L cordillera_department:L
        corinthians:O cornell:O cornell_university:O cornwall:L corolla:P corriere_della_sera:O
        corsica:L cortes:O cortes_department:L cossack:G cossacks:G costco:O cotopaxi:L
        council_of_europe:O council_on_foreign_relations:O county_of_osijek-baranja:L
        court_of_appeal:O court_of_arbitration_for_sport:O cova_lima:L covasna_county:L
        coventry_city:O credit_agricole:O credit_lyonnais:O credit_suisse:O creole:G crete:L
        crimea:L croat:G croats:G crotale:P cruzeiro:O crystal_palace:O cuanza_norte:L
        cuban_missile_crisis:E cubango:L cubs:O cundinamarca:L cunene:L cuscatlan:L cuvette:L
        cuzco_department:L cvs:O da_nang_city:L dadra_and_nagar_haveli_and_daman_and_diu:L daesh:O
        daewoo:O dagestan:L daily_express:O daily_mail:O daily_mirror:O daily_nation:O daily_star:O
        daily_telegraph:O daimler:O daimler-benz:O daimlerchrysler:O dak_lak:L dakahlia:L
        dakhlet_nouadhibou:L dalarna:L dallas_cowboys:O dallas_mavericks:O dallas_stars:O
        damascus_governorate:L dambovita_county:L danone:O danube:L dar_es_salaam_region:L daraa:L
        dardanelles:L darfur:L darhan_uul:L dari:G dassault:O davao_region:L david's_sling:P davos:E
        daykundi:L dayton_accords:W dayton_agreement:W debenhams:O debub:L deccan_herald:O dededo:L
        defense_department:O delaware:L delchevo:L dell:O deloitte:O delta_air_lines:O
        delta_amacuro:L demerara-mahaica:L democrat:G democratic:G democratic_party:O
        democratic_progressive_party:O democratic_unionist_party:O democrats:G denguele_district:L
        dentsu:O denver_broncos:O denver_nuggets:O deportivo_la_coruna:O der_spiegel:O
        detroit_free_press:O detroit_lions:O detroit_pistons:O detroit_red_wings:O detroit_tigers:O
        deutsche_bahn:O deutsche_bank:O deutsche_boerse:O deutsche_post:O deutsche_telekom:O
        deutsche_welle:O dhaka_division:L dhi_qar:L dhofar:L diageo:O diamondbacks:O diber_county:L
        didi:O die_welt:O die_zeit:O diego_martin_regional_corporation:L diet:O digital_equipment:O
        dili_municipality:L dinamo_zagreb:O diourbel_region:L disney:O district_of_columbia:L
        distrito_federal:L diyala:L diyarbakir_province:L djibloho:L djurgarden:O dnipropetrovsk:L
        doctors_without_borders:O dodgers:O dolj:L donbas:L donbass:L dong_nai:L dong_thap:L donga:L
        dongfeng:P dortmund:O dosso_region:L dow_chemical:O dow_jones:O downing_street:O
        draa-tafilalet:L draken:P dreamliner:P dreamliners:P dreamworks:O drenthe:L dresdner_bank:O
        drug_enforcement_administration:O druze:G duarte_province:L dubrovnik-neretva:L duhok:L
        duma:O dupont:O durazno_department:L durres_county:L dynamo_kiev:O dynamo_kyiv:O
        dynamo_moscow:O dzabkhan:L eagle_fighter:P east_africa:L east_african_community:O
        east_aimak:L east_asia:L east_azerbaijan:L east_berbice-corentyne:L east_china_sea:L
        east_gobi_aymag:L east_java:L east_kalimantan:L east_kasai:L east_kazakhstan:L
        east_macedonia_and_thrace:L east_new_britain_province:L east_nusa_tenggara:L
        east_sepik_province:L eastern_cape:L eastern_darfur:L eastern_equatoria:L eastern_europe:L
        eastern_visayas:L eastman_kodak:O easyjet:O ebay:O ebonyi_state:L
        economic_community_of_west_african_states:O edf:O edmonton_oilers:O edo_state:L
        education_department:O ehime:L eintracht_frankfurt:O ekiti_state:L el_mghair:L el_mundo:O
        el_oro:L el_pais:O el_paraiso_department:L el_seibo:L el_tarf:L el_universal:O
        elbasan_county:L electrolux:O electronic_arts:O eli_lilly:O emad_missile:P embraer:O
        embraer_jet:P embu_county:L emilia-romagna:L emirates_airline:O emmy:P enel:O
        energy_department:O english:G english_channel:L eni:O enlightenment:E ennedi-est:L
        ennedi-ouest:L enola_gay:P enron:O enugu_state:L environmental_protection_agency:O epirus:L
        equateur:L ericsson:O ermera:L ernst_&_young:O escaldes-engordany:L espaillat_province:L
        espanyol:O espirito_santo:L essex:L esteli_department:L estuaire:L ethereum:P etihad:O
        euphrates:L eurofighter:P euronews:O euronext:O europa_league:E europe:L european:G
        european_central_bank:O european_commission:O european_court_of_human_rights:O
        european_court_of_justice:O european_parliament:O european_space_agency:O european_union:O
        european_union_commission:O europeans:G europol:O eurostat:O eurovision:E evangelical:G
        evening_standard:O everest:L evergrande:O everton:O exocet:P exocets:P export-import_bank:O
        extremadura:L exxon:O exxonmobil:O facebook:O fagot_missile:P faiyum:L falcon_9:P
        falcon_heavy:P fannie_mae:O far_east:L farabundo_marti_national_liberation_front:O fars:O
        farsi:G faryab:L fatah:O fateh-110:P fc_barcelona:O fc_porto:O fed:O
        federal_aviation_administration:O federal_bureau_of_investigation:O
        federal_communications_commission:O federal_election_commission:O federal_reserve:O
        federal_reserve_board:O federal_security_service:O federal_trade_commission:O fedex:O
        fejer:L fenerbahce:O fennek:P ferrari:O ferrero:O fes-meknes:L feyenoord:O fianna_fail:O
        fiat:O fidesz:O fier_county:L fighting_falcon:P financial_times:O fine_gael:O finnmark:L
        fiorentina:O first_amendment:W first_world_war:E fishbed:P fitch:O fitovinany_region:L
        flacq:L flamengo:O flemish:G flevoland:L flipkart:O flores_department:L florida:L
        florida_marlins:O florida_panthers:O fluminense:O fokker_jet:P folha_de_s.paulo:O
        folketing:O fonterra:O food_and_agriculture_organization:O food_and_drug_administration:O
        forbes:O ford:O ford_transit:P foreign_office:O forpost:P forza_italia:O fox_news:O foxbat:P
        foxconn:O foxhound:P francisco_morazan_department:L frankfurter_allgemeine_zeitung:O
        freddie_mac:O free_democrats:O free_syrian_army:O freedom_house:O freedom_party:O frelimo:O
        french_revolution:E fretilin:O friesland:L friuli_venezia_giulia:L frogfoot:P
        front_national:O fujian:L fujifilm:O fujitsu:O fukien:L fukushima:L fulham:O
        fuzuli_district:L gabes_governorate:L gaelic:G gaevleborg:L gagauzia:L galatasaray:O
        galati_county:L galaxy_transport:P galguduud:L galil:P galileo_satellite:P gandaki_pradesh:L
        ganges:L gangwon-do:L ganja_city:L gansu:L gap_inc:O garissa_county:L garuda_indonesia:O
        gash-barka:L gatwick:L gauteng:L gaz_tigr:P gaza:L gaza_province:L gaza_strip:L gazan:G
        gazans:G gazelle_helicopter:P gazprom:O gazprombank:O gegharkunik:L gelderland:L genentech:O
        general_assembly:O general_dynamics:O general_electric:O general_mills:O general_motors:O
        general_re:O geneva_convention:W geneva_conventions:W georgetown_university:O gepard:P
        geran:P gestapo:O ghana_news_agency:O gharbia:L ghauri_missile:P ghowr:L gia_lai:L
        giatsint-b:P giatsint-s:P gilan_province:L gilbert_islands:L gilgit-baltistan:L gillette:O
        giurgiu_county:L gjakova:L gjien_bien_province:L gjirokaster_county:L glaxo_wellcome:O
        glaxosmithkline:O glencore:O global_hawk:P global_times:O globemaster:P glock:P glonass:P
        gmail:P goeycay:L goh-djiboua:L goias:L golan:L golan_heights:L golden_dawn:O
        golden_state_warriors:O goldman_sachs:O golkar:O gombe_state:L good_friday_agreement:W
        goodyear:O google:O gorgol:L gorj_county:L gorno-badakhshan:L gotland:L
        government_accountability_office:O govi-altai_province:L goygol_rayon:L grad_rocket:P
        grad_rockets:P grad_skopje:L grammy:P granada_department:L grand'anse:L grand_bassa_county:L
        grand_est:L grand_gedeh_county:L grand_prix:E grande_comore:L granma_province:L
        grasshoppers_zurich:O great_depression:E great_war:E greater_accra:L greater_poland:L
        green_bay_packers:O green_party:O greenpeace:O gremio:O gripen:P grisons:L grodnenskaya:L
        gros-islet:L grupo_bimbo:O guadalcanal_province:L guam:L guanacaste_province:L guangdong:L
        guangxi:L guantanamo:L guantanamo_bay:L guantanamo_province:L guardian:O guarico:L
        guaviare_department:L guayas:L gucci:O guelmim-oued_noun:L guemueshane_province:L guera:L
        guidimaka:L guinness:O guizhou:L gujarat:L gujarati:G gulf:L gulf_cooperation_council:O
        gulf_news:O gulf_of_aden:L gulf_of_mexico:L gulf_war:E gulfstream:P gunma:L guyane:L
        gvozdika:P gyeonggi-do:L gyeongsangbuk-do:L gyeongsangnam-do:L gyor-moson-sopron:L gypsy:G
        ha'il_region:L ha_tinh_province:L haaretz:O hachette:O hadjer-lamis:L hai_phong:L hainan:L
        hajdu-bihar:L halifax_bank:O halland:L halliburton:O hama:L hamadan_province:L hamas:O
        hamas_government:O hamburg_sv:O hamilton_city:L hamlet:P handelsblatt:O hanjin:O
        haqqani_network:O harghita_county:L harjumaa:L harlem:L harlequins:O harley-davidson:O
        harop:P harpoon_missile:P harpy_drone:P harvard:O harvard_university:O haryana:L hasbro:O
        hatay:L hatf_missile:P hato_mayor_province:L hausa:G haut-katanga:L haut-lomami:L
        haut-mbomou:L haut-ogooue:L haut-uele:L haute-kotto:L hauts-bassins:L hauts-de-france:L
        havoc_helicopter:P hawaii:L hawk_missile:P hawk_trainer:P hawke's_bay_region:L hawkeye:P
        haz-zabbar:L hazara:G hazaras:G health_ministry:O heart_of_midlothian:O heathrow:L hebei:L
        hebrew:G heilongjiang:L heineken:O heinz:O hellfire:P hellfire_missile:P helmand:L henan:L
        hentiy:L herat:L hercules:P heredia_province:L heritage_foundation:O hermanas_mirabal:L
        hermes_drone:P hermes_international:O heron_drone:P hershey:O hertha_berlin:O heves_county:L
        hewlett-packard:O hezb-i-islami:O hezbollah:O hhohho_region:L hibernian:O high_court:O
        highland_papua:L hiiraan:L hilton_hotels:O hilux:P himachal_pradesh:L himalayas:L himars:P
        hind_helicopter:P hindi:G hindu:G hindus:G hindustan_times:O hip_helicopter:P hiroshima:L
        hispanic:G hispanics:G hitachi:O hizb_ut-tahrir:O hizballah:O hizbollah:O hizbullah:O
        hmmwv:P hodh_ech_chargi:L hodh_el_gharbi:L hoechst:O hokkaido:L holguin_province:L
        hollywood:L holocaust:E holy_see:O homa_bay_county:L home_depot:O home_office:O
        homyel'_voblasc':L honda:O honeywell:O hormozgan:L hormuz:L horn_of_africa:L
        hornet_fighter:P houaphan:L house_of_commons:O house_of_lords:O house_of_representatives:O
        houston_astros:O houston_chronicle:O houston_oilers:O houston_rockets:O houthi:G
        houthi_movement:O houthis:G hovd:L hradec_kralove_region:L huanuco_department:L huawei:O
        hubble:P hubble_space_telescope:P hubei:L huddersfield_town:O huey_helicopter:P huila:L
        huila_department:L hull_city:O human_rights_watch:O humvee:P humvees:P hunan:L
        hunedoara_county:L hurriyet:O hutchison_whampoa:O hutu:G hutus:G hwasong:P hyde_park:L
        hyogo:L hyundai:O ialomita_county:L iasi_county:L ibb_governorate:L ibercaja:O iberdrola:O
        iberia:L icahn_enterprises:O ida-virumaa:L idaho:L ifk_gothenburg:O igbo:G igla:P ihorombe:L
        ikea:O il-mosta:L il_sole_24_ore:O ilam_province:L ile-de-france:L iles_du_vent:L ilfov:L
        illinois:L ilocos:L imbabura:L imereti:L imisli:L imo_state:L imperial_tobacco:O inchiri:L
        independent_television_news:O indian_army:O indian_express:O indian_national_congress:O
        indian_ocean:L indiana:L indiana_pacers:O indianapolis_colts:O inditex:O
        industrial_revolution:E infineon:O infosys:O ing_groep:O ingushetiya_republic:L
        inhambane_province:L inkatha_freedom_party:O inner_mongolia:L innlandet:L instagram:P
        intel:O inter-american_court_of_human_rights:O inter-american_development_bank:O
        inter-services_intelligence:O inter_milan:O interahamwe:O interfax:O interior_department:O
        internal_revenue_service:O international_air_transport_association:O
        international_atomic_energy:O international_atomic_energy_agency:O
        international_committee_of_the_red_cross:O international_court_of_justice:O
        international_cricket_council:O international_criminal_court:O international_crisis_group:O
        international_energy_agency:O international_labour_organization:O
        international_monetary_fund:O international_olympic_committee:O
        international_organization_for_migration:O international_rescue_committee:O
        international_space_station:P internazionale:O interpol:O intibuca_department:L intifada:E
        inuit:G ionian_islands:L iowa:L ipad:P iphone:P ipswich_town:O iran-contra:E iraq_war:E
        iris-t:P irish_republican_army:O irish_times:O irkutsk_oblast:L iron_dome:P isiolo_county:L
        iskander:P iskander-m:P isla_de_la_juventud:L islamic:G islamic_jihad:O islamic_revolution:E
        islamic_salvation_front:O islamic_state:O islamist:G islamists:G ismayilli_district:L
        issyk-kul:L istria:L itapua:L itar:O itar-tass:O itasy:L itn:O itochu:O ituri:L
        ivanovo_oblast:L ivorian:G iwate:L izabal_department:L izmir_province:L izvestia:O
        izvestiya:O j.p._morgan:O j_sainsbury:O jabal_al_gharbi:L jacksonville_jaguars:O jaemtland:L
        jaguar_fighter:P jaguar_land_rover:O jain_irrigation:O jaish-e-mohammed:O jakarta_post:O
        jalal-abad_region:L jalisco:L jamaat-e-islami:O jambi:L jammu_and_kashmir:L janata_dal:O
        japan_airlines:O japan_times:O jardine_matheson:O jasz-nagykun-szolnok:L java:L javanese:G
        javelin_missile:P javelins:P jazan_region:L jd.com:O jeju-do:L jekabpils_municipality:L
        jemaah_islamiyah:O jendouba_governorate:L jeollabuk-do:L jeollanam-do:L jerash:L
        jerusalem_post:O jesuit:G jesuits:G jew:G jewish:G jewish_autonomous_oblast:L jews:G
        jharkhand:L jiangsu:L jigawa_state:L jinotega_department:L jizzakh_region:L jobbik:O
        joenkoeping:L johns_hopkins_university:O johnson_&_johnson:O johor:L jonglei:L jowzjan:L
        jp_morgan:O jpmorgan_chase:O judea_and_samaria_area:L jujuy:L julang:P jupiter:L
        justice_and_development_party:O justice_department:O juventus:O k2_black_panther:P
        kaafu_atoll:L kabardino-balkariya_republic:L kachin_state:L kadima:O kaduna_state:L
        kafr_el-sheikh:L kagera:L kainuu:L kaiserslautern:O kaizer_chiefs:O kajiado_county:L
        kakamega_county:L kakheti:L kalashnikov:P kalashnikov_rifle:P kalashnikovs:P kalibr:P
        kaliningrad_oblast:L kalmykiya_republic:L kaluga_oblast:L kamaz:P kamchatka:L
        kampong_speu_province:L kanagawa:L kandahar:L kandal:L kanem:L kangwon-do:L kankan_region:L
        kano_state:L kansas:L kansas_city_chiefs:O kansas_city_royals:O kanta-haeme:L karabakh:L
        karabuek_province:L karachayevo-cherkesiya_republic:L karaganda:L karak:L karakalpakstan:L
        karelia:L karnali_pradesh:L karnataka:L kars_province:L kasai-central:L kashmir:L kashmiri:G
        kasserine_governorate:L katanga:L katavi:L katsina_state:L katyusha:P
        kawasaki_heavy_industries:O kayah_state:L kayin_state:L kebbi:L kebili_governorate:L kedah:L
        kef_governorate:L kelantan:L kelloggs:O kemo:L kent:L kentucky:L kepco:O keppel:O kerala:L
        kerguelen:L kericho_county:L kermanshah_province:L keryneia:L kfc:O kfir:P kgatleng:L
        khakasiya_republic:L khaleej_times:O khammouane_province:L khanty-mansia:L
        khatlon_province:L khmer_rouge:O khoevsgoel_province:L khorramshahr_missile:P khowst:L
        khulna_division:L khuzestan:L khyber_pakhtunkhwa:L kia_motors:O kiambu_county:L kichevo:L
        kie-ntem:L kikuyu:G kilifi_county:L kilimanjaro:L kimberly-clark:O kingfisher_airlines:O
        kinzhal:P kirin:O kirinyaga_county:L kirov_oblast:L kirovohrad:L kisii_county:L
        kisumu_county:L kitui_county:L kivu:L klaipeda_county:L kleiner_perkins:O knesset:O knicks:O
        knight-ridder:O kocaeli:L kodak:O kogi_state:L kohgiluyeh_and_boyer-ahmad:L
        komarom-esztergom:L komatsu:O komi:L kommersant:O kompas:O konkurs:P koprivnica-krizevci:L
        koran:P korce_county:L korea:L korea_herald:O korea_times:O korean:G korean_air:O
        korean_peninsula:L korean_war:E koreans:G kornet:P kosice_region:L kosovo_liberation_army:O
        kostroma_oblast:L kotayk:L kouffo:L kpmg:O krab_howitzer:P kraft:O kraft_foods:O
        krasnodar_krai:L krasnoyarsk_krai:L kremlin:O kronoberg:L ku_klux_klan:O kub-bla:P
        kub_missile:P kuetahya:L kujawsko-pomorskie:L kukes_county:L kunar:L kuomintang:O kurd:G
        kurdamir_district:L kurdish:G kurdistan:L kurdistan_province:L kurdistan_workers_party:O
        kurds:G kurgan_oblast:L kursk_oblast:L kuwait_news_agency:O kuzbass:L kvemo_kartli:L
        kwai_tsing_district:L kwale_county:L kwango:L kwanza_sul:L kwara_state:L kwazulu-natal:L
        kweneng:L kwilu:L kwun_tong_district:L kyiv_city:L kyiv_oblast:L kymenlaakso:L kyodo:O
        kyodo_news:O kyoto_protocol:W l'express:O l'humanite:O l'oreal:O la_altagracia_province:L
        la_guajira_department:L la_libertad_department:L la_liga:E la_nacion:O la_pampa:L
        la_paz_department:L la_repubblica:O la_riviere_anglaise:L la_stampa:O la_vanguardia:O
        laayoune-sakia_el_hamra:L labe_region:L labor_department:O labor_party:O labour:G
        labour_party:O lacs_district:L lada_niva:P ladakh:L lafarge:O laghman:L lagunes_district:L
        lai_chau_province:L laikipia:L lakers:O lam_dong:L lampung:L lancaster_bomber:P
        lancer_bomber:P lancet_drone:P land_cruiser:P land_rover_defender:P lang_son_province:L
        lapland:L larnaka:L las_tunas_province:L lashkar-e-taiba:O latin:G latin_america:L
        latin_american:G latino:G latinos:G lautem:L lavalleja:L lazard:O lazio:L le_figaro:O
        le_monde:O league_of_arab_states:O league_of_nations:O learjet:P lebap:L lech_poznan:O
        leeds_united:O legia_warsaw:O lehman_brothers:O leicester_city:O leinster:L lekoumou:L
        leleka:P lempira_department:L leningradskaya_oblast':L lenovo:O leon_department:L leonardo:O
        leopard:P leribe:L lerik_district:L lesser_poland:L levant:L levi_strauss:O lexus:O
        lezhe_county:L liaoning:L liberal_democratic_party:O liberal_democrats:G liberals:G
        liberec_region:L lidl:O lightning_ii:P liguria:L likouala:L likud:O lim-pende:L
        lima_province:L lima_region:L limburg:L limon_province:L limpopo:L linde:O linux:P
        lipetsk_oblast:L liquica:L lisbon_treaty:W litoral:L littoral:L liverpool_fc:O lloyd's:O
        lloyds:O lobaye:L lockheed:O lockheed_corp:O lockheed_martin:O lodz_voivodeship:L
        lofa_county:L logar:L logitech:O logone_occidental:L logone_oriental:L lok_sabha:O
        lokomotiv_moscow:O lomami:L lombardy:L london_school_of_economics:O london_stock_exchange:O
        londoner:G londoners:G lonmin:O lopburi:L lord's_resistance_army:O lorestan_province:L
        los_angeles_clippers:O los_angeles_daily_news:O los_angeles_dodgers:O los_angeles_galaxy:O
        los_angeles_kings:O los_angeles_lakers:O los_angeles_rams:O los_angeles_times:O
        los_lagos_region:L los_rios:L los_rios_region:L louisiana:L loungnamtha:L lower_austria:L
        lower_juba:L lower_saxony:L lower_shabeelle:L lower_silesia:L lualaba:L luanda_norte:L
        luang_prabang_province:L luapula_province:L lubusz:L lucent:O lucerne:L lufthansa:O
        lufthansa_cargo:O luftwaffe:O lukoil:O lumbini_province:L lunda_sul:L luo:G
        lusaka_province:L lusitania:P lutheran:G lutherans:G luxottica:O luzon:L lvmh:O lyft:O
        lynx_helicopter:P m-atv:P maariv:O maastricht_treaty:W macbeth:P maccabi_haifa:O
        maccabi_tel_aviv:O machakos_county:L macy's:O madang_province:L madhesh:L madhya_pradesh:L
        madre_de_dios:L madriz_department:L maekel:L mafeteng_district:L magadan_oblast:L
        magdalena_department:L maghreb:L magna_carta:W maharashtra:L mahdia_governorate:L
        mai-ndombe:L maine:L mainichi_shimbun:O majlis:O majuro_atoll:L makueni_county:L malay:G
        malays:G malaysia_airlines:O maluku:L malyutka:P mambere:L mambere-kadei:L mamou_region:L
        man_utd:O manabi:L managua_department:L manawatu-wanganui:L manchester_city:O
        manchester_united:O manchester_utd:O manchuria:L mandalay_region:L mandarin:G
        mandera_county:L mandoul:L mangilao:L mangystau:L manhattan:L manicaland:L maniema:L
        manila_times:O manipur:L manitoba:L manyara:L manzini_region:L maoist:G maoists:G maori:G
        maple_leafs:O maputo_city:L maputo_province:L maradi_region:L marakwet_district:L
        maramures:L maranhao:L marathi:G marder:P margibi_county:L maria_trinidad_sanchez:L
        marijampole_county:L mariners:O mariy-el_republic:L markazi:L marks_&_spencer:O
        marks_and_spencer:O maronite:G maronites:G marrakesh-safi:L mars:L marsabit_county:L
        marseille_fc:O martinique:L marubeni:O marxist:G marxists:G maryland:L maryland_county:L
        masaya_department:L maseru_district:L mashonaland_central:L mashonaland_east_province:L
        mashonaland_west:L massachusetts:L mastercard:O masvingo_province:L matabeleland_north:L
        matabeleland_south_province:L matagalpa_department:L matanzas_province:L mato_grosso:L
        mato_grosso_do_sul:L matruh:L matsushita:O mattel:O maule_region:L maverick_missile:P
        mavericks:O maxxpro:P mayabeque:L mayagueez:L mayaro:L mayo-kebbi_est:L mayo-kebbi_ouest:L
        maysan:L mazandaran:L mazda:O mazovia:L mbomou:L mcdonald's:O mcdonnell_douglas:O mckinsey:O
        mclaren:O mecca_region:L mecklenburg-vorpommern:L medecins_sans_frontieres:O
        medenine_governorate:L medina_region:L mediterranean:L mediterranean_sea:L medtronic:O
        meghalaya:L megimurje:L mehedinti_county:L mehr:O mekong:L melaka:L melaky:L melekeok:L
        menabe:L menaka:L mercedes:P mercedes-benz_team:O merck:O mercosur:O meretz:O merkava:P
        merkava_mark_iv:P merlin_helicopter:P merrill_lynch:O meru_county:L mesopotamia:L
        meta_department:L meteor_missile:P methodist:G methodists:G metlife:O metro-goldwyn-mayer:O
        metropolitan_police:O mets:O miami_dolphins:O miami_heat:O michelin:O michigan:L michoacan:L
        micron:O microsoft:O middle_east:L middle_east_news_agency:O middle_juba:L middle_shabele:L
        middlesbrough:O midlands:L midlands_province:L mig:P migori_county:L migs:P milan_missile:P
        milliyet:O millwall:O milwaukee_brewers:O milwaukee_bucks:O mimaropa:L minas_gerais:L
        mindanao:L mingacevir_city:L mini_cooper:P ministry_of_defence:O minnesota:L
        minnesota_timberwolves:O minnesota_twins:O minnesota_vikings:O minsk_agreements:W
        minsk_city:L minuteman_missile:P mirage:P misiones:L misiones_department:L mississippi:L
        mississippi_river:L missouri:L mistral_missile:P mit_media_lab:O mitrovica:L mitsubishi:O
        mitsubishi_heavy_industries:O mitsubishi_motors:O mitsui:O miyagi:L mizoram:L mizuho:O
        mobil_corp:O model_t:P mogilev:L mohale's_hoek_district:L moheli:L mojahedin-e_khalq:O
        moka:L molise:L mombasa_county:L monagas:L monastir_governorate:L mongala:L mono:L
        monsanto:O monsenor_nouel:L montagnes:L montana:L monte_cristi_province:L
        monte_plata_province:L montevideo_department:L montreal_canadiens:O montreal_expos:O
        montserrado_county:L monufia:L moody's:O moon:L moquegua_department:L
        moravian-silesian_region:L morazan:L mordoviya_republic:L more_og_romsdal:L morgan_stanley:O
        mormon:G mormons:G morobe_province:L morona-santiago_province:L moscow_oblast:L
        moscow_times:O moskit:P moskva_cruiser:P moslem:G moslems:G mossad:O mossad_agency:O
        mount_everest:L movement_for_democratic_change:O moxico:L moyen-chari:L moyen-ogooue:L
        msnbc:O msta-b:P msta-s:P msta-sm:P mt-lb:P mtn_group:O mubarak_al_kabir:L muchinga:L
        mudug:L muhafazat_hadramaout:L muharraq:L mumbai_indians:O municipality_of_monaco:L
        municipality_of_trbovlje:L mures_county:L murzuq_district:L musandam_governorate:L
        muscovite:G muscovites:G muslim:G muslim_brotherhood:O muslims:G mustang_fighter:P musudan:P
        muthanna:L mykolaiv:L mymensingh_division:L naama:L nabatieh:L nabeul_governorate:L
        nacional:L nagaland:L nagasaki:L nagorno-karabakh:L nairobi_county:L najran_region:L
        nakhchivan:L nakuru_county:L namibe:L nampo:L nana-grebizi:L nana-mambere:L nandi:L
        nangarhar:L nantes:O napo:L narino:L narok_county:L naryn_region:L nasams:P nasarawa_state:L
        nasdaq:O nasr_missile:P national_aeronautics_and_space_administration:O national_assembly:O
        national_basketball_association:O national_congress:O national_democratic_party:O
        national_football_league:O national_front:O national_guard:O national_health_service:O
        national_hockey_league:O national_institutes_of_health:O national_league_for_democracy:O
        national_liberation_army:O national_party:O national_people's_congress:O
        national_rifle_association:O national_security_agency:O national_security_council:O
        national_transportation_safety_board:O natwest:O navoiy_region:L navy:O nayarit:L nazi:G
        nazis:G nbc_news:O neamt_county:L near_east:L nebraska:L nec:O neembucu_department:L
        negeri_sembilan:L nelson_region:L nenets:L neptune_missile:P nestle:O netflix:O nevada:L
        nevsehir_province:L new_aquitaine:L new_brunswick:L new_delhi_television:O
        new_england_patriots:O new_hampshire:L new_jersey:L new_jersey_devils:O new_jersey_nets:O
        new_mexico:L new_orleans_saints:O new_providence:L new_south_wales:L new_straits_times:O
        new_york:L new_york_city:L new_york_daily_news:O new_york_giants:O new_york_islanders:O
        new_york_jets:O new_york_knicks:O new_york_mets:O new_york_police_department:O
        new_york_post:O new_york_rangers:O new_york_stock_exchange:O new_york_stock_exchange_inc:O
        new_york_times:O new_york_university:O new_york_yankees:O new_yorker:G new_yorkers:G
        newcastle_united:O newfoundland:L newfoundland_and_labrador:L newsday:O newsweek:O
        nezavisimaya_gazeta:O nghe_an_province:L ngouni:L ngwaketsi:L niari:L niassa_province:L
        nigde_province:L niger_state:L nighthawk:P nihon_keizai_shimbun:O nike:O nikkei:O nikon:O
        nile:L nimba:L nimroz:L nineveh:L ningxia:L nintendo:O nippon_steel:O nissan:O
        nitra_region:L nizhny_novgorod_oblast:L nlaw:P nobel_peace_prize:P nobel_prize:P nodong:P
        nograd:L nokia:O nomura:O non-proliferation_treaty:W nona-k:P nonproliferation_treaty:W
        nonthaburi:L nord-est:L nord-ouest:L nord-ubangi:L nordea:O nordic:G nordland:L nordstrom:O
        normandy:L norrbotten:L norsk_hydro:O norte_de_santander_department:L nortel:O north-west:L
        north-western:L north_aegean:L north_africa:L north_america:L
        north_atlantic_treaty_organization:O north_brabant:L north_caribbean_coast:L
        north_carolina:L north_caucasus:L north_chungcheong:L north_dakota:L north_denmark:L
        north_hamgyong:L north_holland:L north_hwanghae:L north_kalimantan:L north_karelia:L
        north_kazakhstan:L north_khorasan:L north_kivu:L north_kordofan:L north_lebanon:L
        north_maluku:L north_ossetia-alania:L north_ostrobothnia:L north_rhine-westphalia:L
        north_savo:L north_sea:L north_sinai:L north_sulawesi:L north_sumatra:L
        northeastern_governorate:L northern_alliance:O northern_bahr_al_ghazal:L
        northern_california:L northern_cape:L northern_darfur:L northern_europe:L
        northern_mindanao:L northern_rock:O northern_territory:L northland:L northrop_grumman:O
        northwest_airlines:O norwich_city:O nottingham_forest:O nouakchott_north:L nouakchott_west:L
        nova_scotia:L novartis:O novaya_gazeta:O novgorod_oblast:L novichok:P novo_nordisk:O
        novosibirsk_oblast:L ntpc:O ntt_docomo:O nuble:L nuclear_non-proliferation_treaty:W
        nuclear_regulatory_commission:O nueva_esparta:L nueva_segovia_department:L nuevo_leon:L
        nugaal:L nuggets:O nusra_front:O nvidia:O nyamira_county:L nyandarua_county:L nyanga:L
        nyeri_county:L nzerekore_region:L o'higgins_region:L oakland_athletics:O oakland_raiders:O
        occidental_petroleum:O occitanie:L oceania:L ocotepeque_department:L october_revolution:E
        odisha:L oemnoegovi:L oerebro:L oestergoetland:L oevoerhangay:L ogooue-ivindo:L
        ogooue-lolo:L ogooue-maritime:L ogun_state:L ohio:L oilers:O okinawa:L oklahoma:L
        olancho_department:L olivetti:O olomouc_region:L olympiakos:O olympic_games:E olympics:E
        olympique_lyon:O olympique_lyonnais:O olympique_marseille:O olympus_corp:O ombella-m'poko:L
        omran:L omsk_oblast:L omv:O ondo_state:L oniks:P ontario:L opole_voivodeship:L
        opstina_niksic:L oracle:O orange_revolution:E oregon:L orellana_province:L orenburg_oblast:L
        organisation_of_african_unity:O organization_of_african_unity:O
        organization_of_american_states:O organization_of_petroleum_exporting_countries:O
        organization_of_the_islamic_conference:O orhon:L oriental:L orioles:O orion_aircraft:P
        orissa:L orlan:P orlan-10:P orlando_magic:O orlando_pirates:O oro_province:L oromiya:L
        oromo:G orsted:O orthodox:G oryol_oblast:L osa_missile:P osasuna:O oscars:P osh_region:L
        oslo_accords:W osprey_aircraft:P ostfold:L ostrobothnia:L osun_state:L otago:L
        otar_meanchey:L otis:O ottawa_senators:O ouadai:L ouaka:L oudomxai:L oueme:L ouest:L ouham:L
        ouham-fafa:L ouham-pende:L our_lady_of_carmo:L overijssel:L oxfam:O oxford_university:O
        oyo_state:L p'yongan-bukto:L pacers:O pacific:L pacific_ocean:L padres:O paernumaa:L pafos:L
        pahang:L paijat-hame:L pakistan_muslim_league:O pakistan_peoples_party:O
        pakistan_tehreek-e-insaf:O paktia:L palestine_liberation_organization:O
        palestinian_authority:O palmeiras:O pamplemousses:L pan_american_health_organization:O
        panama_canal:L panama_oeste_province:L panasonic:O panathinaikos:O panjshir:L panther_tank:P
        pantsir:P pantsir-s:P pantsir-s1:P panzerfaust:P panzerhaubitze:P paok:O papua:L paraiba:L
        paralympics:E paramaribo_district:L paramount_pictures:O pardubice_region:L paribas:O
        paris_agreement:W paris_saint-germain:O parisian:G parisians:G parliament:O parma:O
        parmalat:O partizan_belgrade:O party_of_regions:O parwan:L pashto:G pashtun:G pashtuns:G
        pastaza_province:L patagonia:L patriot:P patriot_act:W patriot_missile:P patriots_missile:P
        pavlodar_region:L paypal:O pays_de_la_loire:L paysandu_department:L pdvsa:O peabody_energy:O
        peace_corps:O peking_university:O peloponnese:L pemba_north:L pemba_south:L pemex:O penang:L
        penarol:O pennsylvania:L pentagon:O pentecostal:G penza_oblast:L people's_action_party:O
        people's_liberation_army:O pepsi:O pepsico:O perak:L peravia:L peresvet:P perlis:L
        perm_krai:L pernambuco:L peronist:G persian:G persian_gulf:L persians:G pertamina:O
        peshmerga:O pest_county:L peten:L petrobras:O petrochina:O petroleos_de_venezuela:O
        petronas:O peugeot:O pfizer:O pfizer_inc:O phang_nga:L phantom:P phantom_jet:P
        philadelphia_76ers:O philadelphia_eagles:O philadelphia_flyers:O philadelphia_phillies:O
        philip_morris:O philippine_airlines:O philippine_daily_inquirer:O philips:O phillies:O
        phoenix_coyotes:O phoenix_missile:P phoenix_suns:O photoshop:P piaui:L pichincha:L
        piedmont:L pinaka_rocket:P piorun:P pirelli:O pirkanmaa:L pittsburgh_penguins:O
        pittsburgh_pirates:O pittsburgh_steelers:O pixar:O plaines_wilhems:L plateau:L
        plateau-central:L plateau_state:L plateaux:L plzen_region:L podlasie:L pohnpei_state:L
        polaris_missile:P polisario:O polisario_front:O politburo:O politburo_standing_committee:O
        politiken:O pomerania:L popular_front_for_the_liberation_of_palestine:O porsche:O
        port_vale:O portland_trail_blazers:O porto_fc:O portuguesa:L posco:O poseidon_aircraft:P
        poseidon_torpedo:P potosi_department:L powerpoint:P pozega-slavonia:L prada:O prahova:L
        pravda:O preah_sihanouk:L preah_vihear:L predator_drone:P premier_league:E
        presidente_hayes:L presov_region:L press_association:O press_trust_of_india:O press_tv:O
        pricewaterhousecoopers:O primorje-gorski_kotar:L primorye:L prince_edward_island:L
        princeton_university:O prithvi_missile:P procter_&_gamble:O protestant:G protestants:G
        proton_rocket:P provence:L provence-alpes-cote_d'azur:L prozac:P prudential:O psg:O
        pskov_oblast:L psv:O psv_eindhoven:O puerto_rico:L pukguksong:P pulitzer_prize:P
        puma_fighting_vehicle:P puma_helicopter:P punjab:L punjabi:G punjabis:G
        puntarenas_province:L putumayo_department:L pwani:L qacha's_nek_district:L qaeda:O
        qalyubia:L qantas:O qashqadaryo:L qassam:P qatar_airways:O qazax:L qazvin_province:L qena:L
        qinghai:L qom_province:L quai_d'orsay:O quaker:G quakers:G qualcomm:O quang_ninh:L
        quang_tri:L quds_force:O quebec:L quechua:G queens:L queens_park_rangers:O queensland:L
        queretaro:L quiche:L quindio_department:L quintana_roo:L quneitra:L qur'an:P quran:P
        qusar_district:L rabat-sale-kenitra:L rabobank:O racing_club:O racing_santander:O rada:O
        radio_france_internationale:O radio_free_europe:O radio_liberty:O radovish:L rafale:P
        raionul_edinet:L rajasthan:L rajshahi_division:L rajya_sabha:O rakhine:L rand_corporation:O
        rangpur_division:L ranong_province:L rapid_vienna:O raptor_fighter:P raptors:O raqqa:L
        rarotonga:L rason:L ratanakiri:L ratel_armoured_vehicle:P rayo_vallecano:O raytheon:O
        razavi_khorasan:L real_madrid:O reaper_drone:P red_army:O red_bull_racing:O red_crescent:O
        red_cross:O red_sea:L red_sox:O red_square:L red_star_belgrade:O reebok:O
        region_of_magallanes:L reichstag:O reliance_industries:O renaissance:E renault:O
        reporters_without_borders:O repsol:O republic_of_tyva:L republican:G republican_party:O
        republican_subordination:L republicans:G research_in_motion:O reserve_bank_of_australia:O
        reserve_bank_of_india:O reuter:O reuters:O revolutionary_guard:O revolutionary_guards:O
        revolutionary_united_front:O rheinland-pfalz:L rhine:L rhode_island:L rhodesian_front:O
        rhone-alpes:L ria_novosti:O riau:L riau_islands:L rif-dimashq:L riksdag:O
        rio_grande_do_norte:L rio_grande_do_sul:L rio_negro_department:L rio_tinto:O
        risaralda_department:L rivas_department:L river_nile:L river_plate:O rivera_department:L
        riviere_du_rempart:L rivne_oblast:L riyadh_region:L rize_province:L rocha_department:L
        roche:O rockets_team:O rogaland:L rohingya:G rolls-royce:O roma:G roman_catholic:G
        rondonia:L roraima:L rosatom:O rosenborg:O rosneft:O rosoboronexport:O rosomak:P
        rossiya_segodnya:O rostov:L royal_air_force:O royal_bank_of_scotland:O
        royal_canadian_mounted_police:O royal_dutch_shell:O royal_mail:O royal_navy:O
        royal_society:O rtl:O rukwa:L rusal:O russia_today:O russian_academy_of_sciences:O
        russian_orthodox_church:O ruvuma:L rwe:O ryanair:O ryazan_oblast:L saab:O saarland:L sabah:L
        sabaragamuwa_province:L sabha_district:L sabirabad_district:L sabmiller:O sacatepequez:L
        sacramento_kings:O safeway:O sagaing_region:L sahara:L sahel:L sai_kung_district:L saic:O
        sainsbury's:O saint-gobain:O saint_andrew_parish:L saint_ann_parish:L saint_anthony:L
        saint_catherine_parish:L saint_croix_island:L saint_francis_xavier:L saint_gallen:L
        saint_george_basseterre:L saint_george_parish:L saint_helena:L saint_james_parish:L
        saint_john_parish:L saint_paul's_bay:L saint_peter:L saint_thomas_island:L sakarya:L sakha:L
        sakhalin:L sakhalin_oblast:L salafi:G salafist:G salafists:G salah_ad_din:L salaj_county:L
        salamat:L salaspils_municipality:L salavan_province:L salesforce:O salomon_brothers:O
        salto_department:L salyan_district:L samajwadi_party:O samangan:L samara_oblast:L
        samarqand_region:L samaxi:L samburu_county:L samegrelo_and_zemo_svaneti:L sampdoria:O
        samsung:O samtskhe-javakheti:L san_andres_y_providencia:L san_antonio_spurs:O
        san_diego_chargers:O san_diego_padres:O san_francisco_49ers:O san_francisco_chronicle:O
        san_francisco_giants:O san_jose_department:L san_jose_sharks:O san_juan_province:L
        san_martin_department:L san_miguel_department:L san_salvador_department:L
        san_vicente_department:L sanaa_governorate:L sanaag:L sanchez_ramirez:L
        sancti_spiritus_province:L sandinista:G sandinistas:G sandoz:O sangha-mbaere:L
        sangre_grande_regional_corporation:L sankuru:L sanofi:O sanofi-aventis:O
        santa_ana_department:L santa_barbara_department:L santa_cruz_department:L
        santa_rosa_department:L santander:O santander_department:L santiago_de_cuba_province:L
        santiago_metropolitan:L santiago_province:L santiago_rodriguez:L
        santo_domingo_de_los_tsachilas:L santo_domingo_province:L sanyo:O sao_paulo_fc:O
        sao_tome_island:L sar-e_pol_province:L saratov_oblast:L sarawak:L sardinia:L sarmat:P
        sarmat_missile:P saskatchewan:L sasol:O sassandra-marahoue:L satakunta:L satu_mare_county:L
        saturn:L saturn_v:P saudi_aramco:O saudi_press_agency:O savanes:L savanes_district:L
        savannakhet_province:L save_the_children:O saxony:L saxony-anhalt:L sberbank:O
        scalp_missile:P scandinavia:L scandinavian:G scandinavians:G schalke:O schleswig-holstein:L
        schlumberger:O schroders:O scotland_yard:O scotland_yard_police:O scottish_national_party:O
        scud:P scuds:P sea_harrier:P sea_king:P sea_shepherd:O seagate:O seahawks:O sears_roebuck:O
        seattle_mariners:O seattle_seahawks:O seattle_supersonics:O seattle_times:O
        second_amendment:W second_world_war:E secret_service:O securitas:O
        securities_and_exchange_commission:O security_council:O sejjil:P sejm:O sejong-si:L
        selangor:L selenge_province:L selibe_phikwe:L semtex:P senate:O sentinel_drone:P
        sentry_aircraft:P sergipe:L serie_a:E sermersooq:L sevastopol_city:L sevilla_fc:O
        sfax_governorate:L shaanxi:L shabran:L shabwah:L shahab:P shahed:P shahed-136:P
        shaheen_missile:P shaki_city:L sham_shui_po_district:L shamkir_rayon:L shan_state:L
        shandong:L shanghai_cooperation_organisation:O shanghai_cooperation_organization:O shanxi:L
        sharp_corp:O sharqia:L shas:O shefa:L sheffield_united:O sheffield_wednesday:O shell:O
        shenzhou:P sherman_tank:P shi'a:G shi'ite:G shi'ites:G shia:G shida_kartli:L shiga:L
        shiite:G shiites:G shilka:P shimane:L shin_bet:O shinhan:O shining_path:O shirak:L
        shiv_sena:O shkoder_county:L shturm-s:P shuttle_columbia:P siaya_county:L siazan_rayon:L
        sibenik-knin:L siberia:L sibiu_county:L sichuan:L sicilian:G sicily:L sidama_region:L
        sidewinder:P sidewinder_missile:P sidi_bouzid_governorate:L siemens:O siemens_ag:O
        sierra_club:O sikh:G sikhs:G sikkim:L sila:L silesia:L siliana_governorate:L
        silicon_valley:L silkworm_missile:P simiyu:L sinai:L sinaloa:L sinaloa_cartel:O sindh:L
        sindhi:G singapore_airlines:O singerei:L singtel:O sinhala:G sinhalese:G sinn_fein:O
        sinochem:O sinoe_county:L sinopec:O sirdaryo_region:L sisak-moslavina:L
        sistan_and_baluchestan:L sisu_xa-185:P six-day_war:E six_day_war:E skanska:O sky_news:O
        skype:O slav:G slavia_prague:O slavic:G slavs:G smerch:P smithsonian_institution:O
        smolensk_oblast:L snapchat:O snecma:O soccsksargen:L social_democratic_party:O
        social_democrats:O socialist:G socialist_party:O socialists:G societe_generale:O
        soedermanland:L sofala:L sofia-capital:L softbank:O somogy_county:L son_la_province:L
        songwe:L sonora:L sonsonate_department:L sony:O sool:L soroca_district:L souss-massa:L
        sousse_governorate:L south-east:L south-west:L south_aegean:L south_america:L south_asia:L
        south_australia:L south_bohemian_region:L south_caribbean_coast:L south_carolina:L
        south_caucasus:L south_china_morning_post:O south_china_sea:L south_dakota:L south_denmark:L
        south_ethiopia_regional_state:L south_hamgyong:L south_hwanghae:L south_kalimantan:L
        south_karelia:L south_khorasan_province:L south_kivu:L south_moravian:L south_ostrobothnia:L
        south_papua:L south_pyongan:L south_savo:L south_sinai:L south_sulawesi:L south_sumatra:L
        south_west_ethiopia_peoples'_region:L southampton_fc:O southeast_asia:L southeast_sulawesi:L
        southeastern_governorate:L southern_africa:L southern_african_development_community:O
        southern_california:L southern_darfur:L southern_europe:L southern_kordofan:L southland:L
        southwest_airlines:O southwest_finland:L southwest_papua:L soyuz:P space_shuttle_atlantis:P
        space_shuttle_challenger:P space_shuttle_columbia:P space_shuttle_discovery:P
        space_shuttle_endeavour:P spacex:O sparrow_missile:P sparta_prague:O spartak_moscow:O
        spirit_bomber:P spitfire:P spitfires:P split-dalmatia:L sporting_lisbon:O spotify:O
        springboks:O sputnik:P sputnik_news:O srpska:L st.-petersburg:L st._louis_blues:O
        st._louis_cardinals:O st._louis_rams:O st_helier:L st_peter_port:L standard_and_poor's:O
        standard_chartered:O standard_liege:O stanford:O stanford_university:O starbucks:O
        starlifter:P starlink:P starship_rocket:P starstreak:P stasi:O state_bank_of_pakistan:O
        state_department:O state_duma:O state_of_berlin:L state_of_salzburg:L state_of_vienna:L
        statoil:O stavropol_kray:L steaua_bucharest:O steelers:O stellantis:O sten_gun:P stinger:P
        stinger_missile:P stingers:P stmicroelectronics:O stoke_city:O storm_shadow:P storting:O
        strait_of_hormuz:L straits_of_hormuz:L straits_times:O stratofortress:P strela:P streymoy:L
        stridsvagn:P studenichani:L stuka:P sturm_graz:O styria:L styx_missile:P
        sub-saharan_africa:L subcarpathia:L suchitepeque:L sucre_department:L sucumbios:L sud-est:L
        sud-ouest:L sud-ubangi:L sudan_people's_liberation_army:O suddeutsche_zeitung:O
        sudurpashchim_pradesh:L sueddeutsche_zeitung:O suez_canal:L sughd:L sulawesi:L sumatra:L
        sumitomo:O summer_olympics:E sumqayit:L sun_microsystems:O sunday_times:O sunderland_afc:O
        sunni:G sunnis:G super_bowl:E super_hornet:P super_puma:P super_tucano:P supercam:P
        supersonics:O supreme_court:O surgutneftegaz:O surrey:L surt:L surxondaryo_region:L sussex:L
        suwayda:L suzuki:O svalbard:L sverdlovsk_oblast:L swahili:G swansea_city:O swapo:O swatch:O
        swietokrzyskie:L swiss_re:O swissair:O switchblade_drone:P sydney_morning_herald:O
        sylhet_division:L syngenta:O syriza:O syunik:L szabolcs-szatmar-bereg:L ta'izz:L tabasco:L
        tabuk_region:L tachira:L tacuarembo_department:L tadjourah:L taepodong:P tafielah:L
        tagalog:G tahoua_region:L taipei_times:O taita_taveta:L takao:L takhar:L talas_region:L
        taliban:O tamanrasset:L tamaulipas:L tambov_oblast:L tamil:G tamil_nadu:L tamil_tigers:O
        tamils:G tampa_bay_buccaneers:O tampa_bay_lightning:O tampa_bay_rays:O tana_river_county:L
        tandjile:L tanganyika:L tanger-tetouan-al_hoceima:L tanintharyi_region:L taraba_state:L
        taranaki_region:L tarapaca:L tarija_department:L tartar_district:L tas-sliema:L
        tashkent_region:L tasman_district:L tasmania:L tasnim:O tata_consultancy_services:O
        tata_motors:O tata_steel:O tatar:G tatars:G tatarstan:L tatarstan_republic:L
        taurage_county:L taurus_missile:P tavor:P tavush:L tboung_khmum:L telangana:L
        telecom_italia:O telefonica:O telegram:P telemark:L telenor:O teleorman_county:L telesur:O
        telia:O telugu_desam_party:O temasek:O tencent:O tennessee:L terengganu:L tesco:O tesla:O
        texaco:O texan:G texans:G texas:L texas_instruments:O texas_rangers:O thaad:P thales:O
        thanh_hoa_province:L tharaka_-_nithi:L the_atlantic:O the_economist:O the_hindu:O
        the_independent:O the_lancet:O the_nation:O the_sun:O the_times:O thessaly:L
        thimphu_district:L thua_thien_hue_province:L thurgau:L thuringia:L thyssen:O thyssenkrupp:O
        tiananmen_square:L tibet:L ticino:L tierra_del_fuego:L tiger_helicopter:P tiger_tank:P
        tigr-m:P tigray:L tigrayan:G tigris:L tiktok:O tillaberi_region:L timberwolves:O time:O
        time_warner:O times_of_india:O times_of_israel:O times_square:L timis_county:L tipaza:L
        tiris_zemmour:L titanic:P toa_baja:L tobago:L tochka:P tochka-u:P togdheer:L
        tokat_province:L tolima_department:L tolna_county:L tomahawk:P tomahawks:P tombouctou:L
        tomcat:P tomsk_oblast:L tongatapu:L topol:P topol-m:P torah:P tories:G torino:O tornado:P
        tornado-g:P tornado-s:P tornado-u:P tornado_fighter:P toronto_blue_jays:O
        toronto_maple_leafs:O toronto_raptors:O toronto_star:O tory:G toshiba:O tottenham:O
        tottenham_hotspur:O tottori:L tour_de_france:E tovuz_district:L tow_missile:P toyota:O
        toyota_hilux:P toyota_motor:O tozeur_governorate:L trabant:P trafalgar_square:L trafigura:O
        trans_nzoia:L transneft:O transnistria:L transparency_international:O transylvania:L
        trarza:L travelers:O treasury:O treasury_department:O treaty_of_versailles:W
        treinta_y_tres_department:L trencin_region:L trentino-alto_adige:L tribune_de_geneve:O
        trident_missile:P trinamool_congress:O tripura:L trnava_region:L troms:L trondelag:L
        tshopo:L tshuapa:L tsinghua_university:O tsirang_district:L tsmc:O tuamasaga:L tuareg:G
        tucuman:L tui:O tukums_municipality:L tula_oblast:L tulcea_county:L tungurahua_province:L
        tunguska:P tunguska_missile:P tunis_governorate:L tupac_amaru:O turkana_county:L turkcell:O
        tuscany:L tutsi:G tutsis:G tver_oblast:L twentieth_century_fox:O twitter:O type_99:P
        typhoon:P typhoon-k:P tyrol:L tyson_foods:O tyulpan:P tyumen_oblast:L uasin_gishu_county:L
        uber:O ubisoft:O ucar:L ucayali:L ucla_bruins:O udinese:O udmurtiya_republic:L uighur:G
        uighurs:G ukrainian_rada:O ulster:L ulster_unionist_party:O ulytau_region:L umbria:L
        umm_al_quwain:L umm_salal:L un_charter:W unicredit:O unilever:O unimog:P union_carbide:O
        union_pacific:O unita:O united_airlines:O united_nations:O united_nations_children's_fund:O
        united_nations_high_commissioner_for_refugees:O united_nations_security_council:O
        united_press_international:O united_russia:O
        united_states_agency_for_international_development:O united_technologies:O
        universal_declaration_of_human_rights:W university_of_california:O university_of_cambridge:O
        university_of_chicago:O university_of_michigan:O university_of_oxford:O
        university_of_tokyo:O univision:O upper_austria:L upper_demerara-berbice:L upper_matsiatra:L
        upper_nile:L uragan:P ural:L ural_truck:P urals:L urban_municipality_of_celje:L
        urban_municipality_of_koper:L urban_municipality_of_kranj:L urban_municipality_of_maribor:L
        urban_municipality_of_novo_mesto:L urban_municipality_of_ptuj:L
        urban_municipality_of_velenje:L urdu:G us_airways:O usa_today:O usti_nad_labem_region:L
        utah:L utah_jazz:O uttar_pradesh:L uttarakhand:L uusimaa:L uva_province:L uvea:L
        uvs_province:L uyghur:G uyghurs:G vaermland:L vaesterbotten:L vaesternorrland:L
        vaestmanland:L vaestra_goetaland:L vakinankaratra:L valais:L valcea_county:L
        valle_del_cauca_department:L valle_department:L vallee_du_bandama_district:L
        valverde_province:L vancouver_canucks:O vancouver_grizzlies:O vas_county:L vasco_da_gama:O
        vasilek:P vaslui_county:L vatican:O vatican_bank:O vatovavy_region:L vattenfall:O vaud:L
        vaupes:L vedomosti:O veliko_tarnovo:L veneto:L venus:L veraguas_province:L verizon:O
        verkhovna_rada:O vermont:L vestfold:L vestland:L vfb_stuttgart:O viacom:O viagra:P
        vichada_department:L victoria_state:L vientiane_prefecture:L viet_cong:O vietnam_war:E
        viggen:P vihiga_county:L vikings:O viljandimaa:L villa_clara_province:L villarreal:O
        vinnytsia:L virgin_atlantic:O virginia:L visa:O vivendi:O vladimir_oblast:L vlore_county:L
        vneshtorgbank:O vodafone:O voice_of_america:O vojvodina:L volga:L volgograd_oblast:L
        volkswagen:O volkswagen_beetle:P vologda_oblast:L volta:L volvo:O volyn:L vorarlberg:L
        voronezh_oblast:L vox_media:O voyager:P vrancea:L vrapchishte:L vtb:O vukovar-srijem:L
        vulcan_bomber:P vysocina:L wachovia:O wadi_al_hayat:L wadi_ash_shati':L wadi_fira:L wafd:O
        waffen-ss:O wahhabi:G wahhabis:G waikato_region:L wajir_county:L wal-mart:O wall_street:L
        wall_street_journal:O wallabies:O wallonia:L walloon:G walmart:O walt_disney:O
        wanica_district:L warmia-masuria:L warner_bros:O warrap:L warsaw_pact:O washington:L
        washington_bullets:O washington_capitals:O washington_d.c:L washington_dc:L
        washington_post:O washington_redskins:O washington_state:L washington_times:O
        washington_wizards:O wasit:L watergate:E waziristan:L wehrmacht:O wellington_region:L
        wells_fargo:O werder_bremen:O west_africa:L west_azerbaijan:L west_bank:L west_bengal:L
        west_bromwich_albion:O west_greece:L west_ham:O west_ham_united:O west_java:L
        west_kalimantan:L west_kazakhstan:L west_kordofan:L west_macedonia:L
        west_new_britain_province:L west_nusa_tenggara:L west_papua:L west_pokot_county:L
        west_pomerania:L west_sulawesi:L west_sumatra:L west_virginia:L western:G
        western_australia:L western_bahr_al_ghazal:L western_cape:L western_darfur:L
        western_equatoria:L western_europe:L western_visayas:L westerner:G westerners:G
        westinghouse:O westminster:L whatsapp:P whirlpool:O whitbread:O white_house:O white_nile:L
        white_sox:O whitehall:O wigan_athletic:O wikipedia:P wimbledon:E wimbledon_fc:O windows:P
        wing_loong:P winter_olympics:E wipro:O wisconsin:L woleu-ntem:L wolverhampton_wanderers:O
        wong_tai_sin_district:L woolworths:O woqooyi_galbeed:L world_anti-doping_agency:O
        world_bank:O world_cup:E world_economic_forum:O world_food_program:O world_food_programme:O
        world_health_organisation:O world_health_organization:O world_meteorological_organization:O
        world_trade_organisation:O world_trade_organization:O world_war_i:E world_war_ii:E
        world_war_one:E world_war_two:E world_wildlife_fund:O worldcom:O woroba:L wyoming:L xekong:L
        xerox:O xhosa:G xiangkhoang:L xiaomi:O xinhua:O xinjiang:L xorazm_region:L yabloko:O yahoo:O
        yale:O yale_university:O yamaha:O yamalo-nenets:L yanggang-do:L yangtze:L yankees:O
        yaracuy:L yaren_district:L yaroslavl_oblast:L yars:P yau_tsim_mong_district:L
        yazd_province:L yazidi:G yazidis:G yediot_aharonot:O yediot_ahronot:O yedioth_ahronoth:O
        yevlax_city:L yiddish:G yigo:L yle:O yobe_state:L yom_kippur_war:E yomiuri_shimbun:O
        yonhap:O yorkshire:L yoro_department:L yoruba:G young_boys:O youtube:P yucatan:L yukon:L
        yukos:O yum_brands:O yunnan:L zaghouan_governorate:L zagreb_county:L zakarpattia:L
        zala_county:L zala_lancet:P zambezia_province:L zamboanga_peninsula:L zamfara_state:L
        zamora_chinchipe:L zanu:O zanu-pf:O zanzan_district:L zanzibar:L zanzibar_north:L
        zaporizhzhia:L zaqatala_district:L zara:O zealand:L zeeland:L zelzal:P zemledeliye:P zenit:O
        zenit_st_petersburg:O zenith_bank:O zero_fighter:P zhambyl:L zhejiang:L zhelino:L
        zhetysu_region:L zhitel:P zhytomyr_oblast:L zilina_region:L zinder_region:L zionist:G
        zionist_union:O zionists:G zircon_missile:P zonguldak_province:L zte:O zulia:L zulu:G
        zulus:G zyklon_b:P zynga:O
        """)
}
