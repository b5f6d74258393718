"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { goesAt } from "#domain/evidence/bin.ts";
import { EraseNoteDialog } from "../erase-note-dialog.tsx";

/** Over a deleted note: until when it can be brought back, and the two ways from there. */
export function DeletedBar({
  workspaceId,
  note,
  mayEdit,
  onRestore,
  onErased,
}: {
  workspaceId: string;
  note: { id: string; title: string; deletedAt: Date | null };
  mayEdit: boolean;
  onRestore: () => void;
  onErased: () => void;
}) {
  const t = useTranslations("evidence.note");
  const tBin = useTranslations("evidence.bin");
  const format = useFormatter();
  const [isErasing, setIsErasing] = useState(false);
  const { deletedAt } = note;
  return (
    <div
      role="status"
      className="flex flex-wrap items-center gap-3 border-b border-hairline bg-raised px-6 py-2.5 text-13"
    >
      <span className="flex-1 basis-60">
        {t("isDeleted")}{" "}
        {deletedAt
          ? tBin("goes", { date: format.dateTime(goesAt(deletedAt), { dateStyle: "medium" }) })
          : null}
      </span>
      {mayEdit ? (
        <>
          <Button size="small" onPress={onRestore}>
            {t("restore")}
          </Button>
          <Button size="small" onPress={() => setIsErasing(true)}>
            {tBin("erase")}
          </Button>
        </>
      ) : null}
      {isErasing ? (
        <EraseNoteDialog
          workspaceId={workspaceId}
          note={note}
          onErased={onErased}
          onClose={() => setIsErasing(false)}
        />
      ) : null}
    </div>
  );
}
