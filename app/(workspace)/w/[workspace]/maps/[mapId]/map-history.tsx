"use client";

import { History } from "lucide-react";
import { useTranslations } from "next-intl";
import { useCanvas } from "#components/canvas/canvas-context.tsx";
import { useStore } from "#components/canvas/store.ts";
import type { Shown } from "#components/history/shown.ts";
import { IconButton } from "#components/ui/icon-button.tsx";
import { latePart } from "#components/ui/late-part.tsx";
import { useClosePanel } from "./use-close-panel.ts";

const Panel = latePart(() =>
  import("#components/history/history-panel.tsx").then((file) => file.HistoryPanel),
);

const Pill = latePart(() =>
  import("#components/history/since-pill.tsx").then((file) => file.SincePill),
);

/** Name of the history's panel beside the canvas; the command that opens it knows it too. */
const panelName = "history";

function useIsOpen(): boolean {
  return useStore(
    useCanvas().panel,
    (subject) => subject?.kind === "outside" && subject.name === panelName,
  );
}

/** In the toolbar: the way to who changed what. */
export function HistoryButton() {
  const t = useTranslations("history");
  const model = useCanvas();
  const isOpen = useIsOpen();
  return (
    <IconButton
      label={t("toolbar")}
      isActive={isOpen}
      aria-expanded={isOpen}
      onPress={() => model.panel.set(isOpen ? null : { kind: "outside", name: panelName })}
    >
      <History aria-hidden="true" />
    </IconButton>
  );
}

type Props = { shown: Shown | null; onShow: (shown: Shown | null) => void };

/** What stands beside the map of its history: the panel, and what changed since one last looked. */
export function HistoryBeside({ shown, onShow }: Props) {
  return (
    <>
      <MapHistory shown={shown} onShow={onShow} />
      <SinceLastLook onShow={onShow} />
    </>
  );
}

/** The panel itself, when it is what stands beside the map; a comparison has a list of its own. */
function MapHistory({ shown, onShow }: Props) {
  const model = useCanvas();
  const closePanel = useClosePanel();
  const isOpen = useIsOpen();
  if (!isOpen || shown?.kind === "comparison") return null;
  return (
    // on a small screen it would lie over the version that is looked at
    <div className={shown ? "contents max-md:hidden" : "contents"}>
      <Panel
        mapId={model.mapId}
        now={model.map.get}
        shown={shown}
        onShow={onShow}
        onRestored={model.undo.forget}
        onClose={() => {
          closePanel();
          if (shown) onShow(null);
        }}
      />
    </div>
  );
}

/** Fetched once the map is there and quiet: how much others changed since one last looked. */
function SinceLastLook({ onShow }: Pick<Props, "onShow">) {
  const model = useCanvas();
  return <Pill mapId={model.mapId} now={model.map.get} onShow={onShow} />;
}
