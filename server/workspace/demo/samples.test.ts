import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";

const folder = new URL("../../../public/samples/", import.meta.url);

describe("the sample files", () => {
  const fi = table(decoded("reviews-fi.csv", "windows-1252"), ";");
  const en = table(decoded("reviews-en.csv", "utf-8"), ",");

  test("hold a hundred reviews in each language, every row as wide as its head", () => {
    expect(fi.rows).toHaveLength(100);
    expect(en.rows).toHaveLength(100);
    for (const row of fi.rows) expect(row).toHaveLength(fi.head.length);
    for (const row of en.rows) expect(row).toHaveLength(en.head.length);
  });

  test("come as an office program writes them: Windows-1252 here, a byte order mark there", () => {
    expect(() => decoded("reviews-fi.csv", "utf-8")).toThrow();
    expect(fi.head).toContain("päivä");
    expect(fi.rows.flat().join(" ")).toContain("”otamme yhteyttä” – eikä kukaan ottanut…");
    expect([...bytes("reviews-en.csv").subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(en.rows.flat().join(" ")).toContain("😅");
  });

  test("write Finnish dates and decimal commas, and ISO dates and points in English", () => {
    const good = (rows: string[][], column: number, shape: RegExp) =>
      rows.filter((row) => shape.test(row[column] ?? "")).length;
    expect(good(fi.rows, 1, /^\d{1,2}\.\d{1,2}\.2026$/)).toBe(99);
    expect(good(fi.rows, 2, /^[1-5](,5)?$/)).toBe(100);
    expect(good(en.rows, 1, /^2026-\d\d-\d\d$/)).toBe(99);
    expect(good(en.rows, 2, /^[1-5](\.5)?$/)).toBe(100);
  });

  test("are messy in a few rows: impossible dates, a rating without words, lines inside quotes", () => {
    for (const { rows } of [fi, en]) {
      const texts = rows.map((row) => row[4] ?? "");
      expect(texts.filter((text) => text === "")).toHaveLength(1);
      expect(texts.filter((text) => text.includes("\n"))).toHaveLength(2);
      expect(texts.filter((text) => text !== text.trim())).toHaveLength(1);
    }
    expect(fi.rows.map((row) => row[1])).toEqual(
      expect.arrayContaining(["31.2.2026", "viime viikolla"]),
    );
    expect(en.rows.map((row) => row[1])).toEqual(
      expect.arrayContaining(["2026-02-30", "last week"]),
    );
  });

  test("let two people write the very same words", () => {
    expect(fi.rows.filter((row) => row[4] === "Hyvä!")).toHaveLength(2);
    expect(en.rows.filter((row) => row[4] === "Great")).toHaveLength(2);
  });

  test.each(["interview-fi-1.txt", "interview-fi-2.txt", "interview-en-1.md"])(
    "%s is a whole interview with turns",
    (name) => {
      const text = decoded(name, "utf-8");
      expect(text.split(/\s+/).length).toBeGreaterThan(450);
      expect(text.match(/^\**(H|Haastattelija|Interviewer):/gm)?.length).toBeGreaterThan(9);
    },
  );
});

function table(text: string, delimiter: string): { head: string[]; rows: string[][] } {
  const parsed = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true });
  expect(parsed.errors).toEqual([]);
  const [head = [], ...rows] = parsed.data;
  return { head, rows };
}

function decoded(name: string, encoding: string): string {
  return new TextDecoder(encoding, { fatal: true }).decode(bytes(name));
}

function bytes(name: string): Buffer {
  return readFileSync(new URL(name, folder));
}
