"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { CopyWords } from "#components/shell/copy-words.tsx";
import { defineLeftWords } from "#components/shell/left-words.ts";
import { keepUnsent } from "#components/shell/unsent-words.ts";
import { Button } from "#components/ui/button.tsx";
import { useCanEdit, useCanvas } from "./canvas-context.tsx";
import { useStore } from "./store.ts";
import { useViewpoint } from "./viewpoint.tsx";

defineLeftWords();

/** Words that were being typed when their writer's right to edit went: they stay, and can be taken along. */
export function HeldWords() {
  const canEdit = useCanEdit();
  const view = useViewpoint();
  const couldEdit = useRef(canEdit);
  useEffect(() => {
    if (couldEdit.current === canEdit) return;
    couldEdit.current = canEdit;
    // an editor in which nothing was typed yet has gone, and the keyboard with it
    if (document.activeElement === document.body) view.takeFocus();
  }, [canEdit, view]);
  const { draft } = useCanvas();
  // a map that is taken away from its writer takes the editor along, not the words
  useEffect(() => {
    keepUnsent("map", "");
    return () => keepUnsent("map", draft.get() ?? "");
  }, [draft]);
  const words = useStore(draft, (now) => (canEdit ? "" : (now ?? "").trim()));
  return words === "" ? null : <Strip words={words} />;
}

function Strip({ words }: { words: string }) {
  const t = useTranslations("canvas.held");
  const model = useCanvas();
  const view = useViewpoint();
  return (
    <section
      aria-label={t("label")}
      data-held-words=""
      className="absolute bottom-4 left-1/2 z-20 flex w-max max-w-[min(36rem,calc(100%-1.5rem))] -translate-x-1/2 flex-col gap-2 rounded-card bg-raised px-4 py-3 text-13 text-ink shadow-float ring-1 ring-hairline print:hidden"
    >
      <div role="status" className="flex flex-col gap-1">
        <p>{t("text")}</p>
        <p className="max-h-32 overflow-y-auto font-medium break-words whitespace-pre-wrap">
          {words}
        </p>
      </div>
      <div className="flex flex-wrap justify-end gap-2">
        <Button
          size="small"
          variant="quiet"
          onPress={() => {
            model.stopWriting();
            view.takeFocus();
          }}
        >
          {t("discard")}
        </Button>
        <CopyWords words={words} />
      </div>
    </section>
  );
}
