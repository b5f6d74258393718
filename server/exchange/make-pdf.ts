import type { Drawing } from "#domain/exchange/draw/drawing.ts";
import type { DrawOptions } from "#domain/exchange/draw-options.ts";
import { closePdf, openPdf } from "../paper/open-pdf.ts";
import { pageSizes } from "../paper/page-sizes.ts";
import { openDocument } from "../paper/tags.ts";
import type { OnProgress } from "./on-progress.ts";
import { bookmarks, paintGround, wholeOn } from "./pdf-page.ts";
import { paintSection, paintShapes } from "./pdf-paint.ts";
import { paintTiles } from "./pdf-tiles.ts";
import type { ReadyPictures } from "./pictures.ts";

export type PdfOptions = Pick<DrawOptions, "paper" | "layout" | "isTiled" | "language"> & {
  madeAt: Date;
};

/** The drawing as a tagged document: on one page, or on as many as it takes. */
export async function makePdf(
  drawing: Drawing,
  pictures: ReadyPictures,
  options: PdfOptions,
  onProgress: OnProgress = () => undefined,
): Promise<Uint8Array> {
  const { title, language } = drawing;
  const doc = openPdf({ title, language, madeAt: options.madeAt });
  const root = openDocument(doc);
  const page = pageOf(drawing, options);
  if (options.isTiled) paintTiles(doc, root, drawing, { pictures, page, onProgress });
  else {
    doc.addPage({ size: page, margin: 0 });
    const window = wholeOn(drawing, page);
    paintGround(doc, drawing, page);
    paintShapes(doc, drawing.shapes, window, pictures);
    const onBookmark = bookmarks(doc, () => window);
    drawing.sections.forEach((section, at) => {
      paintSection(doc, root, section, window, { isRead: all, isShown: all, onBookmark });
      onProgress((at + 1) / drawing.sections.length);
    });
  }
  root.end();
  return closePdf(doc);
}

const all = () => true;

function pageOf({ bounds }: Drawing, { paper, layout }: PdfOptions): [number, number] {
  const [short, long] = pageSizes[paper];
  const isWide = layout === "landscape" || (layout === "auto" && bounds.width > bounds.height);
  return isWide ? [long, short] : [short, long];
}
