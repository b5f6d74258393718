"use server";

import { z } from "zod";
import { isAllowed } from "#domain/access/policy.ts";
import { templateKeys } from "#domain/map/templates/template.ts";
import { sinceSchema, viewSchema } from "#domain/map/view-schema.ts";
import { authorize } from "../access/authorize.ts";
import { action } from "../action.ts";
import { changeView, viewNameSchema } from "./change-view.ts";
import { create } from "./create.ts";
import { deleteView } from "./delete-view.ts";
import { duplicate } from "./duplicate.ts";
import { erase } from "./erase.ts";
import { makeToBe } from "./make-to-be.ts";
import { readChangedNodes } from "./read-changes.ts";
import { readEdits } from "./read-edits.ts";
import { readViews } from "./read-views.ts";
import { remove, restore } from "./remove.ts";
import { saveView } from "./save-view.ts";
import { setHorizon } from "./set-horizon.ts";
import { createFromTemplate, deleteTemplate, renameTemplate, saveTemplate } from "./templates.ts";
import { viewGrants } from "./view-grants.ts";

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

export const makeToBeMap = action(
  z.object({ workspaceId: id, mapId: id, title }),
  async (ctx, { workspaceId, mapId, ...input }) =>
    makeToBe(
      ctx,
      {
        read: await authorize(ctx, "map.read", { mapId, workspaceId }),
        create: await authorize(ctx, "map.create", { workspaceId }),
      },
      input,
    ),
);

const templateName = z.string().trim().min(1).max(200);

export const saveMapTemplate = action(
  z.object({ workspaceId: id, mapId: id, name: templateName, withContent: z.boolean() }),
  async (ctx, { workspaceId, mapId, ...input }) =>
    saveTemplate(
      ctx,
      {
        read: await authorize(ctx, "map.read", { mapId, workspaceId }),
        create: await authorize(ctx, "map.create", { workspaceId }),
      },
      input,
    ),
);

export const createMapFromTemplate = action(
  z.object({ workspaceId: id, templateId: id, title }),
  async (ctx, { workspaceId, ...input }) =>
    createFromTemplate(ctx, await authorize(ctx, "map.create", { workspaceId }), input),
);

export const renameMapTemplate = action(
  z.object({ workspaceId: id, templateId: id, name: templateName }),
  async (ctx, { workspaceId, ...input }) =>
    renameTemplate(ctx, await authorize(ctx, "map.create", { workspaceId }), input),
);

export const deleteMapTemplate = action(
  z.object({ workspaceId: id, templateId: id }),
  async (ctx, { workspaceId, ...input }) =>
    deleteTemplate(ctx, await authorize(ctx, "map.create", { workspaceId }), input),
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

export const eraseMap = action(
  z.object({ workspaceId: id, mapId: id }),
  async (ctx, { workspaceId, mapId }) =>
    erase(ctx, await authorize(ctx, "map.erase", { workspaceId }), { mapId }),
);

export const changedNodes = action(
  z.object({ mapId: id, since: sinceSchema }),
  async (ctx, { mapId, since }) => {
    const grant = await authorize(ctx, "map.read", { mapId });
    return { ok: true as const, nodeIds: await readChangedNodes(ctx, grant, { since }) };
  },
);

export const listEdits = action(z.object({ mapId: id }), async (ctx, { mapId }) => ({
  ok: true as const,
  edits: await readEdits(ctx, await authorize(ctx, "map.read", { mapId })),
}));

export const listViews = action(z.object({ mapId: id }), async (ctx, { mapId }) => {
  const grant = await authorize(ctx, "map.read", { mapId });
  const mayShare = grant.role === "system" || isAllowed(grant.role, "map.shareView");
  return { ok: true as const, views: await readViews(ctx, grant), mayShare };
});

export const saveMapView = action(
  z.object({ mapId: id, name: viewNameSchema, isShared: z.boolean(), view: viewSchema }),
  async (ctx, { mapId, ...input }) => saveView(ctx, await viewGrants(ctx, mapId), input),
);

export const changeMapView = action(
  z.object({
    mapId: id,
    viewId: id,
    change: z.object({
      name: viewNameSchema.optional(),
      isShared: z.boolean().optional(),
      view: z.optional(viewSchema),
    }),
  }),
  async (ctx, { mapId, ...input }) => changeView(ctx, await viewGrants(ctx, mapId), input),
);

export const deleteMapView = action(
  z.object({ mapId: id, viewId: id }),
  async (ctx, { mapId, ...input }) => deleteView(ctx, await viewGrants(ctx, mapId), input),
);

export const setHorizonAction = action(
  z.object({ mapId: id, stepId: id.nullable() }),
  async (ctx, { mapId, ...input }) =>
    setHorizon(ctx, await authorize(ctx, "map.edit", { mapId }), input),
);
