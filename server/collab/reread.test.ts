import { expect, it } from "vitest";
import * as Y from "yjs";
import { setCardText } from "#domain/map/commands/card.ts";
import { createMemo } from "#domain/map/memo.ts";
import { randomEdit, seededEnv, seededRandom } from "#domain/map/random-edits.ts";
import { readMap } from "#domain/map/read-map.ts";
import { createReread } from "#domain/map/reread.ts";
import { projectRows } from "#domain/map/rows.ts";
import { buildMap } from "#domain/map/testing.ts";
import { createDocument } from "#domain/map/write-map.ts";
import { createAuthors } from "./authors.ts";
import { createRoom } from "./room.ts";

/** A room over a log that is always there, and what its tables would be made from. */
function createFollowed() {
  const doc = createDocument(buildMap());
  const touched = new Set<string>();
  let seq = 0;
  const room = createRoom({
    mapId: "m",
    doc,
    authors: createAuthors(),
    seq,
    broken: 0,
    bytes: 0,
    log: { append: async ({ onStored, together }) => together(() => onStored(++seq)) },
    now: () => new Date(0),
    beforeApply: () => undefined,
    onApplied: (change) => {
      for (const id of change.touched) touched.add(id);
    },
  });
  const [reread, memo] = [createReread(), createMemo()];
  const read = () => {
    const map = reread.read(room.doc(), touched);
    touched.clear();
    return { map, rows: projectRows(map, memo) };
  };
  read();
  return { doc, room, read };
}

it.each([1, 2, 3])(
  "[M20] what was touched is all that has to be read again (seed %i)",
  async (seed) => {
    const random = seededRandom(seed);
    const { doc, room, read } = createFollowed();
    const people = Array.from({ length: 3 }, (_, i) => {
      const own = new Y.Doc();
      Y.applyUpdate(own, Y.encodeStateAsUpdate(doc));
      const said: Uint8Array[] = [];
      own.on("update", (update: Uint8Array, origin: unknown) => {
        if (origin === "me") said.push(update);
      });
      const undo = new Y.UndoManager([...own.share.values()], { trackedOrigins: new Set(["me"]) });
      undo.captureTimeout = 0;
      const edit = { doc: own, env: seededEnv(`n${seed}-${i}`, random), origin: "me" };
      return { own, said, edit };
    });
    let taken = 0;
    for (let step = 0; step < 400; step++) {
      const person = people[Math.floor(random() * people.length)];
      if (!person) continue;
      const { own, said, edit } = person;
      if (random() < 0.3) Y.applyUpdate(own, Y.encodeStateAsUpdate(room.doc()));
      randomEdit(edit, random);
      for (const update of said.splice(0)) {
        const flipped = update.slice();
        const at = Math.floor(random() * flipped.length);
        flipped[at] = (flipped[at] ?? 0) ^ (1 << Math.floor(random() * 8));
        // Damaged and yet let in it takes the place of what was meant: nobody else saw that.
        if (random() < 0.1 && (await room.submit(flipped, "w")).ok) continue;
        if ((await room.submit(update, "w")).ok) taken += 1;
      }
      if (step % 5 > 0) continue;
      const { map, rows } = read();
      expect(map).toEqual(readMap(doc));
      expect(rows).toEqual(projectRows(readMap(doc)));
    }
    expect(taken).toBeGreaterThan(200);
  },
);

it("keeps what says the same, and its row", async () => {
  const { doc, room, read } = createFollowed();
  const before = read();
  const edit = (words: string) =>
    room.edit((tried) => {
      const env = seededEnv("n", () => 0.5);
      setCardText({ doc: tried, env, origin: null }, { id: "c1", text: words });
    }, null);
  expect(await edit("other words")).toEqual({ ok: true });
  const after = read();
  const pick = ({ map, rows }: typeof before, id: string) => [
    map.cards.find((card) => card.id === id),
    rows.nodes.find((row) => row.id === id),
  ];
  expect(pick(after, "c2").map((one, i) => one === pick(before, "c2")[i])).toEqual([true, true]);
  expect(pick(after, "c1")).toMatchObject([{ text: "other words" }, { title: "other words" }]);
  expect(after.map).toEqual(readMap(doc));
});
