"use client";

import { Undo2 } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useAct } from "#components/shell/use-act.ts";
import { Button } from "#components/ui/button.tsx";
import { versionKeptDays } from "#domain/evidence/note-version.ts";
import { takeBackTextAction } from "#server/evidence/actions.ts";
import type { NoteDetail } from "#server/evidence/read.ts";

/** That another text stood here before, when and by whom it was replaced, and the way back to it. */
export function ReplacedText({
  note,
  workspaceId,
  mayEdit,
  onChanged,
}: {
  note: NoteDetail;
  workspaceId: string;
  mayEdit: boolean;
  onChanged: () => void;
}) {
  const t = useTranslations("evidence.door.replaces");
  const format = useFormatter();
  const { act, isBusy } = useAct();
  const { id: noteId, replaced } = note;
  if (!replaced) return null;
  const { versionId, at, by } = replaced;
  const day = format.dateTime(at, { dateStyle: "medium" });
  return (
    <section aria-label={t("before")} className="flex flex-col gap-2 text-13">
      <h2 className="text-14 font-bold">{t("before")}</h2>
      <p>{by ? t("byWhom", { day, by }) : t("when", { day })}</p>
      {mayEdit ? (
        <>
          <Button
            size="small"
            className="self-start"
            icon={<Undo2 aria-hidden="true" />}
            isPending={isBusy}
            onPress={() =>
              act(() => takeBackTextAction({ workspaceId, noteId, versionId }), {
                onDone: onChanged,
                done: t("backDone"),
              })
            }
          >
            {t("back")}
          </Button>
          <p className="text-12 text-ink-faint">{t("keptFor", { days: versionKeptDays })}</p>
        </>
      ) : null}
    </section>
  );
}
