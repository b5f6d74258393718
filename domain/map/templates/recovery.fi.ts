import type { TemplateText } from "./template-text.ts";

export const recoveryFi: TemplateText = {
  title: "Palvelu, sen häiriö ja hyvitys",
  subject: "asiakas",
  scenario:
    "Palvelu on osa asiakkaan arkea. Eräänä päivänä se pettää. Se, miten asiakasta silloin kohdellaan, ratkaisee, jääkö hän.",
  goal: "Palvelu toimii huomaamatta, ja kun ei toimi, saan apua joka auttaa",
  scopeStart: "Alan tarvita palvelua",
  scopeEnd: "Olen päättänyt, jäänkö asiakkaaksi",
  lanes: [
    { type: "action", title: "Teen" },
    { type: "thought", title: "Ajattelen" },
    { type: "curve", title: "Tunnen" },
    { type: "touchpoint", title: "Kohtaan" },
    { type: "channel", title: "Kanavat" },
    { type: "pain", title: "Mikä hiertää" },
    { type: "gain", title: "Mikä auttaa" },
    { type: "opportunity", title: "Mitä voisimme tehdä" },
    { type: "frontstage", title: "Mitä väkemme tekee" },
    { type: "team", title: "Kuka vastaa" },
    { type: "backstage", title: "Kulisseissa" },
    { type: "system", title: "Järjestelmät" },
  ],
  phases: [
    {
      title: "Ennen",
      steps: [
        {
          key: "need",
          title: "Alan tarvita palvelua",
          feeling: 0,
          cards: {
            action: "Huomaan muuton tai muun muutoksen jälkeen, mitä puuttuu",
            thought: "Mitä ihmisillä yleensä on?",
          },
        },
        {
          key: "choose",
          title: "Valitsen palveluntarjoajan",
          feeling: 0,
          channels: ["Verkkosivut", "Tutut"],
          team: "Myynti",
          cards: {
            action: "Vertaan paria kolmea tarjousta",
            thought: "Nyt halpa, mutta mitä maksaa vuoden päästä?",
            touchpoint: "Hinnasto",
            pain: "Hintoja ei voi verrata keskenään",
          },
        },
      ],
    },
    {
      title: "Alkuun pääsy",
      steps: [
        {
          key: "sign",
          title: "Teen sopimuksen",
          feeling: 0.5,
          channels: ["Verkkosivut", "Puhelin"],
          team: "Myynti",
          cards: {
            action: "Täytän lomakkeen ja tunnistaudun",
            touchpoint: "Tilauslomake",
            gain: "Valmista viidessä minuutissa",
            backstage: "Sopimus kirjataan ja aloitus aikataulutetaan",
            system: "Sopimusjärjestelmä",
          },
        },
        {
          key: "start",
          title: "Saan palvelun toimimaan",
          feeling: 1,
          team: "Toimitus",
          cards: {
            action: "Teen ohjeen mukaan",
            touchpoint: "Tervetuloviesti",
            thought: "Tässäkö tämä oli?",
            gain: "Viikon päästä kysyttiin, toimiiko kaikki",
          },
        },
      ],
    },
    {
      title: "Arki",
      steps: [
        {
          key: "use",
          title: "Käytän palvelua sitä sen enempää ajattelematta",
          feeling: 1,
          cards: {
            action: "Maksan laskun ja unohdan muun",
            touchpoint: "Lasku",
          },
        },
      ],
    },
    {
      title: "Häiriö",
      steps: [
        {
          key: "break",
          title: "Palvelu pettää juuri kun tarvitsisin sitä",
          momentOfTruth: true,
          feeling: -1.5,
          team: "Tuotanto",
          cards: {
            action: "Yritän uudestaan ja taas uudestaan",
            thought: "Onko vika minussa vai heissä?",
            pain: "Mistään ei näe, onko vika omassa päässä",
            backstage: "Valvonta huomaa vian",
            system: "Valvonta",
            opportunity: "Kerrotaan kaikille, joita asia koskee, ennen kuin he kysyvät",
          },
        },
        {
          key: "search",
          title: "Etsin apua omin päin",
          feeling: -1,
          channels: ["Verkkosivut", "Hakukone"],
          team: "Asiakaspalvelu",
          cards: {
            action: "Luen ohjeita ja muiden kysymyksiä",
            touchpoint: "Ohjesivut",
            pain: "Ohje koskee jotakin toista versiota",
          },
        },
        {
          key: "contact",
          title: "Otan yhteyttä asiakaspalveluun",
          momentOfTruth: true,
          feeling: -1,
          channels: ["Puhelin", "Chat"],
          team: "Asiakaspalvelu",
          cards: {
            action: "Jonotan ja selitän, mikä on vialla",
            thought: "Pääsisinpä puhumaan ihmiselle",
            touchpoint: "Neuvoja",
            pain: "Aloitan alusta jokaisen uuden ihmisen kanssa",
            frontstage: "Neuvoja kuuntelee, kysyy ja ottaa asian hoitaakseen",
            system: "Palvelupyynnöt",
          },
        },
        {
          key: "wait",
          title: "Odotan enkä tiedä kuinka kauan",
          feeling: -2,
          channels: ["Sähköposti", "Tekstiviesti"],
          team: "Tuotanto",
          cards: {
            action: "Pärjäilen sillä välin jotenkin",
            thought: "Onko minut unohdettu?",
            pain: "Luvatut päivät menevät, eikä mitään kuulu",
            backstage: "Asia siirtyy asiakaspalvelusta tekniikkaan",
            opportunity: "Viesti joka päivä, vaikkei uutta kerrottavaa olisi",
          },
        },
      ],
    },
    {
      title: "Hyvitys",
      steps: [
        {
          key: "fix",
          title: "Joku ottaa asiani omakseen",
          momentOfTruth: true,
          feeling: 1,
          channels: ["Puhelin", "Kotikäynti"],
          team: "Tuotanto",
          cards: {
            action: "Sovin ajan, joka sopii minulle",
            touchpoint: "Korjaaja",
            gain: "Sama ihminen hoiti asian loppuun asti",
            frontstage: "Nimetty henkilö pitää yhteyttä, kunnes kaikki toimii",
          },
        },
        {
          key: "amends",
          title: "Kuulen, mitä tapahtui, ja minulle hyvitetään",
          feeling: 1,
          channels: ["Sähköposti", "Puhelin"],
          team: "Asiakaspalvelu",
          cards: {
            action: "Luen selityksen",
            thought: "Ainakin sanovat asian suoraan",
            gain: "Hyvitys tuli pyytämättä",
            backstage: "Vika käydään läpi, ettei se toistu",
            system: "Laskutus",
          },
        },
      ],
    },
    {
      title: "Jälkeenpäin",
      steps: [
        {
          key: "decide",
          title: "Punnitsen, luotanko heihin vielä",
          momentOfTruth: true,
          feeling: 0.5,
          cards: {
            action: "Katson, mitä muut tarjoavat",
            thought: "Olisiko seuraava yhtään parempi?",
            opportunity: "Kysytään kuukauden päästä, miltä nyt tuntuu",
          },
        },
        {
          key: "tell",
          title: "Kerron muille, miten kävi",
          feeling: 0.5,
          channels: ["Tutut", "Some"],
          team: "Markkinointi",
          cards: {
            action: "Kerron tarinan, kun asia tulee puheeksi",
            touchpoint: "Tyytyväisyyskysely",
          },
        },
      ],
    },
  ],
  edges: [
    { kind: "alternative", from: "search", to: "fix", label: "Ratkaisen sen itse" },
    { kind: "loop", from: "wait", to: "contact", label: "Kysyn uudestaan" },
    { kind: "hand-off", from: "contact", to: "wait", label: "Asiakaspalvelusta tuotantoon" },
  ],
};
