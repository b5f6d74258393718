import { extractText, getDocumentProxy, getMeta } from "unpdf";
import { createFormatter, createTranslator } from "use-intl/core";
import { describe, expect, it } from "vitest";
import type { BriefPain } from "#domain/review/brief.ts";
import { messages } from "#messages/index.ts";
import { type Locale, locales, regions } from "#messages/locales.ts";
import { readTags } from "../paper/testing.ts";
import { type BriefWords, briefText } from "./brief-text.ts";
import { drawBrief } from "./draw-brief.ts";

const madeAt = new Date("2026-05-04T09:00:00Z");
const interval = { low: 0.2, high: 0.6 };
const interview = { people: 4, heard: 9, reach: 4 / 9, interval, severity: 2, counts: true };
const pain = (at: number): BriefPain => ({
  id: `p${at}`,
  mapId: "m",
  mapTitle: "Hoitopolku",
  title: `Jonotin äänettömässä jonossa ${at}`,
  stepTitle: "Soitan terveysasemalle",
  score: 1 / at,
  parts: {
    severity: 2,
    reach: 0.4,
    interval,
    reliability: 0.5,
    recency: 1,
    people: 4,
    heard: 9,
    unnamed: 0,
    bySource: { interview },
  },
  quotes: [
    {
      text: "Odotin puhelimessa yli tunnin eikä kukaan vastannut.",
      language: "fi",
      sourceType: "interview",
      participant: "P07",
    },
  ],
  opportunity: {
    id: "o",
    title: "Miten voisimme vastata heti?",
    status: "proposed",
    ownerName: "Maija Mäkelä",
    dueDate: null,
    cost: { volume: 12_000, unit: "puhelua", unitCost: 4.5, note: "" },
  },
});

function wordsIn(locale: Locale): BriefWords {
  const say = createTranslator({ locale: regions[locale], messages: messages[locale] as never });
  const under = (namespace: string) => (key: string, values?: never) =>
    say(`${namespace}.${key}` as never, values);
  return {
    t: under("review") as unknown as BriefWords["t"],
    scoring: under("scoring") as unknown as BriefWords["scoring"],
    source: under("evidence.sourceTypes"),
    format: createFormatter({
      locale: regions[locale],
      timeZone: "Europe/Helsinki",
    }) as BriefWords["format"],
  };
}

async function drawn(locale: Locale) {
  const text = briefText(
    {
      brief: {
        pains: [1, 2, 3, 4, 5].map(pain),
        openPains: 12,
        gains: [{ id: "g", title: "Hoitaja kuunteli", people: 3 }],
        notes: 20,
        heard: 9,
        scoring: { severity: 2, reach: 1, reliability: 0, halfLifeDays: 90 },
        unacted: { count: 2, days: 41 },
      },
      mapTitle: "Hoitopolku",
      today: "2026-05-04",
      last: {
        at: new Date("2026-04-01T09:00:00Z"),
        changes: [{ kind: "entered", id: "p1", title: "Jonotin" }],
      },
    },
    wordsIn(locale),
  );
  const footer = (page: number, pages: number) => `${page}/${pages}`;
  return new Uint8Array(await drawBrief(text, { language: locale, madeAt, footer }));
}

describe.each([...locales])("the brief on paper (%s)", (locale) => {
  it("says its language and its title, on two pages at most", async () => {
    const bytes = await drawn(locale);
    const pdf = await getDocumentProxy(bytes.slice());
    expect(pdf.numPages).toBeLessThanOrEqual(2);
    const { info } = await getMeta(pdf);
    const title = { en: "Brief: Hoitopolku", fi: "Tiivistelmä: Hoitopolku" }[locale];
    expect(info).toMatchObject({ Title: title, Language: locale });
  });

  it("is read in the order in which it is meant, letter for letter", async () => {
    const { text } = await extractText(await drawn(locale), { mergePages: true });
    const said = text.replaceAll(/\s+/g, " ");
    const wanted = {
      en: [
        "Brief: Hoitopolku",
        "New among the worst: Jonotin",
        "1. Jonotin äänettömässä jonossa 1",
        "4 of 9 people heard",
        "Interview 4/9 · Owner: Maija Mäkelä · Cost: 12,000 puhelua × €4.50 = €54,000 a year",
        "“Odotin puhelimessa yli tunnin eikä kukaan vastannut.” P07, Interview",
        "Decision wanted: Yes or no to: Miten voisimme vastata heti?",
        "5. Jonotin äänettömässä jonossa 5",
        "Hoitaja kuunteli (3 people)",
        "2 evidenced pains are without a decision, the longest for 41 days.",
      ],
      fi: [
        "Tiivistelmä: Hoitopolku",
        "Uusi pahimpien joukossa: Jonotin",
        "1. Jonotin äänettömässä jonossa 1",
        "4 / 9 kuullusta",
        "Haastattelu 4/9 · Omistaja: Maija Mäkelä · Kustannus: 12 000 puhelua × 4,50 € = 54 000 € vuodessa",
        "”Odotin puhelimessa yli tunnin eikä kukaan vastannut.” P07, Haastattelu",
        "Päätös, jota tarvitaan: Kyllä vai ei: Miten voisimme vastata heti?",
        "5. Jonotin äänettömässä jonossa 5",
        "Hoitaja kuunteli (3 ihmistä)",
        "2 näyttöön perustuvaa kipua odottaa päätöstä, vanhin 41 päivää.",
      ],
    }[locale];
    const places = wanted.map((words) => said.indexOf(words));
    expect(wanted.filter((_, at) => places[at] === -1)).toEqual([]);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("is tagged: headings lead to each pain, and quotations are quotations", async () => {
    const roles = (await readTags(await drawn(locale))).map(({ role }) => role);
    expect(roles.filter((role) => role === "H1")).toHaveLength(1);
    expect(roles.filter((role) => role === "H3")).toHaveLength(5);
    expect(roles.filter((role) => role === "BlockQuote")).toHaveLength(5);
  });
});
