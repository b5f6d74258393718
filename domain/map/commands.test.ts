import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { start } from "./commands/testing.ts";
import { randomEdit } from "./random-edits.ts";
import { brokenRules } from "./rules.ts";
import { buildMap } from "./testing.ts";
import { createUndo } from "./undo.ts";

const seeds = fc.integer({ min: 1, max: 1_000_000 });

describe("every command, at random", () => {
  test("[M16] keeps every rule, and [M15] is one update or none", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { doc, edit, random, map } = start(buildMap(), seed);
        let updates = 0;
        doc.on("update", () => updates++);
        for (let i = 0; i < 60; i++) {
          updates = 0;
          const { ok } = randomEdit(edit, random, 50);
          expect(updates).toBeLessThanOrEqual(ok ? 1 : 0);
          expect(brokenRules(map())).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  });

  test("[M23] can be undone step by step to the very beginning, and done again", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { doc, edit, random, map } = start(buildMap(), seed);
        const undo = createUndo(doc, "me");
        const before = map();
        for (let i = 0; i < 100; i++) randomEdit(edit, random, 50);
        const after = map();
        while (undo.canUndo()) undo.undo();
        expect(map()).toEqual(before);
        while (undo.canRedo()) undo.redo();
        expect(map()).toEqual(after);
      }),
      { numRuns: 15 },
    );
  });
});
