"use client";

import { useCanvas } from "../canvas-context.tsx";
import { startEditing } from "../commands/start-editing.ts";
import type { Cursor } from "../cursor.ts";
import { LateEditor } from "../late-editor.tsx";
import { MenuButton } from "../menu-button.tsx";
import { useOverlay } from "../overlay-context.tsx";
import { pick } from "../selection/pick.ts";
import { useSelected } from "../selection/use-selected.ts";
import { useStore } from "../store.ts";
import { PeerRing } from "../together/peer-ring.tsx";
import { usePeersOn } from "../together/use-peers-on.ts";
import { useViewpoint } from "../viewpoint.tsx";

type Props = {
  kind: "phase" | "step" | "lane";
  id: string;
  title: string;
  placeholder: string;
  className: string;
};

/** The title in a header: a click selects, a second one writes. */
export function HeaderTitle({ kind, id, title, placeholder, className }: Props) {
  const model = useCanvas();
  const view = useViewpoint();
  const selected = useSelected(id);
  const isEditing = useStore(model.editing, (now) => now?.kind === kind && now.id === id);
  const peers = usePeersOn(id);
  const change = useOverlay().changes?.get(id);
  if (isEditing) {
    // above the headers below it: what is written may grow beyond its own
    return (
      <div
        className="relative z-10 w-full min-h-full self-start p-1"
        onPointerDown={(event) => event.stopPropagation()}
      >
        <LateEditor isTitle />
      </div>
    );
  }
  return (
    <>
      <button
        type="button"
        tabIndex={-1}
        data-header={id}
        data-header-kind={kind}
        {...(change ? { "data-change": change.look } : {})}
        onClick={(event) => {
          pick(model, id, event);
          view.takeFocus();
        }}
        onDoubleClick={() => {
          model.focus(cursorFor(kind, id));
          startEditing(model, null);
        }}
        className={`h-full w-full min-w-0 cursor-default rounded-control pl-3 text-left break-words hyphens-auto outline-offset-[-2px] ${selected === "alone" ? "pr-8" : "pr-3"} ${className} ${title === "" ? "text-ink-faint" : ""} ${selected ? "outline-2 outline-accent" : ""}`}
      >
        {title === "" ? placeholder : title}
      </button>
      <PeerRing peers={peers} />
      {change?.mark}
      {selected === "alone" ? <MenuButton id={id} className="top-1 right-1" /> : null}
    </>
  );
}

function cursorFor(kind: Props["kind"], id: string): Cursor {
  if (kind === "phase") return { at: "phase", phaseId: id };
  return kind === "step" ? { at: "step", stepId: id } : { at: "lane", laneId: id };
}
