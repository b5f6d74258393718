"use client";

import { useEffect, useMemo } from "react";
import { useCanvas, useMap } from "#components/canvas/canvas-context.tsx";
import { cursorOn } from "#components/canvas/cursor.ts";
import { useStore } from "#components/canvas/store.ts";
import { useViewpoint } from "#components/canvas/viewpoint.tsx";
import { usePain } from "#components/pain/pain-context.tsx";
import { BriefLink } from "#components/review/brief-link.tsx";
import { latePart } from "#components/ui/late-part.tsx";
import { assumedPoints } from "#domain/pain/gap.ts";
import { openPainPoint, painPanel, painSubject } from "./panel-address.ts";
import { useClosePanel } from "./use-close-panel.ts";
import { useGuesses } from "./use-guesses.ts";

const PainPanel = latePart(() =>
  import("#components/pain/pain-panel.tsx").then((file) => file.PainPanel),
);

const TalkAbout = latePart(() => import("./talk-about.tsx").then((file) => file.TalkAbout));

const ReviewOfPain = latePart(() =>
  import("#components/review/review-of-pain.tsx").then((file) => file.ReviewOfPain),
);

/** The panel itself, when it is what stands beside the canvas. */
export function FindingsPanel() {
  const model = useCanvas();
  const { slug } = usePain().workspace;
  const view = useViewpoint();
  const closePanel = useClosePanel();
  const subject = useStore(model.panel, (now) => now);
  const isHere = subject?.kind === "outside" && subject.name === painPanel;
  const wanted = useMemo(
    () => (isHere ? painSubject(subject.id) : null),
    // another press on the same badge opens it anew
    [isHere, subject],
  );
  const steps = useMap((map) => map.steps);
  const curve = useMap((map) => map.curve);
  const guesses = useGuesses();
  if (!wanted) return null;
  return (
    <PainPanel
      subject={wanted}
      steps={steps}
      assumed={assumedPoints({ curve })}
      guesses={guesses}
      about={(id) => (
        <>
          <ReviewOfPain id={id} />
          <TalkAbout anchor={{ kind: "pain", id }} />
        </>
      )}
      more={<BriefLink slug={slug} mapId={model.mapId} />}
      onShowCard={(id) => {
        model.focus(cursorOn(model.grid(), id));
        view.reveal();
      }}
      onShowStep={(stepId) => {
        model.open(stepId);
        model.focus({ at: "step", stepId });
        view.reveal();
      }}
      onClose={closePanel}
    />
  );
}

/** Opens the panel at the pain point that the address names, once the map is there. */
export function OpenFromAddress({ painPointId }: { painPointId: string | null }) {
  const model = useCanvas();
  useEffect(() => {
    if (painPointId) {
      model.panel.set(openPainPoint(painPointId));
    }
  }, [model, painPointId]);
  return null;
}
