import type { ReadableStream } from "node:stream/web";
import { z } from "zod";
import { noteMapSchema } from "#domain/evidence/note.ts";
import { authorize } from "#server/access/authorize.ts";
import { answerErrors, isFromHere } from "#server/access/route-guard.ts";
import { requestContext } from "#server/access/session.ts";
import { receiveFile } from "#server/evidence/receive-file.ts";
import { importsFolder } from "#server/jobs/compute.ts";
import { runtime } from "#server/runtime.ts";
import { workspaceIdOf } from "#server/workspace/workspace-id.ts";

export const dynamic = "force-dynamic";

const querySchema = z.object({
  name: z.string().min(1).max(300),
  map: noteMapSchema.shape.mapId.optional(),
  step: noteMapSchema.shape.mapId.optional(),
  batch: z.string().min(1).max(64).optional(),
});

/**
 * One file as the body, its name and where it belongs (a map or a step it was dropped on, a batch of
 * files) in the query. A table becomes an import that waits for its columns; words go back to be looked at.
 */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ workspace: string }> },
): Promise<Response> {
  return answerErrors(async () => {
    if (!isFromHere(request))
      return Response.json({ ok: false, reason: "forbidden" }, { status: 403 });
    const ctx = await requestContext();
    const workspaceId = await workspaceIdOf(ctx, (await params).workspace);
    const grant = await authorize(ctx, "evidence.import", { workspaceId });
    const query = querySchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!query.success || !request.body) {
      return Response.json({ ok: false, reason: "invalid-input" }, { status: 400 });
    }
    const { name, map, step, batch } = query.data;
    const { compute, env } = runtime();
    const received = await receiveFile(
      ctx,
      grant,
      {
        fileName: name,
        declaredBytes: declaredBytes(request),
        batchId: batch ?? null,
        // Node's own stream type under the web's name
        body: request.body as ReadableStream,
        maps: map ? [{ mapId: map, stepHint: step ?? null }] : [],
      },
      { compute, importsFolder: importsFolder(env.dataFolder) },
    );
    // It may carry words back, which nobody else is to keep.
    const headers = { "cache-control": "no-store" };
    return Response.json(received, { status: received.ok ? 201 : 422, headers });
  });
}

/** Refused by what it says it weighs: a gigabyte is not read to find out. */
function declaredBytes(request: Request): number | null {
  const written = request.headers.get("content-length");
  return written && /^\d+$/.test(written) ? Number(written) : null;
}
