import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { moveCard, setColour, setStatus } from "#domain/map/commands/card.ts";
import { deleteNodes } from "#domain/map/commands/delete.ts";
import { type Edit, inOne } from "#domain/map/commands/edit.ts";
import { setImage } from "#domain/map/commands/image.ts";
import { rootsOf } from "#domain/map/document.ts";
import { randomEdit, seededEnv, seededRandom } from "#domain/map/random-edits.ts";
import { readMap } from "#domain/map/read-map.ts";
import { validateDocument } from "#domain/map/shape.ts";
import { buildMap } from "#domain/map/testing.ts";
import { createDocument } from "#domain/map/write-map.ts";
import { damagedUpdates, hostileUpdates } from "./hostile-updates.ts";
import type { Verdict } from "./shadow.ts";
import { createShortVerdict } from "./short-verdict.ts";
import { createTrial } from "./trial.ts";

type Random = () => number;

describe("what a short look lets in", () => {
  it.each([1, 2, 3])("is what a trial lets in, and no more (seed %i)", (seed) => {
    const random = seededRandom(seed);
    const gates = createGates();
    const people = Array.from({ length: 4 }, () => createPerson(gates.doc()));
    let shortly = 0;
    for (let step = 0; step < 800; step++) {
      const at = Math.floor(random() * people.length);
      const person = people[at];
      if (!person) continue;
      if (random() < 0.4) Y.applyUpdate(person.doc, Y.encodeStateAsUpdate(gates.doc()));
      for (const update of person.act(random)) {
        // Damaged on the way: whoever's number it took would go on from another document.
        if (random() < 0.5 && gates.judge(flipped(update, random)).verdict.ok) {
          people[at] = createPerson(gates.doc());
          break;
        }
        const { verdict, isShort } = gates.judge(update);
        expect(verdict.ok).toBe(true);
        if (isShort) shortly += 1;
      }
      if (step % 80 === 0) gates.expectEqual();
    }
    gates.expectEqual();
    expect(shortly).toBeGreaterThan(200);
  });

  it.each(Object.entries({ ...hostileUpdates, ...damagedUpdates }))(
    "is none of what must not get in: %s",
    (name, make) => {
      const random = seededRandom(name.length);
      const gates = createGates();
      for (let i = 0; i < 12; i++) {
        const { verdict, isShort } = gates.judge(make(gates.doc(), random));
        if (name in hostileUpdates) expect([verdict.ok, isShort]).toEqual([false, false]);
      }
      gates.expectEqual();
    },
  );

  it("is never what deletes anything but the values that it replaces", () => {
    const gates = createGates();
    const person = createPerson(gates.doc());
    const [moved = "", deleted = ""] = rootsOf(person.doc).cards.keys();
    const [update] = person.say((edit) =>
      inOne(edit, () => {
        moveCard(edit, { id: moved, to: { x: 1, y: 2 } });
        return deleteNodes(edit, { ids: [deleted] });
      }),
    );
    expect(gates.judge(update ?? new Uint8Array())).toMatchObject({
      verdict: { ok: true },
      isShort: false,
    });
  });

  it("is never what somebody writes into a picture that another has just written over", () => {
    const gates = createGates();
    const [id = ""] = rootsOf(gates.doc()).cards.keys();
    const judge = (updates: readonly Uint8Array[]) =>
      updates.map((update) => gates.judge(update).isShort);
    const onCard = (change: (card: Y.Map<unknown>) => void) => (edit: Edit) =>
      inOne(edit, () => change(rootsOf(edit.doc).cards.get(id) as Y.Map<unknown>));
    const noPicture = onCard((card) => card.set("image", null));
    judge(createPerson(gates.doc()).say(noPicture));
    const [first, last] = [createPerson(gates.doc()), createPerson(gates.doc())];
    judge(first.say((edit) => setImage(edit, { id, image: { id: "i1", alt: "" } })));
    // Knows nothing of the picture, which goes without being named among what is deleted.
    const over = last.say(noPicture);
    const into = first.say(onCard((card) => (card.get("image") as Y.Map<unknown>).set("id", "i2")));
    expect(judge([...over, ...into])).toEqual([false, false]);
  });

  it("goes on while nobody else's change needs a trial, however many come", () => {
    const gates = createGates();
    const person = createPerson(gates.doc());
    const [id = ""] = rootsOf(person.doc).cards.keys();
    moveCard(person.edit, { id, to: { x: 0, y: 0 } });
    for (const update of person.sent()) gates.judge(update);
    for (let i = 1; i <= 300; i++) {
      const [update] = person.say((edit) => moveCard(edit, { id, to: { x: i, y: i } }));
      expect(gates.judge(update ?? new Uint8Array()).isShort).toBe(true);
    }
    gates.expectEqual();
  });
});

/** Both ways to a verdict, each with a document of its own, and what people would see. */
function createGates() {
  const seen = createDocument(buildMap());
  const late = copyOf(seen);
  const short = createShortVerdict(late, (updates) => {
    Y.transact(late, () => {
      for (const update of updates) Y.applyUpdate(late, update);
    });
  });
  let tried = copyOf(seen);
  let trial = createTrial(tried);
  const judge = (update: Uint8Array): { verdict: Verdict; isShort: boolean } => {
    const quick = short.judge(update);
    const verdict = trial.accept(update);
    if (quick) expect(quick).toEqual({ ...verdict, update });
    if (verdict.ok && verdict.update) {
      Y.applyUpdate(seen, quick ? update : verdict.update);
      if (!quick) {
        short.catchUp();
        Y.applyUpdate(late, verdict.update);
      }
    }
    if (trial.isSpoilt()) {
      tried = copyOf(seen);
      trial = createTrial(tried);
    }
    return { verdict, isShort: quick !== null };
  };
  return {
    doc: () => seen,
    judge,
    expectEqual: () => {
      short.catchUp();
      for (const doc of [late, tried]) {
        expect(Y.equalSnapshots(Y.snapshot(doc), Y.snapshot(seen))).toBe(true);
        expect(readMap(doc)).toEqual(readMap(seen));
        expect([doc.store.pendingStructs, doc.store.pendingDs]).toEqual([null, null]);
      }
      expect(validateDocument(seen)).toBeNull();
    },
  };
}

let people = 0;

function createPerson(base: Y.Doc) {
  const doc = copyOf(base);
  doc.clientID = 1_000 + people++;
  const said: Uint8Array[] = [];
  doc.on("update", (update: Uint8Array, origin: unknown) => {
    if (origin === "me") said.push(update);
  });
  const env = seededEnv(`p${people}-`, seededRandom(people));
  const edit: Edit = { doc, origin: "me", env };
  const sent = () => said.splice(0);
  return {
    doc,
    edit,
    sent,
    say: (command: (edit: Edit) => unknown) => {
      command(edit);
      return sent();
    },
    act: (random: Random) => {
      const ids = [...rootsOf(doc).cards.keys()];
      const id = ids[Math.floor(random() * ids.length)] ?? "";
      const dice = random();
      const to = { x: Math.floor(random() * 900), y: Math.floor(random() * 900) };
      if (dice < 0.4) moveCard(edit, { id, to });
      else if (dice < 0.5) setColour(edit, { id, colour: Math.floor(random() * 8) });
      else if (dice < 0.6) setStatus(edit, { id, status: random() < 0.5 ? "idea" : null });
      else randomEdit(edit, random, 60);
      return sent();
    },
  };
}

function copyOf(base: Y.Doc): Y.Doc {
  const doc = new Y.Doc();
  rootsOf(doc);
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(base));
  return doc;
}

function flipped(update: Uint8Array, random: Random): Uint8Array {
  const copy = update.slice();
  for (let flips = 1 + Math.floor(random() * 3); flips > 0; flips--) {
    const at = Math.floor(random() * copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << Math.floor(random() * 8));
  }
  return copy;
}
