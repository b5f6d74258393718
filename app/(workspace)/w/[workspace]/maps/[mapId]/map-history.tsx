"use client";

import { History } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useCanvas } from "#components/canvas/canvas-context.tsx";
import { useStore } from "#components/canvas/store.ts";
import { useViewpoint } from "#components/canvas/viewpoint.tsx";
import type { Shown } from "#components/history/shown.ts";
import { IconButton } from "#components/ui/icon-button.tsx";
import { latePart } from "#components/ui/late-part.tsx";

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

/** The panel itself, when it is what stands beside the map; a comparison has a list of its own. */
export function MapHistory({ shown, onShow }: Props) {
  const model = useCanvas();
  const view = useViewpoint();
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
        onClose={() => {
          model.panel.set(null);
          onShow(null);
          view.takeFocus();
        }}
      />
    </div>
  );
}

/** The map is there and quiet by then: what changed is asked for last of all. */
const ASK_AFTER_MS = 2_000;

/** Once the map is open: how much others changed since one last looked. */
export function SinceLastLook({ onShow }: Pick<Props, "onShow">) {
  const model = useCanvas();
  const isReady = useStore(model.session.isReady, (now) => now);
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    if (!isReady) return;
    const wait = setTimeout(() => setDue(true), ASK_AFTER_MS);
    return () => clearTimeout(wait);
  }, [isReady]);
  return isDue ? <Pill mapId={model.mapId} now={model.map.get} onShow={onShow} /> : null;
}
