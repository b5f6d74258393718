import { XMLValidator } from "fast-xml-parser";
import { unzipSync } from "fflate";
import sharp from "sharp";
import { extractText, getDocumentProxy, getMeta } from "unpdf";
import { beforeAll, describe, expect, it } from "vitest";
import { drawOptionsSchema } from "#domain/exchange/draw-options.ts";
import type { DrawnFormat } from "#domain/exchange/formats.ts";
import { benchMap } from "#domain/map/bench-map.ts";
import { buildCard } from "#domain/map/testing.ts";
import { readTags } from "../paper/testing.ts";
import { drawFile } from "./draw-task.ts";
import type { Drawable } from "./read-subject.ts";

const hostile = `<b>\u0001\ud800 &amp; ]]> 😀 مرحبا (a) 日本語 \u202e ${"pitkä".repeat(60)}`;
const map = benchMap(120);
const drawable: Drawable = {
  subject: {
    map: {
      ...map,
      header: { ...map.header, title: "Pyörän osto 🚲" },
      cards: [
        ...map.cards,
        buildCard(
          "x1",
          { kind: "cell", laneId: "l0", stepId: "s1", stepToId: "s3" },
          { text: hostile },
        ),
        buildCard("x2", { kind: "parked", x: 0, y: 0 }, { text: "Odottaa paikkaa" }),
      ],
    },
    found: [
      {
        stepId: "s1",
        people: 7,
        sourceTypes: 2,
        painPeople: 7,
        gainPeople: 0,
        painScore: 0.8,
        gainScore: 0,
      },
    ],
    heard: [
      { personaId: null, points: [{ stepId: "s1", value: -1, low: -2, high: 0, people: 7 }] },
    ],
    quotes: {},
    backed: {},
    names: { personas: {}, channels: {}, teams: {}, tags: {}, people: {} },
  },
  pictures: {},
  madeAt: Date.parse("2026-05-04T09:00:00Z"),
  editedAt: Date.parse("2026-05-03T09:00:00Z"),
  timeZone: "Europe/Helsinki",
};
const make = (format: DrawnFormat, more: object = {}) =>
  drawFile({ drawable, format, options: drawOptionsSchema.parse({ language: "fi", ...more }) });

describe("a PDF of a map", () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = new Uint8Array(await make("pdf"));
  });

  it("says its title and language, and leads by bookmarks to phases and steps", async () => {
    const pdf = await getDocumentProxy(bytes.slice());
    expect((await getMeta(pdf)).info).toMatchObject({ Title: "Pyörän osto 🚲", Language: "fi" });
    const [first] = await pdf.getOutline();
    expect([first?.title, first?.items.map(({ title }) => title)]).toEqual([
      "Vaihe 1",
      ["Askel 1", "Askel 2", "Askel 3", "Askel 4", "Askel 5"],
    ]);
  });

  it("is tagged, and its text is read phase by phase, step by step, lane by lane", async () => {
    const roles = (await readTags(bytes)).map(({ role }) => role);
    expect(roles.filter((role) => role === "H2")).toHaveLength(map.phases.length + 1);
    expect(roles.filter((role) => role === "H3")).toHaveLength(map.steps.length);
    const { text } = await extractText(bytes.slice(), { mergePages: true });
    const order = [
      "Vaihe 1",
      "Askel 1",
      "Teot: Vaihe 0:",
      "Kipupisteet: Vaihe 20:",
      "Askel 2",
      "Sattuu 7 ihmiseen",
      "Vaihe 2 Askel 6",
      "Odottaa paikkaa",
    ];
    const flat = text.replace(/\s+/g, " ");
    const places = order.map((words) => flat.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("comes on many pages too, each step read once, and tells how far it is", async () => {
    const told: number[] = [];
    const options = drawOptionsSchema.parse({ language: "fi", isTiled: true, paper: "a4" });
    const task = { drawable, format: "pdf", options } as const;
    const tiles = new Uint8Array(await drawFile(task, (part) => told.push(part)));
    expect(told.length).toBeGreaterThan(6);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    const roles = (await readTags(tiles)).map(({ role }) => role);
    expect(roles.filter((role) => role === "H3")).toHaveLength(map.steps.length);
    expect((await getDocumentProxy(tiles.slice())).numPages).toBeGreaterThan(4);
  });
});

describe("a picture of a map", () => {
  it("is sound XML with selectable words and its own fonts, whatever the cards say", async () => {
    const svg = new TextDecoder().decode(await make("svg"));
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).toContain("&lt;b&gt;");
    expect(svg).toContain('@font-face{font-family:"Inter"');
    expect(svg).not.toMatch(/(?:href|src)="?(?!data:)https?:/);
  });

  it("shows flags and joined signs beside letters as pixels too", async () => {
    const withCard = async (text: string) => {
      const cards = [
        buildCard("x1", { kind: "cell", laneId: "l0", stepId: "s1", stepToId: null }, { text }),
      ];
      const subject = { ...drawable.subject, map: { ...drawable.subject.map, cards } };
      const options = drawOptionsSchema.parse({ language: "fi", scale: 0.5 });
      const png = await drawFile({ drawable: { ...drawable, subject }, format: "png", options });
      return Buffer.from(png).toString("base64");
    };
    expect(await withCard("🇫🇮 Soitan")).not.toBe(await withCard("🇸🇪 Soitan"));
    expect(await withCard("👨‍👩‍👧 Soitan")).not.toBe(await withCard("👨‍👩‍👦 Soitan"));
  });

  it("is as large as asked for, or as memory allows", async () => {
    const half = await sharp(await make("png", { scale: 0.5 })).metadata();
    const whole = await sharp(await make("png", { scale: 1 })).metadata();
    expect(Math.abs((whole.width ?? 0) - 2 * (half.width ?? 0))).toBeLessThan(3);
  });
});

it("slides are sound XML with native tables, shapes and notes, in the language of the map", async () => {
  const files = unzipSync(await make("pptx"));
  const xml = Object.entries(files).filter(([name]) => name.endsWith(".xml"));
  for (const [name, data] of xml) {
    expect([name, XMLValidator.validate(new TextDecoder().decode(data))]).toEqual([name, true]);
  }
  const textOf = (part: string) => new TextDecoder().decode(files[part]);
  expect(textOf("docProps/core.xml")).toContain("Pyörän osto 🚲");
  expect(textOf("ppt/slides/slide1.xml")).toContain("a:custGeom");
  expect(textOf("ppt/slides/slide2.xml")).toMatch(/<a:tbl>[\s\S]*lang="fi-FI"/);
  expect(textOf("ppt/notesSlides/notesSlide1.xml")).toContain("Tehty kartasta");
});
