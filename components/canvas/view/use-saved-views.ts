import { useTranslations } from "next-intl";
import { useCallback, useEffect, useState } from "react";
import { toast } from "#components/ui/toast.tsx";
import type { MapView } from "#domain/map/view.ts";
import { changeMapView, deleteMapView, listViews, saveMapView } from "#server/map/actions.ts";
import type { SavedView } from "#server/map/read-views.ts";
import { useCanvas } from "../canvas-context.tsx";

export type SavedViews = {
  /** null until they have come */
  views: readonly SavedView[] | null;
  mayShare: boolean;
  save(given: { name: string; isShared: boolean; view: MapView }): Promise<boolean>;
  change(
    view: SavedView,
    change: Partial<Pick<SavedView, "name" | "isShared" | "view">>,
  ): Promise<boolean>;
  remove(view: SavedView): void;
};

type Answer = { ok: true } | { ok: false; reason: string };

/** The saved views of the open map, asked for when the list is opened and after every change. */
export function useSavedViews(): SavedViews {
  const t = useTranslations("view.views");
  const tCommon = useTranslations("common");
  const { mapId } = useCanvas();
  const [known, setKnown] = useState<{ views: SavedView[]; mayShare: boolean } | null>(null);
  const load = useCallback(async () => {
    const answer = await listViews({ mapId }).catch(() => null);
    if (answer?.ok) setKnown(answer);
    else toast(t("unavailable"), { tone: "problem" });
  }, [mapId, t]);
  useEffect(() => void load(), [load]);

  /** true when it was done; else says why not */
  const act = async (run: () => Promise<Answer>): Promise<boolean> => {
    const answer = await run().catch((): Answer => ({ ok: false, reason: "unavailable" }));
    if (!answer.ok) toast(t(reasonKey(answer.reason)), { tone: "problem" });
    await load();
    return answer.ok;
  };
  const save: SavedViews["save"] = (given) => act(() => saveMapView({ mapId, ...given }));
  return {
    views: known?.views ?? null,
    mayShare: known?.mayShare ?? false,
    save,
    change: (view, change) => act(() => changeMapView({ mapId, viewId: view.id, change })),
    remove: async ({ id, name, isShared, view }) => {
      if (!(await act(() => deleteMapView({ mapId, viewId: id })))) return;
      const run = () => void save({ name, isShared, view });
      toast(t("deleted", { name }), { action: { label: tCommon("undo"), run } });
    },
  };
}

const reasons = ["may-not-share", "too-many-views", "view-gone"] as const;

function reasonKey(reason: string) {
  const known = reasons.find((one) => one === reason);
  return known ? (`refused.${known}` as const) : "unavailable";
}
