import { describe, expect, test } from "vitest";
import { canonicalMap } from "./canonical.ts";
import { deleteNodes } from "./commands/delete.ts";
import { renameStep } from "./commands/step.ts";
import { start } from "./commands/testing.ts";
import { createUndo } from "./undo.ts";

describe("[M23] undo", () => {
  test("reaches 200 steps back and no further", () => {
    const { doc, edit, map } = start();
    const undo = createUndo(doc, "me");
    for (let i = 1; i <= 205; i++) renameStep(edit, { id: "s1", title: `Title ${i}` });
    let count = 0;
    while (undo.canUndo()) {
      undo.undo();
      count++;
    }
    expect(count).toBe(200);
    expect(map().steps[0]?.title).toBe("Title 5");
  });

  test("a gesture is one step, however many changes it makes", () => {
    const { doc, edit, map } = start();
    const undo = createUndo(doc, "me");
    renameStep(edit, { id: "s1", title: "before" });
    undo.begin();
    for (const title of ["a", "ab", "abc"]) renameStep(edit, { id: "s1", title });
    undo.end();
    renameStep(edit, { id: "s1", title: "after" });
    undo.undo();
    expect(map().steps[0]?.title).toBe("abc");
    undo.undo();
    expect(map().steps[0]?.title).toBe("before");
  });

  test("[M41] what is undone is the same map as before, in canonical form", () => {
    const { doc, edit, map } = start();
    const undo = createUndo(doc, "me");
    const before = canonicalMap(map());
    deleteNodes(edit, { ids: ["p1"] });
    undo.undo();
    expect(canonicalMap(map())).toEqual(before);
  });
});
