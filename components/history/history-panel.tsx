"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { SidePanel } from "#components/ui/side-panel.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import type { JourneyMap } from "#domain/map/journey-map.ts";
import type { Moment } from "#server/history/read-timeline.ts";
import { MomentList } from "./moment-list.tsx";
import type { MomentAction } from "./moment-row.tsx";
import { NameForm } from "./name-form.tsx";
import { RestoreAsked } from "./restore-asked.tsx";
import type { Shown } from "./shown.ts";
import { useMomentWords } from "./use-moment-words.ts";
import { useTimeline } from "./use-timeline.ts";
import { useVersionWork } from "./use-version-work.ts";

type Props = {
  mapId: string;
  /** the map as it is when it is asked for */
  now: () => JourneyMap;
  shown: Shown | null;
  onShow: (shown: Shown | null) => void;
  onRestored: () => void;
  onClose: () => void;
};

/** Who changed what on the open map, and its versions: to look at, to compare and to bring back. */
export function HistoryPanel({ mapId, now, shown, onShow, onRestored, onClose }: Props) {
  const t = useTranslations("history");
  const tCommon = useTranslations("common");
  const words = useMomentWords();
  const { timeline, hasFailed, refresh, readMore } = useTimeline(mapId);
  const work = useVersionWork({ mapId, now, onShow, refresh, onRestored });
  const [choosing, setChoosing] = useState<Moment | null>(null);
  const [naming, setNaming] = useState<Moment | null>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // opened, or come back to from what stood in the map's place
    if (shown === null) box.current?.focus();
  }, [shown]);
  const asked = useRef<string | null>(null);
  useEffect(() => {
    if (work.asked) asked.current = work.asked.versionId;
    else if (asked.current) goTo(box.current, asked.current);
  }, [work.asked]);
  const leaveName = () => {
    setNaming(null);
    goTo(box.current, naming?.versionId ?? null);
  };

  const moments = timeline?.moments ?? [];
  const previousOf = (moment: Moment) => moments[moments.indexOf(moment) + 1];
  const run = (moment: Moment, action: MomentAction) => {
    const previous = previousOf(moment);
    switch (action) {
      case "look":
        return work.look(moment);
      case "compareNow":
        return work.compare(moment, presentMoment);
      case "compareBefore":
        return previous && work.compare(previous, moment);
      case "compareOther":
        return setChoosing(moment);
      case "name":
      case "rename":
        return setNaming(moment);
      case "restore":
        return work.ask(moment);
      case "delete":
        return work.remove(moment);
      default:
        return action satisfies never;
    }
  };
  const offeredFor = (moment: Moment): MomentAction[] => {
    if (choosing) return [];
    const isKept = moment.versionId !== null;
    const mayEdit = isKept && timeline?.mayEdit === true;
    return [
      ...(isKept ? (["look", "compareNow"] as const) : []),
      ...(previousOf(moment) ? (["compareBefore"] as const) : []),
      ...(moments.length > 1 ? (["compareOther"] as const) : []),
      ...(mayEdit
        ? ([moment.kind === "named" ? "rename" : "name", "restore", "delete"] as const)
        : []),
    ];
  };

  return (
    <SidePanel
      title={t("title")}
      closeLabel={tCommon("close")}
      resizeLabel={tCommon("resize")}
      onClose={onClose}
      takesFocusFor="history"
    >
      <div
        ref={box}
        tabIndex={-1}
        data-history=""
        aria-busy={work.isBusy}
        className="flex flex-col gap-4 outline-none"
      >
        {choosing ? (
          <div role="status" className="flex items-center gap-2 rounded-control bg-accent-tint p-2">
            <p className="min-w-0 flex-1 text-13">
              {t("choose.title", { title: words.fullTitle(choosing) })}
            </p>
            <Button size="small" onPress={() => setChoosing(null)}>
              {tCommon("cancel")}
            </Button>
          </div>
        ) : naming ? (
          <NameForm
            key={naming.versionId}
            autoFocus
            label={t("name.rename")}
            submit={t("name.save")}
            initial={naming.name ?? ""}
            isPending={work.isBusy}
            onSubmit={(name) => work.rename(naming.versionId ?? "", name, leaveName)}
            onCancel={leaveName}
          />
        ) : timeline?.mayEdit ? (
          <NameForm
            label={t("name.label")}
            submit={t("name.keep")}
            isPending={work.isBusy}
            onSubmit={work.keep}
          />
        ) : null}
        {hasFailed ? <p role="alert">{t("failed")}</p> : null}
        {timeline === null && !hasFailed ? <Skeleton className="h-48 w-full" /> : null}
        {timeline && moments.length === 0 ? (
          <p className="text-13 text-ink-soft">{t("empty")}</p>
        ) : null}
        {timeline ? (
          <MomentList
            timeline={timeline}
            shownId={shown?.kind === "version" ? shown.versionId : undefined}
            offeredFor={offeredFor}
            onPress={(moment) => {
              if (!choosing) return work.look(moment);
              setChoosing(null);
              if (moment !== choosing) work.compare(choosing, moment);
            }}
            onAction={run}
          />
        ) : null}
        {timeline?.next ? (
          <Button onPress={() => void readMore()}>{t("more")}</Button>
        ) : (
          <p className="text-12 text-ink-faint">{t("intro")}</p>
        )}
      </div>
      <RestoreAsked work={work} now={now} />
    </SidePanel>
  );
}

/** The question or field that was opened from a moment's menu is gone: the keyboard goes back to it. */
function goTo(panel: HTMLElement | null, versionId: string | null): void {
  const row = panel?.querySelector<HTMLElement>(`[data-moment="${versionId}"]`);
  (row ?? panel)?.focus();
}

/** The map itself, to compare with. */
const presentMoment: Moment = {
  versionId: null,
  kind: "now",
  name: null,
  madeBy: null,
  at: new Date(0),
  restoredAt: null,
  work: [],
};
