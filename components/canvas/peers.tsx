"use client";

import { useTranslations } from "next-intl";
import { Avatar } from "#components/ui/avatar.tsx";
import { PopoverSurface, PopoverTrigger } from "#components/ui/popover-trigger.tsx";
import { Press } from "#components/ui/press.tsx";
import { useCanvas } from "./canvas-context.tsx";
import { useStore } from "./store.ts";

const drawnAtOnce = 6;

/** Who else is here: faces in the toolbar, and behind them the list of names. */
export function Peers() {
  const t = useTranslations("canvas");
  const people = useStore(useCanvas().presence.people, (now) => now);
  if (people.length === 0) return null;
  const label = t("toolbar.peers", { count: people.length });
  return (
    <PopoverTrigger>
      <Press
        aria-label={label}
        className="mr-1 flex h-8 shrink-0 cursor-default items-center -space-x-1.5 rounded-full px-1 hover:bg-hover"
      >
        {people.slice(0, drawnAtOnce).map(({ clientId, name, colour }) => (
          <Avatar key={clientId} name={name} colour={colour} />
        ))}
      </Press>
      <PopoverSurface label={label} className="p-2">
        <ul className="flex min-w-40 flex-col">
          {people.map(({ clientId, name, colour }) => (
            <li key={clientId} className="flex min-h-8 items-center gap-2 px-1 text-13">
              <Avatar name={name} colour={colour} size={20} />
              {name}
            </li>
          ))}
        </ul>
      </PopoverSurface>
    </PopoverTrigger>
  );
}
