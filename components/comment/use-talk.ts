"use client";

import { useTranslations } from "next-intl";
import { useAct } from "#components/shell/use-act.ts";
import { type Anchor, anchorKey } from "#domain/comment/anchor.ts";
import {
  changeCommentAction,
  removeCommentAction,
  replyAction,
  settleThreadAction,
  startThreadAction,
} from "#server/comment/actions.ts";
import { useComments } from "./comments-context.tsx";

/** What can be done in talks. A promise tells whether it is stored; a refusal says why by itself. */
export type Talk = {
  start(anchor: Anchor, about: string, text: string): Promise<boolean>;
  reply(threadId: string, text: string): Promise<boolean>;
  settle(threadId: string, isResolved: boolean): void;
  change(commentId: string, text: string): Promise<boolean>;
  remove(commentId: string): void;
};

type Answer = { ok: true } | { ok: false; reason: string };

export function useTalk(): Talk {
  const t = useTranslations("comment");
  const { mapId, reload } = useComments();
  const { act } = useAct();
  const run = (what: () => Promise<Answer>, done?: string, undo?: () => void) =>
    new Promise<boolean>((resolve) =>
      act(what, {
        ...(done ? { done } : {}),
        ...(undo ? { undo } : {}),
        onDone: () => void reload().then(() => resolve(true)),
        onFail: () => resolve(false),
      }),
    );
  const settle = (threadId: string, isResolved: boolean) =>
    void run(
      () => settleThreadAction({ mapId, threadId, isResolved }),
      t(isResolved ? "resolvedNow" : "reopenedNow"),
      () => settle(threadId, !isResolved),
    );
  return {
    start: (anchor, about, text) =>
      run(() =>
        startThreadAction({ mapId, anchor: anchorKey(anchor), about: about.slice(0, 500), text }),
      ),
    reply: (threadId, text) => run(() => replyAction({ mapId, threadId, text })),
    settle,
    change: (commentId, text) => run(() => changeCommentAction({ mapId, commentId, text })),
    remove: (commentId) =>
      void run(() => removeCommentAction({ mapId, commentId }), t("removedNow")),
  };
}
