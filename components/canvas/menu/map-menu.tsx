"use client";

import { useTranslations } from "next-intl";
import { Menu, MenuTrigger } from "#components/ui/menu.tsx";
import { Press } from "#components/ui/press.tsx";
import { useCanvas } from "../canvas-context.tsx";
import type { MapModel } from "../canvas-model.ts";
import { type CanvasCommand, mayRun } from "../commands/command.ts";
import { keptOf } from "../commands/menu.ts";
import type { MenuSection } from "../commands/menu-places.ts";
import { choose } from "../selection/choose.ts";
import { useStore } from "../store.ts";
import { useViewpoint } from "../viewpoint.tsx";
import { MenuEntries } from "./menu-entries.tsx";

type Props = {
  commands: readonly CanvasCommand[];
  menuOf: (model: MapModel) => readonly MenuSection[];
  /** where a lens calls a command by another name */
  wordsOf?: (id: string) => string;
};

/** What can be done with what is chosen or under the cursor: at the pointer, or at the cursor from the keyboard. */
export function MapMenu({ commands, menuOf, wordsOf }: Props) {
  const t = useTranslations("canvas");
  const model = useCanvas();
  const view = useViewpoint();
  const at = useStore(model.menuAt, (now) => now);
  if (!at) return null;
  const scope = { model, view };
  const commandFor = (id: string) => commands.find((command) => command.id === id);
  const offered = keptOf(menuOf(model), (id) => {
    const command = commandFor(id);
    return command !== undefined && mayRun(command, scope);
  });
  const andClose = (act: () => void) => {
    model.menuAt.set(null);
    // as long as the menu is there it holds the keyboard; what is done after it may need it on the map
    requestAnimationFrame(() => {
      view.takeFocus();
      act();
    });
  };
  const close = () => andClose(() => undefined);
  return (
    <MenuTrigger isOpen onOpenChange={close}>
      <Press
        aria-label={t("menu")}
        tabIndex={-1}
        className="pointer-events-none fixed size-px opacity-0"
        style={{ left: at.x, top: at.y }}
      />
      <Menu aria-label={t("menu")}>
        <MenuEntries
          sections={offered}
          commandFor={commandFor}
          wordsOf={wordsOf ?? ((id) => t(`commands.${id}` as never))}
          onRun={(id) => andClose(() => commandFor(id)?.run(scope))}
          onChoose={(field, value) => andClose(() => choose(model, field, value))}
        />
      </Menu>
    </MenuTrigger>
  );
}
