"use server";

import { z } from "zod";
import { anchorOfKey } from "#domain/comment/anchor.ts";
import { authorize, authorizeOrNull } from "../access/authorize.ts";
import { action } from "../action.ts";
import { changeComment, removeComment } from "./change-comment.ts";
import { markRead, readInbox } from "./inbox.ts";
import { readThreads } from "./read-threads.ts";
import { reply } from "./reply.ts";
import { settle } from "./settle.ts";
import { startThread } from "./start-thread.ts";

const id = z.string().min(1).max(64);
const onMap = z.object({ mapId: id });
const text = z.string().trim().min(1).max(5_000);
const anchor = z
  .string()
  .max(200)
  .transform((key, check) => {
    const found = anchorOfKey(key);
    if (found) return found;
    check.addIssue({ code: "custom", message: "names no place" });
    return z.NEVER;
  });

export const fetchThreadsAction = action(onMap, async (ctx, { mapId }) => ({
  ok: true as const,
  threads: await readThreads(ctx, await authorize(ctx, "comment.read", { mapId })),
}));

export const startThreadAction = action(
  onMap.extend({ anchor, about: z.string().max(500), text }),
  async (ctx, { mapId, ...input }) =>
    startThread(ctx, await authorize(ctx, "comment.write", { mapId }), input),
);

export const replyAction = action(
  onMap.extend({ threadId: id, text }),
  async (ctx, { mapId, ...input }) =>
    reply(ctx, await authorize(ctx, "comment.write", { mapId }), input),
);

export const settleThreadAction = action(
  onMap.extend({ threadId: id, isResolved: z.boolean() }),
  async (ctx, { mapId, ...input }) =>
    settle(ctx, await authorize(ctx, "comment.write", { mapId }), input),
);

export const changeCommentAction = action(
  onMap.extend({ commentId: id, text }),
  async (ctx, { mapId, ...input }) =>
    changeComment(ctx, await authorize(ctx, "comment.write", { mapId }), input),
);

export const removeCommentAction = action(
  onMap.extend({ commentId: id }),
  async (ctx, { mapId, ...input }) => {
    const write = await authorize(ctx, "comment.write", { mapId });
    const moderate = await authorizeOrNull(ctx, "comment.moderate", { mapId });
    return removeComment(ctx, { write, moderate }, input);
  },
);

export const fetchInboxAction = action(z.object({ workspaceId: id }), async (ctx, where) => ({
  ok: true as const,
  ...(await readInbox(ctx, await authorize(ctx, "workspace.read", where))),
}));

export const markReadAction = action(
  z.object({ workspaceId: id, threadId: id.optional() }),
  async (ctx, { workspaceId, ...input }) =>
    markRead(ctx, await authorize(ctx, "workspace.read", { workspaceId }), input),
);
