"use client";

import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { isMac } from "#components/shell/is-mac.ts";
import { MenuItem, MenuSection, MenuSeparator, Submenu } from "#components/ui/menu.tsx";
import { useCanEdit } from "../canvas-context.tsx";
import type { CanvasCommand } from "../commands/command.ts";
import type { MenuEntry, MenuSection as Section } from "../commands/menu-places.ts";
import type { ChoiceField } from "../selection/choose.ts";
import { spell } from "../shortcut.ts";
import { ChoiceMenu } from "./choice-menu.tsx";

type Props = {
  sections: readonly Section[];
  commandFor: (id: string) => CanvasCommand | undefined;
  wordsOf: (id: string) => string;
  onRun: (id: string) => void;
  onChoose: (field: ChoiceField, value: string | null) => void;
};

/** The sections of a menu with lines between them; what is folded, and values, open beside. */
export function MenuEntries({ sections, commandFor, wordsOf, onRun, onChoose }: Props) {
  const t = useTranslations("canvas");
  const mayWrite = useCanEdit();
  const item = (id: string) => {
    const [keys] = commandFor(id)?.shortcuts ?? [];
    return (
      <MenuItem
        key={id}
        id={id}
        onAction={() => onRun(id)}
        {...(keys ? { shortcut: spell(keys, isMac()) } : {})}
      >
        {wordsOf(id)}
      </MenuItem>
    );
  };
  const entry = (one: MenuEntry) => {
    if (typeof one !== "string") {
      return (
        <Submenu key={one.fold} id={one.fold} label={t(`menus.${one.fold}`)}>
          {one.entries.map(item)}
        </Submenu>
      );
    }
    const field = commandFor(one)?.choice;
    if (!field || !mayWrite) return item(one);
    return <ChoiceMenu key={one} id={one} field={field} onChoose={onChoose} />;
  };
  return sections.map(({ group, entries }, index) => (
    <Fragment key={group}>
      {index > 0 ? <MenuSeparator /> : null}
      <MenuSection aria-label={t(`groups.${group}`)}>{entries.map(entry)}</MenuSection>
    </Fragment>
  ));
}
