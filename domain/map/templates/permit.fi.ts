import type { TemplateText } from "./template-text.ts";

export const permitFi: TemplateText = {
  title: "Lupa tai etuus viranomaiselta",
  subject: "kansalainen",
  scenario:
    "Elämässä muuttuu jotakin, ja siihen tarvitaan lupa tai etuus: rakentamiseen, opintoihin, omaisen hoitoon. Ihminen ottaa selvää, hakee, odottaa päätöstä ja elää sen kanssa.",
  goal: "Ymmärrettävä päätös ajoissa, ilman että kerron samat asiat kahdesti",
  scopeStart: "Tilanteeni muuttuu",
  scopeEnd: "Asia on kunnossa, myös kun tilanne muuttuu uudestaan",
  lanes: [
    { type: "thought", title: "Ajattelen" },
    { type: "curve", title: "Tunnen" },
    { type: "touchpoint", title: "Kohtaan" },
    { type: "channel", title: "Kanavat" },
    { type: "pain", title: "Mikä hiertää" },
    { type: "gain", title: "Mikä ilahduttaa" },
    { type: "opportunity", title: "Mitä voisimme tehdä" },
    { type: "team", title: "Kuka vastaa" },
    { type: "backstage", title: "Kulisseissa" },
    { type: "system", title: "Järjestelmät" },
  ],
  phases: [
    {
      title: "Jotakin muuttuu",
      steps: [
        {
          key: "change",
          title: "Huomaan, että tarvitsen jotakin viranomaiselta",
          feeling: -0.5,
          channels: ["Tutut"],
          cards: {
            thought: "Onko muilla sama tilanne, vai olenko ainoa?",
            pain: "En tiedä, millä nimellä sitä kutsutaan",
            opportunity: "Annetaan aloittaa omasta tilanteesta eikä meidän lomakkeestamme",
          },
        },
        {
          key: "find",
          title: "Selvitän, mitä voin hakea ja mistä",
          feeling: -1,
          channels: ["Hakukone", "Verkkosivut", "Puhelin"],
          team: "Neuvonta",
          cards: {
            thought: "Mille virastolle tämä edes kuuluu?",
            touchpoint: "Ohjeet verkkosivuilla",
            pain: "Kolme sivua sanoo asian kolmella tavalla",
            backstage: "Neuvonta kirjaa, mitä ihmiset kysyvät",
          },
        },
      ],
    },
    {
      title: "Hakeminen",
      steps: [
        {
          key: "gather",
          title: "Kerään liitteet",
          feeling: -1,
          channels: ["Sähköposti", "Kirje"],
          team: "Neuvonta",
          cards: {
            thought: "Teillähän on tämä jo, miksi kysytte minulta?",
            touchpoint: "Liiteluettelo",
            pain: "Yhden viraston todistus pitää viedä toiseen",
            opportunity: "Haetaan rekistereistä se, mitä siellä on",
            system: "Väestötietojärjestelmä",
          },
        },
        {
          key: "apply",
          title: "Täytän hakemuksen ja lähetän sen",
          momentOfTruth: true,
          feeling: -0.5,
          channels: ["Verkkoasiointi", "Palvelupiste"],
          team: "Verkkopalvelut",
          cards: {
            thought: "Ymmärsinköhän kysymyksen oikein?",
            touchpoint: "Hakemuslomake",
            pain: "Lomake unohtaa kaiken, kun pidän tauon",
            gain: "Heti näkyy, että hakemus on perillä",
            system: "Sähköinen tunnistautuminen",
          },
        },
      ],
    },
    {
      title: "Päätöksen odottaminen",
      steps: [
        {
          key: "wait",
          title: "Odotan ja arvuuttelen",
          feeling: -1.5,
          channels: ["Verkkoasiointi", "Puhelin"],
          team: "Käsittely",
          cards: {
            thought: "Katsooko sitä kukaan?",
            touchpoint: "Hakemuksen tila",
            pain: "Viisi viikkoa lukee vain: käsittelyssä",
            opportunity: "Kerrotaan, mitä nyt tapahtuu ja milloin kuulen seuraavan kerran",
            backstage: "Hakemus odottaa vuoroaan saapumisjärjestyksessä",
            system: "Asianhallinta",
          },
        },
        {
          key: "more",
          title: "Minulta pyydetään lisätietoa",
          feeling: -1,
          channels: ["Kirje", "Puhelin"],
          team: "Käsittely",
          cards: {
            thought: "Miksei tätä sanottu heti alussa?",
            touchpoint: "Lisätietopyyntö",
            pain: "Kirje tuli, kun määräajasta oli puolet mennyt",
            gain: "Ihminen soitti ja selitti",
            backstage: "Käsittelyaika pysähtyy",
          },
        },
      ],
    },
    {
      title: "Päätös",
      steps: [
        {
          key: "decide",
          title: "Saan päätöksen ja luen sen",
          momentOfTruth: true,
          feeling: 0.5,
          channels: ["Kirje", "Verkkoasiointi"],
          team: "Käsittely",
          cards: {
            thought: "Onko tämä nyt kyllä vai ei?",
            touchpoint: "Päätös",
            pain: "Vastaus löytyy sivulta kolme",
            gain: "Perustelut on sanottu selkeästi",
            opportunity: "Ensin vastaus, sitten pykälät",
            backstage: "Toinen käsittelijä tarkastaa päätöksen",
          },
        },
      ],
    },
    {
      title: "Elämä päätöksen kanssa",
      steps: [
        {
          key: "use",
          title: "Käytän lupaa tai saan maksun",
          feeling: 1,
          channels: ["Verkkoasiointi"],
          team: "Maksatus",
          cards: {
            thought: "Hyvä, yksi huoli vähemmän",
            touchpoint: "Maksu tai lupa",
            gain: "Se tuli luvattuna päivänä",
            system: "Maksujärjestelmä",
          },
        },
        {
          key: "again",
          title: "Tilanteeni muuttuu ja ilmoitan siitä",
          feeling: -0.5,
          channels: ["Verkkoasiointi", "Puhelin"],
          team: "Neuvonta",
          cards: {
            thought: "Pitääkö kaikki aloittaa alusta?",
            touchpoint: "Muutosilmoitus",
            pain: "Voin joutua maksamaan takaisin, eikä kukaan sano paljonko",
            opportunity: "Näytetään, mitä muutos tekee, ennen kuin se lähetetään",
          },
        },
      ],
    },
  ],
  edges: [
    { kind: "loop", from: "more", to: "gather", label: "Jotakin puuttuu" },
    { kind: "alternative", from: "decide", to: "apply", label: "Haen oikaisua" },
    { kind: "loop", from: "again", to: "apply", label: "Uusi hakemus" },
  ],
};
