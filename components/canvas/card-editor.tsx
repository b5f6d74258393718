"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { RoomLeft } from "#components/ui/length-left.tsx";
import { useCanEdit, useCanvas } from "./canvas-context.tsx";
import { commitEditing, discardEditing, type Onward } from "./commands/write.ts";
import type { Editing } from "./editing.ts";
import { useStore } from "./store.ts";
import { useViewpoint } from "./viewpoint.tsx";

type Props = {
  isTitle?: boolean;
  /** nothing follows: Enter and Tab commit and stay */
  isAlone?: boolean;
};

/**
 * Writes in place. Enter commits and goes on below, Tab in the next step, Shift+Enter breaks the
 * line, Esc leaves without a change and offers the words back; clicking elsewhere commits. Whoever may
 * not edit any more finds the words still here, and goes on in them when that is allowed again.
 */
export function CardEditor(props: Props) {
  const editing = useStore(useCanvas().editing, (now) => now);
  return editing ? <Field key={editing.key} editing={editing} {...props} /> : null;
}

/** Where the caret was in an editor that was taken away: others may have moved what is written in. */
const carets = new WeakMap<Editing, [number, number]>();

function Field({ editing, isTitle = false, isAlone = false }: Props & { editing: Editing }) {
  const t = useTranslations("canvas");
  const model = useCanvas();
  const view = useViewpoint();
  const canEdit = useCanEdit();
  const { base } = editing;
  const [text, setText] = useState(model.draft.get() ?? base);
  const field = useRef<HTMLTextAreaElement>(null);
  const isOver = useRef(false);

  useEffect(() => {
    const element = field.current;
    if (!element) return;
    element.focus({ preventScroll: true });
    const end = element.value.length;
    element.setSelectionRange(...(carets.get(editing) ?? [end, end]));
    return () => {
      carets.set(editing, [element.selectionStart, element.selectionEnd]);
    };
  }, [editing]);
  useEffect(() => {
    if (canEdit && !isElsewhere()) field.current?.focus({ preventScroll: true });
  }, [canEdit]);

  const finish = (onward: Onward) => {
    if (isOver.current || !canEdit) return;
    isOver.current = true;
    commitEditing({ model, view }, text, onward);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const onward = onwardOf(event);
    if (!canEdit) {
      if (event.key === "Escape") view.takeFocus();
    } else if (event.key === "Escape") {
      isOver.current = true;
      view.takeFocus();
      discardEditing(model, text);
    } else if (onward) {
      event.preventDefault();
      finish(isAlone ? "stay" : onward);
      // a next editor takes the keyboard from here
      view.takeFocus();
    }
  };
  const longest = isTitle ? 500 : 20_000;
  return (
    <>
      <textarea
        ref={field}
        value={text}
        rows={1}
        readOnly={!canEdit}
        aria-label={t(isTitle ? "editTitle" : "editCard")}
        onChange={(event) => {
          setText(event.target.value);
          model.draft.set(event.target.value === base ? null : event.target.value);
        }}
        onBlur={(event) => {
          // the window lost the keyboard, not the editor
          if (document.activeElement !== event.target) finish("stay");
        }}
        onKeyDown={onKeyDown}
        maxLength={longest}
        className="nodrag nopan nowheel field-sizing-content min-h-full w-full shrink-0 grow resize-none rounded-card bg-raised py-2 pr-2.5 pl-3.5 text-13 text-ink outline-2 outline-accent"
      />
      <span className="pointer-events-none relative z-10 block h-0 font-normal">
        <RoomLeft
          length={text.length}
          limit={longest}
          className="absolute top-1 right-0 rounded-mark bg-raised px-1.5 whitespace-nowrap shadow-float"
        />
      </span>
    </>
  );
}

/** At work on something else than the map, from which nobody is to be taken. */
function isElsewhere(): boolean {
  const at = "input, textarea, select, aside, [role=dialog], [role=alertdialog]";
  return document.activeElement?.closest(at) != null;
}

function onwardOf(event: KeyboardEvent): Onward | null {
  if (event.key === "Enter" && !event.shiftKey) return "next-card";
  if (event.key === "Tab") return event.shiftKey ? "previous-step" : "next-step";
  return null;
}
