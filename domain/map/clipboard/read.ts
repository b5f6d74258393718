import { type Fragment, parseFragment } from "./fragment.ts";
import { parseHtmlTable } from "./html-table.ts";
import { readHtml } from "./html-text.ts";
import { ownAttribute, ownType } from "./print.ts";
import { placeCells, type Table } from "./table.ts";
import { blockFragment, linesFragment } from "./table-fragment.ts";
import { parseTsv } from "./tsv.ts";

export type Pasted = { from: "own" | "table" | "lines"; fragment: Fragment };

const mostCharacters = 20_000_000;

/** What a clipboard holds: our own form, else a table, else lines. Null when there is nothing in it for a map. */
export function readClipboard(get: (type: string) => string): Pasted | null {
  const html = get("text/html").slice(0, mostCharacters);
  const own = parseFragment(get(ownType)) ?? ownIn(html);
  if (own) return { from: "own", fragment: own };
  const text = get("text/plain").slice(0, mostCharacters);
  return (
    table(parseHtmlTable(html)) ??
    (text.includes("\t") ? table(parseTsv(text)) : null) ??
    lines(text)
  );
}

/** A single cell is no table: its lines are pasted as lines. */
function table(parsed: Table | null): Pasted | null {
  if (!parsed) return null;
  const block = placeCells(parsed);
  if (block.cells.length === 0 || (block.rows === 1 && block.columns === 1)) return null;
  return { from: "table", fragment: blockFragment(block) };
}

function lines(text: string): Pasted | null {
  const fragment = linesFragment(text);
  return fragment && { from: "lines", fragment };
}

function ownIn(html: string): Fragment | null {
  if (!html.includes(ownAttribute)) return null;
  for (const token of readHtml(html)) {
    const own =
      token.kind === "open" && token.name === "table" ? token.attribute(ownAttribute) : null;
    if (own !== null) return parseFragment(own);
  }
  return null;
}
