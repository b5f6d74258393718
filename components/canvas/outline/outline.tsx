"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { PrintHead } from "#components/shell/print-head.tsx";
import { latePart } from "#components/ui/late-part.tsx";
import { useCanvas, useMap } from "../canvas-context.tsx";
import { useClipboard } from "../clipboard/use-clipboard.ts";
import { MapMenu } from "../menu/map-menu.tsx";
import { BulkBar } from "../selection/bulk-bar.tsx";
import { useStore } from "../store.ts";
import { useFetchAhead } from "../use-fetch-ahead.ts";
import { useKeyboard } from "../use-keyboard.ts";
import { LaneList } from "./lane-list.tsx";
import { MapHead } from "./map-head.tsx";
import { ModeStrip } from "./mode-strip.tsx";
import { outlineCommands, outlineMenu } from "./outline-commands.ts";
import { ParkingList } from "./parking-list.tsx";
import { PhaseSection } from "./phase-section.tsx";
import { nearestPlace, placeKey } from "./places.ts";
import { useHeldFocus } from "./use-held-focus.ts";
import { placeOf, useOutlineViewpoint } from "./use-outline-viewpoint.ts";

const PasteBar = latePart(() => import("../clipboard/paste-bar.tsx").then((file) => file.PasteBar));

/**
 * The map as a text with headings: phase, step, lane and its cards, to be read aloud, on a telephone
 * and at four times the size. Every action of the picture is possible here, on the same document,
 * by the same commands.
 */
export function Outline() {
  const t = useTranslations("canvas");
  const model = useCanvas();
  const root = useRef<HTMLDivElement>(null);
  const view = useOutlineViewpoint(root);
  const keyboard = useKeyboard({ commands: outlineCommands, typesOver: "empty" });
  const held = useHeldFocus(root, view);
  const pasting = useStore(model.pasting, (now) => now);
  useClipboard(root);
  useFetchAhead();
  const phases = useMap((map) => map.phases);
  const title = useMap((map) => map.header.title);

  useEffect(() => {
    // the same place as in the lens before
    const place = nearestPlace(model.grid(), model.cursor.get());
    if (!place || !root.current) return;
    if (placeKey(place) !== placeKey(model.cursor.get() ?? place)) model.focus(place);
    placeOf(model, root.current)?.scrollIntoView({ block: "center" });
  }, [model]);

  return (
    <div className="relative flex min-h-0 flex-1 flex-col bg-paper print:block">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys bubble here from what has a role */}
      <div
        ref={root}
        data-outline=""
        onKeyDown={keyboard}
        {...held}
        className="min-h-0 flex-1 overflow-y-auto print:overflow-visible"
      >
        <div className="mx-auto flex max-w-3xl flex-col gap-10 px-4 pt-5 pb-24 sm:px-6 print:block print:max-w-none print:space-y-8 print:p-0">
          <PrintHead title={title || t("name")} />
          <p className="sr-only">{t("outline.instructions")}</p>
          <MapHead />
          {phases.map((phase, index) => (
            <PhaseSection key={phase.id} phase={phase} tint={index} />
          ))}
          <LaneList />
          <ParkingList />
        </div>
      </div>
      <ModeStrip />
      <BulkBar />
      {pasting ? <PasteBar pasting={pasting} /> : null}
      <MapMenu commands={outlineCommands} menuOf={outlineMenu} wordsOf={wordsOf(t)} />
    </div>
  );
}

/** To the left and right of a picture is before and after in a text. */
function wordsOf(t: ReturnType<typeof useTranslations<"canvas">>) {
  return (id: string) =>
    id === "moveLeft" || id === "moveRight" ? t(`outline.${id}`) : t(`commands.${id}` as never);
}
