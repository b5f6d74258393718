import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { readCsv } from "./csv.ts";
import { decode } from "./decode.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("reading a table", () => {
  it.each([
    ["comma", "id,text\n1,hello\n2,world", ","],
    ["semicolon with commas in the prose", "id;teksti\n1;Hyvä, mutta hidas, harmi\n2;Ok", ";"],
    ["tab", "id\ttext\n1\tyes, no; maybe\n", "\t"],
    ["the hint that Excel writes", "sep=;\nid;text\n1;a,b,c\n", ";"],
    ["one column of prose", "text\nGood, but slow\nBad, and late, too\n", ","],
  ])("finds the delimiter: %s", (_, text, delimiter) => {
    expect(readCsv(text)).toMatchObject({ ok: true, delimiter });
  });

  it("keeps line breaks and quotes inside cells, and numbers rows as a spreadsheet does", () => {
    const csv = readCsv('id;text\r\n1;"two\r\nlines ""quoted"""\r\n\r\n2;after a blank row\r\n');
    expect(csv).toMatchObject({
      ok: true,
      rows: [
        { row: 2, cells: ["1", 'two\r\nlines "quoted"'] },
        { row: 4, cells: ["2", "after a blank row"] },
      ],
    });
  });

  it("lists rows that it cannot read beside those that it can", () => {
    const csv = readCsv('id,text\n1,fine\n2,too,many\n3\n4,"never closed\n5,lost');
    expect(csv).toMatchObject({
      ok: true,
      rows: [
        { row: 2, cells: ["1", "fine"] },
        { row: 4, cells: ["3", ""] },
      ],
      errors: [
        { row: 3, reason: "too-many-cells" },
        { row: 5, reason: "unclosed-quote" },
      ],
    });
  });

  it("refuses what has nothing in it", () => {
    expect(readCsv("id;text\n;\n")).toEqual({ ok: false, reason: "no-rows" });
    expect(readCsv("")).toEqual({ ok: false, reason: "empty" });
    expect(readCsv("\n \n")).toEqual({ ok: false, reason: "empty" });
  });

  it("reads back every table that a spreadsheet could write", () => {
    const cell = fc.string({ unit: fc.constantFrom(..."aä ,;\t\"'\n=1€"), maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(";", ",", "\t"),
        (rows, delimiter) => {
          const filled = rows.map(([a, b, c], index) => [`r${index}`, a, b, c]);
          const text = Papa.unparse([["id", "a", "b", "c"], ...filled], { delimiter });
          const csv = readCsv(text);
          if (!csv.ok) throw new Error(csv.reason);
          if (csv.delimiter !== delimiter) return;
          expect(csv.errors).toEqual([]);
          expect(csv.rows.map(({ cells }) => cells)).toEqual(filled);
        },
      ),
    );
  });
});

describe("reading bytes", () => {
  const latin = Uint8Array.from([0x68, 0x79, 0x76, 0xe4, 0x20, 0x80]);
  const wide = (text: string, mark: number[], isLittle: boolean) => {
    const buffer = Buffer.from(text, "utf16le");
    if (!isLittle) buffer.swap16();
    return Uint8Array.from([...mark, ...buffer]);
  };
  it.each([
    ["UTF-8", bytes("hyvä €"), "hyvä €"],
    ["UTF-8 with a mark", Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes("hyvä €")]), "hyvä €"],
    ["Windows-1252", latin, "hyvä €"],
    ["UTF-16 with a mark", wide("hyvä €", [0xff, 0xfe], true), "hyvä €"],
    ["UTF-16, the other way", wide("hyvä €", [0xfe, 0xff], false), "hyvä €"],
    ["UTF-16 without a mark", wide("hyvin meni", [], true), "hyvin meni"],
  ])("%s", (_, given, text) => {
    expect(decode(given)).toMatchObject({ ok: true, text });
  });

  it.each([
    [
      "a picture",
      [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82],
      "not-text",
    ],
  ])("refuses %s by its name", (_, given, reason) => {
    expect(decode(Uint8Array.from(given))).toEqual({ ok: false, reason });
  });
});
