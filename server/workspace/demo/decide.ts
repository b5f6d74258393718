import { and, asc, desc, eq, isNull } from "drizzle-orm";
import { notes } from "#db/schema/evidence.ts";
import { libraryEntries } from "#db/schema/library.ts";
import { maps } from "#db/schema/map.ts";
import { painPoints } from "#db/schema/pain.ts";
import { howMightWe } from "#domain/review/how-might-we.ts";
import type { Opportunity } from "#domain/review/opportunity.ts";
import { authorize } from "../../access/authorize.ts";
import type { Ctx } from "../../context.ts";
import { addOpportunity } from "../../review/add-opportunity.ts";
import { changeOpportunity } from "../../review/change-opportunity.ts";
import { giveStamp } from "../../review/give-stamp.ts";
import { markDemo } from "./mark.ts";

type Demo = { workspaceId: string; ownerId: string };

/**
 * What the team of the demo marked, and its managers decided about the worst pain of each map; false while its notes are still
 * being read. Made by the verbs that people use.
 */
export async function decideDemo(ctx: Ctx, { workspaceId, ownerId }: Demo): Promise<boolean> {
  const worst = await worstOfEachMap(ctx, workspaceId);
  if (worst === null) return false;
  const owner: Ctx = { ...ctx, actor: { kind: "user", userId: ownerId } };
  await markDemo(owner, workspaceId);
  const edit = await authorize(owner, "opportunity.edit", { workspaceId });
  const [team] = await ctx.db.read
    .select({ id: libraryEntries.id })
    .from(libraryEntries)
    .where(and(eq(libraryEntries.workspaceId, workspaceId), eq(libraryEntries.kind, "team")))
    .orderBy(asc(libraryEntries.name))
    .limit(1);
  const day = (days: number) =>
    new Date(ctx.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
  const plans: Pick<Opportunity, "status" | "owner" | "dueDate" | "cost">[] = [
    {
      status: "in-progress",
      owner: { kind: "person", id: ownerId },
      dueDate: day(45),
      cost: { volume: 2_400, unit: "", unitCost: 14, note: "" },
    },
    {
      status: "decided",
      owner: team ? { kind: "team", id: team.id } : null,
      dueDate: day(90),
      cost: null,
    },
    { status: "proposed", owner: null, dueDate: null, cost: null },
  ];
  for (const [at, { id, mapId, title, language }] of worst.entries()) {
    const plan = plans[at % plans.length];
    if (!plan) continue;
    const added = await addOpportunity(owner, edit, {
      title: howMightWe(title, language),
      status: "proposed",
      owner: null,
      dueDate: null,
      cost: null,
      painPointIds: [id],
    });
    if (added.ok) {
      const { opportunityId } = added;
      await changeOpportunity(owner, edit, { opportunityId, change: plan, why: "" });
    }
    await giveStamp(owner, await authorize(owner, "stamp.give", { mapId }), {
      subject: { kind: "pain", id },
      kind: plan.status === "proposed" ? "need-evidence" : "decide",
      word: "",
    });
  }
  return true;
}

/** Null until every note has been read and every map has its pains. */
async function worstOfEachMap(ctx: Ctx, workspaceId: string) {
  const unread = await ctx.db.read
    .select({ id: notes.id })
    .from(notes)
    .where(and(eq(notes.workspaceId, workspaceId), isNull(notes.analyzer)))
    .limit(1);
  if (unread.length > 0) return null;
  const journeys = await ctx.db.read
    .select({ id: maps.id, header: maps.header })
    .from(maps)
    .where(eq(maps.workspaceId, workspaceId))
    .orderBy(asc(maps.createdAt), asc(maps.title));
  const worst: { id: string; mapId: string; title: string; language: "fi" | "en" }[] = [];
  for (const { id: mapId, header } of journeys) {
    const [pain] = await ctx.db.read
      .select({ id: painPoints.id, title: painPoints.title })
      .from(painPoints)
      .where(
        and(
          eq(painPoints.mapId, mapId),
          eq(painPoints.kind, "pain"),
          eq(painPoints.status, "open"),
        ),
      )
      .orderBy(desc(painPoints.score), asc(painPoints.id))
      .limit(1);
    if (!pain) return null;
    worst.push({ ...pain, mapId, language: header.language === "fi" ? "fi" : "en" });
  }
  return worst;
}
