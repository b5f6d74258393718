import {
  isSection,
  type Look,
  type Passage,
  type Section,
  type Shape,
} from "#domain/exchange/draw/drawing.ts";
import type { Rect } from "#domain/map/layout-boxes.ts";
import { cleanText } from "#domain/paper/clean-text.ts";
import { drawLine } from "../paper/draw-text.ts";
import type { Pdf, Tag } from "../paper/open-pdf.ts";
import { drawArtifact, drawTagged, openTag } from "../paper/tags.ts";
import type { ReadyPictures } from "./pictures.ts";

/** A part of the drawing on a part of the page. */
export type Window = {
  /** of the drawing, px */
  from: Rect;
  /** where its upper left corner lies on the page, points */
  x: number;
  y: number;
  scale: number;
};

/** Works in px of the drawing, and draws nothing outside the window. */
export function inWindow(doc: Pdf, { from, x, y, scale }: Window, draw: () => void): void {
  doc.save();
  doc.rect(x, y, from.width * scale, from.height * scale).clip();
  doc.translate(x - from.x * scale, y - from.y * scale).scale(scale);
  draw();
  doc.restore();
}

export function touches(a: Rect, b: Rect): boolean {
  return (
    a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height
  );
}

/** What adorns: boxes, lines, pictures (whose words are among the texts). */
export function paintShapes(
  doc: Pdf,
  shapes: readonly Shape[],
  window: Window,
  pictures: ReadyPictures,
): void {
  drawArtifact(doc, "Layout", () =>
    inWindow(doc, window, () => {
      for (const shape of shapes) {
        if (touches(grown(shape.bounds), window.from)) paintShape(doc, shape, pictures);
      }
    }),
  );
}

function paintShape(doc: Pdf, shape: Shape, pictures: ReadyPictures): void {
  const { x, y, width, height } = shape.bounds;
  if (shape.kind === "picture") {
    const picture = pictures.get(shape.imageId);
    if (picture)
      doc.image(picture.data, x, y, { fit: [width, height], align: "center", valign: "center" });
    return;
  }
  const outline = () => {
    if (shape.kind === "path") doc.path(shape.d);
    else if (shape.radius)
      doc.roundedRect(x, y, width, height, Math.min(shape.radius, width / 2, height / 2));
    else doc.rect(x, y, width, height);
  };
  paintLook(doc, shape, shape.bounds, outline);
}

function paintLook(doc: Pdf, look: Look, bounds: Rect, outline: () => void): void {
  const { fill, stroke, strokeWidth = 1, dash, roundCaps } = look;
  if (fill && typeof fill !== "string") {
    doc.save();
    outline();
    doc.clip();
    hatch(doc, bounds, fill.hatch, fill.gap);
    doc.restore();
  }
  if (stroke) {
    doc
      .lineWidth(strokeWidth)
      .lineJoin("round")
      .lineCap(roundCaps ? "round" : "butt");
    if (dash) doc.dash(dash as unknown as number, {});
  }
  const colour = typeof fill === "string" ? fill : null;
  if (!colour && !stroke) return;
  outline();
  if (colour && stroke) doc.fillAndStroke(colour, stroke);
  else if (colour) doc.fill(colour);
  else if (stroke) doc.stroke(stroke);
  if (dash) doc.undash();
}

/** Lines from lower left to upper right, as far apart as `gap`. */
function hatch(doc: Pdf, { x, y, width, height }: Rect, colour: string, gap: number): void {
  const step = gap * Math.SQRT2;
  const first = Math.floor((x + y) / step) * step;
  for (let sum = first; sum < x + width + y + height; sum += step) {
    doc.moveTo(sum - y - height, y + height).lineTo(sum - y, y);
  }
  doc.lineWidth(1).stroke(colour);
}

export type Reading = {
  /** whether a passage is read on this page, or only seen */
  isRead(passage: Passage): boolean;
  /** whether it is drawn in this window at all */
  isShown(passage: Passage): boolean;
  onBookmark?(passage: Passage): void;
};

/** Texts in the order in which they are read, each in its tag. */
export function paintSection(
  doc: Pdf,
  parent: Tag,
  section: Section,
  window: Window,
  reading: Reading,
): void {
  if (!hasAny(section, reading)) return;
  const tag = section.isHeader ? parent : openTag(doc, parent, "Sect", { title: section.name });
  for (const part of section.parts) {
    if (isSection(part)) paintSection(doc, tag, part, window, reading);
    else if (reading.isShown(part)) paintPassage(doc, tag, part, window, reading);
  }
  if (tag !== parent) tag.end();
}

function hasAny(section: Section, reading: Reading): boolean {
  return section.parts.some((part) =>
    isSection(part) ? hasAny(part, reading) : reading.isShown(part),
  );
}

function paintPassage(
  doc: Pdf,
  parent: Tag,
  passage: Passage,
  window: Window,
  reading: Reading,
): void {
  const isRead = reading.isRead(passage);
  const draw = () =>
    inWindow(doc, window, () => {
      if (isRead && passage.lead) drawUnseen(doc, passage.lead, passage.bounds);
      for (const { x, baseline, line } of passage.lines) drawLine(doc, line, x, baseline);
    });
  if (!isRead) {
    if (passage.lines.length > 0) drawArtifact(doc, "Pagination", draw);
    return;
  }
  if (passage.bookmark) reading.onBookmark?.(passage);
  drawTagged(doc, parent, passage.tag, draw);
}

/** Words for those who listen or search; the picture shows them as marks. */
function drawUnseen(doc: Pdf, text: string, { x, y }: Rect): void {
  doc.save();
  doc.addContent("3 Tr");
  const run = {
    text: cleanText(text).replaceAll("\n", " "),
    face: "regular",
    size: 2,
    colour: "#000000",
  } as const;
  drawLine(doc, { runs: [run], width: 0 }, x + 2, y + 4);
  doc.restore();
}

function grown({ x, y, width, height }: Rect): Rect {
  return { x: x - 6, y: y - 6, width: width + 12, height: height + 12 };
}
