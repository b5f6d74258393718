"use server";

import { z } from "zod";
import { authorize } from "../access/authorize.ts";
import { action } from "../action.ts";
import { removeWebhook, sendAgain, testWebhook } from "./change-webhook.ts";
import { createToken, createTokenSchema } from "./create-token.ts";
import { createWebhook, createWebhookSchema } from "./create-webhook.ts";
import { revokeToken, revokeTokenSchema } from "./revoke-token.ts";

const id = z.string().max(64);
const place = z.object({ workspaceId: id });
const ofWebhook = place.extend({ webhookId: id });

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

export const createWebhookAction = action(
  createWebhookSchema.extend(place.shape),
  async (ctx, { workspaceId, ...input }) =>
    createWebhook(ctx, await authorize(ctx, "api.manage", { workspaceId }), input),
);

export const removeWebhookAction = action(ofWebhook, async (ctx, { workspaceId, ...input }) =>
  removeWebhook(ctx, await authorize(ctx, "api.manage", { workspaceId }), input),
);

export const testWebhookAction = action(ofWebhook, async (ctx, { workspaceId, ...input }) =>
  testWebhook(ctx, await authorize(ctx, "api.manage", { workspaceId }), input),
);

export const sendAgainAction = action(
  ofWebhook.extend({ deliveryId: id }),
  async (ctx, { workspaceId, ...input }) =>
    sendAgain(ctx, await authorize(ctx, "api.manage", { workspaceId }), input),
);
