"use client";

import { unstable_rethrow } from "next/navigation";
import { useState, useTransition } from "react";

type Answer = { ok: true } | { ok: false; reason: string };
type ReasonOf<R> = R extends { ok: false; reason: infer Reason } ? Reason : never;

/**
 * Runs an action while the form keeps what was typed. `reason` is why the last try failed, or null;
 * "offline" when the server was not reached at all.
 */
export function useSubmit<I, R extends Answer>(run: (input: I) => Promise<R>) {
  const [isPending, startTransition] = useTransition();
  const [reason, setReason] = useState<ReasonOf<R> | "offline" | null>(null);

  function submit(input: I, onDone?: (result: Extract<R, { ok: true }>) => void): void {
    startTransition(async () => {
      try {
        const result = await run(input);
        // an action that redirects answers nothing
        if (result === undefined) return;
        if (result.ok) {
          setReason(null);
          onDone?.(result as Extract<R, { ok: true }>);
        } else {
          setReason(result.reason as ReasonOf<R>);
        }
      } catch (error) {
        unstable_rethrow(error);
        setReason("offline");
      }
    });
  }

  return { submit, isPending, reason, clear: () => setReason(null) };
}
