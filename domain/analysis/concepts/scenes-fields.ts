/** Scenes of fields that the other files leave out: the farm, the parish, the ferry, the housing company. */
export const fields = `
f_shop_list | kauppali ostosli kauppareis viikko-os viikon resepti eväät eväitä täydennys ostaa= ostan ostin | list shopping-list weekly meal meals recipe plan fridge run-out buy
f_shelf | hylly hyllyl hyllyst hyllyjär käytäv etsin= etsiä löydä löytyn kierrel kiertel osasto tyhjä= tyhjät siirre siirtän hintalap | shelf shelves aisle where find found moved empty label sign=
f_produce | hedelm vihann banaan tomaat peruna mansik avokad omena sipul leipä leivän liha= lihat lihaa kana= maito maidon muna= munat munis home= homeis päiväy mätä raaka kypsy tuore valikoim | fruit veg vegetable banana tomato strawberr avocado apple bread meat chicken milk eggs mould mold rotten ripe fresh stale date=
f_checkout | kassa kassal kassan kassajono itsepalvelukas hihna kuitti kuitin maksoi maksan kortti kolikko käteis ikäraja pussi kassi viivakood | till= checkout cashier self-checkout receipt queue bag= bags barcode coins cash scan weigh
f_bottle | pullo pullonp palautusautom tölkki pantti | bottle bottles cans= deposit machine
f_bonus | bonus etukort kanta-as pist pisteet alennuskoodi kupong tarjous etu= edut | bonus points loyalty voucher coupon offer discount member
f_waste | jäte jätte roska roskis kierrä kompost lajitel muovi= pahvi biojä sekajä keräyspis tyhjennys tyhjen kontti kaatopai | waste rubbish trash garbage bin= bins recycl compost sort= plastic cardboard collection skip= tip= landfill emptied
f_snow | lumi= lumet lumityö lumia aura= aurau auraus hiekoi hiekka liukas liukast liukka jää= jäätik nurmi piha= pihan haravo lipputa | snow plough plow grit gritted icy slip slipped slippery lawn hedge yard leaves flag mow
f_stairwell | rappu rapun rappukäy portaik portais hissi hissin ovisum lamppu valo= valot pimeä naapuri kellari pyykki pesutup sauna= saunavuor | stairwell stairs lift= elevator hallway landing buzzer neighbour basement laundry sauna bulb dark
f_caretaker | huoltom talkkar talonm huolto huoltoy isännöi vikailm päivyst kuitat tiketti asentaj | caretaker janitor super= maintenance handyman landlord manager report ticket
f_key | avain avaim avaint lukko lukkos lukost ovikoo tunniste kopioi vara-av | key= keys lock= locked lockout fob= spare copy code
f_assembly | yhtiökok kokou kokouks pöytäki hallituk hallitus puheenj äänest äänesti vastike vastikk osakas osakk jäsenk tilinpää | meeting board minutes vote voted chair= agenda residents owners association fee committee
f_heating | lämpö lämmit lämmity patteri patterit kylmä= kylmät kaukoläm lämpöpum pelletti öljy= termost aste= astetta vetoa huonelämpö | heat heating radiator boiler cold= thermostat pump degrees draught insulation gas=
f_water | vesi= vettä veden vesikatk vesimit putkirik viemär hana= lämminvesi vesilasku paine | water leak pipe tap= sewer drain meter pressure boil hot-water mains
f_electric | sähkö sähköt sähkön sähkökat sähkölas spot= kwh siirto siirtohin mittari kulutus pörssi | electricity power kwh meter tariff usage grid outage unit-price smart-meter
f_solar_ev | lataus latausas lataan latau akku aurinkop paneel sähköauto pistoke piuha kaapeli | charge charging charger ev= plug cable socket solar panel battery kilowatt
f_smart_home | älykoti älylamp sensori yhdistä yhteys pariliit bluetooth kaiutin ohjain etäoh hälytin kamera | smart hub sensor pair paired bluetooth speaker remote alarm camera doorbell connect wifi
f_newspaper | lehti lehden lehteä jakaja jakel posti luukku kannost näköisl sanomal juttu jutut uutis toimitt pääkirj ristik kuolinil mielipid | paper newspaper delivery letterbox article headline news editor crossword column obituar print issue edition puzzle
f_subscribe | tilaus= tilauksen kestotil määräaik tarjoushin irtisa perui peruutt lopett lopetin jatku keskeyt lomakesk kokeilu ilmaiskuu | subscri renew cancel trial pause auto-renew month-free stop= opt-out holiday-stop intro-price
f_stream | jakso= jaksot jakson kausi sarja sarjat sarjoja elokuva leffa katson katso katsoin tekstit tekstity dubat pätki puskur laatu suoratoi soittolis profiil | episode season series show= film movie watch subtitles buffer stream playlist profile dubbed next-episode
f_move_pack | laatik muuttola pakka pakkas pakkaus kuplam teippi purkaa pura= purettu | box= boxes pack packed packing tape wrap unpack crate
f_move_carry | kanto kanta kantoi kantaj muuttomi miehet sohva piano kaappi jääkaap pesukone raahas nosti naarm kolhu kolhii ehjä ehjänä rikki porta kuljetusvak | carried carry movers men= sofa piano wardrobe washing-machine lifted scratch dent broken intact stairs
f_move_van | pakettiau muuttoau kuorma kuski= auto= pihassa myöhäss saapui tulivat tuntihin odotusaik | van= truck lorry driver arrive late hourly crew
f_bus_stop | pysäk katos näyttö= reaaliaik aikatau ohitti ohi= ajoi tuli= myöhäs odottel vuoro vuoron täynnä | stop= shelter display timetable drove past late minutes due full= skipped
f_bus_ride | kuljetta kuski rollaat lastenva vaunut penkki ikkuna istui istuin seiso jarrut nytkäh haju ruuhka kyyti kyydis kyytiin matkustaj | driver pram buggy wheelchair seat seats window stand stood brake crowded smell passenger ride aboard ramp
f_ticket_bus | lippu= lipun liput kausilip kertalip matkakor arvoa lata= latas ladat vyöhyk automaat tarkast tarkastusma | ticket fare= pass= top-up card-reader zone tap= machine inspector fine=
f_route | reitti reittiop linja= linjan linjat vaihto= vaihdo vaihdon kävel poikkeus kierto jatkoyh perille pääte kartta | route line= lines change= transfer walk detour diversion connection map terminus app
f_ferry | laiva laivan lautta hytti kansi= satama satam keikku merisai autokan risteil buffet myymälä saaristo | ferry ship boat cabin deck port= harbour seasick crossing cruise car-deck sail buffet
f_plane | lento lennon lennol kone= koneen koneess matkata laukku matkalau lentoem turvat portti portil paikka jalkatil lasku= laskeut nousu ruuma | flight plane gate boarding crew attendant seat legroom luggage bag= bags overhead carousel landed take-off delayed turbulence tray
f_rebook | uudelleenr korvaav siirto peruttu peruunt hotelliyö ateriakup korvaus vakiokor lentopet jäimme | rebook cancelled voucher compensation stranded overnight claim next-flight refund standby
f_car_share | yhteiskäy varausauto lainaauto pyörä= potkulau skuutti avata ovet sovell polttoa tankk akku | car-share shared scooter bike= unlock app= fuel tank dock e-bike hire rental
f_parking | pysäköi parkki parkin parkkip ruutu sakko virhemaks puomi autohal mittari kiekko | parking park= parked bay= space= ticket fine= barrier garage meter permit disc
f_car_inspect | katsast rengas renka öljynv huolto korjaam hinaus käynnis jarru moottori varaosa päästö | mot= inspection tyre tire oil= garage mechanic tow= brake engine parts exhaust
f_tax_form | veroilm verokor veropros vähenny matkakulu ennakko täytin täytt esitäyt lomake kenttä kohta= liite tulot tulo= ilmoitti ilmoit kirjaus | return= form forms field box= pre-filled deduct expenses income w-2 1099 schedule declare file= filed filing typed submit
f_tax_out | veronpal palautu jäännösv mätkyt lisävero tilille eräpäi erissä viivästysk päätös verotuspää oikaisu valitus | refund owe owed due= penalty late-fee assessment instalment appeal audit correction notice amended
f_office_visit | virasto tiski tiskil luukul vuoronume virkaili sormenj valokuva henkilök passi tulkki asiakirj paperi paperit leima | office counter window number= officer clerk fingerprint photo passport interpreter papers document stamp official
f_permit_wait | oleskelul lupa= luvan hakemus hakemuk päätös odot kuukau vuosi käsitte käsittelya jonossa tila= kansalais viisumi | permit visa residence application decision month months year pending processing status citizenship
f_new_country | suomen kielen kielikur kotoutu työpaik henkilötunn pankkitil verkkopan asunto ystäv | country language course work job bank social-security-number number neighbour friend learn settle foreign
f_plain_words | selkok sanat sanoja ymmärr ymmärs tajua tajuu kapula virkakie vaikea käänn kieli kielell | words understand language translat jargon plain read= reads difficult meaning confus english
f_call_line | soitin soitto soitta soitin= jonotin jonotus jonossa puhelin linja takaisins musiik vastas vastasi yhdist numero numeroon | call= called rang ring= phone hold= line= music minutes answered transferred press voicemail callback
f_reply | vastas vastaus vastaust vastan viesti viestiin sähköp kysyin kysy kuitta automaattiv palaa palata lupasi luvattiin | reply replied answer answered email message asked respond promised ticket get-back automated bounced
f_told_again | selitin selitt kerroin kerto alusta uudest eri= ihmise siirret siirrel edellinen | explain explained again start-over again= different-person passed transferred repeat previous told
f_bill_wrong | laskut veloit veloite laskun lasku= kahdesti tuplana kulut lisämaks piilokul summa hinta maksoi euroa= euro= euron | charged charge bill billed invoice twice double hidden fee= fees extra total price cost dollars pounds quid
f_offer_quote | tarjous tarjouk arvio hinta-ar kilpailut pyysin laskelm urakka | quote quoted estimate offer bid= compare price tender
f_invoice_make | laskuri rivi= rivit alv arvonlis viiten hyvityslas tunnit pohja luonnos kirjoit | invoice line= lines vat credit-note hours template draft typo amount customer-number create
f_invoice_send | verkkolas lähetin lähete lähett liite vastaanott välittäj toimitus perille= | e-invoice send sent attach attachment pdf deliver arrive arrived bounce recipient
f_books | kirjanpi tilinpää kuukauden tilitoim tosite kuukausira täsmäy vienti tiliöi | accountant books= bookkeep close= month-end ledger reconcile export excel audit
f_arrears | myöhäss muistutu perintä korko maksamat avoin= saatav eräpä maksettu | overdue reminder late interest unpaid paid= paying debt collect owed outstanding
f_hr | palkka palkkal loma= lomat lomapäi työvuoro vuoro= vuorot tuntikir poissao esimies esihen hyväks sairausp matkalas | payroll payslip leave= holiday shift rota roster timesheet absence manager approve sick= expense pay=
f_onboard | perehd perehdy tervetul ensimmäi tunnukse kone= kutsu työsuh aloitus uusi= mentori | onboard induction welcome first-day laptop badge invite starter mentor buddy
f_it_desk | salasan tunnus lukit tulost kone= päivity vpn verkkolev näyttö= tiketti etäyht it-tuki jumi jumitt kaatu | password locked reset printer laptop vpn update screen ticket remote restart reboot crash helpdesk monitor
f_procure | hankinta kilpailut tarjousp sopimus toimittaj tilausnum hyväksyn kynnys budjet puiteso | procure tender supplier vendor contract purchase-order po= approval budget framework bid
f_delivery_b2b | toimitus toimit lava= lavat varasto varastos rahti rekka lastaus purku toimitusaik jälkitoim puuttui varaosa | delivery pallet warehouse freight truck load unload lead-time backorder missing spare-part shipment dock
f_machine | kone= koneen laite laitt huolto seisok vara-osa asennus käyttöön ohje= manuaali tuotant linjasto | machine downtime install engineer spare part manual production maintenance calibrat commission
f_build_permit | rakennusl piirust naapurink kaava tontti katselm pääsuunn lausunto poikkeam | building-permit drawings plans planning neighbour consult plot zoning inspect extension shed architect objection
f_site | työmaa urakoit rakent rakenn betoni kattoi katto= perustus timpuri raksa teline valvoja viivä aikataulu | site= builder contractor concrete roof foundation scaffold carpenter foreman schedule weather crane
f_kitchen_renov | keittiö kaapis laatta laatoi maali maalas tapet lattia= purku pöly putkimi sähkömi kylpyhuo remont | kitchen tile tiles paint wallpaper floor dust plumber electrician bathroom renovat plaster worktop
f_farm | lehmä lypsy pelto tila= tilan tuki= tuet traktor rehu lannoit sato= kylvö sika= lammas eläin eläint hehtaari tarkastaj | cow milk= field farm subsidy grant tractor feed= seed harvest crop sheep herd hectare inspector fertili
f_parish | kirkko seurakun pappi kaste ripar rippik jumalanp virsi virret diakon kaste= konfirm | church parish priest vicar baptism christen confirm service= hymn sermon choir
f_funeral | hautaj hautau arkku uurna siunaus muistot vainaj krema haudan hauta kuolinil suruval omaiset | funeral coffin urn= cremat burial grave undertaker wake= deceased eulogy flowers memorial
f_estate | perunkir kuolinpe perint perilli testament kuolint pankki virkatod jäämistö | probate estate inherit heir will= death-certificate executor
f_wedding_plan | häät häiden hää juhla kukat kutsu kutsut menu maisti bändi koriste pöytäkar istumaj valokuvaa | wedding flowers florist invite menu tasting band photographer decor table-plan seating cake registrar notice
f_wedding_dress | hääpuk mekko puku= sovitus ompel sormuk | dress alterations fitting suit= bridesmaid ring= rings veil shoes
f_party | tanss tanssi maljat puhe= puheet juhl juhli bändi vieraa vieraat ilta= yö= | dance danced toast speech party evening guests celebrat band dj=
f_theatre | näytel näyttel esitys esityk lava= näyttämö väliaika väliajal katsomo rivi= permanto parvi narikka käsiohj ensi-ilta | play= actor stage performance interval row= stalls circle balcony usher cloakroom programme curtain matinee seat view pillar
f_box_office | liput lippu lippuk lipunmy loppuun varasin vaihto= palautus jono palvelumak verkkokaup | ticket tickets box-office booking sold-out seat-map fee= refund exchange presale queue
f_conference | seminaa konfer luento puhuja esitys= ohjelma nimilap osallist verkosto posteri tauko kahvi striimi | conference session speaker talk talks agenda badge lanyard network workshop slides hall break coffee stream
f_festival | festar lava= bändi teltta leirint ranneke portti vessa bajamaj järjest kuraa jono | festival stage band tent camp wristband gate toilets loo= stewards mud queue crowd
f_class_lesson | tunti= tunnilla opett kurssi ryhmä harjoit läksy oppit opin= puhua sanasto taso= tasotesti | lesson class= teacher course group homework practise practice level learn speaking vocabulary
f_lecture | luento kurssi tentti tentin ilmoitt opinto gradu ohjaaja essee palautus ryhmäty tehtävä arvos | lecture seminar module exam essay tutor supervisor deadline grade marks assignment thesis coursework
f_dorm | opiskelija-as soluas kimppak kämppis vuokra huone keittiö jono= pesutupa | halls dorm flatmate roommate rent shared-kitchen laundry warden room=
f_school_run | koulu koulukyy reppu wilma vanhempai luokka opettaja välitunt ruokala iltapäiväk | school parent class= teacher lunch pickup playground after-school term report-card
f_nursery | päiväko hoitaja hoitopa eskari lelu päiväuni nukku pukem eteinen ryhmä sijainen varhaiskas | nursery daycare carer nap= toys group staff sub= drop-off coat peg key-worker settling
f_child_ill | kuume kuumeinen nuha oksen rokko sairas sairast lääke | fever sick ill= vomit cough medicine pick-up-early rash contagious
f_tooth | hammas hampaan hampaat särky särk paikka= paikat poraus poran hammaski puudutus puudut viisaudenh oikomis kruunu juurih suu= leuka | tooth teeth toothache filling crown drill numb hygienist dentures braces extract gum= jaw wisdom scale polish
f_fear | pelkä pelkopo jännit tärise vapise puristaa ahdist hermost rauhoit rauhalli | fear afraid scared nervous dread grip shak anxious panic calm gentle reassur
f_pharm_stock | saatav loppu= saatavuus varastos apteekist hyllyss tilaamaan toimitusk | stock out-of-stock owed order= in-stock available branch shortage wholesaler supply
f_pharm_talk | farmase apteekk proviiso neuvo neuvon annostus ottamis yhteisvaik sivuvaik kertoi ohje= ohjeen | pharmacist explain dose side-effect interact advice discreet leaflet tell counsel
f_pharm_rx | resep uusinta uusin lääkärin määräy sähköinen | prescription repeat refill renew script doctor auto-refill item items
f_pill | tabletti pilleri kapseli aamulla illalla dosetti annos ottaa ruoan purkki | tablet pill capsule morning evening dose before-food box= week pack= take=
f_care_visit | kotihoi hoitaja käynti suihku pesu lääkkeenj avain aikaisin kiire turvapuh | carer visit wash= shower medication rush hurry alarm home-help morning-call time=
f_emergency | päivysty ensiapu ambul odotus triage yö= yöllä hätä 112 tunti= tuntia | emergency a&e er= ambulance triage wait hours trolley corridor night 999 911
f_rehab | kuntout fysiotera harjoit jumppa terapia apuväl pyörätuo sauvat liikunta | physio rehab exercise therapy aids wheelchair crutches stretches session walker
f_access | esteett ramppi pyörätuol luiska hissi näkövam valkoinen opaskoir kuulo induktio tulkki viittom näytönluki suurennu | access ramp wheelchair step= steps blind cane guide-dog hearing loop interpreter sign-language screen-reader large-print braille
f_swim | uimahal uinti allas altaan pukuhuon kaappi suihku sauna= vesijum rata= kloori | pool swim lane locker changing shower sauna lifeguard chlorine
f_hike | retki reitti= polku= pitkos laavu tupa kansallisp opaste luonto teltta puu= puut vaellu | hike trail path hut shelter signpost park= campfire firewood nature viewpoint boots map
f_second_hand | kirppis kirpputo myyn myin ostaja ostaj ilmoitus kuva= kuvat käytet hinta tinki nouto kunto | second-hand listing seller buyer used= charity-shop haggle condition pictures item pickup meet=
f_passport | passi passin henkilöko poliisi valokuva nouto r-kioski hakem postitse | passport id-card photo renew police collect application fast-track
f_pension | eläke eläkk eläkeh eläkepäät työkyvyt ikä= | pension retire retired annuity payout contribution state-pension
f_jobless | työttöm te-toim työnhaku työllisy päiväraha karens aktiivi omavalm työtön haastat | jobless unemployed job-centre claim jobseeker benefit sanction adviser interview vacancy
f_gov_money | kela= kelan kelaan kelast tuki= tuen tukea tuet hakem päätös maksupä takaisinp liite lisäselv | benefit claim payment decision overpaid evidence means-test allowance entitlement reassess appeal
f_union | liitto liiton jäsen jäseny luottam sopimus lakko jäsenmak neuvott työehto kassa= | union member rep= steward strike dues negotiat collective-agreement fund
f_charity | lahjoi vapaaeht keräys avustus ruoka-ap järjestö talkoo | donat volunteer charity fundrais food-bank cause giving gift-aid shift
f_game_play | taso= kenttä= pomo boss= vihol ohjaim ohjaus grafiik musiik tarina hahmo quest bugi aloit pelata pelaan pelasin pelai | level boss quest enemy controls graphics soundtrack story character campaign mission difficulty map= fun play= played
f_game_online | kaverit kaveri palvelin lagi lagaa lobby matchmak huijar ranked vastapel tiimi moninpeli chatti voice | friends invite server lag= lobby matchmaking cheater ranked team teammate multiplayer opponent queue disconnect
f_game_account | tili= tilin bannit banni porttikiel hakkero tunnus skini skinit inventaar tallennus tallenn hävisi katosi | account banned ban= suspended hacked skins inventory save= lost progress captcha login region kicked
f_game_buy | lootbox mikromaks dlc= kausipas ostos hinta ale= palautus kolikko | loot lootbox microtransaction dlc= season-pass pay-to-win store price sale refund coins
f_patch | päivitys päivity patch lataus asennu giga giga= versio | patch update download install gigs gb= version size hotfix
f_taxi_book | taksi tilasin tilaus kyyti sovellus ennakkot inva tilataksi | taxi cab= booked app= pre-book airport-run wheelchair-vehicle ride= accepted
f_taxi_ride | kuljettaja kuski reitti kierto ajoi taksimitt puhui auto= laukut | driver route long-way detour meter drove ride car= polite chat radio speed smooth seatbelt
f_left_behind | unoht unohdin jäi= jätin löyt kadon hukka hukkas löytötav | forgot left= lost found returned phone wallet behind
f_food_delivery | ruokalä kuljett kuriiri annos pizza kylmä= kylmänä väärä puuttui ravintola tippi ovelle | courier rider food pizza cold= wrong missing order= doorstep tip= driver app= eta spilled
f_menu_dish | annos lautanen kastike pihvi kala= kalaa keitto jälkir suola suolai maku mauton herkul kypsä lämmin | dish plate sauce steak fish= soup dessert salty taste bland delicious undercooked warm portion starter main=
f_waiter | tarjoil ruokalis suositt viini tilasimme tilattiin allergi gluteen vegaani lapset | waiter waitress server menu recommend wine order allergy gluten vegan kids
f_ambience | musiikki meteli valaistus ikkuna näköala tunnelma terassi haju viihty sisustus | music noise loud light view atmosphere terrace smell cosy decor vibe
f_opening | aukiol auki suljet kiinni sulkeu lauantai sunnuntai pyhä= ovi= ovessa lounastau | open opening hours closed shut shuts weekend sunday bank-holiday door= lunch-break early late-night
f_manner | ystäväl kohteli töykeä tympe tyly hymyil mukava asiantunt avulias huomaav kiitos nenäk | friendly polite rude kind smile smiled nice helpful brusque patient knowledge attitude lovely sigh
f_stay_or_go | jatkan vaihdoin vaihtoon lopetan suosit tulen= uudelleen ikinä enää muualle muualla kilpailij palaan | again= recommend never= switch switched leave= leaving elsewhere competitor loyal come-back return= stay
f_own_habit | yleensä aina= joka= viikossa kerran kuukaud vuodes tapa= tapana päivittäin iltaisin aamuisin | usually always every= week weekly monthly daily habit once twice mostly evenings mornings
f_app_bug | sovellus sovelluk äppi appi päivity kaatu kaatui jumi jumit lata= latau virhe virheil nappi painike kirjautu pyöri tyhjä= | app= crash freeze frozen bug= error loading spinner button login update blank screen hang hung glitch
f_web_form | lomake lomakk kenttä pakolli tallenn lähetä hyväks virheilm täytt takaisin-n liite | form field mandatory save= submit error back-button upload attach page timed-out
f_id_login | pankkitun mobiiliv tunnistaut tunnistus salasana koodi tekstivies vahvistus kirjaut | bank-id password code text-message verify verification authenticator two-factor log-in sign-in locked
f_alerts | ilmoit muistutus tekstiviesti viesti= tiedote tiedotett kertoi kukaan tiedotus tieto= | alert notif reminder text= message notice told nobody heads-up letter news informed
f_cctv_guard | vartija hälytys turva ovimies poliisi varas | guard security alarm police thief bouncer stolen
f_blood_legal | lakimies oikeus asianaj riita kuluttaj valitus todist | lawyer court legal dispute ombudsman appeal solicitor evidence hearing
f_cleaning | siivo siivoo siivous siivoj pölyt imuri likainen tahra puhdas | clean cleaner hoover vacuum dust stain dirty spotless mop tidy
f_garden | puutarha taimi istut kukka= kasvi multa | garden plant plants soil seedling hedge pot=
f_optic | silmäl lasit linssi näkö optikko kehys sanka | glasses lens frames optician eye-test vision prescription
`;
