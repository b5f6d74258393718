import { authorize } from "#server/access/authorize.ts";
import { answerErrors } from "#server/access/route-guard.ts";
import { requestContext } from "#server/access/session.ts";
import { exportCodebook } from "#server/evidence/codes/read.ts";
import { workspaceIdOf } from "#server/workspace/workspace-id.ts";

type Context = { params: Promise<{ workspace: string }> };

/** The codebook as a table. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return answerErrors(async () => {
    const { workspace } = await params;
    const ctx = await requestContext();
    const workspaceId = await workspaceIdOf(ctx, workspace);
    const grant = await authorize(ctx, "evidence.export", { workspaceId });
    return new Response(await exportCodebook(ctx, grant), {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="codebook-${workspace}.csv"`,
        "cache-control": "no-store",
      },
    });
  });
}
