"use client";

import dynamic from "next/dynamic";
import { useEffect } from "react";
import { useCanvas } from "../canvas-context.tsx";
import { matches } from "../shortcut.ts";
import { useStore } from "../store.ts";
import { isMac } from "../use-keyboard.ts";

const HelpDialog = dynamic(() => import("../help-dialog.tsx").then((file) => file.HelpDialog), {
  loading: () => null,
});
const Palette = dynamic(() => import("./palette.tsx").then((file) => file.Palette), {
  loading: () => null,
});
const FindPanel = dynamic(() => import("./find-panel.tsx").then((file) => file.FindPanel), {
  loading: () => null,
});

/** Help, command palette and search: fetched when they are first asked for, in every lens. */
export function Sheets() {
  const model = useCanvas();
  const sheet = useStore(model.sheet, (now) => now);
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
  const close = (isOpen: boolean) => {
    if (!isOpen) model.sheet.set(null);
  };
  if (sheet === "help") return <HelpDialog isOpen onOpenChange={close} />;
  if (sheet === "palette") return <Palette />;
  return sheet === "find" ? <FindPanel /> : null;
}
