import { getTranslations } from "next-intl/server";
import { feelingWord, tenth } from "#domain/map/feeling-word.ts";
import type { WalkStep } from "#domain/present/walk.ts";
import { FeelingScale } from "./feeling-scale.tsx";

/** From here on a difference is one. */
const noticed = 0.5;

/** How it feels, as we thought and as people said, and how far apart those are. */
export async function StepFeeling({
  feeling,
  isTold,
}: {
  feeling: WalkStep["feeling"];
  /** false: of what people said nothing is told, and so not that nobody was heard */
  isTold: boolean;
}) {
  const t = await getTranslations("present.feeling");
  const tCanvas = await getTranslations("canvas");
  const { assumed, evidenced, gap, people } = feeling;
  if (assumed === null && evidenced === null) return null;
  const said = (value: number) =>
    tCanvas("curveValue", { value: tenth(value), word: feelingWord(value) });
  const direction = gap === null || Math.abs(gap) < noticed ? "same" : gap < 0 ? "worse" : "better";
  return (
    <section>
      <h3 className="slide-small text-ink-soft">{t("title")}</h3>
      <FeelingScale feeling={feeling} />
      <p aria-hidden="true" className="slide-small flex justify-between text-ink-soft">
        <span>{t("low")}</span>
        <span>{t("high")}</span>
      </p>
      <dl className="slide-feelings slide-text">
        {assumed === null ? null : (
          <div>
            <dt className="text-ink-soft">{t("assumed")}</dt>
            <dd className="tabular-nums">{said(assumed)}</dd>
          </div>
        )}
        {isTold || evidenced !== null ? (
          <div>
            <dt className="text-ink-soft">{t("heard")}</dt>
            <dd className="tabular-nums">
              {evidenced === null ? t("nobody") : `${said(evidenced)} (${t("people", { people })})`}
            </dd>
          </div>
        ) : null}
      </dl>
      {gap === null ? null : (
        <p className="slide-text">{t("gap", { gap: direction, value: Math.abs(tenth(gap)) })}</p>
      )}
    </section>
  );
}
