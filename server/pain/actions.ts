"use server";

import { z } from "zod";
import { sourceTypeSchema } from "#domain/evidence/note.ts";
import { countedPageSchema, countedSchema } from "#domain/pain/board/counted.ts";
import { authorize } from "../access/authorize.ts";
import { action } from "../action.ts";
import { runtime } from "../runtime.ts";
import { readAttached } from "./attached.ts";
import { readCounted } from "./board/read-board.ts";
import { confirm } from "./confirm.ts";
import { dismiss, dismissReasonSchema, reopen } from "./dismiss.ts";
import { follow } from "./follow.ts";
import { followStep, followStepSchema } from "./follow-step.ts";
import { countHeld } from "./held-by-step.ts";
import { merge } from "./merge.ts";
import { move } from "./move.ts";
import { markNewsRead, readNews } from "./news.ts";
import { readQuotes, searchQuotes } from "./quotes.ts";
import { readPain, readPainPoint, readStepFindings } from "./read.ts";
import { readCardFindings } from "./read-card-findings.ts";
import { readPointsOfNote } from "./read-points-of-note.ts";
import { readTray } from "./read-tray.ts";
import { rename } from "./rename.ts";
import { split } from "./split.ts";
import { unmerge } from "./unmerge.ts";

const id = z.string().min(1).max(64);
const onMap = z.object({ mapId: id });
const ofPoint = onMap.extend({ painPointId: id });
const inWorkspace = z.object({ workspaceId: id });

export const renamePainPointAction = action(
  ofPoint.extend({ title: z.string().max(300) }),
  async (ctx, { mapId, ...input }) =>
    rename(ctx, await authorize(ctx, "pain.correct", { mapId }), input),
);

export const mergePainPointsAction = action(
  onMap.extend({ from: id, into: id }),
  async (ctx, { mapId, ...input }) =>
    merge(ctx, await authorize(ctx, "pain.correct", { mapId }), input),
);

export const unmergePainPointAction = action(
  ofPoint.extend({ excerptIds: z.array(id).min(1).max(5_000) }),
  async (ctx, { mapId, ...input }) =>
    unmerge(ctx, await authorize(ctx, "pain.correct", { mapId }), input),
);

export const splitPainPointAction = action(
  ofPoint.extend({ excerptIds: z.array(id).min(1).max(5_000) }),
  async (ctx, { mapId, ...input }) =>
    split(ctx, await authorize(ctx, "pain.correct", { mapId }), input),
);

export const movePainPointAction = action(
  ofPoint.extend({ stepId: id.nullable() }),
  async (ctx, { mapId, ...input }) =>
    move(ctx, await authorize(ctx, "pain.correct", { mapId }), input),
);

/** For whoever splits a step: whether there is something to ask about. */
export const countHeldAction = action(
  onMap.extend({ stepId: id }),
  async (ctx, { mapId, stepId }) => ({
    ok: true as const,
    count: await countHeld(ctx, await authorize(ctx, "map.edit", { mapId }), { stepId }),
  }),
);

export const followStepAction = action(followStepSchema, async (ctx, { mapId, ...input }) =>
  followStep(ctx, await authorize(ctx, "map.edit", { mapId }), input),
);

export const dismissPainPointAction = action(
  ofPoint.extend({ reason: dismissReasonSchema }),
  async (ctx, { mapId, ...input }) =>
    dismiss(ctx, await authorize(ctx, "pain.decide", { mapId }), input),
);

export const reopenPainPointAction = action(ofPoint, async (ctx, { mapId, ...input }) =>
  reopen(ctx, await authorize(ctx, "pain.decide", { mapId }), input),
);

export const confirmPainPointAction = action(
  ofPoint.extend({ excerptIds: z.array(id).max(5_000).optional() }),
  async (ctx, { mapId, ...input }) =>
    confirm(ctx, await authorize(ctx, "pain.decide", { mapId }), input),
);

/** For maps that are open: fetched again when the live channel says so. */
export const fetchPainAction = action(
  onMap.extend({
    confirmedOnly: z.boolean().default(false),
    personaId: id.nullable().default(null),
  }),
  async (ctx, { mapId, confirmedOnly, personaId }) => {
    const grant = await authorize(ctx, "pain.read", { mapId });
    return {
      ok: true as const,
      panel: await readPain(ctx, grant, { confirmedOnly, personaId }, runtime().compute),
      steps: await readStepFindings(ctx, grant),
      cards: await readCardFindings(ctx, grant),
    };
  },
);

export const fetchPainPointAction = action(ofPoint, async (ctx, { mapId, painPointId }) => ({
  ok: true as const,
  point: await readPainPoint(ctx, await authorize(ctx, "pain.read", { mapId }), painPointId),
}));

/** The words of quote cards. */
export const fetchQuotesAction = action(
  onMap.extend({ excerptIds: z.array(id).max(2_000) }),
  async (ctx, { mapId, ...input }) => ({
    ok: true as const,
    quotes: await readQuotes(ctx, await authorize(ctx, "pain.quote", { mapId }), input),
  }),
);

export const searchQuotesAction = action(
  onMap.extend({ query: z.string().max(200) }),
  async (ctx, { mapId, ...input }) => ({
    ok: true as const,
    quotes: await searchQuotes(ctx, await authorize(ctx, "pain.quote", { mapId }), input),
  }),
);

export const fetchTrayAction = action(
  onMap.extend({
    offset: z.number().int().min(0).default(0),
    label: z.enum(["pain", "gain"]).nullable().default(null),
    sourceType: sourceTypeSchema.nullable().default(null),
  }),
  async (ctx, { mapId, ...which }) => ({
    ok: true as const,
    tray: await readTray(ctx, await authorize(ctx, "pain.read", { mapId }), which),
  }),
);

/** What people put on a step or a card. */
export const fetchAttachedAction = action(onMap.extend({ nodeId: id }), async (ctx, input) => ({
  ok: true as const,
  passages: await readAttached(
    ctx,
    await authorize(ctx, "pain.quote", { mapId: input.mapId }),
    input,
  ),
}));

export const followPainPointAction = action(
  ofPoint.extend({ isOn: z.boolean() }),
  async (ctx, { mapId, ...input }) =>
    follow(ctx, await authorize(ctx, "pain.read", { mapId }), input),
);

/** Down from a number of the board to the words that it counts. */
export const fetchCountedAction = action(
  inWorkspace.extend({ question: countedSchema, page: countedPageSchema }),
  async (ctx, { workspaceId, ...asked }) => {
    const grant = await authorize(ctx, "board.read", { workspaceId });
    return {
      ok: true as const,
      counted: await readCounted(ctx, grant, asked, runtime().compute),
    };
  },
);

/** What the bell tells of pain points that one follows. */
export const fetchNewsAction = action(inWorkspace, async (ctx, where) => ({
  ok: true as const,
  ...(await readNews(ctx, await authorize(ctx, "board.read", where))),
}));

export const markNewsReadAction = action(
  inWorkspace.extend({ ids: z.array(id).max(100) }),
  async (ctx, { workspaceId, ...input }) =>
    markNewsRead(ctx, await authorize(ctx, "board.read", { workspaceId }), input),
);

export const fetchPointsOfNoteAction = action(
  z.object({ workspaceId: id, noteId: id }),
  async (ctx, { workspaceId, noteId }) => ({
    ok: true as const,
    points: await readPointsOfNote(
      ctx,
      await authorize(ctx, "evidence.read", { workspaceId }),
      noteId,
    ),
  }),
);
