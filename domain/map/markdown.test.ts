import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cardHeight } from "./card-height.ts";
import { hasMarkdown, linksIn, parseMarkdown, plainText } from "./markdown.ts";

const inlines = (text: string) => parseMarkdown(text)[0]?.children;
const words = (text: string) => ({ kind: "text", text });

describe("a card's text", () => {
  test.each([
    ["**Jono** on pitkä", [{ kind: "bold", children: [words("Jono")] }, words(" on pitkä")]],
    [
      "*a* _b_",
      [
        { kind: "italic", children: [words("a")] },
        words(" "),
        { kind: "italic", children: [words("b")] },
      ],
    ],
    ["~~gone~~", [{ kind: "strike", children: [words("gone")] }]],
    ["`a*b*`", [{ kind: "code", text: "a*b*" }]],
    [
      "**a *b***",
      [{ kind: "bold", children: [words("a "), { kind: "italic", children: [words("b")] }] }],
    ],
    ["3 * 4 * 5", [words("3 * 4 * 5")]],
    ["snake_case_name", [words("snake_case_name")]],
    ["**open", [words("**open")]],
    ["<b>no</b>", [words("<b>no</b>")]],
  ])("%s", (text, expected) => {
    expect(inlines(text)).toEqual(expected);
  });

  test("has list items with bullets, numbers and depth", () => {
    expect(parseMarkdown("- a\n  - b\n2. c\n-d").map((line) => ({ ...line, children: 0 }))).toEqual(
      [
        { kind: "item", marker: "•", depth: 0, children: 0 },
        { kind: "item", marker: "•", depth: 1, children: 0 },
        { kind: "item", marker: "2.", depth: 0, children: 0 },
        { kind: "line", children: 0 },
      ],
    );
  });

  test.each([
    ["[here](https://example.org/a)", ["https://example.org/a"]],
    ["see https://example.org/x_(y), then", ["https://example.org/x_(y"]],
    ["mailto:aino@example.org.", ["mailto:aino@example.org"]],
    ["[x](javascript:alert(1)) [y](data:text/html,x) [z](/inner) [w](file:///etc/passwd)", []],
    ["[x](JaVaScRiPt:alert(1))", []],
  ])("%s leads only where it may", (text, hrefs) => {
    expect(linksIn(text).map(({ href }) => href)).toEqual(hrefs);
  });

  test("never loses a word, whatever is written", () => {
    const sign = fc.constantFrom("*", "**", "_", "~~", "`", "[", "](", ")", "- ", "a", "ä ", "\n");
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 60 }), (signs) => {
        const text = signs.join("");
        const letters = (of: string) => of.replaceAll(/[^aä]/g, "");
        expect(letters(plainText(text))).toBe(letters(text));
        if (!hasMarkdown(text)) expect(plainText(text)).toBe(text);
      }),
    );
  });

  test("is read in a moment, however it is meant", () => {
    for (const sign of ["*", "_", "~~", "**", "[", "`", "](", "*a"]) {
      const started = performance.now();
      parseMarkdown(sign.repeat(20_000 / sign.length));
      expect(performance.now() - started).toBeLessThan(5_000);
    }
  });

  test("makes a card as high as what is drawn: marks take no room, items are narrower", () => {
    const long = "word ".repeat(12).trim();
    expect(cardHeight(`[x](https://example.org/${"y".repeat(300)})`, 180)).toBe(
      cardHeight("x", 180),
    );
    expect(cardHeight(`**${long}**`, 180)).toBeGreaterThanOrEqual(cardHeight(long, 180));
    expect(cardHeight(`- ${long}`, 180)).toBeGreaterThanOrEqual(cardHeight(long, 180));
  });
});
