import bidiFactory from "bidi-js";
import type { Face } from "#domain/paper/styled.ts";
import { type FontName, fontOf } from "./fonts.ts";

/** A part of a line that one font can draw, from the left. */
export type FontRun = {
  font: FontName;
  /** what is drawn */
  text: string;
  /** what it says, where no font has it and boxes are drawn instead */
  actual?: string;
};

/** A line as a font draws it: emoji and Arabic from fonts of their own, from left to right as they are seen. */
export function fontRuns(text: string, face: Face): FontRun[] {
  if (isLatin.test(text)) return [{ font: face, text }];
  return visualParts(text).flatMap(({ text: part, isBackwards }) => {
    if (!isBackwards) return split(part, face);
    // word by word, for each is laid out by itself and from the left
    return mirrored(part)
      .split(/( )/)
      .filter((word) => word !== "")
      .flatMap((word) => split(word, face))
      .reverse();
  });
}

const bidi = bidiFactory();

const isLatin = /^[\x20-\x7e\u00a0-\u024f\u2013-\u2026]*$/;
const isRightToLeft = /[\u0590-\u08ff\ufb1d-\ufdfd\ufe70-\ufefc]/;
const isArabic = /\p{Script=Arabic}/u;
const isEmoji =
  /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|\p{Regional_Indicator}|\ufe0f?\u20e3/u;
const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });

function split(text: string, face: Face): FontRun[] {
  const runs: FontRun[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const next = drawnWith(segment, face);
    const last = runs.at(-1);
    if (
      last &&
      last.font === next.font &&
      (last.actual === undefined) === (next.actual === undefined)
    ) {
      last.text += next.text;
      if (next.actual !== undefined) last.actual = `${last.actual}${next.actual}`;
    } else runs.push(next);
  }
  return runs;
}

function drawnWith(segment: string, face: Face): FontRun {
  const shown = segment.replace(/[\ufe00-\ufe0f]/g, "");
  const arabic = face === "bold" || face === "boldItalic" ? "arabicBold" : "arabic";
  const order: FontName[] = isEmoji.test(segment)
    ? ["emoji", face]
    : isArabic.test(segment)
      ? [arabic]
      : [face, "emoji", arabic];
  for (const font of order) if (covers(font, shown)) return { font, text: shown };
  return { font: face, text: "\u25a1", actual: segment };
}

const joiner = 0x200d;

function covers(name: FontName, text: string): boolean {
  const font = fontOf(name);
  return [...text].every((char) => {
    const code = char.codePointAt(0) ?? 0;
    return code === joiner || font.hasGlyphForCodePoint(code);
  });
}

/** Runs of one direction in the order in which they are seen, by the Unicode bidirectional algorithm. */
function visualParts(text: string): { text: string; isBackwards: boolean }[] {
  if (!isRightToLeft.test(text)) return [{ text, isBackwards: false }];
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text);
  const base = paragraphs[0]?.level ?? 0;
  const parts: { text: string; level: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const level = levels[at] ?? base;
    const last = parts.at(-1);
    if (last?.level === level) last.text += text[at];
    else parts.push({ text: text[at] ?? "", level });
  }
  // the highest levels are turned around first, then each one below together with what is in it
  const highest = Math.max(...parts.map(({ level }) => level));
  for (let level = highest; level > 0; level--) turn(parts, level);
  return parts.map(({ text: part, level }) => ({ text: part, isBackwards: level % 2 === 1 }));
}

/** Brackets look the other way there. */
function mirrored(text: string): string {
  return [...text].map((char) => bidi.getMirroredCharacter(char) ?? char).join("");
}

function turn<P extends { level: number }>(parts: P[], from: number): void {
  let start = -1;
  for (let i = 0; i <= parts.length; i++) {
    const isIn = (parts[i]?.level ?? -1) >= from;
    if (isIn && start < 0) start = i;
    if (isIn || start < 0) continue;
    parts.splice(start, i - start, ...parts.slice(start, i).reverse());
    start = -1;
  }
}
