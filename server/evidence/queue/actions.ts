"use server";

import { z } from "zod";
import { authorize } from "../../access/authorize.ts";
import { action } from "../../action.ts";
import { runtime } from "../../runtime.ts";
import { attach, attachSchema, detach, detachSchema } from "../attach.ts";
import { readCards } from "../read-journeys.ts";
import { takeBack } from "../take-back.ts";
import { decide, decideSchema } from "./decide.ts";
import { listSuggestions, queueFilterSchema } from "./list.ts";

const id = z.string().min(1).max(64);

export const fetchSuggestionsAction = action(
  z.object({ workspaceId: id, filter: queueFilterSchema }),
  async (ctx, { workspaceId, filter }) => ({
    ok: true as const,
    queue: await listSuggestions(
      await authorize(ctx, "evidence.edit", { workspaceId }),
      filter,
      runtime().compute,
    ),
  }),
);

export const decideAction = action(
  decideSchema.extend({ workspaceId: id }),
  async (ctx, { workspaceId, ...decision }) =>
    decide(ctx, await authorize(ctx, "evidence.edit", { workspaceId }), decision),
);

export const takeBackAction = action(
  z.object({ workspaceId: id, changeId: z.number().int() }),
  async (ctx, { workspaceId, ...input }) =>
    takeBack(ctx, await authorize(ctx, "evidence.edit", { workspaceId }), input),
);

export const attachAction = action(attachSchema, async (ctx, { mapId, ...input }) =>
  attach(ctx, await authorize(ctx, "pain.correct", { mapId }), input),
);

/** For pickers of a place: the cards of a map by their words. */
export const fetchCardsAction = action(z.object({ mapId: id }), async (ctx, { mapId }) => ({
  ok: true as const,
  cards: await readCards(ctx, await authorize(ctx, "pain.correct", { mapId })),
}));

export const detachAction = action(detachSchema, async (ctx, { mapId, ...input }) =>
  detach(ctx, await authorize(ctx, "pain.correct", { mapId }), input),
);
