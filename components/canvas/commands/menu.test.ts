import { describe, expect, test } from "vitest";
import en from "#messages/en/canvas.json" with { type: "json" };
import { sample, situations } from "../outline/parity-sample.ts";
import { mayRun } from "./command.ts";
import { commandGroups, groupOf, inGroups } from "./groups.ts";
import { canvasCommands } from "./index.ts";
import { commandFor, idsIn, keptOf, menuOf } from "./menu.ts";
import { openModel, stillView } from "./testing.ts";

/** What somebody sees who asks for the menu there. */
function menuAt(take: (typeof situations)[number]["take"]) {
  const model = openModel(sample);
  model.openEvidence.set(() => {});
  take(model);
  return keptOf(menuOf(model), (id) => {
    const command = commandFor(id);
    return command !== undefined && mayRun(command, { model, view: stillView });
  });
}

const several = situations.find(({ name }) => name === "two cards");

describe("a menu", () => {
  test.each(situations.map(({ name, take }) => [name, take] as const))("at %s", (_, take) => {
    const menu = menuAt(take);
    const first = menu.flatMap(({ entries }) => entries);
    expect(first.length).toBeGreaterThan(1);
    expect(first.length).toBeLessThanOrEqual(12);
    const ids = idsIn(menu);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { group, entries } of menu) {
      const plain = entries.filter((entry) => typeof entry === "string");
      // a command stands in the section that palette and help sheet show it in
      for (const id of plain) expect(groupOf(id), id).toBe(group);
    }
  });

  test("of several cards has nothing that would change one of them alone", () => {
    const ids = several ? idsIn(menuAt(several.take)) : [];
    expect(ids).toContain("bulk-colour");
    expect(ids.filter((id) => id.startsWith("field"))).toEqual([]);
    expect(ids).not.toContain("edit");
  });

  test("offers no bulk change where one card is meant", () => {
    const ids = idsIn(menuAt((model) => model.select(["a"], { cursorTo: "a" })));
    expect(ids).toContain("fieldColour");
    expect(ids.filter((id) => id.startsWith("bulk"))).toEqual([]);
  });
});

describe("the groups", () => {
  test("hold every command once, and no other", () => {
    const grouped = inGroups(canvasCommands).flatMap(({ commands }) => commands);
    expect(grouped.map(({ id }) => id).sort()).toEqual(canvasCommands.map(({ id }) => id).sort());
  });

  test("have words", () => {
    for (const group of commandGroups) expect(en.groups[group]).toMatch(/\p{L}/u);
  });
});
