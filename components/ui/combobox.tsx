"use client";

import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import {
  type ComboBoxProps as AriaComboboxProps,
  Button,
  ComboBox,
  Input,
  ListBox,
} from "react-aria-components";
import { classes } from "./classes.ts";
import { FieldLabel, FieldNotes, fieldClasses, inputClasses } from "./field.tsx";
import { Popover } from "./popover.tsx";

export type ComboboxProps<T extends object> = Omit<
  AriaComboboxProps<T>,
  "className" | "children"
> & {
  label?: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  placeholder?: string;
  /** shown when nothing matches */
  emptyText: string;
  className?: string;
  /** `SelectOption`s, or a function that makes one of each item */
  children: ReactNode | ((entry: T) => ReactNode);
};

/** A field that filters a list while one types. */
export function Combobox<T extends object>({
  label,
  hint,
  error,
  placeholder,
  emptyText,
  className,
  children,
  ...props
}: ComboboxProps<T>) {
  return (
    <ComboBox
      menuTrigger="focus"
      validationBehavior="aria"
      allowsEmptyCollection
      {...props}
      isInvalid={props.isInvalid || Boolean(error)}
      className={classes(fieldClasses, className)}
    >
      {label ? <FieldLabel>{label}</FieldLabel> : null}
      <span className="relative flex">
        <Input
          {...(placeholder ? { placeholder } : {})}
          className={classes(inputClasses, "h-8 pr-8 text-14")}
        />
        <Button className="absolute inset-y-0 right-0 flex w-8 items-center justify-center text-ink-faint">
          <ChevronDown aria-hidden="true" className="size-4" />
        </Button>
      </span>
      <FieldNotes hint={hint} error={error} />
      <Popover className="w-(--trigger-width)">
        <ListBox
          className="max-h-72 overflow-auto p-1 outline-none"
          renderEmptyState={() => (
            <div className="px-2 py-1.5 text-13 text-ink-faint">{emptyText}</div>
          )}
        >
          {children}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
