import { colourRhythms } from "#domain/map/colour-rhythms.ts";
import type { Card } from "#domain/map/journey-map.ts";
import type { CardBox } from "#domain/map/layout-boxes.ts";
import { sizes } from "#domain/map/layout-sizes.ts";
import { badgeOf } from "#domain/pain/badge.ts";
import type { Passage } from "./drawing.ts";
import { hueOf } from "./ink.ts";
import { badgePill, pill, rule, triangle } from "./marks.ts";
import { cardWords, laneTitle, type Scene } from "./scene.ts";
import { heightOfLines, passage, type TextLook, write, writeRich } from "./write.ts";

/** left and right of a card's words */
const insets = { left: 14, right: 10 };

/** How high a card's words are with the fonts that draw them. */
export function measureCard(
  scene: Pick<Scene, "words" | "ruler" | "subject">,
  card: Card,
  width: number,
): number {
  const lines = cardLines(scene, card, { x: 0, y: 0, width }, "#000000");
  return 2 * sizes.cardPaddingY + Math.max(sizes.cardLine, heightOfLines(lines, sizes.cardLine));
}

/** One statement on paper: its stripe, its picture, its words and its marks. */
export function drawCard(scene: Scene, box: CardBox): Passage[] {
  const { ink, shapes } = scene;
  const card = scene.cards.get(box.id);
  if (!card) return [];
  const lane = scene.lanes.get(box.cell?.laneId ?? "");
  const { rect } = box;
  const line =
    ink.style === "print"
      ? { stroke: ink.ink, strokeWidth: 0.75 }
      : { stroke: ink.hairline, strokeWidth: 1 };
  shapes.push({ kind: "rect", bounds: rect, radius: 10, fill: ink.raised, ...line });
  const hue = hueOf(ink, lane?.type ?? null, card.colour);
  const [drawn = 1, left = 0] = colourRhythms[card.colour ?? 0] ?? [];
  shapes.push(
    rule(rect.x + 5.5, rect.y + 6, rect.x + 5.5, rect.y + rect.height - 6, {
      stroke: hue,
      strokeWidth: 3,
      ...(left > 0 ? { dash: [drawn, left] } : { roundCaps: true }),
    }),
  );
  let top = rect.y;
  if (card.image) {
    shapes.push({
      kind: "picture",
      bounds: {
        x: rect.x + 10,
        y: rect.y + 4,
        width: rect.width - 14,
        height: sizes.cardImage - 8,
      },
      imageId: card.image.id,
      alt: card.image.alt,
    });
    top += sizes.cardImage;
  }
  const lines = cardLines(scene, card, { x: rect.x, y: top, width: rect.width }, ink.ink);
  const marks = hasMarks(scene, card) ? drawMarks(scene, card, rect) : { lines: [], said: "" };
  const lead = [lane ? `${laneTitle(scene, lane)}: ` : "", card.image?.alt ?? "", marks.said]
    .filter(Boolean)
    .join(" ");
  return [passage("P", [...lines, ...marks.lines], rect, { lead })];
}

function cardLines(
  scene: Pick<Scene, "words" | "ruler" | "subject">,
  card: Card,
  at: { x: number; y: number; width: number },
  colour: string,
) {
  const words = cardWords(scene, card);
  const room = {
    x: at.x + insets.left,
    y: at.y + sizes.cardPaddingY,
    width: at.width - insets.left - insets.right,
  };
  const look: TextLook = { size: sizes.cardFont, lineHeight: sizes.cardLine, colour };
  if (words === "") return [];
  if (card.excerptId !== null)
    return write(`”${words}”`, { ...look, face: "italic" }, room, scene.ruler);
  return writeRich(words, look, room, scene.ruler);
}

/** Whether a card has a row of marks at its lower edge. */
export function hasMarks(scene: Pick<Scene, "subject" | "lanes">, card: Card): boolean {
  return (
    guessKind(scene, card) !== null ||
    card.colour !== null ||
    card.status !== null ||
    card.ownerId !== null ||
    card.tags.length > 0
  );
}

/** A card of a pain or gain lane says what the team believes. */
function guessKind({ lanes }: Pick<Scene, "lanes">, { place }: Card): "pain" | "gain" | null {
  const type = place.kind === "cell" ? lanes.get(place.laneId)?.type : undefined;
  return type === "pain" || type === "gain" ? type : null;
}

function drawMarks(
  scene: Scene,
  card: Card,
  rect: CardBox["rect"],
): { lines: Passage["lines"]; said: string } {
  const { ink, shapes, words, ruler, subject } = scene;
  const y = rect.y + rect.height - sizes.cardMarks + 1;
  const end = rect.x + rect.width - 8;
  let x = rect.x + insets.left;
  const lines: Passage["lines"] = [];
  const said: string[] = [];
  const put = (text: string, look: TextLook, left: number) => {
    const [line] = write(
      text,
      look,
      { x: left, y, width: Math.max(10, end - left), most: 1 },
      ruler,
    );
    if (line) lines.push(line);
    return line?.line.width ?? 0;
  };
  const small = { size: 12, lineHeight: 20, colour: ink.soft };
  const guess = guessKind(scene, card);
  if (guess) {
    const { people = 0, sourceTypes = 0 } = subject.backed[card.id] ?? {};
    if (people === 0) {
      const width = put(words.badge(badgeOf({ people, sourceTypes }), people), small, x + 7) + 14;
      shapes.push(badgePill("assumption", ink, x, y, width));
      x += width + 6;
    } else {
      const width =
        put(String(people), { ...small, face: "bold", colour: ink[guess] }, x + 21) + 29;
      shapes.push(
        pill(x, y, width, { fill: ink.raised, stroke: ink[guess], strokeWidth: 1 }),
        triangle(guess, x + 13, y + 10, 9, ink[guess]),
      );
      said.push(guess === "pain" ? words.hurts(people) : words.pleases(people));
      x += width + 6;
    }
  }
  if (card.colour !== null) {
    const meaning = subject.map.header.legend[card.colour]?.trim() ?? "";
    drawChip(scene, x, y + 2, card.colour, lines);
    said.push(meaning || words.colour(card.colour + 1));
    x += 22;
  }
  if (card.status !== null && x < end - 30) x += put(words.status(card.status), small, x) + 10;
  const tags = card.tags.flatMap((id) => subject.names.tags[id] ?? []);
  const owner = subject.names.people[card.ownerId ?? ""];
  if (tags.length > 0 && x < end - 30)
    x += put(tags.map((tag) => `#${tag}`).join(" "), small, x) + 10;
  if (owner && x < end - 24) put(owner, { ...small, face: "medium" }, x);
  return { lines, said: said.join(". ") };
}

/** A colour of the legend with its sign: the first letter of what it means, or its number. */
export function drawChip(
  scene: Scene,
  x: number,
  y: number,
  colour: number,
  lines: Passage["lines"],
): void {
  const { ink, shapes, ruler, subject } = scene;
  shapes.push({
    kind: "rect",
    bounds: { x, y, width: 16, height: 16 },
    radius: 4,
    fill: ink.presence[colour + 1] ?? ink.ink,
  });
  const [first] = [...(subject.map.header.legend[colour]?.trim() ?? "")];
  const sign = first ? first.toLocaleUpperCase() : String(colour + 1);
  const look = { face: "bold", size: 10, lineHeight: 16, colour: ink.onPresence } as const;
  lines.push(...write(sign, look, { x, y, width: 16, most: 1, align: "centre" }, ruler));
}
