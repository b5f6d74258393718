/** Scenes of travel, leisure, shops, offices and devices. */
export const places = `
p_trip_plan | matka lomak lomalle kohde kohtee reitti reittih aikataul vuoro vuorot vaihto vaihdo lento lennot halvin päivämä katoin katsoi | trip destination holiday plan= planning dates fares fare route timetable flights cheap compare weeks dream photos idea prices
p_ticket | lippu lipun liput lipuj lippuj lippua ale= alennus opiskelija-al eläkel automaat ennakkom loppuunm jälleenm sovellu sarjalip päivälip kausikort | ticket tickets fare= discount student machine app= resale presale sold-out season pass= early-bird seat refund dates touts
p_station | asema asemall laituri laiturin kuulutu odotussa odotushal pysäkki pysäkil näyttötaul rata= kiinni opast | station platform announcement waiting-room board= stop= concourse shelter bench gate signs
p_boarding | nouse nousu vaunu vaunun vaunut paikal paikall kyytii portti portil portaat ovet= lastenvau juoks laituril | board boarding carriage coach gate groups group seat platform door= steps pushchair bag= queue jet-bridge overhead locker lockers cabin scrum
p_on_train | istuin istui pistora pistok penkki konduk konnari ravintolav netti wifi matkal tunnel vieres läppär keitto | seat socket plug conductor buffet wifi aisle window carriage journey quiet trolley guard tray tunnel
p_flight | lento lennon lennol koneess kone= koneen lentoem istuin turvavyö ruudut | flight plane cabin crew seat row= meal screen entertainment attendant steward turbulence takeoff tray knees legroom vegetarian blanket
p_airport | kenttä kentäl lentokent turvatark turvatarkast passintar jono lähtösel laukku | airport security passport bag-drop terminal lane lanes tray shoes liquids officers control suitcase weigh self-service scanner
p_pack | pakata pakka passi viisumi lähtösel rokotu matkalauk tarkastuskort | pack packing passport visa check-in boarding-pass online print suitcase vaccin document transit
p_arrival | perill saapu hihna laukku laukkuhih jatkoyht jatkobus taksi taksit taksito tulli | arriv arrival carousel belt baggage suitcase case= luggage shuttle taxi transfer immigration customs centre town wheel
p_taxi | taksi taksin kyyti kuski tolppa tolpalla uber | taxi cab= driver ride= uber rank pickup
p_bus_shuttle | bussi bussin pysäkki kuljetus yhteys vuoro | bus= buses shuttle coach stop= miles walk walked dropped
p_camp | leirin telt teltta leirintä majoitus | camp camping tent pitch campsite swamp
p_festival_gate | portti rannek ranneke turvatark laukku lippu | wristband gate entry security bag= bags searched confiscat queue check
p_gig | keikka keikat keikan lava lavan ääni äänento artisti bändi yleisö esiinty konsert setti näky | gig band bands stage sound set= crowd sang vocals singer headliner view screen song encore performer
p_food_drink | ruoka ruoan juoma kahvi olut jono vessa vessat vesi= buffet maku maist annos | food drink beer pint burger burrito vegan queue toilet toilets loo= coffee eat meal bar= vegetarian snack
p_toilet | vessa vessat vessan wc= suihku suihkut pukuhuo | toilet toilets loo= shower showers restroom washroom
p_lost | löytöta hukka hukkas kadonn unohtu lompak | lost found wallet handed lost-property left-behind forgot
p_after_event | kotimatk kotiin yöll yöbussi poistu jälkifiil aftermov fiilis | home= night walked buses aftermovie clip memory photos hangover exit
p_hotel_search | hotel hotell majoit sijainti arvostel kuvat | hotel photos review reviews location distance sort venue price star=
p_hotel_book | huone varaus perhehuon peruutus maksuton vakuus | book reserv reserved room= double twin free-of-charge cancel total confirmation deposit
p_hotel_checkin | sisäänkir vastaanot respa avain avainkort aula aikaisi | check-in lobby desk= keycard key= reception early ready door= queue upgrade
p_room | huone huonee sänky sängy vuode patja patjo tyyny lakana lakan pyyhk ilmastoi lämpö kuuma melu naapur nukku uni= unta verho siisti suihku | room= bed= beds mattress pillow sheet sheets towel air-con air= conditioning curtain sleep slept couple next-door shower window balcony night thin warm=
p_breakfast | aamiai aamup buffet muna munat kahvi kahvik leipä leivän pöytä | breakfast buffet egg eggs coffee bread toast cheese cereal table juice bacon morning
p_hotel_services | sauna allas kuntosal pysäk netti wifi spa= | sauna pool gym spa= wifi parking garage bar= minibar concierge car-park
p_hotel_out | uloskirj luovut lasku minibaar avain | check-out checkout settle bill minibar key= receipt card= left= box= charged
p_restaurant_book | pöytä pöydän varaus varas ravint täynnä | table reserv booking restaurant book full=
p_arrive_table | ovella ovelle eteis naulak takki takit pöytään ohjat hovimest | door= seated seat host= hostess coat coats cloakroom greeted table shown stood
p_order_food | tilasi tilaus tilauks tarjoil tarjoilij annos annokse ruokalis menu viini gluteen laktoos allergi suosit vegaani | order ordered waiter waitress menu dish dishes allerg gluten wine recommend special server
p_eat | maku maist maistui annos annokset alkuruo pääruo jälkiruo kylmä raaka kypsä lautanen suola mauton keitto | taste tasted starter main= dessert cold= raw= plate portion salty bland delicious chef undercooked dish flavour
p_bill | lasku= laskun laskuss jaka jaett tippi kuitti erikseen | bill split tip= service-charge pay paid separately card= receipt
p_gym_use | laite laitt laitteet paino painot käsipain tanko räkki penkki penkit kyykky juoksum treen harjoit hiki hiest | machine machines weights dumbbell rack squat bench treadmill workout sweat train= lift= equipment gym
p_gym_entry | ovi= ovea ovet pukuhuo pukukop kaappi kaapit lukko suihku suihkut kassi puhelim avau auen | door= doors locker lockers changing shower showers app= bag= entry towel turnstile
p_class | jooga spinning jumppa ryhmä ryhmäli tunti= tunnit tunnil ohjaaj vetäjä ilmoittaud musiikki täyty | class= classes yoga spin= spinning pilates instructor coach music full= sign-up session
p_gym_trial | kokeil kokeiluk tutustu tutustum ilmainen ilmais viikko ohjaaja | trial free= tour guest induction week= instructor try
p_membership | jäsen jäseny jäsenmak sitout sopimus kuukausih aloitusm tyyppi | membership member join joined joining contract monthly tie-in sign-up fee plan=
p_pool | allas uima uimahal sauna rata= vesi= | pool swim swimming lane sauna water locker
p_library | kirja kirjat kirjasto lainaus laina lainaa hylly eräpäiv varau sakko palautus | book= books library borrow loan shelf due= fine= reserve librarian return
p_museum | museo näytt näyttely opast kierros taulu | museum exhibit exhibition gallery painting guide audio ticket
p_cinema | elok leffa teatt näytel esitys katsomo väliaika | film movie cinema theatre play= seat interval stage screen
p_grocery_pick | tuott tuote tuotteet maito ostoslist lista haulla osasto kori= tarjous hyllyt hiiva löyt | product products milk aisle list= search shelf basket favourites item substitute
p_substitute | korvaav korvat tilalle tilall puuttu puuttuv loppu vaihto vaihdet kerää kerääj | substitut replacement replaced instead missing out-of-stock picker swap
p_freshness | tuore tuoreus raikas kurkku banaan vihann hedel päiväys pilaantu homeis jauhelih mädät mätä pakast sula leipä | fresh rotten mouldy banana bananas vegetable fruit date= expired frozen melted ripe bruised quality soggy
p_slot | toimitusai aika= ajat= ikkuna ikkunat slotti nouto noutoaik haarukka tunnin kello | slot slots window time= evening hour pick= morning collection
p_courier_home | kassi kassit ovelle kerros kerroks hissi kuski kuljett auto= rappu sulivat | bags door= floor stairs driver van= late doorstep
p_clothes | vaate paita takki kengät housut koko sovit kangas värit | jacket shirt dress shoes trousers size fit= fabric colour small large fitting
p_furniture | sohva tuoli pöytä kaappi hylly patja kangas jalka jalat | sofa chair table shelf cushion cushions legs fabric wood swatch green seat depth lamp piece panel doors narrow
p_living_with | kuluma kestä kestän mukava haju viihty painunu tottunu käyttö | wear worn comfortable comfort smell flat= scratch cat= months loves still stank sagging everyday
p_bank_open | tilin tili avaa avata avaus asiakkaak tunnist osoit | account open= opened opening id= selfie face= proof address utility reject minutes ready passport
p_bank_card | kortti kortin pin= tunnusluk posti muovi muovinen | card= cards pin= plastic post= posted watch= wallet number= letter lost
p_bank_app | sovell saldo siirto siirtä tiliot ilmoitus verkkopankk pankkisov | app= balance transfer send= sending statement statements notification spend spent screens update instant
p_bank_move | suoraveloit palkka palkan kestotil lasku siirty siirto e-lasku | direct-debit standing-order salary wages switch move= moved payments followed came-across
p_bank_choose | pankki pankin konttor palvelumak korko kilpailutt | bank branch fee= fees free= abroad rating join offer near mortgage shut
p_fraud | huijaus huijat huijari petos epäily varast sulki sulje sulkup tunnukset kuoletus | fraud scam stolen suspicious block blocked froze freeze someone details unauthor refunded investigat hacked trainers
p_branch_help | konttori konttor tiski virkail neuvoi jonotin | branch counter lady staff teller printed queue phone hold= forty vivaldi help= human assistant links
p_bank_close | sulke sulkemi lopet lopett irtisan tilin | close= closing shut= leave leaving letter empty penny pence cancel going
p_car_wrong | auto= autosta ääni ääntä vikaval valo= jarru jarrut vinku kolin moottor sammu tien | brake brakes squeal engine light= noise smoke breakdown motorway died clutch rattle steering dashboard warning
p_garage | korjaam huolto huollon mekaan asentaj varaosa merkkihuol rehelli katsast | garage mechanic workshop service dealer honest repair slot station part=
p_courtesy_car | sijaisaut avain avaimet lainaut jätin postiluuk | courtesy loan= lent keys letterbox drop-off replacement key= fuel desk=
p_car_collect | noutaa noudin lasku erittel luovut pesty avaimet | collect collected invoice bill washed keys pay hand-over line= items cash explained
p_car_ads | ilmoitus ilmoituks kuvat nettiauto kilometr mittaril ruoste farmari | ad= advert listing photos mileage rust price estate
p_dealer | autoliik myyjä myyjän piha pihall kauppias halli esittel | dealer dealership salesman salesperson forecourt lot= showroom showed
p_test_drive | koeajo ajaa ajoi ajaminen ratti täris kyydis kaasu moottorit kortteli ajon | test-drive drive= drove driving steering wheel road pedal motorway smooth
p_car_deal | vaihto vaihdos vaihtoaut rahoit korko käsiraha tinki tingin renkaat avausmaks kuukausier hinta | trade-in part-exchange finance deposit negotiat interest monthly price haggle tyres
p_car_handover | luovut avain avaimet avaim tankki renkaat pesty nappul opast | handover keys key= tank tyres buttons explain clean polished pair phone
p_car_own | vikaval takuu huolto jakohih ajettu moottor vikaa | warranty fault service engine light= belt years
p_reason_switch | kuuluvu kenttä kallis nosti hinta tympi tyytymät asiakaspal | coverage signal price unhappy bar= bars expensive loyal new-customer kitchen put-up third
p_plan | liittym paketti datap giga gigaa rajaton rajattom nopeus | plan= plans unlimited data gigabyte package allowance minutes asterisk
p_porting | numero numeron siirto siirty operaat irtisanom | number= port= porting transfer old= release notice changeover day=
p_sim | sim= sim-kort esim kortti qr= | sim= esim qr= tray tiny activate card= post
p_coverage | kenttä kuuluvu pätki nopeus roaming ulkomai tukiasem | signal coverage speed fast= calls roaming abroad basement train data freeze spain drop
p_router | netti netin modeem boksi purkki wifi kytk valokui kuitu | router modem broadband fibre wifi box= lights socket
p_outage | poikki pätki katko katkes häiriö alas= alhaal kaatu | outage down= cut= drop dropped offline disconnect
p_remote_use | etätyö teams leffa leffat striim pelata pelaam zoom netflix | remote zoom teams netflix film stream game= video call= calls
p_permit_info | ohjeet ohje sivut sivuill kategor ehdot vaatimuk säännöt neuvont | rules category guidance website requirement eligible reddit contradict info plain advice
p_service_point | palvelupis toimipis sormenj aika jono virkail asiakirj | service-point appointment fingerprints fingers office officer originals embassy consulate machine
p_permit_card | kortti muovi posti noudin noutaa osoite nimi= | card= plastic posted post= pick-up collect address misspelt kiosk name=
p_settle_in | kotikun rekister henkilötun verokort pankkitil muutt | register municipal tax= bank account local id= number= office phone-contract social-security
p_extend | jatko jatkol vanhe umpeu uudest uusi= | extend extension expire renew again second-time another year runs-out before
p_spreadsheet | excel taulukk käsin manuaal sähköposteis tuplaty versio | excel spreadsheet spreadsheets manual overwrit version tracker deadline missed sticky paper
p_demo | demo esittel myyjä edustaj toimittaj ominais | demo vendor vendors rep= feature features pricing website promise tailored shortlist
p_trial | kokeilu kokeiluj pilotti testat oikealla | trial pilot sandbox sample try= days expired fourteen locked colleagues connected play
p_licence_seats | lisenss käyttäj hinnankor | seats licence licences users price percent renewal
p_tickets_help | tiket tuki= vastaus ohjeart ratkaist | ticket tickets help-centre article articles closed reply rang stayed administrator chat
p_post | posti postin kirje kirjeen postilaat lähety | post= letter envelope mailbox stamp parcel post-office
p_police | poliisi rikosil tutkin | police crime officer report theft investigation
p_tax | vero verot verottaj veroilm veroehd palautus | tax taxes return deduction refund revenue
p_game | peli pelit pelaa kenttä tasot | game level player play= match
p_news | lehti tilaus uutis artikk maksumuur | newspaper paywall article subscription read news
`;
