import type { Card } from "./journey-map.ts";
import type { LayoutView } from "./layout-boxes.ts";
import { sizes } from "./layout-sizes.ts";
import { countCardLines } from "./text-measure.ts";

/** Height of a card of this text, `width` px wide, in whole lines and at most `cardMaxLines`. */
export function cardHeight(text: string, width: number): number {
  const lines = countCardLines(text, width - 2 * sizes.cardPaddingX, sizes.cardFont);
  const shown = Math.min(sizes.cardMaxLines, Math.max(1, lines));
  return 2 * sizes.cardPaddingY + shown * sizes.cardLine;
}

/** Whether a card of this text, as narrow as its column, has no room for all of it. */
export function mayBeCut(text: string): boolean {
  const width = sizes.columnWidth - 2 * sizes.cardInset - 2 * sizes.cardPaddingX;
  return countCardLines(text, width, sizes.cardFont) > sizes.cardMaxLines;
}

/** A card that is still the same thing is as high as before: measuring is most of the work. */
const measured = new WeakMap<Card, { words: string; width: number; height: number }>();

export function heightOf(card: Card, view: LayoutView, width: number): number {
  if (view.heightOfWords) return wholeHeight(card, view, view.heightOfWords(card, width));
  const words = view.wordsOf ? view.wordsOf(card) : card.text;
  let known = measured.get(card);
  if (known?.words !== words || known.width !== width) {
    known = { words, width, height: cardHeight(words, width) };
    measured.set(card, known);
  }
  return wholeHeight(card, view, known.height);
}

function wholeHeight(card: Card, view: LayoutView, wordsHeight: number): number {
  const marks = view.hasMarks?.(card) ? sizes.cardMarks : 0;
  if (card.image === null) return wordsHeight + marks;
  const words = view.wordsOf ? view.wordsOf(card) : card.text;
  // a picture may stand for itself
  return sizes.cardImage + (words === "" ? 0 : wordsHeight) + marks;
}
