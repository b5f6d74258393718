"use client";

import type { ReactNode } from "react";
import { useCanvas } from "../canvas-context.tsx";
import { CardEditor } from "../card-editor.tsx";
import { startEditing } from "../commands/start-editing.ts";
import type { Cursor } from "../cursor.ts";
import { useOverlay } from "../overlay-context.tsx";
import { useStore } from "../store.ts";
import { PeerRing } from "../together/peer-ring.tsx";
import { usePeersOn } from "../together/use-peers-on.ts";
import { PlaceMenu } from "./place-menu.tsx";
import { useIsStop, usePlace } from "./use-place.ts";

type Props = {
  kind: "phase" | "step" | "lane";
  id: string;
  title: string;
  placeholder: string;
  level: 2 | 3;
  className: string;
  /** beside the title */
  children?: ReactNode;
};

/** A heading whose words can be written anew: Enter or a press writes. */
export function PlaceTitle({ kind, id, title, placeholder, level, className, children }: Props) {
  const model = useCanvas();
  const cursor = cursorFor(kind, id);
  const { isHere, place } = usePlace(cursor);
  const isStop = useIsStop(cursor);
  const isEditing = useStore(model.editing, (now) => now?.kind === kind && now.id === id);
  const peers = usePeersOn(id);
  const talk = useOverlay().talks?.nodes.get(id);
  const Heading = level === 2 ? "h2" : "h3";
  const words = title === "" ? placeholder : title;
  return (
    <div className="group/place -ml-1 flex min-w-0 items-start gap-1 print:ml-0 print:break-after-avoid">
      <Heading className={`relative min-w-0 ${isEditing ? "flex-1" : ""} ${className}`}>
        {isEditing ? (
          <CardEditor isTitle />
        ) : (
          <button
            type="button"
            {...place}
            tabIndex={isStop ? 0 : -1}
            onClick={() => {
              model.focus(cursor);
              startEditing(model, null);
            }}
            className={`cursor-default rounded-control px-1 text-left print:px-0 break-words hyphens-auto ${title === "" ? "text-ink-faint" : ""}`}
          >
            {words}
          </button>
        )}
        <PeerRing peers={peers} />
      </Heading>
      {isEditing ? null : <PlaceMenu cursor={cursor} name={words} isHere={isHere} />}
      {talk}
      {children}
    </div>
  );
}

function cursorFor(kind: Props["kind"], id: string): Cursor {
  if (kind === "phase") return { at: "phase", phaseId: id };
  return kind === "step" ? { at: "step", stepId: id } : { at: "lane", laneId: id };
}
