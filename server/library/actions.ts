"use server";

import { z } from "zod";
import { authorize } from "../access/authorize.ts";
import { action } from "../action.ts";
import { addEntry } from "./add-entry.ts";
import { deleteEntry, renameEntry, restoreEntry } from "./change-entry.ts";
import { entryId, entryName, libraryKind } from "./library-kind.ts";

const place = z.object({ workspaceId: z.string().max(64) });

export const addLibraryEntry = action(
  place.extend({ kind: libraryKind, name: entryName }),
  async (ctx, { workspaceId, ...input }) =>
    addEntry(ctx, await authorize(ctx, "library.edit", { workspaceId }), input),
);

export const renameLibraryEntry = action(
  place.extend({ entryId, name: entryName }),
  async (ctx, { workspaceId, ...input }) =>
    renameEntry(ctx, await authorize(ctx, "library.edit", { workspaceId }), input),
);

export const removeLibraryEntry = action(
  place.extend({ entryId }),
  async (ctx, { workspaceId, ...input }) =>
    deleteEntry(ctx, await authorize(ctx, "library.edit", { workspaceId }), input),
);

export const bringBackLibraryEntry = action(
  place.extend({ entryId }),
  async (ctx, { workspaceId, ...input }) =>
    restoreEntry(ctx, await authorize(ctx, "library.edit", { workspaceId }), input),
);
