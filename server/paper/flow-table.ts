import { cleanText } from "#domain/paper/clean-text.ts";
import type { Inked, Styled } from "#domain/paper/styled.ts";
import { type Line, type Ruler, wrapText } from "#domain/paper/wrap-text.ts";
import { drawLine } from "./draw-text.ts";
import { inkColour, ruleColour, softColour } from "./inks.ts";
import type { Pdf, Tag } from "./open-pdf.ts";
import { drawArtifact, drawTagged, openTag } from "./tags.ts";

export type FlowTable = {
  columns: readonly { head: string /** share of the width */; part: number; isNumber?: boolean }[];
  rows: readonly (readonly string[])[];
};

type Place = {
  x: number;
  y: number;
  width: number;
  bottom: number;
  ruler: Ruler<Styled>;
  /** begins a page and gives its top */
  nextPage(): number;
};

const size = 9;
const lineHeight = 13;
const padding = 4;

/** Draws a table whose head comes again on every page; gives where it ends. */
export function drawTable(
  doc: Pdf,
  parent: Tag,
  { columns, rows }: FlowTable,
  place: Place,
): number {
  const whole = columns.reduce((sum, { part }) => sum + part, 0);
  const widths = columns.map(({ part }) => (part / whole) * place.width);
  const lefts = widths.map((_, i) => place.x + sum(widths.slice(0, i)));
  const table = openTag(doc, parent, "Table");
  let y = place.y;

  const linesOf = (cells: readonly string[], look: Pick<Inked, "face" | "colour">) =>
    columns.map((_, i) =>
      wrapText<Inked>(
        [{ text: cleanText(cells[i] ?? ""), size, ...look }],
        (widths[i] ?? 0) - 2 * padding,
        place.ruler,
      ),
    );
  const heightOf = (cells: readonly Line<Inked>[][]) =>
    Math.max(...cells.map((lines) => lines.length)) * lineHeight + 2 * padding;
  const drawCell = (lines: readonly Line<Inked>[], i: number) => {
    lines.forEach((line, at) => {
      const room = (widths[i] ?? 0) - 2 * padding;
      const shift = columns[i]?.isNumber ? room - line.width : 0;
      drawLine(doc, line, (lefts[i] ?? 0) + padding + shift, y + padding + at * lineHeight + size);
    });
  };
  const rule = (at: number) =>
    drawArtifact(doc, "Layout", () =>
      doc
        .moveTo(place.x, at)
        .lineTo(place.x + place.width, at)
        .lineWidth(0.5)
        .stroke(ruleColour),
    );

  const head = linesOf(
    columns.map((column) => column.head),
    { face: "medium", colour: softColour },
  );
  const headRow = openTag(doc, table, "TR");
  head.forEach((lines, i) => {
    drawTagged(doc, headRow, "TH", () => drawCell(lines, i), { scope: "Column" });
  });
  headRow.end();
  y += heightOf(head);
  rule(y);

  for (const cells of rows) {
    const drawn = linesOf(cells, { face: "regular", colour: inkColour });
    if (y + heightOf(drawn) > place.bottom) {
      y = place.nextPage();
      drawArtifact(doc, "Pagination", () => head.forEach(drawCell));
      y += heightOf(head);
      rule(y);
    }
    const row = openTag(doc, table, "TR");
    drawn.forEach((lines, i) => {
      const isHead = i === 0;
      const draw = () => drawCell(lines, i);
      drawTagged(doc, row, isHead ? "TH" : "TD", draw, isHead ? { scope: "Row" } : {});
    });
    row.end();
    y += heightOf(drawn);
    rule(y);
  }
  table.end();
  return y;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
