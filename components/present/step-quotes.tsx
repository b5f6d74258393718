import { getTranslations } from "next-intl/server";
import { MeaningMark } from "#components/ui/meaning-mark.tsx";
import type { WalkStep } from "#domain/present/walk.ts";

/** The more there is to read, the smaller it is set. */
const sizes = [
  [170, "short"],
  [380, "middle"],
] as const;

/** What customers said at a step; where nothing may be quoted, why. */
export async function StepQuotes({ step: { quotes, heard } }: { step: WalkStep }) {
  const t = await getTranslations("present");
  const tSource = await getTranslations("evidence.sourceTypes");
  if (quotes.length === 0) {
    if (heard === null) return null;
    return <p className="slide-text text-ink-soft">{t("noWords", { heard })}</p>;
  }
  const length = quotes.reduce((sum, { text }) => sum + text.length, 0);
  const size = sizes.find(([most]) => length <= most)?.[1] ?? "long";
  return (
    <section>
      <h3 className="slide-small text-ink-soft">{t("said")}</h3>
      <ul className="slide-quotes" data-size={size}>
        {quotes.map(({ excerptId, text, language, sourceType, participant }) => {
          const source = sourceType && tSource(sourceType as Parameters<typeof tSource>[0]);
          return (
            <li key={excerptId}>
              <MeaningMark meaning="story" className="slide-mark" />
              <blockquote lang={language === "und" ? undefined : language}>
                <q>{text}</q>
              </blockquote>
              {source ? (
                <p className="slide-small text-ink-soft">
                  {participant ? t("by", { source, participant }) : source}
                </p>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
