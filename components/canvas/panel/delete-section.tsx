"use client";

import { Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { deletionImpact } from "#domain/map/deletion.ts";
import { useCanEdit, useCanvas, useMap } from "../canvas-context.tsx";
import { deleteSelected } from "../commands/delete-selected.ts";

/** Says what goes with a node before it goes; the toast after it brings all of it back. */
export function DeleteSection({ id }: { id: string }) {
  const t = useTranslations("map.panel");
  const model = useCanvas();
  const map = useMap((all) => all);
  if (!useCanEdit()) return null;
  const { steps, cards } = deletionImpact(map, id);
  const others = {
    steps: map.steps.some((step) => step.id === id) ? steps - 1 : steps,
    cards: map.cards.some((card) => card.id === id) ? cards - 1 : cards,
  };
  return (
    <div className="mt-2 flex flex-col items-start gap-2 border-t border-hairline pt-4">
      <p className="text-12 text-ink-faint">{t("deleteSays", others)}</p>
      <Button
        variant="danger"
        icon={<Trash2 aria-hidden="true" />}
        onPress={() => {
          model.select([id]);
          deleteSelected(model);
        }}
      >
        {t("delete")}
      </Button>
    </div>
  );
}
