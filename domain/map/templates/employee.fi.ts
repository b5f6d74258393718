import type { TemplateText } from "./template-text.ts";

export const employeeFi: TemplateText = {
  title: "Työpaikkailmoituksesta läksiäisiin",
  subject: "työntekijä",
  scenario:
    "Ihminen näkee työpaikan, tulee valituksi, oppii työn, kasvaa ja lähtee jonakin päivänä. Se, mitä hän meistä jälkeenpäin kertoo, on mainettamme siinä kuin asiakkaidenkin sanat.",
  goal: "Työ, jonka voin tehdä hyvin, ja ihmiset, jotka huomaavat sen",
  scopeStart: "En etsi töitä, mutta näen ilmoituksen",
  scopeEnd: "Olen lähtenyt ja kerron, millaista oli",
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
      title: "Ennen meitä",
      steps: [
        {
          key: "see",
          title: "Kuulen työstä ja otan teistä selvää",
          feeling: 0,
          channels: ["Some", "Tutut", "Verkkosivut"],
          team: "Rekrytointi",
          cards: {
            thought: "Millaista siellä oikeasti on?",
            touchpoint: "Työpaikkailmoitus",
            pain: "Palkasta ei sanaakaan",
            opportunity: "Annetaan kollegan kertoa tavallisesta viikosta",
          },
        },
        {
          key: "interview",
          title: "Haen ja käyn haastattelussa",
          feeling: -0.5,
          channels: ["Sähköposti", "Videopuhelu", "Tapaaminen"],
          team: "Rekrytointi",
          cards: {
            thought: "Tarkoittavatko he, mitä sanovat?",
            touchpoint: "Haastattelu",
            pain: "Viikkojen hiljaisuus haastattelun jälkeen",
            gain: "Minulta kysyttiin, mitä haluan oppia",
            backstage: "Kolme esihenkilöä vertaa muistiinpanojaan",
            system: "Rekrytointijärjestelmä",
          },
        },
      ],
    },
    {
      title: "Aloittaminen",
      steps: [
        {
          key: "sign",
          title: "Allekirjoitan ja odotan ensimmäistä päivää",
          feeling: 1,
          channels: ["Sähköposti"],
          team: "Henkilöstöpalvelut",
          cards: {
            thought: "Valitsinkohan oikein?",
            touchpoint: "Työsopimus",
            gain: "Tuleva tiimini kirjoitti minulle",
            backstage: "Avaimet, tietokone ja tunnukset tilataan",
            system: "HR-järjestelmä",
          },
        },
        {
          key: "first",
          title: "Tulen ensimmäisenä päivänä töihin",
          momentOfTruth: true,
          feeling: 0.5,
          channels: ["Tapaaminen", "Intra"],
          team: "Esihenkilö",
          cards: {
            thought: "Tietääkö kukaan, että tulen?",
            touchpoint: "Oma esihenkilö",
            pain: "Kone on pöydällä mutta salasanaa ei",
            gain: "Lounas koko tiimin kanssa",
            opportunity: "Yksi ihminen, jolta saa kysyä mitä vain ensimmäisen kuukauden",
          },
        },
        {
          key: "learn",
          title: "Opin työn",
          feeling: 0,
          channels: ["Intra", "Videopuhelu"],
          team: "Tiimi",
          cards: {
            thought: "Milloin lakkaan tuntemasta itseni uudeksi?",
            touchpoint: "Kollegat",
            pain: "Ohjeissa puhutaan viime vuodesta",
            gain: "Sain tehdä kerran väärin",
          },
        },
      ],
    },
    {
      title: "Työ ja kasvu",
      steps: [
        {
          key: "work",
          title: "Teen työtäni viikosta toiseen",
          feeling: 0.5,
          channels: ["Videopuhelu", "Tapaaminen"],
          team: "Tiimi",
          cards: {
            thought: "Onko tällä kenellekään väliä?",
            touchpoint: "Viikkopalaveri",
            pain: "Puolet päivästä menee palavereissa",
            gain: "Asiakas kiitti nimeltä",
            opportunity: "Yksi palaveriton päivä viikossa",
          },
        },
        {
          key: "talk",
          title: "Puhun esihenkilön kanssa jatkosta",
          momentOfTruth: true,
          feeling: 0,
          channels: ["Tapaaminen"],
          team: "Esihenkilö",
          cards: {
            thought: "Uskallanko sanoa, mitä haluan?",
            touchpoint: "Kehityskeskustelu",
            pain: "Lomake täytetään ja unohdetaan",
            gain: "Sain uuden tehtävän, jota olin toivonut",
            system: "HR-järjestelmä",
          },
        },
      ],
    },
    {
      title: "Lähteminen",
      steps: [
        {
          key: "resign",
          title: "Päätän lähteä ja kerron siitä",
          feeling: -1,
          channels: ["Tapaaminen", "Sähköposti"],
          team: "Esihenkilö",
          cards: {
            thought: "Suuttuvatkohan he?",
            touchpoint: "Lähtökeskustelu",
            pain: "Kukaan ei kysynyt miksi",
            opportunity: "Kysytään ja kerrotaan, mitä asialle tehtiin",
            backstage: "Paikka täytetään tai jätetään täyttämättä",
          },
        },
        {
          key: "after",
          title: "Olen lähtenyt ja kerron muille",
          feeling: 0.5,
          channels: ["Tutut", "Some"],
          team: "Henkilöstöpalvelut",
          cards: {
            thought: "Palaisinko takaisin?",
            touchpoint: "Työtodistus",
            gain: "Ovi jätettiin auki",
          },
        },
      ],
    },
  ],
  edges: [
    { kind: "alternative", from: "talk", to: "work", label: "Jään ja kasvan" },
    { kind: "loop", from: "after", to: "see", label: "Palaan takaisin" },
  ],
};
