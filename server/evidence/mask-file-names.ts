import { eq } from "drizzle-orm";
import { importBatches, importFiles } from "#db/schema/imports.ts";
import type { Tx } from "#db/transact.ts";
import type { Ctx } from "../context.ts";
import { planOfBatch } from "./batches.ts";
import { doorSettings, openDoor } from "./door.ts";

/**
 * How a batch is to remember what came: a name that is masked in the words is masked in the names of
 * their files too. Returns what writes them down.
 */
export async function maskFileNames(ctx: Ctx, batchId: string): Promise<(tx: Tx) => Promise<void>> {
  const { read } = ctx.db;
  const [batch] = await read.select().from(importBatches).where(eq(importBatches.id, batchId));
  if (!batch) return async () => undefined;
  const door = openDoor(await doorSettings(ctx, batch.workspaceId, planOfBatch(batch)));
  const files = await read
    .select({ id: importFiles.id, name: importFiles.name })
    .from(importFiles)
    .where(eq(importFiles.batchId, batchId));
  const masked = files
    .map(({ id, name }) => ({ id, before: name, name: door.line(name) }))
    .filter(({ before, name }) => before !== name);
  const fileName = door.line(batch.fileName);
  return async (tx) => {
    await tx.update(importBatches).set({ fileName }).where(eq(importBatches.id, batchId));
    for (const { id, name } of masked) {
      await tx.update(importFiles).set({ name }).where(eq(importFiles.id, id));
    }
  };
}
