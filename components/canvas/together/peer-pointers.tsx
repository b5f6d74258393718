"use client";

import { useStore as useFlowStore, ViewportPortal } from "@xyflow/react";
import { memo } from "react";
import { useCalm } from "#components/shell/calm.ts";
import { pointAt } from "#domain/map/anchor.ts";
import { useCanvas } from "../canvas-context.tsx";
import { useLayout } from "../map-layout.ts";
import { useStore } from "../store.ts";
import { PeerDrafts } from "./peer-drafts.tsx";

/** Where the others write new cards, and their pointers with their names; no pointers when calm. */
export const PeerPointers = memo(function PeerPointers() {
  return (
    <ViewportPortal>
      <PeerDrafts />
      {useCalm() ? null : <Pointers />}
    </ViewportPortal>
  );
});

/** As large from afar as near by. */
function Pointers() {
  const peers = useStore(useCanvas().presence.peers, (all) => all);
  const layout = useLayout();
  const zoom = useFlowStore(({ transform }) => transform[2]);
  return peers.map(({ clientId, name, colour, pointer }) => {
    const at = pointer ? pointAt(layout, pointer) : null;
    return at ? (
      <div
        key={clientId}
        data-pointer=""
        aria-hidden="true"
        className="keeps-colour pointer-events-none absolute z-[1200] transition-transform duration-120 ease-out will-change-transform"
        style={{
          transform: `translate(${at.x}px, ${at.y}px)`,
          color: `var(--presence-${colour + 1})`,
        }}
      >
        <div className="origin-top-left" style={{ transform: `scale(${1 / zoom})` }}>
          <svg width="14" height="18" viewBox="0 0 14 18" aria-hidden="true">
            <path
              d="M1 1v13l3.6-3.4L7 16.5l2.4-1L7 9.8h5z"
              fill="currentColor"
              stroke="var(--paper)"
            />
          </svg>
          <span className="ml-3 block rounded-control bg-current px-1.5 py-0.5 text-12 whitespace-nowrap">
            <span className="text-on-presence">{name}</span>
          </span>
        </div>
      </div>
    ) : null;
  });
}
