import type { Drawing, Passage } from "#domain/exchange/draw/drawing.ts";
import type { Pdf } from "../paper/open-pdf.ts";
import type { Window } from "./pdf-paint.ts";

/** points around the drawing on every page */
export const pageMargin = 26;

/** The whole drawing in the middle of a page, as large as fits and never larger than on screen. */
export function wholeOn({ bounds }: Drawing, [width, height]: [number, number], top = 0): Window {
  const room = { width: width - 2 * pageMargin, height: height - 2 * pageMargin - top };
  const scale = Math.min(room.width / bounds.width, room.height / bounds.height, 1.5);
  return {
    from: bounds,
    scale,
    x: (width - bounds.width * scale) / 2,
    y: top + (height - top - bounds.height * scale) / 2,
  };
}

export function paintGround(doc: Pdf, { background }: Drawing, [width, height]: [number, number]) {
  if (background === "#ffffff") return;
  doc.markContent("Artifact", { type: "Page" });
  doc.rect(0, 0, width, height).fill(background);
  doc.endMarkedContent();
}

/** Phases as bookmarks, with their steps in them. */
export function bookmarks(doc: Pdf, windowNow: () => Window): (passage: Passage) => void {
  let phase = doc.outline;
  return ({ tag, bookmark = "", bounds }) => {
    const { from, x, y, scale } = windowNow();
    const place = {
      left: x + (bounds.x - from.x) * scale,
      top: y + (bounds.y - from.y) * scale - 6,
    };
    // an outline's left is measured from the right edge of the page
    const options = { top: place.top, left: doc.page.width - place.left + 6, expanded: true };
    if (tag === "H2") phase = doc.outline.addItem(bookmark, options);
    else phase.addItem(bookmark, options);
  };
}
