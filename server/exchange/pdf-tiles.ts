import type { Drawing, Grid, Passage } from "#domain/exchange/draw/drawing.ts";
import { passagesOf } from "#domain/exchange/draw/texts.ts";
import type { Rect } from "#domain/map/layout-boxes.ts";
import { drawLine } from "../paper/draw-text.ts";
import type { Pdf, Tag } from "../paper/open-pdf.ts";
import { drawArtifact } from "../paper/tags.ts";
import type { OnProgress } from "./on-progress.ts";
import { bookmarks, pageMargin, paintGround, wholeOn } from "./pdf-page.ts";
import { paintSection, paintShapes, touches, type Window } from "./pdf-paint.ts";
import type { ReadyPictures } from "./pictures.ts";

/** points for each px: words of cards are 8 points high then */
const tileScale = 0.62;
const footer = 18;

type Tiling = { pictures: ReadyPictures; page: Page; onProgress: OnProgress };
type Span = [from: number, to: number];
type Page = [width: number, height: number];

/**
 * First a page with the whole, which says which sheet lies where; then the sheets, each with the heads
 * of its columns and rows, cut between steps and between lanes where that is possible.
 */
export function paintTiles(
  doc: Pdf,
  root: Tag,
  drawing: Drawing,
  { pictures, page, onProgress }: Tiling,
): void {
  const { grid } = drawing;
  const room = {
    width: (page[0] - 2 * pageMargin) / tileScale - grid.headerWidth,
    height: (page[1] - 2 * pageMargin - footer) / tileScale - grid.headerHeight,
  };
  const columns = spansOf(grid.columns, room.width, (_, limit) => limit);
  const cards = [...passagesOf(drawing.sections)].filter((one) => regionOf(one, grid) === "body");
  const rows = spansOf(grid.rows, room.height, (from, limit) => quietCut(cards, from, limit));
  const pages = rows.length * columns.length + 1;
  const isMap = (passage: Passage) => {
    const y = middle(passage.bounds);
    return y >= 0 && y <= (grid.rows.at(-1) ?? 0);
  };
  paintCover(doc, root, drawing, pictures, page, { columns, rows, isMap });
  write(doc, `1 / ${pages}`, page);

  let window: Window = { from: drawing.bounds, x: 0, y: 0, scale: tileScale };
  const onBookmark = bookmarks(doc, () => window);
  rows.forEach((row, r) => {
    columns.forEach((column, c) => {
      doc.addPage({ size: page, margin: 0 });
      paintGround(doc, drawing, page);
      const regions = regionsOf(grid, column, row);
      const windows = Object.fromEntries(
        Object.entries(regions).map(([name, from]) => [
          name,
          place(from, grid, column, row, name as Region),
        ]),
      ) as Record<Region, Window>;
      for (const name of regionNames) paintShapes(doc, drawing.shapes, windows[name], pictures);
      for (const section of drawing.sections) {
        for (const name of regionNames) {
          window = windows[name];
          paintSection(doc, root, section, window, {
            isShown: (one) =>
              isMap(one) &&
              regionOf(one, grid) === name &&
              touches(one.bounds, regions[name]) &&
              isAtAll(one, regions[name]),
            isRead: (one) =>
              holds(regions[name], anchorOf(one)) &&
              (name !== "top" || r === 0) &&
              (name !== "left" || c === 0),
            onBookmark,
          });
        }
      }
      cutMarks(doc, windows);
      const sheet = r * columns.length + c + 2;
      write(doc, `${sheet} / ${pages}  ·  ${sheetName(r, c)}  ·  ${drawing.title}`, page);
      onProgress(sheet / pages);
    });
  });
}

type Region = "top" | "left" | "body";
const regionNames = ["left", "top", "body"] as const;

function regionsOf(grid: Grid, [x0, x1]: Span, [y0, y1]: Span): Record<Region, Rect> {
  return {
    top: { x: x0, y: -4, width: x1 - x0, height: grid.headerHeight + 4 },
    left: { x: 0, y: y0, width: grid.headerWidth, height: y1 - y0 },
    body: { x: x0, y: y0, width: x1 - x0, height: y1 - y0 },
  };
}

function place(from: Rect, grid: Grid, [x0]: Span, [y0]: Span, name: Region): Window {
  const right = name === "left" ? 0 : grid.headerWidth + from.x - x0;
  const down = name === "top" ? from.y : grid.headerHeight + from.y - y0;
  return {
    from,
    scale: tileScale,
    x: pageMargin + right * tileScale,
    y: pageMargin + down * tileScale,
  };
}

function regionOf(passage: Passage, grid: Grid): Region {
  const at = anchorOf(passage);
  if (at.y < grid.headerHeight) return "top";
  return at.x < grid.headerWidth ? "left" : "body";
}

/** Where a passage begins: on the sheet that has this point it is read. */
function anchorOf({ lines, bounds }: Passage): { x: number; y: number } {
  const [first] = lines;
  return first ? { x: first.x, y: first.baseline - 4 } : { x: bounds.x + 1, y: bounds.y + 1 };
}

function holds({ x, y, width, height }: Rect, at: { x: number; y: number }): boolean {
  return at.x >= x && at.x < x + width && at.y >= y && at.y < y + height;
}

/** A card that only touches the edge of a sheet has no words there. */
function isAtAll({ lines, bounds }: Passage, region: Rect): boolean {
  if (lines.length === 0) return holds(region, { x: bounds.x + 1, y: bounds.y + 1 });
  return lines.some(({ x, baseline, line }) =>
    touches({ x: x + 2, y: baseline - 8, width: Math.max(0, line.width - 4), height: 8 }, region),
  );
}

function middle({ y, height }: Rect): number {
  return y + height / 2;
}

/** As many neighbours together as fit; one that does not fit by itself is cut. */
function spansOf(
  edges: readonly number[],
  room: number,
  cut: (from: number, limit: number) => number,
): Span[] {
  const spans: Span[] = [];
  let from = edges[0] ?? 0;
  const last = edges.at(-1) ?? from;
  while (from < last - 0.5) {
    const limit = from + room;
    const fitting = edges.filter((edge) => edge > from + 0.5 && edge <= limit).at(-1);
    const to = fitting ?? cut(from, limit);
    spans.push([from, to]);
    from = to;
  }
  return spans;
}

/** The lowest place above the limit where no card would be cut in two. */
function quietCut(cards: readonly Passage[], from: number, limit: number): number {
  const near = cards
    .map(({ bounds }) => bounds)
    .filter(({ y, height }) => y < limit && y + height > from);
  const places = near
    .map(({ y, height }) => y + height + 3)
    .filter((y) => y <= limit && y > from + 40);
  const quiet = places.filter((at) => !near.some(({ y, height }) => y < at && y + height > at));
  return Math.max(...quiet, 0) || limit;
}

function paintCover(
  doc: Pdf,
  root: Tag,
  drawing: Drawing,
  pictures: ReadyPictures,
  page: Page,
  { columns, rows, isMap }: { columns: Span[]; rows: Span[]; isMap: (passage: Passage) => boolean },
): void {
  doc.addPage({ size: page, margin: 0 });
  paintGround(doc, drawing, page);
  const window = wholeOn(drawing, page);
  paintShapes(doc, drawing.shapes, window, pictures);
  for (const section of drawing.sections) {
    paintSection(doc, root, section, window, {
      isShown: (one) => !isMap(one) || one.lines.length > 0,
      isRead: (one) => !isMap(one),
    });
  }
  drawArtifact(doc, "Layout", () => {
    const at = (x: number, y: number) =>
      [
        window.x + (x - window.from.x) * window.scale,
        window.y + (y - window.from.y) * window.scale,
      ] as const;
    rows.forEach(([y0, y1], r) => {
      columns.forEach(([x0, x1], c) => {
        const [x, y] = at(x0, y0);
        doc
          .rect(x, y, (x1 - x0) * window.scale, (y1 - y0) * window.scale)
          .lineWidth(1)
          .dash(5, { space: 3 })
          .stroke("#12547f")
          .undash();
        const run = { text: sheetName(r, c), face: "bold", size: 11, colour: "#12547f" } as const;
        drawLine(doc, { runs: [run], width: 0 }, x + 4, y + 13);
      });
    });
  });
}

/** A1, A2, B1 …: rows by letter, columns by number. */
function sheetName(row: number, column: number): string {
  return `${String.fromCharCode(65 + (row % 26))}${column + 1}`;
}

/** Crosses at the corners of what belongs to this sheet alone, outside of it. */
function cutMarks(doc: Pdf, { body }: Record<Region, Window>): void {
  const [left, top] = [body.x, body.y];
  const [right, bottom] = [
    left + body.from.width * body.scale,
    top + body.from.height * body.scale,
  ];
  drawArtifact(doc, "Pagination", () => {
    for (const x of [left, right]) doc.moveTo(x, bottom + 3).lineTo(x, bottom + 11);
    for (const y of [top, bottom]) doc.moveTo(right + 3, y).lineTo(right + 11, y);
    doc.lineWidth(0.5).stroke("#000000");
  });
}

function write(doc: Pdf, text: string, [, height]: Page): void {
  const run = { text, face: "regular", size: 8, colour: "#4f5967" } as const;
  drawArtifact(doc, "Pagination", () =>
    drawLine(doc, { runs: [run], width: 0 }, pageMargin, height - 12),
  );
}
