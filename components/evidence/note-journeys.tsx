"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useAct } from "#components/shell/use-act.ts";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Select, SelectOption } from "#components/ui/select.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useKeptKeyboard } from "#components/ui/use-kept-keyboard.ts";
import { linkNoteAction, unlinkNoteAction } from "#server/evidence/actions.ts";
import type { NoteDetail } from "#server/evidence/read.ts";
import type { Journey } from "#server/evidence/read-journeys.ts";

/** The journeys a note speaks of. */
export function NoteJourneys({
  note,
  workspace,
  journeys,
  mayEdit,
  onChanged,
}: {
  note: NoteDetail;
  workspace: { id: string; slug: string };
  journeys: Journey[];
  mayEdit: boolean;
  onChanged: () => void;
}) {
  const t = useTranslations("evidence");
  const { act } = useAct();
  const keyboard = useKeptKeyboard<HTMLUListElement>();
  const others = journeys.filter(({ mapId }) => !note.maps.some((map) => map.mapId === mapId));
  const ids = { workspaceId: workspace.id, noteId: note.id };
  const link = (mapId: string, stepHint: string | null = null) =>
    act(() => linkNoteAction({ ...ids, mapId, stepHint }), { onDone: onChanged });
  const unlink = (mapId: string, stepHint: string | null, title: string) =>
    act(() => unlinkNoteAction({ ...ids, mapId }), {
      onDone: onChanged,
      done: t("note.unlinked", { map: title }),
      undo: () => link(mapId, stepHint),
    });
  return (
    <section className="flex flex-col gap-2" aria-label={t("note.journeys")}>
      <h2 className="text-14 font-bold">{t("note.journeys")}</h2>
      {note.maps.length === 0 ? (
        <p className="text-13 text-ink-soft">{t("note.noJourneys")}</p>
      ) : (
        <ul {...keyboard} className="flex flex-col gap-0.5">
          {note.maps.map(({ mapId, title, stepHint }) => (
            <li key={mapId} className="flex items-center justify-between gap-2 text-13">
              <TextLink href={`/w/${workspace.slug}/maps/${mapId}`}>
                {title || t("untitledMap")}
              </TextLink>
              {mayEdit ? (
                <IconButton
                  size="small"
                  label={t("note.unlink", { map: title || t("untitledMap") })}
                  onPress={() => unlink(mapId, stepHint, title || t("untitledMap"))}
                >
                  <X aria-hidden="true" />
                </IconButton>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {mayEdit && others.length > 0 ? (
        <Select
          aria-label={t("note.linkTo")}
          placeholder={t("note.linkTo")}
          value={null}
          onChange={(key) => link(String(key))}
        >
          {others.map(({ mapId, title }) => (
            <SelectOption key={mapId} id={mapId}>
              {title || t("untitledMap")}
            </SelectOption>
          ))}
        </Select>
      ) : null}
    </section>
  );
}
