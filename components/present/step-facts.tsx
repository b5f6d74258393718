import { getTranslations } from "next-intl/server";
import { MeaningMark } from "#components/ui/meaning-mark.tsx";
import type { WalkPoint, WalkStep } from "#domain/present/walk.ts";
import { StepFeeling } from "./step-feeling.tsx";

/** Beside the words: feeling, channels, waiting, what hurts and what pleases. */
export async function StepFacts({ step }: { step: WalkStep }) {
  const t = await getTranslations("present");
  const { channels, waiting, heard, pains, gains, feeling } = step;
  return (
    <div className="slide-beside">
      <StepFeeling feeling={feeling} isTold={heard !== null} />
      {channels.length > 0 ? (
        <section>
          <h3 className="slide-small text-ink-soft">{t("channels")}</h3>
          <p className="slide-text">{channels.join(", ")}</p>
        </section>
      ) : null}
      {waiting.people > 0 || waiting.measures.length > 0 ? (
        <section>
          <h3 className="slide-small text-ink-soft">{t("waiting.title")}</h3>
          {waiting.people > 0 ? (
            <p className="slide-text tabular-nums">
              {t("waiting.people", {
                people: waiting.people,
                heard: Math.max(heard ?? 0, waiting.people),
              })}
            </p>
          ) : null}
          {waiting.measures.map((text) => (
            <p key={text} className="slide-text">
              {text}
            </p>
          ))}
        </section>
      ) : null}
      <Points title={t("pains")} meaning="pain" points={pains} />
      <Points title={t("gains")} meaning="gain" points={gains} />
    </div>
  );
}

async function Points({
  title,
  meaning,
  points,
}: {
  title: string;
  meaning: "pain" | "gain";
  points: readonly WalkPoint[];
}) {
  const t = await getTranslations("present");
  const tPain = await getTranslations("pain.unquoted");
  if (points.length === 0) return null;
  const wordsOf = ({ people, heard }: NonNullable<WalkPoint["said"]>) =>
    heard === null ? t("people", { people }) : t("peopleOf", { people, heard });
  return (
    <section>
      <h3 className="slide-small text-ink-soft">{title}</h3>
      <ul className="slide-points">
        {points.map(({ id, title, said }) => (
          <li key={id} data-believed={said === null ? "" : undefined}>
            <MeaningMark meaning={meaning} className="slide-point-mark" />
            <span className="slide-text">{title || tPain(meaning)}</span>
            <span className="slide-small text-ink-soft tabular-nums">
              {said ? wordsOf(said) : t("believed")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
