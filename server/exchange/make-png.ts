import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import type { Drawing } from "#domain/exchange/draw/drawing.ts";
import { textsOf } from "#domain/exchange/draw/texts.ts";
import { toSvg } from "#domain/exchange/draw/to-svg.ts";
import { fontRuns } from "../paper/font-runs.ts";
import { fontCss } from "../paper/fonts.ts";
import { createRuler } from "../paper/ruler.ts";
import { subsetFonts } from "../paper/svg-fonts.ts";
import { hrefIn } from "./make-svg.ts";
import type { OnProgress } from "./on-progress.ts";
import type { ReadyPictures } from "./pictures.ts";

/** Four bytes each, and twice in memory for a moment: some 600 MB. */
const mostPixels = 80_000_000;

/** A picture of so many px for each px of the screen, or as many as memory allows. */
export async function makePng(
  drawing: Drawing,
  pictures: ReadyPictures,
  { scale, onProgress }: { scale: number; onProgress: OnProgress },
): Promise<Uint8Array> {
  const { width, height } = drawing.bounds;
  const fitting = Math.min(scale, Math.sqrt(mostPixels / (width * height)));
  const ruler = createRuler(drawing.language);
  const svg = toSvg(drawing, {
    hrefOf: (id) => hrefIn(pictures, id),
    // what it puts in of another font must be as many letters as it missed: no flag, no Arabic
    partsOf: (run) =>
      fontRuns(run.text, run.face).map(({ text, font }) => ({
        text,
        family: fontCss[font].family,
        width: ruler.widthOf(text, run),
      })),
  });
  return withFontFiles(drawing, (fontFiles) => {
    const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: "Inter" };
    const zoom = { mode: "zoom", value: fitting } as const;
    const laidOut = new Resvg(svg, { fitTo: zoom, background: drawing.background, font });
    onProgress(0.4);
    const picture = laidOut.render();
    onProgress(0.7);
    return picture.asPng();
  });
}

/** The renderer reads a font anew for every line, from a file: a small one is several times as quick. */
async function withFontFiles<T>(drawing: Drawing, work: (files: string[]) => T): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "polku-fonts-"));
  try {
    const files: string[] = [];
    for (const [name, font] of await subsetFonts(textsOf(drawing), "truetype")) {
      const file = join(folder, `${name}.ttf`);
      await writeFile(file, font);
      files.push(file);
    }
    return work(files);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
