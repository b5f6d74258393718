import { and, asc, eq, inArray, isNotNull } from "drizzle-orm";
import { importBatches, importErrors, noteMaps, notes, participants } from "#db/schema/evidence.ts";
import { personas } from "#db/schema/library.ts";
import { nodes } from "#db/schema/map.ts";
import type { Tx } from "#db/transact.ts";
import { type ImportPlan, importPlanSchema } from "#domain/evidence/import-plan.ts";
import type { Consent } from "#domain/evidence/note.ts";
import type { Ctx } from "../context.ts";
import type { Compute } from "../jobs/compute.ts";
import { groupsOf, inSmallWrites } from "../jobs/small-writes.ts";
import { storedPlan } from "./batches.ts";
import { doorSettings } from "./door.ts";
import { participantIdFor } from "./participants.ts";
import { visibleNotes } from "./scope.ts";
import type { PreparedNote, PreparedRows } from "./table-tasks.ts";

const pageSize = 200;

type Batch = typeof importBatches.$inferSelect;

/** Where an import is: `next` counts the good rows that are behind it. */
export type ImportCursor = { next: number };

/**
 * Stages the next rows of a batch. They are seen by nobody until the batch completes. Returns null
 * when all are staged, or when the batch was cancelled meanwhile.
 */
export async function stageNextRows(
  ctx: Ctx,
  batchId: string,
  { next }: ImportCursor,
  compute: Compute,
  save: (tx: Tx, cursor: ImportCursor, share: number) => Promise<void>,
): Promise<ImportCursor | null> {
  const [batch] = await ctx.db.read
    .select()
    .from(importBatches)
    .where(eq(importBatches.id, batchId));
  if (batch?.status !== "running" || !batch.storedAs) return null;
  const { workspaceId, storedAs } = batch;
  const plan = importPlanSchema.parse(storedPlan(batch).plan);
  const door = await doorSettings(ctx.db.read, workspaceId);
  const rows = await compute.run("readTableRows", {
    storedAs,
    plan,
    door,
    from: next,
    count: pageSize,
  });
  if (next === 0) await storeErrors(ctx, batchId, rows);
  if (rows.notes.length === 0) return null;

  const world = await lookAround(ctx, workspaceId, plan, rows.notes);
  let isCancelled = false;
  let behind = next;
  await inSmallWrites(ctx.db, groupsOf(rows.notes, 6), async (tx, group) => {
    const [now] = await tx.select().from(importBatches).where(eq(importBatches.id, batchId));
    isCancelled ||= now?.status !== "running";
    if (!now || isCancelled) return;
    const counts = await stage(tx, ctx, batch, plan, world, group);
    behind += group.length;
    const done = behind + now.failed;
    await tx
      .update(importBatches)
      .set({
        done,
        added: now.added + counts.added,
        updated: now.updated + counts.updated,
        unchanged: now.unchanged + counts.unchanged,
      })
      .where(eq(importBatches.id, batchId));
    await save(tx, { next: behind }, done / Math.max(1, now.total));
  });
  ctx.outside.announce(workspaceId, { kind: "imports", batchId });
  return isCancelled ? null : { next: next + rows.notes.length };
}

async function statusOf(tx: Tx, batchId: string): Promise<Batch["status"] | undefined> {
  const [row] = await tx
    .select({ status: importBatches.status })
    .from(importBatches)
    .where(eq(importBatches.id, batchId));
  return row?.status;
}

async function storeErrors(
  ctx: Ctx,
  batchId: string,
  { total, errors: rows }: Pick<PreparedRows, "total" | "errors">,
): Promise<void> {
  await ctx.db.transact(async (tx) => {
    await tx.delete(importErrors).where(eq(importErrors.batchId, batchId));
    await tx
      .update(importBatches)
      .set({ total, failed: rows.length, added: 0, updated: 0, unchanged: 0, done: 0 })
      .where(eq(importBatches.id, batchId));
  });
  await inSmallWrites(ctx.db, rows, async (tx, error) => {
    await tx.insert(importErrors).values({ batchId, ...error });
  });
}

type Known = typeof notes.$inferSelect & { pseudonym: string | null; mapIds: string[] };

type World = {
  known: Map<string, Known>;
  personaIds: Map<string, string>;
  /** pseudonym -> participant id */
  people: Map<string, string>;
  /** `${mapId} ${title in lower case}` -> step id */
  stepIds: Map<string, string>;
};

/** What the rows may meet: notes of the same keys, personas and steps by name. */
async function lookAround(
  ctx: Ctx,
  workspaceId: string,
  plan: ImportPlan,
  rows: PreparedNote[],
): Promise<World> {
  const keys = rows.map(({ importKey }) => importKey);
  const found = await ctx.db.read
    .select({ note: notes, pseudonym: participants.pseudonym })
    .from(notes)
    .leftJoin(participants, eq(participants.id, notes.participantId))
    .where(and(visibleNotes(workspaceId), inArray(notes.importKey, keys)));
  const links = await ctx.db.read
    .select()
    .from(noteMaps)
    .where(
      inArray(
        noteMaps.noteId,
        found.map(({ note }) => note.id),
      ),
    );
  const pseudonyms = rows.flatMap(({ participant }) => participant ?? []);
  const heard = await ctx.db.read
    .select({ id: participants.id, pseudonym: participants.pseudonym })
    .from(participants)
    .where(
      and(
        eq(participants.workspaceId, workspaceId),
        inArray(participants.pseudonym, [...new Set(pseudonyms)]),
      ),
    );
  const portraits = await ctx.db.read
    .select({ id: personas.id, name: personas.name })
    .from(personas)
    .where(eq(personas.workspaceId, workspaceId));
  const steps = await ctx.db.read
    .select({ mapId: nodes.mapId, id: nodes.id, title: nodes.title })
    .from(nodes)
    .where(
      and(
        eq(nodes.kind, "step"),
        inArray(
          nodes.mapId,
          plan.maps.map(({ mapId }) => mapId),
        ),
      ),
    );
  return {
    known: new Map(
      found.map(({ note, pseudonym }) => [
        note.importKey ?? "",
        {
          ...note,
          pseudonym,
          mapIds: links.filter((l) => l.noteId === note.id).map((l) => l.mapId),
        },
      ]),
    ),
    personaIds: new Map(portraits.map(({ id, name }) => [name.toLowerCase(), id])),
    people: new Map(heard.map(({ id, pseudonym }) => [pseudonym, id])),
    stepIds: new Map(steps.map((s) => [`${s.mapId} ${s.title.toLowerCase()}`, s.id])),
  };
}

async function stage(
  tx: Tx,
  ctx: Ctx,
  batch: Batch,
  plan: ImportPlan,
  world: World,
  rows: PreparedNote[],
): Promise<{ added: number; updated: number; unchanged: number }> {
  const { workspaceId, id: batchId, createdBy } = batch;
  const counts = { added: 0, updated: 0, unchanged: 0 };
  const newNotes: (typeof notes.$inferInsert)[] = [];
  const links: (typeof noteMaps.$inferInsert)[] = [];
  for (const { row: _, persona, participant, stepHint, ...columns } of rows) {
    const personaId = world.personaIds.get(persona?.toLowerCase() ?? "") ?? plan.defaults.personaId;
    const known = world.known.get(columns.importKey);
    if (known && isSame(known, { ...columns, personaId, participant }, plan)) {
      counts.unchanged++;
      continue;
    }
    counts[known ? "updated" : "added"]++;
    const noteId = ctx.newId();
    newNotes.push({
      ...columns,
      id: noteId,
      workspaceId,
      batchId,
      personaId,
      participantId:
        participant && (await personIn(tx, ctx, world, workspaceId, participant, columns.consent)),
      replacesId: known?.id ?? null,
      createdBy,
      createdAt: ctx.now(),
      updatedAt: ctx.now(),
    });
    for (const map of plan.maps) {
      const hinted = world.stepIds.get(`${map.mapId} ${stepHint?.toLowerCase() ?? ""}`);
      const { mapId } = map;
      links.push({ noteId, mapId, stepHint: hinted ?? map.stepHint, createdAt: ctx.now() });
    }
  }
  if (newNotes.length > 0) await tx.insert(notes).values(newNotes);
  for (const group of groupsOf(links, 200)) {
    await tx.insert(noteMaps).values(group).onConflictDoNothing();
  }
  return counts;
}

/** Looked up once a page; people of the file whom nobody knows yet are made. */
async function personIn(
  tx: Tx,
  ctx: Ctx,
  world: World,
  workspaceId: string,
  pseudonym: string,
  consent: Consent,
): Promise<string> {
  const known = world.people.get(pseudonym);
  if (known) return known;
  const id = await participantIdFor(tx, ctx, { workspaceId, pseudonym, consent });
  world.people.set(pseudonym, id);
  return id;
}

const compared = [
  "sourceType",
  "sourceName",
  "voice",
  "title",
  "textHash",
  "date",
  "personaId",
  "segment",
  "channel",
  "rating",
  "nps",
  "url",
  "consent",
] as const;

function isSame(
  known: Known,
  row: Pick<Known, (typeof compared)[number]> & { participant: string | null },
  plan: ImportPlan,
): boolean {
  return (
    compared.every((column) => known[column] === row[column]) &&
    known.pseudonym === row.participant &&
    plan.maps.every(({ mapId }) => known.mapIds.includes(mapId))
  );
}

/** All rows are staged: from this moment everybody sees the new ones. */
export async function completeBatch(ctx: Ctx, batchId: string): Promise<boolean> {
  return ctx.db.transact(async (tx) => {
    if ((await statusOf(tx, batchId)) !== "running") return false;
    await tx
      .update(importBatches)
      .set({ status: "complete", finishedAt: ctx.now() })
      .where(eq(importBatches.id, batchId));
    return true;
  });
}

/** The next staged rows of a batch; `updatesOnly` picks those that take another note's place. */
export async function stagedRows(
  ctx: Ctx,
  batchId: string,
  { updatesOnly }: { updatesOnly: boolean },
) {
  return ctx.db.read
    .select()
    .from(notes)
    .where(and(eq(notes.batchId, batchId), updatesOnly ? isNotNull(notes.replacesId) : undefined))
    .orderBy(asc(notes.id))
    .limit(pageSize);
}
