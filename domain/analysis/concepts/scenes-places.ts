/** Scenes of travel, leisure, shops, offices and devices. */
export const places = `
p_trip_plan | matka lomak lomalle kohde kohtee reitti aikataul vuoro vaihto vaihdo lento lennot
  halvin päivämä katoin katsoi | trip destination holiday plan= planning dates fare route timetable
  flights cheap compare weeks dream photos idea prices
p_ticket | lippu lipun liput lipuj ale= alennus opiskelija-al eläkel automaat ennakkom loppuunm
  jälleenm sovellu sarjalip päivälip kausikort | ticket fare= discount student machine app= resale
  presale sold-out season pass= early-bird seat refund dates touts
p_station | asema laituri kuulutu odotussa odotushal pysäkki pysäkil näyttötaul rata= kiinni opast |
  station platform announcement waiting-room board= stop= concourse shelter bench gate signs
p_boarding | nouse nousu vaunu paikal kyytii portti portil portaat ovet= lastenvau juoks laituril |
  board carriage coach gate group seat platform door= steps pushchair bag= queue jet-bridge overhead
  locker cabin scrum
p_on_train | istui pistora pistok penkki konduk konnari ravintolav netti wifi matkal tunnel vieres
  läppär keitto | seat socket plug conductor buffet wifi aisle window carriage journey quiet trolley
  guard tray tunnel
p_flight | lento lennon lennol koneess kone= koneen istuin turvavyö ruudut | flight plane cabin crew
  seat row= meal screen entertainment attendant steward turbulence takeoff tray knees legroom
  vegetarian blanket
p_airport | kenttä kentäl lentokent turvatark passintar jono lähtösel laukku | airport security
  passport bag-drop terminal lane tray shoes liquids officers control suitcase weigh self-service
  scanner
p_pack | pakata pakka passi viisumi lähtösel rokotu matkalauk tarkastuskort | pack passport visa
  check-in boarding-pass online print suitcase vaccin document transit
p_arrival | perill saapu hihna laukku jatkoyht jatkobus taksi tulli | arriv carousel belt baggage
  suitcase case= luggage shuttle taxi transfer immigration customs centre town wheel
p_taxi | taksi kyyti kuski tolppa tolpalla uber | taxi cab= driver ride= uber rank pickup
p_bus_shuttle | bussi pysäkki kuljetus yhteys vuoro | bus= buses shuttle coach stop= miles walk
  dropped
p_camp | leirin telt majoitus | camp tent pitch swamp
p_festival_gate | portti rannek turvatark laukku lippu | wristband gate entry security bag= bags
  searched confiscat queue check
p_gig | keikka keikat keikan lava ääni äänento artisti bändi yleisö esiinty konsert setti näky | gig
  band stage sound set= crowd sang vocals singer headliner view screen song encore performer
p_food_drink | ruoka ruoan juoma kahvi olut jono vessa vesi= buffet maku maist annos | food drink
  beer pint burger burrito vegan queue toilet loo= coffee eat meal bar= vegetarian snack
p_toilet | vessa wc= suihku pukuhuo | toilet loo= shower restroom washroom
p_lost | löytöta hukka kadonn unohtu lompak | lost found wallet handed left-behind forgot
p_after_event | kotimatk kotiin yöll yöbussi poistu jälkifiil aftermov fiilis | home= night walked
  buses aftermovie clip memory photos hangover exit
p_hotel_search | hotel majoit sijainti arvostel kuvat | hotel photos review location distance sort
  venue price star=
p_hotel_book | huone varaus perhehuon peruutus maksuton vakuus | book reserv room= double twin
  free-of-charge cancel total confirmation deposit
p_hotel_checkin | sisäänkir vastaanot respa avain aula aikaisi | check-in lobby desk= keycard key=
  reception early ready door= queue upgrade
p_room | huone sänky sängy vuode patja patjo tyyny lakan pyyhk ilmastoi lämpö kuuma melu naapur
  nukku uni= unta verho siisti suihku | room= bed= beds mattress pillow sheet towel air-con air=
  conditioning curtain sleep slept couple next-door shower window balcony night thin warm=
p_breakfast | aamiai aamup buffet muna kahvi leipä leivän pöytä | breakfast buffet egg coffee bread
  toast cheese cereal table juice bacon morning
p_hotel_services | sauna allas kuntosal pysäk netti wifi spa= | sauna pool gym spa= wifi parking
  garage bar= minibar concierge car-park
p_hotel_out | uloskirj luovut lasku minibaar avain | check-out checkout settle bill minibar key=
  receipt card= left= box= charged
p_restaurant_book | pöytä pöydän varaus varas ravint täynnä | table reserv restaurant book full=
p_arrive_table | ovella ovelle eteis naulak takki takit pöytään ohjat hovimest | door= seat host=
  hostess coat cloakroom greeted table shown stood
p_order_food | tilasi tilaus tilauks tarjoil annos annokse ruokalis menu viini gluteen laktoos
  allergi suosit vegaani | order waiter waitress menu dish allerg gluten wine recommend special
  server
p_eat | maku maist annos annokset alkuruo pääruo jälkiruo kylmä raaka kypsä lautanen suola mauton
  keitto | taste starter main= dessert cold= raw= plate portion salty bland delicious chef
  undercooked dish flavour
p_bill | lasku= laskun laskuss jaka jaett tippi kuitti erikseen | bill split tip= service-charge pay
  paid separately card= receipt
p_gym_use | laite laitt paino käsipain tanko räkki penkki penkit kyykky juoksum treen harjoit hiki
  hiest | machine weights dumbbell rack squat bench treadmill workout sweat train= lift= equipment
  gym
p_gym_entry | ovi= ovea ovet pukuhuo pukukop kaappi kaapit lukko suihku kassi puhelim avau auen |
  door= doors locker changing shower app= bag= entry towel turnstile
p_class | jooga spinning jumppa ryhmä tunti= tunnit tunnil ohjaaj vetäjä ilmoittaud musiikki täyty |
  class= classes yoga spin= spinning pilates instructor coach music full= sign-up session
p_gym_trial | kokeil tutustu ilmainen ilmais viikko ohjaaja | trial free= tour guest induction week=
  instructor try
p_membership | jäsen sitout sopimus kuukausih aloitusm tyyppi | member join contract monthly tie-in
  sign-up fee plan=
p_pool | allas uima sauna rata= vesi= | pool swim lane sauna water locker
p_library | kirja laina hylly eräpäiv varau sakko palautus | book= books library borrow loan shelf
  due= fine= reserve librarian return
p_museum | museo näytt opast kierros taulu | museum exhibit gallery painting guide audio ticket
p_cinema | elok leffa teatt näytel esitys katsomo väliaika | film movie cinema theatre play= seat
  interval stage screen
p_grocery_pick | tuott tuote maito ostoslist lista haulla osasto kori= tarjous hyllyt hiiva löyt |
  product milk aisle list= search shelf basket favourites item substitute
p_substitute | korvaav korvat tilall puuttu loppu vaihto vaihdet kerää | substitut replacement
  replaced instead missing out-of-stock picker swap
p_freshness | tuore raikas kurkku banaan vihann hedel päiväys pilaantu homeis jauhelih mädät mätä
  pakast sula leipä | fresh rotten mouldy banana vegetable fruit date= expired frozen melted ripe
  bruised quality soggy
p_slot | toimitusai aika= ajat= ikkuna slotti nouto haarukka tunnin kello | slot window time=
  evening hour pick= morning collection
p_courier_home | kassi ovelle kerros kerroks hissi kuski kuljett auto= rappu sulivat | bags door=
  floor stairs driver van= late doorstep
p_clothes | vaate paita takki kengät housut koko sovit kangas värit | jacket shirt dress shoes
  trousers size fit= fabric colour small large fitting
p_furniture | sohva tuoli pöytä kaappi hylly patja kangas jalka jalat | sofa chair table shelf
  cushion legs fabric wood swatch green seat depth lamp piece panel doors narrow
p_living_with | kuluma kestä mukava haju viihty painunu tottunu käyttö | wear worn comfort smell
  flat= scratch cat= months loves still stank sagging everyday
p_bank_open | tili avaa avata avaus asiakkaak tunnist osoit | account open= opened opening id=
  selfie face= proof address utility reject minutes ready passport
p_bank_card | kortti kortin pin= tunnusluk posti muovi | card= cards pin= plastic post= posted
  watch= wallet number= letter lost
p_bank_app | sovell saldo siirto siirtä tiliot ilmoitus verkkopankk pankkisov | app= balance
  transfer send= sending statement notification spend spent screens update instant
p_bank_move | suoraveloit palkka palkan kestotil lasku siirty siirto e-lasku | direct-debit
  standing-order salary wages switch move= moved payments followed came-across
p_bank_choose | pankki pankin konttor palvelumak korko kilpailutt | bank branch fee= fees free=
  abroad rating join offer near mortgage shut
p_fraud | huijaus huijat huijari petos epäily varast sulki sulje sulkup tunnukset kuoletus | fraud
  scam stolen suspicious block froze freeze someone details unauthor refunded investigat hacked
  trainers
p_branch_help | konttor tiski virkail neuvoi jonotin | branch counter lady staff teller printed
  queue phone hold= forty vivaldi help= human assistant links
p_bank_close | sulke lopet irtisan tilin | close= closing shut= leave leaving letter empty penny
  pence cancel going
p_car_wrong | auto= autosta ääni ääntä vikaval valo= jarru vinku kolin moottor sammu tien | brake
  squeal engine light= noise smoke breakdown motorway died clutch rattle steering dashboard warning
p_garage | korjaam huolto huollon mekaan asentaj varaosa merkkihuol rehelli katsast | garage
  mechanic workshop service dealer honest repair slot station part=
p_courtesy_car | sijaisaut avain avaimet lainaut jätin postiluuk | courtesy loan= lent keys
  letterbox drop-off replacement key= fuel desk=
p_car_collect | noutaa noudin lasku erittel luovut pesty avaimet | collect invoice bill washed keys
  pay hand-over line= items cash explained
p_car_ads | ilmoitus ilmoituks kuvat nettiauto kilometr mittaril ruoste farmari | ad= advert listing
  photos mileage rust price estate
p_dealer | autoliik myyjä piha kauppias halli esittel | dealer salesman salesperson forecourt lot=
  showroom showed
p_test_drive | koeajo ajaa ajoi ajaminen ratti täris kyydis kaasu moottorit kortteli ajon |
  test-drive drive= drove driving steering wheel road pedal motorway smooth
p_car_deal | vaihto vaihdos rahoit korko käsiraha tinki tingin renkaat avausmaks kuukausier hinta |
  trade-in part-exchange finance deposit negotiat interest monthly price haggle tyres
p_car_handover | luovut avain avaim tankki renkaat pesty nappul opast | handover keys key= tank
  tyres buttons explain clean polished pair phone
p_car_own | vikaval takuu huolto jakohih ajettu moottor vikaa | warranty fault service engine light=
  belt years
p_reason_switch | kuuluvu kenttä kallis nosti hinta tympi tyytymät asiakaspal | coverage signal
  price unhappy bar= bars expensive loyal new-customer kitchen put-up third
p_plan | liittym paketti datap giga rajaton rajattom nopeus | plan= plans unlimited data gigabyte
  package allowance minutes asterisk
p_porting | numero siirto siirty operaat irtisanom | number= port= porting transfer old= release
  notice changeover day=
p_sim | sim= sim-kort esim kortti qr= | sim= esim qr= tray tiny activate card= post
p_coverage | kenttä kuuluvu pätki nopeus roaming ulkomai tukiasem | signal coverage speed fast=
  calls roaming abroad basement train data freeze spain drop
p_router | netti netin modeem boksi purkki wifi kytk valokui kuitu | router modem broadband fibre
  wifi box= lights socket
p_outage | poikki pätki katko katkes häiriö alas= alhaal kaatu | outage down= cut= drop offline
  disconnect
p_remote_use | etätyö teams leffa striim pelata pelaam zoom netflix | remote zoom teams netflix film
  stream game= video call= calls
p_permit_info | ohje sivut sivuill kategor ehdot vaatimuk säännöt neuvont | rules category guidance
  website requirement eligible reddit contradict info plain advice
p_service_point | palvelupis toimipis sormenj aika jono virkail asiakirj | service-point appointment
  fingerprints fingers office originals embassy consulate machine
p_permit_card | kortti muovi posti noudin noutaa osoite nimi= | card= plastic posted post= pick-up
  collect address misspelt kiosk name=
p_settle_in | kotikun rekister henkilötun verokort pankkitil muutt | register municipal tax= bank
  account local id= number= office phone-contract social-security
p_extend | jatko vanhe umpeu uudest uusi= | extend extension expire renew again second-time another
  year runs-out before
p_spreadsheet | excel taulukk käsin manuaal sähköposteis tuplaty versio | excel spreadsheet manual
  overwrit version tracker deadline missed sticky paper
p_demo | demo esittel myyjä edustaj toimittaj ominais | demo vendor rep= feature pricing website
  promise tailored shortlist
p_trial | kokeilu pilotti testat oikealla | trial pilot sandbox sample try= days expired fourteen
  locked colleagues connected play
p_licence_seats | lisenss käyttäj hinnankor | seats licence users price percent renewal
p_tickets_help | tiket tuki= vastaus ohjeart ratkaist | ticket help-centre article closed reply rang
  stayed administrator chat
p_post | posti kirje lähety | post= letter envelope mailbox stamp parcel post-office
p_police | poliisi rikosil tutkin | police crime officer report theft investigation
p_tax | vero palautus | tax return deduction refund revenue
p_game | peli pelaa kenttä tasot | game level player play= match
p_news | lehti tilaus uutis artikk maksumuur | paywall article subscription read news
`;
