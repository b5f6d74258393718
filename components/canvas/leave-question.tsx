"use client";

import { useEffect, useState } from "react";
import { guardLeaving } from "#components/shell/guard-leaving.ts";
import { latePart } from "#components/ui/late-part.tsx";
import { useCanvas } from "./canvas-context.tsx";
import { type SaveState, unsavedIn } from "./save-state.ts";
import { useStore } from "./store.ts";

const LeaveDialog = latePart(() => import("./leave-dialog.tsx").then((file) => file.LeaveDialog));

/** what is on its way is mostly there before anybody has read a question */
const ASKS_AFTER_MS = 1_500;

/**
 * Asks before the map is left with something unsaved, whatever stands in its place: the browser about
 * closing and reloading, and, where nothing would bring the edits back, we about every way within the app.
 */
export function LeaveQuestion() {
  const { session, draft } = useCanvas();
  const state = useStore(session.state, (now) => now);
  const isWriting = useStore(draft, (text) => text !== null);
  const mayLose = unsavedIn(state) > 0 || isWriting;
  useEffect(() => {
    if (!mayLose) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [mayLose]);

  const [way, setWay] = useState<{ go(): void } | null>(null);
  const lostIn = (now: SaveState) => (session.isKept() ? 0 : unsavedIn(now));
  useEffect(
    () =>
      guardLeaving({
        isNeeded: () => !session.isKept() && unsavedIn(session.state.get()) > 0,
        ask: (go) => setWay({ go }),
      }),
    [session],
  );
  const changes = lostIn(state);
  useEffect(() => {
    if (!way || changes > 0) return;
    setWay(null);
    way.go();
  }, [way, changes]);
  const isLate = useIsLate(way !== null && state.kind === "saving");
  if (!way || changes === 0 || (state.kind === "saving" && !isLate)) return null;
  return (
    <LeaveDialog
      changes={changes}
      isStuck={state.kind === "refused" || state.kind === "not-allowed"}
      onStay={() => setWay(null)}
      onLeave={() => {
        setWay(null);
        way.go();
      }}
    />
  );
}

function useIsLate(isWaiting: boolean): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => setLate(true), ASKS_AFTER_MS);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [isWaiting]);
  return isLate;
}
