"use server";

import { z } from "zod";
import { authorize } from "../access/authorize.ts";
import { action } from "../action.ts";
import { createToken, createTokenSchema } from "./create-token.ts";
import { revokeToken, revokeTokenSchema } from "./revoke-token.ts";

const place = z.object({ workspaceId: z.string().max(64) });

export const createTokenAction = action(
  createTokenSchema.extend(place.shape),
  async (ctx, { workspaceId, ...input }) =>
    createToken(ctx, await authorize(ctx, "api.manage", { workspaceId }), input),
);

export const revokeTokenAction = action(
  revokeTokenSchema.extend(place.shape),
  async (ctx, { workspaceId, ...input }) =>
    revokeToken(ctx, await authorize(ctx, "api.manage", { workspaceId }), input),
);
