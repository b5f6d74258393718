import { and, eq } from "drizzle-orm";
import { importBatches, importMappings } from "#db/schema/imports.ts";
import type { Tx } from "#db/transact.ts";
import { headerSignature } from "#domain/evidence/header-signature.ts";
import { type ImportPlanInput, importPlanSchema } from "#domain/evidence/import-plan.ts";
import type { NoteMap } from "#domain/evidence/note.ts";
import { sourceTypeOf } from "#domain/evidence/presets.ts";
import type { TableLook } from "#domain/evidence/table-look.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { enqueue } from "../jobs/enqueue.ts";
import type { StoredPlan } from "./batches.ts";
import { sha256 } from "./door.ts";
import { areMapsHere } from "./scope.ts";

/** The upload holds what is masked only on the way in: it does not wait for ever to be decided on. */
export const decideWithinMs = 3 * 24 * 3_600_000;

type Started = { ok: true; batchId: string } | { ok: false; reason: "unknown-map" };

/** A table was uploaded and looked at: it waits for somebody to say which column is what. */
export async function startImport(
  ctx: Ctx,
  { workspaceId }: Granted<"evidence.import">,
  {
    fileName,
    storedAs,
    look,
    maps,
    createdBy = userOf(ctx),
  }: {
    fileName: string;
    storedAs: string;
    look: TableLook;
    maps: NoteMap[];
    /** who brought the files it was among */
    createdBy?: string | null;
  },
): Promise<Started> {
  return ctx.db.transact(async (tx) => {
    const before = await lastTime(tx, workspaceId, look.header);
    const stored: StoredPlan = before
      ? {
          look: {
            ...look,
            suggestion: {
              columns: before.plan.columns,
              confidence: before.plan.columns.map((field) => (field ? 1 : 0)),
              preset: look.suggestion.preset,
              lastTime: before.usedAt.toISOString(),
            },
          },
          plan: { ...before.plan, maps },
        }
      : {
          look,
          plan: {
            columns: look.suggestion.columns,
            defaults: { sourceType: sourceTypeOf(look.suggestion.preset) },
            maps,
          },
        };
    const batch = { kind: "table", fileName, storedAs, total: look.total, createdBy } as const;
    return begin(tx, ctx, workspaceId, batch, stored);
  });
}

/** Several files of words (or an archive) are about to be brought: one batch for all of them. */
export async function startFiles(
  ctx: Ctx,
  { workspaceId }: Granted<"evidence.import">,
  { name, maps }: { name: string; maps: NoteMap[] },
): Promise<Started> {
  const plan: ImportPlanInput = { columns: [], defaults: {}, maps };
  const batch = {
    kind: "files",
    fileName: name,
    storedAs: null,
    total: 0,
    createdBy: userOf(ctx),
  } as const;
  return ctx.db.transact((tx) => begin(tx, ctx, workspaceId, batch, { look: null, plan }));
}

type NewBatch = Pick<
  typeof importBatches.$inferInsert,
  "kind" | "fileName" | "storedAs" | "total" | "createdBy"
>;

async function begin(
  tx: Tx,
  ctx: Ctx,
  workspaceId: string,
  batch: NewBatch,
  stored: StoredPlan,
): Promise<Started> {
  const mapIds = (stored.plan.maps ?? []).map(({ mapId }) => mapId);
  if (!(await areMapsHere(tx, workspaceId, mapIds))) return { ok: false, reason: "unknown-map" };
  const batchId = ctx.newId();
  await tx.insert(importBatches).values({
    ...batch,
    id: batchId,
    workspaceId,
    fileName: batch.fileName.slice(0, 300),
    status: "mapping",
    plan: stored,
    createdAt: ctx.now(),
  });
  await enqueue(tx, ctx, {
    kind: "expire-import",
    key: `expire:${batchId}`,
    workspaceId,
    payload: { batchId },
    runAt: new Date(ctx.now().getTime() + decideWithinMs),
  });
  await record(tx, ctx, { workspaceId, event: "import.started", subject: batchId });
  return { ok: true, batchId };
}

/** How somebody of the workspace named the columns of such a table before. */
async function lastTime(tx: Tx, workspaceId: string, header: string[]) {
  const [row] = await tx
    .select({ plan: importMappings.plan, usedAt: importMappings.usedAt })
    .from(importMappings)
    .where(
      and(
        eq(importMappings.workspaceId, workspaceId),
        eq(importMappings.signature, headerSignature(header, sha256)),
      ),
    );
  const plan = importPlanSchema.safeParse(row?.plan).data;
  return row && plan ? { plan, usedAt: row.usedAt } : null;
}

function userOf(ctx: Ctx): string | null {
  return ctx.actor.kind === "user" ? ctx.actor.userId : null;
}
