import type { NoteDraft } from "../content-type.ts";

export const clinicInterviews: NoteDraft[] = [
  {
    key: "clinic-interview-p01",
    sourceType: "interview",
    sourceName: "Haastattelukierros, kevät",
    title: "Haastattelu P01: polvi ja puhelin",
    language: "fi",
    date: "2026-04-14",
    participant: "P01",
    persona: "maija",
    channel: "käynti",
    consent: "yes",
    text: `
H: Kiitos kun tulit. Kertoisitko ihan alusta, mistä tämä viimeisin asiointi lähti liikkeelle?
V: No joo. Se lähti siitä polvesta. Se on ollu mulla, mitäs, ensin ajattelin että no, ikä. Mutta sitte helmikuussa alko niin että kun rappusia tulin alas, niin piti pitää kaiteesta kiinni. Ja tytär sano että äiti, nyt sinä soitat sinne. Mää olin että kyllä se siitä. Mutta sitten en päässy enää kirkkokuoroonkaan kun siellä on se portaikko, niin silloin mää uskoin.
H: Mitä teit sitten?
V: No puhelin. Minä soitan aina. Otin sen numeron jääkaapin ovesta, siinä on se vanha lappu, ja sehän oli muuttunu se numero. Niin tytär katto netistä. Ja sitte soitin, ja sieltä tuli se nainen, siis se kone, että paina yksi jos sitä ja paina kaksi jos tätä. Minä en muista enää mitä painoin. Ja sitten se sano että teille soitetaan takaisin tämän päivän aikana.
H: Mikä päivä se oli?
V: Se oli maanantai. Mää muistan kun oli matot ulkona.
H: Ja mitä tapahtui?
V: No minä kannoin sitä puhelinta. Siis keittiöön, vessaan, joka paikkaan. Mattoja en uskaltanu hakea sisään kun siellä pihalla ei kuule. Neljältä mää kattoin että onko se päällä ees. Kuudelta laitoin sen laturiin.
H: Eli puhelua ei tullut.
V: Ei. Ja kyllä se harmitti, koko päivä meni. Ja tiistaina soitin taas. Ja sama nainen, siis kone. Ja tiistaina tuli kyllä sitten, mutta se tuli silloin ku mää olin suihkussa. Kymmentä vaille neljä. Ja se numero mikä siihen jäi, niin siihen kun soittaa niin se sanoo että tähän numeroon ei voi soittaa.
H: Mitä silloin ajattelit?
V: (naurahtaa) Sitä ei voi tähän nauhalle sanoa. No, ajattelin että pitäskö olla vaan.
H: Miten se sitten ratkesi?
V: Tytär hoiti. Hän tuli keskiviikkona töistä aikasemmin ja oltiin siinä ja hän yritti sitä nettiä ensin. Minulla on ne pankkitunnukset, mutta se kysy sitten jotain että kenen asioita hoidetaan, ja tytär ei voinu omilla tunnuksilla katsoa minun, se olis vaatinu jonkun valtuuden. Kolme kertaa mentiin se sama kierros. Ja sitten se heitti ulos. Niin hän sano että äiti, huomenna mennään ovelle. Ja me mentiin torstaina puol kaheksaks siihen oven eteen. Siinä oli muitakin, seitsemän ihmistä. Kaikilla sama juttu.
H: Eli menitte paikan päälle, vaikka ajan saa puhelimella?
V: Niin. Se on ainut mikä toimii. Naapurin Raimo sano jo vuosi sitten, että mene suoraan luukulle. Ja kun pääsi luukulle niin se hoitaja, voi että se oli mukava. Se kysy heti että miten portaissa, ja että missä asennossa kipeä, ja se antoi ajan saman viikon perjantaille. Se ei kestäny kun viis minuuttia.
H: Puhutaan siitä käynnistä. Millaista oli tulla?
V: No se automaatti siinä aulassa. Kela-kortti siihen. Siitä ei tullu mitään ääntä eikä lappua, niin mää istuin ja olin koko ajan että ootteko te nyt huomannu että mää oon täällä. Kysyin sitten vahtimestarilta ja se sano että kyllä se nimi siellä näkyy. Semmonen pieni lappu ois kyllä hyvä.
H: Entä lääkäri?
V: Siitä minä haluan sanoa, että se oli nuori mies ja ensin ajattelin, no. Mutta se katto minua. Se ei kattonu sitä konetta. Se otti sen polven käteen ja sano että nyt mää väännän ja sano heti jos koskee. Ja se piirsi mulle paperille sen nivelen. Mulla on se paperi vieläki. Kakskyt minuuttia meni ja mää sain kysyä kaikki mitä tytär oli mulle ylös kirjottanu.
H: Mitä siellä sovittiin?
V: Labra ja röntgen. Ja sitten fysioterapia. Labra oli siinä samassa talossa, ja se oli, no se on aina sujunu. Aika oli 7.50 ja kaheksalta mää olin jo kahvilla. Se tyttö joka pisti, ei tuntunu missään.
H: Miten sait tulokset?
V: Niin, no siinä oli sitten se. Lääkäri sano että hän on yhteydessä. Mää odotin viikon. Tytär katto sieltä koneelta, ja siellä oli lukuja. Yks oli punasella. CRP vai mikä. Ja sitten siellä oli latinaa siitä kuvasta. Tytär luki sen mulle puhelimessa ja kumpikaan ei tiietty että onko se nyt kulumaa vai mitä. Kahden viikon päästä tuli kirje fysioterapiaan, niin siitä mää päättelin, että ei kai se sitte mitään leikattavaa ollu.
H: Soittiko kukaan?
V: Ei soittanu. Se oli ikävää, olla siinä epätietosena.
H: Entä fysioterapia?
V: Siellä oli taas mukava ihminen. Mutta se alotti ihan alusta. Se kysy että no mitäs täällä. Ja mää sanoin että no se on varmaan siellä koneella. Se sano että hän näkee vaan lähetteen ja siinä lukee polvi. Niin mää kerroin sen kolmannen kerran, portaat ja kuoron ja kaiken. Ja sitte kun mää menin sinne kipuhoitajalle maaliskuun lopussa, tai ei ku huhtikuuta se jo oli, niin taas. Siihen väsyy. Nyt mulla on semmonen sininen vihko. Siinä lukee kaikki. Päivä, kuka, mitä sano. Mää annan sen niille luettavaksi.
H: Onko vihko auttanut?
V: On. Siitä ne tykkää. Yks hoitaja otti siitä kopion.
H: Miten kotona on mennyt?
V: No jumppaan. Aamulla kun radiosta tulee hartaus niin mää teen ne. Siinä on kuus liikettä ja ne on paperilla kuvien kanssa, ja se on hyvä paperi. Lääkkeestä meni maha ensin, mutta apteekissa ne neuvo ottamaan ruuan kanssa. Apteekissa on aina aikaa.
H: Tuliko käynnistä lasku?
V: Tuli. Tuli kaks. Tuli siitä lääkäristä ja sitten tuli toinen, jossa luki vaan käyntimaksu ja päivä, ja mää en ollu sinä päivänä missään. Mää kattoin kalenterista, niin siinä luki vaan että matot. Se oli neljäkymmentä ja jotain. Soitin sinne laskutukseen ja siellä oli jono, yheksäntoista, niin tytär sitte laitto niille viestin, omasta numerostaan, se on 040 123 4567, ja pyysi soittamaan. Ja se lasku oli siitä tiistaista, kun ne oli soittanu ja mää en vastannu.
H: Siis vastaamattomasta puhelusta?
V: Niin ne sano. Että se oli varattu puhelinaika. Minä en tienny varanneeni semmosta. Maksoin sen. En viittiny alkaa. Mutta väärin se minusta on.
H: Jos saisit muuttaa yhden asian?
V: Että sanottais kellonaika. Että soitetaan kahden ja kolmen välillä. Mää voisin hakea matot sisään.
`,
  },
  {
    key: "clinic-interview-p02",
    sourceType: "interview",
    sourceName: "Haastattelukierros, kevät",
    title: "Haastattelu P02: lapsen korva ja vuorotyö",
    language: "fi",
    date: "2026-04-22",
    participant: "P02",
    persona: "jere",
    channel: "etähaastattelu",
    consent: "yes",
    text: `
H: Eli sä oot vuorotöissä?
V: Joo, varastolla. Kolmivuoro. Ja vaimo on päivätöissä koulunkäynninohjaajana, niin mä hoidan sit yleensä nää kun mulla on niit arkivapaita.
H: Kerro viimeisin kerta kun jouduit hoitamaan jotain terveysaseman kanssa.
V: No se oli maaliskuun lopulla, nuoremman korva. Tai siis se alko niin et se heräs yöllä ja itki ja piti kättä korvalla. Mä olin tullu just iltavuorosta. Googlasin siinä kolmelta yöllä et pitääks lähtee päivystykseen vai voiko oottaa. Siel oli jotain keskustelupalstoja missä kaikki on kuolemassa (naurua).
H: Löysitkö terveysaseman sivuilta mitään?
V: En mä oikeestaan. Siel oli et ota yhteyttä omalle asemalle arkisin 8–16. Et okei. No annettiin särkylääkettä ja aamulla sit mä menin siihen sovellukseen.
H: Miten se meni?
V: No tunnistautuminen meni eka ihan ok, pankilla. Sit mä alotin täyttään sitä lomaketta, siin on niinku... parikymmentä kysymystä. Ja siin on se et missä kohtaa särkee ja onko kuumetta, ja se kysy niinku kahteen kertaan lääkkeet. Ja sit se lapsi alko huutaa, mä nostin sen syliin ja kun mä tulin takas nii siin luki et istunto on vanhentunut. Kaikki tyhjänä. Mua ketutti niin paljon.
H: Mitä teit?
V: Alotin alusta. Ja toisella kerralla kirjotin ne ensin muistiinpanoihin ja kopioin siitä. Niin mä teen nykyään aina. Et se teksti on tallessa mun puhelimessa.
H: Mitä sieltä sitten vastattiin?
V: Et "yhteydenottosi on vastaanotettu, otamme yhteyttä kahden arkipäivän kuluessa". Kaks arkipäivää. Korvatulehdus. No sit mä soitin. Ja se otti sen takasinsoiton, ja se sano et saman päivän aikana, ja mulla oli iltavuoro alkamassa kahelta. Meil ei saa olla puhelinta trukissa. Mä laitoin sen silti taskuun värinälle. Ne soitti 14.40. Mä en kuullu. Sit mä soitin tauolla takas, nii siinä tuli et numero ei ole käytössä.
H: Ja sen jälkeen?
V: Sit se on uus pyyntö seuraavana aamuna. Jono nollille. Siis ihan järjetön systeemi jos sä oot töissä. Loppujen lopuks vaimo lähti töistä kesken päivän ja vei sen yksityiselle. Satakaks euroa. Se oli sillä hoidettu, antibiootti ja kotiin.
H: Palasitteko terveysasemalle tässä asiassa?
V: Joo jälkitarkastukseen, koska siellä yksityisellä sanottiin et kolmen viikon päästä katotaan. Sen ajan mä sain varattuu ite sieltä sovelluksesta suoraan, ja se oli kyllä jees. Siis siin oli vapaat ajat listalla, mä valitsin aamun yövuoron jälkeen ja ohi. Minuutti. Tuli tekstari heti ja sit muistutus edellisenä päivänä. Jos kaikki ois noin niin mulla ei ois mitään sanottavaa.
H: Miten se käynti meni?
V: Hyvin. Lääkäri oli tosi hyvä lasten kanssa, puhalsi ilmapallon ja anto sen kattoo itse siihen korvalamppuun. Poika puhuu siitä vieläki. Mut se, se ei niinku tienny siitä yksityisen käynnistä mitään. Et mulla piti olla se paperi mukana. Mulla oli kuva siitä puhelimessa. Ja antibiootin nimee en muistanu. Niin sit käytiin läpi taas et millon alko ja oliko kuumetta. Vähän turhauttavaa, kun lapsi jo roikku ovessa.
H: Onko sulla kokemusta labrasta tai tutkimuksista?
V: Joo itellä, työterveyden kautta ei saanu niin kävin siinä asemalla keväällä verikokeissa. Mä menin suoraan yövuorosta, olin eka siellä. Ovi aukes seittemältä ja 7.04 mä kävelin ulos. Kukaan ei kysyny mitään turhaa. Siin on semmonen hoitaja siellä joka vitsailee, mä kysyin et otatko paljon ja se sano et jätän sulle pari litraa.
H: Entä tulokset?
V: Ne tuli samana iltana näkyviin. Siel oli joku arvo tähdellä. Ja mä sit oottelin et soittaako joku. Ei oo soittanu. Mä kysyin tekoälyltä et mikä se on (naurahtaa), siis ihan oikeesti, ja se sano et mene lääkäriin. No mä varaan ajan sitku kerkeen.
H: Mainitsit ennen nauhaa jotain laskusta.
V: Joo! Siis se. Mul tuli lasku peruuttamattomasta ajasta, viiskytkuus euroo jotain. Kun mä olin perunu sen. Mul oli siis toinen aika itelle, ja mä peruin sen kun vuoro muuttu. Mä soitin siihen numeroon ja näppäilin sen peruutuksen, siin on semmonen et paina viis. Ja sit kuukauden päästä tulee lasku. Mulla ei oo mitään todistetta. Mä soitin kahdesti ja lähetin viestin, ja sit ne vastas et järjestelmästä ei löydy peruutusta. Mä olin siis ihan raivona.
H: Mitä teit laskulle?
V: Maksoin. Se meni vaimon kans riidaks, et miksen mä ottanu kuvaa. No mist mä otan kuvan, puhelusta?
H: Miten kuvailisit tätä kokonaisuutena?
V: No siis ne ihmiset siellä on hyviä. Kun sä pääset sisään nii kaikki toimii. Mut se ovi, se on vähän niinku. Et miten sä pääset siitä ovesta.
H: Suosittelisitko?
V: Emmä tiiä, sehän on mikä on. Kai seiska. Naapurille sanoin et varaa suoraan sovelluksesta aamulla seittemältä, sillon siellä on ne peruutusajat.
`,
  },
  {
    key: "clinic-interview-p03",
    sourceType: "interview",
    sourceName: "Haastattelukierros, syksy",
    title: "Haastattelu P03: selkä ja viisi eri ihmistä",
    language: "fi",
    date: "2026-10-08",
    participant: "P03",
    persona: null,
    channel: "käynti",
    consent: "no",
    text: `
Haastattelija: Olet opettaja, eikö niin? Mistä kaikki alkoi?
P03: Olen, alakoulussa. Selkä meni koulun kevätjuhlassa, kun kannoimme tuoleja. Ensin ajattelin että noidannuoli, menee viikossa. Kesän yli se ei mennyt. Elokuussa kun koulu alkoi, en pystynyt istumaan lattialla oppilaiden kanssa, ja sitten alkoi säteillä jalkaan.
Haastattelija: Miksi odotit kesän yli?
P03: Sitä olen miettinyt. Lomalla sitä ajattelee, että nyt ehtii parantua. Mökillä kävelin niemen kärkeen ja takaisin, ja se auttoi. Mies sanoi heinäkuussa, että soita nyt. En soittanut. Luin netistä toisten selkäjuttuja, ja niitä on kahta lajia: yhdet paranivat itsestään ja toiset leikattiin. Kumpikaan ei oikein auttanut päättämään. Terveysaseman sivuilta etsin, mihin selkävaivan kanssa kuuluu mennä. Siellä oli linkki selkäkouluun, jota ei kuulemma ole ollut kolmeen vuoteen.
Haastattelija: Milloin otit yhteyttä terveysasemalle?
P03: Elokuun toisella viikolla. Käytin sähköistä asiointia, koska en voi tunneilla puhua puhelimeen. Kirjautuminen on minulle aina sama: pankin sovellus päivitetty, tunnusluku väärin, uudestaan. Mutta kirjoitin kyllä sinne kaiken hyvin tarkasti. Milloin alkoi, mihin säteilee, mitä lääkkeitä. Varmaan puoli sivua.
Haastattelija: Mitä siitä seurasi?
P03: Hoitaja soitti kahden päivän päästä, sattumalta välitunnilla. Ja ensimmäinen kysymys oli: "no niin, mikäs sinulla on?" Kysyin, onko hän nähnyt viestini. Hän sanoi, että ne ovat eri järjestelmässä. Joten kerroin sen siinä koulun käytävällä, oppilaiden kuullen. Hän oli kyllä ystävällinen ja sain ajan fysioterapeutin suoravastaanotolle jo samalle viikolle, siitä olen kiitollinen.
Haastattelija: Entä fysioterapeutti?
P03: Hän tutki perusteellisesti. Teki ne kaikki koukistelut ja kirjoitti ylös. Sanoi, että tämä pitää näyttää lääkärille, refleksi puuttuu. Ja lääkärille pääsin viikon päästä. Siinä kohtaa ajattelin, että nyt tämä etenee. Lääkäri avasi koneen ja sanoi: kerro omin sanoin. Ja minä kerroin omin sanoin, kolmannen kerran. Se oli turhauttavaa, en keksi muuta sanaa.
Haastattelija: Millaista vastaanotolla muuten oli?
P03: Lääkäri oli ystävällinen. Hän huomasi, etten pysty istumaan, ja sanoi että jutellaan sitten seisten. Niin me seisoimme siinä molemmat kuin bussipysäkillä. Se oli mukava ele. Mutta aika on aika. Minulla oli lapulla neljä kysymystä ja ehdimme kahteen. Ne kaksi muuta ovat lapulla vieläkin, se on tuolla jääkaapin ovessa.
Haastattelija: Näkikö lääkäri fysioterapeutin löydökset?
P03: Hän löysi ne käynnin lopussa, eri välilehdeltä. Sanoi että "ai, täällähän tämä onkin". Siinä oli jo viisitoista minuuttia mennyt.
Haastattelija: Mitä sitten?
P03: Magneettikuvaan. Siihen tuli kirje: aika kolmen viikon päähän, ja kuvaus itsessään oli hyvin hoidettu. Hoitaja laittoi musiikkia ja kertoi mikrofoniin koko ajan, kuinka kauan vielä. Pelkään ahtaita paikkoja, ja hän huomasi sen ennen kuin ehdin sanoa. Se jäi mieleen.
Haastattelija: Miten sait tiedon kuvauksen tuloksesta?
P03: Avasin lausunnon perjantai-iltana kotona. Siellä luki "ekstruusio" ja "juuripinne" ja muuta. Luin sitä aamukahteen ja olin aivan peloissani. Maanantaina soitin ja jätin soittopyynnön. Tiistaina jätin uuden. Keskiviikkona lähetin viestin. Lääkäri soitti seuraavan viikon torstaina ja sanoi, että tämä on aivan tavallinen ja hoituu liikkeellä. Siis yhdellä lauseella. Olin nukkunut viikon huonosti sen lauseen takia.
Haastattelija: Entä nyt?
P03: Nyt minulla on kolmas fysioterapeutti, koska ensimmäinen oli sijainen ja toinen jäi äitiyslomalle. Jokaisen kanssa on aloitettu siitä kevätjuhlasta. Olen alkanut lyhentää. Sanon vain: tuolit, kesä, jalka, kuva.
Haastattelija: (naurahtaa) Toimiiko se?
P03: Toimii kyllä. Pelkään vain, että jotain tärkeää jää pois.
Haastattelija: Miten kotiharjoittelu sujuu?
P03: Sain videolinkin tekstiviestillä, se on mainio. Teen liikkeet olohuoneessa, ja kissa on mukana. Kipu on ehkä puolet siitä mitä elokuussa. Kävelen töihin taas.
Haastattelija: Onko jotain, mitä haluat vielä sanoa?
P03: Maksoista. Ne ovat sekavia. En oikein tiedä, mistä maksan. Suoravastaanotto oli maksuton, lääkäri ei, kuvaus ei, ja puhelu maksaa tai ei maksa. Laskut tulevat eri aikaan ja eri otsikoilla. Yhdessä luki vain "muu käynti". Minulla on nyt kansio.
Haastattelija: Kansio?
P03: Niin. Vihreä. Laskut, kirjeet, ajat. Opettaja mikä opettaja.
Haastattelija: Kiitos sinulle.
P03: Kiitos. Toivottavasti tästä on jotain hyötyä seuraavalle.
`,
  },
];
