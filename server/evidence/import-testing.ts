import type { ReadableStream } from "node:stream/web";
import { type ImportPlanInput, importPlanSchema } from "#domain/evidence/import-plan.ts";
import { findBatch, readBatch } from "./batches.ts";
import { receiveFile } from "./receive-file.ts";
import { runImport } from "./run-import.ts";
import { startFiles } from "./start-import.ts";
import type { EvidenceWorld } from "./testing.ts";

export type Content = string | Uint8Array<ArrayBuffer>;
type Goes = { batchId?: string; mapId?: string };

/** Short words for bringing files into the world that a test has by then. */
export function importsIn(world: () => EvidenceWorld) {
  /** as a browser sends it, alone or to a batch */
  const send = (fileName: string, content: Content, { batchId, mapId }: Goes = {}) => {
    const { editor, grants, jobs } = world();
    const body = new Blob([content]).stream() as ReadableStream;
    const maps = mapId ? [{ mapId, stepHint: null }] : [];
    const file = { fileName, body, declaredBytes: null, batchId: batchId ?? null, maps };
    return receiveFile(editor, grants.import, file, jobs);
  };
  /** the batch of a table */
  const sendTable = async (fileName: string, content: Content, goes?: Goes): Promise<string> => {
    const received = await send(fileName, content, goes);
    if (!received.ok || received.kind !== "table") throw new Error(JSON.stringify(received));
    return received.batchId;
  };
  /** files of words that belong together, for the map */
  const sendFiles = async (files: Record<string, Content>, name = "kevät"): Promise<string> => {
    const maps = [{ mapId: "m", stepHint: null }];
    const started = await startFiles(world().editor, world().grants.import, { name, maps });
    if (!started.ok) throw new Error(started.reason);
    for (const [fileName, content] of Object.entries(files)) {
      const sent = await send(fileName, content, { batchId: started.batchId });
      if (!sent.ok || sent.kind !== "queued") throw new Error(JSON.stringify(sent));
    }
    return started.batchId;
  };
  const planOf = async (batchId: string, change: Partial<ImportPlanInput> = {}) => {
    const { plan } = await readBatch(world().editor, world().grants.read, batchId);
    return importPlanSchema.parse({ ...plan, ...change });
  };
  /** as it was planned, to its end */
  const run = async (batchId: string, change: Partial<ImportPlanInput> = {}) => {
    const { editor, grants, jobs, db } = world();
    await jobs.settle();
    const plan = await planOf(batchId, change);
    const result = await runImport(editor, grants.import, { batchId, plan });
    if (!result.ok) throw new Error(JSON.stringify(result));
    await jobs.settle();
    return findBatch(db.read, "w", batchId);
  };
  return { send, sendTable, sendFiles, planOf, run };
}
