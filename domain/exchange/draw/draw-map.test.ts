import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { JourneyMap } from "#domain/map/journey-map.ts";
import { buildCard, buildMap, buildStep } from "#domain/map/testing.ts";
import type { Styled } from "#domain/paper/styled.ts";
import type { Ruler } from "#domain/paper/wrap-text.ts";
import { drawMap } from "./draw-map.ts";
import { inks } from "./ink.ts";
import type { Choice } from "./subject.ts";
import { testWords } from "./testing.ts";
import { passagesOf } from "./texts.ts";

/** Every character is half as wide as it is high. */
const ruler: Ruler<Styled> = { widthOf: (text, { size }) => [...text].length * size * 0.5 };
const draw = (map: JourneyMap, choice: Partial<Choice> = {}) =>
  drawMap(
    {
      map,
      found: [],
      heard: [],
      quotes: { ex1: "I waited" },
      backed: {},
      names: { personas: {}, channels: {}, teams: {}, tags: {}, people: {} },
    },
    { style: "light", ...choice },
    { words: testWords, ruler },
  );
const textOf = (map: JourneyMap, choice: Partial<Choice> = {}) =>
  [...passagesOf(draw(map, choice).sections)].map(({ lines }) =>
    lines.map(({ line }) => line.runs.map(({ text }) => text).join("")).join(" "),
  );

const map = buildMap({
  cards: [
    buildCard(
      "c1",
      { kind: "cell", laneId: "l1", stepId: "s1", stepToId: "s3" },
      { text: "Spans all" },
    ),
    buildCard(
      "c2",
      { kind: "cell", laneId: "l3", stepId: "s1", stepToId: null },
      { text: "Behind it" },
    ),
    buildCard(
      "c3",
      { kind: "cell", laneId: "l1", stepId: "s3", stepToId: null },
      { text: "Third" },
    ),
    buildCard("c4", { kind: "parked", x: 0, y: 0 }, { text: "Waits" }),
    buildCard(
      "q1",
      { kind: "cell", laneId: "l1", stepId: "s2", stepToId: null },
      { excerptId: "ex1" },
    ),
    buildCard(
      "q2",
      { kind: "cell", laneId: "l1", stepId: "s2", stepToId: null },
      { excerptId: "ex2" },
    ),
  ],
});

describe("a drawing", () => {
  it("is read phase by phase, step by step, lane by lane, parked cards last", () => {
    const texts = textOf(map);
    const order = [
      "Before",
      "Step s1",
      "Spans all",
      "Behind it",
      "Step s2",
      "After",
      "Step s3",
      "Third",
      "Waits",
    ];
    const places = order.map((words) => texts.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it("shows words of people only where they were given to it", () => {
    expect(textOf(map)).toEqual(expect.arrayContaining(["”I waited”", "”quoteHidden”"]));
  });

  it("keeps every word of a card inside it", () => {
    const text =
      "Many words that need several lines, and supercalifragilisticexpialidocious ".repeat(9);
    const long = buildMap({
      cards: [
        buildCard("c1", { kind: "cell", laneId: "l1", stepId: "s1", stepToId: null }, { text }),
      ],
    });
    const found = [...passagesOf(draw(long).sections)].find(({ lead }) =>
      lead?.startsWith("Doing"),
    );
    const { bounds, lines } = found ?? { bounds: { y: 0, height: 0, x: 0, width: 0 }, lines: [] };
    expect(lines.length).toBeGreaterThan(12);
    for (const { x, baseline, line } of lines) {
      expect(baseline).toBeLessThan(bounds.y + bounds.height - 4);
      expect(x + line.width).toBeLessThanOrEqual(bounds.x + bounds.width - 10);
    }
  });

  it("of chosen lanes and phases has nothing else, and cuts spans where they end", () => {
    const texts = textOf(map, { laneIds: ["l1"], phaseIds: ["p2"] });
    expect(texts).toEqual(expect.arrayContaining(["After", "Step s3", "Third", "Spans all"]));
    for (const gone of ["Before", "Step s1", "Behind it", "Waits"])
      expect(texts).not.toContain(gone);
  });

  it("for printers has no colour at all", () => {
    const colours = JSON.stringify(draw(map, { style: "print" })).match(/#[0-9a-f]{6}/g) ?? [];
    const isGrey = (colour: string) =>
      colour.slice(1, 3) === colour.slice(3, 5) && colour.slice(3, 5) === colour.slice(5, 7);
    expect(colours.filter((colour) => !isGrey(colour))).toEqual([]);
  });

  it("is drawn of an empty map as well", () => {
    const empty = buildMap({
      cards: [],
      edges: [],
      curve: [],
      lanes: [],
      steps: [buildStep("s1", "p1")],
    });
    expect(draw(empty).bounds.width).toBeGreaterThan(600);
  });
});

it("a name that has to be cut is said whole where it is read, and one that fits only once", () => {
  const long = "Back to the start, because signing in with the bank failed";
  const named = (label: string) => ({
    ...map,
    edges: [{ id: "e1", kind: "loop" as const, source: "s3", target: "s1", label }],
  });
  const leads = (label: string) =>
    [...passagesOf(draw(named(label)).sections)].map(({ lead = "" }) => lead).join("|");
  expect(textOf(named(long)).join("|")).not.toContain(long);
  expect(leads(long)).toContain(`${long}. `);
  expect(textOf(named("Back"))).toContain("Back");
  expect(leads("Back")).not.toContain("Back");
});

it.each(["light", "dark"] as const)("a %s drawing has the colours of the screen", (style) => {
  const css = readFileSync("app/globals.css", "utf8");
  const tokenOf = (name: string) => {
    const pattern = `--${name}: light-dark\\(oklch\\((.+?)\\), oklch\\((.+?)\\)\\)`;
    const [, light = "", dark = ""] = new RegExp(pattern).exec(css) ?? [];
    const [l = 0, c = 0, h = 0] = (style === "light" ? light : dark).split(" ").map(Number);
    return hexOf(l, c, h);
  };
  const ink = inks[style];
  const eight = (name: string, colours: readonly string[]) =>
    colours.map((colour, i): [string, string] => [`${name}-${i + 1}`, colour]);
  const pairs: [string, string][] = [
    ["paper", ink.paper],
    ["raised", ink.raised],
    ["sunk", ink.sunk],
    ["hover", ink.hover],
    ["ink", ink.ink],
    ["ink-soft", ink.soft],
    ["ink-faint", ink.faint],
    ["hairline", ink.hairline],
    ["edge", ink.edge],
    ["accent", ink.accent],
    ["pain", ink.pain],
    ["pain-tint", ink.painTint],
    ["gain", ink.gain],
    ["gain-tint", ink.gainTint],
    ["need", ink.need],
    ["story", ink.story],
    ["workaround", ink.workaround],
    ["on-presence", ink.onPresence],
    ...eight("phase", ink.phases),
    ...eight("presence", ink.presence.slice(1)),
  ];
  expect(pairs).toEqual(pairs.map(([name]) => [name, tokenOf(name)]));
});

/** OKLCH to sRGB, https://bottosson.github.io/posts/oklab/ */
function hexOf(l: number, c: number, h: number): string {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const [L, M, S] = [
    (l + 0.3963377774 * a + 0.2158037573 * b) ** 3,
    (l - 0.1055613458 * a - 0.0638541728 * b) ** 3,
    (l - 0.0894841775 * a - 1.291485548 * b) ** 3,
  ];
  const linear = [
    4.0767416621 * L - 3.3077115913 * M + 0.2309699292 * S,
    -1.2684380046 * L + 2.6097574011 * M - 0.3413193965 * S,
    -0.0041960863 * L - 0.7034186147 * M + 1.707614701 * S,
  ];
  const channel = (u: number) =>
    u <= 0.0031308 ? 12.92 * u : 1.055 * Math.max(0, u) ** (1 / 2.4) - 0.055;
  return `#${linear
    .map((u) =>
      Math.min(255, Math.max(0, Math.round(channel(u) * 255)))
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}
