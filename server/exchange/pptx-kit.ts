import { createRequire } from "node:module";
import type PptxGenJS from "pptxgenjs";
import { cleanText } from "#domain/paper/clean-text.ts";

export type Deck = PptxGenJS;
export type Slide = ReturnType<Deck["addSlide"]>;

/** inches, 16:9 */
export const slideSize = { width: 13.333, height: 7.5, margin: 0.45 };
/** one that every office program has: slides are edited where ours is not */
export const slideFont = "Arial";

/** Its ES build cannot be told apart from a script by Node: the CommonJS one is asked for. */
const Pptx = createRequire(import.meta.url)("pptxgenjs") as new () => Deck;

export function openDeck({ title, subject }: { title: string; subject: string }): Deck {
  const deck = new Pptx();
  deck.layout = "LAYOUT_WIDE";
  deck.title = forXml(title);
  deck.subject = forXml(subject);
  deck.author = "Polku";
  deck.company = "Polku";
  deck.theme = { headFontFace: slideFont, bodyFontFace: slideFont };
  return deck;
}

/** PowerPoint's XML takes no control characters; the library escapes the rest. */
export function forXml(text: string): string {
  return cleanText(text);
}

/** Colours without their #. */
export function hex(colour: string): string {
  return colour.slice(1);
}

export function addTitle(slide: Slide, text: string, colour: string): void {
  slide.addText(forXml(text), {
    placeholder: "title",
    x: slideSize.margin,
    y: 0.3,
    w: slideSize.width - 2 * slideSize.margin,
    h: 0.6,
    fontSize: 24,
    bold: true,
    color: hex(colour),
    align: "left",
    valign: "middle",
    fit: "shrink",
    margin: 0,
  });
}
