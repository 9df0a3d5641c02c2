import Articles

extension Lexicons {
    /// Cities; an exclamation mark for those that everybody knows. Of GeoNames (CC BY 4.0), by way of
    /// the world-cities data set; without those that are more often an ordinary word or a family name.
    static let cities = WordTable(
        """
        'abasan_al_kabirah 'afak 'afrin 'ain_abid 'ain_azel 'ain_benian 'ain_deheb 'ain_el_bell
        'ain_el_berd 'ain_el_hammam 'ain_el_melh 'ain_el_turk 'ain_merane 'ajlun 'akra 'alem_ketema
        'alem_t'ena 'alemaya 'ali_abad-e_katul 'ali_al_gharbi 'ali_shahr 'amran 'amuda 'anah
        'anat_al_qadimah 'anbarabad 'anjarah 'aqrah 'ar'ara_banegev 'ara-'ar'ara 'ardamata 'atarut
        'ayn_al_'arab 'ewa_beach 'ewa_gentry 'eyn-e_do 'ibri 'inak 'irbin 'irqah
        'izbat_'ali_as_sayyid 'izbat_al_burj 'izra 's-gravenzande 's-hertogenbosch 'uyun_al_jiwa'
        6th_of_october_city a_coruna a_estrada a_yun_pa aabenraa aachen aalborg aalen aalsmeer aalst
        aalten aalter aanekoski aarau aarsal aarschot ab_pakhsh abadan abadeh abadia_de_goias abaete
        abaetetuba abakaliki abakan abala abalak abancay abano_terme abarkuh abashiri abasolo abay
        abaza abba abbeville abbey_wood abbiategrasso abbotsford abbottabad abdanan abderafi
        abdu_rahiman_nagar abdulino abeche abejorral abelardo_luz abengourou abeokuta abepura
        aberdare aberdeen aberystwyth abha abhayapuri abidjan:! abiko abilene abim abingdon abington
        abinsk abiy_adi abnub abobo abohar aboisso aboisso_comoe aboka abomey abomey-calavi abomsa
        abong_mbang abony abou_el_hassan abovyan abqaiq abrama abrantes abreu_e_lima abreus abrisham
        abu_'arish abu_al-kahsib abu_al_matamir abu_an_numrus abu_dhabi:! abu_ghurayb abu_hammad
        abu_hayl abu_hummus abu_jibeha abu_kabir abu_qir abu_qurqas abu_road abu_suweir-el-mahatta
        abu_tij abu_tisht abu_zabad abucay abuja:! abuko aburi abuyog abyei acacias acailandia
        acajete acajutla acambaro acaponeta acapulco_de_juarez acarau acarigua acatlan_de_osorio
        acatzingo acayucan accra:! accrington acerra achaguas achalpur achampet
        acharipallam_vaniyakudi acharnes acheng acheres achern achhibal achhnera achim achinsk
        achkhoy-martan achocalla aci_castello aci_catena acilia-castel_fusano-ostia_antica acireale
        acocks_green acopiara acornhoek acquaviva_delle_fonti acqui_terme acreuna actopan acworth
        ad-damazin ad-damir ad-dindar ad_dana ad_darbasiyah ad_darwa ad_dasmah ad_dawadimi ad_dilam
        ad_dilinjat ad_dindar ad_dir'iyah ad_douiem ad_dujayl adachi adamantina adampur adams_morgan
        adamstown adana adanattutekkumuri_kizhakku adapazari addanki addis_ababa:! adebaye adeje
        adelaide:! adelaide_city_centre adelaide_hills adelanto adelfas adelfia adelphi aden:!
        adenta adet adh_dhayd adiake adichanallur adigrat adilabad adilcevaz adirampattinam
        adis_'alem adis_k'idame adis_zemen adiwerna adiyaman adiyanuthu adjaouere adjarra adjud
        adjumani adlershof adliswil admiralteisky ado-ekiti ado-odo adoni adra adrano adrar adre
        adriano adrogue adur adwa adwick_le_street adzope affery affton afgooye afif afikpo afipskiy
        aflao aflou afogados_da_ingazeira afonso_claudio afragola afranio afsin afula
        afurada_de_baixo afyonkarahisar afzalgarh afzalpur agadez agadir agano agaram agaro agartala
        agats agawam agbor agboville agdas agde agege agen ageo aghajari aghdam aghjabadi aghsu
        agia_paraskevi agia_varvara agidel' agincourt_north agincourt_south-malvern_west aginskoye
        agioi_anargyroi agios_dimitrios agios_ioannis_rentis aglantzia aglipay agnibilekrou agogo
        agoura agoura_hills agourai agra agrestina agri agrigento agrinio agropoli agryz
        agua_azul_do_norte agua_boa agua_branca agua_caliente agua_clara agua_dulce agua_preta
        agua_prieta agua_rasa aguachica aguada_de_pasajeros aguadas aguadilla aguas_belas
        aguas_claras aguas_de_lindoia aguas_formosas aguas_lindas_de_goias aguas_santas
        aguascalientes aguaytia aguazul agudos aguelmous agui aguie aguilares aguilas aguimes agulu
        agustin_codazzi ah_lel ahaus ahfir ahigbe_koffikro ahilyanagar ahiwara ahlat ahlen ahlone
        ahmadpur ahmadpur_east ahmadpur_sial ahmed_bel_hadj ahmedabad ahmedgarh ahor ahouanou
        ahraura ahrensburg ahuachapan ahualulco_de_mercado ahuntsic-cartierville ahwa
        ahwatukee_foothills ahwiaa aibak aichach aigaleo aigio aihara aihui aileu aimogasta aimores
        ain_arnat ain_attig ain_beida ain_beni_mathar ain_bessem ain_defla ain_el_aouda ain_el_bya
        ain_el_hadjel ain_fakroun ain_harrouda ain_kercha ain_m'lila ain_oulmene ain_oussera
        ain_sefra ain_smara ain_sukhna ain_taoujdat ain_taya ain_temouchent ain_touta aioi aira
        airdrie airmadidi airoli aisai aistala ait_melloul ait_ourir ait_yazza aiud aix-en-provence
        aix-les-bains aizawl aizu-misato_machi aizu-wakamatsu ajab_shir ajaccio ajaigarh ajalpan
        ajanur ajaokuta ajapnyak ajara ajax ajdabiya ajeetgarh ajegunle ajiki ajim ajka ajman ajmer
        ajnala akademgorodok akademicheskoe akaike akaiwa akalkot akalkuva akaltara akanda akasaka
        akashi akatsi akatsuka akbarpur akbou akcaabat akcakale akcakoca akcapinar akdagmadeni
        akersberga akesalayi aketi akhaltsikhe akhisar akhmim akhnur akhtubinsk akhtyrskiy
        aki-takata akihabara akim_oda akiruno akishima akita akitsu akividu akjoujt akkarampalle
        akkol' aklera akluj akola akonolinga akora_khattak akot akouda akoupe akowonjo akron aksaray
        aksay aksehir aksu aksum aktau aktobe akune akure akureyri akwanga akwatia akyazi akyurt
        al'met'yevsk al-'alam al-'aluas al-'ubur al-barka al-fashaqah al-faw al-hamdaniya
        al-junaynah al-kharijah al-kut al-minya_al-jadidah al-musayab al-qasim al-qutaynah al-tabqa
        al-yarmuk al_'amarah al_'aqiq al_'ashir_min_ramadan al_'awwamiyah al_'ayn_as_sukhnah
        al_'ayyat al_'ayzariyah al_'aziziyah al_'idwah al_'unayzah al_aaroui al_abyar al_ahmadi
        al_ain_city al_ajaylat al_asabi'ah al_bab al_bada'a al_bada'i'_al_wusta al_badari
        al_badrashayn al_bahah al_bajur al_balyana al_basaliyah_bahri al_basrah_al_qadimah
        al_battaliyah al_bawiti al_bayadiyah al_bayda al_bayda' al_birah al_brouj al_bukayriyah
        al_burayj al_buraymi al_burayqah al_burj al_diwaniyah al_fahahil al_fallujah al_farwaniyah
        al_fashn al_faw al_fayyum al_fintas al_fqih_ben_calah al_fuhays al_fulah al_furjan
        al_ghanayim al_ghanim al_ghurayfah al_hamidiyah al_hammam al_hamul al_harithah al_hasaheisa
        al_hasakah al_hawamidiyah al_hawatah al_hayy al_hazm al_hilal_al_gharbiyah
        al_hilal_ash_sharqiyah al_hilaliyya al_hillah al_hindiyah al_hirak al_hoceima al_hudaydah
        al_hufuf al_hurshah al_husayniyah al_ibrahimiyah al_jadid al_jahra' al_jammaliyah al_jawf
        al_jazeera_aba al_jubayhah al_jubayl al_jumayl al_jumum al_jurf al_karama al_khabra'
        al_khaburah al_khafji al_khankah al_kharj al_kharjah al_khawr al_khums al_khurmah al_khusus
        al_kiswah al_lith al_madinah al_mahallah_al_kubra al_mahawil al_mahbulah al_mahmudiyah
        al_majaz al_malikiyah al_manaqil al_manqaf al_mansurah al_manzalah al_maraghah al_marj
        al_mash'iliyah al_matar_al_'atiq al_matariyah al_mawsil_al_jadidah al_mayadin al_mijlad
        al_minshah al_miqdadiyah al_mishkhab al_mithnab al_mizhar_first al_mubarraz al_muharraq
        al_munayzilah al_murar_al_qadim al_muteena al_qa'im al_qadarif al_qahirah_al_jadidah
        al_qamishli al_qanatir_al_khayriyah al_qanayat al_qantarah al_qararah al_qaryatayn
        al_qassasin al_qatif al_qawasim al_qitena al_qubbah al_qunaytirah al_qurayn al_qurnah
        al_qusais_1 al_qusayr al_qusiyah al_qutayfah al_safa al_sajaah al_shamkhah_city al_waheda
        al_wajh al_wakrah al_waqf al_warqaa al_wasitah al_wasl al_yamun ala'er ala-buka
        ala_moana_-_kakaako alabaster alabel alaca alafaya alaghsas alagir alagoa_grande alagoa_nova
        alagoinhas alahabad alajuela alam_damai alamaiti alamar alamata alameda_de_osuna alaminos
        alamogordo alampalaiyam aland alandi alandur alang alangad alangayam alangulam alankod
        alanya alapayevsk alapli alappuzha alaquas alarobia alasehir alasia alattur alatyr'
        alba_iulia albacete albaderia albal albano_laziale albany albany_creek albany_park albardon
        albemarle albenga albert_lea alberton albertslund albertville albi albignasego alblasserdam
        albolote alborada_jaltenco alboraya albstadt albu_kamal albufeira albuquerque alcabideche
        alcala_de_guadaira alcala_de_henares alcala_la_real alcalde_diaz alcamo alcaniz alcantarilla
        alcazar_de_san_juan alchevsk alcobaca alcobendas alcorcon alcoy alcudia aldaia aldan
        aldeias_altas alderetes aldershot aldine aldoar aldrich_bay aleg alegre alegrete aleksandrov
        aleksandrovsk aleksandrovskoye aleksandrow_lodzki alekseyevka aleksin aleksotas alem_paraiba
        alencon alengad alenquer aleppo:! ales aleshtar alessandria alesund alexandra_hills
        alexandroupoli alexania alexeyevka aleysk alfafar alfeld alfena alfenas alfornelos
        alfortville alfragide alfreton alfter algeciras algemesi alges algete alghero algiers:!
        algonquin algorta algueirao alhama_de_murcia alhambra alhandra alhaurin_de_la_torre
        alhaurin_el_grande ali_mendjeli ali_sabih aliaga alianca aliayabiagba alibag alicante
        alice_springs alief aliganj aligarh aligudarz alimos alimosho alindao alingsas alipur
        alipur_duar alirajpur aliso_viejo aliwal_north aljaraque alkmaar allada allanridge
        allapattah allapuram allauch allen_park allendale allentown allerod allerton allinagaram
        allison_park alliston alloa allschwil almagro almansa almassora almaty:! almeirim almelo
        almenara almendares almendralejo almendrales almere_stad almeria almirante_tamandare almora
        almoradi almozara almunecar alnavar alofi aloha alor_gajah alor_setar alot alotenango
        alpharetta alphen_aan_den_rijn alpignano alpinopolis alquizar alsdorf alsergrund alsfeld
        alsorakos alsterdorf alt-hohenschonhausen alta_floresta_d'oeste alta_gracia alta_vista
        altadena altagracia_de_orituco altai altamira altamont altamonte_springs altamura altay
        altdorf_bei_nurnberg altea altena altepexi altglienicke altinho altinopolis altinsehir
        alto_alegre alto_alegre_do_maranhao alto_alegre_do_pindare alto_araguaia alto_barinas
        alto_de_pinheiros alto_hama alto_hospicio alto_lucero alto_molocue alto_paraiso altona
        altona-altstadt altona-nord altona_meadows altonia altoona altotonga altrincham
        altstadt_nord altstadt_sud altuf'yevskiy altus aluche alum_rock aluminio alur alushta aluva
        alvalade alvand alvaraes alvares_machado alvaro_obregon alvinopolis alvorada alwar alwaye
        alytus alzenau_in_unterfranken alzey alzira am_timan amadora amagasaki amagi amahai amaigbo
        amakusa amalapuram amaliada amalner amambai amami amancio amandelbult amanfrom amangarh
        amaraji amarante_do_maranhao amarapura amaravati amargadhi amargosa amarillo amarpatan
        amarpur amasya amatitlan amba_giorgis ambad ambah ambaji ambajogai ambala ambala_sadar
        ambalangoda ambalantota ambalavao amballur ambam ambanja ambarakaraka ambarawa ambarnath
        ambasa ambasamudram ambato ambato_boeny ambatofinandrahana ambatolampy ambatondrazaka
        ambattur ambikapur ambikapuram ambilobe amboanjo amboasary ambodifotatra ambodimanga_ii
        ambohidratrimo ambohitrolomahitsy ambon ambositra ambovombe ambur amdjarass ameca amecameca
        amelia_rodrigues america_dourada american_canyon american_fork americana americo_brasiliense
        americus amersfoort amersham amersham_on_the_hill amesbury amet amherst amherst_center
        amiens amin'yevo amingarh aminpur amir_kola amirdzhan amizmiz amizour amla amlagora amlai
        amlapura amlapura_city amlash amli ammainaickanur amman:! ammanford ammi_moussa
        amnat_charoen amod amontada amora amorebieta amozoc_de_mota ampahana ampang ampanihy ampara
        amparafaravola ampasimanolotra ampere amphoe_sikhiu ampliacion_san_mateo amposta ampthill
        amravati amreli amritsar amroha amroli amstelveen amsterdam:! amsterdam-zuidoost amstetten
        amta amudalavalasa amuntai amur amursk amvrosiivka an-najaylah an_hai an_khe
        an_muileann_gcearr an_nabk an_najmah an_nasiriyah an_nhon an_nimas an_nu'maniyah
        an_nubariyah an_nuhud an_nusayrat an_trach anaco anacortes anadyr anaheim anahuac anaimalai
        anaime anaiyur anajas anajatuba anak anak_bukit anaka anakapalle anakaputhur anamizu anamur
        anan anand anandpur ananindeua anantapur anantnag anapa anapolis anastacio anatuya anbu
        anbyon-up ancaster ancharakandy anchau anchieta ancien-prozi ancon ancud anda andada
        andahuaylas andalucia andapa ande andenne anderanboukan anderlecht andernach andijon
        andilamena andimeshk andipalayam andippatti andira andisheh andkhoy andol andong andorinha
        andorra_la_vella andover andradas andradina andreyevskoye andritz andrychow andulo aneho
        anekal anew anfu ang_mo_kio_new_town angamali angarsk angatuba angeles_city angelholm
        angermunde angk_tasaom anglet angleton angoche angol angono angouleme angra_dos_reis angren
        angri angul anguo angyalfold anhanguera anhua anicuns anie anjad anjala anjangaon anjar
        anjiang anjo anjozorobe anju ankang ankara:! ankazoabo ankazobe ankazondandy anklav
        ankleshwar anklesvar_ina ankola anlan anliu anloga anlong anlong_veaeng anlu ann_arbor
        annaba annaberg-buchholz annaka annamalainagar annandale annapolis annecy annecy-le-vieux
        annemasse annigeri anning annino anniston annonay annur ano_liosia anoka anping anqing anqiu
        ansan-si ansbach anseong anserma ansfelden anshan anshing anshun ansonia anta antakalnis
        antakya antalaha antalya antananarivo:! antanifotsy antequera anthiyur antibes
        antigua_guatemala antiguo_cuscatlan antioch antipolo antofagasta antratsyt antsalova
        antsirabe antsiranana antsohihy antsohimbondrona antu antwerp:! anupgarh anuppanadi anuppur
        anupshahr anuradhapura anusawari anwen anxiang anyama anyang anyang-si anyinam anyuan
        anzhero-sudzhensk anzio aobadai aoji-ri aomori aonla aosta aoto aoulef aoulouz aourir aoxi
        ap_binh_chau ap_ho_phong ap_long_thanh ap_mot ap_phuoc_tinh apac apache_junction apalit apam
        apan aparecida aparecida_de_goiania aparecida_do_taboado aparri apartado apaseo_el_alto
        apaseo_el_grande apatin apatity apatzingan apeldoorn apengjiang apex apia apicum-acu apizaco
        aplahoue aplerbeck apolda apomu apopa apopka apostol_santiago apostoles apostolove aprelevka
        aprilia apsheronsk apucarana aq_qala aqaba aqsay aqsu aquidaba aquidauana aquiraz ar-rawdah
        ar_rabiyah ar_radisiyah_qibli ar_rahad ar_rahmaniyah ar_ram_wa_dahiyat_al_barid ar_ramtha
        ar_raqqah ar_rashidiyah ar_rass ar_rastan ar_rayayinah ar_rayna ar_rayyan ar_rifa' ar_riqqah
        ar_riyad ar_rudayyif ar_rumaylah ar_rumaythah ar_rumaythiyah ar_rutbah ar_ruways ara-dong
        ara_ali ara_damansara arabi arabkir aracagi aracaju aracariguama aracataca aracati aracatuba
        aracoiaba aracoiaba_da_serra aracruz aracuai arad aradippou aragarcas aragua_de_barcelona
        araguaina araguari araguatins araioses arakkonam arakli aral arambagh aramboli aramil
        aramoko-ekiti aran_bidgol aranda_de_duero arandas arandelovac arang arangaon aranjuez
        arantangi aranyaprathet arao arapiles arapiraca arapongas arapoti araquari arar ararangua
        araraquara araras ararat araria araripe araripina araruama araruna arashiyama arauca
        araucaria arauco araure aravaca arawa arayat arba_minch arbatache arbroath arbutus
        arbutus_ridge arcadia arcahaie arcata arcella archena archway arcola_east arcore
        arcos_de_la_frontera arcos_de_valdevez arcot arcoverde arcueil ardabil ardahan ardakan ardea
        arden-arcade ardesen ardestan ardmore arecibo areeiro areia_branca areka arele arendal
        arenella arenillas arenys_de_mar arequipa areraj arerti arese arewusitang arezzo
        arfa_moussaia arfoud arganda arganzuela argentan argenteuil argos argun argungu argyroupoli
        arhavi arheilgen arhribs arhus aribinda arica aricanduva ariccia arida arif_wala arifwala
        ariguani arima aringay arinos ario_de_rosales aripuana ariquemes arish arivonimamo arix
        ariyallur ariyalur ariyankuppam arizona arjawinangun arkadag arkalgud arkalyk arkhangel'sk
        arles arlington_heights arlit arlon armacao_dos_buzios armant armavir armdale armentieres
        armidale armilla armyansk arnavutkoy arnhem arni arnsberg arnstadt aroa aroeiras arona aroor
        arouca arpino arrah arraial_do_cabo arraijan arrecife arrecifes arrentela arris
        arroio_do_meio arroio_grande arroyito arroyo_de_la_miel arroyo_grande arroyo_naranjo
        arroyo_seco arroyomolinos arsanjan arsen'yev arshyntseve arsi_negele arsikere arsin arsk
        arsta arsuz art_khwajah arta artashat arteixo artem artemida artemisa artemovskiy artesia
        artigas artik artur_alvim artur_nogueira artux artvin arua arucas arukutti arumanai
        arumuganeri arun_amarin aruppukkottai arusha arvada arvayheer arvi arwal aryanah arys
        arzamas arzano arzew arzgir arzignano as-suwayda as_sadd as_saff as_safirah as_sahil
        as_salahat as_salamiyah as_salihiyah_al_jadidah as_salimiyah as_sallum as_samawah as_samu'
        as_sanamayn as_santah as_sarw as_satwah as_sawani as_siba'iyah as_sinbillawayn as_suki
        as_sulayyil as_sultah_al_jadidah as_suwayq as_suwayrah asaba asadabad asagaya-minami
        asagayakita asahi asahikawa asaita asaka asakuchi asakura asakusa asamankese asan asandh
        asansol asara asasa asbe_teferi asbest asbury_park ascencion_de_guarayos aschaffenburg
        ascheberg aschersleben ascoli_piceno ascot ascot_vale asela asenovgrad aserri
        ash-shaykh_zayid ash_shafa ash_shamiyah ash_sharqat ash_shatrah ash_shaykh_zuwayd
        ash_shuhada' ashaiman ashburton ashdod asheboro asheville ashfield ashgabat:! ashibetsu
        ashikaga ashington ashiya ashkelon ashkezar ashkhaneh ashmont ashmun ashoknagar
        ashoknagar_kalyangarh ashta ashtabula ashtarak ashton-under-lyne ashton_in_makerfield
        ashuganj_city ashwaubenon asifabad asika asilah asind asino askale asker asmara:! asni
        asnieres-sur-seine asosa asparuhovo aspe aspern aspropyrgos assa assab assare asse assebroek
        assemini assen assendelft assi_bou_nif assin_foso assis_chateaubriand assiut asso assomada
        astana:! astanajapura astaneh-ye_ashrafiyeh astara asti astoria astrakhan astraviec astrea
        asuncion:! asuncion_mita aswan at'aye at_tafilah at_taj at_tall_al_kabir at_taraf at_tarif
        atakpame atalaia atalaia_do_norte atalaya atamaria atambua atami atani ataq atar atarfe
        atarra atascadero atascocita atasehir atbara atbasar atebubu atfih ath_thumamah_khamsun
        ath_thumamah_sab'ah_wa_arba'un ath_thumamah_sittah_wa_arba'un athagarh athani athens:!
        athi_river athieme athis-mons athiyannur athlone atholi atibaia atima atimonan atkarsk
        atlacomulco_de_fabela atlanta:! atlantic_city atlantis atlixco atmakur atotonilco_el_alto
        atoyac_de_alvarez atrauli atronie atsabe atsiaman atsugi attendorn attibele attili
        attimarappatti attingal attleboro attock_city attur atuntaqui atwater_village atyrau aubagne
        aubervilliers auburn auburn_bay auburn_gresham auburn_hills auburndale auch auchi auckland:!
        auderghem audincourt augsburg augusto_correa augustow auhammadpur_majri aulnay-sous-bois
        aung_san aungban aurad auraiya aurangabad aurangabad_cantonment aurich aurillac
        aurora_do_para ausa aussere_neustadt austintown australind autazes autlan_de_navarro autun
        auxerre avadi avalepalli avan avanigadda avaniyapuram avarua avdiyivka avedore aveiro
        avellino avenel aventura avezzano avignon avilala avinashi avion avocado_heights avola avon
        avon_center avon_lake avondale avrankou avtovo avtozavodskyi avtury avvocata awaji awara
        awasa awash awati aweil awendo awgu awka awlad_saqr awoshi awsim awuliya axochiapan
        aya_nagar ayabe ayacucho ayagoz ayakudi ayala_alabang ayamonte ayanavelikulangara_vadakku
        ayancheri ayang-ni ayapel ayase ayaviri aydin aydun ayer_itam ayikudi aykel aykhal
        ayla_patakata aylesbury aylmer aymanam ayodhya ayorou ayoun_el_atrous aytos
        ayutla_de_los_libres ayutuxtepeque ayvalik ayyalur ayyampettai az_za'ayin az_zabadani
        az_zahiriyah az_zahra' az_zarqa az_zawiyah az_zayniyah_qibli az_zubayr az_zulayl az_zulfi
        az_zuwaydah az_zuwaytinah azacualpa azadshahr azaguie azambuja azamgarh azamino azare
        azarshahr azazga azcapotzalco azeitao azemmour azhatebage azhikkod azhiyur azhoor azilal
        azimpur azla aznakayevo azogues azov azrou azua azul azumino azuqueca_de_henares azusa
        azzaba ba_dinh ba_don ba_na ba_vi baalbek baar baardheere baarn bab_ezzouar babaeski
        babahoyo babai babamba babana babanusah babarpur babat babati baben babenhausen baberu
        babila babile babina bablai babo-pangulo babolsar babor baboua babra babrala babu babushkin
        bac_giang bac_kan bac_lieu bac_ninh bac_quang bac_tu_liem bacabal bacabeira bacau
        bacchus_marsh bach_mai bacheli bachhraon bachuan backa_palanka backa_topola backnang
        baclaran bacoli bacolod_city bacoor bacuri bad_aibling bad_arolsen bad_bentheim
        bad_berleburg bad_driburg bad_durkheim bad_essen bad_harzburg bad_hersfeld
        bad_homburg_vor_der_hohe bad_honnef bad_kissingen bad_kreuznach bad_laasphe bad_langensalza
        bad_lippspringe bad_mergentheim bad_munder_am_deister bad_nauheim bad_neuenahr-ahrweiler
        bad_neustadt_an_der_saale bad_oeynhausen bad_oldesloe bad_pyrmont bad_rappenau
        bad_reichenhall bad_sackingen bad_salzuflen bad_salzungen bad_saulgau bad_schwartau
        bad_segeberg bad_soden_am_taunus bad_tolz bad_vilbel bad_waldsee bad_wildungen
        bad_zwischenahn bada bada_barabil bada_malhera badagara badagry badajoz badalona badami
        badamibagh badarganj baddi baddomalhi baden-baden badepalli badessa badgam badhoevedorp badi
        badin badiyah badlapur badnawar badou badr badr_hunayn badshahpur badulla baduria badvel
        bady_bassitt baekrajan baena baependi baesweiler bafang bafata baffa bafia bafilo bafoulabe
        bafoussam bafra bafut bagaha bagale bagalkot bagamoyo bagan_serai bagar bagasra bagayevskaya
        bagbahra bagbera bagcilar bagdogra bage'awati bagepalli bageqi bagerhat baggabag_b bagh
        bagh-e_malek bagha_purana baghdad:! bagheria baghestan baghlan baghpat baglun bagneux
        bagnolet bagnoli bagnols-sur-ceze bago bago_city bagong_barrio bagong_pagasa bagong_silang
        bagong_silangan bagru bagua_grande baguim_do_monte baguio bagula bah-bah bahacheve
        bahadurganj bahadurgarh baharak baharampur baharestan baharkah bahawalnagar bahawalpur
        bahcelievler bahe-blaon baherden baheri bahia_blanca bahia_de_caraquez bahia_honda bahir_dar
        bahjoi bahla' bahraigh bahula bai'anba baia_farta baia_mare baia_sprie baiao baibli baicheng
        baichihe baicoi baidi baidoa baidyabati baie-comeau baie-mahault baie_du_tombeau baiersbronn
        baigong_jiedao baiguan baihar baihe baihecun baihua baijia baijiantan baijiawan baikonur
        baikunthpur bail-hongal bailadores baildon bailen bailesti baileys_crossroads bailin
        bailundo baima baimajing bainbridge_island baiquan bairagnia bairnsdale bairro_da_penha
        bairro_militar bairro_novo bairro_parque_nossa_senhora_do_carmo baise baisha baishan
        baisheng baishi_zhen baishikante baishishan baitao baitu baituo baixa_grande baixi
        baixo_guandu baiyang baiyin baizi baja bajil bajitpur bajos_de_haina bakal bakarwala bakau
        bakau_new_town bakersfield bakhchysaray bakhmach bakhmut bakhri bakhtiarpur bakhtiyarpur
        baki bakixanov bako bakoti baksan baku:! bakwa balabanovo balachor balad balaghat balagtas
        balaguer balai_pungut balaka balaklava balakliya balakouya balakovo balakrishnapuram
        balamban balanbale balanga balangir balapulang balapur balarampur balashikha balashov
        balasore balatah balatcik balaungi balayan balbala balbriggan balcarce balch_springs
        balcon_de_la_lisa baldivis baldwin_park bale_hawassa bale_robe balen baleyara balezino bali
        baliguda balik_pulau balikesir balikpapan balingen baliuag baliwan baljurashi balkanabat
        balkh ballajura ballarat ballari ballarpur ballenger_creek ballerup ballia ballincollig
        ballitoville ballwin ballymena balma balmazujvaros balneario_arroio_do_silva
        balneario_camboriu balneario_gaivota balneario_picarras balneario_rincao balod baloda_bazar
        balombo balotra balqash balrampur bals balsas balta balti baltim baltimore:! baltiysk balu
        balugan balugaon balulang balung balurghat balussheri balvanera balwyn_north balykchy
        balykshi balzar bama bamako:! bamaur bamba bamban bambang bambanglipuro bambari bamberg
        bambesi bambey bambous bambui bamenda bamor_kalan bamusso bamyan ban_ang_sila ban_aranyik
        ban_bang_bamru ban_bang_kadi ban_bueng ban_chalong ban_chang ban_chang_lo ban_dung
        ban_houakhoua ban_huai_thalaeng ban_i_chang ban_kamala ban_kengkok ban_khlong_bang_bon
        ban_khlong_bang_phran ban_khlong_bang_ramat ban_khlong_bang_sao_thong ban_khlong_prawet
        ban_khoan ban_ko_sire ban_lak_song ban_lam_luk_ka ban_laongam ban_mai ban_mo ban_na
        ban_na_hy ban_na_san ban_nong_wua_so ban_phaeo ban_phai ban_phan_don ban_phe ban_phra
        ban_pong ban_ratsada ban_samae_dam ban_selaphum ban_tak ban_talat_bueng ban_talat_nua
        ban_talat_yai ban_tha_kham ban_xeno banabuiu banamba banan bananeiras banapur banat banaz
        banbridge banbury banbury-don_mills banco_filipino_homes banda_aceh bandar-e_anzali
        bandar-e_deylam bandar-e_deyr bandar-e_emam_khomeyni bandar-e_gaz bandar-e_genaveh
        bandar-e_kangan bandar-e_khamir bandar-e_kong bandar-e_lengeh bandar-e_mahshahr
        bandar-e_torkaman bandar_abbas bandar_baharu bandar_baru_salak_tinggi bandar_bukit_raja
        bandar_country_homes bandar_kinrara bandar_labuan bandar_lampung bandar_mahkota_cheras
        bandar_nabawan bandar_puncak_alam bandar_putra_kulai bandar_saujana_utama bandar_seri_alam
        bandar_seri_begawan bandar_sri_damansara bandar_sri_sendayan bandar_sunway
        bandar_tasik_puteri bandar_tenggara bandar_tun_hussein_onn bandar_tun_razak bandar_utama
        bandarban bandariba bandeirantes banderilla bandiagara bandikui bandipura bandirma bandjoun
        bando bandundu_province bandung banepa banfora bang_bo_district bang_bon bang_bon_nuea
        bang_bua_thong bang_kapi bang_khae bang_khae_nuea bang_khlo bang_kho_laem
        bang_kho_laem_subdistrict bang_khun_si bang_khun_thian bang_krathum bang_kruai bang_lamung
        bang_len bang_mun_nak bang_na bang_o bang_pa-in bang_pakong bang_phae bang_phai bang_phlat
        bang_racham bang_rak bang_rakam bang_saphan bang_sue_subdistrict bang_yi_khan banga
        bangalore:! banganapalle bangangte bangaon bangarapet bangarda bangarda_chhota bangarmau
        bangassou bangawan bangbontai bange bangil bangkalan bangkit bangkok:! bangkok_noi
        bangkok_riverside bangkok_yai bangolo bangolo_tahouake bangor bangsar bangued bangui banha
        bani_'ubayd bani_mazar bani_na'im bani_suhayla bani_suwayf bani_suwayf_al_jadidah bani_walid
        bani_yas_city baniachang banigbe banikoara baniyas banja_luka banjar banjaran banjarbaru
        banjarmasin banjul:! banka bankapur bankass banki banko bankra bankstown bankura banlung
        banmankhi banmankhi_bazar bannu bannur banora_point banovce_nad_bebravou banqiao bansalan
        bansbaria bansdih bansi banska_bystrica banstead banswada banswara bantay bantayan bante
        banting bantul bantva bantval banur banyo banyoles banyumas banyuwangi bao'an bao'an_centre
        bao_loc baocheng baoding baohe baoji baojia baola baolong baoluan baonli baoqing baoro
        baoshan baotou baoutifla baoxing baoying bapatla baprola baq'a' baqa_el_gharbiya baqershahr
        baqubah bar-le-duc bar_bigha bara_uchana barabai barabinsk baracoa baradero baragua barah
        barajas_de_madrid barakaldo baraki baraki_barak barakpur baramati baramula baranagar
        baranain baranoa baranovichi barao_de_cocais barao_de_grajau barara barasat barauli barauna
        barauni baraut baravat barbacena barbacha barbalha barbastro barbate barbera_del_valles
        barberena barberton barbigha barbil barcarena barcellona_pozzo_di_gotto barcelona:!
        barceloneta barcelos barda bardaskan barddhaman bardejov bardoli bardsir bareggio bareilly
        bareja bareli barendrecht barentu bareta bargarh bargi bargny bargny_guedj bargny_ngoude
        bargur barh barhiya bari bari_sadri bariadi barika barinas barinitas baripada bariq bariri
        barishal barjala barka' barka_kana barkam barki_saria barlad barmbek-nord barmbek-sud barmer
        barnagar barnala barnaul barneveld barnsley barnstable barnstaple baroda barogo barpali
        barpeta barpeta_road barquisimeto barra_bonita barra_da_estiva barra_da_tijuca
        barra_de_santo_antonio barra_de_sao_francisco barra_do_bugres barra_do_choca barra_do_corda
        barra_do_dande barra_do_garcas barra_do_pirai barra_dos_coqueiros barra_funda barra_mansa
        barra_velha barracas barranca barrancabermeja barrancas barranqueras barranquilla barreira
        barreiras barreirinha barreirinhas barreiro_do_jaiba barreiros barretos barrett_town
        barrhead barri_de_les_corts barri_de_sant_andreu barri_gotic barriera_di_lanzo
        barriera_di_milano barrinha barrio_de_peral barrocas barros_blancos barrow_in_furness barshi
        barstow_heights bartin bartlesville bartley_green bartolome_maso bartoszyce barueri baruipur
        baruni barus baruta baruun-urt barwah barwala barwani barysaw barysh basaksehir basankusu
        basauri basavakalyan basavana_bagevadi basel:! bashan bashanet basi basildon basingstoke
        basirhat_city basirpur baskil basking_ridge basmat basni basoda basoko basotu baspalli
        basra:! basrah bassano_del_grappa bassar basse-terre basseterre bassila bassum basti bastia
        bastia_umbra bastos basudebpur basukinath basuo baswa basyun bat_khela bata batabo
        batac_city bataguassu batala batalha batam batang batang_berjuntai batangafo batangas
        batatais batavia bataysk batemans_bay bathgate bathinda bathurst bathurst_manor bati batifa
        batikent batken batley batna baton_rouge batouri battagram battambang battaramulla_south
        battersea batticaloa battipaglia battir battle_creek batu batu_anam batu_arang batu_berendam
        batu_caves batu_feringgi batu_gajah batu_kurau batu_pahat batubulan batuco batumi baturaden
        baturaja baturite bauang baubau bauchi baud baudhuinville baukau baulkham_hills
        baumschulenweg baunatal bauta bautzen bavet bavly bawal bawana bawani_khera bawku bawshar
        bayad bayaguana bayambang bayamo bayamon bayan bayan_hot bayan_lepas bayan_nur bayana
        bayanan bayandai bayanhongor bayawan baybay bayburt baychester bayeux bayi bayiji bayindir
        bayji baykal'sk baymak baynjiwayn bayombong bayonet_point bayonne bayota bayou_cane
        bayramaly bayreuth bayshore_gardens bayside bayswater bayt_al_faqih bayt_hanina bayt_hanun
        bayt_jala bayt_lahya baytokay baytown bayugan bayview-hunters_point bayview_village bayville
        baza bazar-e_yakawlang bazar-korgon bazarak bazhong bazpur be'er_ya'aqov beaconsfield
        bealanana bearsden beau_bassin-rose_hill beaufort_west beaune beauport beaver_dam
        beavercreek beaverton beawar bebedja bebedouro beberibe bebington becedi-brignan becej
        bechar bechem beckenham beckingen beckum becontree bedburg bedele bedesa
        bedford_park-nortown bedi bediala bediondo bedlington bedok_new_town bedong bedugul bedworth
        bedzin beed beekhuizen beerse beersel beersheba befandriana begamganj begampur begles begoro
        begoua beguedo begusarai behat behbahan behror behshahr bei'an beibei beichengqu beidao
        beidou beigang beihai beijing:! beiliu beimeng beining beipiao beira beirut:! beisu
        beitbridge beitun beiwangli beja bejaad bejaia bejucal bejuma bek'oji bekalta bekasi bekes
        bekescsaba bekily bekobod bektemir bekwai bel-air bel_air bel_air_north
        bel_air_riviere_seche bel_air_south bela bela_bela bela_cruz bela_vista bela_vista_de_goias
        belabo belaga belagavi belalcazar belas belawan belaya_glina belaya_kalitva belchatow
        beldanga belebey beled_hawo beledweyne belek belem belem_de_sao_francisco belen_de_umbria
        belen_gualcho belev belfast:! belford_roxo belfort belgorod belgrade:! belgrano beli
        beliatta belidzhi belize_city bell_ville bella_vista bellaire bellampalli
        bellaria-igea_marina bellas_vistas bellavista belle_glade belle_vale belleville bellevue
        bellflower bellingham bellinzona bellmore bellshill belluno bellview bellwood belmont_cragin
        belmopan belo_campo belo_horizonte belo_jardim belo_oriente belo_sur_tsiribihina beloeil
        belogorsk beloha beloit belonia beloozyorskiy belorechensk beloretsk belovo belovodskoye
        beloyarskiy belpahar belpasso belper belsand belterra beltline beltsville belur beluru
        belvedere_park belvidere belyy_yar bembereke bembla_et_mnara bemerode bemetara bemowo
        ben_ahmed ben_arous ben_cat ben_gardane ben_guerir ben_jerrar ben_mehidi ben_taieb ben_thuy
        ben_tre benalmadena bendale bende bendigo bendorf benesov benetusser benfica bengaluru
        bengbu benghazi:! bengkayang bengkulu benguela beni beni_amrane beni_douala beni_enzar
        beni_khalled beni_khiar beni_mellal beni_mered beni_mester beni_saf beni_tamou beni_yakhlef
        benicarlo benicassim benicia benidorm benin_city benipur benito_juarez benjamin_constant
        bennekom benoa benoni benoy bensalem bensekrane bensenville bensheim benslimane bensonhurst
        benthuizen bentleigh bentleigh_east bento_goncalves bentong_town bentonville bentota bentung
        benxi beohari beolgyo beoumi beppu bequimao berasia berastagi berat berazategui berbera
        berberati bercham berchem berchem-sainte-agathe berck berck-plage berdsk berdyansk berdychiv
        bere berea berehove bereket berekum berestovskyi berestyn berezan berezhany berezniaky
        berezniki berezovka berezovskiy berga bergama bergamo bergedorf bergeijk bergen_op_zoom
        bergenfield bergerac bergheim bergisch_gladbach bergkamen bergneustadt bergschenhoek
        beri_khas beringen berisso berja berkane berkel_en_rodenrijs berkhamsted berkovitsa berlin:!
        berlin_kopenick bermo bern:! bernau_bei_berlin bernburg beroroha beroun berrahal berrechid
        berriane berriozabal berrouaghia berruguete bertioga bertoua beruniy beruri beruwala berwyn
        beryozovsky besancon besbes beshariq beshkent besikduzu beslan besni bessemer besuki
        bet_she'an bet_shemesh betafo betamcherla betera bethal bethel_park bethesda bethlehem:!
        bethnal_green bethpage betioky betma betong betou betroka bettiah betul betulia beuningen
        bevere beveren beverly_cove beverly_hills beverungen beverwijk bewar bexbach bexhill-on-sea
        bexley beykonak beyla beylagan beylikduzu beypazari beypore beysehir bezenchuk bezerros
        bezhetsk beziers bezons bhabhar bhabhua bhachau bhadasar bhadauni bhadaur bhadgaon bhadohi
        bhadra bhadrachalam bhadrak bhadrapur bhadravati bhadreswar bhagalpur bhainsdehi
        bhairab_bazar bhaisa bhakkar bhalki bhalswa_jahangirpur bhalwal bhamo bhan bhandara
        bhandaria bhander bhanga bhanjanagar bhanpura bhanpuri bhanvad bharanikavu_tekku bharatpur
        bharthana bharuch bharwari bhatapara bhatara bhati bhatkal bhatpara bhatpara_abhaynagar
        bhattiprolu bhaun bhauri bhavani bhavnagar bhawana bhawani_mandi bhawanigarh bhawanipatna
        bhawanipur bhayandar bhayavadar bhelai bhera bheramara bhetia bhikangaon bhikhi
        bhikkiwind_uttar bhikshandarkovil bhilai bhilai_charoda bhiloda bhilwara bhimavaram bhimber
        bhimdatta bhimunipatnam bhind bhindar bhinga bhinmal bhisho bhit_shah bhitarwar bhiwadi
        bhiwandi bhiwani bhogpur bhokar bhokardan bhola bholav bhongaon bhongir bhoom bhopal
        bhopalwala bhor bhuban bhubaneswar bhudgaon bhuj bhundsi bhupalpally bhusawal bhusawar
        bhuwana bi'r_al_'abd biak biala_podlaska bialogard bialoleka bialystok biancavilla biankouma
        bianouan biantang bianzhuang biaora biarritz biba bibai biberach_an_der_riss bibiani
        bibir_hat bibirevo bibo bicester bichena bicholim bida bidar bidasar bidbid biddeford
        biddulph bideford bidestan bidhuna biebrich bieby bielany bielawa bielefeld biella
        bielsk_podlaski bielsko-biala bien_hoa bienczyce bierun biesdorf bietigheim-bissingen biga
        bigadic biggleswade bignay_uno bignona biguacu bihac bihar_sharif biharamulo bihariganj
        bihat bihta bijaipur bijapur bijawar bijaynagar bijbehara bijeljina bijelo_polje bijie
        bijnor bijuri bikaner bikin bikou bikram bikramganj bila_tserkva bilajari bilara bilari
        bilasipara bilaspur bilbao:! bilbeis bilderstockchen bilecik bilgi bilgoraj bilgram bilhaur
        bilhorod-dnistrovskyi bilicenii_vechi bilimora biliri billerica billericay billingham
        billstedt bilohirsk bilohorodka bilopillia biloxi bilqas bilsanda bilsi bilthoven bilthra
        biltine bilychi bilzen bim_son bima bimbila bimbo bin_jawwad bin_xian bina binalbagan
        binangonan binche bindki bindura binga bingen_am_rhein bingerville binghamton bingley bingol
        binh_minh binh_thanh binh_thuy binika binjai binmaley binnish binondo binonga bintulu
        bintuni biny_selo binyamina-giv'at_'ada binyamina-giv'at_ada binzhou bir_el_ater bir_el_djir
        bir_jdid biratnagar birchcliffe-cliffside birecik birendranagar bireun birganj birgaon
        birigui birine biritiba_mirim biritinga birjand birkat_as_sab' birkenhead birkerod birkhadem
        birkirkara birmingham:! birmitrapur birni_n_konni birnin_gaoure birnin_kebbi birnin_kudu
        birobidzhan birpara birpur birsk biruaca birur biryulevo biryulevo_zapadnoye bisalgarh
        bisalpur bisauli bisceglie bischheim bishan bishan_new_town bishkek:! bishnupur bishoftu
        bishop_auckland bishopbriggs bishops_stortford bishopstoke bishrampur biskra
        biskupin-sepolno-dabie-bartoszowice bislig bismarck bismil bissau bissikrima bistrita biswan
        biswanath_chariali bitam bitkine bitlis bitola bitonto bitterfeld-wolfen bittou bitung
        bituruna biyala biyang biysk bizen bizerte bjelovar bjorlanda black_creek blackheath
        blackpool blacksburg blacktown blackwall blagnac blagodarnyy blagoevgrad blagoveshchensk
        blainville blaj blanchardstown blanes blangpidie blangwa blankenberge blankenfelde-mahlow
        blanquefort blansko blantyre blasewitz blauwgrond blauwput blaydon-on-tyne blenheim
        blenimeouin blerick bletchley blida blieskastel blitar bloemfontein bloemhof blois blolequin
        bloomington blora bloxwich bludenz bluefields bluffton blumenau bnei_brak bni_bouayach bo'ka
        bo_de bo_phloi boa_esperanca boa_viagem boa_vista boa_vista_do_tupim boaco
        boadilla_del_monte boali boane bobangui bobbili bobigny bobingen boblingen bobo-dioulasso
        boboniessoko bobonong bobrov bobruysk boca_chica boca_da_mata boca_del_mar boca_do_acre
        boca_raton boca_suno bocaiuva bocaranga bocaue bochnia bocholt bochum bochum-werne bockum
        bocoio bocono boconoito bocsa bodaybo bode_saadu bodegraven bodh_gaya bodhan bodinayakkanur
        boditi bodmin bodo bodoco bodri bodrum bodupal boedo boende boeng_kak_pir bogale bogande
        bogatynia bogd bogdanovich bogenhausen boghni bognonzra bognor_regis bogo bogor bogoroditsk
        bogorodsk bogorodskoye bogota:! bogotol bogovinje bogra boguchar boguszow-gorce bohicon
        bohnice bohodukhiv bohodukhivskyi bohumin bohuniya bohuslav boiro bois-colombes boisar
        boisbriand boissy-saint-leger boituva bojia bojnurd bojonegoro bokajan bokaro boke bokhtar
        bokoro boksburg boksitogorsk bol'shaya_setun' bol'soj_kamen' bolarum boldumsaz bolenge
        boleslawiec bolgatanga bolhrad boli bolingbrook bollate bolobo bologna:! bologoye bolotnoye
        bolpur bolu bolvadin bolzano bom_conselho bom_despacho bom_jardim bom_jesus
        bom_jesus_da_lapa bom_jesus_das_selvas bom_jesus_de_goias bom_jesus_do_itabapoana
        bom_jesus_do_tocantins bom_jesus_dos_perdoes bom_retiro bom_sucesso boma boma_la_ngombe
        bombay:! bombinhas bombo bomfim bommasandra_industrial_area bon_air bonan bonao bondo
        bondoukou bondowoso bonen bonga bongabon bongaigaon bongao bongor bongouanou bonita_springs
        bonito bonn:! bonn_hardtberg bonneuil-sur-marne bonney_lake bonnyrigg bonon bonoua bonoufla
        bontang bontoc boon_lay boothapandi bootle bopal boppard boqueirao boquim boquira borama
        boras boraure borawar borazjan borda_da_mata bordeaux:! bordj_bou_arreridj bordj_el_bahri
        bordj_el_kiffan bordj_ghdir bordj_menaiel bordj_zemoura bordon borehamwood borgaon
        borgerhout borgo_san_paolo borgomanero boriavi borikhan borisoglebsk borivli boriziny
        borj_cedria borken borlange bormujos borna bornem bornheim borodino boromo borongan boronia
        boroon borotou-koro borough_park borovichi borovskiy borsa borsad borshchahivka borssele
        bortnychi borujen borujerd boryeong boryslav boryspil borzya bosanska_krupa bosaso bosconia
        boscoreale boseong boshan boshkengash boshruyeh boskoop bosque_saude bossangoa bossembele
        bossier_city bostanabad bostanli boston:! bostonia botad botataung botevgrad bothaville
        bothell bothell_west bothfeld botolan botosani botou botshabelo bottrop botucatu bou_arfa
        bou_hanifia_el_hamamat bou_ismail bou_izakarn bou_saada bou_tlelis bouafle bouake bouansa
        bouar bouarfa bouca boucherville boudjima boudouaou boufarik bougaa bougado bougadoum
        bougara bougouni bouguenais bouinan bouira boujdour boujniba boukadir bouknadel boukoumbe
        boulogne-billancourt boulogne-sur-mer boulsa boumahra_ahmed boumerdas boumhel_el_bassatine
        boumia bouna boundiali bountiful bourbonnais bourem bourg-en-bresse bourg-la-reine
        bourg-les-valence bourges bournemouth bourzanga bouskoura bousse bousso boussu boutilimitt
        bouznika bovisio-masciago bowangshan bowmanville boxtel boyabat boyampalaiyam boyarka
        boyeros boyle_heights boynton_beach boyolali boyolangu boysun bozhou bozoum bozova bozuyuk
        bozyazi bracebridge brackel bracken_ridge brackenheim bracknell braco_do_norte bradenton
        brades braemar_hill bragado braganca braganca_paulista brahmana_periya_agraharam
        brahmanan_di_bari brahmanbaria brahmapur braila braine-l'alleud braine-le-comte braintree
        brajarajnagar brak brakel brakpan bramhapuri brampton bramsche brandenburg_an_der_havel
        brandys_nad_labem-stara_boleslav branford braniewo branik brantford brasil_novo brasilandia
        brasilandia_de_minas brasileia brasilia:! brasilia_de_minas brasnorte brasov brasschaat
        brateyevo bratislava:! bratsk braunschweig braunstone brazlandia brazzaville:! brcko brea
        breaza breclav bredasdorp bredbury bregenz brejo_da_madre_de_deus brejo_santo bremen
        bremerhaven bremerton bremervorde brena brenham brentwood brentwood_estates brera bressanone
        bresso bressuire brest bretigny-sur-orge bretten breu_branco breves breyten brezina brezno
        bria briarwood brickworks_estate bridgend bridgeport bridgeton bridgetown bridgeview
        bridgwater bridlewood bridlington brie-comte-robert brierley_hill brigham_city brighouse
        brighouse-city_centre brighton_beach brighton_east brighton_park brightwood brigittenau
        brignoles brikama brilon brisbane:! bristol:! briton_ferry brits britz brive-la-gaillarde
        brixham brixton brno brno_stred broad_ripple broadmoor broadstairs broadview_heights
        brockley brockton brockville brodnica brodowski broken_arrow bromma bromsgrove bron
        brondbyvester bronkhorstspruit bronnitsy bronte brook_park brookes_point brookfield
        brookhaven brookhaven-amesbury brooklin brookline brooklyn brooklyn_center brooklyn_heights
        brooklyn_park brotas brovary brownsburg brownsville brownwood broxburn bruay-la-buissiere
        bruchkobel bruchsal bruckmuhl brufut brugge bruggen brugherio bruhl brumadinho brumado
        brummen brunoy brunssum bruntal brusciano brushy_creek brusque brussels:! brvenica
        bry-sur-marne bryanka bryansk brymbo bryn_mawr-skyway bryukhovetskaya brzeg brzesko bsharri
        bu'aale bua_yai buan buaran bubanza bucak bucaramanga bucerias bucha bucharest:!
        buchen_in_odenwald bucheon-si buchholz_in_der_nordheide buckeburg buckeye buckhall buckow
        buco_zau budadiri budafok budai budaka budaors budapest:! budapest_i_kerulet
        budapest_ii_kerulet budapest_iii_kerulet budapest_iv_kerulet budapest_v_kerulet
        budapest_vi_kerulet budapest_viii_kerulet budapest_xi_kerulet budapest_xii_kerulet
        budapest_xiii_kerulet budapest_xix_kerulet budapest_xv_kerulet budapest_xvi_kerulet
        budapest_xvii_kerulet budapest_xviii_kerulet budapest_xx_kerulet budapest_xxi_kerulet
        budapest_xxii_kerulet budapest_xxiii_kerulet budaun buderim budge_budge budhana budhlada
        budhni budingen buduburam buduran budva budyonnovsk buea buena_park buenaventura
        buenaventura_lakes buenavista bueng_kum buenos_aires:! buer buerarema buesaco buftea
        bugaragara bugarama bugembe bugiri bugojno buguda bugulma buguma buguruslan buhe buhesi
        buhimba buhusi buikwe buin buinsk buique bujaru bujumbura:! bukama bukavu bukhara
        bukit_batok_new_town bukit_beruntung bukit_bintang bukit_gambir bukit_gemuroh bukit_indah
        bukit_jalil bukit_kerinchi bukit_merah_estate bukit_mertajam bukit_panjang_new_town
        bukit_rahman_putra bukit_rambai bukit_tambun bukit_tengah bukit_timah bukittinggi bukoba
        bukomero bukuru bukuya bula_atumba bulacan bulach bulakamba bulancak bulandshahr bulanik
        bulaon bulaq_abu_al_'ila bulawayo buldana bulgan bullhead_city bulolo bulqize bultfontein
        buluan bulung'ur_shahri bulungu bumahen bumba bumpe bunamwaya bunawan bunbury bunda
        bundaberg bundi bundibugyo bundoora bundu bungku bungo-takada-shi bungoma bungu buni bunia
        bunjwah bunkyo bununka_kunda buon_ho buon_ma_thuot buon_trap bur_dubai buraca buram burao
        burari burauen buraydah burayu burdur bure buren burewala burg_bei_magdeburg burgas
        burgersdorp burgess_hill burghausen burglesum burhaniye burhanpur burhanuddin burhar
        buri_ram burien burirchar buritama buriti buriti_bravo buriti_dos_lopes buriticupu
        buritirama buritis buritizeiro burj_al_'arab burj_al_'arab_al_jadidah burj_islam burjassot
        burla burlata burlington burnaby burngreave burnham-on-sea burnie burnsville burntwood
        burqin burriana bursa burscheid burstadt burton_upon_trent burunday burutu burwood
        bury_st_edmunds burzaco busan busembatia buseresere busesa bushekeri bushenge bushwick busia
        businga busko-zdroj busogo busolwe busselton bussolengo bussum bustleton busto_arsizio
        buston busumbala buta butajira butaleja butanta butare butarque butel butemba butembo
        butha-buthe buthidaung_town butiama butterfly butuan butunduzi buturlinovka butwal butzbach
        buulobarde buurhakaba buwenge buxar buxtehude buyale buyende buyeo buynaksk buyo
        buyukcekmece buzau buzen buzhake buzhuang buzi buzovna buzuluk bwizibwera byadgi byaroza
        byasanagar byblos bydgoszcz bykhov byndoor bystrc bytom bytow byumba ca_mau caacupe caaguazu
        caala caapora caarapo caazapa cabaceiras_do_paraguacu cabadbaran cabagan cabaiguan
        cabanatuan_city cabayangan cabeceiras_de_basto cabedelo cabiao cabildo cabimas cabinda
        cabo_de_santo_agostinho cabo_frio cabo_san_lucas caboolture cabra cabramatta cabrero
        cabreuva cabrican cabrobo cabudare cabudwaaq cabuyao cacador cacahoatan cacak cacapava
        cacapava_do_sul cacem cachan cachoeira cachoeira_do_arari cachoeira_do_piria
        cachoeira_do_sul cachoeira_paulista cachoeiras_de_macacu cachoeirinha
        cachoeiro_de_itapemirim cacimba_de_dentro cacoal cacocum caconde cacuaco cacule cacuso cadca
        cadereyta cadereyta_jimenez caen caerphilly caetes caetite cafarnaum cafayate cafelandia
        cafunfo cagayan_de_oro cage_mazumbo caglayancerit cagliari cagnes-sur-mer cagua caguas
        cahama cahors cahul cai_doi_vam cai_lay cai_rang caia caiaponia caibarien caicara
        caicara_del_orinoco caicedonia caidian caieiras caijia caijiagang cainta cair cairo:!
        caivano caja_seca cajamar cajamarca cajari cajati cajazeiras cajica cajueiro cajuru cakovec
        cala calabanga calabar calabasas calabozo calaca calafat calafell calahorra calais calama
        calamba calamvale calangute calapan calarca calasiao calatagan calatayud calauag calauan
        calbayog_city calbuco calceta calcutta:! caldas caldas_da_rainha caldas_novas
        caldes_de_montbui caledon caledonia calella caleta_olivia calexico calgary:! calimete callao
        calle_blancos calliaqua callosa_de_segura calne caloocan caloundra calp calpulalpan
        caltagirone caltanissetta caluire-et-cuire calulo calumbo calumet_city calumpang calumpit
        caluquembe calverton calvia calw cam_le cam_lo cam_pha cam_pha_mines cam_ranh camabatela
        camacan camacari camacupa camaguan camaguey camaiore camajuani camama camamu camana
        camanducaia camaqua camara_de_lobos camaragibe camarate camas camayenne cambara camberley
        camberwell camboriu camborne cambrai cambria_heights cambridge:! cambrils cambuci cambui
        cambundi cambundi_catembo cambuslang camden_town cameron_park cameta camiling camiri camoapa
        camocim camocim_de_sao_felix campamento campanha campbell_river campeche campechuela
        campestre campi_bisenzio campia_turzii campina campina_da_lagoa campina_grande
        campina_grande_do_sul campina_verde campinapolis campinas campo_alegre
        campo_alegre_de_lourdes campo_belo campo_bom campo_de_criptana campo_de_la_cruz
        campo_de_ourique campo_di_marte campo_do_brito campo_formoso campo_grande campo_largo
        campo_limpo campo_limpo_paulista campo_magro campo_maior campo_mourao campo_novo_do_parecis
        campo_verde campoalegre campobasso campos_belos campos_do_jordao campos_dos_goytacazes
        campos_gerais campos_novos campos_sales campsie campulung_moldovenesc camrose camucuio
        can_duoc can_gio can_giuoc can_tho canaa_dos_carajas canacassala canada_de_gomez canakkale
        cananea canapi canarana canarsie canary_wharf canavieiras canberra:! cancun candaba candeias
        candeias_do_jamari candi_prambanan candiac candido_de_abreu candido_mendes candido_mota
        candido_sales candler-mcafee canelones cangaiba cangandala cangas_do_morrazo cangkat_jong
        canguaretama cangucu cangzhou canhotinho canicatti canico canidelo canillas canillejas
        caninde caninde_de_sao_francisco cankaya cankiri canlaon cannes canning_town canning_vale
        cannock canoas canoga_park canoinhas canon_city canosa_di_puglia canovelles cansancao
        cantagalo cantanhede cantaura cantel canteleu canto_do_buriti cantonment canudos canuelas
        canutama canvey_island canyon_country canyon_lake cao_bang cao_lanh caohe caohui caojie
        caoqiao caotang caotun cap-haitien capacho_nuevo capalaba capanema capannori capao_bonito
        capao_da_canoa capao_do_leao capao_redondo caparica cape_coast cape_coral cape_girardeau
        cape_town:! capela capela_do_alto capelinha capelle_aan_den_ijssel capesterre-belle-eau
        capiata capim_grosso capinzal capistrano capitan_bermudez capitao_poco capitol_hill
        capitol_riverfront capivari capivari_de_baixo capoeiras capua capulhuac_de_mirafuentes
        capunda caraballeda carabanchel caracal caracarai caracas:! caraguatatuba carahue caranavi
        carandai carangola caransebes carapicuiba carate_brianza caratinga carauari caraubas
        caravaca carazinho carbonara_di_bari carbondale carbonia carcaixent carcar carcarana
        carcassonne carcavelos cardedeu cardiff:! cardito carei careiro careiro_da_varzea carepa
        cariacica cariaco cariamanga cariboo caridade carigara carindale caringin carinhanha
        caripito carira carire caririacu carius carlet carletonville carlingford carlopolis
        carlos_a_carrillo carlos_barbosa carlos_casares carlos_chagas carlsbad carmagnola carmarthen
        carmen_de_areco carmen_de_la_legua_reynoso carmen_de_patagones carmen_de_viboral carmenes
        carmo_do_cajuru carmo_do_paranaiba carmo_do_rio_claro carmopolis_de_minas carnaiba carnaubal
        carnaxide carnide carnot carol_city carol_stream caroline_springs caronno_pertusella carora
        carouge carpentersville carpentras carpi carpina carquefou carrao carrboro carrefour
        carrickfergus carrieres-sous-poissy carrigaline carrizal carrollton carrollwood
        carrollwood_village carrum_downs carsamba carshalton carson_city cartago cartama cartaya
        carteret cartersville carterton carthage cartierville caruaru carugate carupano carutapera
        carvin casa_blanca casa_branca casa_de_oro-mount_helix casa_grande casa_nova casa_santa
        casa_verde casablanca:! casal_bertone casal_de'_pazzi casal_di_principe casal_palocco
        casale_monferrato casalecchio_di_reno casalnuovo_di_napoli casamassima casanay casarano
        casas_adobes casavatore cascais cascavel cascina casco_historico_de_vallecas
        casco_historico_de_vicalvaro caserta casgyn casigua_el_cubo casilda casimiro_de_abreu
        casoria cassanguidi cassano_d'adda cassano_magnago cassia cassilandia cassino castaic
        castanhal castanos castel_maggiore castel_volturno castelar castelfranco_emilia
        castelfranco_veneto castellammare_di_stabia castellana castellar_del_valles castelldefels
        castello_de_la_plana castelnau-le-lez castelo castelo_branco castelo_do_piaui castelvetrano
        castiglione_delle_stiviere castilho castilleja_de_la_cuesta castillejos castleford
        castlereagh castlewood castres castricum castries castro-urdiales castro_alves castro_valley
        castrop-rauxel castrovillari casula cat_ba catabola catacamas catacaos cataguases catalao
        catalca catalina_foothills catamarca catamayo catanauan catandica catanduva catano catarman
        catarroja catbalogan catchiungo catemaco catende caterham catete catford catia_la_mar cativa
        catole_do_rocha catonsville catriel cattolica catumbela cau_dien cau_giay caucagua
        caucaguito caucaia caucasia caucete caulfield_north cauquenes causeni cauto_cristo
        cava_de_tirreni cavaillon cavite_city caxambu caxias caxias_do_sul caxito cayambe caycuma
        cayeli cayenne cayey cazenga cazin cazombo ceadir-lunga ceara-mirim cebu_city cecina
        cedar_city cedar_falls cedar_hill cedar_park cedar_rapids ceeldheer ceerigaabo cegled
        ceglie_messapica cehegin ceilandia cela celbridge celje celle cendajuru cenisia cenon centar
        centar_zupa centenario centennial centereach centerville cento central_coquitlam
        central_islip central_lonsdale central_saanich centralia centralniy centre_de_flacq
        centretown centreville centro centro_familiar_la_soledad centro_habana
        centro_novo_do_maranhao centurion ceper cepu cercola cerdanyola_del_valles cerejeiras ceres
        cerete cergy cergy-pontoise cerignola cerkes cerkezkoy cermik cernavoda
        cernusco_sul_naviglio cerny_most cerqueira_cesar cerquilho cerro cerro_azul cerro_de_pasco
        cerveteri cervia cesano_boscone cesano_maderno cesario_lange cesenatico cesis ceska_lipa
        ceska_trebova ceske_budejovice cesky_tesin cesme cessnock cesson-sevigne cestas cetinje
        ceuta ceyhan ceylanpinar ch'ench'a ch'iko ch'ongdan-up ch'osal-li cha-am cha_grande chabahar
        chabet_el_ameur chacabuco chacao chacarita chachapoyas chachaura chachoengsao chadderton
        chaeryong-ni chaeryong-up chagni chaguanas chaguaramas chahar_dangeh chahe chai_badan
        chai_nat chaibasa chaidari chaigou chaihe chaiyaphum chajari chak chak_azam_sahu
        chak_five_hundred_seventy-five chak_jhumra chak_one_hundred_twenty_nine_left
        chak_thirty-one_-eleven_left chakan chakapara chake_chake chakia chaklasi chakradharpur
        chaksawari chaksu chakulia chakwal chakwama chala chalakilakakara chalala chalatenango
        chalchuapa chalco chalfont_saint_peter chalinze chalisgaon chalkida chalkidona challakere
        challans challapalle chalmette chalon-sur-saone chalons-en-champagne chalthan chalus cham
        chamalieres chaman chamartin chamba chambas chamberi chambersburg chambery chambishi chambly
        chamgordan champa champaign champigny-sur-marne champoton champs-sur-marne chamrajnagar
        chamran chan_kasem chanaje chanasma chancay chandameta chandannagar chandauli chanderi
        chandia chandigarh chandili chandor chandpur chandrakona chandrapura chanduasi chandur
        chandur_bazar chang-hua changam-ch'on changanacheri changba changbai changcheng changchun
        changdao changde changdian changhua changji changle changleng changli changling changlong
        changloon changning changnyeong changping changqing changsha changshouhu changshu changsu
        changtan changtu changuinola changwon changxin changyi changyon changyuan changzheng
        changzhi changzhou chanhassen chania chanika channagiri channapatna channarayapatna
        channelview chanod chanpatia chanthaburi chantilly chaohu chaotian chaoyang chaozhou
        chapada_dos_guimaraes chapadao_do_sul chapadinha chapala chapar chaparral chapayevsk
        chapchal chapeco chapel_allerton chapeltown chapra char_bhadrasan charallave charam
        charamaddi charata charef charenton-le-pont charentsavan charikar charikot charipara
        charkhari charkhi_dadri charleroi charlesbourg charlestown charleville-mezieres
        charlotte_amalie charlottenburg charlottenburg-nord charlottenlund charlottesville
        charlottetown charneca_de_caparica charqueada charqueadas charsadda charthawal chartres
        chascomus chaska chatan chateau-thierry chateaudun chateauguay chateauroux chatelet
        chatelineau chatellerault chatenay-malabry chatillon chato chatou chatra chatswood
        chatsworth chattanooga chattogram chatuchak chatuchak_subdistrict chau_doc chau_phong
        chaudfontaine chauk chaumont chaumu chaupimarca chautapal chautara chavara chaville chavuma
        chawinda chaykovskiy cheadle_hulme cheb chebarkul' chebba chebli cheboksary cheektowaga
        chefchaouen chefushan chegem chegutu chek_chue chekhov chekkiad chelak chelamartam chelambra
        chelenko chelghoum_el_aid chellalat_el_adhaouara chelles chelm chelmno chelmsford chelmza
        chelora chelsea cheltenham chelyabinsk chemancheri chemini chemmumiahpet chemnitz chemor
        chenaran chendamangalam chendrappini chengala chengalam chengalpattu chengam chengamanad
        chengannur chengde chengdu chenggu chengguan_qu chenghai chenghua chengjiang chengjiao
        chengqiao chengtangcun chengxi chengxian_chengguanzhen chengxiang chengyang chengzhong
        chengzihe chenini_nahal chenjiaba chenlou chennai:! chennevieres-sur-marne chennimalai
        chenove chenshi chentuan chenzhou cheonan cheongju-si cheongsong_gun cheorwon chepen cheppad
        cheraga cheranellur cheranmahadevi cheras cherbourg cherchell cheremkhovo cheremushki
        cheremushky cherepanovo cherepovets cheria cheriyamundam cherkasy cherkessk chernaya_rechka
        chernihiv chernivtsi chernogolovka chernogorsk chernushka chernyakhovsk chernyanka
        cherpulassery cherrybrook chertanovo_yuzhnoye cherthala chertsey cherukavu cherukunnu
        cheruthazham cheruvannur chesapeake chesham cheshunt chessington chester-le-street
        chesterfield chestermere chetouane chetput chettinayakkanpatti chettipalaiyam chetumal
        chetwayi cheung_chau chevilly-larue chevvoor cheyyar chhabra chhagalnaiya chhala chhanera
        chhapar chhaprauli chharra chhata chhatak chhatapur chhatarpur chhatrapur chhaya chhibramau
        chhindwara chhipa_barod chhiri chhor chhota_gobindpur chhota_udepur chhoti_sadri chi_linh
        chiaia chiaiano chiang_mai chiang_rai chiapa_de_corzo chiari chiavari chiayi_city chiba
        chibuto chicacao chicago:! chicago_heights chicago_lawn chicago_loop chichaoua chichawatni
        chichen-itza chichibu chichicastenango chichigalpa chicholi chickasha
        chiclana_de_la_frontera chiclayo chicoloapan chiconcuac chicopee chicoutimi chicureo
        chidambaram chidawa chiengi chieri chieti chieti_scalo chifeng chiffa chigasaki chigiri
        chignahuapan chigorodo chiguayante chihuahua chik_ballapur chika chikhli chikmagalur
        chiknayakanhalli chikodi chikugo chikuma chikusei chikushino-shi chilakalurupet
        chilanga_township chilanzar chilapa_de_alvarez chilaw chilca chilecito chilibre
        chililabombwe chilla_soroda_bangar chillan chillan_viejo chillicothe chilliwack
        chilliwack-downtown chillum chillupar chilly-mazarin chilmari chilpancingo chimala
        chimaltenango chimbarongo chimbas chimbel chimbote chimichagua chimoio chinahsen chinandega
        chinatown chinautla chinch'on chincha_alta chinchina chincholi chinde chindumbo chingford
        chingola chinguar chinhoyi chiniot chinju chinna_andankovil chinna_salem chinnachowk
        chinnalapatti chinnamanur chinnavadampatti chinnur chino_hills chinobod chinoz chinsali
        chintamani chinu chioggia chios chipata chipinge chipiona chiplun chippenham chipurupalle
        chiquimula chiquinquira chirakkal chirala chirchiq chiredzi chiriguana chirkunda chirmiri
        chiroqchi chirpan chirundu chiryu chisankane chisasa chisec chishmy chishtian chisinau:!
        chislehurst chistopol' chiswick chita chitaguppa chitapur chitarpur chitato chitembo chitipa
        chitose chitradurga chitrakoot_dham chitral chittaranjan chittoor chittorgarh chittur
        chitungwiza chiure chivacoa chivasso chivilcoy chivolo chiyoda chizhou chlef chmistar
        cho_lon choa_chu_kang_new_town choa_saidan_shah chockli chocope chodavaram chodov chodziez
        chofu choghadak choi_hung_estate choi_wan choibalsan choisy-le-roi chojnice chok_chai
        chokkanathapuram chokolivka chokwe cholargos cholet choloma cholula chom_bueng chom_thong
        choma chomedey chomphon chomutov chon_buri chon_daen chon_thanh chone chong_nonsi chongfu
        chongjin chongju chongkan chonglong chongming chongoyape chongqing chongwe chongxing
        chongzuo choornikkara chopda chopera chopinzinho chorakhe_bua chorfa chorley chornomors'k
        chorod chorozinho chortiatis chortkiv chortoq chorwad chorzow choshi chosica choszczno
        chotila choudwar chowchilla chrang_chamreh_muoy christchurch:! christiansburg
        christopher-champlain chrudim chrzanow chubek chudovo chuhar_jamali chuhar_kana chuhuyiv
        chuk_yuen chuk_yuen_north_estate chuka chula_vista chulucanas chum_phae chumakivskyi
        chumphon chumukedima chunar chuncheon chunchupally chunga chunggang chunghwa chungju chunian
        chunskiy chuo chur churachandpur church-yonge_corridor churi churu chusovoy chust chuxiong
        chuzhou chystyakove ciamis ciampea ciampino cianjur cianorte cibinong cibitoke cibolo
        cicero_dantas cicurug cidade_ademar cidade_dutra cidade_lider cidade_ocidental
        cidade_tiradentes cidade_universitaria cidreira ciechanow ciego_de_avila ciempozuelos
        cienaga cienaga_de_oro cienega_de_flores cieszyn cieza cigli cihuatlan cikampek cikarang
        cikcilli cikupa cilacap cilegon cileungsir cileunyi cimahi cimarron_hills cimin cimitarra
        cincinnati cinco_ranch cinco_saltos cine cinisello_balsamo cinkanse cintalapa_de_figueroa
        cipolletti ciputat ciranjang-hilir circasia circoiscrizione_i circoiscrizione_ii
        circoiscrizione_iii circoiscrizione_iv circoiscrizione_v circoiscrizione_vi
        circoiscrizione_vii circoiscrizione_viii cirebon cirencester cirie ciro ciro_redondo
        cisnadie cisterna_di_latina citeureup citong citrus_heights citta_di_castello
        city_of_isabela city_of_port_phillip city_of_sammamish city_of_westminster ciudad_acuna
        ciudad_altamirano ciudad_apodaca ciudad_benito_juarez ciudad_bolivar ciudad_bolivia
        ciudad_camilo_cienfuegos ciudad_choluteca ciudad_constitucion ciudad_de_allende
        ciudad_de_armeria ciudad_de_huajuapan_de_leon ciudad_de_huitzuco ciudad_de_la_paz
        ciudad_de_villa_de_alvarez ciudad_del_carmen ciudad_del_este ciudad_delicias
        ciudad_fernandez ciudad_general_escobedo ciudad_guadalupe_victoria ciudad_guayana
        ciudad_guzman ciudad_hidalgo ciudad_jardin ciudad_juarez ciudad_lazaro_cardenas
        ciudad_lineal ciudad_lopez_mateos ciudad_madero ciudad_mante ciudad_melchor_muzquiz
        ciudad_mendoza ciudad_miguel_aleman ciudad_nezahualcoyotl ciudad_nueva ciudad_obregon
        ciudad_ojeda ciudad_piar ciudad_real ciudad_rio_bravo ciudad_sabinas_hidalgo ciudad_sahagun
        ciudad_sandino ciudad_satelite ciudad_serdan ciudad_universitaria ciudad_valles
        ciudad_victoria ciudad_vieja ciutadella ciutat_vella civitanova_marche civitavecchia cixi
        ciyun cizhu cizre clacton-on-sea clairlea-birchmount clamart clanton_park claremont
        claremore clarence-rockland clarines clark-fulton clarksburg clarksdale clarksville
        clausthal-zellerfeld clayton_park_west clearfield clearlake clearwater cleburne cleckheaton
        cleethorpes clement_town clementi_housing_estate clemson clermont-ferrand clevedon
        cleveland:! cleveland_heights clevelandia clichy clichy-sous-bois cliffcrest cliffside_park
        clifton_park clinton_township cloppenburg closepet cloverdale cloverleaf cloverly
        cluain_meala cluj-napoca cluses clydach clydebank clydesdale co_loa coacalco coachella
        coalcoman_de_vazquez_pallares coalinga coalville coaraci coatbridge coatepec coatepeque
        coatzacoalcos coatzintla coban cobbs_creek cobham cobija cobly cobourg coburg cocal_do_sul
        cocalzinho_de_goias cochabamba cockburn_town cockeysville coconut_creek cocorote cocula
        codajas codlea codru coelemu coelho_neto coesfeld coeur_d'alene coffs_harbour cofradia
        cognac cohoes coihueco coimbatore coimbra coishco coity cojimar cojutepeque colachel
        colatina colbun colcapirhua colchester cole_harbour colegiales coleraine colfontaine colgong
        colider coligny colima colina colinas colinas_do_tocantins collado-villalba
        colle_di_val_d'elsa colleferro collegno colleyville collierville collinsville collinwood
        collipulli collo colmar colmenar_viejo colne colniza cologne:! cologno_monzese colomadu
        colomba colombes colombo:! colomiers colomoncagua coloncito colonelganj colonia
        colonia_caroya colonia_del_sacramento colonia_del_sol colonia_del_valle colonia_leopoldina
        colonia_lindavista colonia_nativitas colonia_wanda colonial_heights colorado_do_oeste
        colorado_springs columbia_city columbia_heights columbine colwood colwyn_bay comal comalapa
        comalcalco comanesti comayagua combs-la-ville comilla comillas comiso comitan comitancillo
        commack commonwealth comodoro comodoro_rivadavia comonfort compiegne compostela comrat
        conakry:! concarneau conceicao conceicao_da_barra conceicao_da_feira conceicao_das_alagoas
        conceicao_de_macabu conceicao_do_almeida conceicao_do_araguaia conceicao_do_coite
        conceicao_do_jacuipe conceicao_do_mato_dentro concepcion_del_uruguay concepcion_ibaba
        conception_bay_south conchal conchas concon concord concordia concordia_do_para conda
        condado condeixa-a-nova condeuba conegliano coney_island conflans-sainte-honorine confresa
        conglin congonhas conil_de_la_frontera conisbrough cono_norte conroe conselheiro_lafaiete
        conselheiro_pena consett consolacao consolacion consolacion_del_sur constanta constanza
        constitucion contagem contai contamana contenda contla contramaestre contumo conversano
        coogee cookeville coon_rapids coonoor cooper_city coorparoo coos_bay copacabana copenhagen:!
        copertino copiague copiapo coppell copperas_cove coquimbo coquitlam coquitlam_town_centre
        coquitlam_west corabia coracao_de_jesus coracao_de_maria coral_gables coralville corato
        corbeil-essonnes corbelia cordeiropolis cordenons core_neighbourhoods coreau corfu
        coria_del_rio corigliano_scalo corinth corinto corio corlu cormano cormeilles-en-parisis
        cornaredo cornelio_procopio cornella_de_llobregat corner_brook coro coroata coromandel
        coronda coronel_brandsen coronel_fabriciano coronel_joao_sa coronel_oviedo coronel_pringles
        coronel_suarez coronel_vivida corozal corpus_christi corquin corralillo correggio
        correia_pinto corrente correntes correntina corrientes corroios corsicana corsico cortazar
        cortland cortlandt_manor corumba corupa coruripe corvallis corvera_de_asturias cosamaloapan
        coscomatepec_de_bravo coslada cosmopolis cosoleacaque cosquin costa_mesa costillares coswig
        cotabato cote-saint-luc cotoca cotonou cotorra cottbus cottonwood_heights cotui
        coudekerque-branche coueron coulommiers coulsdon council_bluffs courbevoie courcelles
        cournon-d'auvergne courtenay cove coventry coventry_hills covilha covina cowes cox's_bazar
        coyah coyhaique coyoacan coyotepec coyula cozumel cradock craibas craigavon craigieburn
        crailsheim craiova cramlington cran-gevrier cranberry_township cranbourne cranbourne_east
        cranbourne_north cranbourne_west cranbrook cranebrook cranendonck crateus cravinhos
        crawfordsville creil crema cremona crepy-en-valois crestview creteil creve_coeur crevillente
        crewe criciuma cricklewood crimmitschau crisopolis cristalina cristinapolis cristo_rey
        crixas croata crocetta croix croix-des-bouquets cronulla crotone croulebarbe crowborough
        crowthorne croydon crucecita cruces cruz_alta cruz_das_almas cruz_del_eje
        cruz_do_espirito_santo cruz_machado cruzeiro cruzeiro_do_oeste cruzeiro_do_sul cruzilia
        csepel-csillagtelep csepel-kiralyerdo csongrad cu_chi cua_nam cuamba cuango-luzamba
        cuatro_caminos cuauhtemoc cuautepec_de_hinojosa cuautitlan cuautitlan_izcalli cuautla
        cuautlancingo cubal cubal_do_lumbo cubatao cubuk cubuklu cucuta cucuyagua cudahy cuddalore
        cuemba cuernavaca cugir cugnaux cuiaba cuijiaji cuilapa cuilo cuimba cuito cuiyun culemborg
        culiacan culion cullera culleredo cullman culpeper culver_city cumana cumanacoa cumanayagua
        cumaribo cumaru cumbernauld cumbum cumra cunco cuncolim cunduacan cung_kiem cupang cupertino
        cupira cuprija curaca curacavi curanilahue curchorem curepipe curico curionopolis curitiba
        curitibanos currais_novos curralinho curridabat cursino curtea_de_arges curti curuca curug
        curumani curundu curup cururupu curuzu_cuatia curvelo cuscatancingo cusco custodia custoias
        cutler_bay cutler_ridge cutral-co cuttack cuxhaven cuyahoga_falls cwmbran cyangugu cyato
        cyberjaya cypress cypress_hills czechowice-dziedzice czeladz czerwionka-leszczyny
        czestochowa da'an da'il da_nang da_nyin_kone daanbantayan dabajuro dabakala dabas dabat
        dabeiba dabhel dabhoi daboh dabola dabou dabra dabrowa_gornicza dabwali dachang
        dachang_shandao dachau dacheng dachnoye dadamtu dadhar dadri dadu daegu daejeon dafengdong
        dagadji dagana dagbao_i dagenham dagestanskiye_ogni daggakraal dagomys daguan dagupan dagze
        dahanu daharki dahegam dahmani dahuangshan dai_loc dai_mo daigo daik-u dailekh daimiel
        daisen daito daizhuang dajabon dajal dajin dakar:! dakhla dakor dakoro dakota_ridge dakovo
        dalai dalain_hob dalaman dalandzadgad dalap-uliga-dorrit dale_city dalfsen dali
        dali_old_town dalian daliang dalianwan daliyat_al_karmel dalkola dallas:! dalli_rajhara
        dalmine dalnegorsk dalnerechensk daloa dalserf dalsingh_sarai dalu dalung dalupura daly_city
        dalyoni_bolo damad damaia daman damanhur damansara_damai damascus:! damaturu damavand dambai
        damboa damboya dambulla damghan damiao damietta dammam dammarie-les-lys damme damnagar
        damnoen_saduak damoh damongo damoujia dampit damua damxung damyang dan_khun_thot dan_phuong
        dana_point danai danane danbury dandeli dandenong dandenong_north danderyd dandong
        danforth_east_york danghara dangila dangjiang dangkao dania_beach danilov danjiangkou dankov
        danli danshui danta danvers danville danzi daocheng daokou daotian daoukro dapaong dapeng
        dapitan dapoli daqing dar'a dar_as_salam dar_bouazza dar_chabanne dar_chioukh dar_el_beida
        dar_el_haj_taieb dar_es_salaam:! dar_kulayb dar_naim darasuram daraw darayya darazo
        darbhanga darchula dardoq dareda darende dargaz dargecit darhan darien darjiling darmstadt
        darnah darnytskyi_masyv darnytsya darnytsya_car_repair_plant_microdistrict darreh_shahr
        darsi dartford dartmouth darton daru daruba darwen darwha darya_khan daryapur darzciems
        dasha dashahe dashan dasheng dashi dashiqiao dashitou dashtobod dashu dashun daska_kalan
        dasmarinas dasna dasnapur dasoguz dassa-zoume dastgerd dasuya dataganj datia datong dattapur
        datteln datun daud_khel daudnagar daugavpils daule daund daur daura dausa davangere daventry
        davlekanovo davorlim davtashen davydkovo dawan dawbon dawei dawukou daxi daxie daxing
        daxing'anling daxu dayal dayal_pur dayang dayr_al_balah dayr_hafir dayr_mawas dayrah dayrut
        daytona_beach dazaifu dazeshan dazhong dazhou dazhuang dchira_el_jihadia de_aar de_meern
        de_pere dean_funes dearborn_heights deba debaltseve debar debark' debary debica debila
        deblin debre_birhan debre_mark'os debre_tabor debrecen decan deception_bay decin
        decines-charpieu dededo_village deder dedham dedougou dedovsk dedza dee_why deerfield
        deerfield_beach deesa deeside degan degeh_bur degema_hulk deggendorf deglur degtyarsk
        dehaqan dehdasht dehiwala-mount_lavinia dehloran dehradun dehu_road dehui deinze deir_ez-zor
        dejvice dekalb dekoa del_city del_pilar del_remedio del_rio delanggu delaware delbruck
        delcevo delegacion_cuajimalpa_de_morelos delft delfzijl delhi:! delhi_cantonment deli_tua
        delicias delijan delitzsch dellys delmas delmenhorst delmiro_gouveia delray_beach
        delta_del_tigre deltona demak demba dembech'a dembi_dolo demerval_lobao demirci demiyivka
        demnate den'enchofu den_chai den_den den_helder denai_alam denain denderleeuw dendermonde
        deneysville dengbu dengzhou denia denizciler denizli denkanikota denov denpasar denver:!
        denville deoband deogarh deoghar deolali deoli deoranian deori deori_khas deoria depalpur
        depok deqen deqing dera dera_bugti dera_colliery_township dera_ghazi_khan dera_ismail_khan
        dera_mandi dera_murad_jamali derbent deressia dergaon derhachi derince derry_village
        des_moines des_plaines desa_parkcity desa_petaling desaiganj desarmes descalvado
        desenzano_del_garda deshnoke desio desmarchais-crawford desna desnogorsk desnyanskyi
        dessalines dessau destelbergen det_udom detmold detroit:! detroit-shoreway deuil-la-barre
        deulgaon_raja deurne deutz deux-montagnes deva devadanapatti devadurga devakottai
        devanahalli devarkonda devarshola develi deventer devgadh_bariya devgarh devinska_nova_ves
        devinuwara devizes devonport devrek dewas dewdney_east dewsbury deyang dezful dezhou dhabad
        dhafni dhahran dhaka:! dhamanagar dhamar dhamas dhamnod dhampur dhamtari dhanaula dhanaura
        dhanbad dhandhuka dhanera dhangadhi dhankuta dhanmondi dhanot dhanpuri dhar dharampur
        dharampuri dharamsala dharan dharangaon dharapuram dharashiv dharavi dhari dhariwal
        dharmabad dharmadam dharmanagar dharmapuram dharmapuri dharmavaram dharmkot dharni dharuhera
        dharur dhaulpur dhaunkal dhaurahra dhekiajuli dhenkanal dhi_as_sufal dhing dhirkot dholka
        dhone dhoraji dhoro_naro dhrangadhra dhrol dhubri dhulagari dhule dhulian dhulikhel dhupgari
        dhuri di_an diadema dialakorodji diamante diamantina diamantino diamniadio dianbu dianella
        dianga dianopolis dianra dianshui dianzi diaoube diaoyucheng diapaga dias_d'avila diawala
        dibai dibate dibaya-lubwe dibba_al-fujairah dibba_al-hisn dibrugarh dich_vong didam didao
        didcot didim didouche_mourad didwana didy diebougou dieburg diego_martin diegonefla diehiba
        diema diemen dien_ban dien_bien_phu dien_thanh diepenbeek diepholz dieppe diepsloot diest
        dietikon dietzenbach diez_de_octubre diffa digboi dighwara digih_habar_es diglipur dignago
        digne-les-bains digras digri dihok diinsoor dijkot dijon dikhil dikirnis dikodougou
        diksmuide dikwa dila dilbeek dili dilijan dillenburg dillingen dillingen_an_der_donau
        dimapur dimbaza dimbokro dimitrovgrad dimona dimtu din_daeng dinaig dinajpur dinalupihan
        dinanagar dinapore dinapur_cantonment dinapur_nizamat dinar dindarpur dindigul dindori dinga
        dingjia dingolfing dingshi dingtao dinguiraye dingxi dingzhou dinh_cong dinh_van dinhata
        dinnington dinskaya dinslaken dinuba diobahika dioila dionisio_cerqueira diosgyor diourbel
        diourou diourouzon dipalpur dipayal diphu dipolog dippa_kunda dirba dire dire_dawa diriamba
        discovery_bay discovery_park dishna district_of_taher disuq ditzingen divandarreh
        divichibazar divino divinopolis divnogorsk divnoye divo diwek dix_hills dixiana dixinn
        diyadin diyarb_najm diyarbakir dizangue dizicheh djakotome djamaa djambala djapadji djelfa
        djemmal djenne djibo djibouti:! djidiouia djidja djougou djugu dlhe_diely dmitrov dnipro
        dniprorudne dniprovskyi do'stlik_shahri doba dobeln dobling dobo doboj dobrich dobropillia
        dobrush dobryanka docklands doctor_juan_eulogio_estigarribia doda doddaballapura dodge_city
        dodola dodoma:! doetinchem dogbo dogomet dogonbadan dogondoutchi dogubayazit doha:! dohad
        dohar dohazari doilungdeqen dois_corregos dois_irmaos dois_vizinhos dok_kham_tai doka dokolo
        dokri dokuchayevsk dolgoprudnyy dolisie dollard-des_ormeaux dolny_kubin dolo dologon
        dolores_hidalgo dolyna dolynska dom_eliseu dom_pedrito dom_pedro doma domaa-ahenkro
        domalanoan dombe_grande dombivali dombovar domchanch domingos_martins domodedovo domodossola
        domont dompu don_antonio don_benito don_carlos don_torcuato donaghmede donaueschingen
        donaustadt donauworth doncaster doncaster_east dondaicha dondo donetsk dong_da dong_hoi
        dong_ngac dong_phu dong_xoai dongargarh dongcheng dongchuan dongcun dongdu dongen dongfeng
        donggang donggongon dongguan donghae_city donghai donghe donghol-sigon donghui dongjia
        dongjiang dongkan dongling dongning dongobesh dongola dongsheng dongta dongtai dongwenquan
        dongxi dongxia dongxing dongyang dongying donskoy donskoye dooru_verinag doraha doral dorbod
        dorcheh_piaz dorchester dordrecht dorking dormagen dormentes dornakal dornbirn dorogomilovo
        dorohoi doropo dorset_park dorsten dorstfeld dortmund dortyol dos_hermanas dosquebradas
        dosso dothan dotzheim douai douako douala:! douane douar_hicher douar_tindja douar_toulal
        douarnenez douentza douera dougabougou douglasville dougnane doukouya douliu dour dourados
        dourbali douz dovercourt-wallace_emerson-junction dovzhansk dowlatabad dowleswaram
        downers_grove downsview-roding-cfb downtown_dc downtown_eastside downtown_halifax
        downtown_vancouver draa_ben_khedda draa_el_mizan dracena drachten dracut dragasani dragash
        draguignan drammen drancy draveil drean dreieich drensteinfurt dresden:! dreta_de_l'eixample
        dreux drexel_heights drexel_hill driebergen-rijsenburg driefontein driekoppies driouch
        driyorejo drobeta-turnu_severin drochia drogheda drohobych droichead_nua droitwich dronfield
        dronten droylsden drozhzhino drummondville druzhba druzhkivka drzetowo-grabowo dschang duaca
        duayaw-nkwanta duba dubai:! dubai_festival_city dubai_international_financial_centre
        dubai_internet_city dubai_investments_park dubai_marina dubai_silicon_oasis dubasari dubbo
        dubendorf dublin:! dubna dubnica_nad_vahom dubno dubovka dubrajpur dubravka dubreka
        dubrovnik dubti duc_pho duc_trong ducheng ducos dudelange duderstadt dudinka duekoue dugda
        dugulubgey duisburg duitama duiven duiwelskloof dukinfield dukku dukli dukuhturi dukuria
        dulce_nombre_de_culmi duliajan duliajan_oil_town dullewala dulmen dulsberg duluth dum_duma
        duma dumaguete dumai dumbarton dumbea dumfries dumila dumjor dumka dumra dumraon
        dumyat_al_jadidah dun_laoghaire dunaharaszti dunajska_streda dunakeszi dunaujvaros
        dunayivtsi dunbage dunbar-southlands duncanville duncraig dundalk dundee dundo dunedin
        dunfermline dunga_bunga dungarpur dungu dungun dunhao dunhou dunhua dunhuang dunkirk dunkwa
        dunstable dunyapur duoba duobao duong_minh_chau duong_noi dupax_del_norte dupax_del_sur
        dupnitsa dupont_circle duque_de_caxias dura durame durango durazno durban:! durbanville durg
        durgapur durian_tunggal durlesti durres dursh_khela dursunbey dushan dushanbe:! dushi dusit
        dusseldorf dusseldorf-pempelfort dutse dutsen_wai duvernay duxbury duyen_hai duyun duzce
        duzhou dvur_kralove_nad_labem dwarka dwarsloop dyane dyat'kovo dyersburg dyker_heights
        dysselsdorp dyurtyuli dzaoudzi dzerzhinsk dzerzhinskiy dzerzhinsky dzhankoy dzialdowo
        dzierzoniow dzodze dzuunharaa dzuunmod dzyarzhynsk e'erguna e'zhou ea_drang ea_t'ling
        ealing_common earl_shilton earlsfield earlwood east_amherst east_barnet east_boston
        east_brainerd east_brunswick east_chattanooga east_chicago east_cleveland east_concord
        east_dereham east_elmhurst east_end-danforth east_flatbush east_florence east_garfield_park
        east_grinstead east_gwillimbury east_hampton east_harlem east_hartford east_hastings
        east_haven east_helsinki east_hemet east_hill-meridian east_honolulu east_jerusalem
        east_kilbride east_lake-orient_park east_lansing east_london east_longmeadow
        east_los_angeles east_massapequa east_millcreek east_molesey east_moline east_mount_airy
        east_naples east_new_york east_northport east_norwalk east_palo_alto east_patchogue
        east_pensacola_heights east_peoria east_providence east_rancho_dominguez east_riverdale
        east_saint_louis east_setauket east_tremont eastbourne eastchester easthampton eastlake
        eastleigh eastmont eastpointe eastvale eau_claire eaubonne ebano ebara ebbw_vale ebebiyin
        eberbach ebersbach_an_der_fils eberswalde ebetsu ebilassokro ebina ebino ebisu eboli ebolowa
        ebute_ikorodu ecatepec_de_morelos ech_chettia echemmaia_est echigawa echirolles echizen
        echo_park echuca ecija eckernforde ecopark ecoporanga ecully ecunna edaccheri edaicode
        edakkazhiyur edappal edattala edavai edavilangu edea edegem eden_prairie
        edenbridge-humber_valley edenvale edessa edewecht edfu edgemont edgewater edgewood edina
        edinburg edinburgh:! edinet edirne edmonton:! edmundston edogawe edosaki edremit
        edwardsville eeklo eersel effiduase effium efkarpia efon-alaaye egbe eggenberg
        eggenstein-leopoldshafen eggertsville egham egirdir egkomi eglinton_east egra
        egypt_lake-leto eha_amufu ehen_hudag ehingen eibar eibergen eidelstedt eifuku eiguliai
        eilat:! eilbek eilenburg eimsbuttel einbeck eindhoven einsiedeln eiras eirunepe eisenach
        eisenhuttenstadt eisenzicken eisleben_lutherstadt eislingen eissendorf eitorf eixample
        ejea_de_los_caballeros ejido ejigbo ejura ekangala ekazhevo ekeren eket ekibastuz
        ekondo_titi ekpe ekpoma el'ad el-tor el_'ayoun el_abadia el_abiodh_sidi_cheikh el_achir
        el_affroun el_ain el_aioun el_alia el_amria el_aouinet el_arahal el_arrouch el_asintal
        el_astillero el_attaf el_bagre el_bahay el_baix_guinardo el_banco el_bauga el_bayadh
        el_besos_i_el_maresme el_bolson el_cafetal el_cajon el_calafate el_camino_real
        el_camp_d'en_grassot_i_gracia_nova el_camp_de_l'arpa_del_clot el_campello el_carmel
        el_carmen_de_bolivar el_carmen_de_chucuri el_centro el_cerrito el_charco el_chorrillo
        el_clot el_copey el_crucero el_dabaa el_daein el_dibir el_dividive el_doncello el_dorado
        el_dorado_hills el_ejido el_empalme el_escorial el_estor el_eulma el_fahs el_fasher el_gara
        el_geneina_fort el_goloso el_grao el_grullo el_guinardo el_hadjar el_hadjira el_hajeb
        el_hamma el_harhoura el_hatillo el_hed el_hermel el_idrissia el_jadida el_jem el_kala el_kef
        el_kelaa_des_srarhna el_khroub el_ksar el_kseur el_ksiba el_limon el_malah el_mansouria
        el_marsa el_masnou el_meghaier el_menia el_mgarsa el_milia el_mirage el_monte el_mourouj
        el_negrito el_nido el_obeid el_oued el_palmar el_palomar el_pao el_paraiso el_paso
        el_pedregal el_poblenou el_prat_de_llobregat el_progreso el_pueblito
        el_puerto_de_santa_maria el_putxet_i_el_farro el_quisco el_raval el_reno el_reten el_rosario
        el_salto el_segundo el_shorouk el_soberbio el_sombrero el_tejar el_tigre el_tocuyo el_torno
        el_triunfo el_turo_de_la_peira el_vendrell el_viejo el_vigia el_viso el_viso_del_alcor
        el_wak el_zulia elamanchili elamkunnapuzha elampalloor elancourt elandakuttai elayavur
        elazig elbasan elbeuf elbistan elblag elburg elburgon elche eldama_ravine eldersburg
        eldorado eldorado_do_sul eldorado_dos_carajas eldoret elefsina eleftherio_-_kordelio
        elektrogorsk elektrostal' elektrougli elele elghabra elias_fausto elista elixku
        elizabeth_city elizabethtown elk_grove elk_grove_village elk_river elkhart elko elkridge
        elkton ellakkudi elland ellenabad ellenbrook ellendale ellensburg ellesmere_port_town
        ellicott_city elliniko ellwangen elmadag elmali elmhurst elmina elmont elmschenhagen
        elmshorn elmwood elmwood_park eloi_mendes elorza eloy_alfaro elsdorf elst eltham eltville
        elubo elumalai elur eluru elyria emalahleni emali eman embajadores embalenhle embalse
        embarcacion embi embu embu-guacu embu_das_artes emden emerson_hill emet emiliano_zapata emin
        eminabad eminonu emirdag emkhomazi emmeloord emmen emmendingen emmiganur empalme empangeni
        empoli emporia empuluzu emsdetten emsworth emure-ekiti emuziwezinto en_naqoura en_nedjma
        encantado encanto encarnacion_de_diaz enchanted_hills encheng encinitas encino encontrados
        encrucijada encruzilhada encruzilhada_do_sul ende endeavour_hills enem enerhodar
        enfield_lock enfield_town engadine engaru engelskirchen engenheiro_coelho engkilili
        englemount-lawrence englewood eniwa enkhuizen enkoping enna ennepetal ennigerloh
        enrique_b_magalona enschede ensenada enshi entebbe enterprise entre_rios entrevias
        entroncamento enugu enugu-ezike enugu-ukwu envigado enzan epernay epinal epinay-sur-seine
        epitaciolandia eppan eppelborn eppendorf eppingen epsom epworth eqbaliyeh
        equeurdreville-hainneville er_roseires eragny eramala erandio erandique erandol erannoli
        erattupetta eravattur eravur_town erawan erba erbaa erbil ercis ercolano erdaojiang erdek
        erdemli erdenet erding erebuni erechim eregli eremankono erenhot erftstadt erfurt ergani
        erie eringate-centennial-west_deane erkelenz erkrath erlang erlangen erlanger erlin erlun
        ermelino_matarazzo ermelo ermenek ermesinde ermitagana ermont ermua erode erong errachidia
        erraguntla errenteria ersheng eruvadi eruvatti eruwa ervalia erwitte erzin erzincan
        erzsebetvaros erzurum es_senia esbjerg escada esch-sur-alzette eschborn eschwege eschweiler
        escondido escuinapa_de_hidalgo escuintla escuque eseka eselsberg esenler esenyurt esfahan:!
        esfarayen esher eshowe eshtehard esik esikhaleni esim eskilstuna eskisehir eslam_qaleh
        eslamabad-e_gharb eslamshahr eslov esmeraldas esna espargos esparreguera espelkamp
        espera_feliz esperanca esperantina esperantinopolis espigao_doeste espinho
        espirito_santo_do_pinhal espiye esplanada esplugues_de_llobregat espoo espoonlahti esposende
        espumoso esquel esquias esquilino esquimalt esquina esquipulas essaouira essendon essling
        esslingen estacio estahban estancia estancia_velha estcourt este esteio esteli estepona
        estero estoril estreito estrela estrela_de_alagoas esuk_oron esztergom et_taiyiba et_tira
        etah etajima etampes etawa etawah etlik etmadpur etobicoke ettadhamen etterbeek ettlingen
        ettumanoor ettumanur etwatwa euclid euclides_da_cunha euless eunapolis eunos eupen eureka
        euskirchen eutin evanston evansville evaton evere evergem evergreen evergreen_park evesham
        eving evington evka-uc evora evosmos evreux evry ewa_beach-iroquois_point
        ewa_gentry-west_loch exeter exmouth extrema extremoz eysines ez_zahra ezeiza ezhome ezhou
        ezhudesam ezhupunna ezhva ezine ezza-ohu ezzouhour faaa fabijoniskes fabriano facatativa
        faches-thumesnil fada fada_n'gourma fadhigaradle faenza fafe fagaras failsworth fair_oaks
        fairborn fairfield_heights fairhaven fairhope fairland fairmont fairview fairview_heights
        fairview_park fairwood faisalabad faizpur fajar faji_kunda fakfak falagueira falakata
        falavarjan falconara_marittima falkenhagener_feld falkensee falkirk falkoping fallbrook
        fallingbrook fallujah:! falmouth falna falticeni falun famagusta famailla fana fandriana
        fangcheng fangchenggang fangcun fangshan fanipol fanling fanlou fano fanzeres faqirwali
        faqus far_rockaway fara_department farafangana farafenni farakka faranah faraskur farato
        faratsiho fardis fareham farias_brito faribault faridabad faridkot faridpur farij_al_amir
        farij_kulayb farkhor farmington farmington_hills farmingville farmsen-berne farnborough faro
        farragut farrashband farrokh_shahr farroupilha farrukhabad farrukhnagar farsan farshut
        fartura faruka farum fastiv fatehabad fatehganj_west fatehgarh_churian fatehjang fatehnagar
        fatehpur fatehpur_sikri fatick fatih fatima_do_sul fatsa fatwa favara faversham favoriten
        faxinal faya-largeau fayetteville fayfa' fayid fayzabad fazakerley fazelabad
        fazenda_rio_grande fazhanhe fazilka fazilpur fecamp fedj_m'zala fedorovskiy feicheng
        feidh_el_botma feira feira_de_santana feira_grande feira_nova felana felanitx felda_chini
        feldkirch felege_neway felgueiras felipe_carrillo_puerto felixstowe fellbach felling feltham
        fendou fengcheng fenggang fenggao fenghua fenghuang fengjia fengkou fengle fengling fengolo
        fengping fengrun fengshan fengxiang fengyi fenhe feni fennpfuhl fenoarivo_atsinanana
        fenoarivo_be fenshui fenyi feodosiya feraoun ferdows ferdowsiyeh ferencvaros fereydun_kenar
        fergana feriana ferizaj ferizli ferkessedougou fermo fern_creek fernando_de_la_mora
        fernandopolis ferndale ferndown fernie fernley ferntree_gully ferokh ferraz_de_vasconcelos
        ferreiros ferrenafe ferrol ferunabad fes_al_bali fetesti fetesti-gara fethiye fianarantsoa
        fianga fiche ficksburg fiddlesticks fidenza fiditi fier fier-cifci figueira_da_foz figueres
        figuil filadelfia filakit filderstadt fili filiasi filingue finchley finglas finlyandskiy
        finnkolo finote_selam finsterwalde fiorano firmat firminy firozabad firozpur firozpur_jhirka
        firuzabad firuzkuh fischeln fishtown fitchburg fiumicino flagami flagstaff flakiedougou
        flandes flatbush flatlands flemalle-haute fleming_island flemingdon_park flensburg fleron
        flers fleurus fleury-les-aubrais floirac floral_park florence:! florence-graham
        flores_da_cunha floresta floresta_do_araguaia floresti floriano florianopolis florida_ridge
        floridablanca floridia floridsdorf florin florina florissant florsheim flowing_wells
        flying_fish_cove fnidek fo_tan foca fochville focsani foggia foggy_bottom fokino
        folie_mericourt foligno folkestone follonica folweni fomboni fomento fond_du_lac
        fond_parisien fondi fontainebleau fontanar fontarron fonte_boa fontem fontenay-aux-roses
        fontenay-le-comte fontenay-sous-bois foothill_farms footscray forbach forbesganj forchheim
        fordon fords forecariah forest_heights forio forli formia formiga formigine formosa
        formosa_da_serra_negra formosa_do_rio_preto formoso_do_araguaia fornacelle forquilha
        forquilhinha forssa fort-de-france fort_abbas fort_beaufort fort_bragg fort_cavazos
        fort_collins fort_dodge fort_erie fort_garry_south fort_gloster fort_hamilton
        fort_lauderdale fort_lee fort_leonard_wood fort_mcmurray fort_myers fort_pienc fort_pierce
        fort_smith fort_st_john fort_thomas fort_walton_beach fort_washington fort_wayne
        fort_william fortaleza fortechnyi fortim fortin_de_las_flores fortress_hill
        fortuna_foothills fos-sur-mer foshan foso fossano foster_city fouchana fougeres foumban
        foumbot fountainebleau fouriesburg fox_chase foya_kamara foz_do_iguacu
        fraccionamiento_ciudad_olmeca fraccionamiento_real_palmas fraiburgo fraijanes frameries
        framingham framingham_center franca francavilla_al_mare francavilla_fontana franceville
        francisco_beltrao francisco_i_madero francisco_morato francisco_sa francistown
        franco_da_rocha franconia franconville frankenberg frankenthal frankford frankfort
        frankfurt:! frankfurt_am_main franklin_park franklin_square frankston frankston_east
        frankston_south franschhoek franzosisch_buchholz frascati fraser_heights frattamaggiore
        frattaminore frauenfeld fray_bentos frecheirinha frechen fredericia fredericksburg
        frederico_westphalen fredericton fredericton_northside frederiksberg frederikshavn
        frederikssund fredonia fredrikstad freeport freetown:! freguesia_do_o
        freguesia_do_ribeirao_da_ilha freha freiberg_am_neckar freiburg freilassing freising freital
        frejus french_rocks frenda fresh_meadows fresnes fresnillo fresno freudenberg freudenstadt
        fria fribourg friedberg friedenau friedrichsdorf friedrichsfelde friedrichshafen
        friedrichshagen friedrichshain friendswood friern_barnet friesoythe frinton-on-sea
        frischgewaagd frohnau frolovo frome fronan frondenberg frontera frontignan frontino
        frosinone fruit_cove frutal frutillar fryazevo fryazino frydek-mistek fu'an fu_cheong_estate
        fubang fuchu fuchucho fuding fudong fuefuki fuencarral fuencarral-el_pardo fuengirola
        fuenlabrada fuente_del_berro fuentes_del_valle fuhuan fujairah fuji fujia fujieda fujiidera
        fujikawaguchiko fujimino fujin fujinomiya fujioka fujisawa fujishiro fujiyoshida fukagawa
        fukawa fukayacho fuki fukiage-fujimi fukuchiyama fukuecho fukui-shi fukumitsu fukuoka fukura
        fukuroi fukutsu fukuyama fulad_shahr fulda fulham fuling fulu fulwood funabori funafuti
        funaishikawa funchal fundacion fundao fundong funehikimachi-funehiki funfhaus fungurume
        funtua funyan_bira funza fuorigrotta fuqing fuquay-varina furano furmanov furstenfeldbruck
        furstenwalde furth furukawa furzedown fusagasuga fushe-kruje fushimi fushun fuso fussa
        fussen futian futog futtsu fuwwah fuxin fuxing fuyang fuyong fuyu fuyuan fuyun fuzhou fuzuli
        fylde fyli fyzabad g'allaorol_shahri g'azalkent g'ijduvon_shahri g'uzor ga-malakhe
        ga-rankuwa gaalkacyo gabane gabela gabes gabiadji gaborone:! gabriel_leyva_solano gabrovo
        gabu gadag gadag-betageri gadani gadarwara gaddi_annaram gadhada gadhinglaj gadhra gadkhol
        gadouan gadow-popowice_poludniowe gadwal gaesti gafargaon gafsa gagarin gagarin_shahri
        gage_park gaggenau gagnoa gagny gahanna gaigeturi gainesville gainsborough gairtganj
        gaithersburg gajendragarh gajowice gajraula gajuwaka gajwel galaat_el_andeless galanta
        galapa galapagar galappo galatina galatsi galdakao galdar galebre galeras galesburg galesong
        galich galikesh gallarate galliate gallipoli gallus galugah galveston galway gamagori gambat
        gambela gambiran_satu gamboma gamboru gameleira gamla_uppsala gamonal gampengrejo
        gamping_lor gampola gan_yavne ganaur ganda gandajika ganderbal ganderkesee gandevi
        gandhidham gandhinagar gandia gandiaye ganei_tikva gangakher gangapur gangarampur gangavati
        ganghwa-gun gangjia gangneung gangoh gangolli gangshang gangtok gangtou gangu_chengguanzhen
        ganguwa gangxia ganh_hao ganj_dundwara ganja gannan gannavaram ganning gansbaai ganshoren
        ganshui ganta gantang ganvie ganye ganzhou gao'an gaofeng gaogou gaogu gaojia gaojing
        gaoliang gaoliu gaolou gaomi gaoping gaoqiao gaoua gaoulou gaoyou gaozhou gaozuo gapyeong
        garango garanhuns garba_tula garbagnate_milanese garbsen garches garching gardanne gardena
        gardez gare garfield_heights garges-les-gonesse gargzdai garh_maharaja garhakota garhchiroli
        garhi_khairo garhmuktesar garhshankar garhwa gariadhar garissa garko garmdarreh
        garmisch-partenkirchen garmsar garoowe garopaba garot garoua garoua_boulai garrafao_do_norte
        garston gartenstadt garupa garut garuva garwolin gashua gastonia gasuba gatak gatchina
        gates-north_gates gateshead gatesville gatineau gatumba gaur gaurela gauribidanur gauripur
        gaurnadi gauting gava gavar gavle gavrilov-yam gawler gaya gayeri gaz-e_borkhar gaza gazakh
        gazaoua gaziantep gazipasa gazipur gazojak gaztambide gbabam gbadolite gbapleu gbarnga gbawe
        gboko gbolouville gbongan gdansk:! gdyel gdynia gebiley gebog gebre_guracha gebze gecheng
        gedangan gedeb gedera gediz gedo geel geelong geertruidenberg geesthacht geidam geidorf
        geilenkirchen geiro geislingen_an_der_steige geita gejiu gela gelan gelang_patah
        geldermalsen geldern geldrop geleen gelemso gelendzhik gelibolu gelligaer gelnhausen
        gelsenkirchen gembloux gembu gemena gemerek gemert gemlik genc general_acha general_alvear
        general_belgrano general_emilio_aguinaldo general_guemes general_jose_de_san_martin
        general_juan_madariaga general_mamerto_natividad general_mosconi general_pacheco
        general_pico general_pinedo general_roca general_salipada_k_pendatun general_santos
        general_tinio general_trias general_villegas genet geneva:! gengqing genhe genk gennep
        gennevilliers genoa:! gentbrugge genteng gentilly genzano_di_roma geoje george_town
        georgetown georgiyevsk georgsmarienhutte gera geraardsbergen gerakas geraldton gerash gerede
        gereida gereshk geretsried gerisek gerlingen germantown germasogeia germering germersheim
        germiston gernika-lumo gerona gerrards_cross gersthofen gescher geseke gesundbrunnen getafe
        getulio_vargas getxo gevelsberg gevgelija gevrai geylang geyve ghantapada ghanzi gharaunda
        ghardaia ghardimaou gharo gharonda_neemka_bangar gharroli gharyan ghatal ghatampur ghatanji
        ghatkesar ghatsila ghauspur ghayl_ba_wazir ghazaouet ghaziabad ghazieh ghazipur ghazni ghedi
        gheorgheni gherla ghinnir ghogardiha ghorabandha ghormach ghosi ghoti_budrukh ghotki
        ghubaysh ghugus ghulewadi ghulja gia_lam gia_nghia gia_rai giaginskaya giang_vo giannitsa
        giardinetti-tor_vergata giarre gibara gibraltar giddalur giddarbaha gidole gien
        giengen_an_der_brenz gierloz giessen gif-sur-yvette gifhorn gifu gigante gihombo gijang
        gijon gikongoro gilching gilgil gilgit gilly gimbi gimbicho gimcheon gimja_bet_maryam
        gimpo-si ginan ginch'i gingee gingoog ginja_bet ginosa ginowan ginsheim-gustavsburg
        gioia_del_colle gioia_tauro gion giovinazzo girardot_city girau_do_ponciano giresun girga
        giridih girona gisborne gisenyi gitarama gitega gitesi githunguri giugliano_in_campania
        giulianova giurgiu giussano giv'at_shmuel givatayim givors giyani giza gizycko gjakove
        gjilan gjirokaster gjorce_petro gjovik glace_bay gladbeck glanerbrug glasgow:! glassboro
        glassmanor glastonbury glauchau glazoue glazov glen_avon glen_burnie glen_cove glen_ellyn
        glen_iris glen_parva glen_waverley glencoe glendale glendale_heights glenferrie
        glenfield-jane_heights glenmore_park glenrothes glenroy glenvar_heights glenview glenville
        glenwood gligbeuadji glinde gliwice glogovac glogow gloria_do_goita glossop glostrup
        gloucester gloversville glowno glucholazy glugor glyfada gnago gnatroa gnepasso gniezno
        go_cong go_vap goalpara goaso goba gobabis gobardanga gobernador_galvez gobernador_virasora
        gobesa gobichettipalayam gobindgarh gobindpur gobo gobu goch godalming godda gode godean
        goderich godhra godo godoli godollo godome gogri_jamalpur gogrial gohad gohana gohlis gohouo
        gohyakkoku goiana goianesia goianesia_do_para goiania goianinha goianira goiatuba goioere
        goirle gojo gojra gokak gokalpur gokarna gokavaram gokdepe goksun gokwe gol'yanovo
        gola_gokarannath golaghat golbahar golbasi golborne golcuk goldasht golden_glades
        golden_triangle golders_green goleniow golestan goleta golfe golitsyno golpayegan
        golungo_alto golwayn goma gombe gombi gombong gomboussougou gomez_palacio gomishan gomoh
        gonabad gonaives gonate gonbad-e_kavus gonda_city gondal gondia gondola gondomar gonen
        gonesse gongchangling gongdanglegi_kulon gongguan gongheyong gongju gongmen gongping
        gongqingcheng gongtan gongyi gongzhuling goniana_mandi gonsenheim gonubie goodings_grove
        goodlands goodlettsville goole goose_creek gooty gopalganj gopavaram goppingen gorai
        gorakhpur gorantla goraya gorazde gorbitz gordon_head gorele gorelovo gorgan gorgonzola
        gorinchem gorizia gorji-ye_sofla gorlice gorlitz gormi gorna_oryahovitsa gornji_milanovac
        gorno-altaysk gornyak gorod_shebekino gorod_solnetchnogorsk gorodets gorodishche gorogly
        goroka gorongosa gorontalo gorseinon gorukle goryachevodskiy goryachiy_klyuch
        gorzow_wielkopolski gosen goseong gosforth goshen goshogawara goslar gosnells gosport
        gossas_village gossau gostivar gostyn gostynin gotan gotegaon gotemba goth_radhan gotha
        gothara gothenburg gotse_delchev gotsucho gottingen gotvand gouda goudomp goulburn goulmima
        goundam gounou_gaya gourcy goure goussainville govardhan governador_celso_ramos
        governador_edison_lobao governador_mangabeira governador_nunes_freire governador_valadares
        govlar goyang-si goycay goyerkata goygol goz_beida gqeberha graaff_reinet grabouw gracanica
        gradacac gradignan gragnano grahamstown grajau grajewo gramado gramercy_park
        granadero_baigorria granadilla_de_abona granby grand-bassam grand-lahou grand-zattry
        grand_boulevard grand_forks grand_gosier grand_prairie grand_rapids grande-synthe
        grande_prairie grandview grandview-woodlands grandville graneros grangemouth grangwav
        graniteville granja granollers grao_de_murviedro grapevine grarem grasse gravata gravatai
        gravesend gravina_di_catania gravina_in_puglia grayslake graz grazhdanka great_malvern
        great_sankey great_wyrley great_yarmouth greater_grand_crossing greater_napanee
        greater_noida greater_northdale greater_sudbury greater_upper_marlboro green_haven greenacre
        greenacres_city greenbelt greenburgh greeneville greenfield_park greenford greenock
        greenpoint greensboro greensborough greenvale greenville greenwich greenwood_village
        grefrath greiz gremda grenchen grenoble gresik gressier gretna greven grevenbroich
        greystanes greystones greytown gribanovskiy griesheim grigny grimbergen grimma grimsby
        grimstad grivegnee grobenzell grodzisk_mazowiecki groesbeek grogol grombalia gronau
        groningen groot-brakrivier groot_ijsselmonde grootfontein gropiusstadt gros_islet
        gross-gerau gross-umstadt grosse_pointe_woods grossenhain grosseto grossostheim
        grottaferrata grottaglie grozny grudziadz grugliasco grumo_nevano gryazi gryazovets gryfice
        gryfino grytviken grzegorzki gua_musang guabiruba guabo guacara guacari guacui guadalajara
        guadalajara_de_buga guadalupe_victoria guadix guaduas guaianases guaiba guaimaro guaira
        guaiuba guajara_mirim gualaceo gualaco gualan gualeguay gualeguaychu guama guamal guamare
        guamo guamuchil guanabacoa guanajay guanajuato guanambi guanare guanarito guanba guandu
        guane guang'an guangcun guangpu guangshui guangshun guangtong guangyuan guangzhou guanhaes
        guanhu guankou guanlong guanshan guantanamo guanyin guanzhuang guapiacu guapiara guapiles
        guapimirim guapore guarabira guaraciaba_do_norte guarai guaramirim guaranda guaranesia
        guaranta_do_norte guarapari guarapuava guararapes guararema guaratinga guaratingueta
        guaratuba guarda guardamar_del_segura guarei guarenas guariba guaruja guarulhos guasave
        guasdualito guasipati guastatoya guatemala_city:! guatire guaxupe guayacanes guayama
        guayaquil guayaramerin guaynabo guazacapan gubadag gubakha gubbi guben gubin gubkin
        gubkinskiy guchang gucheng gucheng_chengguanzhen gucun gudalur guder gudermes gudivada
        gudiyatham gudong gudur guduvancheri gueckedou guediawaye guelendeng guelma guelmim guelph
        guemar guepaouo guerande guerara guercif gueret guerou guessabo gueyo gueznaia guezon
        guia_de_isora guiberoua guidan_roumdji guidiguis guidonia guidonia_montecelio guigang guiglo
        guigue guiguinto guihulngan guildford guilin guimar guimaraes guimba guindalera guines
        guinguineo guiping guira_de_melena guiren guiria guisa guisborough guiseley guiset_east
        guixi guiyang gujan-mestras gujangbagh gujar_khan gujo gujranwala gujrat gukovo gul'kevichi
        gulabpura gulaothi gulariya gulebage guledagudda gulfport gulgam guli gulin guliston gulou
        gulu gumaca gumdag gumel gumi gumia gumla gummersbach gummi gummidipundi gumushane guna
        gunan gundlupet gundupalaiyam gungoren_merter gunjur gunnaur gunpo gunsan guntakal guntur
        gunungsitoli gununo gunupur gunzburg gunzenhausen guochuan guocun guofu guojia guolemude
        guozhen gupi gur'yevsk gura_humorului gurbete gurdaspur gurgentepe guri-si gurlan gurmatkal
        gurnee guroymak gurpinar gursahaiganj gursarai gursu guru_har_sahai gurue gurugram gurupa
        gurupi guruvayur gus'-khrustal'nyy gusau gusev gushikawa gushu gusinoozyorsk guskhara gusong
        gustavia gustavo_adolfo_madero gustavsberg gustrow gutao gutersloh gutin guwahati guxi
        guxian guyancourt guye guyong guyuan gwadabawa gwadar gwalior gwanda gwangju gwangmyeong
        gwangyang gwaram gwarzo gweru gwoza gwynn_oak gyal gyanpur gyeongju gyeongsan-si gympie
        gyoda gyomaendrod gyongyos gyor gyula gyumri gyzylarbat h_street_ne ha'il ha_dong ha_giang
        ha_long ha_tien ha_tinh ha_tsuen haabersti haaga haaksbergen haaltert haarlem habaswein
        habbouch habiganj habikino habra hachimantai hachinohe hachioji hacienda_heights
        hacienda_la_calera hacienda_santa_fe hacilar haciqabul hackensack had_soualem
        hada'iq_al_qubbah hadagalli hadali hadano hadapu_zhen haddington hadejia hadera hadero
        haderslev hadgaon hadim hadishahr hadithah hadjout hadleigh hadley_wood hadong hadyach haedo
        haeju haenam hafar_al-batin hafizabad haflong hafnarfjordur hafshejan haftkel hagatna
        hagere_hiywet hagere_maryam hagerstown hagi hagonoy hague:! haguenau hai_ba_trung hai_chau
        hai_duong haibara-akanedai haicheng haidong_zhen haifa:! haiger haikou hailakandi hailar
        hailin hailsham hailun haimen haines_city haining haiphong haitang haitou haiyang haizhou
        hajduboszormeny hajdunanas hajduszoboszlo haje haji_zeynalabdin hajiawa hajiganj hajin
        hajipur hajira hajjah hajjiabad hajnowka hajo hakenfelde hakha hakkari hakodate hakonegasaki
        hakui hakuromachi hala hala'ib halabja halac halberstadt haldaur halden haldensleben_i
        haldia haldwani halesowen halewood halfaya halhul halifax halifax_south_end halifax_west_end
        halisahar haliyal hallandale_beach halle-neustadt halluin halmstad halol halstenbek
        haltern_am_see haltom_city halton_hills haludbani halvad halver halwan ham_ninh hamadan
        hamah hamakita hamamatsu hamanoichi hamar hambantota hamburg:! hamburg-mitte hamburg-nord
        hamden hameenlinna hameln hamhung hami hamidiyeh hamilton_east hamina hamirpur
        hamma_bouziane hammam-lif hammam_bou_hadjar hammam_sousse hammamet hammanskraal hamme
        hamminkeln hampton_park hamtramck hamura han'airike hanahan hanam hanamaki hanau_am_main
        hanawa hancheng hanchuan handa handan handeni handia handlova hanfeng hang_dong hang_hau
        hangal hangu hangzhou haninge hanjia hanno hannover hannoversch_munden hanoi:! hanover_park
        hansestadt_salzwedel hansestadt_stade hansi hanting hanumana hanumangarh hanwang
        hanwella_ihala hanworth hanyin_chengguanzhen hanyu hanyuan hanzhong haojiaqiao haomen hapur
        haql haqqulobod haramachi harappa harar harare:! harare_western_suburbs harasta harbel harbu
        harburg harda hardenberg harderwijk hardoi harelbeke haren hargeysa haridwar harihar harij
        haripad haripur harir harker_heights harlem harlesden harlingen harmanli harnoli harnosand
        harpalpur harpanahalli harpen harpenden harringay harrisburg harrismith harrisonburg
        harrogate harsewinkel harsin harsud hartbeesfontein hartbeespoort hartbeestfontein-a
        hartishek hartlepool harunabad harur haruta harvestehude harwich hasaki hasanabad hasanpur
        haselhorst hashima hashtgerd hashtpar hashtrud hashtsal hasilpur hasimara haskovo haslemere
        haslingden hasselby_villastad hasselt hassi_bahbah hassi_messaoud hassleholm hassloch
        hastinapur hastings-sunrise hasuda hasune hat_piplia hat_yai hathazari hathras
        hato_mayor_del_rey hatogaya-honcho hatonuevo hatsukaichi hatta hattersheim hatti hattiesburg
        hattingen hatvan haubourdin haugesund haukipudas hauppauge hausbruch hautmont havana:!
        havant haveli_lakha havelian havelock haverhill haveri havertown havirov havlickuv_brod
        havza hawai'i_kai hawalli hawarden hawr_al_'anz hawsh_'isa hawtah_bani_tamim hawthorn_south
        hayama hayang hayange hayashino haydock hayesville hayk' hayling_island hayrabolu haysyn
        haywards_heath hayy_al_quwaysimah hayy_khilda hazaribagh hazebrouck hazel_dell hazel_grove
        hazel_park hazleton hazorasp hazro_city heanor heavitree heba hebao hebbagodi hebburn hebi
        hebian hebron:! hechi hechingen hechuan heckmondwike hecun hedaru hede hedensted hedong
        heemskerk heemstede heerenveen heerhugowaard heerlen hefei hegang hegeng hegou heguan heho
        hehua heidenau heidenheim_an_der_brenz heihe heilbad_heiligenstadt heilbron heilbronn
        heiligenhaus heiligensee heiloo heinola heinsberg heishan heishui heist-op-den-berg hejiang
        hekinan hekou helao_nafidi helchteren helensvale heli_mandi helin heliopolis hell's_kitchen
        hell-ville hellersdorf hellevoetsluis hellin helmond helmstedt helong helsingborg helsingor
        helsinki:! hemel_hempstead hemer hemet hemmingen hendala hendek hendersonville hendijan
        hendrik-ido-ambacht hendrina heng_fa_chuen hengbei hengchun hengelo hengshan hengshui
        hengyang henichesk henin-beaumont hennaya hennenman hennigsdorf henry_farm hepingjie hepo
        heppenheim_an_der_bergstrasse hepu heqian heqiao heqing herat herblay-sur-seine herborn
        herceg_novi herdecke herent herentals herisau hermanus hermiston hermitage hermosa
        hermosa_beach hermsdorf hernals hernando hernani herne herne_bay herning heroica_caborca
        heroica_ciudad_de_juchitan_de_zaragoza heroica_ciudad_de_tlaxiaco heroica_guaymas
        heroica_matamoros heroica_zitacuaro herouville-saint-clair herrenberg herstal herten
        hertford herttoniemi herval_doeste hervanta hervey_bay herzele herzliya herzogenaurach
        herzogenrath heshan hespeler hesperia hessisch_oldendorf heswall hetauda hetoudian hettstedt
        heunghae heusden heusenstamm heusweiler heusy heverlee hexing heyan heysham heyuan heze
        hezhou hezuo hialeah hialeah_gardens hibbing hickory hicksville hida hidaka
        hidalgo_del_parral hiddenhausen hidirbey hidrolandia hietzing higashi-matsuyama higashigo
        higashigotanda higashihiroshima higashikagawa higashikurume higashimatsushima
        higashimurayama higashine higashinozoe higashiosaka higashiyamato high_blantyre
        high_park-swansea high_wycombe highbury highton highview higuerote hihya hiji hikari
        hikarigaoka hikiso hikone hilchenbach hildesheim hillcrest_heights hillcrest_village
        hillegom hillerod hillsboro hillsborough hilo hilsa hilton_head hilton_head_island hilvan
        hilversum himamaylan himatnagar himeji himi himimachi himora hinakallu hinatuan hincesti
        hinche hindaun hindley hindoria hindupur hinesville hinganghat hingoli hingorja hinigaran
        hinis hinjilicut hino hinsdale hinthada hirado hiragi hirakata hirakawa hirakud hirara
        hiratacho hiratsuka hirekerur hiriyur hirna hirnytskyi hirokawa hirosaki hiroshima
        hisai-motomachi hisar hisor hispanoamerica hisua hita hitachi hitachi-naka hitachi-ota
        hitachiomiya hitchin hitokawame hitoto hitoyoshi hizan hizume hjorring hladkivka hlaingthaya
        hlanganani hlegu hlohlolwane hlohovec hlotse hlubocepy hlukhiv hlybokaye hmaw_bi
        ho_chi_minh_city:! ho_man_tin hoa_binh hoa_cuong hoa_thanh hoan_kiem hoan_lao hoang_cau
        hoang_liet hoang_mai hobaramachi hoboken hochfeld hochheim_am_main hockenheim hod_hasharon
        hodal hoddesdon hodmezovasarhely hodonin hoensbroek hoeryong hoeyang hoffman_estates
        hofgeismar hofheim_am_taunus hofu hoge_vucht hoheluft-ost hohen_neuendorf hohenems
        hohenstein-ernstthal hohhot hohoe hoi_an hoi_lai_estate hoima hojai hoji_ya_henda hojo
        hok_yuen hokmali hokota hokuto hola holalkere holambra holbaek holenarasipura holesovice
        hollola holly_springs hollywood holmesburg holon holosiyiv holstebro holtsville holubivka
        holyoke holzkirchen holzminden holzwickede homa_bay homagama homburg homer_glen homestead
        homewood homnabad homs:! homyel' honcho hondarribia hondomachi-hondo hong'an hong_kah
        hong_kong:! hong_kong_island hong_linh hong_lok_yuen hong_ngu hongbao hongch'on honggang
        hongguang_qidui honghe honghu hongjiang hongkou honglu hongqiao hongseong hongwon hongzhou
        honiara honjo honmachi honnali honnavar honolulu hoofddorp hoogeveen hoogezand hoogstraten
        hoogvliet hoopstad hoorn hopa hopatcong_hills hopin hopital_saint-louis hopkinsville
        horad_zhodzina horasan horb_am_neckar horde horgen horikiri horishni_plavni horizon_city
        horizon_hills horizonte horizontina horki horley horlivka hornchurch horni_mecholupy horodok
        horsens horsforth horsham horsholm horstel horta-guinardo hortaleza horten hortolandia
        horwich horyuji hosa'ina hosadurga hosapete hoshakuji hoshiarpur hoskote hostafrancs
        hostivar hostomel hosur hotaka hotting houba hougang_new_town houghton-le-spring houhai
        houilles houma houmt_souk hounde hounslow houqiao houshan houston:! houthalen houzhen
        hovelhof hoveyzeh hovsan howard_beach howick howli howrah hoxter hoxtolgay hoyerswerda
        hoyland_nether hpa-an hpakan hradec_kralove hranice hrazdan hrodna hrubieszow hruzkyi
        hsinchu hua_hin huacheng huacho huadian huai'an huai_khwang huai_yot huaibei huaicheng
        huaidian huaihua huainan huaiyang huaiyuan_chengguanzhen huajing hualien_city hualin hualmay
        hualong hualpen hualqui huamachuco huamak huamantla huambo huanan huancavelica huancayo
        huangchuan huangdi huanggang huanghua huangji huanglou huangmei huangnihe huangpi huangpu
        huangshan huangshi huangzhou huankou huanren huanta huanuco huanuni huaquillas huaral huaraz
        huarmey huashan huatabampo huatugou huatusco huauchinango huaura huayin huayuan huazhou
        hubballi huber_heights huby hucheng huckarde huckelhoven huckeswagen hucknall huddersfield
        huddinge hude hudiksvall hudiyuzi hudkeshwar_buzurg huehuetenango huejotzingo
        huejutla_de_reyes huelva huercal-overa huesca huetamo_de_nunez hueytown hufeng hugli huguo
        huicheng huilango huilong huimanguillo huimin huinan huinong huiqu huissen
        huixian_chengguanzhen huixing huixquilucan huixtla huizen huizhou hujra_shah_muqim hukeri
        hukkyo-ri hukumpeta hulan hulan_ergi hulbuk hulu_langat hulu_yam_lama huludao hulunbuir
        humacao humaita humanes_de_madrid humansdorp humbe humbermede humberstone humberto_de_campos
        humboldtkolonie humen humenne hummelsbuttel hunchun hunedoara hunfeld hungnam hungund hunsur
        huntersville huntingdon huntington_beach huntington_park huntington_station hunts_cross
        hunts_point huntsville hunucma huocheng huolu huong_thuy huong_tra huoqiu_chengguanzhen
        huoshilafu hupari hura hurghada hurlingham hurstville hurth huruta husainabad husainpur
        hushitai husi huskvarna husum hutagalli hutan_melintang hutang huwei huyanghe huyen_lam_ha
        huyton huzhai huzhou hvidovre hwacheon hwadae hwado hwange hwangju-up hwaseong-si hwasong
        hwasun hwawon hyattsville hybla_valley hyde_park hyderabad:! hyeres hyesan hyesan-dong
        hyosha hythe hyuga hyvinge i'zaz i-n-tillit iapala iasi ibadan ibague ibaiti ibanda ibara
        ibaraki ibatiba ibbenbueren ibeto ibiapina ibicarai ibicoara ibimirim ibipeba ibipora
        ibirama ibirapitanga ibirataia ibirite ibiruba ibitinga ibitita ibiuna ibiza ibnat ibo_town
        ibotirama ibra' ibrahimpatnam ibshaway ibusuki icapui icchannur ichalkaranji ichchapuram
        icheon-si ichhawar ichihara ichikawa ichikikushikino ichinoe ichinomiya ichinoseki
        icod_de_los_vinos idaga_hamus idah idaho_falls idaiyarpalaiyam idangansalai idanre idappadi
        idar idar-oberstein idhna idil idiofa idku idlib ido-dong idstein idylwood ieper ifakara
        ifanadiana ifrane iganga igangan igapora igaracu_do_tiete igarapava igarape igarape-acu
        igarape_miri igarassu igatpuri igbara-odo igbeti igbo-ora igbo-ukwu igboho igbor igdir
        igede-ekiti ighram igra igreja_nova igrejinha iguaba_grande iguala_de_la_independencia
        igualada iguape iguatemi iguatu igugunu igunga igurusi igusa iharana ihiala ihnasiyah
        ihnasya_al_madinah ihosy ihren iida iijima iisalmi iiyama iizuka ijebu-igbo ijebu-jesa
        ijebu_ode ijero-ekiti ijevan ijmuiden ijoko ijsselstein ijuin ikalamavony ikare ikaruga
        ikebukuro ikedacho ikegami ikeja ikeno ikere-ekiti ikire ikirun ikom ikoma ikongo
        ikot_ekpene iksan ikungi ikwiriri il'skiy ila_orangun ilagan ilaiyankudi ilam ilanskiy ilaro
        ilave ilawa ilchester ile-des-soeurs ile-ife ilebo ilembula ilesa ilford ilgin
        ilha_de_itamaraca ilha_solteira ilhabela ilhavo ilheus ilhota ilidza iligan iligan_city
        ilinden ilion ilioupoli ilkal ilkeston ilkhchi illapel illela illertissen illescas illingen
        illkirch-graffenstaden illzach ilmenau ilobu iloilo ilongero ilopango ilorin ilovays'k ilula
        imabari imaichi imamoglu imara_daima_estate imaricho-ko imatra imbituba imbituva
        imerimandroso imerintsiatosika imi-n-tanout imishli imizu immokalee imola imouzzer_kandar
        impasugong imperatriz imperia imperial_beach impfondo imphal imsil imzouren in_salah
        inabanga inabe inada inagi inam_maniyachi inami inaruwa inashiki inazawa inca incheon
        incirli incirliova inda_silase indabaguna indaial indaiatuba indang indapur indargarh
        independencia indergarh indi indian_trail indianapolis indianola indiara indiaroba indija
        indio indore indralaya indramayu indre_by indri inegol inezgane infernetto ingabu
        ingelheim_am_rhein ingeniero_pablo_nogues ingenio inglewood inglewood-finn_hill ingolstadt
        ingombota inhambane inhambupe inhapi inhapim inhulets inhumas inisa injambakkam injibara
        inkhil inkisi inkster inner_huai_khwang innere_stadt innisfil innoshima innsbruck inokashira
        inokura inongo inopacan inowroclaw inozemtsevo insein inseno inta intich'o inuyama
        inver_grove_heights invercargill inverness inza inzai ioannina iowa_city ipameri ipanema
        ipatinga ipatovo iperu ipiales ipinda ipiranga ipis ipixuna ipixuna_do_para ipojuca ipoti
        ippy ipswich ipueiras iquique iquitos iracemapolis iradan irakleio irakleion iramallur
        iranduba iranshahr irapuato iraquara iraucuba irbid irbit irewe iriba iriga_city irimbiliyam
        iringa iringal irinjalakuda iriona irituia iriveri irkutsk irlam irondequoit iroopara irosin
        irpin irugur iruma irun irving_park irvington iryango isabela isahaya isaka isakogorka
        isanlu-itedoijowa isawa ischia ischia_porto ise-ekiti isebania isehara iselin iserlohn
        isernhagen_farster_bauerschaft isernia isesaki iseyin isfahan:! isfara ishaka ishigaki
        ishigami ishige ishikari ishiki ishim ishimbay ishinari ishinomaki ishioka ishitsuka ishoj
        ishqoshim ishwardi isidro_casanova isieke isil'kul' isingiro isiolo isiro iskandar
        iskandar_puteri iskenderun iskilip iskitim isla isla_cristina isla_vista islamabad:!
        islamgarh islamnagar islampur isle_of_lewis isleworth islington islington-city_centre_west
        islip ismailia ismayilli isnos isogo isoka isparta issaquah issia issoire
        issy-les-moulineaux istalif istanbul:! istaravshan istgah-e_rah_ahan-e_garmsar istinye
        istiqlol istok istra istres isulan isumi it_ong itabaiana itabaianinha itabashi itabela
        itabera itaberaba itaberai itabira itabirito itaborai itabuna itacarambi itacare itacoatiara
        itagiba itaguai itagui itahari itaiba itaim_bibi itaim_paulista itaiopolis itaitinga
        itaituba itajai itajobi itajuba itajuipe itako itamaraju itamarandiba itambacuri itambe
        itami itampolo itanagar itanhaem itanhandu itanhem itaobim itaocara itapaci itapage
        itaparica itapecerica itapecerica_da_serra itapecuru_mirim itapema itapemirim itaperucu
        itaperuna itapetinga itapetininga itapeva itapevi itapicuru itapipoca itapira itapiranga
        itapissuma itapiuna itapoa itapolis itapora itaporanga itaporanga_d'ajuda itapororoca
        itapuranga itaquaquecetuba itaquera itaqui itaquirai itaquitinga itarantim itarare itarema
        itariri itarsi itatiaia itatiba itatim itatinga itatira itaugua itauna itay_al_barud iten
        iteya itezhi-tezhi ithaca itigi itinga_do_maranhao itirapina itiuba itogawa itogon itoigawa
        itoman itororo itoshima itsa itsoseng itsukaichi ituacu ituango itubera ituiutaba itumbiara
        itupeva itupiranga ituporanga iturama iturrama ituverava ituzaingo itzehoe ivaipora
        ivano-frankivsk ivanovka ivanovo ivanovskoye ivanteyevka ivato ivatsevichi ivdel'
        ives_estates ivohibe ivrea ivry-sur-seine iwade iwai iwaki iwakuni iwakura iwamizawa iwanuma
        iwase iwata iwatsuki iwon-up ixelles ixmiquilpan ixtaczoquitlan ixtapa ixtapa-zihuatanejo
        ixtapaluca ixtapan_de_la_sal ixtepec ixtlan_del_rio iyesi izalco izamal izazi izberbash
        izegem izhevsk iziaslav izki izluchinsk izmayil izmaylovo izmir izmit iznik izobil'nyy
        iztacalco iztapalapa izucar_de_matamoros izumi izumiotsu izumisano izumo izunokuni izyum
        ja_ela jabal_os_saraj jabalpur jabalya jabaquara jablah jablonec_nad_nisou
        jaboatao_dos_guararapes jaboticabal jaboticatubas jacaltenango jacana jacareacanga jacarei
        jacarezinho jaciara jackson_heights jacksonville jacksonville_beach jacmel jacobabad
        jacobina jacobo_hunter jacona_de_plancarte jacunda jacupiranga jacutinga jadcherla jadugora
        jaen jafarabad jafaro jaffa jaffna jagadhri jagalur jagatsinghapur jagdalpur jagdishpur
        jagdispur jaggaiahpet jaggayyapeta jagiroad jaglot jagodina jagraon jagtial jaguapita
        jaguaquara jaguara jaguarao jaguarari jaguare jaguaretama jaguariaiva jaguaribe jaguaripe
        jaguariuna jaguaruana jaguaruna jaguey_grande jahanabad jahangira jahangirabad jahanian
        jahanian_shah jahazpur jahrom jaicos jaigaon jainagar jaipur jais jaisalmer jaisingpur
        jaitaran jaito jaitpur jajarm jajmau jajpur jakarta:! jakobsberg jakobstad jakomini
        jalai_nur jalajala jalakandapuram jalalabad jalali jalalpore jalalpur jalalpur_jattan
        jalalpur_pirwala jalandhar jalandhar_cantonment jalapa jalarpet jalaun jalda jalesar
        jaleshwar jalgaon jalgaon_jamod jalilabad jalingo jalladiampet jalna jalochi jalolquduq
        jalor jalostotitlan jalpa_de_mendez jalpaiguri jalpatagua jaltipan_de_morelos jamaame
        jamadoba jamai jamaica_plain jamalpur jamay jambai jambes jambi_city jambusar jamestown
        jamjamal jamjodhpur jamkhandi jamkhed jammalamadugu jammu jammu_cantonment jamnagar jamner
        jampur jamrud jamsa jamshedpur jamtara jamui jamul jamundi jamuria janakkala janakpur
        janauba jand jandaia_do_sul jandiala jandiala_guru jandira janeng janesville jangaon
        jangheung jangipur jangseong janin janjgir jansath januaria janub_as_surrah janzur jaora
        japaratuba japekrom japeri jarabacoa jarabulus jaragua jaragua_do_sul jarajus
        jaral_del_progreso jaramana jaranwala jarash jardim jardim_angela jardim_botanico
        jardim_helena jardim_paulista jardim_sao_luis jardin_america jardines_de_la_silla
        jardinopolis jaridih jarinu jarocin jarrow jaruco jarvenpaa jarwal jasaan jasdan
        jashpur_nagar jasidih jasim jaslo jasmine_estates jaspur jastrzebie_zdroj jaswantnagar
        jaszbereny jatani jatara jatauba jaten jatibarang jatibonico jatiroto jatiwangi
        jatoi_shimali jauharabad jauja jaunpur javanrud javea jawaharnagar jawhar jawor jaworzno
        jaxaay_parcelle_niakoul_rap jayamkondacholapuram jayapura jaynagar_majilpur jayrud jebba
        jebel jebel_ali jeddah:! jedeida jedrzejow jefferson_city jeffersontown jeffersonville
        jeffreys_bay jega jeju_city jekabpils jekulo jelcz jelcz_laskowice jelebu jelenia_gora
        jelgava jelilyuzi jelutong jember jendouba jenin:! jenipapo_dos_vieiras jenison jenjarum
        jenzan jeongeup jeonju jepara jequie jequitinhonha jerada jerantut jeremie jeremoabo
        jerez_de_garcia_salinas jerez_de_la_frontera jericho jerusalem:! jesi jessore
        jesus_del_monte jesus_maria jesus_menendez jetafe jetpur jette jevargi jewar jeypore jhabua
        jhadeshwar jhajha jhajjar jhalawar jhalida jhalod jhalrapatan jhalu jhang_sadr jhanjharpur
        jhansi jhargram jharia jharoda_kalan jharoda_mazra_burari jharsuguda jhawarian jhelum
        jhingergacha jhinjhak jhinjhana jhol jhumri_telaiya jhunjhunun jhusi ji'an ji_parana
        jiachuan jiading jiagao jiagedaqi jiahanbage jiamusi jian'ou jianchang jiang'an jiangbei
        jiangjia jiangkou jiangluo jiangmen jiangnan jiangping jiangshan jianguang jiangxi jiangyan
        jiangyin jiangyou jiangzhuang jianlong jianshan jianshui jiaogong jiaohe jiaojiang jiaoshi
        jiaozhou jiaozuo jiaping jiashan jiasi jiawang jiawang_zhen jiaxing jiayi jiayue jiayuguan
        jiazi jicin jidd_hafs jidong jiehu jielong jieshi jieshou jietou jiexiu jieyang jifeng
        jigani jiguani jihlava jijel jijiang jijiga jijoca_de_jericoacoara jiladiguda jilib jilin
        jimaguayu jimeta jimma jimo jinan jinan-gun jinchang jincheng jind jinding jindrichuv_hradec
        jinfeng jing'an jingdezhen jinggou jingguan jinghong jingling jingmen jingui jingzhi
        jingzhou jinhu jinhua jining jinja jinji jinjiang jinka jinlong jinniu jinotega jinotepe
        jinqiao jinsha jinshan jinshanlu jinshi jintur jinxiang jinzhong jinzhongzi jinzhou jipijapa
        jiquilpan_de_juarez jirapa jirapur jirkov jiroft jishou jishu jishui jisr_ash_shughur jitai
        jiuchao jiuchi jiudian jiuhe jiujiang jiulongshan jiupu jiuquan jiushan jiutai jiutepec
        jiuxian jiwani jiwanpur jixi jixian jiyuan jizan jizhou jizzax joacaba joal joao_alfredo
        joao_camara joao_dourado joao_lisboa joao_monlevade joao_pessoa joao_pinheiro joaquim_gomes
        joaquin_v_gonzalez jobabo jocotenango jocotepec joda jodhpur jodiya_bandar joensuu joetsu
        jogbani jogipet jogonalan johannesburg:! johannisthal johi johns_creek johnson_city
        johnstown johor_bahru johor_jaya joint_base_pearl_harbor_hickam joinville joinville-le-pont
        jojutla joliet joliette jollyville jombang jomvu jona jonava jonesboro jonkoping jonquiere
        jora jora_khurd jorat jorhat jose_bonifacio jose_c_paz jose_cardel jose_de_freitas
        jose_mariano_jimenez jose_panganiban jose_rizal josefstadt joso joue-les-tours jounieh
        jouy-le-moutier jovellanos jowai joyo joypur_hat jozefow jozsefvaros juan-les-pins
        juan_aldama juan_de_acosta juan_diaz juan_griego juan_jose_castelli juan_jose_rios juanjui
        juatuba juazeiro juazeiro_do_norte juba:! jubayt juchen juchitepec jucurutu judeida_makr
        judian judibana judita juegang juexi jugial jugsalai juhaynah juigalpa juiz_de_fora juja
        jujuvadi jukui juliaca julianadorp julich julio_de_castilhos juma_shahri jumayra jumet
        jumilla jumunjin junagadh junagarh jundiai jungpyong juniata_park junin junlian junnar
        junqueiro junqueiropolis juquia juquitiba jurm jurmala jurong_east jurong_town jurong_west
        jurupa_valley juruti jussara justicia justiniskes jutiapa juticalpa jutou juventino_rosas
        juwana juybar juye jwaneng jyvaskyla k'ola_diba k'olito ka'ersai kaambooni kaarela kaarina
        kaarst kabacan kabala kabale kabalo kabanga kabanjahe kabankalan kabanovo kabare kabarnet
        kabaty kabba kabbasin kabeya-kamwanga kabilpor kabin_buri kabinda kabirwala kabkabiyah
        kabnur kabo kabompo kabrai kabudarahang kabul:! kabwe kachhwa kachia kachidoki kachisi
        kachkanar kadachira kadakkavoor kadamakudi kadan kadapa kadayal kadayanallur kade kadi
        kadiganpalli kadikkad kadima_zoran kadinhani kadiolo kadipur kadiri kadirli kadiyivka kadod
        kadodara kadogawa kadoma kadoorie kadugli kaduna kadungalur kadur kaech'on kaedi kaele
        kaeng_khoi kaeng_khro kaesong kafanchan kaffrine kafia_kingi kafr_ad_dawwar kafr_al_battikh
        kafr_al_kurdi kafr_ash_shaykh kafr_az_zayyat kafr_kanna kafr_laha kafr_manda kafr_qari'
        kafr_qasim kafr_sa'd kafr_saqr kafr_shukr kafr_takharim kafr_zayta kafranbel kafrul kafue
        kaga kaga-bandoro kagadi kagal kagano kagaznagar kageleke kagizman kagoro kagoshima kahama
        kahandhale kahin kahna_nau kahnuj kahoku kahone kahramanmaras kahrizak kahror_pakka kahta
        kahului kahuta kai_tak kaiama kaifeng kaihua kaij kaikalapettai kaikalur kailaras
        kailashahar kaili kailua kaimganj kaimori kaimuki kaimur kainan kaipamangalam kairana
        kairouan kais kaisariani kaiserslautern kaitaichi kaitang kaithal kaithoon kaitong kaiyuan
        kaizu kaizuka kajaani kajang kajansi kajiado kajiki kajiya kaka kakamega kakamigahara kakata
        kakching kakdwip kakegawa kakhovka kaki_bukit_estate kakinada kakira kakiri kakkalapalle
        kakkanad kakkodi kakogawacho-honmachi kakonko kakori kakrala kakuda kakuma kakumiro
        kalaa_srira kalabagh kalabahi kalaban_koro kalabo kalaburagi kalach kalach-na-donu
        kalachinsk kaladi kalakkadu kalale kalaleh kalamansig kalamaria kalamassery kalamata
        kalamazoo kalamb kalamnuri kalanaur kalanwali kalappatti kalasin kalat kalavad kalavoor
        kalaw kalayat kalba kalbatau kaleke_mandi kalemie kalemyo kalghatgi kalgoorlie kalher kalia
        kalianget kalibo kaliganj kalihi-palama kalihi_valley kalima kalimpong kaliningrad kalininsk
        kalininskiy kalinjur kalinkovichi kaliro kalisizo kalispell kalisz kaliyaganj kalk kalka
        kallakkurichchi kallakurichi kallam kallamchavadi kallang kallangur kallar_kahar
        kalleribhagam kallidaikurichi kallithea kalliyassheri kalliyoor kallukuttam kallur_tekkumuri
        kallur_vadakummuri kalmar kalmeshwar kalmiuskyi kalmthout kalmunai kalna kalocsa
        kalodzishchy kalol kalomo kalpatta kalpi kaltan kaltenkirchen kaluga kalugumalai kalulushi
        kalundborg kalur_kot kalush kalutara kalwakurti kalyan kalyandurg kalyani kalynivka
        kalynivskyi kam_tin kam_ying kamabi kamachumu kamagaya kamaishi kamakhyanagar kamakura
        kamal_pur_majra_burari kamalapuram kamalasai kamalganj kamalia kamalshahr kaman kamaqhekeza
        kamar_mushani kamareddi kamarhati kamaruddinnagar kamata kamateron kamatgi
        kamayakkavundanpatti kamba kambar kambove kameda-honcho kamen'-na-obi kamenjane kamenka
        kamensk-shakhtinsky kamensk-ural'skiy kamenz kameoka kameyama kamienna_gora kamifukuoka
        kamigori kamigoto kamigyo-ku kamiichi kamiigusa kamiiso kamikoizumi kamimaruko kamina
        kaminokawa kaminoma kaminoyama kamioi kamirenjaku kamisu kamiya kamizawa kamloops
        kammivapettai kamo kamogatacho-kamogata kamogawa kamojimacho-jogejima kamoke kamp-lintfort
        kampala:! kampar kampene kamphaeng_phet kampli kampong_baharu_cheras_batu_sebelas
        kampong_cham kampong_chhnang kampong_dungun kampong_kadok kampong_loyang
        kampong_masjid_tanah kampong_pangkal_kalong kampong_pasir_ris kampong_sidam kampong_speu
        kampong_thom kampot kampung_alor_mengkudu kampung_ayer_keroh kampung_ayer_molek
        kampung_baharu_nilai kampung_baru_balakong kampung_baru_subang kampung_baru_ulu_melaka
        kampung_batu_empat kampung_bertam_ulu kampung_bukit_baharu kampung_cheng kampung_hutan_arau
        kampung_jeli kampung_jelutong_tengah kampung_kangkar_teberau kampung_kerubong kampung_kupang
        kampung_larkin_lama kampung_machap_baru kampung_manjoi kampung_minyak_beku
        kampung_pasir_gudang_baru kampung_perak kampung_sedenak kampung_selang kampung_setia
        kampung_simpang_renggam kampung_sungai_ara kampung_sungai_glugur kampung_sungai_kajang
        kampung_tanjung_karang kampung_tanjung_minyak kampung_teluk_air_tawar kampung_teluk_kemang
        kampung_teluk_kumbar kamra kamsar kamthi kamuli kamunting kamwenge kamyanets-podilskyi
        kamyanobridskyi kamyanske kamyaran kamyshin kamyshlov kamyzyak kan'onjicho kan_nar_middle
        kanaishima kanakapura kanaker-zeytun kanamachi kananga kanash kanasin kanata kanaya
        kanayannur kanazawa kanbalu kanbe kanchanaburi kanchanpur kanchipuram kanchrapara kanda
        kandahar kandalaksha kandalloor kandamkunnu kandana kandari kandhkot kandhla kandiaro
        kandira kandla kandoeng kandukur kandyagash kanegasaki kanegusuku kanekomachi kanel kaneohe
        kanevskaya kangaba kanganpur kangar kangasala kangavar kangayam kangding kangdong-up
        kangeyanallur kanggye kangkar kangle kangnyong kangson kanhan kanhangad kanhirode kani kanie
        kanifing kanigiri kanigiri_u kaniv kanjari kanjia kanjiramkulam kankakee kankan kankauli
        kanke kanker kanmaki kannabecho-yahiro kannad kannamangalam kannampalaiyam kannanendal
        kannankurichchi kannapolis kannapuram kannauj kanniyakumari kannod kannur kano kanowit
        kanoya kanpur kanpur_cantonment kansad kansanshi kansapur kansas_city kansk kant kantabanji
        kantai kanth kantharalak kantyshevo kanuma kanungu kanuru kanyama kanye kanyobagonga
        kanzakimachi-kanzaki kaohsiung kaolack kaoma kaouara kaoueni kapadvanj kapan kapas_herd
        kapasan kapchorwa kapellen kapenguria kapiri_mposhi kapolei kapolei_villages kaposvar
        kapotnya kappiyara kapren kapsabet kapsan-up kapurthala_town kaputa kaqun kara-balta
        kara-kul' kara-kulja kara_suu karabaglar karabanovo karabash karabuk karabulak karacabey
        karachayevsk karachev karachi:! karachi_university_employees_co-operative_housing_society
        karacoban karad karagandy karahrud karaikal karaikkudi karaippudur karak_city karakkad
        karakocan karakol karakul' karala karamadai karaman karamay karambi karamsad karamuck
        karamursel karangampel karanganom karangnongko karangsembung karanja karanjia karankasso
        karanpur karapinar karasu karasu_mahallesi karasuk karasuyama karatau karatina karatsu
        karauli karavayevi_dachi karawalnagar karawang karbala:! karben karcag kardhan karditsa
        kardzhali kareli karengera karera kargil karhal karhula karia_ba_mohamed kariapatti kariba
        kariega karimabad karimganj karimnagar karingal kariya karjan karjat karkala karlova_ves
        karlovac karlovo karlovy_vary karlowice-rozanka karlsfeld karlshamn karlshorst karlskoga
        karlskrona karlsruhe karlstad karlstadt karmala karmi'el karnal karnaphuli karnobat karo
        karoi karol_bagh karoliniskes karonga karor karori karow karpinsk karratha kars karsiyaka
        kartaly kartarpur kartasura karthikappally kartuzy karuizawa karukh karumalur
        karumandi_chellipalaiyam karumattampatti karungappalli karur karuri karusi karuva
        karuvanthuruthy karvina karwar kasaali kasai kasama kasamatsucho kasambya kasamwa kasanda
        kasangati kasangulu kasanje kasaoka kasara kasaragod kasba kasba_tadla kaseda-shirakame
        kasempa kasese kaset_sombun kaset_wisai kasganj kashan kashgar kashiba kashihara
        kashihara-shi kashima kashima-shi kashin kashipur kashira kashiwa kashiwara kashiwazaki
        kashmar kashmor kasibugga kasihan kasimov kasipalaiyam kasli kasoa kasongo kasongo-lunda
        kasozi kaspiysk kasrawad kassala kasserine kastamonu kastanayevo kasterlee kasuga kasugai
        kasukabe kasulu kasumi kasumigaura kasungu kasur katabi katagami kataiya
        katalem_va_sadat_shahr katanawa katanda katangi katano kataragama katav-ivanovsk kataysk
        katerero katerini katerynivka katesh katete katghora katha katheru kathhara kathlal
        kathmandu:! kathor kathu kathua katihar katima_mulilo katiola katirur kato_lakatameia
        kato_polemidia katobu katoke katol katori-shi katoro katowice katoya katpadi katras
        katrineholm katsina katsina-ala katsuragi katsuren-haebaru katsushika katsuta katsuura
        katsuyama kattanam kattaqo'rg'on_shahri kattatturai kattipparutti kattivakkam
        kattumannarkoil kattur katumba katunayaka katutura katwa katwijk_aan_zee kaufbeuren kauhava
        kaukauna kaulsdorf kaunas kaura_namoda kavadarci kavaje kavakli kavala kavalerovo kavali
        kavanur kaveripatnam kavisuryanagar kawachi-nagano kawage kawagoe kawaguchi kawalu kawambwa
        kawaminami kawanishi kawanoecho kawardha kawasan_penempatan_ulu_benut_lima
        kawasan_penempatan_ulu_benut_tiga kawasan_penempatan_ulu_sungai_benut
        kawasan_perindustrian_cheng kawasi kawkareik kawm_hamadah kawthoung kayalpattinam kayamkulam
        kayan kayanza kayar kayes kayna kaynasli kayonza kayseri kaysville kayunga kayyerkan kazan:!
        kazanlak kazerun kazincbarcika kazo kbombole ke-macina kearny keat_hong_village kebemer
        kebili kebomas kebonarun kebri_dahar kecskemet kedainiai kedia kediri kedougou kedrovka
        kedungwaru kedungwuni kedzierzyn-kozle keelung keetmanshoop keevallur keezhkulam kefamenanu
        keffi keflavik kegalle keighley keilor_east keirao_bitra kekem kekri kelaa_kebira
        kelaat_mgouna kelaniya kelar kele kelenfold kelheim kelibia kelishad_va_sudarjan kelkheim
        kelkit kellabine kellyville kelo kelowna kemalpasa kembangan kemer kemerovo kemi kemise
        kempas kempen kempston kempston_hardwick kemri ken_caryl kencong kenda kendal kendale_lakes
        kendall_west kendari kendraparha kenema keng_hau keng_tung kenge kenilworth keningau kenitra
        kennedy_park kennedy_street kennedy_town kennesaw kennewick kenol kenora kenosha kenscoff
        kensington kensington-cedar_cottage kensington-chinatown kentau kentron kentwood kenwood
        keonjhargarh kepala_batas kepanjen kepong keratsini kerava kerch kercha keren kericho
        kerkandi kerkera kerki kerkrade kermanshah kernersville kerou kerouane kerpen kerrville
        kertih kertosono keru kerugoya kerur kesabpur kesan kesariya kesennuma keshod keshorai_patan
        kesinga keskin kesklinn kessel-lo kestel keswick keszthely keta ketanggungan ketou ketrzyn
        kety keur_medoune kevelaer kew_gardens kew_gardens_hills keynsham keysborough keystone
        kezmarok kfar_saba kfar_yona khabarabad khabarovsk khachrod khada khadbari khadki
        khadyzhensk khagaria khagaul khagrachhari khai_gala khair khaira khairabad khairagarh
        khairpur khairpur_mir's khairpur_nathan_shah khairpur_tamewah khairtal khajoori_khas
        khajuraho_group_of_monuments khalabat khalandrion khalari khali_kachigam khalifah_a_city
        khalifan khalilabad khalis khalkhal khamaria khambhaliya khambhat khamgaon khamis_mushait
        khammam khan_na_yao khan_neshin khan_shaykhun khan_younis:! khan_yunis khanabad khanapur
        khanapuram_haveli khanaqin khandela khandwa khangah_dogran khangarh khanh_hai khanh_hoa
        khaniadhana khanpur khanpur_mahar khansar khanty-mansiysk khanu_woralaksaburi
        khanzhonkivskyi khanzhonkove khao_saming khao_wong khao_yoi khapa khapat kharabali kharagpur
        kharakvasla kharan kharar khardah kharghar khargone kharhial kharian khariar_road kharkhauda
        kharkiv:! kharkivskyi_masyv kharsia khartoum:! khartoum_north khartsyzk kharupatia khasab
        khasavyurt khash khashm_al_qirbah khashuri khasnahzan khatauli khategaon khatima khatra
        khawr_fakkan khed kheda khedbrahma khekra khemis_el_khechna khemis_miliana khemisset
        khenchela khenifra kheralu kheri kheri_nangal kherli kherson khetia khetri khetsamsenok
        khewra khilchipur khimki khirdalan khirkiya khlong_chan khlong_kum khlong_luang
        khlong_sam_wa khlong_san khlong_toei khlong_yai khmelnytskyi khmilnyk khobar kholmsk
        kholmskiy khomam khombole khomeyn khomeyni_shahr khon_buri khon_kaen khongapani khoni
        khopoli khordha khoroshevo-mnevniki khorramabad khorramdarreh khorramshahr khorugh
        khosrowshahr khost khosta khot'kovo khouribga khovd khowa khowai khowrzuq khrestivka
        khromtau khrustalnyi khujand khulays khuldabad khulm khulna khunti khuong_dinh khurai
        khurarianwala khuraybat_as_suq khurja khurmuj khushab khusropur khust khutar khuzdar
        khwaeng_bang_khae khwaeng_bang_plat khwisero kiambu kibaha kibaigwa kibakwe kibara kibiti
        kiboga kibondo kibre_mengist kibungo kibuye kicevo kichha kidal kidapawan kidarakulam kidatu
        kidderminster kidodi kidsgrove kielce kien_an kien_hai kien_hung kierspe kiev:! kiffa
        kifisia kifri kigali:! kigoma kigonsera kigumba kihancha kihangara kihei kihihi kikinda
        kikolo kikube kikuchi kikugawa kikuyu kikwit kil_bhuvanagiri kilakarai kilamba kilapavoor
        kilattingal kilifi kilindoni kilis kiliya kilju kilkis killannur killarney killingly_center
        kilmarnock kilosa kilwa_masoko kilwinning kim_lien kima_kieza kimbe kimhae kimilili kiminini
        kimitsu kimje kimokawa kimovsk kimpese kimry kinana kinarut kindi kindia kindrativskyi kindu
        kinel' kinel'-cherkassy kineshma king's_lynn king_faisal_military_city
        king_khalid_military_city king_of_prussia kingisepp kingori kingsessing kingsford kingsport
        kingston:! kingston_upon_hull kingstown kingsview_village-the_westway kingsville
        kingswinford kingswood kinna kinoi kinokawa kinoni kinross kinshasa:! kinston kintampo
        kintinian kinwat kinzan kiomboi kipamba kiphire kippax kipushi kirambo kirando kirandul
        kiraoli kirari_sulemannagar kiratpur kiratu kirchhain kirchheim_unter_teck kirchlengern
        kirdasah kirecocagi kireka kireyevsk kirguli kirikhan kirikkale kirimbi kirishi kirishima
        kirkagac kirkby kirkby_in_ashfield kirkcaldy kirkdale kirkintilloch kirkkonummi kirklareli
        kirksville kirkuk:! kirov kirovgrad kirovo-chepetsk kirovsk kirsanov kirsehir kirtipur
        kirumba kiruna kirundo kiryandongo_refugee_camp kiryas_joel kiryat_gat kiryat_ono kiryu
        kirzhach kisai kisangani kisaran kisarazu kisela_voda kiselevsk kiserian kisesa kishaba
        kishanganj kishangarh kishapu kishiwada kishorganj kishtwar kisi kisii kisilevsk kisinga
        kiskoros kiskunfelegyhaza kiskunhalas kislovodsk kismayo kisoro kispest kissidougou
        kissimmee kisumu kisvarda kita-akita kitagata kitahama kitahiroshima kitaibaraki kitakami
        kitakata kitakyushu kitale kitama kitami kitamoto kitanagoya kitchener kitengela kitgum
        kithor kitob kitsilano kitsuki kitui kituku kitwe kitzingen kivsharivka kiwira kiyawa kiyose
        kiyosu kizel kizhake_chalakudi kizhariyur kizhuparamba kizhuvalam-koonthalloor kiziba
        kizilcahamam kiziltepe kizilyurt kizlyar kizugawa kladno kladow klaeng
        klagenfurt_am_worthersee klaipeda klamath_falls klangenan klaten klatovy klaukkala
        klebang_besar kleinmachnow klerksdorp klimovsk klin klingenstein klinteby_frihed klintsy
        klodzko klosterneuburg kloten klotzsche klouekanme klov kluang kluczbork klungkung knjazevac
        knokke-heist knoxville knurow knyahynyn knysna ko_samui koath kobanya kobe koblenz kobo
        koboko kobryn kobuleti kobylisy kobylka kocaali koch'ang koch_bihar kochani kochenevo kochi
        kochkor-ata kochubeyevskoye kodaikanal kodaira kodamacho-kodamaminami kodamthuruth kodar
        kodarma kodinar kodinsk kodoli kodungallur kodur koduvayur koekelberg koelwar koersel koesan
        kofele koforidua kofu kogalym koganei kogarah koge kogon_shahri kogota kogota-ekimae
        koh_kong kohat kohima kohtla-jarve koidu koipadi koka kokhma kokkola kokologo kokomo kokopo
        kokotamangalam_south kokrajhar kokshetau koksijde kokstad kokubu-matsuki kokubunji kokyar
        kol'chugino kola'a kolaboui kolaccheri kolaras kolasib kolavallur kolbermoor kolda kolding
        kolea kolente kolhapur kolia kolin kolkata:! kolkhozobod kollam kollancode kollegal
        kollivayal kollo koln kolo kolobrzeg kolokani kolomenskoye kolomna kolomyagi kolomyia
        kolonnawa kolpashevo kolpino kolwezi kom_ombo komae komagane komagome komaki komalapuram
        komarno komarom komatipoort komatsu komatsushimacho kombai kombissiri kombolcha
        komendantsky_aerodrom komlo kommunar komono komoro komotini kompalli kompienga
        komsomolsk-on-amur komtikas kon_tum konak konakli konakovo konan konarak konarka konayev
        konch kondagaon kondalampatti kondapalle kondasamudram kondli kondoa kondopoga kondotty
        kone_ta_la_paung konefla koneurgenc kongolo kongoussi kongsberg kongtan konibodom
        konigs_wusterhausen konigsbrunn konigslutter_am_elm konigstein_im_taunus konigswinter konin
        koniz konjic konnagar konnur konongo konosu konotop konskie konstancin-jeziorna
        konstantinovsk konstantynow_lodzki konstanz kontagora kontich kontiolahti konya konz
        koolauloa koothanallur koothappar koovappady kop'ung kopaganj kopali kopargaon kopargo
        kopavogur kopawor kopenick koper kopeysk koping koppal koppana_agrahara koppies koprivnica
        koprivnice kora koraput koratagere koratla koratti korba korbach korce kord_kuy koreatown
        koregaon korem korenovsk korfez korgan korhogo korinthos koriyama korkino korkuteli korla
        korntal kornwestheim koro korochi korogwe korolev korolyov koronadal koropi korosten
        korostyshiv korrewegwijk korsakov korschenbroich korsholm korsimoro korsun-shevchenkivskyi
        kortenberg kortrijk korwai koryazhma korydallos kosai kosamba kosan kosaya_gora koscian
        koscierzyna koshi koshigaya koshu kosi kosice kosigi kosire koson kosong kosonsoy
        kosovo_polje kostanay kosti kostomuksha kostopil kostroma kostrzyn_nad_odra kostyantynivka
        koszalin kot_addu kot_diji kot_ghulam_muhammad kot_kapura kot_malik_barkhurdar kot_mumin
        kot_radha_kishan kot_samaba kota kota_bharu kota_damansara kota_kinabalu kota_kuala_muda
        kota_sambas kota_tinggi kotabumi kotagiri kotamangalam kotamobagu kotaparh kotari kotdwara
        kotekara kotel'nich kotel'niki kotel'nikovo kothakota kothanallur kotharia kothen kotido
        kotikawatta kotivakkam kotka kotkapura kotlas kotli kotli_loharan kotlovka kotma koto kotovo
        kotovsk kotputli kotri kotsyubynske kottagudem kottaikadu kottaikuppam kottakkal kottangara
        kottappally kottarakara kottayam kottur kotturu kottuvalli kotu kouande kouango koudougou
        kouibly kouka koulamoutou koulikoro koumassi koumbia koumpentoum koumra koundara koungheul
        koungneul_sosse koungou koupela kouri kourou kouroussa kousseri koutiala kouvola kovancilar
        kovdor kovel kovilpatti kovpakivskyi kovrov kovur kovvur kovylkino kowloon kowloon_city
        kowloon_city_centre kowloon_tong kowloon_west_end kowon-up koyilandy koynanagar koysinceq
        koz'modem'yansk kozakai-cho kozan kozani kozanow kozel'sk kozepso-ferencvaros kozeyevo
        kozhikode kozhukhovo kozienice kozluk kozyatyn kpalime kpandu kpozoun kraaifontein krabi
        kragujevac krakow:! kraksaan kralendijk kraljevo kralovo_pole kralovske_vinohrady
        kralupy_nad_vltavou kramatorsk kranj kranzadougou krapkowice krasnaya_glinka krasnik
        krasnoarmeysk krasnoarmeyskaya krasnodar krasnogorsk krasnogvardeyskoye krasnogvargeisky
        krasnokamensk krasnokamsk krasnoobsk krasnoturinsk krasnoufimsk krasnoural'sk krasnovishersk
        krasnoyarsk krasnoye_selo krasnoznamensk krasnystaw krasnyy_sulin krasyliv krathum_baen
        kratie krefeld kremenchuk kremenets kreminna kresek krestovskiy_ostrov kretinga kreuzberg
        kreuzlingen kreuztal krian kribi kriel kriens krimpen_aan_den_ijssel krishnagiri
        krishnanagar krishnapuram krishnarajasagara krishnarajpet kristiansand kristianstad
        kristiansund kristiine kristinehamn kriva_palanka krnov krolevets kromeriz kronach kronberg
        kronberg_tal kronstadt kroonstad kropeliner-tor-vorstadt kropotkin kropyvnytskyi krosno
        krotoszyn kroya krugersdorp kruisfontein kruje krusevac krychaw krymsk kryukiv kryvyy_rih
        krzyki-partynice ksar ksar_chellala ksar_el_boukhari ksar_el_kebir ksar_hellal ksour_essaf
        kstovo kuacjok kuala_belait kuala_kangsar kuala_kedah kuala_ketil kuala_krai
        kuala_kubu_baharu kuala_kurau kuala_lipis kuala_lumpur:! kuala_nerus kuala_penyu kuala_pilah
        kuala_selangor kuala_terengganu kuala_tungkal kualakapuas kuanchuan kuandian kuangshi
        kuantan kubang_semang kubinka kuchai_lama kuchaman kuchinarai kuchinda kuching kucove
        kucukcekmece kucukcigli kuda kudachi kudal kudali kudamatsu kudappanakkunnu kudepsta kudligi
        kudlu kudrovo kudus kudymkar kufa kuhdasht kui_buri kuils_river kuiya kujang-up kuje kuji
        kuju kukatpally kukawa kukes kukichuo kukmor kukshi kulachi kulasegaram kulasekarapuram
        kulathummal kulattuppalaiyam kulebaki kulgam kuliouou_-_kalani_iki kulittalai kullattur
        kulmbach kulob kulpahar kulti kulu kulunda kumagaya kumagunnam kumakura kumamoto kumano
        kumanovo kumarapalaiyam kumarapalayam kumarapuram kumasi kumba kumbakonam kumbalam
        kumbalangy kumbhraj kumbo kumertau kumhari kumher kumi kumla kumo kumru kumta kunda
        kunda_dya_baze kundapura kundarkhi kundgol kundian kundla kundli kunduz kungalv kungsbacka
        kungsholmen kungur kungyangon kunigal kuningan kunisaki kunitachi kuniyamuttur kunjah
        kunkujang kunming kunnamangalam kunnamkulam kunnatnad kunnimangalam kunnummal kunri kunshan
        kuntsevo kunwi kunyang kunzell kunzelsau kuopio kuoshi'airike kuoyiqi kupang kupchino kupino
        kuppam kupyansk kur'yanovo kurakhove kurali kurandvad kurashiki kuraymah kurayoshi
        kurayyimah kurchaloy kurchatov kurduvadi kure kurenivka kurgan kurganinsk kuri_dulal
        kurichchi kurihama kurihara kurihashi kurikka kurikuppi kurinjippadi kurnool kurobe-shi
        kuroda kuroishi kuroiso kurono kurortnyy kurovskoye kurseong kursk kurtalan kurtamysh kurten
        kurumathur kurumbapet kurume kurunegala kuruvattur kurwai kurye kusa kusadasi kusatsu
        kuseifa kushalnagar kushchyovskaya kushikino kushima kushimoto kushinagar kushiro kushk
        kushtagi kushtia kushva kuskovo kusong-si kusum_pur kut-e_'abdollah kut_chap kutahya kutaisi
        kutchan kuthalam kutiatodu kutiyana kutkai kutloanong kutna_hora kutno kutoarjo kuttampuzha
        kuttikkattur kuttippuram kuttuparamba kutu kutum kuvandyk kuwait_city:! kuwana kuybyshev
        kuyera kuz'minki kuzhithurai kuznetsk kwadukuza kwaggafontein kwai_chung kwail-up kwale
        kwangyang kwekwe kwidzyn kwinana kwun_tong ky_anh kyabe kyaikkami kyaiklat kyaikto
        kyaka_ii_refugee_camp kyakhta kyamahungu kyangwali_refugee_camp kyarusozi kyathampalle
        kyaukme kyaukpadaung kyaukpyu kyaukse kyauktaga kyauktan kyauktaw kyazanga kybalchych
        kyegegwa kyeintali kyela kyengera kyenjojo kyimyindine kyiv:! kyivskyi kyo_kone_east
        kyongsong kyonpyaw kyosai kyotanabe kyotango kyoto:! kyrenia kyshtym kyurdarmir kyustendil
        kyzyl kyzyl-kyya kyzyl-suu kyzylorda l'alfas_del_pi l'amoreaux l'ancienne-lorette
        l'antiga_esquerra_de_l'eixample l'aquila l'arbaa_nait_irathen l'assomption l'eliana
        l'govskiy l'hay-les-roses l'hospitalet_de_llobregat l'isle-sur-la-sorgue l.a.sagaram
        la_algaba la_asuncion la_azulita la_baie la_banda la_barca la_barceloneta la_baule-escoublac
        la_blancarde la_bonanova la_bordeta la_breita la_cabima la_calera la_canada_flintridge
        la_carlota la_carolina la_castellana la_ceiba la_ceja la_celle-saint-cloud
        la_chapelle-sur-erdre la_chaux-de-fonds la_chorrera la_ciotat la_cite-limoilou la_concepcion
        la_courneuve la_crau la_crescenta-montrose la_crosse la_cruz la_defense la_dolorita
        la_dorada la_ermita la_esperanza la_estrella la_falda la_felguera la_fleche la_fria la_garde
        la_garenne-colombes la_gazelle la_gi la_gomera la_goulette la_grange la_grita la_guaira
        la_guardia la_guineueta la_habana_vieja la_habra la_haute-saint-charles la_iguala la_isla
        la_jagua_de_ibirico la_jolla la_joya la_laguna la_libertad la_ligua la_lima
        la_linea_de_la_concepcion la_louviere la_madeleine la_magdalena_tlaltelulco la_mana
        la_marina_de_port la_marque la_marsa la_maternitat_i_sant_ramon la_mesa la_mirada
        la_mohammedia la_mornaghia la_nova_esquerra_de_l'eixample la_nucia la_oliva la_orilla
        la_orotava la_oroya la_palma la_paragua la_paz:! la_paz_centro la_peca la_piedad_de_cabadas
        la_pineda la_pintana la_plata la_pobla_de_vallbona la_pomme la_porte la_possession
        la_prairie la_presa la_prosperitat la_providencia_siglo_xxi la_puente la_quinta la_rinconada
        la_rioja la_roche-sur-yon la_rochelle la_roda la_romana la_sagrera la_salud
        la_sebala_du_mornag la_serena la_seyne-sur-mer la_sierpe la_solana la_spezia la_tebaida
        la_teste-de-buch la_trinidad la_trinite la_troncal la_union la_valette-du-var la_vega
        la_vela_de_coro la_vergne la_verne la_verneda_i_la_pau la_victoria la_vila_de_gracia
        la_villa_del_rosario la_virginia la_vista laajasalo laascaanood laattaouia laatzen laayoune
        labasa labattoir labe labinsk laboulaye labranza labrea labuan labuan_bajo labuhan_deli
        labuleng labutta labytnangi lachi lackawanna laconia ladang_seri_kundang ladario
        ladera_ranch ladhewala_waraich ladispoli ladnun ladwa lady_frere ladybrand ladysmith
        ladyzhyn laela laem_ngop laem_sing lafey lafia lafiagi lagarto lagawe lagdo laghouat
        lagkadas lagny-sur-marne lago_da_pedra lago_norte lago_sul lagoa_da_canoa lagoa_da_confusao
        lagoa_da_prata lagoa_do_carro lagoa_do_itaenga lagoa_formosa lagoa_grande lagoa_nova
        lagoa_santa lagoa_seca lagoa_vermelha lagos:! lagos_de_moreno laguilayan laguna_beach
        laguna_city laguna_de_duero laguna_hills laguna_niguel laguna_verde laguna_woods lagunillas
        lagymanyos lahad_datu lahan lahar laharpur lahat lahbab lahewa lahij lahijan lahnstein
        lahore:! lahraouyine lai_chau lai_chi_van lai_vung laibin lainate laisu laitan laitumkhrah
        laiwu laixi laiyang laizhou laja lajas lajeado lajedo lajinha lak_si lakang lake_butler
        lake_charles lake_elsinore lake_havasu_city lake_jackson lake_magdalene lake_mary
        lake_oswego lake_ronkonkoma lake_sebu lake_stevens lake_wales lake_zurich lakeland lakemba
        lakeside lakeville lakewood lakhdaria lakheri lakhimpur lakhipur lakhnadon lakhyabad lakinsk
        lakkanahalli lakki lakota laksar laksham lakshmeshwar lakshmipur lal_bahadur_nagar lala_musa
        lalago lalganj lalgola lalgudi lalian lalibela lalin lalitpur lalla_mimouna lalmohan
        lalmonirhat lalpettai lalpur lalru lalsot lalupon lam_tin lambare lambarene lambari
        lambari_d'oeste lambayeque lambayong lambersart lamerd lamezia_terme lami lamia lamin
        lamongan lampa lampang lampertheim lamphun lamu lanaken lancenigo-villorba lanciano lancing
        lancut lancy land_o'_lakes landau_in_der_pfalz landerneau landover landsberg_am_lech
        landsdale landshut landskrona landstrasse lanester lang'ata lang_son lang_suan lang_thuong
        langao_chengguanzhen langarud langen langendreer langenhagen langenhorn langepas langfang
        langgar langley_park langru langsa langtoucun langue langwarrin langxiang langzhong
        lanham-seabrook lanka lankaran lankwitz lannion lansdale lansdowne lanshan lansing-westgate
        lanus lanxi lanyang lanzhou lao_cai laoang laohekou laojunmiao laon lapai laplace
        lappeenranta lapu-lapu_city lapy larache laranjal_do_jari laranjal_paulista laranjeiras
        laranjeiras_do_sul laranjeiro larbaa lardjem laredo larkana larkhall larnaca larne larvik
        las_aguilas las_animas las_brenas las_cabezas_de_san_juan las_choapas las_cruces las_cumbres
        las_delicias las_flores las_gabias las_guacamayas las_heras las_margaritas
        las_matas_de_farfan las_palmas_de_gran_canaria las_piedras las_pinas las_pintas_de_arriba
        las_pintitas las_rosas las_rozas_de_madrid las_tejerias las_torres_de_cotillas
        las_tres_torres las_tunas las_varillas las_vegas:! lasalgaon lasarte lasem lashibi lashio
        lashkar_gah lask lasnamae lasoano lat_krabang lat_phrao lat_yao latacunga latakia latchmere
        latehar lateri latina latkrabang latri_kunda latri_sabiji lattes latur lauchhammer
        lauda-konigshofen lauderdale_lakes lauderhill lauf_an_der_pegnitz laukaa laukkai launceston
        laungowal laupheim laurelton laurinburg lauro_de_freitas lausanne lautaro lautoka
        lauttasaari laval laval-des-rapides lavapies lavasan laventille lavradio lavras
        lavras_da_mangabeira lawa lawang lawar_khas lawksawk lawndale lawngtlai lawrence_park_south
        lawrenceville laxmangarh laxou layka layyah lazarevac lazarevskoye lazaro_cardenas lazdynai
        laziska_gorne le_bardo le_blanc-mesnil le_bouscat le_camas le_cannet le_chesnay le_creusot
        le_francois le_gosier le_grand-quevilly le_havre le_hochet le_kram le_kremlin-bicetre
        le_lamentin le_mans le_mee-sur-seine le_moule le_pecq le_perreux-sur-marne le_petit-quevilly
        le_plateau le_plateau-mont-royal le_plessis-robinson le_plessis-trevise le_pontet le_port
        le_pre-saint-gervais le_puy-en-velay le_robert le_roux le_sud-ouest le_tampon le_vesinet
        le_vieux-longueuil lealman leamington leandro_n_alem leaside-bennington leatherhead
        leavenworth leawood lebach lebaksiu lebbeke lebedinovka lebedyan' lebedyn leblon lebohang
        lebork lebowakgomo lebrija lebu leca_da_palmeira leca_do_bailio lecce lecco lecheng
        lecherias leczna leczyca lede ledziny lee's_summit lee_on leeds:! leerdam leesburg
        leeudoringstad leeuwarden lefortovo leganes legazpi legionowo legnago legnano legnica lehi
        lehigh_acres lehragaga lehrte lei_tung lei_tung_estate leicester leichlingen leiden
        leiderdorp leidsche_rijn leifeng leighton_buzzard leighton_hill leimen
        leinfelden-echterdingen leioa leipzig:! leiria leixlip leiyang lekki leku lelydorp lelystad
        lembang lembeni lemgo lemont lemoore lempaala lenbe lencois_paulista lenexa lenger lengerich
        lengshuijiang lengshuitan leningrad:! leningradskaya leninogorsk leninsk leninsk-kuznetsky
        leninskiye_gory lennestadt lensk leogane leominster leon_de_los_aldama leonberg leonovo
        leopoldina leopoldshohe lepaera lephalale leposaviq leppavaara lequn lerdo lerdo_de_tejada
        lere lerida lerik lerma_de_villada lermontov lerum les_abymes les_cayes les_clayes-sous-bois
        les_corts les_coteaux les_escaldes les_herbiers les_lilas les_moulins les_mureaux les_olives
        les_pavillons-sous-bois les_pennes-mirabeau les_rivieres les_roquetes les_sables-d'olonne
        les_ulis leshan leskovac lesnoy lesosibirsk lesozavodsk lessines leszno
        letchworth_garden_city leteri lethbridge letlhabile letlhakane letnany letpandan letterkenny
        leuben leusden leutkirch leuven leuwiliang levallois-perret levanger leverkusen levice
        levittown levoberezhnyy lewe lewes lewiston lewiston_orchards lewisville lewoleba lexington
        lexington-fayette leyland leytonstone lezhe lhasa lhoka lhokseumawe lhunzhub liancheng
        lianghu liangji liangping liangshui liangxiang liangzhai lianhe lianhu lianhua lianjiang
        lianozovo lianshan lianyuan lianyungang lianzhou liaocheng liaolan liaoyang liaozhong libano
        libaspur liben libenge liberdade liberec liberpolis libertad libertador_general_san_martin
        libertyville libiaz libourne librazhd libres libreville:! licenciado_benito_juarez licha
        licheng lichfield lichinga lichtenburg lichtenfels lichtenrade lichtenvoorde lichterfelde
        lichuan lichuan_zhen lidcombe lidingo lidkoping lido lido_di_ostia lidu lidzbark_warminski
        liege liepaja lier lieto lieu_giai lievin ligang ligezhuang liguo lihe liji lijia lijiang
        lijun likasi likhobory likino-dulevo likisa liliha_-_kapalama lille lillehammer lillerod
        lillestrom liloan lilongwe:! lilydale lima:! lima_duarte limache limassol limay
        limbach-oberfrohna limbang limbdi limbe limbiate limburg_an_der_lahn limeil-brevannes
        limeira limoeiro limoeiro_de_anadia limoeiro_do_ajuru limoeiro_do_norte limoges limonar
        limpio limuru lincang lincoln_park lincoln_square lincolnia linda-a-velha lindau linden-nord
        lindenholt lindenhurst lindenwold lindi lindlar linevo linfen linfeng lingao lingayen
        lingcheng lingdong lingen linghai linghe lingiadih lingolsheim lingotto lingquan lingsugur
        linguere lingwu lingyuan linh_dam linh_nam linhares linhe linjiacun linjiang linkoping
        linkou linnei lino_lakes linping linqiong linqu linshi linshui linstead lintan_chengguanzhen
        linton_hall lintong linxi linxia_chengguanzhen linyi lipa_city lipetsk liping lipkovo
        lippstadt liptovsky_mikulas lirang lisakovsk lisala lisbon:! lisburn lisen lishi lishu
        lishui lisieux liski lisovyi_masyv lisse lissone lista lithia_springs litomerice littau
        little_elm little_havana little_portugal littlehampton litvinov liubotyn liufeng liuhe liuji
        liuku liulin liupanshui liuping liuquan liushan liutuan liuxin liuyin liuzhi liuzhou
        livadeia liverpool:! liversedge livny livoberezhnyi livoberezhnyi_masyv livonia livorno
        livramento_de_nossa_senhora livramento_do_brumado livry-gargan liwa liwale liwonde lixi
        lixian lixin lizhi ljubljana:! ljungby llaillay llallagua llandudno llanelli llanquihue
        llazice llefia lleida lliria lloret_de_mar lloydminster llucmajor lo_prado loa_janan loanda
        loandjili lobakuya lobamba lobatse lobau lobito lobnya loboville lobtau locarno lochapada
        lochearn lochristi lockport lodeynoye_pole lodhran lodja lodwar lodz loei logan_city
        logan_square logansport logiya lognes logouale logoysk logrono loha lohara lohardaga
        lohas_park lohja lohmar lohne lohr_am_main loikaw loimaa loja lokbatan lokeren lokoja
        lokossa lolodorf lom_sak loma_bonita loma_de_gato loma_linda loma_plata lomas_de_zamora
        lomas_del_sur lome lomianki lomita lomme lommel lomonosov lompoc lomza lonand lonar lonavla
        loncoche london:! londonderry_county_borough londrina londuimbali long'e long_bien long_dien
        long_eaton long_khanh long_thanh long_xuyen longavi longchang longcheng longchi
        longfellow_community longfeng longfield longgang longgu longhe longhua longjiang longjing
        longju longjumeau longkong longlin longling_county longmeadow longmen longmont longnan
        longonjo longowal longqiao longquan longsha longshan longshe longsheng longshi longshui
        longsight longtan longton longueuil longview longxi longxing longyan longyearbyen
        lons-le-saunier loon_op_zand lop_buri lora_del_rio lorain loralai lorca lordegan
        lordelo_do_ouro lorica lorient lormi lormont lorrach los_alamos los_alcazares los_altos
        los_andes los_angeles:! los_banos los_barrios los_dos_caminos los_gatos
        los_llanos_de_aridane los_lunas los_mochis los_palacios los_palacios_y_villafranca
        los_patios los_polvorines los_puertos_de_altagracia los_rastrojos los_realejos
        los_reyes_acaquilpan los_reyes_de_juarez los_reyes_de_salgado los_rosales los_teques
        los_toldos los_vilos losal loschwitz losheim losino-petrovskiy lospalos losser lota loudi
        loudima louga loughborough loughton louis_trichardt louisville loule loum louny loures
        loushanguan loutete louvain-la-neuve louveira louviers lovech lower_earley lower_hutt
        lower_lonsdale lower_moyamensing lower_sackville lowestoft lowicz loxstedt loyang loznica
        lozova lqoliaa lu'an luancheng luanda:! luang_prabang luanshya luau lubalo luban lubango
        lubao lubartow lubata lubbecke lubbock lubeck lubero lublin lubliniec lubnjow lubny lubon
        lubu lubuklinggau lubumbashi lucala lucan lucapa lucas_do_rio_verde lucaya lucban lucelia
        lucenec lucento lucera luchegorsk lucheng luchingu luckeesarai luckenwalde lucknow
        ludenscheid luderitz ludhiana ludinghausen ludus ludvika ludwigsburg ludwigsfelde
        ludwigshafen_am_rhein luebo luena luenoufla lueyang_chengguanzhen lufeng luga lugano lugazi
        lugoba lugoj lugu lugulu luhansk luhe luhuan luis_correia luis_eduardo_magalhaes lukavac
        lukaya lukhovitsy lukow lukula lukuledi lukulu lukwatini lukyanivka lulea luleburgaz luliang
        lulou lumajang lumame lumbala lumbang lumberton lumding_railway_colony lumezzane lumiar
        lumphat lunavada lundazi luneburg lunel lunen luneville lunglei luninyets lunsar luobei
        luobuqiongzi luocheng luodian luohe luohu_district luohuang luojiang luojing luolong luomen
        luong_bang luoping luoqi luorong luotang luotian luoyang luoyu lupeni luputa luquembo
        luruaco lurup lusail lusaka:! lusaka_west lusambo lusan lushan lushar lushnje lushoto lushui
        lushun lustenau lutes_mountain lutgendortmund lutherville-timonium lutsk lutuhyne luuq
        luwero luwingu luwuk luxembourg:! luxor luzern luzhniki luzhou luziania luzilandia lviv:!
        lwakyomba lwengo ly_son lyantonde lyantor lydenburg lyepyel' lynbrook lynchburg lyndhurst
        lynn_haven lynnwood lynwood lyon:! lyon_01 lyon_02 lyon_03 lyon_04 lyon_05 lyon_06 lyon_07
        lyon_08 lyon_09 lypky lys'va lyskovo lysychansk lytham_st_annes lytkarino lyubertsy lyublino
        lyudinovo m'bahiakro m'batto m'bengue m'daourouch m'sila ma'ale_adummim ma'an ma'anshan
        ma'arratmisrin ma'rib ma_on_shan ma_tau_wai maai_mahiu maalot_tarshiha maamba maardu
        maarssen maaseik maasin maasmechelen maaspoort maassluis maastricht maatkas maatmeur maba
        mabai mabalacat_city mabama mabare mabehiri mableton mabopane mabote mabubas macaiba macapa
        macaparana macarani macas macatuba macau macaubas macclesfield maceio macenta macerata
        machachi machadinho_d'oeste machagai machai machakos machala machali macheng macherla
        machesney_park machhiwara machhlishahr machida machilipatnam machipanda machiques machiya
        macia macomb macomia macuba macuelizo macuspana madaba madalena madambakkam madanapalle
        madang madaoua madaripur madarounfa madattukkulam madavan madaya madayi maddaloni maddur
        madgaon madhapar madhavaram madhepura madhira madhuban madhubani madhugiri madhupur
        madhurampur_dehri madhyamgram madhyapur_thimi madido madikeri madinah madinat_'isa
        madinat_an_nasr madinat_as_sadat madinat_hamad madinat_khalifah madinat_wadi_an_natrun
        madipakkam madison_heights madisonville madiun madizini madonna_di_campagna madras:!
        madre_de_deus madrid:! madrid_centro madukkarai madukkur madurai maduraivayal madurantakam
        maduravoyal mae_chan mae_do_rio mae_ramat mae_sai mae_sot maebaru-chuo maebashi maesteg
        maevatanana mafemani mafere mafeteng mafikeng mafinga mafraq maga magadan magadi magalang
        magamaga magangue maganja maganoy magarao magaria magba magdalena_atlicpac
        magdalena_contreras magdalena_de_kino magdanly magdeburg magelang magenta maghaghah maghar
        maghnia maghull magna magnitogorsk magog magole magomeni magong magsaysay magta'_lahjar
        magtymguly magu maguan magugpo_poblacion magugu magumeri magway maha_sarakham mahabad
        mahabalipuram mahad mahadula mahajanga mahajeran mahalapye mahalingpur mahallat
        mahallat_damanah maham mahanje mahanoro mahapleu maharagama maharaganj maharajgani
        maharajpur maharda mahasamund mahates mahayag mahbubabad mahbubnagar mahd_adh_dhahab
        mahdasht mahdia mahdishahr mahe mahebourg mahembe mahemdavad mahendragarh mahesana
        maheshtala maheshwar mahgawan mahiari mahilyow mahina mahires mahis mahishadal mahlsdorf
        mahmudabad mahmudabad_nemuneh mahmutlar mahna mahnar_bazar mahoba maholi mahriz mahudha
        mahuva mahwa mahwah mai_dich maia maianga maibara maicao maidenhead maidstone maiduguri
        maihar maijdi maillardville mailsi mainaguri maine_soroa mainpuri maintal maintirano mainz
        maipu maiquetia mairena_del_alcor mairena_del_aljarafe mairinque mairipora mairo_inya mairwa
        maisi maison_blanche maisons-alfort maisons-laffitte maithon maiurno maizhokunggar maizuru
        majadahonda majalengka majalgaon majayjay majd_el_kurum majenang majene majhiaon_kalan majie
        major_isidoro majorna majuro makabe makak makakilo makakilo-makaiwa_hills-kunia
        makakilo_city makassar makati_city makeni makhachkala makhdumpur makindu makinsk makiyivka
        makkah makkasan mako makoko makokou makongolosi makoua makouda makrana makronia maksenyit
        maksi makubetsu makueni_boma makuhari makum makumbako makurazaki makurdi makutano makuyuni
        makwassie mala malaba malabanban_norte malabo malabon malacacheta malacatan malacca malacky
        maladziecna malafede malaga malahide malajkhand malakal malakanagiri malakhovka malakoff
        malakpur_kohi_rangpur malakwal malakwal_city malambo malampaka malamulele malanday malang
        malangawa malango malanje malanville malapatan malappuram malard malargue malatia-sebastia
        malatya malavalli malaybalay malayer malayinkeezhu malazgirt malbork malda maldegem maldon
        malegaon malekan malema malemba malemba-nkulu maler_kotla malgobek malgrat_de_mar malhada
        maliana malianzhuang malihabad malilipot malinau malindi malingao malingshan malinyi
        malir_cantonment malita maliu maliuzui maliya malkajgiri malkapur malkara mallasamudram
        mallawi malmesbury malmo malnate malolos malout maloyaroslavets malpe malpura maltepe
        malumfashi malungun malur maluso malvan malvar malvern malvern_east malyn mamafubedu
        mamanguape mamaroneck mamatid mambuk mamburao mamfe mamidalapadu mamou mamoudzou mampikony
        mampong mamporal mamsapuram mamu_kanjan mamun mamuniyeh man'gyongdae-ri manacapuru manacor
        manado manafwa managua:! manakara manakunnam manali manalur manama manamadurai mananara
        mananjary mananwala manaoag manapla manapparai manaquiri manari manas manasa manassas
        manassas_park manati manaung manaus manavadar manaveli manavgat manawar manbij manchar
        mancherial manchester:! manchester_city_centre mancio_lima mandaguacu mandaguari mandal
        mandalay mandalgarh mandali mandaluyong mandaluyong_city mandamarri mandan mandapam
        mandapeta mandaqui mandaue_city mandawa mandawar mandela mandelia mandelieu-la-napoule
        mandeni mandera mandi_bahauddin mandi_dabwali mandiana mandideep mandimba mandirituba mandla
        mandoli mandsaur mandurah manduria mandvi mandya maneah manendragarh manesar manfalut
        manfredonia manga mangai mangalagiri mangalam mangaldai mangaldan mangalia mangalme
        mangaluru mangalvedha mangaratiba mangattidam mangbang mangbwalu mangere mangere_east
        manggar manghit mangilao_village mangina mangistau mangla manglai manglaur mangnai_zhen
        mangochi mangotsfield mangrol mangrul_pir mangshi mangueirinha manhala manhattan
        manhattan_beach manhattan_valley manhica manhuacu manhumirim mani_majra maniar
        manibaug_pasig manica manicaragua manicore manihari manikchari manikganj manila:! manipal
        manisa manises manismata manitowoc maniwa maniyur manizales manjai_kunda manjakandriana
        manjeri manjhand manjhanpur manjil manjo mankachar mankato mankayan mankesim mankhul mankono
        mankweng manlleu manmad mannachanallur mannanchori mannar mannarai mannarakkat mannargudi
        mannheim manoa manoharpur manokwari manolo_fortich manono manor_park manosque manouba manp'o
        manresa mansa mansalay mansehra mansfield_city mansfield_woodhouse manshiyat_al_qanatir
        mansilingan mansoura mansourah manta mantampay manteca mantena mantes-la-jolie
        mantes-la-ville manthani mantsala mantua manturovo manuel_ojinaga manuguru manujan
        manukau_city manurewa manvi manwath manyama manyinga manyoni manzanillo manzhouli manzini
        maocun maoming maozhou mapalo mapastepec mapinga maple_grove maple_heights maple_ridge
        maple_shade maple_valley maplewood mapo maposeni mappilaiurani mapusa maputo:! maputsoe
        maqanshy maqin_county maquela_do_zombo mar'ina_gorka mar'ino mar_de_ajo mar_del_plata
        mar_del_tuyu maraba marabella maracacume maracaibo maracaju maracana maracanau maracas
        maracay maracena maradi maradong maradu maragheh maragogi maragogipe maragondon marahra
        maraimalainagar marakkanam maralal maramag maramba marampilly marancheri marand marang
        maranguape marano_di_napoli marapanim marapong marataizes marattakara maravatio_de_ocampo
        maravilha marawi_city marayur marbach_am_neckar marbella marblehead marburg_an_der_lahn
        marcavelica marche-en-famenne marchena marchienne-au-pont marcianise marcinelle marco_island
        marcory marcos_juarez marcovia marcq-en-baroeul mardakan mardan mardin
        marechal_candido_rondon marechal_deodoro marechal_floriano marechal_thaumaturgo mareth
        marfil marg'ilon margahayukencana margaret_drive margareten margasari margate marghera
        margherita marhanets marhaura maria_la_baja mariahilf mariahu mariakani mariakerke marialva
        marianao mariano_comense mariano_roque_alonso mariara maribor marica maricopa mariehamn
        marienberg mariendorf marienfelde marienthal mariestad marigliano marignane marigot mariinsk
        marijampole marikana marikina_city marilao marilia marina_di_ardea-tor_san_lorenzo
        marina_di_carrara marina_di_massa mariners_harbor maringa marinha_grande marinilla
        mario_campos marion_oaks marituba mariupol marivan mariveles marj_al_hamam marka markala
        markapur markaz-e_woluswali-ye_achin market_harborough marki markisches_viertel markkleeberg
        markova marktoberdorf marktredwitz marl marlboro marlborough marly-le-roi marmande marmaris
        marmeleiro marne_la_vallee marneuli maro maroantsetra marolambo maromandia marondera
        maroochydore maros maroua maroubra marousi marovoay marpole marrakesh marratxi marrickville
        marromeu marroquina marsa_matruh marsabit marsberg marseille:! marseille_01 marseille_02
        marseille_03 marseille_04 marseille_05 marseille_06 marseille_07 marseille_08 marseille_09
        marseille_10 marseille_11 marseille_12 marseille_13 marseille_14 marseille_15 marseille_16
        marsella marshalltown marshfield marsiling marsta martaban martapura martha_lake marthandam
        martigny-ville martigues martil martina_franca martinez_de_la_torre martinopolis martinsburg
        martorell martos marturu marudi marugame maruim maruobara maruoka marupe marutharod
        marvdasht marvila maryborough maryland_city maryland_heights marysville maryvale maryville
        marzahn masagua masaka masaki-cho masalani masamba masan masantol masany masasi masatepe
        masaurhi_buzurg masaya masbate mascalucia mascara mascot mascouche maseru mashhad:! mashiko
        mashtul_as_suq masi-manimba masina masindi masinloc masis masjed_soleyman masohi maspalomas
        maspeth massafra massaguet massakory massama massamagrell massape massapequa massapequa_park
        massaranduba massarosa massawa massey_east massillon massinga massiogo massy mastaga
        masterton mastic mastung masumbwe masvingo maswa masyaf mata-utu mata_de_sao_joao
        mata_grande mata_roma matabhanga matadi matagalpa matai matala matale matam matamey matanzas
        matara mataram mataro matay mateare matehuala matelandia matera materi mateszalka mateur
        mateus_leme mathba mathur mathura matiari matias_romero_avendano matilda_estate matinha
        matinhos matinkyla matipo matiri matli matoes matoes_do_norte matola matongo matosinhos
        matoury matozinhos matriz_de_camaragibe matsubara matsubase matsubushi matsudo matsue
        matsulu matsusaka matsushima matsuto matsuyama mattanur mattapan mattigiri matuail matuga
        matui matundasi matupa maturin matveyevskoye matyasfold mau_aimma maua mauban maubara
        maubeuge maubin maudaha mauganj mauguio maulavi_bazar maullin maumelle maumere maun maur
        maurepas mauriti maval mavelikara mavoor mawana mawang mawlai-mawiong mawlaik mawlamyine
        mawlamyinegyunn mawu maxixe may_cadera mayabandar mayaguez mayahi mayang_imphal maych'ew
        mayenne mayfield_heights mayiladuthurai maying maykop mayma maymana maynooth mayuge maywood
        mayyanad mazabuka mazagao mazar-e_sharif mazara_del_vallo mazargues mazarron mazatenango
        mazatlan mazeikiai mazeras mazhan mazinde mazouna mazyr mbabane mbaiki mbake mbala mbale
        mbalmayo mbandaka mbandjok mbanga mbanza-ngungu mbanza_kongo mbarara mbera mbeya mbinga
        mbombela mboro mbouda mbour mboursou_lere mbuguni mbuji-mayi mbulu mcalester
        mccully_-_moiliili mchinji mckeesport mckenzie_towne mckinley_park mckinleyville mcminnville
        mdantsane mdiq mead_valley meadowbrook meagui mecca:! mechanicsville mechcheri mechelen
        mechelen-aan-de-maas mecheria mechernich mechouar-kasba mechraa_bel_ksiri meckenheim meda
        medak medan medchal meddappakkam medea medeiros_neto medemblik medenine medgidia media_legua
        media_luna medianeira medias medicilandia medina:! medina_del_campo medina_estates
        medina_gounas medininagar medinipur mediouna medjez_el_bab mednogorsk medvedevo
        medvedovskaya medvezh'yegorsk meenambakkam meerane meerbusch meerpet meerut meftah megara
        megarine megion megrine meguro mehal_meda mehana mehar mehdia_daira_de_meghila mehdiabad
        mehdya mehendiganj mehestan mehidpur mehkar mehlville mehndawal mehoni mehrabpur mehsi
        mehtar_lam mei_foo mei_foo_sun_chuen meiderich meidling meiganga meihekou meijiang
        meikle_earnock meiktila meinerzhagen meiningen meise meishan meissen meizhou mejicanos
        mejorada_del_campo mek'ele mek'i mekhe mekla meknes melati melbourne:! melbourne_city_centre
        melchor_ocampo melegnano melenki meleuz melgaco melilla melipilla melissia melito_di_napoli
        melitopol melksham mellit mellunkyla melmadai melong melouza melrose_park melton_mowbray
        melun melur melzo memari memmingen memot memphis memuro-minami menasha mendaha mendarda
        mendefera mendeleyevsk menden menderes mendez-nunez mendi mendip mene_de_mauroa mene_grande
        menemen menen meng'a mengcheng_chengguanzhen menghuan mengla menglang mengman mengmao
        mengyin mengzi menlo_park mennanyam mennzel_bou_zelfa menomonee_falls menomonie menongue
        mentakab mentana mentiri mentor mentougou menuma menzel_abderhaman menzel_bourguiba
        menzel_jemil menzel_temime menzelinsk meppadam meppel meppen mequon mer'awi merano merauke
        mercedes_norte mercer_island mercerville-hamilton_square merefa merelani merelbeke merenwijk
        meriden meridian merignac merke merkezefendi merksem merlimau mernda merouana merrillville
        merrimack merritt_island merrylands mers_el_kebir mers_el_kheir mersa merseburg mersin
        mersing merta merta_road merter_keresteciler merthyr_tydfil mertoyudan mertule_maryam meru
        meruoca merzifon merzig mesagne meschede meshgin_shahr meshkin_dasht meskiana mesquite
        messaad messias messica metahara metairie metairie_terrace metallostroy metamorfosi metapan
        metemma metepec methuen methukummal metlaoui metlili_chaamba metouia metpalle metrogorodok
        metrotown mettmann mettupalayam mettur metu metzingen meudon meulaboh mevasseret_tsiyyon
        mexborough mexicali mexico_city:! meybod meycauayan meylan meyrin meyzieu mezcales mezgor'e
        mezhdurechensk mezokovesd mezotur mgandu mhalamba mhango mharal_bk mhaswad mhow mi'eso miabi
        miahuatlan_de_porfirio_diaz miami:! miami_beach miami_gardens miami_lakes miamisburg
        mian_channun mian_sahib miandoab miandrarivo miandrivazo mianeh mianwali mianyang miaohang
        miaojie miaoli miaoyu miaozi miass mibu michalovce michelena michelstadt micheng
        michigan_city michle michurinsk micolene mid-city midar middelburg middelfart middelharnis
        middelkerke middleborough middleburg_heights middlesbrough middletown midelt midland
        midlothian midori midoun midrand midsayap midstream midvale midwest_city midyat
        miedzyrzec_podlaski miedzyrzecz mielec miercurea-ciuc mieres mifune migdal_ha'emeq mignoure
        migori miguel_alves miguel_calmon miguel_hidalgo miguel_pereira miguelopolis miguelturra
        mihara miharu mihe mihona mijas mijdrecht mikhalkovo mikhaylovka mikhaylovsk miki mikkeli
        mikolow mikumi mikuni mikuriya milagres milagro milak milan:! milange milanowek milas
        milavittan mildura mile_91 milford_mill miliana mililani_mauka mililani_town mill_creek
        mill_creek_east millau millbrae millbrook millburn millcreek milledgeville millerovo
        millville milpa_alta milpitas milton_keynes milwaukee milwaukie mima mimarsinan mimico
        mimoso_do_sul min_ga_lar_don_zay minacu minad minakami minakuchicho-matoba minamata
        minami-alps minami-aoyama minami-oi minami-soma minamiarupusu minamiashigara minamiawaji
        minamiboso minamichita minamikyushu minamiminowa minaminagareyama minamirinkan minamisatsuma
        minamishibetsucho minamishimabara minamiuonuma minas minas_de_marcona minas_de_matahambre
        minas_novas minase minatitlan minato minato_city minawa minbu minchinabad mindelo minden
        mindouli mineiros mineola mineralnye_vody mingachevir mingala_tangnyunt mingaladon mingcun
        mingda minggang mingguang minglanilla mingora mingshan mingshui minhang minjur minna
        minneapolis:! minnetonka minnetonka_mills minning mino minoh minokamo minot minsk:!
        minsk_mazowiecki minskyi_masyv mint_hill minturno minudasht minusinsk minya minya_al_qamh
        minyat_an_nasr mioveni mir_pur_turk mira_mesa mira_taglio mirabel miracatu miracema
        miracema_do_tocantins mirador mirafiori_nord mirafiori_sud miraflores miragoane miramar
        miramas miramichi miranda_de_ebro miranda_do_norte mirandola mirandopolis mirangaba mirano
        miranpur miranpur_katra mirante_do_paranapanema mirasierra mirassol mirassol_d'oeste mirdif
        mirfield mirganj mirny mirnyy mirpur_khas mirpur_mathelo mirpur_model_thana mirriah
        miryalaguda miryang mirzapur misantla misawa misburg misburg-nord mishan mishawaka mishima
        mishohirajo misilmeri miskolc mislata misratah misrikh missao_velha misserete mission_viejo
        missira mississauga missoula missour missouri_city misterbianco misungwi mit_abu_ghalib
        mit_ghamr mit_salsil mitake mitha_tiwana mithepur mithi mito mitoyo mitras_poniente
        mitrovice mitry-mory mitsukaido mitsuke mitte mittweida mitu mityana mixco mixia
        mixquiahuala_de_juarez miyako miyakojima miyakonojo miyama miyang miyaodai miyata miyawaka
        miyazaki miyazu miyoshi miyoshidai miyota mizan_teferi mizdah mizil mizque mizuho mizunami
        mizusawa mkhuhlu mkoani mkuranga mkushi mlada_boleslav mlalo mlandizi mlangali mlawa mlimba
        mlolongo mlonggo mlowo mmabatho mmopone mnihla mo'ili'ili mo_i_rana moabit moana moanda
        moatize mobara mobarakeh moca mocajuba mocha moche mochibaru mochudi mocimboa
        mocimboa_da_praia mocoa mococa mocuba modakeke modasa modena modi'in_makkabbim_re'ut
        modiin_ilit modimolle modinagar modling modrany modugno moers mogadishu:! mogaung
        mogi_das_cruzes mogi_guacu mogi_mirim mogliano_veneto mogoditshane mogok mogtedo moguer
        mohacs mohale's_hoek mohali mohammad_shahr mohammadia mohammadiyeh mohammadpur
        mohammed_bin_zayed_city mohammedia mohnyin mohyliv-podilskyy moi's_bridge moinesti moirang
        moissala moissy-cramayel moita mojo mojoagung mojokerto mojtame'-e_maskuni-ye_namju
        mojui_dos_campos mokambo mokameh mokena mokeri moknine mokokchung mokolo mokopane mokotow
        mokpo mokwa mola_di_bari molakalumuru molarband molave molde molenbeek-saint-jean molepolole
        molfetta molina_de_segura molins_de_rei mollendo mollet_del_valles molln molndal molnlycke
        molo molodizhne moloto_south mombaca mombasa:! mombetsu momil momostenango mompos mon_repos
        monapo monastir moncalieri moncao monchegorsk monchengladbach moncloa-aravaca monclova
        moncton mondlo mondovi mondragone monfalcone monforte_de_lemos mong_cai mong_kok mong_la
        mong_yang mong_yawng mongagua mongo mongu monguno monheim_am_rhein moninnpebougou monino
        moniquira monkayo monoharpur monopoli monor monreale monroeville monrovia:! mons
        mons-en-baroeul monsanto monsefu monselice monsenhor_tabosa monserrato monsey mont-de-marsan
        mont-dore mont-royal mont-saint-aignan mont-saint-hilaire mont_kiara montagu montalban
        montanha montargis montauban montbeliard montbrison montcada_i_reixac montceau-les-mines
        montclair monte-carlo monte_alegre monte_alegre_de_minas monte_alto monte_aprazivel
        monte_azul monte_azul_paulista monte_carmelo monte_caseros monte_chingolo monte_estoril
        monte_llano monte_mor monte_plata monte_rosello monte_santo monte_santo_de_minas monte_siao
        montebello montebelluna montecalvario montecanal montecarlo montecatini-terme
        montecchio_maggiore-alte_ceccato montecristi montego_bay montelibano montelimar montemorelos
        montemurlo montepuez montereau-fault-yonne monterey monterey_park monteria monteros
        monterotondo monterrey monterusciello montes_claros montesilvano montesson montevarchi
        montevideo:! montfermeil montgeron montgomery_village monthey montichiari
        montignies-sur-sambre montigny-le-bretonneux montigny-les-cormeilles montigny-les-metz
        montivilliers montlucon montmorency montornes_del_valles montpellier montreal:!
        montreal-nord montreux montrouge montville_center monywa monza monze mooi_river mooka
        mookgophong moonak moonee_ponds moonniyur mooresville mooroolbark moorpark moorreesburg
        moosburg moothakunnam mopti moquegua morada_nova moradabad moram moramanga morampudi morar
        moratalaz moratuwa morayfield morecambe moreh morelia moreni moreno_valley
        morfelden-walldorf morfou morgan_hill morgan_park morganton morgantown morges moribabougou
        morigaon moriguchi moriki morinda morioka moritake moriya moriyama morlaix
        morlanwelz-mariemont mormugao morningside morningside_heights mornington moroceli morogoro
        morohongo moroleon morombe moron moron_de_la_frontera morondava morong moroni moroto morowa
        morozovsk morphett_vale morrelgonj morretes morrinhos morris_heights morrisania morristown
        morrisville morro_agudo morro_da_fumaca morro_do_chapeu morros morrumbala morsang-sur-orge
        morshansk morsi morteros morteza_gerd morton_grove mortsel morumbi morvi morwa mosbach
        moscardo moscavide_e_portela moscow:! moses_lake moshi moskhaton moskovskiy mosonmagyarovar
        mosopa mossaka mossamedes mossel_bay mossendjo mossingen mossoro mossuril mosta mostaganem
        mostar mostoles mostovskoy mostyska mostytskyi_masyv mosul:! mot'a motala motatan motherwell
        mothihari motijheel motipur motomachi motomiya motosu motozintla motril motru mott_haven
        motul mougins mouila moulares moulay_ali_cherif moulins moundou mount_barker mount_clemens
        mount_davis mount_druitt mount_eden mount_eliza mount_gambier mount_greenwood mount_hagen
        mount_hampden mount_isa mount_juliet mount_lebanon mount_martha
        mount_olive-silverstone-jamestown mount_vernon mount_vernon_triangle mount_waverley
        mountain_brook mountlake_terrace mountsorrel mouscron moussadou moussadougou moussoro
        moutsamoudou mouyondzi mouzaia moyale moyo moyobamba moyotzingo mozdok mozhaysk mozhga
        mpanda mpigi mpika mpondwe mponela mpongwe mpophomeni mporokoso mpulungu mpumalanga mpwapwa
        mragowo mranggen mrauk_u mrirt msaken msalatah msowero mt_pleasant mthatha mtinko mto_wa_mbu
        mtsapere mtsensk mtubatuba mtwango mtwapa mtwara mu'aydhir_rawdat_rashid mu'er mu-se muan
        muang_phonsavan muang_sing muang_xay muara_bungo muara_teweh mubarakpur mubende mubi muborak
        mucajai muchun mucur mucuri mudalgi mudanjiang mudanya mudbidri muddebihal mudgal mudhol
        mudkhed mudon mudong mudu mueang_nonthaburi mueda mufulira mufumbwe mugala mugalivakkam
        muggio mugina mugla mugnano_di_napoli mugumu muhamma muhammadabad muhanga muhe muheza
        muhlacker muhldorf muhlhausen muhlheim_am_main muhoroni muhorro mui_ne muikamachi muizenberg
        mujia mujiayingzi mukachevo mukai-awagasaki mukalla mukamira mukandgarh mukandpur mukdahan
        mukerian mukher mukilteo mukim_pulai mukingo muko mukondapalli mukono muktagacha muktsar
        mula mulakumud mulamthuruthy mulanje mulanur mulavukad mulbagal mulchen mulenvos mulgrave
        mulgund mulheim mulhouse mulia muling mulki mullaittivu mullanpur mullanwala mulleriyawa
        mullheim mulongo multai multan mulugu muluppilagadu mumbai:! mumbwa mumias munakata muncar
        mundargi mundelein munder_buiten munderi mundgod mundka mundo_novo mundra mundwa mungaa
        mungaoli mungeli mungyeong munich:! muniz_freire munkkiniemi munnar munsan
        munsha'at_abu_'umar muntilan muntinlupa muntok munuf muong_lay muradabad_pahari muradnagar
        muramatsu murang'a muratpasa muravlenko murayama murbad murcia muret murfreesboro muriae
        muricay murici muridke muriti muritiba murliganj murmansk:! murom muroran muroto-misakicho
        murree murrupula murrysville murshidabad murtajapur murudeshwara murugampalaiyam murwara
        murzuk musaffah musan-up musanze musashimurayama musashino muscat:! muscatine mushabani
        mushie mushin musina musiri muskego muskegon muskogee musoma musselburgh mussende mussoorie
        mustafabad mustafakemalpasa mustamae mustang muswell_hill muswellbrook mutang mutare
        mutengene muthukulam muthupet muthutala mutsu muttanampalaiyam muttayyapuram muttenz mutuali
        mutubas mutuipe mutxamel muvattupula muvattupuzha muxaluando muyuka muzaffarabad
        muzaffargarh muzaffarnagar muzaffarpur muzambinho mvomero mvurwi mwadui mwala mwandege
        mwandiga mwanhuzi mwansabombwe mwanza mweka mwene mwene-ditu mwingi mwinilunga my_drarga
        my_hao my_khe my_lai my_tho myanaung myaungmya myawaddy myaydo myeik myenigon myingyan
        myitkyina mykilska_borshchahivka mykolayiv mykytivskyi mymensingh myo_thit_ka myoko
        myongch'on myonggan-dong myrhorod myrnohrad myrtle_beach myrtle_grove myski myslenice
        myslowice mysuru myszkow mytilene mytishchi myyrmaki mzimba mzuzu n'dalatando
        n'diareme_limamoulaye n'djamena n'gaous n'zeto na_di na_klang naaldwijk naantali naarden
        nabari nabaruh nabatiye_et_tahta naberezhnyye_chelny nabeul nabha nabinagar nabire nablus:!
        nabunturan nacala nachingwea nachod nacimiento naciria nacka nacogdoches nadapuram nadbai
        nadi nadiad nadim_tiruvuru nadodrze nador naduvannur naduvattam nadvirna nadym naeso
        naestved nafada nag_hammadi nagahama nagakute nagalapuram nagamangala nagano nagaoka nagaon
        nagapattinam nagar nagar_karnul nagar_naluakot nagareyama nagari nagarote nagarpur nagasaki
        nagasu nagato nagaur nagavaram nagcarlan nagda nagercoil nageswari nagina nago nagod nagold
        nagornyy nagoya nagpur nagqu nagua nagykanizsa nagykoros naha nahan nahariyya naharlagun
        nahavand nahiyat_al_fuhud nahiyat_al_iskandariyah nahiyat_ash_shinafiyah nahiyat_ghammas
        nahorkatiya nahrin nahuala naihati naila nailsea naini_tal nainpur nainwa nairobi:! naivasha
        najaf:! najafabad najafgarh najafshahr najibabad najran naju naka naka-niida nakagusuku
        nakaiburi nakaloke nakama nakanobu nakanojo nakashibetsu nakatogari nakatsu nakatsugawa
        nakatsukuma nakhabino nakhl-e_taqi nakhodka nakhon_luang nakhon_nayok nakhon_pathom
        nakhon_phanom nakhon_ratchasima nakhon_sawan nakhon_si_thammarat nakivale_refugee_camp
        naklo_nad_notecia nakodar nakonde nakrekal naksalbari nakur nakuru nal_khera nalambur nalayh
        nalbari nalchik nalchiti nalco naldurg nalerigu nalgonda nalhati naliang nallavila nallihan
        nalloor nallur nalut nam_can nam_cheong nam_dinh nam_som namacurra namagiripettai namakkal
        namalombwe namangan namanyere namapa-erati namasuba namavundu namayumba nambingue nambiyur
        nambol namegata namerikawa nametil namhkam namialo namie namioka namlea namminikara namp'o
        nampa namponkore nampula nampundwe namrole namrup namsa namur namutumba namwala namyang
        namyang-nodongjagu namyangju namyslow nanaimo nanaku nanao nanauta nanbin nanchang
        nanchital_de_lazaro_cardenas_del_rio nanchong nanchuan nancun nandaime nandajie nanded
        nandgaon nandigama nandikotkur nanding nandri nandu nandura nandurbar nandyal nanfeng
        nang_rong nanga_eboko nangal nanganga nangavaram nangen nangli nangli_sakrawat nangloi_jat
        nangomba nangong nangwa nanhu nani_daman nanjangud nanjian nanjikkottai nanjin nanjing nanjo
        nankana_sahib nankoku nanling nanlong nanma nanmen nanminda nannambra nanning nanpara
        nanpeng nanpiao nanping nanqiao nansana nansang nanshu nansio nantai nantan nanterre nantes
        nanto nanto-shi nantong nantou nantuo nantwich nanuet nanuque nanxi nanya nanyamba nanyang
        nanyo nanyuki nanzhang_chengguanzhen nanzhou nao-me-toque naousa napa napasar naperville
        naphegy naples:! naqadah naqadeh nar'yan-mar nara nara-shi narail naraina naraingarh naraini
        narainpur narakal naranammalpuram narang_mandi narangba naranjal naranjito naranjos
        narasannapeta narasapur narasaraopet narashino narasimhanaickenpalayam narasingapuram
        narathiwat narauli naraura naravarikuppam narayanganj narayankher narayanpet narbonne nardo
        naregal narela nargund narian-mar narimasu narita narkatiaganj narkher narlica narmadapuram
        narnaul narnaund naro-fominsk narok naroli narowal narragansett narre_warren
        narre_warren_south narsala narsampet narsimhapur narsingdi narsinghgarh narsipatnam nartkala
        naruto narutocho-mitsuishi narva narwana narwar naryn nasarawa nashik nashua nashville
        nasim_shahr nasimshahr nasinu nasirabad nasiriyah nasirshahr naspur nasriganj nasrullahganj
        nassau nassjo nasu nasugbu nasukarasuyama nasushiobara natagaima natahoyo natanz natchez
        natchitoches nateputa natham nathdwara natiaboani natick natitingou natividade natona natore
        natori-shi nattakam nattappettai naubatpur naucalpan_de_juarez naudero nauen naugachhia
        naugatuck naujamiestis naujininkai naujoji_vilnia naukot naumburg naushahra_virkan
        naushahro_firoz nautanwa navadwip navalcarnero navalgund navalmoral_de_la_mata navalpattu
        navan navapur navegantes navi_mumbai navirai navodari navoiy navojoa navolato navotas
        navrongo navsari nawa nawabganj nawabshah nawada nawalgarh nawanshahr nawapara naxcivan naxi
        nay_pyi_taw naya_gaon nayagarh nayanakulam nayf nayoro nayudupet nazarabad nazare
        nazare_da_mata nazare_paulista nazareth:! nazarovo nazca naze nazerat_'illit nazilli nazran
        nazret nchelenge ncotshane ndali ndele ndera ndevana ndibene_dahra ndioum ndiyona ndola ndop
        ndouci nea_erythraia nea_filadelfeia nea_ionia nea_makri nea_smyrni neapoli neath neb_sarai
        nebaj nebbi nechi neckarsulm necochea nederland nedroma nedumangad nedumbassery nedumpana
        neduva neefkuceliye neelagiri neelankarai neem_ka_thana neenah neerpelt nefas_mewch'a nefta
        neftcala neftegorsk neftekamsk neftekumsk nefteyugansk negage negara negele negombo negotin
        negotino nehbandan nehe neheim nehram neiba neietsu neihu neijiang neili neiva nejo nek'emte
        nelamangala nelidovo nellikkuppam nellimarla nellore nema nema_kunku nemby nemuro nenjiang
        neopolis nepalgunj nepanagar nepean nepomuceno neral nerang neratovice nerchinsk nerekhta
        nerja nerkunram neropolis nerupperichchal nerviano neryungri nesher ness_ziona nesterovskaya
        neston nesttun nesvizh netanya nether_edge netishyn netivot netphen netrakona nettetal
        nettuno neu-anspach neu-hohenschonhausen neu-isenburg neu-ulm neu_wulmstorf neubau
        neubrandenburg neubruck neuburg_an_der_donau neuchatel neue_neustadt neuehrenfeld neuenhagen
        neufahrn_bei_freising neugraben-fischbek neuilly-plaisance neuilly-sur-marne
        neuilly-sur-seine neukirchen-vluyn neukolln neumarkt_in_der_oberpfalz neumunster neunkirchen
        neuquen neuruppin neusass neuss neustadt_am_rubenberge neustadt_an_der_weinstrasse
        neustadt_in_holstein neustrelitz neuwied nev'yansk nevel' nevel'sk nevinnomyssk nevsehir
        new_achimota new_albany new_amsterdam new_badah new_bani_sewif_city new_bedford new_berlin
        new_bern new_braunfels new_brighton new_britain new_brunswick new_cairo new_canaan new_caney
        new_corella new_delhi:! new_fes new_glasgow new_halfa new_haven new_iberia new_jeshwang
        new_kingston new_lenox new_london new_lynn new_malden new_milford new_milton new_mirpur_city
        new_orleans:! new_philadelphia new_plymouth new_port_richey new_rochelle new_smyrna_beach
        new_south_memphis new_springville new_tafo new_taipei_city new_westminster new_yekepa
        new_york:! new_york_city newala newala_kisimani newark_on_trent newburg newburgh newburyport
        newcastle newcastle_under_lyme newcastle_upon_tyne newington newmarket newnan newport_beach
        newport_news newport_pagnell newquay newry newton-le-willows newton_abbot newton_aycliffe
        newton_mearns newtonbrook_east newtonbrook_west newtownabbey newtownards neyagawa neyriz
        neyshabur neyveli neyyattinkara nezlobnaya nga_bay nga_nam nga_son nganjuk ngaoundal
        ngaoundere ngara ngawi ngemplak ngerengere ngerulmud nggosi nghen nghi_son nghi_xuan
        nghia_do nghia_lo ngong ngora ngoro ngororero ngudu nguekhokh nguigmi ngunut ngur nguru
        nguruka nha_be nha_trang nhamatanda nhamunda nharea nhlazatje nia_valencia niable niagara
        niagara-on-the-lake niagara_falls niakaramandougou niakoul_rab niamey:! niamtougou nianbo
        niangoloko nianzhuang nianzishan niapidou nibong_tebal nice:! nicetown-tioga nichelino
        nichinan nichlaul nicholasville nicolas_romero nicoya nidadavole nidda nidderau
        nieder-ingelheim niederkassel niederkruchten niederrad niederschonhausen nielle nienburg
        niendorf nieuw-vennep nieuwegein nigde nigg nigran nihammatsu nihommatsu nihtaur niigata
        niihama niimi niitsu-honcho niiza nijar nijkerk nijlen nijmegen nijverdal nikaho nikaia
        nikel nikko nikol'sk nikol'skoye nikolayevsk nikolayevsk-on-amure nikopol niksar nikshahr
        niksic nikulino nilagiri nilakottai nilambur nilanga nildoh nileshwar nili nilithi nilokheri
        nilopolis nilufer nima nimach nimaj nimaparha nimbahera nimes ning'er ningbo ningde ningdong
        ninghai ningyang ninh_binh ninh_hoa nino_jesus ninohe ninomiya ninove nioki nioko_i niono
        nioro nioro_du_rip niort nipani nipomo nippes niquelandia niquero nirasaki nirgua nirmal
        nirmali nisang niscemi nishi-tokyo-shi nishiarai nishifukuma nishihara nishinippori
        nishinomiya nishinoomote nishio nishishinminato nishitawara nishiwaki nisia_floresta nisko
        nisshin niteroi nithari nitra niu_valley nivari nivelles niwai nixa niz-hajo nizahon_ii
        nizamabad nizhnekamsk nizhnesortymskiy nizhneudinsk nizhnevartovsk nizhniy_lomov
        nizhniy_novgorod nizhny_tagil nizhnyaya_salda nizhnyaya_tura nizhyn nizip nizwa
        nizza_millefonti njala njeru njombe njoro nkambe nkawkaw nkayi nkhata_bay nkhotakota
        nkongsamba nkoranza nkoteng nkowakowa nkpor nkwerre nnewi noamundi nobeoka noblesville
        noboribetsu noborito nobres nocera_inferiore nocera_superiore nochistlan_de_mejia noci
        noe_valley nogales nogata nogent-sur-marne nogent-sur-oise nogi noginsk nogoya nohar nohsa
        noicattaro noida noisiel noisy-le-grand noisy-le-sec nok_kundi nokha nokia noma nomimachi
        nomme nong_bua_lamphu nong_chok nong_khae nong_khaem nong_khai nong_kung_si nong_phai
        nongpoh nongstoin nongthymmai nongzhang nonoichi nonsan nookat noord noordwijk-binnen
        nootdorp nor_nork norak norala norco nordenham norderstedt nordestina nordhausen nordhorn
        nordlingen nordstadt norfolk_county norilsk norresundby norris_green norristown norrkoping
        norrtalje north_amityville north_andover north_arlington north_attleborough_center
        north_augusta north_aurora north_babylon north_battleford north_bel_air north_bellmore
        north_bergen north_bethesda north_brunswick north_canton north_charleston north_chicago
        north_chicopee north_cowichan north_creek north_decatur north_druid_hills north_fort_myers
        north_guwahati north_haven north_hollywood north_kingstown north_la_crosse north_lakhimpur
        north_las_vegas north_lauderdale north_lawndale north_liberty north_massapequa
        north_melbourne north_miami north_miami_beach north_myrtle_beach north_ogden north_olmsted
        north_peoria north_plainfield north_platte north_potomac north_providence
        north_richland_hills north_ridgeville north_royalton north_st.james_town north_stamford
        north_tonawanda north_tustin north_vancouver north_watford northallerton northampton
        northbrook northcote northdale northeim northfield northglenn northolt northport northridge
        northwich northwood norton_shores norwalk norwich norzagaray noshiro nossa_senhora_da_gloria
        nossa_senhora_das_dores nossa_senhora_de_fatima nossa_senhora_do_socorro nosy_varika
        notre-dame-de-grace notse notting_hill nottuln nou_barris nouadhibou nouakchott:! noumea
        nouna nova_alvorada_do_sul nova_andradina nova_cruz nova_darnytsya nova_era nova_esperanca
        nova_esperanca_do_piria nova_friburgo nova_granada nova_hartz nova_iguacu nova_kakhovka
        nova_lima nova_mamore nova_milanese nova_mutum nova_odessa nova_olimpia nova_olinda
        nova_olinda_do_norte nova_pazova nova_petropolis nova_prata nova_resende nova_russas
        nova_santa_rita nova_serrana nova_soure nova_venecia nova_vicosa nova_vida nova_xavantina
        nova_zabudova nova_zagora novaliches_proper novara novate_milanese novato novaya_balakhna
        novaya_derevnya novaya_usman' nove_mesto nove_mesto_nad_vahom nove_zamky novelda noveleta
        novena novhorod-siverskyi novi novi_ligure novi_pazar novi_sad novo-peredelkino novo_airao
        novo_aripuana novo_cruzeiro novo_gama novo_hamburgo novo_horizonte novo_mesto novo_oriente
        novo_progresso novo_repartimento novoaleksandrovsk novoaltaysk novoanninskiy novobilychi
        novocheboksarsk novocherkassk novodvinsk novogireyevo novogrudok novokazalinsk novokhovrino
        novokubansk novokuybyshevsk novokuz'minki novokuznetsk novomichurinsk novomoskovsk
        novopavlovsk novopokrovskaya novopolotsk novorossiysk novoshakhtinsk novosibirsk
        novosilikatnyy novotitarovskaya novotroitsk novoukrayinka novoul'yanovsk novoural'sk
        novouzensk novovladykino novovolynsk novovoronezh novoyavorivs'k novozavodskyi novozybkov
        novy_jicin novy_oskol novyi_lviv novyi_rozdil novyy_turtkul' novyy_urengoy
        novyye_cheremushki novyye_kuz'minki nowa_ruda nowa_sol nowgong nowogard nowrangapur
        nowrozabad nowshahr nowshera_cantonment nowshera_kalan nowy_dwor_mazowiecki nowy_sacz
        nowy_targ nowy_tomysl noyabrsk noyon nsanje nsawam nshamba nsoatre nsukka nsunga ntandabale
        ntcheu ntoum ntungamo ntuzuma nu'ayjah nubl nucleo_bandeirante nuenen nueva_bolivia
        nueva_espana nueva_gerona nueva_granada nueva_guinea nueva_imperial nueva_italia_de_ruiz
        nueva_loja nueva_rosita nueve_de_julio nuevitas nuevo_belen nuevo_casas_grandes
        nuevo_imperial nuevo_laredo nuevo_mexico nuevo_san_carlos nui_sap nui_thanh nuku'alofa nukui
        nukus numan numancia numata numazu numbrecht nuneaton nungua nungwi nunoa nunspeet nunukan
        nunungan nuofu nuoro nuozhadu nurabad nuremberg nurlat nurmijarvi nurota nurpur nurtingen
        nusaybin nushki nusle nutana_sector nutley nuuanu_-_punchbowl nuuk nuwara_eliya nuzvid
        nyabitekeli nyachera nyagan nyagatare nyahuka nyahururu nyakabindi nyala nyalikungu nyamata
        nyamira nyamunuka nyamuswa nyandoma nyangao nyanza nyaung nyaung-u nyaungdon nyaunglebin
        nyborg nyemo nyeri nyimba nyingchi nyiregyhaza nykobing_falster nykoping nyon nysa nytva
        nyunzu nyuzen nyvky nyzhnodniprovsk nyzhnya_telychka nzagi nzega nzerekore nzianouan
        o'connor-parkview o'fallon o_cho_dua o_mon oadar_temsia oadby oak_creek oakdale oakland_park
        oakleaf_plantation oakton oakville oakwood_village oami oamishirasato oarai oaxaca obala
        obalende obama obanazawa ober-ramstadt obera oberasbach oberhausen oberkirch oberschoneweide
        obertshausen oberursel obidos obihiro obispos obita obninsk obock obolon obonoma oborniki
        obra obrenovac obruchevo obuase obuda obudu obukhiv obukhovo oc_eo ocala oceanside
        ochakovo-matveyevskoye ocher ochira ocho_rios ochota ochtrup ocna_mures ocoee oconomowoc
        ocosingo ocotal ocotlan ocotlan_de_morelos ocoyoacac ocozocoautla_de_espinosa octeville
        ocumare_del_tuy odacho-oda odate odawara oddanchathiram odemis odendaalsrus odense odenthal
        odenton oderzo odesa odessa:! odienne odintsovo odivelas odorheiu_secuiesc oegstgeest oeiras
        oeiras_do_para oelde oer-erkenschwick oerlinghausen ofaqim offa offenbach offenburg ofunato
        ogaki ogaminana ogawamachi ogbomoso ogembo oghi ogikubo ogoja ogori ogori-shimogo ogoudou
        ogre oguchi ogura ogushi oguta ogwashi-uku ohafia-ifigh ohangaron oharu ohegy ohligs ohrid
        ohringen oi_man_estate oiapoque oildale oiso oisterwijk oita oizumi-gakuencho oizumimachi
        ojima ojinaga ojiya ojo_de_agua ojus okahandja okanagan_mission okara okawa okawara okaya
        okayama okcheon oke_ila oke_kan oke_mesi okegawa okemos okene okha okhtyrka okigwe okinawa
        okino oklahoma_city okoa okolona okotoks okpo okrika okromodou okrouyo oktyabr'sk oktyabrsky
        okubo okubo-naka okuchi-shinohara okunoya okuta ol_kalou olanchito olari olathe olavanna
        olavarria olawa olbia olbin olching old_jamestown old_shinyanga old_swan old_trafford
        oldenzaal olecko oleiros oleksandrivska_slobidka oleksandrivskyi oleksandriya oleksiyivka
        olenegorsk olesa_de_montserrat oleshky olesnica olgii olhao olho_d'agua_das_cunhas
        olho_d'agua_das_flores olimpia olinda olindina olivais olival oliveira_do_douro
        oliveira_dos_brejinhos oliver-valdefierro olivet olkusz olmaliq olomouc olongapo olot olpe
        olsberg olsztyn olten oltenita oltiariq oltinko'l oltu olupona olympic omachi omaezaki
        omagari omagh omaha omalur omamacho-omama omdurman ometepec omidiyeh omigawa omihachiman
        omitama omiya ommoord omoa omsk omura omuta omutninsk onalaska onda ondangwa ondjiva ondo
        onega onex ongallur-i ongallur-ii ongata_rongai ongjin ongole ongwediva onitsha ono-hara
        onoda onojo onomichi onsong ontario ontinyent onyar oosterhout oostkamp ooty opa-locka
        opanel opava opelika opelousas opfikon opit opladen opoczno opole opportunity oqtosh
        or_akiva or_yehuda ora-dong oradea orahovac orai oraiokastro orang orangevale orangeville
        oranienburg oranjestad orastie orbassano orcasitas orchards ordos ordu orebro oregon_city
        orekhovo-borisovo orekhovo-borisovo_severnoye orekhovo-zuyevo orel orenburg orestiada
        orhangazi orhei oria orient_heights orihuela orillia orimattila orinda oristano orita-eruwa
        orito oriximina orizaba orizona orkney orland_park orlandia orlova orlovskiy orly
        ormond_beach ormskirk ornskoldsvik oro_valley orodara oroqen_zizhiqi oroquieta oroshaza
        oroszlany oroville orpington orsay orsha orsk orta_di_atella orta_nova ortaca ortakoy
        ortigueira orumiyeh orunia_gorna-gdansk_poludnie oruro orvault orzesze osaka:! osaki osan
        osasco oschatz oschersleben osdorf oshakati oshawa oshkosh oshmyany oshnaviyeh oshodi oshu
        osiedle_kosmonautow osiedle_powstancow_slaskich osijek osimo osinniki osipovichi oskarshamn
        oslo:! osmancik osmaneli osmaniye osnabruck osny osogbo osorno osowa ospino ossett ossining
        ostankinskiy ostashkov ostend osterholz-scharmbeck ostermalm ostersund ostfildern ostrava
        ostroda ostrogozhsk ostroleka ostrov ostrow_mazowiecka ostrow_wielkopolski
        ostrowiec_swietokrzyski ostuncalco ostuni osvaldo_cruz oswego oswestry oswiecim
        otacilio_costa otahuhu otake otamanivka otan_ayegbaju otara otaru otavalo otawara
        otegen_batyra othmarschen othukkungal otjiwarongo otofuke otradnaya otradnoye otradnyy
        otrokovice otsego otsu otsuka otsuki ottakkadai ottakring ottapalam ottaviano ottawa:!
        ottawa_south ottensen ottobrunn_bei_munchen ottosdal ottumwa otukpa otwock ou_bei_choan
        ouagadougou:! ouahigouya ouake ouangolodougou ouardenine ouargla ouarzazate oud-beijerland
        ouda-yamaguchi oudenaarde oudtshoorn oued_el_abtal oued_el_alleug oued_fodda oued_lill
        oued_rhiou oued_sly oued_zem oued_zenati ouenza ouerdanine ouesse ouesso ouezzane ouidah
        ouinhi ouislane oujda oulad_ayad oulad_barhil oulad_tayeb oulad_teima ouled_djellal
        ouled_haddaj ouled_mimoun ouled_moussa ouled_slama_fouaga oullins oulmes oulu oulunkyla
        oum_el_bouaghi oume oupeye oupoyo ourense ouricuri ourilandia_do_norte ourinhos ouro_branco
        ouro_fino ouro_preto ouro_preto_do_oeste ouro_sogui ourolandia outat_oulad_al_haj
        outram_park outreau outremont ovar overath overbrook overijse overland_park ovruch owando
        owariasahi owase owasso owatonna owen_sound owendo owensboro owerri owings_mills oxford:!
        oxford_circle oxkutzkab oxnard oxon_hill oxon_hill-glassmanor oyabe oyam oyamazaki oyan
        oyanomachi-noboritate oyem oyim oymak oyonnax oyrat oyten oytograk oyugis ozamiz_city ozar
        ozark ozerki ozersk ozery ozoir-la-ferriere ozone_park ozorkow ozubulu ozumba_de_alzate
        p'yongsong pa_sang paarl pabbi pabellon_de_arteaga pabianice pabna pacaja pacajus pacaraima
        pacasmayo pacatuba pachchal pachgaon pachino pacho pachor pachora pachperwa pachuca_de_soto
        pacific_grove pacific_palisades pacific_pines pacifica paciran paco_de_arcos paco_do_lumiar
        pacode pad_idan padalarang padam padampur padang padang_besar padang_rengas padang_serai
        padangpanjang padangsidempuan padegan-e_manjil paderborn paderno_dugnano padiyanallur
        padmanabhapuram padmapur padra padrauna padre_bernardo padre_hurtado padre_las_casas
        padre_paraiso paducah paech'on-up paek'ak pagadian pagalungan pagar_alam pagbilao paghman
        pago_pago paharpur pahasu pahrump paicandu paidha paignton paijan paikeqi pailin pailitas
        paillaco pailou painesville painkulam paiporta paippad paipu paita paithan pajara pajok
        pak_chong pak_kret pak_phanang pak_tin_estate pakala pakdasht pakenham pakisaji
        pakistan_employees_cooperative_housing_society pakokku pakpattan pakridayal paks pakse pakur
        pakwach pakxan pala palabana palafrugell palagiano palagonia palai palaio_faliro palaiseau
        palaiyam palaiyampatti palakkad palakkodu palakollu palamos palang palanga palangarai
        palangkaraya palani palanpur palappallam palapye palasa palatine palavakkam palavansathu
        palayad palayan_city palazzolo_sull'oglio palda palembang palenque palera palghar palhoca
        pali palia_kalan palikir palimanan palisades_park palitana palkonda pallabi palladam
        pallandri pallanza-intra-suna pallappatti pallasovka pallavaram pallichal pallikal
        pallikaranai pallikonda pallikunnu pallipalayam pallippatti pallipuram pallisa
        palm_river-clair_mel palma_del_rio palma_di_montechiaro palma_soriano palmaner
        palmar_de_varela palmares palmarito_tochapan palmas palmas_de_monte_alto palmdale palmeira
        palmeira_das_missoes palmeirandia palmeiras_de_goias palmela palmers_green palmerston
        palmerston_north palmetto_bay palmi palmira palmital palmitos palo_alto palo_del_colle
        palo_negro palomeras_bajas palomeras_sureste paloncha palopo palos_de_moguer palos_hills
        palotina palpala paltan palu palugal palwal palwal_rural palwancha pamanukan pamban
        pamekasan pameungpeuk pamiers pammal pampa pampan pampanito pampatar pampierstad pamplona
        pampur pamulang pamuru pan'an panabo panachikkad panadura panagar panagyurishte panakkudi
        panalanoy panama_city:! panambi panangad panarukan panatina panauti
        panayattur_vadakkumbhagam pancas pancevo panchagarh panchkula panchla pandaan pandacaqui
        pandak pandamaran pandan pandaria pandeglang pandharkawada pandharpur pandhurna
        pandit_deen_dayal_upadhyaya_nagar pandua panelas panevezys panghai pangil pangkalan_brandan
        pangkalanbuun pangkalpinang pangkham panglong pango_aluquem panguila panguipulli pangururan
        panihati panipat panipat_taraf_ansar panipat_taraf_makhdum_zadgan panipat_taraf_rajputan
        paniqui panjakent panji panjim panjin pankshin panlong panlongcheng_jingji_kaifaqu panna
        panniyannur pano_aqil panoor panorama panorama_hills panruti panshan panshi pantai_remis
        pantelimon panth_piplia pantheeramkavu pantin pantubig panuco panvel panzhihua panzos
        pao_de_acucar paolo_vi paombong paonta_sahib paosha paotana_hat paoua paoy_paet papakura
        papalotla papanasam papanduva papantla_de_olarte papatoetoe papaya papeete papenburg
        papendrecht paphos papillion pappakurichchi pappinissheri pappinivattom par_naogaon
        para_de_minas parabiago paracambi paracatu paracho_de_verduzco paracuru paradip_garh
        parafield_gardens paragominas paragould paraguacu paraguacu_paulista paraiba_do_sul
        paraibano paraibuna paraipaba paraiso paraiso_do_tocantins paraisopolis parakou
        paralakhemundi paralowie paramagudi paramaribo paramathi_velur parambu paramirim paramonga
        paramount paramus parana paranagua paranaiba paranapanema paranaque_city paranatinga
        paranavai parand paranda parang parangipettai paranhos paranoa paraopeba paraparaumu
        parappur parasia parassala paratinga paraty parauapebas paravai paravur_tekkumbhagam
        parbatipur parbhani parc-extension parchim pardes_hanna_karkur pardis pardubice parede
        parelhas parelheiros parella parepare parets_del_valles pariaguan pariaman parichhatgarh
        parintins paripiranga pariquera-acu paris:! paris_01_louvre paris_02_bourse paris_03_temple
        paris_04_hotel-de-ville paris_05_pantheon paris_06_luxembourg paris_07_palais-bourbon
        paris_08_elysee paris_09_opera paris_10_entrepot paris_10e_arrondissement
        paris_11_popincourt paris_11e_arrondissement paris_12_reuilly paris_12e_arrondissement
        paris_13_gobelins paris_13e_arrondissement paris_14_observatoire paris_15_vaugirard
        paris_16_passy paris_17_batignolles-monceau paris_18_buttes-montmartre
        paris_19_buttes-chaumont paris_20_menilmontant parit_buntar parit_raja parit_sulung
        pariyapuram pariyaram parkchester parkent parkersburg parkland parkside parkville
        parkwood_manor parkwoods-donalda parla parli_vaijnath parma parma_heights parnaiba
        parnamirim parnarama parnas parnu parobe parola paropo parque_das_nacoes parque_do_carmo
        parque_industrial_ciudad_mitras parque_lefevre parral parramatta parras_de_la_fuente
        parsabad parsian parsippany partille partinico partizansk partizanske partur parung parur
        parvatipuram parvatsar parvomay parys pasadena pasaia pasaje pasan pasargad pasarkemis
        pascagoula pascani pascoe_vale paseh pashkovskiy pasig_city pasighat pasilaiciai pasing
        pasinler pasir_gudang pasir_mas pasir_puteh pasir_ris_new_town pasni paso_de_carrasco
        paso_de_los_libres paso_robles pasrur passa_quatro passagem_franca passaic passau passira
        passo_fundo passos pastavy pasthal pasto pastos_bons pasuruan pat_heung patamundai patan
        patancheru patapo patarra pataskala pataudi patdi paterna pateros pathalgaon pathanamthitta
        pathankot pathardi pathardih patharia pathein pathirappally pathri pathum_thani pathum_wan
        pati patia patiala patigi patiriyat patiya patna patnagarh patnos pato_branco patos
        patos_de_minas patos_fshat patra patran patratu patrocinio pattamadai pattambi pattan
        pattani pattaya pattiyurgramam pattoki pattukkottai pattyam patuakhali patulul patur patuto
        patuvilayi paty_do_alferes patzcuaro patzicia patzun pau_dos_ferros paudalho pauini
        pauk_kone paulinia paulino_neves paulista paulistana paulo_afonso paulo_ramos paung paungde
        pauri pavlodar pavlohrad pavlovo pavlovsk pavlovskaya pavlovskiy_posad pavugada pawayan
        pawgan pawni pawtucket paxtakor_shahri paxtaobod paya_lebar paya_terubong payakaraopeta
        payakumbuh payande payathonzu paysandu payshamba_shahri payyanur paz_de_ariporo pazarcik
        pazardzhik pazundaung peacehaven peachtree_city peachtree_corners pearland pebane
        pecan_grove pecangaan pecanha pechersk pechora pecs pedana peddanayakkanpalaiyam peddapalli
        peddapuram pederneiras pedra_azul pedra_branca pedra_preta pedras_de_fogo pedregal
        pedregulho pedreira pedreiras pedro_betancourt pedro_canario pedro_carbo pedro_do_rosario
        pedro_ii pedro_juan_caballero pedro_leopoldo pedro_meoqui peekskill pefki pehladpur_bangar
        pehonko pehowa pehuajo peicheng peine peixoto_de_azevedo peje pekalongan pekan_bahapal
        pekan_nenas pekanbaru pekin peking:! pekon pelabuhan_klang pelabuhanratu pelahiivka
        pelengana pelentong pelezi pelhrimov pelileo peliyagoda pelotas pemalang pemangkat
        pematangsiantar pemba pembroke_pines pena_grande penalolen penalva penapolis penaranda
        penarth penco pendang pendino penedo peng_siang pengcheng pengerang pengpu pengze
        penha_de_franca peniche penicuik penja penjamo penn_hills pennadam pennagaram pennsauken
        pennsport penonome penrith pensacola pentecoste penticton penugonda penukonda penza penzance
        penzberg penzing peoria pepa peqin peraia peralassery perama perambalur peranampattu
        peravurani perbaungan perchtoldsdorf percut perdizes perdoes perdriel pereiaslav
        pereira_barreto pereiro perere pereslavl'-zalesskiy perevalsk pergamino periban_de_ramos
        perigueux peringat peringathur peringottupulam perinjanam perintalmanna peristeri peritoro
        periya_semur periyakottai periyakulam periyanayakkanpalaiyam periyapatti perling perm
        permatang_kuching pernik perote perpignan perry_hall perry_vale perrysburg persianovka
        perth:! perth_amboy pertuis perugia peruibe perumanna perumbaikad perumbavoor perumpavur
        perunad perundurai perungudi perunkalattu peruvallur peruwelz pervomaysk pervouralsk pesaro
        pescara peshawar peshtera pessac pest pesterzsebet pestlorinc pestovo petagas petah_tiqva
        petaling_jaya petaluma petapa petare petatlan petauke petawawa peterborough peterhead
        peterhof peterlee petersberg petersburg petershagen petershausen-west pethapur petionville
        petit-bourg petit_grabo petitgoa_i petlad petlawad petrila petrodvorets petrogradka
        petrolandia petrolina petropavl petropavlovsk-kamchatsky petropolis petrosani petroupolis
        petrovsk petrovsk-zabaykal'skiy petrovskaya petrozavodsk petrzalka petushki petworth pezinok
        pfaffenhofen_an_der_ilm pflugerville pforzheim pfullingen pfungstadt phagwara phak_hai
        phalaborwa phalauda phalia phalodi phaltan phan_rang-thap_cham phan_thiet phan_thong
        phanat_nikhom phanom_sarakham phaphund phasi_charoen phatthalung phaya_thai phayao phek
        phenix_city phetchabun phetchaburi phibun_mangsahan phichit philadelphia:! philipsburg
        phillaur phirangipuram phitsanulok phnom_penh:! pho_yen phoenix:! phoenixville phola
        phomolong phon_charoen phong_dien phong_thanh phool_nagar photharam phra_khanong phra_nakhon
        phra_nakhon_si_ayutthaya phra_phutthabat phra_pradaeng phrae phu_do phu_khiao phu_khuong
        phu_kradueng phu_loc phu_ly phu_my phu_quoc phu_quy phu_tho phu_thuong phuc_loi phuc_yen
        phuket phulbani phulera phulpur phultala phulwari_sharif phum_anlung_vil phumi_ampil_leu
        phumi_tnaot phumi_veal_sre phumi_veal_tonsay phumi_youl_toung phuntsholing phuoc_an
        phuoc_hoa phusro phuthaditjhaba piacabucu piacenza pianco pianjiao pianura piaseczno piastow
        piatra_neamt piazza_armerina picassent pichanal picheng pichor pickerington
        picnic_point-north_lynnwood pico_rivera pico_truncado picpus picsi pidhorodnye piduguralla
        piecki-migowo piedade piedecuesta piedras_negras piekary_slaskie pieksamaki piendamo piera
        pierrefitte-sur-seine pierrefonds pierrefonds-roxboro piestany piet_retief pietermaritzburg
        pietrasanta pigue pihani pijijiapan pijnacker pikalevo pikesville pikine pila pilaite pilani
        pilao_arcado pilar_de_la_horadada pilar_do_sul pilczyce-kozanow-popowice_polnocne pileru
        pilibangan pilibhit pililla pilkhua pilsen pimenta_bueno pimlico pimpri pimpri-chinchwad
        pinahat pinamalayan pinamar pinamungahan pinar_de_chamartin pinar_del_rey pinar_del_rio
        pinarayi pinas pind_dadan_khan pindai pindamonhangaba pindare-mirim pindi_bhattian
        pindi_gheb pindiga pindobacu pindoretama pindwara pine_bluff pinecrest pineda_de_mar
        pinehurst pinellas_park pinerolo pinetown pinewood ping_shan pingdingshan pingdu pingjin
        pingkai pingli pingliang pingnan pingshan pingtan pingwu_county pingxiang pingyi pingyin
        pingzhuang pinhais pinhal_novo pinhalzinho pinhao pinheiral pinheiros pinillos pinjaur
        pinneberg pinole pinotepa_nacional pinsk pio_ix pio_xii pioltello piombino pionki piossasco
        piotrkow_trybunalski piovera pipar piparia pipili pipraich pipri piqua piquet_carneiro
        pir_jo_goth pir_mahal piracaia piracanjuba piracicaba piracuruca piraeus pirai_do_sul piraju
        pirajui pirane piranga piranhas piranshahr piranvadi pirapemas pirapora
        pirapora_do_bom_jesus pirapozinho piraquara pirassununga piratini piratininga piravam
        pirayiri pirenopolis pires_do_rio pirgaaj piri piripiri pirita piritiba piritu pirituba
        piriyapatna pirkkala pirmam pirmasens pirna pirojpur pirot pirthipur pirzadaguda pisa
        piscataway piscinola pisco pisek pishin pishva piskent pisochyn pissila pistoia pisz
        pita_kotte pitajanmaki pitalito pitanga pitangueiras pitangui pitea pitesti pithampur
        pithapuram pithoragarh pitimbu pitoa piton_saint-leu pitou pitrufquen pitsea pitt_meadows
        pittsburg pittsburgh:! pittsfield pittwater piumhi piura pivdenna_borshchahivka pivdenne
        pivdennoukrainsk pivijay pivnichna_saltivka pivnichni_osokorky pivnichno-brovarskyi_masyv
        pizhou placas placentia placetas placido_de_castro placilla plaine_du_var plainfield
        plainview plainville plaisance-du-touch plaisir planadas planaltina planalto planeta_rica
        plano plano_piloto plantation plaridel plast plattsburgh plauen plavsk playa_del_carmen
        playa_del_ingles playas playas_del_rosario plaza_de_la_revolucion pleasant_prairie
        pleasanton pleasantville pleebo_city pleiku pleszew plettenberg plettenberg_bay pleven
        pljevlja plock ploemeur ploiesti plonsk plottier plovdiv plumbon plumstead plunge plymouth
        plymstock pobe poblacion poble_sec pocao_de_pedras pocatello pochep pocinhos pocito
        poco_fundo poco_redondo poco_verde pocoes pocone pocos_de_caldas podaturpet podebrady
        podgorica:! podil podili podilsk podilskyi podolsk podporozh'ye podujeva
        podunajske_biskupice poggibonsi poggiomarino poggioreale pogradec pohang pohja-tallinn
        pohjois-hervanta poinciana point_fortin point_pedro pointe-a-pitre pointe-claire
        pointe-noire poio poissy poitiers pojuca pok_fu_lam pok_hong pokachi pokaran pokhara
        pokhvistnevo pokok_sena pokola pokrov pokrovsk pokrovskoye-streshnevo polangui polasara
        polatli polavaram poldasht poldokhtar polevskoy polewali polichalur polichni polkowice
        pollachi pollenca polo_nord polohy polokwane polomolok polonne polonuevo polotsk poltava
        polur polyarnyy polyarnyye_zori polysayevo pom_prap_sattru_phai pomasqui pombal pombos
        pomerode pomezia pomigliano_d'arco pomona pompano_beach pompeia pompeu ponca_city ponda
        ponders_end ponedera ponferrada pongch'on-up ponmana ponmundam ponnani ponneri ponnur
        ponnuru ponorogo pont-a-celles pont-a-mousson ponta_de_pedras ponta_delgada ponta_grossa
        ponta_pora pontal pontal_do_parana pontalina pontarlier pontault-combault pontbuiten
        ponte_de_lima ponte_nova ponte_rasa ponte_vedra_beach ponteareas pontedera pontefract
        pontes_e_lacerda pontevedra pontiac pontian_besar pontianak ponticelli pontinha pontivy
        ponto_novo pontoise pontypool pontypridd poonamalle popasna popayan poperinge
        popesti-leordeni poplar_bluff popondetta popovo poppenbuttel poprad poptun por_do_sol
        porangatu poranki porathissery porbandar porciuncula pordenone pori porirua porlamar
        poronaysk porrino porsa porsgrunn port-au-prince:! port-aux-francais port-de-bouc
        port-de-paix port-gentil port-vila port_alberni port_alfred port_angeles port_arthur
        port_blair port_charlotte port_chester port_colborne port_coquitlam port_dickson
        port_harcourt port_hedland port_hueneme port_huron port_loko port_louis:! port_macquarie
        port_melbourne port_moody port_moresby port_of_spain port_richmond port_saint_lucie
        port_shepstone port_sudan port_washington porta_palazzo porta_westfalica portadown portage
        portage_park portalegre portao portazgo porte_saint-denis porte_saint-martin porteiras
        porteirinha portel porterville porthcawl portici porticos_de_san_antonio portimao portishead
        portland portlaoise portmore porto-novo porto_acre porto_alegre porto_amboim porto_belo
        porto_calvo porto_da_folha porto_de_mos porto_de_moz porto_empedocle porto_feliz
        porto_ferreira porto_franco porto_grande porto_nacional porto_real porto_real_do_colegio
        porto_san_giorgio porto_sant'elpidio porto_seguro porto_torres porto_uniao porto_velho
        portogruaro portoviejo portslade portsmouth portsmouth_heights portugalete porur porvoo
        porz_am_rhein posadas posillipo poso posorja postmasburg posto_da_mata potchefstroom poti
        potirendaba potiskum potomac potosi potrerillos potsdam pottaneri_nallakavundanpatti
        pottanur pottstown pottuvil poughkeepsie poukham_un poulton-le-fylde pouso_alegre
        pouso_redondo pout pouytenga povazska_bystrica povoa_de_santa_iria povoa_de_varzim povorino
        powai poway poxoreu poyang poykovskiy poytug' poza_rica_de_hidalgo pozarevac pozega poznan
        pozniaky pozo_almonte pozoblanco pozuelo_de_alarcon pozzallo pozzo_strada pozzuoli
        prabumulih prachantakham prachin_buri prachin_buri_town prachuap_khiri_khan pradera pradl
        pradolongo pradopolis praga_polnoc praga_poludnie prague:! praia praia_grande prainha
        prairie_village prairieville prakhon_chai praktiseer pran_buri prantij pratapgarh prattville
        pravyi_bereh praya prayagraj preaek_prasab preetz premia_de_mar prenzlau prenzlauer_berg
        prerov prescot prescott_valley presidencia_roque_saenz_pena presidente_dutra
        presidente_epitacio presidente_figueiredo presidente_franco presidente_getulio
        presidente_medici presidente_olegario presidente_prudente presidente_sarney
        presidente_tancredo_neves presidente_venceslau presnenskiy presov prestatyn prestea prestons
        pretoria:! preveza prey_veng pribram pridonskoy priego_de_cordoba prievidza prigen prijedor
        prilep primer_ensanche primero_de_enero primorsko-akhtarsk primrose_place prince_albert
        prince_edward prince_george princesa_isabel princeton priorka priozersk pristina:!
        privolzhsk privolzhskiy priyutovo prizren probolinggo proddatur profesor_salvador_mazza
        progreso progreso_de_alvaro_obregon prokhladnyy prokop'yevsk prokuplje proletar proletarsk
        promissao promyshlennaya propria prosek prospect_heights prosperidad prostejov protaras
        protvino provenals_del_poblenou providenciales prudentopolis prudnik prunedale
        pruszcz_gdanski pruszkow pruzhany pryluky prymorskyi przasnysz przedmiescie_olawskie
        przemysl przeworsk przymorze_wielkie psie_pole psie_pole_zawidawie pskov pszczyna ptolemaida
        ptuj pu'an pu'er pubal pucallpa pucheng puchheim puchi puchong puchov puchuan pucol pucon
        pudong pudsey puducherry pudukkottai pudunagaram pudupattanam pudur pudusseri pudussery_west
        puebla pueblo pueblo_nuevo pueblo_nuevo_el_chivo pueblo_west puebloviejo puente-genil
        puente_alto puente_de_ixtla puente_de_vallecas puerta_bonita puerta_del_angel puerto_asis
        puerto_ayacucho puerto_aysen puerto_barrios puerto_berrio puerto_boyaca puerto_cabello
        puerto_cabezas puerto_carreno puerto_colombia puerto_cortez puerto_cumarebo
        puerto_de_la_cruz puerto_del_carmen puerto_del_rosario puerto_deseado puerto_el_triunfo
        puerto_escondido puerto_esperanza puerto_francisco_de_orellana puerto_iguazu puerto_la_cruz
        puerto_leguizamo puerto_lopez puerto_madryn puerto_maldonado puerto_montt puerto_natales
        puerto_padre puerto_penasco puerto_piritu puerto_plata puerto_princesa puerto_real
        puerto_salgar puerto_san_jose puerto_santander puerto_tejada puerto_triunfo puerto_vallarta
        puerto_varas puerto_wilches puertollano pugachev pugalur pujali puji pujili pukekohe_east
        pukhrayan pul-e_khumri pul_pehlad pula pulakkod pulandian pulawy pulgaon pulheim puli
        pulilan pulivendla puliyankannu puliyankudi pully pulong_santa_cruz pultusk pulu pulupandan
        pulwama pumwani punaauia punahana punakha punalur punasa punata punchbowl pundong pundri
        pune punganuru punggol puning punjai_puliyampatti punnayur puno punta_alta punta_arenas
        punta_cana punta_cardon punta_de_mata punta_de_piedras punta_gorda punta_gorda_isles
        puntarenas punto_fijo pupiales pupri puqi puqiakeqi puraini puranpur purbalingga
        purepero_de_echaiz puri purificacion purisima_de_bustos purley purmerend purna purnia purral
        purranque pursat puruandiro puruliya purushottampur purwa purwakarta purwodadi purwokerto
        puryong-up pusad pushchino pushkar pushkin pushkino pushun puspokladany putaendo putatan
        puteaux puth_kalan puthencruz puthenvelikara puthia puthuppally puthuppariyaram puthur
        putian putignano putra_heights putrajaya puttalam puttankulam putte putten puttlingen puttur
        putuo puurs puvatuparamba puxi puyallup puyang puyang_chengguanzhen puyo puzhal puzhathi
        puzi pweto pyan_lel_nay_yar_cha_htar_ye pyapon pyatigorsk pyatykhatky pyawbwe pyay
        pyeongtaek pyin_oo_lwin pyinmana pylaia pyongyang:! pyrgos pyskowice pyt-yakh qa'em_shahr
        qa'emiyeh qabatiyah qabqa qabula qacha's_nek qadian qadirpur_ran qaha qahderijan qaisumah
        qal'at_bishah qal'at_salih qal'at_sukkar qalansuwa qalqilyah qalyub qamdo qandala qaracuxur
        qarah qarah_zia'_od_din qaraqash qarasu qarawul qarchak qarek qarqin qarquzah qarshi
        qaryat_suluq qasr-e_qand qasr-e_shirin qasr_al_qarabulli qasr_bin_ghashir qasr_khiyar qatana
        qayroqqum qazvin qeladize qiamdasht qianhu qianjiang qianliu qiantang qiaoguan qiaotou qibao
        qibray qiemo qift qilian qillin qina qincheng qing'an qingdao qingfeng qingfu qinggang
        qinglian qinglong qingnian qingping qingpu qingquan qingshanquan qingshizui qingshuping
        qingxi qingxichang qingyang qingyuan qingzhou qinhuangdao qinnan qinzhou qionghai qionghu
        qiongshan qipan qiqihar qir_moav qiryat_ata qiryat_bialik qiryat_hayovel qiryat_mal'akhi
        qiryat_motsqin qiryat_shmona qiryat_tiv'on qiryat_yam qisha qishan qitaihe qitang qiuji
        qo'qon qo'rg'ontepa qo'shko'pir qom:! qonce qorasuv qormi qorof qorveh qoryooley
        quakers_hill qualiano quan_ba quan_bon quan_duc_thinh quan_hau quan_muoi quan_muoi_mot
        quan_nam quan_sau quang_minh quang_ngai quang_phu quankou quanzhou quarai quaregnon
        quart_de_poblet quarteira quartiere_otto quarto quarto_oggiaro quartu_sant'elena
        quatre_bornes quatro_barras quattromiglia quba qubo_saeed_khan quchan quebec
        quedas_do_iguacu quedlinburg queen_creek queensbury queensdale queenstown queenstown_estate
        queimadas queimados quelele quelfes quelimane quellon queluz querecotillo querenburg
        querencia quetta quetzaltenango quezaltepeque quezon quezon_city qufu qui_nhon quiapo
        quibala quibdo quibor quickborn quijingue quilicura quillabamba quillacollo quillon quillota
        quilmes quilpue quimbaya quimistan quimper quinchia quinta_do_conde quinte_west
        quinze-vingts quipapa quipungo quirinopolis quispamsis quisqueya quissama quissecula
        quitandinha quiterianopolis quitilipi quito:! quixada quixelo quixeramobim quixere qujing
        qulsary qunghirot qurayyat qusar qushi quthbullapur quthing qutur quva quvasoy quwaysina
        quxu quzhou r.s_pora ra'anana ra's_bayrut ra-ngae raahe raalte rabak rabat:! rabigh rabinal
        rabkavi rabkavi-banhatti rabwah rach_gia raciborz radauti radeberg radebeul rades
        radevormwald radhanpur radlin radnor radolfzell radom radomsko radomyshl radovis raduzhny
        raduzhnyy radviliskis radzionkow radzyn_podlaski raebareli rafael_jambeiro rafah:! rafiganj
        rafsanjan raghogarh raghunathpur raha rahachow rahad_al_bardi rahat rahata rahatgarh rahden
        rahim_yar_khan rahimah rahimatpur rahlstedt rahon rahuri rahway raichur raiganj raigarh
        raikot raipur raipur_domana rairangpur rais_hamidou raisen raisinghnagar raisio raiwind
        raj-nandgaon raja_jang raja_pur_khurd rajakhera rajakheri rajakilpakkam rajaldesar
        rajamahendravaram rajanpur rajaori rajapalayam rajapolah rajauli rajbiraj rajgangpur rajgarh
        rajgir rajgurunagar rajin rajkot rajmahal rajpipla rajpur rajpur_sonarpur rajpura rajsamand
        rajshahi rajula rajura rakhiv rakivka rakkiyapalaiyam rakoskeresztur rakospalota
        rakosszentmihaly rakove rakovnik rakovski rama ramachandrapuram ramachandrapuran
        ramachettipalaiyam ramada ramadi ramagundam ramallah:! ramallo ramanathapuram ramanattukara
        ramanayyapeta ramapuram ramat_gan ramat_hasharon ramavarappadu rambouillet ramdurg ramenki
        ramenskoye rameswaram ramganj ramganj_mandi ramgarh ramgundam ramhormoz ramiros ramjibanpur
        ramla ramna_maidan ramnagar ramnicu_sarat ramnicu_valcea ramos_arizpe ramotswa
        rampachodavaram rampur rampur_hat rampura rampura_phul ramsar ramsbottom ramsgate ramshir
        ramtek ramu ranaghat ranam ranavav rancagua rancharia ranchi rancho_cordova rancho_cucamonga
        rancho_mirage rancho_palos_verdes rancho_penasquitos rancho_san_diego rancho_santa_margarita
        ranchuelo randallstown randburg randers randfontein randudongkal randwick ranebennur
        rangamati rangapara rangat rangia rangiora rangiro rangkasbitung rangoon:! rangpur
        rani_khera raniganj ranikhet ranipet ranipur ranjangaon_s rano ranong ranot ranpur ransiki
        ranst rantauprapat rantepao ranyah ranzan raojan rapallo rapar raposo_tavares raposos
        rapperswil raqo ras_al_khaimah ras_el_aioun ras_el_ma ras_el_oued ras_gharib ras_tanura
        rasapudipalem raseborg rasipuram rasnov rasra rass_el_djebel rasskazovo rastatt rastede
        rasunda rat_burana ratangarh ratanpur ratchaburi ratchathewi ratekau rathenow rathfarnham
        ratia ratingen ratlam ratnagiri ratnapura ratodero ratu raul_soares rauma
        raurkela_industrial_township raval ravansar ravenna ravensburg ravu rawa_mazowiecka
        rawalakot rawalpindi rawang rawatbhata rawatsar rawicz rawmarsh rawtenstall raxaul rayachoti
        rayadrug rayagada raybag raychikhinsk rayduzhnyi_masyv rayevskiy rayleigh raymore rayon_ktz
        rayong raytown razam razampeta razgrad razumnoye razzakov realejo_alto realeza recani
        recanto_das_emas rechytsa recife recklinghausen recodo recoletos reconquista redan
        redbank_plains redcar redcliff reddipalaiyam redditch redencao redhill redland redlands
        redondela redondo_beach redruth redwood_city reedley reef_al_fujairah_city reengus
        reethapuram reforma reftinskiy regeneracao regensburg regente_feijo reggane reggio_calabria
        reggio_nell'emilia reghaia reghin-sat registro regla rego_park reguiba rehli rehnan rehoboth
        rehovot reigate reims reinach reinbek reinheim reinickendorf reino_de_antula reino_de_bandim
        reisterstown rejas rejon_placu_grunwaldzkiego rejon_placu_swietego_macieja
        rejon_ulicy_traugutta relizane remagen remanso rembangan rembau rembertow remchi remedios
        remedios_de_escalada_de_san_martin remire-montjoly remscheid remseck_am_neckar remuera
        remuna renala_khurd renca rendsburg renens renfrew-collingwood renfrew_heights
        rengasdengklok rengo renhe reni renigunta rennes renningen renqiu rensha renukut renwal
        renxian renyi renzhao reoti repalle repelon repentigny republic republica repy requena
        reriutaba reseda resen resende reserva resistencia resita resplendor ressano_garcia reston
        resubelpara retalhuleu retford rethymno retiro retreat reuleuet reus reutlingen reutov revda
        revelganj revere rewa rewari rexburg reyes_acozac reyhanli reykjanesbaer reykjavik:!
        reynoldsburg reze rezekne rezh rezvanshahr rhawnhurst rheda-wiedenbruck rhede rheinbach
        rheinberg rheine rheinfelden rheinhausen rheinstetten rhenen rhennouch rhondda rhoon
        rhosllannerchrugog rhyl riachao riachao_das_neves riachao_do_dantas riachao_do_jacuipe
        riacho_das_almas riacho_de_santana riacho_fundo riacho_fundo_ii rialto ribarroja_del_turia
        ribas_do_rio_pardo ribat_al_khayr ribaue ribeira ribeira_de_frades ribeira_do_pombal
        ribeirao ribeirao_branco ribeirao_da_ilha ribeirao_das_neves ribeirao_pires ribeirao_preto
        ribeiropolis riberalta ribnita ribnitz-damgarten ricany riccione richard-toll richards_bay
        richfield richha richland richmond_hill richmond_west rickmansworth ridderkerk ridgecrest
        ridgeland ridgewood riedstadt riegelsberg riehen riemst riesa rietberg rieti rifu riga:!
        riihimaki rijau rijeka rijen rijokri rijssen rijswijk rikaze rikuzen-takata riley_park
        rillieux-la-pape rimavska_sobota rimini rimouski rincon_de_la_victoria rincon_de_romos
        ringsted rinkeby rinteln rio_abajo rio_bananal rio_blanco rio_bonito rio_branco
        rio_branco_do_sul rio_brilhante rio_bueno rio_cauto rio_ceballos rio_chico rio_claro
        rio_colorado rio_cuarto rio_das_ostras rio_das_pedras rio_de_janeiro:! rio_de_mouro
        rio_de_teapa rio_do_sul rio_formoso rio_gallegos rio_grande rio_grande_da_serra
        rio_guayabal_de_yateras rio_largo rio_linda rio_maria rio_negrinho rio_negro rio_pardo
        rio_pardo_de_minas rio_pequeno rio_pomba rio_preto_da_eva rio_rancho rio_real rio_rico
        rio_segundo rio_tercero rio_tinto rio_verde rio_verde_de_mato_grosso riobamba rioblanco
        riohacha rioja riom rionegro rios_rosas riosucio rioverde ripollet ripon ris-orangis
        risalpur_cantonment risca rishikesh rishon_letsiyyon rishra rishton risod rissen ritto
        riva_del_garda rivadavia rivas-vaciamadrid river_atuwara riverdale riversdale riverton
        riverview riviera_beach riviere-du-loup rivne rivoli rixensart riyad_al_khabra' riyadh:!
        rize rizhao rizhuang roanne roanoke roanoke_rapids robat_karim robbah robertsganj
        robertsonpet robina robit rocca_di_papa rochdale rochedale_south rochester_hills rocinha
        rockcliffe-smythe rockdale rockford rockhampton rockland rockledge rocklin rockville
        rockville_centre rockwall rocky_mount rocky_river rodenkirchen rodeo_del_medio rodez rodgau
        rodniki rodolfo_sanchez_taboada rodos rodovre roehampton roermond roeselare rogers_park roha
        rohini rohnert_park rohri rohtak roi_et roissy-en-brie rojales rokugo rolandia rolante
        roldanillo rolim_de_moura rolim_de_moura_do_guapore rolleston rolling_meadows romainville
        romano_banco romano_di_lombardia romans-sur-isere romblon rome:! romeoville romford romita
        romny romorantin-lanthenay rompin romsey romulus ron_phibun ronchin rondebosch
        rondon_do_para rondonopolis rongai rongjiang ronglong rongo rongxi ronkonkoma ronnenberg
        ronse roodepoort roorkee roosendaal ropar ropczyce roquetas_de_mar roquette rorainopolis
        rosa_zarate rosario_de_la_frontera rosario_de_lerma rosario_do_sul rosario_oeste rosarito
        roseau roseburg rosedale rosedale-moore_park rosemead rosemont rosemount rosenheim rosera
        roseto_degli_abruzzi roseville rosh_ha'ayin roshal' roshanpura rosignano_marittimo
        rosignano_solvay-castiglioncello rosiorii_de_vede roskilde roslavl' roslindale
        rosny-sous-bois rosolini rosrath rossano_stazione rossendale rossosh' rossville rostock
        rostokino rostov-on-don rostov_veliky rotenburg rotherbaum rotherham rotorua rotselaar
        rottenburg rotterdam:! rottingdean rottweil rouached roubaix rouen rouiba rouissat rourkela
        rouyn-noranda rovaniemi rovenky rovereto rovigo rowland_heights rowville roxas_city
        roxburgh_park roxbury_crossing royal_leamington_spa royal_tunbridge_wells royan royton
        rozanka-polanka rozdilna roznava roznov_pod_radhostem rozzano rrashbull rtishchevo ruaha
        ruangwa rubanda rubiataba rubidoux rubizhne rublevo rubtsovsk ruda_slaska rudarpur rudehen
        rudnyy rudolstadt rudow rudrapur rudsar rueil-malmaison rufa'a rufino rufisque rufisque_est
        rugao rugeley ruhango rui'an ruidian ruiru ruislip rujewa rukban rukungiri rulenge ruma
        rumah rumbek rumia rummelsburg rumoi rumonge rumphi runan runcorn rundu ruqi rura ruropolis
        rusanivka rusape rusera rushden russas russeifa russellville russelsheim_am_main rustaq
        rustavi rustenburg rutchenkivskyi ruteng rutherglen rutoma rutshuru ruvo_di_puglia ruwa
        ruwandiz ruy_barbosa ruzayevka ruzomberok rwamagana rwamwanja_refugee_camp rwiimi ryazan'
        ryazanskiy ryazhsk rybatskoye rybinsk rybnik rybnoye ryde rydultowy ryl'sk ryogoku
        ryotsu-minato rypin ryton ryugasaki ryuo rzeszow rzhev sa'adat_shahr sa'dah sa'idabad sa'ir
        sa_dec sa_kaeo saaba saalfeld saalfelden_am_steinernen_meer saanich saarbrucken saarlouis
        saatli saaxo sabaa_aiyoun sabac sabadell sabae sabah_as_salim sabalgarh sabana_de_mendoza
        sabana_de_parra sabana_de_torres sabana_grande_de_boya sabanagrande sabanalarga sabaneta
        sabang sabanitas sabara sabaudia sabbashahr sabha sabie sabinas sabirabad sablayan sabou
        sabratah sabt_alalayah sabuncu sabya sabzevar sacaba sacavem sacele sachin sachsenheim
        sacile saclepea saco sacoma sacramento sadabad sadabe sadalgi sadao sadasivpet
        sadatpur_gujran saddat_al_hindiyah saddiqabad saddleworth sado sadpalli sadr_city sadri
        sadulshahar safadasht safaga safashahr safed saffron_walden safidon safipur safita safonovo
        safranbolu safwa safwan saga sagae sagaing sagalo sagamihara sagara sagauli saginaw
        saginaw_township_north saginomiya sagrada_familia sagua_de_tanamo sagua_la_grande saguenay
        sagunto sagure sagwara sahab saham sahand sahar saharanpur saharsa sahaspur sahaswan
        sahavato sahawar sahibabad_daulotpur sahibganj sahiwal sahline sahnaya sahneh sahoua
        sahuarita sahuayo_de_morelos sai_kung sai_mai sai_wan_ho saida saidpur saigon:! saiha saijo
        saikai saiku saint-amand-les-eaux saint-ambroise saint-andre saint-augustin-de-desmaures
        saint-avertin saint-avold saint-barthelemy saint-basile-le-grand saint-benoit saint-brieuc
        saint-bruno-de-montarville saint-chamond saint-charles-borromee saint-cloud saint-constant
        saint-cyr-l'ecole saint-cyr-sur-loire saint-denis saint-die-des-vosges saint-dizier
        saint-egreve saint-etienne saint-etienne-du-rouvray saint-eustache saint-fons
        saint-genis-laval saint-georges saint-germain-en-laye saint-ghislain saint-gilles
        saint-gratien saint-henri saint-herblain saint-hubert saint-hyacinthe saint-jean-de-braye
        saint-jean-de-la-ruelle saint-jean-sur-richelieu saint-jerome saint-joseph
        saint-josse-ten-noode saint-laurent saint-laurent-du-maroni saint-laurent-du-var
        saint-lazare saint-leonard saint-leu saint-leu-la-foret saint-lin-laurentides saint-lo
        saint-louis saint-louis-de-terrebonne saint-loup saint-malo saint-mande saint-marc
        saint-martin-d'heres saint-maur-des-fosses saint-maximin-la-sainte-baume
        saint-medard-en-jalles saint-michel saint-michel-sur-orge saint-michel_de_l'atalaye
        saint-nazaire saint-nicolas saint-omer saint-ouen saint-ouen-l'aumone saint-paul
        saint-pierre saint-pierre-des-corps saint-pol-sur-mer saint-priest saint-quentin
        saint-quentin-en-yvelines saint-raphael saint-roch saint-sebastien-sur-loire
        saint-vincent-de-paul saint-vincent_de_paul saint_albans saint_andrews saint_charles
        saint_clair_shores saint_croix saint_george saint_george's saint_helier saint_ives
        saint_john saint_john's saint_john_west saint_joseph saint_kilda saint_louis_park
        saint_matthews saint_michael saint_neots saint_paul saint_peter_port saint_peters
        saint_petersburg:! saint_pierre saint_thomas_mount sainte-anne sainte-catherine sainte-foy
        sainte-foy-les-lyon sainte-genevieve-des-bois sainte-julie sainte-marguerite sainte-marie
        sainte-rose sainte-suzanne sainte-therese saintes sainthia saioua saipan saitama
        saiyad-ul-ajaib sakado sakai-nakajima sakaidecho sakaiminato sakakah sakaki sakaraha
        sakassou sakchu-up sake sakete sakhipur sakhnin saki sakiet_ed_daier sakiet_ez_zit
        sakleshpur saknepalli sakon_nakhon sakrand sakri sakti saku sakumona sakura sakuradai
        sakuragawa sakurai sal'sk salaberry-de-valleyfield saladas saladillo salaga salah_bey
        salalah salama salamedu salamina salangaippalaiyam salaqi salaspils salatiga salavat salaya
        salcaja saldanha sale_al_jadida salehieh salekhard salesopolis salford salgar salgotarjan
        salgueiro sali saligram salihli salima salina_cruz salinas_de_hidalgo salinopolis salitre
        sallanches salmas salmon_creek salon-de-provence salonta salor salou salpetriere salqin
        salsomaggiore_terme salta saltash saltillo saltivka salto salto_de_pirapora salto_do_lontra
        saltpond salumbar salur saluzzo salvaleon_de_higuey salvaterra salwa salyan salzburg
        salzgitter salzkotten sam_phran sam_roi_yot sam_sen_nai sam_shing sam_son sama'il
        samalapuram samalka samalkha samalkot samalut samambaia samana samandag samannud samar
        samarinda samarkand samarra' samastipur sambalpur sambava sambhal sambhar sambiase sambir
        sambizanga samborondon sambrial samburvadakara samch'on samdari samfya samho-rodongjagu
        samitah samjiyon-up sammamish samobor samokov sampaloc sampang samphanthawong sampit sampla
        sampsonievskiy sampues samrala samraong samsun samthar samtredia samurou samut_prakan
        samut_sakhon samut_songkhram samuyuzi san-pedro san_agustin san_al_hajar_al_qibliyah
        san_andres san_andres_cholula san_andres_cuexcontitlan san_andres_del_rabanedo
        san_andres_itzapa san_andres_tuxtla san_andres_xecul san_angelo san_antero san_antonio
        san_antonio_acahualco san_antonio_de_areco san_antonio_de_cortes san_antonio_de_la_cal
        san_antonio_de_los_altos san_antonio_de_los_banos san_antonio_de_padua
        san_antonio_del_tachira san_antonio_oeste san_antonio_tecomitl san_bartolome
        san_bartolome_de_tirajana san_benedetto_del_tronto san_benito san_benito_abad san_bernardino
        san_bernardino_tlaxcalancingo san_bernardo san_blas-canillejas san_bonifacio san_borja
        san_bruno san_buenaventura san_carlo_all'arena san_carlos san_carlos_de_bariloche
        san_carlos_de_bolivar san_carlos_del_zulia san_carlos_park san_cataldo san_chaung
        san_clemente san_cristobal san_cristobal_de_las_casas san_cristobal_verapaz san_diego:!
        san_dimas san_dona_di_piave san_donato san_donato_milanese san_estanislao san_esteban
        san_felice_a_cancello san_felipe san_ferdinando san_fermin san_fernando
        san_fernando_de_apure san_fernando_de_henares san_fernando_de_monte_cristi san_francisco:!
        san_francisco_acuautla san_francisco_cuaxusco san_francisco_de_borja
        san_francisco_de_los_romo san_francisco_de_macoris san_francisco_de_yojoa
        san_francisco_del_rincon san_francisco_el_alto san_francisco_tesistan
        san_francisco_tlalcilalcalpan san_francisco_zapotitlan san_gabriel san_german san_gil
        san_giorgio_a_cremano san_giovanni_a_teduccio san_giovanni_in_fiore
        san_giovanni_in_persiceto san_giovanni_la_punta san_giovanni_lupatoto san_giovanni_rotondo
        san_giovanni_valdarno san_giuliano_milanese san_giuseppe_vesuviano san_ignacio
        san_ignacio_de_sabaneta san_ignacio_de_velasco san_ildefonso san_isidro san_jacinto
        san_javier san_jeronimo san_jeronimo_cuatro_vientos san_joaquin san_jorge
        san_jorge_pueblo_nuevo san_jose san_jose_de_barlovento san_jose_de_colinas
        san_jose_de_guanipa san_jose_de_las_lajas san_jose_de_los_cerrillos san_jose_de_los_olvera
        san_jose_de_mayo san_jose_de_metan san_jose_de_ocoa san_jose_del_cabo san_jose_del_castillo
        san_jose_del_guaviare san_jose_del_monte san_jose_del_quince san_jose_del_valle
        san_jose_guadalupe_otzacatipan san_jose_iturbide san_jose_pinula san_josecito san_juan:!
        san_juan_bautista san_juan_capistrano san_juan_de_aznalfarache san_juan_de_dios
        san_juan_de_flores san_juan_de_la_maguana san_juan_de_los_lagos san_juan_de_los_morros
        san_juan_de_uraba san_juan_del_cesar san_juan_del_rio san_juan_ixtayopan san_juan_nepomuceno
        san_juan_sacatepequez san_juan_zitlaltepec san_justo san_kamphaeng san_lazzaro san_leandro
        san_leonardo san_lorenzo san_lorenzo_acopilco san_lorenzo_de_el_escorial
        san_lorenzo_de_esmeraldas san_lucas_sacatepequez san_luis san_luis_de_la_paz
        san_luis_de_since san_luis_del_palmar san_luis_jilotepeque san_luis_obispo san_luis_potosi
        san_luis_rio_colorado san_marcelino san_marcos san_mariano san_martin san_martin_azcatepec
        san_martin_cuautlalpan san_martin_de_la_vega san_martin_de_los_andes san_martin_de_pangoa
        san_martin_texmelucan_de_labastida san_mateo san_mateo_atenco san_mateo_huitzilzingo
        san_mateo_otzacatipan san_mauro_torinese san_miguel san_miguel_ajusco san_miguel_coatlinchan
        san_miguel_de_abona san_miguel_de_allende san_miguel_de_tucuman san_miguel_del_monte
        san_miguel_del_padron san_miguel_el_alto san_miguel_topilejo san_miguelito san_miniato
        san_miniato_basso san_narciso san_nicandro_garganico san_nicola_la_strada san_nicolas
        san_nicolas_de_los_arroyos san_nicolas_de_los_garza san_onofre san_pa_tong san_pablo
        san_pablo_autopan san_pablo_de_las_salinas san_pablo_jocopilas san_pablo_oztotepec san_paolo
        san_pascual san_pedro san_pedro_alcantara san_pedro_ayampuc san_pedro_carcha
        san_pedro_de_copan san_pedro_de_jujuy san_pedro_de_la_paz san_pedro_de_lloc
        san_pedro_de_macoris san_pedro_de_uraba san_pedro_del_pinatar san_pedro_garza_garcia
        san_pedro_sacatepequez san_pedro_sula san_pedro_totoltepec san_pietro_a_patierno san_po_kong
        san_rafael san_rafael_abajo san_rafael_arriba san_rafael_de_onoto san_rafael_del_sur
        san_rafael_oriente san_rafael_tlanalapan san_ramon san_ramon_de_la_nueva_oran san_roque
        san_salvador:! san_salvador_atenco san_salvador_de_jujuy san_salvador_el_seco
        san_salvador_tizatlalli san_salvario san_salvo san_sebastian san_sebastian_de_los_reyes
        san_sebastian_de_mariquita san_sebastian_el_grande san_sebastiano san_severo san_simon
        san_tan_valley san_timoteo san_tin san_tung_chung_hang san_vicent_del_raspeig san_vicente
        san_vicente_de_canete san_vicente_de_moravia san_vicente_de_tagua_tagua
        san_vito_dei_normanni sana sana'a:! sanaa:! sanana sanand sanandaj sananduva sanarate sanare
        sanary-sur-mer sanaur sanawad sancaktepe sanchaba sanchazi sanchez-mira sanchor sanchuan
        sancoale sancti_spiritus sanctorum sandacho sandakan sandalfoot_cove sandanski sandaohezi
        sandaoling_lutiankuang_wuqi_nongchang sandbach sandefjord sandhurst sandikli sandila sandnes
        sandomierz sandown sandu sandur sandviken sandwip sandyford sanehwal sang-e_charak sangamner
        sangarebougou sangareddi sangaredi sangaria sangerhausen sanghar sangju sangkapura
        sangla_hill sangli sangmelima sangod sangola sangre_grande sangrur sangyoung sangzhe sanharo
        sanhe sanhui sanjan sanjiang sanjianzai sanjiao sanjo sankagiri sankarankovil sankarapatti
        sankaraperi sankeshu sankeshwar sankrail sankt_augustin sankt_gallen sankt_ingbert
        sankt_leonhard sankt_martin sankt_peter sankt_polten sankt_wendel sanliurfa
        sanlucar_de_barrameda sanmenxia sanmiao sanming sanmu sanniquellie sannois sanok sanqu
        sanremo sansheng sanshui sant'ana_do_livramento sant'anastasia sant'antimo
        sant'antonio_abate sant_adria_de_besos sant_agusti sant_andreu sant_andreu_de_la_barca
        sant_antoni sant_antoni_de_portmany sant_boi_de_llobregat sant_carles_de_la_rapita
        sant_celoni sant_cugat_del_valles sant_feliu_de_guixols sant_feliu_de_llobregat
        sant_gervasi_-_galvany sant_joan_d'alacant sant_joan_despi sant_just_desvern sant_marti
        sant_marti_de_provencals sant_pere_de_ribes sant_quirze_del_valles sant_vicenc_dels_horts
        santa-luzia santa_ana santa_ana_chiautempan santa_ana_xalmimilulco santa_anita
        santa_anita_-_los_ficus santa_barbara santa_barbara_d'oeste santa_barbara_do_para
        santa_brigida santa_catalina santa_catarina santa_catarina_pinula santa_cecilia santa_clara
        santa_clara_del_mar santa_clarita santa_coloma_de_gramenet santa_cruz santa_cruz_cabralia
        santa_cruz_das_palmeiras santa_cruz_de_barahona santa_cruz_de_el_seibo
        santa_cruz_de_la_palma santa_cruz_de_la_sierra santa_cruz_de_los_taques santa_cruz_de_mara
        santa_cruz_de_mora santa_cruz_de_tenerife santa_cruz_de_yojoa santa_cruz_del_norte
        santa_cruz_del_quiche santa_cruz_del_sur santa_cruz_do_capibaribe santa_cruz_do_rio_pardo
        santa_cruz_do_sul santa_cruz_xoxocotlan santa_elena santa_elena_de_uairen santa_eugenia
        santa_eularia_des_riu santa_fe santa_fe_de_antioquia santa_fe_do_sul santa_fe_springs
        santa_gertrudes santa_helena santa_helena_de_goias santa_ines santa_iria_da_azoia
        santa_isabel santa_isabel_do_para santa_juliana santa_lucia santa_lucia_cotzumalguapa
        santa_luzia santa_luzia_do_para santa_luzia_do_parua santa_margarida santa_maria
        santa_maria_ajoloapan santa_maria_atzompa santa_maria_capua_vetere santa_maria_chimalhuacan
        santa_maria_da_boa_vista santa_maria_da_vitoria santa_maria_das_barreiras
        santa_maria_de_jesus santa_maria_de_jetiba santa_maria_do_para santa_maria_totoltepec
        santa_marta santa_monica santa_paula santa_perpetua_de_mogoda santa_pola santa_quiteria
        santa_quiteria_do_maranhao santa_rita santa_rita_de_cassia santa_rita_do_passa_quatro
        santa_rita_do_sapucai santa_rosa santa_rosa_beach santa_rosa_de_cabal santa_rosa_de_copan
        santa_rosa_de_osos santa_rosa_de_viterbo santa_rosa_jauregui santa_rosa_treinta
        santa_rosalia_de_camargo santa_tecla santa_teresa santa_teresa_del_tuy santa_teresita
        santa_terezinha_de_itaipu santa_uxia_de_ribeira santa_vitoria santa_vitoria_do_palmar
        santafe santaluz santana_de_parnaiba santana_do_acarau santana_do_araguaia santana_do_cariri
        santana_do_ipanema santana_do_paraiso santander_de_quilichao santangpu santarem
        santeramo_in_colle santiago:! santiago_atitlan santiago_de_cao santiago_de_compostela
        santiago_de_cuba santiago_de_las_vegas santiago_de_los_caballeros santiago_de_maria
        santiago_de_queretaro santiago_de_surco santiago_de_tolu santiago_de_veraguas
        santiago_del_estero santiago_ixcuintla santiago_momoxpan santiago_papasquiaro
        santiago_sacatepequez santiago_teyahualco santiago_tlacotepec santiago_tulantepec
        santiago_tuxtla santo_amaro santo_amaro_da_imperatriz santo_anastacio santo_andre
        santo_angelo santo_antonio santo_antonio_da_patrulha santo_antonio_da_platina
        santo_antonio_de_jesus santo_antonio_de_padua santo_antonio_de_posse santo_antonio_do_amparo
        santo_antonio_do_descoberto santo_antonio_do_ica santo_antonio_do_leverger
        santo_antonio_do_monte santo_antonio_do_sudoeste santo_antonio_do_taua
        santo_antonio_dos_olivais santo_cristo santo_domingo:! santo_domingo_de_los_colorados
        santo_domingo_este santo_domingo_oeste santo_domingo_tehuantepec santo_estevao santo_ovidio
        santo_tomas santo_tome santol santomera santos_dumont santos_lugares santrampur sants
        sants-montjuic sants_-_badal santuario santurtzi santutxu santyoku sanwer sanxenxo sanxi
        sanxia sanya sanyang sanyoonoda sanza_pombo sanzhi sanzhuang sao_benedito
        sao_benedito_do_rio_preto sao_bento sao_bento_do_sul sao_bento_do_una sao_bernardo
        sao_bernardo_do_campo sao_borja sao_caetano_de_odivelas sao_caetano_do_sul sao_caitano
        sao_carlos sao_cristovao sao_desiderio sao_domingos sao_domingos_de_rana
        sao_domingos_do_araguaia sao_domingos_do_capim sao_domingos_do_maranhao
        sao_domingos_do_prata sao_felipe sao_felix_do_coribe sao_felix_do_xingu sao_fidelis
        sao_francisco sao_francisco_de_assis sao_francisco_de_itabapoana sao_francisco_de_paula
        sao_francisco_do_conde sao_francisco_do_guapore sao_francisco_do_sul sao_gabriel
        sao_gabriel_da_cachoeira sao_gabriel_da_palha sao_gabriel_do_oeste sao_geraldo_do_araguaia
        sao_goncalo_do_amarante sao_goncalo_do_sapucai sao_goncalo_dos_campos sao_gotardo
        sao_jeronimo sao_joao sao_joao_batista sao_joao_da_barra sao_joao_da_boa_vista
        sao_joao_da_madeira sao_joao_da_ponte sao_joao_da_talha sao_joao_de_meriti
        sao_joao_de_pirabas sao_joao_del_rei sao_joao_do_paraiso sao_joao_do_piaui
        sao_joao_do_rio_do_peixe sao_joao_do_soter sao_joao_dos_inhamuns sao_joao_dos_patos
        sao_joao_evangelista sao_joao_nepomuceno sao_joaquim sao_joaquim_da_barra
        sao_joaquim_de_bicas sao_joaquim_do_monte sao_jorge_de_arroios sao_jose
        sao_jose_da_coroa_grande sao_jose_da_laje sao_jose_da_lapa sao_jose_da_tapera
        sao_jose_de_mipibu sao_jose_de_piranhas sao_jose_de_ribamar sao_jose_do_belmonte
        sao_jose_do_egito sao_jose_do_norte sao_jose_do_rio_pardo sao_jose_do_rio_preto
        sao_jose_do_vale_do_rio_preto sao_jose_dos_campos sao_jose_dos_pinhais
        sao_jose_dos_quatro_marcos sao_lazaro sao_leopoldo sao_lourenco sao_lourenco_da_mata
        sao_lourenco_da_serra sao_lourenco_do_oeste sao_lourenco_do_sul sao_lucas sao_luis
        sao_luis_de_montes_belos sao_luis_do_quitunde sao_luis_gonzaga_do_maranhao sao_luiz_gonzaga
        sao_mamede_de_infesta sao_manuel sao_marcos sao_martinho sao_martinho_do_bispo sao_mateus
        sao_mateus_do_maranhao sao_mateus_do_sul sao_miguel sao_miguel_arcanjo sao_miguel_d'oeste
        sao_miguel_do_araguaia sao_miguel_do_guama sao_miguel_do_guapore sao_miguel_do_iguacu
        sao_miguel_do_tapuio sao_miguel_dos_campos sao_paulo:! sao_paulo_de_frades
        sao_paulo_de_olivenca sao_paulo_do_potengi sao_pedro sao_pedro_da_aldeia sao_pedro_da_cova
        sao_pedro_do_sul sao_rafael sao_raimundo_das_mangabeiras sao_raimundo_nonato sao_roque
        sao_sebastiao sao_sebastiao_da_boa_vista sao_sebastiao_do_cai sao_sebastiao_do_paraiso
        sao_sebastiao_do_passe sao_sepe sao_simao sao_tiago_de_custoias sao_tome sao_vicente
        sao_vicente_ferrer saoner saonre saoula sapanca sapeacu sapele saperna_slobidka sapezal
        saphan_sung sapiranga sapopemba sapouy sapporo sapucaia sapucaia_do_sul sapulpa saqqez
        saquarema saqultah sar-e_pul saraburi sarahs sarai_akil sarai_alamgir sarai_mir
        sarai_naurang sarai_sidhu saraipali saraj sarajevo:! sarakhs saraktash saram saran sarande
        sarandi sarangpore sarangpur sarankhola saransk sarapaka sarapul saraqib sarasota
        sarat_'abidah saratoga saratoga_springs saratok saratov sarauli saravan saray saraykoy
        sarcelles sardarshahr sardasht sardhana sardrud sardulgarh sargodha sarh sariaya sarigam_ina
        sarigerme sarikamis sarikei sarishabari sariwon-si sarjamda sarkhej sarkikaraagac sarkisla
        sarni sarnia sarny saronno sarov sarpol-e_zahab sarpsborg sarqant sarreguemines sarria
        sarria-sant_gervasi sarstedt sartell sartrouville sarubetsu sarvar sarvestan sarwar
        saryaghash sarykemer sarzana sarzedo sasaguri sasaram sasayama sasazuka sasebo sasel
        sashalom sashiki sashiogi saskatoon sasmuan sasolburg sasovo sassandra sassari sassenheim
        sassuolo sastamala sasvad satalkheri satana satara sathon sathorn sathupalli sathyamangalam
        satipo satiro_dias satka satkania satkhira satna satoraljaujhely satpayev sattahip satte
        sattenapalle sattur satu_mare satuba satun satyamangala sau_mau_ping saugor saugus saujana
        sault_ste_marie saumur saunda saundatti saurimo sausar sava savalou savanna-la-mar
        savannakhet savantvadi savanur savar savarkundla savda savelugu savigliano savigny-le-temple
        savigny-sur-orge savli savona savonlinna saw_bwar_gyi_kone sawai_madhopur sawang_daen_din
        sawangan sawankhalok sawar sawara sayama sayan sayanogorsk sayansk sayat saybag sayhat sayla
        saylac saynshand sayo sayreville sayreville_junction sayula sayville sayyan sbeitla scafati
        scaggsville scampia scandiano scandicci scarborough_village scarsdale sceaux schaerbeek
        schaffhausen schagen scharnhorst schenectady schererville scheveningen schiebroek schiedam
        schifferstadt schiffweiler schijndel schilde schiltigheim schio schkeuditz schleswig
        schluchtern schmalkalden schmallenberg schmargendorf schmelz schneeberg schnelsen
        schneverdingen schoemansdal schofield-wheeler schofield_barracks schonebeck schoneberg
        schopfheim schorndorf schortens schoten schramberg schrobenhausen schwabach schwabisch_gmund
        schwabisch_hall schwalbach schwalmstadt schwalmtal schwandorf_in_bayern schwanewede
        schwarzenberg schweinfurt schweizer-reneke schwelm schwerin schwerte schwetzingen schwyz
        scicli scordia scotch_plains scottburgh scottsdale scunthorpe sderot seabra seafair seaford
        seagoville seaham seatac seattle:! sebauh sebdou sebes sebeta sebikhotane sebin_karahisar
        sebt_gzoula secaucus sechura secondigliano sector_1 sector_2 sector_3 sector_4 sector_5
        sector_6 secunda secunderabad security-widefield sedalia sedam sedan seddouk sedeh_lanjan
        sedhiou sedrata seeb seeheim-jugenheim seelze seesen seevetal seferihisar sefrou segamat
        segbana segbwema segezha segou segrate seguela segundo_ensanche sehnde sehore sehwan
        seinajoki sejong sejoumi sek'ot'a seka sekimachi sekimachi-minami sekondi sekondi-takoradi
        sekong sel'tso selama selangau selargius selayang_baru_utara selb selcuk selebi-phikwe
        selestat selibaby seligenstadt selm selogiri selong selouane selu selva_alegre selydove
        semarang sembawang_estate semboku semdinli semender semenov semenovskoye semenyih semey
        semikarakorsk semikler semiluki seminole seminyih semirom semnan semporna sena_madureira
        sena_nikhom senador_canedo senador_guiomard senador_jose_porfirio senador_pompeu senago
        senanga senapparetti sendafa sendagi sendai sendamangalam senden sendhwa senec senekal
        senftenberg sengerema senges sengkang sengkang_new_town sengkurong senhor_do_bonfim
        senhora_da_hora senica senigallia senirkent senja senlis sennan sennar sens sensuntepeque
        senta sentani sento_se sentul seodong seogwipo seohara seondha seonghwan seongnam-si seoni
        seoni_chhapara seoni_malwa seosan seoul:! sepang sepatan seppa sept-iles sepuka seputeh
        serafina_correa seraing serangoon serangoon_garden serangoon_new_town serasa serchhip
        serdobsk sered sereflikochisar seregno serekunda seremban seremban_2 serendah serenje
        sergach sergeli sergiyev_posad seri_kembangan seri_manjung seria serian seriate serik
        serilingampalle serinhisar serinyol seririt seropedica serov serowe serpong serpukhov
        serra_do_ramalho serra_dourada serra_negra serra_preta serra_talhada serrana serres serrinha
        serrita sertania sertanopolis sertaozinho sertolovo sesena sesheke sesimbra seskine sestao
        sesto_fiorentino sesto_san_giovanni sestri_levante sestroretsk sestu sesvete set_ka_lay
        setagaya setakamachi-takayanagi setapak setauket-east_setauket sete sete_lagoas sete_rios
        setharja_old setia_alam setia_tropika setif setor_complementar_de_industria_e_abastecimento
        setouchi setsan settat setti_fatma settimo_torinese settiyarpatti settsu settur setubal
        setun' sevan sevastopol seven_oaks sevenoaks severn severna_park severnyy severo-zadonsk
        severobaykal'sk severodvinsk severomorsk severoural'sk seversk severskaya seveso sevierville
        sevilimedu seville:! sevlievo sevran sevres sewon seyah_cheshmeh seydi seydisehir seynod
        sezze sfantu_gheorghe sfax sfizef sh'iariah sha_tin sha_tin_wai shabestar shabqadar shache
        shadegan shadipur_julana shadrinsk shadwell shafi_pur_ranhola shafter shagamu shagang
        shah_alam shahabad shahada shahbazpur shahbazpur_town shahdad_kot shahdadpur shahdol shahe
        shahecheng shahedshahr shahganj shahgarh shahhat shahi shahin_dezh shahin_shahr shahjanpur
        shahkot shahpur shahpur_chakar shahpura shahr-e_babak shahr-e_kord shahr-e_sadra
        shahr_sultan shahrak shahrak-e_'ala'in shahrak-e_mohandesi-ye_zera'i shahrak-e_pardisan
        shahrak-e_qods shahrak-e_taleqani shahre_jadide_andisheh shahreza shahriar shahrisabz
        shahriston shahrixon shahrud shahuwadi shahzadpur shajapur shaji shajing
        shajing_residential_district shajing_town shakargarh shakaskraal shaker_heights shakhtarsk
        shakhtarske shakhtinsk shakhty shakhun'ya shakiso shakopee shaktinagar shali shalkar shalqar
        sham_shui_po sham_tseng shama_junction shamakhi shambu shamgarh shamkhir shamli shamsabad
        shamshabad shan_chaung shancheng shandan shangchong shanghai:! shanghe shanghuang shangi
        shangkou shangluo shangmei shangpa shangqiu shangrao shangri-la shangsi shangyu shangyun
        shangzhi shanhaiguan shanhecun shanji shankou shanting shantipur shanto shantou shanwa
        shanwang shanwei shaodian shaoguan shaoshan shaowu shaoxing shaoyang shaoyu shaoyun
        shaozhuang shap_pat_heung shaping shaqlawah shaqra shar'ya shardara sharifabad sharjah
        sharm_el-sheikh sharqpur_sharif sharypovo shashamane shatura shawan shawei shawinigan
        shaykh_miskin shazand shchekino shcherbinka shchigry shchuchinsk shchuchyn shchukino
        shchyolkovo shebekino sheboygan sheepshead_bay shefar'am shegaon shehera sheikhpura
        shek_kip_mei shek_kip_mei_estate shek_lei shek_o shekhupura sheki shekou sheksna shelbyville
        shelek shelekhov shella shelui shemonaikha shenandoah shendi shendurjana shengavit shenglilu
        shenjiamen shenkottai shenliu sheno shenyang shenzhen shenzhen_city_centre shenzhenwan
        sheoganj sheohar sheopur shepetivka shepherds_bush shepparton sheptytskyi sheraro sherbrooke
        sherghati sherkot sherman_oaks sherpur sherrelwood shertallai sherwood_park shetan shetou
        sheung_shui shevchenkivskyi shevchenko sheyban shibao shibetsu shibganj shibin_al_kawm
        shibin_al_qanatir shibirghan shibukawa shibushi shibuya shibuzi shichuan shido shidui
        shigang shiggaon shigu shiguai shihao shihezi shihui shiji shijiao shijiazhuang shijie
        shijonawate shikang shikaripura shikarpur shiki shikohabad shikokuchuo shili shilin shillong
        shilong shilongba shilovo shimabara shimanovsk shime shimen shimla shimo'ochiai shimo-furano
        shimo-tsuma shimobuchi shimoda shimodate shimoigusa shimokizukuri shimonoseki shimosuwa
        shimotoda shimotsuke shin'ichi shinagawa shinas shindand shinden shingu shinjo shinjuku
        shinshicho shinshiro shintomi shinyanga shiogama shioiri shiojiri shiozawa shiqi shiqiao
        shiqiaozi shiquan shiraguppi shirahama shirahamacho-usazakiminami shirakawa shiraoi shiraoka
        shirati shiraz:! shirbin shirdi shirhatti shiroi shiroishi shirone shirpur shirvan shishgarh
        shiso shisui shitan shitanjing shituo shivaji_nagar shivamogga shivpur_charcha shivpuri
        shiwan shixing shiyan shiyeli shizhai shizhi shizilu shizuishan shizukuishi
        shizunai-furukawacho shizuoka shkoder sho'rchi shobara shobu shobudahama shofirkon_shahri
        shoham sholapur sholavandan sholinganallur sholinghur shomolu shonai shone shopian shoranur
        shorapur shoreham-by-sea shoreline shoreview shorewood shorkot shostka shouguang shouxian
        shovot showa shpola shreveport shrigonda shrirampur shrirangapattana shrivardhan shtime
        shtip shu'fat shuangcheng shuangfeng shuangfengqiao shuangfu shuanggou shuanghe shuanghekou
        shuanghuai shuangjiang shuangliao shuanglong shuanglonghu shuanglu shuangshi shuangtang
        shuangyang shuangyashan shubra_al_khaymah shubrakhit shuen_wan shui_chuen_o shuifu shuijiang
        shuikou shuitu shuizhai shujaabad shujalpur shulan shulin shulyavka shumen shumerlya
        shumikha shunan shunhe shunyi shunzhou shuozhou shurash shuren shurugwi shusha shushary
        shushenskoye shushtar shuya shuzenji shwe_lin_ban shwebo shwegu shwegyin shwenatha
        shyamnagar shymkent shyorongi si_maha_phot si_mahosot si_racha si_sa_ket si_satchanalai
        siahkal sialkot siauliai siavonga siaya sibanicu sibate sibay sibbo sibenik sibi sibiti
        sibiu sibolga sibonga sibsagar sibu_jaya sibulan siburan sibut sicklerville sicuani sidareja
        siddhapur siddharthanagar siddipet siderno sidfa sidhauli sidhi sidi_abdelli sidi_abid
        sidi_aissa sidi_akkacha sidi_allal_el_bahraoui sidi_amar sidi_amrane sidi_barani
        sidi_bel_abbes sidi_bennour sidi_bin_zinah sidi_bouzid sidi_ech_chahmi sidi_ghazi sidi_ifni
        sidi_kacem sidi_khaled sidi_merouane sidi_moussa sidi_okba sidi_rahal sidi_salim
        sidi_slimane sidi_slimane_echcharaa sidi_taibi sidi_yahia_el_gharb sidikalang sidlaghatta
        sidoarjo sidon sidrolandia siedlce siegburg siegen siem_reap siemianowice_slaskie
        siemiatycze siena sieradz sierpc sierra_vista sierre sifra sigatoka sighetu_marmatiei
        sighisoara sigli sigmaringen siguatepeque siguiri sihanoukville siheungdong sihor sihora
        sihu siilinjarvi siirt sijua sijung sijunjung sikandarabad sikandarpur sikandra_rao sikar
        sikasso sikeston sikka sikonge sil-li silainiai silang silao silao_de_la_victoria silapathar
        silappadi silchar sile siliana silifke siliguri silistra silivri silkeborg silla sillanwali
        sillod siloam_springs silopi silva_jardim silvan silvani silvania silvassa silver_firs
        silverdale simancas simao_dias simav simdega simei_new_town simele simen simferopol simga
        simi_valley simin_shahr simiti simleu_silvaniei simoes_filho simonesia simpang simpang_empat
        simpang_renggam simpsonville simunjan sin-le-noble sinah sinan sinanju sinazongwe sincelejo
        sinch'on-up sinchu_alagi sinda sindelfingen sindgi sindhnur sindi sindkhed_raja sinende
        sinfin sinfra sing_buri singa singampunari singanallur singanuram singaparna singapore:!
        singapur singaraja singarayakonda singen singida singkawang singkil singojuruh singosari
        singrauli singur sinhyeon sinjai sinjar sinjhoro sinkasse sinkat sinmak sinnai sinnar sinngu
        sinnuris sinop sinp'o sinsheim sint-amandsberg sint-andries sint-genesius-rode
        sint-gillis-waas sint-katelijne-waver sint-kruis sint-niklaas sint-oedenrode
        sint-pieters-leeuw sint-truiden sintang sintra sintra-nema sinuiju sinwon-up sinzig siocon
        siofok sioux_city sioux_falls sipalay sipe_sipe siping sipitang siqueira_campos siquirres
        sir_muttra sira siracusa siraha sirajganj sirakoro_meguetana siralkoppa sirari siraspur
        sirdaryo sire sirgitti sirhind siribala_coro sirinhaem sirjan sirka sirkazhi sirnak sirohi
        sironj sironko sirs_al_layyanah sirsa sirsaganj sirsi sirsilla sirte siruguppa sirumugai
        sirur sirvan sisak sisauli sishui sisli sisophon siswa_bazar sita_road sitamarhi sitampiky
        sitangkai sitapur sitarganj sitges sithurajapuram sitiawan sitio_novo sitionuevo sitou
        sitrah sittard sitten sittingbourne sittwe situbondo siu_lek_yuen siu_sai_wan_estate
        siuliban siuna siuri sivaganga sivagiri sivagirippatti sivakasi sivas siverek
        siverskodonetsk siwah siwan siwana siwani siwei six-fours-les-plages siyabuswa siyazan
        siyeke skadovsk skalica skanes skardu skarzysko-kamienna skawina skegness skelleftea
        skelmersdale skhidni_kvartaly skhirate skhodnya skien skierniewice skikda skive skokie
        skopin skopje:! skovde skudai skvyra slagelse slantsy slany slatina slavgorod slavonski_brod
        slavuta slavutych slavyansk-na-kubani slawi sleaford sleman slidell sliedrecht sliema sligo
        sliven slobodka slobodskoy slobozhanske slobozia slonim slovyansk slubice slupsk slutsk
        slyudyanka smach_mean_chey smaliavicy smara smarhon smederevo smederevska_palanka smethwick
        smichov smila smithfield smithtown smolensk smolyan smolyanskyi smyrna sneek snellville
        snezhinsk snina snizhne snowdon snuol so_uk so_uk_estate soacha soalala soanierana_ivongo
        soanindrariny soavinandriana soba sobinka sobradinho sobradinho_ii sobral sobue soc_son
        soc_trang socastee soccavo sochaczew sochi socopo socorro_mission_number_1_colonia sodegaura
        sodermalm sodertalje sodhri sodo soest sofia:! sofifi sofiivska_borschahivka
        sofo-birnin-gwari sofrino sogamoso sohag sohagpur sohar sohna soho soignies soissons
        soisy-sous-montmorency sojat sojitra soka sokal sokaraja sokcho soke sokhumi soko sokode
        sokol'niki sokolka sokolohirsk sokolov sokolow_podlaski sokoni sokoto sol'-iletsk solana
        solanea solec_kujawski soledad_de_graciano_sanchez soledade solenzo solhan soligorsk
        solihull solikamsk solin solingen sollentuna solna solnechnogorsk solntsevo solok solola
        soloma solomyanka solonopole solothurn solrod_strand solsumba soltau solwezi soma somanda
        somandepalle somaroboro sombor sombrerete sombrio somerset somerset_east somerset_west
        somerton someshvara someshwar somma_vesuviana sommerda somotillo somoto sompeta son_la
        son_rapinya son_tay son_tra sonaguera sonamukhi sonargaon sonari sonbong sonderborg
        sondershausen sondrio sonepur song_cau songadh songbai songcheng songea songgang songhwa
        songjiang songjianghe songkhla songling songlingcun songlou songnan songnim-ni songo songwa
        songwon songwon-up songyang songyuan sonipat sonkach sonneberg sonobe sonpet sonqor sonson
        sonsonate sonthofen sonyachnyi sonzacate sook_kalan sooke sooretama sopot sopron sopur sora
        sorada soran soreang sorel-tracy sorgues sorgun soro soroca sorocaba sorochinsk sorokyne
        soron sorong soroti sorriso sorsogon sortavala soshanguve sosnogorsk sosnovaya_polyana
        sosnovka sosnovoborsk sosnovyy_bor sosnowiec sotouboua sotsmisto sotteville-les-rouen soubre
        sougueur souk_ahras souk_el_arbaa souk_et_tnine_jorf_el_mellah souma soumagne
        souq_larb'a_al_gharb souq_sebt_oulad_nemma sour_el_ghozlane sousse south_bel_air
        south_benfleet south_boston south_bradenton south_burlington south_chicago south_croydon
        south_dublin south_el_monte south_elgin south_elmsall south_euclid south_fulton
        south_granville south_hadley south_hayling south_holland south_horizons south_houston
        south_jordan south_jordan_heights south_kingstown south_lake_tahoe south_lawndale
        south_miami_heights south_milwaukee south_morang south_norwood south_ockendon south_ogden
        south_ozone_park south_parkdale south_pasadena south_peabody south_plainfield south_portland
        south_portland_gardens south_riverdale south_ruislip south_saint_paul south_san_francisco
        south_san_jose_hills south_suffolk south_surrey south_tangerang south_vineland
        south_whittier south_windsor south_yarra south_yuba_city southampton southaven southbank
        southbridge southbury southchase southend-on-sea southfield southgate southglenn southington
        southlake southport southsea southwest_waterfront souto_soares souza_gare souzas sovetsk
        sovetskaya_gavan' sovetskiy soweto sowme'eh_sara soyagaon soyapango soygaon soyibug soyo
        spanaway spandau spanish_fork spanish_lake spanish_springs spanish_town sparta spartanburg
        spassk-dal'niy speke spenge spennymoor speyer spijkenisse spinaceto spinea-orgnano
        spisska_nova_ves spokane spokane_valley spoleto springboro springdale springe
        springfield_gardens springfield_lakes springvale springville sprockhovel spruce_grove
        squamish sragen srandakan sredneuralsk sreekaryam srem sremcica sremska_mitrovica sri_aman
        sri_dungargarh sri_ganganagar sri_jayewardenepura_kotte sri_madhopur sri_petaling srikakulam
        srikalahasti srikandamangalam srimangal srinagar srinivaspur sriperumbudur sriramnagar
        srirampur srisailain srisailam_project_rfc_township srivaikuntam srivardhan srivilliputhur
        sroda_wielkopolska srodmiescie srono srvanampatti st._louis:! st._petersburg:! st_albans
        st_albert st_andrew-windfields st_austell st_catharines st_charles st_clair st_helens
        st_james-assiniboia_east st_john's st_johns st_louis st_marys st_pauli st_petersburg
        st_thomas staaken stabat stabroek stadskanaal stadtallendorf stadthagen stadtlohn
        staffanstorp staines stalowa_wola stalybridge stamford stamford_hill standerton
        stanford-le-hope stantsiya_novyy_afon staphorst stara_darnytsya stara_lubovna stara_pazova
        stara_zagora starachowice staraya_derevnya staraya_kupavna staraya_russa stare_mesto
        stare_misto stare_strasnice stargard starkville starnberg starobilsk starodub
        starogard_gdanski starokostyantyniv starominskaya staroshcherbinovskaya stary_bohumin
        staryy_malgobek staryy_oskol stassfurt staszow staten_island statesboro statesville staunton
        stavanger staveley stavropol stavroupoli stebnyk steeles steenwijk steffisburg steglitz
        steilshoop steinfurt steinhagen stekene stellenbosch stellingen stendal stenlose
        stephenville stepnogorsk sterling_heights sterlitamak steubenville stevenage stevens_point
        stevenson_ranch steveston steyr stilfontein stillwater stittsville stjordalshalsen stockach
        stockelsdorf stockerau stockholm:! stockport stockton-on-tees stodulky stoke-on-trent
        stolberg stonebridge stonecrest stonegate stonegate-queensway stoney_creek stony_plain
        stouffville stourbridge stourport-on-severn stowbtsy stowmarket straelen strakonice
        stralsund strasbourg:! straseni strassgang stratford-upon-avon strathfield strathroy
        straubing strausberg strawberry_hill strawberry_mansion streamwood streatham streetsboro
        stretford strezhevoy strizkov strogino stroitel strongsville strood strovolos struga
        strumica strunino stryi strzegom strzelce_opolskie studenicani stung_treng stupino
        stutterheim stuttgart:! stuttgart-ost stuttgart_feuerbach stuttgart_muhlhausen su-ngai_kolok
        suai suakin suan_luang suar subang subang_jaya subaykhan subotica subulussalam suceava
        suchiapa sucre sucy-en-brie sudak sudley sudstadt sueca sueyoshicho-ninokata suez
        sufalat_sama'il suffolk sugai sugamo suginami sugita sugito suhbaatar suhe suhl suhum
        suibara suicheng suifenhe suihua suiling suining suisun suita suitland suitland-silver_hill
        suixi suizhou sujangarh sujanpur sujiatun sukabumi sukagawa sukawati suket sukheke_mandi
        sukhinichi sukhodilsk sukhothai sukhoy_log sukkur sukrah sukumo sukuta sulaco sulaymaniyah
        sulechow suleja sulejowek suleswaranpatti sullana sullya sulmona sulphur sulphur_springs
        sultan_kudarat sultan_pur sultan_pur_majra sultan_sa_barongis sultanah sultanbeyli
        sultanganj sultangazi sultanpur sultonobod suluktu suluova sulur suluru sulzbach
        sulzbach-rosenberg sumare sumayl sumbal sumbawa_besar sumbawanga sumbe sumber sumberpucung
        sumedang sumedang_utara sumenep sumerpur sumgayit sumida sumidouro sumiyoshi summerlin_south
        sumoto sumpango sumperk sumusta_al_waqf sumusta_as_sultani sumy sun_prairie sun_tin_wai
        sunabeda sunagawa sunam sunamganj sunan sunbury sunbury-on-thames sunch'on sunchales
        suncheon sundakkampalaiyam sundarnagar sundbyberg sundergarh sundern sundsvall sunel
        sung_wong_toi sungai_besar sungai_buloh sungai_dua sungai_jawi sungai_lalang sungai_penuh
        sungai_petani sungai_raya sungai_simpang sungai_siput sungai_udang sungailiat sunggal
        sungho_1-tong sungkai sungurlu sunland sunland_park sunlou sunny_isles_beach sunnybank_hills
        sunnyside sunnyvale sunrise_manor suntu sunyani sunzha suong suozhen supaul superior
        suphan_buri supia suqian surabaya surajgarh surajpur surakarta surallah surampatti suran
        surandai surat surat_thani suratgarh surbiton surendranagar suresnes surfers_paradise surgut
        surian surianwan suriapet surif_city surigao surin surkhakhi surkhpur surman surmene
        surovikino surrey surrey_city_centre surry_hills surubim suruc surulere suryampalaiyam
        suryaraopeta susaki susangerd susanville susehri susner susono susurluk suto_orizare
        sutrapara sutton_coldfield sutton_in_ashfield suurmetsa suutarila suva suva_reka suvorov
        suvorovskaya suwa suwalki suwanee suwaylih suwon suyangshan suzak suzaka suzano suzhou
        suzuka suzun suzzara svalyava svatove svay_rieng svendborg svetlanovskiy svetlogorsk
        svetlograd svetlyy svetogorsk sviblovo svilengrad svishtov svitavy svitlovodsk svobodnyy
        svobody svyatopetrivske svyatoshyn swabi swadlincote swakopmund swanley swanscombe swansea
        swarzedz swedru sweetwater swellendam swidnica swidnik swidwin swiebodzice swiebodzin
        swiecie swierczewo swietochlowice swindon swinoujscie sydney:!
        sydney_central_business_district syke sykhiv sykies syktyvkar sylhet sylmar sylvan_lake
        sylvania synelnykove syosset syracuse syrets sysert' syzran szamotuly szarvas szazhalombatta
        szczecin szczecinek szczepin szczytno szeged szekesfehervar szekszard szentendre szentes
        szigetszentmiklos szolnok szombathely t'aebaek t'aet'an-up t'is_isat t'ongch'on-up ta'if
        ta_khmau taastrup tabaco tabanan tabarka tabatinga tabay tabira tabligbo taboao_da_serra
        tabora tabou tabount tabriz:! tabuk tabuleiro_do_norte tabursuq taby tacambaro_de_codallos
        tacaratu tacarigua tacheng tachiarai tachikawa tachilek tacloban tacna tacoma tacony
        tacoronte tacuarembo tacurong tadaoka-higashi tadepalle tadepalligudem tadif tadigadapa
        tadikombu tadjenanet tadjoura tadley tadmait tadmur tado tadotsu tadpatri taesal-li tafas
        tafi_viejo tafire tafo tafresh taftan tagajo-shi taganrog taganskiy tagawa tagaytay
        tagbilaran_city tagbina tage'erqi tagoloan taguatinga tagudin taguig tahara tahe tahla
        tahlequah tahoua tahta tahuna tai'an tai_kok_tsui tai_koo tai_mei_tuk tai_po tai_shui_hang
        tai_wai tai_wo_hau taibai taibao taibet taicang taichung taifa taifu taihe taikkyi
        taikoo_shing tailai tailandia tainai tainan taiobeiras taipa taipei:! taiping taishan taito
        taitou taitung taixing taiyuan taiz taizhou taj_pul tajerouine tajimi tajpur tajrish tajura'
        tak_bai tak_long_estate taka-toolo takaba takabo takada takahagi takahama takahata takaishi
        takamatsu takanabe takanawa takanini takanosu takaoka takarazuka takasago takasaki takashima
        takashimadaira takatsukadai takatsuki takayama takedamachi takefu takehara takelsa
        takenotsuka takeo takestan taketoyo takhatgarh takhatpur taki takikawa takinomiya takizawa
        takoma_park takoradi taku takua_pa takum tal'menka tala talacogon talagang talagante talaja
        talakkad talakkolattur talala talamba talara talas talata_mafara talatona talattala
        talavera_de_la_reina talca talcahuano talcher taldykorgan talegaon_dabhade taleigao talence
        talghar talhar talikkulam talikota talinding taling_chan talipapa taliparamba talisay
        talitay talitsa taliwang talkha tall_rif'at talladega tallaght tallahassee tallang-dong
        tallbisah tallinn:! tallkalakh tallkayf talnakh talod taloda taloqan taluker_char_doani
        talwandi_bhai talwandi_sabo talwara tam_giang tam_ky tam_o'shanter-sullivan tama tamale
        tamallalt tamalous tamamura taman_desa taman_greenwood taman_melati taman_melawati taman_oug
        taman_pelangi taman_permas_jaya taman_petaling taman_scientex taman_senai
        taman_senawang_indah taman_seremban_jaya taman_sri_sinar taman_tun_dr_ismail
        taman_universiti tamana tamandare tamanghasset tamano tamansourt tamarac tamaru
        tamazula_de_gordiano tamazunchale tamba tamba-sasayama tambacounda tambaram tambau
        tambo_grande tambolaka tambopata tamboril tambov tambunan tambuwal tame tamenglong tamesna
        tamiami tamiyah tamluk tammampatti tammenga tampa tampere tampico tampin tampines_estate
        tampines_new_town tamu tamuin tamuning tamuning-tumon-harmon_village tamworth tan-tan tan_an
        tan_binh tan_chau tan_uyen tanabi tanah_merah tanakpur tanalur tanashicho tanauan tanba
        tanchang_chengguanzhen tanda tandag tandahimba tandai tandalti tandil tandlianwala
        tando_adam tando_allahyar tando_bago tando_jam tando_muhammad_khan tandoni tandur tanfang
        tanga tangail tangancicuaro_de_arista tangara_da_serra tangba tange tangerang tangfang
        tanggu tanggulangin tanghe tangi tangier tangjiazhuang tangjin tangkak tangla tanglin
        tangping tangshan tangua tangub tanguieta tangwu tangxiang tangyan tangzhai tangzhang
        tanhacu tanjay tanji tanjia tanjong_malim tanjung tanjung_balai tanjung_pandan
        tanjung_pinang tanjung_selor tanjung_sepat tanjungagung tanjungbalai tanjungtiram
        tanki_leendert tanout tanque_novo tanque_verde tansen tanta tantou tantoyuca tanuku tanuma
        tanushimarumachi-toyoki tanzhou taolin taoluo taonan taoru taounate taourirt taoyuan taozhou
        taozhuang tapa tapachula tapah_road tapaua tapejara taperoa taphan_hin tapiramuta tapolca
        tapurah taquara taquarana taquari taquaritinga taquaritinga_do_norte taquarituba tarabya
        taradale tarakan tarakea tarakeswar taramangalam tarana taranagar tarancon tarauaca tarawa
        taraz tarbes tarch'a_sodo taree targovishte targoviste targowek targu_jiu targu_mures
        targu_neamt targu_secuiesc tarhuna tariba tarif_kalba tarifa tarija tarikere tarime
        tarko-sale tarkwa tarlac_city tarma tarn_taran tarnaveni tarneit tarnobrzeg tarnow
        tarnowskie_gory taroudant tarpon_springs tarqui tarragona tarrega tarsadi tarsus tartagal
        tartar tartu tartus tarub tarui tarumizu tarut tarutung tasbuget tasek_glugor tasgaon
        tash-kumyr tashan tashkent:! tashtagol tasikmalaya taskopru tasova tassin-la-demi-lune
        tasucu tata tatabanya tataouine tatarka tatarsk tatebayashi tateyama tatkon tatsuno
        tatsuno-kita tatsunocho-tominaga tattankuttai tatuape tatvan taubate taufkirchen
        taung_thu_kone taungdwingyi taunggyi taungoo taungup taunsa taunusstein taupo taurage
        tauramena tauranga tavda tavernes_de_la_valldigna taverny taveta tavira tavsanli tawakule
        tawaramoto taxco_de_alarcon taxkowruk tay_ho tay_mo tay_ninh tay_tuu tayabas taybad tayga
        taylor-massey taylors taylors_hill taylors_lakes taylorsville tayma' tayshet taytay tayu
        tayyibat_al_imam taza tazah_khurmatu tazoult-lambese tbeng_meanchey tbilisi:! tbilisskaya
        tchamba tchaourou tcheboa tchibanga tchin_tabaraden tchollire tczew te_atatu_peninsula
        te_atatu_south teaneck teapa tearce tebedu tebela tebesbest tebessa tebingtinggi teboulba
        teboulbou tebourba tecamac tecamac_de_felipe_villanueva tecamachalco tecate tecax techiman
        teck_whye tecoman tecpan_de_galeana tecpan_guatemala tecuci tecumseh tegal tegel tegelen
        teghra tegina tegucigalpa:! teguise tehran:! tehri tehuacan teixeira_de_freitas tejar tejen
        tejucuoca tejupilco_de_hidalgo tekane tekari tekeli tekirdag tekkalakote tekkali tekkekoy
        teknaf tekstil'shchiki tekstylnyk tekwane tel_aviv:! tel_sheva' tela telabastagan telavi
        telde telemaco_borba telerghma telfs telgte telhara teliamura telimele tellicherry
        teloi_kanan telok_blangah teloloapan telsiai teltow teluk_dalam teluk_intan teluk_nibung
        teluk_panglima_garang teluknaga telychka tema tema_new_town temara tembedgha temecula
        temerluh teminabuan temirtau temixco tempe tempe_junction tempelhof templeogue templestowe
        templeton-est temryuk temse temuco tenango_de_arista tendo tenes tengrela tengyue teni
        tenkodogo tennala tenno tenosique tenri tensta teocaltiche teodoro_sampaio teodoro_schmidt
        teofilandia teofilo_otoni teolandia teolocholco teoloyucan teonthar teopisca
        teotihuacan_de_arista teotonio_vilela tepa tepalcatepec tepatitlan_de_morelos
        tepatlaxco_de_hidalgo tepeaca tepeapulco tepecik tepeji_del_rio_de_ocampo tepexpan tepi
        tepic teplice tepotzotlan tequisquiapan tequixquiac teramo terbanggi_besar terdal terek
        teremky teremky-ii terenos teresina teresopolis tergnier termas_de_rio_hondo terme
        termini_imerese termoli ternate terneuzen terni ternivka ternopil terny terra_boa
        terra_preta terra_roxa terra_santa terrace_heights terracina terrassa terrazas_del_valle
        terre_haute terrier_rouge terrytown teruel tervuren terzigno teshi_old_town tessaoua
        tessenderlo tete tetla tetouan tetovo tettnang tetu tetuan_de_las_victorias teupasenti
        teutonia tevaram tevragh_zeina tewkesbury texarkana texas_city texcoco_de_mora teyateyaneng
        teykovo teziutlan tezoyuca tezpur tezu tha_bo tha_kham tha_mai tha_maka tha_muang tha_raeng
        tha_ruea tha_yang thaba-tseka thaba_nchu thabazimbi thai_binh thai_hoa thai_nguyen
        thaikkattussery thakhek thakurdwara thakurganj thakurgaon thal thala thamaga
        thambon_na_mueang thamesmead thana_bhawan thanatpin thanbyuzayat thandla thane thanesar
        thanh_hoa thanh_khe thanh_liet thanh_pho_ba_ria thanh_pho_song_cong thanh_pho_uong_bi
        thanh_xuan thanhlyin thanjavur thanlyin thanneermukkom thap_khlo thap_than thara tharad
        tharangambadi tharu_shah tharyarwady thasra thatcham thaton thatta thawi_watthana thayetmyo
        thazhecode the_acreage the_bronx the_dalles the_hague:! the_palm_jumeirah
        the_trails_of_frisco the_woodlands thekkumkara thembisa thenali thenhippalam thenia
        theniet_el_had thenkasi thessaloniki thetford-mines thi_tran_ba_che thi_tran_dai_tu
        thi_tran_dam_ha thi_tran_dat_do thi_tran_dong_trieu thi_tran_lam_son thi_tran_mao_khe
        thi_tran_na_duong thi_tran_ngai_giao thi_tran_nuoc_hai thi_tran_pho_lu thi_tran_phuoc_buu
        thi_tran_sao_vang thi_tran_that_khe thi_tran_thuan_chau thi_tran_tien_yen
        thi_tran_trung_khanh thi_tran_van_du thi_tran_viet_quang thi_xa_quang_tri thiadiaye thiais
        thiene thies_nones thika thilogne thimiri thimphu thin_gan_kyun_gyi thionville thirunavaya
        thiruthani thiruthuraipoondi thiruvaiyaru thiruvananthapuram thiruvankulam thiruvarur thivai
        thodiyoor thodupuzha thoen thohoyandou thoi_binh thoi_lai thomas_magena_home thomastown
        thomasville thomazeau thon_buri thongwa thonon-les-bains thoothukudi thorapadi
        thornaby-on-tees thorncliffe_park thornlie thornton-cleveleys thorold thot_not thottada
        thoubal thousand_oaks thrissur throgs_neck thu_dau_mot thu_duc thuan_an thuan_thanh
        thubelihle thul thulamahashi thun thunder_bay thung_khru thung_song thuong_cat thuqbah
        thuraiyur thuwal ti_port-de-paix tia_juana tianchang tiancheng tianducheng tianfu tiangua
        tianjia tianjin tianliu tianpeng tianshui tianwei tianzhong tianzhuang tiaoshi tiaret tias
        tiassale tibagi tibati tibau_do_sul tiberias tibiri ticul tiebissou tiebo tiefu tiel tieli
        tieling tielt tienen tieqiao tierra_blanca tierralta tieshan tiflet tifra tifton tigard
        tighenif tighri tigre tigwav tijara tijuana tijucas tijucas_do_sul tikamgarh tikapur
        tikhoretsk tikhvin tikil_dingay tikkotti tiko tikri_kalan tikrit tilburg tilda_newra tilhar
        tilili tillaberi tillmans_corner tillsonburg tilpat tilst tima timaru timashyovsk
        timayy_al_imdid timbauba timbiqui timbiras timbuktu timika timimoun timisoara timizart
        timotes timurni tin_shui_wai tin_wan tinaco tinaquillo tinde tindivanam tindouf tine_biougra
        ting_kau tinghir tingi tingo_maria tinh_bien tinja tinley_park tinnanur tinongan tinsukia
        tintane tinton_falls tiom tiong_bahru_estate tipasa tipitapa tiptur tiquipaya tiquisate
        tiquisio tirana:! tiraspol tirat_karmel tirawari tirebolu tirhanimine tirkadavur tirmitine
        tirmiz tirora tirthahalli tiruchanur tiruchchendur tiruchengode tiruchirappalli
        tirukkalikkunram tirukkoyilur tirumala tirumangalam tirumeshi tirumuruganpundi
        tirunageswaram tirunelveli tirupati tirupati_nma tirupattur tiruppalai tirupparangunram
        tiruppur tiruppuvanam tirur tirurangadi tiruttangal tiruvalla tiruvallur tiruvankod
        tiruvannamalai tiruvattar tiruverumbur tiruvottiyur tisaiyanvilai tissemsilt tiszaujvaros
        tit_mellil tita titabor_town titagarh titao titirangi titiwangsa titlagarh tittagudi
        titusville tiu_keng_leng tivaouane tiverton tivoli tixtla_de_guerrero tizayuca tizi-n-tleta
        tizi_gheniff tizi_ouzou tizi_rached tizimin tiznit tlahuac tlajomulco_de_zuniga tlalnepantla
        tlalpan tlaltenango_de_sanchez_roman tlapa_de_comonfort tlapacoyan tlaquepaque
        tlaquiltenango tlaxcala tlemcen tlokoeng tlokweng to'rqao'rg'on to_kwa_wan
        toa_payoh_new_town toamasina toay toba toba_tek_singh tobelo tobetsu tobias_barreto tobolsk
        tobre tobruk tocache tocancipa tocantinopolis tocantins tochigi tochio-honcho tocoa
        tocopilla tocumen todabhim todaraisingh todi tog_wajaale togane togitsu togoshi toguchin
        tohana toin tokai tokamachi tokat tokch'on tokmak tokmok tokoname tokorozawa tokoza toktogul
        tokushima tokuyama tokyo:! tolanaro tolga toli-toli toliara tolosa tolu_viejo toluca
        tolyatti tomakomai tomar tomares tomaszow_lubelski tomaszow_mazowiecki tombel tomboco tombua
        tome-acu tomelloso tomi tomigusuku tomilino tomioka tomiya tomobe tomohon toms_river tomsk
        tonala tonami tonantins tonbridge tondabayashicho tondalam tondano tonder tondi tonekabon
        toneri tongaat tongchuan tongchuanshi tongelre tongeren tongging tonggu tonghua tongjiaxi
        tongjing tongle tongliao tongling tongren tongshan tongxi tongyangdao tongyeong tongzhou
        tonisvorst tonj tonk tono tonota tonsberg tonypandy tooele tooting toowoomba topeka topi
        topki topolcany tor_lupara torbali torbat-e_heydariyeh torbat-e_jam torcy tordera tordher
        toretsk torgau torhout toride torit toritama tornio torodi torokszentmiklos toronto:! tororo
        torqabeh torquay torre-pacheco torre_annunziata torre_del_greco torre_del_mar torredembarra
        torrejon_de_ardoz torrelavega torrelodones torremaggiore torremolinos torrent torreon
        torres_novas torres_vedras torrevieja torrington torrox torshavn tortiya tortona tortosa
        tortuguitas torun torur torvaianica torzhok tosa tosayamadacho-nakano tosham toshbuloq
        toshima toshloq tosno tosu tosya totana totonicapan tottenham tottenham_hale totteridge
        totton tottori-shi touagui touba toubakoura touboro toufen tougan touggourt tougue touih
        toukountouna toul toulon toumodi tourcoing tourlaville tournai tournefeuille touros tours
        toviklin towada town_'n'_country townline townsville towson toyama toyo toyoake toyoda
        toyohama toyohashi toyokawa toyonaka toyooka toyoshina toyosu toyota toyoyama tozeur
        tra_vinh trabzon tracuateua tradate trafalgar traiguen traipu trairao trairi trajpar tral
        tralee tram_chim tramandai tran_van_thoi trang trang_bang trang_bom trani trappes traralgon
        trat trau_quy traun traunreut traunstein traverse_city travnik trbovlje trebic trebinje
        trebisov trecate treinta_y_tres trekhgornyy trelew trelleborg tremblay-en-france tremedal
        tremembe tremont trencin trenggalek trenque_lauquen trento trentola-ducenta tres_arroyos
        tres_barras tres_cantos tres_coracoes tres_coroas tres_de_maio tres_de_mayo tres_isletas
        tres_lagoas tres_marias tres_passos tres_pontas tres_rios tres_valles treviglio treviso
        trezzano_sul_naviglio tri-cities trichardt trieste triggiano trikala trikarpur_north
        trikarpur_south trikonavattam trincomalee trindade trinec trinity-bellwoods triolet
        triparappu tripoli:! triprangod tripunittura tristan_suarez trittala triunfo triyuga
        trizidela_do_vale trnava trofa trois-rivieres troisdorf troitsk troitskaya trollhattan
        tromsdalen tromso trondheim troparevo tropicana_indah trossingen trostyanets trotwood
        troutdale troyes trstenik trubchevsk truckee trucuk trudivskyi trudovoye truganina
        trujillo_alto trung_phung truro truskavets trussville trutnov trzcianka trzebinia
        ts'khinvali tsaratanana tsaritsyno tsawwassen tsentralno-miskyi tsentralnyi tsetserleg
        tseung_kwan_o tsevie tshela tshiame tshikapa tshilenge tshitereke tsim_sha_tsui tsimlyansk
        tsing_yi_town tsiombe tsirang tsiroanomandidy tsotsin-yurt tsubame tsubata tsuchiura
        tsuen_wan tsugaru tsuha tsuiki tsukawaki tsukuba tsukubamirai tsukumiura tsuma tsumeb tsuru
        tsuruda tsuruga tsurugashima tsurugi-asahimachi tsuruoka tsurusaki tsushima tsuyama
        tsz_ching_estate tsz_wan_shan tu_bong tu_son tual tualatin tuanbao tuantian tuapse tuban
        tubarao tubarjal tubas tubbergen tubingen tubize tubmanburg tucacas tucani tucano tuchang
        tuchkovo tuckahoe tucson tucuma tucupido tucupita tucurui tucuruvi tudela tudiyalur tuen_mun
        tuen_mun_san_hui tuensang tufanganj tuggeranong tuguegarao tujunga tukh tukums tukuyu
        tukwila tula tula_de_allende tulancingo tulangan_utara tulantongo tulare tulcan tulcea
        tulchyn tuljapur tulkarm tullahoma tullamore tulle tullinge tullus tulsa tulsipur tultepec
        tultitlan_de_mariano_escobedo tulu_bolo tulua tulum tulun tulungagung tumaco tumba tumbes
        tumbi tumen tumeremo tumkur tumsar tumwater tumxuk tunapuna tunasan tunceli tundla tunduma
        tunduru tuneri tung_chung tung_tau_estate tungi tungipara tuni tunis:! tunja tuntum tunuyan
        tuohula tuomuwusitang tuong_mai tupaciguara tupanatinga tupancireta tupelo tupi_paulista
        tupiza tupungato tuqiang tuquerres tura turabah turaif turaiyur turar_ryskulov turaru turayf
        turbaco turbat turbo turda turgutlu turgutreis turhal turiacu turilandia turin:! turinsk
        turkistan turkmenabat turkmenbasy turkmengala turku turlock turmalina turmero turnhout
        turnu_magurele turpan turrialba tursunzoda turubah tuscaloosa tuscany tushan tustin_legacy
        tutayev tutoia tutong tuttlingen tutume tuusula tuvagudi tuwaite tuxiang
        tuxpam_de_rodriguez_cano tuxpan tuxtepec tuxtla tuy_hoa tuyen_quang tuymazy tuyserkan
        tuytepa tuz_khurmatu tuzantla tuzla tver twante twentynine_palms twifu_praso twinsburg
        tyagadurgam tychy tyldesley tynda tynemouth tyoply_stan tyrnyauz tysons tyumen tzaneen
        uarini ubach-palenberg ubaidullahganj ubaira ubaitaba ubajara ubari ubatuba ubauro ubeda
        uberaba uberlandia uberlingen ubiaja ubirata ubon_ratchathani ubrique ubud uc_irvine uccle
        uchaly uchiko uchiza uchkeken uchkuduk uchqurghon_shahri uckfield ucu_seles ucua ucuma
        udachny udaipur udaipura udaipurwati udalguri udangudi uddevalla uden udgir udhampur udine
        udomlya udon_thani udumalaippettai udupi ueda uekimachi-mono uelzen ueno-ebisumachi uenohara
        uerdingen uetersen ugep ughelli ugie uglich ugrakheri uherske_hradiste uhersky_brod uige
        uijeongbu-si uiju uithoorn uiwang ujar ujescisko-lostowice ujhani ujiie ujjain ujlipotvaros
        ujpalota ujpest ujszeged ukhrul ukhta ukiah ukiha ukima ukmerge ukunda ulaanbaatar:!
        ulaangom ulan-ude ulan_bator:! ulanhot ulanqab ulhasnagar ulianopolis uliastay uliyazhathura
        ullagaram ullal ulliyeri ullyul ulongue ulsan ulu_bedok ulu_kelang ulu_tiram uluberiya
        ulundi ulundurpet ulyanovsk uman umarga umargam umaria umarkhed umarkot umarsera umbauba
        umbri umea umeki umina_beach umirim umluj umm_al_quwain_city umm_as_summaq umm_el_fahm
        umm_ghuwaylinah umm_hajar umm_lakhba umm_qasr umm_ruwaba umm_salal_muhammad umm_shawkah
        umm_suqaym umraniye umred umreth umuahia umuarama umutara un_chau_estate unaizah unamaucheri
        unch'on-up unchagao unchahra undera undok undurkhaan unecha ungaran unggi ungheni ungsang
        unhel uniao_da_vitoria uniao_dos_palmares union_de_reyes union_hill-novelty_hill uniondale
        unionport universal_city universidad universidade_rural
        universitats-_und_hansestadt_greifswald university_endowment_lands university_heights
        university_of_texas unjha unna unnamalaikadai unnan unnao unquillo unterhaching
        unterkrozingen unterschleissheim untolovo unye unzen uonuma uozu upata upington upland
        upleta uppal_kalan upper_alton upper_arlington upper_bicutan upper_coomera upper_dir
        upper_gilgil upper_hutt upper_norwood upper_saint_clair upplands_vasby uppsala uptown
        urachiche urakam urambo uran urandi urasoe uravakonda uray urayasu urbana urbandale
        urbano_santos urdaneta ureshinomachi-shimojuku urganch urgup urgut_shahri uriangato uritsk
        urla urmar urmston uromi urrao ursus ursynow uruacu uruapan uruara uruburetama urucara
        urucuca urucui urucuia urucurituba uruguaiana uruma urumqi urun-islampur urunda urus-martan
        urussanga uryupinsk urziceni usa_river usagara usak usangi usehat usera usevia ushibukamachi
        ushiku ushirombo ushitsu ushtobe ushuaia usilampatti usinsk uskudar uslar usman'
        usol'ye-sibirskoye ussuriysk ust'-dzheguta ust'-ilimsk ust'-katav ust'-kut ust'-labinsk
        ust-kamenogorsk usta_muhammad uster usti_nad_labem usti_nad_orlici ustka ustron usuki
        usulutan utan utazu utebo utena utengule uthai_thani uthal utica utinga utmanzai utnur
        utraula utrecht utrera utsunomiya uttamapalaiyam uttangarai uttar_char_fasson uttaradit
        uttarkashi uttiramerur uttukuli uvalde uvarovo uvinza uvira uwajima uxbridge uychi uyovu
        uzgen uzhhorod uzhur uzice uzlovaya uzunkopru vaalbank vaalwater vaasa vacaria vacaville
        vacoas vadakakarai vadakancheri vadakarai_kil_pidagai vadakkanandal vadakkekkad
        vadakku_valliyur vadakku_viravanallur vadali vadamadurai vadanappally vadasinor vadavalli
        vadgaon vadipatti vadlapudi vadnagar vadodara vaduz vagharshapat vaghodia vagholi
        vagonoremont vahdat vahidiyeh vaihingen_an_der_enz vaijapur vaikam vakarai vakfikebir vakhsh
        vakkam val-d'or val-des-arbres val_dor valabhipur valadares valasaravakkam valasske_mezirici
        valavanur valby valdagno valday valdeacederas valdebernardo valdefuentes valdemoro
        valdepenas valdezarza valdosta vale_of_leven valenca valenca_do_piaui valence valencia:!
        valenciennes valente_diaz valentin_alsina valenzano valinda valinhos valjevo valkeakoski
        valkenswaard vallabh_vidyanagar valladolid vallam vallauris vallcarca valle_de_bravo
        valle_de_la_pascua valle_de_santiago valle_hermoso vallecas valledupar vallehermoso vallenar
        vallensbaek vallentuna valley_glen valmiera valongo valparai valparaiso valparaiso_de_goias
        valrico valsad valuyki valvachatottam valvedditturai vammala van_buren van_nuys vanadzor
        vanchiglia vanchiglietta vancouver:! vandalia vandalur vandavasi vanderbijlpark vandiyur
        vandoeuvre-les-nancy vanersborg vang_vieng vangaindrano vanino vaniyambadi vaniyamkulam
        vanlose vannes vantaa vanves vapi vapi_ina varadero varam varamin varanasi varangaon
        varappuzha varash varazdin varberg varel varennes varese vargem_alta vargem_grande
        vargem_grande_do_sul vargem_grande_paulista varginha vari varjota varkala varkaus varna
        varnamkhvast varnamo varpalota vartiokyla varto varzea_alegre varzea_da_palma varzea_grande
        varzea_paulista varzelandia vasastaden vasco_da_gama vasil'yevo vasind vaslui vaso vassouras
        vastaboland vasteras vastervik vasto vastra_frolunda vasudevanallur vasyl'evsky_ostrov
        vasylkiv vaterstetten vathirairuppu vatomandry vatra_dornei vattalkundu vattiyurkavu
        vatutino vaudreuil-dorion vaukavysk vaulx-en-velin vaureal vavatenina vavoua vavuniya vaxjo
        vayalar vazante vazhakkala vazhakulam vazhapadi vazhayur vechelde vechta vecses vedado
        vedado_del_cotorro vedaraniyam vedder_crossing veendam veenendaal vega_baja vegesack veghel
        veinticinco_de_mayo vejalpur vejle vel'sk velampalaiyam velbert velenje veles velez-malaga
        velika_gorica velika_kladusa velikiy_novgorod velikiy_ustyug velikiye_luki veliko_turnovo
        velingara velingrad velizy-villacoublay vellakkinar vellakkovil vellalur velletri vellmar
        vellore vellur velp velsen-zuid velserbroek velur vemalwada venado_tuerto venancio_aires
        venaria_reale vence venceremos vendome venev venganoor vengara vengattur vengikkal
        vengola_kizhakkumbagam venice:! venilale venissieux venkatagiri venlo venray ventanas ventas
        ventersdorp ventspils venturosa venustiano_carranza vepagunta vera_cruz veracruz veranopolis
        veraval verbania vercelli verden vereeniging verena veresegyhaz vereshchagino verhunskyi
        verkhniy_ufaley verkhnodniprovsk verkhnyaya_pyshma verkhnyaya_salda verl vermoim
        vermont_square verneuil-sur-seine vernier vernon_hills vero_beach vero_beach_south veroia
        verrettes verrieres-le-buisson versailles versmold vertentes vertientes vertou veruela
        verukulambu verviers veshnyaki vesoul vespasiano vestavia_hills veszprem vetapalem
        vettaikkaranpudur vettanad vettavalam vettur vevey vezirkopru vi_thanh viacha viadana
        vialonga viamao viana viana_do_castelo vianen viareggio vibo_valentia vibora vibora_park
        viborg viby vicalvaro vicaria vicencia vicente_guerrero vicente_pires vicenza vichuga vichy
        vicksburg vicosa vicosa_do_ceara victor_rosales victoria-downtown victoria-fraserview
        victoria_de_durango victoria_falls victoria_village victorias victoriaville victorville
        vicuna videira vidigal vidin vidisha vidnoye vidradnyi vidyavihar viedma vienna:! vienne
        vientiane:! viernheim viersen vierzon viet_tri viet_yen viewpark vigevano vigneux-sur-seine
        vignola vihari vihti viikki vijalpor vijapur vijayapura vijayapuram vijayapuri_north
        vijayawada vikarabad vikhorevka vikindu vikramasingapuram vila-real vila-seca vila_andrade
        vila_bela_da_santissima_trindade vila_curuca vila_do_conde vila_flor vila_formosa
        vila_franca_de_xira vila_galvao vila_guilherme vila_jacui vila_leopoldina vila_maria
        vila_mariana vila_matilde vila_medeiros vila_nova_de_gaia vila_prudente vila_real vila_rica
        vila_velha viladecans vilafranca_del_penedes vilagarcia_de_arousa vilangudi vilankulo
        vilankurichi vilanova_i_la_geltru vilapicina_i_la_torre_llobeta vilappil vilar_de_andorinho
        vilaseca vilassar_de_mar vilattikulam vilavoorkkal vilcun vileyka vilhena viljandi
        viljoenskroon vilkhivskyi vilkpede villa_alemana villa_allende villa_altagracia villa_angela
        villa_bisono villa_bruzual villa_canales villa_carlos_paz villa_constitucion villa_consuelo
        villa_de_cura villa_de_mayo villa_de_san_antonio villa_de_san_diego_de_ubate
        villa_de_vallecas villa_del_prado_2da_seccion villa_del_rosario villa_dolores villa_elisa
        villa_francisca villa_general_san_martin villa_gesell villa_hayes villa_hidalgo
        villa_independencia villa_lugano villa_maria villa_mercedes villa_nueva villa_ocampo
        villa_ortuzar villa_paula_de_sarmiento villa_poeta_jose_galvez_barrenechea villa_regina
        villa_rica villa_santa_rita villa_sarmiento villa_vicente_guerrero villa_yapacani villabate
        villach villaflores villafranca_di_verona villaguay villahermosa villajoyosa villamaria
        villamontes villanueva_de_la_canada villanueva_de_la_serena villanueva_del_pardillo
        villaquilambre villaricca villarrica villarrobledo villasis villaviciosa_de_odon villazon
        ville-emard ville-marie villefontaine villefranche-sur-saone villejuif villemomble villena
        villenave-d'ornon villeneuve-d'ascq villeneuve-la-garenne villeneuve-le-roi
        villeneuve-saint-georges villeneuve-sur-lot villeparisis villepinte villers-les-nancy
        villeta villeurbanne villianur villiappally villiers villiers-le-bel villiers-sur-marne
        villingen-schwenningen villukuri villupuram vilnius:! vilnohirsk vilnyansk vilshofen
        vilvoorde vilyuchinsk vimercate vimodrone vina_del_mar vinales vinaros vinateros vincennes
        vincentown vinces vineland vinh vinh_chau vinh_long vinh_thanh vinh_tuy vinh_yen vinhedo
        vinhomes_ocean_park vinhomes_royal_city vinhomes_smart_city vinhomes_times_city vinica
        vinkovci vinnamala vinnytsya vinto vinukonda vinzons viradouro virajpet virakeralam viramgam
        viransehir virapandi virappanchathiram virar viraraghavapuram viratnagar virei
        virginia_beach virnur viroflay viru virudhachalam virudunagar virugambakkam viry-chatillon
        visaginas visakhapatnam visalia visavadar visby visconde_do_rio_branco viseu viseu_de_sus
        visharam visitacion_valley visnagar visoko vista vista_alegre viswanatham vite vitebsk
        viterbo vitina vitoria vitoria_da_conquista vitoria_de_santo_antao vitoria_do_mearim
        vitoria_do_xingu vitorino_freire vitre vitrolles vitry-le-francois vitry-sur-seine
        vitryani_hory vittal vittoria vittorio_veneto viveiro vizianagaram vlaardingen vladikavkaz
        vladivostok:! vlissingen vlore vlotho vnukovo vobkent_shahri voerde voghera vohibinany
        vohipaho vohipeno voinjama voiron vol'sk volendam volgodonsk volgograd volgorechensk volkhov
        volklingen volksdorf volksrust volla volnovakha volochysk volodymyr-volynskyi vologda
        volokolamsk volos volta_redonda voluntari volzhsk volzhsky vomero vondrozo voorburg
        voorschoten vordingborg vorgashor vorkuta vorob'yovo voronezh voskresenka voskresensk
        vostochnoe_degunino vostryakovo votkinsk votorantim votuporanga voula vovchansk voznesenivka
        voznesensk voznesenskyi vrakuna vrangel' vranje vranov_nad_toplou vratsa vrbas vrede
        vredefort vreden vredenburg vredendal vriddhachalam vrilissia vrindavan vrouo vrsac vrsovice
        vryburg vryheid vsetin vsevolozhsk vught vukovar vulcan vung_tau vuosaari vura vushtrri
        vuyyuru vwawa vyanda vyara vyatskiye_polyany vyaz'ma vyazemskiy vyazniki vyborg
        vyhurivshchyna-troyeshchyna vykhino-zhulebino vyksa vynnyky vynohradar vynohradiv vypin
        vyronas vyselki vyshhorod vyshhorodskyi_masyv vyshneve vyshniy_volochek vyskov vysocany waal
        waalwijk wabu wacha wacheng_neighborhood wachtberg waco wad_medani wadayama waddinxveen
        wade_hampton wadern wadgaon wadgaon_kolhati wadgassen wadi wadi_'utbah wadi_as_sir wadowice
        waegwan wafangdian wageningen waghausel wagrowiec wah_cantt wah_fu wahiawa wahiawa-whitmore
        wahring wahroonga waiau-pacific_palisades waiblingen waikiki wailuku waina waingapu
        wainuiomata waipahu waisai wajima wajir waka wakabayashi wakaf_baharu wakasugi wakayama
        wakema wakimachi wakiso wakkanai wako wakuya walajapet walbrzych walcourt walcz waldbrol
        waldkirch waldkraiburg waldshut-tiengen walin waliso walkden walla_walla wallan wallasey
        wallenhorst wallingford_center wallsend walnut_creek walsall walsrode waltham waltham_abbey
        walthamstow walton-on-thames walton-on-the-naze waltrop waluj_buzurg walvis_bay walwadi
        wamba wamena wan_chai wanadongri wanaraja wanchaq wandlitz wandsbek wang_nam_yen wang_noi
        wang_saphung wang_tau_hom wang_tau_hom_estate wang_thonglang wangaratta wangen wangfen
        wanggou wanghong wangji wangjia wangkui wangon wangpu wangqing wangsa_maju wangu wanguru
        wangwu wangyao wangyin wangyuan wani wanju wankaner wankyi wanlaweyn wanmu wanning wanparti
        wanqiao_zhen wansheng wanshui wanshun wantagh wantirna_south wanxian wanzhou warabi warah
        warangal waraseoni warburg wardenburg wardha waregem warendorf wari warichaphum
        warin_chamrap waris_aliganj warisan warminster warner_robins warnes warora warragul
        warren_township warrensburg warrenton warri warrnambool warsaw:! warstein warud wasaga_beach
        washim washington:! washington_heights washinomiya washougal washuk washwood_heath wasquehal
        wassenaar wassenberg wat_tha_phra watampone watamu watari watauga waterdown waterford
        waterfront_communities-the_island waterloo waterlooville watermael-boitsfort watertown
        waterville wath_upon_dearne watsa watsonville wattala watte wattenscheid watthana wattrelos
        waukee waukegan waukesha wausau wauwatosa waverly wavre wawer waxahachie wayao wayaobu
        waynesboro wazirabad wazirganj wealdstone webster_groves webuye wedi wednesbury wednesfield
        weener weert weesp weg_naar_zee wegberg wegeda weiden weidian weifang weihai weiji
        weil_am_rhein weil_der_stadt weilerswist weilheim weimiao weinan weinheim weining
        weinstadt-endersbach weirton weirton_heights weissenburg_in_bayern weissenfels weissensee
        weisswasser weiterstadt weituo weiwu'eryuqiwen weixinghu wejherowo wekiwa_springs welahan
        weldiya welench'iti weleri welgelegen weligama welingara welisara welk'it'e welkom welland
        wellesley wellingborough wellington:! wels welwyn_garden_city wembesi wembley wenago
        wenatchee wenceslau_braz wenceslau_guimaraes wenchang wendelstein wendlingen_am_neckar wendo
        wendou_borou wenfeng wenheng wenji wenjiang wenling wenquan wenshan_city wenshang wensu
        wentzville wenxian_chengguanzhen wenxing wenzhou werdau werder werdohl were_ilu werl
        wermelskirchen werne wernigerode werota werribee wersten wertheim weru wervik wesel weslaco
        wesley_chapel wesola wesseling wesselsbron west_albany west_allis west_and_east_lealman
        west_babylon west_bloomfield_township west_bridgford west_bromwich west_carson west_chester
        west_chicago west_columbia west_coon_rapids west_covina west_des_moines west_ealing
        west_elkridge west_elsdon west_englewood west_fargo west_garfield_park west_gulfport
        west_hartford west_haven west_hempstead west_hollywood west_humber-clairville west_islip
        west_jerusalem west_jordan west_kelowna west_lafayette west_lake_sammamish west_lake_stevens
        west_linn west_lynchburg west_melbourne west_memphis west_mifflin west_milford west_molesey
        west_new_york west_odessa west_pennant_hills west_pensacola west_puente_valley west_raleigh
        west_roxbury west_sacramento west_saint_paul west_scarborough west_seneca west_springfield
        west_torrington west_vancouver west_warwick west_whittier-los_nietos westchase westchester
        westend westerlo westerly westerstede westerville westford westhoughton westland westmead
        westminster westminster-branson westmont westmount weston-super-mare westonaria westpark
        westport westwood_plateau wete wethersfield wetteren wettingen wetzelsdorf wetzikon wetzlar
        wevelgem wewak wexford weybridge whakatane whampoa whampoa_garden whanganui whangarei
        wheelers_hill whickham whitchurch-stouffville whitehall_township whitehaven whitehorse
        whitestone whitley_bay whitstable whittlesea whyalla wichian_buri wichit wichita
        wichita_falls wickede wickford widnes wiehl wieliczka wielun wiener_neustadt wierden
        wiesbaden wiesloch wigan wigston_magna wihkwentowin wijchen wijk_bij_duurstede wik'ro
        wildeshausen wildomar wildwood wilhelmsburg wilhelmshaven wilhelmstadt wilkes-barre
        wilkinsburg willebroek willemstad willenhall willesden willetton williamnagar williamsburg
        williamsport williamstown willich willimantic willingboro willmar willow_grove willowbrook
        willowdale willowdale_east willowdale_west willowridge-martingrove-richview wilmersdorf
        wilmette wilmington wilmington_island wilmslow wilnsdorf wilrijk wilsonville wilten
        wimbledon wimborne_minster winburg windhoek:! winejok winneba winnenden winnetka
        winnie_mandela winnipeg winschoten winsen winsford winston-salem winter_haven winterhude
        winterswijk winterthur wipperfurth wiradesa wisbech wisch wisconsin_rapids wiset_chaichan
        wishaw wismar wissinoming witney wittenau wittenberge wittenheim wittlich wittmund wittstock
        witzenhausen wlochy wloclawek wo_che wobulenzi woburn wodonga wodzislaw_slaski woerden wofo
        wokha woking wokingham wola wolf_trap wolfen wolfenbuttel wolfratshausen wolfsberg wolfsburg
        wollert wollongong wollongong_city_centre wolmaransstad wolomin woluwe-saint-lambert
        wolverhampton wombwell wondelgem wong_chuk_hang wong_sawang wong_tai_sin wongsorejo wonji
        wonju wonopringgo wonosari wonosobo wonsan woodford_green woodhaven woodland_hills woodlands
        woodlawn woodmere woodstock woonsocket worabe worcester_park workington worksop worms
        worth_am_rhein wote wrexham wroclaw wrzesnia wrzeszcz wrzeszcz_dolny wrzeszcz_gorny wu'erqi
        wu_kai_sha wuchang wucheng wuchuan wuda wudalike wudil wudong wuduan wufeng wugang wuhai
        wuhan wuhe wuhu wujia wujian wujiaqu wujing wukari wulfrath wuling wulingyuan wulong wuma
        wundwin wunstorf wuppertal wuqiao wurselen wurzburg wurzen wushan wushipai wusu wutan
        wutongshu wuwei wuxi wuxue wuyang wuying wuyishan wuzhen wuzhishan wuzhong wuzhou wyandotte
        wyndham_vale wyoming wyszkow xa_long_hai xacmaz xai-xai xalapa_de_enriquez xalatlaco xalisco
        xam_nua xambabazar xangongo xangri-la xanten xanthi xanxere xapuri xativa xenia xi'an xiaba
        xiagezhuang xialu xiamen xianfeng xiangcheng xianglong xiangshui xiangtan xiangxiang
        xiangyang xiangzhou xianju xianlong xianning xiannu xianshuigu xiantao xianyang
        xiaochangshan xiaochuan xiaodu xiaogan xiaojia xiaolingwei xiaomian xiaoshan xiaoshi
        xiaoweizhai xiasi xiayang xiaying xiazhen xiazhuang xichang xichuan xico xicotepec_de_juarez
        xiejiawan xiema xifeng xigang xigaoshan xihe xihu xilembene xili xilin_hot xilinhot xilinji
        xiluo ximeicun xincheng xindi xindian xingang xingcheng xingdaohu xingfeng xingguo xinghua
        xinglong xinglongshan xinglou xingning xingqiao xingren xingtai xinguara xingyi xinhe xinhua
        xining xininglu xinji xinle xinlin xinmiao xinmin xinqiao xinqing xinsheng xinshi xintai
        xintian xinxiang xinxing xinyang xinye xinyi xinying xinyingpan xinyu xinyuan xinzhai xinzhi
        xinzhou xiongjia xiongzhou xiping xique-xique xirivella xishan xitole xituo xiugu xiulin
        xiuyan xiuying xiva xixiang xiyu xizhi xizhou xo'jaobod xo'jayli_shahri xochimilco
        xochitepec xom_cai_nuoc xom_my_xuan xonacatlan xonobod xoxocotla xuan_loc xuan_mai xuancheng
        xuanhua xuantan xuchang xucheng xuhui xujiang xunchang xunsi xunyang xuyong xuzhou xuzhuang
        ya'an yabase yabayo yabelo yablonovskiy yabrud yabu yabuki yachi yachimata yachiyo yacuiba
        yadagirigutta yadgir yaese yafa yafran yagoona yagoua yagry yaguachi_nuevo yaguajay yahaba
        yahotyn yahyali yaita yaiza yaizu yajalon yajiang yakami yakeshi yakima yakinca yako yakumo
        yakuplu yakutsk yala yalgo yaloke yalova yalta yalutorovsk yalvac yamaga yamagata yamaguma
        yamanashi yamaranguila yamarugley yamata yamato yamato-takada yamatokoriyama
        yamazakicho-nakabirose yambio yambol yame yamethin yamjal yamoto yamoussoukro yamuna_nagar
        yan'an yan_besar yan_nawa yanacancha yanagawa yanagawamachi-saiwaicho yanai yanam
        yanamalakuduru yanaul yanbu yancheng yanfolila yangambi yangcheng yangchun yangcun yanggu
        yanghang yanghe yangiobod yangiqo'rg'on yangirabot yangiyer yangiyul yangjiang yangjiaying
        yangju yangliuqing yangon:! yangp'yong yangpu yangquan yangsan yangshuo yangtun yanguan
        yangzhou yanji yanjia yanjing yanliang yanqul yanta yantai yantongshan yanwo yany_kapu
        yanzhou yanzibu yaoji yaounde:! yaowan yara yaransk yaren yarim yaring yaritagua yarm
        yarmouth yaroslavl yaroslavskiy yarovoye yarraville yartsevo yarumal yasenevo yashan yashio
        yashiro yashkino yasnogorsk yasnyy yasothon yasu yasugicho yasynuvata yatagan yate yateley
        yatomi yatou yatsuomachi-higashikumisaka yatta yau_ma_tei yau_tong yauco yauri yautepec
        yaval yavatmal yavne yawa yawata yawatahama yawnghwe yaxing yaypan yazman yby_yau ye-u yeang
        yebaishou yebao yecapixtla yecheon yecla yedashe yefremov yegor'yevsk yegorlykskaya yegyi
        yehud yehud-monosson yekaterinburg yelabuga yelahanka yelan' yelets yelizavetinskaya
        yelizovo yellandu yellapur yellowknife yemanzhelinsk yemva yen_bai yen_hoa yen_nghia yen_phu
        yen_vinh yenagoa yenakiyeve yenangyaung yende_millimou yendi yengisar yengitam yeni_suraxani
        yenisehir yeniseysk yeoju yeola yeongam yeongdong yeonggwang yeongju yeonil yeosu yeovil
        yepocapa yerba_buena yerevan:! yerkhera yerkoy yerres yershov yesagyo yesan yesilli yesilova
        yessentuki yessentukskaya yeung_uk_tsuen yevlakh yevpatoriya yew_tee yeysk yeyuan yezhou
        yibin yichang yicheng yichun yidu yigai'erqi yigo_village yigou yihe yilan yima yinchuan
        ying'awati yingge yinggen yingjiang yingkou yingli yingpan yingqiu yingshang_chengguanzhen
        yingtan yinma yinping yinqiao_zhen yintai yinzhu yio_chu_kang yirga_'alem yirga_ch'efe yirka
        yishan yishikuli yishui yishun_new_town yisilamu'awati yitang yiu_tung_estate yiwu yixing
        yizhou yizhuang ylivieska ylojarvi yoch'im-dong yogyakarta yoichi yokadouma yokaichiba
        yokkaichi yokohama yokoshiba yokosuka yokote yola yoloten yomitan yomra yonabaru yonago
        yonan-up yondo yonezawa yong'an yong_peng yongbei yongcheng yongchuan yongfeng yonggwang-up
        yongji yongjia yongjian yongjing yongkang yongle yongning yongping yongqing yongxi yongxin
        yongxing yongzhou yonmu yono yonsa-up yopal yoqne'am_'illit yorba_linda yorii yorito
        york_university_heights yorkton yorkville yoro yorosso yoshida-kasugacho yoshii yoshikawa
        yoshinogawa yoshkar-ola yotsukaido yotsutsuji yotsuya youchou youhao youkaichi youngstown
        youri_kourtere youssoufia yousuo youting youxi yovon yoyogi yozgat ypenburg ypsilanti ystad
        ytrebygda yuanlin yuanping yuanshang yuanyang yuba_city yubileyny yucaipa yucca_valley
        yucheng yuci yudong yuen_long yuen_long_kau_hui yuen_long_san_hui yuepu yuexi yueyang
        yufengshan yufu yugawara yugorsk yujia yujing yuki yukon yuksekova yuktae-dong yukuhashi
        yulin yulinshi yulong yuma yumare yumbe yumbo yumen yuncheng yunfu yunji yunjin yunlong
        yunmen yunmeng_chengguanzhen yunnanyi yunshan yuntai yunusobod yunyang yuqunweng
        yur'yev-pol'skiy yurecuaro yurga yurigaoka yurihonjo yurimaguas yuriria yushan yushkovo
        yushu yusuf_as-siddiq yutan yutz yuxi yuxia yuyao yuzawa yuzhno-sakhalinsk yuzhnoural'sk
        yuzhnyy yuzhou yuzivskyi yverdon-les-bains ywar_ma_east ywar_ma_west yylanly zaafarana
        zaandam zaanstad zabbar zabehlice zabid zabki zabkowice_slaskie zabovresky zabrat zabre
        zabrze zacapa zacapu zacatecas zacatecoluca zacatelco zacatepec zacatlan zacoalco_de_torres
        zacualtipan zadar zafar zafarwal zafra zagan zagazig zaghouan zagne zagor'ye zagora zagreb:!
        zahedan zahir_pir zahirabad zahle zaibo zaidpur zainsk zaio zajecar zakiyah zakopane
        zalaegerszeg zalau zalinjay zaliohouan zaltbommel zalun zama zamania zambezi zamboanga
        zambrow zamora_de_hidalgo zamosc zamoskvorech'ye zanandore zandvoort zanesville zango zanjan
        zanzibar zaouiet_sousse zaoyang zaozhuang zapala zapolyarnyy zapopan zaporizhzhya zapotiltic
        zapotlanejo zapresic zaqatala zarand zaranj zarautz zaraysk zaraza zarechnyy zarhalol zaria
        zarichnyi zarinsk zarnesti zarqa zarqan zarrin_shahr zarumilla zary zarya zarzal zarzis
        zaslawye zastron zatec zaventem zavety_il'icha zavodoukovsk zavolzh'ye zawiercie zawiya
        zawyat_an_nwacer zawyat_ech_cheikh zaxo zayed_city zaysan zdar_nad_sazavou zdolbuniv
        zdunska_wola ze_doca zeaglo zedelgem zee_kone zeerust zeewolde zefta zeghanghane zegoua
        zehlendorf zeist zekeriya zele zelenchukskaya zelenodolsk zelenogorsk zelenograd
        zelenogradsk zelenokumsk zelino zemio zemoura zemst zemun zengfu zenica zentsujicho zepu
        zerakpur zeralda zeramedine zerbst zeribet_el_oued zernograd zestaponi zeulenroda-triebes
        zevenaar zeya zeytinburnu zgierz zgorzelec zhabei zhakou zhalantun zhanaozen zhancheng
        zhangaqorghan zhangatas zhangfeng zhangji zhangjiachuan zhangjiagang zhangjiajie zhangjiakou
        zhangye zhangzhai zhangzhou zhangzhuang zhanhe zhanjiang zhaobaoshan zhaodong zhaodun
        zhaogezhuang zhaojia zhaoqing zhaotong zhaoxing zhaoyuan zhaozhou zhaozhuang zharkent zhawa
        zhefang zheleznodorozhnyy zheleznogorsk zheleznogorsk-ilimskiy zheleznovodsk zhelou zhen'an
        zhendong zhengding zhengji zhengxing zhengzhou zhenjiang zhenlai zhenping zhenxi zhenzhou
        zherdevka zheshan zhetysay zhezqazghan zhicheng zhifeng zhigou zhigulevsk zhijiang zhiping
        zhirnovsk zhitikara zhlobin zhmerynka zhob zhong'ao zhongba zhongchao zhongduo zhonggulou
        zhonghe zhongling zhongshan zhongshu zhongwei zhongxiang zhongxin zhongxing
        zhongxing_new_village zhongzhai zhosaly zhoubai zhoucheng zhoucun zhoujia zhoujiaba zhoukou
        zhouqu_chengguanzhen zhoushan zhouxi zhouzhuang zhovti_vody zhu_cheng_city zhuanghe
        zhuangyuan zhuantang zhubei zhucheng zhudong zhuhai zhuji zhujiajiao zhujing zhukovka
        zhukovsky zhulebino zhumadian zhuojiacun zhuoshui zhuravlivka zhushan zhutang zhutuo zhuxi
        zhuyang zhuyi zhuyuan zhuzhai zhuzhou zhuzilin zhytomyr ziar_nad_hronom ziauddin_pur zibihu
        zibo zidenice zielona_gora zielonka zighout_youcef zigon zigong ziguinchor zikhron_ya'aqov
        zile zilina zima zimnicea zimovniki zinacantepec zinacatepec zinapecuaro_de_figueroa zinder
        zinguedesse ziniare zinjibar zintan zinvie zionsville zipaquira zir_ab zira zirndorf zishui
        zitong zittau ziway ziyang ziyang_chengguanzhen zizhuang zizkov zlatopil zlatoust zlin
        zliten zlotoryja zlotow znamensk znamyanka znojmo zoetermeer zografos zola_predosa zolder
        zoliborz zolochiv zolotonosha zomba zomin_shaharchasi zongo zonguldak zonhoven zorgo zory
        zossen zottegem zouan-hounien zoucheng zouerat zouila zoukougbeu zouma zouzhuang zrenjanin
        zuenoula zugdidi zuglo zuhres zuitai zulpich zumarraga zumpango zumpango_del_rio zungeru
        zunheboto zunyi zurich:! zuru zushi zutphen zuunmod zuwarah zvecan zvenigorod zvenyhorodka
        zverevo zvishavane zvolen zvyahel zwedru zweibrucken zwevegem zwickau zwijndrecht zwolle
        zyablikovo zyrardow zytkavicy zyuzino zywiec
        """)
}
