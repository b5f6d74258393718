import "server-only";
import { inArray } from "drizzle-orm";
import { after } from "next/server";
import { getFormatter, getTranslations } from "next-intl/server";
import { painPoints } from "#db/schema/pain.ts";
import { type BriefSnapshot, briefChanges } from "#domain/review/brief.ts";
import { type Locale, regions } from "#messages/locales.ts";
import { authorize } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { logger } from "../logger.ts";
import { readMapTitle } from "../map/read.ts";
import { runtime } from "../runtime.ts";
import { todayOf } from "../today.ts";
import { type BriefText, briefText } from "./brief-text.ts";
import type { Brief } from "./read-brief.ts";
import { readStampsOf, type StampRow } from "./read-stamps.ts";
import { readLastBrief, visitBrief } from "./visit-brief.ts";

type Asked = { workspaceId: string; timeZone: string; mapId: string | null; locale: Locale };
export type LoadedBrief = {
  text: BriefText;
  /** by pain point */
  stamps: Record<string, StampRow[]>;
};

/** A brief in words, with what changed since this reader's last one; that it was read is noted down. */
export async function loadBrief(
  ctx: Ctx,
  { workspaceId, timeZone, mapId, locale }: Asked,
): Promise<LoadedBrief> {
  const grant = await authorize(ctx, "opportunity.read", { workspaceId });
  const mapTitle =
    mapId === null
      ? null
      : await readMapTitle(ctx, await authorize(ctx, "map.read", { mapId, workspaceId }));
  const brief = await runtime().compute.ask("readBrief", {
    workspaceId,
    role: grant.role,
    mapId,
    today: todayOf(ctx),
  });
  const snapshot = snapshotOf(brief);
  const last = await readLastBrief(ctx, grant, { mapId });
  after(() =>
    visitBrief(ctx, grant, { mapId, snapshot }).catch((error) =>
      logger.warn({ err: error }, "a reading of a brief was not noted down"),
    ),
  );
  const [t, scoring, source, format] = await Promise.all([
    getTranslations({ locale: regions[locale], namespace: "review" }),
    getTranslations({ locale: regions[locale], namespace: "scoring" }),
    getTranslations({ locale: regions[locale], namespace: "evidence.sourceTypes" }),
    getFormatter({ locale: regions[locale] }),
  ]);
  const today = new Intl.DateTimeFormat("sv", { timeZone }).format(ctx.now());
  const changes = last && {
    at: last.at,
    changes: briefChanges(last.snapshot, snapshot, await titlesSince(ctx, brief, last.snapshot)),
  };
  const ids = brief.pains.map(({ id }) => id);
  return {
    text: briefText({ brief, mapTitle, today, last: changes }, { t, scoring, source, format }),
    stamps: Object.fromEntries(await readStampsOf(ctx, grant, ids)),
  };
}

/** What the pain points are called that are on the brief, and those that were. */
async function titlesSince(ctx: Ctx, { pains }: Brief, before: BriefSnapshot) {
  const titles = new Map(pains.map(({ id, title }) => [id, title]));
  const left = before.pains.flatMap(({ id }) => (titles.has(id) ? [] : id));
  const rows = await ctx.db.read
    .select({ id: painPoints.id, title: painPoints.title })
    .from(painPoints)
    .where(inArray(painPoints.id, left));
  for (const { id, title } of rows) titles.set(id, title);
  return titles;
}

function snapshotOf({ pains, heard, scoring }: Brief): BriefSnapshot {
  return {
    pains: pains.map(({ id, parts, opportunity }) => ({
      id,
      people: parts.people,
      status: opportunity?.status ?? null,
    })),
    heard,
    scoring,
  };
}
