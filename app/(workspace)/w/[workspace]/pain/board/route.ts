import { readBoardView } from "#components/pain/board/board-address.ts";
import { answerErrors } from "#server/access/route-guard.ts";
import { loadWorkspace } from "#server/workspace/load.ts";
import { loadBoardAnswer } from "../load-board.ts";

type Context = { params: Promise<{ workspace: string }> };

/** What the board's page would show of the same address, as data. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { ctx, workspace } = await loadWorkspace((await params).workspace);
  const query = Object.fromEntries(new URL(request.url).searchParams);
  return answerErrors(async () =>
    Response.json(await loadBoardAnswer(ctx, { workspaceId: workspace.id }, readBoardView(query)), {
      headers: { "cache-control": "no-store" },
    }),
  );
}
