"use server";

import { z } from "zod";
import { authorize } from "../../access/authorize.ts";
import { action } from "../../action.ts";
import { runtime } from "../../runtime.ts";
import { todayOf } from "../../today.ts";
import { scoringSchema, setScoring } from "./set-scoring.ts";

const weighing = z.object({ workspaceId: z.string().min(1).max(64), scoring: scoringSchema });

export const setScoringAction = action(weighing, async (ctx, { workspaceId, scoring }) =>
  setScoring(ctx, await authorize(ctx, "board.weigh", { workspaceId }), scoring),
);

/** The ranking as it would be; nothing is kept of it. */
export const previewScoringAction = action(weighing, async (ctx, { workspaceId, scoring }) => {
  await authorize(ctx, "board.weigh", { workspaceId });
  const asked = { workspaceId, scoring, today: todayOf(ctx) };
  return { ok: true as const, preview: await runtime().compute.ask("previewScores", asked) };
});
