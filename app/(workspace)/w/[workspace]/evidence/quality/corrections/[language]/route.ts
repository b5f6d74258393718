import { authorize } from "#server/access/authorize.ts";
import { answerErrors } from "#server/access/route-guard.ts";
import { requestContext } from "#server/access/session.ts";
import { AppError } from "#server/errors.ts";
import { exportCorrections, exportCorrectionsSchema } from "#server/evidence/export-corrections.ts";
import { workspaceIdOf } from "#server/workspace/workspace-id.ts";

type Context = { params: Promise<{ workspace: string; language: string }> };

/** What people judged in one language, as labelled data. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return answerErrors(async () => {
    const { workspace, language } = await params;
    const asked = exportCorrectionsSchema.safeParse({ language });
    if (!asked.success) throw new AppError("not-found");
    const ctx = await requestContext();
    const workspaceId = await workspaceIdOf(ctx, workspace);
    const grant = await authorize(ctx, "evidence.export", { workspaceId });
    const { table } = await exportCorrections(ctx, grant, asked.data);
    return new Response(table, {
      headers: {
        "content-type": "text/tab-separated-values; charset=utf-8",
        "content-disposition": `attachment; filename="corrections-${asked.data.language}.tsv"`,
        "cache-control": "no-store",
      },
    });
  });
}
