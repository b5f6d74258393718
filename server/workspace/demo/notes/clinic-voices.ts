import type { NoteDraft } from "../content-type.ts";

export const clinicVoices: NoteDraft[] = [
  {
    key: "clinic-group",
    sourceType: "focus_group",
    sourceName: "Ryhmäkeskustelu kirjastossa",
    title: "Ryhmäkeskustelu: neljä terveysaseman potilasta",
    language: "fi",
    date: "2026-05-19",
    consent: "yes",
    text: `
Vetäjä: Aloitetaan kierroksella. Millaista on saada yhteys omaan terveysasemaan?
P04: No mä voin alottaa. Mulla on diabetes, eli mä oon siellä vähän väliä. Puhelimella en enää ees yritä. Mä laitan sen viestin sieltä asioinnista illalla ja se on mulle paras. Vastaus on tullu aina seuraavana päivänä.
P05: Sulla on tuuria. Mä oon soittanu tänä keväänä viis kertaa. Kaks kertaa on soitettu takas. Siis viidestä. Surkee prosentti. Mä pidän semmosta tukkimiehen kirjanpitoa kalenterin kulmassa.
P06: Joo mul kans, se takasinsoitto. Se lupaa sen ja sit ei mitään. Mä oon taksikuski, nii mä oon jo aatellu et ajan siihen eteen ja oon rahti.
(naurua)
P07: Minä en osaa siihen sanoa, kun minä menen aina ovelle. Bussilla kaksi vaihtoa, mutta sieltä ei minua pois käännetä.
Vetäjä: Miksi menet ovelle?
P07: No kun se puhelinkone ei ymmärrä minun puhetta. Minulla on tämä ääni leikkauksen jälkeen. Siihen pitäisi sanoa, että "ajanvaraus", niin se sanoo, anteeksi, en kuullut. Kolme kertaa, ja sitten se katkaisee. Se on nöyryyttävää.
P04: Hei eikö siihen voi näppäillä?
P07: Uuteen ei voi. Vanhaan voi.
Vetäjä: Entä kun olette päässeet sisään, vastaanotolla?
P05: Siellä on hyvä. En mää siitä. Mun oma lääkäri kuunteli mua viimeks puol tuntia, vaikka sil oli jo seuraava oven takana. Se soitti perään illalla seittemältä et oonko mä ottanu sen lääkkeen. Kuka semmosta tekee?
P06: Joo, lääkärit on jees. Mut mä en oo kahta kertaa samaa nähny. Joka kerta et kertokaas nyt. Mä oon kertonu ton sydämen varmaan kymmenelle ihmiselle. Välillä tuntuu et vois laittaa sen nauhalle taksissa ja painaa play.
P04: Mulla on sama hoitaja ollu kuus vuotta, diabeteshoitaja. Se muistaa koirankin nimen. Et kyllä se niinku on mahollista.
P07: Minulta kysyttiin lääkelistaa kolmessa huoneessa samana päivänä. Samassa käytävässä.
Vetäjä: Puhutaan labrasta ja tuloksista.
P05: Labra sujuu. Aika on mitä lukee.
P06: Sisään ja ulos. Siel on uudet tuolitki.
P04: Labra on ainut paikka missä kello pitää paikkansa. Mut tulokset, ne tulee mulle kyllä samana päivänä, mut jos ei tiiä mitä ne tarkottaa... Mä oon oppinu. Alussa mä soitin siskolle, se on lähihoitaja.
P06: Mulla oli joku troponiini mikä lie, ja siinä nuoli ylöspäin. Mä istuin autossa ja luin sitä, ja kyllä siinä pelotti. Kukaan ei soittanu, en tienny saanko ajaa. Niin mä ajoin. Seuraavalla viikolla kardiologi sano et se on vanhaa perua.
P07: Minulle ne tulevat postissa, kun pyysin. Se on reilua.
Vetäjä: Entä laskut?
P05: No niistä vois pitää toisen ryhmän.
P06: Mä sain laskun puhelusta. Neljä minuuttia, kakskyt jotain euroo. En tienny et puhelu maksaa.
P05: Siis ei se puhelu maksa, vaan jos se on hoitajan etävastaanotto.
P06: No mist mä sen tiiän? Sama ääni, sama puhelin. Mua ärsyttää tommonen.
P04: Mulla tulee kattoon se maksukatto, sen jälkeen ei tuu. Mut sekin pitää ite laskea, mä kerään kuitit kenkälaatikkoon.
Vetäjä: Jos saisitte säilyttää yhden asian ennallaan?
P04: Mun hoitajan.
P05: Sen lääkärin.
P07: Oven. Että siitä pääsee sisään.
P06: Labran tuolit.
`,
  },
  {
    key: "clinic-review-1",
    sourceType: "review",
    sourceName: "Verkkoarvostelut",
    title: "Arvostelu: kaksi tähteä",
    language: "fi",
    date: "2026-03-11",
    rating: 2,
    channel: "verkko",
    consent: "unknown",
    url: "https://example.org/arvostelut/terveysasema/1",
    text: `
Jätin soittopyynnön klo 8.02. Klo 16 linja meni kiinni. Seuraavana päivänä sama uudestaan. Kolmantena päivänä soitettiin, ja silloin aikaa ei enää ollut sille viikolle. Todella huonosti hoidettu, vaikka itse hoitaja oli asiallinen.
`,
  },
  {
    key: "clinic-review-2",
    sourceType: "review",
    sourceName: "Verkkoarvostelut",
    title: "Arvostelu: viisi tähteä",
    language: "fi",
    date: "2026-06-08",
    rating: 5,
    channel: "verkko",
    consent: "unknown",
    url: "https://example.org/arvostelut/terveysasema/2",
    text: `
Kävin verikokeissa ensimmäistä kertaa vuosiin ja jännitin ihan hirveästi. Hoitaja jutteli koirastani koko ajan ja yhtäkkiä se olikin ohi. Aika piti minuutilleen. Iso kiitos näytteenoton väelle, teette hienoa työtä 🙏
`,
  },
  {
    key: "clinic-review-app-1",
    sourceType: "review",
    sourceName: "Sovelluskauppa",
    title: "Asiointisovellus: yksi tähti",
    language: "fi",
    date: "2026-07-02",
    rating: 1,
    channel: "sovellus",
    consent: "unknown",
    url: "https://example.org/sovellukset/asiointi/1",
    text: `
Päivityksen jälkeen kirjautuminen vie pankkiin ja pankista takaisin aloitusnäyttöön. Kierros toistuu. Poistettu ja asennettu uudelleen kahdesti. Kerran pääsin lomakkeelle asti ja kun kävin katsomassa lääkkeen nimen kaapista niin "istuntosi on päättynyt". Soitin sitten. Täysin käyttökelvoton.
`,
  },
  {
    key: "clinic-review-app-2",
    sourceType: "review",
    sourceName: "Sovelluskauppa",
    title: "Asiointisovellus: neljä tähteä",
    language: "fi",
    date: "2026-08-25",
    rating: 4,
    channel: "sovellus",
    consent: "unknown",
    url: "https://example.org/sovellukset/asiointi/2",
    text: `
Suora ajanvaraus on loistava, aika löytyi kahdessa minuutissa ja muistutus tuli tekstarina. Neljä tähteä koska lapsen asioita ei saa auki kuin toinen vanhemmista kerrallaan ja se on aina se joka on töissä :D
`,
  },
  {
    key: "clinic-survey-1",
    sourceType: "survey",
    sourceName: "Käyntikysely",
    title: "Avovastaus, NPS 3",
    language: "fi",
    date: "2026-05-04",
    nps: 3,
    channel: "tekstiviesti",
    consent: "yes",
    text: `
Lasku 61,40 € jossa lukee "poliklinikkamaksu". En ole käynyt poliklinikalla. Soitin, odotin 25 min, kerrottiin että se on se 10 minuutin käynti ihon takia. Miksei siinä lue niin? Vastaanotolla kukaan ei maininnut mitä toimenpide maksaa.
`,
  },
  {
    key: "clinic-survey-2",
    sourceType: "survey",
    sourceName: "Käyntikysely",
    title: "Avovastaus, NPS 9",
    language: "fi",
    date: "2026-05-06",
    nps: 9,
    participant: "P04",
    channel: "tekstiviesti",
    consent: "yes",
    text: `
Diabeteshoitajani tuntee minut ja muistaa mitä viimeksi puhuttiin. Ei tarvitse aloittaa alusta. Vuositarkastukseen kutsuttiin tällä kertaa ilman että itse soitin.
`,
  },
  {
    key: "clinic-survey-3",
    sourceType: "survey",
    sourceName: "Käyntikysely",
    title: "Avovastaus, NPS 5",
    language: "fi",
    date: "2026-06-15",
    nps: 5,
    channel: "tekstiviesti",
    consent: "unknown",
    text: `
lääkäri oli ok mut lähetteen jälkeen hiljasta. 5 vko. fyssari ei ollu saanu mitään papereita, kerroin kaiken alusta. aika turhauttavaa. ilmeisesti se oli jääny johonki koriin
`,
  },
  {
    key: "clinic-survey-4",
    sourceType: "survey",
    sourceName: "Käyntikysely",
    title: "Avovastaus, NPS 6",
    language: "fi",
    date: "2026-09-30",
    nps: 6,
    persona: "maija",
    channel: "paperilomake",
    consent: "yes",
    text: `
Pyydettiin odottamaan puhelua maanantaina. Odotin myös tiistain. Kävelin keskiviikkona itse paikalle ja sain ajan luukulta heti. Terveydenhoitaja mittasi verenpaineen samalla, mikä oli mukava ylläri.
`,
  },
  {
    key: "clinic-support-1",
    sourceType: "support",
    sourceName: "Palautelomake",
    title: "Palaute: sama asia viidelle ihmiselle",
    language: "fi",
    date: "2026-08-12",
    channel: "palautelomake",
    consent: "no",
    text: `
Potilas: Hei. Isäni (131052-308T) on käynyt kesän aikana luonanne kuusi kertaa hengenahdistuksen vuoksi. Jokaisella kerralla eri lääkäri. Jokaisella kerralla kysytään lääkitys, tupakointi ja mitä edellisellä kerralla todettiin. Isä on 73 ja väsyy puhumisesta. Elokuun alussa hän jätti menemättä. Kuka vastaa kokonaisuudesta? Vastauksen voi lähettää osoitteeseen matti.esimerkki@example.org.
Asiakaspalvelu: Kiitos palautteestasi. Olemme välittäneet sen yksikköön. Ammattilaisilla on pääsy potilaskertomukseen.
Potilas: Pääsy varmaan on. Kukaan ei ole sitä avannut.
Asiakaspalvelu: Ymmärrän. Voimme kirjata toiveen omalääkäristä.
`,
  },
  {
    key: "clinic-support-2",
    sourceType: "support",
    sourceName: "Laskutuksen viestit",
    title: "Lasku perutusta ajasta",
    language: "fi",
    date: "2026-10-07",
    channel: "sähköposti",
    consent: "unknown",
    text: `
Asiakas: Sain laskun käyttämättä jätetystä ajasta 24.8. Peruutin ajan puhelimessa 21.8. valitsemalla valikosta 5. Voitteko tarkistaa?
Asiakaspalvelu: Järjestelmässä ei näy peruutusta. Maksu on lain mukainen.
Asiakas: Miten olisin voinut tietää, ettei se mennyt läpi? Siitä ei tule mitään kuittausta.
Asiakaspalvelu: Suosittelemme peruuttamaan sähköisessä asioinnissa.
Asiakas: Sinne en päässyt kirjautumaan, siksi soitin. Tämä on kohtuutonta.
`,
  },
  {
    key: "clinic-chat-1",
    sourceType: "chat",
    sourceName: "Chat",
    title: "Chat: kirjautuminen ei onnistu",
    language: "fi",
    date: "2026-09-08",
    channel: "chat",
    consent: "yes",
    text: `
Asiakas: moi, en pääse sisään. tulee et "valtuutus puuttuu" vaik mä oon ite se potilas
Neuvoja: Hei! Kirjaudutko omilla pankkitunnuksillasi?
Asiakas: joo. vaihoin pankkia kesällä
Neuvoja: Ok. Selaimen välimuisti kannattaa tyhjentää ja kokeilla uudestaan.
Asiakas: tein. sama. mul loppuu resepti huomenna
Neuvoja: Reseptin uusinnan voi pyytää myös apteekista.
Asiakas: aa okei! en tienny. käyn siellä sit, kiitti
`,
  },
  {
    key: "clinic-social-1",
    sourceType: "social",
    sourceName: "Kaupunginosan keskusteluryhmä",
    title: "Julkaisu: soittopyyntö",
    language: "fi",
    date: "2026-03-27",
    channel: "some",
    consent: "unknown",
    url: "https://example.org/some/esimerkkila/2026-03-27",
    text: `
Onko muita jotka istuu tänään kotona puhelin kädessä? Terveysasema lupas soittaa "päivän aikana". Kello on 15.58. Mun puoliso lähti kauppaan mun puolesta 😅 Edit: ei soitettu. Edit 2: neuvo kommenteista: menkää ovelle 7.30, sieltä saa numerolapun.
`,
  },
  {
    key: "clinic-social-2",
    sourceType: "social",
    sourceName: "Kaupunginosan keskusteluryhmä",
    title: "Julkaisu: kiitos hoitajalle",
    language: "fi",
    date: "2026-10-21",
    channel: "some",
    consent: "unknown",
    url: "https://example.org/some/esimerkkila/2026-10-21",
    text: `
Pakko jakaa tämä. Äiti kaatui pihalla ja jännitti terveysasemalle menoa. Hoitaja huomasi että hän palelee, haki viltin ja istui vieressä kunnes lääkäri tuli. Lääkäri selitti kaiken kahteen kertaan eikä kiirehtinyt yhtään. Äiti on kertonut tästä jo koko rapulle ❤️
`,
  },
  {
    key: "clinic-social-3",
    sourceType: "social",
    sourceName: "Kaupunginosan keskusteluryhmä",
    title: "Julkaisu: puhelu ja paketti",
    language: "fi",
    date: "2026-11-05",
    channel: "some",
    consent: "unknown",
    url: "https://example.org/some/esimerkkila/2026-11-05",
    mapKeys: ["clinic", "shop"],
    text: `
Etäpäivä kotona kahta asiaa odottaen. Terveysaseman piti soittaa ennen neljää. Retkeilykaupan paketin piti tulla ennen neljää. Seurannan mukaan paketti on toimitettu klo 12.14, ovikello ei ole soinut. Puhelin ei myöskään. Ehkä ne löysivät toisensa.
`,
  },
  {
    key: "clinic-diary-p08",
    sourceType: "diary",
    sourceName: "Päiväkirjatutkimus",
    title: "Päiväkirja P08: viikko verenpaineen kanssa",
    language: "fi",
    date: "2026-06-01",
    participant: "P08",
    persona: "maija",
    channel: "puhelinpäiväkirja",
    consent: "yes",
    text: `
Ma 25.5. Aamulla 168/95. Mittasin uudestaan, 171/97. Päätin soittaa. Kone lupasi soiton iltapäiväksi. Peruin vesijumpan, koska altaalle ei voi ottaa puhelinta.
Ma ilta. Ei soittoa. 164/92. Ärsytti ja vähän huoletti. Mies sanoi, että soita heti aamulla.
Ti 26.5. Soitin 8.00. Jonossa olin 41. Soitto tuli 11.20! Hoitaja oli rauhallinen ja kyseli hyvin. Lääkäriaika torstaille. Olo keveni.
Ke 27.5. Labra 7.30. Ravinnotta. Olin ulkona 7.41 ja join termarista kahvin puistossa. Näteltä alkoi päivä. Siis nätisti. Tämä puhelin korjaa mitä sattuu.
To 28.5. Lääkäri. Uusi taas. Kysyi, mitä lääkkeitä minulla on, ja luettelin. Hän sanoi, että listalla on myös se, jonka lopetin viime vuonna. Pyysin poistamaan. Hän sanoi, ettei pysty, sen tekee se joka on määrännyt. Muuten hyvä käynti, uusi lääke ja ohje kirjallisena.
Pe 29.5. Aloitin uuden lääkkeen. Aamulla huimasi vähän noustessa. Etsin paperista, onko se tavallista. Siinä ei ollut. Apteekkari sanoi, että on, ja että istu hetki sängyn laidalla.
La 30.5. 149/88. Hyvä! Kävelin rantaan.
Su 31.5. Asioinnissa on labratulokset. Kalium 3,3 ja nuoli alas. Ei kommenttia. Luin netistä banaaneista. Söin banaanin.
Ma 1.6. Kysyin tuloksesta viestillä. Vastaus tuli kolmessa tunnissa: "Ei hätää, kontrolli kuukauden päästä." Sen olisi voinut kirjoittaa siihen heti.
`,
  },
  {
    key: "clinic-observation-1",
    sourceType: "observation",
    sourceName: "Havainnointi aulassa",
    title: "Havainnointi: aula klo 7.25–9.00",
    language: "fi",
    date: "2026-05-12",
    channel: "käynti",
    consent: "unknown",
    text: `
7.25 Oven ulkopuolella 9 ihmistä. Kaksi keskustelee: toinen jätti soittopyynnön maanantaina ja tuli nyt itse.
7.32 Ovi aukeaa. Jono luukulle, vahtimestari ohjaa. Ensimmäinen on saanut ajan neljässä minuutissa ja näyttää peukkua puolisolleen.
7.48 Vanhempi mies työntää Kela-korttia automaattiin kolmesti väärin päin. Ruudulla lukee "Ilmoittautuminen vastaanotettu", teksti häviää kahdessa sekunnissa. Mies jää seisomaan ruudun eteen.
7.55 Sama mies kysyy luukulta, tietääkö lääkäri että hän on täällä.
8.10 Nainen kysyy meiltä, missä on käytävä C. Kyltti on kasvin takana.
8.20 Näytteenoton ovi käy tasaisesti: sisään ja ulos noin viidessä minuutissa. Ihmiset jäävät juttelemaan kahviautomaatille.
8.41 Kaksi lasta piirtää aulan pöydän ääressä, hoitaja tuo lisää papereita.
`,
  },
  {
    key: "clinic-staff-1",
    sourceType: "staff",
    voice: "staff",
    sourceName: "Henkilöstön havainnot",
    title: "Hoitajan muistiinpano takaisinsoittolistasta",
    language: "fi",
    date: "2026-06-03",
    channel: "puhelin",
    consent: "yes",
    text: `
Lista kuittaa puhelun soitetuksi, kun se on yritetty. Jos asiakas ei vastaa, se poistuu listalta yhden yrityksen jälkeen ja tilastossa se on hoidettu. Iltapäivällä siirrämme loput seuraavaan päivään, ja ne menevät uusien perään. Me tiedetään tämä. Potilaat suuttuvat meille, ja joka aamu aloitetaan pahoittelemalla. Asioinnin viestit eivät näy puhelinnäkymässä, joten kysymme samat asiat uudestaan, koska muuta ei voi.
`,
  },
  {
    key: "clinic-phone-p01",
    sourceType: "support",
    sourceName: "Palautepuhelin",
    title: "Palautepuhelu P01",
    language: "fi",
    date: "2026-06-11",
    participant: "P01",
    persona: "maija",
    channel: "puhelin",
    consent: "yes",
    text: `
Neuvoja: Palautepuhelin, hyvää päivää.
Soittaja: Päivää. Minä soitan taas siitä laskusta, joka tuli puhelusta johon en vastannut. Lupasitte palata asiaan toukokuussa.
Neuvoja: Katsotaan. Täällä on merkintä, että asia on käsitelty.
Soittaja: Kukaan ei ole minulle soittanut. Eikä kirjettä ole tullut.
Neuvoja: Pahoittelen. Teen uuden pyynnön.
Soittaja: No tehkää. Siihen fysioterapeuttiin olen muuten hyvin tyytyväinen, sanokaa hänelle terveisiä. Pääsen rappuset jo ilman kaidetta.
`,
  },
];
