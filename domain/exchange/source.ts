import type { Draft, DraftLanguage } from "./draft.ts";
import { readCjml } from "./formats/cjml.ts";
import { readMermaid } from "./formats/mermaid.ts";
import { readOutline } from "./formats/outline.ts";
import type { XmlReason } from "./formats/xml.ts";
import type { Problems } from "./sheet/problem.ts";
import { readCsvSheet } from "./sheet/read-csv.ts";
import type { Sheet } from "./sheet/sheet.ts";

/** What a file or a paste turned out to be: sheets that want a plan, or words that say all themselves. */
export type Source =
  | { kind: "sheets"; sheets: readonly Sheet[]; problems: Problems }
  | { kind: "words"; format: WordsFormat; text: string };

export type WordsFormat = "mermaid" | "cjml" | "outline";
export type SourceReason =
  | XmlReason
  | "not-cjml"
  | "nothing"
  | "too-large"
  | "not-text"
  | "map-file";

export const longestSource = 20_000_000;

/** By its name and, where that says nothing, by how it begins. */
export function readTextSource(
  fileName: string,
  text: string,
): { ok: true; source: Source } | { ok: false; reason: SourceReason } {
  if (text.length > longestSource) return { ok: false, reason: "too-large" };
  const start = text.replace(/^\ufeff/, "").trimStart();
  if (start === "") return { ok: false, reason: "nothing" };
  const words = (format: WordsFormat) =>
    ({ ok: true, source: { kind: "words", format, text } }) as const;
  if (
    /\.(?:mmd|mermaid)$/i.test(fileName) ||
    /^(?:---[\s\S]*?---\s*|%%.*\s*|```mermaid\s*)*journey\b/.test(start)
  )
    return words("mermaid");
  if (/\.(?:cjml|xml)$/i.test(fileName) || /^<(?:\?xml|CJML)/i.test(start)) return words("cjml");
  // one that was cut short would else pass for an outline
  const isJson = /\.json$/i.test(fileName);
  if (isJson || (start.startsWith("{") && /"format"\s*:\s*"polku-map"/.test(start.slice(0, 500))))
    return { ok: false, reason: "map-file" };
  const isTable = /\.(?:csv|tsv|tab)$/i.test(fileName);
  if (!isTable && !looksLikeTable(start)) return words("outline");
  return { ok: true, source: { kind: "sheets", ...sheetFrom(fileName, text) } };
}

/** The map that words say; sheets are read by `readSheet` and a plan. */
export function readWords(
  { format, text }: Extract<Source, { kind: "words" }>,
  { language }: { language: DraftLanguage },
): { ok: true; draft: Draft } | { ok: false; reason: SourceReason } {
  switch (format) {
    case "mermaid":
      return { ok: true, draft: readMermaid(text, { language }) };
    case "outline":
      return { ok: true, draft: readOutline(text, { language }) };
    case "cjml":
      return readCjml(text, { language });
    default:
      return format satisfies never;
  }
}

/** Pasted or nameless: lines that the same sign cuts into as many pieces, tabs before all. */
function looksLikeTable(text: string): boolean {
  const lines = text.split(/\r?\n/, 20).filter((line) => line.trim() !== "");
  if (lines.some((line) => /^\s*(?:#{1,6}|[-*+•])\s/.test(line))) return false;
  const tabs = lines.filter((line) => /\S\t|^\t+\S.*\t/.test(line)).length;
  if (tabs >= Math.max(2, lines.length / 2)) return true;
  return [";", ","].some((sign) => {
    const counts = lines.map((line) => line.split(sign).length);
    return lines.length > 1 && (counts[0] ?? 1) > 2 && counts.every((count) => count === counts[0]);
  });
}

function sheetFrom(fileName: string, text: string) {
  const name = fileName.replace(/\.[^.]+$/, "").slice(0, 31) || "A";
  const { sheet, problems } = readCsvSheet(name, text);
  return { sheets: [sheet], problems };
}
