"use server";

import { z } from "zod";
import { authorize } from "../access/authorize.ts";
import { action } from "../action.ts";
import { saveModel, saveModelSchema } from "./save-model.ts";
import { tryModel, tryModelSchema } from "./try-model.ts";

const place = z.object({ workspaceId: z.string().max(64) });

export const saveModelAction = action(
  saveModelSchema.extend(place.shape),
  async (ctx, { workspaceId, ...input }) =>
    saveModel(ctx, await authorize(ctx, "workspace.manage", { workspaceId }), input),
);

export const tryModelAction = action(
  tryModelSchema.extend(place.shape),
  async (ctx, { workspaceId, ...input }) =>
    tryModel(ctx, await authorize(ctx, "workspace.manage", { workspaceId }), input),
);
