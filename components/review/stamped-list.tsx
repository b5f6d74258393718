"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ToggleChips } from "#components/ui/toggle-chips.tsx";
import { countStamps, type StampKind, stampKinds, subjectKey } from "#domain/review/stamp.ts";
import type { StampRow } from "#server/review/read-stamps.ts";
import { StampIcon } from "./stamp-icon.tsx";

type Subject = StampRow["subject"];
type Props = {
  stamps: readonly StampRow[];
  /** null: it is not there any more */
  titleOf: (subject: Subject) => string | null;
  onOpen: (subject: Subject) => void;
};

/** Everything stamped on a map, most stamps first; chips choose whose kind of stamp. */
export function StampedList({ stamps, titleOf, onOpen }: Props) {
  const t = useTranslations("review.stamps");
  const [kinds, setKinds] = useState<StampKind[]>([]);
  if (stamps.length === 0) return <p className="text-13 text-ink-soft">{t("none")}</p>;
  const all = countStamps(stamps);
  const shown = groupsOf(stamps).filter(
    ({ counts }) => kinds.length === 0 || kinds.some((kind) => counts[kind] > 0),
  );
  return (
    <div className="flex flex-col gap-3">
      <ToggleChips
        label={t("filter")}
        options={stampKinds.map((kind) => ({
          id: kind,
          name: `${t(`kinds.${kind}`)} ${all[kind]}`,
          mark: <StampIcon kind={kind} className="size-3.5" />,
        }))}
        chosen={kinds}
        onChange={setKinds}
      />
      {shown.length === 0 ? <p className="text-13 text-ink-soft">{t("noneOf")}</p> : null}
      <ul className="flex flex-col">
        {shown.map(({ subject, counts }) => {
          const title = titleOf(subject);
          return (
            <li key={subjectKey(subject)}>
              <button
                type="button"
                disabled={title === null}
                onClick={() => onOpen(subject)}
                className="-mx-2 flex w-[calc(100%+16px)] cursor-default flex-col gap-1 rounded-control px-2 py-2 text-left hover:bg-hover disabled:text-ink-faint"
              >
                <span className="line-clamp-2 text-13 font-medium">{title ?? t("gone")}</span>
                <span className="flex flex-wrap gap-x-3 text-12 text-ink-soft">
                  {t(`on.${subject.kind}`)}
                  {stampKinds
                    .filter((kind) => counts[kind] > 0)
                    .map((kind) => (
                      <span key={kind} className="flex items-center gap-1">
                        <StampIcon kind={kind} className="size-3" />
                        {t(`kinds.${kind}`)} {counts[kind]}
                      </span>
                    ))}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function groupsOf(stamps: readonly StampRow[]) {
  const groups = new Map<string, StampRow[]>();
  for (const stamp of stamps) {
    const key = subjectKey(stamp.subject);
    groups.set(key, [...(groups.get(key) ?? []), stamp]);
  }
  return [...groups.values()]
    .flatMap((here) =>
      here[0] ? [{ subject: here[0].subject, counts: countStamps(here), size: here.length }] : [],
    )
    .sort((a, b) => b.size - a.size);
}
