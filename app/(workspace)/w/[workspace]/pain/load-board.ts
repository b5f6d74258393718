import "server-only";
import type { BoardView } from "#components/pain/board/board-address.ts";
import { authorize } from "#server/access/authorize.ts";
import type { Ctx } from "#server/context.ts";
import { readBoard, readVoices } from "#server/pain/board/read-board.ts";
import { readScoring } from "#server/pain/scoring/read-scoring.ts";
import { readPersonas } from "#server/persona/read.ts";
import { narrowPoints } from "#server/review/narrow-points.ts";
import { readMarks } from "#server/review/read-marks.ts";
import { ownersIn, readOpportunitiesByPoint } from "#server/review/read-opportunities.ts";
import { runtime } from "#server/runtime.ts";

export type BoardPageAnswer = Awaited<ReturnType<typeof loadBoardAnswer>>;

/** All that the board shows of one address, as plain values: for its page and for what follows it. */
export async function loadBoardAnswer(
  ctx: Ctx,
  where: { workspaceId: string },
  { tab, look, filter, said, shown: limit }: BoardView,
) {
  const { compute } = runtime();
  const kind = tab === "gain" ? ("gain" as const) : ("pain" as const);
  const grant = await authorize(ctx, "board.read", where);
  const review = await authorize(ctx, "opportunity.read", where);
  const decisions = await readOpportunitiesByPoint(ctx, review);
  const among = await narrowPoints(ctx, review, said, decisions);
  const [board, voices, personas, scoring] = await Promise.all([
    readBoard(ctx, grant, { filter, kind, limit, among, look }, compute),
    tab === "workaround" || tab === "story"
      ? readVoices(ctx, grant, { filter, type: tab }, compute)
      : null,
    authorize(ctx, "persona.read", where).then((persona) => readPersonas(ctx, persona)),
    readScoring(ctx, grant),
  ]);
  const ids = board.rows.map(({ id }) => id);
  return {
    board,
    voices,
    personas: personas.map(({ id, name }) => ({ id, name })),
    scoring,
    owners: ownersIn(decisions),
    marks: await readMarks(ctx, review, ids, decisions),
  };
}
