import type { DemoPersona } from "./content-type.ts";

export const personas: DemoPersona[] = [
  {
    key: "maija",
    name: "Maija, 71",
    initials: "M",
    colour: 0,
    line: "Eläkkeellä, verenpaine ja polvi vaivaavat. Hoitaa asiat mieluiten puhelimessa, samalle ihmiselle.",
    goals: [
      "Saan asiani kerrottua yhdellä kertaa",
      "Tiedän, milloin minulle soitetaan",
      "Pärjään kotona ilman tyttären apua",
    ],
  },
  {
    key: "jere",
    name: "Jere, 34",
    initials: "J",
    colour: 3,
    line: "Vuorotyötä tekevä kahden lapsen isä. Hoitaa perheen asiat kännykällä tauolla.",
    goals: [
      "Saan ajan, joka sopii vuoroihin",
      "Asia hoituu ilman jonottamista",
      "Tiedän etukäteen, mitä se maksaa",
    ],
  },
  {
    key: "emma",
    name: "Emma, 29",
    initials: "E",
    colour: 2,
    line: "Hikes most weekends, buys few things and keeps them for years.",
    goals: [
      "Get gear that fits the first time",
      "Have it in hand before Friday",
      "Mend rather than throw away",
    ],
  },
  {
    key: "tom",
    name: "Tom, 46",
    initials: "T",
    colour: 5,
    line: "Father of three who kits out the whole family once a year, late in the evening, on his phone.",
    goals: [
      "Know the whole price before I start typing card numbers",
      "Everything arrives in one go",
      "Sending things back is not a project",
    ],
  },
  {
    key: "priya",
    name: "Priya, 41",
    initials: "P",
    colour: 6,
    line: "Operations lead of a care company with nine sites. Runs everything in English.",
    goals: [
      "Rotas that do not eat my Sundays",
      "What sales promised is what we get",
      "Somebody who answers in a language I read",
    ],
  },
  {
    key: "sari",
    name: "Sari, 52",
    initials: "S",
    colour: 1,
    line: "Palkanlaskija, jolle tunnit tulevat vuorolistoista. Kuun vaihde ei jousta.",
    goals: [
      "Tunnit siirtyvät palkkoihin oikein ensimmäisellä kerralla",
      "Tuki vastaa ennen palkka-ajoa",
    ],
  },
];
