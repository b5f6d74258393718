import type { ReadableStream } from "node:stream/web";
import { authorize } from "#server/access/authorize.ts";
import { answerErrors, isFromHere } from "#server/access/route-guard.ts";
import { requestContext } from "#server/access/session.ts";
import { receiveWorkbook } from "#server/exchange/receive-workbook.ts";
import { runtime } from "#server/runtime.ts";
import { workspaceIdOf } from "#server/workspace/workspace-id.ts";

export const dynamic = "force-dynamic";

/** A workbook as the body; its sheets as words, cells and merged ranges. Nothing of it is kept. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ workspace: string }> },
): Promise<Response> {
  return answerErrors(async () => {
    if (!isFromHere(request))
      return Response.json({ ok: false, reason: "forbidden" }, { status: 403 });
    const ctx = await requestContext();
    const workspaceId = await workspaceIdOf(ctx, (await params).workspace);
    const grant = await authorize(ctx, "map.create", { workspaceId });
    if (!request.body)
      return Response.json({ ok: false, reason: "invalid-input" }, { status: 400 });
    const read = await receiveWorkbook(
      ctx,
      grant,
      // Node's own stream type under the web's name
      { body: request.body as ReadableStream },
      runtime().compute,
    );
    return Response.json(read, { status: read.ok ? 200 : 422 });
  });
}
