import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

type Oklch = [lightness: number, chroma: number, hue: number];

const css = readFileSync(new URL("./globals.css", import.meta.url), "utf8");
const [ordinary = "", more = ""] = css.split("@media (prefers-contrast: more)");
const tokens = readTokens(ordinary);
const strong = new Map([...tokens, ...readTokens(more.split("@media")[0] ?? "")]);

const papers = ["paper", "raised", "sunk"];
const meanings = ["pain", "gain", "workaround", "need", "story"];
const eight = [1, 2, 3, 4, 5, 6, 7, 8];

/** Text and what it is written on. */
const textPairs: [string, string][] = [
  ...["ink", "ink-soft", "ink-faint", "accent", "accent-strong"].flatMap((text) =>
    papers.map((paper): [string, string] => [text, paper]),
  ),
  ["ink", "hover"],
  ["ink-soft", "hover"],
  ["ink-faint", "hover"],
  ["accent", "hover"],
  ["ink", "accent-tint"],
  ["ink-soft", "accent-tint"],
  ["accent", "accent-tint"],
  ["on-accent", "accent"],
  ["on-accent", "accent-strong"],
  ...meanings.flatMap((m): [string, string][] => [
    ...papers.map((paper): [string, string] => [m, paper]),
    [m, `${m}-tint`],
    ["ink", `${m}-tint`],
    ["ink-soft", `${m}-tint`],
  ]),
  ...eight.flatMap((n): [string, string][] => [
    ["ink", `phase-${n}`],
    ["ink-soft", `phase-${n}`],
    ["on-presence", `presence-${n}`],
  ]),
];

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  it.each(textPairs)("%s can be read on %s", (text, paper) => {
    expect(contrast(at(text, theme), at(paper, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(papers)("the edge of a control can be seen on %s", (paper) => {
    expect(contrast(at("edge", theme), at(paper, theme))).toBeGreaterThanOrEqual(3);
  });

  it("no person looks like a meaning, nor like another person", () => {
    const people = eight.map((n) => `presence-${n}`);
    const near = people.flatMap((a, i) =>
      [...meanings, ...people.slice(i + 1)]
        .filter((b) => distance(at(a, theme), at(b, theme)) < 0.055)
        .map((b) => `${a} ~ ${b}`),
    );
    expect(near).toEqual([]);
  });

  it("neighbouring phases differ in hue and in lightness", () => {
    for (const n of eight) {
      const [l1, , h1] = at(`phase-${n}`, theme);
      const [l2, , h2] = at(`phase-${(n % 8) + 1}`, theme);
      expect(Math.abs(l1 - l2)).toBeGreaterThanOrEqual(0.015);
      expect(Math.abs(((h1 - h2 + 540) % 360) - 180)).toBeGreaterThanOrEqual(40);
    }
  });
});

describe.each(["light", "dark"] as const)("with more contrast, %s", (theme) => {
  it.each(textPairs)("%s can be read on %s with ease", (text, paper) => {
    // tints, phases and people keep their colours: on them ink has the 7:1, and the rest 4.5:1
    const least = papers.includes(paper) || (text === "ink" && paper !== "hover") ? 7 : 4.5;
    expect(contrast(at(text, theme, strong), at(paper, theme, strong))).toBeGreaterThanOrEqual(
      least,
    );
  });

  it.each(papers)("hairlines and edges can be seen on %s", (paper) => {
    for (const line of ["hairline", "edge"]) {
      expect(contrast(at(line, theme, strong), at(paper, theme, strong))).toBeGreaterThanOrEqual(3);
    }
  });
});

it("where the device brings its colours, every text and paper is one of them", () => {
  const forced = css.split("@media (forced-colors: active)")[1] ?? "";
  const system = /^(Canvas|CanvasText|GrayText|Highlight|HighlightText)$/;
  const named = new Map([...forced.matchAll(/--([\w-]+): ([^;]+);/g)].map((m) => [m[1], m[2]]));
  const used = textPairs.flat().filter((name) => !/^(phase|presence)-|-tint$/.test(name));
  for (const name of used) expect(named.get(name), name).toMatch(system);
});

function at(name: string, theme: "light" | "dark", from = tokens): Oklch {
  const token = from.get(name);
  if (!token) throw new Error(`no token --${name}`);
  return token[theme];
}

function readTokens(source: string): Map<string, { light: Oklch; dark: Oklch }> {
  const pattern = /--([\w-]+): light-dark\(oklch\(([\d. ]+)\), oklch\(([\d. ]+)\)\);/g;
  return new Map(
    [...source.matchAll(pattern)].map(([, name = "", light = "", dark = ""]) => [
      name,
      { light: numbers(light), dark: numbers(dark) },
    ]),
  );
}

function numbers(text: string): Oklch {
  const [l = 0, c = 0, h = 0] = text.split(" ").map(Number);
  return [l, c, h];
}

/** WCAG 2.2 contrast ratio. */
function contrast(a: Oklch, b: Oklch): number {
  const [hi = 0, lo = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (hi + 0.05) / (lo + 0.05);
}

function luminance(colour: Oklch): number {
  const [r, g, b] = linearRgb(colour);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Ottosson's OKLab to linear sRGB, cut to the gamut as a screen does. */
function linearRgb(colour: Oklch): [number, number, number] {
  const [L, a, b] = oklab(colour);
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (x: number) => Math.min(1, Math.max(0, x));
  return [
    clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

function oklab([l, c, h]: Oklch): [number, number, number] {
  const angle = (h * Math.PI) / 180;
  return [l, c * Math.cos(angle), c * Math.sin(angle)];
}

function distance(a: Oklch, b: Oklch): number {
  const [l1, a1, b1] = oklab(a);
  const [l2, a2, b2] = oklab(b);
  return Math.hypot(l1 - l2, a1 - a2, b1 - b2);
}
