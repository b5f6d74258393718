import type { TemplateText } from "./template-text.ts";

export const purchaseFi: TemplateText = {
  title: "Harkittu ostos",
  subject: "asiakas",
  scenario:
    "Asiakas tarvitsee jotakin, mitä ei osteta hetken mielijohteesta. Hän kyselee, vertailee, ostaa verkosta tai myymälästä ja elää ostoksensa kanssa vuosia.",
  goal: "Saan kunnollisen tuotteen myyjältä, jolta ostaisin toistekin",
  scopeStart: "Vanha pettää",
  scopeEnd: "Ostan uudestaan tai kerron muille, mitä mieltä olen",
  lanes: [
    { type: "thought", title: "Ajattelen" },
    { type: "curve", title: "Tunnen" },
    { type: "touchpoint", title: "Kohtaan" },
    { type: "channel", title: "Kanavat" },
    { type: "pain", title: "Mikä hiertää" },
    { type: "gain", title: "Mikä ilahduttaa" },
    { type: "opportunity", title: "Mitä voisimme tehdä" },
    { type: "meaning", title: "Mitä se minulle merkitsee" },
    { type: "team", title: "Kuka vastaa" },
    { type: "backstage", title: "Kulisseissa" },
    { type: "system", title: "Järjestelmät" },
  ],
  phases: [
    {
      title: "Tarve herää",
      steps: [
        {
          key: "need",
          title: "Huomaan, ettei vanhasta enää ole mihinkään",
          feeling: -0.5,
          cards: {
            thought: "Vieläkö tällä pärjäisi vai onko nyt aika?",
            meaning: "En ole niitä, jotka heittävät tavaraa pois",
          },
          lens: "values",
        },
        {
          key: "ask",
          title: "Kyselen tutuilta, mitä heillä on",
          feeling: 0.5,
          channels: ["Tutut", "Some"],
          cards: {
            thought: "Kuka olikaan juuri ostanut tällaisen?",
            touchpoint: "Tutun mielipide",
            gain: "Joku on jo ottanut asioista selvää puolestani",
            meaning: "Se, mitä muilla on, kertoo mikä on tavallista",
          },
          lens: "community",
        },
      ],
    },
    {
      title: "Vertailu",
      steps: [
        {
          key: "compare",
          title: "Vertailen malleja ja hintoja",
          feeling: -0.5,
          channels: ["Verkkosivut", "Hakukone"],
          team: "Markkinointi",
          cards: {
            thought: "Millä näistä eroista on minulle väliä?",
            touchpoint: ["Tuotesivut", "Muiden arviot"],
            pain: "Sama ominaisuus on joka kaupassa eri nimellä",
            opportunity: "Vertailu käyttötarkoituksen eikä teknisten tietojen mukaan",
            backstage: "Tuotetiedot kootaan toimittajilta",
            system: "Tuotetietojärjestelmä",
          },
        },
        {
          key: "trust",
          title: "Mietin, voiko myyjään luottaa",
          feeling: 0,
          channels: ["Verkkosivut", "Myymälä"],
          team: "Markkinointi",
          cards: {
            thought: "Entä jos joudun palauttamaan?",
            touchpoint: "Palautusehdot",
            pain: "Ehdot on kirjoitettu juristeille",
            gain: "Oikea ihminen vastasi saman tien",
          },
        },
      ],
    },
    {
      title: "Ostaminen",
      steps: [
        {
          key: "order",
          title: "Valitsen ja tilaan",
          momentOfTruth: true,
          feeling: 0.5,
          channels: ["Verkkokauppa", "Myymälä"],
          team: "Myynti",
          cards: {
            thought: "Onko tämä koko hinta, vai tuleeko tähän vielä jotakin?",
            touchpoint: ["Ostoskori", "Myyjä"],
            pain: "Toimitusmaksu selviää vasta viimeisellä sivulla",
            backstage: "Tuote varataan varastosta",
            system: "Verkkokauppa",
          },
        },
        {
          key: "pay",
          title: "Maksan",
          feeling: 0,
          channels: ["Verkkokauppa", "Myymälä"],
          team: "Myynti",
          cards: {
            thought: "Menikö se läpi?",
            touchpoint: "Tilausvahvistus",
            gain: "Vahvistuksessa lukee, mitä seuraavaksi tapahtuu",
            system: "Maksupalvelu",
          },
        },
      ],
    },
    {
      title: "Toimitus",
      steps: [
        {
          key: "wait",
          title: "Odotan toimitusta",
          feeling: -1,
          channels: ["Sähköposti", "Tekstiviesti"],
          team: "Logistiikka",
          cards: {
            thought: "Pitääkö tämän takia päivystää kotona?",
            touchpoint: "Viesti toimituksesta",
            pain: "Päivä vaihtuu, eikä kukaan kerro miksi",
            opportunity: "Annetaan valita tunti ja kerrotaan viivästyksestä ensimmäisenä",
            backstage: "Paketti siirtyy varastolta kuljetusliikkeelle",
            system: "Varastojärjestelmä",
          },
        },
        {
          key: "unpack",
          title: "Avaan paketin ja otan käyttöön",
          momentOfTruth: true,
          feeling: 1.5,
          team: "Tuote",
          cards: {
            thought: "Kunpa tämän saisi toimimaan ilman apua",
            touchpoint: ["Pakkaus", "Pikaohje"],
            gain: "Toimii heti ensi yrittämällä",
            pain: "Pakkausjätettä jää valtava kasa",
            meaning: "Ensimmäinen ilta uuden kanssa on pieni juhla",
          },
          lens: "rituals",
        },
      ],
    },
    {
      title: "Arki ostoksen kanssa",
      steps: [
        {
          key: "use",
          title: "Käytän sitä joka päivä",
          feeling: 1,
          team: "Tuote",
          cards: {
            thought: "En juuri ajattele koko asiaa, ja hyvä niin",
            touchpoint: "Itse tuote",
            opportunity: "Vinkkejä silloin, kun niistä on hyötyä",
          },
        },
        {
          key: "help",
          title: "Tarvitsen neuvoa tai haluan palauttaa",
          feeling: -1,
          channels: ["Puhelin", "Chat", "Myymälä"],
          team: "Asiakaspalvelu",
          cards: {
            thought: "Missä se kuitti on?",
            touchpoint: "Asiakaspalvelu",
            pain: "Kerron saman asian kolmelle ihmiselle",
            backstage: "Palvelu etsii tilauksen ja päättää hyvityksestä",
            system: "Asiakasrekisteri",
          },
        },
        {
          key: "tell",
          title: "Kerron muille tai ostan uudestaan",
          feeling: 1,
          channels: ["Tutut", "Some", "Verkkosivut"],
          team: "Markkinointi",
          cards: {
            thought: "Ottaisinko saman uudestaan?",
            touchpoint: "Oma arvioni",
            gain: "Siellä muistetaan, mitä olen ostanut",
            meaning: "Siitä on tullut osa tapaani tehdä asioita",
          },
          lens: "symbols",
        },
      ],
    },
  ],
  edges: [
    { kind: "loop", from: "trust", to: "compare", label: "En vielä vakuuttunut" },
    { kind: "alternative", from: "unpack", to: "help", label: "Ei toimi" },
  ],
};
