"use server";

import { z } from "zod";
import { codeEditSchema } from "#domain/evidence/codebook/edit.ts";
import { authorize } from "../../access/authorize.ts";
import { action } from "../../action.ts";
import { codeExcerpts, codeExcerptsSchema, uncodeExcerpts } from "./code-excerpts.ts";
import { editCodebook } from "./edit-codebook.ts";
import { readCodebook, readCodes, readPassages } from "./read.ts";
import { undoCodebook } from "./undo-codebook.ts";

const id = z.string().min(1).max(64);
const inWorkspace = z.object({ workspaceId: id });

export const editCodebookAction = action(
  inWorkspace.extend({ edit: codeEditSchema }),
  async (ctx, { workspaceId, edit }) =>
    editCodebook(ctx, await authorize(ctx, "evidence.edit", { workspaceId }), edit),
);

export const undoCodebookAction = action(
  inWorkspace.extend({ changeId: z.number().int() }),
  async (ctx, { workspaceId, ...input }) =>
    undoCodebook(ctx, await authorize(ctx, "evidence.edit", { workspaceId }), input),
);

export const codeExcerptsAction = action(
  codeExcerptsSchema.extend({ workspaceId: id }),
  async (ctx, { workspaceId, ...input }) =>
    codeExcerpts(ctx, await authorize(ctx, "evidence.edit", { workspaceId }), input),
);

export const uncodeExcerptsAction = action(
  codeExcerptsSchema.extend({ workspaceId: id }),
  async (ctx, { workspaceId, ...input }) =>
    uncodeExcerpts(ctx, await authorize(ctx, "evidence.edit", { workspaceId }), input),
);

/** For pages that are open: fetched again when the live channel says so. */
export const fetchCodebookAction = action(inWorkspace, async (ctx, { workspaceId }) => ({
  ok: true as const,
  codebook: await readCodebook(ctx, await authorize(ctx, "evidence.read", { workspaceId })),
}));

export const fetchCodesAction = action(inWorkspace, async (ctx, { workspaceId }) => ({
  ok: true as const,
  codes: await readCodes(ctx, await authorize(ctx, "evidence.read", { workspaceId })),
}));

export const fetchPassagesAction = action(
  inWorkspace.extend({ codeId: id }),
  async (ctx, { workspaceId, codeId }) => ({
    ok: true as const,
    passages: await readPassages(ctx, await authorize(ctx, "evidence.read", { workspaceId }), {
      codeId,
    }),
  }),
);
