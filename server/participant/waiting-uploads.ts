import { and, eq, isNotNull } from "drizzle-orm";
import { importBatches, importFiles } from "#db/schema/imports.ts";
import type { Tx } from "#db/transact.ts";
import { gap } from "#domain/evidence/without-turns.ts";
import { storedPlan } from "../evidence/batches.ts";
import type { Compute } from "../jobs/compute.ts";
import type { FoundInUpload, WaitingUpload } from "./search-uploads.ts";
import { createWhose, type Whose } from "./whose.ts";

/** An upload that waits, under the name that it was brought by. */
export type NamedUpload = WaitingUpload & { name: string };

export async function waitingUploads(read: Tx, workspaceId: string): Promise<NamedUpload[]> {
  const waits = and(
    eq(importBatches.workspaceId, workspaceId),
    eq(importBatches.status, "mapping"),
  );
  const tables = await read
    .select({ storedAs: importBatches.storedAs, name: importBatches.fileName })
    .from(importBatches)
    .where(and(waits, isNotNull(importBatches.storedAs)));
  const files = await read
    .select({ storedAs: importFiles.storedAs, name: importFiles.name })
    .from(importFiles)
    .innerJoin(importBatches, eq(importBatches.id, importFiles.batchId))
    .where(and(waits, eq(importFiles.status, "ready"), isNotNull(importFiles.storedAs)));
  const named =
    (kind: WaitingUpload["kind"]) =>
    ({ storedAs, name }: { storedAs: string | null; name: string }) =>
      storedAs === null ? [] : [{ kind, storedAs, name }];
  return [...tables.flatMap(named("table")), ...files.flatMap(named("words"))];
}

/** What stands in them of somebody; whoever `erases` writes it down with `forgetUploaded`. */
export async function inWaitingUploads(
  read: Tx,
  whose: Whose,
  { compute, erases = false }: { compute: Compute; erases?: boolean },
): Promise<(FoundInUpload & { name: string })[]> {
  const uploads = await waitingUploads(read, whose.workspaceId);
  if (uploads.length === 0) return [];
  const found = await compute.run("searchUploads", { uploads, whose, erases });
  const names = new Map(uploads.map(({ storedAs, name }) => [storedAs, name]));
  return found.map((one) => ({ ...one, name: names.get(one.storedAs) ?? "" }));
}

/** What the database knows of them: the first rows of a table, the name of a file that was theirs. */
export async function forgetUploaded(
  tx: Tx,
  whose: Whose,
  found: readonly FoundInUpload[],
): Promise<void> {
  for (const { storedAs, isOnlyTheirs } of found) {
    if (!isOnlyTheirs) continue;
    await tx
      .update(importFiles)
      .set({ status: "refused", reason: "withdrawn", name: gap, storedAs: null })
      .where(eq(importFiles.storedAs, storedAs));
  }
  const theirs = createWhose(whose);
  const { id, plan, storedAs } = importBatches;
  const batches = await tx
    .select({ id, plan, storedAs })
    .from(importBatches)
    .where(eq(importBatches.workspaceId, whose.workspaceId));
  for (const batch of batches) {
    const { look, ...stored } = storedPlan(batch);
    const gone = found.find((one) => one.storedAs === batch.storedAs)?.found.length ?? 0;
    const preview = look?.preview.filter(({ cells }) => !theirs.isRow(cells)) ?? [];
    if (!look || (gone === 0 && preview.length === look.preview.length)) continue;
    const now = { ...stored, look: { ...look, preview, total: look.total - gone } };
    await tx.update(importBatches).set({ plan: now }).where(eq(id, batch.id));
  }
}
