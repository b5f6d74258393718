import type { CardStatus, LaneType, Lens, Zone } from "#domain/map/kinds.ts";

/**
 * The words that people write over columns and beside rows, in Finnish and English. The first one of
 * a list is what is written out, so each list reads back what was written.
 */
export type SheetLanguage = "fi" | "en";

/** "Vaihe 1: " and "VAIHE" are one word to us. */
export function plainWord(text: string): string {
  return text
    .normalize("NFC")
    .toLocaleLowerCase("fi")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

type Words = { fi: readonly string[]; en: readonly string[] };

export const laneWords: Record<LaneType, Words> = {
  action: {
    fi: "Teot|tekeminen|teko|toiminta|toiminnot|mitä asiakas tekee|asiakkaan toiminta|asiakkaan toimet|asiakkaan teot|tekee".split(
      "|",
    ),
    en: "Actions|action|doing|activities|activity|customer actions|customer action|user actions|what the customer does|tasks".split(
      "|",
    ),
  },
  thought: {
    fi: "Ajatukset|ajatus|ajattelu|ajattelee|mitä asiakas ajattelee|odotukset|odotus|tarpeet|tarve|tavoitteet|kysymykset".split(
      "|",
    ),
    en: "Thoughts|thought|thinking|thinks|mindset|expectations|needs|needs and goals|goals|questions|customer thoughts".split(
      "|",
    ),
  },
  curve: {
    fi: "Tunteet|tunne|tunnekäyrä|tuntemukset|tuntemus|fiilis|fiilikset|tunnetila|mieliala|kokemus".split(
      "|",
    ),
    en: "Feelings|feeling|emotion|emotions|emotion curve|emotional journey|mood|sentiment|experience|satisfaction".split(
      "|",
    ),
  },
  touchpoint: {
    fi: "Kosketuspisteet|kosketuspiste|kontaktipisteet|kontaktipiste|kohtaamispisteet|kohtaamiset|palvelutuokiot".split(
      "|",
    ),
    en: "Touchpoints|touchpoint|touch points|touch point|touch-points|interactions|contact points|moments".split(
      "|",
    ),
  },
  channel: {
    fi: "Kanavat|kanava|asiointikanava|asiointikanavat|palvelukanavat|palvelukanava".split("|"),
    en: "Channels|channel|media|service channels".split("|"),
  },
  pain: {
    fi: "Kipupisteet|kipupiste|kipukohdat|kipukohta|ongelmat|ongelma|haasteet|haaste|esteet|turhautumat".split(
      "|",
    ),
    en: "Pains|pain|pain points|pain point|painpoints|problems|problem|challenges|frustrations|barriers|issues".split(
      "|",
    ),
  },
  gain: {
    fi: "Ilonaiheet|ilonaihe|onnistumiset|plussat|hyödyt|hyöty|ilon hetket|vahvuudet".split("|"),
    en: "Gains|gain|delights|delight|positives|highlights|what works|benefits|wow moments".split(
      "|",
    ),
  },
  opportunity: {
    fi: "Mahdollisuudet|mahdollisuus|kehityskohteet|kehityskohde|kehitysideat|ideat|idea|ratkaisut|parannukset|parannusehdotukset".split(
      "|",
    ),
    en: "Opportunities|opportunity|ideas|idea|improvements|solutions|recommendations|how might we".split(
      "|",
    ),
  },
  quote: {
    fi: "Sitaatit|sitaatti|lainaukset|lainaus|asiakkaan sanat|asiakkaan ääni|mitä asiakas sanoo".split(
      "|",
    ),
    en: "Quotations|quotation|quotes|quote|verbatims|voice of the customer|voice of customer|what the customer says".split(
      "|",
    ),
  },
  team: {
    fi: "Vastuutiimi|tiimi|tiimit|vastuu|vastuut|vastuutaho|vastuutahot|vastuuyksikkö|organisaatio".split(
      "|",
    ),
    en: "Responsible team|team|teams|responsible|ownership|department|departments|departments involved".split(
      "|",
    ),
  },
  frontstage: {
    fi: "Näyttämö|asiakaspalvelija|asiakaspalvelijan toiminta|näkyvä toiminta|henkilöstön toiminta|etulinja".split(
      "|",
    ),
    en: "Frontstage|front stage|onstage|frontstage actions|employee actions|staff actions".split(
      "|",
    ),
  },
  backstage: {
    fi: "Taustatyö|tausta|taustatoiminta|taustatoiminnot|taustaprosessit|kulissit|näkymätön toiminta|sisäiset prosessit".split(
      "|",
    ),
    en: "Backstage|back stage|backstage actions|behind the scenes|internal processes|internal actions".split(
      "|",
    ),
  },
  system: {
    fi: "Järjestelmät|järjestelmä|tietojärjestelmät|teknologia|tukiprosessit|tuki".split("|"),
    en: "Systems|system|technology|support processes|tools|it systems".split("|"),
  },
  metric: {
    fi: "Mittarit|mittari|tunnusluvut|kpi|kesto|aika|odotusaika".split("|"),
    en: "Metrics|metric|kpis|kpi s|measures|measurements|time|duration|waiting time".split("|"),
  },
  image: {
    fi: "Kuvat|kuva|kuvakäsikirjoitus".split("|"),
    en: "Images|image|pictures|storyboard".split("|"),
  },
  text: {
    fi: "Teksti|muistiinpanot|huomiot|huomautukset|muuta|kommentit".split("|"),
    en: "Text|notes|note|comments|remarks|other".split("|"),
  },
  meaning: {
    fi: "Merkitykset|merkitys|merkityksellisyys".split("|"),
    en: "Meaning|meanings".split("|"),
  },
};

export const zoneWords: Record<Zone, Words> = {
  customer: { fi: ["asiakas"], en: ["customer"] },
  frontstage: { fi: ["näkyvä"], en: ["frontstage"] },
  backstage: { fi: ["näkymätön"], en: ["backstage"] },
  support: { fi: ["tuki"], en: ["support"] },
};

export const statusWords: Record<CardStatus, Words> = {
  idea: { fi: ["idea", "ehdotus", "uusi"], en: ["idea", "proposed", "new"] },
  planned: {
    fi: ["suunniteltu", "suunnitteilla", "jonossa"],
    en: ["planned", "to do", "todo", "backlog"],
  },
  doing: {
    fi: ["työn alla", "tekeillä", "käynnissä", "kesken"],
    en: ["doing", "in progress", "ongoing", "started"],
  },
  done: { fi: ["valmis", "tehty"], en: ["done", "ready", "completed", "closed"] },
};

export const lensWords: Record<Lens, Words> = {
  values: { fi: ["arvot", "arvot ja normit"], en: ["values", "values and norms"] },
  community: { fi: ["yhteisö"], en: ["community"] },
  rituals: { fi: ["rituaalit"], en: ["rituals"] },
  symbols: {
    fi: ["symbolit", "symbolit ja identiteetti"],
    en: ["symbols", "symbols and identity"],
  },
};

/** Over or beside the head rows of a matrix. */
export const headWords = {
  phases: words(
    "Vaihe|vaiheet|polun vaihe|polun vaiheet",
    "Phase|phases|stage|stages|journey stage|journey stages",
  ),
  steps: words(
    "Askel|askeleet|askelet|tapahtuma|tapahtumat|alavaihe",
    "Step|steps|event|events|sub stage",
  ),
  lanes: words("Kaista|kaistat|rivi|rivit|ulottuvuus", "Lane|lanes|row|swimlane|dimension"),
  types: words("Tyyppi|kaistan tyyppi|laji|kaistan laji", "Type|lane type|kind"),
  zones: words("Vyöhyke", "Zone"),
  parked: words("Parkki|parkissa|pysäköintialue", "Parking|parking area|parked|parking lot"),
};

export function words(fi: string, en: string): Words {
  return { fi: fi.split("|"), en: en.split("|") };
}

/** What is written out for a kind of something. */
export function wordFor(given: Words, language: SheetLanguage): string {
  return given[language][0] ?? "";
}

export function isOneOf(given: Words, text: string): boolean {
  const word = plainWord(text);
  return [...given.fi, ...given.en].some((one) => plainWord(one) === word);
}

/** The kind whose word this is, or null. */
export function kindIn<K extends string>(table: Record<K, Words>, text: string): K | null {
  const word = plainWord(text);
  if (word === "") return null;
  return indexOf(table).get(word) ?? null;
}

/** The lane that a label means, by its words or, failing that, by how it begins. */
export function laneTypeOf(label: string): LaneType | null {
  const exact = kindIn(laneWords, label);
  if (exact !== null) return exact;
  const word = ` ${plainWord(label)} `;
  for (const [known, type] of indexOf(laneWords))
    if (known.length > 4 && word.includes(` ${known} `)) return type;
  return null;
}

const indexes = new Map<object, ReadonlyMap<string, string>>();

function indexOf<K extends string>(table: Record<K, Words>): ReadonlyMap<string, K> {
  const made = indexes.get(table);
  // put there below under the very table that asks
  if (made) return made as ReadonlyMap<string, K>;
  const index = new Map<string, K>();
  for (const kind of Object.keys(table) as K[])
    for (const word of [...table[kind].fi, ...table[kind].en, kind])
      if (!index.has(plainWord(word))) index.set(plainWord(word), kind);
  indexes.set(table, index);
  return index;
}
