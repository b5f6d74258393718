"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Radio, RadioGroup } from "#components/ui/radio-group.tsx";
import type { EarlierNote } from "#domain/evidence/note-version.ts";

/** A note of its own, or in the place of one that is there under the same name; null: of its own. */
export function ReplaceChoice({
  earlier,
  value,
  onChange,
}: {
  earlier: readonly EarlierNote[];
  value: string | null;
  onChange: (noteId: string | null) => void;
}) {
  const t = useTranslations("evidence.door.replaces");
  const nameOf = useEarlierName();
  if (earlier.length === 0) return null;
  return (
    <RadioGroup
      label={t("title")}
      hint={t("hint")}
      value={value ?? own}
      onChange={(chosen) => onChange(chosen === own ? null : chosen)}
    >
      {earlier.map((note) => (
        <Radio key={note.noteId} value={note.noteId} hint={t(note.isAlike ? "alike" : "other")}>
          {t("note", { note: nameOf(note) })}
        </Radio>
      ))}
      <Radio value={own}>{t("own")}</Radio>
    </RadioGroup>
  );
}

const own = "own";

/** What somebody most likely means: the latest that says mostly the same. */
export function likelyReplaced(earlier: readonly EarlierNote[]): string | null {
  return earlier.find(({ isAlike }) => isAlike)?.noteId ?? null;
}

/** Its title, with the day of the experience, else the day it came in. */
export function useEarlierName(): (note: EarlierNote) => string {
  const t = useTranslations("evidence.door.replaces");
  const format = useFormatter();
  return ({ title, date, cameIn }) => {
    const day = date
      ? format.dateTime(new Date(`${date}T00:00:00Z`), { dateStyle: "medium", timeZone: "UTC" })
      : format.dateTime(new Date(cameIn), { dateStyle: "medium" });
    return t("name", { title, day });
  };
}
