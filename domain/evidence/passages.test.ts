import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { errorTable, neutralise } from "./error-table.ts";
import { findAgain } from "./find-again.ts";
import { reconcile } from "./reconcile.ts";
import { readTextFile } from "./text-file.ts";

describe("finding a passage again after its note was rewritten", () => {
  const before = "Alku. Se oli hidas. Sitten taas: Se oli hidas. Loppu.";
  const words = "Se oli hidas.";
  const second = before.lastIndexOf(words);

  it("goes by the words around it where the same words stand twice", () => {
    const after = `Uusi johdanto. ${before}`;
    const held = { start: second, end: second + words.length, text: words };
    expect(findAgain(held, before, after)).toEqual({
      start: after.lastIndexOf(words),
      end: after.lastIndexOf(words) + words.length,
    });
  });

  it("says so when the words are gone", () => {
    expect(findAgain({ start: 6, end: 19, text: words }, before, "Alku. Loppu.")).toBeNull();
  });

  it("always finds words that are still there", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string({ minLength: 1 }),
        fc.string(),
        fc.string(),
        (a, b, c, d) => {
          const old = a + b + c;
          const held = { start: a.length, end: a.length + b.length, text: b };
          const found = findAgain(held, old, d + b + a);
          expect(found && (d + b + a).slice(found.start, found.end)).toBe(b);
        },
      ),
    );
  });
});

describe("a new reading against the stored one", () => {
  const span = (id: string, start: number, end: number, isHeld = false) => ({
    id,
    start,
    end,
    isHeld,
    hasLostPlace: false,
  });

  it("keeps ids where boundaries moved, and drops what nothing took the place of", () => {
    const result = reconcile(
      [span("a", 0, 10), span("b", 10, 20), span("c", 30, 40)],
      [
        { start: 0, end: 8 },
        { start: 8, end: 22 },
        { start: 50, end: 60 },
      ],
    );
    expect(result).toEqual({
      kept: [
        { id: "b", finding: { start: 8, end: 22 } },
        { id: "a", finding: { start: 0, end: 8 } },
      ],
      added: [{ start: 50, end: 60 }],
      gone: ["c"],
    });
  });

  it("lets nothing new overlap what a person has touched", () => {
    const spans = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 15 }), fc.boolean()), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(spans, spans, (stored, found) => {
        const before = stored.map(([start, n, held], i) => span(`e${i}`, start, start + n, held));
        const findings = found.map(([start, n]) => ({ start, end: start + n }));
        const { kept, added, gone } = reconcile(before, findings);
        const held = before.filter(({ isHeld }) => isHeld);
        const overHeld = (one: { start: number; end: number }) =>
          held.filter((h) => h.start < one.end && one.start < h.end);
        for (const finding of added) expect(overHeld(finding)).toEqual([]);
        // what lay over it before may go on doing so
        for (const { id, finding } of kept) {
          const was = before.find((one) => one.id === id);
          expect(was && overHeld(was)).toEqual(expect.arrayContaining(overHeld(finding)));
        }
        expect([...gone, ...kept.map(({ id }) => id), ...held.map(({ id }) => id)].sort()).toEqual(
          before.map(({ id }) => id).sort(),
        );
      }),
    );
  });
});

describe("a text file", () => {
  it("is named by its first heading, and is an interview when people take turns", () => {
    const text =
      "# Haastattelu 3\n\nHaastattelija: Miten meni?\nP07: Huonosti.\nHaastattelija: Miksi?\nP07: En tiedä.";
    expect(readTextFile("muistio_3.md", text)).toEqual({
      title: "Haastattelu 3",
      text,
      sourceType: "interview",
      speakers: ["Haastattelija", "P07"],
    });
  });

  it("is else named by the file", () => {
    expect(readTextFile("C:\\temp\\asiakaspalaute_kevät.txt", "Oli hyvä.")).toMatchObject({
      title: "asiakaspalaute kevät",
      sourceType: "other",
      speakers: [],
    });
  });
});

describe("rows in error as a file", () => {
  it("runs no formula in a spreadsheet", () => {
    for (const cell of ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1"]) {
      expect(neutralise(cell)).toBe(`'${cell}`);
    }
    expect(neutralise("plain")).toBe("plain");
  });

  it("can be read back, row number and reason first", () => {
    const csv = errorTable(
      ["id", "teksti"],
      [{ row: 3, reason: "ei päivä", cells: ["1", 'kaksi\nriviä; "lainaus"'] }],
      { row: "Rivi", reason: "Syy" },
    );
    expect(Papa.parse(csv.replace("\ufeff", ""), { skipEmptyLines: true }).data).toEqual([
      ["Rivi", "Syy", "id", "teksti"],
      ["3", "ei päivä", "1", 'kaksi\nriviä; "lainaus"'],
    ]);
  });
});
