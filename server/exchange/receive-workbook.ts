import { join } from "node:path";
import type { ReadableStream } from "node:stream/web";
import { nanoid } from "nanoid";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { storeUpload } from "../evidence/store-upload.ts";
import type { Compute } from "../jobs/compute.ts";
import type { ReadWorkbook } from "./read-workbook.ts";

const largestWorkbook = 20 * 1024 * 1024;

/** A workbook on its way in: kept only as long as a worker reads it. */
export async function receiveWorkbook(
  _ctx: Ctx,
  _grant: Granted<"map.create">,
  { body }: { body: ReadableStream },
  compute: Pick<Compute, "run" | "importsFolder">,
): Promise<ReadWorkbook> {
  const storedAs = nanoid();
  const { importsFolder } = compute;
  const place = { folder: importsFolder, limit: largestWorkbook };
  const bytes = await storeUpload(body, join(importsFolder, storedAs), place);
  if (bytes === null) return { ok: false, reason: "too-large" };
  try {
    return await compute.run("readWorkbook", { storedAs });
  } finally {
    await compute.run("forgetUploads", { storedAs: [storedAs], keep: [] });
  }
}
