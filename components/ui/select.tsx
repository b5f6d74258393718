"use client";

import { Check, ChevronDown } from "lucide-react";
import { Children, type ReactNode, useRef } from "react";
import {
  Select as AriaSelect,
  type SelectProps as AriaSelectProps,
  Button,
  ListBox,
  ListBoxItem,
  type ListBoxItemProps,
  SelectValue,
} from "react-aria-components";
import { classes } from "./classes.ts";
import { FieldLabel, FieldNotes, fieldClasses, inputClasses } from "./field.tsx";
import { rowClasses } from "./list-row.ts";
import { Popover } from "./popover.tsx";
import { SelectBeside } from "./select-beside.tsx";

export type SelectProps<T extends object> = Omit<AriaSelectProps<T>, "className" | "children"> & {
  label?: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  className?: string;
  /** small: for toolbars and table rows */
  size?: "small" | "medium";
  items?: Iterable<T>;
  /** `SelectOption`s, or a function that makes one of each item */
  children: ReactNode | ((entry: T) => ReactNode);
};

export function Select<T extends object>({
  label,
  hint,
  error,
  className,
  size = "medium",
  items,
  children,
  ...props
}: SelectProps<T>) {
  const trigger = useRef<HTMLButtonElement>(null);
  return (
    <AriaSelect
      validationBehavior="aria"
      {...props}
      isInvalid={props.isInvalid || Boolean(error)}
      className={classes(fieldClasses, className)}
    >
      {label ? <FieldLabel>{label}</FieldLabel> : null}
      <Button
        ref={trigger}
        className={classes(
          inputClasses,
          "flex cursor-default items-center justify-between gap-2 text-left",
          size === "small" ? "h-7 text-13" : "h-8 text-14",
        )}
      >
        <SelectValue className="flex min-w-0 items-center gap-2 truncate placeholder:text-ink-faint [&_[slot=description]]:hidden [&>svg]:hidden" />
        <ChevronDown aria-hidden="true" className="size-4 shrink-0 text-ink-faint" />
      </Button>
      <FieldNotes hint={hint} error={error} />
      <Popover isNonModal className="min-w-(--trigger-width)">
        <SelectBeside trigger={trigger} />
        <ListBox {...(items ? { items } : {})} className="max-h-80 overflow-auto p-1 outline-none">
          {children}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

/** `textValue` is needed where the children are not plain text. */
export function SelectOption({
  children,
  ...props
}: Omit<ListBoxItemProps, "className" | "children"> & { children: ReactNode }) {
  const textValue = props.textValue ?? (typeof children === "string" ? children : undefined);
  return (
    <ListBoxItem {...props} {...(textValue ? { textValue } : {})} className={rowClasses}>
      <span className="flex min-w-0 flex-1 items-center gap-2">{withEnds(children)}</span>
      <Check aria-hidden="true" className="invisible text-accent group-selected:visible" />
    </ListBoxItem>
  );
}

/** Words that are too long for the closed select end in "…"; in the open list there is room for all. */
function withEnds(children: ReactNode): ReactNode {
  const parts = Children.toArray(children);
  const isText = (part: ReactNode) => typeof part === "string" || typeof part === "number";
  const ended = (text: ReactNode) => <span className="min-w-0 in-[button]:truncate">{text}</span>;
  if (parts.every(isText)) return ended(children);
  return Children.map(children, (part) => (isText(part) ? ended(part) : part));
}
