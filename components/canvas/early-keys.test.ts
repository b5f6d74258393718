import { expect, test } from "vitest";
import { canvasCommands } from "./commands/index.ts";
import { isOfMap } from "./early-keys.ts";

const press = (shortcut: string) => {
  const key = shortcut.endsWith("+") ? "+" : (shortcut.split("+").at(-1) ?? "");
  const has = (name: string) => shortcut.split("+").slice(0, -1).includes(name);
  return {
    key,
    code: "",
    ctrlKey: has("Mod"),
    metaKey: false,
    altKey: has("Alt"),
    shiftKey: has("Shift"),
    getModifierState: () => false,
  };
};

test("every key that does something on the map is kept until somebody can answer it", () => {
  const keys = canvasCommands
    .filter(({ isNative }) => !isNative)
    .flatMap(({ shortcuts, letter }) => [...shortcuts, ...(letter ? [letter] : [])]);
  expect(keys.filter((key) => !isOfMap(press(key)))).toEqual([]);
});

test("a space is one of the words that are being written, and the map's own before them", () => {
  expect(isOfMap(press(" "))).toBe(false);
  expect(isOfMap(press(" "), true)).toBe(true);
});

test("what a browser does with keys of its own it does at any time", () => {
  const own = ["F5", "F12", "Mod+r", "Mod+t", "Mod+w", "Mod+l", "Mod+p", "Mod+c", "Shift", " "];
  expect(own.filter((key) => isOfMap(press(key)))).toEqual([]);
});
