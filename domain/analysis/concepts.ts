import { digital } from "./concepts/digital.ts";
import { sectors } from "./concepts/sectors.ts";
import { service } from "./concepts/service.ts";
import { createLexicon } from "./lexicon.ts";

/**
 * What a service is about, in two languages: where both sides of a row are met, an English step title
 * meets Finnish text. Word beginnings, lower case; `=` asks for the whole word.
 */
const general = `
pay | maksa maksu maksoi maksettu maksan maksul | pay paid payment
invoice | lasku= laskun laskut laskus laskutu laskul laskuj laskus viitenum eräpäiv maksumuistut perint | invoice bill= bills= billed billing overdue reminder
price | hinta hinna hinno hintoj kallis kallii edulli halpa halva halvem maksoi eur kulu= kuluja kulut kustan tariff veloit | price pricing pricey cost expensive cheap fee= fees= charge rate= rates= tariff afford surcharge
card | kortti kortin kortil korttia kortit | card=  cards= visa mastercard
refund | hyvity palautti rahat rahoj rahani korvau takaisinmaks | refund reimburs money= compensat credit
return_goods | palautu palautt palauta vaihto= vaihtaa vaihdo | return returned returning exchange
order | tila= tilau tilas tilat tilaa tilan | order ordered ordering purchas
buy | osta= osto ostaa ostin ostos ostet ostami hankin hankki hankin kauppa kaupan kaupas kassa kassal kassan | buy bought buying shop shopping store checkout till=
cart | ostoskor ostoskär kori= korin koriin | basket cart=
delivery | toimit toimitus kulje kuljet paket pakett lähety posti= postin noutop nouto= kotiinkulj kuriir kulki | deliver shipping shipment parcel package courier dispatch arriv track post=
pickup | nouto noutaa noudin nouda haku= hakea hain= haen hakemaan | pick= pickup collect
tracking | seuran seurata seuranta missä= | track tracking status
queue | jono= jonon jonot jonos jonoa jonossa | queue line= queued queueing waiting
wait | odot ootte ootel venat venail kesti kestää kestän viivä viiväst myöhäs myöhäss hidas hitaa hitau | wait delay late= slow took= hours= weeks=
phone | puhelu puhelim soit= soitt soito soita soitin langan luuri puheli vaihteen takaisinsoit | phone call= called calling calls hotline line= ring= rang callback
email | sähköpost meili mailin maili= mailia spostia | email mail= inbox e-mail
chat | chat chätt chatti botti bottia chatbot | chat chatbot bot= messenger
customer_service | asiakaspalv asiakaspalvelu palvelu= aspa= aspan aspaan neuvonta neuvoja helpdesk tuki= tuen tukeen tuesta yhteydenot yhtey | service support helpdesk contact agent representative advisor help=
staff | henkilök myyj myyjä työntek virkail hoitaj asentaj kuski kuljet tarjoil vastaanottov opas= | staff employee clerk seller salesp nurse driver waiter waitress receptionist technician agent rep=
website | sivu= sivul sivus sivut sivust verkkosiv nettisiv netti netis netin kotisiv verkkopalv portaal verkkokaup | website site= page= pages= web= online portal webshop
app | sovellu appi= apin appis äppi kännykk mobiil puhelime | app= apps= application mobile smartphone
login | kirjaut sisäänkirj salasa tunnuk tunnus tunnist pankkitunn sisään= mobiilivarm | log= login logged logging sign= signed signin password credential authenticat verif username account
account | tili= tilin tilil tilini käyttäjätil käyttäjätun profiil omat= asiakastil | account profile
register | rekister rekisteröi ilmoittaut liity liittym liityn tunnusten luominen luoda luoti | register registration sign-up signup sign= enrol join joined create= account
form | lomak kaavak hakemu hakulom täyt täyttä täyttö kenttä kentä | form= forms= application field= fill= filled filling
document | liite= liitte asiakirj dokum paper papere todistus kuitti sopimuspap tosite | document attach paperwork paper= certificate receipt upload
contract | sopimu sopimus irtisan määräaik tilaukse | contract agreement terms subscription
cancel | peru= perui peruu perun perut peruut irtisan lopett lopeta | cancel cancell terminate unsubscrib quit
booking | varau vara= varas varaa varat varat ajanvar aika= ajan= aikoja aikaa | book= booked booking reserv appointment slot= schedul
appointment | vastaanot ajanvar tapaam käynti käynnil käynnin | appointment visit= consultation meeting
doctor | lääkär tohtor hoitaja hoito= hoidon hoidos terveys sairaal potil | doctor nurse physician clinic hospital treatment patient care=
diagnosis | diagno tutkimu tulokset kokeet labra verikok röntgen | diagnos examin lab= results test= tests= x-ray
prescription | resepti lääke= lääkk apteek | prescription medicine medication pharmacy
info | tieto= tieto tiedo tiedot ohje= ohjei ohjee neuvo= infoa info= informaa tiedott viesti= viestin selity selost kerto kerro | information info= instruction guide guidance explain advice told= tell= notice communicat
search | etsi= etsi etsin hae= haku= hakuto löyt löyd selail vertail | search find= found looking look= browse compar discover
choose | valit valin valik vaihtoeht valita päätt päätö vertai | choos chose select option decide decision compar pick=
need | tarve tarpee tarvit huomas havah | need= needs realise realize notice aware
awareness | mainos mainon kuuli kuulin kaveri suosittel some= somess törmä | ad= ads= advert heard recommend social friend
quote | tarjou tarjous tarjouk arvio | quote= offer= proposal estimate tender
sales | myynti myynni myyjä myyv | sales seller salesperson rep=
install | asenn asent asennus asentaa käyttöönot | install setup set-up technician configur fit= fitted
onboarding | perehdy käyttöönot aloit aloitu alku= alussa ensimmäi koulut | onboard getting-started start= kick-off kickoff training introduct first=
training | koulut kurssi opetus opetu valmenn | training course lesson workshop tutorial class=
use | käyttö käytt käyttä käytän käytös | use= used using usage everyday daily
product | tuote= tuotte tuotet tuotes laite= laitte laitet tavara vehje | product item= device goods appliance
quality | laatu laadu laaduk laatua kestäv | quality durable
broken | rikki rikko vika= vian viallin vialli hajo hajos särky hajal epäkunn | broken broke= defect fault damage crack malfunction
repair | korja korjau huolto huollo huolta varaosa | repair fix= fixed maintenance service= spare
warranty | takuu takuun takuus | warranty guarantee
claim | reklam valitu valitt vahinko vahingo korvaushak vakuut | complain complaint claim= claims= insurance damage
insurance | vakuut korvaus vahinko | insur policy= claim
fault_report | vikail ilmoit häiriö katko | report= outage fault disruption incident
outage | katko katkos katkea pätki kaatu häiri yhteys= yhteyd verkko= | outage down= disconnect connection network drop= crash
internet | laajak netti= netin valokui modeemi reitit nopeus liittymä | broadband internet fibre fiber router modem wifi wi-fi speed
electricity | sähkö= sähkön sähkösop sähkölas sähköy kaukoläm energia | electricity power= energy heating meter
water | vesi= veden vettä vuoto putki | water leak pipe plumb
moving | muutto muuta= muutin muutan muutimme muuttaa muuttop | move= moved moving relocat
home | asun= asunto asunno koti= kodin kotona talo= huonei vuokra kämp | home= house apartment flat= rent= tenant property landlord
viewing | näytö näyttö esittel | viewing showing
travel | matka= matkan matkal matkus matkust lento= lennon lento lentokent juna= junan bussi laiva hotell loma | travel trip= journey flight airport train= bus= ferry hotel holiday ride=
checkin | lähtöselv sisäänkirj check-in matkatava lauku | check-in checkin luggage baggage
boarding | portti portil koneesee lähtöp kyytiin nousu | board= boarding gate= departure
ticket | lippu= lipun liput lippuj lippua matkalip | ticket tickets fare=
seat | paikka= paikan istuin istuma istu | seat= seats= table= sit=
food | ruoka= ruoan ruuan ruokaa annos annok ravintol ateri maku maistu kahvi lounas | food= meal dish menu restaurant taste lunch breakfast coffee
arrival | saapu perill tulo= tulin tullessa saavu ovi= ovel sisään= pihaan parkki pysäköi | arriv enter entrance door= parking came=
reception | vastaanot aula= tiski respa ilmoittaut | reception desk= lobby counter front=
opening_hours | auki= aukiolo kiinni suljet | opening hours= open= closed
location | sijain osoit paikka= kartta reitti opast kyltit kyltti löytää | location address map= directions sign= signs= signage navigat
school | koulu= koulun opetta opiskel päiväkot lapsi lapsen tunnit tunti= | school teacher student daycare child
library | kirjast laina= lainan lainaus kirja= kirjan | library loan= borrow book=
bank | pankki pankin pankis laina= lainan lainaha asuntolai | bank= loan= mortgage
loan | laina= lainan lainaa asuntolai lainahak korko= | loan= mortgage interest= credit
decision | päätö päätös päätt hyväksy hylät hylk kielte | decision approv reject denied
benefit | tuki= tukea etuus etuuden kela= kelan tuet avustus | benefit allowance grant= subsidy
authority | virasto viranom kunta= kunnan kaupun vero= verot kela poliisi lupa= luvan | authority municipal city= tax= office= permit licence license
feedback | palaut palautek kysely arvostel | feedback survey review= rate= rating
update | päivit versio uudistu muutos muutti muutok | update version upgrade change= changes= redesign
notification | ilmoitu tekstiv muistut viesti= viestejä viestit push | notification notify text= sms reminder message alert
error | virhe virheil virheen error bugi kaatu jumi jumit | error bug= bugs= crash glitch freeze froze
load | lataa lataut lataus lataan | load= loading download upload
security | turva= turvall tietotur huijau luotta petos | secur safe= scam fraud trust privacy
privacy | tietosuoj henkilötie yksityi gdpr | privacy personal= gdpr
loyalty | kanta-as bonus etu= etuja edut pisteet jäsen etukort kanta= | loyal bonus points= member reward perk
renew | uusi= uusim uusia= uusin uusit jatk jatkaa jatkos | renew extend continu
leave | vaihdan vaihdo vaihtoi lähden lähdin lopeti irtisan kilpailij | leave= left= switch competitor churn
recommend | suosit suosittel | recommend
handoff | siirret siirsi siirte pompot pallotel pallottel toiselle | transfer passed bounced handed hand-off handover
explain_again | uudest uudelleen selittää alusta toistaa toistam | again repeat= explain
clean | siisti siisteys siivo likai likas sotku puhdas | clean dirty messy tidy hygien
noise | melu= melua meteli ääni= äänek hiljai | noise noisy loud quiet
comfort | mukav epämuk viihty tila= tilat ahdas | comfort cosy cozy cramped space=
accessibility | esteet esteel pyörätuol portaat hissi näkövam kuulovam ruudunluk saavutet | accessib wheelchair stairs lift= elevator screen-reader blind= deaf ramp=
language_issue | kieli= kielen kielel suomeksi englan ruotsi selkok | language translat english= finnish=
car | auto= auton autoa autos rengas renkaat katsast huoltoon korjaam | car= cars= vehicle tyre tire garage
test_drive | koeajo koeaj | test-drive testdrive drive=
size | koko= koon koot sopiva sovit sovitt | size= fit= fitting try=
stock | varasto loppu= loppun saatav saldo hylly | stock= available availab shelf sold=
gift | lahja lahjak | gift present=
event | tapaht keikka konser näytel esity festar | event concert show= festival gig=
meter | mittari lukema kulutus | meter reading consumption usage
emergency | hätä= päivyst kiire ensiapu | emergency urgent triage
rehab | kuntout jatkoho kotiut seuranta kontroll | rehab discharge follow-up followup aftercare
project | projekt hanke aikataul vaihe palaver kokou | project milestone meeting timeline schedule
integration | integraa rajapin api= liitt järjestelm | integration api= system connect sync
symptom | oire oireet oireil kipu= kipuj kivut kipee särk särky turvot turpo kuume yskä väsym vaiva vaivan vaivo pahene flunssa huimau | symptom pain= ache swell fever cough ill= sick= sore unwell lump rash
imaging | kuvan kuvaus kuvattii magneet röntg ultraä mammo labra verik verinäyt näyte kokeet koke tutkimu | scan mri= x-ray ultrasound blood sample lab= tests imaging
referral | lähet lähete | referral referred
surgery | leikka leikat operaat toimenpi nukut anestes osasto osastol puudut heräämö leikkauss | surgery operat operation anaesth anesth ward theatre procedure
discharge | kotiut kotihoi sairausl jatkohoi kotiin= reseptin haavan | discharge home= sick-note aftercare recover
wound | haava haavan tikit tikki tikkien side= sidet arpi | wound stitch scar bandage dressing
followup | jälkitark kontroll seurant tarkastu kuntout fysioter jumppa | follow-up followup check-up checkup control rehab physio
preparation | valmist paasto paaston ohjeet esitied etukäteen | prepare prepar fasting beforehand instructions
kanta_records | omakan potilastie kanta= maisa | record records file= portal
emergency_room | päivyst ensiapu ambulan triage | emergency a&e er= ambulance
dentist | hammas hampa paikka= juurihoi suuhyg | dentist dental tooth teeth filling
therapy | terapi psykolo psykiat mielenter keskustel | therapy therapist counsel mental psycholog
care_elderly | kotihoi omaish palveluasu hoiva hoivak muistisair vanhus | carer care= nursing elderly dementia
child_care | päiväkot varhaiskas päivähoi hoitopaik eskari neuvola | daycare nursery kindergarten preschool
teacher | opettaj ope= open= rehtori luokanval tunti= oppitun läksy koe= kokee | teacher lesson homework exam= class= tutor lectur
enrol | ilmoittaut hakeut haku= yhteisha hakukoh pääsyk valintak opiskelupai | enrol enroll admission application apply applied entrance
grade | arvos arvios arvioi todist todistus valmistu | grade graded certificate diploma graduat
streaming | etätyö suoratoi leffa elokuv teams zoom= striim pelata youtube netflix katsel | stream streaming remote video movie film= teams zoom= gaming call=
speed | nopeu nopeus giga gigain mega megan kuitu kuitua hidas | speed fast= slow fibre fiber mbit giga= bandwidth
availability | saatav saatavuus tarjol saako saa= vaihtoeht | available availab coverage stock
router | modeem reitit boksi purkki laite= johto kaapeli | router modem box= cable device
installer | asentaj asennu asensi kytke kytkee kytken kytkin | technician install engineer connect fitter
seller_push | myyjä myyjän tyrkyt tuputt painost myyntipuh lisämyyn puhelinmyyn | seller salesperson upsell push= pushy telesales sales
terms | ehdot ehtoj ehdois sopimuseh pienellä präntät määräaik sitout | terms conditions small-print fine= commitment clause
sign | allekirj hyväksy vahvist tunnist | sign= signed signature accept confirm
termination | irtisan irtisanom päätt päättää päättym eroon eroaa lopett palautta= palauttaa | terminat cancel end= ended leave= leaving quit= close=
invoice_dispute | hyvity hyvitys kahdesti tuplana väärä= maksoin | credit twice wrong= overcharg dispute
moving_home | muutto muuttoil muuton osoit osoitteen | moving move= address relocat
fault | vika= vian vikail poikki katkea katko pimeä pimeni häiriö korjau rikki | fault outage broken down= repair cut= disconnect disrupt
confirmation | vahvistu vahvistus tilausvahv kuitti viestin | confirm confirmation receipt email
size_fit | koko= koon koot sovit sopi iso= pieni= kireä löysä | size fit= fitted tight loose small large
unpack | avasin pakka paketti laatikk kotelo purin | unpack unbox box= package packaging
label | tarra palautustarr tuloste tulost | label print printer
search_filter | haku= hakuto suodat rajaus hakukent tulokset löytäny | search filter results narrow sort=
reviews | arvostelu arvostel arviot tähdet suosittelu | review reviews rating stars
points | pisteet pistei bonus etu= edut jäsen kanta | points loyalty bonus rewards perks member newsletter
newsletter | uutiskir mainospost markkinoint | newsletter marketing
voucher | alennuk alekood lahjakort kuponki etukoodi | voucher coupon discount promo code
locker | automaat lokero noutopis pakettiaut matkahuol | locker pick-up point machine
courier | kuski kuljetta lähett jakaja postinkan | courier driver delivery postman
hotel_room | huone huonee hotelli sänky sängy vuode majoitu aamiai avain= avainkor | room= hotel bed= accommod breakfast key= keycard suite
checkout_hotel | luovut lähtö= uloskirj check-out | check-out checkout departure
restaurant | ravintol pöytä pöydän tarjoil ruoka= annos menu ruokali juoma tilaus | restaurant table waiter waitress menu dish drink order food meal
bill_restaurant | lasku= tippi maksoimme | bill= tip=
gym | sali= salil salin kuntosal jumppa treeni personal | gym workout training class trainer membership
pool | uimahal allas saun pukuhuo | pool swim sauna locker changing
vehicle_service | katsast huolto huollon korjaam varaosa renkaan renkaid auto= auton moottori | garage mechanic service= inspection tyre tire engine car=
inspection | katsast tarkast tarkistu | inspect inspection
tyre | rengas renkaat renkaan talvirenk | tyre tire wheels
estimate | arvio= arvion kustannusarv hinta-arv tarjouk | estimate quote quotation
damage_report | vahinko vahingo kolari vahinkoil onnettom vesivah murto varkau | accident damage claim collision theft burglary leak flood
claim_handling | korvaus korvaush käsitteli käsittelyaik selvit | claim handler claims adjust process settle payout
claim_decision | päätö päätös hylky hylät myönn | decision reject denied approv settle
loan_application | laina lainah lainan lainanhak asuntolai vakuu | loan mortgage credit application collateral
meeting | tapaam neuvottel palaver kokou kasvot | meeting appointment consult face-to-face
identity | tunnist tunnistaut passi henkkar henkilöll pankkitunn | identity id= passport verify verification identif
application_form | hakemu lomak kaavak liitte todist | application form= attach document
processing | käsittel käsittely jonossa odot ruuhka | process processing pending queue backlog
permit | lupa= luvan luvat rakennuslup oleskelulup ajokort passi | permit licence license passport visa
residence | kunta kaupunki asuinpai kotikun vero veroilm | municipal city= residence tax=
viewing_home | näyttö asuntonäy esittely kierros | viewing tour= show=
rent | vuokra vuokran vuokras takuuvuok vuokralai vuokranant | rent deposit tenant landlord lease
keys | avain avaim avaimet ovikood | key= keys fob=
maintenance | huoltoyh isännöit huolto= korjauspyy putkimies | maintenance janitor plumber repair caretaker superintendent
renovation | remont putkirem urakoi työmaa keittiö kylpyh kylppär | renovat contractor builder kitchen bathroom site=
neighbours | naapur taloyht yhtiökok hallitus | neighbour neighbor association housing
energy_contract | sähkösop pörssisäh kilowat siirtom spotti | tariff electricity spot= kilowatt kwh
heating | lämmit patteri lämpö ilmalämp kaukoläm kylmä= kylmyys | heating radiator heat= cold= boiler thermostat
ticket_machine | lippuaut automaat kassa lipunmy | ticket machine kiosk
timetable | aikataul vuoro= vuorot vuoron lähtö= lähtee | timetable schedule departure
transfer | vaihto= vaihdot vaihtoyht jatkoyht jatkolen | connection transfer change= connecting
onboard | matkalla kyydissä kyyti vaunu istuimel lennolla bussissa junassa | onboard board= seat carriage cabin ride
luggage | matkatava lauku laukku laukut | luggage baggage bag= suitcase
security_check | turvatar turvatarkastus passintark | security passport-control
delay_info | kuulutu myöhäs myöhässä viivästy peruut korvaava | announce delay cancelled replacement disruption
trial | kokeil kokeiluj ilmaisjak demo= demon pilot | trial demo= pilot evaluate proof-of-concept
contract_b2b | hankint kilpailutu toimitussop neuvottel juristi | procurement contract negotiat legal vendor tender
kickoff | aloituspal kickoff käynnist projektin | kick-off kickoff start= onboarding
data_migration | siirto= siirron siirtyi tietojen tuonti tuontitied migraat excel | migrat import= data= transfer excel spreadsheet export
user_training | koulutu koulutuks ohjevid webinaar materiaal | training webinar tutorial documentation course video
rollout | käyttöönot julkais tuotanto pilotti | rollout launch go-live deploy production
support_ticket | tiketti tukipyy tuki= tuen vikailm tukipor | ticket support helpdesk case=
account_manager | yhteyshenk asiakkuuspääl vastuuhenk | account-manager manager contact csm
renewal | uusimi jatkoso uusinta jatkosopim hinnankor | renewal renew= extension upsell
usage_report | raport käyttöast mittar seuranta tilasto | report dashboard usage metric analytics
event_ticket | konsert festivaal esitys näytäntö teatter ottelu peli= | concert festival show= theatre match game= gig=
venue | paikka= sali= areena katsomo eteinen naulakko narikka vessa | venue seat hall arena cloakroom toilet entrance
loan_book | laina= lainaus eräpäivä varaus= varausj hylly palautuslu | loan borrow due= reserve shelf return
donation | lahjoit keräys kuukausilahj | donat charity
volunteer | vapaaeh talkoo | volunteer
funeral | hautaj hautaus kuolinpes perukirj | funeral burial estate
pet | koira kissa eläin eläinlääk lemmik | pet= dog= cat= vet= animal
salon | kampaaj kampaamo parturi hiukset väri= kynnet | hair salon barber haircut colour nails
admin_user | pääkäyt käyttöoike oikeud oikeus | admin permission rights= access=
report | raport tilasto | report= reports reporting dashboard
`;

const lexicon = createLexicon([general, service, digital, sectors]);

/** name | Finnish beginnings | English beginnings */
export const concepts = lexicon.rows;

/** Concepts a folded word may stand for, in Finnish, English or (language unknown) either. */
export const conceptsOf = lexicon.lookUp;
