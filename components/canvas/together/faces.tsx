"use client";

import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Avatar } from "#components/ui/avatar.tsx";
import { PopoverSurface, PopoverTrigger } from "#components/ui/popover-trigger.tsx";
import { Press } from "#components/ui/press.tsx";
import { useCanvas } from "../canvas-context.tsx";
import { useStore } from "../store.ts";
import { useViewpoint } from "../viewpoint.tsx";
import { PeopleList } from "./people-list.tsx";
import { visit } from "./visit.ts";

const DRAWN_AT_ONCE = 5;

/** Who else is here, somebody: a face each, which leads to where they are, and the list of all. */
export function Faces() {
  const t = useTranslations("canvas");
  const model = useCanvas();
  const view = useViewpoint();
  const [isOpen, setOpen] = useState(false);
  const people = useStore(model.presence.people, (now) => now);
  const label = t("toolbar.peers", { count: people.length });
  return (
    <div className="mr-1 flex shrink-0 items-center max-sm:order-none!">
      {people.slice(0, DRAWN_AT_ONCE).map(({ clientId, name, colour }) => (
        <Press
          key={clientId}
          aria-label={t("together.goTo", { name })}
          data-tooltip={t("together.goTo", { name })}
          className="hidden size-7 cursor-default items-center justify-center rounded-full hover:bg-hover @[84rem]:flex"
          onPress={() => {
            const peer = model.presence.peers.get().find((one) => one.clientId === clientId);
            if (peer) visit(model, view, peer);
          }}
        >
          <Avatar name={name} colour={colour} />
        </Press>
      ))}
      <PopoverTrigger isOpen={isOpen} onOpenChange={setOpen}>
        <Press
          aria-label={label}
          className="flex h-8 min-w-6 cursor-default items-center justify-center gap-0.5 rounded-control px-1 text-12 font-medium text-ink-soft tabular-nums hover:bg-hover hover:text-ink"
        >
          {people.length}
          <ChevronDown aria-hidden="true" className="size-3.5" />
        </Press>
        <PopoverSurface label={label} className="p-2">
          <PeopleList onGone={() => setOpen(false)} />
        </PopoverSurface>
      </PopoverTrigger>
    </div>
  );
}
