import type { Card } from "../journey-map.ts";
import type { Fragment } from "./fragment.ts";
import { encodeEntities } from "./html-text.ts";
import { printTsv } from "./tsv.ts";

export const ownType = "application/x-polku+json";
/** the same inside the HTML, for clipboards that carry nothing but known types */
export const ownAttribute = "data-polku";

/** A fragment in every form that somebody may want to paste. `wordsOf`: a quotation's are looked up. */
export function printClipboard(
  fragment: Fragment,
  wordsOf: (card: Card) => string,
): Record<string, string> {
  const rows = rowsOf(fragment, wordsOf);
  const own = JSON.stringify(fragment);
  return {
    [ownType]: own,
    "text/html": printHtml(rows, own),
    "text/plain": printPlain(rows),
  };
}

type Row = readonly { lines: readonly string[]; columns: number }[];

/** Steps as a heading and lanes as a first column, where they were copied; else the cards alone. */
function rowsOf(fragment: Fragment, wordsOf: (card: Card) => string): Row[] {
  const { kind, steps, lanes, cards } = fragment;
  const hasHeaders = kind !== "cards";
  const parked = cards.filter(({ place }) => place.kind === "parked");
  const head: Row[] = hasHeaders ? [[cell([""]), ...steps.map(({ title }) => cell([title]))]] : [];
  const body = lanes.map((lane): Row => {
    const own: { lines: string[]; columns: number }[] = [];
    for (let column = 0; column < steps.length; ) {
      const here = cards.filter(
        ({ place }) =>
          place.kind === "cell" && place.laneId === lane.id && place.stepId === steps[column]?.id,
      );
      const [only] = here;
      const columns = here.length === 1 && only ? widthOf(only, steps) : 1;
      own.push({ lines: here.map(wordsOf), columns });
      column += columns;
    }
    return hasHeaders ? [cell([lane.title]), ...own] : own;
  });
  return [...head, ...body, ...parked.map((card): Row => [cell([wordsOf(card)])])];
}

function cell(lines: readonly string[]) {
  return { lines, columns: 1 };
}

function widthOf({ place }: Card, steps: Fragment["steps"]): number {
  if (place.kind === "parked" || place.stepToId === null) return 1;
  const at = (id: string) => steps.findIndex((step) => step.id === id);
  return Math.max(1, at(place.stepToId) - at(place.stepId) + 1);
}

function printHtml(rows: readonly Row[], own: string): string {
  const body = rows.map((row) => `<tr>${row.map(printCell).join("")}</tr>`).join("");
  return `<meta charset="utf-8"><table ${ownAttribute}="${encodeEntities(own)}"><tbody>${body}</tbody></table>`;
}

function printCell({ lines, columns }: Row[number]): string {
  const words = lines.map((line) => encodeEntities(line).replaceAll("\n", "<br>")).join("<br>");
  return `<td${columns > 1 ? ` colspan="${columns}"` : ""}>${words}</td>`;
}

/** One card is its words, one column is lines, anything wider is tab-separated. */
function printPlain(rows: readonly Row[]): string {
  const texts = rows.map((row) =>
    row.flatMap(({ lines, columns }) => [lines.join("\n"), ...Array(columns - 1).fill("")]),
  );
  return texts.every((row) => row.length < 2) ? texts.flat().join("\n") : printTsv(texts);
}
