import Articles

extension Lexicons {
    /// Names that are common knowledge, with the letter of their kind, and the first-level divisions of
    /// countries of GeoNames (CC BY 4.0), by way of the world-cities data set.
    static let names = WordTable(
        """
        'asir_region:L aargau:L abai_region:L abia_state:L abidjan_autonomous_district:L aborigine:G
        aborigines:G abrams:P abseron:L abyan_governorate:L ac_milan:O aceh:L ad_dakhiliyah:L
        ad_dhahirah:L adamaoua:L adamawa:L additional_protocol:W adiyaman_province:L adjara:L
        adriatic:L adygeya_republic:L aegean:L aeroflot:O afar:L africa:L african:G
        african_american:G african_americans:G african_national_congress:O african_union:O
        africans:G afrikaans:G afrikaner:G afrikaners:G afro:G afyonkarahisar_province:L agdam:L
        agder:L agence_france-presse:O agence_france_presse:O aghjabadi_rayon:L agsu_district:L
        ahafo:L ahal:L aichi:L air_force:O air_france:O airbnb:O airbus:O ajax:O ajloun:L akershus:L
        akwa_ibom_state:L al-ahram:O al-hasakah:L al-jazeera:O al-qadisiyah:L al-qaeda:O al-qaida:O
        al-qassim_region:L al-shabaab:O al-shabab:O al-shahaniya:L al_arabiya:O al_asimah:L
        al_bahah_region:L al_batinah_north:L al_batinah_south:L al_buraimi:L al_butnan:L al_daayen:L
        al_jabal_al_akhdar:L al_jafarah:L al_jahra_governorate:L al_jawf_region:L al_jazeera:O
        al_jazirah:L al_jufrah:L al_khor:L al_kufrah:L al_marqab:L al_qaeda:O al_qaida:O al_wahat:L
        alabama:L alagoas:L alajuela_province:L alaotra_mangoro:L alaska:L alawite:G alawites:G
        alba_county:L alberta:L alborz_province:L ali_sabieh:L alibori:L almaty_region:L alps:L
        alta_verapaz:L altai_krai:L alto_parana_department:L amambay_department:L amanat_alasimah:L
        amapa:L amazon:O amazon_river:L amazonas:L amazonas_department:L americas:L amhara:G
        amharic:G ammochostos:L amnesty_international:O amoron'i_mania:L amur_oblast:L an_giang:L
        an_nuqat_al_khams:L analamanga:L analanjirofo:L anambra:L anbar:L ancash:L andalusia:L
        andaman_and_nicobar:L andes:L andhra_pradesh:L andijan_region:L android:P androy:L
        ang_thong:L anglican:G anglicans:G anhui:L anjouan:L anosy:L anseba:L antarctica:L
        antioquia:L anzoategui:L aosta_valley:L apache:P appenzell_ausserrhoden:L apple:O apulia:L
        apure:L apurimac_department:L aqmola:L arab:G arab_league:O arab_spring:E arabian_gulf:L
        arabian_peninsula:L arabic:G arabs:G arad_county:L aragatsotn:L aragua:L aramco:O
        arauca_department:L araucania:L arctic:L arctic_ocean:L ardabil_province:L arges:L
        ariana_governorate:L arica_y_parinacota_region:L arizona:L arkansas:L arkhangai_province:L
        arkhangelskaya:L army:O arsenal:O artibonite:L arunachal_pradesh:L ashanti:L asia:L
        asia-pacific:L asian:G asians:G aspirin:P assaba:L assam:L associated_press:O
        astrakhan_oblast:L astrazeneca:O asturias:L asyut:L atacama:L atakora:L atlantic:L
        atlantic_ocean:L atlantico:L atlantida_department:L atlantique:L atsimo-andrefana:L
        atsimo-atsinanana:L atsinanana:L attica:L atyrau_oblisi:L auschwitz:L australasia:L
        australian_capital_territory:L autonomous_region_in_muslim_mindanao:L awdal:L ayeyarwady:L
        aymara:G aysen:L azad_kashmir:L azores:L azua_province:L azuay:L
        baalbek-hermel_governorate:L babil:L bacau_county:L bacs-kiskun:L badakhshan:L
        baden-wurttemberg:L badghis:L bagmati_province:L bago_region:L bahia:L baja_california:L
        baja_california_sur:L baja_verapaz:L baladiyat_ad_dawhah:L baladiyat_ar_rayyan:L
        balearic_islands:L bali:L balkan:G balkans:L baloch:G balochistan:L balqa:L baltic:L
        baltic_sea:L baltics:L baluch:G baluchistan:L bamingui-bangoran:L banaadir:L banghazi:L
        bangka-belitung_islands:L banska_bystrica_region:L banteay_meanchey:L banten:L
        baoruco_province:L baptist:G baptists:G barahona_province:L baranya:L barclays:O
        barh_el_gazel:L baringo:L barisal_division:L bas-congo:L bas-sassandra_district:L bas-uele:L
        basel-city:L basel-landschaft:L basf:O bashkortostan_republic:L basilicate:L basque:G
        basque_country:L basques:G basse-kotto:L batha:L baucau:L bavaria:L bavarian:G
        bay_of_bengal:L bay_of_plenty:L bayan-oelgii_province:L bayankhongor:L bayburt_province:L
        bayelsa_state:L bayer:O bayern_munich:O bayraktar:P bedouin:G bedouins:G beheira:L
        beja_governorate:L bekaa:L bekes_county:L belait:L belgorod_oblast:L belize_district:L
        ben_arous_governorate:L bender_municipality:L bengali:G bengo:L beni_department:L
        beni_mellal-khenifra:L beni_suweif:L benue_state:L berat_county:L berber:G berbers:G
        betsiboka:L beverly_hills:L beylaqan:L biafra:L bible:P bicol_region:L bihar:L
        bihor_county:L bilasuvar_district:L bill_of_rights:W bingoel:L binshangul_gumuz:L biobio:L
        bioko_norte:L bismarck:P bistrita-nasaud_county:L bitcoin:P bizerte_governorate:L
        bjelovar-bilogora:L black_hawk:P black_sea:L blekinge:L bloomberg:O bloomberg_news:O
        blue_nile:L boaco_department:L bobonaro:L bocas_del_toro_province:L boeing:O boeny:L
        bogota_d.c:L boke_region:L bokeo:L boko_haram:O bolikhamsai:L bolshevik:G bolsheviks:G
        bomi_county:L bonaire:L bong_county:L bongolava:L bono_east:L booker_prize:P
        boqueron_department:L borgou:L borkou:L borneo:L borno_state:L borough_of_arima:L
        borsod-abauj-zemplen:L bosphorus:L bosporus:L botosani_county:L boucle_du_mouhoun:L
        bouenza:L bougainville:L boumerdes:L bourgogne:L boyaca:L brahmos:P braila_county:L brakna:L
        brasov_county:L bratislava_region:L brexit:E british_airways:O british_columbia:L brittany:L
        brod-posavina:L bronx:L brooklyn:L brunei-muara_district:L brussels_capital:L
        bryansk_oblast:L buddhist:G buddhists:G bueng_kan:L buenos_aires_f.d:L bujumbura_mairie:L
        bujumbura_rural:L bundesliga:E bundesrat:O bundestag:O bundeswehr:O bungoma_county:L
        burgenland:L buriram:L bursa_province:L bururi:L buryatiya_republic:L busia_county:L
        buskerud:L buzau_county:L caaguazu_department:L cabinet:O cabo_delgado_province:L
        cagayan_valley:L cajamarca_department:L calabarzon:L calarasi_county:L caldas_department:L
        california:L californian:G californians:G camp_david_accords:W campania:L can_tho_city:L
        canar:L canary_islands:L cankuzo:L cantabria:L cantonese:G cao_bang_province:L
        capitol_hill:O caqueta:L carabobo:L caraga:L caras-severin_county:L carazo_department:L
        caribbean:L carinthia:L carlsbad_region:L cartago_province:L casablanca-settat:L
        casanare_department:L cascades_region:L caspian:L caspian_sea:L castille-la_mancha:L
        castille_and_leon:L catholic:G catholics:G cauca_department:L caucasian:G caucasus:L
        cayo_district:L ceara:L celtic:O centar_zhupa:L central_africa:L central_aimak:L
        central_america:L central_asia:L central_bohemia:L central_committee:O central_darfur:L
        central_equatoria:L central_ethiopia_regional_state:L central_europe:L central_finland:L
        central_greece:L central_java:L central_jutland:L central_kalimantan:L central_luzon:L
        central_macedonia:L central_ostrobothnia:L central_papua:L central_serbia:L
        central_sulawesi:L central_visayas:L centrale:L centre-est:L centre-nord:L centre-ouest:L
        centre-sud:L centre-val_de_loire:L cerro_largo:L cesar_department:L cesis_municipality:L
        chaco:L chagang:L chaharmahal_and_bakhtiari:L chalatenango_department:L champasak_province:L
        champions_league:E chari-baguirmi:L charter_of_the_united_nations:W chavista:G chelsea:O
        chernihiv_oblast:L chernobyl:L chevron:O chhattisgarh:L chiapas:L chimborazo_province:L
        chinandega_department:L chiriqui_province:L chisinau_municipality:L chittagong:L choco:L
        choluteca_department:L chontales_department:L christian:G christians:G chubut:L chukha:L
        chukotka:L chungcheongnam-do:L chuquisaca_department:L chuvash_republic:L chuy_region:L
        ciego_de_avila_province:L cienfuegos_province:L citigroup:O city_of_francistown:L
        civil_war:E clarendon:L cluj_county:L coahuila:L coast_guard:O coca-cola:O cocle:L cojedes:L
        cold_war:E collines:L colon_department:L colorado:L comayagua_department:L comcast:O
        commons:O commonwealth_of_independent_states:O communist:G communist_party:O communists:G
        comoe_district:L concorde:P congress:O connacht:L connecticut:L conservative_party:O
        conservatives:G constanta_county:L constitution:W constitutional_court:O copan_department:L
        copperbelt:L copt:G coptic:G copts:G coquimbo_region:L cordillera:L cordillera_department:L
        cornwall:L corolla:P corriere_della_sera:O corsica:L cortes:O cortes_department:L cossack:G
        cossacks:G cotopaxi:L council_of_europe:O county_of_osijek-baranja:L court_of_appeal:O
        cova_lima:L covasna_county:L credit_suisse:O creole:G crete:L crimea:L croat:G croats:G
        cuanza_norte:L cuban_missile_crisis:E cubango:L cundinamarca:L cunene:L cuscatlan:L
        cuvette:L cuzco_department:L da_nang_city:L dadra_and_nagar_haveli_and_daman_and_diu:L
        dagestan:L daily_telegraph:O dak_lak:L dakahlia:L dakhlet_nouadhibou:L dalarna:L
        damascus_governorate:L dambovita_county:L danube:L dar_es_salaam_region:L daraa:L
        dardanelles:L darfur:L darhan_uul:L dari:G davao_region:L davos:E daykundi:L
        dayton_accords:W dayton_agreement:W debub:L dededo:L defense_department:O delaware:L
        delchevo:L deloitte:O delta_amacuro:L demerara-mahaica:L democrat:G democratic:G
        democratic_party:O democrats:G denguele_district:L der_spiegel:O deutsche_bank:O
        dhaka_division:L dhi_qar:L dhofar:L diber_county:L die_welt:O die_zeit:O
        diego_martin_regional_corporation:L diet:O dili_municipality:L diourbel_region:L
        district_of_columbia:L distrito_federal:L diyala:L diyarbakir_province:L djibloho:L
        dnipropetrovsk:L doctors_without_borders:O dolj:L donbas:L donbass:L dong_nai:L dong_thap:L
        donga:L dosso_region:L downing_street:O draa-tafilalet:L dreamliner:P drenthe:L druze:G
        duarte_province:L dubrovnik-neretva:L duhok:L duma:O durazno_department:L durres_county:L
        dzabkhan:L east_africa:L east_aimak:L east_asia:L east_azerbaijan:L east_berbice-corentyne:L
        east_china_sea:L east_gobi_aymag:L east_java:L east_kalimantan:L east_kasai:L
        east_kazakhstan:L east_macedonia_and_thrace:L east_new_britain_province:L
        east_nusa_tenggara:L east_sepik_province:L eastern_cape:L eastern_darfur:L
        eastern_equatoria:L eastern_europe:L eastern_visayas:L ebay:O ebonyi_state:L edo_state:L
        ehime:L ekiti_state:L el_mghair:L el_oro:L el_pais:O el_paraiso_department:L el_seibo:L
        el_tarf:L elbasan_county:L embraer:O embu_county:L emilia-romagna:L emmy:P english:G
        english_channel:L enlightenment:E ennedi-est:L ennedi-ouest:L enugu_state:L epirus:L
        equateur:L ericsson:O ermera:L escaldes-engordany:L espaillat_province:L espirito_santo:L
        essex:L esteli_department:L estuaire:L ethereum:P euphrates:L eurofighter:P europa_league:E
        europe:L european:G european_central_bank:O european_commission:O european_parliament:O
        european_union:O europeans:G europol:O eurovision:E evangelical:G everest:L exocet:P
        extremadura:L exxon:O exxonmobil:O facebook:O faiyum:L far_east:L fars:O farsi:G faryab:L
        fatah:O federal_reserve:O fejer:L fes-meknes:L fier_county:L financial_times:O finnmark:L
        first_amendment:W first_world_war:E fitch:O fitovinany_region:L flacq:L flemish:G
        flevoland:L flores_department:L florida:L folketing:O ford:O foreign_office:O fox_news:O
        francisco_morazan_department:L french_revolution:E friesland:L friuli_venezia_giulia:L
        fujian:L fukien:L fukushima:L fuzuli_district:L gabes_governorate:L gaelic:G gaevleborg:L
        gagauzia:L galati_county:L galguduud:L gandaki_pradesh:L ganges:L gangwon-do:L ganja_city:L
        gansu:L garissa_county:L gash-barka:L gatwick:L gauteng:L gaza:L gaza_province:L
        gaza_strip:L gazan:G gazans:G gazprom:O gegharkunik:L gelderland:L general_assembly:O
        general_dynamics:O general_electric:O general_motors:O geneva_convention:W
        geneva_conventions:W gharbia:L ghowr:L gia_lai:L gilan_province:L gilbert_islands:L
        gilgit-baltistan:L giurgiu_county:L gjakova:L gjien_bien_province:L gjirokaster_county:L
        gmail:P goeycay:L goh-djiboua:L goias:L golan:L golan_heights:L goldman_sachs:O
        gombe_state:L good_friday_agreement:W google:O gorgol:L gorj_county:L gorno-badakhshan:L
        gotland:L govi-altai_province:L goygol_rayon:L grad_skopje:L grammy:P granada_department:L
        grand'anse:L grand_bassa_county:L grand_est:L grand_gedeh_county:L grand_prix:E
        grande_comore:L granma_province:L great_depression:E great_war:E greater_accra:L
        greater_poland:L green_party:O greenpeace:O gripen:P grisons:L grodnenskaya:L gros-islet:L
        guadalcanal_province:L guam:L guanacaste_province:L guangdong:L guangxi:L guantanamo:L
        guantanamo_bay:L guantanamo_province:L guardian:O guarico:L guaviare_department:L guayas:L
        guelmim-oued_noun:L guemueshane_province:L guera:L guidimaka:L guizhou:L gujarat:L
        gujarati:G gulf:L gulf_of_aden:L gulf_of_mexico:L gulf_war:E gunma:L guyane:L gyeonggi-do:L
        gyeongsangbuk-do:L gyeongsangnam-do:L gyor-moson-sopron:L gypsy:G ha'il_region:L
        ha_tinh_province:L haaretz:O hadjer-lamis:L hai_phong:L hainan:L hajdu-bihar:L halland:L
        hama:L hamadan_province:L hamas:O hamilton_city:L hamlet:P harghita_county:L harjumaa:L
        harlem:L haryana:L hatay:L hato_mayor_province:L hausa:G haut-katanga:L haut-lomami:L
        haut-mbomou:L haut-ogooue:L haut-uele:L haute-kotto:L hauts-bassins:L hauts-de-france:L
        hawaii:L hawke's_bay_region:L haz-zabbar:L hazara:G hazaras:G heathrow:L hebei:L hebrew:G
        heilongjiang:L hellfire:P helmand:L henan:L hentiy:L herat:L hercules:P heredia_province:L
        hermanas_mirabal:L heves_county:L hezbollah:O hhohho_region:L high_court:O highland_papua:L
        hiiraan:L hilux:P himachal_pradesh:L himalayas:L hindi:G hindu:G hindus:G hiroshima:L
        hispanic:G hispanics:G hitachi:O hizballah:O hizbollah:O hizbullah:O hodh_ech_chargi:L
        hodh_el_gharbi:L hokkaido:L holguin_province:L hollywood:L holocaust:E holy_see:O
        homa_bay_county:L home_office:O homyel'_voblasc':L honda:O hormozgan:L hormuz:L
        horn_of_africa:L houaphan:L house_of_commons:O house_of_lords:O house_of_representatives:O
        houthi:G houthis:G hovd:L hradec_kralove_region:L huanuco_department:L huawei:O hubble:P
        hubei:L huila:L huila_department:L human_rights_watch:O hunan:L hunedoara_county:L hutu:G
        hutus:G hyde_park:L hyogo:L hyundai:O ialomita_county:L iasi_county:L ibb_governorate:L
        iberia:L ida-virumaa:L idaho:L igbo:G ihorombe:L il-mosta:L ilam_province:L ile-de-france:L
        iles_du_vent:L ilfov:L illinois:L ilocos:L imbabura:L imereti:L imisli:L imo_state:L
        inchiri:L indian_ocean:L indiana:L industrial_revolution:E ingushetiya_republic:L
        inhambane_province:L inner_mongolia:L innlandet:L instagram:P intel:O interfax:O
        international_atomic_energy_agency:O international_court_of_justice:O
        international_criminal_court:O international_monetary_fund:O interpol:O
        intibuca_department:L intifada:E inuit:G ionian_islands:L iowa:L ipad:P iphone:P
        iran-contra:E iraq_war:E irkutsk_oblast:L iron_dome:P isiolo_county:L iskander:P
        isla_de_la_juventud:L islamic:G islamic_jihad:O islamic_revolution:E islamic_state:O
        islamist:G islamists:G ismayilli_district:L issyk-kul:L istria:L itapua:L itar-tass:O
        itasy:L ituri:L ivanovo_oblast:L ivorian:G iwate:L izabal_department:L izmir_province:L
        izvestia:O izvestiya:O jabal_al_gharbi:L jaemtland:L jalal-abad_region:L jalisco:L jambi:L
        jammu_and_kashmir:L jasz-nagykun-szolnok:L java:L javanese:G jazan_region:L jeju-do:L
        jekabpils_municipality:L jendouba_governorate:L jeollabuk-do:L jeollanam-do:L jerash:L
        jerusalem_post:O jesuit:G jesuits:G jew:G jewish:G jewish_autonomous_oblast:L jews:G
        jharkhand:L jiangsu:L jigawa_state:L jinotega_department:L jizzakh_region:L joenkoeping:L
        johor:L jonglei:L jowzjan:L jpmorgan_chase:O judea_and_samaria_area:L jujuy:L jupiter:L
        justice_department:O juventus:O kaafu_atoll:L kabardino-balkariya_republic:L kachin_state:L
        kadima:O kaduna_state:L kafr_el-sheikh:L kagera:L kainuu:L kajiado_county:L
        kakamega_county:L kakheti:L kalashnikov:P kaliningrad_oblast:L kalmykiya_republic:L
        kaluga_oblast:L kamchatka:L kampong_speu_province:L kanagawa:L kandahar:L kandal:L kanem:L
        kangwon-do:L kankan_region:L kano_state:L kansas:L kanta-haeme:L karabakh:L
        karabuek_province:L karachayevo-cherkesiya_republic:L karaganda:L karak:L karakalpakstan:L
        karelia:L karnali_pradesh:L karnataka:L kars_province:L kasai-central:L kashmir:L kashmiri:G
        kasserine_governorate:L katanga:L katavi:L katsina_state:L katyusha:P kayah_state:L
        kayin_state:L kebbi:L kebili_governorate:L kedah:L kef_governorate:L kelantan:L kemo:L
        kent:L kentucky:L kerala:L kerguelen:L kericho_county:L kermanshah_province:L keryneia:L
        kfir:P kgatleng:L khakasiya_republic:L khammouane_province:L khanty-mansia:L
        khatlon_province:L khoevsgoel_province:L khowst:L khulna_division:L khuzestan:L
        khyber_pakhtunkhwa:L kiambu_county:L kichevo:L kie-ntem:L kikuyu:G kilifi_county:L
        kilimanjaro:L kirinyaga_county:L kirov_oblast:L kirovohrad:L kisii_county:L kisumu_county:L
        kitui_county:L kivu:L klaipeda_county:L knesset:O kocaeli:L kogi_state:L
        kohgiluyeh_and_boyer-ahmad:L komarom-esztergom:L komi:L kommersant:O koprivnica-krizevci:L
        koran:P korce_county:L korea:L korean:G korean_peninsula:L korean_war:E koreans:G
        kosice_region:L kostroma_oblast:L kotayk:L kouffo:L kpmg:O krasnodar_krai:L
        krasnoyarsk_krai:L kremlin:O kronoberg:L kuetahya:L kujawsko-pomorskie:L kukes_county:L
        kunar:L kuomintang:O kurd:G kurdamir_district:L kurdish:G kurdistan:L kurdistan_province:L
        kurds:G kurgan_oblast:L kursk_oblast:L kuzbass:L kvemo_kartli:L kwai_tsing_district:L
        kwale_county:L kwango:L kwanza_sul:L kwara_state:L kwazulu-natal:L kweneng:L kwilu:L
        kwun_tong_district:L kyiv_city:L kyiv_oblast:L kymenlaakso:L kyodo:O kyoto_protocol:W
        la_altagracia_province:L la_guajira_department:L la_libertad_department:L la_liga:E
        la_pampa:L la_paz_department:L la_repubblica:O la_riviere_anglaise:L
        laayoune-sakia_el_hamra:L labe_region:L labour:G labour_party:O lacs_district:L ladakh:L
        laghman:L lagunes_district:L lai_chau_province:L laikipia:L lam_dong:L lampung:L
        land_cruiser:P lang_son_province:L lapland:L larnaka:L las_tunas_province:L latin:G
        latin_america:L latin_american:G latino:G latinos:G lautem:L lavalleja:L lazio:L le_figaro:O
        le_monde:O lebap:L leinster:L lekoumou:L lempira_department:L leningradskaya_oblast':L
        leon_department:L leonardo:O leopard:P leribe:L lerik_district:L lesser_poland:L levant:L
        lezhe_county:L liaoning:L liberal_democrats:G liberals:G liberec_region:L liguria:L
        likouala:L likud:O lim-pende:L lima_province:L lima_region:L limburg:L limon_province:L
        limpopo:L linux:P lipetsk_oblast:L liquica:L lisbon_treaty:W litoral:L littoral:L
        liverpool_fc:O lloyd's:O lloyds:O lobaye:L lockheed:O lockheed_martin:O lodz_voivodeship:L
        lofa_county:L logar:L logone_occidental:L logone_oriental:L lok_sabha:O lomami:L lombardy:L
        london_stock_exchange:O londoner:G londoners:G lopburi:L lorestan_province:L
        los_angeles_times:O los_lagos_region:L los_rios:L los_rios_region:L louisiana:L
        loungnamtha:L lower_austria:L lower_juba:L lower_saxony:L lower_shabeelle:L lower_silesia:L
        lualaba:L luanda_norte:L luang_prabang_province:L luapula_province:L lubusz:L lucerne:L
        lufthansa:O lukoil:O lumbini_province:L lunda_sul:L luo:G lusaka_province:L lutheran:G
        lutherans:G luzon:L maariv:O maastricht_treaty:W macbeth:P machakos_county:L
        madang_province:L madhesh:L madhya_pradesh:L madre_de_dios:L madriz_department:L maekel:L
        mafeteng_district:L magadan_oblast:L magdalena_department:L maghreb:L magna_carta:W
        maharashtra:L mahdia_governorate:L mai-ndombe:L maine:L majlis:O majuro_atoll:L
        makueni_county:L malay:G malays:G maluku:L mambere:L mambere-kadei:L mamou_region:L manabi:L
        managua_department:L manawatu-wanganui:L manchester_city:O manchester_united:O manchuria:L
        mandalay_region:L mandarin:G mandera_county:L mandoul:L mangilao:L mangystau:L manhattan:L
        manicaland:L maniema:L manipur:L manitoba:L manyara:L manzini_region:L maoist:G maoists:G
        maori:G maputo_city:L maputo_province:L maradi_region:L marakwet_district:L maramures:L
        maranhao:L marathi:G margibi_county:L maria_trinidad_sanchez:L marijampole_county:L
        mariy-el_republic:L markazi:L maronite:G maronites:G marrakesh-safi:L mars:L
        marsabit_county:L martinique:L marxist:G marxists:G maryland:L maryland_county:L
        masaya_department:L maseru_district:L mashonaland_central:L mashonaland_east_province:L
        mashonaland_west:L massachusetts:L mastercard:O masvingo_province:L matabeleland_north:L
        matabeleland_south_province:L matagalpa_department:L matanzas_province:L mato_grosso:L
        mato_grosso_do_sul:L matruh:L maule_region:L mayabeque:L mayagueez:L mayaro:L
        mayo-kebbi_est:L mayo-kebbi_ouest:L maysan:L mazandaran:L mazovia:L mbomou:L mcdonald's:O
        mecca_region:L mecklenburg-vorpommern:L medecins_sans_frontieres:O medenine_governorate:L
        medina_region:L mediterranean:L mediterranean_sea:L meghalaya:L megimurje:L
        mehedinti_county:L mehr:O mekong:L melaka:L melaky:L melekeok:L menabe:L menaka:L mercedes:P
        merkava:P meru_county:L mesopotamia:L meta_department:L methodist:G methodists:G michigan:L
        michoacan:L microsoft:O middle_east:L middle_juba:L middle_shabele:L midlands:L
        midlands_province:L migori_county:L mimaropa:L minas_gerais:L mindanao:L mingacevir_city:L
        minnesota:L minsk_agreements:W minsk_city:L mirage:P misiones:L misiones_department:L
        mississippi:L mississippi_river:L missouri:L mitrovica:L mitsubishi:O mitsui:O miyagi:L
        mizoram:L mogilev:L mohale's_hoek_district:L moheli:L moka:L molise:L mombasa_county:L
        monagas:L monastir_governorate:L mongala:L mono:L monsenor_nouel:L montagnes:L montana:L
        monte_cristi_province:L monte_plata_province:L montevideo_department:L montserrado_county:L
        monufia:L moody's:O moon:L moquegua_department:L moravian-silesian_region:L morazan:L
        mordoviya_republic:L more_og_romsdal:L morgan_stanley:O mormon:G mormons:G morobe_province:L
        morona-santiago_province:L moscow_oblast:L moslem:G moslems:G mossad:O mount_everest:L
        moxico:L moyen-chari:L moyen-ogooue:L mubarak_al_kabir:L muchinga:L mudug:L
        muhafazat_hadramaout:L muharraq:L municipality_of_monaco:L municipality_of_trbovlje:L
        mures_county:L murzuq_district:L musandam_governorate:L muscovite:G muscovites:G muslim:G
        muslim_brotherhood:O muslims:G muthanna:L mykolaiv:L mymensingh_division:L naama:L
        nabatieh:L nabeul_governorate:L nacional:L nagaland:L nagasaki:L nagorno-karabakh:L
        nairobi_county:L najran_region:L nakhchivan:L nakuru_county:L namibe:L nampo:L
        nana-grebizi:L nana-mambere:L nandi:L nangarhar:L napo:L narino:L narok_county:L
        naryn_region:L nasarawa_state:L nasdaq:O national_guard:O navoiy_region:L navy:O nayarit:L
        nazi:G nazis:G neamt_county:L near_east:L nebraska:L neembucu_department:L negeri_sembilan:L
        nelson_region:L nenets:L nestle:O netflix:O nevada:L nevsehir_province:L new_aquitaine:L
        new_brunswick:L new_hampshire:L new_jersey:L new_mexico:L new_providence:L new_south_wales:L
        new_york:L new_york_city:L new_york_stock_exchange:O new_york_times:O new_yorker:G
        new_yorkers:G newfoundland:L newfoundland_and_labrador:L newsweek:O nghe_an_province:L
        ngouni:L ngwaketsi:L niari:L niassa_province:L nigde_province:L niger_state:L nile:L nimba:L
        nimroz:L nineveh:L ningxia:L nissan:O nitra_region:L nizhny_novgorod_oblast:L
        nobel_peace_prize:P nobel_prize:P nograd:L nokia:O non-proliferation_treaty:W
        nonproliferation_treaty:W nonthaburi:L nord-est:L nord-ouest:L nord-ubangi:L nordea:O
        nordic:G nordland:L normandy:L norrbotten:L norte_de_santander_department:L north-west:L
        north-western:L north_aegean:L north_africa:L north_america:L north_brabant:L
        north_caribbean_coast:L north_carolina:L north_caucasus:L north_chungcheong:L north_dakota:L
        north_denmark:L north_hamgyong:L north_holland:L north_hwanghae:L north_kalimantan:L
        north_karelia:L north_kazakhstan:L north_khorasan:L north_kivu:L north_kordofan:L
        north_lebanon:L north_maluku:L north_ossetia-alania:L north_ostrobothnia:L
        north_rhine-westphalia:L north_savo:L north_sea:L north_sinai:L north_sulawesi:L
        north_sumatra:L northeastern_governorate:L northern_bahr_al_ghazal:L northern_california:L
        northern_cape:L northern_darfur:L northern_europe:L northern_mindanao:L northern_territory:L
        northland:L northrop_grumman:O nouakchott_north:L nouakchott_west:L nova_scotia:L novartis:O
        novgorod_oblast:L novosibirsk_oblast:L nuble:L nuclear_non-proliferation_treaty:W
        nueva_esparta:L nueva_segovia_department:L nuevo_leon:L nugaal:L nyamira_county:L
        nyandarua_county:L nyanga:L nyeri_county:L nzerekore_region:L o'higgins_region:L occitanie:L
        oceania:L ocotepeque_department:L october_revolution:E odisha:L oemnoegovi:L oerebro:L
        oestergoetland:L oevoerhangay:L ogooue-ivindo:L ogooue-lolo:L ogooue-maritime:L ogun_state:L
        ohio:L okinawa:L oklahoma:L olancho_department:L olomouc_region:L olympic_games:E olympics:E
        ombella-m'poko:L omran:L omsk_oblast:L ondo_state:L ontario:L opole_voivodeship:L
        opstina_niksic:L orange_revolution:E oregon:L orellana_province:L orenburg_oblast:L orhon:L
        oriental:L orissa:L oro_province:L oromiya:L oromo:G orthodox:G oryol_oblast:L oscars:P
        osh_region:L oslo_accords:W ostfold:L ostrobothnia:L osun_state:L otago:L otar_meanchey:L
        ouadai:L ouaka:L oudomxai:L oueme:L ouest:L ouham:L ouham-fafa:L ouham-pende:L
        our_lady_of_carmo:L overijssel:L oxfam:O oyo_state:L p'yongan-bukto:L pacific:L
        pacific_ocean:L paernumaa:L pafos:L pahang:L paijat-hame:L paktia:L pamplemousses:L
        panama_canal:L panama_oeste_province:L panasonic:O panjshir:L papua:L paraiba:L
        paralympics:E paramaribo_district:L pardubice_region:L paris_agreement:W parisian:G
        parisians:G parliament:O parwan:L pashto:G pashtun:G pashtuns:G pastaza_province:L
        patagonia:L patriot:P patriot_act:W pavlodar_region:L paypal:O pays_de_la_loire:L
        paysandu_department:L peloponnese:L pemba_north:L pemba_south:L pemex:O penang:L
        pennsylvania:L pentagon:O pentecostal:G penza_oblast:L pepsi:O perak:L peravia:L perlis:L
        perm_krai:L pernambuco:L peronist:G persian:G persian_gulf:L persians:G pest_county:L
        peten:L petrobras:O petronas:O pfizer:O phang_nga:L phantom:P philips:O photoshop:P piaui:L
        pichincha:L piedmont:L pirkanmaa:L plaines_wilhems:L plateau:L plateau-central:L
        plateau_state:L plateaux:L plzen_region:L podlasie:L pohnpei_state:L politburo:O pomerania:L
        portuguesa:L potosi_department:L powerpoint:P pozega-slavonia:L prahova:L pravda:O
        preah_sihanouk:L preah_vihear:L premier_league:E presidente_hayes:L presov_region:L
        press_association:O press_trust_of_india:O primorje-gorski_kotar:L primorye:L
        prince_edward_island:L protestant:G protestants:G provence:L provence-alpes-cote_d'azur:L
        prozac:P pskov_oblast:L puerto_rico:L pulitzer_prize:P punjab:L punjabi:G punjabis:G
        puntarenas_province:L putumayo_department:L pwani:L qacha's_nek_district:L qaeda:O
        qalyubia:L qashqadaryo:L qassam:P qazax:L qazvin_province:L qena:L qinghai:L qom_province:L
        quai_d'orsay:O quaker:G quakers:G quang_ninh:L quang_tri:L quebec:L quechua:G queens:L
        queensland:L queretaro:L quiche:L quindio_department:L quintana_roo:L quneitra:L qur'an:P
        quran:P qusar_district:L rabat-sale-kenitra:L rada:O radio_free_europe:O radovish:L rafale:P
        raionul_edinet:L rajasthan:L rajshahi_division:L rajya_sabha:O rakhine:L rangpur_division:L
        ranong_province:L raqqa:L rarotonga:L rason:L ratanakiri:L raytheon:O razavi_khorasan:L
        real_madrid:O red_army:O red_crescent:O red_cross:O red_sea:L red_square:L
        region_of_magallanes:L reichstag:O renaissance:E republic_of_tyva:L republican:G
        republican_party:O republican_subordination:L republicans:G reuter:O reuters:O
        revolutionary_guard:O revolutionary_guards:O rheinland-pfalz:L rhine:L rhode_island:L
        rhone-alpes:L ria_novosti:O riau:L riau_islands:L rif-dimashq:L riksdag:O
        rio_grande_do_norte:L rio_grande_do_sul:L rio_negro_department:L risaralda_department:L
        rivas_department:L river_nile:L rivera_department:L riviere_du_rempart:L rivne_oblast:L
        riyadh_region:L rize_province:L rocha_department:L roche:O rogaland:L rohingya:G roma:G
        roman_catholic:G rondonia:L roraima:L rosatom:O rosneft:O rosoboronexport:O rostov:L rukwa:L
        ruvuma:L ryazan_oblast:L saab:O saarland:L sabah:L sabaragamuwa_province:L sabha_district:L
        sabirabad_district:L sacatepequez:L sagaing_region:L sahara:L sahel:L sai_kung_district:L
        saint_andrew_parish:L saint_ann_parish:L saint_anthony:L saint_catherine_parish:L
        saint_croix_island:L saint_francis_xavier:L saint_gallen:L saint_george_basseterre:L
        saint_george_parish:L saint_helena:L saint_james_parish:L saint_john_parish:L
        saint_paul's_bay:L saint_peter:L saint_thomas_island:L sakarya:L sakha:L sakhalin:L
        sakhalin_oblast:L salafi:G salafist:G salafists:G salah_ad_din:L salaj_county:L salamat:L
        salaspils_municipality:L salavan_province:L salto_department:L salyan_district:L samangan:L
        samara_oblast:L samarqand_region:L samaxi:L samburu_county:L samegrelo_and_zemo_svaneti:L
        samsung:O samtskhe-javakheti:L san_andres_y_providencia:L san_jose_department:L
        san_juan_province:L san_martin_department:L san_miguel_department:L
        san_salvador_department:L san_vicente_department:L sanaa_governorate:L sanaag:L
        sanchez_ramirez:L sancti_spiritus_province:L sandinista:G sandinistas:G sangha-mbaere:L
        sangre_grande_regional_corporation:L sankuru:L santa_ana_department:L
        santa_barbara_department:L santa_cruz_department:L santa_rosa_department:L
        santander_department:L santiago_de_cuba_province:L santiago_metropolitan:L
        santiago_province:L santiago_rodriguez:L santo_domingo_de_los_tsachilas:L
        santo_domingo_province:L sao_tome_island:L sar-e_pol_province:L saratov_oblast:L sarawak:L
        sardinia:L saskatchewan:L sassandra-marahoue:L satakunta:L satu_mare_county:L saturn:L
        saudi_aramco:O savanes:L savanes_district:L savannakhet_province:L save_the_children:O
        saxony:L saxony-anhalt:L scandinavia:L scandinavian:G scandinavians:G schleswig-holstein:L
        scotland_yard:O scud:P second_amendment:W second_world_war:E security_council:O sejm:O
        sejong-si:L selangor:L selenge_province:L selibe_phikwe:L senate:O sergipe:L serie_a:E
        sermersooq:L sevastopol_city:L sfax_governorate:L shaanxi:L shabran:L shabwah:L shahab:P
        shaki_city:L sham_shui_po_district:L shamkir_rayon:L shan_state:L shandong:L shanxi:L
        sharqia:L shas:O shefa:L shell:O shi'a:G shi'ite:G shi'ites:G shia:G shida_kartli:L shiga:L
        shiite:G shiites:G shimane:L shin_bet:O shirak:L shkoder_county:L siaya_county:L
        siazan_rayon:L sibenik-knin:L siberia:L sibiu_county:L sichuan:L sicilian:G sicily:L
        sidama_region:L sidewinder:P sidi_bouzid_governorate:L siemens:O sikh:G sikhs:G sikkim:L
        sila:L silesia:L siliana_governorate:L silicon_valley:L simiyu:L sinai:L sinaloa:L sindh:L
        sindhi:G singerei:L sinhala:G sinhalese:G sinn_fein:O sinoe_county:L sirdaryo_region:L
        sisak-moslavina:L sistan_and_baluchestan:L six-day_war:E six_day_war:E sky_news:O slav:G
        slavic:G slavs:G smolensk_oblast:L soccsksargen:L socialist:G socialists:G soedermanland:L
        sofala:L sofia-capital:L somogy_county:L son_la_province:L songwe:L sonora:L
        sonsonate_department:L sony:O sool:L soroca_district:L souss-massa:L sousse_governorate:L
        south-east:L south-west:L south_aegean:L south_america:L south_asia:L south_australia:L
        south_bohemian_region:L south_caribbean_coast:L south_carolina:L south_caucasus:L
        south_china_sea:L south_dakota:L south_denmark:L south_ethiopia_regional_state:L
        south_hamgyong:L south_hwanghae:L south_kalimantan:L south_karelia:L
        south_khorasan_province:L south_kivu:L south_moravian:L south_ostrobothnia:L south_papua:L
        south_pyongan:L south_savo:L south_sinai:L south_sulawesi:L south_sumatra:L
        south_west_ethiopia_peoples'_region:L southeast_asia:L southeast_sulawesi:L
        southeastern_governorate:L southern_africa:L southern_california:L southern_darfur:L
        southern_europe:L southern_kordofan:L southland:L southwest_finland:L southwest_papua:L
        soyuz:P split-dalmatia:L spotify:O sputnik:P srpska:L st.-petersburg:L st_helier:L
        st_peter_port:L standard_and_poor's:O starbucks:O state_department:O state_duma:O
        state_of_berlin:L state_of_salzburg:L state_of_vienna:L stavropol_kray:L stinger:P
        storting:O strait_of_hormuz:L straits_of_hormuz:L streymoy:L studenichani:L styria:L
        sub-saharan_africa:L subcarpathia:L suchitepeque:L sucre_department:L sucumbios:L sud-est:L
        sud-ouest:L sud-ubangi:L sudurpashchim_pradesh:L suez_canal:L sughd:L sulawesi:L sumatra:L
        summer_olympics:E sumqayit:L sunni:G sunnis:G super_bowl:E supreme_court:O surrey:L surt:L
        surxondaryo_region:L sussex:L suwayda:L svalbard:L sverdlovsk_oblast:L swahili:G
        swietokrzyskie:L sylhet_division:L syunik:L szabolcs-szatmar-bereg:L ta'izz:L tabasco:L
        tabuk_region:L tachira:L tacuarembo_department:L tadjourah:L tafielah:L tagalog:G
        tahoua_region:L taita_taveta:L takao:L takhar:L talas_region:L taliban:O tamanrasset:L
        tamaulipas:L tambov_oblast:L tamil:G tamil_nadu:L tamils:G tana_river_county:L tandjile:L
        tanganyika:L tanger-tetouan-al_hoceima:L tanintharyi_region:L taraba_state:L
        taranaki_region:L tarapaca:L tarija_department:L tartar_district:L tas-sliema:L
        tashkent_region:L tasman_district:L tasmania:L tasnim:O tatar:G tatars:G tatarstan:L
        tatarstan_republic:L taurage_county:L tavush:L tboung_khmum:L telangana:L telegram:P
        telemark:L teleorman_county:L tennessee:L terengganu:L tesla:O texan:G texans:G texas:L
        thales:O thanh_hoa_province:L tharaka_-_nithi:L the_economist:O the_times:O thessaly:L
        thimphu_district:L thua_thien_hue_province:L thurgau:L thuringia:L tiananmen_square:L
        tibet:L ticino:L tierra_del_fuego:L tigray:L tigrayan:G tigris:L tillaberi_region:L time:O
        times_square:L timis_county:L tipaza:L tiris_zemmour:L titanic:P toa_baja:L tobago:L
        togdheer:L tokat_province:L tolima_department:L tolna_county:L tomahawk:P tombouctou:L
        tomsk_oblast:L tongatapu:L torah:P tories:G tornado:P tory:G toshiba:O tottori:L
        tour_de_france:E tovuz_district:L toyota:O tozeur_governorate:L trafalgar_square:L
        trans_nzoia:L transnistria:L transylvania:L trarza:L treasury:O treasury_department:O
        treaty_of_versailles:W treinta_y_tres_department:L trencin_region:L trentino-alto_adige:L
        tripura:L trnava_region:L troms:L trondelag:L tshopo:L tshuapa:L tsirang_district:L
        tuamasaga:L tuareg:G tucuman:L tukums_municipality:L tula_oblast:L tulcea_county:L
        tungurahua_province:L tunis_governorate:L turkana_county:L tuscany:L tutsi:G tutsis:G
        tver_oblast:L twitter:O typhoon:P tyrol:L tyumen_oblast:L uasin_gishu_county:L uber:O ucar:L
        ucayali:L udmurtiya_republic:L uighur:G uighurs:G ulster:L ulytau_region:L umbria:L
        umm_al_quwain:L umm_salal:L un_charter:W unilever:O united_nations:O
        united_press_international:O universal_declaration_of_human_rights:W upper_austria:L
        upper_demerara-berbice:L upper_matsiatra:L upper_nile:L ural:L urals:L
        urban_municipality_of_celje:L urban_municipality_of_koper:L urban_municipality_of_kranj:L
        urban_municipality_of_maribor:L urban_municipality_of_novo_mesto:L
        urban_municipality_of_ptuj:L urban_municipality_of_velenje:L urdu:G usti_nad_labem_region:L
        utah:L uttar_pradesh:L uttarakhand:L uusimaa:L uva_province:L uvea:L uvs_province:L uyghur:G
        uyghurs:G vaermland:L vaesterbotten:L vaesternorrland:L vaestmanland:L vaestra_goetaland:L
        vakinankaratra:L valais:L valcea_county:L valle_del_cauca_department:L valle_department:L
        vallee_du_bandama_district:L valverde_province:L vas_county:L vaslui_county:L vatican:O
        vatovavy_region:L vaud:L vaupes:L veliko_tarnovo:L veneto:L venus:L veraguas_province:L
        verizon:O verkhovna_rada:O vermont:L vestfold:L vestland:L viagra:P vichada_department:L
        victoria_state:L vientiane_prefecture:L vietnam_war:E vihiga_county:L viljandimaa:L
        villa_clara_province:L vinnytsia:L virginia:L visa:O vladimir_oblast:L vlore_county:L
        vodafone:O voice_of_america:O vojvodina:L volga:L volgograd_oblast:L volkswagen:O
        vologda_oblast:L volta:L volyn:L vorarlberg:L voronezh_oblast:L voyager:P vrancea:L
        vrapchishte:L vukovar-srijem:L vysocina:L wadi_al_hayat:L wadi_ash_shati':L wadi_fira:L
        wahhabi:G wahhabis:G waikato_region:L wajir_county:L wall_street:L wall_street_journal:O
        wallonia:L walloon:G walmart:O wanica_district:L warmia-masuria:L warrap:L warsaw_pact:O
        washington:L washington_d.c:L washington_dc:L washington_post:O washington_state:L wasit:L
        watergate:E waziristan:L wellington_region:L west_africa:L west_azerbaijan:L west_bank:L
        west_bengal:L west_greece:L west_java:L west_kalimantan:L west_kazakhstan:L west_kordofan:L
        west_macedonia:L west_new_britain_province:L west_nusa_tenggara:L west_papua:L
        west_pokot_county:L west_pomerania:L west_sulawesi:L west_sumatra:L west_virginia:L
        western:G western_australia:L western_bahr_al_ghazal:L western_cape:L western_darfur:L
        western_equatoria:L western_europe:L western_visayas:L westerner:G westerners:G
        westminster:L whatsapp:P white_house:O white_nile:L whitehall:O wikipedia:P wimbledon:E
        windows:P winter_olympics:E wisconsin:L woleu-ntem:L wong_tai_sin_district:L
        woqooyi_galbeed:L world_bank:O world_cup:E world_health_organisation:O
        world_health_organization:O world_trade_organisation:O world_trade_organization:O
        world_war_i:E world_war_ii:E world_war_one:E world_war_two:E woroba:L wyoming:L xekong:L
        xhosa:G xiangkhoang:L xinhua:O xinjiang:L xorazm_region:L yamalo-nenets:L yanggang-do:L
        yangtze:L yaracuy:L yaren_district:L yaroslavl_oblast:L yau_tsim_mong_district:L
        yazd_province:L yazidi:G yazidis:G yediot_ahronot:O yevlax_city:L yiddish:G yigo:L
        yobe_state:L yom_kippur_war:E yonhap:O yorkshire:L yoro_department:L yoruba:G youtube:P
        yucatan:L yukon:L yunnan:L zaghouan_governorate:L zagreb_county:L zakarpattia:L
        zala_county:L zambezia_province:L zamboanga_peninsula:L zamfara_state:L zamora_chinchipe:L
        zanzan_district:L zanzibar:L zanzibar_north:L zaporizhzhia:L zaqatala_district:L zealand:L
        zeeland:L zhambyl:L zhejiang:L zhelino:L zhetysu_region:L zhytomyr_oblast:L zilina_region:L
        zinder_region:L zionist:G zionists:G zonguldak_province:L zulia:L zulu:G zulus:G
        """)
}
