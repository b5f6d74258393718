"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { EvidenceNav } from "#components/evidence/evidence-nav.tsx";
import { LabelMark } from "#components/evidence/label-mark.tsx";
import { SourceMark } from "#components/evidence/source-mark.tsx";
import { setLetterKeys, useLetterKeys } from "#components/shell/letter-keys.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { ProgressBar } from "#components/ui/progress-bar.tsx";
import { Select, SelectOption } from "#components/ui/select.tsx";
import { Switch } from "#components/ui/switch.tsx";
import { excerptLabels } from "#domain/evidence/excerpt.ts";
import { sourceTypes } from "#domain/evidence/note.ts";
import type { Queue } from "#server/evidence/queue/list.ts";
import type { Journey } from "#server/evidence/read-journeys.ts";
import { DecisionPanel } from "./decision-panel.tsx";
import { type QueueView, queueAddress } from "./queue-address.ts";
import { SuggestionView } from "./suggestion-view.tsx";
import { useQueue } from "./use-queue.ts";

/** What the analysis found, one passage at a time, to accept, change or reject by a key each. */
export function QueuePage({
  workspace,
  journeys,
  view,
  initial,
}: {
  workspace: { id: string; slug: string };
  journeys: Journey[];
  view: QueueView;
  initial: Queue;
}) {
  const t = useTranslations("queue");
  const queue = useQueue(workspace.id, view, initial);
  const { current, decided, left } = queue;
  const of = decided + left;
  return (
    <div className="h-full overflow-y-auto">
      <div className="mx-auto flex max-w-300 flex-col gap-5 px-4 py-6 sm:px-8 sm:py-8">
        <header className="flex flex-col gap-3">
          <EvidenceNav slug={workspace.slug} current="queue" mayEdit />
          <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
            <h1 className="text-20 font-bold">{t("title")}</h1>
            <Filters view={view} journeys={journeys} />
          </div>
          {of > 0 ? (
            <div role="status" aria-live="polite">
              <ProgressBar
                label={t("progress", { done: decided, of })}
                value={Math.round((100 * decided) / of)}
              />
            </div>
          ) : null}
        </header>
        {current ? (
          <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_24rem]">
            <div aria-live="polite">
              <SuggestionView suggestion={current} slug={workspace.slug} />
            </div>
            <section aria-label={t("proposal")} className="flex flex-col gap-5">
              <DecisionPanel suggestion={current} queue={queue} workspaceId={workspace.id} />
              <LetterSwitch />
            </section>
          </div>
        ) : (
          <EmptyState
            title={t(decided > 0 ? "doneTitle" : "emptyTitle")}
            text={t(decided > 0 ? "doneText" : "emptyText")}
          />
        )}
      </div>
    </div>
  );
}

function LetterSwitch() {
  const t = useTranslations("queue");
  const hasLetters = useLetterKeys();
  return (
    <div className="max-sm:hidden">
      <Switch isSelected={hasLetters} onChange={setLetterKeys}>
        {t("letterKeys")}
      </Switch>
    </div>
  );
}

const any = "any";

function Filters({ view, journeys }: { view: QueueView; journeys: Journey[] }) {
  const t = useTranslations("queue.filters");
  const tEvidence = useTranslations("evidence");
  const router = useRouter();
  const go = (change: Partial<QueueView>) =>
    router.replace(queueAddress({ ...view, ...change }), { scroll: false });
  const width = "max-w-56 min-w-32 max-sm:min-w-[45%] max-sm:flex-1";
  return (
    <search className="flex flex-wrap gap-2">
      <Select
        aria-label={tEvidence("filters.journey")}
        value={view.mapId ?? any}
        onChange={(key) => go({ mapId: key === any ? null : String(key) })}
        className={width}
      >
        <SelectOption id={any}>{tEvidence("filters.anyJourney")}</SelectOption>
        {journeys.map(({ mapId, title }) => (
          <SelectOption key={mapId} id={mapId}>
            {title || tEvidence("untitledMap")}
          </SelectOption>
        ))}
      </Select>
      <Select
        aria-label={tEvidence("filters.sourceType")}
        value={view.sourceType ?? any}
        onChange={(key) => go({ sourceType: sourceTypes.find((type) => type === key) ?? null })}
        className={width}
      >
        <SelectOption id={any}>{tEvidence("filters.anySource")}</SelectOption>
        {sourceTypes.map((type) => (
          <SelectOption key={type} id={type} textValue={tEvidence(`sourceTypes.${type}`)}>
            <SourceMark type={type} />
          </SelectOption>
        ))}
      </Select>
      <Select
        aria-label={t("label")}
        value={view.label ?? any}
        onChange={(key) => go({ label: excerptLabels.find((label) => label === key) ?? null })}
        className={width}
      >
        <SelectOption id={any}>{t("painsAndGains")}</SelectOption>
        {excerptLabels.map((label) => (
          <SelectOption key={label} id={label} textValue={tEvidence(`labels.${label}`)}>
            <LabelMark label={label} />
            {tEvidence(`labels.${label}`)}
          </SelectOption>
        ))}
      </Select>
      <Select
        aria-label={t("sureness")}
        value={view.sureness ?? any}
        onChange={(key) =>
          go({ sureness: (["unsure", "sure"] as const).find((how) => how === key) ?? null })
        }
        className={width}
      >
        <SelectOption id={any}>{t("anySureness")}</SelectOption>
        <SelectOption id="unsure">{t("unsure")}</SelectOption>
        <SelectOption id="sure">{t("sure")}</SelectOption>
      </Select>
    </search>
  );
}
