import type { Drawing } from "#domain/exchange/draw/drawing.ts";
import { textsOf } from "#domain/exchange/draw/texts.ts";
import { toSvg } from "#domain/exchange/draw/to-svg.ts";
import { embeddedFonts } from "../paper/svg-fonts.ts";
import { dataAddress, type ReadyPictures } from "./pictures.ts";

/** One file with all that it needs: fonts and pictures are in it. */
export async function drawingToSvg(drawing: Drawing, pictures: ReadyPictures): Promise<string> {
  return toSvg(drawing, {
    fontCss: await embeddedFonts(textsOf(drawing)),
    hrefOf: (id) => hrefIn(pictures, id),
  });
}

export function hrefIn(pictures: ReadyPictures, id: string): string | null {
  const picture = pictures.get(id);
  return picture ? dataAddress(picture) : null;
}
