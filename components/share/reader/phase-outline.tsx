import type { Phase } from "#domain/map/journey-map.ts";
import type { SharedMap } from "#server/share/read-shared.ts";
import { readerWords } from "./reader-words.ts";
import { StepOutline } from "./step-outline.tsx";

export async function PhaseOutline({
  phase,
  tint,
  shared,
}: {
  phase: Phase;
  tint: number;
  shared: SharedMap;
}) {
  const { t } = await readerWords();
  const steps = shared.map.steps.filter(({ phaseId }) => phaseId === phase.id);
  return (
    <section className="flex flex-col gap-5" lang={shared.map.header.language}>
      <h2
        className="rounded-card px-3 py-1.5 text-20 font-bold break-words"
        style={{ background: `var(--phase-${(tint % 8) + 1})` }}
      >
        {phase.title || t("untitledPhase")}
      </h2>
      {steps.map((step) => (
        <StepOutline key={step.id} step={step} shared={shared} />
      ))}
    </section>
  );
}
