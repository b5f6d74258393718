"use client";

import { FileDown, Printer, Route } from "lucide-react";
import { useTranslations } from "next-intl";
import { LiveRefresh } from "#components/shell/live-refresh.tsx";
import { PrintHead } from "#components/shell/print-head.tsx";
import { Button } from "#components/ui/button.tsx";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { MeaningMark } from "#components/ui/meaning-mark.tsx";
import { type Locale, locales } from "#messages/locales.ts";
import type { BriefText } from "#server/review/brief-text.ts";
import type { StampRow } from "#server/review/read-stamps.ts";
import { BriefPain } from "./brief-pain.tsx";

type Props = {
  slug: string;
  /** null: the whole workspace */
  mapId: string | null;
  locale: Locale;
  text: BriefText;
  stamps: Record<string, StampRow[]>;
  mayStamp: boolean;
};

/** A manager's page: read in three minutes, on a phone as on paper. */
export function BriefPage({ slug, mapId, locale, text, stamps, mayStamp }: Props) {
  const t = useTranslations("review.brief");
  const file =
    mapId === null ? `/w/${slug}/pain/brief/file` : `/w/${slug}/maps/${mapId}/brief/file`;
  // one's own language first
  const languages = [...locales].sort((a) => (a === locale ? -1 : 1));
  return (
    <div className="h-full overflow-y-auto print:h-auto print:overflow-visible">
      <LiveRefresh kind="review" />
      <LiveRefresh kind="pain" />
      <article className="mx-auto flex max-w-180 flex-col gap-8 px-4 py-6 sm:px-8 sm:py-10 print:max-w-none print:gap-5 print:p-0">
        <PrintHead />
        <header className="flex flex-col gap-2">
          <h1 className="text-28 font-bold tracking-tight text-balance">{text.title}</h1>
          <p className="text-14 text-ink-soft">
            {text.made}. {text.basis}
          </p>
          <div className="flex flex-wrap gap-2 pt-1 print:hidden">
            {languages.map((language) => (
              <a
                key={language}
                href={`${file}?language=${language}`}
                download
                className={buttonClasses(language === locale ? "secondary" : "quiet")}
              >
                <FileDown aria-hidden="true" />
                {t("pdfIn", { language })}
              </a>
            ))}
            <Button
              variant="quiet"
              icon={<Printer aria-hidden="true" />}
              onPress={() => window.print()}
            >
              {t("print")}
            </Button>
            {mapId === null ? null : (
              <ButtonLink
                variant="quiet"
                icon={<Route aria-hidden="true" />}
                href={`/w/${slug}/maps/${mapId}`}
              >
                {t("toMap")}
              </ButtonLink>
            )}
          </div>
        </header>
        <section
          aria-labelledby="changed"
          className="flex flex-col gap-1.5 rounded-card bg-accent-tint px-4 py-3 text-14 print:border print:border-hairline"
        >
          <h2 id="changed" className="text-14 font-bold">
            {text.changed.title}
          </h2>
          <p className="text-13 text-ink-soft">{text.changed.intro}</p>
          <ul className="flex list-disc flex-col gap-0.5 pl-5 empty:hidden">
            {text.changed.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="worst" className="flex flex-col gap-6">
          <div>
            <h2 id="worst" className="flex items-center gap-2 text-20 font-bold">
              <MeaningMark meaning="pain" size={13} />
              {text.worst.title}
            </h2>
            <p className="mt-1 text-13 text-ink-soft">{text.worst.none ?? text.worst.scale}</p>
          </div>
          <ol className="flex flex-col gap-8 print:gap-5">
            {text.pains.map((pain, at) => (
              <li key={pain.id} className="break-inside-avoid">
                <BriefPain
                  slug={slug}
                  rank={at + 1}
                  pain={pain}
                  labels={text.labels}
                  stamps={stamps[pain.id] ?? []}
                  mayStamp={mayStamp}
                />
              </li>
            ))}
          </ol>
        </section>
        <section aria-labelledby="gains" className="flex flex-col gap-1">
          <h2 id="gains" className="flex items-center gap-2 text-16 font-bold">
            <MeaningMark meaning="gain" />
            {text.gains.title}
          </h2>
          <p className="text-14">{text.gains.text}</p>
        </section>
        <p className="border-t border-hairline pt-4 text-14">
          <a
            href={`/w/${slug}/pain/opportunities?tab=unacted`}
            className="text-ink underline decoration-ink-faint underline-offset-2"
          >
            {text.unacted}
          </a>
        </p>
      </article>
    </div>
  );
}
