"use client";

import { useTranslations } from "next-intl";
import { useAct } from "#components/shell/use-act.ts";
import { toast } from "#components/ui/toast.tsx";
import { takeBackTextAction } from "#server/evidence/actions.ts";
import type { SavedNote } from "./save-note.ts";

/** Says that a text took the place of another, with the way back; false where it did not. */
export function useTellReplaced(workspaceId: string): (saved: SavedNote) => boolean {
  const t = useTranslations("evidence.door.replaces");
  const tCommon = useTranslations("common");
  const { act } = useAct();
  return ({ noteId, title, replaced }) => {
    if (!replaced) return false;
    const { versionId, lostPlaces } = replaced;
    toast(t("done", { title, lost: lostPlaces }), {
      action: {
        label: tCommon("undo"),
        run: () => act(() => takeBackTextAction({ workspaceId, noteId, versionId })),
      },
    });
    return true;
  };
}
