"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import type { NoteMasking } from "#domain/evidence/masking-choice.ts";
import type { NoteInput } from "#domain/evidence/note.ts";
import type { NotePreview } from "#server/evidence/preview-note.ts";
import { MaskReview } from "./mask-review.tsx";
import { likelyReplaced, ReplaceChoice } from "./replace-choice.tsx";
import { usePreview } from "./use-preview.ts";

export type Decided = {
  masking: NoteMasking;
  /** the note in whose place it comes */
  replaces: string | null;
};

/** A text before it is stored: what will be masked in it, and the last word about that. */
export function NoteDoor({
  workspaceId,
  note,
  preview: first,
  left,
  isSaving,
  onSave,
  onDiscard,
}: {
  workspaceId: string;
  note: NoteInput;
  preview: NotePreview;
  /** others that wait behind it */
  left: number;
  isSaving: boolean;
  onSave: (decided: Decided) => void;
  onDiscard: () => void;
}) {
  const t = useTranslations("evidence.door");
  const tCommon = useTranslations("common");
  const [replaces, setReplaces] = useState(() => likelyReplaced(first.earlier));
  const { preview, masking, choose, isAsking } = usePreview(workspaceId, note, first);
  return (
    <Dialog
      title={t("title", { title: preview.title })}
      closeLabel={tCommon("close")}
      size="large"
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onDiscard();
      }}
    >
      <div className="flex flex-col gap-5">
        <p className="text-13 text-ink-soft">{t("text")}</p>
        <ReplaceChoice earlier={first.earlier} value={replaces} onChange={setReplaces} />
        <MaskReview
          text={preview.text}
          masks={preview.masked}
          isMasking={preview.isMasking}
          masking={masking}
          onChange={(masking) => void choose(masking)}
        />
      </div>
      <DialogActions>
        {left > 0 ? (
          <p className="mr-auto self-center text-13 text-ink-soft">{t("left", { count: left })}</p>
        ) : null}
        <Button onPress={onDiscard}>{t("discard")}</Button>
        <Button
          variant="primary"
          isPending={isSaving}
          isDisabled={isAsking}
          onPress={() => onSave({ masking, replaces })}
        >
          {tCommon("save")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
