"use client";

import { useEffect } from "react";
import { isMac } from "#components/shell/is-mac.ts";
import { latePart } from "#components/ui/late-part.tsx";
import { useCanvas } from "../canvas-context.tsx";
import { matches } from "../shortcut.ts";
import { useStore } from "../store.ts";

const Palette = latePart(() => import("./palette.tsx").then((file) => file.Palette), KeysRest);
const FindPanel = latePart(
  () => import("./find-panel.tsx").then((file) => file.FindPanel),
  KeysRest,
);
const RareSheet = latePart(() => import("./rare-sheet.tsx").then((file) => file.RareSheet));

/** Help, command palette and search: fetched once the map has settled, in every lens. */
export function Sheets() {
  const model = useCanvas();
  const sheet = useStore(model.sheet, (now) => now);
  const isSettled = useStore(model.isSettled, (now) => now);
  useEffect(() => {
    if (!isSettled) return;
    // what is typed right after its key must not meet a panel that is still on its way
    void import("./find-panel.tsx").catch(() => undefined);
    void import("./palette.tsx").catch(() => undefined);
  }, [isSettled]);
  useEffect(() => {
    // the palette can be called from anywhere on the page, also from a field
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !matches("Mod+k", event, isMac())) return;
      event.preventDefault();
      model.sheet.set("palette");
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [model]);
  if (sheet === "palette") return <Palette />;
  if (sheet === "find") return <FindPanel />;
  return sheet ? <RareSheet sheet={sheet} /> : null;
}

/** What is typed for a panel that is still on its way must not be written over a card. */
function KeysRest() {
  useEffect(() => {
    const swallow = (event: KeyboardEvent) => {
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener("keydown", swallow, { capture: true });
    return () => window.removeEventListener("keydown", swallow, { capture: true });
  }, []);
  return null;
}
