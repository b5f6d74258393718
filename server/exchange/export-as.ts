import { count, eq } from "drizzle-orm";
import { commentThreads } from "#db/schema/comment.ts";
import type { Loss } from "#domain/exchange/draft.ts";
import { lossesOf, type TextFormat } from "#domain/exchange/formats/carried.ts";
import { writeCjml } from "#domain/exchange/formats/cjml.ts";
import { writeMermaid } from "#domain/exchange/formats/mermaid.ts";
import type { Written } from "#domain/exchange/formats/names.ts";
import { writeOutline } from "#domain/exchange/formats/outline.ts";
import { type SheetFormat, sheetFormats } from "#domain/exchange/formats.ts";
import { printCsv } from "#domain/exchange/sheet/print-csv.ts";
import { writeList } from "#domain/exchange/sheet/write-list.ts";
import { writeMatrix } from "#domain/exchange/sheet/write-matrix.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { readJourneyMap } from "../map/read.ts";
import { readQuotes } from "../pain/quotes.ts";
import type { Asked } from "./draw-map-file.ts";
import { namesIn } from "./export-map.ts";

/** Without the right to quote, quotations are left out. */
type Grants = { export: Granted<"map.export">; quote: Granted<"pain.quote"> | null };

export type Exported = { body: string | Uint8Array; lost: Loss[] };

/** The map in a format that other programs read, and what that format has no place for. */
export async function exportAs(
  ctx: Ctx,
  grants: Grants,
  { format }: { format: SheetFormat },
  compute: Asked,
): Promise<Exported> {
  const written = await readWritten(ctx, grants);
  const lost = lossesOf(written, carriedBy[format], await besides(ctx, grants.export));
  return { body: await print(written, format, compute), lost };
}

/** What each format would leave out of a map, told before one is chosen. */
export async function tellLosses(ctx: Ctx, grants: Grants): Promise<Record<SheetFormat, Loss[]>> {
  const written = await readWritten(ctx, grants);
  const beside = await besides(ctx, grants.export);
  const told = sheetFormats.map(
    ({ id }) => [id, lossesOf(written, carriedBy[id], beside)] as const,
  );
  return Object.fromEntries(told) as Record<SheetFormat, Loss[]>;
}

const carriedBy: Record<SheetFormat, TextFormat> = {
  "xlsx-matrix": "matrix-xlsx",
  "xlsx-list": "list",
  "csv-matrix": "matrix-csv",
  "csv-list": "list",
  outline: "outline",
  mermaid: "mermaid",
  cjml: "cjml",
};

async function readWritten(ctx: Ctx, grants: Grants): Promise<Written> {
  const map = await readJourneyMap(ctx, grants.export);
  const names = await namesIn(ctx, grants.export.workspaceId);
  const excerptIds = [...new Set(map.cards.flatMap(({ excerptId }) => excerptId ?? []))];
  const quotes = grants.quote ? await readQuotes(ctx, grants.quote, { excerptIds }) : [];
  const words = new Map(quotes.map(({ excerptId, text }) => [excerptId, text]));
  return {
    map,
    language: map.header.language,
    nameOf: (kind, id) => names[kind].get(id) ?? null,
    wordsOf: ({ text, excerptId, image }) =>
      text || (excerptId === null ? "" : (words.get(excerptId) ?? "")) || (image?.alt ?? ""),
  };
}

async function besides(ctx: Ctx, { mapId }: Granted<"map.export">): Promise<{ comments: number }> {
  const [row] = await ctx.db.read
    .select({ comments: count() })
    .from(commentThreads)
    .where(eq(commentThreads.mapId, mapId));
  return { comments: row?.comments ?? 0 };
}

async function print(
  written: Written,
  format: SheetFormat,
  compute: Asked,
): Promise<string | Uint8Array> {
  const { language } = written;
  const sheet = language === "fi" ? "Polku" : "Journey";
  switch (format) {
    case "xlsx-matrix":
      return compute.ask("printXlsx", {
        grid: writeMatrix(written, { merges: true, hasTitle: true }),
        sheet,
      });
    case "xlsx-list":
      return compute.ask("printXlsx", { grid: writeList(written), sheet });
    case "csv-matrix":
      return printCsv(writeMatrix(written, { merges: false, hasTitle: false }), language);
    case "csv-list":
      return printCsv(writeList(written), language);
    case "outline":
      return writeOutline(written);
    case "mermaid":
      return writeMermaid(written);
    case "cjml":
      return writeCjml(written);
    default:
      return format satisfies never;
  }
}
