/** Scenes of the household: shopping, waste, the house and its caretaker, heating, papers, moving. */
export const household = `
f_shop_list | kauppali ostosli kauppareis viikko-os viikon resepti eväät eväitä täydennys ostaa=
  ostan ostin | list shopping-list weekly meal recipe plan fridge run-out buy
f_shelf | hylly käytäv etsin= etsiä löydä löytyn kierrel kiertel osasto tyhjä= tyhjät siirre siirtän
  hintalap | shelf shelves aisle where find found moved empty label sign=
f_produce | hedelm vihann banaan tomaat peruna mansik avokad omena sipul leipä leivän liha= lihat
  lihaa kana= maito maidon muna= munat munis home= homeis päiväy mätä raaka kypsy tuore valikoim |
  fruit veg banana tomato strawberr avocado apple bread meat chicken milk eggs mould mold rotten
  ripe fresh stale date=
f_checkout | kassa itsepalvelukas hihna kuitti kuitin maksoi maksan kortti kolikko käteis ikäraja
  pussi kassi viivakood | till= checkout self-checkout receipt queue bag= bags barcode coins cash
  scan weigh
f_bottle | pullo palautusautom tölkki pantti | bottle cans= deposit machine
f_bonus | bonus etukort kanta-as pist alennuskoodi kupong tarjous etu= edut | bonus points loyalty
  voucher coupon offer discount member
f_waste | jäte jätte roska roskis kierrä kompost lajitel muovi= pahvi biojä sekajä keräyspis tyhjen
  kontti kaatopai | waste rubbish trash garbage bin= bins recycl compost sort= plastic cardboard
  collection skip= tip= landfill emptied
f_snow | lumi= lumet lumityö lumia aura= aurau hiekoi hiekka liukas liukka jää= jäätik nurmi piha=
  pihan haravo lipputa | snow plough plow grit icy slip lawn hedge yard leaves flag mow
f_stairwell | rappu rapun portaik portais hissi ovisum lamppu valo= valot pimeä naapuri kellari
  pyykki pesutup sauna= saunavuor | stairwell stairs lift= elevator hallway landing buzzer neighbour
  basement laundry sauna bulb dark
f_caretaker | talkkar talonm huolto isännöi vikailm päivyst kuitat tiketti asentaj | caretaker
  janitor super= maintenance handyman landlord manager report ticket
f_key | avain avaim lukko lukost ovikoo tunniste kopioi vara-av | key= keys lock= locked lockout
  fob= spare copy code
f_assembly | yhtiökok kokou pöytäki hallituk hallitus puheenj äänest vastike vastikk osakas osakk
  jäsenk tilinpää | meeting board minutes vote chair= agenda residents owners association fee
  committee
f_heating | lämpö lämmit patteri kylmä= kylmät kaukoläm pelletti öljy= termost aste= astetta vetoa
  huonelämpö | heat radiator boiler cold= thermostat pump degrees draught insulation gas=
f_water | vesi= vettä veden vesikatk vesimit putkirik viemär hana= lämminvesi vesilasku paine |
  water leak pipe tap= sewer drain meter pressure boil hot-water mains
f_electric | sähkö spot= kwh siirto mittari kulutus pörssi | electricity power kwh meter tariff
  usage grid outage unit-price smart-meter
f_solar_ev | lataan latau akku aurinkop paneel sähköauto pistoke piuha kaapeli | charge charging ev=
  plug cable socket solar panel battery kilowatt
f_smart_home | älykoti älylamp sensori yhdistä yhteys pariliit bluetooth kaiutin ohjain etäoh
  hälytin kamera | smart hub sensor pair bluetooth speaker remote alarm camera doorbell connect wifi
f_newspaper | lehti lehden lehteä jakaja jakel posti luukku kannost näköisl sanomal juttu jutut
  uutis toimitt pääkirj ristik kuolinil mielipid | paper delivery letterbox article headline news
  editor crossword column obituar print issue edition puzzle
f_subscribe | tilaus= tilauksen kestotil määräaik tarjoushin irtisa perui peruutt lopett lopetin
  jatku keskeyt lomakesk kokeilu ilmaiskuu | subscri renew cancel trial pause auto-renew month-free
  stop= opt-out holiday-stop intro-price
f_stream | jakso= jaksot jakson kausi sarja sarjoja elokuva leffa katso tekstit dubat pätki puskur
  laatu suoratoi soittolis profiil | episode season series show= film movie watch subtitles buffer
  stream playlist profile dubbed next-episode
f_move_pack | laatik muuttola pakka kuplam teippi purkaa pura= purettu | box= boxes pack tape wrap
  unpack crate
f_move_carry | kanto kanta muuttomi miehet sohva piano kaappi jääkaap pesukone raahas nosti naarm
  kolhu kolhii ehjä rikki porta kuljetusvak | carried carry movers men= sofa piano wardrobe
  washing-machine lifted scratch dent broken intact stairs
f_move_van | pakettiau muuttoau kuorma kuski= auto= pihassa myöhäss saapui tulivat tuntihin
  odotusaik | van= truck lorry driver arrive late hourly crew
`;
