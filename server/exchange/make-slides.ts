import { chooseParts } from "#domain/exchange/draw/choose.ts";
import { inks } from "#domain/exchange/draw/ink.ts";
import type { Tools } from "#domain/exchange/draw/subject.ts";
import type { DrawOptions } from "#domain/exchange/draw-options.ts";
import { oneLine } from "#domain/paper/clean-text.ts";
import { translatorFor } from "./draw-words.ts";
import type { OnProgress } from "./on-progress.ts";
import { openDeck } from "./pptx-kit.ts";
import type { Drawable } from "./read-subject.ts";
import type { PainSlide } from "./read-worst-pains.ts";
import { addOverview } from "./slide-overview.ts";
import { addPain } from "./slide-pain.ts";
import { addPhase } from "./slide-phase.ts";
import type { Talk } from "./slide-talk.ts";

type Making = { tools: Tools; pains: readonly PainSlide[]; onProgress: OnProgress };

/**
 * The map as slides of native shapes, tables and text, to be edited and shortened: the whole at a
 * glance, a slide for each phase, and one for each of the worst pains.
 */
export async function makeSlides(
  drawable: Drawable,
  options: DrawOptions,
  { tools, pains, onProgress }: Making,
): Promise<Uint8Array> {
  const { map } = chooseParts(drawable.subject.map, options);
  const title = oneLine(map.header.title) || tools.words.text.untitledMap;
  const deck = openDeck({ title, subject: tools.words.made });
  const talk: Talk = {
    ...tools,
    deck,
    title,
    lang: options.language === "fi" ? "fi-FI" : "en-GB",
    t: translatorFor(options.language, drawable.timeZone),
    ink: inks[options.style],
    subject: { ...drawable.subject, map },
  };
  const slides = [
    () => addOverview(talk),
    ...map.phases.map((_, index) => () => addPhase(talk, index)),
    ...pains.map((pain, index) => () => addPain(talk, pain, index + 1)),
  ];
  slides.forEach((add, at) => {
    add();
    // writing them out takes as long again
    onProgress((at + 1) / slides.length / 2);
  });
  const file = await deck.write({ outputType: "uint8array", compression: true });
  return file as Uint8Array;
}
