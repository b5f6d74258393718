"use server";

import { z } from "zod";
import { importPlanSchema } from "#domain/evidence/import-plan.ts";
import { noteMaskingSchema } from "#domain/evidence/masking-choice.ts";
import { noteInputSchema, noteMapSchema } from "#domain/evidence/note.ts";
import { authorize } from "../access/authorize.ts";
import { action } from "../action.ts";
import { actorId } from "../context.ts";
import { runtime } from "../runtime.ts";
import { addExcerpt, addExcerptSchema } from "./add-excerpt.ts";
import { addNote } from "./add-note.ts";
import { readBatch } from "./batches.ts";
import { cancelImport } from "./cancel-import.ts";
import { deleteNote, restoreNote } from "./delete-note.ts";
import { describeExcerpt, describeExcerptSchema } from "./describe-excerpt.ts";
import { eraseDeletedNote } from "./erase-deleted.ts";
import { listImportFiles } from "./import-files.ts";
import { labelExcerpt, labelExcerptSchema } from "./label-excerpt.ts";
import { linkNote, unlinkNote } from "./link-note.ts";
import { readMaskNames, saveMaskNames } from "./mask-names.ts";
import { moveExcerpt, moveExcerptSchema } from "./move-excerpt.ts";
import { noteFilterSchema } from "./note-filter.ts";
import { markRead } from "./note-reads.ts";
import { placeExcerpt, placeExcerptSchema } from "./place-excerpt.ts";
import { previewImport } from "./preview-import.ts";
import { previewNote, previewNoteSchema } from "./preview-note.ts";
import { readNote } from "./read.ts";
import { recentBatches } from "./recent-batches.ts";
import { removeExcerpt } from "./remove-excerpt.ts";
import { replaceNote } from "./replace-note.ts";
import { runImport } from "./run-import.ts";
import { startFiles } from "./start-import.ts";
import { takeBackText } from "./take-back-text.ts";
import { unlabelExcerpt, unlabelExcerptSchema } from "./unlabel-excerpt.ts";
import { updateNote, updateNoteSchema } from "./update-note.ts";

const id = z.string().min(1).max(64);
const inWorkspace = z.object({ workspaceId: id });
const ofNote = inWorkspace.extend({ noteId: id });
const ofBatch = inWorkspace.extend({ batchId: id });

export const previewNoteAction = action(
  previewNoteSchema.extend({ workspaceId: id }),
  async (ctx, { workspaceId, ...input }) =>
    previewNote(ctx, await authorize(ctx, "evidence.edit", { workspaceId }), input),
);

export const addNoteAction = action(
  noteInputSchema.extend({ workspaceId: id, masking: noteMaskingSchema.prefault({}) }),
  async (ctx, { workspaceId, ...input }) =>
    addNote(ctx, await authorize(ctx, "evidence.edit", { workspaceId }), input),
);

export const replaceNoteAction = action(
  ofNote.extend({
    note: noteInputSchema.extend({ masking: noteMaskingSchema.prefault({}) }),
  }),
  async (ctx, { workspaceId, ...input }) =>
    replaceNote(ctx, await authorize(ctx, "evidence.edit", { workspaceId }), input),
);

export const takeBackTextAction = action(
  ofNote.extend({ versionId: id }),
  async (ctx, { workspaceId, ...input }) =>
    takeBackText(ctx, await authorize(ctx, "evidence.edit", { workspaceId }), input),
);

export const updateNoteAction = action(
  updateNoteSchema.extend({ workspaceId: id }),
  async (ctx, { workspaceId, ...input }) =>
    updateNote(ctx, await authorize(ctx, "evidence.edit", { workspaceId }), input),
);

export const deleteNoteAction = action(ofNote, async (ctx, { workspaceId, noteId }) =>
  deleteNote(ctx, await authorize(ctx, "evidence.edit", { workspaceId }), { noteId }),
);

export const restoreNoteAction = action(ofNote, async (ctx, { workspaceId, noteId }) =>
  restoreNote(ctx, await authorize(ctx, "evidence.edit", { workspaceId }), { noteId }),
);

export const eraseDeletedNoteAction = action(ofNote, async (ctx, { workspaceId, noteId }) =>
  eraseDeletedNote(ctx, await authorize(ctx, "evidence.edit", { workspaceId }), { noteId }),
);

export const linkNoteAction = action(
  ofNote.extend(noteMapSchema.shape),
  async (ctx, { workspaceId, ...input }) =>
    linkNote(ctx, await authorize(ctx, "evidence.edit", { workspaceId }), input),
);

export const unlinkNoteAction = action(
  ofNote.extend({ mapId: id }),
  async (ctx, { workspaceId, ...input }) =>
    unlinkNote(ctx, await authorize(ctx, "evidence.edit", { workspaceId }), input),
);

export const labelExcerptAction = action(
  labelExcerptSchema.extend({ workspaceId: id }),
  async (ctx, { workspaceId, ...input }) =>
    labelExcerpt(ctx, await authorize(ctx, "evidence.edit", { workspaceId }), input),
);

export const addExcerptAction = action(
  addExcerptSchema.extend({ workspaceId: id }),
  async (ctx, { workspaceId, ...input }) =>
    addExcerpt(ctx, await authorize(ctx, "evidence.edit", { workspaceId }), input),
);

export const removeExcerptAction = action(
  inWorkspace.extend({ excerptId: id }),
  async (ctx, { workspaceId, ...input }) =>
    removeExcerpt(ctx, await authorize(ctx, "evidence.edit", { workspaceId }), input),
);

export const moveExcerptAction = action(
  moveExcerptSchema.extend({ workspaceId: id }),
  async (ctx, { workspaceId, ...input }) =>
    moveExcerpt(ctx, await authorize(ctx, "evidence.edit", { workspaceId }), input),
);

export const describeExcerptAction = action(
  describeExcerptSchema.extend({ workspaceId: id }),
  async (ctx, { workspaceId, ...input }) =>
    describeExcerpt(ctx, await authorize(ctx, "evidence.edit", { workspaceId }), input),
);

export const unlabelExcerptAction = action(
  unlabelExcerptSchema.extend({ workspaceId: id }),
  async (ctx, { workspaceId, ...input }) =>
    unlabelExcerpt(ctx, await authorize(ctx, "evidence.edit", { workspaceId }), input),
);

export const markReadAction = action(
  ofNote.extend({ isRead: z.boolean() }),
  async (ctx, { workspaceId, ...input }) =>
    markRead(ctx, await authorize(ctx, "evidence.read", { workspaceId }), input),
);

export const placeExcerptAction = action(placeExcerptSchema, async (ctx, { mapId, ...input }) =>
  placeExcerpt(ctx, await authorize(ctx, "pain.correct", { mapId }), input),
);

export const previewImportAction = action(
  ofBatch.extend({ plan: importPlanSchema }),
  async (ctx, { workspaceId, ...input }) =>
    previewImport(
      ctx,
      await authorize(ctx, "evidence.import", { workspaceId }),
      input,
      runtime().compute,
    ),
);

export const runImportAction = action(
  ofBatch.extend({ plan: importPlanSchema }),
  async (ctx, { workspaceId, ...input }) =>
    runImport(ctx, await authorize(ctx, "evidence.import", { workspaceId }), input),
);

export const cancelImportAction = action(ofBatch, async (ctx, { workspaceId, batchId }) =>
  cancelImport(ctx, await authorize(ctx, "evidence.import", { workspaceId }), { batchId }),
);

/** An empty batch that files are then sent into (app/api/workspaces/[workspace]/imports). */
export const startFilesAction = action(
  inWorkspace.extend({ name: z.string().max(300), maps: importPlanSchema.shape.maps }),
  async (ctx, { workspaceId, ...input }) =>
    startFiles(ctx, await authorize(ctx, "evidence.import", { workspaceId }), input),
);

export const fetchImportFilesAction = action(ofBatch, async (ctx, { workspaceId, batchId }) => ({
  ok: true as const,
  files: await listImportFiles(
    ctx,
    await authorize(ctx, "evidence.read", { workspaceId }),
    batchId,
  ),
}));

export const fetchMaskNamesAction = action(inWorkspace, async (ctx, { workspaceId }) => ({
  ok: true as const,
  names: await readMaskNames(ctx, await authorize(ctx, "evidence.import", { workspaceId })),
}));

export const saveMaskNamesAction = action(
  inWorkspace.extend({ names: importPlanSchema.shape.names }),
  async (ctx, { workspaceId, ...input }) =>
    saveMaskNames(ctx, await authorize(ctx, "evidence.import", { workspaceId }), input),
);

/** For pages that are open: fetched again when the live channel says so. */
export const fetchBatchAction = action(ofBatch, async (ctx, { workspaceId, batchId }) => ({
  ok: true as const,
  batch: await readBatch(ctx, await authorize(ctx, "evidence.read", { workspaceId }), batchId),
}));

export const fetchNoteAction = action(ofNote, async (ctx, { workspaceId, noteId }) => ({
  ok: true as const,
  note: await readNote(ctx, await authorize(ctx, "evidence.read", { workspaceId }), noteId),
}));

export const fetchNotesAction = action(
  inWorkspace.extend({ filter: noteFilterSchema }),
  async (ctx, { workspaceId, filter }) => {
    const grant = await authorize(ctx, "evidence.read", { workspaceId });
    const readerId = actorId(ctx.actor);
    const ask = { workspaceId: grant.workspaceId, readerId, filter };
    return { ok: true as const, list: await runtime().compute.ask("listNotes", ask) };
  },
);

export const fetchFacetsAction = action(inWorkspace, async (ctx, { workspaceId }) => {
  const grant = await authorize(ctx, "evidence.read", { workspaceId });
  const ask = { workspaceId: grant.workspaceId };
  return { ok: true as const, facets: await runtime().compute.ask("readFacets", ask) };
});

export const fetchBatchesAction = action(inWorkspace, async (ctx, { workspaceId }) => ({
  ok: true as const,
  batches: await recentBatches(ctx, await authorize(ctx, "evidence.read", { workspaceId })),
}));
