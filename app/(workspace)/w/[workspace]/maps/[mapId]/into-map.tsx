"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { useCanvas } from "#components/canvas/canvas-context.tsx";
import { DraftMap } from "#components/canvas/draft-map.tsx";
import { useLibrary } from "#components/canvas/library-context.tsx";
import { useViewpoint } from "#components/canvas/viewpoint.tsx";
import { ImportDialog } from "#components/exchange/import/import-dialog.tsx";
import { leaveBy } from "#components/shell/leave-guard.ts";
import { toast } from "#components/ui/toast.tsx";
import { libraryOf } from "../draw-draft.tsx";
import { openMapOf } from "./open-map.ts";

/** The import dialog over an open map: what is proposed is the map itself with the file in it. */
export function IntoMap({
  workspace,
  file,
  onClose,
}: {
  workspace: { id: string; slug: string };
  file: File | null;
  onClose: () => void;
}) {
  const t = useTranslations("exchange.import");
  const router = useRouter();
  const model = useCanvas();
  const library = useLibrary();
  const view = useViewpoint();
  const open = useMemo(
    () =>
      openMapOf(model, library, {
        refused: (reason) =>
          t(reason === "structure-locked" ? "refused.structure-locked" : "refused.too-many"),
        put: ({ cards }) => toast(t("put", { cards })),
      }),
    [model, library, t],
  );
  return (
    <ImportDialog
      workspace={workspace}
      open={open}
      file={file}
      drawMap={(map, libraries) => <DraftMap map={map} library={libraryOf(libraries, library)} />}
      isOpen
      onClose={() => {
        onClose();
        requestAnimationFrame(() => view.takeFocus());
      }}
      onMade={(mapId) => leaveBy(() => router.push(`/w/${workspace.slug}/maps/${mapId}`))}
    />
  );
}
