/** Things by where they are met: a steak is food, a tap is the bathroom, a steering wheel is the drive. */
export const things = `
t_food | ruoka ruoan ruuan pihvi kana= kanan kanaa kala lohi lohta keitto keiton keitot liha peruna
  pasta pizza pitsa hampurila burger salaat kakku kakun jälkiru alkuru alkupal pääruo annos annoks
  lautanen lautas lounas lounaan illallis päivällis aamupala leipä leivän juusto muna= munat kastike
  riisi vegaani kasvisr mauste maukas herku mauton suolai tulinen tulista sitkeä raaka kypsä kylmenn
  jäätä lisuke lisäk kauha söimme söivät söin= syödä syömään maku maist | food meal dish steak
  chicken fish salmon soup meat potato pasta pizza burger salad cake dessert starter main= portion
  plate lunch dinner supper breakfast bread cheese egg sauce rice vegan vegetarian spice spicy tasty
  delicious bland salty hot= tough raw= rare= cooked overcooked lukewarm cold= ate= eat= eating
  taste flavour kitchen chef crispy pretzel snack
t_drink | juoma viini olut oluen kalja kahvi tee= teetä mehu vesi= lasi= lasin baari drinkki kuohuv
  | drink wine beer pint coffee tea= juice water glass bar= cocktail cafe café espresso latte
  barista
t_allergy | allergi keliaak gluteen laktoos vegaani ruokaval erityisruo pähkinä | allerg coeliac
  celiac gluten lactose vegan nut= nuts dietary halal
t_waiter | tarjoil kokki baarimik keittiömest salivuor hovimest | waiter waitress server bartender
  host= hostess chef sommelier
t_seat_table | pöytä pöydän istui istua istuma seurue hengelle tuoli terass nurkka ikkunapaik |
  table seat chair booth terrace window corner party= sit= bench
t_mood | tunnelm musiik valaist kynttil häly viihtyisä kodikas rauhaisa rauhalli idylli sisust
  koriste meteli melu akustiik | atmosphere ambience music lighting candle cosy cozy decor crowded
  vibe= friendly welcoming intimidat stare staring fun= warm unpretentious loud lads grunting mirror
  judged pleasant
t_room | huone sänky sängyn sängyt vuode patja tyyny peitto lakana verho seinä lattia matto katto
  kaukosää jääkaappi vedenkeit televis kaappi valokatk lamppu pistora sility hiustenk ikkuna parveke
  kylpyh vessa suihku pyyhe pyyhk läävä kulunut narisi | room bed= beds mattress pillow duvet sheet
  curtain wall floor carpet ceiling remote fridge kettle television tv= wardrobe lamp switch socket
  iron= hairdryer window balcony bathroom shower towel shabby worn creaked
t_bath | suihku hana wc= vessa pönttö viemär kylpy saippua pyyhe | shower tap= toilet bath= bathtub
  sink drain soap towel flush
t_sleep | nukku nukuim nukuttu uni= unta yö= yöllä yön aamuyö hereillä herät heräs piippa narina
  hiljai äänt ääni= kova= palovaroit yläkerr naapurih | sleep slept night awake woke asleep quiet
  noise silent beep alarm upstairs footsteps insomnia snor
t_front_desk | respa vastaanotto vastaanoton vastaanotos avain avaimen henkilöllis lähtösel
  sisäänkirj | reception lobby front-desk desk= key= keycard check-in check-out
t_extras | wifi netti parkki sauna kylpytak silitysr hiustenku kokoust kokoush aamutak lainasi
  kuntosal uima-al | wifi parking sauna robe iron= meeting-room conference pool gym laundry
  luggage-room shuttle lent borrowed
t_trip_reason | työmatk lomamat loma= lomall vapaa-aik yövy majoitu matkan häämat viikonlop sijainti
  | business-trip leisure holiday weekend anniversary conference location reason stay=
t_bag | laukku laukun laukut matkalauk reppu kassi käsimatk | bag= bags suitcase backpack luggage
  baggage rucksack
t_train_car | vaunu makuuvau juna= junan junat istuin istuimet käytävä lämmitys ilmastoi latauspis
  hiljainen | carriage coach train sleeper berth seat aisle heating air-con charging quiet window
  new=
t_inspector | konduk konnari tarkasta lipuntark sakko sakot tarkastusm | conductor inspector fine=
  penalty barrier guard ticket-check
t_connection | vaihto vaihdon jatkoyht yhteys viimeinen aikataul viikonlop ruuhka-aik | connection
  change= changes timetable off-peak peak= weekend earlier last=
t_book | kirja kirjoja romaani dekkari sarjak sarjis lehti lehden lehdet teos trilogia keittokirja
  äänikirj e-kirj | book novel comic magazine journal title author audiobook e-book ebook
t_library_loan | laina eräpäiv uusi varaus varauks kaukolai palautus palautin palautan palautet
  myöhästymism luukku | borrow loan due= renew reserve reservation hold= interlibrary return
  late-fee overdue drop-box
t_library_space | lukupaik lukunurk lukusal tilat tila= pistora läppär opiskelij ilmastoi lukupiiri
  lehtiä lukemas lukea | reading-room quiet room= spaces desk= socket laptop study seats lamp
t_door | ovi= ovea oven ovet ovessa ovelle omatoimio portti lukko lukossa aukesi avautu auennut
  kulkukort | door gate lock card-reader open entrance turnstile
t_print_copy | tulost kopio skann tablet opett | print copy copies scan tablet taught
t_parcel_locker | lokero luukku automaatti pakettiaut noutopis noutoko koodi saapumisil | locker
  parcel-shop pickup-point code= collection slip=
t_parcel_send | lähettää lähetän lähetämme lähetyks paino enimmäisp postimer pakata pakkaaminen
  kuori rahti | send weigh stamp postage label envelope pack drop-off ship=
t_parcel_track | seurant lajittel matkalla toimitett luovutett tilatieto | track sorting depot
  transit out-for-delivery delivered marked scanned
t_parcel_damage | rikki säpäl hajal kolise kolhi vahingoit lasi= lasinen särky märkä murskaan |
  broken smashed shattered dented crushed torn damaged rattling wet= pieces
t_customs | tulli tullaus tullaaminen arvonlis vero= | customs duty import vat= declaration
t_invoice_words | viite viitteen eräpäivä laskun laskuja laskut maksaa maksami erittely perintä |
  reference invoice due= amount bill pay reminder
t_limits | raja nosto katto päiväraja | limit cap= allowance threshold
t_branch | konttori tiski virkail neuvoja valtakirj jonotusnum pankkivirk | branch counter teller
  clerk power-of-attorney office adviser
t_account | tili= tilin tilit tilille tiliä avata passi henkilötunnus alkuperä asiakkaak käyttäj |
  account open passport origin id= identity joint
t_loan | laina asuntolai asuntovel velka lyhennys takaisinmak korko koron euribor | loan mortgage
  debt repay interest rate= term= lend
t_invest | rahasto säästö säästää sijoit osake osakkeet talletus eläkesää | fund saving invest
  shares stocks deposit pension
t_scam | huijaus huijari huijata tietojenkal kalastelu sulkupalv varasti | scam fraud phishing
  stolen hacked block
t_handoff_call | siirret siirrät yhdistet yhdistä pompot | transfer passed connect bounced
  put-through
t_leave_firm | vaihd siirsin siirto toiseen kilpaili pois= | switched moved elsewhere another
  competitor leave left=
t_symptom2 | migreen krooni vaiva selkä selän lonkka polvi niska päänsärk hammas= korva kuulon rinta
  vatsa | migraine chronic back= hip= knee neck headache ear= chest stomach
t_appointment2 | aamukahdek takaisinsoit jättää numero ajanvarau päivystys kiireettö hoitotakuu jono
  chatti lähete | callback ring= appointment slot urgent-care referral triage waiting-list
t_doctor2 | lääkär tohtori fyssari fysioter sairaanhoi vastaanot selitti kuunteli kohtelu kiireh |
  doctor gp= nurse physio physician consultant listened explained bedside rushed
t_lab2 | laborat verikoe verikok neula sydänfilm magneet kuvantam röntgen näyte tulokset vastaus |
  laboratory blood needle ecg= mri= x-ray scan sample results biopsy
t_ward2 | osasto sairaalas leikkaus synnytys unilääke hoitaja yöhoita kylkis käytävä tippa | ward
  inpatient surgery birth drip= bedside night-nurse corridor theatre
t_home2 | kotiutet kotiutus kotisairaal kotihoito taksilla kaatunut jatkohoito | discharged
  home-care hospital-at-home aftercare sent-home
t_meds2 | reseptin uusinta lääke lääkkeet apteekki annostelu tabletti | prescription repeat=
  medication list tablets dose pharmacy renewal
t_control2 | kontroll vuosikäyn jatkoaika seuranta tarkastus | check-up follow-up yearly annual
  review monitoring
t_record2 | sairauskert kopio asiakirj potilastie omakanta kirjaus maksu peritään asiakasmaks |
  records copy notes file= charge fee= portal
t_clothes2 | takki takin housut paita mekko kengät kenkä koko kangas villa verho väri= sininen |
  coat dress shirt trousers shoes jacket jumper sweater curtains fabric cloth colour blue size pair
  boxes gift fits= wear
t_product_view | kuva tuotesivu mitat kokotaul | picture photo description size-chart dimensions
  sample measurements tell=
t_cart2 | ostoskor kori= koriin poista | cart basket remove add= item checkout overnight
t_pay2 | maksutapa maksuväl lahjakort lasku= luottokort osamaks | payment gift-card card= invoice
  method option first-try deducted
t_exchange | vaihtaa vaihto palautus palautin hyvitys tarra kuori | exchange return refund label
  sticker pickup window
t_chat2 | chat vastasi vastaus kysyi kysytty asiakaspal viesti | answer reply replied asked already
  chat service email fax= sms question
t_gym2 | paino tanko räkki kyykky penkki laite laitteet juoksumatto treeni | weight rack rerack
  squat bench machine treadmill dumbbell lift legs back= reps
t_locker_room | suihku pukuhuo pukukaap lukko pyyhe hiki | shower lukewarm locker changing towel
  sweat
t_class2 | spinning jumppa jooga bodypump vesijump allas uinti ryhmäliik | spin yoga bodypump
  body-pump pilates zumba pool swim aerobics aqua
t_trainer2 | valmentaj treeniohjel personal liikkeet ohjelma | trainer pt= coach moves plan routine
  programme injured
t_join2 | liityin liittyi jäsenmak kuukausim aloitusm opiskelijahinta sopimus | membership join
  rate= student tie-in monthly
t_freeze | jäädyt tauko irtisano peruin peruutin sulkivat konkurss | froze freeze pause cancel
  closed shut= leave note=
t_apply2 | hakemus suositus suosittelija portaali hakuaika valinta hyväksytty hylätty | reference
  application portal admission deadline offer rejected personal-statement gutted
t_enrol2 | ilmoittaut läsnäolo lukukausimaksu opiskelijanumero | enrol register fee= fees credits
  student-number
t_teach2 | luento luennoitsija opettaja seminaari ryhmätyö tuutori kurssi professori | lecture tutor
  seminar professor course teaching group-work class inspiring boring organised
t_exam2 | tentti kysymys arvosana ylioppil pisteet lisäaika | exam question marked mark= grade
  failed extension resit nervous
t_thesis2 | gradu opinnäyte ohjaaja väitös kommentit | thesis dissertation supervisor comments draft
  chapter viva=
t_grad2 | valmistuj publiikki juhla kutsu todistus | graduation graduate ceremony invitation gown
t_it_access | kirjautu järjestelmä tunnus salasana sivu kieli | login system page portal language
  session password lock expired account
t_policy2 | vakuutuskirja vakuutuskausi omavastuu uusiminen ehdot turva | policy schedule excess
  period renewal renewing terms cover small-print deductible insured customer-since
t_damage2 | myrsky tulva kolari palo murto puu= raekuuro hirvi vuoto | storm hailstorm hail= flood
  crash fire theft tree fell deer leak burst roof fence carport accident hit=
t_claim2 | korvaushakemus liitteet kuvat vahinkoilmoitus lomake | claim form upload photos lodged
  reported estimate missing downloaded
t_assess2 | tarkastaja kartoitus arvio | assessor adjuster inspection surveyor beam looked
t_decide2 | päätös hylätty korvattiin perusteet | decision decided covered unfortunately refused
  approved accepted denied
t_payout2 | korvaus maksettiin tilille rahat | money account paid payout cheque settlement sent
t_soft_req | vaatimus vaatimukset tietoturva hankinta kilpailutus | requirement questionnaire shall
  tender security template procurement compliance logs
t_soft_roll | käyttöönotto pilotti rinnakkain koulutus testiympäristö | rolling roll-out rollout
  parallel pilot test= environment office go-live train launch quarter
t_soft_work | tallentaa päivittäin rutiini aamulla tehtävät tilaus | save automatically morning
  afternoon routine open= check= share team tasks closed meeting daily minutes
t_soft_data | vienti tuonti rajapinta csv excel yhteys pdf | csv= export import api= excel pdf=
  connection integration returns list records numbers type=
t_soft_error | virhe bugi päivitys versio kaatui | error message bug= update release crash log=
  field 500 version deleted
t_soft_help | tiketti tuki ruutu jakaa | ticket support screen closed helpdesk call reopened
  appalled
t_energy2 | sähkölasku kulutus mittari lukema siirto sopimus määräaikainen pörssi hinta kilowatti |
  usage meter reading kilowatt tariff unit-rate standing-charge fixed bill
t_power_cut | sähkökatko katko pimeä kynttilä häiriö korjaus | outage blackout power-cut candles
  restored
t_phone2 | liittymä puhelin data numero kuuluvuus kenttä | sim= number signal coverage data roaming
  plan handset
t_box2 | modeemi reititin boksi asentaja kuitu nopeus pätkii | router modem fibre installer speed
  engineer wifi
t_tv | kanava digiboksi ohjelma sarja elokuva tilaus | channel box= series show= film subscription
  stream
t_car2 | auto= auton moottori jarrut renkaat öljy vaihteisto kytkin ratti huolto katsastus varaosa |
  car= engine brakes tyres oil= gearbox clutch steering garage service mot= part=
t_rent2 | vuokra takuuvuokra kämppä asunto | rent landlord tenant deposit flat= apartment lease
  letting agent
t_keys2 | avain avaimet lukko ovikoodi luovutus muutto | key= keys lock handover move-in fob=
t_fix2 | huoltomies putkimies patteri hana vuoto home kylmä vikailmoitus | plumber caretaker
  radiator boiler tap= leak mould repair handyman
t_school2 | koulu luokka opettaja läksyt koe wilma välitunti rehtori | school class teacher homework
  test= break= head= pupil
t_daycare2 | päiväkoti hoitaja päiväunet eskari vasu ryhmä | nursery daycare nap= carer preschool
  group
t_kid | lapsi lapset vauva poika tyttö taapero | child kid= kids baby toddler son= daughter
t_museum2 | näyttely opas kierros esine lippu naulakko | exhibition guide tour object cloakroom
  ticket audio
t_grocery2 | hylly kassa tuoretiski maito leipä hevi kärry | shelf shelves till= trolley milk bread
  aisle self-checkout
t_pharm2 | apteekki resepti lääke farmaseutti vuoronumero | pharmacist prescription medicine counter
  generic
t_hair2 | hiukset leikkaus väri kampaaja pesu | haircut colour stylist wash= fringe
t_vet2 | koira kissa eläinlääkäri rokotus leikkaus | dog= cat= vet= vaccine surgery
t_dent2 | hammas paikka puudutus poraus kuvat | tooth filling numb drill x-ray
t_game2 | peli kenttä vihollinen päivitys palvelin pelaajat | game level boss= patch server players
  lag= loot match
t_news2 | lehti jakelu artikkeli tilaus kannet jakaja | paper article delivery subscription headline
  paywall
t_renov2 | remontti urakoitsija laatta maalari pöly aikataulu | contractor tiles painter dust
  schedule builder
t_bus2 | bussi kuski pysäkki vuoro matkakortti myöhässä | bus= driver stop= timetable travel-card
  late
t_tax2 | vero palautus mätkyt vähennys | tax return refund deduction assessment
t_benefit2 | kela tuki hakemus päätös liite toimeentulo | benefit application decision attachment
  allowance
t_job2 | työ haastattelu palkka esihenkilö perehdytys | job= application interview salary manager
  induction
`;
