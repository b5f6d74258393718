"use client";

import { useRouter } from "next/navigation";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { PageFrame } from "#components/shell/page-frame.tsx";
import { useRefresh } from "#components/shell/use-refresh.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { SidePanel } from "#components/ui/side-panel.tsx";
import type { CountedQuestion } from "#domain/pain/board/counted.ts";
import { everything } from "#domain/pain/board/filter.ts";
import type { Coverage } from "#domain/pain/coverage/coverage.ts";
import type { BoardPlace } from "#server/pain/board/board-maps.ts";
import { CountedView } from "../board/counted-view.tsx";
import { BlindSpots } from "./blind-spots.tsx";
import { CoverageTable } from "./coverage-table.tsx";
import { HorizonPicker } from "./horizon-picker.tsx";

export type AskCoverage = (
  title: string,
  narrowed: Partial<Omit<CountedQuestion, "filter">> & {
    stepId?: string;
    sourceType?: CountedQuestion["filter"]["sourceType"];
  },
) => void;

/** What is known of each step of a map, from whom and how; what is not; and what to ask next. */
export function CoveragePage({
  workspace,
  place,
  coverage,
  mayReadNotes,
  mayEditMap,
}: {
  workspace: { id: string; slug: string };
  place: BoardPlace;
  coverage: Coverage;
  mayReadNotes: boolean;
  mayEditMap: boolean;
}) {
  const t = useTranslations("pain.coverage");
  const tBoard = useTranslations("pain.board");
  const tCommon = useTranslations("common");
  const router = useRouter();
  const [asked, setAsked] = useState<{ title: string; question: CountedQuestion } | null>(null);
  const refresh = () => router.refresh();
  useRefresh("pain", refresh, ({ mapId }) => mapId === place.id);
  useRefresh("notes", refresh);
  useRefresh("maps", refresh);
  const ask: AskCoverage = (title, { stepId, sourceType, ...narrowed }) =>
    setAsked({
      title,
      question: {
        filter: {
          ...everything,
          mapId: place.id,
          stepId: stepId ?? null,
          sourceType: sourceType ?? null,
        },
        pointId: null,
        month: null,
        label: null,
        type: null,
        mode: null,
        beforeStepId: null,
        isUnplaced: false,
        voice: "customer",
        ...narrowed,
      },
    });
  const base = `/w/${workspace.slug}`;
  return (
    <div className="flex h-full min-h-0">
      <div className="min-w-0 flex-1">
        <PageFrame
          title={t("title")}
          text={t("text", { map: place.title || tBoard("untitledMap") })}
          actions={
            <>
              <ButtonLink href={`${base}/maps/${place.id}`}>{t("toMap")}</ButtonLink>
              <ButtonLink href={`${base}/pain?map=${place.id}`}>{t("toBoard")}</ButtonLink>
            </>
          }
        >
          <Sums coverage={coverage} ask={ask} />
          <HorizonPicker place={place} horizon={coverage.horizon} mayEdit={mayEditMap} ask={ask} />
          <BlindSpots steps={place.steps} coverage={coverage} />
          <CoverageTable place={place} coverage={coverage} ask={ask} />
        </PageFrame>
      </div>
      {asked ? (
        <SidePanel
          title={tBoard("panel.counted")}
          closeLabel={tCommon("close")}
          resizeLabel={tCommon("resize")}
          onClose={() => setAsked(null)}
        >
          <CountedView
            key={JSON.stringify(asked.question)}
            {...asked}
            workspace={workspace}
            mayReadNotes={mayReadNotes}
          />
        </SidePanel>
      ) : null}
    </div>
  );
}

const modes = ["said", "did", "measured"] as const;

/** The map as a whole. */
function Sums({ coverage, ask }: { coverage: Coverage; ask: AskCoverage }) {
  const t = useTranslations("pain.coverage");
  const format = useFormatter();
  const { people, passages, coded, medianAgeDays, unplaced } = coverage;
  const share = (part: number, whole: number) =>
    format.number(whole === 0 ? 0 : part / whole, { style: "percent", maximumFractionDigits: 0 });
  return (
    <dl className="grid grid-cols-2 gap-x-8 gap-y-4 text-13 md:grid-cols-4">
      <Sum name={t("sums.heard")}>
        <button type="button" className={figure} onClick={() => ask(t("sums.heard"), {})}>
          {format.number(people)}
        </button>
        <span className="text-ink-soft">{t("sums.passages", { count: passages })}</span>
        {unplaced > 0 ? (
          <button
            type="button"
            className="min-h-6 cursor-pointer rounded-mark text-left text-ink-faint hover:underline"
            onClick={() => ask(t("sums.unplaced", { count: unplaced }), { isUnplaced: true })}
          >
            {t("sums.unplaced", { count: unplaced })}
          </button>
        ) : null}
      </Sum>
      <Sum name={t("sums.modes")}>
        {modes.map((mode) => (
          <button
            key={mode}
            type="button"
            className="flex min-h-6 cursor-pointer items-baseline gap-1.5 rounded-mark hover:underline"
            onClick={() => ask(t(`modes.${mode}`), { mode })}
          >
            <span className="font-bold tabular-nums">{share(coverage.modes[mode], passages)}</span>
            {t(`modes.${mode}`)}
          </button>
        ))}
      </Sum>
      <Sum name={t("sums.age")}>
        <span className="text-20 font-bold tabular-nums">
          {medianAgeDays === null ? "–" : t("days", { count: medianAgeDays })}
        </span>
        <span className="text-ink-soft">{t("sums.ageText")}</span>
      </Sum>
      <Sum name={t("sums.coded")}>
        <span className="text-20 font-bold tabular-nums">{share(coded.done, coded.of)}</span>
        <span className="text-ink-soft">{t("sums.codedText", coded)}</span>
      </Sum>
    </dl>
  );
}

const figure =
  "cursor-pointer self-start rounded-mark text-20 font-bold tabular-nums hover:underline";

function Sum({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div className="flex flex-col gap-0.5">
      <dt className="text-12 text-ink-faint">{name}</dt>
      <dd className="flex flex-col items-start">{children}</dd>
    </div>
  );
}
