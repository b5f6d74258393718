"use client";

import { useTranslations } from "next-intl";
import type { KeyboardEvent } from "react";
import type { Moment } from "#server/history/read-timeline.ts";
import { byDay } from "./days.ts";
import { type MomentAction, MomentRow } from "./moment-row.tsx";
import { useDayWords } from "./use-day-words.ts";
import type { KnownTimeline } from "./use-timeline.ts";

type Props = {
  timeline: KnownTimeline;
  /** the version that is looked at; undefined while the map itself is */
  shownId: string | undefined;
  offeredFor: (moment: Moment) => readonly MomentAction[];
  onPress: (moment: Moment) => void;
  onAction: (moment: Moment, action: MomentAction) => void;
};

/** The moments of a map by day; the arrow keys go along them. */
export function MomentList({ timeline, shownId, offeredFor, onPress, onAction }: Props) {
  const t = useTranslations("history");
  const days = useDayWords();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys go from button to button inside
    <div onKeyDown={goAlong} className="flex flex-col gap-4">
      {byDay(timeline.moments, days.dayOf).map(({ day, at, things }) => (
        <section key={day}>
          <h3 className="mb-1 text-12 font-medium text-ink-faint">{days.say(at)}</h3>
          <ol aria-label={t("list")} className="-mx-2 flex flex-col gap-0.5">
            {things.map((moment) => (
              <MomentRow
                key={moment.versionId}
                moment={moment}
                people={timeline.people}
                offered={offeredFor(moment)}
                isShown={shownId !== undefined && moment.versionId === shownId}
                onPress={() => onPress(moment)}
                onAction={(action) => onAction(moment, action)}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function goAlong(event: KeyboardEvent<HTMLElement>): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined || !(event.target instanceof HTMLElement)) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-moment]")];
  const at = rows.indexOf(event.target);
  if (at < 0) return;
  rows[at + by]?.focus();
  event.preventDefault();
}
