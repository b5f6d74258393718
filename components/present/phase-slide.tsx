import { getTranslations } from "next-intl/server";
import { MeaningMark } from "#components/ui/meaning-mark.tsx";
import type { Walk, WalkPhase } from "#domain/present/walk.ts";
import { FeelingScale } from "./feeling-scale.tsx";

/** What lies ahead in a phase: its steps, how they feel and how many they hurt. */
export async function PhaseSlide({
  walk,
  phase,
  number,
}: {
  walk: Walk;
  phase: WalkPhase;
  number: number;
}) {
  const t = await getTranslations("present");
  return (
    <div className="slide-phase" lang={walk.language}>
      <header style={{ background: `var(--phase-${((number - 1) % 8) + 1})` }}>
        <p className="slide-small text-ink-soft tabular-nums">
          {t("phaseOf", { number, count: walk.phases.length })}
        </p>
        <h2 className="slide-huge">{phase.title || t("untitledPhase")}</h2>
      </header>
      <ol className="slide-ahead">
        {phase.steps.map(({ id, title, feeling, pains }) => {
          const people = Math.max(0, ...pains.map(({ said }) => said?.people ?? 0));
          return (
            <li key={id} className="slide-ahead-step">
              <a href={`#step=${id}`} className="slide-text">
                {title || t("untitledStep")}
              </a>
              <FeelingScale feeling={feeling} />
              {people > 0 ? (
                <span className="slide-small flex items-center gap-2 text-pain tabular-nums">
                  <MeaningMark meaning="pain" className="size-[0.8em]" />
                  {t("hurts", { people })}
                </span>
              ) : (
                <span />
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
