/** Scenes of any service, from the first thought to leaving it: what people mention when they are in one. */
export const stages = `
s_need | tarve tarpee tarvits ongelm puute puuttu huoma haave toive halusi haluttii kiinnost miett
  mietin harkits pohti pohdi alkoi herä aihe syy= syyn tajusi unelma tilanne kyllästy riittä kaipa |
  need realis realiz wonder dream wish thought thinking want decide notice reason unhappy fed-up
  problem trigger idea consider outgrow enough interest curious
s_inspiration | mainos mainokse mainonn esite lehde lehti somessa insta facebook tiktok pinterest
  blogi kuvia= ideoi idea inspir julist tv:s televisio kampanj ilmoitus= kuuli kuullu kaveri ystäv
  tuttu tutut työkaver serkku sisko veli suosit vinkk hehkut juoru | ad= ads= advert poster magazine
  instagram tiktok pinterest blog showroom inspir style quiz friend mate colleague sister neighbour
  heard told recommend mention campaign leaflet flyer billboard word line-up announc fell saw
s_search | etsi haku= haun haulla hakua googla google hakusan löyt selat selaa selail nettis sivusto
  sivui listaus ilmoituks portaal osasto suodat rajata hakutulo kartal | search google find found
  look browse scroll listing filter result sort website portal page= map directory link online
  availab hunt
s_compare | vertai vertaa vertasi vaihtoeh halvin halvim kallein erot= ero= eroa arvostel arvioi
  tähdet tähti foorum taulukk testi= puntaro listas laske laskin laskuri hintaero kilpail eri=
  useampi kolmelta | compar versus alternativ option cheapest cheaper difference review rating stars
  forum table spreadsheet shortlist league asterisk choice choose between rank pros test which
s_visit_look | esittely näyt kierros kierrät tutustu avoimet avointen kävimme käyt katsom paikan
  mallikappal kokeil | tour open-day showroom look-round viewing visit showing sample try tried demo
  campus display wander
s_advice | neuvo opasta opaste ohjeist kysy kysel selit kertoi kerrott vastaus infop asiantunt myyjä
  konsult | advice advis ask explain told answer guidance guide consult rep= expert salesperson
  salesman pushy
s_price | hinta hinnan hinnat hinno kallis kallii halpa halva edulli maksoi kustan hinnasto euro
  eur= sata= satanen tonni alennus alennuk tarjous tarjouk ale= alee budjet rahaa varaa= | price
  pricing cost expensive cheap bargain discount deal= pound euro quid tenner fiver dollar fee=
  budget afford offer sale= triple charge worth
s_quote | tarjous tarjouk hinta-arv kustannusar arvio= arvion sisälty erittel laskelma kilpailut |
  quote quotation estimate bid= tender proposal breakdown itemis
s_order | tilaa tilas tilaus tilauk tilat osta osto osti kori= koriin korin verkkokaup kassalle
  lisäs klikk napp määrä | order basket cart checkout add= added buy bought click purchase shop item
  quantity
s_pay | maksa maksu maksoi kortti kortil kortin mobilepay käteis käteinen pankkitun veloit katevar
  laskutt lasku= laskulla laskun summa loppusum koodi= alennuskood etukood lahjakort osamaks erissä
  klarna kuitti kuitin avausmaks lisämaks | pay paid card= debit charged cash klarna instalment
  voucher promo code= receipt total amount declin till= contactless surcharge checkout bank-transfer
  deposit upfront
s_confirm | vahvist sähköpost meili tilausnum tekstivies viestin kuittaus varausnum varmist |
  confirm email e-mail number= reference receipt acknowledg inbox booked text=
s_booking | varaa varat varas varau ajanvar vapaa vapait aika= ajan= ajat= aikaa aikoja kalent peruu
  siirtä ajankoht slotti slotin päivämä ilmoittaud täynnä täyty jonotuslis | book reserve
  reservation slot appointment calendar free= availab date= schedul reschedul cancel waiting-list
  fully-booked squeeze fit-in full= earliest
s_telephone | soit puhel jono linja luuri vastaaj takaisins takaisin- pitomusiik valikko näppä
  numero vastat langa vaihde päivystysnum | phone call rang ring= ringing hold= hold-music hotline
  line= engaged voicemail queue answer recording menu press pick-up picked helpline number= music
s_application | hakem hakea= haki= hain= haku= hakulom hakija lomak täyt kaavak kentän kentt pakolli
  lähet tiedot= tietoj kysytt pykäl nappul aikakatk heitti kaatu tallent esitäyt allekir |
  application apply applied form field fill submit save= saved upload timed portal statement
  question required box= boxes draft sent page= pages
s_attach | liite liitt todist tosit kuitit kuitti tiliot palkkak palkkalas palkkatod pdf= kuvakaap
  skann asiakirj dokument paperi papereita sopimuspap kopio vuokrasop lisäselv | attach document
  certificate proof payslip statement scan pdf= screenshot upload copy= original paperwork papers
  evidence receipts utility large file= files csv
s_identity | tunnist pankkitun mobiilivar henkilölli henkkar passi ajokort sormenj kasvo selfie
  valokuv aito allekir varmenn henkilötun | identity identif id= passport selfie face= fingerprint
  fingers biometric verif proof original photo signature officer documents machine
s_login | kirjau salasan tunnuk tunnus tili= tilin= tiliä rekister unohdin unohtun nollaus
  vaihtolink lukitt sisään ulos= kertakirj | login log-in logged logs sign-in sign-up signing
  password username account register reset forgot lock two-factor code= sso= credential verification
s_waiting | odot ootte käsitte kesti kestän kestää viikko viikon kuukau jono vireil tilanne tila=
  status seura vielä mitään kuulu= kuulunut vastaust viipy viivy | wait pending process progress
  status track still weeks month backlog queue update hear refresh ages chase news delay since
s_request_more | lisäselv lisätie pyys pyyde uudest uudelleen puuttuv toistam täydennä täydenny |
  ask again second-time same= extra request further missing more-info
s_decision | päät hyväks hylät hylk kielt myönt myönn perust pykälä oikais valitu valitin muutoksen
  evät | decision approv reject refus deny denied grant offer accept appeal letter reason result
  verdict yes= declin turned-down conditional
s_contract | sopim ehdot ehdois ehto pränt määräaik sitout allekir voimassa irtisanomisaik neuvottel
  juristi lakimie vastapuol papere kauppakirj | contract agreement terms condition clause
  small-print fine-print sign commitment legal lawyer minimum notice-period paperwork negotiat lease
  procurement
s_negotiate | neuvottel tinki tingi tinkas vastatarj marginaal ehdott tuli-vastaan vaihtoauto
  vaihdossa hyvitys- | negotiat haggle knock-off counter-offer trade-in margin bargain deal= rate=
  financing
s_finance_approval | budjet talousos hankint kilpailut tietoturva juridi hyväksyt johtory esimies |
  budget finance procurement legal security questionnaire approval sign-off board lawyers clause
  compliance
s_production | valmist toimitusai tehdas tehtaal varastos saatavuu loppu= loppunut tilausaik viiväst
  myöhäs ennakkot | production workshop factory made-to stock backorder delayed weeks turned lead
  estimate dispatch
s_tracking | seura lähetyst matkal saapumi ilmoitus tekstivies ajantas päivit tilanne | track update
  notify notification status text= texted sms message progress keep-informed emailed
s_delivery | toimit kulje kuski paket ovelle ovelta ovi= rappukäyt eteise kassi kantoi kantaa
  kerroks hissi naapuri jätett lava kuorma rahti posti= postin noutopis kotiinkul perille myöhäs
  sade sateess | deliver courier driver van= parcel package doorstep hallway carried carry drop
  dumped left= ship arriv late noon time-slot turned neighbour pallet porch rain post= stairs
  upstairs shoes
s_pickup | nouto noud nouta nouti hake hain= haku= automaatti lokero lähikaup kioski tiski avain |
  pick-up pickup collect fetch locker counter kiosk point shop desk store key= keys hand-over
  handover
s_unpack | avas paket pakka laatik pahvi kääre rikki särky hajonn puuttu väärä koko mallikapp lohjen
  naarmu kolhu pehmuste | open unbox box= unpack packaging wrapping broken cracked missing wrong
  size fits smaller bigger chipped scratch dented colour
s_assembly | kokoam kasa kokosi ruuvi ruuvej ohje työkalu pora osat= osa= väärinpäin mutteri
  kuusiokolo hylly | assembl build built instruction drawings screw bolt hex allen tool flat-pack
  upside put-together drill part=
s_install | asent asenn kytk käyttöönot modeem boksi johto johdot seinä putki sähkötyö taso laata
  laato saumat saumau mitta sahat rakent | install set-up setup plug wire fitted fitter technician
  engineer cable connect wall activate tile worktop
s_activation | aktivo käyttöönot qr= koodi esim= sim= kortti paikalleen avaus avautu herättä siirry
  | activat qr= scan esim sim= tray code= pin= start switch-on enable card came post
s_setup_data | tuonti tuoda siirto siirret siirty siirtä excel csv= data= datan integraa kutsu
  käyttäjät rajapin asetuk järjestel | import migrat move records csv= excel spreadsheet invite
  connect integrat sso= settings data= accent api= engineers transfer
s_training | koulut kurssi perehdy opast webinaar ohjevide materiaal harjoit opettel oppi valmenn
  valmentaj ryhmä | train webinar course video tutorial guide lesson workshop learn onboarding
  champion session class= exercise certificate
s_first_days | aloit alku= alussa ensimmäi eka= ekat ekan tutustu perehdy pehmeä lasku= totuttel
  opast tervetul | first= start= started welcome beginning introduc induction settle settling meet=
  met= joined day-one newcomer week-one getting-used
s_daily_use | arki arjess arjen päivittä joka= aina= käytt käytän toimi sujuu helppo hidas latautu
  nappu näkymä ruutu ilmoituk kätev viihty tottunut | everyday daily use using every= always works
  working easy slow load find feature screen notification emails handy task log lags comfortable
  habit constantly
s_performance | hidas hitaa lataa latau pätki jumi kaatu pyöri nope jäätyi virhe bugi kuol katkei
  katko sammu | slow fast= load freeze froze crash lag hang spinning buffering speed quick instant
  error bug= drop dead= died cuts smooth
s_fault | vika vian viat= viallin rikki rikkou hajo särky vuota vuoto pett valo= varoitusv ääni=
  ääntä kolin tärin tärise sammu pimeä häiriö poikki katko katkei kylmä | fault broke breakdown
  noise rattle squeal light= warning leak died dies stopped smoke outage cut= down= defect cold=
  out-of-order strange squeak shake vibrat
s_report | ilmoit vikailm vahinkoil palvelupyy huoltopyy tiket lomak kuva= kuvat kuvia raport |
  report claim form photo notify ticket submit request log-a
s_inspect | tarkas tarkist kartoit mitta kosteus raport arvio vaurio tutki testi katsoi katsast
  kunto lopputark puutel | inspect check examin assess survey measure moisture damp meter report
  look test condition expert snag
s_repair | korja huolt kuivat kuivuri urakoi asentaj mekaan varaosa osaa= osan työmie remont purka
  purku pölyä vaihdett uusi= uusiv parketti maala | repair fix= fixed mend mechanic contractor
  builder part= parts replace dry= dryer workmen dust rebuild strip plaster paint floor
s_warranty | takuu reklam katta hajosi uudest vuoden | warranty guarantee cover fault again back=
  same= after rattle month lasted
s_support | asiakaspal aspa neuvonta tuki= tuen tukeen tiket chat botti vastaus vastatt vastaa ratk
  palveltii ohjekes virkail helpdesk siirret pompot | support help= helped helpdesk helpline ticket
  chat bot= assistant agent desk= hotline answered reply replied rang-back passed customer-service
  resolve sorted article store lad= lady representative transferred understood hung
s_complaint | reklam valit hyvity korvau pyysin rahat= rahoj takaisin kanteli virhe pahoit anteeksi
  vastine | complain refund compensat money-back replacement apolog sorry wrong claim voucher
  goodwill credit dispute
s_refund | palaut rahat= rahan rahoj tilille takaisin hyvity korvau maksettu summa | refund
  money-back money= return compensat credit reimburs account owed payout paid-out
s_return | palaut lähetysetik tarra noutivat vaihto= vaihdo pakat= alkuperäi | return send-back
  label print exchange original packaging cardboard collection drop-off refund
s_invoice | lasku= laskun laskut laskus laskulla erittel erä= erän eräpäiv viite avausmaks kuukausim
  kahdesti tuplana perintä maksumuis karhu loppusum rivi | invoice bill charge item line= month
  reminder overdue debt double twice total fees debit statement paying
s_price_rise | nost nousi nousu korotus korotet hinnankor kallist prosent tarkist | increase rise=
  raised rises up= higher percent hike doubled more-expensive premium announc renewal
s_renew | uusi jatko jatkaa vanhe umpeu voimassaol päättymäs automaattis lisenss | renew extend
  extension expire runs-out roll over automatic licence seats another-year year= stay= again
s_cancel | irtisa peru= peruu perua lopet päätt eroa= erosi eroon lähte lähti tauko jäädyt sulke
  tilaukse irti= pois= veloit | cancel terminat quit= stop= end= leave leaving unsubscrib notice
  close= closing shut= freeze pause get-out hold= exit churn gone
s_switch | vaihta vaihto vaihdo vaihdan kilpaili siirty siirrä siirto vanha= operaat numeron
  irtisanom | switch move= moved change= changed port= porting transfer old= former competitor
  release changeover number= followed come-across
s_recommend | suosit kehu kerroin uudest takaisin- palata palaan | recommend refer tell= told again
  come-back loyal return= praise fan=
s_feedback | palaut kysely arvos arvio tähte tähdet vastas mielipid kiitos- | feedback survey review
  rating rate= rated stars comment opinion reply questionnaire response score left-a
s_loyalty | piste bonus bonuk etu= edut= etuja kanta kantis jäsen plussa sarjal klubi alekuponk
  seuraava | points point= reward loyalty member club= perk bonus tier discount next-stay newsletter
  offer stamp
s_marketing | uutiskir mainosp markkino puhelinmyyn tarjouksia spämmi roskapos lopetin | newsletter
  marketing spam cold-call telesales unsolicited emails promotion
s_reception | vastaanot tiski aula= aulan aulas ilmoittaut infopist respa jono vuoronum odotus
  odotti käytäv sihteer lobby ovella vastassa tervehd | reception desk= counter lobby front-desk
  queue line= check-in greet welcome waiting-room kiosk arrive ticket-number turn= slot
s_staff | henkilök virkail työntek palvelu palvelij ystäväl kohteli tyly töyke hymy kuunte auttav
  avulia | staff employee friendly rude polite smile kind helpful attitude listen service ignored
s_directions | opast kylt kartta eksy löytä löysi reitti suunta osoit | sign map= direction lost
  route wayfinding find found marked address
s_parking | parkki pysäk sakko halli= hallis autopai | parking park= parked car-park garage bay=
  permit ticket-machine blocks space
s_clean | siisti siisteys siivo puhdas tahra roska haju haisi haise home= homeen pöly hius hiuks
  sotku lika | clean dirty filthy stain mould mold smell stank stink dust hair= mess rubbish hygiene
  tidy spotless bin=
s_noise | melu ääni ääne meteli hälin hiljai kuulu= kuului seinän musiik kovall pauha hurina | noise
  noisy loud quiet hear= hum= hummed silence music thump bang wall= walls next-door
s_end | loppu lopuss lopett päättä hyvästi lähtö lähti viimei poistu luovut kotiin muisto juhla |
  end leave left= leaving goodbye last= final exit finish close departure check-out home= farewell
s_trouble_travel | myöhäs viiväst perutt peruu korvaav häiriö seisoi seistiin odotet rikkou bussikul
  korvausha yöpy uudelleenreit | delay late= cancel rebook missed strike replacement stranded
  compensation voucher claim diversion disrupt
s_change_report | muutos muutok muutt ilmoit uusi= uuden tulot= tulojen palkka kesätyö osoite
  takaisinper periä peri= unohdin | change report new= income moved address overpaid pay-back forgot
  inform circumstances
s_benefit_payout | maksup tilille tilillä rahat= rahaa erä= kuun eka päiväraha tuki= tuet tulee
  tuli= | paid payday money= account month instalment arrives due= payment payout
`;
