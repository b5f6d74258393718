"use client";

import { usePain } from "#components/pain/pain-context.tsx";
import { type StampSubject, subjectKey } from "#domain/review/stamp.ts";
import { DecisionSection } from "./decision-section.tsx";
import { useReview } from "./review-context.tsx";
import { StampRow } from "./stamp-row.tsx";

/** In a pain point's panel: what managers say of it, and what was decided. */
export function ReviewOfPain({ id }: { id: string }) {
  const { painMapId, workspace, rights, stamps, opportunities, reload } = useReview();
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
          mayDecide={rights.decide && stamps !== null}
          onChanged={() => void reload()}
        />
      ) : null}
    </>
  );
}

/** Stamps on anything of the map whose review is at hand. */
export function Stamps({ subject }: { subject: StampSubject }) {
  const { stamps, stampsOn, rights, reload } = useReview();
  return (
    <StampRow
      subject={subject}
      stamps={stampsOn.get(subjectKey(subject)) ?? []}
      // one's own that has not come yet would be given again instead of taken back
      mayStamp={rights.stamp && stamps !== null}
      onChanged={() => void reload()}
    />
  );
}
