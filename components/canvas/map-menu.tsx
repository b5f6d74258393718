"use client";

import { useTranslations } from "next-intl";
import { isMac } from "#components/shell/is-mac.ts";
import { Menu, MenuItem, MenuTrigger } from "#components/ui/menu.tsx";
import { Press } from "#components/ui/press.tsx";
import { useCanvas } from "./canvas-context.tsx";
import { type CanvasCommand, mayRun } from "./commands/command.ts";
import { edgeMenu } from "./commands/menu.ts";
import type { Cursor } from "./cursor.ts";
import type { Grid } from "./grid.ts";
import { spell } from "./shortcut.ts";
import { useStore } from "./store.ts";
import { useViewpoint } from "./viewpoint.tsx";

type Props = {
  commands: readonly CanvasCommand[];
  /** ids of what is offered at a place, in their order */
  menuOf: (grid: Grid, cursor: Cursor | null) => readonly string[];
  /** where a lens calls a command by another name */
  wordsOf?: (id: string) => string;
};

/** What can be done with the chosen connection, else with what is under the cursor: at the pointer, or at the cursor from the keyboard. */
export function MapMenu({ commands, menuOf, wordsOf }: Props) {
  const t = useTranslations("canvas");
  const model = useCanvas();
  const view = useViewpoint();
  const at = useStore(model.menuAt, (now) => now);
  if (!at) return null;
  const scope = { model, view };
  const commandFor = (id: string) => commands.find((command) => command.id === id);
  const words = wordsOf ?? ((id: string) => t(`commands.${id}` as never));
  const offered = model.edge.get() ? edgeMenu : menuOf(model.grid(), model.cursor.get());
  const entries = offered
    .flatMap((id) => commandFor(id) ?? [])
    .filter((command) => mayRun(command, scope));
  const close = () => {
    model.menuAt.set(null);
    view.takeFocus();
  };
  return (
    <MenuTrigger isOpen onOpenChange={close}>
      <Press
        aria-label={t("menu")}
        tabIndex={-1}
        className="pointer-events-none fixed size-px opacity-0"
        style={{ left: at.x, top: at.y }}
      />
      <Menu
        aria-label={t("menu")}
        onAction={(key) => {
          close();
          // the menu has given the keyboard back before an editor takes it
          requestAnimationFrame(() => commandFor(String(key))?.run(scope));
        }}
      >
        {entries.map(({ id, shortcuts }) => (
          <MenuItem
            key={id}
            id={id}
            {...(shortcuts[0] ? { shortcut: spell(shortcuts[0], isMac()) } : {})}
          >
            {words(id)}
          </MenuItem>
        ))}
      </Menu>
    </MenuTrigger>
  );
}
