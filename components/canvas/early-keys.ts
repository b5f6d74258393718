import type { KeyboardEvent, PointerEvent } from "react";
import { flushSync } from "react-dom";
import { isTyping, type KeyPress } from "./shortcut.ts";

/** What answers to the frame of the picture, once it has come. */
export type Ears = {
  onKeyDown(event: KeyboardEvent<HTMLElement>): void;
  onPointerDown(event: PointerEvent<HTMLElement>): void;
};

export type EarlyKeys = ReturnType<typeof createEarlyKeys>;

/**
 * Keys pressed before what answers them has come: kept in their order, and pressed again then. What
 * is typed after the key that opened a field goes into the field.
 */
export function createEarlyKeys() {
  let kept: { press: globalThis.KeyboardEvent; target: EventTarget }[] = [];
  return {
    keep(event: KeyboardEvent<HTMLElement>, { hasCursor }: { hasCursor: boolean }): void {
      const press = event.nativeEvent;
      // without a cursor Tab leaves the map
      const isWriting = kept.some(
        (before) => isTyping(before.press) || opens.test(before.press.key),
      );
      if (isField(press.target) || (press.key === "Tab" && !hasCursor)) return;
      if (!isOfMap(press, isWriting)) return;
      event.preventDefault();
      kept.push({ press, target: event.currentTarget });
    },
    press(): void {
      const keys = kept;
      kept = [];
      for (const { press, target } of keys) {
        const field = isField(document.activeElement) ? document.activeElement : null;
        if (field && isTyping(press)) document.execCommand("insertText", false, press.key);
        else again(press, field ?? target);
      }
    },
  };
}

/**
 * Whether a key can be meant for the map; all others stay the browser's. The space bar holds the map
 * to be panned, but between words that are being written it is a space.
 */
export function isOfMap(press: KeyPress, isWriting = false): boolean {
  if (press.isComposing) return false;
  if (isTyping(press)) return press.key !== " " || isWriting;
  return named.test(press.key) || ((press.ctrlKey || press.metaKey) && lettered.test(press.key));
}

/** what a field is opened by, beside any character */
const opens = /^(Enter|F2)$/;
const named =
  /^(Arrow(Up|Down|Left|Right)|Home|End|Enter|Escape|Delete|Backspace|Tab|F1|F2|F4|F8|F10|ContextMenu)$/;
const lettered = /^[adefhkyz+-]$/i;

function again(press: globalThis.KeyboardEvent, target: EventTarget): void {
  const { key, code, altKey, ctrlKey, metaKey, shiftKey, repeat } = press;
  const modifierAltGraph = press.getModifierState("AltGraph");
  const copy = { key, code, altKey, ctrlKey, metaKey, shiftKey, repeat, modifierAltGraph };
  const event = new KeyboardEvent("keydown", { ...copy, bubbles: true, cancelable: true });
  flushSync(() => target.dispatchEvent(event));
}

function isField(target: EventTarget | null): target is HTMLElement {
  return target instanceof HTMLElement && target.matches("input, textarea, [contenteditable]");
}
