import type { Face, Styled } from "#domain/paper/styled.ts";
import type { Ruler } from "#domain/paper/wrap-text.ts";
import { fontRuns } from "./font-runs.ts";
import { type FontName, fontOf } from "./fonts.ts";
import { syllablesOf } from "./syllables.ts";

/** Measures with the fonts that draw; words are broken as the language does. */
export function createRuler(language: "fi" | "en"): Ruler<Styled> {
  return {
    widthOf: (text, { face, size }) => textWidth(text, face) * size,
    syllables: (word) => syllablesOf(word, language),
  };
}

/** In ems. Word by word, as they are drawn, for the same words come again and again. */
function textWidth(text: string, face: Face): number {
  return fontRuns(text, face).reduce((sum, { font, text: part }) => {
    const words = part.match(/[^ ]* |[^ ]+$/g) ?? [];
    return words.reduce((width, word) => width + wordWidth(word, font), sum);
  }, 0);
}

const known = new Map<string, number>();
const mostKnown = 50_000;

function wordWidth(word: string, name: FontName): number {
  const key = `${name} ${word}`;
  let width = known.get(key);
  if (width === undefined) {
    const font = fontOf(name);
    width = font.layout(word).advanceWidth / font.unitsPerEm;
    if (known.size >= mostKnown) known.clear();
    known.set(key, width);
  }
  return width;
}
