"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, type RefObject, useRef, useState } from "react";
import { Avatar } from "#components/ui/avatar.tsx";
import { personColour } from "#domain/access/person-colour.ts";
import { mentionBeing, stopAfterName } from "#domain/comment/mentions.ts";

type Person = { id: string; name: string };

type Names = {
  isOpen: boolean;
  found: readonly Person[];
  /** the one that Enter takes */
  at: number;
  take(person: Person): void;
  /** what the field says now, as it is to be */
  type(text: string): void;
  /** after the caret moved */
  look(): void;
  close(): void;
  /** true = it was for the list */
  onKeyDown(event: KeyboardEvent): boolean;
};

const SHOWN = 6;

/** The people whose names fit what is being written after an @. */
export function useNames({
  people,
  field,
  text,
  onText,
}: {
  people: readonly Person[];
  field: RefObject<HTMLTextAreaElement | null>;
  text: string;
  onText: (text: string) => void;
}): Names {
  const [being, setBeing] = useState<{ start: number; query: string } | null>(null);
  const [at, setAt] = useState(0);
  /** the end of the name that was picked last, and of the space after it */
  const taken = useRef(-1);
  const query = being?.query.toLocaleLowerCase() ?? "";
  const found = being
    ? people
        .filter(({ name }) =>
          [name, ...name.split(/\s+/).slice(1)].some((part) =>
            part.toLocaleLowerCase().startsWith(query),
          ),
        )
        .slice(0, SHOWN)
    : [];
  const isOpen = found.length > 0;
  const close = () => setBeing(null);
  const putCaret = (place: number) =>
    requestAnimationFrame(() => field.current?.setSelectionRange(place, place));
  const take = (person: Person) => {
    if (!being) return;
    const end = being.start + 1 + being.query.length;
    const before = `${text.slice(0, being.start)}@${person.name} `;
    onText(before + text.slice(end).replace(/^ /, ""));
    close();
    taken.current = before.length;
    putCaret(before.length);
  };
  return {
    isOpen,
    found,
    at: Math.min(at, Math.max(0, found.length - 1)),
    take,
    type: (next) => {
      const closed = stopAfterName(text, next, taken.current);
      if (closed !== null) putCaret(taken.current);
      taken.current = -1;
      onText(closed ?? next);
    },
    close,
    look: () => {
      const { value, selectionStart, selectionEnd } = field.current ?? {};
      const isCaret = selectionStart !== undefined && selectionStart === selectionEnd;
      setBeing(isCaret ? mentionBeing(value ?? "", selectionStart) : null);
      setAt(0);
    },
    onKeyDown: ({ key, ctrlKey, metaKey }) => {
      // with Ctrl or ⌘ it is for the field: Enter sends
      if (!isOpen || ctrlKey || metaKey) return false;
      const person = found[Math.min(at, found.length - 1)];
      if (key === "ArrowDown") setAt((at + 1) % found.length);
      else if (key === "ArrowUp") setAt((at + found.length - 1) % found.length);
      else if ((key === "Enter" || key === "Tab") && person) take(person);
      else if (key === "Escape") close();
      else return false;
      return true;
    },
  };
}

export function NameList({ id, names }: { id: string; names: Names }) {
  const t = useTranslations("comment");
  return (
    <div
      id={id}
      role="listbox"
      aria-label={t("people")}
      className="absolute top-full z-10 mt-1 w-full overflow-hidden rounded-card bg-raised py-1 shadow-float ring-1 ring-hairline"
    >
      {names.found.map((person, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the field's, which keeps the focus
        <div
          key={person.id}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === names.at}
          // the field keeps the keyboard
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => names.take(person)}
          className="flex h-8 cursor-default items-center gap-2 px-2.5 text-13 hover:bg-hover aria-selected:bg-hover"
        >
          <Avatar size={20} name={person.name} colour={personColour(person.id)} />
          {person.name}
        </div>
      ))}
    </div>
  );
}
