import { getTranslations } from "next-intl/server";
import type { Walk } from "#domain/present/walk.ts";

/** Whose journey this is, and how long. */
export async function StartSlide({ walk, version }: { walk: Walk; version: string | null }) {
  const t = await getTranslations("present");
  const steps = walk.phases.reduce((sum, phase) => sum + phase.steps.length, 0);
  const facts = [
    ["whose", t("start.whose"), walk.personas.join(", ")],
    ["scenario", t("start.scenario"), walk.scenario],
    ["goal", t("start.goal"), walk.goal],
  ].filter(([, , value]) => value !== "");
  return (
    <div className="slide-start" lang={walk.language}>
      <p className="slide-small text-ink-soft">{t("start.label")}</p>
      <h1 className="slide-huge">{walk.title || t("untitledMap")}</h1>
      {facts.length > 0 ? (
        <dl className="slide-facts">
          {facts.map(([key, label, value]) => (
            <div key={key}>
              <dt className="slide-small text-ink-soft">{label}</dt>
              <dd className="slide-text">{value}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      <p className="slide-text text-ink-soft tabular-nums">
        {t("start.size", { phases: walk.phases.length, steps })}
      </p>
      {version === null ? null : <p className="slide-small text-ink-soft">{version}</p>}
      <p className="slide-small text-ink-soft print:hidden">
        {steps === 0 ? t("start.empty") : t("start.keys")}
      </p>
    </div>
  );
}
