import { extractText, getDocumentProxy, getMeta } from "unpdf";
import { beforeAll, describe, expect, it } from "vitest";
import { drawLine } from "./draw-text.ts";
import { openFlow } from "./flow.ts";
import { fontRuns } from "./font-runs.ts";
import { fontNames } from "./fonts.ts";
import { closePdf, openPdf } from "./open-pdf.ts";
import { createRuler } from "./ruler.ts";
import { syllablesOf } from "./syllables.ts";
import { readTags } from "./testing.ts";

const madeAt = new Date("2026-05-04T09:00:00Z");

describe("a document that is read from top to bottom", () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    const flow = openFlow({ title: "Pyörän osto 🚲", language: "fi", madeAt });
    flow.heading(1, "Pyörän osto 🚲");
    flow.heading(2, "Kipupisteet");
    flow.paragraph("Asiakaskokemuksen kehittämispäällikkö\u0007 odottaa. ".repeat(200));
    flow.list(["Ensimmäinen", "Toinen"]);
    flow.quote("En löytänyt hintaa.", "Haastattelu 3");
    flow.table({
      columns: [
        { head: "Askel", part: 3 },
        { head: "Henkilöitä", part: 1, isNumber: true },
      ],
      rows: Array.from({ length: 60 }, (_, i) => [`Askel ${i + 1}`, String(i)]),
    });
    bytes = new Uint8Array(await flow.end((page, of) => `Sivu ${page}/${of}`));
  });

  it("says its title, language and what it is made of", async () => {
    const { info } = await getMeta(await getDocumentProxy(bytes.slice()));
    expect(info).toMatchObject({ Title: "Pyörän osto 🚲", Language: "fi", Creator: "Polku" });
    expect(Buffer.from(bytes).toString("latin1")).toContain("<pdfuaid:part>1</pdfuaid:part>");
  });

  it("gives its text in reading order, through all pages", async () => {
    const { text, totalPages } = await extractText(bytes.slice(), { mergePages: true });
    expect(totalPages).toBeGreaterThan(2);
    const order = ["Kipupisteet", "odottaa.", "Ensimmäinen", "En löytänyt hintaa.", "Askel 60"];
    const places = order.map((words) => text.indexOf(words));
    expect(places.every((place, i) => place > (places[i - 1] ?? -1))).toBe(true);
    expect(text).toContain(`Sivu 1/${totalPages}`);
  });

  it("is tagged: headings, list, quotation and table", async () => {
    const tags = (await readTags(bytes)).map(({ role }) => role);
    expect(tags).toEqual(
      expect.arrayContaining([
        "H1",
        "H2",
        "P",
        "L",
        "LI",
        "LBody",
        "BlockQuote",
        "Table",
        "TH",
        "TD",
      ]),
    );
  });

  it("has bookmarks", async () => {
    const outline = await (await getDocumentProxy(bytes.slice())).getOutline();
    expect(outline.map(({ title }) => title)).toEqual(["Kipupisteet"]);
  });
});

describe("measuring", () => {
  const ruler = createRuler("fi");

  it("agrees with what is drawn", async () => {
    const doc = openPdf({ title: "t", language: "fi", madeAt });
    doc.addPage();
    for (const text of ["Askel", "AVATAR To fiilis, 1 234 €", "Käyttäjä  odottaa…"]) {
      const drawn = doc.font("bold").fontSize(13).widthOfString(text);
      expect(ruler.widthOf(text, { text, face: "bold", size: 13 })).toBeCloseTo(drawn, 6);
    }
    await closePdf(doc);
  });

  it("breaks Finnish words as Finns do, and leaves addresses whole", () => {
    expect(syllablesOf("asiakaskokemuksen,", "fi").join("-")).toBe("asia-kas-koke-muk-sen,");
    expect(syllablesOf("https://example.org", "fi")).toEqual(["https://example.org"]);
  });
});

describe("fonts", () => {
  it("draw emoji and Arabic from fonts of their own", () => {
    expect(fontRuns("Hyvä 👩‍👩‍👧!", "bold")).toEqual([
      { font: "bold", text: "Hyvä " },
      { font: "emoji", text: "👩‍👩‍👧" },
      { font: "bold", text: "!" },
    ]);
    expect(fontRuns("▼ 7 ❤️", "regular").map(({ font }) => font)).toEqual(["regular", "emoji"]);
  });

  it("put right-to-left words where they are seen", () => {
    const runs = fontRuns("ab مرحبا بك cd", "regular");
    expect(runs.map(({ text }) => text)).toEqual(["ab ", "بك", " ", "مرحبا", " cd"]);
  });

  it("show a box for what they have not, and keep what it says", () => {
    expect(fontRuns("a日b", "regular")).toEqual([
      { font: "regular", text: "a" },
      { font: "regular", text: "□", actual: "日" },
      { font: "regular", text: "b" },
    ]);
  });

  it("tell readers what a box stands for", async () => {
    const doc = openPdf({ title: "t", language: "en", madeAt });
    doc.compress = false;
    doc.addPage();
    const run = { text: "日", face: "regular", size: 10, colour: "black" } as const;
    drawLine(doc, { runs: [run], width: 10 }, 10, 10);
    expect((await closePdf(doc)).toString("latin1")).toMatch(/\/Span <<\s*\/ActualText/);
  });

  it("can all be opened and embedded", async () => {
    const doc = openPdf({ title: "t", language: "en", madeAt });
    doc.addPage();
    for (const name of fontNames) doc.font(name).text(name === "emoji" ? "😀" : "1");
    expect((await closePdf(doc)).subarray(0, 8).toString()).toBe("%PDF-1.7");
  });
});
