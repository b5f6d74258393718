import { useTranslations } from "next-intl";
import { useState } from "react";
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
import type { Kept, Shown } from "./shown.ts";
import { useHistoryAct } from "./use-history-act.ts";
import { useMomentWords } from "./use-moment-words.ts";

type Options = {
  mapId: string;
  now: () => JourneyMap;
  onShow: (shown: Shown | null) => void;
  /** the list has to be read again */
  refresh: () => Promise<void>;
  /** the map is another one: what this person did before is no part of it */
  onRestored: () => void;
};

/** All that can be done with the versions of a map. */
export function useVersionWork({ mapId, now, onShow, refresh, onRestored }: Options) {
  const t = useTranslations("history");
  const tCommon = useTranslations("common");
  const words = useMomentWords();
  const { act, isBusy } = useHistoryAct();
  /** what is about to be restored, and asked about */
  const [asked, setAsked] = useState<(Kept & { versionId: string }) | null>(null);

  const fetchKept = async ({ versionId, ...moment }: Moment) => {
    if (versionId === null)
      return { ok: true as const, kept: { title: t("moment.now"), map: now() } };
    const answer = await versionOf({ mapId, versionId });
    if (!answer.ok) return answer;
    const title = words.fullTitle({ versionId, ...moment });
    return { ok: true as const, kept: { title, map: answer.version.map } };
  };

  return {
    isBusy,
    asked,
    look(moment: Moment) {
      const { versionId } = moment;
      if (versionId === null) onShow(null);
      else
        act(
          () => fetchKept(moment),
          ({ kept }) => onShow({ kind: "version", versionId, ...kept }),
        );
    },
    compare(one: Moment, other: Moment) {
      const [earlier, later] = isEarlier(one, other) ? [one, other] : [other, one];
      act(
        async () => {
          const [from, to] = await Promise.all([fetchKept(earlier), fetchKept(later)]);
          if (!from.ok) return from;
          return to.ok ? { ok: true as const, before: from.kept, after: to.kept } : to;
        },
        ({ before, after }) => onShow({ kind: "comparison", before, after }),
      );
    },
    keep(name: string, onDone: () => void) {
      act(
        () => nameMapVersion({ mapId, name }),
        () => {
          onDone();
          toast(t("name.kept", { name }));
          void refresh();
        },
      );
    },
    rename(versionId: string, name: string, onDone: () => void) {
      act(
        () => renameMapVersion({ mapId, versionId, name }),
        () => {
          onDone();
          void refresh();
        },
      );
    },
    remove(moment: Moment) {
      const { versionId } = moment;
      if (versionId === null) return;
      act(
        () => deleteMapVersion({ mapId, versionId }),
        () => {
          toast(t("deleted", { title: words.fullTitle(moment) }));
          void refresh();
        },
      );
    },
    ask(moment: Moment) {
      const { versionId } = moment;
      if (versionId === null) return;
      act(
        () => fetchKept(moment),
        ({ kept }) => setAsked({ versionId, ...kept }),
      );
    },
    askAbout: setAsked,
    leave: () => setAsked(null),
    restore({ versionId, title }: { versionId: string; title: string }) {
      act(
        () => restoreMapVersion({ mapId, versionId }),
        ({ safetyId }) => {
          setAsked(null);
          onShow(null);
          onRestored();
          const undo = () =>
            act(
              () => restoreMapVersion({ mapId, versionId: safetyId }),
              () => {
                onRestored();
                toast(t("restore.undone"));
              },
            );
          toast(t("restore.done", { title }), { action: { label: tCommon("undo"), run: undo } });
        },
      );
    },
  };
}

/** The map as it is now is later than all that was kept. */
function isEarlier(one: Moment, other: Moment): boolean {
  if (one.versionId === null || other.versionId === null) return other.versionId === null;
  return one.at <= other.at;
}
