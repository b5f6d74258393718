"use client";

import { ChevronDown, ChevronUp, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useState } from "react";
import { IconButton } from "#components/ui/icon-button.tsx";
import type { JourneyMap } from "#domain/map/journey-map.ts";
import { useCanvas, useMap } from "../canvas-context.tsx";
import { contains } from "../commands/fuzzy.ts";
import { cursorOn } from "../cursor.ts";
import { useOverlay } from "../overlay-context.tsx";
import { useViewpoint } from "../viewpoint.tsx";

/** Looks through all words of the map; the cursor goes from one place to the next. */
export function FindPanel() {
  const t = useTranslations("canvas.find");
  const model = useCanvas();
  const view = useViewpoint();
  const map = useMap((all) => all);
  const { quotes } = useOverlay();
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const found = placesWith(map, typed, quotes);
  const go = (index: number, among = found) => {
    const next = among.length === 0 ? 0 : (index + among.length) % among.length;
    const id = among[next];
    setAt(next);
    if (id === undefined) return;
    model.open(id);
    model.focus(cursorOn(model.grid(), id));
    view.reveal();
  };
  const close = () => {
    model.sheet.set(null);
    view.takeFocus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") close();
    else if (event.key === "Enter") go(at + (event.shiftKey ? -1 : 1));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <search
      aria-label={t("label")}
      className="fixed top-24 right-4 z-30 flex max-w-[calc(100%-2rem)] items-center gap-1 rounded-card bg-raised p-1 pl-3 shadow-float ring-1 ring-hairline"
    >
      <input
        // biome-ignore lint/a11y/noAutofocus: it opens at the person's word
        autoFocus
        type="text"
        value={typed}
        aria-label={t("label")}
        placeholder={t("label")}
        onChange={(event) => {
          const { value } = event.target;
          setTyped(value);
          go(0, placesWith(map, value, quotes));
        }}
        onKeyDown={onKeyDown}
        className="h-8 w-48 min-w-0 bg-transparent text-14 text-ink outline-none placeholder:text-ink-faint"
      />
      <span role="status" className="px-1 text-12 whitespace-nowrap text-ink-soft">
        {typed === ""
          ? ""
          : t("count", { at: found.length === 0 ? 0 : at + 1, count: found.length })}
      </span>
      <IconButton label={t("previous")} shortcut="Shift+Enter" onPress={() => go(at - 1)}>
        <ChevronUp aria-hidden="true" />
      </IconButton>
      <IconButton label={t("next")} shortcut="Enter" onPress={() => go(at + 1)}>
        <ChevronDown aria-hidden="true" />
      </IconButton>
      <IconButton label={t("close")} shortcut="Esc" onPress={close}>
        <X aria-hidden="true" />
      </IconButton>
    </search>
  );
}

/** Ids of what has the words, as the map reads. */
function placesWith(
  map: JourneyMap,
  typed: string,
  quotes: ReadonlyMap<string, string>,
): readonly string[] {
  if (typed.trim() === "") return [];
  const titled = [...map.phases, ...map.steps, ...map.lanes].filter(({ title }) =>
    contains(title, typed),
  );
  const cards = map.cards.filter(({ text, excerptId }) =>
    contains(excerptId === null ? text : (quotes.get(excerptId) ?? ""), typed),
  );
  return [...titled, ...cards].map(({ id }) => id);
}
