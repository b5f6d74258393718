"use client";

import { Check, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useId, useMemo, useRef, useState } from "react";
import { classes } from "#components/ui/classes.ts";
import { inputClasses } from "#components/ui/field.tsx";
import { type Code, longestName, nameKey } from "#domain/evidence/codebook/code.ts";
import { findCodes } from "#domain/evidence/codebook/find-codes.ts";
import { CodeMark } from "./code-mark.tsx";

const mostShown = 60;

/** A field that finds codes as one types; Enter takes the first, or makes the one that is not there. */
export function CodeFinder({
  codes,
  chosen = [],
  recent = [],
  label,
  onPick,
  onCreate,
}: {
  codes: readonly Code[];
  /** ids that are ticked: picking one of them again takes it off */
  chosen?: readonly string[];
  /** ids used last, first one last used */
  recent?: readonly string[];
  label: string;
  onPick: (code: Code) => void;
  /** left out where nothing can be made */
  onCreate?: ((name: string) => void) | undefined;
}) {
  const t = useTranslations("codes.picker");
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const found = useMemo(
    () => findCodes(codes, query, { recent }).slice(0, mostShown),
    [codes, query, recent],
  );
  const name = query.replaceAll(/\s+/g, " ").trim();
  const isNew =
    onCreate !== undefined &&
    name !== "" &&
    !codes.some((one) => nameKey(one.name) === nameKey(name));
  const count = found.length + (isNew ? 1 : 0);
  const active = Math.min(at, Math.max(0, count - 1));

  function take(index: number) {
    const one = found[index];
    if (one) onPick(one.code);
    else if (isNew) onCreate?.(name);
    else return;
    setQuery("");
    setAt(0);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move) {
      const next = (active + move + count) % Math.max(1, count);
      setAt(next);
      list.current?.children[next]?.scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter") take(active);
    else return;
    event.preventDefault();
  }

  return (
    <div className="flex w-full flex-col gap-1">
      <input
        // biome-ignore lint/a11y/noAutofocus: it opens for typing, and nothing else is in it
        autoFocus
        role="combobox"
        aria-label={label}
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={count > 0 ? `${listId}-${active}` : undefined}
        aria-autocomplete="list"
        placeholder={t("placeholder")}
        maxLength={longestName}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        className={classes(inputClasses, "h-8 text-14")}
      />
      <div
        ref={list}
        id={listId}
        role="listbox"
        aria-label={label}
        aria-multiselectable
        className="max-h-64 overflow-y-auto"
      >
        {found.map(({ code, path }, index) => (
          <Option
            key={code.id}
            id={`${listId}-${index}`}
            isActive={index === active}
            isChosen={chosen.includes(code.id)}
            onPress={() => take(index)}
          >
            <CodeMark colour={code.colour} />
            <span className="min-w-0 flex-1">
              <span className="block truncate">{code.name}</span>
              {path.length > 1 ? (
                <span className="block truncate text-12 text-ink-faint">
                  {path.slice(0, -1).join(" › ")}
                </span>
              ) : null}
            </span>
          </Option>
        ))}
        {isNew ? (
          <Option
            id={`${listId}-${found.length}`}
            isActive={active === found.length}
            isChosen={false}
            onPress={() => take(found.length)}
          >
            <Plus aria-hidden="true" className="size-3.5" />
            <span className="min-w-0 truncate">{t("create", { name })}</span>
          </Option>
        ) : null}
      </div>
      {count === 0 ? (
        <p role="status" className="px-2 py-1 text-13 text-ink-faint">
          {t("none")}
        </p>
      ) : null}
    </div>
  );
}

function Option({
  id,
  isActive,
  isChosen,
  onPress,
  children,
}: {
  id: string;
  isActive: boolean;
  isChosen: boolean;
  onPress: () => void;
  children: React.ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the keyboard and names the active one
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field answers the keys
    <div
      id={id}
      role="option"
      aria-selected={isChosen}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
      className={classes(
        "flex min-h-8 cursor-default items-center gap-2 rounded-control px-2 py-1 text-13 text-ink hover:bg-hover",
        isActive && "bg-hover",
      )}
    >
      {children}
      {isChosen ? (
        <Check aria-hidden="true" className="ml-auto size-4 shrink-0 text-accent" />
      ) : null}
    </div>
  );
}
