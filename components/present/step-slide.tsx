import { getTranslations } from "next-intl/server";
import type { Walk, WalkStep } from "#domain/present/walk.ts";
import { StepFacts } from "./step-facts.tsx";
import { StepQuotes } from "./step-quotes.tsx";

type Props = {
  walk: Walk;
  step: WalkStep;
  phase: { title: string; number: number };
  /** among all steps of the map */
  number: number;
  count: number;
  /** where pictures are fetched from */
  picturesAt: string;
};

/** One step in the customer's shoes: their words first, then how it feels and what is behind it. */
export async function StepSlide({ walk, step, phase, number, count, picturesAt }: Props) {
  const t = await getTranslations("present");
  return (
    <div className="slide-step" lang={walk.language}>
      <header>
        <p className="slide-small flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-soft">
          <span
            className="rounded-control px-2 py-0.5 text-ink"
            style={{ background: `var(--phase-${((phase.number - 1) % 8) + 1})` }}
          >
            {phase.title || t("untitledPhase")}
          </span>
          <span className="tabular-nums">{t("stepOf", { number, count })}</span>
          {step.momentOfTruth ? <span>★ {t("momentOfTruth")}</span> : null}
        </p>
        <h2 className="slide-title">{step.title || t("untitledStep")}</h2>
        {step.description ? (
          <p className="slide-text text-ink-soft whitespace-pre-wrap">{step.description}</p>
        ) : null}
      </header>
      <div className="slide-words">
        <StepQuotes step={step} />
        {step.doing.length > 0 ? (
          <section>
            <h3 className="slide-small text-ink-soft">{t("doing")}</h3>
            <ul className="slide-cards">
              {step.doing.map((text) => (
                <li key={text} className="slide-text">
                  {text}
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        {step.pictures.map(({ id, alt }) => (
          // biome-ignore lint/performance/noImgElement: a picture of the map, already the right size
          <img key={id} src={`${picturesAt}/${id}`} alt={alt} loading="lazy" />
        ))}
      </div>
      <StepFacts step={step} />
    </div>
  );
}
