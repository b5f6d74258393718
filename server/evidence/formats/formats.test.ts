import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8 } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Table } from "#domain/evidence/csv.ts";
import type { TextFile } from "#domain/evidence/text-file.ts";
import { docx, pdf, xlsx, zip } from "./sample-files.ts";
import { type Content, createReading, type Reading, talk } from "./testing.ts";

let r: Reading;
beforeAll(() => {
  r = createReading();
});
afterAll(() => r.close());

async function kept<T>(fileName: string, content: Content): Promise<T> {
  const outcome = await r.read(fileName, content);
  if (!outcome.ok || outcome.kind === "files") throw new Error(JSON.stringify(outcome));
  return JSON.parse(readFileSync(join(r.folder, outcome.storedAs), "utf8")) as T;
}

describe("a file of words", () => {
  it.each([
    ["haastattelu.docx", docx(talk)],
    ["haastattelu.txt", talk.join("\n\n")],
    ["haastattelu.docx", talk.join("\n\n")],
    ["haastattelu.pdf", pdf(talk)],
  ])("%s becomes one note with its speakers", async (name, content) => {
    const note = await kept<TextFile>(name, content);
    expect(note.text.split(/\n+/)).toEqual(talk);
    expect(note).toMatchObject({
      title: "haastattelu",
      sourceType: "interview",
      speakers: ["Haastattelija", "P07"],
    });
  });

  it("subtitles have their speakers told, whatever their times", async () => {
    const vtt = `WEBVTT\n\n00:01.000 --> 00:02.000\n<v Maija>Odotin.\n\n00:03.000 --> 00:04.000\n<v Pekka>Minäkin.\n\n00:05.000 --> 00:06.000\n<v Maija>Kauan.\n\n00:07.000 --> 00:08.000\n<v Pekka>Liian kauan.\n`;
    expect(await kept<TextFile>("puhelu.vtt", vtt)).toMatchObject({
      sourceType: "interview",
      speakers: ["Maija", "Pekka"],
    });
  });

  it("a sentence that a page broke into lines is one again", async () => {
    const long = "Tilasin paketin verkkokaupasta viime viikolla ja odotin sitä kau-";
    const note = await kept<TextFile>("sivu.pdf", pdf([long, "an ennen kuin mitään kuului."]));
    expect(note.text).toBe(
      "Tilasin paketin verkkokaupasta viime viikolla ja odotin sitä kauan ennen kuin mitään kuului.",
    );
  });

  it("macros are neither run nor read, and it is said that there are some", async () => {
    const outcome = await r.read(
      "makro.docm",
      docx(["Hei."], { extra: { "word/vbaProject.bin": strToU8("x") } }),
    );
    expect(outcome).toMatchObject({ ok: true, kind: "note", remark: "has-macros" });
  });

  it("JSON that cannot be read says at which line and column, where that is told", async () => {
    expect(await r.read("n.json", '[{"text": "a"},\n  {oops}]')).toEqual({
      ok: false,
      reason: "not-json",
      where: "2:4",
    });
  });

  it("half a letter (a lone surrogate) comes in as a sign for a letter that is missing", async () => {
    const outcome = await r.read("n.json", '[{"text":"a\\ud800b"}]');
    expect(outcome).toMatchObject({ ok: true, kind: "table" });
  });
});

describe("a table", () => {
  const rows = [
    ["tunnus", "päivä", "arvosana", "teksti"],
    ["1", "2026-03-04", 4, "Maksu sujui."],
    ["2", "2026-03-05", 1, "Paketti ei tullut."],
  ];
  it("is the same from a workbook and from JSON as from CSV", async () => {
    const asCsv = await kept<Table>("a.csv", rows.map((row) => row.join(";")).join("\n"));
    expect(asCsv.header).toEqual(["tunnus", "päivä", "arvosana", "teksti"]);
    const { sheets, ...asSheet } = await kept<Table>("a.xlsx", xlsx(rows));
    const onSheet = asCsv.rows.map((row) => ({ ...row, sheet: 0 }));
    expect(asSheet).toEqual({ ...asCsv, rows: onSheet });
    expect(sheets).toEqual([{ name: "Vastaukset", columns: [0, 1, 2, 3] }]);
    const [header = [], ...below] = rows;
    const notes = below.map((row) => Object.fromEntries(row.map((cell, x) => [header[x], cell])));
    const asJson = await kept<Table>("a.json", JSON.stringify({ notes }));
    expect(asJson.rows.map(({ cells }) => cells)).toEqual(asCsv.rows.map(({ cells }) => cells));
  });

  it("is told by what is in it, not by its name", async () => {
    expect(await r.read("vienti.csv", xlsx(rows))).toMatchObject({
      ok: true,
      kind: "table",
      look: { format: "xlsx", sheets: [{ name: "Vastaukset", columns: [0, 1, 2, 3] }] },
    });
  });
});

describe("an archive", () => {
  it("gives its files under names of our own, without what systems leave beside them", async () => {
    const outcome = await r.read(
      "kevät.zip",
      zip({
        "kevät/a.txt": "Yksi.",
        "kevät/b.docx": docx(["Kaksi."]),
        "__MACOSX/x": "x",
        ".DS_Store": "x",
      }),
    );
    if (!outcome.ok || outcome.kind !== "files") throw new Error(JSON.stringify(outcome));
    expect(outcome.files.map(({ name }) => name)).toEqual(["kevät/a.txt", "kevät/b.docx"]);
    for (const { storedAs } of outcome.files)
      expect(existsSync(join(r.folder, storedAs))).toBe(true);
  });
});
