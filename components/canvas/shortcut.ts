/**
 * Shortcuts as text: "Mod+Shift+z", "Alt+ArrowUp", "F2". `Mod` is Ctrl, or ⌘ on a Mac.
 * Letters are compared by what they type, digits by their key, so that every layout works;
 * whatever a Finnish keyboard types with AltGr is never a shortcut.
 */
export type KeyPress = Pick<
  KeyboardEvent,
  "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey"
> & { getModifierState(key: string): boolean; isComposing?: boolean };

export function matches(shortcut: string, press: KeyPress, isMac: boolean): boolean {
  if (press.isComposing || press.getModifierState("AltGraph")) return false;
  const { key, mod, alt, shift } = parse(shortcut);
  const pressedMod = isMac ? press.metaKey : press.ctrlKey;
  const otherMod = isMac ? press.ctrlKey : press.metaKey;
  if (otherMod || pressedMod !== mod || press.altKey !== alt) return false;
  // where plus is the upper half of a key, that key is plus with Shift and without
  if (key === "+") return press.key === "+" || (press.key === "=" && press.code === "Equal");
  if (press.shiftKey !== shift) return false;
  if (/^[0-9]$/.test(key)) return press.code === `Digit${key}`;
  return press.key.toLowerCase() === key.toLowerCase();
}

/** The shortcut as a person reads it: "Ctrl+Z", "⌥↑". */
export function spell(shortcut: string, isMac: boolean): string {
  const { key, mod, alt, shift } = parse(shortcut);
  const name = keyNames[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  if (isMac) return `${alt ? "⌥" : ""}${shift ? "⇧" : ""}${mod ? "⌘" : ""}${name}`;
  return [mod && "Ctrl", alt && "Alt", shift && "Shift", name].filter(Boolean).join("+");
}

const keyNames: Record<string, string> = {
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
  Escape: "Esc",
  Delete: "Del",
  ContextMenu: "Menu",
};

function parse(shortcut: string) {
  const parts = shortcut.split("+");
  // "Mod++" is Ctrl and the plus key
  const key = shortcut.endsWith("+") ? "+" : (parts.at(-1) ?? "");
  return {
    key,
    mod: parts.includes("Mod"),
    alt: parts.includes("Alt"),
    shift: parts.includes("Shift"),
  };
}

/** The first key of a character that takes several: a dead key, or one that an input method has taken. */
export function isComposed(press: Pick<KeyPress, "key" | "isComposing">): boolean {
  return press.key === "Dead" || press.key === "Process" || press.isComposing === true;
}

/** A single printable character: what type-to-edit starts a card with (å ä ö and dead keys too). */
export function isTyping(press: KeyPress): boolean {
  if (press.ctrlKey || press.metaKey) return press.getModifierState("AltGraph");
  if (press.altKey && !press.getModifierState("AltGraph")) return false;
  return [...press.key].length === 1;
}
