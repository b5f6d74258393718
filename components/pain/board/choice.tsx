"use client";

import type { ReactNode } from "react";
import { classes } from "#components/ui/classes.ts";
import { Select, SelectOption } from "#components/ui/select.tsx";

/** The key of "any"; all others begin with "=". */
const any = "any";

type Option<K extends string> = { id: K; text: string; content?: ReactNode };

/** One filter of the board: any, or one of these. */
export function Choice<K extends string>({
  label,
  anyLabel,
  value,
  isUsual = false,
  options,
  onChange,
}: {
  label: string;
  /** null: one of them is always chosen */
  anyLabel: string | null;
  value: K | null;
  /** nothing that paper has to tell */
  isUsual?: boolean;
  options: readonly Option<K>[];
  onChange: (value: K | null) => void;
}) {
  if (options.length === 0) return null;
  // A key may not be empty, and a channel may.
  const keyOf = (id: string) => `=${id}`;
  return (
    <Select
      aria-label={label}
      value={value === null ? any : keyOf(value)}
      onChange={(key) => onChange(options.find(({ id }) => keyOf(id) === key)?.id ?? null)}
      className={classes(
        "max-w-60 min-w-32 max-sm:min-w-[45%] max-sm:flex-1",
        (value === null || isUsual) && "print:hidden",
      )}
    >
      {anyLabel === null ? null : <SelectOption id={any}>{anyLabel}</SelectOption>}
      {options.map(({ id, text, content }) => (
        <SelectOption key={id} id={keyOf(id)} textValue={text}>
          {content ?? text}
        </SelectOption>
      ))}
    </Select>
  );
}
