"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { useCopy } from "#components/shell/use-copy.ts";
import { toast } from "#components/ui/toast.tsx";
import { addCard } from "#domain/map/commands/card.ts";
import { useCanvas } from "../canvas-context.tsx";
import type { CanvasModel } from "../canvas-model.ts";
import { cursorOn } from "../cursor.ts";
import { useViewpoint } from "../viewpoint.tsx";
import type { Loss } from "./losses.ts";
import { usePlaceWords } from "./use-place-words.ts";
import { watchLosses } from "./watch-losses.ts";

/** Tells people what became of their work by what others did at the same time. */
export function LossMessages() {
  const t = useTranslations("canvas.together");
  const tMap = useTranslations("map");
  const model = useCanvas();
  const common = useTranslations("common");
  const view = useViewpoint();
  const copy = useCopy();
  const placeWords = usePlaceWords();
  useEffect(() => {
    const show = (id: string) => {
      model.open(id);
      model.focus(cursorOn(model.grid(), id));
      view.reveal();
    };
    const tell = (loss: Loss, who: string | null) => {
      const { kind, ids, cause } = loss;
      const [id = ""] = ids;
      const text = t(`lost.${kind}`, {
        count: ids.length,
        text: loss.text,
        who: who ?? t("somebody"),
        cause: cause.kind,
        title: cause.title || (cause.kind === "lane" ? tMap(`laneType.${cause.type}`) : "–"),
        place: placeWords({ cursor: cursorOn(model.grid(), id), sight: null }),
      });
      if (kind === "deleted") toast(text, { tone: "problem" });
      else toast(text, { action: { label: t("show"), run: () => show(id) } });
    };
    return watchLosses(model, tell);
  }, [model, view, t, tMap, placeWords]);
  useEffect(() => {
    const tell = () => {
      const lost = model.lost.get();
      if (!lost) return;
      model.lost.set(null);
      toast(t("lost.writing", lost), {
        tone: "problem",
        stays: true,
        // whoever types on loses nothing and deletes nothing
        takesKeyboard: lost.why === "gone" && isWriting(),
        action: model.canEdit.get()
          ? {
              label: t("keepText"),
              run: () => {
                keep(model, lost.text);
                view.takeFocus();
              },
            }
          : { label: common("copy"), run: () => copy(lost.text) },
      });
    };
    // also what was lost before this was fetched
    tell();
    return model.lost.subscribe(tell);
  }, [model, view, t, common, copy]);
  return null;
}

const isWriting = () => document.activeElement?.matches("textarea, body") === true;

/** Where the keyboard is, if a card can be there; else in the parking area. */
function keep(model: CanvasModel, text: string): void {
  const cursor = model.cursor.get();
  const here = cursor?.at === "cell" ? { laneId: cursor.laneId, stepId: cursor.stepId } : null;
  const added = here ? addCard(model.edit, { text, to: here }) : null;
  if (!added?.ok) addCard(model.edit, { text, to: { x: 0, y: 0 } });
}
