import { emptyContent } from "../commands/card.ts";
import type { Card } from "../journey-map.ts";
import { emptyFragment, type Fragment } from "./fragment.ts";
import type { Block } from "./table.ts";

const longest = 20_000;

/** A block of a spreadsheet: a column is a step, a row a lane, a line in a cell a card, a merged cell a span. */
export function blockFragment({ rows, columns, cells }: Block): Fragment {
  return {
    ...emptyFragment("cards"),
    steps: Array.from({ length: columns }, (_, i) => ({
      id: `column:${i}`,
      phaseId: "phase",
      title: "",
      description: "",
      channels: [],
      teamId: null,
      momentOfTruth: false,
    })),
    lanes: Array.from({ length: rows }, (_, i) => ({
      id: `row:${i}`,
      type: "text" as const,
      title: "",
      zone: "customer" as const,
    })),
    cards: cells.flatMap(({ text, row, column, columns: width }, cell) =>
      text.split("\n").map((line, i) =>
        card(`cell:${cell}:${i}`, line, {
          kind: "cell",
          laneId: `row:${row}`,
          stepId: `column:${column}`,
          stepToId: width > 1 ? `column:${column + width - 1}` : null,
        }),
      ),
    ),
  };
}

/** One line, one card, all in one place. */
export function linesFragment(text: string): Fragment | null {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^\s*[-•*]\s+/, "").trim())
    .filter((line) => line !== "");
  if (lines.length === 0) return null;
  const cards = lines.map((line, i) => card(`line:${i}`, line, { kind: "parked", x: 0, y: 0 }));
  return { ...emptyFragment("cards"), cards };
}

function card(id: string, text: string, place: Card["place"]): Card {
  return { ...emptyContent, id, text: text.slice(0, longest), place };
}
