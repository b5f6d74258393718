import { and, eq, inArray } from "drizzle-orm";
import { maps } from "#db/schema/map.ts";
import { painPoints } from "#db/schema/pain.ts";
import { workspaces } from "#db/schema/workspace.ts";
import type { Subject } from "#domain/exchange/draw/subject.ts";
import { maxImageBytes, usedImages } from "#domain/exchange/map-file.ts";
import type { JourneyMap } from "#domain/map/journey-map.ts";
import { authorizeOrNull, type Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { readImages } from "../image/read-image.ts";
import { readJourneyMap } from "../map/read.ts";
import { readQuotes } from "../pain/quotes.ts";
import { readStepFindings, type StepFindingRow } from "../pain/read.ts";
import type { Made } from "./draw-words.ts";
import { namesIn } from "./export-map.ts";

export type DrawGrant = Granted<"map.export"> | Granted<"map.read">;

/** Everything that a drawing is made of, as plain values for a worker. */
export type Drawable = Made & {
  subject: Subject;
  /** WebP, by id */
  pictures: Record<string, Uint8Array>;
};

type SubjectChoice = {
  withQuotes: boolean;
  withFindings?: boolean;
  /** what of the map there is to see; all of it when left out */
  shown?: (map: JourneyMap) => JourneyMap;
};

/**
 * What the actor may see of a map, for drawing. A reader of a link sees no names of people, and words
 * of the people only `withQuotes` and with the right to them.
 */
export async function readSubject(
  ctx: Ctx,
  grant: DrawGrant,
  { withQuotes, withFindings = true, shown = (map) => map }: SubjectChoice,
): Promise<Drawable> {
  const map = shown(await readJourneyMap(ctx, grant));
  const row = await readRow(ctx, grant.mapId);
  const isMember = grant.role === "system" || grant.role !== "link";
  const names = await namesIn(ctx, grant.workspaceId);
  const plain = (known: ReadonlyMap<string, string>) => Object.fromEntries(known);
  const { found, heard } = withFindings
    ? await readFound(ctx, grant, map, row.asIsId)
    : { found: [], heard: [] };
  return {
    subject: {
      map,
      found,
      heard,
      quotes: withQuotes ? await quotesOn(ctx, grant, map) : {},
      backed: withFindings ? await readBacked(ctx, map) : {},
      names: {
        personas: plain(names.personas),
        channels: plain(names.channels),
        teams: plain(names.teams),
        tags: plain(names.tags),
        people: isMember ? plain(names.people) : {},
      },
    },
    pictures: Object.fromEntries(
      await readImages(ctx, grant, { imageIds: usedImages(map), limit: maxImageBytes }),
    ),
    madeAt: ctx.now().getTime(),
    editedAt: row.editedAt.getTime(),
    timeZone: row.timeZone,
  };
}

/** What the map is called, for the name of a file. */
export async function readTitle(ctx: Ctx, mapId: string): Promise<string> {
  const [row] = await ctx.db.read
    .select({ title: maps.title })
    .from(maps)
    .where(eq(maps.id, mapId));
  return row?.title ?? "";
}

async function readRow(ctx: Ctx, mapId: string) {
  const [row] = await ctx.db.read
    .select({ asIsId: maps.asIsId, editedAt: maps.editedAt, timeZone: workspaces.timeZone })
    .from(maps)
    .innerJoin(workspaces, eq(workspaces.id, maps.workspaceId))
    .where(eq(maps.id, mapId));
  if (!row) throw new Error("a map without its row");
  return row;
}

/** A to-be has no evidence of its own: it shows its as-is's, at the steps that were copied. */
async function readFound(ctx: Ctx, grant: DrawGrant, map: JourneyMap, asIsId: string | null) {
  const here = { mapId: asIsId ?? grant.mapId, workspaceId: grant.workspaceId };
  const pain =
    grant.role === "link" && asIsId ? null : await authorizeOrNull(ctx, "pain.read", here);
  if (!pain) return { found: [], heard: [] };
  const own = new Map(
    map.steps.map(({ id, copiedFrom }) => [asIsId ? (copiedFrom ?? "") : id, id]),
  );
  const rows = (await readStepFindings(ctx, pain)).flatMap((row) => {
    const stepId = own.get(row.stepId);
    return stepId === undefined ? [] : [{ ...row, stepId }];
  });
  return {
    found: rows.filter(({ personaId }) => personaId === ""),
    heard: [...new Set(rows.map(({ personaId }) => personaId))].map((personaId) => ({
      personaId: personaId === "" ? null : personaId,
      points: rows.filter((row) => row.personaId === personaId).flatMap(heardPoint),
    })),
  };
}

function heardPoint(row: StepFindingRow) {
  const { stepId, evidenced: value, evidencedMin, evidencedMax, evidencedPeople: people } = row;
  if (value === null) return [];
  return [{ stepId, value, low: evidencedMin ?? value, high: evidencedMax ?? value, people }];
}

async function quotesOn(ctx: Ctx, { mapId, workspaceId }: DrawGrant, map: JourneyMap) {
  const excerptIds = map.cards.flatMap(({ excerptId }) => excerptId ?? []);
  const grant = await authorizeOrNull(ctx, "pain.quote", { mapId, workspaceId });
  if (!grant) return {};
  const quotes = await readQuotes(ctx, grant, { excerptIds });
  return Object.fromEntries(quotes.map(({ excerptId, text }) => [excerptId, text]));
}

/** How many people stand behind the findings that cards are linked to. */
async function readBacked(ctx: Ctx, { cards }: JourneyMap): Promise<Subject["backed"]> {
  const ids = [...new Set(cards.flatMap(({ painPointId }) => painPointId ?? []))];
  if (ids.length === 0) return {};
  const points = await ctx.db.read
    .select({ id: painPoints.id, parts: painPoints.parts })
    .from(painPoints)
    .where(and(inArray(painPoints.id, ids), eq(painPoints.status, "open")));
  const known = new Map(points.map(({ id, parts }) => [id, parts]));
  return Object.fromEntries(
    cards.flatMap(({ id, painPointId }) => {
      const parts = known.get(painPointId ?? "");
      if (!parts) return [];
      const sourceTypes = Object.keys((parts.bySource as object | undefined) ?? {}).length;
      return [[id, { people: Number(parts.people ?? 0), sourceTypes }]];
    }),
  );
}
