"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { SidePanel } from "#components/ui/side-panel.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { toast } from "#components/ui/toast.tsx";
import type { JourneyMap } from "#domain/map/journey-map.ts";
import {
  deleteMapVersion,
  nameMapVersion,
  renameMapVersion,
  restoreMapVersion,
  versionOf,
} from "#server/history/actions.ts";
import type { Moment } from "#server/history/read-timeline.ts";
import { MomentList } from "./moment-list.tsx";
import type { MomentAction } from "./moment-row.tsx";
import { NameForm } from "./name-form.tsx";
import { RestoreDialog } from "./restore-dialog.tsx";
import type { Kept, Shown } from "./shown.ts";
import { useHistoryAct } from "./use-history-act.ts";
import { useMomentWords } from "./use-moment-words.ts";
import { useTimeline } from "./use-timeline.ts";

type Props = {
  mapId: string;
  /** the map as it is when it is asked for */
  now: () => JourneyMap;
  shown: Shown | null;
  onShow: (shown: Shown | null) => void;
  onClose: () => void;
};

/** Who changed what on the open map, and its versions: to look at, to compare and to bring back. */
export function HistoryPanel({ mapId, now, shown, onShow, onClose }: Props) {
  const t = useTranslations("history");
  const tCommon = useTranslations("common");
  const words = useMomentWords();
  const { timeline, hasFailed, refresh, readMore } = useTimeline(mapId);
  const { act, isBusy } = useHistoryAct();
  const [choosing, setChoosing] = useState<Moment | null>(null);
  const [naming, setNaming] = useState<Moment | null>(null);
  const [restoring, setRestoring] = useState<(Kept & { versionId: string }) | null>(null);

  const present = (): Kept => ({ title: t("moment.now"), map: now() });
  const fetchKept = async ({ versionId, ...moment }: Moment) => {
    if (versionId === null) return { ok: true as const, kept: present() };
    const answer = await versionOf({ mapId, versionId });
    if (!answer.ok) return answer;
    const title = words.fullTitle({ versionId, ...moment });
    return { ok: true as const, kept: { title, map: answer.version.map } };
  };
  const look = (moment: Moment) => {
    const { versionId } = moment;
    if (versionId === null) return onShow(null);
    act(
      () => fetchKept(moment),
      ({ kept }) => onShow({ kind: "version", versionId, ...kept }),
    );
  };
  const compare = (one: Moment, other: Moment) => {
    const [before, after] = isEarlier(one, other) ? [one, other] : [other, one];
    act(
      async () => {
        const [from, to] = await Promise.all([fetchKept(before), fetchKept(after)]);
        if (!from.ok) return from;
        return to.ok ? { ok: true as const, before: from.kept, after: to.kept } : to;
      },
      ({ before: from, after: to }) => onShow({ kind: "comparison", before: from, after: to }),
    );
  };
  const moments = timeline?.moments ?? [];
  const previousOf = (moment: Moment) => moments[moments.indexOf(moment) + 1];

  const run = (moment: Moment, action: MomentAction) => {
    const { versionId } = moment;
    const previous = previousOf(moment);
    switch (action) {
      case "look":
        return look(moment);
      case "compareNow":
        return compare(moment, presentMoment);
      case "compareBefore":
        return previous && compare(previous, moment);
      case "compareOther":
        return setChoosing(moment);
      case "name":
      case "rename":
        return setNaming(moment);
      case "restore":
        return act(
          () => fetchKept(moment),
          ({ kept }) => versionId && setRestoring({ versionId, ...kept }),
        );
      case "delete":
        return (
          versionId &&
          act(
            () => deleteMapVersion({ mapId, versionId }),
            () => {
              toast(t("deleted", { title: words.fullTitle(moment) }));
              void refresh();
            },
          )
        );
      default:
        return action satisfies never;
    }
  };
  const restore = ({ versionId, title }: { versionId: string; title: string }) =>
    act(
      () => restoreMapVersion({ mapId, versionId }),
      ({ safetyId }) => {
        setRestoring(null);
        onShow(null);
        const undo = () =>
          act(
            () => restoreMapVersion({ mapId, versionId: safetyId }),
            () => toast(t("restore.undone")),
          );
        toast(t("restore.done", { title }), { action: { label: tCommon("undo"), run: undo } });
      },
    );

  const offeredFor = (moment: Moment): MomentAction[] => {
    if (choosing) return [];
    const isKept = moment.versionId !== null;
    const hasPrevious = previousOf(moment) !== undefined;
    const mayEdit = timeline?.mayEdit === true;
    return [
      ...(isKept ? (["look", "compareNow"] as const) : []),
      ...(hasPrevious ? (["compareBefore"] as const) : []),
      ...(moments.length > 1 ? (["compareOther"] as const) : []),
      ...(isKept && mayEdit
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
    >
      <div className="flex flex-col gap-4" aria-busy={isBusy}>
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
            initial={naming.kind === "named" ? (naming.name ?? "") : ""}
            isPending={isBusy}
            onSubmit={(name) =>
              act(
                () => renameMapVersion({ mapId, versionId: naming.versionId ?? "", name }),
                () => {
                  setNaming(null);
                  void refresh();
                },
              )
            }
          />
        ) : timeline?.mayEdit ? (
          <NameForm
            label={t("name.label")}
            submit={t("name.keep")}
            isPending={isBusy}
            onSubmit={(name, clear) =>
              act(
                () => nameMapVersion({ mapId, name }),
                () => {
                  clear();
                  toast(t("name.kept", { name }));
                  void refresh();
                },
              )
            }
          />
        ) : null}
        {hasFailed ? <p role="alert">{t("failed")}</p> : null}
        {timeline ? (
          <>
            {moments.length === 0 ? (
              <p className="text-13 text-ink-soft">{t("empty")}</p>
            ) : (
              <MomentList
                timeline={timeline}
                shownId={shown?.kind === "version" ? shown.versionId : undefined}
                offeredFor={offeredFor}
                onPress={(moment) => {
                  if (!choosing) return look(moment);
                  setChoosing(null);
                  if (moment !== choosing) compare(choosing, moment);
                }}
                onAction={run}
              />
            )}
            {timeline.next === null ? (
              <p className="text-12 text-ink-faint">{t("intro")}</p>
            ) : (
              <Button onPress={() => void readMore()}>{t("more")}</Button>
            )}
          </>
        ) : hasFailed ? null : (
          <Skeleton className="h-48 w-full" />
        )}
      </div>
      {restoring ? (
        <RestoreDialog
          version={restoring}
          now={now()}
          isBusy={isBusy}
          onRestore={() => restore(restoring)}
          onClose={() => setRestoring(null)}
        />
      ) : null}
    </SidePanel>
  );
}

/** The map itself, to compare with: later than all that was kept. */
const presentMoment: Moment = {
  versionId: null,
  kind: "now",
  name: null,
  madeBy: null,
  at: new Date(0),
  restoredAt: null,
  work: [],
};

function isEarlier(one: Moment, other: Moment): boolean {
  if (one.versionId === null || other.versionId === null) return other.versionId === null;
  return one.at <= other.at;
}
