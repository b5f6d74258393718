import { describe, expect, it } from "vitest";
import { isComposed, isTyping, type KeyPress, matches, spell } from "./shortcut.ts";

const press = (key: string, over: Partial<KeyPress> & { altGraph?: boolean } = {}): KeyPress => ({
  key,
  code: "",
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  getModifierState: (name) => name === "AltGraph" && over.altGraph === true,
  ...over,
});

describe("a shortcut", () => {
  it("needs exactly its modifiers", () => {
    expect(matches("Mod+z", press("z", { ctrlKey: true }), false)).toBe(true);
    expect(matches("Mod+z", press("Z", { ctrlKey: true, shiftKey: true }), false)).toBe(false);
    expect(matches("Mod+Shift+z", press("Z", { ctrlKey: true, shiftKey: true }), false)).toBe(true);
    expect(matches("Mod+z", press("z", { metaKey: true }), true)).toBe(true);
  });

  it("knows a digit by its key, whatever Shift makes of it", () => {
    const shiftOne = press("!", { code: "Digit1", shiftKey: true });
    expect(matches("Shift+1", shiftOne, false)).toBe(true);
  });

  it("is never what AltGr types on a Finnish keyboard", () => {
    const at = press("@", { ctrlKey: true, altKey: true, altGraph: true });
    expect(matches("Mod+Alt+2", { ...at, code: "Digit2" }, false)).toBe(false);
    expect(isTyping(at)).toBe(true);
  });

  it("is not taken from somebody composing a character", () => {
    expect(matches("n", press("n", { isComposing: true }), false)).toBe(false);
  });

  it("may be the plus key itself", () => {
    expect(matches("Mod++", press("+", { ctrlKey: true }), false)).toBe(true);
    expect(spell("Mod++", false)).toBe("Ctrl++");
  });

  it("is the plus key with and without Shift where plus is its upper half", () => {
    const plus = { code: "Equal", ctrlKey: true };
    expect(matches("Mod++", press("=", plus), false)).toBe(true);
    expect(matches("Mod++", press("+", { ...plus, shiftKey: true }), false)).toBe(true);
    // Shift+0 of a Finnish keyboard
    const equals = press("=", { code: "Digit0", ctrlKey: true, shiftKey: true });
    expect(matches("Mod++", equals, false)).toBe(false);
  });

  it("reads as people write it", () => {
    expect(spell("Mod+Shift+z", false)).toBe("Ctrl+Shift+Z");
    expect(spell("Alt+ArrowUp", true)).toBe("⌥↑");
  });
});

it("a dead key and a key of an input method begin a character, they are none", () => {
  expect([press("Dead"), press("Process"), press("¨")].map(isComposed)).toEqual([
    true,
    true,
    false,
  ]);
  expect(isTyping(press("Dead"))).toBe(false);
});

it("typing is one printable character, also ä and an emoji", () => {
  expect(isTyping(press("ä"))).toBe(true);
  expect(isTyping(press("🙂"))).toBe(true);
  expect(isTyping(press("Enter"))).toBe(false);
  expect(isTyping(press("a", { ctrlKey: true }))).toBe(false);
});
