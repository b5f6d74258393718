"use client";

import { useCanvas, useMap } from "#components/canvas/canvas-context.tsx";
import { cursorOn } from "#components/canvas/cursor.ts";
import { useLibrary } from "#components/canvas/library-context.tsx";
import { useViewpoint } from "#components/canvas/viewpoint.tsx";
import { AssumptionsPanel } from "#components/review/assumptions-panel.tsx";
import { boldAssumptions } from "#domain/review/assumptions.ts";
import { openPainPoint, openStepFindings, ruleOf } from "./panel-address.ts";
import { usePlaceTitle } from "./place-title.ts";
import { useClosePanel } from "./use-close-panel.ts";
import { useCounts, useEvidenceOf } from "./use-evidence-of.ts";

/** The panel of assumptions with what this map knows of its places. */
export function AssumptionsBeside({ id }: { id: string | undefined }) {
  const model = useCanvas();
  const view = useViewpoint();
  const closePanel = useClosePanel();
  const map = useMap((all) => all);
  const { personas } = useLibrary();
  const { ofCard, ofCurve } = useCounts();
  const evidenceOf = useEvidenceOf();
  const titleOf = usePlaceTitle();
  const about = ruleOf(id);
  const show = (nodeId: string) => {
    model.open(nodeId);
    model.focus(cursorOn(model.grid(), nodeId));
    view.reveal();
  };
  const stepOf = () => {
    if (about?.kind === "step") return about.id;
    if (about?.kind === "curve") return about.stepId;
    const place = map.cards.find((card) => card.id === about?.id)?.place;
    return place?.kind === "cell" ? place.stepId : "";
  };
  return (
    <AssumptionsPanel
      assumptions={boldAssumptions(map, { card: ofCard, curve: ofCurve })}
      personas={personas}
      rule={about && evidenceOf(about)}
      titleOf={({ kind, id: subjectId }) => titleOf({ kind, id: subjectId })}
      onOpen={({ kind, id: subjectId }) => {
        if (kind === "pain") model.panel.set(openPainPoint(subjectId));
        else {
          show(subjectId);
          model.panel.set({ kind: "node", id: subjectId });
        }
      }}
      onShow={({ cardId, stepId }) => show(cardId ?? stepId)}
      onFindings={() => model.panel.set(openStepFindings(stepOf(), "pain"))}
      onClose={closePanel}
    />
  );
}
