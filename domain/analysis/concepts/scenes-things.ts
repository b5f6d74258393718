/** Things by where they are met: a steak is food, a tap is the bathroom, a steering wheel is the drive. */
export const things = `
t_food | ruoka ruoan ruuan ruokaa pihvi kana= kanan kanaa kala kalan kalaa lohi lohta keitto keiton keitot liha lihaa peruna perunat pasta pizza pitsa hampurila burger salaat kakku kakun jälkiru alkuru alkupal pääruo annos annokse annoks lautanen lautas lounas lounaan illallis päivällis aamupala leipä leivän juusto muna= munat kastike riisi vegaani kasvisr mauste maustei maukas herku herkulli mauton suolai tulinen tulista sitkeä raaka raakaa kypsä kylmenn jäätä lisuke lisäk kauha söimme söivät söin= syödä syömään maku maist maistui | food meal dish dishes steak chicken fish salmon soup meat potato potatoes pasta pizza burger salad cake dessert starter main= portion plate lunch dinner supper breakfast bread cheese egg eggs sauce rice vegan vegetarian spice spicy tasty delicious bland salty hot= tough raw= rare= cooked overcooked lukewarm cold= ate= eat= eating tasted taste flavour kitchen chef crispy pretzel pretzels snack
t_drink | juoma juoman viini viinin viiniä olut oluen kalja kahvi kahvin tee= teetä mehu vesi= lasi= lasin baari drinkki kuohuv | drink drinks wine beer pint coffee tea= juice water glass bar= cocktail cafe café espresso latte barista
t_allergy | allergi allergia keliaak gluteen laktoos vegaani vegaanius ruokaval erityisruo pähkinä | allerg coeliac celiac gluten lactose vegan nut= nuts dietary halal
t_waiter | tarjoil kokki baarimik keittiömest salivuor hovimest | waiter waitress server bartender host= hostess chef sommelier
t_seat_table | pöytä pöydän pöytää pöytään istui istua istuma seurue seurueen hengelle tuoli terass nurkka ikkunapaik | table tables seat seated seats chair booth terrace window corner party= sit= bench
t_mood | tunnelm musiik valaist kynttil häly viihtyisä kodikas rauhaisa rauhalli idylli sisust koriste meteli melu akustiik | atmosphere ambience music lighting candle candles cosy cozy decor crowded vibe= friendly welcoming intimidat stare stares staring fun= warm unpretentious loud lads grunting mirror judged pleasant
t_room | huone huoneen huoneess huonees sänky sängyn sängyt sänkyä vuode vuodet patja tyyny peitto lakana lakanat verho verhot seinä seinät lattia lattiat matto katto kaukosää jääkaappi vedenkeit televis kaappi valokatk lamppu pistora sility hiustenk ikkuna parveke kylpyh vessa suihku pyyhe pyyhk pyyhkeet läävä kulunut narisi | room bed= beds mattress pillow duvet sheet sheets bedsheet curtain curtains wall walls floor carpet ceiling remote fridge kettle television tv= wardrobe lamp switch socket iron= hairdryer window balcony bathroom shower towel towels shabby worn creaked
t_bath | suihku suihkut hana hanan wc= vessa pönttö viemär kylpy kylpyt saippua pyyhe | shower showers tap= toilet bath= bathtub sink drain soap towel flush
t_sleep | nukku nukuim nukuttu uni= unta yö= yöllä yön aamuyö hereillä herät heräs herätti piippa narina hiljai äänt ääni= ääntä ääntäkään kova= palovaroit yläkerr naapurih | sleep slept night nights awake woke asleep quiet noise silent beep beeping alarm upstairs footsteps insomnia snor
t_front_desk | respa respan respass respasta vastaanotto vastaanoton vastaanotos avain avaimen avainkor henkilöllis lähtösel sisäänkirj | reception receptionist lobby front-desk desk= key= keycard check-in check-out
t_extras | wifi netti parkki sauna kylpytak silitysr hiustenku kokoust kokoush aamutak lainasi kuntosal uima-al | wifi parking sauna robe iron= meeting-room conference pool gym laundry luggage-room shuttle lent borrowed
t_trip_reason | työmatka työmatk lomamat loma= lomall vapaa-aik yövy yövyi yövymme majoitu matkan häämat viikonlop sijainti | business-trip leisure holiday weekend anniversary conference location reason stay=
t_bag | laukku laukun laukut matkalauk reppu kassi käsimatk | bag= bags suitcase backpack luggage baggage rucksack
t_train_car | vaunu vaunun vaunut vaunuss makuuvau juna= junan junat istuin istuimet käytävä lämmitys ilmastoi latauspis hiljainen | carriage coach train trains sleeper berth seat aisle heating air-con charging quiet window new=
t_inspector | konduk konnari tarkasta lipuntark sakko sakot tarkastusm | conductor inspector inspectors fine= penalty barrier guard ticket-check
t_connection | vaihto vaihdon vaihtoyht jatkoyht yhteys viimeinen aikataul viikonlop ruuhka-aik | connection connections change= changes timetable off-peak peak= weekend earlier earlier-one last=
t_book | kirja kirjan kirjat kirjoja kirjaa romaani dekkari dekkarit sarjak sarjis lehti lehden lehtiä lehdet teos trilogia keittokirja äänikirj e-kirj | book books novel novels comic comics magazine journal title author audiobook e-book ebook
t_library_loan | laina lainaa lainan lainat lainaus lainassa lainaa eräpäiv uusi uusia varaus varauks varausjono kaukolai palautus palautin palautan palautet myöhästymism luukku luukkuun | borrow borrowed loan loans due= renew reserve reserved reservation hold= interlibrary return returned late-fee overdue drop-box
t_library_space | lukupaik lukunurk lukusal tilat tila= pistora pistorasia läppär opiskelij ilmastoi lukupiiri lehtiä lukemas lukea | reading-room quiet room= spaces desk= socket laptop study seats lamp
t_door | ovi= ovea oven ovet ovessa ovelle omatoimio portti lukko lukossa aukesi avautu auennut kulkukort | door doors gate gates lock locked card-reader open opened entrance turnstile
t_print_copy | tulost tulostaa tulostetta kopio skann tablet tabletin opett opetti | print printed printer copy copies scan scanner tablet taught
t_parcel_locker | lokero lokeron luukku automaatti pakettiaut noutopis noutopisteestä noutoko koodi koodia saapumisil | locker lockers parcel-shop pickup-point code= collection slip=
t_parcel_send | lähettää lähetän lähetämme lähetyks paino enimmäisp postimer pakata pakkaaminen kuori rahti | send sending weight weigh stamp postage label envelope pack drop-off ship=
t_parcel_track | seurant lajittel lajittelu matkalla toimitettu toimitett luovutett tilatieto | tracking track sorting depot transit out-for-delivery delivered marked scanned
t_parcel_damage | rikki rikkinäi säpäl säpälei hajal kolise kolhi vahingoit lasi= lasinen särky märkä murskaan | broken smashed shattered dented crushed torn damaged rattling wet= pieces
t_customs | tulli tullin tullaus tulliselv tullaaminen arvonlis vero= | customs duty import vat= declaration
t_invoice_words | viite viitenum viitteen eräpäivä laskun laskuja laskut maksaa maksami erittely perintä | reference invoice due= amount payee bill pay reminder
t_limits | raja rajan rajat nosto katto päiväraja | limit limits cap= allowance threshold
t_branch | konttori konttoris konttorin konttorit tiski tiskillä tiskiltä virkail neuvoja valtakirj jonotusnum pankkivirk | branch counter teller clerk power-of-attorney office adviser
t_account | tili= tilin tilit tilille tiliä avata passi henkilötunnus alkuperä asiakkaak käyttäj | account accounts open opened passport origin id= identity joint
t_loan | laina lainan lainaa asuntolai asuntovel asuntovelk velka velkaa lyhennys lyhennysv takaisinmak korko koron euribor laina-aik laina-ajan | loan mortgage debt repay repayment interest rate= term= lend
t_invest | rahasto rahastos säästö säästöt säästää sijoit osake osakkeet talletus eläkesää | fund funds saving savings invest shares stocks deposit pension
t_scam | huijaus huijari huijata tietojenkal kalastelu sulkupalv varasti | scam fraud fraudster phishing stolen hacked block
t_handoff_call | siirret siirrettii siirrät yhdistet yhdistä pompot | transfer transferred passed connect bounced put-through
t_leave_firm | vaihd vaihdoin vaihdan siirsin siirto toiseen kilpaili pois= | switched moved elsewhere another competitor leave left=
t_symptom2 | migreen krooni vaiva selkä selän lonkka polvi niska päänsärk hammas= korva kuulon rinta vatsa | migraine chronic back= hip= knee neck headache ear= chest stomach
t_appointment2 | aamukahdek takaisinsoit jättää numero ajanvarau päivystys kiireettö hoitotakuu jono chatti lähete | callback ring= appointment slot urgent-care referral triage waiting-list
t_doctor2 | lääkär lääkäri tohtori fyssari fysioter sairaanhoi vastaanot selitti kuunteli kohtelu kiireh | doctor gp= nurse physio physician consultant listened explained bedside rushed
t_lab2 | laborat verikoe verikok verikokeet neula neulat sydänfilm magneet kuvantam röntgen näyte tulokset vastaus | laboratory blood needle needles ecg= mri= x-ray scan sample results biopsy
t_ward2 | osasto osastolle osastol sairaalas leikkaus synnytys unilääke hoitaja yöhoita kylkis käytävä tippa | ward inpatient surgery birth drip= bedside night-nurse corridor theatre
t_home2 | kotiutet kotiutus kotisairaal kotihoito taksilla kaatunut jatkohoito | discharged home-care hospital-at-home aftercare sent-home
t_meds2 | lääkelist reseptin uusinta lääke lääkkeet apteekki annostelu tabletti | prescription repeat= medication list tablets dose pharmacy renewal
t_control2 | kontroll kontrolli vuosikäyn jatkoaika seuranta tarkastus | check-up follow-up yearly annual review monitoring
t_record2 | sairauskert kopio asiakirj potilastie omakanta kirjaus maksu peritään asiakasmaks | records copy notes file= charge fee= portal
t_clothes2 | takki takin housut paita mekko kengät kenkä koko kangas villa verho verhot väri= sininen | coat dress shirt trousers shoes jacket jumper sweater curtains fabric cloth colour blue size pair boxes gift fits= wear
t_product_view | kuva kuvat kuvasta kuvaus tuotesivu mitat kokotaul | picture pictures photo photos description size-chart dimensions sample measurements tell=
t_cart2 | ostoskor kori= koriin poista poistaa | cart basket remove add= item checkout overnight
t_pay2 | maksutapa maksuväl lahjakort lasku= luottokort osamaks | payment gift-card card= invoice method option options first-try deducted
t_exchange | vaihtaa vaihto palautus palautin hyvitys tarra kuori | exchange return returned refund label sticker pickup window
t_chat2 | chat chatti vastasi vastaus kysyi kysytty asiakaspal viesti | answered answer reply replied asked already chat service email fax= sms question
t_gym2 | paino painot tanko räkki kyykky penkki laite laitteet juoksumatto treeni | weights weight rack racks rerack squat bench machine machines treadmill dumbbell lift legs back= reps
t_locker_room | suihku suihkut pukuhuo pukukaap lukko pyyhe hiki | shower showers lukewarm locker changing towel sweat
t_class2 | spinning jumppa jooga bodypump vesijump allas uinti ryhmäliik | spin spinning yoga bodypump body-pump pilates zumba pool swim aerobics aqua
t_trainer2 | valmentaj treeniohjel personal liikkeet ohjelma | trainer pt= coach moves plan routine programme injured
t_join2 | liityin liittyi jäsenmak kuukausim aloitusm opiskelijahinta sopimus | membership joining join rate= student tie-in monthly
t_freeze | jäädyt jäädytti tauko irtisano peruin peruutin sulkivat konkurss | froze freeze frozen pause cancelled cancel closed shut= leave note=
t_apply2 | hakemus suositus suosittelija portaali hakuaika valinta hyväksytty hylätty | reference application portal admission deadline offer rejected personal-statement gutted
t_enrol2 | ilmoittaut läsnäolo lukukausimaksu opiskelijanumero | enrol enrolled enrolment register fee= fees credits student-number
t_teach2 | luento luennoitsija opettaja seminaari ryhmätyö tuutori kurssi professori | lecture lecturer tutor tutors seminar professor course teaching group-work class inspiring boring organised
t_exam2 | tentti tenttiin kysymys arvosana ylioppil pisteet lisäaika | exam exams question marked mark= grade failed extension resit nervous
t_thesis2 | gradu opinnäyte ohjaaja väitös kommentit | thesis dissertation supervisor supervisors comments draft chapter viva=
t_grad2 | valmistuj publiikki juhla kutsu todistus | graduation graduate ceremony invitation gown
t_it_access | kirjautu järjestelmä järjestelmät tunnus salasana sivu kieli | login logins system systems page portal language session password lock locked lock-out expired account
t_policy2 | vakuutuskirja vakuutuskausi omavastuu uusiminen ehdot turva | policy schedule excess period renewal renewing terms cover covers small-print deductible insured customer-since
t_damage2 | myrsky tulva kolari palo murto puu= raekuuro hirvi vuoto | storm hailstorm hail= flood crash fire theft tree fell deer leak burst roof fence carport accident hit=
t_claim2 | korvaushakemus liitteet kuvat vahinkoilmoitus lomake | claim claimed form uploaded upload photos lodged reported estimate missing downloaded
t_assess2 | tarkastaja kartoitus arvio | assessor adjuster inspection surveyor beam looked
t_decide2 | päätös hylätty korvattiin perusteet | decision decided covered unfortunately refused approved accepted denied
t_payout2 | korvaus maksettiin tilille rahat | money account paid payout cheque settlement sent
t_soft_req | vaatimus vaatimukset tietoturva hankinta kilpailutus | requirement requirements questionnaire shall tender security template procurement compliance logs
t_soft_roll | käyttöönotto pilotti rinnakkain koulutus testiympäristö | rolling roll-out rollout parallel pilot test= environment office go-live train trained launch quarter
t_soft_work | tallentaa päivittäin rutiini aamulla tehtävät tilaus | save saves saved automatically morning afternoon routine open= check= share team tasks closed meeting daily minutes
t_soft_data | vienti tuonti rajapinta csv excel yhteys pdf | csv= export import api= excel pdf= connection integration returns list records numbers type=
t_soft_error | virhe virheilmoitus bugi päivitys versio kaatui | error errors message bug= update release crash log= field 500 version deleted
t_soft_help | tiketti tuki ruutu jakaa | ticket support screen closed helpdesk call reopened appalled
t_energy2 | sähkölasku kulutus mittari lukema siirto sopimus määräaikainen pörssi hinta kilowatti | usage meter reading kilowatt tariff unit-rate standing-charge fixed bill
t_power_cut | sähkökatko katko pimeä kynttilä häiriö korjaus | outage blackout power-cut candles restored
t_phone2 | liittymä puhelin data numero kuuluvuus kenttä | sim= number signal coverage data roaming plan handset
t_box2 | modeemi reititin boksi asentaja kuitu nopeus pätkii | router modem fibre installer speed engineer wifi
t_tv | kanava kanavat digiboksi ohjelma sarja elokuva tilaus | channel channels box= series show= film subscription stream
t_car2 | auto= auton moottori jarrut renkaat öljy vaihteisto kytkin ratti huolto katsastus varaosa | car= engine brakes tyres oil= gearbox clutch steering garage service mot= part=
t_rent2 | vuokra vuokranantaja vuokralainen takuuvuokra kämppä asunto | rent landlord tenant deposit flat= apartment lease letting agent
t_keys2 | avain avaimet lukko ovikoodi luovutus muutto | key= keys lock handover move-in fob=
t_fix2 | huoltomies putkimies patteri hana vuoto home kylmä vikailmoitus | plumber caretaker radiator boiler tap= leak mould repair handyman
t_school2 | koulu luokka opettaja läksyt koe wilma välitunti rehtori | school class teacher homework test= break= head= pupil
t_daycare2 | päiväkoti hoitaja päiväunet eskari vasu ryhmä | nursery daycare nap= carer preschool group
t_kid | lapsi lapset vauva poika tyttö taapero | child children kid= kids baby toddler son= daughter
t_museum2 | näyttely opas kierros esine lippu naulakko | exhibition guide tour object cloakroom ticket audio
t_grocery2 | hylly hyllyt kassa tuoretiski maito leipä hevi kärry | shelf shelves till= trolley milk bread aisle self-checkout
t_pharm2 | apteekki resepti lääke farmaseutti vuoronumero | pharmacist prescription medicine counter generic
t_hair2 | hiukset leikkaus väri kampaaja pesu | haircut colour stylist wash= fringe
t_vet2 | koira kissa eläinlääkäri rokotus leikkaus | dog= cat= vet= vaccine surgery
t_dent2 | hammas paikka puudutus poraus kuvat | tooth filling numb drill x-ray
t_game2 | peli kenttä vihollinen päivitys palvelin pelaajat | game level boss= patch server players lag= loot match
t_news2 | lehti jakelu artikkeli tilaus kannet jakaja | paper article delivery subscription headline paywall
t_renov2 | remontti urakoitsija laatta maalari pöly aikataulu | contractor tiles painter dust schedule builder
t_bus2 | bussi kuski pysäkki vuoro matkakortti myöhässä | bus= driver stop= timetable travel-card late
t_tax2 | vero veroilmoitus verokortti palautus mätkyt vähennys | tax return refund deduction assessment
t_benefit2 | kela tuki hakemus päätös liite toimeentulo | benefit application decision attachment allowance
t_job2 | työ työhakemus haastattelu palkka esihenkilö perehdytys | job= application interview salary manager induction
`;
