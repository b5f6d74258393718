"use client";

import { useEffect } from "react";

const askAgainMs = 5_000;

/** Holds a line to the server, which says when the link is withdrawn: then the page closes itself. */
export function WatchLink({ address }: { address: string }) {
  useEffect(() => {
    let source: EventSource | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let hasLeft = false;
    const leave = () => {
      if (hasLeft) return;
      hasLeft = true;
      source?.close();
      // what was seen goes at once, whatever the network does meanwhile
      document.querySelector("[data-shared]")?.remove();
      window.location.reload();
    };
    const judge = async () => {
      const answer = await fetch(address, { method: "HEAD" }).catch(() => null);
      if (hasLeft) return;
      if (answer?.status === 404) leave();
      else timer = setTimeout(open, askAgainMs);
    };
    const open = () => {
      source = new EventSource(address);
      source.addEventListener("gone", leave);
      // by itself it would try again seconds later
      source.addEventListener("error", () => {
        source?.close();
        void judge();
      });
    };
    open();
    return () => {
      hasLeft = true;
      clearTimeout(timer);
      source?.close();
    };
  }, [address]);
  return null;
}
