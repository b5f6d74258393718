import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clampLines, type Ruler, wrapText } from "./wrap-text.ts";

/** Every character is as wide as one. */
const ruler: Ruler<{ text: string; look?: string }> = {
  widthOf: (text) => [...text].length,
  syllables: (word) => word.match(/.{1,4}/g) ?? [word],
};
const wrap = (text: string, width: number) =>
  wrapText([{ text }], width, ruler).map(({ runs }) => runs.map((run) => run.text).join(""));

describe("wrapping", () => {
  it("breaks at spaces and keeps the text's own lines", () => {
    expect(wrap("one two three\n\nfour", 8)).toEqual(["one two", "three", "", "four"]);
  });

  it("breaks a word that is too wide at its syllables, with a hyphen", () => {
    expect(wrap("see abcdefghijkl", 9)).toEqual(["see", "abcdefgh-", "ijkl"]);
  });

  it("may break after a hyphen that is there", () => {
    expect(wrap("self-made man", 6)).toEqual(["self-", "made", "man"]);
  });

  it("keeps looks apart, and a word of two looks in one piece", () => {
    const lines = wrapText(
      [
        { text: "aa b", look: "bold" },
        { text: "c dd", look: "plain" },
      ],
      5,
      ruler,
    );
    expect(lines.map(({ runs }) => runs)).toEqual([
      [
        { text: "aa b", look: "bold" },
        { text: "c", look: "plain" },
      ],
      [{ text: "dd", look: "plain" }],
    ]);
  });

  it("loses no letter and makes no line too wide", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 80 }),
        fc.integer({ min: 6, max: 30 }),
        (text, width) => {
          const lines = wrap(text, width);
          const letters = (of: string) => of.replace(/[\s-]/g, "");
          expect(letters(lines.join(""))).toBe(letters(text));
          for (const line of lines) {
            // what cannot be broken at all stands alone
            const isOne = [...new Intl.Segmenter("und").segment(line)].length === 1;
            expect(isOne || [...line].length <= width).toBe(true);
          }
        },
      ),
    );
  });

  it("says by three dots that there is more", () => {
    const lines = wrapText([{ text: "one two three four" }], 8, ruler);
    const [, second, ...rest] = clampLines(lines, 2, 8, ruler);
    expect(second?.runs.map(({ text }) => text).join("")).toBe("three…");
    expect(rest).toEqual([]);
  });
});
