"use client";

import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Kbd } from "#components/ui/kbd.tsx";
import { additions } from "#domain/map/clipboard/landing.ts";
import { useCanvas, useMap } from "../canvas-context.tsx";
import type { Pasting } from "../canvas-model.ts";
import { useStore } from "../store.ts";
import { useViewpoint } from "../viewpoint.tsx";
import { landAt } from "./clipboard-work.ts";

/** What a pasted block would bring and add, and the two keys. It follows the cursor. */
export function PasteBar({ pasting }: { pasting: Pasting }) {
  const t = useTranslations("canvas.paste");
  const model = useCanvas();
  const view = useViewpoint();
  useMap((map) => map);
  useStore(model.cursor, (now) => now);
  const landing = landAt(model, pasting.fragment);
  const added = additions(landing);
  const drop = () => {
    model.pasting.set(null);
    view.takeFocus();
  };
  const put = () => {
    pasting.put();
    view.takeFocus();
  };
  return (
    <section
      aria-label={t("label")}
      data-paste-bar=""
      className="absolute bottom-16 left-1/2 z-[1300] flex max-w-[calc(100%-2rem)] -translate-x-1/2 flex-wrap items-center gap-3 rounded-card bg-raised px-4 py-2.5 text-13 text-ink shadow-lg ring-1 ring-hairline"
    >
      <p role="status">
        {t("says", {
          cards: pasting.fragment.cards.length,
          rows: landing.lanes.size,
          columns: landing.steps.size,
        })}{" "}
        {added.steps + added.lanes > 0 ? t("adds", added) : null}
      </p>
      <div className="flex items-center gap-2">
        <Button size="small" variant="primary" onPress={put}>
          {t("put")} <Key name="Enter" />
        </Button>
        <Button size="small" variant="quiet" onPress={drop}>
          {t("drop")} <Key name="Esc" />
        </Button>
      </div>
    </section>
  );
}

/** For the eye: who hears the bar is told the keys by the map. */
function Key({ name }: { name: string }) {
  return (
    <span aria-hidden="true" className="ml-1.5">
      <Kbd>{name}</Kbd>
    </span>
  );
}
