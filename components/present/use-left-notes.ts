import { useEffect } from "react";
import { writeSpeakerNote } from "#server/present/actions.ts";
import { draftsOf, keepDraft } from "./note-drafts.ts";

const againAfterMs = 4_000;

/** Notes of other places that could not be stored are tried again; leaving the page with some asks. */
export function useLeftNotes(mapId: string, shownId: string | null): void {
  useEffect(() => {
    const timer = setInterval(async () => {
      for (const [nodeId, { before, text }] of Object.entries(draftsOf(mapId))) {
        if (nodeId === shownId) continue;
        const outcome = await writeSpeakerNote({ mapId, nodeId, before, text }).catch(() => null);
        if (outcome === null) return;
        // what is refused for good is there to be mended when its place is shown again
        if (outcome.ok && draftsOf(mapId)[nodeId]?.text === text) keepDraft(mapId, nodeId, null);
      }
    }, againAfterMs);
    const ask = (event: BeforeUnloadEvent) => {
      if (Object.keys(draftsOf(mapId)).length > 0) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => {
      clearInterval(timer);
      window.removeEventListener("beforeunload", ask);
    };
  }, [mapId, shownId]);
}
