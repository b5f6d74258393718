import { getTranslations } from "next-intl/server";
import { classes } from "#components/ui/classes.ts";
import { MeaningMark } from "#components/ui/meaning-mark.tsx";
import type { SharedPain } from "#server/share/read-shared.ts";

/** What hurts most, by how many people, and where; each leads to its step. */
export async function WorstPains({ pains }: { pains: SharedPain[] }) {
  const t = await getTranslations("reader");
  return (
    <section aria-labelledby="worst" className="flex flex-col gap-2">
      <h2 id="worst" className="text-16 font-bold">
        {t("worst")}
      </h2>
      <ol className="border-t border-hairline">
        {pains.map(({ id, title, stepId, stepTitle, people }) => (
          <li key={id} className="flex items-baseline gap-3 border-b border-hairline py-2 text-14">
            <span className="flex shrink-0 items-center gap-1 self-start font-medium text-pain tabular-nums">
              <MeaningMark meaning="pain" className="size-3" />
              {t("people", { count: people })}
            </span>
            <span className="min-w-0 flex-1 break-words">
              {title ?? (stepTitle ? null : t("unworded"))}
              {stepId && stepTitle ? (
                <a
                  href={`#step-${stepId}`}
                  className={classes(
                    "block rounded-mark underline decoration-edge underline-offset-2 hover:decoration-ink",
                    title ? "text-13 text-ink-soft" : "text-14",
                  )}
                >
                  {stepTitle}
                </a>
              ) : null}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
