"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { useReasonWords } from "#components/shell/use-reason-words.ts";
import { toast } from "#components/ui/toast.tsx";
import {
  decideAction,
  fetchSuggestionsAction,
  takeBackAction,
} from "#server/evidence/queue/actions.ts";
import type { Decision } from "#server/evidence/queue/decide.ts";
import type { Queue, Suggestion } from "#server/evidence/queue/list.ts";
import { oneAfterAnother } from "./one-after-another.ts";
import type { QueueView } from "./queue-address.ts";

/** With fewer than these at hand the next page is fetched. */
const fewest = 10;

type Saved = { ok: true; changeId: number } | { ok: false; reason: string };
type Done = { suggestion: Suggestion; saved: Promise<Saved> | null; isUndone: boolean };

/**
 * The suggestions at hand, one after another. The next one shows at once; what was decided is saved
 * behind it, and what could not be saved comes back with the reason.
 */
export function useQueue(workspaceId: string, view: QueueView, initial: Queue) {
  const t = useTranslations("queue");
  const words = useReasonWords();
  const [waiting, setWaiting] = useState(initial.suggestions);
  const [left, setLeft] = useState(initial.total);
  const [decided, setDecided] = useState(0);
  const history = useRef<Done[]>([]);
  const [inTurn] = useState(oneAfterAnother);
  const [mayUndo, setMayUndo] = useState(false);
  const seen = useRef(new Set(initial.suggestions.map(({ excerptId }) => excerptId)));
  const isFetching = useRef(false);
  const isAtEnd = useRef(initial.suggestions.length >= initial.total);

  async function fetchMore() {
    if (isFetching.current || isAtEnd.current) return;
    isFetching.current = true;
    const filter = { ...view, except: [...seen.current].slice(-2_000) };
    const answer = await fetchSuggestionsAction({ workspaceId, filter }).catch(() => null);
    isFetching.current = false;
    if (!answer?.ok) return;
    const fresh = answer.queue.suggestions.filter(({ excerptId }) => !seen.current.has(excerptId));
    for (const { excerptId } of fresh) seen.current.add(excerptId);
    isAtEnd.current = fresh.length === 0;
    setWaiting((now) => [...now, ...fresh]);
  }

  function show(suggestion: Suggestion) {
    setWaiting((now) => [
      suggestion,
      ...now.filter(({ excerptId }) => excerptId !== suggestion.excerptId),
    ]);
  }

  function step(done: Done) {
    history.current.push(done);
    setMayUndo(true);
    setWaiting((now) => now.filter(({ excerptId }) => excerptId !== done.suggestion.excerptId));
    if (waiting.length <= fewest) void fetchMore();
  }

  function count(by: 1 | -1) {
    setDecided((now) => now + by);
    setLeft((now) => now - by);
  }

  return {
    current: waiting[0] ?? null,
    next: waiting[1] ?? null,
    left,
    decided,
    mayUndo,
    decide(suggestion: Suggestion, decision: Omit<Decision, "excerptId">) {
      const { excerptId } = suggestion;
      const saved: Promise<Saved> = inTurn(excerptId, () =>
        decideAction({ workspaceId, excerptId, ...decision }).catch(() => ({
          ok: false,
          reason: "offline",
        })),
      );
      const done: Done = { suggestion, saved, isUndone: false };
      step(done);
      count(1);
      void saved.then((answer) => {
        // What was undone before it could not be saved is as it was.
        if (answer.ok || done.isUndone) return;
        history.current = history.current.filter((one) => one !== done);
        setMayUndo(history.current.length > 0);
        toast(t("notSaved", { reason: words(answer.reason) }), { tone: "problem" });
        count(-1);
        if (answer.reason !== "not-found") show(suggestion);
      });
    },
    skip(suggestion: Suggestion) {
      step({ suggestion, saved: null, isUndone: false });
    },
    /** the last decision, or the last one set aside, stands there again */
    undo() {
      const done = history.current.pop();
      setMayUndo(history.current.length > 0);
      if (!done) return;
      show(done.suggestion);
      const { saved } = done;
      if (!saved) return;
      done.isUndone = true;
      count(-1);
      const { excerptId } = done.suggestion;
      // Whoever decides anew at once does so when this is taken back.
      void inTurn(excerptId, async () => {
        const answer = await saved;
        if (!answer.ok) return;
        const { changeId } = answer;
        const back = await takeBackAction({ workspaceId, changeId }).catch(() => null);
        if (back?.ok) return;
        toast(t("notTakenBack", { reason: words(back?.reason ?? "offline") }), {
          tone: "problem",
        });
        if (history.current.some((one) => one.saved && one.suggestion.excerptId === excerptId))
          return;
        count(1);
        setWaiting((now) => now.filter((one) => one.excerptId !== excerptId));
      });
    },
  };
}

export type OpenQueue = ReturnType<typeof useQueue>;
