import type { Board, BoardAsked, BoardRow } from "#domain/pain/board/board.ts";
import type { CountedPage, CountedQuestion } from "#domain/pain/board/counted.ts";
import type { BoardFilter } from "#domain/pain/board/filter.ts";
import type { Granted } from "../../access/authorize.ts";
import type { Ctx } from "../../context.ts";
import type { Compute } from "../../jobs/compute.ts";
import { todayOf } from "../../today.ts";
import { readFollowed } from "../follow.ts";
import { type Quotation, readQuotations } from "../quotations.ts";
import type { BoardPlace } from "./board-maps.ts";
import type { CountedIds, VoiceGroup } from "./board-tasks.ts";

type Reader = Granted<"board.read">;

export type BoardListing = Omit<Board, "rows"> & {
  places: BoardPlace[];
  rows: (BoardRow & { quotation: Quotation | null; isFollowed: boolean })[];
};

/** The ranking over all maps, or over what the filter leaves of them, each row with one voice. */
export async function readBoard(
  ctx: Ctx,
  grant: Reader,
  asked: Omit<BoardAsked, "rule">,
  compute: Compute,
): Promise<BoardListing> {
  const { workspaceId } = grant;
  const today = todayOf(ctx);
  const board = await compute.ask("boardFor", { workspaceId, ...asked, today });
  const ids = board.rows.flatMap(({ quote }) => quote?.excerptId ?? []);
  const [quotations, followed] = await Promise.all([
    readQuotations(ctx, grant, ids),
    readFollowed(ctx, grant),
  ]);
  const words = new Map(quotations.map((quotation) => [quotation.excerptId, quotation]));
  return {
    ...board,
    rows: board.rows.map((row) => ({
      ...row,
      quotation: words.get(row.quote?.excerptId ?? "") ?? null,
      isFollowed: followed.has(row.id),
    })),
  };
}

export type CountedListing = Omit<CountedIds, "quotable"> & { quotations: Quotation[] };

/** Down from a number to the words that it counts, a page of them. */
export async function readCounted(
  ctx: Ctx,
  grant: Reader,
  { question, page }: { question: CountedQuestion; page: CountedPage },
  compute: Compute,
): Promise<CountedListing> {
  const { workspaceId } = grant;
  const { quotable, ...counts } = await compute.ask("countPassages", {
    workspaceId,
    question,
    page,
  });
  return { ...counts, quotations: await readQuotations(ctx, grant, quotable) };
}

export type VoiceListing = (Omit<VoiceGroup, "ids"> & {
  quotations: Quotation[];
  /** of the first ones, those that nobody agreed to have quoted */
  unquoted: number;
})[];

/** Workarounds or stories by step; those that may not be quoted are counted. */
export async function readVoices(
  ctx: Ctx,
  grant: Reader,
  { filter, type }: { filter: BoardFilter; type: "workaround" | "story" },
  compute: Compute,
): Promise<VoiceListing> {
  const { workspaceId } = grant;
  const groups = await compute.ask("typedVoices", { workspaceId, filter, type });
  const listing: VoiceListing = [];
  for (const { ids, ...group } of groups) {
    const quotations = await readQuotations(ctx, grant, ids);
    listing.push({ ...group, quotations, unquoted: ids.length - quotations.length });
  }
  return listing;
}
