import { and, eq, gte } from "drizzle-orm";
import { maps } from "#db/schema/map.ts";
import { painPoints } from "#db/schema/pain.ts";
import type { SourceType } from "#domain/evidence/note.ts";
import { compareScored } from "#domain/pain/compare-scored.ts";
import type { ScoreParts } from "#domain/pain/score.ts";
import { authorizeOrNull, type Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { quotationsOf } from "../pain/quotations.ts";
import { scoreAt } from "../pain/score-at.ts";

export type PainSlide = {
  title: string;
  /** at home there, on the map that the evidence belongs to */
  stepId: string | null;
  score: number;
  people: number;
  heard: number;
  sources: { type: SourceType; people: number; heard: number }[];
  quotes: { text: string; from: string }[];
  /** passages without consent to be quoted */
  unquotable: number;
};

const most = 5;
const mostQuotes = 4;

/** The worst open pain points of a map, or of the as-is that it was made from. */
export async function readWorstPains(
  ctx: Ctx,
  { mapId, workspaceId }: Granted<"map.export">,
  { withQuotes }: { withQuotes: boolean },
): Promise<PainSlide[]> {
  const [row] = await ctx.db.read
    .select({ asIsId: maps.asIsId })
    .from(maps)
    .where(eq(maps.id, mapId));
  const grant = await authorizeOrNull(ctx, "pain.read", {
    mapId: row?.asIsId ?? mapId,
    workspaceId,
  });
  if (!grant) return [];
  const isAsked = and(
    eq(painPoints.mapId, grant.mapId),
    eq(painPoints.kind, "pain"),
    eq(painPoints.status, "open"),
  );
  const lowest = await scoreAt(ctx.db.read, isAsked, most);
  const rows = await ctx.db.read
    .select()
    .from(painPoints)
    .where(and(isAsked, gte(painPoints.score, lowest)));
  const points = rows
    .map((row) => ({ ...row, parts: row.parts as ScoreParts }))
    .sort(compareScored)
    .slice(0, most);
  const slides: PainSlide[] = [];
  for (const { id, title, stepId, score, parts } of points) {
    const { people, heard, bySource } = parts;
    const { quotations, unquotable } = await quotationsOf(ctx, grant, id);
    slides.push({
      title,
      stepId,
      score,
      people,
      heard,
      sources: Object.entries(bySource)
        .filter(([, share]) => share.people > 0)
        .map(([type, { people, heard }]) => ({ type: type as SourceType, people, heard }))
        .sort((a, b) => b.people - a.people),
      quotes: withQuotes
        ? quotations
            .slice(0, mostQuotes)
            .map(({ text, participant, noteTitle }) => ({ text, from: participant ?? noteTitle }))
        : [],
      unquotable,
    });
  }
  return slides;
}
