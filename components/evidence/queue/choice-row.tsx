"use client";

import type { ReactNode } from "react";
import { classes } from "#components/ui/classes.ts";
import { Kbd } from "#components/ui/kbd.tsx";
import { Press } from "#components/ui/press.tsx";

export type Choice = {
  id: string;
  name: string;
  mark?: ReactNode;
  /** small words after the name */
  note?: string;
  isChosen?: boolean;
  /** the key that does the same */
  shortcut?: string | undefined;
  onPress: () => void;
};

/** A row of buttons with their keys on them; those that stay pressed say so. */
export function ChoiceRow({
  label,
  choices,
  children,
}: {
  label: string;
  choices: readonly Choice[];
  /** after the last one */
  children?: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame of its own
    <div role="group" aria-label={label} className="flex flex-col gap-1.5">
      <p aria-hidden="true" className="text-12 font-medium text-ink-soft">
        {label}
      </p>
      <div className="flex flex-wrap gap-1.5">
        {choices.map(({ id, name, mark, note, isChosen, shortcut, onPress }) => (
          <Press
            key={id}
            {...(isChosen === undefined ? {} : { "aria-pressed": isChosen })}
            {...(shortcut ? { "aria-keyshortcuts": shortcut } : {})}
            onPress={onPress}
            className={classes(
              "inline-flex min-h-8 max-w-full cursor-default items-center gap-1.5 rounded-control px-2.5 text-left text-13 ring-1 ring-inset transition-colors duration-120 hover:bg-hover max-sm:min-h-10",
              isChosen
                ? "bg-accent-tint font-medium text-accent ring-accent"
                : "bg-raised text-ink ring-hairline",
            )}
          >
            {mark}
            <span className="min-w-0 truncate">{name}</span>
            {note ? <span className="shrink-0 text-12 text-ink-faint">{note}</span> : null}
            {shortcut ? (
              <span aria-hidden="true" className="shrink-0 max-sm:hidden">
                <Kbd>{shortcut}</Kbd>
              </span>
            ) : null}
          </Press>
        ))}
        {children}
      </div>
    </div>
  );
}
