import type { ListField } from "./plan.ts";
import { plainWord, type SheetLanguage } from "./words.ts";

/** Headings of a long list; the first of each is what is written out. */
const headings: Record<ListField, { fi: string; en: string }> = {
  card_id: { fi: "kortti_id|kortin_tunnus|tunnus|id", en: "card_id|card id|id" },
  map: { fi: "polku|kartta|asiakaspolku", en: "map|journey" },
  phase_order: { fi: "vaihe_nro|vaiheen_järjestys|vaihe_järjestys", en: "phase_order|stage_order" },
  phase: { fi: "vaihe|polun_vaihe", en: "phase|stage" },
  step_order: { fi: "askel_nro|askeleen_järjestys|askel_järjestys", en: "step_order" },
  step: { fi: "askel|tapahtuma|alavaihe", en: "step|event" },
  lane_order: { fi: "kaista_nro|kaistan_järjestys|kaista_järjestys", en: "lane_order|row_order" },
  lane: { fi: "kaista|rivi", en: "lane|row|swimlane" },
  lane_type: { fi: "tyyppi|kaistan_tyyppi|laji", en: "lane_type|type|kind" },
  zone: { fi: "vyöhyke", en: "zone" },
  title: { fi: "otsikko|teksti|kortti|sisältö", en: "title|text|card|content" },
  description: { fi: "kuvaus|lisätiedot|selite", en: "description|details" },
  step_to_order: { fi: "askel_asti_nro", en: "step_to_order" },
  step_to: { fi: "askel_asti|askeleeseen|asti", en: "step_to|to_step|until_step" },
  persona: { fi: "persoona|persoonat", en: "persona|personas" },
  channel: { fi: "kanava|kanavat", en: "channel|channels" },
  touchpoint: { fi: "kosketuspiste|kontaktipiste|kohtaamispiste", en: "touchpoint|touch_point" },
  emotion: { fi: "tunne|tunnetila|fiilis", en: "emotion|feeling|sentiment" },
  severity: { fi: "vakavuus", en: "severity" },
  evidence_level: { fi: "näyttö|näytön_taso", en: "evidence_level|evidence" },
  owner: { fi: "omistaja|vastuuhenkilö", en: "owner|responsible" },
  team: { fi: "tiimi|vastuutiimi", en: "team|department" },
  status: { fi: "tila|status", en: "status|state" },
  due: { fi: "määräaika|eräpäivä", en: "due|due_date|deadline" },
  tags: { fi: "avainsanat|tagit|tunnisteet", en: "tags|labels|keywords" },
  link: { fi: "linkki|osoite", en: "link|url" },
  color: { fi: "väri", en: "color|colour" },
  lens: { fi: "linssi|merkityslinssi", en: "lens" },
  moment_of_truth: { fi: "totuuden_hetki", en: "moment_of_truth" },
  x: { fi: "x", en: "x" },
  y: { fi: "y", en: "y" },
};

export function headingFor(field: ListField, language: SheetLanguage): string {
  return headings[field][language].split("|")[0] ?? field;
}

/** The field that a heading means, or null. */
export function listFieldOf(heading: string): ListField | null {
  return index.get(plainWord(heading)) ?? null;
}

const index = new Map<string, ListField>();
for (const field of Object.keys(headings) as ListField[])
  for (const word of `${headings[field].fi}|${headings[field].en}|${field}`.split("|"))
    if (!index.has(plainWord(word))) index.set(plainWord(word), field);
