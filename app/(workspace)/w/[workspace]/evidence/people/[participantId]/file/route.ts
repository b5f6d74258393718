import { authorize } from "#server/access/authorize.ts";
import { answerErrors } from "#server/access/route-guard.ts";
import { requestContext } from "#server/access/session.ts";
import { exportParticipant } from "#server/participant/export/export-participant.ts";
import { runtime } from "#server/runtime.ts";
import { workspaceIdOf } from "#server/workspace/workspace-id.ts";

type Context = { params: Promise<{ workspace: string; participantId: string }> };

/** Everything that is kept about one person. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return answerErrors(async () => {
    const { workspace, participantId } = await params;
    const ctx = await requestContext();
    const workspaceId = await workspaceIdOf(ctx, workspace);
    const grant = await authorize(ctx, "participant.name", { workspaceId });
    const { secret, compute } = runtime();
    const kept = await exportParticipant(ctx, grant, participantId, { secret, compute });
    return new Response(JSON.stringify(kept, null, 2), {
      headers: {
        "content-type": "application/json; charset=utf-8",
        "content-disposition": 'attachment; filename="participant.json"',
        "cache-control": "no-store",
      },
    });
  });
}
