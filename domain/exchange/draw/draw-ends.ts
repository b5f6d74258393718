import type { Card } from "#domain/map/journey-map.ts";
import { oneLine } from "#domain/paper/clean-text.ts";
import { drawChip } from "./draw-card.ts";
import type { Passage, Section } from "./drawing.ts";
import { badgePill, dot, path, rule, star, triangle } from "./marks.ts";
import { cardWords, type Scene } from "./scene.ts";
import { heightOfLines, passage, type TextLook, write, writeRich } from "./write.ts";

/** Above the map: its name and what it is about. Drawn from 0 upwards; gives how high it is. */
export function drawTitle(scene: Scene, width: number): { section: Section; height: number } {
  const { ink, ruler, words, subject } = scene;
  const { header } = subject.map;
  const title = oneLine(header.title) || words.text.untitledMap;
  const big: TextLook = { face: "bold", size: 28, lineHeight: 36, colour: ink.ink };
  const small: TextLook = { size: 13, lineHeight: 19, colour: ink.soft };
  const personas = header.personaIds.flatMap((id) => subject.names.personas[id] ?? []);
  const scope = [header.scopeStart, header.scopeEnd].filter(Boolean).join(" → ");
  const facts = [
    [
      header.state === "as-is" ? words.text.asIs : words.text.toBe,
      header.subject && `${words.text.subject}: ${header.subject}`,
      personas.length > 0 && `${words.text.personas}: ${personas.join("; ")}`,
      scope,
    ]
      .filter(Boolean)
      .join("  ·  "),
    header.scenario && `${words.text.scenario}: ${header.scenario}`,
    header.goal && `${words.text.goal}: ${header.goal}`,
  ].filter((fact): fact is string => Boolean(fact));
  const room = Math.min(width, 1100);
  const parts: Passage[] = [];
  let y = 0;
  const put = (tag: Passage["tag"], text: string, look: TextLook) => {
    const lines = write(text, look, { x: 0, y, width: room }, ruler);
    const height = lines.length * look.lineHeight;
    parts.push(passage(tag, lines, { x: 0, y, width: room, height }));
    y += height;
  };
  put("H1", title, big);
  for (const fact of facts) put("P", fact, small);
  const height = y + 20;
  for (const part of parts) lift(part, -height);
  return { section: { name: title, parts }, height };
}

function lift(part: Passage, by: number): void {
  part.bounds = { ...part.bounds, y: part.bounds.y + by };
  part.lines = part.lines.map((line) => ({ ...line, baseline: line.baseline + by }));
}

/** Under the map: what its marks and colours mean. */
export function drawLegend(
  scene: Scene,
  top: number,
  width: number,
): { section: Section; bottom: number } {
  const { ink, shapes, ruler, words, subject } = scene;
  const look: TextLook = { size: 12, lineHeight: 20, colour: ink.soft };
  const parts: Passage[] = [];
  let x = 0;
  let y = top;
  const put = (text: string, draw: (x: number, y: number, lines: Passage["lines"]) => number) => {
    const wide = ruler.widthOf(text, { text, face: "regular", size: 12 });
    if (x > 0 && x + wide + 40 > width) {
      x = 0;
      y += 24;
    }
    const lines: Passage["lines"] = [];
    const mark = draw(x, y + 10, lines);
    lines.push(...write(text, look, { x: x + mark + 6, y, width: wide + 1 }, ruler));
    parts.push(passage("P", lines, { x, y, width: mark + wide, height: 20 }));
    x += mark + 6 + wide + 20;
  };
  const sample = (d: string, more: object) => (at: number, middle: number) => {
    shapes.push(
      path(
        `M${at} ${middle}${d}`,
        { x: at, y: middle - 6, width: 28, height: 12 },
        { stroke: ink.ink, strokeWidth: 2, ...more },
      ),
    );
    return 28;
  };
  put(words.text.pain, (at, middle) => {
    shapes.push(triangle("pain", at + 5, middle, 10, ink.pain));
    return 10;
  });
  put(words.text.gain, (at, middle) => {
    shapes.push(triangle("gain", at + 5, middle, 10, ink.gain));
    return 10;
  });
  put(words.text.assumption, (at, middle) => {
    shapes.push(badgePill("assumption", ink, at, middle - 7, 26));
    return 26;
  });
  put(words.text.evidence, (at, middle) => {
    shapes.push(badgePill("evidenced", ink, at, middle - 7, 26));
    return 26;
  });
  if (subject.map.lanes.some(({ type }) => type === "curve")) {
    put(words.text.assumed, sample("h28", { dash: [5, 5] }));
    put(words.text.evidenced, sample("h28", {}));
    put(words.text.gap, (at, middle) => {
      shapes.push({
        kind: "rect",
        bounds: { x: at, y: middle - 6, width: 28, height: 12 },
        fill: { hatch: ink.edge, gap: 5 },
      });
      return 28;
    });
  }
  if (subject.map.steps.some(({ momentOfTruth }) => momentOfTruth)) {
    put(words.text.momentOfTruth, (at, middle) => {
      shapes.push(star(at + 7, middle, 14, ink.ink));
      return 14;
    });
  }
  if (scene.layout.handOffs.length > 0) {
    put(words.text.handOff, (at, middle) => {
      shapes.push(dot(at + 7, middle, 7, { fill: ink.paper, stroke: ink.edge, strokeWidth: 1 }));
      return 14;
    });
  }
  const used = new Set(subject.map.cards.map(({ colour }) => colour));
  subject.map.header.legend.forEach((meaning, colour) => {
    if (!used.has(colour)) return;
    put(meaning.trim() || words.colour(colour + 1), (at, middle, lines) => {
      drawChip(scene, at, middle - 8, colour, lines);
      return 16;
    });
  });
  return { section: { name: "", parts }, bottom: y + 24 };
}

/** Under the legend: what waits for a place, as a list in columns. */
export function drawParked(
  scene: Scene,
  cards: readonly Card[],
  top: number,
  width: number,
): { section: Section; bottom: number } | null {
  const { ink, shapes, ruler, words } = scene;
  if (cards.length === 0) return null;
  const count = Math.max(1, Math.floor(width / 380));
  const wide = Math.min(420, width / count) - 24;
  const head = write(
    words.text.parking,
    { face: "bold", size: 14, lineHeight: 22, colour: ink.ink },
    { x: 0, y: top, width },
    ruler,
  );
  const parts: Passage[] = [
    passage("H2", head, { x: 0, y: top, width, height: 22 }, { bookmark: words.text.parking }),
  ];
  const look: TextLook = { size: 13, lineHeight: 18, colour: ink.ink };
  const bottoms = Array.from({ length: count }, () => top + 30);
  for (const card of cards) {
    const column = bottoms.indexOf(Math.min(...bottoms));
    const y = bottoms[column] ?? top;
    const x = column * (wide + 24);
    const text = cardWords(scene, card) || (card.image?.alt ?? "") || "–";
    const lines = writeRich(text, look, { x: x + 14, y, width: wide - 14 }, ruler);
    const height = heightOfLines(lines, look.lineHeight);
    shapes.push(dot(x + 4, y + 9, 2.5, { fill: ink.faint }));
    parts.push(passage("P", lines, { x, y, width: wide, height }));
    bottoms[column] = y + height + 8;
  }
  return { section: { name: words.text.parking, parts }, bottom: Math.max(...bottoms) };
}

/** The last line: when the page was made, and of which state of the map. */
export function drawColophon(
  scene: Scene,
  top: number,
  width: number,
): { section: Section; bottom: number } {
  const { ink, shapes, ruler, words } = scene;
  shapes.push(rule(0, top + 4, width, top + 4, { stroke: ink.hairline, strokeWidth: 1 }));
  const lines = write(
    words.made,
    { size: 11, lineHeight: 16, colour: ink.faint },
    { x: 0, y: top + 8, width },
    ruler,
  );
  return {
    section: { name: "", parts: [passage("P", lines, { x: 0, y: top, width, height: 24 })] },
    bottom: top + 24,
  };
}
