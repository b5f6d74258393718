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
import type { QueueView } from "./queue-address.ts";
import { createStanding } from "./standing.ts";

/** With fewer than these at hand the next page is fetched. */
const fewest = 10;

type Done = { suggestion: Suggestion; isSkipped: boolean };

/**
 * The suggestions at hand, one after another. The next one shows at once; what was decided is saved
 * behind it, and what could not be saved comes back with the reason.
 */
export function useQueue(workspaceId: string, view: QueueView, initial: Queue) {
  const t = useTranslations("queue");
  const words = useReasonWords();
  const [waiting, setWaiting] = useState(initial.suggestions);
  const [decided, setDecided] = useState(0);
  const history = useRef<Done[]>([]);
  /** what has been decided, to show it again where that came to nothing */
  const handled = useRef(new Map<string, Suggestion>());
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
    hide(done.suggestion.excerptId);
    if (waiting.length <= fewest) void fetchMore();
  }

  function hide(excerptId: string) {
    setWaiting((now) => now.filter((one) => one.excerptId !== excerptId));
  }

  /** A decision that came to nothing is none to take back. */
  function forget(excerptId: string) {
    const at = history.current.findLastIndex(
      ({ suggestion }) => suggestion.excerptId === excerptId,
    );
    if (at !== -1) history.current.splice(at, 1);
    setMayUndo(history.current.length > 0);
  }

  const tell = (key: "notSaved" | "notTakenBack", reason: string) =>
    toast(t(key, { reason: words(reason) }), { tone: "problem" });
  // of the first render: they reach nothing but refs and setters
  const [standing] = useState(() =>
    createStanding({
      onCount: setDecided,
      onNotSaved: (excerptId, reason) => {
        if (reason === "not-found") handled.current.delete(excerptId);
        tell("notSaved", reason);
      },
      onNotTakenBack: (_, reason) => tell("notTakenBack", reason),
      onOtherwise: (excerptId, isDecided) => {
        const suggestion = handled.current.get(excerptId);
        if (isDecided) return hide(excerptId);
        forget(excerptId);
        if (suggestion) show(suggestion);
      },
    }),
  );

  return {
    current: waiting[0] ?? null,
    next: waiting[1] ?? null,
    left: initial.total - decided,
    decided,
    mayUndo,
    decide(suggestion: Suggestion, decision: Omit<Decision, "excerptId">) {
      const { excerptId } = suggestion;
      handled.current.set(excerptId, suggestion);
      step({ suggestion, isSkipped: false });
      void standing.decide(excerptId, () => decideAction({ workspaceId, excerptId, ...decision }));
    },
    skip(suggestion: Suggestion) {
      step({ suggestion, isSkipped: true });
    },
    /** the last decision, or the last one set aside, stands there again */
    undo() {
      const done = history.current.pop();
      setMayUndo(history.current.length > 0);
      if (!done) return;
      show(done.suggestion);
      if (done.isSkipped) return;
      void standing.takeBack(done.suggestion.excerptId, (changeId) =>
        takeBackAction({ workspaceId, changeId }),
      );
    },
  };
}

export type OpenQueue = ReturnType<typeof useQueue>;
