import type { Rect } from "#domain/map/layout-boxes.ts";
import type { Inked } from "#domain/paper/styled.ts";
import type { Line } from "#domain/paper/wrap-text.ts";

/**
 * A map as a picture that every format is made of: shapes that only adorn, in the order in which they
 * are painted, and passages of text in the order in which they are read. Everything in px of the
 * layout, whose upper left corner is 0, 0; the title stands above it.
 */
export type Drawing = {
  title: string;
  language: "fi" | "en";
  bounds: Rect;
  background: string;
  shapes: Shape[];
  sections: Section[];
  /** where a page may end, and what comes again on every page */
  grid: Grid;
};

export type Grid = {
  /** left edges of columns and the right edge of the last */
  columns: number[];
  /** upper edges of lanes and the lower edge of the last */
  rows: number[];
  headerWidth: number;
  headerHeight: number;
};

/** A colour, or lines of a colour where colour alone would have to tell. */
export type Paint = string | { hatch: string; gap: number };

export type Shape = { bounds: Rect } & (
  | ({ kind: "rect"; radius?: number } & Look)
  | ({ kind: "path"; d: string } & Look)
  | { kind: "picture"; imageId: string; alt: string }
);

export type Look = {
  fill?: Paint;
  stroke?: string;
  strokeWidth?: number;
  dash?: readonly number[];
  roundCaps?: boolean;
};

export type PlacedLine = { x: number; baseline: number; line: Line<Inked> };

/** What is read in one go. */
export type Passage = {
  tag: "H1" | "H2" | "H3" | "P";
  /** said first where it is read and not seen: the lane of a card */
  lead?: string;
  lines: PlacedLine[];
  bounds: Rect;
  /** name of the bookmark that leads here */
  bookmark?: string;
};

export type Section = {
  name: string;
  /** the head of a column or row, which comes again on every page that shows it */
  isHeader?: boolean;
  parts: (Passage | Section)[];
};

export function isSection(part: Passage | Section): part is Section {
  return "parts" in part;
}
