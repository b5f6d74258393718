import type { ExcerptType } from "#domain/evidence/excerpt.ts";

/** Words of a note from `from` to the end of `to`, as somebody of the team marked them. */
export type DemoMark = {
  noteKey: string;
  type: Extract<ExcerptType, "workaround" | "story">;
  from: string;
  to: string;
  /** titles of the step it is at home on, and of the last one that it reaches to */
  step: string;
  until?: string;
};

/** What no analysis finds by itself: how people get by, and what is best told whole. */
export const demoMarks: DemoMark[] = [
  {
    noteKey: "clinic-interview-p01",
    type: "workaround",
    from: "Niin hän sano että äiti, huomenna mennään ovelle.",
    to: "siihen oven eteen.",
    step: "Kerron oireeni ja saan ajan",
  },
  {
    noteKey: "clinic-survey-4",
    type: "workaround",
    from: "Kävelin keskiviikkona itse paikalle",
    to: "luukulta heti.",
    step: "Kerron oireeni ja saan ajan",
  },
  {
    noteKey: "clinic-interview-p02",
    type: "workaround",
    from: "Ja toisella kerralla kirjotin ne ensin muistiinpanoihin",
    to: "tallessa mun puhelimessa.",
    step: "Kirjaudun sähköiseen asiointiin",
  },
  {
    noteKey: "clinic-interview-p01",
    type: "workaround",
    from: "Nyt mulla on semmonen sininen vihko.",
    to: "Mää annan sen niille luettavaksi.",
    step: "Siirryn jatkohoitoon toiselle ammattilaiselle",
  },
  {
    noteKey: "clinic-interview-p01",
    type: "story",
    from: "No minä kannoin sitä puhelinta.",
    to: "Kuudelta laitoin sen laturiin.",
    step: "Odotan takaisinsoittoa",
    until: "Kerron oireeni ja saan ajan",
  },
  {
    noteKey: "shop-interview-p11",
    type: "workaround",
    from: "In the end I went to the library",
    to: "So I went to get coins.",
    step: "I send it back",
  },
  {
    noteKey: "shop-interview-p12",
    type: "workaround",
    from: "I went in with a tape measure.",
    to: "In the dark.",
    step: "I work out my size",
  },
  {
    noteKey: "shop-interview-p12",
    type: "workaround",
    from: "I had a little spreadsheet on the fridge.",
    to: "on the fridge.",
    step: "I wait and follow my parcel",
  },
  {
    noteKey: "shop-interview-p12",
    type: "story",
    from: "We drove round on Wednesday night",
    to: "The youngest still talks about it.",
    step: "I wait and follow my parcel",
    until: "I get the parcel in my hands",
  },
  {
    noteKey: "shifts-interview-p21",
    type: "workaround",
    from: "I make it by hand.",
    to: "It's called board_FINAL.",
    step: "We look back at the year together",
  },
  {
    noteKey: "shifts-interview-p21",
    type: "workaround",
    from: "We printed the list",
    to: "put it on the wall.",
    step: "We wait for the fix / Odotamme korjausta",
  },
  {
    noteKey: "shifts-interview-p22",
    type: "workaround",
    from: "Mä ajan nykyään sen siirron",
    to: "jossa on pelkät yöt.",
    step: "Tunnit siirtyvät palkkoihin",
  },
  {
    noteKey: "shifts-social-2",
    type: "workaround",
    from: "Vinkki: suodata vuorot",
    to: "jolla pärjää tunnissa.",
    step: "Tunnit siirtyvät palkkoihin",
  },
  {
    noteKey: "shifts-interview-p22",
    type: "story",
    from: "Lokakuun palkat.",
    to: "siinä välissä tippu tunti pois.",
    step: "Tunnit siirtyvät palkkoihin",
    until: "Otan yhteyttä tukeen / We ask for help",
  },
];
