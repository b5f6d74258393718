import type { Rect } from "#domain/map/layout-boxes.ts";
import { hasMarkdown, type Inline, parseMarkdown } from "#domain/map/markdown.ts";
import { itemIndent } from "#domain/map/text-measure.ts";
import { cleanText } from "#domain/paper/clean-text.ts";
import type { Face, Inked, Styled } from "#domain/paper/styled.ts";
import { clampLines, type Line, type Ruler, wrapText } from "#domain/paper/wrap-text.ts";
import type { Passage, PlacedLine } from "./drawing.ts";

export type TextLook = { face?: Face; size: number; lineHeight: number; colour: string };
export type Room = {
  x: number;
  y: number;
  width: number;
  /** lines; what goes beyond ends in three dots */
  most?: number;
  align?: "left" | "centre" | "right";
};

/** Lines of a text from the upper left corner of its room on. */
export function write(
  text: string,
  look: TextLook,
  room: Room,
  ruler: Ruler<Styled>,
): PlacedLine[] {
  const { face = "regular", size, colour } = look;
  return placed(
    wrapText<Inked>([{ text: cleanText(text), face, size, colour }], room.width, ruler),
    look,
    room,
    ruler,
  );
}

/** Lines of a card's text with its marks read; items of lists stand further in. */
export function writeRich(
  text: string,
  look: TextLook,
  room: Room,
  ruler: Ruler<Styled>,
): PlacedLine[] {
  const clean = cleanText(text);
  if (!hasMarkdown(clean)) return write(clean, look, room, ruler);
  const lines: PlacedLine[] = [];
  let y = room.y;
  for (const line of parseMarkdown(clean)) {
    const indent = line.kind === "item" ? itemIndent * (line.depth + 1) : 0;
    const place = { ...room, x: room.x + indent, y, width: room.width - indent };
    const runs = runsOf(line.children, look);
    const drawn = placed(wrapText<Inked>(runs, place.width, ruler), look, place, ruler);
    if (line.kind === "item") {
      lines.push(...write(line.marker, look, { ...place, x: place.x - itemIndent }, ruler));
    }
    lines.push(...drawn);
    y += drawn.length * look.lineHeight;
  }
  return lines;
}

/** How high they are together. */
export function heightOfLines(lines: readonly PlacedLine[], lineHeight: number): number {
  return new Set(lines.map(({ baseline }) => baseline)).size * lineHeight;
}

/** A passage around its lines. */
export function passage(
  tag: Passage["tag"],
  lines: PlacedLine[],
  bounds: Rect,
  more: Pick<Passage, "lead" | "bookmark"> = {},
): Passage {
  return { tag, lines, bounds, ...more };
}

function placed(
  lines: readonly Line<Inked>[],
  { size, lineHeight }: TextLook,
  { x, y, width, most, align = "left" }: Room,
  ruler: Ruler<Styled>,
): PlacedLine[] {
  const kept = most === undefined ? lines : clampLines<Inked>(lines, most, width, ruler);
  return kept.map((line, i) => ({
    x: x + (align === "left" ? 0 : (width - line.width) / (align === "centre" ? 2 : 1)),
    // letters of Inter stand in the middle of their line so
    baseline: y + i * lineHeight + lineHeight / 2 + size * 0.36,
    line,
  }));
}

function runsOf(
  inlines: readonly Inline[],
  look: TextLook,
  { isBold = false, isItalic = false, isStruck = false } = {},
): Inked[] {
  return inlines.flatMap((one): Inked[] => {
    const now = {
      isBold: isBold || one.kind === "bold",
      isItalic: isItalic || one.kind === "italic",
      isStruck: isStruck || one.kind === "strike",
    };
    if ("children" in one) return runsOf(one.children, look, now);
    const face = faceOf(now, one.kind === "code" ? "medium" : (look.face ?? "regular"));
    const run: Inked = { text: one.text, face, size: look.size, colour: look.colour };
    return [isStruck ? { ...run, isStruck } : run];
  });
}

function faceOf({ isBold, isItalic }: { isBold: boolean; isItalic: boolean }, plain: Face): Face {
  if (isBold && isItalic) return "boldItalic";
  if (isBold) return "bold";
  return isItalic ? "italic" : plain;
}
