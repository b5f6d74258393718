import { describe, expect, test } from "vitest";
import { emptyFragment } from "#domain/map/clipboard/fragment.ts";
import { buildMap } from "#domain/map/testing.ts";
import en from "#messages/en/canvas.json" with { type: "json" };
import fi from "#messages/fi/canvas.json" with { type: "json" };
import { mayRun } from "../commands/command.ts";
import type { Cursor } from "../cursor.ts";
import { canvasCommands } from "./index.ts";
import { openModel, stillView } from "./testing.ts";

const places: [string, Cursor | null][] = [
  ["nowhere", null],
  ["on a phase", { at: "phase", phaseId: "p1" }],
  ["on a step", { at: "step", stepId: "s1" }],
  ["on a lane", { at: "lane", laneId: "l1" }],
  ["on a card", { at: "cell", laneId: "l1", stepId: "s1", index: 0 }],
  ["on an empty place", { at: "cell", laneId: "l1", stepId: "s3", index: 0 }],
  ["on a curve", { at: "cell", laneId: "l2", stepId: "s1", index: 0 }],
  ["on a parked card", { at: "parked", cardId: "c2" }],
];
function start(cursor: Cursor | null) {
  const model = openModel(buildMap());
  model.focus(cursor);
  return { model, view: stillView };
}

describe("every command", () => {
  test("has words in both languages, each its own", () => {
    for (const words of [en.commands, fi.commands] as Record<string, string>[]) {
      for (const { id } of canvasCommands) expect(words[id], id).toMatch(/\p{L}/u);
      const said = canvasCommands.map(({ id }) => words[id]);
      expect(new Set(said).size).toBe(said.length);
    }
  });

  test.each(places)("has its keys for itself %s, while pasting too", (_, cursor) => {
    const scope = start(cursor);
    for (const pasting of [null, { fragment: emptyFragment("cards"), put() {} }]) {
      scope.model.pasting.set(pasting);
      const keys = canvasCommands
        .filter((command) => mayRun(command, scope))
        .flatMap(({ shortcuts, letter }) => [...shortcuts, ...(letter ? [letter] : [])]);
      const twice = keys.filter((key, i) => keys.indexOf(key) !== i);
      expect(twice).toEqual([]);
    }
  });

  test("can be typed on a Finnish keyboard, and none with what AltGr means there", () => {
    const keys = canvasCommands.flatMap(({ shortcuts }) => shortcuts);
    for (const shortcut of keys) {
      const key = shortcut.endsWith("+") ? "+" : (shortcut.split("+").at(-1) ?? "");
      expect(key, shortcut).toMatch(/^([a-zåäö0-9+-]|[A-Z][A-Za-z0-9]+)$/);
      const isAltGr = shortcut.includes("Mod+") && shortcut.includes("Alt+");
      if (isAltGr) expect(key, shortcut).toMatch(/^Arrow/);
    }
  });
});
