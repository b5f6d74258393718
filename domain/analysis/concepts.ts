/**
 * What a service is about, in two languages: where both sides of a row are met, an English step title
 * meets Finnish text. Word beginnings, lower case; `=` asks for the whole word.
 */
const ROWS = `
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
admin_user | pääkäyt käyttöoike oikeud oikeus | admin permission rights= access=
report | raport tilasto | report= reports reporting dashboard
`;

type Matcher = { beginnings: Map<string, number[]>; whole: Map<string, number[]>; longest: number };

const names: string[] = [];
const finnish = emptyMatcher();
const english = emptyMatcher();
for (const row of ROWS.trim().split("\n")) {
  const [name = "", fi = "", en = ""] = row.split("|").map((part) => part.trim());
  const index = names.push(name) - 1;
  for (const word of fi.split(/\s+/)) enter(finnish, word, index);
  for (const word of en.split(/\s+/)) enter(english, word, index);
}

export const conceptNames: readonly string[] = names;

/** Concepts a folded word may stand for, in Finnish, English or (language unknown) either. */
export function conceptsOf(word: string, language: "fi" | "en" | "und"): number[] {
  if (language === "fi") return lookUp(finnish, word);
  if (language === "en") return lookUp(english, word);
  return [...lookUp(finnish, word), ...lookUp(english, word)];
}

function emptyMatcher(): Matcher {
  return { beginnings: new Map(), whole: new Map(), longest: 0 };
}

function enter(matcher: Matcher, entry: string, index: number): void {
  if (entry === "") return;
  const isWhole = entry.endsWith("=");
  const word = isWhole ? entry.slice(0, -1) : entry;
  const table = isWhole ? matcher.whole : matcher.beginnings;
  table.set(word, [...(table.get(word) ?? []), index]);
  matcher.longest = Math.max(matcher.longest, word.length);
}

function lookUp(matcher: Matcher, word: string): number[] {
  const found: number[] = [...(matcher.whole.get(word) ?? [])];
  for (let length = 2; length <= Math.min(word.length, matcher.longest); length += 1) {
    for (const index of matcher.beginnings.get(word.slice(0, length)) ?? []) {
      if (!found.includes(index)) found.push(index);
    }
  }
  return found;
}
