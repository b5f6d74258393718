"use server";

import { z } from "zod";
import { templateKeys } from "#domain/map/templates/template.ts";
import { authorize } from "../access/authorize.ts";
import { action } from "../action.ts";
import { create } from "./create.ts";
import { duplicate } from "./duplicate.ts";
import { remove, restore } from "./remove.ts";

const id = z.string().min(1).max(64);
const title = z.string().trim().max(500);

export const createMap = action(
  z.object({
    workspaceId: id,
    template: z.enum([...templateKeys, "blank"]),
    language: z.enum(["en", "fi"]),
    title,
  }),
  async (ctx, { workspaceId, ...input }) =>
    create(
      ctx,
      {
        create: await authorize(ctx, "map.create", { workspaceId }),
        library: await authorize(ctx, "library.edit", { workspaceId }),
      },
      input,
    ),
);

export const duplicateMap = action(
  z.object({ workspaceId: id, mapId: id, title }),
  async (ctx, { workspaceId, mapId, ...input }) =>
    duplicate(
      ctx,
      {
        read: await authorize(ctx, "map.read", { mapId, workspaceId }),
        create: await authorize(ctx, "map.create", { workspaceId }),
      },
      input,
    ),
);

export const deleteMap = action(
  z.object({ workspaceId: id, mapId: id }),
  async (ctx, { workspaceId, mapId }) =>
    remove(ctx, await authorize(ctx, "map.delete", { mapId, workspaceId })),
);

export const restoreMap = action(
  z.object({ workspaceId: id, mapId: id }),
  async (ctx, { workspaceId, mapId }) =>
    restore(ctx, await authorize(ctx, "map.create", { workspaceId }), { mapId }),
);
