import type { TemplateText } from "./template-text.ts";

export const subscriptionFi: TemplateText = {
  title: "Digipalvelun kuukausitilaus",
  subject: "käyttäjä",
  scenario:
    "Joku kokeilee digipalvelua, alkaa maksaa siitä, tottuu siihen, joutuu pulaan ja jää tai lähtee. Ihmistä meiltä kohtaa vain, jos jokin menee pieleen.",
  goal: "Palvelu tekee sen, mitä tarvitsen, eikä sido minua",
  scopeStart: "Kyllästyn tekemään asian käsin",
  scopeEnd: "Jään vuosiksi tai lähden ilman vääntöä",
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
      title: "Keinon etsiminen",
      steps: [
        {
          key: "need",
          title: "Huomaan, että helpompikin tapa on oltava",
          feeling: -0.5,
          channels: ["Tutut", "Hakukone"],
          cards: {
            thought: "Miten muut tekevät tämän?",
            pain: "Teen saman asian käsin joka viikko",
            opportunity: "Näytetään ensin tulos, sitten tuote",
          },
        },
        {
          key: "compare",
          title: "Katson palveluja ja hintoja",
          feeling: -0.5,
          channels: ["Verkkosivut", "Sovelluskauppa", "Some"],
          team: "Markkinointi",
          cards: {
            thought: "Mitä tämä maksaa ensimmäisen kuukauden jälkeen?",
            touchpoint: "Hintasivu",
            pain: "Oikean hinnan saa vain laskimella",
            gain: "Kaltaisteni arvioita",
          },
        },
      ],
    },
    {
      title: "Kokeilu",
      steps: [
        {
          key: "signup",
          title: "Rekisteröidyn kokeilemaan",
          feeling: 0,
          channels: ["Verkkosivut", "Sovellus"],
          team: "Tuote",
          cards: {
            thought: "Miksi ne haluavat korttini jo nyt?",
            touchpoint: "Rekisteröityminen",
            pain: "Ilmaiseenkin kysytään korttia",
            backstage: "Tili luodaan ja tarkistetaan",
            system: "Tunnistuspalvelu",
          },
        },
        {
          key: "value",
          title: "Saan sillä jotakin aikaan",
          momentOfTruth: true,
          feeling: 1,
          channels: ["Sovellus"],
          team: "Tuote",
          cards: {
            thought: "Sehän kävi nopeasti!",
            touchpoint: "Ensimmäinen tehtävä",
            pain: "Seitsemän vinkkiä yhtä aikaa ruudulla",
            gain: "Toimi omilla tiedoillani viidessä minuutissa",
            opportunity: "Yksi vinkki silloin, kun sitä tarvitaan",
          },
        },
      ],
    },
    {
      title: "Maksaminen ja käyttö",
      steps: [
        {
          key: "pay",
          title: "Valitsen tilauksen ja maksan",
          feeling: -0.5,
          channels: ["Verkkosivut", "Sovellus"],
          team: "Laskutus",
          cards: {
            thought: "Pääsenkö tästä eroon?",
            touchpoint: "Kuitti",
            pain: "Vuositilaus on valittu valmiiksi",
            gain: "Seuraava maksupäivä näkyy",
            system: "Maksupalvelu",
          },
        },
        {
          key: "habit",
          title: "Käytöstä tulee tapa",
          feeling: 1,
          channels: ["Sovellus"],
          team: "Tuote",
          cards: {
            thought: "Huomaisin sen vasta, jos sitä ei olisi",
            touchpoint: "Itse palvelu",
            pain: "Napit vaihtavat paikkaa joka päivityksessä",
            gain: "Se muistaa, miten teen asiat",
          },
        },
      ],
    },
    {
      title: "Pulassa",
      steps: [
        {
          key: "trouble",
          title: "Jokin hajoaa ja tarvitsen apua",
          momentOfTruth: true,
          feeling: -1.5,
          channels: ["Chat", "Sähköposti"],
          team: "Asiakastuki",
          cards: {
            thought: "Onko täällä missään ihmistä?",
            touchpoint: "Ohje ja tuki",
            pain: "Botti vastaa toiseen kysymykseen",
            gain: "Joku vastasi tunnin sisällä",
            opportunity: "Ihminen toisen yrityksen jälkeen",
            backstage: "Tuki etsii vian lokista",
            system: "Tikettijärjestelmä",
          },
        },
      ],
    },
    {
      title: "Jääminen tai lähtö",
      steps: [
        {
          key: "renew",
          title: "Maksupäivä tulee, ja mietin, onko tämä hintansa väärti",
          feeling: 0,
          channels: ["Sähköposti", "Sovellus"],
          team: "Laskutus",
          cards: {
            thought: "Milloin viimeksi käytin tätä?",
            touchpoint: "Ilmoitus jatkumisesta",
            pain: "Hinta nousi, ja viestissä puhutaan parannuksista",
            opportunity: "Näytetään, mitä palvelu on minulle tehnyt",
          },
        },
        {
          key: "leave",
          title: "Lopetan ja otan tietoni mukaan",
          feeling: -0.5,
          channels: ["Verkkosivut"],
          team: "Laskutus",
          cards: {
            thought: "Missä se nappi on?",
            touchpoint: "Tilauksen lopetus",
            pain: "Lopettaakseen pitää soittaa",
            gain: "Sain tietoni yhtenä tiedostona",
            backstage: "Tiedot poistetaan kolmenkymmenen päivän kuluttua",
          },
        },
      ],
    },
  ],
  edges: [
    { kind: "alternative", from: "renew", to: "habit", label: "Jään" },
    { kind: "loop", from: "leave", to: "compare", label: "Etsin toista" },
  ],
};
