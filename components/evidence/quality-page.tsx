"use client";

import { Download } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PageFrame } from "#components/shell/page-frame.tsx";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { fewestJudged, type Quality } from "#domain/analysis/quality.ts";
import type { SourceType } from "#domain/evidence/note.ts";
import { ConfusionTable } from "./confusion-table.tsx";
import { EvidenceNav } from "./evidence-nav.tsx";
import { QualityTable } from "./quality-table.tsx";
import { SourceMark } from "./source-mark.tsx";

/** How often people agreed with the analysis where they judged it, and what that is worth. */
export function QualityPage({
  slug,
  quality,
  mayEdit,
  mayExport,
}: {
  slug: string;
  quality: Quality;
  mayEdit: boolean;
  mayExport: boolean;
}) {
  const t = useTranslations("evidence.quality");
  const tEvidence = useTranslations("evidence");
  const format = useFormatter();
  const { count, agreed, share, interval } = quality;
  const percent = (value: number) =>
    format.number(value, { style: "percent", maximumFractionDigits: 0 });
  const bounds = { low: percent(interval.low), high: percent(interval.high) };
  const home = `/w/${slug}/evidence`;
  return (
    <PageFrame
      title={t("title")}
      text={t("text")}
      nav={<EvidenceNav slug={slug} current="quality" mayEdit={mayEdit} />}
    >
      {count === 0 ? (
        <EmptyState
          title={t("none")}
          text={t("noneText")}
          action={<ButtonLink href={home}>{t("toEvidence")}</ButtonLink>}
        />
      ) : (
        <div className="flex max-w-204 flex-col gap-6">
          <div className="flex flex-col gap-1 text-14">
            <p className="text-16 font-medium">{t("agreed", { agreed, count })}</p>
            <p>
              {count < fewestJudged
                ? t("few", bounds)
                : t("share", { share: percent(share), ...bounds })}
            </p>
            <p className="text-13 text-ink-soft">{t("bias")}</p>
          </div>
          <Part title={t("confusion")} text={t("confusionText")}>
            <ConfusionTable confusion={quality.confusion} />
          </Part>
          <Part title={t("byLanguage")}>
            <QualityTable
              caption={t("byLanguage")}
              rows={quality.byLanguage.map(({ language, ...row }) => ({
                id: language,
                name: tEvidence(`noteLanguages.${language as "fi" | "en" | "und"}`),
                ...row,
              }))}
            />
          </Part>
          <Part title={t("bySourceType")}>
            <QualityTable
              caption={t("bySourceType")}
              rows={quality.bySourceType.map(({ sourceType, ...row }) => ({
                id: sourceType,
                name: <SourceMark type={sourceType as SourceType} />,
                ...row,
              }))}
            />
          </Part>
          {mayExport ? (
            <Part title={t("export")} text={t("exportText")}>
              <div className="flex flex-wrap gap-2">
                {(["fi", "en"] as const).map((language) => (
                  <a
                    key={language}
                    href={`${home}/quality/corrections/${language}`}
                    download
                    className={buttonClasses()}
                  >
                    <Download aria-hidden="true" />
                    {t("download", { language })}
                  </a>
                ))}
              </div>
            </Part>
          ) : null}
        </div>
      )}
    </PageFrame>
  );
}

function Part({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="flex flex-col gap-3">
      <div>
        <h2 className="text-16 font-bold">{title}</h2>
        {text ? <p className="mt-0.5 max-w-150 text-13 text-ink-soft">{text}</p> : null}
      </div>
      {children}
    </section>
  );
}
