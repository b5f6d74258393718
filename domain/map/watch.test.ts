import { expect, test } from "vitest";
import { setCardText } from "./commands/card.ts";
import { deleteNodes } from "./commands/delete.ts";
import { randomEdit, seededEnv, seededRandom } from "./random-edits.ts";
import { readMap } from "./read-map.ts";
import { buildMap } from "./testing.ts";
import { createUndo } from "./undo.ts";
import { watchMap } from "./watch.ts";
import { createDocument } from "./write-map.ts";

test("a followed map is read once per command, and what did not change stays the same thing", () => {
  const doc = createDocument(buildMap());
  const watched = watchMap(doc);
  const before = watched.current();
  let calls = 0;
  const stop = watched.subscribe(() => calls++);
  const edit = { doc, env: seededEnv("n", () => 0.5), origin: null };
  setCardText(edit, { id: "c1", text: "other words" });
  const after = watched.current();
  expect(calls).toBe(1);
  expect(after.steps).toBe(before.steps);
  expect(after.cards[1]).toBe(before.cards[1]);
  expect(after.cards[0]?.text).toBe("other words");
  expect(after).toEqual(readMap(doc));
  deleteNodes(edit, { ids: ["p1"] });
  expect(calls).toBe(2);
  expect(watched.current()).toBe(watched.current());
  stop();
  watched.close();
});

test("a followed map says what a fresh reading says, whatever happens", () => {
  const random = seededRandom(11);
  const doc = createDocument(buildMap());
  const watched = watchMap(doc);
  const undo = createUndo(doc, "me");
  const edit = { doc, env: seededEnv("n", random), origin: "me" };
  for (let i = 0; i < 300; i++) {
    if (random() < 0.15) undo.undo();
    else if (random() < 0.05) undo.redo();
    else randomEdit(edit, random);
    expect(watched.current()).toEqual(readMap(doc));
  }
});
