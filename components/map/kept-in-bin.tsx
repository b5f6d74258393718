"use client";

import { Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { askKept } from "#components/shell/ask-kept.ts";
import { dropCopy, waitingOf } from "#components/shell/kept-copies.ts";
import { useAct } from "#components/shell/use-act.ts";
import { Button } from "#components/ui/button.tsx";
import { useKeptKeyboard } from "#components/ui/use-kept-keyboard.ts";
import { restoreMap } from "#server/map/actions.ts";

type Binned = { mapId: string; changes: number; title: string; until: Date };
type Props = {
  personId: string;
  workspaceId: string;
  slug: string;
  /** maps that are not in the bin */
  shownIds: readonly string[];
  mayRestore: boolean;
};

/** Tells whoever wrote in a map that was deleted meanwhile what waits for it here, and what can be done. */
export function KeptInBin({ personId, workspaceId, slug, shownIds, mayRestore }: Props) {
  const t = useTranslations("maps");
  const format = useFormatter();
  const router = useRouter();
  const { act, isBusy } = useAct();
  const keyboard = useKeptKeyboard<HTMLUListElement>();
  const [binned, setBinned] = useState<readonly Binned[]>([]);
  const shown = shownIds.join(" ");
  useEffect(() => {
    let isGone = false;
    void readBinned(personId, slug, shown.split(" ")).then((found) => {
      if (!isGone) setBinned(found);
    });
    return () => {
      isGone = true;
    };
  }, [personId, slug, shown]);
  const leave = (mapId: string) => setBinned(binned.filter((one) => one.mapId !== mapId));
  if (binned.length === 0) return null;
  return (
    <ul {...keyboard} aria-label={t("inBin.label")} className="mb-5 flex flex-col gap-2">
      {binned.map(({ mapId, changes, title, until }) => (
        <li
          key={mapId}
          className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-card bg-sunk px-4 py-3 text-13"
        >
          <Trash2 aria-hidden="true" className="size-4 shrink-0 text-ink-soft" />
          <p className="min-w-60 flex-1">
            {t("inBin.text", {
              title: title || t("untitled"),
              changes,
              until: format.dateTime(until, { dateStyle: "long" }),
            })}
          </p>
          <div className="flex flex-wrap gap-2">
            {mayRestore ? (
              <Button
                size="small"
                isPending={isBusy}
                onPress={() =>
                  act(() => restoreMap({ workspaceId, mapId }), {
                    done: t("restored", { title: title || t("untitled") }),
                    onDone: () => router.refresh(),
                  })
                }
              >
                {t("inBin.restore")}
              </Button>
            ) : null}
            <Button
              size="small"
              variant="quiet"
              onPress={() => {
                dropCopy({ mapId, personId });
                leave(mapId);
              }}
            >
              {t("inBin.discard", { changes })}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}

async function readBinned(personId: string, slug: string, shownIds: readonly string[]) {
  const waiting = waitingOf(personId).filter(({ mapId }) => !shownIds.includes(mapId));
  const answer = waiting.length > 0 ? await askKept(waiting.map(({ mapId }) => mapId)) : null;
  return waiting.flatMap(({ mapId, changes }): Binned[] => {
    const map = answer?.maps[mapId];
    if (!map || map.inBinUntil === null || map.slug !== slug) return [];
    return [{ mapId, changes, title: map.title, until: new Date(map.inBinUntil) }];
  });
}
