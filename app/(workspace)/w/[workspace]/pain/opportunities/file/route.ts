import { getTranslations } from "next-intl/server";
import { authorize } from "#server/access/authorize.ts";
import { answerErrors } from "#server/access/route-guard.ts";
import { requestContext } from "#server/access/session.ts";
import { exportOpportunities } from "#server/review/export-opportunities.ts";
import { workspaceIdOf } from "#server/workspace/workspace-id.ts";

type Context = { params: Promise<{ workspace: string }> };

/** The opportunities as a table for spreadsheets, in the reader's language. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return answerErrors(async () => {
    const { workspace } = await params;
    const ctx = await requestContext();
    const workspaceId = await workspaceIdOf(ctx, workspace);
    const grant = await authorize(ctx, "opportunity.read", { workspaceId });
    const t = await getTranslations("review.opportunities");
    const table = await exportOpportunities(ctx, grant, {
      column: (column) => t(`columns.${column}`),
      status: (status) => t(`statuses.${status}`),
    });
    return new Response(table, {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="opportunities.csv"`,
        "cache-control": "no-store",
      },
    });
  });
}
