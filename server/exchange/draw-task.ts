import { drawMap } from "#domain/exchange/draw/draw-map.ts";
import type { DrawOptions } from "#domain/exchange/draw-options.ts";
import type { DrawnFormat } from "#domain/exchange/formats.ts";
import { createRuler } from "../paper/ruler.ts";
import { drawWords } from "./draw-words.ts";
import { drawingToSvg } from "./make-svg.ts";
import type { OnProgress } from "./on-progress.ts";
import { readyPictures } from "./pictures.ts";
import type { Drawable } from "./read-subject.ts";
import type { PainSlide } from "./read-worst-pains.ts";

export type DrawTask = {
  drawable: Drawable;
  format: DrawnFormat;
  options: DrawOptions;
  /** for slides */
  pains?: PainSlide[];
};

/** A file drawn of a map, away from the main thread. Each maker brings its library when it is asked for. */
export async function drawFile(
  { drawable, format, options, pains = [] }: DrawTask,
  /** 0-1, whenever a part is done: a sheet, a phase, a slide */
  onProgress: OnProgress = () => undefined,
): Promise<Uint8Array> {
  const { language } = options;
  const tools = { words: drawWords(language, drawable), ruler: createRuler(language) };
  const within = (from: number, to: number) => (part: number) =>
    onProgress(from + part * (to - from));
  onProgress(0.1);
  if (format === "pptx") {
    const { makeSlides } = await import("./make-slides.ts");
    return makeSlides(drawable, options, { tools, pains, onProgress: within(0.1, 0.95) });
  }
  const pictures = await readyPictures(drawable.pictures);
  onProgress(0.2);
  const made = { ...options, madeAt: new Date(drawable.madeAt) };
  const drawing = drawMap(drawable.subject, options, tools);
  onProgress(0.4);
  switch (format) {
    case "svg":
      return new TextEncoder().encode(await drawingToSvg(drawing, pictures));
    case "png": {
      const { makePng } = await import("./make-png.ts");
      return makePng(drawing, pictures, { scale: options.scale, onProgress: within(0.4, 0.95) });
    }
    case "pdf": {
      const { makePdf } = await import("./make-pdf.ts");
      return makePdf(drawing, pictures, made, within(0.4, 0.95));
    }
    default:
      return format satisfies never;
  }
}
