import { getMessages } from "next-intl/server";
import { authorize } from "#server/access/authorize.ts";
import { answerErrors } from "#server/access/route-guard.ts";
import { requestContext } from "#server/access/session.ts";
import { importErrorsCsv } from "#server/evidence/import-errors.ts";
import { workspaceIdOf } from "#server/workspace/workspace-id.ts";

export const dynamic = "force-dynamic";

/** The rows that could not come in, as a table to mend and bring again. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ workspace: string; batch: string }> },
): Promise<Response> {
  return answerErrors(async () => {
    const { workspace, batch } = await params;
    const ctx = await requestContext();
    const workspaceId = await workspaceIdOf(ctx, workspace);
    const grant = await authorize(ctx, "evidence.read", { workspaceId });
    const { imports } = await getMessages();
    const { fileName, csv } = await importErrorsCsv(ctx, grant, {
      batchId: batch,
      words: {
        ...imports.errorFile,
        reasons: imports.rowReasons,
        fileReasons: imports.fileReasons,
      },
    });
    return new Response(csv, {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
        "cache-control": "no-store",
      },
    });
  });
}
