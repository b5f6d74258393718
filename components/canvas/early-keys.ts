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
      if (isField(press.target) || !isOfMap(press) || (press.key === "Tab" && !hasCursor)) return;
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

/** Whether a key can be meant for the map; all others stay the browser's. */
export function isOfMap(press: KeyPress): boolean {
  if (press.isComposing) return false;
  if (isTyping(press)) return press.key !== " ";
  return named.test(press.key) || ((press.ctrlKey || press.metaKey) && lettered.test(press.key));
}

const named =
  /^(Arrow(Up|Down|Left|Right)|Home|End|Enter|Escape|Delete|Backspace|Tab|F1|F2|F8|F10|ContextMenu)$/;
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
