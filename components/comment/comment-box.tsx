"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { isMac } from "#components/shell/is-mac.ts";
import { defineLeftWords } from "#components/shell/left-words.ts";
import { keepUnsent, unsentAt } from "#components/shell/unsent-words.ts";
import { Button } from "#components/ui/button.tsx";
import { inputClasses } from "#components/ui/field.tsx";
import { RoomLeft } from "#components/ui/length-left.tsx";
import { useComments } from "./comments-context.tsx";
import { HeldComment } from "./held-comment.tsx";
import { NameList, useNames } from "./name-list.tsx";

type Props = {
  /** which unfinished text is kept under */
  place: string;
  label: string;
  action: string;
  initial?: string;
  takesFocus?: boolean;
  /** what it is about is not on the map any more */
  isPlaceGone?: boolean;
  /** one line until something is written */
  isShort?: boolean;
  /** true once it is stored: the box is empty again */
  onSend: (text: string) => Promise<boolean>;
  onCancel?: () => void;
};

const LONGEST = 5_000;

defineLeftWords();

/**
 * Where a comment is written: @ names somebody, Ctrl+Enter sends. Whoever may not send any more what
 * they have begun finds it still here; an empty one is not shown to them.
 */
export function CommentBox(props: Props) {
  const {
    place,
    label,
    action,
    initial = "",
    takesFocus = false,
    isPlaceGone = false,
    isShort = false,
    onSend,
    onCancel,
  } = props;
  const t = useTranslations("comment");
  const { people, rights } = useComments();
  const hindrance = !rights.write ? "right" : isPlaceGone ? "gone" : null;
  const [text, setText] = useState(() => unsentAt(place) || initial);
  const [isSending, setIsSending] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const listId = useId();
  const write = (next: string) => {
    setText(next);
    keepUnsent(place, next === initial ? "" : next);
  };
  const names = useNames({ people, field, text, onText: write });
  const send = async () => {
    if (text.trim() === "" || isSending || hindrance) return;
    setIsSending(true);
    const isStored = await onSend(text.trim());
    setIsSending(false);
    if (isStored) write("");
    if (isStored && initial === "") field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (names.onKeyDown(event)) return event.preventDefault();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void send();
    }
    if (event.key === "Escape" && onCancel) {
      event.preventDefault();
      onCancel();
    }
  };
  if (hindrance && (text.trim() === "" || text === initial)) return null;
  return (
    <div className="flex flex-col gap-2">
      <div className="relative">
        <textarea
          ref={field}
          aria-label={label}
          placeholder={label}
          rows={isShort ? 1 : 2}
          maxLength={LONGEST}
          value={text}
          readOnly={hindrance !== null}
          // biome-ignore lint/a11y/noAutofocus: it was asked for by a key or a press
          autoFocus={takesFocus}
          aria-autocomplete="list"
          aria-controls={names.isOpen ? listId : undefined}
          aria-activedescendant={names.isOpen ? `${listId}-${names.at}` : undefined}
          onChange={(event) => names.type(event.target.value)}
          onSelect={names.look}
          onBlur={names.close}
          onKeyDown={onKeyDown}
          className={`${inputClasses} field-sizing-content max-h-48 ${isShort ? "min-h-8" : "min-h-[calc(2lh+0.875rem)]"} resize-y py-1.5 text-13`}
        />
        {names.isOpen ? <NameList id={listId} names={names} /> : null}
      </div>
      <RoomLeft length={text.length} limit={LONGEST} />
      {hindrance ? (
        <HeldComment
          why={hindrance}
          words={text}
          onDiscard={() => {
            write(initial);
            onCancel?.();
          }}
        />
      ) : text === "" && !onCancel ? null : (
        <div className="flex items-center justify-end gap-2">
          <span className="mr-auto text-12 text-ink-faint">
            {t(initial === "" ? "sendByKey" : "saveByKey", {
              keys: isMac() ? "⌘ Enter" : "Ctrl+Enter",
            })}
          </span>
          {onCancel ? (
            <Button variant="quiet" onPress={onCancel}>
              {t("cancel")}
            </Button>
          ) : null}
          <Button variant="primary" isPending={isSending} onPress={() => void send()}>
            {action}
          </Button>
        </div>
      )}
    </div>
  );
}
