import fc from "fast-check";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { byOrder, isOrderKey } from "./order.ts";
import { seededRandom } from "./random-edits.ts";
import { freshKeys, rank } from "./rank.ts";
import { editText } from "./text-diff.ts";

test("[M13] a thousand insertions at one place keep their order and short keys", () => {
  for (const where of ["start", "middle", "end"]) {
    const random = seededRandom(7);
    let list = freshKeys(2).map((order, i) => ({ id: `f${i}`, order }));
    const ids = list.map(({ id }) => id);
    for (let i = 0; i < 1000; i++) {
      const index = where === "start" ? 0 : where === "middle" ? 1 : list.length;
      const { keys, rekeyed } = rank(list, index, 1, random);
      const moved = new Map(rekeyed.map(({ id, order }) => [id, order]));
      list = list.map(({ id, order }) => ({ id, order: moved.get(id) ?? order }));
      list.splice(index, 0, { id: `n${i}`, order: keys[0] ?? "" });
      ids.splice(index, 0, `n${i}`);
    }
    expect([...list].sort(byOrder).map(({ id }) => id)).toEqual(ids);
    expect(list.every(({ order }) => isOrderKey(order))).toBe(true);
  }
});

test("[M13] siblings with equal or broken keys are given new ones in the order in which they stand", () => {
  const tied = [
    { id: "a", order: "a0" },
    { id: "b", order: "a0" },
    { id: "c", order: "!!" },
  ];
  const { keys, rekeyed } = rank(tied, 1, 2, Math.random);
  const all = [
    ...rekeyed,
    { id: "new1", order: keys[0] ?? "" },
    { id: "new2", order: keys[1] ?? "" },
  ];
  expect(all.sort(byOrder).map(({ id }) => id)).toEqual(["a", "new1", "new2", "b", "c"]);
});

test("what is no order key is told apart", () => {
  for (const key of ["a0", "a1V", "Zz", "b00", "Xaaa"]) expect(isOrderKey(key), key).toBe(true);
  for (const key of ["", "a", "a00", "0", "b0", "ä0", "a0!", 7, null, "zz", "a".repeat(999)])
    expect(isOrderKey(key), String(key)).toBe(false);
});

test("[M10] an edit of a text ends in the text that was asked for, emoji and all", () => {
  const words = fc.array(fc.constantFrom("a", "b", "ä", "👍", "👍🏽", " ", "\n"), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(words, words, (before, after) => {
      const doc = new Y.Doc();
      const text = doc.getText("t");
      text.insert(0, before.join(""));
      editText(text, after.join(""));
      const copy = new Y.Doc();
      Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
      expect(copy.getText("t").toString()).toBe(after.join(""));
    }),
  );
});
