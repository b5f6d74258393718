"use client";

import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { Canvas } from "#components/canvas/canvas.tsx";
import { CanvasProvider, useMap } from "#components/canvas/canvas-context.tsx";
import { type Library, LibraryContext } from "#components/canvas/library-context.tsx";
import { CanvasMessages } from "#components/canvas/messages.tsx";
import { noOverlay } from "#components/canvas/overlay.ts";
import { NodePanel } from "#components/canvas/panel/node-panel.tsx";
import { Toolbar } from "#components/canvas/toolbar.tsx";
import { addLibraryEntry } from "#server/library/actions.ts";

type Props = {
  workspace: { id: string; slug: string; keepsCopies: boolean };
  mapId: string;
  title: string;
  mayEdit: boolean;
  person: { name: string; colour: number };
  library: Pick<Library, "entries" | "personas" | "members">;
};

/** The map page: canvas, tools and panels, with what is known of pain laid over it. */
export function MapWorkspace({ workspace, mapId, mayEdit, person, library }: Props) {
  const t = useTranslations("canvas");
  const names = useLibrary(workspace.id, library);
  return (
    <LibraryContext value={names}>
      <CanvasProvider
        mapId={mapId}
        mayEdit={mayEdit}
        keepsCopy={workspace.keepsCopies}
        person={person}
        fallback={<p className="p-8 text-14 text-ink-faint">{t("opening")}</p>}
      >
        <div className="flex h-full min-h-0">
          <Canvas overlay={noOverlay} toolbar={<Toolbar title={<MapTitle />} />}>
            <NodePanel />
            <CanvasMessages />
          </Canvas>
        </div>
      </CanvasProvider>
    </LibraryContext>
  );
}

function MapTitle() {
  const t = useTranslations("canvas");
  const title = useMap((map) => map.header.title);
  return <h1 className="truncate text-14 font-bold">{title || t("name")}</h1>;
}

/** Names added from a panel are known here at once; the page brings everybody's at the next visit. */
function useLibrary(workspaceId: string, given: Props["library"]): Library {
  const [added, setAdded] = useState<Library["entries"]>([]);
  return useMemo(
    () => ({
      ...given,
      entries: [...given.entries, ...added],
      add: async (kind, name) => {
        const result = await addLibraryEntry({ workspaceId, kind, name });
        if (!result.ok) return null;
        setAdded((before) => [...before, { id: result.entryId, kind, name }]);
        return result.entryId;
      },
    }),
    [workspaceId, given, added],
  );
}
