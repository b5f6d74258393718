"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { useCanvas } from "#components/canvas/canvas-context.tsx";
import { useStore } from "#components/canvas/store.ts";
import { useLive } from "#components/shell/use-live.ts";

/** What the page says one may do follows one's role, while the map stays open. */
export function FollowRights({ mayEdit }: { mayEdit: boolean }) {
  const router = useRouter();
  const { session } = useCanvas();
  const canWrite = useStore(session.canWrite, (now) => now);
  const isBehind = canWrite !== null && canWrite !== mayEdit;
  useEffect(() => {
    if (isBehind) router.refresh();
  }, [isBehind, router]);
  // what the line does not tell: who may comment, review, decide. Not after each break of it, when the
  // server may be too far away for a page and the browser would leave this one
  useLive("members", (topic) => {
    if (topic) router.refresh();
  });
  useLive("maps", () => {
    const state = session.state.get();
    if (state.kind === "refused" && state.reason === "in-bin") session.tryAgain();
  });
  return null;
}
