"use server";

import { z } from "zod";
import { opportunitySchema } from "#domain/review/opportunity-schema.ts";
import { stampedKinds, stampKinds } from "#domain/review/stamp.ts";
import { verdicts } from "#domain/review/verdict.ts";
import { authorize } from "../access/authorize.ts";
import { action } from "../action.ts";
import { addOpportunity } from "./add-opportunity.ts";
import { challenge } from "./challenge.ts";
import { changeOpportunity } from "./change-opportunity.ts";
import { giveStamp, takeStamp } from "./give-stamp.ts";
import { linkPoint } from "./link-point.ts";
import { readChallenges } from "./read-challenges.ts";
import { readChoices } from "./read-choices.ts";
import { readOpportunitiesByPoint, readOpportunity } from "./read-opportunities.ts";
import { readStamps } from "./read-stamps.ts";

const id = z.string().min(1).max(64);
const onMap = z.object({ mapId: id });
const inWorkspace = z.object({ workspaceId: id });
const subject = z.object({ kind: z.enum(stampedKinds), id });

export const giveStampAction = action(
  onMap.extend({ subject, kind: z.enum(stampKinds), word: z.string().trim().max(300) }),
  async (ctx, { mapId, ...input }) =>
    giveStamp(ctx, await authorize(ctx, "stamp.give", { mapId }), input),
);

export const takeStampAction = action(onMap.extend({ subject }), async (ctx, { mapId, ...input }) =>
  takeStamp(ctx, await authorize(ctx, "stamp.give", { mapId }), input),
);

export const challengeAction = action(
  onMap.extend({
    assumption: z.string().min(1).max(300),
    claim: z.string().max(20_000),
    verdict: z.enum(verdicts),
    note: z.string().trim().max(1_000),
  }),
  async (ctx, { mapId, ...input }) =>
    challenge(ctx, await authorize(ctx, "challenge.give", { mapId }), input),
);

/** All that was said on a map: stamps, verdicts, and what was decided about its pains. */
export const fetchReviewAction = action(onMap, async (ctx, { mapId }) => {
  const grant = await authorize(ctx, "stamp.read", { mapId });
  const { workspaceId } = grant;
  const decisions = await authorize(ctx, "opportunity.read", { workspaceId });
  return {
    ok: true as const,
    stamps: await readStamps(ctx, grant),
    challenges: await readChallenges(ctx, await authorize(ctx, "challenge.read", { mapId })),
    opportunities: await readOpportunitiesByPoint(ctx, decisions),
  };
});

export const addOpportunityAction = action(
  inWorkspace.extend({ ...opportunitySchema.shape, painPointIds: z.array(id).max(200) }),
  async (ctx, { workspaceId, ...input }) =>
    addOpportunity(ctx, await authorize(ctx, "opportunity.edit", { workspaceId }), input),
);

export const changeOpportunityAction = action(
  inWorkspace.extend({
    opportunityId: id,
    change: opportunitySchema.partial(),
    why: z.string().trim().max(1_000),
  }),
  async (ctx, { workspaceId, ...input }) =>
    changeOpportunity(ctx, await authorize(ctx, "opportunity.edit", { workspaceId }), input),
);

export const linkPointAction = action(
  inWorkspace.extend({ opportunityId: id, painPointId: id, isLinked: z.boolean() }),
  async (ctx, { workspaceId, ...input }) =>
    linkPoint(ctx, await authorize(ctx, "opportunity.edit", { workspaceId }), input),
);

export const fetchChoicesAction = action(inWorkspace, async (ctx, where) => ({
  ok: true as const,
  choices: await readChoices(ctx, await authorize(ctx, "opportunity.read", where)),
}));

export const fetchOpportunityAction = action(
  inWorkspace.extend({ opportunityId: id }),
  async (ctx, { workspaceId, opportunityId }) => {
    const grant = await authorize(ctx, "opportunity.read", { workspaceId });
    return {
      ok: true as const,
      opportunity: await readOpportunity(ctx, grant, opportunityId),
      choices: await readChoices(ctx, grant),
    };
  },
);
