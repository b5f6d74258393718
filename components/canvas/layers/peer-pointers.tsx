"use client";

import { ViewportPortal } from "@xyflow/react";
import { memo } from "react";
import { useCalm } from "#components/shell/calm.ts";
import { useCanvas } from "../canvas-context.tsx";
import { useStore } from "../store.ts";

/** The pointers of the others, with their names; none when calm. */
export const PeerPointers = memo(function PeerPointers() {
  return useCalm() ? null : <Pointers />;
});

function Pointers() {
  const peers = useStore(useCanvas().presence.peers, (all) => all);
  return (
    <ViewportPortal>
      {peers.map((peer) =>
        peer.pointer ? (
          <div
            key={peer.clientId}
            data-pointer=""
            aria-hidden="true"
            className="keeps-colour pointer-events-none absolute z-[1200] will-change-transform transition-transform duration-120 ease-out"
            style={{
              transform: `translate(${peer.pointer.x}px, ${peer.pointer.y}px)`,
              color: `var(--presence-${peer.colour + 1})`,
            }}
          >
            <svg width="14" height="18" viewBox="0 0 14 18" aria-hidden="true">
              <path
                d="M1 1v13l3.6-3.4L7 16.5l2.4-1L7 9.8h5z"
                fill="currentColor"
                stroke="var(--paper)"
              />
            </svg>
            <span className="ml-3 block rounded-control bg-current px-1.5 py-0.5 text-12 whitespace-nowrap">
              <span className="text-on-presence">{peer.name}</span>
            </span>
          </div>
        ) : null,
      )}
    </ViewportPortal>
  );
}
