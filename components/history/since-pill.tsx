"use client";

import { History, X } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { differences } from "#domain/history/differences.ts";
import { undoChanges } from "#domain/history/undo-changes.ts";
import type { JourneyMap } from "#domain/map/journey-map.ts";
import { changesSinceLastLook, noteChangesSeen } from "#server/history/actions.ts";
import type { Shown } from "./shown.ts";

type Props = {
  mapId: string;
  now: () => JourneyMap;
  onShow: (shown: Shown) => void;
};

/** Says how much others changed since one last looked, and shows it. */
export function SincePill({ mapId, now, onShow }: Props) {
  const t = useTranslations("history");
  const format = useFormatter();
  const [told, setTold] = useState<{ since: Date; before: JourneyMap; count: number } | null>(null);
  const ask = useEffectEvent(async (isHere: () => boolean) => {
    const answer = await changesSinceLastLook({ mapId }).catch(() => null);
    if (!answer?.ok || !answer.since || answer.changes.length === 0 || !isHere()) return;
    const after = now();
    const before = undoChanges(after, answer.changes);
    const count = differences(before, after).length;
    if (count > 0) setTold({ since: answer.since, before, count });
  });
  useEffect(() => {
    let isHere = true;
    void ask(() => isHere);
    return () => {
      isHere = false;
    };
  }, []);
  if (!told) return null;
  const when = format.dateTime(told.since, { weekday: "long", day: "numeric", month: "long" });
  const close = () => {
    setTold(null);
    // told is told, also when the note of it is lost: then it comes once more
    noteChangesSeen({ mapId }).catch(() => undefined);
  };
  return (
    <section
      aria-label={t("since.label")}
      className="absolute bottom-4 left-1/2 z-20 flex max-w-[calc(100%-2rem)] -translate-x-1/2 items-center gap-2 rounded-full bg-raised py-1 pr-1 pl-3 shadow-float ring-1 ring-hairline print:hidden"
    >
      <History aria-hidden="true" className="size-4 shrink-0 text-ink-soft" />
      <p role="status" className="min-w-0 text-13">
        {t("since.pill", { count: told.count, when })}
      </p>
      <Button
        size="small"
        onPress={() => {
          const title = t("since.title", { when });
          const after = { title: t("moment.now"), map: now() };
          onShow({ kind: "comparison", before: { title, map: told.before }, after });
          close();
        }}
      >
        {t("since.show")}
      </Button>
      <IconButton size="small" label={t("since.dismiss")} onPress={close}>
        <X aria-hidden="true" />
      </IconButton>
    </section>
  );
}
