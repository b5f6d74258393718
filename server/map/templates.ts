import { and, asc, eq } from "drizzle-orm";
import { mapTemplates } from "#db/schema/map.ts";
import { copyMap } from "#domain/map/canonical.ts";
import { type JourneyMap, journeyMapSchema } from "#domain/map/journey-map.ts";
import { withoutContent, withoutEvidence } from "#domain/map/own-template.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import { actorId, type Ctx } from "../context.ts";
import { insertMap } from "./insert-map.ts";
import { readJourneyMap } from "./read.ts";

export type OwnTemplate = { id: string; name: string; language: "en" | "fi"; steps: number };
type Missing = { ok: false; reason: "not-found" };

/** Keeps a map to start others from: with its cards, or only phases, steps and lanes. */
export async function saveTemplate(
  ctx: Ctx,
  { read, create }: { read: Granted<"map.read">; create: Granted<"map.create"> },
  { name, withContent }: { name: string; withContent: boolean },
): Promise<{ ok: true; templateId: string }> {
  const whole = withoutEvidence(await readJourneyMap(ctx, read));
  const map = withContent ? whole : withoutContent(whole);
  const templateId = ctx.newId();
  const { workspaceId } = create;
  await ctx.db.transact(async (tx) => {
    await tx.insert(mapTemplates).values({
      id: templateId,
      workspaceId,
      name,
      map,
      createdBy: actorId(ctx.actor),
      createdAt: ctx.now(),
    });
    await record(tx, ctx, { workspaceId, event: "template.saved", subject: templateId });
  });
  return { ok: true, templateId };
}

/** A workspace's own templates, by name. */
export async function readTemplates(
  ctx: Ctx,
  { workspaceId }: Granted<"workspace.read">,
): Promise<OwnTemplate[]> {
  const rows = await ctx.db.read
    .select({ id: mapTemplates.id, name: mapTemplates.name, map: mapTemplates.map })
    .from(mapTemplates)
    .where(eq(mapTemplates.workspaceId, workspaceId))
    .orderBy(asc(mapTemplates.name), mapTemplates.id);
  return rows.map(({ id, name, map }) => {
    // written by saveTemplate alone
    const { header, steps } = map as Pick<JourneyMap, "header" | "steps">;
    return { id, name, language: header.language, steps: steps.length };
  });
}

/** A new map from an own template, with new ids. */
export async function createFromTemplate(
  ctx: Ctx,
  create: Granted<"map.create">,
  { templateId, title }: { templateId: string; title: string },
): Promise<{ ok: true; mapId: string } | Missing> {
  const [row] = await ctx.db.read
    .select({ name: mapTemplates.name, map: mapTemplates.map })
    .from(mapTemplates)
    .where(isHere(create, templateId));
  const parsed = journeyMapSchema.safeParse(row?.map);
  if (!row || !parsed.success) return { ok: false, reason: "not-found" };
  const map = copyMap(parsed.data, ctx.newId);
  map.header.title = title === "" ? row.name : title;
  map.header.ownerId = actorId(ctx.actor);
  return insertMap(ctx, create, { map, event: "map.created" });
}

export async function renameTemplate(
  ctx: Ctx,
  grant: Granted<"map.create">,
  { templateId, name }: { templateId: string; name: string },
): Promise<{ ok: true } | Missing> {
  return change(ctx, grant, templateId, "template.renamed", (tx) =>
    tx
      .update(mapTemplates)
      .set({ name })
      .where(isHere(grant, templateId))
      .returning({ id: mapTemplates.id }),
  );
}

/** Maps that were made from it stay as they are. */
export async function deleteTemplate(
  ctx: Ctx,
  grant: Granted<"map.create">,
  { templateId }: { templateId: string },
): Promise<{ ok: true } | Missing> {
  return change(ctx, grant, templateId, "template.deleted", (tx) =>
    tx.delete(mapTemplates).where(isHere(grant, templateId)).returning({ id: mapTemplates.id }),
  );
}

type Tx = Parameters<Parameters<Ctx["db"]["transact"]>[0]>[0];

async function change(
  ctx: Ctx,
  { workspaceId }: Granted<"map.create">,
  subject: string,
  event: string,
  run: (tx: Tx) => PromiseLike<{ id: string }[]>,
): Promise<{ ok: true } | Missing> {
  return ctx.db.transact(async (tx) => {
    const [row] = await run(tx);
    if (!row) return { ok: false, reason: "not-found" };
    await record(tx, ctx, { workspaceId, event, subject });
    return { ok: true };
  });
}

function isHere({ workspaceId }: Granted<"map.create">, templateId: string) {
  return and(eq(mapTemplates.id, templateId), eq(mapTemplates.workspaceId, workspaceId));
}
