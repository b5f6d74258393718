"use client";

import { Link2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { copyText } from "#components/shell/copy-text.ts";
import { Button } from "#components/ui/button.tsx";
import { toast } from "#components/ui/toast.tsx";
import { isPlain, type MapView, plainView } from "#domain/map/view.ts";
import { writeView } from "#domain/map/view-address.ts";
import type { SavedView } from "#server/map/read-views.ts";
import { useCanvas } from "../canvas-context.tsx";
import { useStore } from "../store.ts";
import { LaneLooks } from "./lane-looks.tsx";
import { SaveViewForm } from "./save-view-form.tsx";
import { SavedViewList } from "./saved-views.tsx";
import { useAddressable } from "./use-addressable.ts";
import { useSavedViews } from "./use-saved-views.ts";
import { addressOf } from "./view-address.tsx";

/** Views that have a name, lanes and phases as they look now, and the whole as a link. */
export function ViewsForm() {
  const t = useTranslations("view.views");
  const { view: store } = useCanvas();
  const view = useStore(store, (now) => now);
  const known = useAddressable();
  const saved = useSavedViews();
  const [renamed, setRenamed] = useState<SavedView | null>(null);
  const section = useRef<HTMLElement>(null);
  const leaveName = (id: string) => {
    setRenamed(null);
    // its field is gone with the next drawing
    requestAnimationFrame(() =>
      section.current?.querySelector<HTMLElement>(`[data-view="${id}"]`)?.focus(),
    );
  };
  const copy = async (what: MapView) => {
    const isCopied = await copyText(addressOf(writeView(what, known)));
    toast(t(isCopied ? "copied" : "notCopied"), isCopied ? {} : { tone: "problem" });
  };
  return (
    <div className="flex flex-col gap-3.5">
      <section ref={section} className="flex flex-col gap-1.5">
        <h3 className="text-12 font-medium text-ink-soft">{t("saved")}</h3>
        <SavedViewList
          saved={saved}
          onRename={setRenamed}
          onCopyLink={(one) => void copy(one.view)}
        />
        {renamed ? (
          <SaveViewForm
            key={renamed.id}
            label={t("rename")}
            initialName={renamed.name}
            onCancel={() => leaveName(renamed.id)}
            onSubmit={async ({ name }) => {
              const isStored = await saved.change(renamed, { name });
              if (isStored) leaveName(renamed.id);
              return isStored;
            }}
          />
        ) : isPlain(view) ? (
          <p className="text-12 text-ink-faint">{t("nothingToSave")}</p>
        ) : (
          <SaveViewForm
            label={t("saveThis")}
            mayShare={saved.mayShare}
            onSubmit={(given) => saved.save({ ...given, view })}
          />
        )}
      </section>
      <LaneLooks />
      <div className="flex flex-wrap items-center justify-between gap-2 border-t border-hairline pt-3">
        <Button size="small" icon={<Link2 aria-hidden="true" />} onPress={() => void copy(view)}>
          {t("copyLink")}
        </Button>
        <Button size="small" isDisabled={isPlain(view)} onPress={() => store.set(plainView)}>
          {t("showAll")}
        </Button>
      </div>
    </div>
  );
}
