"use client";

import { type ReactNode, use } from "react";
import { lateParts, useLate } from "./late.ts";
import type { MenuItemProps, MenuProps, MenuSectionProps, SubmenuProps } from "./menu-parts.tsx";
import { type OpenState, SurfaceContext, TriggerContext, useTrigger } from "./trigger.ts";

/** A button and, after it, the `Menu` that it opens. */
export function MenuTrigger({
  children: [button, menu],
  ...state
}: OpenState & { children: [ReactNode, ReactNode] }) {
  const trigger = useTrigger("menu", state);
  return (
    <>
      <TriggerContext value={trigger}>{button}</TriggerContext>
      <SurfaceContext value={trigger}>{menu}</SurfaceContext>
    </>
  );
}

/** Inside a `MenuTrigger`; what is in it is made when it is opened. */
export function Menu<T extends object>(props: MenuProps<T>) {
  const trigger = use(SurfaceContext);
  const late = useLate();
  return trigger && late ? <late.Menu {...props} trigger={trigger} /> : null;
}

export function MenuItem(props: MenuItemProps) {
  const { MenuItem: Item } = lateParts();
  return <Item {...props} />;
}

export function MenuSection(props: MenuSectionProps) {
  const { MenuSection: Section } = lateParts();
  return <Section {...props} />;
}

export function MenuSeparator() {
  const { MenuSeparator: Separator } = lateParts();
  return <Separator />;
}

export function Submenu(props: SubmenuProps) {
  const { Submenu: Sub } = lateParts();
  return <Sub {...props} />;
}
