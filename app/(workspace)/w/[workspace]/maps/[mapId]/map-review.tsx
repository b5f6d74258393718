"use client";

import { useMap } from "#components/canvas/canvas-context.tsx";
import { usePain } from "#components/pain/pain-context.tsx";
import { DecisionSection } from "#components/review/decision-section.tsx";
import { useReview } from "#components/review/review-context.tsx";
import { StampRow } from "#components/review/stamp-row.tsx";
import { type StampSubject, subjectKey } from "#domain/review/stamp.ts";

/** In a pain point's panel: what managers say of it, and what was decided. */
export function ReviewOfPain({ id }: { id: string }) {
  const { painMapId, workspace, rights, opportunities, reload } = useReview();
  const { panel } = usePain();
  const point = panel.points.find((one) => one.id === id);
  if (!point) return null;
  return (
    <>
      <Stamps subject={{ mapId: painMapId, kind: "pain", id }} />
      {point.kind === "pain" ? (
        <DecisionSection
          workspace={workspace}
          point={point}
          opportunities={opportunities.get(id) ?? []}
          mayDecide={rights.decide}
          onChanged={() => void reload()}
        />
      ) : null}
    </>
  );
}

/** In the panel of a step or card. */
export function StampsOnNode({ id }: { id: string }) {
  const { mapId } = useReview();
  const kind = useMap((map) => {
    if (map.steps.some((step) => step.id === id)) return "step";
    return map.cards.some((card) => card.id === id) ? "card" : null;
  });
  return kind ? <Stamps subject={{ mapId, kind, id }} /> : null;
}

function Stamps({ subject }: { subject: StampSubject }) {
  const { stampsOn, rights, reload } = useReview();
  return (
    <StampRow
      subject={subject}
      stamps={stampsOn.get(subjectKey(subject)) ?? []}
      mayStamp={rights.stamp}
      onChanged={() => void reload()}
    />
  );
}
