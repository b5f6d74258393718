"use client";

import { useTranslations } from "next-intl";
import { Select, SelectOption } from "#components/ui/select.tsx";
import type { EarlierNote } from "#domain/evidence/note-version.ts";
import { useEarlierName } from "../door/replace-choice.tsx";

const own = "own";

/** Whether a file comes in the place of a note that is there under the same name. */
export function FileReplaces({
  name,
  earlier,
  value,
  onChange,
}: {
  name: string;
  earlier: readonly EarlierNote[];
  value: string | null;
  onChange: (noteId: string | null) => void;
}) {
  const t = useTranslations("evidence.door.replaces");
  const nameOf = useEarlierName();
  if (earlier.length === 0) return null;
  return (
    <div className="col-start-2 max-w-110 sm:col-span-2">
      <Select
        size="small"
        aria-label={t("ofFile", { name })}
        value={value ?? own}
        onChange={(key) => onChange(key === own ? null : String(key))}
      >
        <SelectOption id={own}>{t("own")}</SelectOption>
        {earlier.map((note) => (
          <SelectOption key={note.noteId} id={note.noteId}>
            {t("note", { note: nameOf(note) })}
          </SelectOption>
        ))}
      </Select>
    </div>
  );
}
