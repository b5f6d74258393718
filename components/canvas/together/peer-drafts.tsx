"use client";

import { useTranslations } from "next-intl";
import { useCanvas } from "../canvas-context.tsx";
import type { Cursor } from "../cursor.ts";
import { newCardPlace } from "../layers/cursor-layer.tsx";
import { useLayout } from "../map-layout.ts";
import { useStore } from "../store.ts";
import type { Peer } from "./peer.ts";
import { WritingTag } from "./writing-tag.tsx";

/** Where others write cards that are not there yet. */
export function PeerDrafts() {
  const t = useTranslations("canvas.together");
  const model = useCanvas();
  const layout = useLayout();
  const { peers } = model.presence;
  // pointers move all the time, writers seldom
  useStore(peers, draftsOf);
  return peers.get().map((peer) => {
    const cell = draftOf(peer);
    const rect = cell ? newCardPlace(cell, layout, model.grid()) : null;
    return rect ? (
      <div
        key={peer.clientId}
        className="pointer-events-none absolute z-10 rounded-card ring-2"
        style={
          {
            left: rect.x,
            top: rect.y,
            width: rect.width,
            height: rect.height,
            "--tw-ring-color": `var(--presence-${peer.colour + 1})`,
          } as never
        }
      >
        <WritingTag colour={peer.colour} words={t("writesHere", { name: peer.name })} />
      </div>
    ) : null;
  });
}

function draftOf({ isWriting, editing, cursor }: Peer): Extract<Cursor, { at: "cell" }> | null {
  return isWriting && editing === null && cursor?.at === "cell" ? cursor : null;
}

function draftsOf(peers: readonly Peer[]): string {
  return JSON.stringify(peers.map((peer) => [peer.clientId, draftOf(peer)]));
}
