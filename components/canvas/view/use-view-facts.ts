import { useEffect, useState } from "react";
import type { EvidenceState } from "#domain/map/view.ts";
import { changedNodes } from "#server/map/actions.ts";
import { useCanvas } from "../canvas-context.tsx";
import { useOverlay } from "../overlay-context.tsx";
import { useStore } from "../store.ts";

/** Brings to the model what a filter asks about and the map itself does not say. */
export function useViewFacts(): void {
  const model = useCanvas();
  const overlay = useOverlay();
  const changed = useChanged();
  useEffect(() => {
    const evidence = new Map<string, EvidenceState>();
    for (const [id, step] of overlay.steps) evidence.set(id, step.evidence);
    for (const [id, card] of overlay.cards) if (card.evidence) evidence.set(id, card.evidence);
    model.facts.set({
      evidence,
      changed,
      wordsOf: ({ text, excerptId }) =>
        excerptId === null ? text : (overlay.quotes.get(excerptId) ?? text),
    });
  }, [model, overlay, changed]);
}

/** The nodes that changed since the filter's date: asked for once, then what changes on screen joins them. */
function useChanged(): ReadonlySet<string> | null {
  const model = useCanvas();
  const since = useStore(model.view, ({ filter }) => filter.since);
  const [changed, setChanged] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => {
    setChanged(null);
    if (since === null) return;
    let before = new Map<string, unknown>();
    const look = () => {
      const { steps, cards } = model.map.get();
      return new Map<string, unknown>([...steps, ...cards].map((node) => [node.id, node]));
    };
    let isLeft = false;
    before = look();
    const stop = model.map.subscribe(() => {
      const now = look();
      const touched = [...now].filter(([id, node]) => before.get(id) !== node).map(([id]) => id);
      before = now;
      if (touched.length > 0) setChanged((known) => known && new Set([...known, ...touched]));
    });
    changedNodes({ mapId: model.mapId, since }).then(
      (answer) => {
        if (isLeft) return;
        if (answer.ok) setChanged(new Set(answer.nodeIds));
        else model.say("refused.changesUnknown");
      },
      () => {
        if (!isLeft) model.say("refused.changesUnknown");
      },
    );
    return () => {
      isLeft = true;
      stop();
    };
  }, [model, since]);
  return changed;
}
