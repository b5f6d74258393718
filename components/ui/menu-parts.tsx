"use client";

import { Check, ChevronRight } from "lucide-react";
import { type ReactNode, useRef } from "react";
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  type MenuItemProps as AriaMenuItemProps,
  type MenuProps as AriaMenuProps,
  MenuSection as AriaMenuSection,
  Header,
  Separator,
  SubmenuTrigger,
} from "react-aria-components";
import { classes } from "./classes.ts";
import { Kbd } from "./kbd.tsx";
import { rowClasses } from "./list-row.ts";
import { Popover } from "./popover.tsx";
import type { Trigger } from "./trigger.ts";

type Placement = "bottom" | "bottom start" | "bottom end" | "top start" | "right top";

export type MenuProps<T extends object> = Omit<AriaMenuProps<T>, "className"> & {
  placement?: Placement;
  className?: string;
};

export function Menu<T extends object>({
  trigger: { id, ref, isOpen, opensAt, setOpen },
  placement = "bottom start",
  className,
  ...props
}: MenuProps<T> & { trigger: Trigger }) {
  const list = useRef<HTMLDivElement>(null);
  return (
    <Popover
      trigger="MenuTrigger"
      triggerRef={ref}
      aria-labelledby={id}
      scrollRef={list}
      isOpen={isOpen}
      onOpenChange={setOpen}
      placement={placement}
      className={classes("min-w-48", className)}
    >
      <AriaMenu
        aria-labelledby={id}
        {...props}
        ref={list}
        autoFocus={opensAt === "whole" ? true : opensAt}
        onClose={() => setOpen(false)}
        className="max-h-[inherit] overflow-auto p-1 outline-none"
      />
    </Popover>
  );
}

export type MenuItemProps = Omit<AriaMenuItemProps, "className" | "children"> & {
  icon?: ReactNode;
  shortcut?: string;
  /** a second line */
  hint?: string;
  children: ReactNode;
};

export function MenuItem({ icon, shortcut, hint, children, ...props }: MenuItemProps) {
  const textValue = props.textValue ?? (typeof children === "string" ? children : undefined);
  return (
    <AriaMenuItem {...props} {...(textValue ? { textValue } : {})} className={rowClasses}>
      {({ selectionMode }) => (
        <>
          {icon ? <span className="text-ink-faint">{icon}</span> : null}
          <span className="flex min-w-0 flex-1 flex-col">
            <span>{children}</span>
            {hint ? <span className="text-12 text-ink-faint">{hint}</span> : null}
          </span>
          {shortcut ? (
            <span className="pointer-coarse:hidden">
              <Kbd>{shortcut}</Kbd>
            </span>
          ) : null}
          {selectionMode !== "none" ? (
            <Check aria-hidden="true" className="invisible text-accent group-selected:visible" />
          ) : null}
        </>
      )}
    </AriaMenuItem>
  );
}

type Section = Parameters<typeof AriaMenuSection>[0];
export type MenuSectionProps = Omit<Section, "className" | "children"> & {
  title?: string;
  children: ReactNode;
};

export function MenuSection({ title, children, ...props }: MenuSectionProps) {
  return (
    <AriaMenuSection {...props}>
      {title ? <Header className="px-2 pt-2 pb-1 text-12 text-ink-faint">{title}</Header> : null}
      {children}
    </AriaMenuSection>
  );
}

export function MenuSeparator() {
  return <Separator className="mx-2 my-1 h-px bg-hairline" />;
}

type Choosing = Pick<AriaMenuProps<object>, "selectionMode" | "selectedKeys">;
export type SubmenuProps = Choosing & { id: string; label: string; children: ReactNode };

/** An entry that opens further ones beside it. */
export function Submenu({ id, label, children, ...choosing }: SubmenuProps) {
  return (
    <SubmenuTrigger>
      <AriaMenuItem id={id} textValue={label} className={`${rowClasses} data-open:bg-hover`}>
        <span className="min-w-0 flex-1">{label}</span>
        <ChevronRight aria-hidden="true" className="text-ink-faint" />
      </AriaMenuItem>
      <Popover offset={-2} className="min-w-44">
        <AriaMenu
          aria-label={label}
          {...choosing}
          className="max-h-[inherit] overflow-auto p-1 outline-none"
        >
          {children}
        </AriaMenu>
      </Popover>
    </SubmenuTrigger>
  );
}
